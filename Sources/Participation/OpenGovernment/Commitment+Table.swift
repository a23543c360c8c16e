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
    case .notStarted, .limited, .substantial, .completed, .annulled:
      switch kind {
      case .declaredNotStarted: declaring(.notStarted, in: stage)
      case .declaredLimited: declaring(.limited, in: stage)
      case .declaredSubstantial: declaring(.substantial, in: stage)
      case .declaredCompleted: declaring(.completed, in: stage)
      case .annulled: stage == .completed ? .to(.annulled, if: .evidenceResolves) : .impossible
      // What is completed is first declared less than that.
      case .withdrawn: stage == .completed ? .impossible : running(kind)
      case .superseded, .carriedForward, .closed, .milestoneAdded, .milestoneDeclared, .milestoneReplanned,
        .milestoneDropped, .replanned, .amended, .indicatorAdded, .indicatorMeasured, .assessed,
        .milestoneAssessed, .challenged, .challengeAnswered:
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

  /// The implementer declares: as much as before, or more, or less with a reason.
  private static func declaring(_ target: Stage, in stage: Stage) -> Cell<Commitment> {
    if target == stage {
      return .stays(by: .leadInstitution, .partnerInstitution, .contactPoint, if: .evidenceResolves)
    }
    if let before = stage.declared, let after = target.declared, after < before {
      return .to(
        target, by: .leadInstitution, .partnerInstitution, .contactPoint,
        if: .regressReasoned, .evidenceResolves)
    }
    return .to(target, by: .leadInstitution, .partnerInstitution, .contactPoint, if: .evidenceResolves)
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
