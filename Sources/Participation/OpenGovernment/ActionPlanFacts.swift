/// The days on which an action plan passed what a plan passes; `nil` where it did not, or not yet.
public struct ActionPlanDates: Hashable, Sendable {
  /// Co-creation began.
  public private(set) var coCreation: Day?
  /// The draft that counts was there.
  public private(set) var draft: Day?
  /// The draft that counts had been consulted on.
  public private(set) var consultation: Day?
  /// It was adopted.
  public private(set) var adoption: Day?
  /// It was uploaded.
  public private(set) var submission: Day?
  /// Implementation began.
  public private(set) var implementation: Day?
  /// The refresh began.
  public private(set) var refreshBegan: Day?
  /// The refresh was done.
  public private(set) var refreshed: Day?
  /// Its last day was over.
  public private(set) var end: Day?

  /// Takes down that a stage was entered.
  mutating func note(_ stage: ActionPlan.Stage, on day: Day, refreshEnded: Bool) {
    switch stage {
    case .coCreating:
      coCreation = coCreation ?? day
      draft = nil
      consultation = nil
    case .drafted: draft = day
    case .consulted: consultation = day
    case .adopted: adoption = day
    case .submitted: submission = day
    case .implementing: if refreshEnded { refreshed = day } else { implementation = day }
    case .refreshing: refreshBegan = day
    case .ended: end = day
    case .announced, .assessed, .closed, .withdrawn: break
    }
  }
}

/// Something that happened on a day, with the evidence of it.
public struct DatedFact: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// The evidence; `nil` where none was given.
  public let evidence: DocumentedEvidence?
}

/// Something that was found or fixed on a day, with the evidence of it.
public struct DocumentedFact<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// What was found or fixed.
  public let value: Value
  /// The evidence; `nil` where none was given.
  public let evidence: DocumentedEvidence?
}

/// A consultation that belongs to a plan and has a record of its own.
public struct LinkedConsultation: Hashable, Sendable {
  /// When it is open.
  public let period: Period
  /// The day on which it was linked.
  public let linked: Day
}

/// How people were consulted once.
public struct HeldConsultation: Hashable, Sendable {
  /// The linked consultation that it was part of; `nil` where of none.
  public let consultation: Reference?
  /// Online or in person.
  public let mode: ConsultationMode
  /// Whether only those who were invited could take part; `nil` where that is not on record.
  public let isByInvitation: Bool?
}

/// An amendment as it is on record.
public struct RecordedAmendment: Hashable, Sendable {
  /// The day on which the plan was amended.
  public let day: Day
  /// Who amended it.
  public let author: ParticipantIdentifier
  /// What was amended, and why.
  public let content: PlanAmendment
}

/// A product of the reviewer as it was published.
public struct PublishedAssessment: Hashable, Sendable {
  /// The product.
  public let product: ReviewProduct
  /// The commitment that it is about; `nil` where it is about the plan.
  public let commitment: Identifier<Commitment>?
}

/// What the reviewer found of a minimum requirement in a part of the cycle.
public struct RequirementJudgement: Hashable, Sendable {
  /// The requirement.
  public let requirement: MinimumRequirement
  /// The part of the cycle.
  public let phase: CyclePhase
  /// What was found.
  public let outcome: RequirementOutcome
}
