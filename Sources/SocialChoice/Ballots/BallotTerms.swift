/// Which ballots are valid: what they may name, how much of it, and what it may cost.
public protocol BallotTerms: Sendable {
  /// The kind of ballot.
  associatedtype Form: Ballot

  /// What is voted on.
  var slate: Slate<Form.Item> { get }

  /// What is wrong with a ballot besides the items it names; `nil` where nothing is.
  func ownProblem(with ballot: Form) -> BallotProblem<Form.Item>?
}

extension BallotTerms {
  /// What is wrong with a ballot; `nil` where it is valid.
  public func problem(with ballot: Form) -> BallotProblem<Form.Item>? {
    for item in ballot.items where !slate.contains(item) { return .unknownItem(item) }
    return ownProblem(with: ballot)
  }
}

/// What is wrong with a ballot that was cast.
public enum BallotProblem<Item: SlateItem>: Hashable, Sendable, Codable, CustomStringConvertible {
  /// It could not be read.
  case unreadable
  /// It names what is not voted on.
  case unknownItem(Item)
  /// It names fewer items than it must.
  case tooFewItems(Int, least: Int)
  /// It names more items than it may.
  case tooManyItems(Int, most: Int)
  /// Two items share a rank where ranks must be different.
  case sharedRank(Item, Item)
  /// A score is not among those that may be given.
  case scoreOutside(Item, score: Int, least: Int, most: Int)
  /// Its items cost more than there is, in a pot of money.
  case tooCostly(pot: String, cost: Int64, budget: Int64)
  /// Its items cost less than must be spent.
  case tooCheap(cost: Int64, least: Int64)

  /// Which kind of problem it is, for counting.
  public var reason: RefusalReason {
    switch self {
    case .unreadable: .unreadable
    case .unknownItem: .unknownItem
    case .tooFewItems: .tooFewItems
    case .tooManyItems: .tooManyItems
    case .sharedRank: .sharedRank
    case .scoreOutside: .scoreOutside
    case .tooCostly: .tooCostly
    case .tooCheap: .tooCheap
    }
  }

  /// One sentence that says what is wrong.
  public var description: String {
    switch self {
    case .unreadable: "The ballot cannot be read."
    case .unknownItem(let item): "“\(item)” is not voted on."
    case .tooFewItems(let count, let least): "The ballot names \(count) items; the least is \(least)."
    case .tooManyItems(let count, let most): "The ballot names \(count) items; the most is \(most)."
    case .sharedRank(let one, let other): "“\(one)” and “\(other)” share a rank; give each its own."
    case .scoreOutside(let item, let score, let least, let most):
      "“\(item)” is given \(score); a score is from \(least) to \(most)."
    case .tooCostly(let pot, let cost, let budget):
      "The chosen items of “\(pot)” cost \(cost); there are \(budget) to spend."
    case .tooCheap(let cost, let least): "The chosen items cost \(cost); at least \(least) must be spent."
    }
  }
}

/// The kinds of reason for which a ballot is not counted.
public enum RefusalReason: String, CaseIterable, Hashable, Comparable, Sendable, Codable {
  /// It could not be read.
  case unreadable
  /// Who cast it has no vote.
  case notEntitled
  /// It names what is not voted on.
  case unknownItem
  /// It names fewer items than it must.
  case tooFewItems
  /// It names more items than it may.
  case tooManyItems
  /// Two items share a rank where ranks must be different.
  case sharedRank
  /// A score is not among those that may be given.
  case scoreOutside
  /// Its items cost more than there is.
  case tooCostly
  /// Its items cost less than must be spent.
  case tooCheap

  /// Whether one reason comes before another, by its name.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
