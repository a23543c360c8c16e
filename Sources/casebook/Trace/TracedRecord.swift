import Participation
import ParticipationInterchange

/// A record of the casebook by its name: a case, or a case with one of its records.
struct RecordName: Hashable {
  /// The name of the case.
  let caseName: String
  /// The name of the record; `nil` where the case is one record.
  let record: String?

  /// The name in the joins, such as `pilot-of-five/vlasotince`.
  var id: String { record.map { "\(caseName)/\($0)" } ?? caseName }
  /// The name on a page.
  var label: String { record.map { "\(caseName) · \($0)" } ?? caseName }

  /// Whether somebody means this record by a name.
  func isMeant(by name: String) -> Bool { name == caseName || name == record || name == id }
}

/// An edge whatever its day.
struct EdgeEnds: Hashable {
  let from: Reference
  let relation: TraceRelation
  let to: Reference

  init(_ edge: TraceEdge) {
    from = edge.from
    relation = edge.relation
    to = edge.to
  }
}

/// What one record brings to the joined trace.
struct TracedRecord {
  let name: RecordName
  let edges: [TraceEdge]
  /// Everything the record speaks of, in order.
  let things: [Reference]
  /// What the process itself says of its things.
  private(set) var words: [Reference: LocalizedText] = [:]
  /// What the file calls things.
  private(set) var names: [Reference: LocalizedText] = [:]
  /// What the edges rest on.
  private(set) var grounds: [EdgeEnds: CaseBasis] = [:]
  /// What the things rest on.
  private(set) var origins: [Reference: CaseBasis] = [:]

  /// A record of a process on a day; `nil` where it had not begun.
  ///
  /// An edge rests on what the first entry rests on after which it is in the trace.
  init?<Process: CaseProcess>(_ file: CaseFile<Process>, name: RecordName, on day: Day?) {
    guard let past = day.map({ file.journal.journal(on: $0) }) ?? file.journal else { return nil }
    let subject = file.header?.subject
    let current = past.current
    let trace = current.trace(as: subject)
    let all = Set(trace.references + current.beginnings + [subject].compactMap { $0 })
    self.name = name
    edges = trace.edges
    things = all.sorted()
    for thing in things {
      words[thing] = current.words(of: thing) ?? (thing == subject ? current.title : nil)
      names[thing] = file.names.name(of: thing)
    }
    var process = file.journal.founding.process()
    note(process, subject, file.basis[0])
    for line in file.journal.history where day.map({ line.entry.occasion.happened <= $0 }) ?? true {
      // The history has been folded before, so that every line of it applies.
      guard (try? process.apply(line.entry.event, at: line.entry.occasion)) != nil else { break }
      note(process, subject, file.basis[line.number])
    }
  }

  private mutating func note<Process: CaseProcess>(
    _ process: Process, _ subject: Reference?, _ basis: CaseBasis?
  ) {
    guard let basis else { return }
    for edge in process.trace(as: subject).edges where grounds[EdgeEnds(edge)] == nil {
      grounds[EdgeEnds(edge)] = basis
    }
    for thing in things
    where origins[thing] == nil && (thing == subject || process.words(of: thing) != nil) {
      origins[thing] = basis
    }
  }

  /// A plan document on a day; `nil` where it had not begun, or is no plan.
  init?(_ document: PlanDocument, name: RecordName, on day: Day?) {
    guard let whole = document.build().record,
      let record = day.map({ whole.record(on: $0) }) ?? whole
    else { return nil }
    let plan = record.plan.current
    let own = Reference(.actionPlan, record.id)
    self.name = name
    edges = record.trace.edges
    things = Set(
      record.trace.references + [own] + plan.contributions.map { Reference(.contribution, $0.key) }
    ).sorted()
    words[own] = plan.charter.title
    for element in plan.contributions { words[Reference(.contribution, element.key)] = element.value.text }
    for one in record.commitments {
      words[Reference(.commitment, one.id)] = one.current.wording.title
      for element in one.current.milestones {
        words[Reference(.milestone, element.key)] = element.value.plan.title
      }
    }
    for edge in edges { grounds[EdgeEnds(edge)] = document.ground(of: edge) }
    for thing in things { origins[thing] = document.ground(of: thing) }
  }
}
