extension Contribution {
  /// What can be missing for a contribution, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// Whoever acts is none of the authors.
    case notAuthor(ParticipantIdentifier, authors: Int)
    /// Whoever acts is not the co-author who leaves, nor the author.
    case notTheLeaving(ParticipantIdentifier, ParticipantIdentifier)
    /// Whoever acts did not propose the change.
    case notTheProposer(ParticipantIdentifier, Identifier<ProposedChange>)
    /// The person is an author already.
    case authorAlready(ParticipantIdentifier)
    /// The person is no co-author.
    case noCoAuthor(ParticipantIdentifier)
    /// There is no co-author.
    case noCoAuthors
    /// The identifier is taken by a change proposed on a day.
    case changeTaken(Identifier<ProposedChange>, on: Day)
    /// No such change was proposed.
    case noChange(Identifier<ProposedChange>)
    /// The change was decided on, taken back, or has lapsed.
    case changeSettled(Identifier<ProposedChange>, on: Day)
    /// No change waits for the authors.
    case noChanges
    /// A contribution stands twice among the parts.
    case successorTwice(Identifier<Contribution>)
    /// It would be split into fewer than two.
    case tooFewParts(Int)
    /// It would go on in one that it came from.
    case successorIsOrigin(Identifier<Contribution>)
    /// It was copied there on a day.
    case copiedAlready(Identifier<Contribution>, on: Day)
    /// There is no answer.
    case noAnswer
    /// The answer was published on a day.
    case answerPublished(on: Day)
    /// The answer is not published.
    case answerInternal(since: Day)
    /// There was an appeal on a day, and there is one second reading.
    case appealedAlready(on: Day)
    /// The appeal is against the ruling.
    case appealAgainstRuling(InadmissibilityCode)
    /// The appeal is against an answer.
    case appealAgainstAnswer
    /// It stands in the document since a day.
    case documentTaken(Reference, on: Day)
    /// The last day for the answer is not over.
    case notOverdue(due: Day)
  }

  /// What is missing for a requirement, or `nil` where it is met.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .byAuthors, .broughtIn, .byTheLeaving, .byTheProposer: nil
    case .coAuthorNew, .coAuthorKnown: coAuthorShortfall(of: requirement, for: event)
    case .changeNew, .changePending: changeShortfall(of: requirement, for: event)
    case .successorsApart, .copyNew: successorShortfall(for: event)
    case .answerInternal, .answerOut: answerShortfall(of: requirement)
    case .firstAppeal: appeal.map { .appealedAlready(on: $0.day) }
    case .appealOfAnswer:
      ruling.map { .appealAgainstRuling($0.code) }
    case .appealOfRuling: ruling == nil ? .appealAgainstAnswer : nil
    case .documentNew:
      if case .enteredInDocument(let document)? = event {
        documents[document].map { .documentTaken(document, on: $0) }
      } else {
        nil
      }
    case .deadlineOver:
      (stage == .underAppeal ? appealDue : answerDue).flatMap { day > $0 ? nil : .notOverdue(due: $0) }
    }
  }

  /// What is missing where it matters who acts: the authors alone change a contribution and take it back.
  public func shortfall(
    of requirement: Requirement, for event: Event, at occasion: Occasion<Role>
  ) -> Shortfall? {
    let who = occasion.who
    switch requirement {
    case .byAuthors: return isAuthor(who) ? nil : .notAuthor(who, authors: 1 + coAuthors.count)
    case .broughtIn:
      let isOfficer = occasion.role == .clerk || occasion.role == .consultationCoordinator
      return isOfficer || isAuthor(who) ? nil : .notAuthor(who, authors: 1 + coAuthors.count)
    case .byTheLeaving:
      guard case .coAuthorLeft(let leaving) = event else { return nil }
      return who == leaving || who == charter.author ? nil : .notTheLeaving(who, leaving)
    case .byTheProposer:
      guard case .changeWithdrawn(let name) = event, let change = changes[name] else { return nil }
      return change.by == who ? nil : .notTheProposer(who, name)
    case .coAuthorNew, .coAuthorKnown, .changeNew, .changePending, .successorsApart, .copyNew,
      .answerInternal, .answerOut, .firstAppeal, .appealOfAnswer, .appealOfRuling, .documentNew,
      .deadlineOver:
      return shortfall(of: requirement, for: event, on: occasion.happened)
    }
  }

  private func coAuthorShortfall(of requirement: Requirement, for event: Event?) -> Shortfall? {
    switch (requirement, event) {
    case (.coAuthorNew, .coAuthorAdded(let coAuthor)?): isAuthor(coAuthor) ? .authorAlready(coAuthor) : nil
    case (.coAuthorKnown, .coAuthorLeft(let coAuthor)?):
      coAuthors.contains { $0.who == coAuthor } ? nil : .noCoAuthor(coAuthor)
    case (.coAuthorKnown, nil): coAuthors.isEmpty ? .noCoAuthors : nil
    case (_, _): nil
    }
  }

  private func changeShortfall(of requirement: Requirement, for event: Event?) -> Shortfall? {
    switch event {
    case .changeProposed(let name, _)?: return changes[name].map { .changeTaken(name, on: $0.day) }
    case .changeAccepted(let name)?, .changeRejected(let name, _)?, .changeWithdrawn(let name)?:
      guard let change = changes[name] else { return .noChange(name) }
      switch change.status {
      case .pending: return nil
      case .accepted(let day), .rejected(let day), .withdrawn(let day), .lapsed(let day):
        return .changeSettled(name, on: day)
      }
    case nil: return requirement == .changePending && pendingChanges.isEmpty ? .noChanges : nil
    case .revised, .coAuthorAdded, .coAuthorLeft, .submitted, .withdrawn, .appealed, .ruledInadmissible,
      .registered, .dueSet, .analysed, .merged, .split, .copied, .accepted, .partlyAccepted, .rejected,
      .answerPublished, .enteredInDocument, .tracked, .neverAnswered:
      return nil
    }
  }

  private func successorShortfall(for event: Event?) -> Shortfall? {
    let later: [Identifier<Contribution>]
    switch event {
    case .merged(let into)?: later = [into]
    case .split(let into)?:
      later = into
      if into.count < 2 { return .tooFewParts(into.count) }
    case .copied(let to)?:
      later = [to]
      if let copy = successors.first(where: { $0.contribution == to }) {
        return .copiedAlready(to, on: copy.day)
      }
    case nil, .revised, .coAuthorAdded, .coAuthorLeft, .changeAccepted, .changeRejected, .submitted,
      .withdrawn, .appealed, .changeProposed, .changeWithdrawn, .ruledInadmissible, .registered, .dueSet,
      .analysed, .accepted, .partlyAccepted, .rejected, .answerPublished, .enteredInDocument, .tracked,
      .neverAnswered:
      return nil
    }
    var seen: Set<Identifier<Contribution>> = []
    for one in later {
      if charter.origins.contains(where: { $0.contribution == one }) { return .successorIsOrigin(one) }
      if !seen.insert(one).inserted { return .successorTwice(one) }
    }
    return nil
  }

  private func answerShortfall(of requirement: Requirement) -> Shortfall? {
    guard let answer = answers.last else { return .noAnswer }
    guard let published = answer.published else {
      return requirement == .answerOut ? .answerInternal(since: answer.given) : nil
    }
    return requirement == .answerInternal ? .answerPublished(on: published) : nil
  }
}
