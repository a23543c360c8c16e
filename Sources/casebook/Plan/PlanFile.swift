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
    let events =
      ActionPlan.Event.Kind.allCases.map { $0.rawValue } + Commitment.Event.Kind.allCases.map { $0.rawValue }
    let document = try FileReading.decode(PlanDocument.self, from: data, at: place, events: events)
    let reporter = PlanReporter(document, on: arguments.day, in: arguments.language)
    switch arguments.task {
    case .timeline: return try timeline(reporter, isJSON: arguments.isJSON, at: place)
    case .burnDown: return try burnDown(reporter, isJSON: arguments.isJSON, at: place)
    case .json: return try reporter.report().json()
    case .report, .diagram, .list, .help: return reporter.report().text(style)
    }
  }

  private static func timeline(
    _ reporter: PlanReporter, isJSON: Bool, at place: CasePlace
  ) throws(Failure) -> String {
    let language = reporter.language
    let timeline = PlanTimeline(of: try record(of: reporter, at: place), on: reporter.day, in: language)
    let words = PlanTimeline.Words(in: language)
    return isJSON
      ? try JSONText.of(
        timeline.chart(colours: PlanTimeline.colours(in: language), words: words), "the chart")
      : timeline.text(words: words)
  }

  private static func burnDown(
    _ reporter: PlanReporter, isJSON: Bool, at place: CasePlace
  ) throws(Failure) -> String {
    let record = try record(of: reporter, at: place)
    let burnDown = BurnDown(of: record, until: reporter.day, in: reporter.language)
    let words = BurnDown.Words(in: reporter.language)
    return isJSON ? try JSONText.of(burnDown.chart(words: words), "the chart") : burnDown.text(words: words)
  }

  private static func record(
    of reporter: PlanReporter, at place: CasePlace
  ) throws(Failure) -> PlanRecord {
    guard let record = reporter.reading.record else {
      let finding = reporter.reading.findings.first.map { reporter.text($0.sentence) } ?? ""
      throw .data("\(place.name): at plan: \(finding)")
    }
    return record
  }
}
