/// The items that one person would spend a budget on, in no order.
///
/// What they cost and what may be spent stands in ``KnapsackTerms``.
public struct KnapsackBallot<Item: SlateItem>: Ballot {
  /// The chosen items, in their own order.
  public let items: [Item]

  /// A ballot for some items; none at all is a blank ballot.
  ///
  /// - Throws: ``BallotError/namedTwice(_:)``.
  public init(_ items: [Item]) throws(BallotError<Item>) { self.items = try sortedOnce(items) }

  /// Whether one ballot comes before another, item by item.
  public static func < (left: Self, right: Self) -> Bool {
    left.items.lexicographicallyPrecedes(right.items)
  }
}

extension KnapsackBallot: Codable {
  /// Reads a list of items, and refuses one that names an item twice.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let items = try container.decode([Item].self)
    do throws(BallotError<Item>) {
      try self.init(items)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
    }
  }

  /// Writes the items as a list.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(items)
  }
}
