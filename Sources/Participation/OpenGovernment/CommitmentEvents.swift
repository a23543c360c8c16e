extension Commitment {
  /// What can happen to a commitment.
  public enum Event: LifecycleEvent {
    // Declared by the implementer.
    /// It is declared not started.
    indirect case declaredNotStarted(report: ProgressReport)
    /// It is declared limited.
    indirect case declaredLimited(report: ProgressReport)
    /// It is declared substantial.
    indirect case declaredSubstantial(report: ProgressReport)
    /// It is declared completed.
    indirect case declaredCompleted(report: ProgressReport)
    /// What was achieved is undone, by a court or a later decision.
    indirect case annulled(cause: LocalizedText, evidence: [DocumentedEvidence])
    /// It is given up.
    indirect case withdrawn(reason: LocalizedText)
    /// Another commitment takes its place.
    case superseded(by: Identifier<Commitment>)
    /// It goes on as a commitment of the next plan.
    case carriedForward(to: Identifier<Commitment>, plan: Identifier<ActionPlan>)
    /// Nothing more will be recorded of it.
    case closed

    // Milestones and dates.
    /// A milestone is added.
    indirect case milestoneAdded(milestone: MilestonePlan)
    /// Progress on a milestone is declared.
    indirect case milestoneDeclared(
      milestone: Identifier<Milestone>, progress: DeclaredProgress, report: ProgressReport)
    /// A milestone gets another date.
    indirect case milestoneReplanned(
      milestone: Identifier<Milestone>, target: TargetDate?, reason: LocalizedText)
    /// A milestone no longer belongs to the commitment.
    indirect case milestoneDropped(milestone: Identifier<Milestone>, reason: LocalizedText)
    /// The commitment gets other dates.
    indirect case replanned(period: Period, reason: LocalizedText)

    // What it says and what it reaches.
    /// Something that it says is changed, with what it said before.
    indirect case amended(change: CommitmentChange, reason: LocalizedText)
    /// An indicator is added.
    indirect case indicatorAdded(indicator: CommitmentIndicator)
    /// A figure of an indicator is measured.
    indirect case indicatorMeasured(
      indicator: Identifier<CommitmentIndicator>, value: Int64, evidence: [DocumentedEvidence])

    // Seen from outside.
    /// The independent reviewer assesses it.
    indirect case assessed(point: AssessmentPoint, assessment: CommitmentAssessment)
    /// The independent reviewer assesses a milestone.
    indirect case milestoneAssessed(
      milestone: Identifier<Milestone>, completion: Assessed<AssessedCompletion>)
    /// Somebody disputes what was declared.
    indirect case challenged(challenge: Identifier<Challenge>, statement: LocalizedText)
    /// A challenge is answered.
    indirect case challengeAnswered(challenge: Identifier<Challenge>, answer: LocalizedText)

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// Declared not started.
      case declaredNotStarted
      /// Declared limited.
      case declaredLimited
      /// Declared substantial.
      case declaredSubstantial
      /// Declared completed.
      case declaredCompleted
      /// Undone.
      case annulled
      /// Given up.
      case withdrawn
      /// Replaced.
      case superseded
      /// Carried forward.
      case carriedForward
      /// Closed.
      case closed
      /// A milestone more.
      case milestoneAdded
      /// Progress on a milestone.
      case milestoneDeclared
      /// Another date for a milestone.
      case milestoneReplanned
      /// A milestone less.
      case milestoneDropped
      /// Other dates.
      case replanned
      /// Other words.
      case amended
      /// An indicator more.
      case indicatorAdded
      /// A figure.
      case indicatorMeasured
      /// Assessed.
      case assessed
      /// A milestone is assessed.
      case milestoneAssessed
      /// Disputed.
      case challenged
      /// The dispute is answered.
      case challengeAnswered
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .declaredNotStarted: .declaredNotStarted
      case .declaredLimited: .declaredLimited
      case .declaredSubstantial: .declaredSubstantial
      case .declaredCompleted: .declaredCompleted
      case .annulled: .annulled
      case .withdrawn: .withdrawn
      case .superseded: .superseded
      case .carriedForward: .carriedForward
      case .closed: .closed
      case .milestoneAdded: .milestoneAdded
      case .milestoneDeclared: .milestoneDeclared
      case .milestoneReplanned: .milestoneReplanned
      case .milestoneDropped: .milestoneDropped
      case .replanned: .replanned
      case .amended: .amended
      case .indicatorAdded: .indicatorAdded
      case .indicatorMeasured: .indicatorMeasured
      case .assessed: .assessed
      case .milestoneAssessed: .milestoneAssessed
      case .challenged: .challenged
      case .challengeAnswered: .challengeAnswered
      }
    }
  }
}

/// What the implementer says with a declaration.
public struct ProgressReport: Hashable, Sendable, Serializable {
  /// The reporting period it is for; `nil` where none is named.
  public let period: Period?
  /// What was done.
  public let text: LocalizedText?
  /// What stands in the way.
  public let challenges: LocalizedText?
  /// Why less is declared than before; `nil` where that is not the case.
  public let reason: LocalizedText?
  /// What shows it.
  public let evidence: [DocumentedEvidence]

  /// A report; whatever is not said stays out.
  public init(
    for period: Period? = nil, text: LocalizedText? = nil, challenges: LocalizedText? = nil,
    reason: LocalizedText? = nil, evidence: [DocumentedEvidence] = []
  ) {
    self.period = period
    self.text = text
    self.challenges = challenges
    self.reason = reason
    self.evidence = evidence
  }
}

/// Something that a commitment says, before and after.
public enum CommitmentChange: Hashable, Sendable, Serializable {
  /// The title.
  case title(before: LocalizedText, after: LocalizedText)
  /// The words of a field; `nil` where it had or has none.
  case field(name: CommitmentField, before: LocalizedText?, after: LocalizedText?)
  /// The institution that answers for it.
  case lead(before: Identifier<Organisation>?, after: Identifier<Organisation>?)
  /// Those who support it.
  case supporting(before: [Identifier<Organisation>], after: [Identifier<Organisation>])

  /// What is changed, in every language.
  public var subject: LocalizedText {
    switch self {
    case .title: LocalizedText(english: "title", serbian: "naziv", polish: "tytuł")
    case .field(let name, _, _): name.label
    case .lead: Role.leadInstitution.label
    case .supporting: LocalizedText(english: "supporting bodies", serbian: "partneri", polish: "partnerzy")
    }
  }
}

/// When in the course of a plan a reviewer assesses.
public enum AssessmentPoint: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// When the plan was submitted: its text and what it could change.
  case design
  /// Halfway.
  case midTerm
  /// At the end.
  case endOfTerm

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .design: LocalizedText(english: "design", serbian: "sadržaj plana", polish: "treść planu")
    case .midTerm: LocalizedText(english: "mid-term", serbian: "sredina perioda", polish: "połowa okresu")
    case .endOfTerm: LocalizedText(english: "end of term", serbian: "kraj perioda", polish: "koniec okresu")
    }
  }
}

#if !hasFeature(Embedded)
  extension AssessmentPoint: CodingKeyRepresentable {}
#endif

/// A dispute of what was declared.
public struct Challenge: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// Who disputes.
  public let by: ParticipantIdentifier
  /// What was declared then.
  public let declared: DeclaredProgress?
  /// What is said against it.
  public let statement: LocalizedText
  /// The answer with its day; `nil` while there is none.
  public internal(set) var answer: Answer?

  /// An answer.
  public struct Answer: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The words.
    public let text: LocalizedText
  }
}
