/// An item that costs money, with its votes.
public struct BudgetItem<Item: SlateItem>: Hashable, Sendable, Codable {
  /// What costs.
  public let item: Item
  /// What it costs, 0 or more, in the smallest unit of money.
  public let cost: Int64
  /// Its votes, or its points; 0 or more.
  public let votes: Int
  /// Whether it can never be selected, such as one that was found to be incompatible with another plan.
  public let isExcluded: Bool

  /// An item with its cost and its votes.
  public init(_ item: Item, cost: Int64, votes: Int, isExcluded: Bool = false) {
    self.item = item
    self.cost = cost
    self.votes = votes
    self.isExcluded = isExcluded
  }
}

/// What a budget is to be divided on: the money, the items with their votes, and which of them exclude each
/// other.
public struct BudgetVote<Item: SlateItem>: Hashable, Sendable {
  /// The money, 0 or more, in the smallest unit.
  public let budget: Int64
  /// The items as listed.
  public let items: [BudgetItem<Item>]
  /// Items of which at most one may be selected, list by list.
  public let incompatible: [[Item]]
  /// The items as a slate.
  public let slate: Slate<Item>

  /// A budget and what it is to be divided on.
  ///
  /// - Throws: ``BudgetError`` where a figure is below 0, an item is listed twice, or an incompatible one is
  ///   not listed.
  public init(
    budget: Int64, _ items: [BudgetItem<Item>], incompatible: [[Item]] = []
  ) throws(BudgetError<Item>) {
    guard budget >= 0 else { throw .budgetBelowZero(budget) }
    do throws(SlateError<Item>) { slate = try Slate(items.map { $0.item }) } catch { throw .slate(error) }
    for item in items {
      guard item.cost >= 0 else { throw .costBelowZero(item.item, item.cost) }
      guard item.votes >= 0 else { throw .votesBelowZero(item.item, item.votes) }
    }
    for group in incompatible {
      for item in group where !slate.contains(item) { throw .notListed(item) }
    }
    self.budget = budget
    self.items = items
    self.incompatible = incompatible
  }
}

/// Why a budget cannot be divided.
public enum BudgetError<Item: SlateItem>: Error, Hashable, Sendable, CustomStringConvertible {
  /// The budget is below 0.
  case budgetBelowZero(Int64)
  /// The items are no slate.
  case slate(SlateError<Item>)
  /// An item costs less than nothing.
  case costBelowZero(Item, Int64)
  /// An item has fewer votes than none.
  case votesBelowZero(Item, Int)
  /// An item is said to be incompatible, and is not listed.
  case notListed(Item)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .budgetBelowZero(let budget): "The budget is \(budget); it must be 0 or more."
    case .slate(let error): error.description
    case .costBelowZero(let item, let cost): "“\(item)” costs \(cost); a cost is 0 or more."
    case .votesBelowZero(let item, let votes): "“\(item)” has \(votes) votes; a number is 0 or more."
    case .notListed(let item): "“\(item)” is said to be incompatible, and is not among the items; list it."
    }
  }
}

extension BudgetVote: Codable {
  private enum CodingKeys: String, CodingKey { case budget, items, incompatible }

  /// Reads a budget with its items, and refuses what cannot be.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let budget = try container.decode(Int64.self, forKey: .budget)
    let items = try container.decode([BudgetItem<Item>].self, forKey: .items)
    let incompatible = try container.decodeIfPresent([[Item]].self, forKey: .incompatible) ?? []
    do throws(BudgetError<Item>) {
      try self.init(budget: budget, items, incompatible: incompatible)
    } catch {
      throw DecodingError.dataCorruptedError(
        forKey: .items, in: container, debugDescription: error.description)
    }
  }

  /// Writes the budget, the items, and which exclude each other where some do.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(budget, forKey: .budget)
    try container.encode(items, forKey: .items)
    if !incompatible.isEmpty { try container.encode(incompatible, forKey: .incompatible) }
  }
}
