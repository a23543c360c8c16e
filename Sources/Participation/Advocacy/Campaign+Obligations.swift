extension Campaign {
  /// What somebody can owe while a campaign runs.
  public enum Duty: String, ProcessName {
    /// Hold an activity on the day for which it is planned.
    case holdActivity
    /// Report on an activity that was held.
    case reportActivity
    /// End a phase by its planned day.
    case endPhase
    /// Enter an accepted priority in the draft of the planning document.
    case enterPriority
    /// Decide on what was submitted.
    case decide
    /// Look at a key point.
    case observeKeyPoint
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .holdActivity, .reportActivity, .endPhase: .coordinator
    case .enterPriority, .decide: .competentBody
    case .observeKeyPoint: .circleMember
    }
  }

  /// What is owed on a day: activities to hold and to report on, the phase to end, priorities to enter, the
  /// decision, and the key points to look at.
  ///
  /// A day that fell into a rest is moved by the days of it.
  ///
  /// Complexity: O(activities + priorities).
  public func obligations(on day: Day) -> [Obligation<Campaign>] {
    guard !Self.isTerminal(stage) else { return [] }
    var obligations = activities.compactMap { activityObligation($0.key, $0.value, on: day) }
    if let phase = stage.phase, let end = charter.plannedEnd(of: phase) {
      obligations.append(
        Obligation(.endPhase, since: position.since, due: suspensions.moved(end, from: 0, on: day)))
    }
    if stage == .strategy, let adoption = strategyAdoption {
      for element in priorities where element.value.status == .accepted {
        obligations.append(
          Obligation(
            .enterPriority, about: Reference(.priority, element.key), since: adoption.day,
            due: charter.plannedEnd(of: .strategy).map { suspensions.moved($0, from: 0, on: day) }))
      }
    }
    if let submission, submission.decision == nil {
      obligations.append(
        Obligation(
          .decide, about: Reference(.planningDocument, charter.document), since: submission.day, due: nil))
    }
    if stage == .monitoring {
      for point in KeyPoint.allCases {
        let since = max(keyPoints[point]?.lastObserved ?? position.since, position.since)
        obligations.append(
          Obligation(
            .observeKeyPoint, about: Reference(.keyPoint, point.identifier), since: since,
            due: charter.monitoringDays.map { since.adding(days: $0) }))
      }
    }
    return obligations
  }

  private func activityObligation(
    _ identifier: Identifier<Activity>, _ activity: Activity, on day: Day
  ) -> Obligation<Campaign>? {
    let subject = Reference(.activity, identifier)
    switch activity.status {
    case .planned, .announced:
      return Obligation(
        .holdActivity, about: subject, since: activity.plannedOn,
        due: suspensions.moved(activity.plannedFor, from: activity.daysSuspended, on: day))
    case .held(let held):
      let due = charter.reportingDays.map { held.adding(days: $0) }
      return Obligation(
        .reportActivity, about: subject, since: held,
        due: due.map { suspensions.moved($0, from: activity.daysSuspended, on: day) })
    case .reported, .cancelled: return nil
    }
  }
}

extension KeyPoint {
  /// The key point as a thing that something can be owed about.
  public var identifier: Identifier<KeyPoint> {
    switch self {
    case .adoption: "adoption"
    case .implementation: "implementation"
    case .roleOfCitizens: "roleOfCitizens"
    }
  }
}
