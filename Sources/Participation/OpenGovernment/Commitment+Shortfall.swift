extension Commitment {
  /// What can be missing in a commitment, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// Less is declared than before, and no reason is given.
    case regressWithoutReason(from: DeclaredProgress, to: DeclaredProgress)
    /// A name of new evidence is taken.
    case evidenceTaken(Identifier<DocumentedEvidence>)
    /// Evidence of before was never shown.
    case evidenceUnknown(Identifier<DocumentedEvidence>)
    /// It would be carried forward within its own plan.
    case samePlan(Identifier<ActionPlan>)
    /// The identifier of a milestone is taken.
    case milestoneTaken(Identifier<Milestone>)
    /// No such milestone belongs to the commitment.
    case noMilestone(Identifier<Milestone>)
    /// The milestone was dropped on a day.
    case milestoneDropped(Identifier<Milestone>, on: Day)
    /// No milestone belongs to the commitment.
    case noMilestones
    /// What is said to have been written before is not what is written.
    indirect case notWhatIsWritten(CommitmentChange)
    /// Before and after are the same.
    indirect case nothingChanged(CommitmentChange)
    /// The identifier of an indicator is taken.
    case indicatorTaken(Identifier<CommitmentIndicator>)
    /// No such indicator belongs to the commitment.
    case noIndicator(Identifier<CommitmentIndicator>)
    /// No indicator belongs to the commitment.
    case noIndicators
    /// The identifier of a challenge is taken by one of a day.
    case challengeTaken(Identifier<Challenge>, on: Day)
    /// There is no such challenge.
    case noChallenge(Identifier<Challenge>)
    /// The challenge was answered on a day.
    case answeredAlready(Identifier<Challenge>, on: Day)
    /// No challenge waits for an answer.
    case noOpenChallenges
  }

  /// What is missing for a requirement, or `nil` where it is met.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .regressReasoned: event.flatMap { regressShortfall(of: $0) }
    case .evidenceResolves: event.flatMap { evidenceShortfall(of: $0) }
    case .successorOther:
      if case .carriedForward(_, let plan)? = event, plan == charter.plan { .samePlan(plan) } else { nil }
    case .milestoneNew:
      if case .milestoneAdded(let plan)? = event, milestones.contains(plan.id) {
        .milestoneTaken(plan.id)
      } else {
        nil
      }
    case .milestoneStands: milestoneShortfall(of: event)
    case .changeFits: event.flatMap { changeShortfall(of: $0) }
    case .indicatorNew:
      if case .indicatorAdded(let indicator)? = event, indicators.contains(indicator.id) {
        .indicatorTaken(indicator.id)
      } else {
        nil
      }
    case .indicatorKnown:
      if case .indicatorMeasured(let name, _, _)? = event {
        indicators.contains(name) ? nil : .noIndicator(name)
      } else {
        indicators.isEmpty ? .noIndicators : nil
      }
    case .challengeNew:
      if case .challenged(let name, _)? = event {
        challenges[name].map { .challengeTaken(name, on: $0.day) }
      } else {
        nil
      }
    case .challengeOpen: challengeShortfall(of: event)
    }
  }

  private func regressShortfall(of event: Event) -> Shortfall? {
    let before: DeclaredProgress?
    let after: DeclaredProgress
    let report: ProgressReport
    switch event {
    case .declaredNotStarted(let given): (before, after, report) = (stage.declared, .notStarted, given)
    case .declaredLimited(let given): (before, after, report) = (stage.declared, .limited, given)
    case .declaredSubstantial(let given): (before, after, report) = (stage.declared, .substantial, given)
    case .milestoneDeclared(let milestone, let progress, let given):
      (before, after, report) = (milestones[milestone]?.declared, progress, given)
    case .declaredCompleted, .annulled, .withdrawn, .superseded, .carriedForward, .closed, .milestoneAdded,
      .milestoneReplanned, .milestoneDropped, .replanned, .amended, .indicatorAdded, .indicatorMeasured,
      .assessed, .milestoneAssessed, .challenged, .challengeAnswered:
      return nil
    }
    guard let before, after < before, report.reason == nil else { return nil }
    return .regressWithoutReason(from: before, to: after)
  }

  private func evidenceShortfall(of event: Event) -> Shortfall? {
    var named: Set<Identifier<DocumentedEvidence>> = []
    for one in event.evidence {
      if let name = one.name, evidence.contains(name) || !named.insert(name).inserted {
        return .evidenceTaken(name)
      }
      if case .earlier(let name) = one.basis, !evidence.contains(name), !named.contains(name) {
        return .evidenceUnknown(name)
      }
    }
    return nil
  }

  private func milestoneShortfall(of event: Event?) -> Shortfall? {
    guard let event else {
      return milestones.contains { !$0.value.isDropped } ? nil : .noMilestones
    }
    guard let name = event.milestone else { return nil }
    guard let milestone = milestones[name] else { return .noMilestone(name) }
    return milestone.dropped.map { .milestoneDropped(name, on: $0) }
  }

  private func changeShortfall(of event: Event) -> Shortfall? {
    guard case .amended(let change, _) = event else { return nil }
    let fits: Bool
    let changes: Bool
    switch change {
    case .title(let before, let after): (fits, changes) = (before == wording.title, before != after)
    case .field(let name, let before, let after):
      (fits, changes) = (before == wording.fields[name], before != after)
    case .lead(let before, let after): (fits, changes) = (before == wording.lead, before != after)
    case .supporting(let before, let after):
      (fits, changes) = (before == wording.supporting, before != after)
    }
    if !fits { return .notWhatIsWritten(change) }
    return changes ? nil : .nothingChanged(change)
  }

  private func challengeShortfall(of event: Event?) -> Shortfall? {
    guard case .challengeAnswered(let name, _)? = event else {
      return challenges.contains { $0.value.answer == nil } ? nil : .noOpenChallenges
    }
    guard let challenge = challenges[name] else { return .noChallenge(name) }
    return challenge.answer.map { .answeredAlready(name, on: $0.day) }
  }
}

extension Commitment.Event {
  var milestone: Identifier<Milestone>? {
    switch self {
    case .milestoneDeclared(let milestone, _, _), .milestoneReplanned(let milestone, _, _),
      .milestoneDropped(let milestone, _), .milestoneAssessed(let milestone, _):
      milestone
    case .declaredNotStarted, .declaredLimited, .declaredSubstantial, .declaredCompleted, .annulled,
      .withdrawn, .superseded, .carriedForward, .closed, .milestoneAdded, .replanned, .amended,
      .indicatorAdded, .indicatorMeasured, .assessed, .challenged, .challengeAnswered:
      nil
    }
  }

  var evidence: [DocumentedEvidence] {
    switch self {
    case .declaredNotStarted(let report), .declaredLimited(let report), .declaredSubstantial(let report),
      .declaredCompleted(let report), .milestoneDeclared(_, _, let report):
      report.evidence
    case .annulled(_, let evidence), .indicatorMeasured(_, _, let evidence): evidence
    case .withdrawn, .superseded, .carriedForward, .closed, .milestoneAdded, .milestoneReplanned,
      .milestoneDropped, .replanned, .amended, .indicatorAdded, .assessed, .milestoneAssessed, .challenged,
      .challengeAnswered:
      []
    }
  }
}
