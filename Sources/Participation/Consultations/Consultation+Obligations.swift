extension Consultation {
  /// What somebody can owe while a consultation exists.
  public enum Duty: String, ProcessName {
    /// Provide a draft or starting points before the opening.
    case provideSubject
    /// Offer a way to contribute before the opening.
    case offerWay
    /// Appoint a coordinator before the opening.
    case appointCoordinator
    /// Announce it before it is planned to open.
    case announce
    /// Open it on the first day of its window.
    case open
    /// Hold a meeting on its day.
    case holdMeeting
    /// Close it on the last day of its window.
    case close
    /// Answer a contribution.
    case answerContribution
    /// Answer the contributions that the ledger leaves without an answer.
    case coverContributions
    /// Publish the summary of what was said.
    case publishSummary
    /// Publish the decision on what is done.
    case publishDecision
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .provideSubject, .appointCoordinator, .publishDecision: .competentBody
    case .offerWay, .announce, .open, .close, .answerContribution, .coverContributions, .publishSummary:
      .consultationCoordinator
    case .holdMeeting: .organiser
    }
  }

  /// The last day for the answers to the contributions; `nil` before the closing, or where none was set.
  public var answerDue: Day? { due(charter.deadlines.answerDays) }

  /// The last day for the published summary; `nil` before the closing, or where none was set.
  public var summaryDue: Day? { due(charter.deadlines.summaryDays) }

  /// The last day for the published decision; `nil` before the closing, or where none was set.
  public var decisionDue: Day? { due(charter.deadlines.decisionDays) }

  private func due(_ days: Int?) -> Day? {
    guard let days else { return nil }
    return round.closed?.adding(days: days)
  }

  /// What is owed on a day: the preparations, the announcement, the opening, the meetings, the closing, an
  /// answer to every contribution, the summary and the decision.
  ///
  /// Complexity: O(meetings + contributions).
  public func obligations(on day: Day) -> [Obligation<Consultation>] {
    let since = position.since
    switch stage {
    case .planned:
      let first = charter.planned?.first
      return preparations(due: first) + [Obligation(.announce, since: since, due: first)]
    case .announced:
      let first = round.period?.first
      return preparations(due: first) + [Obligation(.open, since: since, due: first)]
    case .open: return meetingsAhead + [Obligation(.close, since: since, due: round.period?.last)]
    case .closed, .analysed:
      let closed = round.closed ?? since
      return meetingsAhead
        + contributions.map {
          Obligation(
            .answerContribution, about: Reference(.contribution, $0), since: closed, due: answerDue)
        } + publications(since: closed)
    case .answered: return uncovered + publications(since: round.closed ?? since)
    case .published: return uncovered + publications(since: since)
    case .concluded, .neverAnswered, .cancelled: return []
    }
  }

  private func preparations(due: Day?) -> [Obligation<Consultation>] {
    var owed: [Duty] = []
    if subject == nil { owed.append(.provideSubject) }
    if ways.isEmpty { owed.append(.offerWay) }
    if coordinator == nil { owed.append(.appointCoordinator) }
    return owed.map { Obligation($0, since: position.since, due: due) }
  }

  private var meetingsAhead: [Obligation<Consultation>] {
    meetings.compactMap { element in
      guard element.value.isAhead else { return nil }
      return Obligation(
        .holdMeeting, about: Reference(.activity, element.key), since: position.since,
        due: element.value.day)
    }
  }

  private var uncovered: [Obligation<Consultation>] {
    guard let answered, !receipts.isEmpty, ledger?.isComplete != true else { return [] }
    return [Obligation(.coverContributions, since: answered, due: answerDue)]
  }

  /// What is not yet published; of a later version it is owed without a last day.
  private func publications(since: Day) -> [Obligation<Consultation>] {
    var owed: [Obligation<Consultation>] = []
    if summary?.published == nil {
      let isLater = summaries.dropLast().contains { $0.published != nil }
      owed.append(Obligation(.publishSummary, since: since, due: isLater ? nil : summaryDue))
    }
    if decision?.published == nil {
      let isLater = decisions.dropLast().contains { $0.published != nil }
      owed.append(Obligation(.publishDecision, since: since, due: isLater ? nil : decisionDue))
    }
    return owed
  }
}

/// A reminder that the day for the decision comes near.
public struct ConsultationReminder: Hashable, Sendable {
  /// How many days are left.
  public let daysLeft: Int
  /// The last day for the decision.
  public let due: Day
}

extension Consultation {
  /// The reminder that falls on a day; `nil` where none does, or once a decision is published.
  ///
  /// Source: consultations on GOV.UK, as its publishing system reminds of them.
  public func reminder(on day: Day) -> ConsultationReminder? {
    guard let due = decisionDue, !decisions.contains(where: { $0.published != nil }) else { return nil }
    switch stage {
    case .closed, .analysed, .answered: break
    case .planned, .announced, .open, .published, .concluded, .neverAnswered, .cancelled: return nil
    }
    let left = day.days(until: due)
    return charter.deadlines.reminderDays.contains(left)
      ? ConsultationReminder(daysLeft: left, due: due) : nil
  }
}
