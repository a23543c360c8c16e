extension ActionPlan {
  /// What can happen to an action plan.
  public indirect enum Event: LifecycleEvent {
    // The course of the plan.
    /// Work on the plan begins together with others.
    case coCreationBegan
    /// A draft is there.
    case drafted
    /// The draft goes back to the work that is done together.
    case returned(reason: LocalizedText)
    /// The draft has been consulted on.
    case consulted
    /// Whoever may decide made it the plan.
    case adopted
    /// It is delivered: uploaded to the partnership.
    case submitted(evidence: DocumentedEvidence?)
    /// It begins to be carried out.
    case implementationBegan
    /// Half-way through a plan of four years its refresh begins.
    case refreshBegan
    /// The refresh is done.
    case refreshed
    /// Its last day has come.
    case ended
    /// It is assessed from outside.
    case assessed
    /// Nothing more is done about it.
    case closed
    /// It is given up.
    case withdrawn(reason: LocalizedText)
    /// It lasts longer than its charter says.
    case termExtended(until: Day, reason: LocalizedText)

    // The space for dialogue and the information on it.
    /// The forum of government and civil society is set up, or set up anew.
    case forumEstablished(forum: ForumComposition, evidence: DocumentedEvidence?)
    /// The forum met, or the government met others where there is none.
    case forumMet(meeting: ForumMeeting, evidence: DocumentedEvidence?)
    /// A website on the plan is public.
    case websitePublished(evidence: DocumentedEvidence?)
    /// A repository of documents is public.
    case repositoryPublished(evidence: DocumentedEvidence?)
    /// Documents were added to the repository.
    case repositoryUpdated(evidence: DocumentedEvidence?)
    /// The plan can be read in a language.
    case languageVersionPublished(language: Identifier<LanguageTag>, evidence: DocumentedEvidence?)

    // Making it together.
    /// The timeline of co-creation is public, and names the day on which it begins.
    case timelinePublished(start: Day, evidence: DocumentedEvidence?)
    /// Stakeholders were told of the partnership and of how to take part.
    case outreachHeld(evidence: DocumentedEvidence?)
    /// There is a way to hand in inputs.
    case inputMechanismOpened(mechanism: InputMechanism, evidence: DocumentedEvidence?)
    /// Notice was given of a consultation that opens on a day.
    case noticeGiven(opening: Day, evidence: DocumentedEvidence?)
    /// Stakeholders were asked whether the notice was enough.
    case noticeJudged(isAdequate: Bool, evidence: DocumentedEvidence?)
    /// A consultation belongs to the plan; it has a record of its own.
    case consultationLinked(consultation: Reference, period: Period)
    /// People were consulted, within a linked consultation or without one.
    case consultationHeld(
      consultation: Reference?, mode: ConsultationMode, isByInvitation: Bool?, evidence: DocumentedEvidence?)
    /// Somebody contributed.
    case contributionReceived(
      contribution: Identifier<PlanContribution>, sector: Sector, text: LocalizedText?)
    /// A summary of the comments is public.
    case commentsSummarised(evidence: DocumentedEvidence?)
    /// What became of contributions is public, with reasons.
    case reasonedResponsePublished(to: ResponseScope, evidence: DocumentedEvidence?)
    /// The stakeholders of the forum endorsed the plan.
    case endorsed(evidence: DocumentedEvidence?)

    // Commitments.
    /// A commitment stands in the plan, from contributions where it came from some.
    case commitmentEntered(commitment: Identifier<Commitment>, contributions: [Identifier<PlanContribution>])
    /// A commitment no longer stands in the plan.
    case commitmentDropped(commitment: Identifier<Commitment>, reason: LocalizedText)
    /// The plan is changed after its submission.
    case amended(
      amendment: Identifier<PlanAmendment>, content: PlanAmendment, evidence: DocumentedEvidence?)

    // What is said of it.
    /// The government published its self-assessment.
    case selfAssessmentPublished(report: SelfAssessment, evidence: DocumentedEvidence?)
    /// The reviewer published a product, on the plan or on one commitment.
    case assessmentPublished(
      product: ReviewProduct, commitment: Identifier<Commitment>?, evidence: DocumentedEvidence?)
    /// The reviewer judged how much people shared in a part of the cycle.
    case participationLevelJudged(
      phase: CyclePhase, level: LevelOfParticipation, evidence: DocumentedEvidence?)
    /// The reviewer judged a minimum requirement in a part of the cycle.
    case minimumRequirementJudged(
      requirement: MinimumRequirement, phase: CyclePhase, outcome: RequirementOutcome,
      evidence: DocumentedEvidence?)
    /// The reviewer said whether the government engaged with the review.
    case reviewerEngagementJudged(isEngaged: Bool, evidence: DocumentedEvidence?)
    /// The reviewer said whether there was progress on any commitment at all.
    case progressJudged(hasProgress: Bool, evidence: DocumentedEvidence?)

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// Work on the plan begins together with others.
      case coCreationBegan
      /// A draft is there.
      case drafted
      /// The draft goes back to the work that is done together.
      case returned
      /// The draft has been consulted on.
      case consulted
      /// Whoever may decide made it the plan.
      case adopted
      /// It is delivered: uploaded to the partnership.
      case submitted
      /// It begins to be carried out.
      case implementationBegan
      /// Half-way through a plan of four years its refresh begins.
      case refreshBegan
      /// The refresh is done.
      case refreshed
      /// Its last day has come.
      case ended
      /// It is assessed from outside.
      case assessed
      /// Nothing more is done about it.
      case closed
      /// It is given up.
      case withdrawn
      /// It lasts longer than its charter says.
      case termExtended
      /// The forum of government and civil society is set up, or set up anew.
      case forumEstablished
      /// The forum met, or the government met others where there is none.
      case forumMet
      /// A website on the plan is public.
      case websitePublished
      /// A repository of documents is public.
      case repositoryPublished
      /// Documents were added to the repository.
      case repositoryUpdated
      /// The plan can be read in a language.
      case languageVersionPublished
      /// The timeline of co-creation is public, and names the day on which it begins.
      case timelinePublished
      /// Stakeholders were told of the partnership and of how to take part.
      case outreachHeld
      /// There is a way to hand in inputs.
      case inputMechanismOpened
      /// Notice was given of a consultation that opens on a day.
      case noticeGiven
      /// Stakeholders were asked whether the notice was enough.
      case noticeJudged
      /// A consultation belongs to the plan; it has a record of its own.
      case consultationLinked
      /// People were consulted, within a linked consultation or without one.
      case consultationHeld
      /// Somebody contributed.
      case contributionReceived
      /// A summary of the comments is public.
      case commentsSummarised
      /// What became of contributions is public, with reasons.
      case reasonedResponsePublished
      /// The stakeholders of the forum endorsed the plan.
      case endorsed
      /// A commitment stands in the plan, from contributions where it came from some.
      case commitmentEntered
      /// A commitment no longer stands in the plan.
      case commitmentDropped
      /// The plan is changed after its submission.
      case amended
      /// The government published its self-assessment.
      case selfAssessmentPublished
      /// The reviewer published a product, on the plan or on one commitment.
      case assessmentPublished
      /// The reviewer judged how much people shared in a part of the cycle.
      case participationLevelJudged
      /// The reviewer judged a minimum requirement in a part of the cycle.
      case minimumRequirementJudged
      /// The reviewer said whether the government engaged with the review.
      case reviewerEngagementJudged
      /// The reviewer said whether there was progress on any commitment at all.
      case progressJudged
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .coCreationBegan: .coCreationBegan
      case .drafted: .drafted
      case .returned: .returned
      case .consulted: .consulted
      case .adopted: .adopted
      case .submitted: .submitted
      case .implementationBegan: .implementationBegan
      case .refreshBegan: .refreshBegan
      case .refreshed: .refreshed
      case .ended: .ended
      case .assessed: .assessed
      case .closed: .closed
      case .withdrawn: .withdrawn
      case .termExtended: .termExtended
      case .forumEstablished: .forumEstablished
      case .forumMet: .forumMet
      case .websitePublished: .websitePublished
      case .repositoryPublished: .repositoryPublished
      case .repositoryUpdated: .repositoryUpdated
      case .languageVersionPublished: .languageVersionPublished
      case .timelinePublished: .timelinePublished
      case .outreachHeld: .outreachHeld
      case .inputMechanismOpened: .inputMechanismOpened
      case .noticeGiven: .noticeGiven
      case .noticeJudged: .noticeJudged
      case .consultationLinked: .consultationLinked
      case .consultationHeld: .consultationHeld
      case .contributionReceived: .contributionReceived
      case .commentsSummarised: .commentsSummarised
      case .reasonedResponsePublished: .reasonedResponsePublished
      case .endorsed: .endorsed
      case .commitmentEntered: .commitmentEntered
      case .commitmentDropped: .commitmentDropped
      case .amended: .amended
      case .selfAssessmentPublished: .selfAssessmentPublished
      case .assessmentPublished: .assessmentPublished
      case .participationLevelJudged: .participationLevelJudged
      case .minimumRequirementJudged: .minimumRequirementJudged
      case .reviewerEngagementJudged: .reviewerEngagementJudged
      case .progressJudged: .progressJudged
      }
    }
  }
}
