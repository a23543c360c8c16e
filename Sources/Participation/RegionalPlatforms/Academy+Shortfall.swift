extension Academy {
  /// What can be missing in an academy, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// The identifier is taken by a cycle opened on a day.
    case cycleTaken(Identifier<AcademyCycle>, on: Day)
    /// No such cycle was opened.
    case noCycle(Identifier<AcademyCycle>)
    /// The cycle ended on a day.
    case cycleEnded(Identifier<AcademyCycle>, on: Day)
    /// No cycle is open.
    case noOpenCycle
    /// The person has been in the cohort since a day.
    case enrolledAlready(ParticipantIdentifier, on: Day)
    /// These people are not in the cohort.
    case notEnrolled([ParticipantIdentifier])
    /// Nobody is in a cohort.
    case nobodyEnrolled
    /// No such session stands in the plan.
    case noSession(Identifier<AcademySession>, sessions: Int)
    /// The session was held on a day.
    case sessionHeld(Identifier<AcademySession>, on: Day)
    /// Every session of every open cycle was held.
    case noSessionLeft
    /// The person has completed no cycle; the figures are those of the cycle that is nearest.
    case uncompleted(ParticipantIdentifier, attended: Int, need: Int, mandatoryMissed: Int)
    /// The person was in no cohort.
    case neverEnrolled(ParticipantIdentifier)
    /// Nobody has completed a cycle.
    case nobodyCompleted(enrolled: Int)
    /// The region is none of the charter.
    case noRegion(Identifier<Territory>, regions: Int)
    /// Somebody has the duty in the region since a day.
    case dutyTaken(CoordinatorDuty, Identifier<Territory>, by: ParticipantIdentifier, since: Day)
    /// The person coordinates a region since a day.
    case assignedAlready(ParticipantIdentifier, region: Identifier<Territory>, since: Day)
    /// The person coordinates no region.
    case notAssigned(ParticipantIdentifier)
    /// Nobody coordinates a region.
    case nobodyAssigned
  }

  /// What is missing for a requirement, or `nil` where it is met.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .cycleNew, .cycleOpen: cycleShortfall(of: requirement, for: event)
    case .personNew, .personEnrolled, .presentEnrolled: cohortShortfall(of: requirement, for: event)
    case .sessionOpen: sessionShortfall(of: event)
    case .trained, .regionKnown, .dutyFree, .personUnassigned, .personAssigned:
      assignmentShortfall(of: requirement, for: event)
    }
  }

  private func cycleShortfall(of requirement: Requirement, for event: Event?) -> Shortfall? {
    guard let name = event?.cycle else {
      guard requirement == .cycleOpen else { return nil }
      return cycles.contains { $0.value.ended == nil } ? nil : .noOpenCycle
    }
    let cycle = cycles[name]
    if requirement == .cycleNew { return cycle.map { .cycleTaken(name, on: $0.opened) } }
    guard let cycle else { return .noCycle(name) }
    return cycle.ended.map { .cycleEnded(name, on: $0) }
  }

  private func cohortShortfall(of requirement: Requirement, for event: Event?) -> Shortfall? {
    guard let event, let name = event.cycle else {
      let isAnybody = cycles.contains { cycle in
        cycle.value.ended == nil && cycle.value.cohort.contains { $0.value.withdrew == nil }
      }
      return requirement == .personEnrolled && !isAnybody ? .nobodyEnrolled : nil
    }
    // A cycle that is missing is missed as such.
    guard let cycle = cycles[name] else { return nil }
    switch event {
    case .enrolled(let person, _, _):
      guard requirement == .personNew, let enrolment = cycle.cohort[person], enrolment.withdrew == nil else {
        return nil
      }
      return .enrolledAlready(person, on: enrolment.enrolled)
    case .withdrew(let person, _, _):
      return requirement == .personEnrolled ? notEnrolled([person], in: cycle) : nil
    case .sessionHeld(_, _, let present):
      return requirement == .presentEnrolled ? notEnrolled(present, in: cycle) : nil
    case .cycleOpened, .cycleEnded, .closed, .sessionMoved, .coordinatorAssigned, .coordinatorReleased:
      return nil
    }
  }

  private func notEnrolled(_ people: [ParticipantIdentifier], in cycle: Cycle) -> Shortfall? {
    let strangers = Set(people).filter { person in
      cycle.cohort[person].map { $0.withdrew != nil } ?? true
    }
    return strangers.isEmpty ? nil : .notEnrolled(strangers.sorted())
  }

  private func sessionShortfall(of event: Event?) -> Shortfall? {
    guard let event, let name = event.cycle, let session = event.session else {
      let isAny = cycles.contains { cycle in
        cycle.value.ended == nil && cycle.value.held.count < cycle.value.plan.sessions.count
      }
      return isAny ? nil : .noSessionLeft
    }
    guard let cycle = cycles[name] else { return nil }
    guard cycle.plan.sessions.contains(where: { $0.id == session }) else {
      return .noSession(session, sessions: cycle.plan.sessions.count)
    }
    return cycle.held[session].map { .sessionHeld(session, on: $0) }
  }

  private func assignmentShortfall(of requirement: Requirement, for event: Event?) -> Shortfall? {
    switch event {
    case .coordinatorAssigned(let person, let region)?:
      if requirement == .regionKnown {
        return charter.regions.contains(region) ? nil : .noRegion(region, regions: charter.regions.count)
      }
      if requirement == .personUnassigned {
        return assignments[person].map { .assignedAlready(person, region: $0.region, since: $0.since) }
      }
      guard let duty = completion(of: person)?.duty else {
        return requirement == .trained ? nearest(of: person) : nil
      }
      guard requirement == .dutyFree, let holder = coordinator(of: region, as: duty),
        let assignment = assignments[holder]
      else { return nil }
      return .dutyTaken(duty, region, by: holder, since: assignment.since)
    case .coordinatorReleased(let person)?:
      return requirement == .personAssigned && assignments[person] == nil ? .notAssigned(person) : nil
    case .cycleOpened?, .cycleEnded?, .closed?, .enrolled?, .withdrew?, .sessionMoved?, .sessionHeld?, nil:
      if requirement == .personAssigned { return assignments.isEmpty ? .nobodyAssigned : nil }
      guard requirement == .trained else { return nil }
      let isAnybody = cycles.contains { $0.value.cohort.contains { $0.value.completed != nil } }
      let enrolled = cycles.reduce(0) { $0 + $1.value.cohort.count }
      return isAnybody ? nil : .nobodyCompleted(enrolled: enrolled)
    }
  }

  /// How far a person has come who completed no cycle: in the cycle in which fewest sessions are missing.
  private func nearest(of person: ParticipantIdentifier) -> Shortfall {
    var best: (attended: Int, need: Int, missed: Int)?
    for cycle in cycles {
      guard let enrolment = cycle.value.cohort[person] else { continue }
      let one = (
        enrolment.attended.count, cycle.value.plan.leastSessions, cycle.value.compulsoryMissed(by: enrolment)
      )
      if best.map({ one.1 - one.0 < $0.need - $0.attended }) ?? true { best = one }
    }
    guard let best else { return .neverEnrolled(person) }
    return .uncompleted(person, attended: best.attended, need: best.need, mandatoryMissed: best.missed)
  }
}

extension Academy.Event {
  var cycle: Identifier<AcademyCycle>? {
    switch self {
    case .cycleOpened(let cycle, _), .cycleEnded(let cycle), .enrolled(_, let cycle, _),
      .withdrew(_, let cycle, _), .sessionMoved(_, let cycle, _), .sessionHeld(_, let cycle, _):
      cycle
    case .closed, .coordinatorAssigned, .coordinatorReleased: nil
    }
  }

  var session: Identifier<AcademySession>? {
    switch self {
    case .sessionMoved(let session, _, _), .sessionHeld(let session, _, _): session
    case .cycleOpened, .cycleEnded, .closed, .enrolled, .withdrew, .coordinatorAssigned, .coordinatorReleased:
      nil
    }
  }
}
