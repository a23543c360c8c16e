extension FeedbackItem {
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// Who reported it acts.
    case byTheReporter
    /// The unit is not the one that it is assigned to already.
    case unitNew
    /// It goes on in another item, and in none that was joined to it.
    case goesOnElsewhere
    /// The report to be joined is another one, and not joined yet.
    case duplicateNew
  }

  /// The table of a feedback item.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<FeedbackItem> {
    switch stage {
    case .received:
      switch kind {
      case .acknowledged: .to(.acknowledged, by: .clerk, .coordinator, .leadInstitution)
      case .declined, .merged, .duplicateJoined: sorting(kind)
      case .assigned, .workStarted, .resolved, .confirmed, .reopened, .rated: .impossible
      }
    case .acknowledged:
      switch kind {
      case .assigned: .to(.assigned, by: .clerk, .coordinator, .leadInstitution)
      case .declined, .merged, .duplicateJoined: sorting(kind)
      case .acknowledged, .workStarted, .resolved, .confirmed, .reopened, .rated: .impossible
      }
    case .assigned:
      switch kind {
      case .assigned: .to(.assigned, by: .clerk, .coordinator, .leadInstitution, if: .unitNew)
      case .workStarted: .to(.inProgress, by: .implementer, .leadInstitution, .clerk)
      case .resolved: .to(.resolved, by: .implementer, .leadInstitution, .clerk)
      case .declined, .merged, .duplicateJoined: sorting(kind)
      case .acknowledged, .confirmed, .reopened, .rated: .impossible
      }
    case .inProgress:
      switch kind {
      case .assigned: .to(.assigned, by: .clerk, .coordinator, .leadInstitution, if: .unitNew)
      case .resolved: .to(.resolved, by: .implementer, .leadInstitution, .clerk)
      case .declined, .merged, .duplicateJoined: sorting(kind)
      case .acknowledged, .workStarted, .confirmed, .reopened, .rated: .impossible
      }
    case .resolved, .declined:
      switch kind {
      case .confirmed: .to(.confirmed, by: .citizen, .resident, .serviceUser, if: .byTheReporter)
      case .reopened: .to(.reopened, by: .citizen, .resident, .serviceUser, if: .byTheReporter)
      case .rated: .stays(by: .citizen, .resident, .serviceUser, if: .byTheReporter)
      case .duplicateJoined: sorting(kind)
      case .acknowledged, .assigned, .workStarted, .resolved, .declined, .merged: .impossible
      }
    case .reopened:
      switch kind {
      case .assigned: .to(.assigned, by: .clerk, .coordinator, .leadInstitution)
      case .workStarted: .to(.inProgress, by: .implementer, .leadInstitution, .clerk)
      case .declined, .merged, .duplicateJoined: sorting(kind)
      case .acknowledged, .resolved, .confirmed, .reopened, .rated: .impossible
      }
    case .confirmed, .merged: .impossible
    }
  }

  /// What the service can do at any time while the step lies on it.
  private static func sorting(_ kind: Event.Kind) -> Cell<FeedbackItem> {
    switch kind {
    case .declined: .to(.declined, by: .clerk, .coordinator, .leadInstitution, .implementer)
    case .merged: .to(.merged, by: .clerk, .coordinator, .leadInstitution, if: .goesOnElsewhere)
    case .duplicateJoined: .stays(by: .clerk, .coordinator, .leadInstitution, if: .duplicateNew)
    case .acknowledged, .assigned, .workStarted, .resolved, .confirmed, .reopened, .rated: .impossible
    }
  }

  /// What can be missing, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// Somebody else than the reporter acts.
    case notTheReporter(ParticipantIdentifier, reporter: ParticipantIdentifier)
    /// The unit has had it since a day.
    case unitAlready(Identifier<Organisation>, since: Day)
    /// The item would go on in itself.
    case intoItself(Identifier<FeedbackItem>)
    /// The other item was joined to this one on a day.
    case joinedAlready(Identifier<FeedbackItem>, on: Day)
  }

  /// What is missing for a requirement, or `nil` where it is met.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .byTheReporter: return nil
    case .unitNew:
      guard case .assigned(let unit)? = event, let present = assignments.last, present.unit == unit else {
        return nil
      }
      return .unitAlready(unit, since: present.day)
    case .goesOnElsewhere:
      guard case .merged(let item)? = event else { return nil }
      return notAnother(item)
    case .duplicateNew:
      guard case .duplicateJoined(let item, _)? = event else { return nil }
      return notAnother(item)
    }
  }

  /// What is missing, where it matters who acts: the reporter.
  public func shortfall(
    of requirement: Requirement, for event: Event, at occasion: Occasion<Role>
  ) -> Shortfall? {
    switch requirement {
    case .byTheReporter:
      occasion.who == charter.reporter
        ? nil : .notTheReporter(occasion.who, reporter: charter.reporter)
    case .unitNew, .goesOnElsewhere, .duplicateNew:
      shortfall(of: requirement, for: event, on: occasion.happened)
    }
  }

  private func notAnother(_ item: Identifier<FeedbackItem>) -> Shortfall? {
    if item == charter.id { return .intoItself(item) }
    return duplicates[item].map { .joinedAlready(item, on: $0.day) }
  }
}
