extension ActionPlan {
  /// How a plan is adopted.
  static var adoption: Cell<ActionPlan> {
    .to(.adopted, by: .decisionMaker, .mayor, .competentBody, .contactPoint)
  }

  /// How a plan comes to its end.
  static var ending: Cell<ActionPlan> {
    .to(.ended, by: .contactPoint, .supportUnit, .competentBody, .independentReviewer, if: .endReached)
  }

  /// How a plan is given up.
  static var withdrawal: Cell<ActionPlan> {
    .to(.withdrawn, by: .contactPoint, .decisionMaker, .mayor, .competentBody)
  }

  /// What goes along with the plan in every open stage: it never leads elsewhere.
  static func accompanying(_ kind: Event.Kind) -> Cell<ActionPlan> {
    switch kind {
    case .forumEstablished: .stays(by: .contactPoint, .competentBody, .mayor, .forumMember)
    case .forumMet: .stays(by: .contactPoint, .competentBody, .forumMember, .clerk)
    case .websitePublished, .repositoryPublished, .languageVersionPublished:
      .stays(by: .contactPoint, .competentBody, .clerk, .independentReviewer)
    case .repositoryUpdated:
      .stays(by: .contactPoint, .competentBody, .clerk, .independentReviewer, if: .repositoryThere)
    case .noticeJudged, .participationLevelJudged, .reviewerEngagementJudged:
      .stays(by: .independentReviewer, .supportUnit)
    case .assessmentPublished: .stays(by: .independentReviewer, .supportUnit, if: .commitmentKnown)
    case .minimumRequirementJudged: .stays(by: .independentReviewer, .supportUnit, if: .requirementOfLevel)
    case .coCreationBegan, .drafted, .returned, .consulted, .adopted, .submitted, .implementationBegan,
      .refreshBegan, .refreshed, .ended, .assessed, .closed, .withdrawn, .termExtended,
      .timelinePublished, .outreachHeld, .inputMechanismOpened, .noticeGiven, .consultationLinked,
      .consultationHeld, .contributionReceived, .commentsSummarised, .reasonedResponsePublished,
      .endorsed, .commitmentEntered, .commitmentDropped, .amended, .selfAssessmentPublished,
      .progressJudged:
      .impossible
    }
  }

  /// What is done together while the plan is made or refreshed.
  static func coCreation(_ kind: Event.Kind) -> Cell<ActionPlan> {
    switch kind {
    case .timelinePublished, .outreachHeld, .inputMechanismOpened, .noticeGiven:
      .stays(by: .contactPoint, .competentBody, .clerk, .independentReviewer)
    case .consultationLinked: .stays(by: .contactPoint, .competentBody, .clerk, if: .consultationNew)
    case .consultationHeld:
      .stays(by: .contactPoint, .competentBody, .clerk, .independentReviewer, if: .consultationLinked)
    case .contributionReceived: .stays(if: .contributionNew)
    case .endorsed: .stays(by: .forumMember, .contactPoint, .mayor, .supportUnit)
    case .coCreationBegan, .drafted, .returned, .consulted, .adopted, .submitted, .implementationBegan,
      .refreshBegan, .refreshed, .ended, .assessed, .closed, .withdrawn, .termExtended,
      .forumEstablished, .forumMet, .websitePublished, .repositoryPublished, .repositoryUpdated,
      .languageVersionPublished, .noticeJudged, .commentsSummarised, .reasonedResponsePublished,
      .commitmentEntered, .commitmentDropped, .amended, .selfAssessmentPublished, .assessmentPublished,
      .participationLevelJudged, .minimumRequirementJudged, .reviewerEngagementJudged, .progressJudged:
      .impossible
    }
  }

  /// What is said back to those who contributed; it can come late.
  static func answering(_ kind: Event.Kind) -> Cell<ActionPlan> {
    switch kind {
    case .commentsSummarised: .stays(by: .contactPoint, .competentBody, .clerk, .independentReviewer)
    case .reasonedResponsePublished:
      .stays(by: .contactPoint, .competentBody, .clerk, .independentReviewer, if: .answersReceived)
    case .coCreationBegan, .drafted, .returned, .consulted, .adopted, .submitted, .implementationBegan,
      .refreshBegan, .refreshed, .ended, .assessed, .closed, .withdrawn, .termExtended,
      .forumEstablished, .forumMet, .websitePublished, .repositoryPublished, .repositoryUpdated,
      .languageVersionPublished, .timelinePublished, .outreachHeld, .inputMechanismOpened, .noticeGiven,
      .noticeJudged, .consultationLinked, .consultationHeld, .contributionReceived, .endorsed,
      .commitmentEntered, .commitmentDropped, .amended, .selfAssessmentPublished, .assessmentPublished,
      .participationLevelJudged, .minimumRequirementJudged, .reviewerEngagementJudged, .progressJudged:
      .impossible
    }
  }

  /// How commitments come and go while the plan is made or refreshed.
  static func commitments(_ kind: Event.Kind) -> Cell<ActionPlan> {
    switch kind {
    case .commitmentEntered:
      .stays(
        by: .contactPoint, .competentBody, .leadInstitution, .forumMember, if: .commitmentNew,
        .originsReceived)
    case .commitmentDropped:
      .stays(by: .contactPoint, .competentBody, .leadInstitution, .forumMember, if: .commitmentStands)
    case .coCreationBegan, .drafted, .returned, .consulted, .adopted, .submitted, .implementationBegan,
      .refreshBegan, .refreshed, .ended, .assessed, .closed, .withdrawn, .termExtended,
      .forumEstablished, .forumMet, .websitePublished, .repositoryPublished, .repositoryUpdated,
      .languageVersionPublished, .timelinePublished, .outreachHeld, .inputMechanismOpened, .noticeGiven,
      .noticeJudged, .consultationLinked, .consultationHeld, .contributionReceived, .commentsSummarised,
      .reasonedResponsePublished, .endorsed, .amended, .selfAssessmentPublished, .assessmentPublished,
      .participationLevelJudged, .minimumRequirementJudged, .reviewerEngagementJudged, .progressJudged:
      .impossible
    }
  }

  /// How a submitted plan is changed.
  static func carryingOut(_ kind: Event.Kind) -> Cell<ActionPlan> {
    switch kind {
    case .amended:
      .stays(by: .contactPoint, .competentBody, .decisionMaker, .mayor, if: .amendmentNew, .amendmentFits)
    case .termExtended: .stays(by: .contactPoint, .competentBody, .decisionMaker, .mayor, if: .laterEnd)
    case .coCreationBegan, .drafted, .returned, .consulted, .adopted, .submitted, .implementationBegan,
      .refreshBegan, .refreshed, .ended, .assessed, .closed, .withdrawn, .forumEstablished, .forumMet,
      .websitePublished, .repositoryPublished, .repositoryUpdated, .languageVersionPublished,
      .timelinePublished, .outreachHeld, .inputMechanismOpened, .noticeGiven, .noticeJudged,
      .consultationLinked, .consultationHeld, .contributionReceived, .commentsSummarised,
      .reasonedResponsePublished, .endorsed, .commitmentEntered, .commitmentDropped,
      .selfAssessmentPublished, .assessmentPublished, .participationLevelJudged,
      .minimumRequirementJudged, .reviewerEngagementJudged, .progressJudged:
      .impossible
    }
  }

  /// What is reported of a submitted plan.
  static func reporting(_ kind: Event.Kind) -> Cell<ActionPlan> {
    switch kind {
    case .selfAssessmentPublished: .stays(by: .contactPoint, .competentBody, .mayor, .independentReviewer)
    case .progressJudged: .stays(by: .independentReviewer, .supportUnit)
    case .coCreationBegan, .drafted, .returned, .consulted, .adopted, .submitted, .implementationBegan,
      .refreshBegan, .refreshed, .ended, .assessed, .closed, .withdrawn, .termExtended,
      .forumEstablished, .forumMet, .websitePublished, .repositoryPublished, .repositoryUpdated,
      .languageVersionPublished, .timelinePublished, .outreachHeld, .inputMechanismOpened, .noticeGiven,
      .noticeJudged, .consultationLinked, .consultationHeld, .contributionReceived, .commentsSummarised,
      .reasonedResponsePublished, .endorsed, .commitmentEntered, .commitmentDropped, .amended,
      .assessmentPublished, .participationLevelJudged, .minimumRequirementJudged,
      .reviewerEngagementJudged:
      .impossible
    }
  }
}
