/// How items are put in order that a count leaves level.
///
/// A tie is never broken in silence: results name the items that were level, and carry this rule.
public enum TieBreak<Item: SlateItem>: Hashable, Sendable, Codable {
  /// In the order in which they stand on the slate.
  case asListed
  /// In the order of the items themselves, such as of their identifiers.
  case byItem
  /// In an order that was drawn; items that were not drawn come last, as listed.
  case drawn(DrawnOrder<Item>)

  /// Places of a slate in the order of this rule.
  func order(_ slate: Slate<Item>, _ places: [Int]) -> [Int] {
    switch self {
    case .asListed: places.sorted()
    case .byItem: places.sorted { slate.items[$0] < slate.items[$1] }
    case .drawn(let drawn):
      places.map { (drawn.slate.place(of: slate.items[$0]) ?? drawn.slate.count, $0) }
        .sorted { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 < $1.0 }.map { $0.1 }
    }
  }
}

/// An order that was drawn by lot, kept so that anybody can break the same ties again.
public struct DrawnOrder<Item: SlateItem>: Hashable, Sendable {
  let slate: Slate<Item>

  /// The items in the order in which they were drawn.
  public var items: [Item] { slate.items }

  /// An order that was drawn elsewhere.
  ///
  /// - Throws: ``SlateError`` where an item stands in it twice.
  public init(_ items: [Item]) throws(SlateError<Item>) { slate = try Slate(items) }

  /// Draws an order of a slate with the caller's generator.
  ///
  /// The algorithm is part of the promise, so that a published seed can be checked with any tool. From the
  /// last place down to the second, the item there changes places with the one at a place drawn from 0 to its
  /// own. A place below `n` is drawn as the next 64 bits modulo `n`; bits that are not below the greatest
  /// multiple of `n` in 64 bits are thrown away.
  public init(drawing slate: Slate<Item>, using generator: inout some RandomNumberGenerator) {
    var items = slate.items
    for last in items.indices.dropFirst().reversed() {
      let other = place(below: UInt64(last) + 1, using: &generator)
      if other != last { items.swapAt(other, last) }
    }
    // The same items stand once each in any order.
    do throws(SlateError<Item>) { self.slate = try Slate(items) } catch { self.slate = slate }
  }
}

/// A number from 0 up to a bound of 1 or more.
private func place(below bound: UInt64, using generator: inout some RandomNumberGenerator) -> Int {
  let rest = UInt64.max % bound
  // Where the bound divides 2⁶⁴ nothing is thrown away.
  let greatest = rest == bound - 1 ? UInt64.max : UInt64.max - rest - 1
  while true {
    let bits = generator.next() as UInt64
    if bits <= greatest { return Int(bits % bound) }
  }
}

extension DrawnOrder: Codable {
  /// Reads a list of items, and refuses one that names an item twice.
  public init(from decoder: any Decoder) throws {
    slate = try decoder.singleValueContainer().decode(Slate<Item>.self)
  }

  /// Writes the items as a list.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(slate)
  }
}
