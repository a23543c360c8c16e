/// What applications are scored by: the points that can be given, and how much they weigh.
///
/// Source: Guidelines for including civil society organisations in working groups, Official Gazette of the
/// Republic of Serbia 8/2020 (criteria set in advance, and scoring).
public struct CallCriterion: Hashable, Sendable {
  /// The name of the criterion.
  public let id: Identifier<CallCriterion>
  /// What is looked at.
  public let title: LocalizedText
  /// The most points that can be given, 1 to 1000; the least are 0.
  public let maximumPoints: Int
  /// How much a point weighs, 1 to 1000.
  public let weight: Int

  /// The greatest figure of a criterion.
  public static var greatestFigure: Int { 1000 }

  /// A criterion.
  ///
  /// - Throws: ``CallCriterionError`` where a figure is out of range.
  public init(
    _ id: Identifier<CallCriterion>, title: LocalizedText, maximumPoints: Int, weight: Int = 1
  ) throws(CallCriterionError) {
    for (name, figure) in [("maximumPoints", maximumPoints), ("weight", weight)]
    where figure < 1 || figure > Self.greatestFigure {
      throw .outOfRange(name, figure)
    }
    self.id = id
    self.title = title
    self.maximumPoints = maximumPoints
    self.weight = weight
  }
}

/// Why something is no criterion.
public enum CallCriterionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A figure, by its name, is below 1 or too great.
  case outOfRange(String, Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .outOfRange(let name, let figure):
      "\(name) is \(figure); give 1 to \(CallCriterion.greatestFigure)."
    }
  }
}

/// How applications with the same total are put in order; one after the other until they differ.
public enum CallTieBreak: String, ProcessName {
  /// By the points under the first criterion, then the second, and so on.
  case criterionOrder
  /// The earlier application comes first.
  case earlierApplication
  /// By the identifiers of the applications.
  case identifier
  /// By lot.
  case drawn

  /// Whether no two applications can be left in the same place.
  public var isFinal: Bool {
    switch self {
    case .identifier, .drawn: true
    case .criterionOrder, .earlierApplication: false
    }
  }
}

#if hasFeature(Embedded)
  extension CallCriterion: Serializable {}
#else
  extension CallCriterion: Codable {
    private enum Key: String, CodingKey { case id, title, maximumPoints, weight }

    /// Reads a criterion and checks it; a weight of 1 may be left out.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let id = try container.decode(Identifier<CallCriterion>.self, forKey: .id)
      let title = try container.decode(LocalizedText.self, forKey: .title)
      let maximumPoints = try container.decode(Int.self, forKey: .maximumPoints)
      let weight = try container.decodeIfPresent(Int.self, forKey: .weight) ?? 1
      do throws(CallCriterionError) {
        try self.init(id, title: title, maximumPoints: maximumPoints, weight: weight)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes a criterion.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(id, forKey: .id)
      try container.encode(title, forKey: .title)
      try container.encode(maximumPoints, forKey: .maximumPoints)
      if weight != 1 { try container.encode(weight, forKey: .weight) }
    }
  }
#endif
