extension Coalition {
  /// What somebody can owe while a coalition exists.
  public enum Duty: String, ProcessName {
    /// Agree the protocol by the day of the charter.
    case agreeProtocol
    /// Name another spokesperson after the exit of the last.
    case replaceSpokesperson
    /// Bring the coalition back over its least number of members and sectors, so that it can decide.
    case refillMembership
    /// Decide on a proposed position within the days of the charter.
    case decidePosition
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .agreeProtocol, .replaceSpokesperson, .refillMembership: .coordinator
    case .decidePosition: .coalitionMember
    }
  }

  /// What is owed on a day: the protocol, a spokesperson, members, then the open positions in the order in
  /// which they were proposed.
  ///
  /// Complexity: O(positions).
  public func obligations(on day: Day) -> [Obligation<Coalition>] {
    var obligations: [Obligation<Coalition>] = []
    switch stage {
    case .dissolved: return []
    case .forming:
      if let due = charter.protocolDue {
        obligations.append(Obligation(.agreeProtocol, since: position.since, due: due))
      }
    case .agreed, .acting: break
    }
    if case .vacant(let since) = spokesperson {
      obligations.append(
        Obligation(
          .replaceSpokesperson, since: since, due: charter.replacementDays.map { since.adding(days: $0) }))
    }
    if areDecisionsSuspended, let since = belowThresholdsSince {
      obligations.append(Obligation(.refillMembership, since: since, due: nil))
    }
    if openPositionCount > 0 {
      for element in positions where element.value.decision == nil {
        let proposed = element.value.proposed
        obligations.append(
          Obligation(
            .decidePosition, about: .coalitionPosition(element.key), since: proposed,
            due: charter.decisionDays.map { proposed.adding(days: $0) }))
      }
    }
    return obligations
  }
}

extension Reference {
  /// A reference to a position of a coalition: `coalitionPosition/…`.
  static func coalitionPosition(_ position: Identifier<CoalitionPosition>) -> Reference? {
    Reference(.coalitionPosition, position)
  }
}
