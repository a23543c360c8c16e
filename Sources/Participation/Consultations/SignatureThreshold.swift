/// How many signatures it takes: in all, in each of some territories, or both.
///
/// `minimums` with `territoriesNeeded` says “at least so many in at least m of these territories”, as for a
/// European citizens' initiative; with all of them needed it says “in each”.
public struct SignatureThreshold: Hashable, Sendable {
  /// How many in all; `nil` where only territories count.
  public let total: Int?
  /// How many in a territory, by territory, each once; empty where only the total counts.
  public let minimums: [TerritorialMinimum]
  /// In how many of the territories the minimum has to be reached.
  public let territoriesNeeded: Int

  /// The least number of signatures in a territory.
  public struct TerritorialMinimum: Hashable, Sendable, Serializable {
    /// The territory.
    public let territory: Identifier<Territory>
    /// How many signatures it takes there.
    public let signatures: Int

    /// A minimum.
    public init(_ territory: Identifier<Territory>, _ signatures: Int) {
      self.territory = territory
      self.signatures = signatures
    }
  }

  /// No figure of a petition is greater.
  public static var greatestFigure: Int { 1_000_000_000 }

  /// A threshold; without `territoriesNeeded` every minimum has to be reached.
  ///
  /// - Throws: ``SignatureThresholdError`` where nothing is asked for, or a figure is out of range.
  public init(
    total: Int? = nil, minimums: [TerritorialMinimum] = [], territoriesNeeded: Int? = nil
  ) throws(SignatureThresholdError) {
    if total == nil, minimums.isEmpty { throw .nothingAsked }
    for figure in [total].compactMap({ $0 }) + minimums.map({ $0.signatures })
    where figure < 1 || figure > Self.greatestFigure {
      throw .outOfRange(figure)
    }
    var known: Set<Identifier<Territory>> = []
    for minimum in minimums where !known.insert(minimum.territory).inserted {
      throw .territoryTwice(minimum.territory)
    }
    let needed = territoriesNeeded ?? minimums.count
    if needed > minimums.count || needed < min(1, minimums.count) {
      throw .territoriesOutOfRange(needed, territories: minimums.count)
    }
    self.total = total
    self.minimums = minimums.sorted { $0.territory < $1.territory }
    self.territoriesNeeded = needed
  }
}

/// Why figures are no threshold.
public enum SignatureThresholdError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Neither a total nor a territory is named.
  case nothingAsked
  /// A number of signatures is below 1 or too great.
  case outOfRange(Int)
  /// A territory has two minimums.
  case territoryTwice(Identifier<Territory>)
  /// More territories are needed than there are, or none.
  case territoriesOutOfRange(Int, territories: Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .nothingAsked: "A threshold asks for no signatures; give a total, or minimums of territories."
    case .outOfRange(let figure):
      "A threshold asks for \(figure) signatures; give 1 to \(SignatureThreshold.greatestFigure)."
    case .territoryTwice(let territory): "The territory “\(territory)” has two minimums; give one."
    case .territoriesOutOfRange(let needed, let territories):
      """
      \(needed) of \(territories) territories are needed; give 1 to \(territories), or 0 where there are \
      none.
      """
    }
  }
}

#if hasFeature(Embedded)
  extension SignatureThreshold: Serializable {}
#else
  extension SignatureThreshold: Codable {
    private enum Key: String, CodingKey { case total, minimums, territoriesNeeded }

    /// Reads a threshold and checks it; what is not asked for may be left out.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let total = try container.decodeIfPresent(Int.self, forKey: .total)
      let minimums = try container.decodeIfPresent([TerritorialMinimum].self, forKey: .minimums) ?? []
      let needed = try container.decodeIfPresent(Int.self, forKey: .territoriesNeeded)
      do throws(SignatureThresholdError) {
        try self.init(total: total, minimums: minimums, territoriesNeeded: needed)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes what is asked for.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encodeIfPresent(total, forKey: .total)
      if !minimums.isEmpty {
        try container.encode(minimums, forKey: .minimums)
        try container.encode(territoriesNeeded, forKey: .territoriesNeeded)
      }
    }
  }
#endif
