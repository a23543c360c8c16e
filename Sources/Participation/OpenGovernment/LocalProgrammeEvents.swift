extension LocalProgramme {
  /// What can happen on the way of a municipality through a local programme.
  public enum Event: LifecycleEvent {
    // The call and the selection.
    /// The call stays open longer.
    case callExtended(until: Day)
    /// The municipality applies.
    indirect case applied(application: Reference?, letter: LetterOfSupport?)
    /// The application is scored.
    case scored(points: Int, of: Int)
    /// The application is among those that are looked at further.
    case shortlisted
    /// The municipality is selected.
    case selected
    /// The municipality is not selected.
    indirect case notSelected(reason: LocalizedText?)

    // Drafting and consultation.
    /// A round table opens the work.
    case launched(attendance: SideAttendance?)
    /// The sides begin to draft; again, where the plan was not adopted.
    case draftingBegan
    /// A side takes its seat at the table.
    case sideJoined(side: LocalSide)
    /// A side leaves the table.
    case sideLeft(side: LocalSide)
    /// A problem is raised.
    indirect case problemRaised(
      problem: Identifier<LocalProblem>, need: LocalNeed, statement: LocalizedText?, side: LocalSide?)
    /// A measure is proposed, and the problems that it answers are named.
    indirect case measureProposed(
      measure: Identifier<LocalMeasure>, title: LocalizedText, problems: [Identifier<LocalProblem>],
      side: LocalSide?)
    /// A draft of the plan is made.
    case draftMade(draft: Reference)
    /// The public is consulted.
    indirect case consultationOpened(consultation: Reference, period: Period?)
    /// A public event is held.
    case publicEventHeld(attendance: SideAttendance?)
    /// The consultation ends.
    case consultationClosed

    // The plan.
    /// The plan is ready for adoption, with measures; `nil` where they are not on record.
    case finalised(measures: [Identifier<LocalMeasure>]?)
    /// The plan is adopted.
    case adopted(plan: Reference)
    /// It becomes known that the plan is not adopted.
    indirect case notAdopted(reason: LocalizedText?)
    /// The plan begins to be carried out.
    case implementationBegan
    /// The plan is assessed.
    case assessed(assessment: Reference?)
    /// The way ends.
    case closed
    /// The municipality withdraws.
    indirect case withdrawn(reason: LocalizedText?)

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// A longer call.
      case callExtended
      /// An application.
      case applied
      /// A score.
      case scored
      /// A place on the shortlist.
      case shortlisted
      /// Selected.
      case selected
      /// Not selected.
      case notSelected
      /// A round table.
      case launched
      /// Drafting begins.
      case draftingBegan
      /// A side joins.
      case sideJoined
      /// A side leaves.
      case sideLeft
      /// A problem.
      case problemRaised
      /// A measure.
      case measureProposed
      /// A draft.
      case draftMade
      /// A consultation begins.
      case consultationOpened
      /// A public event.
      case publicEventHeld
      /// A consultation ends.
      case consultationClosed
      /// Ready for adoption.
      case finalised
      /// Adopted.
      case adopted
      /// Not adopted.
      case notAdopted
      /// Carried out from now on.
      case implementationBegan
      /// Assessed.
      case assessed
      /// Over.
      case closed
      /// Withdrawn.
      case withdrawn
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .callExtended: .callExtended
      case .applied: .applied
      case .scored: .scored
      case .shortlisted: .shortlisted
      case .selected: .selected
      case .notSelected: .notSelected
      case .launched: .launched
      case .draftingBegan: .draftingBegan
      case .sideJoined: .sideJoined
      case .sideLeft: .sideLeft
      case .problemRaised: .problemRaised
      case .measureProposed: .measureProposed
      case .draftMade: .draftMade
      case .consultationOpened: .consultationOpened
      case .publicEventHeld: .publicEventHeld
      case .consultationClosed: .consultationClosed
      case .finalised: .finalised
      case .adopted: .adopted
      case .notAdopted: .notAdopted
      case .implementationBegan: .implementationBegan
      case .assessed: .assessed
      case .closed: .closed
      case .withdrawn: .withdrawn
      }
    }
  }
}
