/// What can stand on a slate: a name that can be compared, hashed and coded, such as a text, a number or an
/// identifier.
public typealias SlateItem = Hashable & Comparable & Sendable & Codable

/// The items that are voted on, each once, in the order in which they were listed.
///
/// A place on a slate is counted from 0. Every count of a result stands in this order.
public struct Slate<Item: SlateItem>: Sendable {
  /// The items in the order in which they were listed.
  public let items: [Item]
  @usableFromInline let places: [Item: Int]

  /// A slate of items in the order in which they are listed.
  ///
  /// - Throws: ``SlateError`` where an item is listed twice. Complexity: linear in the number of items.
  public init(_ items: [Item]) throws(SlateError<Item>) {
    var places: [Item: Int] = [:]
    places.reserveCapacity(items.count)
    for (place, item) in items.enumerated() {
      if let earlier = places.updateValue(place, forKey: item) {
        throw .listedTwice(item, earlier, place)
      }
    }
    self.items = items
    self.places = places
  }

  /// How many items there are.
  public var count: Int { items.count }

  /// The place of an item, counted from 0; `nil` where it is not on the slate.
  @inlinable
  public func place(of item: Item) -> Int? { places[item] }

  /// Whether an item is on the slate.
  @inlinable
  public func contains(_ item: Item) -> Bool { places[item] != nil }
}

/// Why items are no slate.
public enum SlateError<Item: SlateItem>: Error, Hashable, Sendable, CustomStringConvertible {
  /// An item is listed at two places, counted from 0.
  case listedTwice(Item, Int, Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .listedTwice(let item, let first, let second):
      "“\(item)” is listed as item \(first + 1) and again as item \(second + 1); list it once."
    }
  }
}

extension Slate: Hashable {
  /// Whether two slates list the same items in the same order.
  public static func == (left: Self, right: Self) -> Bool { left.items == right.items }

  /// Hashes the items in their order.
  public func hash(into hasher: inout Hasher) { hasher.combine(items) }
}

extension Slate: Codable {
  /// Reads a list of items, and refuses one that names an item twice.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let items = try container.decode([Item].self)
    do throws(SlateError<Item>) {
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
