extension Consultation {
  /// What can happen in a consultation.
  public enum Event: LifecycleEvent {
    // Preparation.
    /// A document is laid before those who are asked.
    case documentProvided(document: Reference, as: ConsultationDocumentKind)
    /// A new version of a document is laid before them.
    case documentRevised(document: Reference)
    /// Somebody answers for it inside the host from now on.
    case coordinatorAppointed(coordinator: ParticipantIdentifier)
    /// A technique is chosen.
    case techniqueChosen(technique: ConsultationTechnique)
    /// A way to contribute is offered.
    case wayAdded(channel: Channel)

    // The course of the consultation.
    /// It is announced with its window.
    indirect case announced(period: Period, channels: [Channel])
    /// It begins to take contributions.
    case opened
    /// Its window ends later.
    indirect case extended(until: Day, reason: LocalizedText)
    /// It ceases to ask for contributions.
    case closed
    /// Those concerned were not reached: it is planned again, with another technique.
    indirect case methodReviewed(reason: LocalizedText, technique: ConsultationTechnique)
    /// It is called off.
    indirect case cancelled(reason: LocalizedText)

    // Meetings and contributions.
    /// A meeting is planned.
    indirect case meetingPlanned(
      meeting: Identifier<ConsultationMeeting>, kind: ActivityKind, on: Day,
      territory: Identifier<Territory>?)
    /// A meeting took place.
    indirect case meetingHeld(meeting: Identifier<ConsultationMeeting>, attendance: MeetingAttendance?)
    /// A meeting does not take place.
    indirect case meetingCancelled(meeting: Identifier<ConsultationMeeting>, reason: LocalizedText)
    /// A contribution arrived.
    indirect case contributionReceived(
      contribution: Identifier<Contribution>, person: ParticipantIdentifier?, channel: Channel,
      submitted: Day)
    /// A contribution no longer counts, because whoever brought it took it back.
    case contributionWithdrawn(contribution: Identifier<Contribution>)

    // What was said, and what is done.
    /// What was said is analysed.
    case analysed
    /// The summary of what was said is finished, or a new version of it.
    case summaryWritten(document: Reference)
    /// The summary is published.
    case summaryPublished(channels: [Channel])
    /// It is decided what is done, or decided anew.
    indirect case decisionTaken(
      document: Reference, manner: DecisionManner, generalInterest: LocalizedText?)
    /// The decision is published.
    case decisionPublished(channels: [Channel])
    /// The contributions are answered, as a ledger shows.
    indirect case answered(ledger: LedgerSummary?)
    /// The host never answered.
    case neverAnswered
    /// Nothing is to follow any more.
    case concluded

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// A document.
      case documentProvided
      /// A new version of a document.
      case documentRevised
      /// A coordinator.
      case coordinatorAppointed
      /// A technique.
      case techniqueChosen
      /// A way to contribute.
      case wayAdded
      /// Announced.
      case announced
      /// Opened.
      case opened
      /// Extended.
      case extended
      /// Closed.
      case closed
      /// Planned again.
      case methodReviewed
      /// Called off.
      case cancelled
      /// A meeting is planned.
      case meetingPlanned
      /// A meeting is held.
      case meetingHeld
      /// A meeting is cancelled.
      case meetingCancelled
      /// A contribution arrived.
      case contributionReceived
      /// A contribution was taken back.
      case contributionWithdrawn
      /// Analysed.
      case analysed
      /// A version of the summary.
      case summaryWritten
      /// The summary is published.
      case summaryPublished
      /// A version of the decision.
      case decisionTaken
      /// The decision is published.
      case decisionPublished
      /// Answered.
      case answered
      /// Never answered.
      case neverAnswered
      /// Over.
      case concluded
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .documentProvided: .documentProvided
      case .documentRevised: .documentRevised
      case .coordinatorAppointed: .coordinatorAppointed
      case .techniqueChosen: .techniqueChosen
      case .wayAdded: .wayAdded
      case .announced: .announced
      case .opened: .opened
      case .extended: .extended
      case .closed: .closed
      case .methodReviewed: .methodReviewed
      case .cancelled: .cancelled
      case .meetingPlanned: .meetingPlanned
      case .meetingHeld: .meetingHeld
      case .meetingCancelled: .meetingCancelled
      case .contributionReceived: .contributionReceived
      case .contributionWithdrawn: .contributionWithdrawn
      case .analysed: .analysed
      case .summaryWritten: .summaryWritten
      case .summaryPublished: .summaryPublished
      case .decisionTaken: .decisionTaken
      case .decisionPublished: .decisionPublished
      case .answered: .answered
      case .neverAnswered: .neverAnswered
      case .concluded: .concluded
      }
    }
  }
}
