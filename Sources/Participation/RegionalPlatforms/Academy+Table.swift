extension Academy {
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// The identifier of the cycle is free.
    case cycleNew
    /// The cycle is open.
    case cycleOpen
    /// The person is not in the cohort.
    case personNew
    /// The person is in the cohort.
    case personEnrolled
    /// The session stands in the plan and was not held.
    case sessionOpen
    /// All who are named as present are in the cohort.
    case presentEnrolled
    /// The person has completed a cycle.
    case trained
    /// The region is one of the charter.
    case regionKnown
    /// Nobody has the same duty in the region.
    case dutyFree
    /// The person coordinates no region.
    case personUnassigned
    /// The person coordinates a region.
    case personAssigned
  }

  /// The table of the academy.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<Academy> {
    switch stage {
    case .preparing:
      switch kind {
      case .cycleOpened: .to(.teaching, by: .organiser, .projectPromoter, .coordinator, if: .cycleNew)
      case .closed: .to(.closed, by: .organiser, .projectPromoter)
      case .cycleEnded, .enrolled, .withdrew, .sessionMoved, .sessionHeld, .coordinatorAssigned,
        .coordinatorReleased:
        .impossible
      }
    case .teaching:
      switch kind {
      case .cycleOpened: .stays(by: .organiser, .projectPromoter, .coordinator, if: .cycleNew)
      case .cycleEnded: .stays(by: .organiser, .projectPromoter, .coordinator, if: .cycleOpen)
      case .enrolled: .stays(by: .organiser, .coordinator, .trainer, if: .cycleOpen, .personNew)
      case .withdrew: .stays(by: .organiser, .coordinator, .trainee, if: .cycleOpen, .personEnrolled)
      case .sessionMoved: .stays(by: .organiser, .coordinator, .trainer, if: .cycleOpen, .sessionOpen)
      case .sessionHeld:
        .stays(by: .organiser, .coordinator, .trainer, if: .cycleOpen, .sessionOpen, .presentEnrolled)
      case .coordinatorAssigned:
        .stays(
          by: .organiser, .projectPromoter, .coordinator, if: .regionKnown, .trained, .personUnassigned,
          .dutyFree)
      case .coordinatorReleased: .stays(by: .organiser, .projectPromoter, .coordinator, if: .personAssigned)
      case .closed: .to(.closed, by: .organiser, .projectPromoter)
      }
    case .closed: .impossible
    }
  }

  /// The kinds of event that can bring a requirement about; those that rest on the event itself have none.
  public static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .cycleOpen, .sessionOpen: [.cycleOpened]
    case .personEnrolled, .presentEnrolled: [.enrolled]
    case .trained: [.sessionHeld]
    case .personAssigned: [.coordinatorAssigned]
    case .cycleNew, .personNew, .regionKnown, .dutyFree, .personUnassigned: []
    }
  }
}
