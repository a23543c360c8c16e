import ParticipationTestSupport
import SocialChoice
import Testing

@Suite("Ballots and what makes them valid")
struct BallotTests {
  @Test("A slate and a ballot name each item once")
  func once() throws {
    #expect(throws: SlateError.listedTwice("a", 0, 2)) { try Slate(["a", "b", "a"]) }
    #expect(throws: BallotError.namedTwice("a")) { try ApprovalBallot(["a", "b", "a"]) }
    #expect(throws: BallotError.namedTwice("a")) { try KnapsackBallot(["a", "a"]) }
    #expect(throws: BallotError.namedTwice("b")) { try RankedBallot(["b", "a", "b"]) }
    #expect(throws: BallotError.namedTwice("b")) { try RankedBallot(ranks: [["b"], ["a", "b"]]) }
    #expect(throws: BallotError<String>.emptyRank(2)) { try RankedBallot(ranks: [["b"], []]) }
    #expect(throws: BallotError.namedTwice("a")) { try ScoreBallot([.init("a", 1), .init("a", 2)]) }
  }

  @Test("Ballots that say the same are equal, whatever the order in which they say it")
  func equality() throws {
    #expect(try ApprovalBallot(["b", "a"]) == ApprovalBallot(["a", "b"]))
    #expect(try RankedBallot(ranks: [["b"], ["c", "a"]]) == RankedBallot(ranks: [["b"], ["a", "c"]]))
    #expect(try RankedBallot(["b", "a"]) == RankedBallot(ranks: [["b"], ["a"]]))
    #expect(try RankedBallot(["b", "a"]) != RankedBallot(["a", "b"]))
    let weak = try RankedBallot(ranks: [["b"], ["a", "c"]])
    #expect(weak.ranks == [["b"], ["a", "c"]])
    #expect(weak.rankSizes == [1, 2])
    #expect(!weak.isStrict)
  }

  @Test("Ballots of one kind have one order")
  func order() throws {
    let ballots = [
      try RankedBallot<Int>([]), try RankedBallot([1]), try RankedBallot([1, 2]),
      try RankedBallot(ranks: [[1, 2], [3]]), try RankedBallot(ranks: [[1, 2, 3]]),
      try RankedBallot([1, 3, 2]),
    ]
    var generator = SplitMix64(seed: 3)
    let sorted = ballots.shuffled(using: &generator).sorted()
    #expect(sorted == ballots.shuffled(using: &generator).sorted())
    #expect(Set(sorted).count == ballots.count)
    #expect(try ScoreBallot([.init(1, 2)]) < ScoreBallot([.init(1, 3)]))
  }

  @Test("Terms refuse what they say, with the figures")
  func terms() throws {
    let slate = try Slate(["a", "b", "c"])
    let approval = ApprovalTerms(slate, least: 1, most: 2)
    #expect(approval.problem(with: try ApprovalBallot(["a", "z"])) == .unknownItem("z"))
    #expect(approval.problem(with: try ApprovalBallot([])) == .tooFewItems(0, least: 1))
    #expect(approval.problem(with: try ApprovalBallot(["a", "b", "c"])) == .tooManyItems(3, most: 2))
    #expect(approval.problem(with: try ApprovalBallot(["a"])) == nil)
    let ranking = RankingTerms(slate, mayShareRanks: false)
    #expect(ranking.problem(with: try RankedBallot(ranks: [["a"], ["c", "b"]])) == .sharedRank("b", "c"))
    let scores = ScoreTerms(slate, range: 0...5, least: 2)
    #expect(
      scores.problem(with: try ScoreBallot([.init("a", 6)]))
        == .scoreOutside("a", score: 6, least: 0, most: 5))
    #expect(scores.problem(with: try ScoreBallot([.init("a", 5)])) == .tooFewItems(1, least: 2))
    for problem in [
      BallotProblem.unreadable, .unknownItem("z"), .tooFewItems(0, least: 1), .tooManyItems(3, most: 2),
      .sharedRank("b", "c"), .scoreOutside("a", score: 6, least: 0, most: 5),
      .tooCostly(pot: "north", cost: 3, budget: 2), .tooCheap(cost: 1, least: 2),
    ] {
      #expect(problem.description.hasSuffix("."))
      #expect(RoundTrip.failure(of: problem) == nil)
      #expect(problem.reason.rawValue.isEmpty == false)
    }
  }

  @Test("A knapsack holds what its pots hold")
  func knapsack() throws {
    typealias Terms = KnapsackTerms<String>
    let terms = try Terms(
      [
        .init("a", cost: 60, pot: "north"), .init("b", cost: 50, pot: "north"),
        .init("c", cost: 40, pot: "south"),
      ],
      budgets: ["north": 100, "south": 50], limit: .money(atLeast: try .percent(60)))
    #expect(
      terms.problem(with: try KnapsackBallot(["a", "b"])) == .tooCostly(pot: "north", cost: 110, budget: 100))
    #expect(terms.problem(with: try KnapsackBallot(["a"])) == .tooCheap(cost: 60, least: 90))
    #expect(terms.problemSoFar(with: try KnapsackBallot(["a"])) == nil)
    #expect(terms.problemSoFar(with: try KnapsackBallot(["z"])) == .unknownItem("z"))
    #expect(terms.problem(with: try KnapsackBallot(["a", "c"])) == nil)
    #expect(terms.spent(try KnapsackBallot(["a", "c"]), from: "south") == 40)
    let both = try Terms(
      [.init("a", cost: 60), .init("b", cost: 50)], budget: 100, limit: .moneyAndItems(least: 1, most: 1))
    #expect(both.problem(with: try KnapsackBallot([])) == .tooFewItems(0, least: 1))
    #expect(both.problemSoFar(with: try KnapsackBallot([])) == nil)
    #expect(
      both.problemSoFar(with: try KnapsackBallot(["a", "b"])) == .tooCostly(pot: "", cost: 110, budget: 100))
  }

  @Test("Knapsack terms that cannot be are refused")
  func impossibleKnapsacks() throws {
    typealias Terms = KnapsackTerms<String>
    let limit = Terms.Limit.items(least: 0, most: nil)
    let rows: [([Terms.Line], [String: Int64], KnapsackError<String>)] = [
      ([.init("a", cost: 1), .init("a", cost: 1)], ["": 1], .slate(.listedTwice("a", 0, 1))),
      ([.init("a", cost: -1)], ["": 1], .costBelowZero("a", -1)),
      ([.init("a", cost: 1, pot: "x")], ["": 1], .noBudget("a", pot: "x")),
      ([], ["": -1], .budgetBelowZero(pot: "", -1)),
      ([.init("a", cost: .max), .init("b", cost: 1)], ["": 1], .sumTooLarge("b", 1)),
      ([], ["a": .max, "b": 1], .budgetsTooLarge(pot: "b", 1)),
    ]
    for (lines, budgets, expected) in rows {
      #expect(throws: expected) { try Terms(lines, budgets: budgets, limit: limit) }
      #expect(expected.description.hasSuffix("."))
    }
  }

  @Test("Fractions are exact, at the ends of the numbers as well")
  func fractions() throws {
    #expect(Fraction.twoThirds.leastCount(of: 7) == 5)
    #expect(Fraction.half.countAbove(8) == 5)
    #expect(Fraction.half.countAbove(7) == 4)
    #expect(Fraction.twoThirds.greatestCount(of: 7) == 4)
    #expect(Fraction.whole.leastCount(of: .max) == .max)
    #expect(Fraction.whole.countAbove(.max) == .max)
    #expect(Fraction.half.leastCount(of: -5) == 0)
    #expect(try Fraction(Int64.max - 1, of: .max) < Fraction(1, of: 1))
    #expect(try Fraction(6, of: 9).description == "2/3")
    #expect(throws: FractionError.noWhole(0)) { try Fraction(0, of: 0) }
    #expect(throws: FractionError.outside(3, of: 2)) { try Fraction(3, of: 2) }
    #expect(throws: FractionError.outside(101, of: 100)) { try Fraction.percent(101) }
  }

  @Test("Ballots beyond what a profile can hold are refused, and leave it as it was")
  func profileLimits() throws {
    var profile = try RankedProfile(try Slate(["a", "b"]))
    #expect(throws: RankedProfileError.unknownItem("z")) { try profile.append(try RankedBallot(["a", "z"])) }
    #expect(throws: RankedProfileError<String>.noSuchPlace(2, items: 2)) {
      try profile.append(places: [0, 2])
    }
    #expect(throws: RankedProfileError.rankedTwice("b")) { try profile.append(places: [1, 0, 1]) }
    #expect(throws: RankedProfileError<String>.timesBelowOne(0)) { try profile.append(places: [0], times: 0) }
    #expect(profile == (try RankedProfile(try Slate(["a", "b"]))))
    try profile.append(places: [1, 0], times: Int(Int32.max))
    #expect(throws: RankedProfileError<String>.tooManyBallots(Int(Int32.max), 1, most: Int(Int32.max))) {
      try profile.append(places: [0])
    }
    #expect(SchulzeRanking(PairwiseCounts(profile)).ranking.order == ["b", "a"])
    #expect(profile.borda(.shared).numbers == [0, 2 * Int64(Int32.max)])
    #expect(throws: RankedProfileError<Int>.tooManyItems(32_768, most: 32_767)) {
      try RankedProfile(try Slate(Array(0..<32_768)))
    }
  }
}
