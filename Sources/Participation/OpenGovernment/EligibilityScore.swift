/// An area in which the core eligibility of a country is measured.
///
/// Source: OGP, eligibility criteria (from memory).
public enum EligibilityMetric: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Publication of essential budget documents.
  case fiscalTransparency
  /// A law on access to information.
  case accessToInformation
  /// Disclosure of the assets of officials.
  case assetDisclosure
  /// Engagement of citizens and civil liberties.
  case citizenEngagement

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .fiscalTransparency:
      LocalizedText(
        english: "fiscal transparency", serbian: "fiskalna transparentnost", polish: "przejrzystość fiskalna")
    case .accessToInformation:
      LocalizedText(
        english: "access to information", serbian: "pristup informacijama", polish: "dostęp do informacji")
    case .assetDisclosure:
      LocalizedText(
        english: "asset disclosure", serbian: "prijavljivanje imovine funkcionera",
        polish: "ujawnianie majątku")
    case .citizenEngagement:
      LocalizedText(
        english: "citizen engagement", serbian: "uključivanje građana", polish: "zaangażowanie obywateli")
    }
  }
}

/// The core eligibility of a country in a year: points out of those that it could have.
///
/// Where a metric does not apply to a country it gives no points and takes none away: the highest possible
/// figure is lower.
///
/// Source: OGP, eligibility criteria (from memory: 16 points, 12 where a metric does not apply).
public struct EligibilityScore: Hashable, Sendable {
  /// The points reached; 0 up to the highest possible figure.
  public let points: Int
  /// The highest figure possible for the country in that year; 1 to 1,000.
  public let maximum: Int
  /// The metrics that did not apply, in the order of the cases.
  public let notApplicable: [EligibilityMetric]

  /// A score.
  ///
  /// - Throws: ``EligibilityScoreError`` where the figures do not fit or a metric stands twice.
  public init(
    _ points: Int, of maximum: Int, notApplicable: [EligibilityMetric] = []
  ) throws(EligibilityScoreError) {
    guard (1...1_000).contains(maximum) else { throw .maximum(maximum) }
    guard (0...maximum).contains(points) else { throw .points(points, of: maximum) }
    var seen: Set<EligibilityMetric> = []
    for metric in notApplicable where !seen.insert(metric).inserted { throw .metricTwice(metric) }
    self.points = points
    self.maximum = maximum
    self.notApplicable = EligibilityMetric.allCases.filter { seen.contains($0) }
  }

  /// Whether the points are at least a share of the highest possible figure, exactly.
  public func reaches(_ share: Share) -> Bool { share.isReached(by: Int64(points), of: Int64(maximum)) }
}

/// Why some figures are no score.
public enum EligibilityScoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The highest possible figure is out of range.
  case maximum(Int)
  /// The points are below zero or above the highest possible figure.
  case points(Int, of: Int)
  /// A metric stands twice among those that did not apply.
  case metricTwice(EligibilityMetric)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .maximum(let maximum): "maximum is \(maximum); give 1 to 1000."
    case .points(let points, let maximum): "points is \(points); give 0 to \(maximum)."
    case .metricTwice(let metric): "“\(metric.rawValue)” stands twice in notApplicable; name it once."
    }
  }
}

#if hasFeature(Embedded)
  extension EligibilityScore: Serializable {}
#else
  extension EligibilityScore: Codable {
    private enum Key: String, CodingKey { case points, maximum, notApplicable }

    /// Reads a score and checks it; `notApplicable` may be left out where it is empty.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let points = try container.decode(Int.self, forKey: .points)
      let maximum = try container.decode(Int.self, forKey: .maximum)
      let metrics =
        try container.decodeIfPresent([EligibilityMetric].self, forKey: .notApplicable) ?? []
      do throws(EligibilityScoreError) {
        try self.init(points, of: maximum, notApplicable: metrics)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes what is set.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(points, forKey: .points)
      try container.encode(maximum, forKey: .maximum)
      if !notApplicable.isEmpty { try container.encode(notApplicable, forKey: .notApplicable) }
    }
  }
#endif

/// An indicator of the values check, which new members have to pass since 2017.
///
/// Source: OGP, values check (two indicators of V-Dem).
public enum ValuesIndicator: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Whether organisations of civil society may come into being and go on.
  case entryAndExit
  /// Whether organisations of civil society are repressed.
  case repression

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .entryAndExit:
      LocalizedText(
        english: "entry and exit of civil society organisations",
        serbian: "osnivanje i gašenje organizacija civilnog društva",
        polish: "powstawanie i likwidacja organizacji społecznych")
    case .repression:
      LocalizedText(
        english: "repression of civil society organisations",
        serbian: "represija nad organizacijama civilnog društva",
        polish: "represje wobec organizacji społecznych")
    }
  }
}
