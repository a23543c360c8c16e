/// The keys of an object that holds no others.
protocol StrictKey: CodingKey, CaseIterable, Hashable {}

extension Decoder {
  /// The object at this place; a key that is none of its own is refused with the nearest one that is.
  func object<Key: StrictKey>(_ keys: Key.Type, _ what: String) throws -> KeyedDecodingContainer<Key> {
    let all = try container(keyedBy: AnyKey.self)
    let known = Key.allCases.map { $0.stringValue }
    let stranger = all.allKeys.map { $0.stringValue }.filter { !known.contains($0) }.min()
    if let stranger {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: codingPath,
          debugDescription:
            """
            “\(stranger.prefix(80))” is no part of \(what); it can have: \(known.joined(separator: ", ")).
            """))
    }
    return try container(keyedBy: Key.self)
  }
}

extension KeyedDecodingContainer {
  /// A list that may be left out.
  func list<Element: Decodable>(_ key: Key) throws -> [Element] {
    try decodeIfPresent([Element].self, forKey: key) ?? []
  }
}

extension KeyedEncodingContainer {
  /// Writes a list, unless it is empty.
  mutating func list<Element: Encodable>(_ list: [Element], _ key: Key) throws {
    if !list.isEmpty { try encode(list, forKey: key) }
  }
}

private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
