extension Commitment {
  /// What somebody can owe while a commitment is open.
  public enum Duty: String, ProcessName {
    /// Complete the commitment.
    case complete
    /// Complete a milestone.
    case completeMilestone
    /// Declare progress for a reporting period that has ended.
    case declareProgress
    /// Answer a challenge.
    case answerChallenge
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .complete, .completeMilestone, .declareProgress, .answerChallenge: .leadInstitution
    }
  }

  /// What is owed on a day: the commitment, its milestones in order, declarations for periods that have
  /// ended,
  /// answers to challenges.
  ///
  /// Due days are those planned now; a milestone without a last day is owed without one. Complexity:
  /// O(milestones + periods × declarations + challenges).
  public func obligations(on day: Day) -> [Obligation<Commitment>] {
    switch stage {
    case .notStarted, .limited, .substantial, .annulled:
      let whole = Obligation<Commitment>(
        .complete, since: period.map { max($0.first, position.since) } ?? position.since, due: period?.last)
      return [whole] + milestoneObligations + reportObligations(on: day) + answerObligations
    case .completed: return milestoneObligations + reportObligations(on: day) + answerObligations
    case .withdrawn, .superseded, .carriedForward: return answerObligations
    case .closed: return []
    }
  }

  private var milestoneObligations: [Obligation<Commitment>] {
    standingMilestones.filter { $0.value.completed == nil }.map { element in
      let span = element.value.target?.window(planEnd: charter.planEnd)
      return Obligation(
        .completeMilestone, about: Reference(.milestone, element.key),
        since: span?.first ?? position.since, due: span?.last)
    }
  }

  private func reportObligations(on day: Day) -> [Obligation<Commitment>] {
    guard let reporting = charter.reporting else { return [] }
    let declared = Set(declarations.compactMap { $0.period })
    return reporting.periods.compactMap { period in
      guard let last = period.last, last < day, !declared.contains(period) else { return nil }
      return Obligation(
        .declareProgress, since: last.adding(days: 1),
        due: charter.reportingDays.map { last.adding(days: $0) })
    }
  }

  private var answerObligations: [Obligation<Commitment>] {
    challenges.filter { $0.value.answer == nil }.map {
      Obligation(.answerChallenge, about: Reference(.challenge, $0.key), since: $0.value.day, due: nil)
    }
  }
}
