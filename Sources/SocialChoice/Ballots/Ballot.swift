/// What one person put down, without saying who: a value that names items of a slate.
///
/// A ballot carries no voter, no number and no time. Those exist only at the collecting edge, in
/// ``CastBallot``.
public protocol Ballot: Hashable, Comparable, Sendable, Codable {
  /// What the ballot names.
  associatedtype Item: SlateItem

  /// The items that the ballot names, each once.
  var items: [Item] { get }
}

/// Why something is no ballot.
public enum BallotError<Item: SlateItem>: Error, Hashable, Sendable, CustomStringConvertible {
  /// An item is named twice.
  case namedTwice(Item)
  /// A rank holds no item; ranks are counted from 1.
  case emptyRank(Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .namedTwice(let item): "“\(item)” stands on the ballot twice; name it once."
    case .emptyRank(let rank): "Rank \(rank) of the ballot is empty; leave it out or name an item."
    }
  }
}

/// Items in order, or the first that is named twice.
func sortedOnce<Item: SlateItem>(_ items: some Sequence<Item>) throws(BallotError<Item>) -> [Item] {
  let sorted = items.sorted()
  for (item, next) in zip(sorted, sorted.dropFirst()) where item == next { throw .namedTwice(item) }
  return sorted
}
