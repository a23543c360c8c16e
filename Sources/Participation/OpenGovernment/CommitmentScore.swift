/// How a commitment fared as a whole, in one number.
///
/// Source: table of 2024, “IRM-Based Score”. Its −1 is no value of the scale: the commitment was not
/// reviewed.
public enum CommitmentScore: String, AssessmentValue, Serializable {
  /// Neither ambitious nor complete.
  case neither
  /// At least most of it was done, without ambition.
  case completeOnly
  /// Ambitious, and less than most of it was done.
  case ambitiousOnly
  /// Ambitious and mostly done, or with a large result.
  case ambitiousAndComplete

  /// The published number, 1 to 4.
  public var code: Int {
    switch self {
    case .neither: 1
    case .completeOnly: 2
    case .ambitiousOnly: 3
    case .ambitiousAndComplete: 4
    }
  }

  /// The published words, which are names of columns.
  public var publishedWords: [String] {
    switch self {
    case .neither: ["not complete or ambitious"]
    case .completeOnly: ["complete but not ambitious"]
    case .ambitiousOnly: ["ambitious but not complete"]
    case .ambitiousAndComplete: ["ambitious and complete, or diog"]
    }
  }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .neither:
      LocalizedText(
        english: "neither complete nor ambitious", serbian: "ni ispunjeno ni ambiciozno",
        polish: "ani wykonane, ani ambitne")
    case .completeOnly:
      LocalizedText(
        english: "complete but not ambitious", serbian: "ispunjeno, ali nije ambiciozno",
        polish: "wykonane, lecz nieambitne")
    case .ambitiousOnly:
      LocalizedText(
        english: "ambitious but not complete", serbian: "ambiciozno, ali nije ispunjeno",
        polish: "ambitne, lecz niewykonane")
    case .ambitiousAndComplete:
      LocalizedText(
        english: "ambitious and complete, or with a large result",
        serbian: "ambiciozno i ispunjeno, ili sa velikim rezultatom",
        polish: "ambitne i wykonane lub o dużym wyniku")
    }
  }
}

extension CommitmentAssessment {
  /// The score exactly as the published tables give it, with all that is unknown counted as failure.
  ///
  /// Not reviewed is what they write as −1. From 2020 on ambition is unknown in them, and such a commitment
  /// scores 1 whatever it achieved, unless its result is large; see ``score``.
  ///
  /// Source: table of 2024, “IRM-Based Score”; agrees with 537 of its 558 rows, and the rest look stale.
  public var publishedScore: Assessed<CommitmentScore> {
    if hasHighResult == .known(true) { return .known(.ambitiousAndComplete) }
    if !isReviewed { return .notReviewed }
    let isComplete = hasHighCompletion == .known(true)
    if hasHighAmbition == .known(true) { return .known(isComplete ? .ambitiousAndComplete : .ambitiousOnly) }
    return .known(hasHighAmbition == .known(false) && isComplete ? .completeOnly : .neither)
  }

  /// The score of this library: potential for results stands in where there is no potential impact, and what
  /// is unknown makes the score unknown rather than low.
  ///
  /// A large result is enough, and one that was not judged takes nothing away. The value says in which ways
  /// it was reached differently from ``publishedScore``.
  public var score: ScoreJudgement {
    let published = publishedScore
    if hasHighResult == .known(true) || !isReviewed {
      return ScoreJudgement(published: published, score: published, differences: [])
    }
    var differences: [ScoreDifference] = []
    if let unknown = isAmbitious.unknown {
      differences.append(.ambitionUnknown(unknown))
    } else if potentialImpact == .noData, let potential = potentialForResults.value {
      differences.append(.potentialForResultsStandsIn(potential))
    } else if potentialImpact.unknown != nil {
      differences.append(.notRelevant)
    }
    if let unknown = hasHighCompletion.unknown { differences.append(.completionUnknown(unknown)) }
    return ScoreJudgement(published: published, score: scoreOfKnowns, differences: differences)
  }

  /// The score where both ambition and completion are known, otherwise the reason why not.
  private var scoreOfKnowns: Assessed<CommitmentScore> {
    switch (isAmbitious, hasHighCompletion) {
    case (.known(true), .known(true)): .known(.ambitiousAndComplete)
    case (.known(true), .known(false)): .known(.ambitiousOnly)
    case (.known(false), .known(true)): .known(.completeOnly)
    case (.known(false), .known(false)): .known(.neither)
    case (.known, let completion): completion.map { _ in .neither }
    case (let ambition, _): ambition.map { _ in .neither }
    }
  }
}
