extension Coalition {
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// There are as many members as the charter asks for.
    case membersEnough
    /// The members come from as many sectors as the charter asks for.
    case sectorsEnough
    /// A spokesperson is named and has not left.
    case spokespersonNamed
    /// Every member signed the protocol, and nobody else.
    case signedByAll
    /// Whoever accedes is no member.
    case memberNew
    /// Whoever is named is a member.
    case memberPresent
    /// The conditions named stand in the charter.
    case conditionsKnown
    /// Every condition of the charter is met.
    case conditionsMet
    /// The mandate does not end before it begins.
    case mandateLasts
    /// The member has a mandate on the subject that is in force.
    case mandateInForce
    /// The delegation closes no circle.
    case noDelegationCircle
    /// The member has delegated its vote.
    case delegationGiven
    /// The identifier of the position is free.
    case positionNew
    /// The position is proposed and not decided.
    case positionOpen
    /// The position is proposed and has not failed.
    case positionStands
    /// Enough members took part in the vote.
    case quorumReached
    /// Enough votes are in favour.
    case voteCarried
    /// The votes do not carry the position.
    case voteNotCarried
  }

  /// The table of the coalition.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<Coalition> {
    switch stage {
    case .forming:
      switch kind {
      case .protocolAgreed:
        .to(
          .agreed, by: .coordinator,
          if: .membersEnough, .sectorsEnough, .spokespersonNamed, .signedByAll)
      case .dissolved: .to(.dissolved, by: .coordinator)
      case .memberAcceded, .memberExited, .spokespersonNamed: membership(kind)
      case .actionBegan, .mandateGranted, .mandateWithdrawn, .spokenFor, .actionJoined, .voteDelegated,
        .delegationEnded, .positionProposed, .voteCast, .dissentRecorded, .positionAdopted, .positionFailed:
        .impossible
      }
    case .agreed:
      switch kind {
      case .actionBegan: .to(.acting, by: .coordinator)
      case .dissolved: .to(.dissolved, by: .coordinator)
      case .memberAcceded, .memberExited, .spokespersonNamed: membership(kind)
      case .mandateGranted, .mandateWithdrawn, .spokenFor, .voteDelegated, .delegationEnded,
        .positionProposed,
        .voteCast, .dissentRecorded, .positionAdopted, .positionFailed:
        speakingAndDeciding(kind)
      case .protocolAgreed, .actionJoined: .impossible
      }
    case .acting:
      switch kind {
      case .actionJoined: .stays(by: .coordinator, .coalitionMember, if: .memberPresent)
      case .dissolved: .to(.dissolved, by: .coordinator)
      case .memberAcceded, .memberExited, .spokespersonNamed: membership(kind)
      case .mandateGranted, .mandateWithdrawn, .spokenFor, .voteDelegated, .delegationEnded,
        .positionProposed,
        .voteCast, .dissentRecorded, .positionAdopted, .positionFailed:
        speakingAndDeciding(kind)
      case .protocolAgreed, .actionBegan: .impossible
      }
    case .dissolved: .impossible
    }
  }

  /// Who comes, goes and speaks, in every stage before the end.
  private static func membership(_ kind: Event.Kind) -> Cell<Coalition> {
    switch kind {
    case .memberAcceded:
      .stays(by: .coordinator, .coalitionMember, if: .memberNew, .conditionsKnown, .conditionsMet)
    case .memberExited: .stays(by: .coordinator, .coalitionMember, if: .memberPresent)
    case .spokespersonNamed: .stays(by: .coordinator, if: .memberPresent)
    case .protocolAgreed, .actionBegan, .dissolved, .mandateGranted, .mandateWithdrawn, .spokenFor,
      .actionJoined,
      .voteDelegated, .delegationEnded, .positionProposed, .voteCast, .dissentRecorded, .positionAdopted,
      .positionFailed:
      .impossible
    }
  }

  /// What an agreed coalition says and decides, whether it acts already or not.
  private static func speakingAndDeciding(_ kind: Event.Kind) -> Cell<Coalition> {
    switch kind {
    case .mandateGranted: .stays(by: .coordinator, if: .memberPresent, .mandateLasts)
    case .mandateWithdrawn: .stays(by: .coordinator, if: .memberPresent, .mandateInForce)
    case .spokenFor:
      .stays(by: .spokesperson, .coalitionMember, .coordinator, if: .memberPresent, .mandateInForce)
    case .voteDelegated: .stays(by: .coalitionMember, .coordinator, if: .memberPresent, .noDelegationCircle)
    case .delegationEnded: .stays(by: .coalitionMember, .coordinator, if: .memberPresent, .delegationGiven)
    case .positionProposed: .stays(by: .coalitionMember, .coordinator, if: .positionNew)
    case .voteCast: .stays(by: .coalitionMember, .coordinator, if: .positionOpen, .memberPresent)
    case .dissentRecorded: .stays(by: .coalitionMember, .coordinator, if: .positionStands, .memberPresent)
    case .positionAdopted:
      .stays(
        by: .coordinator, if: .positionOpen, .membersEnough, .sectorsEnough, .quorumReached, .voteCarried)
    case .positionFailed: .stays(by: .coordinator, if: .positionOpen, .voteNotCarried)
    case .protocolAgreed, .actionBegan, .dissolved, .memberAcceded, .memberExited, .spokespersonNamed,
      .actionJoined:
      .impossible
    }
  }

  /// The kinds of event that can bring a requirement about; those that rest on the event itself have none.
  public static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .membersEnough, .sectorsEnough, .memberPresent: [.memberAcceded]
    case .spokespersonNamed: [.spokespersonNamed]
    case .mandateInForce: [.mandateGranted]
    case .delegationGiven: [.voteDelegated]
    case .positionOpen, .positionStands: [.positionProposed]
    case .quorumReached, .voteCarried: [.voteCast, .voteDelegated]
    case .signedByAll, .memberNew, .conditionsKnown, .conditionsMet, .mandateLasts, .noDelegationCircle,
      .positionNew, .voteNotCarried:
      []
    }
  }
}
