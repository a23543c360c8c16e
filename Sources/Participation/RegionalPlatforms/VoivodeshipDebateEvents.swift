extension VoivodeshipDebate {
  /// What can happen in a debate of a region.
  public enum Event: LifecycleEvent {
    /// Its place and its day are announced.
    case announced(place: Identifier<Territory>, on: Day)
    /// Another place or another day is announced.
    case rescheduled(place: Identifier<Territory>, on: Day)
    /// It took place, with people counted by sector.
    indirect case held(attendance: SectorAttendance)
    /// A conclusion is taken down.
    indirect case conclusionRecorded(conclusion: Identifier<DebateConclusion>, statement: LocalizedText)
    /// A conclusion is taken up in a position.
    indirect case conclusionTakenUp(conclusion: Identifier<DebateConclusion>, position: Reference)
    /// It is reported on.
    case reported(report: Identifier<DebateReport>)
    /// It will not take place.
    indirect case cancelled(reason: LocalizedText)

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// Debate announced.
      case announced
      /// Debate rescheduled.
      case rescheduled
      /// Debate held.
      case held
      /// Conclusion recorded.
      case conclusionRecorded
      /// Conclusion taken up.
      case conclusionTakenUp
      /// Debate reported on.
      case reported
      /// Debate cancelled.
      case cancelled
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .announced: .announced
      case .rescheduled: .rescheduled
      case .held: .held
      case .conclusionRecorded: .conclusionRecorded
      case .conclusionTakenUp: .conclusionTakenUp
      case .reported: .reported
      case .cancelled: .cancelled
      }
    }
  }
}
