extension Academy {
  /// What somebody can owe in an academy.
  public enum Duty: String, ProcessName {
    /// Open the first cycle.
    case openCycle
    /// Hold a session.
    case holdSession
    /// Have a specialist and a consultant in every region.
    case assignCoordinators
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .openCycle, .assignCoordinators: .organiser
    case .holdSession: .trainer
    }
  }

  /// What is owed on a day: the first cycle, sessions in the order of cycles and plans, then regions in the
  /// order of the charter.
  ///
  /// Complexity: O(sessions + regions × assignments).
  public func obligations(on day: Day) -> [Obligation<Academy>] {
    switch stage {
    case .preparing: return [Obligation(.openCycle, since: position.since, due: charter.coordinatorsDue)]
    case .teaching:
      var obligations: [Obligation<Academy>] = []
      for cycle in cycles where cycle.value.ended == nil {
        for session in cycle.value.plan.sessions where cycle.value.held[session.id] == nil {
          obligations.append(
            Obligation(
              .holdSession, about: Reference(.academySession, session.id), since: cycle.value.opened,
              due: cycle.value.day(of: session.id)))
        }
      }
      return obligations
        + regionsWithoutPair.map { region in
          Obligation(
            .assignCoordinators, about: Reference(.territory, region), since: position.since,
            due: charter.coordinatorsDue)
        }
    case .closed: return []
    }
  }
}
