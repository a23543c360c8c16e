import ParticipationTestSupport
import SocialChoice
import Testing

@Suite("Greedy selection within a budget")
struct BudgetTests {
  private typealias Rule = GreedyBudgetRule<String>

  private func vote(_ budget: Int64, incompatible: [[String]] = []) throws -> BudgetVote<String> {
    try BudgetVote(
      budget: budget,
      [
        BudgetItem("park", cost: 500_000, votes: 90), BudgetItem("bus", cost: 120_000, votes: 70),
        BudgetItem("pool", cost: 80_000, votes: 70), BudgetItem("mural", cost: 10_000, votes: 3),
        BudgetItem("lake", cost: 1_000, votes: 99, isExcluded: true),
      ], incompatible: incompatible)
  }

  @Test("Both variants select what they say")
  func variants() throws {
    let vote = try vote(580_000)
    #expect(Rule(whenTooCostly: .skip).select(from: vote).selected == ["park", "pool"])
    #expect(Rule(whenTooCostly: .stop).select(from: vote).selected == ["park"])
    #expect(
      Rule(whenTooCostly: .stop, costs: .cheaperFirst).select(from: vote).selected == ["park", "pool"])
    #expect(
      Rule(whenTooCostly: .skip, costs: .dearerFirst).select(from: try self.vote(600_000)).selected
        == ["park", "pool", "mural"])
    #expect(
      Rule(whenTooCostly: .skip, leastVotes: 4).select(from: try self.vote(600_000)).left == 20_000)
    let incompatible = Rule(whenTooCostly: .skip).select(
      from: try self.vote(800_000, incompatible: [["bus", "pool"]]))
    #expect(incompatible.selected == ["park", "bus", "mural"])
    #expect(incompatible.spent == 630_000)
  }

  @Test("Every item has a reason with its figures")
  func reasons() throws {
    let rule = Rule(whenTooCostly: .skip, leastVotes: 10)
    let selection = rule.select(from: try vote(580_000))
    #expect(
      selection.decisions.map { $0.description } == [
        "“lake” is not selected: it was excluded.",
        "“park” is selected with 90 votes: costs 500,000, 80,000 left after it.",
        "“bus” is not selected: costs 120,000, 80,000 left.",
        "“pool” is selected with 70 votes: costs 80,000, 0 left after it.",
        "“mural” is not selected: 3 votes, 10 needed.",
      ])
    let stopped = Rule(whenTooCostly: .stop).select(from: try vote(580_000))
    #expect(
      stopped["pool"]?.description
        == "“pool” is not selected: selection ended at “bus”, which cost more than was left.")
    let rivals = Rule(whenTooCostly: .skip).select(from: try vote(900_000, incompatible: [["bus", "pool"]]))
    #expect(
      rivals["pool"]?.description == "“pool” is not selected: incompatible with “bus”, which is selected.")
    #expect(rivals["garden"] == nil)
    #expect(RoundTrip.failure(of: selection) == nil)
    #expect(RoundTrip.failure(of: rivals) == nil)
  }

  @Test("Where the rule for ties decided, the items are named")
  func ties() throws {
    let vote = try vote(620_000)
    let drawn = TieBreak.drawn(try DrawnOrder(["pool", "bus"]))
    for (ties, expected) in [
      (TieBreak<String>.asListed, ["park", "bus"]), (.byItem, ["park", "bus"]),
      (drawn, ["park", "pool", "mural"]),
    ] {
      let selection = Rule(whenTooCostly: .skip, ties: ties).select(from: vote)
      #expect(selection.selected == expected)
      #expect(selection.decidedByTies.map { Set($0) } == [["bus", "pool"]])
    }
    #expect(Rule(whenTooCostly: .skip).select(from: try self.vote(700_000)).decidedByTies.isEmpty)
  }

  @Test("What cannot be divided is refused")
  func impossible() throws {
    typealias Vote = BudgetVote<String>
    #expect(throws: BudgetError<String>.budgetBelowZero(-1)) { try Vote(budget: -1, []) }
    #expect(throws: BudgetError.costBelowZero("a", -1)) {
      try Vote(budget: 1, [BudgetItem("a", cost: -1, votes: 0)])
    }
    #expect(throws: BudgetError.votesBelowZero("a", -1)) {
      try Vote(budget: 1, [BudgetItem("a", cost: 1, votes: -1)])
    }
    #expect(throws: BudgetError.slate(.listedTwice("a", 0, 1))) {
      try Vote(budget: 1, [BudgetItem("a", cost: 1, votes: 1), BudgetItem("a", cost: 1, votes: 1)])
    }
    #expect(throws: BudgetError.notListed("b")) {
      try Vote(budget: 1, [BudgetItem("a", cost: 1, votes: 1)], incompatible: [["a", "b"]])
    }
    let huge = try Vote(
      budget: Int64.max,
      [BudgetItem("a", cost: Int64.max, votes: 2), BudgetItem("b", cost: Int64.max, votes: 1)])
    #expect(Rule(whenTooCostly: .skip).select(from: huge).selected == ["a"])
  }

  @Test("At random: no overspending, no skipped item that fits, and the first item that fits is always taken")
  func properties() throws {
    var failures: [UInt64] = []
    for seed in UInt64(1)...300 {
      var generator = SplitMix64(seed: seed)
      let items = (0..<generator.number(0...9)).map {
        BudgetItem(
          $0, cost: Int64(generator.number(0...6)), votes: generator.number(0...4),
          isExcluded: generator.once(in: 7))
      }
      let incompatible = items.count > 1 ? [[items[0].item, items[1].item]] : []
      let vote = try BudgetVote(budget: Int64(generator.number(0...15)), items, incompatible: incompatible)
      for stop in GreedyBudgetRule<Int>.WhenTooCostly.allCases {
        let rule = GreedyBudgetRule<Int>(whenTooCostly: stop, leastVotes: 1, costs: .cheaperFirst)
        let selection = rule.select(from: vote)
        // The definition, on plain numbers.
        var left = vote.budget
        var chosen: [Int] = []
        for item in items.sorted(by: { ($1.votes, $0.cost, $0.item) < ($0.votes, $1.cost, $1.item) }) {
          if item.isExcluded || item.votes < 1 { continue }
          if item.item < 2, chosen.contains(1 - item.item) { continue }
          if item.cost > left {
            guard stop == .stop else { continue }
            break
          }
          chosen.append(item.item)
          left -= item.cost
        }
        if selection.selected != chosen || selection.left != left { failures.append(seed) }
        if selection.decisions.count != items.count { failures.append(seed) }
      }
    }
    #expect(failures.isEmpty)
  }
}
