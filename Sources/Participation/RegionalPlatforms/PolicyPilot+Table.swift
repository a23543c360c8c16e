extension PolicyPilot {
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// The area is one of those offered.
    case areaOffered
    /// Every part of the team that the charter asks for has somebody.
    case teamComplete
    /// The person is not in the team.
    case personNew
    /// The person is in the team.
    case personPresent
    /// The identifier of the finding is free.
    case findingNew
    /// At least one need or potential is on record.
    case findingsThere
    /// The identifier of the goal is free.
    case goalNew
    /// The goal answers at least one finding, and all it names are on record.
    case goalGrounded
    /// At least one goal is proposed.
    case goalsThere
    /// The goal is on record and not reached.
    case goalOpen
  }

  /// The table of the pilot; the choice of area and policy comes once.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<PolicyPilot> {
    switch stage {
    case .declared:
      switch kind {
      case .areaChosen: .to(.areaChosen, by: .mayor, .decisionMaker, .competentBody, if: .areaOffered)
      case .abandoned: standing(kind)
      case .teamFormed, .diagnosed, .goalsSet, .drafted, .consulted, .adopted, .implementationBegan,
        .evaluated, .memberJoined, .memberLeft, .findingRecorded, .goalSet, .goalReached:
        .impossible
      }
    case .areaChosen:
      switch kind {
      case .teamFormed: .to(.teamFormed, by: .animator, .mayor, if: .teamComplete)
      case .abandoned, .memberJoined, .memberLeft: standing(kind)
      case .areaChosen, .diagnosed, .goalsSet, .drafted, .consulted, .adopted, .implementationBegan,
        .evaluated, .findingRecorded, .goalSet, .goalReached:
        .impossible
      }
    case .teamFormed:
      switch kind {
      case .findingRecorded: .stays(by: .resident, .animator, .adviser, .citizen, if: .findingNew)
      case .diagnosed: .to(.diagnosed, by: .animator, .adviser, if: .findingsThere)
      case .abandoned, .memberJoined, .memberLeft: standing(kind)
      case .areaChosen, .teamFormed, .goalsSet, .drafted, .consulted, .adopted, .implementationBegan,
        .evaluated, .goalSet, .goalReached:
        .impossible
      }
    case .diagnosed:
      switch kind {
      case .goalSet:
        .stays(by: .workingGroupMember, .animator, .resident, .adviser, if: .goalNew, .goalGrounded)
      case .goalsSet: .to(.goalsSet, by: .animator, .mayor, if: .goalsThere)
      case .abandoned, .memberJoined, .memberLeft: standing(kind)
      case .areaChosen, .teamFormed, .diagnosed, .drafted, .consulted, .adopted, .implementationBegan,
        .evaluated, .findingRecorded, .goalReached:
        .impossible
      }
    case .goalsSet:
      switch kind {
      case .drafted: .to(.drafted, by: .adviser, .workingGroupMember, .competentBody)
      case .abandoned, .memberJoined, .memberLeft: standing(kind)
      case .areaChosen, .teamFormed, .diagnosed, .goalsSet, .consulted, .adopted, .implementationBegan,
        .evaluated, .findingRecorded, .goalSet, .goalReached:
        .impossible
      }
    case .drafted:
      switch kind {
      case .consulted: .to(.consulted, by: .animator, .consultationCoordinator, .competentBody)
      case .abandoned, .memberJoined, .memberLeft: standing(kind)
      case .areaChosen, .teamFormed, .diagnosed, .goalsSet, .drafted, .adopted, .implementationBegan,
        .evaluated, .findingRecorded, .goalSet, .goalReached:
        .impossible
      }
    case .consulted:
      switch kind {
      case .drafted: .to(.drafted, by: .adviser, .workingGroupMember, .competentBody)
      case .adopted: .to(.adopted, by: .councillor, .decisionMaker)
      case .abandoned, .memberJoined, .memberLeft: standing(kind)
      case .areaChosen, .teamFormed, .diagnosed, .goalsSet, .consulted, .implementationBegan, .evaluated,
        .findingRecorded, .goalSet, .goalReached:
        .impossible
      }
    case .adopted:
      switch kind {
      case .implementationBegan: .to(.implementing, by: .mayor, .competentBody)
      case .abandoned, .memberJoined, .memberLeft: standing(kind)
      case .areaChosen, .teamFormed, .diagnosed, .goalsSet, .drafted, .consulted, .adopted, .evaluated,
        .findingRecorded, .goalSet, .goalReached:
        .impossible
      }
    case .implementing:
      switch kind {
      case .goalReached: .stays(by: .mayor, .competentBody, .animator, if: .goalOpen)
      case .evaluated: .to(.evaluated, by: .adviser, .independentReviewer, .animator)
      case .abandoned, .memberJoined, .memberLeft: standing(kind)
      case .areaChosen, .teamFormed, .diagnosed, .goalsSet, .drafted, .consulted, .adopted,
        .implementationBegan, .findingRecorded, .goalSet:
        .impossible
      }
    case .evaluated, .abandoned: .impossible
    }
  }

  /// What is possible in every stage: giving up, and from the choice on coming and going in the team.
  private static func standing(_ kind: Event.Kind) -> Cell<PolicyPilot> {
    switch kind {
    case .abandoned: .to(.abandoned, by: .mayor, .decisionMaker, .competentBody)
    case .memberJoined: .stays(by: .animator, .mayor, .coordinator, if: .personNew)
    case .memberLeft: .stays(by: .animator, .mayor, .coordinator, if: .personPresent)
    case .areaChosen, .teamFormed, .diagnosed, .goalsSet, .drafted, .consulted, .adopted,
      .implementationBegan, .evaluated, .findingRecorded, .goalSet, .goalReached:
      .impossible
    }
  }

  /// The kinds of event that can bring a requirement about; those that rest on the event itself have none.
  public static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .teamComplete, .personPresent: [.memberJoined]
    case .findingsThere, .goalGrounded: [.findingRecorded]
    case .goalsThere, .goalOpen: [.goalSet]
    case .areaOffered, .personNew, .findingNew, .goalNew: []
    }
  }
}
