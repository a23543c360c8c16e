import ParticipationTestSupport
import SocialChoice
import Testing

@Suite("What is stored and read back")
struct CodingTests {
  @Test("Every result comes back as it was")
  func roundTrips() throws {
    let slate = try Slate(["a", "b", "c"])
    let ranked = CountedBallots(
      [
        CastBallot("x", order: 1, try RankedBallot(["b", "a"])),
        CastBallot("y", order: 2, try RankedBallot(ranks: [["a", "c"], ["b"]])),
        CastBallot("z", order: 3, nil),
      ], under: RankingTerms(slate), policy: .latestPerPerson)
    let profile = try RankedProfile(ranked)
    let pairwise = PairwiseCounts(profile)
    #expect(profile.record == ranked.record)
    let scores = try CountedBallots(
      announced: [.init(try ScoreBallot([.init("a", 3)]), count: 2)], under: ScoreTerms(slate, range: 0...5))
    let log = OpinionLog(
      slate, [CastOpinion(1, on: "a", order: 1, .agree), CastOpinion(2, on: "b", order: 2, .pass)])
    let failures: [String?] = [
      RoundTrip.failure(of: slate), RoundTrip.failure(of: ranked), RoundTrip.failure(of: pairwise),
      RoundTrip.failure(of: SchulzeRanking(pairwise, link: .margin, ties: .byItem)),
      RoundTrip.failure(of: profile.borda(.shared, ties: .drawn(try DrawnOrder(["c", "a"])))),
      RoundTrip.failure(of: scores), RoundTrip.failure(of: try ItemScores(scores)),
      RoundTrip.failure(of: ScoredRanking(try ItemScores(scores))), RoundTrip.failure(of: log),
      RoundTrip.failure(of: log.tally(.everyEvent)),
      RoundTrip.failure(of: CommonGround(log.tally(.everyEvent))),
      RoundTrip.failure(of: log.tally(.latestPerPerson, in: [1: "north", 2: "south"])),
      RoundTrip.failure(of: GroupConsensus([.nobody])),
      RoundTrip.failure(of: SchulzeRanking(pairwise).explanation(of: "a", against: "b")),
      RoundTrip.failure(of: try KnapsackBallot(["b", "a"])), RoundTrip.failure(of: try ApprovalBallot(["b"])),
      RoundTrip.failure(
        of: ItemVotes(try CountedBallots(announced: [.init(try KnapsackBallot(["b"]))], under: knapsack()))),
      RoundTrip.failure(of: try knapsack()), RoundTrip.failure(of: ApprovalTerms(slate, least: 1, most: 2)),
      RoundTrip.failure(of: RankingTerms(slate, mayShareRanks: false)),
      RoundTrip.failure(of: ScoreTerms(slate, range: -1...4)),
      RoundTrip.failure(of: CastBallot("x", order: 4, MotionVote.blocked)),
      RoundTrip.failure(of: VotingBody([.init("x", weight: 2, parts: [.side: "north"])], present: 1)),
    ]
    #expect(failures.compactMap { $0 } == [])
  }

  private func knapsack() throws -> KnapsackTerms<String> {
    try KnapsackTerms(
      [.init("a", cost: 1), .init("b", cost: 1)], budget: 2, limit: .items(least: 0, most: nil))
  }

  /// Why a text is refused; empty where it is taken.
  private func refusal<Value: Decodable>(of type: Value.Type, _ json: String) -> String {
    do {
      _ = try RoundTrip.value(type, from: json)
      return ""
    } catch DecodingError.dataCorrupted(let context) {
      return context.debugDescription
    } catch {
      return "\(error)"
    }
  }

  @Test("What contradicts itself is refused with a sentence")
  func refusals() throws {
    let record =
      #"{"policy":"everyEvent","cast":2,"leftOut":0,"superseded":0,"refused":[],"counted":2,"voters":2}"#
    let rows: [(String, String)] = [
      (refusal(of: Slate<String>.self, #"["a","a"]"#), "“a” is listed as item 1 and again as item 2"),
      (refusal(of: RankedBallot<String>.self, #"[["a"],[]]"#), "Rank 2 of the ballot is empty"),
      (refusal(of: RankedBallot<String>.self, #"[["a"],["a"]]"#), "“a” stands on the ballot twice"),
      (refusal(of: ApprovalBallot<String>.self, #"["a","a"]"#), "“a” stands on the ballot twice"),
      (refusal(of: KnapsackBallot<String>.self, #"["a","a"]"#), "“a” stands on the ballot twice"),
      (
        refusal(of: ScoreBallot<String>.self, #"[{"item":"a","score":1},{"item":"a","score":2}]"#),
        "“a” stands"
      ),
      (refusal(of: Fraction.self, #"{"numerator":3,"denominator":2}"#), "3 is no part of 2"),
      (
        refusal(of: Fraction.self, #"{"numerator":0,"denominator":-9223372036854775808}"#),
        "There is no fraction"
      ),
      (
        refusal(of: CountingRecord.self, record.replacing("\"counted\":2", with: "\"counted\":1")),
        "2 ballots were cast, and what became of them adds up to 1"
      ),
      (
        refusal(of: CountingRecord.self, record.replacing("\"voters\":2", with: "\"voters\":3")),
        "3 people cannot"
      ),
      (
        refusal(of: CountingRecord.self, record.replacing("\"leftOut\":0", with: "\"leftOut\":-1")),
        "-1 cannot be"
      ),
      (
        refusal(
          of: CountingRecord.self,
          record.replacing("\"superseded\":0", with: "\"superseded\":9223372036854775807")),
        "2 ballots were cast"
      ),
      (
        refusal(of: OpinionTally<String>.self, #"{"slate":["a"],"counts":[],"record":\#(record)}"#),
        "There are counts of 0 statements"
      ),
      (
        refusal(
          of: PairwiseCounts<String>.self, #"{"slate":["a","b"],"counts":[0,3,0,0],"record":\#(record)}"#),
        "0 and 3 of 2 ballots cannot prefer “b” to “a”"
      ),
      (
        refusal(of: PairwiseCounts<String>.self, #"{"slate":["a","b"],"counts":[0],"record":\#(record)}"#),
        "There are 1 counts, where 2 items"
      ),
      (
        refusal(of: ItemVotes<String>.self, #"{"slate":["a"],"votes":[3],"record":\#(record)}"#),
        "An item cannot have 3 votes of 2 ballots."
      ),
      (
        refusal(of: ItemVotes<String>.self, #"{"slate":["a"],"votes":[],"record":\#(record)}"#),
        "There are 0 numbers of votes for 1 items."
      ),
      (
        refusal(
          of: ScoredRanking<String>.self,
          #"{"slate":["a","b"],"method":{"votes":{}},"numbers":[1,2],"#
            + #""ranking":{"levels":[["a"],["b"]],"ties":{"asListed":{}}},"record":\#(record)}"#
        ), "The numbers give the order b > a, not a > b."
      ),
      (
        refusal(
          of: SchulzeRanking<String>.self,
          #"{"pairwise":{"slate":["a","b"],"counts":[0,0,2,0],"record":\#(record)},"link":"margin","#
            + #""ranking":{"levels":[["a"],["b"]],"ties":{"asListed":{}}}}"#
        ), "The contests give the order b > a, not a > b."
      ),
      (
        refusal(
          of: CountedBallots<ApprovalBallot<String>>.self,
          #"{"slate":["a"],"groups":[{"ballot":["a"],"count":1}],"record":\#(record)}"#),
        "There are 1 ballots, and the record says that 2 were counted."
      ),
      (
        refusal(
          of: CountedBallots<ApprovalBallot<String>>.self,
          #"{"slate":["a"],"groups":[{"ballot":["z"],"count":2}],"record":\#(record)}"#),
        "“z” is not voted on."
      ),
      (
        refusal(
          of: ItemScores<String>.self, #"{"slate":["a"],"totals":[1],"counts":[3],"record":\#(record)}"#),
        "There are 1 sums and 1 counts; each of the 1 items has one, and no count exceeds the 2 ballots."
      ),
      (
        refusal(of: Ranking<String>.self, #"{"levels":[["a"],["a"]],"ties":{"asListed":{}}}"#),
        "“a” stands on the ballot twice"
      ),
      (
        refusal(
          of: GroupedTally<String, Int>.self,
          #"{"slate":["a"],"groups":[2,1],"sizes":[0,0],"counts":[],"record":\#(record)}"#),
        "The groups must stand once each"
      ),
      (
        refusal(
          of: GroupedTally<String, Int>.self,
          #"{"slate":["a"],"groups":[1,2],"sizes":[0],"counts":[],"record":\#(record)}"#),
        "There must be one size of 0 or more for each of the 2 groups."
      ),
      (
        refusal(
          of: GroupedTally<String, Int>.self,
          #"{"slate":["a"],"groups":[1,2],"sizes":[1,1],"counts":[],"record":\#(record)}"#),
        "The counts must be one for each of 2 groups and 1 statements"
      ),
      (
        refusal(
          of: KnapsackTerms<String>.self,
          #"{"lines":[{"item":"a","cost":-1,"pot":""}],"budgets":{"":1},"limit":{"items":{"least":0}}}"#),
        "“a” costs -1"
      ),
      (
        refusal(of: OpinionCounts.self, #"{"agree":9223372036854775807,"disagree":1,"pass":0}"#),
        "9223372036854775807, 1 and 0 cannot be counts of opinions"
      ),
      (
        refusal(
          of: MotionFigures.self,
          #"{"votes":{"inFavour":2,"against":0,"abstained":0,"blocked":0},"present":1}"#),
        "2 votes were cast, and 1 were present"
      ),
      (
        refusal(of: AdoptionRule.self, #"{"conditions":[]}"#), "A rule needs a condition"
      ),
      (
        refusal(of: MotionCounts.self, #"{"inFavour":-1,"against":0,"abstained":0,"blocked":0}"#),
        "-1 in favour, 0 against"
      ),
    ]
    let differing = rows.filter { !$0.0.hasPrefix($0.1) }.map { "\($0.0) | \($0.1)" }
    #expect(differing == [])
  }

  @Test("A result that was changed by hand is refused")
  func changed() throws {
    let selection = GreedyBudgetRule<String>(whenTooCostly: .skip).select(
      from: try BudgetVote(
        budget: 10, [BudgetItem("a", cost: 20, votes: 1), BudgetItem("b", cost: 5, votes: 0)]))
    let json = try RoundTrip.json(selection)
    #expect(
      refusal(of: BudgetSelection<String>.self, json.replacing("\"left\":5}", with: "\"left\":6}"))
        .hasPrefix("The rule decides otherwise: "))
    let outcome = AdoptionRule.consensus.outcome(of: try MotionTally(inFavour: 1, against: 1))
    let text = try RoundTrip.json(outcome)
    #expect(
      refusal(of: AdoptionOutcome.self, text.replacing("\"rejected\"", with: "\"adopted\""))
        .hasPrefix("The rule and the votes give another outcome: Rejected."))
  }
}
