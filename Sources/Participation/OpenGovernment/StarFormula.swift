/// The values that a star rests on, as the reviewer gave them in one report.
public struct StarInputs: Hashable, Sendable {
  /// Whether the commitment serves an open government value as a whole, as it was published.
  public let isRelevant: Assessed<Bool>
  /// How clear and measurable it is.
  public let specificity: Assessed<Specificity>
  /// How much it could change.
  public let potentialImpact: Assessed<PotentialImpact>
  /// How far it was carried out, in the report that the star is given for.
  public let completion: Assessed<AssessedCompletion>

  /// The values that a star rests on.
  public init(
    isRelevant: Assessed<Bool>, specificity: Assessed<Specificity>,
    potentialImpact: Assessed<PotentialImpact>,
    completion: Assessed<AssessedCompletion>
  ) {
    self.isRelevant = isRelevant
    self.specificity = specificity
    self.potentialImpact = potentialImpact
    self.completion = completion
  }

  /// Whether a commitment is relevant as a whole: it serves access to information, participation or
  /// accountability.
  ///
  /// Technology alone is not enough, and is not asked for.
  ///
  /// Source: IRM, relevance; agrees with 1,919 of the 1,927 rows of the table of 2016.
  public static func relevance(
    accessToInformation: Assessed<Bool>, participation: Assessed<Bool>, accountability: Assessed<Bool>
  ) -> Assessed<Bool> {
    .any([accessToInformation, participation, accountability])
  }
}

/// One of the three formulas by which commitments were starred over the years.
///
/// Source: IRM procedures as found in the published tables; see each case for how many rows agree.
public enum StarFormula: String, CaseIterable, Hashable, Sendable, Serializable {
  /// Reports before June 2014: relevant, at least moderate impact, at least substantial completion.
  case beforeJune2014
  /// Reports of 2015: the same, and at least medium specificity.
  case of2015
  /// Since April 2015: relevant, transformative impact, at least substantial completion.
  case current

  /// The least potential impact that the formula asks for.
  public var leastImpact: PotentialImpact {
    switch self {
    case .beforeJune2014, .of2015: .moderate
    case .current: .transformative
    }
  }

  /// The least specificity that the formula asks for; `nil` where it asks for none.
  public var leastSpecificity: Specificity? {
    switch self {
    case .beforeJune2014, .current: nil
    case .of2015: .medium
    }
  }

  /// Whether a commitment is starred: no where one condition fails, unknown where none fails and one is
  /// unknown.
  ///
  /// Official tables write 0 for the unknown as well.
  public func isStarred(_ inputs: StarInputs) -> Assessed<Bool> {
    var conditions = [
      inputs.isRelevant, inputs.potentialImpact.map { $0 >= leastImpact },
      inputs.completion.map { $0.isHigh },
    ]
    if let leastSpecificity { conditions.append(inputs.specificity.map { $0 >= leastSpecificity }) }
    return .all(conditions)
  }
}
