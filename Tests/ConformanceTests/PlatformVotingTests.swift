import Foundation
import SocialChoice
import Testing

private let path = "oracles/platforms.json"

/// A value of any shape, as the cases hold them.
private enum Datum: Decodable, Equatable {
  case missing
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([Datum])
  case fields([String: Datum])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .missing
    } else if let value = try? container.decode(Bool.self) {
      self = .flag(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([Datum].self) {
      self = .list(value)
    } else {
      self = .fields(try container.decode([String: Datum].self))
    }
  }

  subscript(_ key: String) -> Datum {
    if case .fields(let fields) = self { fields[key] ?? .missing } else { .missing }
  }

  var int: Int { get throws { Int(try double) } }
  var double: Double {
    get throws {
      guard case .number(let value) = self else { throw Mismatch() }
      return value
    }
  }
  var text: String {
    get throws {
      guard case .text(let value) = self else { throw Mismatch() }
      return value
    }
  }
  var list: [Datum] {
    get throws {
      guard case .list(let value) = self else { throw Mismatch() }
      return value
    }
  }
  var fields: [String: Datum] {
    get throws {
      guard case .fields(let value) = self else { throw Mismatch() }
      return value
    }
  }

  struct Mismatch: Error {}
}

private struct Case: Decodable {
  let id: String
  let input: Datum
  let expected: Datum

  static func named(_ name: String) throws -> Case {
    let all = try JSONDecoder().decode([Case].self, from: try Data(contentsOf: ReferenceData.file(path)))
    return try #require(all.first { $0.id == name })
  }
}

@Suite("Voting on other platforms", .enabled(if: ReferenceData.has(path), ReferenceData.absence(of: path)))
struct PlatformVotingTests {
  @Test(
    "Winners of a budget",
    arguments: [
      "consul.winners.basic", "consul.winners.incompatibleExcluded", "consul.winners.compatibleAgain",
    ])
  func winners(name: String) throws {
    let one = try Case.named(name)
    let items = try one.input["projects(price,votes,incompatible)"].list.enumerated().map { number, project in
      let figures = try project.list.map { try $0.int }
      return BudgetItem(number, cost: Int64(figures[0]), votes: figures[1], isExcluded: figures[2] == 1)
    }
    let selection = GreedyBudgetRule<Int>(whenTooCostly: .skip).select(
      from: try BudgetVote(budget: Int64(try one.input["budget"].int), items))
    #expect(
      selection.selected.map { items[$0].votes } == (try one.expected["winnerVotes"].list.map { try $0.int }))
  }

  @Test("What a ballot leaves of each heading", arguments: ["consul.ballot.knapsack"])
  func headings(name: String) throws {
    let one = try Case.named(name)
    let lines = try one.input["lines"].list.enumerated().map { number, line in
      let line = try line.list
      return KnapsackTerms<Int>.Line(number, cost: Int64(try line[1].int), pot: try line[0].text)
    }
    let terms = try KnapsackTerms(
      lines, budgets: try one.input["headings"].fields.mapValues { Int64(try $0.int) },
      limit: .money(atLeast: .nothing))
    let left = terms.left(try KnapsackBallot(lines.map { $0.item }))
    #expect(left == (try one.expected["available"].fields.mapValues { Int64(try $0.int) }))
  }

  @Test(
    "Ballots at checkout",
    arguments: [
      "order.percent.belowMinimum", "order.minProjects.1", "order.range3to6.1", "order.range3to6.6",
    ])
  func checkout(name: String) throws {
    let input = try Case.named(name).input
    let expected = try Case.named(name).expected
    let terms: KnapsackTerms<Int>
    let chosen: KnapsackBallot<Int>
    if case .number(let percent) = input["minimumPercent"] {
      terms = try KnapsackTerms(
        [.init(0, cost: Int64(try input["total"].int))], budget: Int64(try input["budget"].int),
        limit: .money(atLeast: try .percent(Int64(percent))))
      chosen = try KnapsackBallot([0])
    } else {
      let isRange = input["max"] != .missing
      // Every item alone costs more than there is: the money limit does not apply under this rule.
      terms = try KnapsackTerms(
        (0..<9).map { .init($0, cost: 100) }, budget: 1,
        limit: .items(
          least: try input[isRange ? "min" : "minimum"].int, most: isRange ? try input["max"].int : nil))
      chosen = try KnapsackBallot(Array(0..<(try input["count"].int)))
    }
    #expect((terms.problem(with: chosen) == nil) == (expected["checkoutValid"] == .flag(true)))
    if expected["openValid"] != .missing {
      #expect((terms.problemSoFar(with: chosen) == nil) == (expected["openValid"] == .flag(true)))
    }
  }

  @Test(
    "A quorum of the electorate is held against the votes cast",
    arguments: ["loomio.quorum.10.0.50", "loomio.quorum.9.4.50"])
  func quorum(name: String) throws {
    let one = try Case.named(name)
    let rule = try AdoptionRule.simpleMajority.with(
      .cast(atLeast: try .percent(Int64(try one.input["pct"].int)), of: .electorate))
    let outcome = rule.outcome(
      of: try MotionTally(
        inFavour: try one.input["cast"].int, against: 0, electorate: try one.input["electorate"].int))
    #expect(outcome.findings[0].bound == (try one.expected["required"].int))
    #expect((outcome.findings[0].state == .met) == (one.expected["correct"] == .flag(true)))
    #expect(outcome.decision == .noQuorum)
  }

  @Test("Common ground", arguments: ["commonGround"])
  func commonGround(name: String) throws {
    let one = try Case.named(name)
    let votes = try one.input["votes(up,down,neutral)"].fields.mapValues { try $0.list.map { try $0.int } }
    let items = votes.keys.sorted()
    // As many people as the case says: each speaks at most once to a statement.
    let people = try one.expected["stats"]["participants"].int
    var opinions: [CastOpinion<Int, String>] = []
    var next = 0
    for item in items {
      for (opinion, count) in zip(Opinion.allCases, votes[item] ?? []) {
        for _ in 0..<count {
          opinions.append(CastOpinion(next % people, on: item, order: Int64(next), opinion))
          next += 1
        }
      }
    }
    // Votes of an official, which are left out.
    opinions.append(CastOpinion(-1, on: "idea3", order: 99, .agree))
    let tally = OpinionLog(try Slate(items), opinions).tally(.latestPerPerson, leavingOut: [-1])
    let ground = CommonGround(tally)
    let scores = try one.expected["scores"].fields.mapValues { try $0.double }
    #expect(Set(ground.mostAgreed.map { $0.item }) == Set(scores.keys))
    #expect(ground.mostAgreed.allSatisfy { abs($0.agreement.approximate - (scores[$0.item] ?? -1)) < 5e-5 })
    let count = try one.input["n"].int
    #expect(
      ground.mostAgreed.prefix(count).map { $0.item }
        == (try one.expected["topConsensus"].list.map { try $0.text }))
    #expect(
      ground.leastAgreed.prefix(count).map { $0.item }
        == (try one.expected["topControversial"].list.map { try $0.text }))
    let stats = one.expected["stats"]
    #expect(ground.record.voters == people)
    #expect(ground.record.leftOut == 1)
    #expect(tally.slate.count == (try stats["ideas"].int))
    #expect(
      [ground.totals.agree, ground.totals.disagree, ground.totals.pass]
        == (try ["up", "down", "neutral"].map { try stats[$0].int }))
  }
}
