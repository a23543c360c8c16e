import Foundation
import Participation

/// The casebook: replays a recorded case and tells, for a chosen day, where it stands and whether it was done
/// properly.
@main
enum Casebook {
  static func main() {
    do throws(Failure) {
      let output = try output(for: Array(CommandLine.arguments.dropFirst()), style: .ofStandardOutput)
      FileHandle.standardOutput.write(Data(output.utf8))
    } catch {
      FileHandle.standardError.write(Data("casebook: \(Plain.line(error.sentence))\n".utf8))
      exit(error.status)
    }
  }

  /// What the program prints for its arguments.
  static func output(for arguments: [String], style: TextStyle) throws(Failure) -> String {
    let arguments = try Arguments(arguments)
    switch arguments.task {
    case .help: return Help.text
    case .list: return try CaseLibrary.list(in: arguments.language)
    case .report, .json, .diagram, .timeline, .burnDown:
      guard let subject = arguments.subject else {
        let overview = try SourcesOverview(on: arguments.day, in: arguments.language)
        return arguments.task == .json ? try overview.json() : overview.text(style)
      }
      if arguments.isTrace {
        let trace = try JoinedTrace(on: arguments.day)
        let thing = try trace.thing(named: subject, in: arguments.record)
        let report = TraceReport(of: thing, in: trace, on: arguments.day, language: arguments.language)
        return arguments.task == .json ? try report.json() : report.text(style)
      }
      return try output(of: subject, for: arguments, style: style)
    }
  }

  /// What the program prints of a case or a file.
  private static func output(
    of subject: String, for arguments: Arguments, style: TextStyle
  ) throws(Failure) -> String {
    let place = try CaseLibrary.place(of: subject)
    let data = try FileReading.contents(of: place)
    if PlanFile.isPlan(data) {
      return try PlanFile.output(of: data, at: place, for: arguments, style: style)
    }
    if arguments.task == .timeline || arguments.task == .burnDown {
      throw .usage("--timeline and --burn-down are drawn of plan documents; see casebook --list.")
    }
    if arguments.isCheck {
      throw .data(
        "\(place.name): at the top: this is no plan document; its format is “\(PlanFile.format)”.")
    }
    return try CaseKind.of(data, at: place).output(of: data, at: place, for: arguments, style: style)
  }
}

/// A kind of case by its process; later kinds are added here.
enum CaseKind: CaseIterable {
  case campaign, consultation, contribution, localProgramme, memberStanding, policyPilot, positionAgreement
  case regionalPlatform

  /// The name of the process on the wire.
  var name: String {
    switch self {
    case .campaign: Campaign.processName
    case .consultation: Consultation.processName
    case .contribution: Contribution.processName
    case .localProgramme: LocalProgramme.processName
    case .memberStanding: MemberStanding.processName
    case .policyPilot: PolicyPilot.processName
    case .positionAgreement: PositionAgreement.processName
    case .regionalPlatform: RegionalPlatform.processName
    }
  }

  /// Does something with the process of this kind.
  func accept<Visitor: CaseVisitor>(_ visitor: Visitor) throws(Failure) -> Visitor.Outcome {
    switch self {
    case .campaign: try visitor.visit(Campaign.self)
    case .consultation: try visitor.visit(Consultation.self)
    case .contribution: try visitor.visit(Contribution.self)
    case .localProgramme: try visitor.visit(LocalProgramme.self)
    case .memberStanding: try visitor.visit(MemberStanding.self)
    case .policyPilot: try visitor.visit(PolicyPilot.self)
    case .positionAgreement: try visitor.visit(PositionAgreement.self)
    case .regionalPlatform: try visitor.visit(RegionalPlatform.self)
    }
  }

  /// What is printed for a file of this kind.
  func output(
    of data: Data, at place: CasePlace, for arguments: Arguments, style: TextStyle
  ) throws(Failure) -> String {
    try accept(Printing(data: data, place: place, arguments: arguments, style: style))
  }

  private struct Printing: CaseVisitor {
    let data: Data
    let place: CasePlace
    let arguments: Arguments
    let style: TextStyle

    func visit<Process: CaseProcess>(_ process: Process.Type) throws(Failure) -> String {
      try CaseKind.output(of: process, data, at: place, for: arguments, style: style)
    }
  }

  private static func output<Process: CaseProcess>(
    of process: Process.Type, _ data: Data, at place: CasePlace, for arguments: Arguments, style: TextStyle
  ) throws(Failure) -> String {
    let rulebooks = try rulebooks(of: process, for: arguments)
    guard holdsRecords(data) else {
      if arguments.record != nil {
        throw .usage("--record: \(place.name) holds one record; type it without --record.")
      }
      let file = try CaseFile<Process>.read(data, at: place)
      return try output(of: file, rulebooks, for: arguments, style: style)
    }
    let collection = try CaseCollection<Process>.read(data, at: place)
    if let name = arguments.record {
      return try output(of: collection.file(named: name), rulebooks, for: arguments, style: style)
    }
    if arguments.task == .diagram {
      return Diagram(of: Process.self, in: arguments.language).mermaid
    }
    let overview = Overview(
      collection, on: arguments.day, in: arguments.language, judgedBy: rulebooks, subject: arguments.subject)
    return arguments.task == .json ? try overview.json() : overview.text(style)
  }

  private static func output<Process: CaseProcess>(
    of file: CaseFile<Process>, _ rulebooks: [String]?, for arguments: Arguments, style: TextStyle
  ) throws(Failure) -> String {
    if arguments.task == .diagram {
      return Diagram(of: Process.self, in: arguments.language).mermaid
    }
    let report = Reporter(
      file, on: arguments.day ?? file.journal.lastRecorded, in: arguments.language,
      judgedBy: rulebooks ?? file.header?.rulebooks ?? []
    ).report()
    return arguments.task == .json ? try report.json() : report.text(style)
  }

  private static func rulebooks<Process: CaseProcess>(
    of process: Process.Type, for arguments: Arguments
  ) throws(Failure) -> [String]? {
    guard let name = arguments.rulebook else { return nil }
    let known = Process.rulebooks.map { $0.name }
    guard known.contains(name) else {
      throw .usage(
        """
        --rulebook: “\(name)” is no rulebook of a \(Process.processName); use \
        \(known.joined(separator: ", ")).
        """
      )
    }
    return [name]
  }
}

/// Something that can be done with every process of the casebook.
protocol CaseVisitor {
  associatedtype Outcome

  func visit<Process: CaseProcess>(_ process: Process.Type) throws(Failure) -> Outcome
}
