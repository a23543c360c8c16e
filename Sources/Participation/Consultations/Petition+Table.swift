extension Petition {
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// Whoever joins stands by it in no other way.
    case sponsorNew
    /// Whoever leaves is a sponsor.
    case sponsorStands
    /// There are enough sponsors.
    case sponsorsEnough
    /// Signatures are still collected.
    case inPeriod
    /// The person has not signed so that it would count twice.
    case signatureNew
    /// The number of signatures can be counted.
    case countable
    /// So many signatures can be struck.
    case strikable
    /// The new last day is later than the present one.
    case later
    /// There are enough signatures to be valid.
    case thresholdReached
    /// There are too few signatures to be valid; after striking, where the event strikes.
    case thresholdMissed
    /// The term for the answer is over, and there is no answer.
    case answerOverdue
    /// The ground holds: the time is over, where that is the ground.
    case grounded
  }

  /// The table of the petition.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<Petition> {
    switch stage {
    case .proposed:
      switch kind {
      case .sponsorJoined: .stays(by: .citizen, .voter, .resident, .initiator, if: .sponsorNew)
      case .sponsorLeft: .stays(by: .citizen, .voter, .resident, .initiator, if: .sponsorStands)
      case .published: .to(.collecting, by: .initiator, .clerk, .onlineModerator, if: .sponsorsEnough)
      case .refused, .lapsed, .withdrawn: leaving(kind)
      case .signed, .signaturesCounted, .signatureStruck, .signaturesStruck, .periodExtended,
        .collectionReopened, .submitted, .verified, .foundInsufficient, .scheduled, .debated, .accepted,
        .partlyAccepted, .turnedDown, .interimAnswered, .answered, .leftUnanswered:
        .impossible
      }
    case .collecting:
      switch kind {
      case .signed: .stays(by: .citizen, .voter, .resident, .clerk, if: .inPeriod, .signatureNew, .countable)
      case .signaturesCounted: .stays(by: .initiator, .clerk, .coordinator, if: .countable)
      case .sponsorLeft: .stays(by: .citizen, .voter, .resident, .initiator, if: .sponsorStands)
      case .periodExtended: .stays(by: .decisionMaker, .clerk, .competentBody, if: .later)
      case .submitted: .to(.submitted, by: .initiator, .clerk)
      case .signatureStruck, .signaturesStruck, .interimAnswered: accompanying(kind)
      case .refused, .lapsed, .withdrawn: leaving(kind)
      case .sponsorJoined, .published, .collectionReopened, .verified, .foundInsufficient, .scheduled,
        .debated, .accepted, .partlyAccepted, .turnedDown, .answered, .leftUnanswered:
        .impossible
      }
    case .submitted:
      switch kind {
      case .verified: .to(.verified, by: .signatureVerifier, .clerk, .competentBody, if: .thresholdReached)
      case .foundInsufficient:
        .to(.insufficient, by: .signatureVerifier, .clerk, .competentBody, if: .thresholdMissed)
      case .leftUnanswered: ending(kind)
      case .signatureStruck, .signaturesStruck, .interimAnswered: accompanying(kind)
      case .refused, .lapsed, .withdrawn: leaving(kind)
      case .sponsorJoined, .sponsorLeft, .published, .signed, .signaturesCounted, .periodExtended,
        .collectionReopened, .submitted, .scheduled, .debated, .accepted, .partlyAccepted, .turnedDown,
        .answered:
        .impossible
      }
    case .insufficient:
      switch kind {
      case .collectionReopened: .to(.collecting, by: .clerk, .competentBody, .decisionMaker, if: .later)
      case .signatureStruck, .signaturesStruck: accompanying(kind)
      case .lapsed, .withdrawn: leaving(kind)
      case .sponsorJoined, .sponsorLeft, .published, .refused, .signed, .signaturesCounted, .periodExtended,
        .submitted, .verified, .foundInsufficient, .scheduled, .debated, .accepted, .partlyAccepted,
        .turnedDown, .interimAnswered, .answered, .leftUnanswered:
        .impossible
      }
    case .verified:
      switch kind {
      case .scheduled: .to(.scheduled, by: .clerk, .competentBody, .decisionMaker)
      case .answered, .leftUnanswered: ending(kind)
      // What has only been found, and has begun nothing yet, is lost with the threshold.
      case .signatureStruck, .signaturesStruck:
        .to(
          .insufficient, when: .thresholdMissed, otherwise: .verified, by: .signatureVerifier, .clerk,
          if: .strikable)
      case .interimAnswered: accompanying(kind)
      case .lapsed, .withdrawn: leaving(kind)
      case .sponsorJoined, .sponsorLeft, .published, .refused, .signed, .signaturesCounted, .periodExtended,
        .collectionReopened, .submitted, .verified, .foundInsufficient, .debated, .accepted, .partlyAccepted,
        .turnedDown:
        .impossible
      }
    case .scheduled:
      switch kind {
      case .scheduled: .stays(by: .clerk, .competentBody, .decisionMaker)
      case .debated: .to(.debated, by: .clerk, .competentBody, .decisionMaker)
      case .answered, .leftUnanswered: ending(kind)
      case .signatureStruck, .signaturesStruck, .interimAnswered: accompanying(kind)
      case .lapsed, .withdrawn: leaving(kind)
      case .sponsorJoined, .sponsorLeft, .published, .refused, .signed, .signaturesCounted, .periodExtended,
        .collectionReopened, .submitted, .verified, .foundInsufficient, .accepted, .partlyAccepted,
        .turnedDown:
        .impossible
      }
    case .debated:
      switch kind {
      case .accepted, .partlyAccepted, .turnedDown: .to(.decided, by: .decisionMaker, .competentBody, .clerk)
      case .answered, .leftUnanswered: ending(kind)
      case .signatureStruck, .signaturesStruck, .interimAnswered: accompanying(kind)
      case .lapsed: leaving(kind)
      case .sponsorJoined, .sponsorLeft, .published, .refused, .signed, .signaturesCounted, .periodExtended,
        .collectionReopened, .submitted, .verified, .foundInsufficient, .scheduled, .debated, .withdrawn:
        .impossible
      }
    case .decided:
      switch kind {
      case .answered, .leftUnanswered: ending(kind)
      case .signatureStruck, .signaturesStruck, .interimAnswered: accompanying(kind)
      case .sponsorJoined, .sponsorLeft, .published, .refused, .signed, .signaturesCounted, .periodExtended,
        .collectionReopened, .submitted, .verified, .foundInsufficient, .scheduled, .debated, .accepted,
        .partlyAccepted, .turnedDown, .lapsed, .withdrawn:
        .impossible
      }
    case .answered, .neverAnswered, .lapsed, .withdrawn, .refused: .impossible
    }
  }

  /// What can happen beside the course of the petition.
  private static func accompanying(_ kind: Event.Kind) -> Cell<Petition> {
    switch kind {
    case .signatureStruck, .signaturesStruck: .stays(by: .signatureVerifier, .clerk, if: .strikable)
    case .interimAnswered: .stays(by: .competentBody, .decisionMaker, .clerk)
    case .sponsorJoined, .sponsorLeft, .published, .refused, .signed, .signaturesCounted, .periodExtended,
      .collectionReopened, .submitted, .verified, .foundInsufficient, .scheduled, .debated, .accepted,
      .partlyAccepted, .turnedDown, .answered, .leftUnanswered, .lapsed, .withdrawn:
      .impossible
    }
  }

  /// The two ends of a petition that the addressee has.
  private static func ending(_ kind: Event.Kind) -> Cell<Petition> {
    switch kind {
    case .answered: .to(.answered, by: .competentBody, .decisionMaker, .clerk)
    case .leftUnanswered:
      .to(.neverAnswered, by: .initiator, .clerk, .observer, .independentReviewer, if: .answerOverdue)
    case .sponsorJoined, .sponsorLeft, .published, .refused, .signed, .signaturesCounted, .signatureStruck,
      .signaturesStruck, .periodExtended, .collectionReopened, .submitted, .verified, .foundInsufficient,
      .scheduled, .debated, .accepted, .partlyAccepted, .turnedDown, .interimAnswered, .lapsed, .withdrawn:
      .impossible
    }
  }

  /// The ways out before it is dealt with.
  private static func leaving(_ kind: Event.Kind) -> Cell<Petition> {
    switch kind {
    case .refused: .to(.refused, by: .clerk, .competentBody, .onlineModerator)
    case .lapsed: .to(.lapsed, by: .clerk, .competentBody, if: .grounded)
    case .withdrawn: .to(.withdrawn, by: .initiator)
    case .sponsorJoined, .sponsorLeft, .published, .signed, .signaturesCounted, .signatureStruck,
      .signaturesStruck, .periodExtended, .collectionReopened, .submitted, .verified, .foundInsufficient,
      .scheduled, .debated, .accepted, .partlyAccepted, .turnedDown, .interimAnswered, .answered,
      .leftUnanswered:
      .impossible
    }
  }

  /// The kinds of event that can bring a requirement about; those that rest on the event, on time or on the
  /// charter have none.
  public static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .sponsorStands: [.sponsorJoined]
    case .strikable: [.signed, .signaturesCounted]
    case .sponsorNew, .sponsorsEnough, .inPeriod, .signatureNew, .countable, .later, .thresholdReached,
      .thresholdMissed, .answerOverdue, .grounded:
      []
    }
  }
}
