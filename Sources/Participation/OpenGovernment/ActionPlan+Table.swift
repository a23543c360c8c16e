extension ActionPlan {
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// Evidence that is pointed to is on record, and the name of new evidence is free.
    case evidenceStands
    /// The repository is there already.
    case repositoryThere
    /// The consultation is not linked already.
    case consultationNew
    /// The consultation was linked before.
    case consultationLinked
    /// The identifier of the contribution is free.
    case contributionNew
    /// What is answered was received.
    case answersReceived
    /// The contributions that a commitment came from were received.
    case originsReceived
    /// The identifier of the commitment is free.
    case commitmentNew
    /// The commitment stands in the plan.
    case commitmentStands
    /// The commitment that is assessed was in the plan.
    case commitmentKnown
    /// The identifier of the amendment is free.
    case amendmentNew
    /// What an amendment adds is new, and what it drops stands.
    case amendmentFits
    /// The plan was not refreshed yet.
    case refreshNew
    /// The new last day is later than the one that stands.
    case laterEnd
    /// The last day has come.
    case endReached
    /// The reviewer published something.
    case assessmentThere
    /// The minimum requirement is one of plans of this level.
    case requirementOfLevel
  }

  /// Whatever carries evidence asks that the evidence stands.
  public static func standingRequirement(of kind: Event.Kind) -> Requirement? {
    switch kind {
    case .submitted, .forumEstablished, .forumMet, .websitePublished, .repositoryPublished,
      .repositoryUpdated, .languageVersionPublished, .timelinePublished, .outreachHeld,
      .inputMechanismOpened, .noticeGiven, .noticeJudged, .consultationHeld, .commentsSummarised,
      .reasonedResponsePublished, .endorsed, .amended, .selfAssessmentPublished, .assessmentPublished,
      .participationLevelJudged, .minimumRequirementJudged, .reviewerEngagementJudged, .progressJudged:
      .evidenceStands
    case .coCreationBegan, .drafted, .returned, .consulted, .adopted, .implementationBegan, .refreshBegan,
      .refreshed, .ended, .assessed, .closed, .withdrawn, .termExtended, .consultationLinked,
      .contributionReceived, .commitmentEntered, .commitmentDropped:
      nil
    }
  }

  /// The table of the action plan.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<ActionPlan> {
    switch stage {
    case .announced:
      switch kind {
      case .coCreationBegan: .to(.coCreating, by: .contactPoint, .competentBody, .mayor, .forumMember)
      case .drafted: .to(.drafted, by: .contactPoint, .competentBody, .mayor)
      case .withdrawn: withdrawal
      case .forumEstablished, .forumMet, .websitePublished, .repositoryPublished, .repositoryUpdated,
        .languageVersionPublished, .noticeJudged, .assessmentPublished, .participationLevelJudged,
        .minimumRequirementJudged, .reviewerEngagementJudged:
        accompanying(kind)
      case .timelinePublished, .outreachHeld, .inputMechanismOpened, .noticeGiven, .consultationLinked,
        .consultationHeld, .contributionReceived, .endorsed:
        coCreation(kind)
      case .returned, .consulted, .adopted, .submitted, .implementationBegan, .refreshBegan, .refreshed,
        .ended, .assessed, .closed, .termExtended, .commentsSummarised, .reasonedResponsePublished,
        .commitmentEntered, .commitmentDropped, .amended, .selfAssessmentPublished, .progressJudged:
        .impossible
      }
    case .coCreating:
      switch kind {
      case .drafted: .to(.drafted, by: .contactPoint, .competentBody, .mayor, .forumMember)
      case .withdrawn: withdrawal
      case .forumEstablished, .forumMet, .websitePublished, .repositoryPublished, .repositoryUpdated,
        .languageVersionPublished, .noticeJudged, .assessmentPublished, .participationLevelJudged,
        .minimumRequirementJudged, .reviewerEngagementJudged:
        accompanying(kind)
      case .timelinePublished, .outreachHeld, .inputMechanismOpened, .noticeGiven, .consultationLinked,
        .consultationHeld, .contributionReceived, .endorsed:
        coCreation(kind)
      case .commentsSummarised, .reasonedResponsePublished: answering(kind)
      case .commitmentEntered, .commitmentDropped: commitments(kind)
      case .coCreationBegan, .returned, .consulted, .adopted, .submitted, .implementationBegan,
        .refreshBegan, .refreshed, .ended, .assessed, .closed, .termExtended, .amended,
        .selfAssessmentPublished, .progressJudged:
        .impossible
      }
    case .drafted:
      switch kind {
      case .consulted: .to(.consulted, by: .contactPoint, .competentBody, .mayor, .forumMember)
      case .adopted: adoption
      case .returned: .to(.coCreating, by: .contactPoint, .competentBody, .mayor, .forumMember)
      case .withdrawn: withdrawal
      case .forumEstablished, .forumMet, .websitePublished, .repositoryPublished, .repositoryUpdated,
        .languageVersionPublished, .noticeJudged, .assessmentPublished, .participationLevelJudged,
        .minimumRequirementJudged, .reviewerEngagementJudged:
        accompanying(kind)
      case .timelinePublished, .outreachHeld, .inputMechanismOpened, .noticeGiven, .consultationLinked,
        .consultationHeld, .contributionReceived, .endorsed:
        coCreation(kind)
      case .commentsSummarised, .reasonedResponsePublished: answering(kind)
      case .commitmentEntered, .commitmentDropped: commitments(kind)
      case .coCreationBegan, .drafted, .submitted, .implementationBegan, .refreshBegan, .refreshed,
        .ended, .assessed, .closed, .termExtended, .amended, .selfAssessmentPublished, .progressJudged:
        .impossible
      }
    case .consulted:
      switch kind {
      case .adopted: adoption
      case .returned: .to(.coCreating, by: .contactPoint, .competentBody, .mayor, .forumMember)
      case .withdrawn: withdrawal
      case .forumEstablished, .forumMet, .websitePublished, .repositoryPublished, .repositoryUpdated,
        .languageVersionPublished, .noticeJudged, .assessmentPublished, .participationLevelJudged,
        .minimumRequirementJudged, .reviewerEngagementJudged:
        accompanying(kind)
      case .timelinePublished, .outreachHeld, .inputMechanismOpened, .noticeGiven, .consultationLinked,
        .consultationHeld, .contributionReceived, .endorsed:
        coCreation(kind)
      case .commentsSummarised, .reasonedResponsePublished: answering(kind)
      case .commitmentEntered, .commitmentDropped: commitments(kind)
      case .coCreationBegan, .drafted, .consulted, .submitted, .implementationBegan, .refreshBegan,
        .refreshed, .ended, .assessed, .closed, .termExtended, .amended, .selfAssessmentPublished,
        .progressJudged:
        .impossible
      }
    case .adopted:
      switch kind {
      case .submitted: .to(.submitted, by: .contactPoint, .supportUnit, .competentBody)
      case .withdrawn: withdrawal
      case .forumEstablished, .forumMet, .websitePublished, .repositoryPublished, .repositoryUpdated,
        .languageVersionPublished, .noticeJudged, .assessmentPublished, .participationLevelJudged,
        .minimumRequirementJudged, .reviewerEngagementJudged:
        accompanying(kind)
      case .commentsSummarised, .reasonedResponsePublished: answering(kind)
      case .endorsed: coCreation(kind)
      case .coCreationBegan, .drafted, .returned, .consulted, .adopted, .implementationBegan,
        .refreshBegan, .refreshed, .ended, .assessed, .closed, .termExtended, .timelinePublished,
        .outreachHeld, .inputMechanismOpened, .noticeGiven, .consultationLinked, .consultationHeld,
        .contributionReceived, .commitmentEntered, .commitmentDropped, .amended,
        .selfAssessmentPublished, .progressJudged:
        .impossible
      }
    case .submitted:
      switch kind {
      case .implementationBegan: .to(.implementing, by: .contactPoint, .competentBody, .mayor)
      case .ended: ending
      case .withdrawn: withdrawal
      case .forumEstablished, .forumMet, .websitePublished, .repositoryPublished, .repositoryUpdated,
        .languageVersionPublished, .noticeJudged, .assessmentPublished, .participationLevelJudged,
        .minimumRequirementJudged, .reviewerEngagementJudged:
        accompanying(kind)
      case .commentsSummarised, .reasonedResponsePublished: answering(kind)
      case .amended, .termExtended: carryingOut(kind)
      case .selfAssessmentPublished, .progressJudged: reporting(kind)
      case .coCreationBegan, .drafted, .returned, .consulted, .adopted, .submitted, .refreshBegan,
        .refreshed, .assessed, .closed, .timelinePublished, .outreachHeld, .inputMechanismOpened,
        .noticeGiven, .consultationLinked, .consultationHeld, .contributionReceived, .endorsed,
        .commitmentEntered, .commitmentDropped:
        .impossible
      }
    case .implementing:
      switch kind {
      case .refreshBegan:
        .to(.refreshing, by: .contactPoint, .competentBody, .mayor, .forumMember, if: .refreshNew)
      case .ended: ending
      case .withdrawn: withdrawal
      case .forumEstablished, .forumMet, .websitePublished, .repositoryPublished, .repositoryUpdated,
        .languageVersionPublished, .noticeJudged, .assessmentPublished, .participationLevelJudged,
        .minimumRequirementJudged, .reviewerEngagementJudged:
        accompanying(kind)
      case .commentsSummarised, .reasonedResponsePublished: answering(kind)
      case .amended, .termExtended: carryingOut(kind)
      case .selfAssessmentPublished, .progressJudged: reporting(kind)
      case .coCreationBegan, .drafted, .returned, .consulted, .adopted, .submitted,
        .implementationBegan, .refreshed, .assessed, .closed, .timelinePublished, .outreachHeld,
        .inputMechanismOpened, .noticeGiven, .consultationLinked, .consultationHeld,
        .contributionReceived, .endorsed, .commitmentEntered, .commitmentDropped:
        .impossible
      }
    case .refreshing:
      switch kind {
      case .refreshed: .to(.implementing, by: .contactPoint, .competentBody, .decisionMaker, .mayor)
      case .ended: ending
      case .withdrawn: withdrawal
      case .forumEstablished, .forumMet, .websitePublished, .repositoryPublished, .repositoryUpdated,
        .languageVersionPublished, .noticeJudged, .assessmentPublished, .participationLevelJudged,
        .minimumRequirementJudged, .reviewerEngagementJudged:
        accompanying(kind)
      case .timelinePublished, .outreachHeld, .inputMechanismOpened, .noticeGiven, .consultationLinked,
        .consultationHeld, .contributionReceived, .endorsed:
        coCreation(kind)
      case .commentsSummarised, .reasonedResponsePublished: answering(kind)
      case .commitmentEntered, .commitmentDropped: commitments(kind)
      case .amended, .termExtended: carryingOut(kind)
      case .selfAssessmentPublished, .progressJudged: reporting(kind)
      case .coCreationBegan, .drafted, .returned, .consulted, .adopted, .submitted,
        .implementationBegan, .refreshBegan, .assessed, .closed:
        .impossible
      }
    case .ended:
      switch kind {
      case .assessed: .to(.assessed, by: .independentReviewer, .supportUnit, if: .assessmentThere)
      case .closed: .to(.closed, by: .contactPoint, .supportUnit)
      case .forumEstablished, .forumMet, .websitePublished, .repositoryPublished, .repositoryUpdated,
        .languageVersionPublished, .noticeJudged, .assessmentPublished, .participationLevelJudged,
        .minimumRequirementJudged, .reviewerEngagementJudged:
        accompanying(kind)
      case .selfAssessmentPublished, .progressJudged: reporting(kind)
      case .coCreationBegan, .drafted, .returned, .consulted, .adopted, .submitted,
        .implementationBegan, .refreshBegan, .refreshed, .ended, .withdrawn, .termExtended,
        .timelinePublished, .outreachHeld, .inputMechanismOpened, .noticeGiven, .consultationLinked,
        .consultationHeld, .contributionReceived, .commentsSummarised, .reasonedResponsePublished,
        .endorsed, .commitmentEntered, .commitmentDropped, .amended:
        .impossible
      }
    case .assessed:
      switch kind {
      case .closed: .to(.closed, by: .contactPoint, .supportUnit)
      case .forumEstablished, .forumMet, .websitePublished, .repositoryPublished, .repositoryUpdated,
        .languageVersionPublished, .noticeJudged, .assessmentPublished, .participationLevelJudged,
        .minimumRequirementJudged, .reviewerEngagementJudged:
        accompanying(kind)
      case .selfAssessmentPublished, .progressJudged: reporting(kind)
      case .coCreationBegan, .drafted, .returned, .consulted, .adopted, .submitted,
        .implementationBegan, .refreshBegan, .refreshed, .ended, .assessed, .withdrawn, .termExtended,
        .timelinePublished, .outreachHeld, .inputMechanismOpened, .noticeGiven, .consultationLinked,
        .consultationHeld, .contributionReceived, .commentsSummarised, .reasonedResponsePublished,
        .endorsed, .commitmentEntered, .commitmentDropped, .amended:
        .impossible
      }
    case .closed, .withdrawn: .impossible
    }
  }

  /// The kinds of event that can bring a requirement about; those that rest on the event itself have none.
  public static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .repositoryThere: [.repositoryPublished]
    case .commitmentStands: [.commitmentEntered, .amended]
    case .assessmentThere: [.assessmentPublished]
    case .evidenceStands, .consultationNew, .consultationLinked, .contributionNew, .answersReceived,
      .originsReceived, .commitmentNew, .commitmentKnown, .amendmentNew, .amendmentFits, .refreshNew,
      .laterEnd, .endReached, .requirementOfLevel:
      []
    }
  }
}
