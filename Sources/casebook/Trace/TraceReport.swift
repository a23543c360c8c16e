import Foundation
import Participation
import ParticipationInterchange

/// One thing followed both ways through all cases; the page and the JSON object are made of it.
struct TraceReport: Encodable {
  /// A thing.
  struct Thing: Encodable {
    let reference: String
    let kind: String
    let words: String?
    /// The records that know it.
    let cases: [String]
    let basis: Ground?
  }

  /// What something rests on.
  struct Ground: Encodable {
    let kind: String
    let note: String
    let assumed: String?

    init?(_ basis: CaseBasis?) {
      guard let basis else { return nil }
      kind = basis.kind.rawValue
      note = basis.note
      assumed = basis.assumed
    }
  }

  /// A step towards what was before, or towards what came after.
  struct Step: Encodable {
    /// How many steps it is away, counted from 1.
    let depth: Int
    let relation: Report.Name
    let day: Day
    /// The records that tell the step; empty for one that joins two records.
    let cases: [String]
    let basis: Ground?
    let thing: Thing
    /// Whether the thing was told of before, and what lies behind it is not told again.
    let isToldBefore: Bool
  }

  let language: String
  /// The day; `nil` where all that is on record was taken.
  let day: Day?
  let thing: Thing
  let origins: [Step]
  let consequences: [Step]

  /// Follows a thing.
  init(of number: Int, in trace: JoinedTrace, on day: Day?, language: Language) {
    self.language = language.rawValue
    self.day = day
    thing = Self.thing(number, in: trace, language)
    origins = Self.steps(from: number, in: trace, language) { trace.origins(of: $0) }
    consequences = Self.steps(from: number, in: trace, language) { trace.consequences(of: $0) }
  }

  private static func thing(_ number: Int, in trace: JoinedTrace, _ language: Language) -> Thing {
    let known = trace.known[number]
    return Thing(
      reference: known.thing.reference.description,
      kind: Words.kind(known.thing.reference.kind).text(in: language),
      words: known.words.map { $0.text(in: language) }, cases: known.records.map { $0.label },
      basis: Ground(known.basis))
  }

  /// Depth first, without recursion, so that long chains do no harm; what lies behind a thing is told once.
  private static func steps(
    from start: Int, in trace: JoinedTrace, _ language: Language,
    along next: (Int) -> [(number: Int, edge: TraceEdge)]
  ) -> [Step] {
    var steps: [Step] = []
    var seen: Set<Int> = [start]
    var waiting = next(start).reversed().map { (step: $0, depth: 1) }
    while let (step, depth) = waiting.popLast() {
      let told = trace.told(step.edge)
      let isNew = seen.insert(step.number).inserted
      steps.append(
        Step(
          depth: depth,
          relation: .init(
            name: step.edge.relation.rawValue, label: step.edge.relation.label.text(in: language)),
          day: step.edge.day, cases: told.records.map { $0.label }, basis: Ground(told.basis),
          thing: thing(step.number, in: trace, language), isToldBefore: !isNew))
      if isNew { waiting += next(step.number).reversed().map { (step: $0, depth: depth + 1) } }
    }
    return steps
  }

  /// The report as one JSON object, with its keys in order.
  func json() throws(Failure) -> String { try JSONText.of(self, "the trace") }
}
