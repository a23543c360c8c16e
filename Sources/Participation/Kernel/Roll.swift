/// Things by their identifier, in the order in which they came.
///
/// Looking one up takes O(1); walking through them never depends on a hash. Small rolls keep no index.
public struct Roll<Key: Hashable & Sendable, Value: Hashable & Sendable>: Hashable, Sendable {
  /// One thing with its identifier.
  public struct Element: Hashable, Sendable {
    /// The identifier.
    public let key: Key
    /// The thing.
    public internal(set) var value: Value
  }

  private var elements: [Element] = []
  private var places: [Key: Int] = [:]

  // Below this size walking through the elements is faster than hashing.
  private static var indexedFrom: Int { 16 }

  init() {}

  private func place(of key: Key) -> Int? {
    if elements.count < Self.indexedFrom { return elements.firstIndex { $0.key == key } }
    return places[key]
  }

  /// The thing of an identifier.
  ///
  /// Complexity: O(1).
  public subscript(key: Key) -> Value? { place(of: key).map { elements[$0].value } }

  /// Whether an identifier is taken.
  ///
  /// Complexity: O(1).
  public func contains(_ key: Key) -> Bool { place(of: key) != nil }

  /// Adds a thing at the end; one of the same identifier is replaced where it stands.
  mutating func add(_ value: Value, as key: Key) {
    if let place = place(of: key) {
      elements[place].value = value
      return
    }
    elements.append(Element(key: key, value: value))
    if elements.count == Self.indexedFrom {
      for (place, element) in elements.enumerated() { places[element.key] = place }
    } else if elements.count > Self.indexedFrom {
      places[key] = elements.count - 1
    }
  }

  /// Changes the thing of an identifier where it stands; without effect where there is none.
  mutating func update(_ key: Key, _ change: (inout Value) -> Void) {
    if let place = place(of: key) { change(&elements[place].value) }
  }
}

extension Roll: RandomAccessCollection {
  /// The place of the first thing.
  public var startIndex: Int { 0 }
  /// The place after the last thing.
  public var endIndex: Int { elements.count }
  /// The thing at a place.
  public subscript(position: Int) -> Element { elements[position] }
}
