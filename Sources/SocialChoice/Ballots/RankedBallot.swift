/// The items that one person ranks, the most preferred first; several may share a rank, and some may be left
/// out.
///
/// What it means to leave an item out is for the method to say that counts the ballot.
public struct RankedBallot<Item: SlateItem>: Ballot {
  /// The ranked items, the most preferred first; those of one rank in their own order.
  public let items: [Item]
  // How many items share each rank; empty where every rank holds one, which is nearly every ballot.
  private let sizes: [Int]

  /// A ballot on which every rank holds one item.
  ///
  /// - Throws: ``BallotError/namedTwice(_:)``.
  public init(_ items: [Item]) throws(BallotError<Item>) {
    _ = try sortedOnce(items)
    self.items = items
    sizes = []
  }

  /// A ballot of ranks, each with one item or several.
  ///
  /// - Throws: ``BallotError`` where a rank is empty or an item is named twice.
  public init(ranks: [[Item]]) throws(BallotError<Item>) {
    var items: [Item] = []
    for (number, rank) in ranks.enumerated() {
      if rank.isEmpty { throw .emptyRank(number + 1) }
      items += rank.sorted()
    }
    _ = try sortedOnce(items)
    self.items = items
    sizes = items.count == ranks.count ? [] : ranks.map { $0.count }
  }

  /// Whether no two items share a rank.
  public var isStrict: Bool { sizes.isEmpty }

  /// How many items share each rank.
  public var rankSizes: [Int] { isStrict ? Array(repeating: 1, count: items.count) : sizes }

  /// The items of each rank, the most preferred first.
  public var ranks: [[Item]] {
    var start = 0
    return rankSizes.map { size in
      defer { start += size }
      return Array(items[start..<(start + size)])
    }
  }

  /// Whether one ballot comes before another: item by item, then by how they share ranks.
  public static func < (left: Self, right: Self) -> Bool {
    left.items == right.items
      ? left.sizes.lexicographicallyPrecedes(right.sizes) : left.items.lexicographicallyPrecedes(right.items)
  }
}

extension RankedBallot: Codable {
  /// Reads a list of ranks, each a list of items.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let ranks = try container.decode([[Item]].self)
    do throws(BallotError<Item>) {
      try self.init(ranks: ranks)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
    }
  }

  /// Writes a list of ranks, each a list of items.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(ranks)
  }
}
