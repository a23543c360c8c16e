/// What a commitment brought about by the end of its plan; plans from 2021 on.
///
/// Took the place of ``OpenGovernmentEffect``. Source: IRM, early results.
public enum EarlyResults: String, AssessmentValue, Serializable {
  /// Nothing worth noting.
  case notNotable
  /// Some change.
  case moderate
  /// A large change.
  case significant

  /// The published number, 0 to 2.
  public var code: Int {
    switch self {
    case .notNotable: 0
    case .moderate: 1
    case .significant: 2
    }
  }

  /// The published words; both ways of writing the upper two are taken, since no table was at hand to tell.
  public var publishedWords: [String] {
    switch self {
    case .notNotable: ["no notable results"]
    case .moderate: ["moderate", "moderate results"]
    case .significant: ["significant", "significant results"]
    }
  }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .notNotable:
      LocalizedText(
        english: "no notable results", serbian: "bez značajnih rezultata", polish: "brak istotnych rezultatów"
      )
    case .moderate:
      LocalizedText(
        english: "moderate results", serbian: "umereni rezultati", polish: "umiarkowane rezultaty")
    case .significant:
      LocalizedText(
        english: "significant results", serbian: "veliki rezultati", polish: "znaczące rezultaty")
    }
  }
}
