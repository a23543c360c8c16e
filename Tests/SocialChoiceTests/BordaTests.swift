import ParticipationTestSupport
import SocialChoice
import Testing

@Suite("Points of places, votes and scores")
struct BordaTests {
  @Test(
    "Every handling of shared ranks and of items left out gives the points it states",
    arguments: [
      // One ballot a > b = c over five items; d and e are left out. Points in halves.
      (BordaHandling.shared, "1ab=c", [8, 5, 5, 1, 1]), (.below, "1ab=c", [8, 4, 4, 0, 0]),
      (.modified, "1ab=c", [6, 2, 2, 0, 0]),
      // A full ballot.
      (.shared, "1abcde", [8, 6, 4, 2, 0]), (.below, "1abcde", [8, 6, 4, 2, 0]),
      (.modified, "1abcde", [10, 8, 6, 4, 2]),
      // One item alone, cast three times.
      (.shared, "3c", [9, 9, 24, 9, 9]), (.below, "3c", [0, 0, 24, 0, 0]),
      (.modified, "3c", [0, 0, 6, 0, 0]),
      // A blank ballot.
      (.shared, "2", [8, 8, 8, 8, 8]), (.below, "2", [0, 0, 0, 0, 0]), (.modified, "2", [0, 0, 0, 0, 0]),
    ] as [(BordaHandling, String, [Int64])])
  func handlings(handling: BordaHandling, ballots: String, halves: [Int64]) throws {
    #expect(try profile(ballots, of: "abcde").borda(handling).numbers == halves)
  }

  @Test("Shared points are half of all the contests won and half of those not lost")
  func sharedPointsAreContests() throws {
    var failures: [UInt64] = []
    for seed in UInt64(1)...100 {
      var generator = SplitMix64(seed: seed)
      let items = generator.number(1...7)
      var counted = try RankedProfile(try Slate(Array(0..<items)))
      var ballots = 0
      for _ in 0..<generator.number(0...9) {
        let ranks = randomRanks(of: items, isStrict: false, using: &generator)
        let times = generator.number(1...4)
        ballots += times
        try counted.append(try RankedBallot(ranks: ranks), times: times)
      }
      let pairs = PairwiseCounts(counted)
      let expected = (0..<items).map { one in
        (0..<items).filter { $0 != one }.reduce(Int64(0)) {
          $0 + Int64(Int(pairs.counts[one * items + $1]) + ballots - Int(pairs.counts[$1 * items + one]))
        }
      }
      if counted.borda(.shared).numbers != expected { failures.append(seed) }
    }
    #expect(failures.isEmpty)
  }

  @Test("Approval ranks by votes, and an explanation names those that are level")
  func approval() throws {
    let slate = try Slate(["park", "bus", "school", "road"])
    let votes = ItemVotes(
      try CountedBallots(
        announced: [
          .init(try ApprovalBallot(["bus", "park"]), count: 2),
          .init(try ApprovalBallot(["school"]), count: 3),
          .init(try ApprovalBallot(["bus"]), count: 1),
        ], under: ApprovalTerms(slate)))
    #expect(votes.votes == [2, 3, 3, 0])
    #expect(votes["school"] == 3)
    #expect(votes["pool"] == nil)
    let ranking = ScoredRanking(votes)
    #expect(ranking.ranking.levels == [["bus", "school"], ["park"], ["road"]])
    #expect(ranking.explanation(of: "park")?.description == "“park” is number 3 (votes: 2).")
    #expect(
      ranking.explanation(of: "school")?.description
        == "“school” is number 1 (votes: 3), level with “bus”.")
    #expect(ranking.explanation(of: "pool") == nil)
  }

  @Test("Scores are added up, and those that cannot be are refused")
  func scores() throws {
    let slate = try Slate(["a", "b"])
    let terms = ScoreTerms(slate, range: -2...Int.max)
    let ballots = try CountedBallots(
      announced: [
        .init(try ScoreBallot([.init("a", 5), .init("b", -2)]), count: 3),
        .init(try ScoreBallot([.init("b", 1)]), count: 1),
      ], under: terms)
    let sums = try ItemScores(ballots)
    #expect(sums.totals == [15, -5])
    #expect(sums.counts == [3, 4])
    let ranking = ScoredRanking(sums)
    #expect(ranking.explanation(of: "b")?.description == "“b” is number 2 (sum of scores: -5).")
    let huge = try CountedBallots(
      announced: [.init(try ScoreBallot([.init("a", Int.max)]), count: 2)], under: terms)
    #expect(throws: ItemScoresError.tooLarge("a", Int.max)) { try ItemScores(huge) }
  }

  @Test("Half points are shown as such")
  func halfPoints() throws {
    let ranking = try profile("1ab=c", of: "abcde").borda(.shared)
    #expect(
      ranking.explanation(of: "b")?.description == "“b” is number 2 (points: 2.5), level with “c”.")
    #expect(ranking.explanation(of: "a")?.description == "“a” is number 1 (points: 4).")
  }
}
