import Foundation
import Participation
import ParticipationInterchange

/// The traces of all cases as one.
///
/// A thing belongs to its record, unless the joins say that others know it by the same name; so two cases
/// that happen to use one identifier are not mixed up.
struct JoinedTrace {
  /// A thing of one record, or one that several records share.
  struct Thing: Hashable {
    /// The record; `nil` for what is shared.
    let home: RecordName?
    /// What the records call it.
    let reference: Reference
  }

  /// What is known of a thing.
  struct Known {
    let thing: Thing
    var records: [RecordName] = []
    var words: LocalizedText?
    var basis: CaseBasis?
    fileprivate var hasOwnWords = false
  }

  /// Where a step is told, and what it rests on there.
  struct Told {
    /// The records that tell it; empty for a step that joins two records.
    var records: [RecordName]
    let basis: CaseBasis?
  }

  /// The things, each at its number.
  private(set) var known: [Known] = []
  private var numbers: [Thing: Int] = [:]
  private var told: [EdgeEnds: Told] = [:]
  private var trace = Trace()

  /// The joined trace of the cases that come with the program, on a day or with all that is on record.
  init(on day: Day?) throws(Failure) {
    var records: [TracedRecord] = []
    for name in try CaseLibrary.names() {
      let place = try CaseLibrary.place(inFolder: name)
      records += try Self.records(of: FileReading.contents(of: place), at: place, named: name, on: day)
    }
    try self.init(records, joined: .all(), on: day)
  }

  /// The joined trace of records.
  init(_ records: [TracedRecord], joined joins: Joins, on day: Day?) throws(Failure) {
    func thing(_ reference: Reference, in record: RecordName) -> Thing {
      let isShared = joins.shared.contains { $0.thing == reference && $0.in.contains(record.id) }
      return Thing(home: isShared ? nil : record, reference: reference)
    }
    for record in records {
      for reference in record.things { learn(thing(reference, in: record.name), from: record) }
      for edge in record.edges {
        try add(
          thing(edge.from, in: record.name), edge.relation, thing(edge.to, in: record.name), on: edge.day,
          Told(records: [record.name], basis: record.grounds[EdgeEnds(edge)]))
      }
    }
    let names = records.map { $0.name }
    for step in joins.steps where day.map({ step.day <= $0 }) ?? true {
      // A record that had not begun on the day has nothing to join.
      guard let from = names.first(where: { $0.id == step.from.in }),
        let to = names.first(where: { $0.id == step.to.in })
      else { continue }
      try add(
        thing(step.from.thing, in: from), step.relation, thing(step.to.thing, in: to), on: step.day,
        Told(records: [], basis: step.basis))
    }
  }

  /// What came of a thing directly.
  func consequences(of number: Int) -> [(number: Int, edge: TraceEdge)] {
    trace.consequences(of: reference(number)).map { (self.number(of: $0.to), $0) }
  }

  /// What a thing came from directly.
  func origins(of number: Int) -> [(number: Int, edge: TraceEdge)] {
    trace.origins(of: reference(number)).map { (self.number(of: $0.from), $0) }
  }

  /// Where a step is told, and what it rests on.
  func told(_ edge: TraceEdge) -> Told { told[EdgeEnds(edge)] ?? Told(records: [], basis: nil) }

  // Inside the trace a thing is called by its number, since two records can use one name for two things.
  private func reference(_ number: Int) -> Reference {
    Reference(known[number].thing.reference.kind, Identifier<Reference>(number: UInt64(number)))
  }

  private func number(of reference: Reference) -> Int { Int(reference.identifier.text) ?? 0 }

  private mutating func number(_ thing: Thing) -> Int {
    if let number = numbers[thing] { return number }
    numbers[thing] = known.count
    known.append(Known(thing: thing))
    return known.count - 1
  }

  private mutating func learn(_ thing: Thing, from record: TracedRecord) {
    let number = number(thing)
    known[number].records.append(record.name)
    known[number].basis = known[number].basis ?? record.origins[thing.reference]
    // What a process itself says goes before what another calls the thing.
    let (own, name) = (record.words[thing.reference], record.names[thing.reference])
    if own != nil, !known[number].hasOwnWords {
      known[number].words = name ?? own
      known[number].hasOwnWords = true
    } else {
      known[number].words = known[number].words ?? name
    }
  }

  private mutating func add(
    _ from: Thing, _ relation: TraceRelation, _ to: Thing, on day: Day, _ said: Told
  ) throws(Failure) {
    let edge = TraceEdge(
      from: reference(number(from)), relation: relation, to: reference(number(to)), day: day)
    if told[EdgeEnds(edge)] != nil {
      told[EdgeEnds(edge)]?.records += said.records
      return
    }
    do throws(TraceError) {
      try trace.add(edge)
    } catch {
      throw .data(
        """
        \(CaseLibrary.joins).json: at steps: \(from.reference) \(relation.rawValue) \(to.reference) would \
        close a circle; take it out.
        """)
    }
    told[EdgeEnds(edge)] = said
  }
}

extension JoinedTrace {
  private struct Reading: CaseVisitor {
    let data: Data
    let place: CasePlace
    let name: String
    let day: Day?

    func visit<Process: CaseProcess>(_ process: Process.Type) throws(Failure) -> [TracedRecord] {
      guard CaseKind.holdsRecords(data) else {
        let file = try CaseFile<Process>.read(data, at: place)
        return [TracedRecord(file, name: RecordName(caseName: name, record: nil), on: day)]
          .compactMap { $0 }
      }
      return try CaseCollection<Process>.read(data, at: place).records.compactMap { record in
        TracedRecord(record.file, name: RecordName(caseName: name, record: record.id), on: day)
      }
    }
  }

  /// The records of a file.
  static func records(
    of data: Data, at place: CasePlace, named name: String, on day: Day?
  ) throws(Failure) -> [TracedRecord] {
    if PlanFile.isPlan(data) {
      let document = try FileReading.decode(PlanDocument.self, from: data, at: place)
      return [TracedRecord(document, name: RecordName(caseName: name, record: nil), on: day)]
        .compactMap { $0 }
    }
    return try CaseKind.of(data, at: place)
      .accept(Reading(data: data, place: place, name: name, day: day))
  }
}
