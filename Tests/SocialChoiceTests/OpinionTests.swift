import ParticipationTestSupport
import SocialChoice
import Testing

@Suite("Opinions on statements, and the consensus of groups")
struct OpinionTests {
  private func log() throws -> OpinionLog<String, Int> {
    OpinionLog(
      try Slate([10, 20]),
      [
        CastOpinion("ana", on: 10, order: 1, .agree), CastOpinion("ana", on: 20, order: 2, .agree),
        CastOpinion("boris", on: 10, order: 3, .disagree), CastOpinion("ana", on: 10, order: 4, .disagree),
        CastOpinion("boris", on: 30, order: 5, .agree), CastOpinion("ceca", on: 10, order: 6, .pass),
        CastOpinion("mayor", on: 20, order: 7, .agree),
      ])
  }

  private func counts(_ agree: Int, _ disagree: Int, _ pass: Int) throws -> OpinionCounts {
    try OpinionCounts(agree: agree, disagree: disagree, pass: pass)
  }

  @Test("Each policy counts each person and statement as it says")
  func policies() throws {
    let log = try log()
    let every = log.tally(.everyEvent)
    #expect(every.counts == [try counts(1, 2, 1), try counts(2, 0, 0)])
    #expect(every.record.refused == [.init(.unknownItem, count: 1)])
    let latest = log.tally(.latestPerPerson, leavingOut: ["mayor"])
    #expect(latest.counts == [try counts(0, 2, 1), try counts(1, 0, 0)])
    #expect(
      latest.record.description
        == "4 of 7 counted (the last ballot of each person), 1 left out, 1 superseded, 1 refused.")
    #expect(latest.record.voters == 3)
    #expect(log.tally(.firstPerPerson)[10] == (try counts(1, 1, 1)))
    #expect(latest[30] == nil)
    #expect(
      log.rows(.latestPerPerson) == [
        VoterRow("ana", try counts(1, 1, 0)), VoterRow("boris", try counts(0, 1, 0)),
        VoterRow("ceca", try counts(0, 0, 1)), VoterRow("mayor", try counts(1, 0, 0)),
      ])
  }

  @Test("Groups are counted apart, and people of none are left out")
  func groups() throws {
    let tally = try log().tally(.latestPerPerson, in: ["ana": "north", "boris": "south", "ceca": "south"])
    #expect(tally.groups == ["north", "south"])
    #expect(tally.sizes == [1, 2])
    #expect(tally[10] == [try counts(0, 1, 0), try counts(0, 1, 1)])
    #expect(tally[20, in: "north"] == (try counts(1, 0, 0)))
    #expect(tally[20, in: "west"] == nil)
    #expect(tally.record.leftOut == 1)
    let consensus = try #require(tally.consensus(on: 10))
    #expect(consensus.fractions == [try Fraction(1, of: 3), try Fraction(1, of: 4)])
    #expect(abs(consensus.value - 1.0 / 12) < 1e-15)
    let against = try #require(tally.consensus(on: 10, in: .disagree))
    #expect(against.fractions == [try Fraction(2, of: 3), try Fraction(2, of: 4)])
    #expect(tally.ranking().order == [20, 10])
    #expect(tally.ranking(by: .disagree).order == [10, 20])
    #expect(tally.consensus(on: 30) == nil)
  }

  @Test("Products of fractions compare exactly where floating point cannot tell them apart")
  func exactProducts() throws {
    // (n+1)/(n+2) grows with n; at such sizes the doubles are equal.
    let large = try counts(4_611_686_018_427_387_000, 0, 0)
    let larger = try counts(4_611_686_018_427_387_001, 0, 0)
    let one = GroupConsensus([large, large, large])
    let other = GroupConsensus([large, large, larger])
    #expect(one.value == other.value)
    #expect(one.isLower(than: other))
    #expect(!other.isLower(than: one))
    // 1/2 · 2/3 is 2/3 · 1/2.
    let (half, twoThirds) = (OpinionCounts.nobody, try counts(1, 0, 0))
    #expect(GroupConsensus([half, twoThirds]).isLevel(with: GroupConsensus([twoThirds, half])))
    #expect(GroupConsensus([]).value == 1)
    let ends = GroupConsensus([try counts(Int.max, 0, 0)])
    #expect(ends.value <= 1)
  }

  @Test("Passing counts in the totals, and a statement that everybody passes has no place")
  func commonGround() throws {
    let ground = CommonGround(try log().tally(.latestPerPerson))
    #expect(ground.mostAgreed.map { $0.item } == [20, 10])
    #expect(ground.leastAgreed.map { $0.item } == [10, 20])
    #expect(ground.totals == (try counts(2, 2, 1)))
    #expect(ground.mostAgreed[0].agreement == .whole)
  }

  @Test("Counts that cannot be are refused")
  func impossibleCounts() {
    for (agree, disagree, pass) in [(-1, 0, 0), (0, -1, 0), (0, 0, -1), (Int.max, 1, 0), (Int.max, 0, 1)] {
      #expect(throws: OpinionCountsError.cannotBe(agree: agree, disagree: disagree, pass: pass)) {
        try OpinionCounts(agree: agree, disagree: disagree, pass: pass)
      }
    }
  }

  @Test("The policies agree with a dictionary, whatever the order of the list")
  func againstADictionary() throws {
    var failures: [UInt64] = []
    for seed in UInt64(1)...100 {
      var generator = SplitMix64(seed: seed)
      let slate = try Slate(Array(0..<generator.number(1...5)))
      let cast = (0..<generator.number(0...60)).map { order in
        CastOpinion(
          generator.number(1...6), on: generator.number(0...5), order: Int64(order),
          generator.pick(Opinion.allCases))
      }
      let log = OpinionLog(slate, cast.shuffled(using: &generator))
      for policy in CountingPolicy.allCases {
        var held: [[Int]: Opinion] = [:]
        var expected: [[Int]] = []
        for one in cast where slate.contains(one.item) {
          let key = [one.voter, one.item]
          if policy == .everyEvent {
            expected.append([one.item, Opinion.allCases.firstIndex(of: one.opinion) ?? 0])
          } else if policy == .latestPerPerson || held[key] == nil {
            held[key] = one.opinion
          }
        }
        expected += held.map { [$0.key[1], Opinion.allCases.firstIndex(of: $0.value) ?? 0] }
        let tally = log.tally(policy)
        let numbers = slate.items.map { item in
          (0..<3).map { opinion in expected.filter { $0 == [item, opinion] }.count }
        }
        if tally.counts.map({ [$0.agree, $0.disagree, $0.pass] }) != numbers { failures.append(seed) }
        let rows = log.rows(policy)
        if rows.reduce(0, { $0 + $1.counts.total }) != tally.record.counted { failures.append(seed) }
        let groups = Dictionary(uniqueKeysWithValues: (1...6).map { ($0, $0 % 2) })
        let grouped = log.tally(policy, in: groups)
        for item in slate.items {
          let sum = (grouped[item] ?? []).reduce(0) { $0 + $1.total }
          if sum != tally[item]?.total { failures.append(seed) }
        }
      }
    }
    #expect(failures.isEmpty)
  }
}
