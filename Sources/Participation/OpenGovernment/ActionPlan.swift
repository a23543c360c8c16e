/// An action plan of open government: how it is made together with the public, delivered, carried out,
/// refreshed and assessed.
///
/// Delivered means uploaded: the day of ``Event/submitted(evidence:)`` counts, not that of the adoption.
/// Whether a plan is late, long enough or contrary to process depends on the edition that its charter names,
/// see ``delivery(on:)`` and the rulebooks.
///
/// Source: Open Government Partnership, standards and handbooks by edition; 002 and 003.
public struct ActionPlan: Lifecycle {
  /// The stages of an action plan.
  public enum Stage: String, ProcessName {
    /// It is announced that there will be a plan.
    case announced
    /// It is being made together with others.
    case coCreating
    /// A draft is there.
    case drafted
    /// The draft has been consulted on.
    case consulted
    /// It is the plan, as those who may decide made it.
    case adopted
    /// It is delivered.
    case submitted
    /// It is being carried out.
    case implementing
    /// Half-way through, it is being refreshed.
    case refreshing
    /// Its last day is over.
    case ended
    /// It is assessed from outside.
    case assessed
    /// Nothing more is done about it.
    case closed
    /// It was given up.
    case withdrawn
  }

  /// The name of the process on the wire.
  public static var processName: String { "actionPlan" }
  /// A plan begins announced.
  public static var initialStage: Stage { .announced }

  /// What was fixed when it was announced.
  public var charter: ActionPlanCharter { sharedCharter.value }
  private let sharedCharter: Shared<ActionPlanCharter>
  /// Where it stands.
  public private(set) var position: Position<Stage>
  /// When it runs: as its charter says, or as it was extended last.
  public private(set) var period: Period
  /// When it passed what a plan passes.
  public private(set) var dates = ActionPlanDates()

  /// The forum as it was set up last; `nil` where there is none.
  public private(set) var forum: DocumentedFact<ForumComposition>?
  /// The meetings, in order.
  public private(set) var meetings: [DocumentedFact<ForumMeeting>] = []
  /// Since when there is a website; `nil` where there is none.
  public private(set) var website: DatedFact?
  /// Since when there is a repository; `nil` where there is none.
  public private(set) var repository: DatedFact?
  /// The days on which the repository was updated, in order.
  public private(set) var repositoryUpdates: [Day] = []
  /// The languages in which the plan can be read, each with the first day.
  public private(set) var languages = Roll<Identifier<LanguageTag>, Day>()

  /// The timelines of co-creation, each with the day on which it says that co-creation begins.
  public private(set) var timelines: [DocumentedFact<Day>] = []
  /// The outreach, in order.
  public private(set) var outreach: [DatedFact] = []
  /// The ways to hand in inputs, in the order in which they were opened.
  public private(set) var inputMechanisms: [DocumentedFact<InputMechanism>] = []
  /// The notices of consultations, each with the day on which the consultation opens.
  public private(set) var notices: [DocumentedFact<Day>] = []
  /// Whether stakeholders found the notice to be enough; `nil` where nobody asked.
  public private(set) var noticeJudgement: DocumentedFact<Bool>?
  /// The linked consultations, with their periods.
  public private(set) var consultations = Roll<Reference, LinkedConsultation>()
  /// How people were consulted, in order.
  public private(set) var heldConsultations: [DocumentedFact<HeldConsultation>] = []
  /// The contributions.
  public private(set) var contributions = Roll<Identifier<PlanContribution>, PlanContribution>()
  /// The summaries of comments, in order.
  public private(set) var summaries: [DatedFact] = []
  /// The reasoned responses, in order.
  public private(set) var responses: [DocumentedFact<ResponseScope>] = []
  /// When the stakeholders of the forum endorsed the plan; `nil` where they did not.
  public private(set) var endorsement: DatedFact?

  /// The commitments, those that were dropped among them.
  public private(set) var commitments = Roll<Identifier<Commitment>, EnteredCommitment>()
  /// The amendments, with author and day.
  public private(set) var amendments = Roll<Identifier<PlanAmendment>, RecordedAmendment>()

  /// The self-assessments, in order.
  public private(set) var selfAssessments: [DocumentedFact<SelfAssessment>] = []
  /// What the reviewer published, in order.
  public private(set) var assessments: [DocumentedFact<PublishedAssessment>] = []
  /// How much people shared in each part of the cycle, as the reviewer judged last.
  public private(set) var levels: [CyclePhase: DocumentedFact<LevelOfParticipation>] = [:]
  /// What the reviewer found of minimum requirements, in order; the last one of a requirement and a part of
  /// the cycle counts.
  public private(set) var requirementJudgements: [DocumentedFact<RequirementJudgement>] = []
  /// Whether the government engaged with the reviewer; `nil` where the reviewer did not say.
  public private(set) var reviewerEngagement: DocumentedFact<Bool>?
  /// Whether the reviewer found progress on any commitment; `nil` where the reviewer did not say.
  public private(set) var progress: DocumentedFact<Bool>?
  /// The evidence that has a name.
  public private(set) var evidence = Roll<Identifier<DocumentedEvidence>, DatedFact>()

  /// A plan on the day on which it is announced.
  public init(charter: ActionPlanCharter, founded day: Day) {
    sharedCharter = Shared(charter)
    position = Position(founded: day, in: Self.initialStage)
    period = charter.period
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<ActionPlan>) {
    let day = admission.occasion.happened
    let stage = admission.position.stage
    position = admission.position
    if let given = admission.event.evidence, let name = given.name {
      evidence.add(DatedFact(day: day, evidence: given), as: name)
    }
    switch admission.event {
    case .coCreationBegan, .drafted, .returned, .consulted, .adopted, .submitted, .implementationBegan,
      .refreshBegan, .refreshed, .ended, .assessed, .closed, .withdrawn:
      dates.note(stage, on: day, refreshEnded: admission.event.kind == .refreshed)
    case .termExtended(let until, _): period = Period(ordered: period.first, until)
    case .forumEstablished(let forum, let evidence):
      self.forum = DocumentedFact(day: day, value: forum, evidence: evidence)
    case .forumMet(let meeting, let evidence):
      meetings.append(DocumentedFact(day: day, value: meeting, evidence: evidence))
    case .websitePublished(let evidence):
      website = website ?? DatedFact(day: day, evidence: evidence)
    case .repositoryPublished(let evidence):
      repository = repository ?? DatedFact(day: day, evidence: evidence)
    case .repositoryUpdated: repositoryUpdates.append(day)
    case .languageVersionPublished(let language, _):
      if !languages.contains(language) { languages.add(day, as: language) }
    case .timelinePublished(let start, let evidence):
      timelines.append(DocumentedFact(day: day, value: start, evidence: evidence))
    case .outreachHeld(let evidence): outreach.append(DatedFact(day: day, evidence: evidence))
    case .inputMechanismOpened(let mechanism, let evidence):
      inputMechanisms.append(DocumentedFact(day: day, value: mechanism, evidence: evidence))
    case .noticeGiven(let opening, let evidence):
      notices.append(DocumentedFact(day: day, value: opening, evidence: evidence))
    case .noticeJudged(let isAdequate, let evidence):
      noticeJudgement = DocumentedFact(day: day, value: isAdequate, evidence: evidence)
    case .consultationLinked(let consultation, let period):
      consultations.add(LinkedConsultation(period: period, linked: day), as: consultation)
    case .consultationHeld(let consultation, let mode, let isByInvitation, let evidence):
      heldConsultations.append(
        DocumentedFact(
          day: day,
          value: HeldConsultation(consultation: consultation, mode: mode, isByInvitation: isByInvitation),
          evidence: evidence))
    case .contributionReceived(let contribution, let sector, let text):
      contributions.add(PlanContribution(day: day, sector: sector, text: text), as: contribution)
    case .commentsSummarised(let evidence): summaries.append(DatedFact(day: day, evidence: evidence))
    case .reasonedResponsePublished(let scope, let evidence): answer(scope, on: day, evidence)
    case .endorsed(let evidence): endorsement = endorsement ?? DatedFact(day: day, evidence: evidence)
    case .commitmentEntered(let commitment, let origins):
      commitments.add(
        EnteredCommitment(
          entered: day, contributions: Set(origins).sorted(), amendment: nil, dropped: nil), as: commitment)
    case .commitmentDropped(let commitment, _): commitments.update(commitment) { $0.dropped = day }
    case .amended(let amendment, let content, _):
      amend(amendment, content, on: day, by: admission.occasion.who)
    case .selfAssessmentPublished(let report, let evidence):
      selfAssessments.append(DocumentedFact(day: day, value: report, evidence: evidence))
    case .assessmentPublished(let product, let commitment, let evidence):
      assessments.append(
        DocumentedFact(
          day: day, value: PublishedAssessment(product: product, commitment: commitment), evidence: evidence))
    case .participationLevelJudged(let phase, let level, let evidence):
      levels[phase] = DocumentedFact(day: day, value: level, evidence: evidence)
    case .minimumRequirementJudged(let requirement, let phase, let outcome, let evidence):
      requirementJudgements.append(
        DocumentedFact(
          day: day, value: RequirementJudgement(requirement: requirement, phase: phase, outcome: outcome),
          evidence: evidence))
    case .reviewerEngagementJudged(let isEngaged, let evidence):
      reviewerEngagement = DocumentedFact(day: day, value: isEngaged, evidence: evidence)
    case .progressJudged(let hasProgress, let evidence):
      progress = DocumentedFact(day: day, value: hasProgress, evidence: evidence)
    }
  }

  private mutating func answer(_ scope: ResponseScope, on day: Day, _ evidence: DocumentedEvidence?) {
    responses.append(DocumentedFact(day: day, value: scope, evidence: evidence))
    let answered: [Identifier<PlanContribution>] =
      switch scope {
      case .all: unanswered
      case .contributions(let named): Set(named).sorted()
      case .unrecorded: []
      }
    let number = responses.count
    for contribution in answered {
      contributions.update(contribution) {
        $0.answered = $0.answered ?? day
        $0.answers.append(number)
      }
    }
  }

  private mutating func amend(
    _ amendment: Identifier<PlanAmendment>, _ content: PlanAmendment, on day: Day,
    by author: ParticipantIdentifier
  ) {
    amendments.add(RecordedAmendment(day: day, author: author, content: content), as: amendment)
    for commitment in content.dropped { commitments.update(commitment) { $0.dropped = day } }
    for commitment in content.added {
      commitments.add(
        EnteredCommitment(entered: day, contributions: [], amendment: amendment, dropped: nil),
        as: commitment)
    }
  }
}
