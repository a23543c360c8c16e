extension ActionPlan {
  /// What can be missing in an action plan, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// Evidence points to a name under which nothing was given.
    case noEvidence(Identifier<DocumentedEvidence>, named: Int)
    /// The name is taken by evidence that was given on a day.
    case evidenceTaken(Identifier<DocumentedEvidence>, on: Day)
    /// There is no repository that could be updated.
    case noRepository
    /// The consultation was linked on a day.
    case consultationTaken(Reference, on: Day)
    /// No such consultation is linked.
    case noConsultation(Reference, linked: Int)
    /// The identifier is taken by a contribution of a day.
    case contributionTaken(Identifier<PlanContribution>, on: Day)
    /// These contributions were not received.
    case notReceived([Identifier<PlanContribution>], received: Int)
    /// All are answered, and none was received.
    case nothingReceived
    /// A response names nothing that it answers.
    case nothingAnswered
    /// The identifier is taken by a commitment that was entered on a day.
    case commitmentTaken(Identifier<Commitment>, on: Day)
    /// No such commitment is in the plan.
    case noCommitment(Identifier<Commitment>, standing: Int)
    /// The commitment was dropped on a day.
    case commitmentDropped(Identifier<Commitment>, on: Day)
    /// No commitment stands in the plan.
    case noCommitments
    /// The identifier is taken by an amendment of a day.
    case amendmentTaken(Identifier<PlanAmendment>, on: Day)
    /// The plan was refreshed on a day.
    case refreshedAlready(on: Day)
    /// The plan lasts until that day or longer already.
    case lastsLonger(until: Day, last: Day)
    /// The plan lasts until a day that has not come.
    case stillRunning(until: Day, daysLeft: Int)
    /// The reviewer has published nothing.
    case notAssessed
    /// The minimum requirement is one of plans of the other level.
    case otherLevel(MinimumRequirement, plan: OpenGovernmentLevel)
  }

  /// What is missing for a requirement, or `nil` where it is met.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .evidenceStands: return event?.evidence.flatMap { evidenceShortfall($0) }
    case .repositoryThere: return repository == nil ? .noRepository : nil
    case .consultationNew:
      guard case .consultationLinked(let consultation, _)? = event else { return nil }
      return consultations[consultation].map { .consultationTaken(consultation, on: $0.linked) }
    case .consultationLinked:
      guard case .consultationHeld(let consultation?, _, _, _)? = event else { return nil }
      return consultations.contains(consultation)
        ? nil : .noConsultation(consultation, linked: consultations.count)
    case .contributionNew:
      guard case .contributionReceived(let contribution, _, _)? = event else { return nil }
      return contributions[contribution].map { .contributionTaken(contribution, on: $0.day) }
    case .answersReceived:
      guard case .reasonedResponsePublished(let scope, _)? = event else { return nil }
      switch scope {
      case .all: return contributions.isEmpty ? .nothingReceived : nil
      case .contributions(let named): return named.isEmpty ? .nothingAnswered : notReceived(named)
      case .unrecorded(let count): return count > 0 ? nil : .nothingAnswered
      }
    case .originsReceived:
      guard case .commitmentEntered(_, let origins)? = event else { return nil }
      return notReceived(origins)
    case .commitmentNew:
      guard case .commitmentEntered(let commitment, _)? = event else { return nil }
      return commitments[commitment].map { .commitmentTaken(commitment, on: $0.entered) }
    case .commitmentStands:
      guard case .commitmentDropped(let commitment, _)? = event else {
        return commitments.contains { $0.value.dropped == nil } ? nil : .noCommitments
      }
      return standingShortfall(commitment)
    case .commitmentKnown:
      guard case .assessmentPublished(_, let commitment?, _)? = event else { return nil }
      return commitments.contains(commitment)
        ? nil : .noCommitment(commitment, standing: standingCommitments.count)
    case .amendmentNew:
      guard case .amended(let amendment, _, _)? = event else { return nil }
      return amendments[amendment].map { .amendmentTaken(amendment, on: $0.day) }
    case .amendmentFits:
      guard case .amended(_, let content, _)? = event else { return nil }
      for commitment in content.added {
        if let entered = commitments[commitment]?.entered { return .commitmentTaken(commitment, on: entered) }
      }
      for commitment in content.dropped {
        if let shortfall = standingShortfall(commitment) { return shortfall }
      }
      return nil
    case .refreshNew: return dates.refreshed.map { .refreshedAlready(on: $0) }
    case .laterEnd:
      guard case .termExtended(let until, _)? = event, until <= last else { return nil }
      return .lastsLonger(until: until, last: last)
    case .endReached: return day < last ? .stillRunning(until: last, daysLeft: day.days(until: last)) : nil
    case .assessmentThere: return assessments.isEmpty ? .notAssessed : nil
    case .requirementOfLevel:
      guard case .minimumRequirementJudged(let requirement, _, _, _)? = event else { return nil }
      return requirement.level == charter.level ? nil : .otherLevel(requirement, plan: charter.level)
    }
  }

  private func evidenceShortfall(_ given: DocumentedEvidence) -> Shortfall? {
    if case .earlier(let name) = given.basis, !evidence.contains(name) {
      return .noEvidence(name, named: evidence.count)
    }
    guard let name = given.name else { return nil }
    return evidence[name].map { .evidenceTaken(name, on: $0.day) }
  }

  private func notReceived(_ named: [Identifier<PlanContribution>]) -> Shortfall? {
    let missing = named.filter { !contributions.contains($0) }
    return missing.isEmpty ? nil : .notReceived(missing, received: contributions.count)
  }

  private func standingShortfall(_ commitment: Identifier<Commitment>) -> Shortfall? {
    guard let entered = commitments[commitment] else {
      return .noCommitment(commitment, standing: standingCommitments.count)
    }
    return entered.dropped.map { .commitmentDropped(commitment, on: $0) }
  }
}

extension ActionPlan.Event {
  /// The evidence that the event carries.
  public var evidence: DocumentedEvidence? {
    switch self {
    case .submitted(let evidence), .forumEstablished(_, let evidence), .forumMet(_, let evidence),
      .websitePublished(let evidence), .repositoryPublished(let evidence), .repositoryUpdated(let evidence),
      .languageVersionPublished(_, let evidence), .timelinePublished(_, let evidence),
      .outreachHeld(let evidence), .inputMechanismOpened(_, let evidence), .noticeGiven(_, let evidence),
      .noticeJudged(_, let evidence), .consultationHeld(_, _, _, let evidence),
      .commentsSummarised(let evidence), .reasonedResponsePublished(_, let evidence),
      .endorsed(let evidence), .amended(_, _, let evidence), .selfAssessmentPublished(_, let evidence),
      .assessmentPublished(_, _, let evidence), .participationLevelJudged(_, _, let evidence),
      .minimumRequirementJudged(_, _, _, let evidence), .reviewerEngagementJudged(_, let evidence),
      .progressJudged(_, let evidence):
      evidence
    case .coCreationBegan, .drafted, .returned, .consulted, .adopted, .implementationBegan, .refreshBegan,
      .refreshed, .ended, .assessed, .closed, .withdrawn, .termExtended, .consultationLinked,
      .contributionReceived, .commitmentEntered, .commitmentDropped:
      nil
    }
  }
}
