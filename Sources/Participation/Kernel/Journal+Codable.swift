#if hasFeature(Embedded)
  extension Journal: Serializable {}
#else
  extension Journal: Codable {
    private enum Key: String, CodingKey { case format, version, process, founding, entries }

    /// The name of the format on the wire.
    public static var format: String { "participation.journal" }
    /// The version of the format that is written, and the only one that is read.
    public static var formatVersion: Int { 1 }

    /// Reads a journal and replays it; what cannot have happened is refused with the entry and every
    /// obstacle.
    ///
    /// - Throws: `DecodingError` with the path. Complexity: O(entries).
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      try Self.expect(Self.format, "format", of: container, forKey: .format)
      let version = try container.decode(Int.self, forKey: .version)
      guard version == Self.formatVersion else {
        throw DecodingError.dataCorruptedError(
          forKey: .version, in: container,
          debugDescription:
            "Version \(version) of the format is not known; this library reads \(Self.formatVersion).")
      }
      try Self.expect(Process.processName, "process", of: container, forKey: .process)
      self.init(try container.decode(Founding<Process>.self, forKey: .founding))
      var list = try container.nestedUnkeyedContainer(forKey: .entries)
      if let count = list.count { reserveCapacity(min(count, 65_536)) }
      while !list.isAtEnd {
        let place = list.currentIndex
        let entry = try list.decode(Entry<Process>.self)
        do throws(ReplayError<Process>) {
          try replay(entry)
        } catch {
          throw DecodingError.dataCorrupted(
            .init(codingPath: list.codingPath + [PlaceKey(place)], debugDescription: error.description))
        }
      }
      do throws(ReplayError<Process>) {
        try finishReplay()
      } catch {
        throw DecodingError.dataCorrupted(
          .init(
            codingPath: list.codingPath + [PlaceKey(error.entry - 1)], debugDescription: error.description))
      }
    }

    private static func expect(
      _ expected: String, _ what: String, of container: KeyedDecodingContainer<Key>, forKey key: Key
    ) throws {
      let found = try container.decode(String.self, forKey: key)
      guard found == expected else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container,
          debugDescription: "The \(what) is “\(found.prefix(80))”; “\(expected)” was expected.")
      }
    }

    /// Writes the founding and every entry.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(Self.format, forKey: .format)
      try container.encode(Self.formatVersion, forKey: .version)
      try container.encode(Process.processName, forKey: .process)
      try container.encode(founding, forKey: .founding)
      try container.encode(entries, forKey: .entries)
    }
  }

  /// The key of a place in a list.
  struct PlaceKey: CodingKey {
    let place: Int
    var stringValue: String { "Index \(place)" }
    var intValue: Int? { place }
    init(_ place: Int) { self.place = place }
    init?(stringValue: String) { nil }
    init?(intValue: Int) { place = intValue }
  }
#endif
