extension Campaign {
  /// What can be missing in a campaign, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// The campaign has been at rest since a day.
    case atRest(since: Day)
    /// The campaign is not at rest.
    case notAtRest
    /// Nobody has put the problem into words.
    case noProblem
    /// The problem as stated is not one of long standing.
    case problemNotLongTerm
    /// Too few members recognise the problem.
    case recognitions(have: Int, need: Int)
    /// The member has recognised the problem already.
    case recognisedAlready(ParticipantIdentifier, on: Day)
    /// The circle has too few members.
    case members(have: Int, need: Int)
    /// The members come from too few sectors.
    case sectors(have: Int, need: Int)
    /// The plan is not approved.
    case planNotApproved
    /// Somebody is in the circle already.
    case alreadyMember(ParticipantIdentifier, since: Day)
    /// Somebody is not in the circle.
    case notMember(ParticipantIdentifier)
    /// Nobody is in the circle.
    case circleEmpty
    /// The identifier is taken.
    case taken(Reference)
    /// Nothing is on record under the identifier.
    case notOnRecord(Reference)
    /// The activity was held or cancelled before.
    case activityOver(Identifier<Activity>)
    /// The activity has not been held.
    case activityNotHeld(Identifier<Activity>)
    /// The activity was reported on before.
    case reportedAlready(Identifier<Activity>)
    /// No activity is in the state that the event needs.
    case noActivity
    /// A count is below zero.
    case negative(Int)
    /// A priority was merged, split or turned down.
    case notLive(Identifier<Priority>)
    /// A priority stands in the draft, and is not decided on again.
    case inDraft(Identifier<Priority>)
    /// The circle accepted the priority before.
    case acceptedAlready(Identifier<Priority>)
    /// No priority stands for itself.
    case noPriority
    /// Too few were named.
    case named(have: Int, need: Int)
    /// The order leaves priorities out, or names some that are not live or named before.
    case ranking(missing: [Identifier<Priority>], surplus: [Identifier<Priority>])
    /// These kinds of activity were not yet held and reported on.
    case activities([ActivityKind])
    /// There are too few priorities.
    case priorities(have: Int, need: Int)
    /// No strategy is drafted.
    case noStrategy
    /// Parts of the strategy are missing.
    case strategyParts([EngagementStrategy.Part])
    /// More votes were counted than there are members, or a count is negative.
    case votes(VoteCounts, members: Int)
    /// Too few members took part.
    case quorum(cast: Int, members: Int, need: Share)
    /// Too few votes are in favour.
    case notCarried(VoteCounts, members: Int, rule: DecisionRule)
    /// The strategy is not adopted.
    case strategyNotAdopted
    /// The circle did not accept the priority.
    case notAccepted(Identifier<Priority>)
    /// No priority is accepted.
    case noneAccepted
    /// The document is another than the one that the campaign is for.
    case document(Identifier<PlanningDocumentName>, charter: Identifier<PlanningDocumentName>)
    /// Accepted priorities that do not stand in the draft.
    case notEntered([Identifier<Priority>])
    /// No priority stands in the draft.
    case nothingEntered
    /// Entered priorities that no contribution leads to.
    case untraced([Identifier<Priority>])
    /// All of the entered priorities, or none of them, were named as a part.
    case notAPart(named: Int, entered: Int)
  }

  /// What is missing for a requirement, or `nil` where it is met.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .running: suspensions.since.map { .atRest(since: $0) }
    case .resting: suspensions.isSuspended ? nil : .notAtRest
    case .problemStated: problem == nil ? .noProblem : nil
    case .problemLongTerm:
      if let problem { problem.isLongTerm ? nil : .problemNotLongTerm } else { .noProblem }
    case .problemRecognised:
      recognitions.count >= charter.recognitionsNeeded
        ? nil : .recognitions(have: recognitions.count, need: charter.recognitionsNeeded)
    case .circleLargeEnough:
      circle.count >= charter.membersNeeded
        ? nil : .members(have: circle.count, need: charter.membersNeeded)
    case .circleDiverseEnough:
      sectors >= charter.sectorsNeeded ? nil : .sectors(have: sectors, need: charter.sectorsNeeded)
    case .planApproved: planApproved == nil ? .planNotApproved : nil
    case .memberNew, .memberKnown, .recognitionNew: memberShortfall(of: requirement, for: event)
    case .activityNew, .activityOpen, .activityUnreported, .activityHeld:
      activityShortfall(of: requirement, for: event)
    case .activitiesHeld: missingActivities.isEmpty ? nil : .activities(missingActivities)
    case .contributionNew: taken(event?.newContribution, in: contributions, .contribution)
    case .waveNew: taken(event?.newWave, in: surveyWaves, .surveyWave)
    case .peopleCounted: event?.peopleReached.flatMap { $0 < 0 ? .negative($0) : nil }
    case .priorityNew, .contributionsKnown, .prioritiesLive, .atLeastTwo, .rankingComplete, .prioritiesEnough,
      .priorityAccepted, .documentMatches, .prioritiesEntered, .prioritiesTraced, .partEntered:
      priorityShortfall(of: requirement, for: event)
    case .strategyDrafted: strategy == nil ? .noStrategy : nil
    case .strategyComplete:
      strategy.flatMap { $0.missingParts.isEmpty ? nil : .strategyParts($0.missingParts) }
    case .votesPossible, .quorumReached, .voteCarried: voteShortfall(of: requirement, for: event)
    case .strategyAdopted: strategyAdoption == nil ? .strategyNotAdopted : nil
    }
  }

  private func memberShortfall(of requirement: Requirement, for event: Event?) -> Shortfall? {
    guard let member = event?.member else {
      return requirement == .memberKnown && circle.isEmpty ? .circleEmpty : nil
    }
    if requirement == .memberNew {
      return circle[member].map { .alreadyMember(member, since: $0.joined) }
    }
    if requirement == .memberKnown {
      return circle[member] == nil ? .notMember(member) : nil
    }
    return recognitions[member].map { .recognisedAlready(member, on: $0) }
  }

  private func activityShortfall(of requirement: Requirement, for event: Event?) -> Shortfall? {
    guard let identifier = event?.activity else {
      guard event == nil else { return nil }
      // Without the event itself: whether there is any activity that it could be about.
      if requirement == .activityOpen { return activities.contains { $0.value.isOpen } ? nil : .noActivity }
      if requirement == .activityUnreported {
        return activities.contains { $0.value.heldOn != nil && !$0.value.isReported } ? nil : .noActivity
      }
      return nil
    }
    guard let activity = activities[identifier] else {
      return requirement == .activityNew ? nil : .notOnRecord(Reference(.activity, identifier))
    }
    if requirement == .activityNew { return .taken(Reference(.activity, identifier)) }
    if requirement == .activityOpen { return activity.isOpen ? nil : .activityOver(identifier) }
    if activity.heldOn == nil { return .activityNotHeld(identifier) }
    return requirement == .activityUnreported && activity.isReported ? .reportedAlready(identifier) : nil
  }

  private func taken<Key, Value>(
    _ key: Identifier<Key>?, in roll: Roll<Identifier<Key>, Value>, _ kind: ReferenceKind
  ) -> Shortfall? {
    key.flatMap { roll.contains($0) ? .taken(Reference(kind, $0)) : nil }
  }

  private func voteShortfall(of requirement: Requirement, for event: Event?) -> Shortfall? {
    guard case .strategyAdopted(let votes)? = event else { return circle.isEmpty ? .circleEmpty : nil }
    guard let tally = VoteTally(votes, members: circle.count) else {
      return requirement == .votesPossible ? .votes(votes, members: circle.count) : nil
    }
    let rule = charter.decisionRule
    if requirement == .quorumReached, !rule.hasQuorum(tally) {
      return .quorum(cast: tally.cast, members: tally.members, need: rule.quorum)
    }
    if requirement == .voteCarried, !rule.isCarried(tally) {
      return .notCarried(votes, members: tally.members, rule: rule)
    }
    return nil
  }

  /// The kinds of activity that the charter asks for and that were not yet held and reported on.
  public var missingActivities: [ActivityKind] {
    charter.activitiesNeeded.filter { kind in
      !activities.contains { $0.value.kind == kind && $0.value.isReported }
    }
  }

  private func priorityShortfall(of requirement: Requirement, for event: Event?) -> Shortfall? {
    if requirement == .prioritiesEnough {
      let live = livePriorities.count
      return live >= charter.prioritiesNeeded ? nil : .priorities(have: live, need: charter.prioritiesNeeded)
    }
    if requirement == .prioritiesEntered {
      let waiting = priorities.filter { $0.value.status == .accepted }.map { $0.key }
      if !waiting.isEmpty { return .notEntered(waiting) }
      return enteredPriorities.isEmpty ? .nothingEntered : nil
    }
    if requirement == .prioritiesTraced {
      let untraced = enteredPriorities.filter { priorities[$0]?.isTraced != true }
      return untraced.isEmpty ? nil : .untraced(untraced)
    }
    guard let event else {
      if requirement == .prioritiesLive {
        return livePriorities.contains { liveShortfall(of: $0) == nil } ? nil : .noPriority
      }
      if requirement == .priorityAccepted {
        return priorities.contains { $0.value.status == .accepted } ? nil : .noneAccepted
      }
      if requirement == .partEntered {
        return enteredPriorities.count < 2 ? .notAPart(named: 0, entered: enteredPriorities.count) : nil
      }
      return nil
    }
    switch event {
    case .priorityProposed(let priority, _, let named):
      if requirement == .priorityNew { return taken(priority, in: priorities, .priority) }
      return named.first { !contributions.contains($0) }.map { .notOnRecord(Reference(.contribution, $0)) }
    case .prioritiesMerged(let into, _, let named):
      if requirement == .priorityNew { return taken(into, in: priorities, .priority) }
      if requirement == .atLeastTwo {
        return Set(named).count < 2 ? .named(have: Set(named).count, need: 2) : nil
      }
      return named.lazy.compactMap { liveShortfall(of: $0) }.first
    case .prioritySplit(let priority, let parts):
      let names = parts.map { $0.priority }
      if requirement == .priorityNew {
        return names.lazy.compactMap { taken($0, in: priorities, .priority) }.first
      }
      if requirement == .atLeastTwo {
        let different = Set(names).count
        return different < 2 || different < names.count
          ? .named(have: different, need: max(2, names.count)) : nil
      }
      return liveShortfall(of: priority)
    case .priorityAccepted(let priority), .priorityRejected(let priority, _):
      return liveShortfall(of: priority)
    case .prioritiesRanked(let order): return rankingShortfall(of: order)
    case .priorityEntered(let priority, let document):
      if requirement == .documentMatches {
        return document == charter.document ? nil : .document(document, charter: charter.document)
      }
      guard let known = priorities[priority] else { return .notOnRecord(Reference(.priority, priority)) }
      return known.status == .accepted ? nil : .notAccepted(priority)
    case .partlyAdopted(let named):
      let entered = Set(enteredPriorities)
      let part = Set(named)
      if let stranger = named.first(where: { !entered.contains($0) }) {
        return .notOnRecord(Reference(.priority, stranger))
      }
      return part.isEmpty || part == entered ? .notAPart(named: part.count, entered: entered.count) : nil
    case .planningBegan, .learningBegan, .strategyBegan, .returned, .submitted, .adopted, .rejected,
      .monitoringBegan,
      .closed, .abandoned, .suspended, .resumed, .problemStated, .problemRecognised, .stakeholderMapped,
      .memberJoined, .memberLeft, .planApproved, .activityPlanned, .activityAnnounced, .activityHeld,
      .activityReported, .activityCancelled, .contributionMade, .surveyCounted, .publicReached,
      .strategyDrafted,
      .strategyAdopted, .keyPointObserved:
      return nil
    }
  }

  private func liveShortfall(of priority: Identifier<Priority>) -> Shortfall? {
    guard let known = priorities[priority] else { return .notOnRecord(Reference(.priority, priority)) }
    switch known.status {
    case .proposed, .accepted: return nil
    case .entered: return .inDraft(priority)
    case .mergedInto, .split, .rejected: return .notLive(priority)
    }
  }

  private func rankingShortfall(of order: [Identifier<Priority>]) -> Shortfall? {
    var open = Set(livePriorities)
    var surplus: [Identifier<Priority>] = []
    for priority in order where open.remove(priority) == nil { surplus.append(priority) }
    return open.isEmpty && surplus.isEmpty ? nil : .ranking(missing: open.sorted(), surplus: surplus)
  }
}

extension Campaign.Event {
  var member: ParticipantIdentifier? {
    if case .memberJoined(let member, _) = self { return member }
    if case .memberLeft(let member) = self { return member }
    if case .problemRecognised(let member) = self { return member }
    return nil
  }

  var activity: Identifier<Activity>? {
    if case .activityPlanned(let activity, _, _, _) = self { return activity }
    if case .activityAnnounced(let activity, _) = self { return activity }
    if case .activityHeld(let activity, _) = self { return activity }
    if case .activityReported(let activity) = self { return activity }
    if case .activityCancelled(let activity, _) = self { return activity }
    if case .contributionMade(_, let activity, _, _) = self { return activity }
    return nil
  }

  var newContribution: Identifier<CampaignContribution>? {
    if case .contributionMade(let contribution, _, _, _) = self { contribution } else { nil }
  }

  var newWave: Identifier<SurveyWave>? {
    if case .surveyCounted(let wave, _) = self { wave } else { nil }
  }

  var peopleReached: Int? {
    if case .publicReached(let people, _) = self { people } else { nil }
  }
}
