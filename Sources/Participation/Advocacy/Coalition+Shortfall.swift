extension Coalition {
  /// What can be missing in a coalition, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// There are too few members.
    case members(have: Int, need: Int)
    /// The members come from too few sectors.
    case sectors(have: Int, need: Int)
    /// Nobody is named to speak for the coalition.
    case noSpokesperson
    /// The spokesperson left on a day, and nobody was named since.
    case spokespersonLeft(on: Day)
    /// These members did not sign, or these signatories are no members.
    indirect case signatures(missing: [ParticipantIdentifier], strangers: [ParticipantIdentifier])
    /// Somebody is a member already.
    case alreadyMember(ParticipantIdentifier, since: Day)
    /// Somebody is no member.
    case notMember(ParticipantIdentifier)
    /// Somebody was a member and left on a day.
    case hasLeft(ParticipantIdentifier, on: Day)
    /// There is no member.
    case noMembers
    /// Conditions are named that do not stand in the charter.
    case unknownConditions([Identifier<AccessionCondition>])
    /// Conditions of the charter are not met.
    case conditions([AccessionCondition], met: Int, of: Int)
    /// The mandate would end before the day on which it is granted.
    case mandateOver(until: Day, granted: Day)
    /// The member has no mandate on the subject.
    case noMandate(ParticipantIdentifier, Identifier<MandateSubject>)
    /// The mandate of the member on the subject has ended.
    indirect case mandateEnded(ParticipantIdentifier, Identifier<MandateSubject>, on: Day)
    /// Nobody has a mandate that is in force.
    case noMandates
    /// The delegation would close a circle, from its giver back to the same.
    case delegationCircle([ParticipantIdentifier])
    /// The member has not delegated its vote.
    case notDelegated(ParticipantIdentifier)
    /// Nobody has delegated a vote.
    case noDelegations
    /// The identifier is taken by a position proposed on a day.
    case positionTaken(Identifier<CoalitionPosition>, on: Day)
    /// No such position was proposed.
    case noPosition(Identifier<CoalitionPosition>)
    /// The position was adopted on a day.
    case adoptedAlready(Identifier<CoalitionPosition>, on: Day)
    /// The position failed on a day.
    case failedAlready(Identifier<CoalitionPosition>, on: Day)
    /// No position is in the state that the event needs.
    case noSuchPositions
    /// Too few members took part.
    case quorum(cast: Int, members: Int, need: Int, share: Share)
    /// Too few votes are in favour, or somebody is against where consensus is asked for.
    indirect case notCarried(VoteTally, rule: DecisionRule)
    /// The votes carry the position, so that it has not failed.
    indirect case carried(VoteTally, rule: DecisionRule)
  }

  /// What is missing for a requirement, or `nil` where it is met.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .membersEnough:
      size >= charter.leastMembers ? nil : .members(have: size, need: charter.leastMembers)
    case .sectorsEnough:
      sectors >= charter.leastSectors ? nil : .sectors(have: sectors, need: charter.leastSectors)
    case .spokespersonNamed:
      switch spokesperson {
      case .neverNamed: .noSpokesperson
      case .named: nil
      case .vacant(let since): .spokespersonLeft(on: since)
      }
    case .signedByAll: signatureShortfall(of: event)
    case .memberNew:
      event?.member.flatMap { member in
        members[member].flatMap { $0.isPresent ? .alreadyMember(member, since: $0.acceded) : nil }
      }
    case .memberPresent: presenceShortfall(of: event)
    case .conditionsKnown, .conditionsMet: conditionShortfall(of: requirement, for: event)
    case .mandateLasts:
      if case .mandateGranted(_, _, let until?)? = event, until < day {
        .mandateOver(until: until, granted: day)
      } else {
        nil
      }
    case .mandateInForce: mandateShortfall(of: event, on: day)
    case .noDelegationCircle:
      if case .voteDelegated(let from, let to)? = event {
        circle(delegating: from, to: to).map { .delegationCircle($0) }
      } else {
        nil
      }
    case .delegationGiven: delegationShortfall(of: event)
    case .positionNew:
      event?.coalitionPosition.flatMap { name in
        positions[name].map { .positionTaken(name, on: $0.proposed) }
      }
    case .positionOpen, .positionStands: positionShortfall(of: requirement, for: event)
    case .quorumReached, .voteCarried, .voteNotCarried: voteShortfall(of: requirement, for: event)
    }
  }

  private func signatureShortfall(of event: Event?) -> Shortfall? {
    guard case .protocolAgreed(_, let named)? = event else { return nil }
    let signatories = Set(named)
    let missing = members.filter { $0.value.isPresent && !signatories.contains($0.key) }.map { $0.key }
    let strangers = signatories.filter { !isMember($0) }.sorted()
    return missing.isEmpty && strangers.isEmpty ? nil : .signatures(missing: missing, strangers: strangers)
  }

  private func presenceShortfall(of event: Event?) -> Shortfall? {
    guard let event else { return size == 0 ? .noMembers : nil }
    if case .voteDelegated(let from, let to) = event {
      return presenceShortfall(of: from) ?? presenceShortfall(of: to)
    }
    return event.member.flatMap { presenceShortfall(of: $0) }
  }

  private func presenceShortfall(of participant: ParticipantIdentifier) -> Shortfall? {
    guard let member = members[participant] else { return .notMember(participant) }
    return member.exited.map { .hasLeft(participant, on: $0) }
  }

  private func conditionShortfall(of requirement: Requirement, for event: Event?) -> Shortfall? {
    guard case .memberAcceded(_, _, let named)? = event else { return nil }
    let met = Set(named)
    if requirement == .conditionsKnown {
      let unknown = met.subtracting(charter.conditions.map { $0.id }).sorted()
      return unknown.isEmpty ? nil : .unknownConditions(unknown)
    }
    let missing = charter.conditions.filter { !met.contains($0.id) }
    let all = charter.conditions.count
    return missing.isEmpty ? nil : .conditions(missing, met: all - missing.count, of: all)
  }

  private func mandateShortfall(of event: Event?, on day: Day) -> Shortfall? {
    guard let event else {
      let isAnyInForce = members.contains {
        $0.value.mandatesBySubject.values.contains { $0.isInForce(on: day) }
      }
      return isAnyInForce ? nil : .noMandates
    }
    // Whoever is no member is missed as such; there is nothing to say of a mandate then.
    guard let (name, subject) = event.mandate, let member = members[name], member.isPresent else {
      return nil
    }
    guard let mandate = member.mandatesBySubject[subject] else {
      return .noMandate(name, subject)
    }
    guard !mandate.isInForce(on: day) else { return nil }
    return .mandateEnded(name, subject, on: mandate.until ?? mandate.granted)
  }

  private func delegationShortfall(of event: Event?) -> Shortfall? {
    guard case .delegationEnded(let from)? = event else { return delegations == 0 ? .noDelegations : nil }
    return isMember(from) && members[from]?.delegate == nil ? .notDelegated(from) : nil
  }

  private func positionShortfall(of requirement: Requirement, for event: Event?) -> Shortfall? {
    let mayBeAdopted = requirement == .positionStands
    guard let name = event?.coalitionPosition else {
      if openPositionCount > 0 { return nil }
      return mayBeAdopted && positions.contains { $0.value.isAdopted } ? nil : .noSuchPositions
    }
    guard let position = positions[name] else { return .noPosition(name) }
    switch position.status {
    case .open: return nil
    case .adopted(let decision): return mayBeAdopted ? nil : .adoptedAlready(name, on: decision.day)
    case .failed(let decision): return .failedAlready(name, on: decision.day)
    }
  }

  private func voteShortfall(of requirement: Requirement, for event: Event?) -> Shortfall? {
    // A position that is unknown or decided is missed as such.
    guard let name = event?.coalitionPosition, let position = positions[name], position.decision == nil,
      let tally = tally(of: name)
    else { return nil }
    let rule = charter.decisionRule
    let hasQuorum = rule.hasQuorum(tally)
    let isCarried = rule.isCarried(tally)
    if requirement == .quorumReached {
      return hasQuorum
        ? nil : .quorum(cast: tally.cast, members: size, need: rule.leastCast(of: size), share: rule.quorum)
    }
    if requirement == .voteCarried { return isCarried ? nil : .notCarried(tally, rule: rule) }
    return hasQuorum && isCarried ? .carried(tally, rule: rule) : nil
  }
}

extension Coalition.Event {
  /// The member that the event is about; of a delegation its giver.
  var member: ParticipantIdentifier? {
    switch self {
    case .memberAcceded(let member, _, _), .memberExited(let member, _), .spokespersonNamed(let member),
      .mandateGranted(let member, _, _), .mandateWithdrawn(let member, _), .spokenFor(let member, _),
      .actionJoined(let member, _), .voteCast(_, let member, _), .dissentRecorded(_, let member, _),
      .voteDelegated(let member, _), .delegationEnded(let member):
      member
    case .protocolAgreed, .actionBegan, .dissolved, .positionProposed, .positionAdopted, .positionFailed: nil
    }
  }

  var mandate: (ParticipantIdentifier, Identifier<MandateSubject>)? {
    switch self {
    case .mandateGranted(let member, let subject, _), .mandateWithdrawn(let member, let subject),
      .spokenFor(let member, let subject):
      (member, subject)
    case .protocolAgreed, .actionBegan, .dissolved, .memberAcceded, .memberExited, .spokespersonNamed,
      .actionJoined, .voteDelegated, .delegationEnded, .positionProposed, .voteCast, .dissentRecorded,
      .positionAdopted, .positionFailed:
      nil
    }
  }

  var coalitionPosition: Identifier<CoalitionPosition>? {
    switch self {
    case .positionProposed(let position, _), .voteCast(let position, _, _),
      .dissentRecorded(let position, _, _),
      .positionAdopted(let position), .positionFailed(let position):
      position
    case .protocolAgreed, .actionBegan, .dissolved, .memberAcceded, .memberExited, .spokespersonNamed,
      .mandateGranted, .mandateWithdrawn, .spokenFor, .actionJoined, .voteDelegated, .delegationEnded:
      nil
    }
  }
}
