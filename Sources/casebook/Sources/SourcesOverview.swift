import Foundation
import Participation
import ParticipationInterchange

/// The sources with their cases on a day, in one language; the page and the JSON object are made of it.
struct SourcesOverview: Encodable {
  /// A source.
  struct Source: Encodable {
    let number: String
    let title: String
    let cases: [Case]
  }

  /// A case of a source.
  struct Case: Encodable {
    let id: String
    let title: String
    let process: Report.Name
    /// The day for which it is told.
    let day: Day
    let records: [Standing]
    let command: String
  }

  /// Where one record stands.
  struct Standing: Encodable {
    /// The name of the record; `nil` where the case is one.
    let record: String?
    /// The stage; `nil` where the record had not begun.
    let stage: Report.Name?
    let since: Day?
    let due: Int
    let overdue: Int
    /// `nil` where no rulebook concerns it.
    let verdicts: Verdicts?
  }

  /// How many rules were found to be what.
  struct Verdicts: Encodable {
    let satisfied, breached, unknown: Int

    init?(_ judged: [Report.Judged]) {
      guard !judged.isEmpty else { return nil }
      func count(_ name: String) -> Int {
        judged.reduce(0) { $0 + $1.rules.count { $0.verdict.name == name } }
      }
      satisfied = count("satisfied")
      breached = count("breached")
      unknown = count("unknown")
    }
  }

  let language: String
  /// The day that was asked for; `nil` where each case is told for the last day of its record.
  let day: Day?
  let sources: [Source]

  /// The sources on a day; without one, each case on the last day of its record.
  init(on day: Day?, in language: Language) throws(Failure) {
    self.language = language.rawValue
    self.day = day
    var sources: [Source] = []
    for source in try SourceList.all().sources {
      var cases: [Case] = []
      for name in source.cases {
        let place = try CaseLibrary.place(inFolder: name)
        cases.append(try Self.told(FileReading.contents(of: place), at: place, name, on: day, language))
      }
      sources.append(Source(number: source.number, title: source.title.text(in: language), cases: cases))
    }
    self.sources = sources
  }

  private static func told(
    _ data: Data, at place: CasePlace, _ name: String, on day: Day?, _ language: Language
  ) throws(Failure) -> Case {
    guard PlanFile.isPlan(data) else {
      return try CaseKind.of(data, at: place)
        .accept(Standings(data: data, place: place, name: name, day: day, language: language))
    }
    let document = try FileReading.decode(PlanDocument.self, from: data, at: place)
    let report = PlanReporter(document, on: day, in: language).report()
    return Case(
      id: name, title: report.title,
      process: .init(
        name: ActionPlan.processName, label: Words.kind(.actionPlan).text(in: language)),
      day: report.day,
      records: [
        Standing(
          record: nil, stage: report.stage, since: report.since, due: report.due.count,
          overdue: report.due.count { $0.daysOverdue > 0 }, verdicts: Verdicts(report.verdicts))
      ], command: "casebook \(name)")
  }

  private struct Standings: CaseVisitor {
    let data: Data
    let place: CasePlace
    let name: String
    let day: Day?
    let language: Language

    func visit<Process: CaseProcess>(_ process: Process.Type) throws(Failure) -> Case {
      let title: LocalizedText
      let files: [(record: String?, file: CaseFile<Process>)]
      if CaseKind.holdsRecords(data) {
        let collection = try CaseCollection<Process>.read(data, at: place)
        title = collection.header.title
        files = collection.records.map { ($0.id, $0.file) }
      } else {
        let file = try CaseFile<Process>.read(data, at: place)
        title = file.header?.title ?? file.journal.current.title
        files = [(nil, file)]
      }
      let day = day ?? files.map { $0.file.journal.lastRecorded }.max() ?? .earliest
      return Case(
        id: name, title: title.text(in: language),
        process: .init(name: Process.processName, label: Process.noun.text(in: language)), day: day,
        records: files.map { record, file in
          let reporter = Reporter(
            file, on: day, in: language, judgedBy: file.header?.rulebooks ?? [])
          let current = reporter.past?.current
          let owed = current?.obligations(on: day) ?? []
          return Standing(
            record: record, stage: current.map { reporter.name($0.stage) }, since: current?.position.since,
            due: owed.count, overdue: owed.count { $0.isOverdue(on: day) },
            verdicts: current == nil ? nil : Verdicts(reporter.verdicts))
        }, command: "casebook \(name)")
    }
  }

  /// The overview as one JSON object, with its keys in order.
  func json() throws(Failure) -> String { try JSONText.of(self, "the overview") }
}
