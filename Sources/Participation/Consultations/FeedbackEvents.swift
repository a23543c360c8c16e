extension FeedbackItem {
  /// What can happen to something that was reported.
  public enum Event: LifecycleEvent {
    /// The service says that it has it.
    case acknowledged
    /// A unit is to see to it; another one where it had one already.
    case assigned(unit: Identifier<Organisation>)
    /// The unit begins.
    case workStarted
    /// It is done.
    indirect case resolved(outcome: LocalizedText?)
    /// It will not be done.
    indirect case declined(ground: FeedbackDecline, reason: LocalizedText)
    /// Who reported it is content with the settlement.
    case confirmed
    /// Who reported it is not, and it is taken up again.
    indirect case reopened(reason: LocalizedText)
    /// It was reported before, and goes on there.
    case merged(into: Identifier<FeedbackItem>)
    /// Another report of the same matter is joined to it.
    case duplicateJoined(item: Identifier<FeedbackItem>, reporter: ParticipantIdentifier)
    /// Who reported it rates the handling.
    case rated(rating: ServiceRating)

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// Acknowledged.
      case acknowledged
      /// Assigned to a unit.
      case assigned
      /// Begun.
      case workStarted
      /// Done.
      case resolved
      /// Not to be done.
      case declined
      /// Confirmed by who reported it.
      case confirmed
      /// Taken up again.
      case reopened
      /// Gone on elsewhere.
      case merged
      /// Another report joined.
      case duplicateJoined
      /// Rated.
      case rated
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .acknowledged: .acknowledged
      case .assigned: .assigned
      case .workStarted: .workStarted
      case .resolved: .resolved
      case .declined: .declined
      case .confirmed: .confirmed
      case .reopened: .reopened
      case .merged: .merged
      case .duplicateJoined: .duplicateJoined
      case .rated: .rated
      }
    }
  }
}
