extension LegislativeMonitor {
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// The identifier of the window is free.
    case windowNew
    /// The window is on record.
    case windowKnown
    /// The window ends on the day or later, and not before it begins.
    case windowLasts
    /// The new end lies after the old one.
    case windowLonger
    /// The day lies within the window.
    case windowOpen
    /// The platform does not follow the bill already.
    case platformNew
    /// The platform follows the bill.
    case platformWatching
    /// The platform has neither joined nor declined in this window.
    case undecided
  }

  /// The table of the monitoring.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<LegislativeMonitor> {
    switch stage {
    case .announced:
      switch kind {
      case .draftingBegan: seen(.drafting)
      case .agreementsBegan: seen(.agreements)
      case .consultationOpened: seen(.publicConsultation)
      case .opinionsInvited: seen(.opinions)
      case .committeeReferred: seen(.committee)
      case .councilReferred: seen(.councilOfMinisters)
      case .parliamentReferred: seen(.parliament)
      case .checked, .windowOpened, .windowExtended, .watchBegan, .watchEnded, .joined, .declined, .withdrawn:
        following(kind)
      case .returned, .adopted, .published, .rejected: .impossible
      }
    case .drafting:
      switch kind {
      case .agreementsBegan: seen(.agreements)
      case .consultationOpened: seen(.publicConsultation)
      case .opinionsInvited: seen(.opinions)
      case .committeeReferred: seen(.committee)
      case .councilReferred: seen(.councilOfMinisters)
      case .parliamentReferred: seen(.parliament)
      case .checked, .windowOpened, .windowExtended, .watchBegan, .watchEnded, .joined, .declined, .withdrawn:
        following(kind)
      case .draftingBegan, .returned, .adopted, .published, .rejected: .impossible
      }
    case .agreements:
      switch kind {
      case .consultationOpened: seen(.publicConsultation)
      case .opinionsInvited: seen(.opinions)
      case .committeeReferred: seen(.committee)
      case .councilReferred: seen(.councilOfMinisters)
      case .parliamentReferred: seen(.parliament)
      case .returned: seen(.drafting)
      case .checked, .windowOpened, .windowExtended, .watchBegan, .watchEnded, .joined, .declined, .withdrawn:
        following(kind)
      case .draftingBegan, .agreementsBegan, .adopted, .published, .rejected: .impossible
      }
    case .publicConsultation:
      switch kind {
      case .agreementsBegan: seen(.agreements)
      case .opinionsInvited: seen(.opinions)
      case .committeeReferred: seen(.committee)
      case .councilReferred: seen(.councilOfMinisters)
      case .parliamentReferred: seen(.parliament)
      case .returned: seen(.drafting)
      case .checked, .windowOpened, .windowExtended, .watchBegan, .watchEnded, .joined, .declined, .withdrawn:
        following(kind)
      case .draftingBegan, .consultationOpened, .adopted, .published, .rejected: .impossible
      }
    case .opinions:
      switch kind {
      case .agreementsBegan: seen(.agreements)
      case .consultationOpened: seen(.publicConsultation)
      case .committeeReferred: seen(.committee)
      case .councilReferred: seen(.councilOfMinisters)
      case .parliamentReferred: seen(.parliament)
      case .returned: seen(.drafting)
      case .checked, .windowOpened, .windowExtended, .watchBegan, .watchEnded, .joined, .declined, .withdrawn:
        following(kind)
      case .draftingBegan, .opinionsInvited, .adopted, .published, .rejected: .impossible
      }
    case .committee:
      switch kind {
      case .councilReferred: seen(.councilOfMinisters)
      case .parliamentReferred: seen(.parliament)
      case .returned: seen(.drafting)
      case .checked, .windowOpened, .windowExtended, .watchBegan, .watchEnded, .joined, .declined, .withdrawn:
        following(kind)
      case .draftingBegan, .agreementsBegan, .consultationOpened, .opinionsInvited, .committeeReferred,
        .adopted, .published, .rejected:
        .impossible
      }
    case .councilOfMinisters:
      switch kind {
      case .parliamentReferred: seen(.parliament)
      case .returned: seen(.drafting)
      case .checked, .windowOpened, .windowExtended, .watchBegan, .watchEnded, .joined, .declined, .withdrawn:
        following(kind)
      case .draftingBegan, .agreementsBegan, .consultationOpened, .opinionsInvited, .committeeReferred,
        .councilReferred, .adopted, .published, .rejected:
        .impossible
      }
    case .parliament:
      switch kind {
      case .adopted: seen(.adopted)
      case .rejected: seen(.rejected)
      case .checked, .windowOpened, .windowExtended, .watchBegan, .watchEnded, .joined, .declined, .withdrawn:
        following(kind)
      case .draftingBegan, .agreementsBegan, .consultationOpened, .opinionsInvited, .committeeReferred,
        .councilReferred, .parliamentReferred, .returned, .published:
        .impossible
      }
    case .adopted:
      switch kind {
      case .published: seen(.published)
      case .checked: following(kind)
      case .draftingBegan, .agreementsBegan, .consultationOpened, .opinionsInvited, .committeeReferred,
        .councilReferred, .parliamentReferred, .returned, .adopted, .rejected, .withdrawn, .windowOpened,
        .windowExtended, .watchBegan, .watchEnded, .joined, .declined:
        .impossible
      }
    case .published, .rejected, .withdrawn: .impossible
    }
  }

  /// The bill is seen to have moved on.
  private static func seen(_ stage: Stage) -> Cell<LegislativeMonitor> {
    .to(stage, by: .observer, .coordinator, .expert)
  }

  /// What is possible in every stage up to parliament.
  private static func following(_ kind: Event.Kind) -> Cell<LegislativeMonitor> {
    switch kind {
    case .checked: .stays(by: .observer, .coordinator, .expert)
    case .withdrawn: seen(.withdrawn)
    case .windowOpened: .stays(by: .observer, .coordinator, .expert, if: .windowNew, .windowLasts)
    case .windowExtended: .stays(by: .observer, .coordinator, .expert, if: .windowKnown, .windowLonger)
    case .watchBegan: .stays(by: .regionalSpecialist, .regionalConsultant, .coordinator, if: .platformNew)
    case .watchEnded:
      .stays(by: .regionalSpecialist, .regionalConsultant, .coordinator, if: .platformWatching)
    case .joined:
      .stays(
        by: .regionalSpecialist, .regionalConsultant, if: .platformWatching, .windowKnown, .windowOpen,
        .undecided)
    case .declined:
      .stays(by: .regionalSpecialist, .regionalConsultant, if: .platformWatching, .windowKnown, .undecided)
    case .draftingBegan, .agreementsBegan, .consultationOpened, .opinionsInvited, .committeeReferred,
      .councilReferred, .parliamentReferred, .returned, .adopted, .published, .rejected:
      .impossible
    }
  }

  /// The kinds of event that can bring a requirement about; those that rest on the event itself have none.
  public static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .windowKnown, .windowOpen, .undecided: [.windowOpened]
    case .platformWatching: []
    case .windowNew, .windowLasts, .windowLonger, .platformNew: []
    }
  }
}
