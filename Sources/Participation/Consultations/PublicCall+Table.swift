extension PublicCall {
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// There is room for one more criterion.
    case criterionFits
    /// The criterion is one of the call.
    case criterionStands
    /// There are criteria.
    case criteriaSet
    /// The days for applications do not end before they are published.
    case periodAhead
    /// The new last day is later than the present one.
    case later
    /// The name of the application is free.
    case applicationNew
    /// The application is on record and not withdrawn.
    case applicationStands
    /// The application takes part.
    case applicationAdmitted
    /// The application was excluded.
    case applicationOut
    /// The criterion is one of the call, and the points are within its range.
    case pointsFit
    /// The assessor has not scored the application under this criterion, and there is room for one more.
    case assessorNew
    /// Enough assessors scored every admitted application under every criterion.
    case everythingScored
    /// Every lot is for an admitted application, and each has one.
    case lotsFit
    /// No tie for the last places is left.
    case tiesBroken
    /// The name of the complaint is free, and its application is on record.
    case complaintNew
    /// The complaint is not answered.
    case complaintOpen
    /// The complaint is right, and has not led to new scores.
    case complaintUpheld
    /// The application was selected, and nothing is on record of what became of it.
    case selectedOpen
  }

  /// The table of the public call.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<PublicCall> {
    switch stage {
    case .drafted:
      switch kind {
      case .published: .to(.published, by: .clerk, .coordinator, .competentBody, if: .periodAhead)
      case .criterionSet, .criterionDropped, .cancelled: preparing(kind)
      case .opened, .applicationReceived, .applicationWithdrawn, .applicationExcluded,
        .applicationReadmitted, .deadlineExtended, .closed, .scored, .scoresAnnulled, .scoringCompleted,
        .lotsDrawn, .selectionMade, .announced, .complaintFiled, .complaintUpheld, .complaintDismissed,
        .scoringReopened, .finalised, .finished, .givenUp, .concluded:
        .impossible
      }
    case .published:
      switch kind {
      case .opened: .to(.open, by: .clerk, .coordinator, .competentBody, if: .criteriaSet)
      case .deadlineExtended: .stays(by: .clerk, .coordinator, .competentBody, if: .later)
      case .criterionSet, .criterionDropped, .cancelled: preparing(kind)
      case .published, .applicationReceived, .applicationWithdrawn, .applicationExcluded,
        .applicationReadmitted, .closed, .scored, .scoresAnnulled, .scoringCompleted, .lotsDrawn,
        .selectionMade, .announced, .complaintFiled, .complaintUpheld, .complaintDismissed,
        .scoringReopened, .finalised, .finished, .givenUp, .concluded:
        .impossible
      }
    case .open:
      switch kind {
      case .deadlineExtended: .stays(by: .clerk, .coordinator, .competentBody, if: .later)
      case .closed: .to(.closed, by: .clerk, .coordinator, .competentBody)
      case .applicationReceived, .applicationWithdrawn, .applicationExcluded, .applicationReadmitted:
        applying(kind)
      case .cancelled: preparing(kind)
      case .criterionSet, .criterionDropped, .published, .opened, .scored, .scoresAnnulled,
        .scoringCompleted, .lotsDrawn, .selectionMade, .announced, .complaintFiled, .complaintUpheld,
        .complaintDismissed, .scoringReopened, .finalised, .finished, .givenUp, .concluded:
        .impossible
      }
    case .closed:
      switch kind {
      case .scored: .stays(by: .assessor, if: .applicationAdmitted, .pointsFit, .assessorNew)
      case .scoresAnnulled: .stays(by: .clerk, .coordinator, .competentBody, if: .applicationStands)
      case .scoringCompleted:
        .to(.scored, by: .clerk, .coordinator, .competentBody, .assessor, if: .everythingScored)
      case .applicationReceived, .applicationWithdrawn, .applicationExcluded, .applicationReadmitted:
        applying(kind)
      case .cancelled: preparing(kind)
      case .criterionSet, .criterionDropped, .published, .opened, .deadlineExtended, .closed, .lotsDrawn,
        .selectionMade, .announced, .complaintFiled, .complaintUpheld, .complaintDismissed,
        .scoringReopened, .finalised, .finished, .givenUp, .concluded:
        .impossible
      }
    case .scored:
      switch kind {
      case .lotsDrawn: .stays(by: .clerk, .coordinator, .competentBody, if: .lotsFit)
      case .selectionMade: .to(.selected, by: .decisionMaker, .competentBody, .clerk, if: .tiesBroken)
      case .applicationWithdrawn, .applicationExcluded: applying(kind)
      case .cancelled: preparing(kind)
      case .criterionSet, .criterionDropped, .published, .opened, .applicationReceived,
        .applicationReadmitted, .deadlineExtended, .closed, .scored, .scoresAnnulled, .scoringCompleted,
        .announced, .complaintFiled, .complaintUpheld, .complaintDismissed, .scoringReopened, .finalised,
        .finished, .givenUp, .concluded:
        .impossible
      }
    case .selected:
      switch kind {
      case .announced: .to(.announced, by: .clerk, .coordinator, .competentBody)
      case .cancelled: preparing(kind)
      case .criterionSet, .criterionDropped, .published, .opened, .applicationReceived,
        .applicationWithdrawn, .applicationExcluded, .applicationReadmitted, .deadlineExtended, .closed,
        .scored, .scoresAnnulled, .scoringCompleted, .lotsDrawn, .selectionMade, .complaintFiled,
        .complaintUpheld, .complaintDismissed, .scoringReopened, .finalised, .finished, .givenUp,
        .concluded:
        .impossible
      }
    case .announced:
      switch kind {
      case .complaintFiled: .stays(by: .applicant, .clerk, if: .complaintNew)
      case .complaintUpheld, .complaintDismissed: answering(kind)
      case .scoringReopened: .to(.closed, by: .decisionMaker, .competentBody, .clerk, if: .complaintUpheld)
      case .finalised: .to(.final, by: .decisionMaker, .competentBody, .clerk)
      case .cancelled: preparing(kind)
      case .criterionSet, .criterionDropped, .published, .opened, .applicationReceived,
        .applicationWithdrawn, .applicationExcluded, .applicationReadmitted, .deadlineExtended, .closed,
        .scored, .scoresAnnulled, .scoringCompleted, .lotsDrawn, .selectionMade, .announced, .finished,
        .givenUp, .concluded:
        .impossible
      }
    case .final:
      switch kind {
      case .finished, .givenUp:
        .stays(by: .clerk, .coordinator, .competentBody, .independentReviewer, if: .selectedOpen)
      case .complaintUpheld, .complaintDismissed: answering(kind)
      case .concluded: .to(.concluded, by: .clerk, .coordinator, .competentBody)
      case .criterionSet, .criterionDropped, .published, .opened, .applicationReceived,
        .applicationWithdrawn, .applicationExcluded, .applicationReadmitted, .deadlineExtended, .closed,
        .scored, .scoresAnnulled, .scoringCompleted, .lotsDrawn, .selectionMade, .announced,
        .complaintFiled, .scoringReopened, .finalised, .cancelled:
        .impossible
      }
    case .concluded, .cancelled: .impossible
    }
  }

  /// What is laid down before the call is open, and that it can be called off until it is final.
  private static func preparing(_ kind: Event.Kind) -> Cell<PublicCall> {
    switch kind {
    case .criterionSet: .stays(by: .clerk, .coordinator, .competentBody, if: .criterionFits)
    case .criterionDropped: .stays(by: .clerk, .coordinator, .competentBody, if: .criterionStands)
    case .cancelled: .to(.cancelled, by: .decisionMaker, .competentBody, .clerk)
    case .published, .opened, .applicationReceived, .applicationWithdrawn, .applicationExcluded,
      .applicationReadmitted, .deadlineExtended, .closed, .scored, .scoresAnnulled, .scoringCompleted,
      .lotsDrawn, .selectionMade, .announced, .complaintFiled, .complaintUpheld, .complaintDismissed,
      .scoringReopened, .finalised, .finished, .givenUp, .concluded:
      .impossible
    }
  }

  /// What can become of applications.
  private static func applying(_ kind: Event.Kind) -> Cell<PublicCall> {
    switch kind {
    case .applicationReceived: .stays(by: .applicant, .clerk, if: .applicationNew)
    case .applicationWithdrawn: .stays(by: .applicant, .clerk, if: .applicationStands)
    case .applicationExcluded: .stays(by: .clerk, .competentBody, .assessor, if: .applicationAdmitted)
    case .applicationReadmitted: .stays(by: .clerk, .competentBody, .decisionMaker, if: .applicationOut)
    case .criterionSet, .criterionDropped, .published, .opened, .deadlineExtended, .closed, .scored,
      .scoresAnnulled, .scoringCompleted, .lotsDrawn, .selectionMade, .announced, .complaintFiled,
      .complaintUpheld, .complaintDismissed, .scoringReopened, .finalised, .finished, .givenUp, .concluded,
      .cancelled:
      .impossible
    }
  }

  /// How complaints are answered.
  private static func answering(_ kind: Event.Kind) -> Cell<PublicCall> {
    switch kind {
    case .complaintUpheld, .complaintDismissed:
      .stays(by: .decisionMaker, .competentBody, .clerk, if: .complaintOpen)
    case .criterionSet, .criterionDropped, .published, .opened, .applicationReceived, .applicationWithdrawn,
      .applicationExcluded, .applicationReadmitted, .deadlineExtended, .closed, .scored, .scoresAnnulled,
      .scoringCompleted, .lotsDrawn, .selectionMade, .announced, .complaintFiled, .scoringReopened,
      .finalised, .finished, .givenUp, .concluded, .cancelled:
      .impossible
    }
  }

  /// The kinds of event that can bring a requirement about; those that rest on the event itself have none.
  public static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .criterionStands, .criteriaSet: [.criterionSet]
    case .applicationStands, .applicationAdmitted: [.applicationReceived]
    case .applicationOut: [.applicationExcluded]
    case .complaintOpen: [.complaintFiled]
    case .complaintUpheld: [.complaintUpheld]
    case .selectedOpen: [.selectionMade]
    case .criterionFits, .periodAhead, .later, .applicationNew, .pointsFit, .assessorNew,
      .everythingScored, .lotsFit, .tiesBroken, .complaintNew:
      []
    }
  }
}
