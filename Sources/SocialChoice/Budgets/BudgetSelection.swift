/// Why an item is selected, or is not.
public enum BudgetReason<Item: SlateItem>: Hashable, Sendable, Codable {
  /// It is selected; so much is left after it.
  case selected(left: Int64)
  /// It costs more than is left.
  case tooCostly(left: Int64)
  /// It comes after an item that cost more than was left, and the rule stops there.
  case afterStop(at: Item)
  /// It has fewer votes than an item needs.
  case tooFewVotes(least: Int)
  /// Another item is selected with which it is incompatible.
  case incompatible(with: Item)
  /// It could not be selected from the beginning.
  case excluded

  /// Whether the item is selected.
  public var isSelected: Bool {
    switch self {
    case .selected: true
    case .tooCostly, .afterStop, .tooFewVotes, .incompatible, .excluded: false
    }
  }
}

/// What was decided about one item of a budget.
public struct BudgetDecision<Item: SlateItem>: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The item.
  public let item: Item
  /// What it costs.
  public let cost: Int64
  /// Its votes.
  public let votes: Int
  /// Why it is selected, or is not.
  public let reason: BudgetReason<Item>

  /// One sentence with the figures.
  public var description: String {
    switch reason {
    case .selected(let left):
      "“\(item)” is selected with \(votes) votes: costs \(grouped(cost)), \(grouped(left)) left after it."
    case .tooCostly(let left): "“\(item)” is not selected: costs \(grouped(cost)), \(grouped(left)) left."
    case .afterStop(let stopped):
      "“\(item)” is not selected: selection ended at “\(stopped)”, which cost more than was left."
    case .tooFewVotes(let least): "“\(item)” is not selected: \(votes) votes, \(least) needed."
    case .incompatible(let rival):
      "“\(item)” is not selected: incompatible with “\(rival)”, which is selected."
    case .excluded: "“\(item)” is not selected: it was excluded."
    }
  }
}

/// An amount with a comma between thousands.
func grouped(_ amount: Int64) -> String {
  let digits = String(amount.magnitude)
  var text = ""
  for (place, digit) in digits.enumerated() {
    if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(",") }
    text.append(digit)
  }
  return amount < 0 ? "-" + text : text
}

/// What a budget is spent on, with a reason for every item.
public struct BudgetSelection<Item: SlateItem>: Hashable, Sendable {
  /// The rule.
  public let rule: GreedyBudgetRule<Item>
  /// The budget and the items.
  public let vote: BudgetVote<Item>
  /// A decision about every item, in the order in which they were looked at.
  public let decisions: [BudgetDecision<Item>]
  /// What is not spent.
  public let left: Int64

  /// The selected items, in the order in which they were selected.
  public var selected: [Item] { decisions.filter { $0.reason.isSelected }.map { $0.item } }
  /// What is spent.
  public var spent: Int64 { vote.budget - left }

  /// Why an item is selected or is not; `nil` where it is not listed.
  public subscript(_ item: Item) -> BudgetDecision<Item>? { decisions.first { $0.item == item } }

  /// Items with the same votes of which some are selected and some are not for want of money, so that the
  /// rule for ties decided.
  public var decidedByTies: [[Item]] {
    let candidates = decisions.filter { decision in
      switch decision.reason {
      case .selected, .tooCostly, .afterStop, .incompatible: true
      case .tooFewVotes, .excluded: false
      }
    }
    var groups: [[BudgetDecision<Item>]] = []
    for decision in candidates {
      if let last = groups.last?.last, last.votes == decision.votes {
        groups[groups.count - 1].append(decision)
      } else {
        groups.append([decision])
      }
    }
    return groups.filter { group in
      group.contains { $0.reason.isSelected } && group.contains { !$0.reason.isSelected }
    }.map { $0.map { $0.item } }
  }
}

extension BudgetSelection: Codable {
  private enum CodingKeys: String, CodingKey { case rule, vote, decisions, left }

  /// Reads a selection, selects again, and refuses one that comes out otherwise.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let rule = try container.decode(GreedyBudgetRule<Item>.self, forKey: .rule)
    let vote = try container.decode(BudgetVote<Item>.self, forKey: .vote)
    let decisions = try container.decode([BudgetDecision<Item>].self, forKey: .decisions)
    let left = try container.decode(Int64.self, forKey: .left)
    self = rule.select(from: vote)
    guard self.decisions == decisions, self.left == left else {
      let other = zip(self.decisions, decisions).first { $0 != $1 }
      throw DecodingError.dataCorruptedError(
        forKey: .decisions, in: container,
        debugDescription: "The rule decides otherwise: \(other?.0.description ?? "\(self.left) are left.")")
    }
  }
}
