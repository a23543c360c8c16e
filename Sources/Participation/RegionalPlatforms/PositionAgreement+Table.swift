extension PositionAgreement {
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// Whoever acts is a member of the side.
    case speaker
    /// The person is a member of no side.
    case memberNew
    /// The person is a member of a side.
    case memberPresent
    /// Every side has stated its position.
    case everySideStated
    /// The charter allows another round.
    case roundsLeft
    /// The votes of the round make a joint position.
    case agreed
    /// The votes of the round make no joint position.
    case notAgreed
    /// The side was not informed before.
    case sideUninformed
    /// All other sides are informed.
    case lastSide
  }

  /// The table of the agreement.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<PositionAgreement> {
    switch stage {
    case .topic:
      switch kind {
      case .positionsInvited: .to(.stating, by: .facilitator, .coordinator)
      case .memberJoined, .memberLeft, .withdrawn: gathering(kind)
      case .positionStated, .compared, .roundOpened, .draftAccepted, .draftRejected, .abstained,
        .jointPositionReached, .divergenceRecorded, .minorityRecorded, .transferred, .responseReceived,
        .noResponse, .reportedTo:
        .impossible
      }
    case .stating:
      switch kind {
      case .positionStated: speaking
      case .compared: .to(.comparing, by: .facilitator, .coordinator, if: .everySideStated)
      case .memberJoined, .memberLeft, .withdrawn: gathering(kind)
      case .positionsInvited, .roundOpened, .draftAccepted, .draftRejected, .abstained, .jointPositionReached,
        .divergenceRecorded, .minorityRecorded, .transferred, .responseReceived, .noResponse, .reportedTo:
        .impossible
      }
    case .comparing:
      switch kind {
      case .roundOpened: .to(.negotiating, by: .facilitator, .coordinator, if: .roundsLeft)
      case .memberJoined, .memberLeft, .withdrawn: gathering(kind)
      case .positionsInvited, .positionStated, .compared, .draftAccepted, .draftRejected, .abstained,
        .jointPositionReached, .divergenceRecorded, .minorityRecorded, .transferred, .responseReceived,
        .noResponse, .reportedTo:
        .impossible
      }
    case .negotiating:
      switch kind {
      case .positionStated, .draftAccepted, .draftRejected, .abstained: speaking
      case .roundOpened: .stays(by: .facilitator, .coordinator, if: .roundsLeft)
      case .jointPositionReached: .to(.agreed, by: .facilitator, .coordinator, if: .agreed)
      case .divergenceRecorded: .to(.diverged, by: .facilitator, .coordinator, if: .notAgreed)
      case .memberJoined, .memberLeft, .withdrawn: gathering(kind)
      case .positionsInvited, .compared, .minorityRecorded, .transferred, .responseReceived, .noResponse,
        .reportedTo:
        .impossible
      }
    case .agreed, .diverged:
      switch kind {
      case .minorityRecorded: speaking
      case .transferred: .to(.transferred, by: .coordinator, .regionalSpecialist, .regionalConsultant)
      case .withdrawn: gathering(kind)
      case .positionsInvited, .positionStated, .compared, .roundOpened, .draftAccepted, .draftRejected,
        .abstained, .jointPositionReached, .divergenceRecorded, .responseReceived, .noResponse, .reportedTo,
        .memberJoined, .memberLeft:
        .impossible
      }
    case .transferred:
      switch kind {
      case .responseReceived:
        .to(.answered, by: .coordinator, .regionalSpecialist, .regionalConsultant, .consultationCoordinator)
      case .noResponse: .to(.unanswered, by: .coordinator, .regionalSpecialist, .regionalConsultant)
      case .positionsInvited, .positionStated, .compared, .roundOpened, .draftAccepted, .draftRejected,
        .abstained, .jointPositionReached, .divergenceRecorded, .minorityRecorded, .transferred, .reportedTo,
        .withdrawn, .memberJoined, .memberLeft:
        .impossible
      }
    case .answered:
      switch kind {
      case .reportedTo: reporting(.answered)
      case .positionsInvited, .positionStated, .compared, .roundOpened, .draftAccepted, .draftRejected,
        .abstained, .jointPositionReached, .divergenceRecorded, .minorityRecorded, .transferred,
        .responseReceived, .noResponse, .withdrawn, .memberJoined, .memberLeft:
        .impossible
      }
    case .unanswered:
      switch kind {
      case .reportedTo: reporting(.unanswered)
      case .responseReceived:
        .to(.answered, by: .coordinator, .regionalSpecialist, .regionalConsultant, .consultationCoordinator)
      case .positionsInvited, .positionStated, .compared, .roundOpened, .draftAccepted, .draftRejected,
        .abstained, .jointPositionReached, .divergenceRecorded, .minorityRecorded, .transferred, .noResponse,
        .withdrawn, .memberJoined, .memberLeft:
        .impossible
      }
    case .reportedBack, .withdrawn: .impossible
    }
  }

  /// What only a member of a side does, for it.
  private static var speaking: Cell<PositionAgreement> {
    .stays(
      by: .affectedPeopleRepresentative, .organisationRepresentative, .administrationRepresentative,
      if: .speaker)
  }

  /// The last side to be told ends the agreement.
  private static func reporting(_ stage: Stage) -> Cell<PositionAgreement> {
    .to(
      .reportedBack, when: .lastSide, otherwise: stage, by: .coordinator, .regionalSpecialist,
      .regionalConsultant, if: .sideUninformed)
  }

  /// Who belongs to the sides, and giving up, before anything is handed over.
  private static func gathering(_ kind: Event.Kind) -> Cell<PositionAgreement> {
    switch kind {
    case .memberJoined: .stays(by: .facilitator, .coordinator, if: .memberNew)
    case .memberLeft: .stays(by: .facilitator, .coordinator, if: .memberPresent)
    case .withdrawn: .to(.withdrawn, by: .facilitator, .coordinator)
    case .positionsInvited, .positionStated, .compared, .roundOpened, .draftAccepted, .draftRejected,
      .abstained, .jointPositionReached, .divergenceRecorded, .minorityRecorded, .transferred,
      .responseReceived, .noResponse, .reportedTo:
      .impossible
    }
  }

  /// The kinds of event that can bring a requirement about; those that rest on the event itself have none.
  public static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .everySideStated: [.positionStated]
    case .agreed: [.draftAccepted, .abstained]
    case .lastSide: [.reportedTo]
    case .speaker, .memberNew, .memberPresent, .roundsLeft, .notAgreed, .sideUninformed: []
    }
  }
}
