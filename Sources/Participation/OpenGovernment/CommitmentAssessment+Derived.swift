extension CommitmentAssessment {
  /// Whether the commitment is relevant: it serves one of the values that are enough alone, or has the lens.
  ///
  /// The lens is asked for only where no value was judged because the variable did not exist. Unknown where
  /// nothing says yes and something is unknown.
  ///
  /// Source: IRM, relevance (rule R19), and the open government lens in its place from 2020 on.
  public var relevance: Assessed<Bool> {
    let byValue = StarInputs.relevance(
      accessToInformation: valueRelevance.accessToInformation,
      participation: valueRelevance.civicParticipation, accountability: valueRelevance.publicAccountability)
    return byValue == .noData ? hasLens : byValue
  }

  /// The values that a star rests on, with the relevance that follows from the values.
  public var starInputs: StarInputs {
    StarInputs(
      isRelevant: relevance, specificity: specificity, potentialImpact: potentialImpact,
      completion: completion)
  }

  /// Whether the commitment is starred by a formula.
  public func isStarred(by formula: StarFormula) -> Assessed<Bool> { formula.isStarred(starInputs) }

  /// Whether at least most of it was done.
  ///
  /// Source: table of 2024, “High Completion”.
  public var hasHighCompletion: Assessed<Bool> { completion.map(\.isHigh) }

  /// Whether it is relevant and at least moderate in potential impact, as the published tables have it.
  ///
  /// Unknown wherever the potential impact is, even where the commitment is not relevant. From 2020 on there
  /// is no potential impact, and so no ambition; ``isAmbitious`` mends that.
  ///
  /// Source: table of 2024, “High Ambition”.
  public var hasHighAmbition: Assessed<Bool> {
    potentialImpact.unknown == nil
      ? .all([relevance, potentialImpact.map { $0 >= .moderate }]) : potentialImpact.map { _ in false }
  }

  /// Whether it is relevant and promises a large change, by whichever of the two scales was in use.
  ///
  /// At least moderate on the scale of potential impact, or, where there is none, substantial on that of
  /// potential for results. No where it is not relevant, whatever its potential.
  public var isAmbitious: Assessed<Bool> {
    let impact = potentialImpact.map { $0 >= .moderate }
    let results = potentialForResults.map { $0 >= .substantial }
    return .all([relevance, impact == .noData ? results : impact])
  }

  /// Whether it brought about a large change, by whichever of the two scales was in use.
  ///
  /// At least major on the scale of effects, or significant on that of early results. Unknown where neither
  /// was judged.
  ///
  /// Source: table of 2024, “High DIOG”.
  public var hasHighResult: Assessed<Bool> {
    let effect = openGovernmentEffect.map { $0 >= .major }
    let results = earlyResults.map { $0 >= .significant }
    if effect == .known(true) || results == .known(true) { return .known(true) }
    if effect.unknown == nil { return effect }
    return results.unknown == nil || effect == .noData ? results : effect
  }

  /// The completion on a scale of 0 (not started) to 3 (complete); no data for withdrawn and unclear.
  ///
  /// Source: table of 2024, “Max Completion”.
  public var maxCompletion: Assessed<Int> {
    switch completion {
    case .known(let value): value >= .notStarted ? .known(value.code - 2) : .noData
    case .noData: .noData
    case .notReviewed: .notReviewed
    case .notApplicable: .notApplicable
    }
  }

  /// By how many steps of ``AssessedCompletion`` the completion changed since an earlier report.
  ///
  /// Source: IRM, change in completion.
  public func stepsOfCompletion(since earlier: CommitmentAssessment) -> Assessed<Int> {
    switch (earlier.completion, completion) {
    case (.known(let before), .known(let after)): .known(after.code - before.code)
    case (.known, let after): after.map(\.code)
    case (let before, _): before.map(\.code)
    }
  }

  /// Whether the completion fell, stayed or rose since an earlier report.
  public func changeInCompletion(since earlier: CommitmentAssessment) -> Assessed<ChangeInCompletion> {
    stepsOfCompletion(since: earlier).map(ChangeInCompletion.init(steps:))
  }

  /// Whether the reviewer has judged the commitment at all: its relevance is not marked as not reviewed.
  public var isReviewed: Bool { relevance != .notReviewed }
}
