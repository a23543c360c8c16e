/// Something in an assessment that does not go with the rest of it.
public enum AssessmentFinding: Hashable, Sendable, Serializable, CustomStringConvertible {
  /// A variable was judged although the commitment is not verifiable, after which nothing is judged (rule
  /// R18).
  case judgedThoughNotVerifiable(AssessedVariable)
  /// The published relevance is not the one that follows from the values (rule R19).
  case relevanceDiffers(published: Assessed<Bool>, derived: Assessed<Bool>)
  /// Government is said to have changed because of a commitment that was not started (rule R22).
  case effectThoughNotStarted(OpenGovernmentEffect)

  /// One sentence that says what does not go together.
  public var sentence: LocalizedText {
    switch self {
    case .judgedThoughNotVerifiable(let variable):
      LocalizedText(
        english: "The commitment is not verifiable, and yet this was judged: {1}.",
        serbian: "Obaveza nije proverljiva, a ipak je ocenjeno: {1}.",
        polish: "Zobowiązanie nie jest weryfikowalne, a mimo to oceniono: {1}.",
        filling: [variable.label])
    case .relevanceDiffers(let published, let derived):
      LocalizedText(
        english: "Published relevance: {1}; by the values: {2}.",
        serbian: "Objavljena relevantnost: {1}; prema vrednostima: {2}.",
        polish: "Opublikowana istotność: {1}; według wartości: {2}.",
        filling: [published.words, derived.words])
    case .effectThoughNotStarted(let effect):
      LocalizedText(
        english: "The commitment was not started, and yet its effect is: {1}.",
        serbian: "Obaveza nije započeta, a ipak je njen učinak: {1}.",
        polish: "Zobowiązania nie rozpoczęto, a mimo to jego skutek to: {1}.",
        filling: [effect.label])
    }
  }

  /// The sentence in English.
  public var description: String { sentence.text(in: .english) }
}

/// A variable that is judged only where a commitment is verifiable.
public enum AssessedVariable: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// How much the commitment could change.
  case potentialImpact
  /// What it could bring about.
  case potentialForResults
  /// How far it was carried out.
  case completion

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .potentialImpact:
      LocalizedText(english: "potential impact", serbian: "mogući uticaj", polish: "możliwy wpływ")
    case .potentialForResults:
      LocalizedText(
        english: "potential for results", serbian: "mogućnost rezultata", polish: "potencjał rezultatów")
    case .completion: LocalizedText(english: "completion", serbian: "ispunjenost", polish: "wykonanie")
    }
  }
}

extension Assessed where Value == Bool {
  fileprivate var words: LocalizedText {
    switch self {
    case .known(true): LocalizedText(english: "yes", serbian: "da", polish: "tak")
    case .known(false): LocalizedText(english: "no", serbian: "ne", polish: "nie")
    case .noData: Unknown.noData.label
    case .notReviewed: Unknown.notReviewed.label
    case .notApplicable: Unknown.notApplicable.label
    }
  }
}

extension CommitmentAssessment {
  /// What was judged although the commitment is not verifiable; empty where it is, or may be, verifiable.
  ///
  /// Source: IRM, verifiability, plans from 2018 on (rule R18).
  public var findingsOnVerifiability: [AssessmentFinding] {
    guard isVerifiable == .known(false) else { return [] }
    return AssessedVariable.allCases.compactMap { variable in
      let isKnown =
        switch variable {
        case .potentialImpact: potentialImpact.unknown == nil
        case .potentialForResults: potentialForResults.unknown == nil
        case .completion: completion.unknown == nil
        }
      return isKnown ? .judgedThoughNotVerifiable(variable) : nil
    }
  }

  /// Whether a published relevance differs from the one that follows from the values; `nil` where it does
  /// not.
  ///
  /// Source: IRM, relevance, plans up to 2020 (rule R19).
  public func findingOnRelevance(published: Assessed<Bool>) -> AssessmentFinding? {
    published == relevance ? nil : .relevanceDiffers(published: published, derived: relevance)
  }

  /// The effect of a commitment that was not started, where it is another than that nothing changed.
  ///
  /// Source: found in all 18 such rows of the table of 2024, plans up to 2020 (rule R22).
  public var findingOnEffect: AssessmentFinding? {
    guard completion == .known(.notStarted), let effect = openGovernmentEffect.value, effect != .didNotChange
    else { return nil }
    return .effectThoughNotStarted(effect)
  }

  /// Everything in the assessment that does not go together, without what was published beside it.
  public var findings: [AssessmentFinding] {
    findingsOnVerifiability + (findingOnEffect.map { [$0] } ?? [])
  }
}
