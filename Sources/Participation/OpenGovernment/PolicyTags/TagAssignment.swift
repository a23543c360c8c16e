/// A tag that a published table has a column for.
public protocol PublishedTag: CaseIterable, Hashable, Sendable, RawRepresentable, Labelled
where RawValue == String, AllCases == [Self] {
  /// The name of the column.
  var publishedName: String { get }
  /// The place of each tag in the order of the taxonomy, from 0.
  static var places: [Self: Int] { get }
}

/// Which tags a commitment has, which it has not, and which are unknown.
///
/// A tag that was introduced later has no data on earlier commitments, which is not the same as not fitting.
/// On the wire `tags` lists those that fit, and `noData`, `notReviewed` and `notApplicable` those that are
/// unknown, each in the order of the taxonomy and left out where empty; no other tag fits.
public struct TagAssignment<Tag: PublishedTag>: Hashable, Sendable {
  /// What is known of each tag, in the order of the taxonomy.
  private var states: [Assessed<Bool>]

  /// Tags that fit, of which no other does.
  public init(_ tags: [Tag] = []) {
    states = Array(repeating: .known(false), count: Tag.places.count)
    for tag in tags { self[tag] = .known(true) }
  }

  /// What is known of each tag, in the order of the taxonomy; missing ones have no data, surplus is ignored.
  public init(inOrder states: some Collection<Assessed<Bool>>) {
    let count = Tag.places.count
    self.states = Array(states.prefix(count))
    while self.states.count < count { self.states.append(.noData) }
  }

  /// Whether a tag fits, as far as it is known.
  public subscript(tag: Tag) -> Assessed<Bool> {
    get { Tag.places[tag].map { states[$0] } ?? .noData }
    set { if let place = Tag.places[tag] { states[place] = newValue } }
  }

  /// The tags that fit, in the order of the taxonomy.
  public var tags: [Tag] { tags(that: .known(true)) }

  /// How many tags fit; what published tables have as their check sum.
  public var count: Int { states.count { $0 == .known(true) } }

  /// The tags of which the same is known, in the order of the taxonomy.
  public func tags(that state: Assessed<Bool>) -> [Tag] {
    zip(Tag.allCases, states).compactMap { $1 == state ? $0 : nil }
  }
}

#if hasFeature(Embedded)
  extension TagAssignment: Serializable where Tag: Serializable {}
#else
  extension TagAssignment: Codable where Tag: Codable {
    private enum CodingKeys: String, CodingKey {
      case tags, noData, notReviewed, notApplicable
    }

    private static var lists: [(CodingKeys, Assessed<Bool>)] {
      [
        (.tags, .known(true)), (.noData, .noData), (.notReviewed, .notReviewed),
        (.notApplicable, .notApplicable),
      ]
    }

    /// Writes the tags that fit and those that are unknown.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      for (key, state) in Self.lists {
        let tags = tags(that: state)
        if key == .tags || !tags.isEmpty { try container.encode(tags, forKey: key) }
      }
    }

    /// Reads what ``encode(to:)`` writes; refuses a tag that is listed twice.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      self.init()
      for (key, state) in Self.lists where key == .tags || container.contains(key) {
        for tag in try container.decode([Tag].self, forKey: key) {
          guard self[tag] == .known(false) else {
            throw DecodingError.dataCorruptedError(
              forKey: key, in: container,
              debugDescription: "The tag “\(tag.rawValue)” is listed twice; a tag is known in one way only.")
          }
          self[tag] = state
        }
      }
    }
  }
#endif
