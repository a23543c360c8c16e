import Participation
import ParticipationTestSupport
import Testing

@Suite("A trace")
struct TraceTests {
  static let day: Day = "2019-05-17"

  static func edge(_ from: Int, _ to: Int, _ relation: TraceRelation = .mergedInto) -> TraceEdge {
    TraceEdge(from: thing(from), relation: relation, to: thing(to), day: day)
  }

  static func thing(_ number: Int) -> Reference {
    Reference(.contribution, Identifier<Reference>(number: UInt64(number)))
  }

  private static func story() throws -> Trace {
    var trace = Trace()
    try trace.add("activity/focus1", .yielded, "contribution/c1", on: "2019-03-01")
    try trace.add("activity/focus1", .yielded, "contribution/c2", on: "2019-03-01")
    try trace.add("contribution/c1", .proposedAs, "priority/p1", on: "2019-03-10")
    try trace.add("contribution/c2", .proposedAs, "priority/p1", on: "2019-03-11")
    try trace.add("priority/p1", .enteredIn, "measure/m1", on: "2019-06-01")
    try trace.add("measure/m1", .implementedBy, "commitment/k1", on: "2020-01-01")
    return trace
  }

  @Test("tells what came of a thing, and what it came from")
  func directions() throws {
    let trace = try Self.story()
    #expect(trace.consequences(of: "activity/focus1").map(\.to) == ["contribution/c1", "contribution/c2"])
    #expect(trace.origins(of: "priority/p1").map(\.from) == ["contribution/c1", "contribution/c2"])
    #expect(
      trace.allConsequences(of: "contribution/c1").map(\.to) == [
        "priority/p1", "measure/m1", "commitment/k1",
      ])
    #expect(
      trace.allOrigins(of: "commitment/k1").map(\.from)
        == [
          "measure/m1", "priority/p1", "contribution/c1", "contribution/c2", "activity/focus1",
          "activity/focus1",
        ])
    #expect(
      trace.leads(from: "activity/focus1", to: "commitment/k1")
        && !trace.leads(from: "measure/m1", to: "priority/p1"))
    #expect(trace.consequences(of: "milestone/x").isEmpty && trace.allOrigins(of: "milestone/x").isEmpty)
    #expect(
      trace.references == [
        "activity/focus1", "commitment/k1", "contribution/c1", "contribution/c2", "measure/m1", "priority/p1",
      ])
    #expect(try trace == Trace(trace.edges) && Set([trace, try Trace(trace.edges), Trace()]).count == 2)
  }

  @Test("has no circle: an edge that would close one is refused with it, and nothing changes")
  func circles() throws {
    var trace = try Self.story()
    let before = trace
    let rows: [(Reference, Reference, [Reference])] = [
      ("measure/m1", "contribution/c1", ["measure/m1", "contribution/c1", "priority/p1", "measure/m1"]),
      ("priority/p1", "priority/p1", ["priority/p1", "priority/p1"]),
      ("milestone/new", "milestone/new", ["milestone/new", "milestone/new"]),
      ("commitment/k1", "measure/m1", ["commitment/k1", "measure/m1", "commitment/k1"]),
    ]
    for (from, to, circle) in rows {
      do throws(TraceError) {
        try trace.add(from, .supersededBy, to, on: Self.day)
        Issue.record("\(from) to \(to) was added.")
      } catch {
        #expect(error == .circle(circle) && trace == before && trace.references == before.references)
      }
    }
    #expect(
      TraceError.circle(["priority/p1", "measure/m1", "priority/p1"]).description
        == "Nothing comes of itself: priority/p1 → measure/m1 → priority/p1.")
  }

  @Test("holds an edge once, on whatever day")
  func repeated() throws {
    var trace = try Self.story()
    let again = TraceEdge(
      from: "priority/p1", relation: .enteredIn, to: "measure/m1", day: "2031-01-01")
    #expect(throws: TraceError.repeated(again)) { try trace.add(again) }
    #expect(throws: TraceError.repeated(again)) { try Trace(trace.edges + [again]) }
    #expect(
      TraceError.repeated(again).description == "priority/p1 enteredIn measure/m1 is in the trace already.")
    try trace.add("priority/p1", .copiedTo, "measure/m1", on: Self.day)  // another relation is another edge
    #expect(trace.edges.count == 7)
  }

  @Test("read at once refuses a circle with its members, and what is behind one is no member")
  func bulk() {
    let rows: [([TraceEdge], TraceError?)] = [
      ([], nil), ([Self.edge(1, 2), Self.edge(2, 3), Self.edge(1, 3)], nil),
      ([Self.edge(4, 4)], .circle([Self.thing(4), Self.thing(4)])),
    ]
    for (edges, expected) in rows {
      do throws(TraceError) {
        let trace = try Trace(edges)
        #expect(expected == nil && trace.edges == edges)
      } catch {
        #expect(error == expected)
      }
    }
    // 1 → 2 → 3 → 4 → 2, and 4 → 5 → 6 behind it, in every rotation.
    let edges = [(5, 6), (4, 5), (1, 2), (2, 3), (3, 4), (4, 2)].map { Self.edge($0.0, $0.1) }
    for shift in edges.indices {
      do throws(TraceError) {
        _ = try Trace(edges[shift...] + edges[..<shift])
        Issue.record("A circle was read.")
      } catch {
        guard case .circle(let circle) = error else {
          Issue.record("\(error)")
          continue
        }
        let steps = zip(circle, circle.dropFirst()).allSatisfy { from, to in
          edges.contains { $0.from == from && $0.to == to }
        }
        #expect(circle.count == 4 && circle.first == circle.last && steps)
      }
    }
  }

  @Test("agrees with a plain search about every edge, in any order of adding")
  func randomGraphs() {
    var failures: [String] = []
    for seed in 1...UInt64(CampaignSize.size(60, full: 4_000)) {
      var generator = SplitMix64(seed: seed)
      let things = generator.number(2...24)
      var trace = Trace()
      var next: [Int: Set<Int>] = [:]
      for _ in 0..<generator.number(1...90) {
        let (from, to) = (generator.number(1...things), generator.number(1...things))
        let isRepeated = next[from]?.contains(to) == true
        let closes = from == to || Self.isReached(from, from: to, next)
        let before = trace
        do throws(TraceError) {
          try trace.add(Self.edge(from, to))
          if closes || isRepeated { failures.append("seed \(seed): \(from) to \(to) was added") }
          next[from, default: []].insert(to)
        } catch {
          if trace != before { failures.append("seed \(seed): changed") }
          switch error {
          case .repeated: if !isRepeated { failures.append("seed \(seed): \(from) to \(to) is not there") }
          case .circle(let circle):
            let isCircle =
              circle.count > 1 && circle.first == circle.last && circle[1] == Self.thing(to)
              && circle[0] == Self.thing(from)
              && zip(circle.dropFirst(), circle.dropFirst(2)).allSatisfy { pair in
                trace.consequences(of: pair.0).contains { $0.to == pair.1 }
              }
            if !closes || !isCircle { failures.append("seed \(seed): \(from) to \(to): \(circle)") }
          }
        }
      }
      for from in 1...things {
        let reached = Set(trace.allConsequences(of: Self.thing(from)).map(\.to))
        let expected = Set(
          (1...things).filter { $0 != from && Self.isReached($0, from: from, next) }.map(Self.thing))
        if reached != expected { failures.append("seed \(seed): from \(from)") }
      }
      let bulk = try? Trace(trace.edges.shuffled(using: &generator))
      if bulk.map({ Set($0.edges) }) != Set(trace.edges) { failures.append("seed \(seed): not read at once") }
    }
    #expect(failures.isEmpty, "\(failures.prefix(5))")
  }

  private static func isReached(_ target: Int, from start: Int, _ next: [Int: Set<Int>]) -> Bool {
    var seen: Set<Int> = [start]
    func visit(_ one: Int) -> Bool {
      if one == target { return true }
      for other in next[one] ?? [] where seen.insert(other).inserted { if visit(other) { return true } }
      return false
    }
    return visit(start)
  }

  @Test("takes a hundred thousand edges in little more than linear time, whatever their shape")
  func size() throws {
    let count = 100_000
    let shapes: [(String, (Int) -> TraceEdge)] = [
      ("chain", { Self.edge($0, $0 + 1) }), ("chain backwards", { Self.edge(count - $0, count - $0 + 1) }),
      ("fan out", { Self.edge(0, $0 + 1) }), ("fan in", { Self.edge($0 + 1, 0) }),
      ("layers", { Self.edge($0, $0 + 1 + $0 % 37) }),
    ]
    let clock = ContinuousClock()
    for (name, make) in shapes {
      let edges = (0..<(CampaignSize.isFull || name == "layers" ? count : 5_000)).map(make)
      var trace = Trace()
      let one = try clock.measure { for edge in edges { try trace.add(edge) } }
      var read = Trace()
      let all = try clock.measure { read = try Trace(edges) }
      #expect(read == trace && one < .seconds(20) && all < .seconds(20), "\(name): \(one), \(all)")
    }
  }

  @Test("comes back from its coded form equal, and a circle is refused with a sentence")
  func coding() throws {
    let trace = try Self.story()
    #expect(RoundTrip.failure(of: trace) == nil && RoundTrip.failure(of: Trace()) == nil)
    #expect(
      try RoundTrip.json(Trace([trace.edges[2]]))
        == #"[{"day":"2019-03-10","from":"contribution/c1","relation":"proposedAs","to":"priority/p1"}]"#)
    let circle = try RoundTrip.json([Self.edge(1, 2), Self.edge(2, 1)])
    let error = decodingError(Trace.self, circle)
    #expect(error?.sentence.hasPrefix("Nothing comes of itself: contribution/") == true)
    let attack = HostileJSON(
      attacking: [trace], documents: CampaignSize.size(500, full: 50_000), seed: 60_000
    ) {
      trace in
      trace.references.filter { trace.leads(from: $0, to: $0) }.map { "\($0) comes of itself" }
    }
    #expect(attack.failures.isEmpty && attack.decodedOtherwise > 5, "\(attack)")
  }

  @Test("names its relations in every language")
  func relations() {
    #expect(
      TraceRelation.allCases.allSatisfy { relation in
        Language.allCases.allSatisfy { relation.label.hasText(in: $0) }
      } && TraceRelation.allCases.count == 13)
  }
}
