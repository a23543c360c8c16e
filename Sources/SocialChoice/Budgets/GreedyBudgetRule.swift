/// The rule of most participatory budgets: item by item, the most votes first, as long as there is money.
public struct GreedyBudgetRule<Item: SlateItem>: Hashable, Sendable, Codable {
  /// What happens at an item that costs more than is left.
  public enum WhenTooCostly: String, CaseIterable, Hashable, Sendable, Codable {
    /// It is passed over, and cheaper ones may follow.
    case skip
    /// Nothing further is selected.
    case stop
  }

  /// What costs decide between items with the same votes.
  public enum CostOrder: String, CaseIterable, Hashable, Sendable, Codable {
    /// Nothing.
    case notConsidered
    /// The cheaper one comes first.
    case cheaperFirst
    /// The dearer one comes first.
    case dearerFirst
  }

  /// What happens at an item that costs more than is left.
  public let whenTooCostly: WhenTooCostly
  /// The fewest votes with which an item can be selected.
  public let leastVotes: Int
  /// What costs decide between items with the same votes.
  public let costs: CostOrder
  /// What decides where votes, and costs if they are considered, are the same.
  public let ties: TieBreak<Item>

  /// A greedy rule.
  public init(
    whenTooCostly: WhenTooCostly, leastVotes: Int = 0, costs: CostOrder = .notConsidered,
    ties: TieBreak<Item> = .asListed
  ) {
    self.whenTooCostly = whenTooCostly
    self.leastVotes = leastVotes
    self.costs = costs
    self.ties = ties
  }

  /// The places of the items in the order in which they are looked at.
  func order(_ vote: BudgetVote<Item>) -> [Int] {
    let items = vote.items
    // The sort of the standard library keeps those in their order that are level.
    return ties.order(vote.slate, Array(items.indices)).sorted { left, right in
      if items[left].votes != items[right].votes { return items[left].votes > items[right].votes }
      switch costs {
      case .notConsidered: return false
      case .cheaperFirst: return items[left].cost < items[right].cost
      case .dearerFirst: return items[left].cost > items[right].cost
      }
    }
  }

  /// Selects items, with a reason for each.
  ///
  /// Complexity: sorting the items, and one step for each list of incompatible items that an item is on.
  public func select(from vote: BudgetVote<Item>) -> BudgetSelection<Item> {
    var listsOfPlace: [Int: [Int]] = [:]
    for (number, list) in vote.incompatible.enumerated() {
      for place in Set(list.compactMap({ vote.slate.place(of: $0) })) {
        listsOfPlace[place, default: []].append(number)
      }
    }
    var takenBy: [Int: Item] = [:]
    var left = vote.budget
    var stopped: Item?
    var decisions: [BudgetDecision<Item>] = []
    for place in order(vote) {
      let item = vote.items[place]
      let lists = listsOfPlace[place] ?? []
      let reason: BudgetReason<Item>
      if item.isExcluded {
        reason = .excluded
      } else if item.votes < leastVotes {
        reason = .tooFewVotes(least: leastVotes)
      } else if let rival = lists.lazy.compactMap({ takenBy[$0] }).first {
        reason = .incompatible(with: rival)
      } else if let stopped {
        reason = .afterStop(at: stopped)
      } else if item.cost > left {
        reason = .tooCostly(left: left)
        switch whenTooCostly {
        case .skip: break
        case .stop: stopped = item.item
        }
      } else {
        left -= item.cost
        for list in lists { takenBy[list] = item.item }
        reason = .selected(left: left)
      }
      decisions.append(
        BudgetDecision(item: item.item, cost: item.cost, votes: item.votes, reason: reason))
    }
    return BudgetSelection(rule: self, vote: vote, decisions: decisions, left: left)
  }
}
