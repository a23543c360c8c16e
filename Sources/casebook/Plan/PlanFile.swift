import Foundation
import Participation
import ParticipationInterchange

/// A plan document among the files that the casebook reads.
enum PlanFile {
  /// The name of the format.
  static let format = PlanDocument.format

  private struct Outline: Decodable {
    let format: String?
  }

  /// Whether a file is a plan document, by its format.
  static func isPlan(_ data: Data) -> Bool {
    (try? JSONDecoder().decode(Outline.self, from: data))?.format == PlanDocument.format
  }

  /// The title of the plan.
  static func title(
    of data: Data, at place: CasePlace, in language: Language
  ) throws(Failure) -> String {
    let document = try FileReading.decode(PlanDocument.self, from: data, at: place)
    return document.plan.title.text(in: document.language)?.text(in: language) ?? document.plan.id.text
  }

  /// What is printed for a plan document.
  static func output(
    of data: Data, at place: CasePlace, for arguments: Arguments, style: TextStyle
  ) throws(Failure) -> String {
    if arguments.rulebook != nil {
      throw .usage("--rulebook: a plan is judged by the edition that it is held to; type it without.")
    }
    if arguments.task == .diagram {
      return Diagram(of: Commitment.self, in: arguments.language).mermaid
    }
    let document = try FileReading.decode(PlanDocument.self, from: data, at: place)
    let report = PlanReporter(document, on: arguments.day, in: arguments.language).report()
    return arguments.task == .json ? try report.json() : report.text(style)
  }
}
