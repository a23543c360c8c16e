/// What kept a commitment from a star, as the published tables name it: the first condition that failed.
///
/// Source: table of 2024, “Binding constraint”.
public enum BindingConstraint: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Nothing did: the commitment is starred.
  case starred
  /// It was not reviewed.
  case notReviewed
  /// Specificity is less than medium.
  case specificity
  /// It is not relevant.
  case relevance
  /// Potential impact is less than transformative.
  case potentialImpact
  /// Less than most of it was done.
  case completion
  /// No condition fails, and yet one is unknown.
  case notFound

  /// How the published tables write it.
  public var publishedName: String {
    switch self {
    case .starred: "STAR"
    case .notReviewed: "NR"
    case .specificity: "Spec"
    case .relevance: "Rel"
    case .potentialImpact: "PotImp"
    case .completion: "Cmpl"
    case .notFound: "FALSE"
    }
  }

  /// The constraint of a published name; `nil` for any other text.
  public init?(publishedName: String) {
    guard let value = Self.allCases.first(where: { $0.publishedName == publishedName }) else { return nil }
    self = value
  }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .starred: LocalizedText(english: "starred", serbian: "sa zvezdicom", polish: "z gwiazdką")
    case .notReviewed:
      LocalizedText(english: "not reviewed", serbian: "nije razmotreno", polish: "nie oceniono")
    case .specificity: LocalizedText(english: "specificity", serbian: "određenost", polish: "konkretność")
    case .relevance: LocalizedText(english: "relevance", serbian: "relevantnost", polish: "istotność")
    case .potentialImpact:
      LocalizedText(english: "potential impact", serbian: "mogući uticaj", polish: "możliwy wpływ")
    case .completion: LocalizedText(english: "completion", serbian: "ispunjenost", polish: "wykonanie")
    case .notFound:
      LocalizedText(english: "none was found", serbian: "nije nađeno", polish: "nie znaleziono")
    }
  }
}

extension CommitmentAssessment {
  /// What keeps the commitment from a star by the current formula, as the published tables find it.
  ///
  /// A condition that is unknown does not fail.
  ///
  /// Source: table of 2024; agrees with 557 of its 558 rows.
  public var bindingConstraint: BindingConstraint {
    if isStarred(by: .current) == .known(true) { return .starred }
    if !isReviewed { return .notReviewed }
    if let specificity = specificity.value, specificity < .medium { return .specificity }
    if relevance == .known(false) { return .relevance }
    if let impact = potentialImpact.value, impact < .transformative { return .potentialImpact }
    if hasHighCompletion == .known(false) { return .completion }
    return .notFound
  }
}
