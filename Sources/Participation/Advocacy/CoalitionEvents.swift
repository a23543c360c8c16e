extension Coalition {
  /// What can happen in a coalition.
  public enum Event: LifecycleEvent {
    // The course of the coalition.
    /// The members agree the protocol; every one of them signs.
    case protocolAgreed(document: Identifier<CoalitionProtocol>, signatories: [ParticipantIdentifier])
    /// The members begin to act together.
    case actionBegan
    /// The coalition ends.
    indirect case dissolved(reason: LocalizedText)

    // Membership and mandates.
    /// Somebody accedes, and meets these conditions of the charter.
    case memberAcceded(
      member: ParticipantIdentifier, sector: Sector, conditionsMet: [Identifier<AccessionCondition>])
    /// A member leaves.
    indirect case memberExited(member: ParticipantIdentifier, reason: LocalizedText?)
    /// A member is named to speak for the coalition.
    case spokespersonNamed(member: ParticipantIdentifier)
    /// A member may speak for the coalition on a subject; with a last day, or until the mandate is withdrawn.
    case mandateGranted(member: ParticipantIdentifier, subject: Identifier<MandateSubject>, until: Day?)
    /// A member may no longer speak on a subject.
    case mandateWithdrawn(member: ParticipantIdentifier, subject: Identifier<MandateSubject>)

    // Acting.
    /// A member spoke for the coalition on a subject; the spokesperson, too, needs a mandate for it.
    case spokenFor(member: ParticipantIdentifier, subject: Identifier<MandateSubject>)
    /// A member took part in an activity of the coalition.
    case actionJoined(member: ParticipantIdentifier, activity: Identifier<Activity>)

    // Deciding.
    /// A member lets another vote in its place, until it votes in person.
    case voteDelegated(from: ParticipantIdentifier, to: ParticipantIdentifier)
    /// A member takes its delegation back.
    case delegationEnded(from: ParticipantIdentifier)
    /// A joint position is proposed.
    indirect case positionProposed(position: Identifier<CoalitionPosition>, title: LocalizedText)
    /// A member votes in person; a later vote takes the place of an earlier one.
    case voteCast(position: Identifier<CoalitionPosition>, member: ParticipantIdentifier, vote: CoalitionVote)
    /// A member has its disagreement recorded with a position.
    indirect case dissentRecorded(
      position: Identifier<CoalitionPosition>, member: ParticipantIdentifier, statement: LocalizedText)
    /// A position becomes that of the coalition.
    case positionAdopted(position: Identifier<CoalitionPosition>)
    /// A position found too few votes.
    case positionFailed(position: Identifier<CoalitionPosition>)

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// The protocol is agreed.
      case protocolAgreed
      /// Joint action begins.
      case actionBegan
      /// The end.
      case dissolved
      /// A member accedes.
      case memberAcceded
      /// A member leaves.
      case memberExited
      /// A spokesperson is named.
      case spokespersonNamed
      /// A mandate is granted.
      case mandateGranted
      /// A mandate is withdrawn.
      case mandateWithdrawn
      /// A member speaks for the coalition.
      case spokenFor
      /// A member takes part in an activity.
      case actionJoined
      /// A vote is delegated.
      case voteDelegated
      /// A delegation is taken back.
      case delegationEnded
      /// A position is proposed.
      case positionProposed
      /// A vote is cast.
      case voteCast
      /// A dissent is recorded.
      case dissentRecorded
      /// A position is adopted.
      case positionAdopted
      /// A position fails.
      case positionFailed
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .protocolAgreed: .protocolAgreed
      case .actionBegan: .actionBegan
      case .dissolved: .dissolved
      case .memberAcceded: .memberAcceded
      case .memberExited: .memberExited
      case .spokespersonNamed: .spokespersonNamed
      case .mandateGranted: .mandateGranted
      case .mandateWithdrawn: .mandateWithdrawn
      case .spokenFor: .spokenFor
      case .actionJoined: .actionJoined
      case .voteDelegated: .voteDelegated
      case .delegationEnded: .delegationEnded
      case .positionProposed: .positionProposed
      case .voteCast: .voteCast
      case .dissentRecorded: .dissentRecorded
      case .positionAdopted: .positionAdopted
      case .positionFailed: .positionFailed
      }
    }
  }
}
