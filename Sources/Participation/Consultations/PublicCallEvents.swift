extension PublicCall {
  /// What can happen in a public call.
  public enum Event: LifecycleEvent {
    // Before it is open.
    /// A criterion is added, or set anew where it stands.
    indirect case criterionSet(criterion: CallCriterion)
    /// A criterion is taken out.
    case criterionDropped(criterion: Identifier<CallCriterion>)
    /// It is published, with the days on which applications are taken.
    case published(period: Period)

    // Applications.
    /// Applications are taken from now on.
    case opened
    /// Somebody applies, in time or late.
    case applicationReceived(application: Identifier<CallApplication>, applicant: ParticipantIdentifier)
    /// An applicant takes the application back.
    case applicationWithdrawn(application: Identifier<CallApplication>)
    /// An application is not to be scored.
    indirect case applicationExcluded(
      application: Identifier<CallApplication>, code: CallInadmissibility, reason: LocalizedText)
    /// An application that was excluded is to be scored after all.
    indirect case applicationReadmitted(application: Identifier<CallApplication>, reason: LocalizedText)
    /// The last day is moved.
    indirect case deadlineExtended(until: Day, reason: LocalizedText)
    /// No more applications are taken.
    case closed

    // Scoring and selection.
    /// The assessor who acts gives points to an application under a criterion.
    case scored(
      application: Identifier<CallApplication>, criterion: Identifier<CallCriterion>, points: Int)
    /// The points of an application do not count, and can be given anew.
    indirect case scoresAnnulled(application: Identifier<CallApplication>, reason: LocalizedText)
    /// Everything is scored.
    case scoringCompleted
    /// Lots are drawn for applications that the other rules leave in a tie.
    case lotsDrawn(order: [Identifier<CallApplication>])
    /// The selection is made as the scores say.
    case selectionMade
    /// It is announced.
    case announced

    // Complaints and the end.
    /// Somebody complains about the outcome.
    indirect case complaintFiled(
      complaint: Identifier<CallComplaint>, application: Identifier<CallApplication>, reason: LocalizedText)
    /// A complaint is right.
    indirect case complaintUpheld(complaint: Identifier<CallComplaint>, reason: LocalizedText)
    /// A complaint is not right.
    indirect case complaintDismissed(complaint: Identifier<CallComplaint>, reason: LocalizedText)
    /// Because of a complaint that is right, it is scored and selected again.
    case scoringReopened(complaint: Identifier<CallComplaint>)
    /// The selection stands.
    case finalised
    /// What an application was selected for was done.
    case finished(application: Identifier<CallApplication>)
    /// What an application was selected for was given up.
    indirect case givenUp(application: Identifier<CallApplication>, reason: LocalizedText)
    /// Nothing more is looked for.
    case concluded
    /// The call is called off.
    indirect case cancelled(reason: LocalizedText)

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// A criterion set.
      case criterionSet
      /// A criterion less.
      case criterionDropped
      /// Published.
      case published
      /// Open.
      case opened
      /// An application more.
      case applicationReceived
      /// An application taken back.
      case applicationWithdrawn
      /// An application excluded.
      case applicationExcluded
      /// An application readmitted.
      case applicationReadmitted
      /// More time.
      case deadlineExtended
      /// Closed.
      case closed
      /// Points given.
      case scored
      /// Points annulled.
      case scoresAnnulled
      /// All scored.
      case scoringCompleted
      /// Lots drawn.
      case lotsDrawn
      /// Selected.
      case selectionMade
      /// Announced.
      case announced
      /// A complaint.
      case complaintFiled
      /// A complaint that is right.
      case complaintUpheld
      /// A complaint that is not right.
      case complaintDismissed
      /// Scored again.
      case scoringReopened
      /// The selection stands.
      case finalised
      /// Done by one of the selected.
      case finished
      /// Given up by one of the selected.
      case givenUp
      /// Over.
      case concluded
      /// Called off.
      case cancelled
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .criterionSet: .criterionSet
      case .criterionDropped: .criterionDropped
      case .published: .published
      case .opened: .opened
      case .applicationReceived: .applicationReceived
      case .applicationWithdrawn: .applicationWithdrawn
      case .applicationExcluded: .applicationExcluded
      case .applicationReadmitted: .applicationReadmitted
      case .deadlineExtended: .deadlineExtended
      case .closed: .closed
      case .scored: .scored
      case .scoresAnnulled: .scoresAnnulled
      case .scoringCompleted: .scoringCompleted
      case .lotsDrawn: .lotsDrawn
      case .selectionMade: .selectionMade
      case .announced: .announced
      case .complaintFiled: .complaintFiled
      case .complaintUpheld: .complaintUpheld
      case .complaintDismissed: .complaintDismissed
      case .scoringReopened: .scoringReopened
      case .finalised: .finalised
      case .finished: .finished
      case .givenUp: .givenUp
      case .concluded: .concluded
      case .cancelled: .cancelled
      }
    }

    var application: Identifier<CallApplication>? {
      switch self {
      case .applicationReceived(let application, _), .applicationWithdrawn(let application),
        .applicationExcluded(let application, _, _), .applicationReadmitted(let application, _),
        .scored(let application, _, _), .scoresAnnulled(let application, _),
        .complaintFiled(_, let application, _), .finished(let application), .givenUp(let application, _):
        application
      case .criterionSet, .criterionDropped, .published, .opened, .deadlineExtended, .closed,
        .scoringCompleted, .lotsDrawn, .selectionMade, .announced, .complaintUpheld, .complaintDismissed,
        .scoringReopened, .finalised, .concluded, .cancelled:
        nil
      }
    }
  }
}
