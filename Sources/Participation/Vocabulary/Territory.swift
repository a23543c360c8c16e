/// A territory that is governed or lived in: a country, a region, a city, a part of one.
///
/// It knows what it lies in; a ``Gazetteer`` checks that all of a set fit together.
public struct Territory: Hashable, Sendable {
  /// The name by which the library knows the territory.
  public let id: Identifier<Territory>
  /// The name by which people know it.
  public let name: LocalizedText
  /// Which tier of government or of settlement it is.
  public let level: TerritoryLevel
  /// What it lies in directly, or `nil` at the top.
  public let parent: Identifier<Territory>?
  /// Its codes in the lists of others.
  public let codes: [Identifier<CodeSystem>: Identifier<TerritoryCode>]
  /// How many people live there, where it is known.
  public let population: Population?

  /// A territory.
  public init(
    id: Identifier<Territory>, name: LocalizedText, level: TerritoryLevel,
    parent: Identifier<Territory>? = nil, codes: [Identifier<CodeSystem>: Identifier<TerritoryCode>] = [:],
    population: Population? = nil
  ) {
    self.id = id
    self.name = name
    self.level = level
    self.parent = parent
    self.codes = codes
    self.population = population
  }
}

/// What a code-system identifier names: a list of codes of territories, kept by an office.
public enum CodeSystem: Sendable {}

/// What an identifier of a code names: an entry in such a list.
public enum TerritoryCode: Sendable {}

extension Identifier where Subject == CodeSystem {
  /// Countries and their subdivisions, such as `RS` and `RS-16`.
  ///
  /// Source: ISO 3166.
  public static var iso3166: Self { "ISO3166" }
  /// The register of the territorial division of Poland, such as `2205` for a county.
  ///
  /// Source: Statistics Poland.
  public static var teryt: Self { "TERYT" }
  /// The statistical regions of the European Union and of candidates.
  ///
  /// Source: Eurostat.
  public static var nuts: Self { "NUTS" }
}

/// A number of residents, with the year of the count where it is known.
public struct Population: Hashable, Sendable {
  /// How many people; 0 or more.
  public let residents: Int
  /// The year of the census or the estimate; 1 to 9999.
  public let year: Int?

  /// A number of residents.
  ///
  /// - Throws: ``PopulationError`` where the number is below 0 or the year is not 1 to 9999.
  public init(_ residents: Int, year: Int? = nil) throws(PopulationError) {
    guard residents >= 0 else { throw .negative(residents) }
    if let year, !(1...9999).contains(year) { throw .badYear(year) }
    self.residents = residents
    self.year = year
  }
}

/// Why a number of residents cannot be.
public enum PopulationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The number is below 0.
  case negative(Int)
  /// The year is not 1 to 9999.
  case badYear(Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .negative(let residents): "A population cannot be \(residents); give 0 or more."
    case .badYear(let year): "A population cannot be of the year \(year); give 1 to 9999, or leave it out."
    }
  }
}

#if hasFeature(Embedded)
  extension Territory: Serializable {}
  extension Population: Serializable {}
#else
  extension Territory: Codable {
    private enum CodingKeys: String, CodingKey { case id, name, level, parent, codes, population }

    /// Reads an object; `codes` may be left out.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      id = try container.decode(Identifier<Territory>.self, forKey: .id)
      name = try container.decode(LocalizedText.self, forKey: .name)
      level = try container.decode(TerritoryLevel.self, forKey: .level)
      parent = try container.decodeIfPresent(Identifier<Territory>.self, forKey: .parent)
      let codes = try container.decodeIfPresent(
        [Identifier<CodeSystem>: Identifier<TerritoryCode>].self, forKey: .codes)
      self.codes = codes ?? [:]
      population = try container.decodeIfPresent(Population.self, forKey: .population)
    }

    /// Writes an object, with the codes in the order of their systems.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(name, forKey: .name)
      try container.encode(level, forKey: .level)
      try container.encodeIfPresent(parent, forKey: .parent)
      if !codes.isEmpty {
        var inner = container.nestedContainer(keyedBy: TextKey.self, forKey: .codes)
        for (system, code) in codes.sorted(by: { $0.key < $1.key }) {
          try inner.encode(code, forKey: TextKey(system.text))
        }
      }
      try container.encodeIfPresent(population, forKey: .population)
    }
  }

  extension Population: Codable {
    private enum CodingKeys: String, CodingKey { case residents, year }

    /// Reads an object with residents and perhaps a year; refuses what cannot be.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let residents = try container.decode(Int.self, forKey: .residents)
      let year = try container.decodeIfPresent(Int.self, forKey: .year)
      do throws(PopulationError) {
        try self.init(residents, year: year)
      } catch {
        throw DecodingError.dataCorrupted(
          DecodingError.Context(codingPath: container.codingPath, debugDescription: error.description))
      }
    }
  }
#endif
