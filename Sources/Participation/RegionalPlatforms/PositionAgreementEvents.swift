extension PositionAgreement {
  /// What can happen in an agreement of positions.
  public enum Event: LifecycleEvent {
    // The course of the agreement.
    /// The sides are invited to state their positions, by a day or without one.
    case positionsInvited(until: Day?)
    /// A member states the position of a side; a later one takes the place of an earlier one.
    indirect case positionStated(
      side: PlatformSide, position: Identifier<SidePosition>, statement: LocalizedText)
    /// The positions are compared, point by point.
    indirect case compared(points: [ComparedPoint])
    /// A round begins, with a draft of a joint position; votes of earlier rounds no longer count.
    indirect case roundOpened(draft: LocalizedText)
    /// A member accepts the draft for its side.
    case draftAccepted(side: PlatformSide)
    /// A member rejects the draft for its side.
    indirect case draftRejected(side: PlatformSide, reason: LocalizedText?)
    /// A member neither accepts nor rejects the draft.
    case abstained(side: PlatformSide)
    /// The draft becomes the joint position.
    case jointPositionReached(position: Identifier<JointPosition>)
    /// The sides record where they differ, in place of a joint position.
    case divergenceRecorded(position: Identifier<JointPosition>)
    /// A member has the different position of its side recorded.
    indirect case minorityRecorded(side: PlatformSide, statement: LocalizedText)
    /// What the sides have is handed over to a consultation.
    case transferred(consultation: Reference)
    /// The consultation answers.
    indirect case responseReceived(answer: Reference, outcome: PositionOutcome)
    /// The sides give up waiting for an answer.
    case noResponse
    /// A side is told what became of it.
    case reportedTo(side: PlatformSide, report: Identifier<PositionReport>)
    /// It is given up.
    indirect case withdrawn(reason: LocalizedText)

    // Members of the sides.
    /// Somebody becomes a member of a side.
    case memberJoined(member: ParticipantIdentifier, side: PlatformSide)
    /// Somebody is no longer a member of a side.
    case memberLeft(member: ParticipantIdentifier)

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// Positions invited.
      case positionsInvited
      /// Position of a side stated.
      case positionStated
      /// Positions compared.
      case compared
      /// Round opened.
      case roundOpened
      /// Draft accepted.
      case draftAccepted
      /// Draft rejected.
      case draftRejected
      /// Abstained.
      case abstained
      /// Joint position reached.
      case jointPositionReached
      /// Divergence recorded.
      case divergenceRecorded
      /// Minority position recorded.
      case minorityRecorded
      /// Transferred to a consultation.
      case transferred
      /// Response received.
      case responseReceived
      /// No response.
      case noResponse
      /// Side informed.
      case reportedTo
      /// Agreement withdrawn.
      case withdrawn
      /// Member joined a side.
      case memberJoined
      /// Member left a side.
      case memberLeft
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .positionsInvited: .positionsInvited
      case .positionStated: .positionStated
      case .compared: .compared
      case .roundOpened: .roundOpened
      case .draftAccepted: .draftAccepted
      case .draftRejected: .draftRejected
      case .abstained: .abstained
      case .jointPositionReached: .jointPositionReached
      case .divergenceRecorded: .divergenceRecorded
      case .minorityRecorded: .minorityRecorded
      case .transferred: .transferred
      case .responseReceived: .responseReceived
      case .noResponse: .noResponse
      case .reportedTo: .reportedTo
      case .withdrawn: .withdrawn
      case .memberJoined: .memberJoined
      case .memberLeft: .memberLeft
      }
    }
  }
}
