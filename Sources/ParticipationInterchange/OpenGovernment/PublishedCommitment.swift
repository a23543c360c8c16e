public import Participation

/// One row of a published table of commitments.
public struct PublishedCommitment: Hashable, Sendable, Serializable {
  /// The number of the row in the table, from 1, the header and rows above it counted.
  public var row: Int
  /// What names the commitment.
  public let identity: PublishedIdentity
  /// Its short title, or the long one where the layout has no other.
  public let title: String
  /// Who is in charge, as one text.
  public let lead: String
  /// Who supports it, as one text.
  public let supporting: String
  /// When it begins.
  public let start: PublishedDate
  /// When it ends.
  public let end: PublishedDate
  /// When what is known of it was published.
  public let years: PublishedYears
  /// Whether it is one of several actions under one number.
  public let isCompound: Assessed<Bool>
  /// The label of the cluster it was assessed in, as it stands in the table.
  public let cluster: String
  /// What the reviewer found at mid-term.
  public let midTerm: CommitmentAssessment
  /// What the reviewer found at the end of the plan.
  ///
  /// Specificity, verifiability, relevance and potential, which tables have once, are the same in both.
  public let endOfTerm: CommitmentAssessment
  /// How far it was to be carried out by then; in the layout of 2015.
  public let projectedCompletion: Assessed<AssessedCompletion>
  /// What it is about.
  public let tags: PublishedTags
  /// The figures that the table derives from the others.
  public let figures: PublishedFigures

  /// The later of the two assessments in which anything was found about completion or results.
  public var latest: CommitmentAssessment {
    endOfTerm.completion.unknown == nil || endOfTerm.openGovernmentEffect.unknown == nil
      || endOfTerm.earlyResults.unknown == nil ? endOfTerm : midTerm
  }
}

/// What names a commitment in a published table.
///
/// Country, plan and number are no key: 49 rows of the table of 2016 repeat those of another, and that of
/// 2015 has no numbers.
public struct PublishedIdentity: Hashable, Sendable, Serializable {
  /// The country or locality, in English.
  public let country: String
  /// The number of the plan within the country.
  public let plan: String
  /// The number of the commitment within the plan; empty where the layout has none.
  public let number: String
  /// The identifier of the commitment, such as `RS0041`; `nil` where the layout has none.
  public let identifier: String?
  /// The identifier of the plan, such as `AP_SRB03`; `nil` where the layout has none.
  public let planIdentifier: String?
}

/// The years in which a plan and the reports on it appeared.
public struct PublishedYears: Hashable, Sendable, Serializable {
  /// When the plan was submitted.
  public let submission: Assessed<Int>
  /// When the plan ends.
  public let planEnd: Assessed<Int>
  /// When the report at mid-term was published.
  public let progressReport: Assessed<Int>
  /// When the report at the end of the plan was published.
  public let endOfTermReport: Assessed<Int>
}

/// The tags of a commitment, in the taxonomy of its table.
public enum PublishedTags: Hashable, Sendable, Serializable {
  /// The table has no columns for tags.
  case notPublished
  /// Tags of the taxonomy of 2015 and 2016.
  case of2016(TagAssignment<PolicyTag2016>)
  /// Tags of the taxonomy of 2024.
  case of2024(TagAssignment<PolicyTag>)

  /// How many tags fit; `nil` where none are published.
  public var count: Int? {
    switch self {
    case .notPublished: nil
    case .of2016(let tags): tags.count
    case .of2024(let tags): tags.count
    }
  }
}

/// The figures that published tables derive from what was assessed, as they stand there.
///
/// What a layout does not have has no data.
public struct PublishedFigures: Hashable, Sendable, Serializable {
  /// Whether the commitment was reviewed.
  public let isReviewed: Assessed<Bool>
  /// Whether it is relevant as a whole.
  public let isRelevant: Assessed<Bool>
  /// The star by the formula before June 2014.
  public let isStarredBeforeJune2014: Assessed<Bool>
  /// The star by the formula of 2015.
  public let isStarredOf2015: Assessed<Bool>
  /// The star by the current formula at mid-term.
  public let isStarred: Assessed<Bool>
  /// The star by the current formula at the end of the plan.
  public let isStarredAtEndOfTerm: Assessed<Bool>
  /// By how many steps completion changed between the two reports.
  public let stepsOfCompletion: Assessed<Int>
  /// How many tags fit.
  public let tagCount: Assessed<Int>
  /// The completion that was assessed last.
  public let rawCompletion: Assessed<AssessedCompletion>
  /// The completion that was assessed last, on a scale of 0 to 3.
  public let maxCompletion: Assessed<Int>
  /// Whether at least most of it was done; no where that is unknown.
  public let hasHighCompletion: Assessed<Bool>
  /// Whether it is relevant and of at least moderate potential impact.
  public let hasHighAmbition: Assessed<Bool>
  /// Whether its result is large; no where that is unknown.
  public let hasHighResult: Assessed<Bool>
  /// The score; not reviewed is published as −1.
  public let score: Assessed<CommitmentScore>
  /// What kept it from a star.
  public let bindingConstraint: Assessed<BindingConstraint>
}
