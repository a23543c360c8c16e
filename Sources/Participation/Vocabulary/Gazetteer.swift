/// A set of territories that fit together: every one has its own identifier, every parent is in the set, and
/// nothing lies in itself.
///
/// On the wire it is an array of territories in the order of their identifiers; decoding takes any order and
/// checks everything again.
public struct Gazetteer: Sendable {
  /// The territories, in the order of their identifiers.
  public let territories: [Territory]

  // By place in `territories`. One lies within another exactly where its visit lies in the other’s span.
  private let places: [Identifier<Territory>: Int]
  private let childLists: [[Int]]
  private let visits: [Int]
  private let spanEnds: [Int]

  /// A checked set of territories, given in any order.
  ///
  /// - Throws: ``GazetteerError``. Complexity: O(*n*) after sorting.
  public init(_ territories: some Sequence<Territory>) throws(GazetteerError) {
    let sorted = territories.sorted { $0.id < $1.id }
    var places: [Identifier<Territory>: Int] = [:]
    places.reserveCapacity(sorted.count)
    for (place, territory) in sorted.enumerated() {
      guard places.updateValue(place, forKey: territory.id) == nil else { throw .duplicate(territory.id) }
    }
    var children = [[Int]](repeating: [], count: sorted.count)
    var open: [Int] = []
    for (place, territory) in sorted.enumerated() {
      guard let parent = territory.parent else {
        open.append(place)
        continue
      }
      guard let parentPlace = places[parent] else { throw .missingParent(parent, of: territory.id) }
      children[parentPlace].append(place)
    }
    var visits = [Int](repeating: -1, count: sorted.count)
    var order: [Int] = []
    order.reserveCapacity(sorted.count)
    while let place = open.popLast() {
      visits[place] = order.count
      order.append(place)
      open.append(contentsOf: children[place])
    }
    if let unreached = visits.firstIndex(of: -1) {
      throw .cycle(through: Self.memberOfCycle(above: unreached, in: sorted, places))
    }
    var spanEnds = visits.map { $0 + 1 }
    for place in order.reversed() {
      for child in children[place] { spanEnds[place] = max(spanEnds[place], spanEnds[child]) }
    }
    self.territories = sorted
    self.places = places
    self.childLists = children
    self.visits = visits
    self.spanEnds = spanEnds
  }

  /// A set without territories.
  init() {
    territories = []
    places = [:]
    childLists = []
    visits = []
    spanEnds = []
  }

  /// A territory that lies in itself: going up from one that no root reaches ends in a cycle.
  private static func memberOfCycle(
    above start: Int, in sorted: [Territory], _ places: [Identifier<Territory>: Int]
  ) -> Identifier<Territory> {
    var seen: Set<Int> = []
    var place = start
    while seen.insert(place).inserted {
      guard let parent = sorted[place].parent, let next = places[parent] else { break }
      place = next
    }
    return sorted[place].id
  }
}

extension Gazetteer {
  /// The territory with an identifier, or `nil` where the set has none.
  public subscript(_ id: Identifier<Territory>) -> Territory? { places[id].map { territories[$0] } }

  /// Whether one territory lies in another at any depth; each lies within itself.
  ///
  /// `false` where either is not in the set. Complexity: O(1).
  public func isWithin(_ inner: Identifier<Territory>, _ outer: Identifier<Territory>) -> Bool {
    guard let inner = places[inner], let outer = places[outer] else { return false }
    return visits[inner] >= visits[outer] && visits[inner] < spanEnds[outer]
  }

  /// What a territory lies in, the nearest first; empty at the top and for one that is not in the set.
  public func ancestors(of id: Identifier<Territory>) -> [Territory] {
    var result: [Territory] = []
    var next = self[id]?.parent
    while let parent = next, let territory = self[parent] {
      result.append(territory)
      next = territory.parent
    }
    return result
  }

  /// What lies directly in a territory, in the order of identifiers; empty for one that is not in the set.
  public func children(of id: Identifier<Territory>) -> [Territory] {
    guard let place = places[id] else { return [] }
    return childLists[place].map { territories[$0] }
  }

  /// The territory of a tier that another is or lies in, the nearest, or `nil` where there is none.
  public func enclosing(_ id: Identifier<Territory>, at level: TerritoryLevel) -> Territory? {
    guard let own = self[id] else { return nil }
    return own.level == level ? own : ancestors(of: id).first { $0.level == level }
  }

  /// The territories of a tier, in the order of identifiers.
  public func territories(at level: TerritoryLevel) -> [Territory] {
    territories.filter { $0.level == level }
  }
}

extension Gazetteer: Hashable {
  /// Whether both hold the same territories.
  public static func == (left: Self, right: Self) -> Bool { left.territories == right.territories }

  /// Feeds the territories to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(territories) }
}

/// Why territories do not fit together.
public enum GazetteerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Two territories have the same identifier.
  case duplicate(Identifier<Territory>)
  /// A territory lies in one that is not in the set.
  case missingParent(Identifier<Territory>, of: Identifier<Territory>)
  /// A territory lies in itself, directly or through others.
  case cycle(through: Identifier<Territory>)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .duplicate(let id): "Two territories are called \(id); give each its own identifier."
    case .missingParent(let parent, let id):
      "\(id) lies in \(parent), which is not in the set; add it, or leave the parent out."
    case .cycle(let id): "\(id) lies in itself by way of its parents; correct one of them."
    }
  }
}

#if hasFeature(Embedded)
  extension Gazetteer: Serializable {}
#else
  extension Gazetteer: Codable {
    /// Reads an array of territories in any order; refuses a set that does not fit together.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let territories = try container.decode([Territory].self)
      do throws(GazetteerError) {
        try self.init(territories)
      } catch {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
      }
    }

    /// Writes the territories in the order of their identifiers.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(territories)
    }
  }
#endif
