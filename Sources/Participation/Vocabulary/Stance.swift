/// Where a stakeholder stands towards an aim.
///
/// Whether the stakeholder also takes the decision is another fact, kept beside this one: a decision-maker is
/// an ally, neutral or an opponent as everybody else.
///
/// Source: source 000; the group “advocacy” of the terminology.
@nonexhaustive
public enum Stance: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// For the aim.
  case ally
  /// Neither for nor against, or undecided.
  case neutral
  /// Against the aim.
  case opponent
}

extension Stance {
  /// The name of the stance, in all four languages.
  public var label: LocalizedText {
    switch self {
    case .ally:
      LocalizedText(english: "ally", serbian: "saveznik", polish: "sojusznik")
    case .neutral:
      LocalizedText(english: "neutral side", serbian: "neutralna strana", polish: "strona neutralna")
    case .opponent:
      LocalizedText(english: "opponent", serbian: "protivnik", polish: "przeciwnik")
    }
  }
}

#if !hasFeature(Embedded)
  extension Stance: CodingKeyRepresentable {}
#endif

/// How much a stakeholder can do for or against an aim; with ``Stance`` the two axes of a power map.
@nonexhaustive
public enum Power: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Can hardly change the outcome.
  case low
  /// Can ease or hinder the outcome.
  case medium
  /// Can bring the outcome about or stop it.
  case high
}

extension Power {
  /// The name of the power, in all four languages.
  public var label: LocalizedText {
    switch self {
    case .low:
      LocalizedText(english: "low power", serbian: "mala moć", polish: "mały wpływ")
    case .medium:
      LocalizedText(english: "medium power", serbian: "srednja moć", polish: "średni wpływ")
    case .high:
      LocalizedText(english: "high power", serbian: "velika moć", polish: "duży wpływ")
    }
  }
}

#if !hasFeature(Embedded)
  extension Power: CodingKeyRepresentable {}
#endif

extension Power: Comparable {
  /// Whether one can do less than the other.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }
}
