import Participation
import ParticipationInterchange

/// Makes the report of a case on a day in a language.
struct Reporter<Process: CaseProcess> {
  let file: CaseFile<Process>
  let day: Day
  let language: Language
  /// The names of the rulebooks to judge by.
  let rulebooks: [String]
  /// The journal as it stood on the day, with all that is known now; `nil` before the founding.
  let past: Journal<Process>?

  /// A reporter on a case for a day.
  init(_ file: CaseFile<Process>, on day: Day, in language: Language, judgedBy rulebooks: [String]) {
    self.file = file
    self.day = day
    self.language = language
    self.rulebooks = rulebooks
    past = file.journal.journal(on: day)
  }

  /// The report.
  func report() -> Report {
    Report(
      case: header, process: .init(name: Process.processName, label: text(Process.noun)),
      language: language.rawValue, day: day, notFounded: past == nil ? text(notFounded) : nil,
      position: past.map { position(of: $0) }, timeline: past.map { timeline(of: $0) },
      moves: past.map { moves(of: $0.current) } ?? [], due: past.map { due(of: $0.current) } ?? [],
      verdicts: past == nil ? [] : verdicts, indicators: past.map { indicators(of: $0.current) } ?? [],
      trace: past.flatMap { path(in: $0) }, record: record)
  }

  func text(_ localized: LocalizedText) -> String { localized.text(in: language) }

  func name<Value: RawRepresentable & Labelled>(_ value: Value) -> Report.Name
  where Value.RawValue == String {
    Report.Name(name: value.rawValue, label: text(value.label))
  }

  private var notFounded: LocalizedText {
    let founded = file.journal.founding.occasion.happened
    let days = day.days(until: founded)
    return LocalizedText(
      english: "On \(day) this had not begun: the founding is dated \(founded), {1} later.",
      serbian: "Na dan \(day) ovo još nije počelo: osnivanje nosi datum \(founded), {1} kasnije.",
      polish: "W dniu \(day) tego jeszcze nie było: założenie nosi datę \(founded), {1} później.",
      filling: [Words.days(days)])
  }

  private var header: Report.Header {
    let header = file.header
    return Report.Header(
      id: header?.id, title: text(header?.title ?? file.journal.current.title),
      summary: header?.summary.map { text($0) },
      sources: (header?.sources ?? []).map { .init(text: $0.text(in: language), link: $0.link) })
  }

  private func position(of journal: Journal<Process>) -> Report.Position {
    let position = journal.current.position
    let founding = journal.founding.occasion
    return Report.Position(
      stage: name(position.stage), since: position.since, days: position.since.days(until: day),
      phase: Process.phase(of: position.stage).map {
        .init(name: $0.name, label: text($0.label), number: $0.number, count: $0.count)
      },
      founded: founding.happened, founder: file.names.name(of: founding.who, in: language),
      remarks: journal.current.remarks.map { .init(heading: text($0.heading), text: text($0.sentence)) })
  }

  private var record: Report.Record {
    let journal = file.journal
    return Report.Record(
      entries: journal.entries.count, corrections: journal.corrections,
      founded: journal.founding.occasion.happened, lastRecorded: journal.lastRecorded,
      basis: file.basis.isEmpty ? nil : grounds)
  }

  private var grounds: Report.Grounds {
    func count(_ kind: CaseBasis.Kind) -> Int { file.basis.values.count { $0.kind == kind } }
    return Report.Grounds(
      source: count(.source), reference: count(.reference), assumed: count(.assumed),
      withoutBasis: file.journal.entries.count + 1 - file.basis.count,
      detailsAssumed: file.basis.values.count { $0.kind != .assumed && $0.assumed != nil },
      entries: (0...file.journal.entries.count).compactMap { ground(of: $0) })
  }

  /// What an entry rests on; 0 is the founding.
  func ground(of entry: Int) -> Report.Ground? {
    file.basis[entry].map {
      Report.Ground(entry: entry, kind: $0.kind.rawValue, note: $0.note, assumed: $0.assumed)
    }
  }
}
