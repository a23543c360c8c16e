extension RegionalPlatform {
  /// What can be missing in a regional platform, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// No completed training is named for a coordinator.
    case untrained(ParticipantIdentifier, CoordinatorDuty)
    /// The training of a coordinator is completed only on a later day.
    case trainedLater(ParticipantIdentifier, on: Day, CoordinatorDuty)
    /// One person would be specialist and consultant.
    case samePerson(ParticipantIdentifier)
    /// These sides, or levels of administration, have too few seats represented.
    case sides([SideStrength])
    /// The area was analysed on a day.
    case areaAnalysedAlready(PolicyArea, on: Day)
    /// No area is chosen.
    case noAreas(analysed: Int)
    /// These areas are chosen and were not analysed.
    case areasNotAnalysed([PolicyArea])
    /// An area is chosen twice.
    case areaTwice(PolicyArea)
    /// The area is none of the key areas.
    case areaNotSelected(PolicyArea, selected: [PolicyArea])
    /// The platform joined the consultation on a day.
    case joinedAlready(Reference, on: Day)
    /// The platform has not joined the consultation.
    case notJoined(Reference)
    /// The position was presented in the consultation on a day.
    case presentedAlready(Reference, in: Reference, on: Day)
    /// Every consultation that was joined is reported on.
    case nothingUnreported
    /// The consultation was reported on, on a day.
    case reportedAlready(Reference, on: Day)
    /// No such seat stands in the charter.
    case noSeat(Identifier<PlatformSeat>, seats: Int)
    /// Somebody has the seat, to a last day or without one.
    case seatHeld(Identifier<PlatformSeat>, by: ParticipantIdentifier, since: Day, until: Day?)
    /// Every seat is taken.
    case noFreeSeat(seats: Int)
    /// Nobody has had the seat since a day.
    case seatVacant(Identifier<PlatformSeat>, since: Day)
    /// Nobody has a seat.
    case noSeatTaken
    /// The person has a seat, or stands in for one.
    case personSeated(ParticipantIdentifier, seat: Identifier<PlatformSeat>)
    /// The term would end before the day.
    case termOver(until: Day, from: Day)
    /// The identifier is taken by a meeting held on a day.
    case meetingTaken(Identifier<PlatformMeeting>, on: Day)
    /// These people have no seat and stand in for none.
    case strangers([ParticipantIdentifier])
  }

  /// What is missing for a requirement, or `nil` where it is met.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .coordinatorsTrained, .coordinatorsDiffer: coordinatorShortfall(of: requirement, for: event, on: day)
    case .tripartite:
      strength(on: day).contains { !$0.isEnough } ? .sides(strength(on: day).filter { !$0.isEnough }) : nil
    case .areaNew, .areasAnalysed, .areaSelected: areaShortfall(of: requirement, for: event)
    case .consultationNew, .consultationJoined, .positionNew, .unreported:
      consultationShortfall(of: requirement, for: event)
    case .seatKnown, .seatFree, .seatTaken, .personFree, .termAhead:
      seatShortfall(of: requirement, for: event, on: day)
    case .meetingNew:
      if case .meetingHeld(let meeting, _)? = event {
        meetings[meeting].map { .meetingTaken(meeting, on: $0.day) }
      } else {
        nil
      }
    case .presentKnown: strangers(of: event)
    }
  }

  private func coordinatorShortfall(
    of requirement: Requirement, for event: Event?, on day: Day
  ) -> Shortfall? {
    let named: [(CoordinatorDuty, Coordinator)]
    switch event {
    case .coordinated(let specialist, let consultant)?:
      named = [(.specialist, specialist), (.consultant, consultant)]
      if requirement == .coordinatorsDiffer {
        return specialist.person == consultant.person ? .samePerson(specialist.person) : nil
      }
    case .coordinatorReplaced(let duty, let successor)?:
      named = [(duty, successor)]
      if requirement == .coordinatorsDiffer {
        let other = duty == .specialist ? coordinators?.consultant : coordinators?.specialist
        return other?.person == successor.person ? .samePerson(successor.person) : nil
      }
    case .appointed?, .analysisBegan?, .areaAnalysed?, .areasSelected?, .discussionBegan?, .engaged?,
      .positionPresented?, .reportingBegan?, .reported?, .closed?, .dissolved?, .memberSeated?,
      .substituteNamed?, .memberLeft?, .meetingHeld?, nil:
      return nil
    }
    for (duty, coordinator) in named {
      guard let trained = coordinator.trained else { return .untrained(coordinator.person, duty) }
      if trained > day { return .trainedLater(coordinator.person, on: trained, duty) }
    }
    return nil
  }

  private func areaShortfall(of requirement: Requirement, for event: Event?) -> Shortfall? {
    if requirement == .areaNew {
      guard case .areaAnalysed(let area, _)? = event else { return nil }
      return analyses[area].map { .areaAnalysedAlready(area, on: $0.day) }
    }
    if requirement == .areasAnalysed {
      guard case .areasSelected(let areas)? = event else {
        return analyses.isEmpty ? .noAreas(analysed: 0) : nil
      }
      if areas.isEmpty { return .noAreas(analysed: analyses.count) }
      var seen: Set<PolicyArea> = []
      for area in areas where !seen.insert(area).inserted { return .areaTwice(area) }
      let unknown = areas.filter { !analyses.contains($0) }
      return unknown.isEmpty ? nil : .areasNotAnalysed(unknown)
    }
    guard case .engaged(_, let area)? = event else { return nil }
    return areas.contains(area) ? nil : .areaNotSelected(area, selected: areas)
  }

  private func consultationShortfall(of requirement: Requirement, for event: Event?) -> Shortfall? {
    switch event {
    case .engaged(let consultation, _)?:
      return requirement == .consultationNew
        ? engagements[consultation].map { .joinedAlready(consultation, on: $0.joined) } : nil
    case .positionPresented(let position, let consultation)?:
      guard let engagement = engagements[consultation] else {
        return requirement == .consultationJoined ? .notJoined(consultation) : nil
      }
      return requirement == .positionNew
        ? engagement.positions[position].map { .presentedAlready(position, in: consultation, on: $0) } : nil
    case .reported(let consultation, _)?:
      guard let engagement = engagements[consultation] else {
        return requirement == .consultationJoined ? .notJoined(consultation) : nil
      }
      return requirement == .unreported
        ? engagement.report.map { .reportedAlready(consultation, on: $0.day) } : nil
    case .coordinated?, .coordinatorReplaced?, .appointed?, .analysisBegan?, .areaAnalysed?, .areasSelected?,
      .discussionBegan?, .reportingBegan?, .closed?, .dissolved?, .memberSeated?, .substituteNamed?,
      .memberLeft?, .meetingHeld?, nil:
      return requirement == .unreported && unreported.isEmpty ? .nothingUnreported : nil
    }
  }

  private func seatShortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    guard let (name, person, until) = event?.seating else {
      if requirement == .seatFree, seats.allSatisfy({ $0.value.vacantSince(on: day) == nil }) {
        return .noFreeSeat(seats: seats.count)
      }
      return requirement == .seatTaken && seats.allSatisfy { $0.value.member == nil } ? .noSeatTaken : nil
    }
    guard let seat = seats[name] else {
      return requirement == .seatKnown ? .noSeat(name, seats: seats.count) : nil
    }
    if requirement == .seatFree {
      guard let member = seat.member, !seat.isOver(on: day) else { return nil }
      return .seatHeld(name, by: member, since: seat.since, until: seat.until)
    }
    if requirement == .seatTaken { return seat.member == nil ? .seatVacant(name, since: seat.since) : nil }
    if requirement == .personFree {
      guard let person, let own = self.seat(of: person) else { return nil }
      // Who stands in for a seat may take it, and whose term is over may have it again.
      if own == name, case .memberSeated? = event { return nil }
      return .personSeated(person, seat: own)
    }
    if requirement == .termAhead, let until, until < day { return .termOver(until: until, from: day) }
    return nil
  }

  private func strangers(of event: Event?) -> Shortfall? {
    guard case .meetingHeld(_, let present)? = event else { return nil }
    let strangers = Set(present).filter { seat(of: $0) == nil }.sorted()
    return strangers.isEmpty ? nil : .strangers(strangers)
  }
}

extension RegionalPlatform.Event {
  var seating: (Identifier<PlatformSeat>, person: ParticipantIdentifier?, until: Day?)? {
    switch self {
    case .memberSeated(let seat, let member, let until): (seat, member, until)
    case .substituteNamed(let seat, let substitute): (seat, substitute, nil)
    case .memberLeft(let seat, _): (seat, nil, nil)
    case .coordinated, .coordinatorReplaced, .appointed, .analysisBegan, .areaAnalysed, .areasSelected,
      .discussionBegan, .engaged, .positionPresented, .reportingBegan, .reported, .closed, .dissolved,
      .meetingHeld:
      nil
    }
  }
}
