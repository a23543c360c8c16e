import ParticipationTestSupport
import SocialChoice
import Testing

@Suite("When a motion is adopted")
struct AdoptionTests {
  private static func electorate(_ percent: Int64, of base: VoteBase = .electorate) throws -> Quorum {
    .cast(atLeast: try .percent(percent), of: base)
  }

  @Test("Rules decide as their words say, at the very edge")
  func edges() throws {
    let half = try AdoptionRule.simpleMajority.with(try Self.electorate(50))
    // Rule, in favour, against, abstained, blocked, present, electorate, decision.
    typealias Row = (AdoptionRule, Int, Int, Int, Int, Int?, Int?, AdoptionDecision)
    let rows: [Row] = [
      (.simpleMajority, 1, 0, 99, 0, nil, nil, .adopted), (.simpleMajority, 5, 5, 0, 0, nil, nil, .rejected),
      (.simpleMajority, 0, 0, 9, 0, nil, nil, .rejected), (.simpleMajority, 3, 2, 0, 1, nil, nil, .rejected),
      (.majorityOfCast, 5, 0, 5, 0, nil, nil, .rejected), (.majorityOfCast, 6, 0, 5, 0, nil, nil, .adopted),
      (.majorityOfPresent, 5, 0, 0, 0, 10, nil, .rejected),
      (.majorityOfPresent, 6, 4, 0, 0, 11, nil, .adopted),
      (.majorityOfPresent, 6, 4, 0, 0, nil, nil, .notKnown),
      (.absoluteMajority, 50, 0, 0, 0, nil, 100, .rejected),
      (.absoluteMajority, 51, 49, 0, 0, nil, 100, .adopted),
      (.absoluteMajority, 51, 49, 0, 0, nil, nil, .notKnown),
      (.absoluteMajority, 0, 1, 0, 0, nil, nil, .rejected),
      (.twoThirds, 2, 1, 0, 0, nil, nil, .adopted), (.twoThirds, 65, 35, 0, 0, nil, nil, .rejected),
      (.twoThirds, 4, 2, 5, 0, nil, nil, .adopted), (.twoThirds, 5, 3, 0, 0, nil, nil, .rejected),
      (.consensus, 1, 0, 7, 0, nil, nil, .adopted), (.consensus, 99, 1, 0, 0, nil, nil, .rejected),
      (.consensus, 99, 0, 0, 1, nil, nil, .rejected), (.consensus, 0, 0, 9, 0, nil, nil, .rejected),
      (.consent, 5, 5, 0, 0, nil, nil, .adopted), (.consent, 9, 0, 0, 1, nil, nil, .blocked),
      (.consent, 4, 5, 0, 0, nil, nil, .rejected), (.consent, 1, 5, 0, 1, nil, nil, .blocked),
      (.unanimity, 9, 0, 0, 0, nil, nil, .adopted), (.unanimity, 9, 0, 1, 0, nil, nil, .rejected),
      (half, 3, 1, 1, 0, nil, 10, .adopted), (half, 3, 1, 0, 0, nil, 10, .noQuorum),
      (half, 1, 3, 0, 0, nil, 10, .noQuorum), (half, 3, 1, 1, 0, nil, 11, .noQuorum),
      (half, 3, 1, 1, 0, nil, nil, .notKnown), (half, 1, 3, 1, 0, nil, nil, .notKnown),
    ]
    var differing: [String] = []
    for (number, row) in rows.enumerated() {
      let tally = try MotionTally(
        inFavour: row.1, against: row.2, abstained: row.3, blocked: row.4, present: row.5, electorate: row.6)
      let outcome = row.0.outcome(of: tally)
      if outcome.decision != row.7 { differing.append("row \(number): \(outcome)") }
      if let failure = RoundTrip.failure(of: outcome) { differing.append(failure) }
    }
    #expect(differing == [])
  }

  @Test("A majority asks for what an exact comparison asks for, for every small count")
  func exhaustive() throws {
    var differing: [[Int]] = []
    let rule = try AdoptionRule(
      [.heads(.atLeast(try Fraction(3, of: 5), of: .electorate)), .opposed(atMost: .half, of: .votesCast)],
      quorums: [.cast(atLeast: try Fraction(2, of: 3), of: .present)])
    for inFavour in 0...6 {
      for against in 0...(6 - inFavour) {
        for abstained in 0...(6 - inFavour - against) {
          let cast = inFavour + against + abstained
          for present in cast...7 {
            let tally = try MotionTally(
              inFavour: inFavour, against: against, abstained: abstained, present: present, electorate: 8)
            let expected: AdoptionDecision =
              cast * 3 < present * 2
              ? .noQuorum
              : inFavour * 5 >= 8 * 3 && against * 2 <= cast && inFavour > 0 ? .adopted : .rejected
            if rule.outcome(of: tally).decision != expected {
              differing.append([inFavour, against, abstained, present])
            }
          }
        }
      }
    }
    #expect(differing == [])
  }

  private func part(
    _ division: Division, _ name: String, _ inFavour: Int, _ against: Int, of electorate: Int? = nil
  ) throws -> MotionPart {
    MotionPart(
      division, name,
      try MotionFigures(try MotionCounts(inFavour: inFavour, against: against), electorate: electorate))
  }

  @Test("Two thirds do not suffice where a side is wholly against")
  func sides() throws {
    func outcome(_ administration: (Int, Int)) throws -> AdoptionOutcome {
      let parts = [
        try part(.side, "citizens", 9, 0), try part(.side, "business", 4, 1),
        try part(.side, "administration", administration.0, administration.1),
      ]
      let sums = parts.reduce((0, 0)) { ($0.0 + $1.figures.votes.inFavour, $0.1 + $1.figures.votes.against) }
      let heads = try MotionFigures(try MotionCounts(inFavour: sums.0, against: sums.1))
      return AdoptionRule.twoThirdsWithNoSideWhollyAgainst.outcome(of: try MotionTally(heads, parts: parts))
    }
    #expect(try outcome((1, 2)).isAdopted)
    #expect(try outcome((0, 0)).isAdopted)
    let refused = try outcome((0, 2))
    #expect(refused.decision == .rejected)
    #expect(
      refused.findings[1].description
        == "Not met: parts by side wholly against: 1 of 3, allowed: 0 (not “administration”).")
    let unknown = AdoptionRule.twoThirdsWithNoSideWhollyAgainst.outcome(
      of: try MotionTally(inFavour: 3, against: 0))
    #expect(unknown.decision == .notKnown)
    #expect(unknown.findings[1].description == "Not known, for want of the votes by side.")
  }

  @Test("Thresholds for each territory, or for so many of them, and quorums in them")
  func territories() throws {
    let parts = [
      try part(.territory, "north", 6, 4, of: 20), try part(.territory, "south", 3, 7, of: 10),
      try part(.territory, "west", 1, 0, of: 30),
    ]
    let tally = try MotionTally(
      try MotionFigures(try MotionCounts(inFavour: 10, against: 11), electorate: 60), parts: parts)
    let majority = VoteThreshold.moreThan(.half, of: .votesForAndAgainst)
    let tenth = try Fraction(1, of: 10)
    let rows: [([AdoptionCondition], [Quorum], AdoptionDecision)] = [
      ([.parts(.territory, majority, atLeast: nil)], [], .rejected),
      ([.parts(.territory, majority, atLeast: 2)], [], .adopted),
      ([.parts(.territory, majority, atLeast: 3)], [], .rejected),
      ([.parts(.territory, majority, atLeast: 4)], [], .rejected),
      ([.parts(.territory, .atLeastCount(3), atLeast: 2)], [], .adopted),
      ([.parts(.side, majority, atLeast: nil)], [], .notKnown),
      ([.parts(.territory, .atLeast(.half, of: .present), atLeast: 1)], [], .notKnown),
      (
        [.parts(.territory, majority, atLeast: 1)], [.castInParts(.territory, atLeast: tenth, parts: nil)],
        .noQuorum
      ),
      (
        [.parts(.territory, majority, atLeast: 1)], [.castInParts(.territory, atLeast: .half, parts: 2)],
        .adopted
      ),
      ([.heads(.atLeastCount(10))], [.castCount(atLeast: 21)], .adopted),
      ([.heads(.atLeastCount(11))], [], .rejected),
      ([.heads(.atLeastCount(10))], [.castCount(atLeast: 22)], .noQuorum),
      ([.nobodyAgainst], [.presentCount(atLeast: 1)], .notKnown),
      ([.heads(.atLeastCount(1))], [.present(atLeast: .half)], .notKnown),
      ([.weights(majority)], [], .notKnown),
    ]
    var differing: [String] = []
    for (conditions, quorums, decision) in rows {
      let outcome = try AdoptionRule(conditions, quorums: quorums).outcome(of: tally)
      if outcome.decision != decision { differing.append(outcome.description) }
      if let failure = RoundTrip.failure(of: outcome) { differing.append(failure) }
    }
    #expect(differing == [])
  }

  @Test("A body counts heads, weights and parts, and refuses those who have no vote")
  func body() throws {
    typealias Member = VotingBody<String>.Member
    let body = VotingBody(
      [
        Member("ana", weight: 5, parts: [.side: "citizens"]), Member("boris", parts: [.side: "citizens"]),
        Member("ceca", weight: 3, parts: [.side: "business"]), Member("dana"),
      ], present: 4)
    let tally = try body.tally(
      [
        CastBallot("ana", order: 1, .against), CastBallot("ana", order: 2, .inFavour),
        CastBallot("boris", order: 3, .against), CastBallot("ceca", order: 4, .blocked),
        CastBallot("dana", order: 5, nil), CastBallot("guest", order: 6, .inFavour),
      ], policy: .latestPerPerson)
    #expect(tally.heads.votes == (try MotionCounts(inFavour: 1, against: 1, blocked: 1)))
    #expect(tally.weights?.votes == (try MotionCounts(inFavour: 5, against: 1, blocked: 3)))
    #expect(tally.weights?.electorate == 10)
    #expect(tally.heads.present == 4)
    #expect(tally.heads.electorate == 4)
    #expect(tally.parts.map { $0.name } == ["business", "citizens"])
    #expect(tally.record?.refused == [.init(.notEntitled, count: 1), .init(.unreadable, count: 1)])
    #expect(tally.record?.superseded == 1)
    let double = try AdoptionRule([
      .heads(.moreThan(.half, of: .votesCast)), .weights(.moreThan(.half, of: .votesCast)),
    ])
    let outcome = double.outcome(of: tally)
    #expect(outcome.decision == .rejected)
    #expect(
      outcome.description
        == """
        Rejected. Not met: in favour: 1 of 3 (the votes cast), needed: 2. \
        Met: in favour by weight: 5 of 9 (the votes cast), needed: 5. Met: in favour: 1, needed: 1.
        """)
    #expect(RoundTrip.failure(of: outcome) == nil)
  }

  @Test("Weights that cannot be added up, and more votes than members, are refused")
  func impossibleBodies() throws {
    typealias Member = VotingBody<Int>.Member
    #expect(throws: MotionError.weightsTooLarge(Int.max, Int.max)) {
      try VotingBody([Member(1, weight: Int.max), Member(2, weight: Int.max)]).tally([], policy: .everyEvent)
    }
    #expect(throws: MotionError.weightBelowZero(-1)) {
      try VotingBody([Member(1, weight: -1)]).tally([], policy: .everyEvent)
    }
    let twice = [CastBallot(1, order: 1, MotionVote.inFavour), CastBallot(1, order: 2, .inFavour)]
    #expect(throws: MotionError.moreThanElectorate(2, electorate: 1)) {
      try VotingBody([Member(1, weight: 0)]).tally(twice, policy: .everyEvent)
    }
    #expect(throws: MotionError.moreCastThanPresent(cast: 1, present: 0)) {
      try VotingBody([Member(1)], present: 0).tally(twice, policy: .firstPerPerson)
    }
    #expect(throws: MotionError.countsCannotBe(inFavour: Int.max, against: 1, abstained: 0, blocked: 0)) {
      try MotionCounts(inFavour: Int.max, against: 1)
    }
    let part = try part(.side, "a", 1, 0)
    let heads = try MotionFigures(try MotionCounts(inFavour: 1, against: 0))
    #expect(throws: MotionError.partTwice(.side, "a")) { try MotionTally(heads, parts: [part, part]) }
    let other = try self.part(.side, "b", 1, 0)
    #expect(throws: MotionError.partsExceed(.side, cast: 2, whole: 1)) {
      try MotionTally(heads, parts: [part, other])
    }
  }

  @Test("Rules that no vote could meet, or that ask for nothing, are refused with a sentence")
  func impossibleRules() throws {
    let rows: [([AdoptionCondition], [Quorum], AdoptionRuleError)] = [
      ([], [], .noCondition), ([.heads(.moreThan(.whole, of: .present))], [], .moreThanAll(of: .present)),
      ([.weights(.atLeastCount(-1))], [], .countBelowZero(-1)),
      ([.blocked(atMost: -2)], [], .countBelowZero(-2)),
      ([.parts(.side, .atLeastCount(1), atLeast: 0)], [], .countBelowOne(0)),
      ([.nobodyAgainst], [.castCount(atLeast: -3)], .countBelowZero(-3)),
      ([.nobodyAgainst], [.castInParts(.side, atLeast: .half, parts: 0)], .countBelowOne(0)),
      ([.nobodyAgainst], [.cast(atLeast: .half, of: .votesCast)], .quorumOfVotes(.votesCast)),
    ]
    for (conditions, quorums, expected) in rows {
      #expect(throws: expected) { try AdoptionRule(conditions, quorums: quorums) }
      #expect(expected.description.hasSuffix("."))
    }
  }

  @Test("One more vote in favour never turns an adoption into a rejection, and names of parts do not matter")
  func monotone() throws {
    var failures: [UInt64] = []
    let rules: [AdoptionRule] = [
      .simpleMajority, .majorityOfCast, .majorityOfPresent, .absoluteMajority, .twoThirds, .consensus,
      .consent,
      .unanimity,
    ]
    for seed in UInt64(1)...200 {
      var generator = SplitMix64(seed: seed)
      let numbers = (0..<4).map { _ in generator.number(0...5) }
      let all = numbers.reduce(0, +)
      for rule in rules {
        let before = try MotionTally(
          inFavour: numbers[0], against: numbers[1], abstained: numbers[2], blocked: numbers[3] / 3,
          present: all + 1, electorate: all + 3)
        let after = try MotionTally(
          inFavour: numbers[0] + 1, against: numbers[1], abstained: numbers[2], blocked: numbers[3] / 3,
          present: all + 1, electorate: all + 3)
        if rule.outcome(of: before).isAdopted, !rule.outcome(of: after).isAdopted { failures.append(seed) }
      }
    }
    #expect(failures.isEmpty)
  }

  @Test("Every kind of requirement has a sentence with its figures")
  func sentences() throws {
    let part = try part(.territory, "north", 3, 1, of: 9)
    let heads = try MotionFigures(
      try MotionCounts(inFavour: 5, against: 1, abstained: 1, blocked: 1), present: 9, electorate: 20)
    let rule = try AdoptionRule(
      [
        .opposed(atMost: .half, of: .votesCast), .nobodyAgainst, .blocked(atMost: 1),
        .parts(.territory, .moreThan(.half, of: .electorate), atLeast: nil), .heads(.atLeastCount(6)),
        .parts(.territory, .atLeast(.half, of: .present), atLeast: 1),
      ],
      quorums: [
        .cast(atLeast: .half, of: .present), .castCount(atLeast: 8), .present(atLeast: .half),
        .presentCount(atLeast: 9), .castInParts(.territory, atLeast: .half, parts: 1),
      ])
    let outcome = rule.outcome(of: try MotionTally(heads, parts: [part]))
    #expect(
      outcome.findings.map { $0.description } == [
        "Met: taking part: 8 of 9, needed: 5.", "Met: taking part: 8, needed: 8.",
        "Not met: present: 9 of 20, needed: 10.", "Met: present: 9, needed: 9.",
        "Not met: parts by territory with a quorum: 0 of 1, needed: 1 (not “north”).",
        "Met: against: 2 of 8 (the votes cast), allowed: 4.", "Not met: against: 2, allowed: 0.",
        "Met: blocking: 1, allowed: 1.",
        "Not met: parts by territory in favour: 0 of 1, needed: 1 (not “north”).",
        "Not met: in favour: 5, needed: 6.",
        "Not known, for want of the number of those present in “north” (territory).",
        "Met: in favour: 5, needed: 1.",
      ])
    #expect(outcome.decision == .noQuorum)
    #expect(outcome.description.hasPrefix("No quorum. Met: taking part: 8 of 9, needed: 5."))
  }

  @Test("Every statement of a tally has an outcome of its own")
  func statements() throws {
    let slate = try Slate(["a", "b"])
    let log = OpinionLog(
      slate, [CastOpinion(1, on: "a", order: 1, .agree), CastOpinion(2, on: "b", order: 2, .disagree)])
    let outcomes = try AdoptionRule.simpleMajority.with(.cast(atLeast: .half, of: .electorate))
      .outcomes(of: log.tally(.latestPerPerson), electorate: 2)
    #expect(outcomes.map { $0.item } == ["a", "b"])
    #expect(outcomes.map { $0.outcome.decision } == [.adopted, .rejected])
    #expect(throws: MotionError.moreThanElectorate(1, electorate: 0)) {
      try AdoptionRule.consensus.outcomes(of: log.tally(.everyEvent), electorate: 0)
    }
  }
}
