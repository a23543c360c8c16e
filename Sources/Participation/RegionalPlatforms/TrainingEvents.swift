extension Training {
  /// What can happen in a training.
  public enum Event: LifecycleEvent {
    // The course of the training.
    /// Its place, the region of the place and its day are announced.
    case announced(place: Identifier<Territory>, region: Identifier<Territory>, on: Day)
    /// Another place or another day is announced.
    case rescheduled(place: Identifier<Territory>, region: Identifier<Territory>, on: Day)
    /// It took place, with people counted by sector.
    indirect case held(attendance: SectorAttendance)
    /// Participants were asked, and so many were satisfied.
    case evaluated(respondents: Int, satisfied: Int)
    /// It will not take place.
    indirect case cancelled(reason: LocalizedText)

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// Training announced.
      case announced
      /// Training rescheduled.
      case rescheduled
      /// Training held.
      case held
      /// Training evaluated.
      case evaluated
      /// Training cancelled.
      case cancelled
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .announced: .announced
      case .rescheduled: .rescheduled
      case .held: .held
      case .evaluated: .evaluated
      case .cancelled: .cancelled
      }
    }
  }
}
