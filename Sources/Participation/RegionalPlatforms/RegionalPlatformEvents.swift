extension RegionalPlatform {
  /// What can happen in a regional platform.
  public enum Event: LifecycleEvent {
    // The course of the platform.
    /// A specialist and a consultant, both trained, take on the coordination.
    indirect case coordinated(specialist: Coordinator, consultant: Coordinator)
    /// Another trained person takes over as specialist or consultant.
    indirect case coordinatorReplaced(duty: CoordinatorDuty, by: Coordinator)
    /// It is appointed.
    case appointed
    /// It begins to analyse.
    case analysisBegan
    /// An area was analysed, with what was found.
    indirect case areaAnalysed(area: PolicyArea, finding: LocalizedText)
    /// It chooses its key areas among those analysed.
    case areasSelected(areas: [PolicyArea])
    /// It begins to discuss where to join.
    case discussionBegan
    /// It joins a consultation on one of its areas.
    case engaged(consultation: Reference, area: PolicyArea)
    /// It presents a position in a consultation that it joined.
    indirect case positionPresented(position: Reference, consultation: Reference)
    /// It begins to report.
    case reportingBegan
    /// It reports on a consultation that it joined.
    indirect case reported(consultation: Reference, report: Identifier<PlatformReport>)
    /// Its work is over.
    case closed
    /// It ends before its work is done.
    indirect case dissolved(reason: LocalizedText)

    // Composition.
    /// Somebody takes a seat, to a last day or without one.
    case memberSeated(seat: Identifier<PlatformSeat>, member: ParticipantIdentifier, until: Day?)
    /// Somebody is named to stand in for a seat while it is vacant.
    case substituteNamed(seat: Identifier<PlatformSeat>, substitute: ParticipantIdentifier)
    /// Whoever has a seat leaves it; it is vacant.
    indirect case memberLeft(seat: Identifier<PlatformSeat>, reason: LocalizedText?)
    /// A meeting took place, with those present who have a seat or stand in for one.
    indirect case meetingHeld(meeting: Identifier<PlatformMeeting>, present: [ParticipantIdentifier])

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// Coordination taken on.
      case coordinated
      /// Coordinator replaced.
      case coordinatorReplaced
      /// Platform appointed.
      case appointed
      /// Analysis began.
      case analysisBegan
      /// Area analysed.
      case areaAnalysed
      /// Key areas selected.
      case areasSelected
      /// Discussion began.
      case discussionBegan
      /// Consultation joined.
      case engaged
      /// Position presented.
      case positionPresented
      /// Reporting began.
      case reportingBegan
      /// Consultation reported on.
      case reported
      /// Platform closed.
      case closed
      /// Platform dissolved.
      case dissolved
      /// Member seated.
      case memberSeated
      /// Substitute named.
      case substituteNamed
      /// Member left.
      case memberLeft
      /// Meeting held.
      case meetingHeld
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .coordinated: .coordinated
      case .coordinatorReplaced: .coordinatorReplaced
      case .appointed: .appointed
      case .analysisBegan: .analysisBegan
      case .areaAnalysed: .areaAnalysed
      case .areasSelected: .areasSelected
      case .discussionBegan: .discussionBegan
      case .engaged: .engaged
      case .positionPresented: .positionPresented
      case .reportingBegan: .reportingBegan
      case .reported: .reported
      case .closed: .closed
      case .dissolved: .dissolved
      case .memberSeated: .memberSeated
      case .substituteNamed: .substituteNamed
      case .memberLeft: .memberLeft
      case .meetingHeld: .meetingHeld
      }
    }
  }
}
