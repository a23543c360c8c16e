/// Items in order, with those that are level said to be so.
public struct Ranking<Item: SlateItem>: Hashable, Sendable {
  /// The items, the first level first; those of one level in the order of the rule for ties.
  public let levels: [[Item]]
  /// How items of one level were put in order.
  public let ties: TieBreak<Item>

  /// All items in one order.
  public var order: [Item] { levels.flatMap { $0 } }

  /// Whether no two items are level.
  public var isStrict: Bool { levels.allSatisfy { $0.count == 1 } }

  /// The rank of an item, counted from 1: one more than the items on higher levels; `nil` where it is not
  /// ranked.
  public func rank(of item: Item) -> Int? {
    var above = 0
    for level in levels {
      if level.contains(item) { return above + 1 }
      above += level.count
    }
    return nil
  }

  /// The items that are level with an item, itself not included.
  public func level(with item: Item) -> [Item] {
    levels.first { $0.contains(item) }?.filter { $0 != item } ?? []
  }

  /// Ranks the places of a slate by a strict weak order of theirs.
  init(_ slate: Slate<Item>, ties: TieBreak<Item>, isBefore: (_ place: Int, _ other: Int) -> Bool) {
    // The sort of the standard library keeps those in their order that are level.
    let places = ties.order(slate, Array(slate.items.indices)).sorted(by: isBefore)
    var levels: [[Item]] = []
    var previous: Int?
    for place in places {
      if let previous, !isBefore(previous, place) {
        levels[levels.count - 1].append(slate.items[place])
      } else {
        levels.append([slate.items[place]])
      }
      previous = place
    }
    self.levels = levels
    self.ties = ties
  }
}

extension Ranking: CustomStringConvertible {
  /// The items, with `>` between levels and `=` between items of one.
  public var description: String {
    levels.map { $0.map { "\($0)" }.joined(separator: " = ") }.joined(separator: " > ")
  }
}

extension Ranking: Codable {
  private enum CodingKeys: String, CodingKey { case levels, ties }

  /// Reads a ranking, and refuses one that has an empty level or names an item twice.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    levels = try container.decode([[Item]].self, forKey: .levels)
    ties = try container.decode(TieBreak<Item>.self, forKey: .ties)
    do throws(BallotError<Item>) {
      _ = try RankedBallot(ranks: levels)
    } catch {
      throw DecodingError.dataCorruptedError(
        forKey: .levels, in: container, debugDescription: error.description)
    }
  }
}
