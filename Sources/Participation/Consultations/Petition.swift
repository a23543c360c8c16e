/// A petition or a civic initiative: signatures for a request, and what the addressee makes of it.
///
/// Thresholds are reached and lost again when signatures are struck. What is only awaited falls away with
/// them; what has been scheduled, debated or answered stays. That it was never answered is an end of its own.
///
/// Source: Serbian and Polish law on civic initiatives and petitions (see ``PetitionCharter``), and the UK
/// Parliament's e-petitions.
public struct Petition: Lifecycle {
  /// The stages of a petition.
  public enum Stage: String, ProcessName {
    /// It is written, and finds sponsors.
    case proposed
    /// Signatures are collected.
    case collecting
    /// It lies before the addressee.
    case submitted
    /// It has too few signatures.
    case insufficient
    /// It has enough signatures.
    case verified
    /// A day for the debate is set.
    case scheduled
    /// It was debated.
    case debated
    /// It was decided on.
    case decided
    /// The addressee has answered.
    case answered
    /// The addressee never answered.
    case neverAnswered
    /// It came to its end without being dealt with.
    case lapsed
    /// Who started it took it back.
    case withdrawn
    /// It was not taken.
    case refused
  }

  /// The name of the process on the wire.
  public static var processName: String { "petition" }
  /// A petition begins as a proposal.
  public static var initialStage: Stage { .proposed }

  /// What was fixed when it was proposed.
  public let charter: PetitionCharter
  /// Where it stands.
  public private(set) var position: Position<Stage>
  /// The sponsors, each with the day since which they stand by it, in order.
  public private(set) var sponsors = Roll<ParticipantIdentifier, PetitionSponsor>()
  /// How many of them stand by it now.
  public private(set) var presentSponsors = 0
  /// When there were enough sponsors, and when they were lost.
  public private(set) var sponsorship = ThresholdRecord()
  /// The day on which it was put before the public; `nil` before that.
  public private(set) var published: Day?
  /// The signatures as they were counted, those given by name among them.
  public private(set) var counts = SignatureCounts()
  /// The signatures given by name.
  public private(set) var signatories = Roll<ParticipantIdentifier, PersonalSignature>()
  /// The last day on which signatures are collected; `nil` before the publication, and where there is none.
  public private(set) var collectionEnd: Day?
  /// The days on which it was handed over, the latest last.
  public private(set) var submissions: [Day] = []
  /// The day on which enough signatures were found; `nil` where they were not, or not any more.
  public private(set) var verified: Day?
  /// The days on which too few signatures were found.
  public private(set) var insufficiencies: [Day] = []
  /// The days for which a debate was set, the one that holds last.
  public private(set) var debateDays: [Day] = []
  /// The day on which it was debated; `nil` before that.
  public private(set) var debated: Day?
  /// What was decided; `nil` before that.
  public private(set) var decision: PetitionDecision?
  /// The days on which the addressee answered, before the end and at the end.
  public private(set) var answers: [Day] = []
  private var records = Roll<PetitionConsequence, ThresholdRecord>()

  /// A petition on the day it is proposed.
  public init(charter: PetitionCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
    for threshold in charter.thresholds { records.add(ThresholdRecord(), as: threshold.consequence) }
    refresh(on: day)
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<Petition>) {
    let day = admission.occasion.happened
    position = admission.position
    switch admission.event {
    case .sponsorJoined(let sponsor):
      sponsors.add(PetitionSponsor(since: day), as: sponsor)
      presentSponsors += 1
      refresh(on: day)
    case .sponsorLeft(let sponsor):
      sponsors.update(sponsor) { $0.left = day }
      presentSponsors -= 1
      refresh(on: day)
    case .published:
      published = day
      collectionEnd = charter.collection?.lastDay(after: day, in: charter.calendar)
    case .signed(let signatory, let territory, let channel):
      var signature = signatories[signatory] ?? PersonalSignature()
      signature[channel] = PersonalSignature.Single(territory: territory, day: day)
      signatories.add(signature, as: signatory)
      counts.add(1, in: territory, channel)
      refresh(on: day)
    case .signaturesCounted(let signatures, let territory, let channel):
      counts.add(signatures, in: territory, channel)
      refresh(on: day)
    case .signatureStruck(let signatory, let channel, _):
      if let signature = signatories[signatory]?[channel] {
        counts.strike(1, in: signature.territory, channel)
      }
      signatories.update(signatory) { $0[channel]?.struck = day }
      afterStriking(on: day)
    case .signaturesStruck(let signatures, let territory, let channel, _):
      counts.strike(signatures, in: territory, channel)
      afterStriking(on: day)
    case .periodExtended(let until), .collectionReopened(let until): collectionEnd = until
    case .submitted: submissions.append(day)
    case .verified: verified = day
    case .foundInsufficient: insufficiencies.append(day)
    case .scheduled(let debate): debateDays.append(debate)
    case .debated: debated = day
    case .accepted: decision = PetitionDecision(outcome: .accepted, day: day)
    case .partlyAccepted(let reason):
      decision = PetitionDecision(outcome: .partlyAccepted(reason: reason), day: day)
    case .turnedDown(let reason):
      decision = PetitionDecision(outcome: .turnedDown(reason: reason), day: day)
    case .interimAnswered, .answered: answers.append(day)
    case .refused, .leftUnanswered, .lapsed, .withdrawn: break
    }
  }

  private mutating func afterStriking(on day: Day) {
    refresh(on: day)
    if stage == .insufficient, verified != nil {
      verified = nil
      insufficiencies.append(day)
    }
  }

  private mutating func refresh(on day: Day) {
    sponsorship.update(presentSponsors >= charter.sponsorsNeeded, on: day)
    for threshold in charter.thresholds {
      let isReached = progress(towards: threshold.figures).isReached
      records.update(threshold.consequence) { $0.update(isReached, on: day) }
    }
  }

  /// When the threshold of a consequence was reached and lost; `nil` where there is no such threshold.
  public func record(of consequence: PetitionConsequence) -> ThresholdRecord? { records[consequence] }
}

/// Somebody who stands by a petition.
public struct PetitionSponsor: Hashable, Sendable {
  /// Since when.
  public let since: Day
  /// Until when; `nil` for whoever still does.
  public internal(set) var left: Day?

  init(since: Day) { self.since = since }
}
