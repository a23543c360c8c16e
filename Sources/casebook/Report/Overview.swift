import Foundation
import Participation
import ParticipationInterchange

/// The records of a case side by side on a day, in one language; the page and the JSON object are made of it.
struct Overview: Encodable {
  /// Where one record stands.
  struct Place: Encodable {
    let record: String
    let title: String
    /// The stage; `nil` where the record had not begun.
    let stage: Report.Name?
    let since: Day?
    let days: Int?
    /// What the entry rests on that led into the stage.
    let basis: Report.Ground?
    let remarks: [Report.Remark]
    let due: Int
    let overdue: Int
    /// How many entries, the founding among them, rest on what.
    let source: Int
    let reference: Int
    let assumed: Int
  }

  /// What the records say of one rule together.
  struct Rule: Encodable {
    let rule: String
    let statement: String
    let severity: Report.Name
    let satisfied: [String]
    let breached: [String]
    let unknown: [String]
  }

  /// One rulebook.
  struct Judged: Encodable {
    let rulebook: String
    let edition: String
    let rules: [Rule]
  }

  let `case`: Report.Header
  let process: Report.Name
  let language: String
  let day: Day
  let places: [Place]
  let together: [Report.Remark]
  let verdicts: [Judged]
  let command: String

  /// The overview of a case on a day; without a day on the last day of its records.
  init<Process: CaseProcess>(
    _ collection: CaseCollection<Process>, on chosen: Day?, in language: Language,
    judgedBy rulebooks: [String]?, subject: String?
  ) {
    let day = chosen ?? collection.lastRecorded
    func text(_ localized: LocalizedText) -> String { localized.text(in: language) }
    let header = collection.header
    let reporters = collection.records.map {
      (
        record: $0,
        reporter: Reporter($0.file, on: day, in: language, judgedBy: rulebooks ?? header.rulebooks ?? [])
      )
    }
    `case` = Report.Header(
      id: header.id, title: text(header.title), summary: header.summary.map { text($0) },
      sources: header.sources.map { .init(text: $0.text(in: language), link: $0.link) })
    process = Report.Name(name: Process.processName, label: text(Process.noun))
    self.language = language.rawValue
    self.day = day
    places = reporters.map { record, reporter in
      let current = reporter.past?.current
      let obligations = current?.obligations(on: day) ?? []
      func count(_ kind: CaseBasis.Kind) -> Int { record.file.basis.values.count { $0.kind == kind } }
      return Place(
        record: record.id, title: text(record.title),
        stage: current.map { reporter.name($0.stage) }, since: current?.position.since,
        days: current.map { $0.position.since.days(until: day) }, basis: reporter.groundOfStage,
        remarks: current?.remarks.map { .init(heading: text($0.heading), text: text($0.sentence)) } ?? [],
        due: obligations.count, overdue: obligations.count { $0.isOverdue(on: day) }, source: count(.source),
        reference: count(.reference), assumed: count(.assumed))
    }
    together = Process.together(reporters.compactMap { $0.reporter.past?.current })
      .map { .init(heading: text($0.heading), text: text($0.sentence)) }
    verdicts = Self.judged(reporters.map { ($0.record.id, $0.reporter.verdicts) })
    command = "casebook \(subject ?? header.id) --record \(collection.records.first?.id ?? "")"
  }

  private static func judged(_ all: [(record: String, judged: [Report.Judged])]) -> [Judged] {
    guard let first = all.first?.judged else { return [] }
    return first.enumerated().map { place, book in
      Judged(
        rulebook: book.rulebook, edition: book.edition,
        rules: book.rules.enumerated().map { row, rule in
          func records(_ verdict: String) -> [String] {
            all.filter { $0.judged[place].rules[row].verdict.name == verdict }.map { $0.record }
          }
          return Rule(
            rule: rule.rule, statement: rule.statement, severity: rule.severity,
            satisfied: records("satisfied"), breached: records("breached"), unknown: records("unknown"))
        })
    }
  }

  /// The overview as one JSON object, with its keys in order.
  func json() throws(Failure) -> String { try JSONText.of(self, "the overview") }
}

extension Reporter {
  /// What the entry rests on that led into the stage of the day; the founding where none did.
  fileprivate var groundOfStage: Report.Ground? {
    guard let past else { return nil }
    var process = past.founding.process()
    var entry = 0
    for line in file.journal.history.prefix(past.entries.count) {
      let before = process.position.stage
      // The history has been folded before, so that every line of it applies.
      guard (try? process.apply(line.entry.event, at: line.entry.occasion)) != nil else { break }
      if process.position.stage != before { entry = line.number }
    }
    return ground(of: entry)
  }
}
