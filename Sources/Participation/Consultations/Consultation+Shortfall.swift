extension Consultation {
  /// What can be missing in a consultation, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// The document was provided on a day.
    case documentTaken(Reference, on: Day)
    /// The document is none of the consultation's.
    case noDocument(Reference)
    /// No document was provided.
    case noDocuments
    /// The technique was chosen on a day.
    case techniqueTaken(ConsultationTechnique, on: Day)
    /// The way was offered on a day.
    case wayTaken(Channel, on: Day)
    /// The window has no last day.
    case windowWithoutEnd(first: Day)
    /// The window would be over already.
    case windowOver(last: Day, on: Day)
    /// No place is named.
    case noPlace
    /// A place is named twice.
    case placeTwice(Channel)
    /// There is neither a draft nor starting points among the documents.
    case noSubject(documents: Int)
    /// There is no way to contribute.
    case noWay
    /// Nobody answers for it inside the host.
    case noCoordinator
    /// The new last day is not later than the one that stands.
    case notLater(Day, last: Day)
    /// The identifier is taken by a meeting planned for a day.
    case meetingTaken(Identifier<ConsultationMeeting>, on: Day)
    /// No such meeting is planned.
    case noMeeting(Identifier<ConsultationMeeting>)
    /// The meeting was held or cancelled on a day.
    case meetingPast(Identifier<ConsultationMeeting>, on: Day)
    /// No meeting lies ahead.
    case noMeetings
    /// The identifier is taken by a contribution that arrived on a day.
    case contributionTaken(Identifier<Contribution>, on: Day)
    /// The contribution would have been sent after it arrived.
    case sentAfter(Day, received: Day)
    /// A person counts once here, and the person is not known.
    case personUnknown
    /// A person counts once here, and has a contribution that stands.
    case personCounted(ParticipantIdentifier, Identifier<Contribution>)
    /// No such contribution arrived.
    case noContribution(Identifier<Contribution>)
    /// The contribution was withdrawn on a day.
    case contributionWithdrawn(Identifier<Contribution>, on: Day)
    /// No contribution stands.
    case noContributions
    /// There is no summary.
    case noSummary
    /// The latest summary was published on a day.
    case summaryPublished(on: Day)
    /// The latest summary is not published.
    case summaryInternal(since: Day)
    /// There is no decision.
    case noDecision
    /// The latest decision was published on a day.
    case decisionPublished(on: Day)
    /// The latest decision is not published.
    case decisionInternal(since: Day)
    /// No ledger of the answers was shown.
    case noLedger
    /// The ledger is of another number of contributions.
    case ledgerOfOthers(contributions: Int, received: Int)
    /// The ledger leaves contributions without exactly one answer.
    case notCovered(covered: Int, of: Int)
    /// The last day for the decision is not over.
    case notOverdue(due: Day)
  }

  /// What is missing for a requirement, or `nil` where it is met.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .documentNew, .documentKnown, .techniqueNew, .wayNew, .subjectProvided, .wayOffered,
      .coordinatorKnown:
      preparationShortfall(of: requirement, for: event)
    case .windowAhead, .placesNamed, .extensionLater: windowShortfall(of: requirement, for: event, on: day)
    case .meetingNew, .meetingAhead: meetingShortfall(of: requirement, for: event)
    case .contributionNew, .sentBefore, .personNew, .contributionStands:
      contributionShortfall(of: requirement, for: event, on: day)
    case .summaryWaiting:
      summary.map { summary in summary.published.map { .summaryPublished(on: $0) } } ?? .noSummary
    case .decisionWaiting:
      decision.map { decision in decision.published.map { .decisionPublished(on: $0) } } ?? .noDecision
    case .summaryOut:
      summary.map { $0.published == nil ? .summaryInternal(since: $0.written) : nil } ?? .noSummary
    case .decisionOut:
      decision.map { $0.published == nil ? .decisionInternal(since: $0.taken) : nil } ?? .noDecision
    case .decisionKnown: decision == nil ? .noDecision : nil
    case .coverageProven: coverageShortfall(for: event)
    case .deadlineOver: decisionDue.flatMap { day > $0 ? nil : .notOverdue(due: $0) }
    }
  }

  private func preparationShortfall(of requirement: Requirement, for event: Event?) -> Shortfall? {
    switch (requirement, event) {
    case (.documentNew, .documentProvided(let document, _)?):
      documents[document]?.versions.first.map { .documentTaken(document, on: $0) }
    case (.documentKnown, .documentRevised(let document)?):
      documents.contains(document) ? nil : .noDocument(document)
    case (.documentKnown, nil): documents.isEmpty ? .noDocuments : nil
    case (.techniqueNew, .techniqueChosen(let technique)?),
      (.techniqueNew, .methodReviewed(_, let technique)?):
      techniques[technique].map { .techniqueTaken(technique, on: $0) }
    case (.wayNew, .wayAdded(let channel)?): ways[channel].map { .wayTaken(channel, on: $0) }
    case (.subjectProvided, _): subject == nil ? .noSubject(documents: documents.count) : nil
    case (.wayOffered, _): ways.isEmpty ? .noWay : nil
    case (.coordinatorKnown, _): coordinator == nil ? .noCoordinator : nil
    case (_, _): nil
    }
  }

  private func windowShortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch event {
    case .announced(let period, _)? where requirement == .windowAhead:
      guard let last = period.last else { return .windowWithoutEnd(first: period.first) }
      return last < day ? .windowOver(last: last, on: day) : nil
    case .announced(_, let channels)?, .summaryPublished(let channels)?, .decisionPublished(let channels)?:
      guard requirement == .placesNamed else { return nil }
      var seen: Set<Channel> = []
      for channel in channels where !seen.insert(channel).inserted { return .placeTwice(channel) }
      return channels.isEmpty ? .noPlace : nil
    case .extended(let until, _)?:
      return round.period?.last.flatMap { until > $0 ? nil : .notLater(until, last: $0) }
    case nil, .documentProvided, .documentRevised, .coordinatorAppointed, .techniqueChosen, .wayAdded,
      .opened, .closed, .methodReviewed, .cancelled, .meetingPlanned, .meetingHeld, .meetingCancelled,
      .contributionReceived, .contributionWithdrawn, .analysed, .summaryWritten, .decisionTaken, .answered,
      .neverAnswered, .concluded:
      return nil
    }
  }

  private func meetingShortfall(of requirement: Requirement, for event: Event?) -> Shortfall? {
    switch event {
    case .meetingPlanned(let name, _, _, _)?: meetings[name].map { .meetingTaken(name, on: $0.day) }
    case .meetingHeld(let name, _)?, .meetingCancelled(let name, _)?:
      meetings[name].map { meeting in
        switch meeting.status {
        case .planned: nil
        case .held(let day, _), .cancelled(let day): .meetingPast(name, on: day)
        }
      } ?? .noMeeting(name)
    case nil:
      requirement == .meetingAhead && !meetings.contains { $0.value.isAhead } ? .noMeetings : nil
    case .documentProvided, .documentRevised, .coordinatorAppointed, .techniqueChosen, .wayAdded, .announced,
      .opened, .extended, .closed, .methodReviewed, .cancelled, .contributionReceived,
      .contributionWithdrawn, .analysed, .summaryWritten, .summaryPublished, .decisionTaken,
      .decisionPublished, .answered, .neverAnswered, .concluded:
      nil
    }
  }

  private func contributionShortfall(
    of requirement: Requirement, for event: Event?, on day: Day
  ) -> Shortfall? {
    switch (requirement, event) {
    case (.contributionNew, .contributionReceived(let name, _, _, _)?):
      return receipts[name].map { .contributionTaken(name, on: $0.received) }
    case (.sentBefore, .contributionReceived(_, _, _, let submitted)?):
      return submitted > day ? .sentAfter(submitted, received: day) : nil
    case (.personNew, .contributionReceived(_, let person, _, _)?):
      guard charter.isOnePerPerson else { return nil }
      guard let person else { return .personUnknown }
      return contribution(of: person).map { .personCounted(person, $0) }
    case (.contributionStands, .contributionWithdrawn(let name)?):
      guard let receipt = receipts[name] else { return .noContribution(name) }
      return receipt.withdrawn.map { .contributionWithdrawn(name, on: $0) }
    case (.contributionStands, nil):
      return receipts.contains { $0.value.withdrawn == nil } ? nil : .noContributions
    case (_, _): return nil
    }
  }

  private func coverageShortfall(for event: Event?) -> Shortfall? {
    guard charter.coverage == .required, case .answered(let ledger)? = event else { return nil }
    guard let ledger else { return .noLedger }
    guard ledger.contributions == receipts.count else {
      return .ledgerOfOthers(contributions: ledger.contributions, received: receipts.count)
    }
    return ledger.isComplete ? nil : .notCovered(covered: ledger.covered, of: ledger.contributions)
  }
}
