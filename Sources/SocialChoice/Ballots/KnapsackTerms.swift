/// Which knapsack ballots are valid: what the items cost, from which pots of money, and how much of it.
public struct KnapsackTerms<Item: SlateItem>: BallotTerms, Hashable {
  /// An item with its cost and the pot that it is paid from.
  public struct Line: Hashable, Sendable, Codable {
    /// What costs.
    public let item: Item
    /// What it costs, 0 or more, in the smallest unit of money.
    public let cost: Int64
    /// The pot it is paid from, such as a district; empty where there is only one.
    public let pot: String

    /// An item with its cost.
    public init(_ item: Item, cost: Int64, pot: String = "") {
      self.item = item
      self.cost = cost
      self.pot = pot
    }
  }

  /// What a ballot may choose.
  public enum Limit: Hashable, Sendable, Codable {
    /// No more than the money of each pot, and at least a fraction of all of it.
    case money(atLeast: Fraction)
    /// A number of items, whatever they cost; `nil` where there is no upper limit.
    case items(least: Int, most: Int?)
    /// No more than the money of each pot, and a number of items.
    case moneyAndItems(least: Int, most: Int?)
  }

  /// What is voted on.
  public let slate: Slate<Item>
  /// The items with their costs, in the order of the slate.
  public let lines: [Line]
  /// The money of each pot.
  public let budgets: [String: Int64]
  /// All the money.
  public let budget: Int64
  /// What a ballot may choose.
  public let limit: Limit

  /// Terms with one pot or several.
  ///
  /// - Throws: ``KnapsackError`` where an item is listed twice, a cost or a budget is below 0, a pot has no
  ///   budget, or the sums are too large to be added up.
  public init(_ lines: [Line], budgets: [String: Int64], limit: Limit) throws(KnapsackError<Item>) {
    do throws(SlateError<Item>) { slate = try Slate(lines.map { $0.item }) } catch { throw .slate(error) }
    var costs: Int64 = 0
    for line in lines {
      guard line.cost >= 0 else { throw .costBelowZero(line.item, line.cost) }
      guard budgets[line.pot] != nil else { throw .noBudget(line.item, pot: line.pot) }
      let (sum, isTooLarge) = costs.addingReportingOverflow(line.cost)
      if isTooLarge { throw .sumTooLarge(line.item, line.cost) }
      costs = sum
    }
    var all: Int64 = 0
    for (pot, budget) in budgets.sorted(by: { $0.key < $1.key }) {
      guard budget >= 0 else { throw .budgetBelowZero(pot: pot, budget) }
      let (sum, isTooLarge) = all.addingReportingOverflow(budget)
      if isTooLarge { throw .budgetsTooLarge(pot: pot, budget) }
      all = sum
    }
    self.lines = lines
    self.budgets = budgets
    self.budget = all
    self.limit = limit
  }

  /// Terms with a single pot.
  ///
  /// - Throws: ``KnapsackError`` as for several pots.
  public init(_ lines: [Line], budget: Int64, limit: Limit) throws(KnapsackError<Item>) {
    try self.init(
      lines.map { Line($0.item, cost: $0.cost) }, budgets: ["": budget], limit: limit)
  }

  /// What a ballot spends from a pot; items that are not voted on cost nothing.
  public func spent(_ ballot: KnapsackBallot<Item>, from pot: String) -> Int64 {
    var sum: Int64 = 0
    for item in ballot.items {
      if let place = slate.place(of: item), lines[place].pot == pot { sum += lines[place].cost }
    }
    return sum
  }

  /// What a ballot leaves of each pot; below 0 where it spends more than there is.
  public func left(_ ballot: KnapsackBallot<Item>) -> [String: Int64] {
    var left = budgets
    for item in ballot.items {
      if let place = slate.place(of: item) { left[lines[place].pot, default: 0] -= lines[place].cost }
    }
    return left
  }

  /// What is wrong with a ballot while its owner still fills it in: only what further items cannot mend.
  public func problemSoFar(with ballot: KnapsackBallot<Item>) -> BallotProblem<Item>? {
    for item in ballot.items where !slate.contains(item) { return .unknownItem(item) }
    switch limit {
    case .money: return overspending(ballot)
    case .items(_, let most): return numberProblem(of: ballot.items.count, least: 0, most: most)
    case .moneyAndItems(_, let most):
      return overspending(ballot) ?? numberProblem(of: ballot.items.count, least: 0, most: most)
    }
  }

  /// Whether the money or the number of items is wrong.
  public func ownProblem(with ballot: KnapsackBallot<Item>) -> BallotProblem<Item>? {
    switch limit {
    case .money(let share):
      if let problem = overspending(ballot) { return problem }
      let cost = budget - left(ballot).values.reduce(0, +)
      let least = share.leastCount(of: budget)
      return cost < least ? .tooCheap(cost: cost, least: least) : nil
    case .items(let least, let most): return numberProblem(of: ballot.items.count, least: least, most: most)
    case .moneyAndItems(let least, let most):
      return overspending(ballot) ?? numberProblem(of: ballot.items.count, least: least, most: most)
    }
  }

  private func overspending(_ ballot: KnapsackBallot<Item>) -> BallotProblem<Item>? {
    for (pot, left) in left(ballot).sorted(by: { $0.key < $1.key }) where left < 0 {
      let budget = budgets[pot] ?? 0
      return .tooCostly(pot: pot, cost: budget - left, budget: budget)
    }
    return nil
  }
}

/// Why the terms of a knapsack vote cannot be.
public enum KnapsackError<Item: SlateItem>: Error, Hashable, Sendable, CustomStringConvertible {
  /// The items are no slate.
  case slate(SlateError<Item>)
  /// An item costs less than nothing.
  case costBelowZero(Item, Int64)
  /// A pot holds less than nothing.
  case budgetBelowZero(pot: String, Int64)
  /// An item is paid from a pot that has no budget.
  case noBudget(Item, pot: String)
  /// With this item the costs can no longer be added up.
  case sumTooLarge(Item, Int64)
  /// With this pot the budgets can no longer be added up.
  case budgetsTooLarge(pot: String, Int64)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .slate(let error): error.description
    case .costBelowZero(let item, let cost): "“\(item)” costs \(cost); a cost is 0 or more."
    case .budgetBelowZero(let pot, let budget): "The pot “\(pot)” holds \(budget); a budget is 0 or more."
    case .noBudget(let item, let pot): "“\(item)” is paid from “\(pot)”, which has no budget; give it one."
    case .sumTooLarge(let item, let cost):
      "With “\(item)” at \(cost) the costs are too large to be added up; use a larger unit of money."
    case .budgetsTooLarge(let pot, let budget):
      "With \(budget) in “\(pot)” the budgets are too large to be added up; use a larger unit of money."
    }
  }
}

extension KnapsackTerms: Codable {
  private enum CodingKeys: String, CodingKey { case lines, budgets, limit }

  /// Reads costs, budgets and limit, and refuses terms that cannot be.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let lines = try container.decode([Line].self, forKey: .lines)
    let budgets = try container.decode([String: Int64].self, forKey: .budgets)
    let limit = try container.decode(Limit.self, forKey: .limit)
    do throws(KnapsackError<Item>) {
      try self.init(lines, budgets: budgets, limit: limit)
    } catch {
      throw DecodingError.dataCorruptedError(
        forKey: .lines, in: container, debugDescription: error.description)
    }
  }

  /// Writes costs, budgets and limit.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(lines, forKey: .lines)
    try container.encode(budgets, forKey: .budgets)
    try container.encode(limit, forKey: .limit)
  }
}
