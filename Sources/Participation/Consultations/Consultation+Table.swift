extension Consultation {
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// The document was not provided before.
    case documentNew
    /// The document is one of the consultation.
    case documentKnown
    /// The technique was not chosen before.
    case techniqueNew
    /// The way was not offered before.
    case wayNew
    /// The window has an end, and it lies ahead.
    case windowAhead
    /// It is said where, each place once.
    case placesNamed
    /// There is a document to be consulted on.
    case subjectProvided
    /// There is a way to contribute.
    case wayOffered
    /// Somebody answers for it inside the host.
    case coordinatorKnown
    /// The new last day is later than the one that stands.
    case extensionLater
    /// The identifier of the meeting is free.
    case meetingNew
    /// The meeting is planned and lies ahead.
    case meetingAhead
    /// The identifier of the contribution is free.
    case contributionNew
    /// The contribution was sent before it arrived.
    case sentBefore
    /// Where a person counts once: the person is known, and has no other contribution that stands.
    case personNew
    /// The contribution arrived and stands.
    case contributionStands
    /// There is a summary that is not published.
    case summaryWaiting
    /// There is a decision that is not published.
    case decisionWaiting
    /// The latest summary is published.
    case summaryOut
    /// The latest decision is published.
    case decisionOut
    /// It is decided what is done.
    case decisionKnown
    /// Where the charter asks for it: a ledger shows that every contribution is answered.
    case coverageProven
    /// The last day for the decision is over, where there is one.
    case deadlineOver
  }

  /// The table of the consultation.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<Consultation> {
    switch stage {
    case .planned, .announced: beforeOpening(stage, kind)
    case .open: whileOpen(kind)
    case .closed, .analysed: afterClosing(stage, kind)
    case .answered, .published: afterAnswering(stage, kind)
    case .concluded, .neverAnswered, .cancelled: .impossible
    }
  }

  /// Before the opening: documents, coordinator, techniques, ways, the announcement.
  private static func beforeOpening(_ stage: Stage, _ kind: Event.Kind) -> Cell<Consultation> {
    switch kind {
    case .announced:
      .to(.announced, by: .consultationCoordinator, .competentBody, .clerk, if: .windowAhead, .placesNamed)
    case .opened:
      stage == .announced
        ? .to(
          .open, by: .consultationCoordinator, .competentBody, .clerk,
          if: .subjectProvided, .wayOffered, .coordinatorKnown)
        : .impossible
    case .cancelled: .to(.cancelled, by: .competentBody, .decisionMaker)
    case .documentProvided, .documentRevised, .coordinatorAppointed, .techniqueChosen, .wayAdded,
      .meetingPlanned, .meetingCancelled:
      preparing(kind)
    case .meetingHeld, .extended, .closed, .methodReviewed, .contributionReceived, .contributionWithdrawn,
      .analysed, .summaryWritten, .summaryPublished, .decisionTaken, .decisionPublished, .answered,
      .neverAnswered, .concluded:
      .impossible
    }
  }

  /// While it is open: contributions, meetings, new versions of the documents.
  private static func whileOpen(_ kind: Event.Kind) -> Cell<Consultation> {
    switch kind {
    case .extended:
      .stays(by: .consultationCoordinator, .competentBody, .decisionMaker, if: .extensionLater)
    case .closed: .to(.closed, by: .consultationCoordinator, .competentBody, .clerk)
    case .methodReviewed: .to(.planned, by: .consultationCoordinator, .competentBody, if: .techniqueNew)
    case .cancelled: .to(.cancelled, by: .competentBody, .decisionMaker)
    case .documentProvided, .documentRevised, .coordinatorAppointed, .techniqueChosen, .wayAdded,
      .meetingPlanned, .meetingCancelled:
      preparing(kind)
    case .meetingHeld, .contributionReceived, .contributionWithdrawn: hearing(kind)
    case .announced, .opened, .analysed, .summaryWritten, .summaryPublished, .decisionTaken,
      .decisionPublished, .answered, .neverAnswered, .concluded:
      .impossible
    }
  }

  /// After the closing: the analysis, the summary, the decision, the answers.
  private static func afterClosing(_ stage: Stage, _ kind: Event.Kind) -> Cell<Consultation> {
    switch kind {
    case .analysed:
      stage == .closed
        ? .to(.analysed, by: .consultationCoordinator, .competentBody, .rapporteur, .expert) : .impossible
    case .methodReviewed:
      stage == .closed
        ? .to(.planned, by: .consultationCoordinator, .competentBody, if: .techniqueNew) : .impossible
    case .decisionTaken:
      stage == .analysed ? .stays(by: .competentBody, .decisionMaker) : .impossible
    case .answered:
      stage == .analysed
        ? .to(
          .answered, by: .consultationCoordinator, .competentBody, if: .decisionKnown, .coverageProven)
        : .impossible
    case .neverAnswered: .to(.neverAnswered, if: .deadlineOver)
    case .summaryWritten: .stays(by: .consultationCoordinator, .competentBody, .rapporteur, .expert)
    case .summaryPublished:
      .stays(by: .consultationCoordinator, .competentBody, .clerk, if: .summaryWaiting, .placesNamed)
    case .documentProvided, .documentRevised, .coordinatorAppointed, .meetingPlanned, .meetingCancelled:
      preparing(kind)
    case .meetingHeld, .contributionReceived, .contributionWithdrawn: hearing(kind)
    case .techniqueChosen, .wayAdded, .announced, .opened, .extended, .closed, .cancelled,
      .decisionPublished, .concluded:
      .impossible
    }
  }

  /// Once it is answered: it counts as published when both summary and decision are.
  private static func afterAnswering(_ stage: Stage, _ kind: Event.Kind) -> Cell<Consultation> {
    switch kind {
    case .summaryPublished:
      stage == .answered
        ? .to(
          .published, when: .decisionOut, otherwise: .answered, by: .consultationCoordinator,
          .competentBody, .clerk, if: .summaryWaiting, .placesNamed)
        : .stays(by: .consultationCoordinator, .competentBody, .clerk, if: .summaryWaiting, .placesNamed)
    case .decisionPublished:
      stage == .answered
        ? .to(
          .published, when: .summaryOut, otherwise: .answered, by: .consultationCoordinator,
          .competentBody, .clerk, if: .decisionWaiting, .placesNamed)
        : .stays(by: .consultationCoordinator, .competentBody, .clerk, if: .decisionWaiting, .placesNamed)
    case .summaryWritten: .stays(by: .consultationCoordinator, .competentBody, .rapporteur, .expert)
    case .decisionTaken: .stays(by: .competentBody, .decisionMaker)
    case .coordinatorAppointed: preparing(kind)
    case .contributionWithdrawn: stage == .answered ? hearing(kind) : .impossible
    case .concluded:
      stage == .published ? .to(.concluded, by: .consultationCoordinator, .competentBody) : .impossible
    case .documentProvided, .documentRevised, .techniqueChosen, .wayAdded, .announced, .opened, .extended,
      .closed, .methodReviewed, .cancelled, .meetingPlanned, .meetingHeld, .meetingCancelled,
      .contributionReceived, .analysed, .answered, .neverAnswered:
      .impossible
    }
  }

  /// What is prepared in the same way wherever it can be.
  private static func preparing(_ kind: Event.Kind) -> Cell<Consultation> {
    switch kind {
    case .documentProvided:
      .stays(by: .consultationCoordinator, .competentBody, .clerk, .expert, if: .documentNew)
    case .documentRevised:
      .stays(by: .consultationCoordinator, .competentBody, .clerk, .expert, if: .documentKnown)
    case .coordinatorAppointed: .stays(by: .competentBody, .decisionMaker)
    case .techniqueChosen: .stays(by: .consultationCoordinator, .competentBody, if: .techniqueNew)
    case .wayAdded: .stays(by: .consultationCoordinator, .competentBody, .clerk, if: .wayNew)
    case .meetingPlanned:
      .stays(by: .consultationCoordinator, .competentBody, .organiser, if: .meetingNew)
    case .meetingCancelled:
      .stays(by: .consultationCoordinator, .competentBody, .organiser, if: .meetingAhead)
    case .announced, .opened, .extended, .closed, .methodReviewed, .cancelled, .meetingHeld,
      .contributionReceived, .contributionWithdrawn, .analysed, .summaryWritten, .summaryPublished,
      .decisionTaken, .decisionPublished, .answered, .neverAnswered, .concluded:
      .impossible
    }
  }

  /// How people are heard, wherever they can be.
  private static func hearing(_ kind: Event.Kind) -> Cell<Consultation> {
    switch kind {
    case .meetingHeld:
      .stays(by: .consultationCoordinator, .organiser, .facilitator, .rapporteur, if: .meetingAhead)
    case .contributionReceived:
      .stays(
        by: .consultationCoordinator, .competentBody, .clerk, .onlineModerator,
        if: .contributionNew, .sentBefore, .personNew)
    case .contributionWithdrawn:
      .stays(
        by: .consultationCoordinator, .competentBody, .clerk, .onlineModerator, if: .contributionStands)
    case .documentProvided, .documentRevised, .coordinatorAppointed, .techniqueChosen, .wayAdded,
      .announced, .opened, .extended, .closed, .methodReviewed, .cancelled, .meetingPlanned,
      .meetingCancelled, .analysed, .summaryWritten, .summaryPublished, .decisionTaken, .decisionPublished,
      .answered, .neverAnswered, .concluded:
      .impossible
    }
  }

  /// The kinds of event that can bring a requirement about; those that rest on the event itself or on time
  /// have none.
  public static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .documentKnown, .subjectProvided: [.documentProvided]
    case .wayOffered: [.wayAdded]
    case .coordinatorKnown: [.coordinatorAppointed]
    case .meetingAhead: [.meetingPlanned]
    case .contributionStands: [.contributionReceived]
    case .summaryWaiting: [.summaryWritten]
    case .decisionWaiting, .decisionKnown: [.decisionTaken]
    case .summaryOut: [.summaryPublished]
    case .decisionOut: [.decisionPublished]
    case .documentNew, .techniqueNew, .wayNew, .windowAhead, .placesNamed, .extensionLater, .meetingNew,
      .contributionNew, .sentBefore, .personNew, .coverageProven, .deadlineOver:
      []
    }
  }
}
