extension RegionalPlatform {
  /// What somebody can owe in a regional platform.
  public enum Duty: String, ProcessName {
    /// Find a specialist and a consultant who are trained.
    case coordinate
    /// Have the platform appointed.
    case appoint
    /// Fill a vacant seat, or one whose term is over.
    case fillSeat
    /// Bring every side back to its least number, so that the platform can decide.
    case restoreSides
    /// Report on a consultation that the platform joined.
    case report
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .coordinate: .coordinator
    case .appoint, .fillSeat, .restoreSides: .regionalSpecialist
    case .report: .regionalConsultant
    }
  }

  /// What is owed on a day: coordinators, the appointment, seats in the order of the charter, the sides,
  /// then reports in the order in which consultations were joined.
  ///
  /// Complexity: O(seats + consultations).
  public func obligations(on day: Day) -> [Obligation<RegionalPlatform>] {
    switch stage {
    case .proposed: return [Obligation(.coordinate, since: position.since, due: charter.appointmentDue)]
    case .coordinated:
      return [Obligation(.appoint, since: position.since, due: charter.appointmentDue)]
    case .closed: return []
    case .appointed, .analysing, .areasSelected, .discussing, .engaged, .reporting:
      return seatObligations(on: day) + reportObligations
    }
  }

  private func seatObligations(on day: Day) -> [Obligation<RegionalPlatform>] {
    var obligations: [Obligation<RegionalPlatform>] = []
    var earliest: Day?
    for element in seats {
      guard let since = element.value.vacantSince(on: day) else { continue }
      if element.value.speaker(on: day) == nil { earliest = min(earliest ?? since, since) }
      obligations.append(
        Obligation(
          .fillSeat, about: Reference(.platformSeat, element.key), since: since,
          due: charter.vacancyDays.map { since.adding(days: $0) }))
    }
    if areDecisionsSuspended(on: day) {
      obligations.append(Obligation(.restoreSides, since: earliest ?? position.since, due: nil))
    }
    return obligations
  }

  private var reportObligations: [Obligation<RegionalPlatform>] {
    engagements.compactMap { element in
      guard element.value.report == nil else { return nil }
      return Obligation(
        .report, about: element.key, since: element.value.joined,
        due: charter.reportDays.map { element.value.joined.adding(days: $0) })
    }
  }

  /// What became of what in this platform: from the position over the consultation to the report.
  ///
  /// Complexity: O(consultations + positions).
  public var trace: Trace {
    var edges: [TraceEdge] = []
    for element in engagements {
      for position in element.value.positions where position.key != element.key {
        edges.append(
          TraceEdge(from: position.key, relation: .transferredTo, to: element.key, day: position.value))
      }
      if let report = element.value.report {
        edges.append(
          TraceEdge(
            from: element.key, relation: .reportedIn, to: Reference(.platformReport, report.id),
            day: report.day))
      }
    }
    // Only a reference used both as position and as consultation could close a circle.
    var trace = Trace()
    for edge in edges { try? trace.add(edge) }
    return trace
  }
}
