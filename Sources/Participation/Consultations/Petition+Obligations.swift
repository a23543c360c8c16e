extension Petition {
  /// What somebody can owe while a petition runs.
  public enum Duty: String, ProcessName {
    /// Put it before the public.
    case publish
    /// Hand it over before the time for collecting is over.
    case submit
    /// Find out whether there are enough signatures.
    case verify
    /// Set a day for the debate.
    case schedule
    /// Debate it on the day that was set.
    case debate
    /// Answer it.
    case answer
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .publish, .schedule: .clerk
    case .submit: .initiator
    case .verify: .signatureVerifier
    case .debate: .decisionMaker
    case .answer: .competentBody
    }
  }

  /// What is owed on a day, by the terms of the charter.
  ///
  /// Where enough signatures bring about an answer, it is owed while they are collected, and no longer once
  /// the threshold is lost. A debate is owed where its threshold is reached; without a threshold of its own,
  /// where the charter has a term for it.
  public func obligations(on day: Day) -> [Obligation<Petition>] {
    switch stage {
    case .proposed:
      return sponsorship.reached.map { since in
        [Obligation(.publish, since: since, due: charter.publicationDays.map { since.adding(days: $0) })]
      } ?? []
    case .collecting:
      let submission =
        collectionEnd.map { [Obligation<Petition>(.submit, since: position.since, due: $0)] } ?? []
      guard case .awaiting(let since) = standing(of: .answer) else { return submission }
      return submission + [Obligation(.answer, since: since, due: last(charter.answer, after: since))]
    case .submitted:
      let since = position.since
      return [Obligation(.verify, since: since, due: last(charter.verification, after: since))] + answerOwed
    case .verified: return scheduleOwed + answerOwed
    case .scheduled: return [Obligation(.debate, since: position.since, due: debateDays.last)] + answerOwed
    case .debated, .decided: return answerOwed
    case .insufficient, .answered, .neverAnswered, .lapsed, .withdrawn, .refused: return []
    }
  }

  private var answerOwed: [Obligation<Petition>] {
    submissions.last.map { [Obligation(.answer, since: $0, due: answerDue)] } ?? []
  }

  private var scheduleOwed: [Obligation<Petition>] {
    var since = position.since
    if let record = record(of: .debate) {
      guard let reached = record.reached else { return [] }
      since = max(since, reached)
    } else if charter.scheduling == nil {
      return []
    }
    return [Obligation(.schedule, since: since, due: last(charter.scheduling, after: since))]
  }

  private func last(_ term: Term?, after day: Day) -> Day? {
    term?.lastDay(after: day, in: charter.calendar)
  }
}
