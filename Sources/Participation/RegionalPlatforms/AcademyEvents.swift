extension Academy {
  /// What can happen in an academy.
  public enum Event: LifecycleEvent {
    // The course of the academy.
    /// A cycle is opened with its sessions and what it takes to complete it.
    indirect case cycleOpened(cycle: Identifier<AcademyCycle>, plan: CyclePlan)
    /// A cycle ends; nobody completes it any more.
    case cycleEnded(cycle: Identifier<AcademyCycle>)
    /// It ends.
    case closed

    // Cohorts and sessions.
    /// A person joins the cohort of a cycle, to be trained for a duty.
    case enrolled(person: ParticipantIdentifier, cycle: Identifier<AcademyCycle>, as: CoordinatorDuty)
    /// A person leaves a cohort.
    indirect case withdrew(
      person: ParticipantIdentifier, cycle: Identifier<AcademyCycle>, reason: LocalizedText?)
    /// A session is planned for another day.
    case sessionMoved(session: Identifier<AcademySession>, cycle: Identifier<AcademyCycle>, on: Day)
    /// A session took place, with those of the cohort who were present.
    indirect case sessionHeld(
      session: Identifier<AcademySession>, cycle: Identifier<AcademyCycle>, present: [ParticipantIdentifier])

    // What a completed training is for.
    /// A person who has completed a cycle coordinates a region.
    case coordinatorAssigned(person: ParticipantIdentifier, region: Identifier<Territory>)
    /// A person no longer coordinates a region.
    case coordinatorReleased(person: ParticipantIdentifier)

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// Cycle opened.
      case cycleOpened
      /// Cycle ended.
      case cycleEnded
      /// Academy closed.
      case closed
      /// Person enrolled.
      case enrolled
      /// Person withdrew.
      case withdrew
      /// Session moved.
      case sessionMoved
      /// Session held.
      case sessionHeld
      /// Coordinator assigned.
      case coordinatorAssigned
      /// Coordinator released.
      case coordinatorReleased
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .cycleOpened: .cycleOpened
      case .cycleEnded: .cycleEnded
      case .closed: .closed
      case .enrolled: .enrolled
      case .withdrew: .withdrew
      case .sessionMoved: .sessionMoved
      case .sessionHeld: .sessionHeld
      case .coordinatorAssigned: .coordinatorAssigned
      case .coordinatorReleased: .coordinatorReleased
      }
    }
  }
}
