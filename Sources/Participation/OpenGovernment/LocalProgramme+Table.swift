extension LocalProgramme {
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// The call does not run so long already.
    case extensionLater
    /// The points lie between none and the highest possible figure.
    case scorePossible
    /// The side does not sit at the table.
    case sideAway
    /// The side sits at the table.
    case sideThere
    /// The identifier of the problem is free.
    case problemNew
    /// The problems named are on record, each named once.
    case problemsKnown
    /// The identifier of the measure is free.
    case measureNew
    /// The measures named are on record, each named once.
    case measuresKnown
    /// The draft is a new one.
    case draftNew
    /// The consultation is a new one.
    case consultationNew
  }

  /// The table of the way.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<LocalProgramme> {
    switch stage {
    case .callOpen:
      switch kind {
      case .callExtended: .stays(by: .organiser, .coordinator, if: .extensionLater)
      case .applied: .to(.applied, by: .applicant, .mayor)
      case .withdrawn: leaving(kind)
      case .scored, .shortlisted, .selected, .notSelected, .launched, .draftingBegan, .sideJoined, .sideLeft,
        .problemRaised, .measureProposed, .draftMade, .consultationOpened, .publicEventHeld,
        .consultationClosed, .finalised, .adopted, .notAdopted, .implementationBegan, .assessed, .closed:
        .impossible
      }
    case .applied:
      switch kind {
      case .callExtended: .stays(by: .organiser, .coordinator, if: .extensionLater)
      case .scored: .stays(by: .organiser, .assessor, if: .scorePossible)
      case .shortlisted: .stays(by: .organiser, .assessor)
      case .selected: .to(.selected, by: .organiser, .assessor)
      case .notSelected: .to(.notSelected, by: .organiser, .assessor)
      case .withdrawn: leaving(kind)
      case .applied, .launched, .draftingBegan, .sideJoined, .sideLeft, .problemRaised, .measureProposed,
        .draftMade, .consultationOpened, .publicEventHeld, .consultationClosed, .finalised, .adopted,
        .notAdopted, .implementationBegan, .assessed, .closed:
        .impossible
      }
    case .selected:
      switch kind {
      case .launched: .to(.launched, by: .organiser, .coordinator, .facilitator)
      case .draftingBegan: .to(.drafting, by: .coordinator, .mayor, .workingGroupMember)
      case .sideJoined, .sideLeft: atTable(kind)
      case .notAdopted: deciding(kind)
      case .withdrawn: leaving(kind)
      case .callExtended, .applied, .scored, .shortlisted, .selected, .notSelected, .problemRaised,
        .measureProposed, .draftMade, .consultationOpened, .publicEventHeld, .consultationClosed, .finalised,
        .adopted, .implementationBegan, .assessed, .closed:
        .impossible
      }
    case .launched:
      switch kind {
      case .draftingBegan: .to(.drafting, by: .coordinator, .mayor, .workingGroupMember)
      case .sideJoined, .sideLeft, .problemRaised, .publicEventHeld: atTable(kind)
      case .notAdopted: deciding(kind)
      case .withdrawn: leaving(kind)
      case .callExtended, .applied, .scored, .shortlisted, .selected, .notSelected, .launched,
        .measureProposed, .draftMade, .consultationOpened, .consultationClosed, .finalised, .adopted,
        .implementationBegan, .assessed, .closed:
        .impossible
      }
    case .drafting:
      switch kind {
      case .sideJoined, .sideLeft, .problemRaised, .measureProposed, .publicEventHeld: atTable(kind)
      case .draftMade: .stays(by: .coordinator, .workingGroupMember, if: .draftNew)
      case .consultationOpened:
        .to(.publicConsultation, by: .coordinator, .consultationCoordinator, .mayor, if: .consultationNew)
      case .finalised, .adopted, .notAdopted: deciding(kind)
      case .withdrawn: leaving(kind)
      case .callExtended, .applied, .scored, .shortlisted, .selected, .notSelected, .launched, .draftingBegan,
        .consultationClosed, .implementationBegan, .assessed, .closed:
        .impossible
      }
    case .publicConsultation:
      switch kind {
      case .sideJoined, .sideLeft, .problemRaised, .measureProposed, .publicEventHeld: atTable(kind)
      case .draftMade: .stays(by: .coordinator, .workingGroupMember, if: .draftNew)
      case .consultationClosed: .to(.finalising, by: .coordinator, .consultationCoordinator, .mayor)
      case .notAdopted: deciding(kind)
      case .withdrawn: leaving(kind)
      case .callExtended, .applied, .scored, .shortlisted, .selected, .notSelected, .launched, .draftingBegan,
        .consultationOpened, .finalised, .adopted, .implementationBegan, .assessed, .closed:
        .impossible
      }
    case .finalising:
      switch kind {
      case .sideJoined, .sideLeft, .measureProposed, .publicEventHeld: atTable(kind)
      case .draftMade: .stays(by: .coordinator, .workingGroupMember, if: .draftNew)
      case .consultationOpened:
        .to(.publicConsultation, by: .coordinator, .consultationCoordinator, .mayor, if: .consultationNew)
      case .finalised, .adopted, .notAdopted: deciding(kind)
      case .withdrawn: leaving(kind)
      case .callExtended, .applied, .scored, .shortlisted, .selected, .notSelected, .launched, .draftingBegan,
        .problemRaised, .consultationClosed, .implementationBegan, .assessed, .closed:
        .impossible
      }
    case .adopted:
      switch kind {
      case .implementationBegan: .to(.implementing, by: .leadInstitution, .coordinator, .mayor, .implementer)
      case .assessed: .to(.assessed, by: .assessor, .independentReviewer, .observer)
      case .closed, .withdrawn: leaving(kind)
      case .callExtended, .applied, .scored, .shortlisted, .selected, .notSelected, .launched, .draftingBegan,
        .sideJoined, .sideLeft, .problemRaised, .measureProposed, .draftMade, .consultationOpened,
        .publicEventHeld, .consultationClosed, .finalised, .adopted, .notAdopted:
        .impossible
      }
    case .notAdopted:
      switch kind {
      case .draftingBegan: .to(.drafting, by: .coordinator, .mayor, .workingGroupMember)
      case .closed, .withdrawn: leaving(kind)
      case .callExtended, .applied, .scored, .shortlisted, .selected, .notSelected, .launched, .sideJoined,
        .sideLeft, .problemRaised, .measureProposed, .draftMade, .consultationOpened, .publicEventHeld,
        .consultationClosed, .finalised, .adopted, .notAdopted, .implementationBegan, .assessed:
        .impossible
      }
    case .implementing:
      switch kind {
      case .assessed: .to(.assessed, by: .assessor, .independentReviewer, .observer)
      case .closed, .withdrawn: leaving(kind)
      case .callExtended, .applied, .scored, .shortlisted, .selected, .notSelected, .launched, .draftingBegan,
        .sideJoined, .sideLeft, .problemRaised, .measureProposed, .draftMade, .consultationOpened,
        .publicEventHeld, .consultationClosed, .finalised, .adopted, .notAdopted, .implementationBegan:
        .impossible
      }
    case .assessed:
      switch kind {
      case .closed: leaving(kind)
      case .callExtended, .applied, .scored, .shortlisted, .selected, .notSelected, .launched, .draftingBegan,
        .sideJoined, .sideLeft, .problemRaised, .measureProposed, .draftMade, .consultationOpened,
        .publicEventHeld, .consultationClosed, .finalised, .adopted, .notAdopted, .implementationBegan,
        .assessed, .withdrawn:
        .impossible
      }
    case .notSelected, .closed, .withdrawn: .impossible
    }
  }

  /// What happens at the table while the plan is being made; it never leads elsewhere.
  private static func atTable(_ kind: Event.Kind) -> Cell<LocalProgramme> {
    switch kind {
    case .sideJoined: .stays(by: .coordinator, .workingGroupMember, .organiser, if: .sideAway)
    case .sideLeft: .stays(by: .coordinator, .workingGroupMember, .organiser, if: .sideThere)
    case .problemRaised: .stays(if: .problemNew)
    case .measureProposed: .stays(if: .measureNew, .problemsKnown)
    case .publicEventHeld: .stays(by: .coordinator, .organiser, .consultationCoordinator, .facilitator)
    case .callExtended, .applied, .scored, .shortlisted, .selected, .notSelected, .launched, .draftingBegan,
      .draftMade, .consultationOpened, .consultationClosed, .finalised, .adopted, .notAdopted,
      .implementationBegan, .assessed, .closed, .withdrawn:
      .impossible
    }
  }

  /// How a plan is made ready and decided on.
  private static func deciding(_ kind: Event.Kind) -> Cell<LocalProgramme> {
    switch kind {
    case .finalised: .to(.finalising, by: .coordinator, .workingGroupMember, if: .measuresKnown)
    case .adopted: .to(.adopted, by: .decisionMaker, .councillor, .mayor, .clerk)
    case .notAdopted: .to(.notAdopted, by: .decisionMaker, .councillor, .mayor, .clerk)
    case .callExtended, .applied, .scored, .shortlisted, .selected, .notSelected, .launched, .draftingBegan,
      .sideJoined, .sideLeft, .problemRaised, .measureProposed, .draftMade, .consultationOpened,
      .publicEventHeld, .consultationClosed, .implementationBegan, .assessed, .closed, .withdrawn:
      .impossible
    }
  }

  /// How the way ends.
  private static func leaving(_ kind: Event.Kind) -> Cell<LocalProgramme> {
    switch kind {
    case .closed: .to(.closed, by: .coordinator, .organiser, .clerk)
    case .withdrawn: .to(.withdrawn, by: .mayor, .applicant, .coordinator)
    case .callExtended, .applied, .scored, .shortlisted, .selected, .notSelected, .launched, .draftingBegan,
      .sideJoined, .sideLeft, .problemRaised, .measureProposed, .draftMade, .consultationOpened,
      .publicEventHeld, .consultationClosed, .finalised, .adopted, .notAdopted, .implementationBegan,
      .assessed:
      .impossible
    }
  }

  /// The kinds of event that can bring a requirement about; those that rest on the event itself have none.
  public static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .sideThere: [.sideJoined]
    case .extensionLater, .scorePossible, .sideAway, .problemNew, .problemsKnown, .measureNew,
      .measuresKnown, .draftNew, .consultationNew:
      []
    }
  }
}
