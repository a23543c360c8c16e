/// The scores that one person gives, each a whole number; items may be left out.
public struct ScoreBallot<Item: SlateItem>: Ballot {
  /// The score of one item.
  public struct Score: Hashable, Comparable, Sendable, Codable {
    /// What is scored.
    public let item: Item
    /// The score; which numbers are allowed is for ``ScoreTerms`` to say.
    public let score: Int

    /// A score of an item.
    public init(_ item: Item, _ score: Int) {
      self.item = item
      self.score = score
    }

    /// Whether one score comes before another: by item, then by score.
    public static func < (left: Self, right: Self) -> Bool {
      left.item == right.item ? left.score < right.score : left.item < right.item
    }
  }

  /// The scores, in the order of their items.
  public let scores: [Score]

  /// A ballot with scores of some items.
  ///
  /// - Throws: ``BallotError/namedTwice(_:)``.
  public init(_ scores: [Score]) throws(BallotError<Item>) {
    let sorted = scores.sorted()
    for (score, next) in zip(sorted, sorted.dropFirst()) where score.item == next.item {
      throw .namedTwice(score.item)
    }
    self.scores = sorted
  }

  /// The scored items, in their own order.
  public var items: [Item] { scores.map { $0.item } }

  /// Whether one ballot comes before another, score by score.
  public static func < (left: Self, right: Self) -> Bool {
    left.scores.lexicographicallyPrecedes(right.scores)
  }
}

extension ScoreBallot: Codable {
  /// Reads a list of items with their scores, and refuses one that names an item twice.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let scores = try container.decode([Score].self)
    do throws(BallotError<Item>) {
      try self.init(scores)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
    }
  }

  /// Writes a list of items with their scores.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(scores)
  }
}
