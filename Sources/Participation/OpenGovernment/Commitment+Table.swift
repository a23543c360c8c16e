extension Commitment {
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// Where less is declared than before, a reason is given.
    case regressReasoned
    /// New evidence has a name of its own, and evidence of before was shown.
    case evidenceResolves
    /// The other commitment is another one.
    case successorOther
    /// The identifier of the milestone is free.
    case milestoneNew
    /// The milestone belongs to the commitment.
    case milestoneStands
    /// What is changed says what is written as before, and changes it.
    case changeFits
    /// The identifier of the indicator is free.
    case indicatorNew
    /// The indicator belongs to the commitment.
    case indicatorKnown
    /// The identifier of the challenge is free.
    case challengeNew
    /// The challenge is not answered.
    case challengeOpen
  }

  /// The table of the commitment.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<Commitment> {
    switch stage {
    case .notStarted:
      switch kind {
      case .declaredNotStarted: declaring()
      case .declaredLimited: declaring(.limited)
      case .declaredSubstantial: declaring(.substantial)
      case .declaredCompleted: declaring(.completed)
      case .annulled: .impossible
      case .withdrawn, .superseded, .carriedForward, .closed, .milestoneAdded, .milestoneDeclared,
        .milestoneReplanned, .milestoneDropped, .replanned, .amended, .indicatorAdded, .indicatorMeasured,
        .assessed, .milestoneAssessed, .challenged, .challengeAnswered:
        running(kind)
      }
    case .limited:
      switch kind {
      case .declaredNotStarted: regressing(.notStarted)
      case .declaredLimited: declaring()
      case .declaredSubstantial: declaring(.substantial)
      case .declaredCompleted: declaring(.completed)
      case .annulled: .impossible
      case .withdrawn, .superseded, .carriedForward, .closed, .milestoneAdded, .milestoneDeclared,
        .milestoneReplanned, .milestoneDropped, .replanned, .amended, .indicatorAdded, .indicatorMeasured,
        .assessed, .milestoneAssessed, .challenged, .challengeAnswered:
        running(kind)
      }
    case .substantial:
      switch kind {
      case .declaredNotStarted: regressing(.notStarted)
      case .declaredLimited: regressing(.limited)
      case .declaredSubstantial: declaring()
      case .declaredCompleted: declaring(.completed)
      case .annulled: .impossible
      case .withdrawn, .superseded, .carriedForward, .closed, .milestoneAdded, .milestoneDeclared,
        .milestoneReplanned, .milestoneDropped, .replanned, .amended, .indicatorAdded, .indicatorMeasured,
        .assessed, .milestoneAssessed, .challenged, .challengeAnswered:
        running(kind)
      }
    case .completed:
      switch kind {
      case .declaredNotStarted: regressing(.notStarted)
      case .declaredLimited: regressing(.limited)
      case .declaredSubstantial: regressing(.substantial)
      case .declaredCompleted: declaring()
      case .annulled: .to(.annulled, if: .evidenceResolves)
      case .withdrawn: .impossible
      case .superseded, .carriedForward, .closed, .milestoneAdded, .milestoneDeclared,
        .milestoneReplanned, .milestoneDropped, .replanned, .amended, .indicatorAdded, .indicatorMeasured,
        .assessed, .milestoneAssessed, .challenged, .challengeAnswered:
        running(kind)
      }
    case .annulled:
      switch kind {
      case .declaredNotStarted: declaring(.notStarted)
      case .declaredLimited: declaring(.limited)
      case .declaredSubstantial: declaring(.substantial)
      case .declaredCompleted: declaring(.completed)
      case .annulled: .impossible
      case .withdrawn, .superseded, .carriedForward, .closed, .milestoneAdded, .milestoneDeclared,
        .milestoneReplanned, .milestoneDropped, .replanned, .amended, .indicatorAdded, .indicatorMeasured,
        .assessed, .milestoneAssessed, .challenged, .challengeAnswered:
        running(kind)
      }
    case .withdrawn, .superseded, .carriedForward:
      switch kind {
      case .closed, .assessed, .milestoneAssessed, .challenged, .challengeAnswered: running(kind)
      case .declaredNotStarted, .declaredLimited, .declaredSubstantial, .declaredCompleted, .annulled,
        .withdrawn, .superseded, .carriedForward, .milestoneAdded, .milestoneDeclared, .milestoneReplanned,
        .milestoneDropped, .replanned, .amended, .indicatorAdded, .indicatorMeasured:
        .impossible
      }
    case .closed: .impossible
    }
  }

  /// The implementer declares as much as before, or more.
  private static func declaring(_ stage: Stage? = nil) -> Cell<Commitment> {
    guard let stage else {
      return .stays(by: .leadInstitution, .partnerInstitution, .contactPoint, if: .evidenceResolves)
    }
    return .to(stage, by: .leadInstitution, .partnerInstitution, .contactPoint, if: .evidenceResolves)
  }

  /// The implementer declares less than before.
  private static func regressing(_ stage: Stage) -> Cell<Commitment> {
    .to(
      stage, by: .leadInstitution, .partnerInstitution, .contactPoint,
      if: .regressReasoned, .evidenceResolves)
  }

  /// What is possible in every stage that is no end.
  private static func running(_ kind: Event.Kind) -> Cell<Commitment> {
    switch kind {
    case .withdrawn: .to(.withdrawn, by: .leadInstitution, .contactPoint, .decisionMaker)
    case .superseded:
      .to(.superseded, by: .leadInstitution, .contactPoint, .decisionMaker, if: .successorOther)
    case .carriedForward:
      .to(.carriedForward, by: .leadInstitution, .contactPoint, .decisionMaker, if: .successorOther)
    case .closed: .to(.closed, by: .contactPoint, .leadInstitution, .supportUnit)
    case .milestoneAdded: .stays(by: .leadInstitution, .contactPoint, if: .milestoneNew)
    case .milestoneDeclared:
      .stays(
        by: .leadInstitution, .partnerInstitution, .contactPoint,
        if: .milestoneStands, .regressReasoned, .evidenceResolves)
    case .milestoneReplanned, .milestoneDropped:
      .stays(by: .leadInstitution, .contactPoint, if: .milestoneStands)
    case .replanned: .stays(by: .leadInstitution, .contactPoint)
    case .amended: .stays(by: .leadInstitution, .contactPoint, .decisionMaker, if: .changeFits)
    case .indicatorAdded: .stays(by: .leadInstitution, .contactPoint, if: .indicatorNew)
    case .indicatorMeasured:
      .stays(
        by: .leadInstitution, .partnerInstitution, .contactPoint, if: .indicatorKnown, .evidenceResolves)
    case .assessed: .stays(by: .independentReviewer)
    case .milestoneAssessed: .stays(by: .independentReviewer, if: .milestoneStands)
    case .challenged: .stays(if: .challengeNew)
    case .challengeAnswered: .stays(by: .leadInstitution, .contactPoint, if: .challengeOpen)
    case .declaredNotStarted, .declaredLimited, .declaredSubstantial, .declaredCompleted, .annulled:
      .impossible
    }
  }

  /// The kinds of event that can bring a requirement about; those that rest on the event itself have none.
  public static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .milestoneStands: [.milestoneAdded]
    case .indicatorKnown: [.indicatorAdded]
    case .challengeOpen: [.challenged]
    case .regressReasoned, .evidenceResolves, .successorOther, .milestoneNew, .changeFits, .indicatorNew,
      .challengeNew:
      []
    }
  }
}
