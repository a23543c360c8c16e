import ParticipationTestSupport
import SocialChoice
import Testing

@Suite("The method of Schulze and contests of two")
struct SchulzeTests {
  /// Source: Schulze's example of 45 voters, as published with all its figures.
  private static let published = "5acbed 5adecb 8bedac 3cabed 7caebd 2cbade 7dceba 8ebadc"

  @Test("The published example of 45 voters comes out with all its contests and strengths")
  func publishedExample() throws {
    let ranking = SchulzeRanking(PairwiseCounts(try profile(Self.published, of: "abcde")))
    #expect(ranking.ranking.levels == [["e"], ["a"], ["c"], ["b"], ["d"]])
    #expect(
      ranking.pairwise.counts == [
        0, 20, 26, 30, 22, 25, 0, 16, 33, 18, 19, 29, 0, 17, 24, 15, 12, 28, 0, 14, 23, 27, 21, 31, 0,
      ])
    #expect(
      ranking.strengths == [
        0, 28, 28, 30, 24, 25, 0, 28, 33, 24, 25, 29, 0, 29, 24, 25, 28, 28, 0, 24, 25, 28, 28, 31, 0,
      ])
    #expect(ranking.pairwise.condorcetWinner == nil)
    #expect(ranking.ranking.isStrict)
    #expect(ranking.strength(from: "e", to: "a") == 25)
    #expect(ranking.strength(from: "e", to: "z") == nil)
  }

  @Test("An explanation names both paths with their figures")
  func explanation() throws {
    let ranking = SchulzeRanking(PairwiseCounts(try profile(Self.published, of: "abcde")))
    let explanation = try #require(ranking.explanation(of: "a", against: "c"))
    #expect(explanation.winner == "a")
    #expect(explanation.there.votes == 26)
    #expect(explanation.there.path == ["a", "d", "c"])
    #expect(explanation.back.path == ["c", "b", "d", "a"] || explanation.back.strength == 25)
    #expect(
      explanation.description.hasPrefix("“a” comes before “c”: a path of 28 (a > d > c), and a path of 25 ("))
    #expect(explanation.description.hasSuffix("; preferred directly by 26 to 19."))
    #expect(ranking.explanation(of: "a", against: "a") == nil)
    #expect(ranking.explanation(of: "a", against: "z") == nil)
    #expect(ranking.strongestPath(from: "a", to: "a").isEmpty)
  }

  @Test(
    "The capital of Tennessee: who wins every contest comes first, and Borda's order is as published"
  )
  func tennessee() throws {
    let ballots = try profile("42mnck 26nckm 15cknm 17kcnm", of: "mnck")
    let pairwise = PairwiseCounts(ballots)
    #expect(pairwise.condorcetWinner == "n")
    #expect(SchulzeRanking(pairwise).ranking.order == ["n", "c", "k", "m"])
    let borda = ballots.borda(.shared)
    #expect(borda.numbers.map { $0 / 2 } == [126, 194, 173, 107])
    #expect(borda.ranking.order == ["n", "c", "m", "k"])
  }

  @Test("Items that the method leaves level are said to be, and the rule for ties orders them")
  func ties() throws {
    let pairwise = PairwiseCounts(try profile("1abc 1bac", of: "bca"))
    let listed = SchulzeRanking(pairwise)
    #expect(listed.ranking.levels == [["b", "a"], ["c"]])
    #expect(SchulzeRanking(pairwise, ties: .byItem).ranking.levels == [["a", "b"], ["c"]])
    let drawn = TieBreak.drawn(try DrawnOrder(["a", "c", "b"]))
    #expect(SchulzeRanking(pairwise, ties: drawn).ranking.order == ["a", "b", "c"])
    #expect(listed.ranking.rank(of: "c") == 3)
    #expect(listed.ranking.level(with: "a") == ["b"])
    #expect(listed.ranking.description == "b = a > c")
    #expect(
      listed.explanation(of: "a", against: "b")?.description
        == "“a” and “b” are level: no path, and no path the other way round.")
    let cycle = SchulzeRanking(PairwiseCounts(try profile("2abc 2bca 2cab", of: "abc")))
    #expect(cycle.ranking.levels == [["a", "b", "c"]])
  }

  /// Source: pref_voting 1.18.2 (`beat_path`, `beat_path_defeat`, `borda_scores`) over random profiles.
  private static let computedElsewhere:
    [(ballots: String, winners: String, borda: [Int64], defeats: String)] = [
      (
        "1cfeadb 2afcedb 6adbecf 2acbdef 5abfced 4fadceb 1cafdeb 5beafcd", "a", [112, 69, 53, 45, 51, 60],
        "ab ac ad ae af bc bd be bf cd ce de fc fd fe"
      ),
      ("6daebc 5caebd 6dabec 4abecd 6cbeda 1acdeb", "d", [71, 53, 51, 56, 49], "ab ac ae da db dc de"),
      ("2acebd 2ceabd 6adceb", "a", [36, 4, 26, 18, 16], "ab ac ad ae cb ce db dc de eb"),
      ("2cebda 2ebdac 6ceadb", "c", [14, 10, 32, 12, 32], "ab ad ca cb cd ce db ea eb ed"),
      (
        "2bacdef 6fbeacd 3efbacd 2cfeadb", "f", [30, 43, 25, 6, 41, 50],
        "ac ad ba bc bd be cd ea ec ed fa fb fc fd fe"
      ),
      (
        "5cdbae 1dbcea 2bceda 4debac 5ecabd 4baecd 3baced 2abecd", "b", [48, 68, 55, 37, 52],
        "ac ad ae ba bc bd be cd ec ed"
      ),
      ("4cadb 2dcba 6bcda 6dcba 3adbc 3abdc", "d", [26, 35, 40, 43], "ba ca da db dc"),
      (
        "1febadc 5eafbdc 5bdcfea 1acfebd 6becdaf 3bcdefa 3fcdeba 6cafbed", "b", [57, 99, 91, 56, 78, 69],
        "af ba bc bd be bf ca cd ce cf da df ea ed ef"
      ),
      (
        "1ecbfda 2cdfabe 4abcdfe 2bfedac", "a", [26, 31, 26, 21, 11, 20],
        "ab ac ad ae af bc bd be bf cd ce cf de df fe"
      ),
      ("5acbd 4dacb 1bacd 3dbac 2dabc 6dcab", "d", [38, 16, 27, 45], "ab ac cb da db dc"),
      ("4acbd 5bdac 1dabc 5badc 4dcba 2abcd", "b", [35, 43, 18, 30], "ac ad ba bc bd dc"),
      ("2adcb 6abcd 3bcad", "a", [27, 21, 14, 4], "ab ac ad bc bd cd"),
      ("3acdb 5dcba 5dbac 1dcab 1bacd", "d", [17, 18, 19, 36], "ba da db dc"),
      ("6bdeac 5baecd 4bcaed", "b", [29, 60, 17, 18, 26], "ac ad ae ba bc bd be cd ec ed"),
    ]

  @Test("Winners, defeats and points are those that an independent library gives")
  func independentLibrary() throws {
    var differing: [String] = []
    for row in Self.computedElsewhere {
      let letters = String("abcdef".prefix(row.borda.count))
      let ballots = try profile(row.ballots, of: letters)
      let schulze = SchulzeRanking(PairwiseCounts(ballots), link: .margin)
      var defeats: [String] = []
      for one in letters {
        for other in letters where one != other {
          if schulze.explanation(of: "\(one)", against: "\(other)")?.winner == "\(one)" {
            defeats.append("\(one)\(other)")
          }
        }
      }
      if schulze.ranking.levels[0].sorted().joined() != row.winners
        || defeats.joined(separator: " ") != row.defeats
        || ballots.borda(.shared).numbers != row.borda.map({ 2 * $0 })
      {
        differing.append(row.ballots)
      }
    }
    #expect(differing.isEmpty)
    #expect(Self.computedElsewhere.count == 14)
  }

  @Test("Contests and strengths are those of the definitions, for random ballots of every kind")
  func definitions() throws {
    var failures: [UInt64] = []
    for seed in UInt64(1)...150 {
      var generator = SplitMix64(seed: seed)
      let items = generator.number(1...5)
      var counted = try RankedProfile(try Slate(Array(0..<items)))
      var ballots: [(ranks: [[Int]], times: Int)] = []
      for _ in 0..<generator.number(0...9) {
        let ranks = randomRanks(of: items, isStrict: generator.once(in: 2), using: &generator)
        let times = generator.number(1...3)
        ballots.append((ranks, times))
        try counted.append(try RankedBallot(ranks: ranks), times: times)
      }
      let pairs = naivePairwise(ballots, items: items)
      let pairwise = PairwiseCounts(counted)
      var isRight = pairwise.counts.map { Int($0) } == pairs.flatMap { $0 }
      for link in LinkStrength.allCases {
        let ranking = SchulzeRanking(pairwise, link: link)
        var links = pairs
        for one in 0..<items {
          for other in 0..<items {
            let (votes, against) = (pairs[one][other], pairs[other][one])
            links[one][other] = votes > against ? (link == .margin ? votes - against : votes) : 0
          }
        }
        for one in 0..<items {
          for other in 0..<items where one != other {
            let strength = naiveStrength(links, from: one, to: other)
            let path = ranking.strongestPath(from: one, to: other)
            let weakest = zip(path, path.dropFirst()).map { links[$0][$1] }.min() ?? 0
            if ranking.strength(from: one, to: other) != strength || weakest != strength { isRight = false }
            let comesFirst = strength > naiveStrength(links, from: other, to: one)
            if comesFirst,
              (ranking.ranking.rank(of: one) ?? 0) >= (ranking.ranking.rank(of: other) ?? 0)
            {
              isRight = false
            }
          }
        }
      }
      if !isRight { failures.append(seed) }
    }
    #expect(failures.isEmpty)
  }

  @Test("Long, short, weighted and weak ballots over many items are counted as the definition says")
  func manyItems() throws {
    var failures: [UInt64] = []
    for (seed, items) in zip(UInt64(1)..., [31, 32, 33, 64, 70]) {
      var generator = SplitMix64(seed: seed)
      var counted = try RankedProfile(try Slate(Array(0..<items)))
      var ballots: [(ranks: [[Int]], times: Int)] = []
      // More than one block of ballots.
      for _ in 0..<280 {
        let ranks = randomRanks(of: items, isStrict: generator.once(in: 2), using: &generator)
        let times = generator.once(in: 9) ? 7 : 1
        ballots.append((ranks, times))
        try counted.append(try RankedBallot(ranks: ranks), times: times)
      }
      let expected = naivePairwiseByRank(ballots, items: items)
      if PairwiseCounts(counted).counts.map({ Int($0) }) != expected { failures.append(seed) }
    }
    #expect(failures.isEmpty)
  }

  /// The definition with ranks looked up once, so that the test does not take long.
  private func naivePairwiseByRank(_ ballots: [(ranks: [[Int]], times: Int)], items: Int) -> [Int] {
    var counts = Array(repeating: 0, count: items * items)
    for ballot in ballots {
      var ranks = Array(repeating: Int.max, count: items)
      for (rank, list) in ballot.ranks.enumerated() { for item in list { ranks[item] = rank } }
      for one in 0..<items {
        for other in 0..<items where ranks[one] < ranks[other] { counts[one * items + other] += ballot.times }
      }
    }
    return counts
  }

  @Test("Whoever wins still wins when a ballot ranks them higher; names and order of ballots change nothing")
  func properties() throws {
    var failures: [UInt64] = []
    for seed in UInt64(1)...200 {
      var generator = SplitMix64(seed: seed)
      let items = generator.number(2...6)
      let ballots = (0..<generator.number(1...9)).map { _ in
        Array(0..<items).shuffled(using: &generator)
      }
      let slate = try Slate(Array(0..<items))
      func ranked(_ ballots: [[Int]]) throws -> RankedProfile<Int> {
        var profile = try RankedProfile(slate)
        for ballot in ballots { try profile.append(places: ballot) }
        return profile
      }
      let schulze = SchulzeRanking(PairwiseCounts(try ranked(ballots))).ranking
      let borda = try ranked(ballots).borda(.shared).ranking
      // Anonymity: the order of the ballots.
      let shuffled = try ranked(ballots.shuffled(using: &generator))
      var isRight =
        SchulzeRanking(PairwiseCounts(shuffled)).ranking == schulze
        && shuffled.borda(.shared).ranking == borda
      // Neutrality: other names for the items.
      let names = Array(0..<items).shuffled(using: &generator)
      let renamed = try ranked(ballots.map { $0.map { names[$0] } })
      let renamedLevels = SchulzeRanking(PairwiseCounts(renamed)).ranking.levels.map { Set($0) }
      if renamedLevels != schulze.levels.map({ Set($0.map { names[$0] }) }) { isRight = false }
      // Monotonicity: one ballot ranks a winner one place higher.
      let winner = schulze.levels[0][0]
      let points = borda.levels[0][0]
      for (chosen, wins) in [
        (
          winner,
          { (raised: RankedProfile<Int>) in
            SchulzeRanking(PairwiseCounts(raised)).ranking.levels[0].contains(winner)
          }
        ),
        (points, { $0.borda(.shared).ranking.levels[0].contains(points) }),
      ] {
        var raised = ballots
        let number = generator.number(0...(ballots.count - 1))
        if let place = raised[number].firstIndex(of: chosen), place > 0 {
          raised[number].swapAt(place, place - 1)
        }
        if !wins(try ranked(raised)) { isRight = false }
      }
      if !isRight { failures.append(seed) }
    }
    #expect(failures.isEmpty)
  }
}
