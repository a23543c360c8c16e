extension PolicyPilot {
  /// What can happen in a pilot of a public policy.
  public enum Event: LifecycleEvent {
    // The course of the pilot.
    /// The authority chooses one of the areas offered, and one policy in it.
    indirect case areaChosen(area: PolicyArea, policy: Identifier<PilotPolicy>, title: LocalizedText)
    /// The team begins its work.
    case teamFormed
    /// The diagnosis is closed.
    case diagnosed
    /// The goals are fixed.
    case goalsSet
    /// The policy is drafted, or drafted anew after the consultation.
    case drafted(document: Identifier<PilotDocument>)
    /// The draft was consulted on.
    case consulted(consultation: Reference)
    /// The council adopts the policy.
    case adopted(resolution: Reference?)
    /// The policy begins to be carried out.
    case implementationBegan
    /// The pilot is evaluated.
    indirect case evaluated(findings: LocalizedText)
    /// The pilot is given up.
    indirect case abandoned(reason: LocalizedText)

    // Team, diagnosis and goals.
    /// Somebody joins the team.
    case memberJoined(person: ParticipantIdentifier, as: PilotPart)
    /// Somebody leaves the team.
    case memberLeft(person: ParticipantIdentifier)
    /// A need or a potential is recorded, as members of the community tell it.
    indirect case findingRecorded(
      finding: Identifier<PilotFinding>, kind: PilotFinding.Kind, statement: LocalizedText)
    /// A goal is proposed, with the findings that it answers.
    indirect case goalSet(
      goal: Identifier<PilotGoal>, title: LocalizedText, findings: [Identifier<PilotFinding>])
    /// A goal is reached.
    case goalReached(goal: Identifier<PilotGoal>)

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// Area chosen.
      case areaChosen
      /// Team formed.
      case teamFormed
      /// Diagnosis closed.
      case diagnosed
      /// Goals set.
      case goalsSet
      /// Policy drafted.
      case drafted
      /// Draft consulted on.
      case consulted
      /// Policy adopted.
      case adopted
      /// Implementation began.
      case implementationBegan
      /// Pilot evaluated.
      case evaluated
      /// Pilot abandoned.
      case abandoned
      /// Member joined.
      case memberJoined
      /// Member left.
      case memberLeft
      /// Finding recorded.
      case findingRecorded
      /// Goal proposed.
      case goalSet
      /// Goal reached.
      case goalReached
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .areaChosen: .areaChosen
      case .teamFormed: .teamFormed
      case .diagnosed: .diagnosed
      case .goalsSet: .goalsSet
      case .drafted: .drafted
      case .consulted: .consulted
      case .adopted: .adopted
      case .implementationBegan: .implementationBegan
      case .evaluated: .evaluated
      case .abandoned: .abandoned
      case .memberJoined: .memberJoined
      case .memberLeft: .memberLeft
      case .findingRecorded: .findingRecorded
      case .goalSet: .goalSet
      case .goalReached: .goalReached
      }
    }
  }
}
