extension ExpertGroup {
  /// What can happen in a group of experts.
  public enum Event: LifecycleEvent {
    /// An expert is named, for a field.
    case expertNamed(expert: ParticipantIdentifier, field: PolicyArea)
    /// An expert leaves.
    case expertLeft(expert: ParticipantIdentifier)
    /// The group is appointed.
    case appointed
    /// The group is asked, with a last day or within the days of the charter.
    indirect case asked(
      question: Identifier<ExpertQuestion>, about: Reference?, statement: LocalizedText, due: Day?)
    /// An expert gives the opinion of the group.
    indirect case opined(
      question: Identifier<ExpertQuestion>, opinion: Identifier<ExpertOpinion>, text: LocalizedText)
    /// An expert declines for the group.
    indirect case declined(question: Identifier<ExpertQuestion>, reason: LocalizedText)
    /// The group ends.
    indirect case dissolved(reason: LocalizedText)

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// Expert named.
      case expertNamed
      /// Expert left.
      case expertLeft
      /// Group appointed.
      case appointed
      /// Question asked.
      case asked
      /// Opinion given.
      case opined
      /// Question declined.
      case declined
      /// Group dissolved.
      case dissolved
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .expertNamed: .expertNamed
      case .expertLeft: .expertLeft
      case .appointed: .appointed
      case .asked: .asked
      case .opined: .opined
      case .declined: .declined
      case .dissolved: .dissolved
      }
    }
  }
}
