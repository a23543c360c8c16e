public import Participation
public import ParticipationTestSupport

extension Petition: SampledLifecycle {
  private static let text = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst \"ł\"")
  private static let places: [Identifier<Territory>] = ["pl", "rs", "xk"]
  private static let people: [ParticipantIdentifier] = ["ana", "bojan", "celina", "dusan", "ewa", "filip"]

  /// A plausible charter.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    do {
      var thresholds: [PetitionThreshold] = []
      for consequence in PetitionConsequence.allCases where !generator.once(in: 3) {
        let minimums = places.prefix(generator.number(0...3)).map {
          SignatureThreshold.TerritorialMinimum($0, generator.number(1...6))
        }
        let figures = try SignatureThreshold(
          total: minimums.isEmpty || generator.once(in: 2) ? generator.number(1...20) : nil,
          minimums: minimums,
          territoriesNeeded: minimums.isEmpty ? nil : generator.number(1...minimums.count))
        thresholds.append(PetitionThreshold(consequence, figures))
      }
      let terms: [Term?] = [nil, .days(generator.number(1...60)), .months(3), .workingDays(7), .weeks(2)]
      return try Charter(
        title: text, kind: generator.pick(PetitionKind.allCases), initiator: "ana",
        sponsorsNeeded: generator.number(0...2), promotersCount: generator.once(in: 2),
        signing: generator.pick(SignaturePolicy.allCases),
        countedChannels: generator.once(in: 3) ? [.online] : [.paper, .online], thresholds: thresholds,
        collection: generator.once(in: 3) ? nil : .months(6),
        publicationDays: generator.once(in: 2) ? 14 : nil, verification: generator.pick(terms),
        scheduling: generator.pick(terms), answer: generator.pick(terms))
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// An event that mostly fits the petition as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    let isBad = generator.once(in: 6)
    let person = generator.pick(people)
    let channel = generator.pick(SignatureChannel.allCases)
    let place = generator.once(in: 3) ? nil : generator.pick(places)
    let ground = generator.pick(StrikeGround.allCases)
    switch kind {
    case .sponsorJoined: return .sponsorJoined(sponsor: person)
    case .sponsorLeft:
      let present = process.sponsors.first { $0.value.left == nil }?.key
      return .sponsorLeft(sponsor: isBad ? person : present ?? person)
    case .published: return .published
    case .refused: return .refused(ground: generator.pick(PetitionRefusal.allCases), reason: text)
    case .signed:
      let new = Identifier<Participant>(number: UInt64(process.signatories.count))
      return .signed(signatory: isBad ? person : new, territory: place, channel: channel)
    case .signaturesCounted:
      let bad = generator.pick([0, -1, .min, .max, 1_000_000_001])
      return .signaturesCounted(
        signatures: isBad ? bad : generator.number(1...9), territory: place, channel: channel)
    case .signatureStruck:
      let standing = process.signatories.first { $0.value[channel]?.isStanding == true }?.key
      return .signatureStruck(
        signatory: isBad ? person : standing ?? person, channel: channel, ground: ground)
    case .signaturesStruck:
      let standing = process.counts[place][channel].standing
      return .signaturesStruck(
        signatures: isBad ? generator.pick([0, -3, .min, .max]) : generator.number(1...max(1, standing)),
        territory: place, channel: channel, ground: ground)
    case .periodExtended:
      let last = process.collectionEnd ?? day
      return .periodExtended(until: last.adding(days: isBad ? -1 : generator.number(1...60)))
    case .collectionReopened:
      return .collectionReopened(until: day.adding(days: isBad ? -1 : generator.number(0...60)))
    case .submitted: return .submitted
    case .verified: return .verified
    case .foundInsufficient: return .foundInsufficient
    case .scheduled: return .scheduled(day: day.adding(days: generator.number(0...60)))
    case .debated: return .debated
    case .accepted: return .accepted
    case .partlyAccepted: return .partlyAccepted(reason: text)
    case .turnedDown: return .turnedDown(reason: text)
    case .interimAnswered: return .interimAnswered(answer: text)
    case .answered: return .answered(answer: text)
    case .leftUnanswered: return .leftUnanswered
    case .lapsed: return .lapsed(ground: generator.pick(LapseGround.allCases))
    case .withdrawn: return .withdrawn(reason: text)
    }
  }

  /// What must hold of every petition, whatever happened to it.
  public static func invariantViolations(of process: Petition) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    hold(process.position.since <= process.position.lastDay, "a stage entered after the last day")
    for channel in SignatureChannel.allCases {
      let total = process.counts.total[channel]
      let parts = process.counts.territories.map { $0.value[channel] } + [process.counts.elsewhere[channel]]
      hold(
        total.collected == parts.reduce(0) { $0 + $1.collected },
        "\(channel): the territories sum up otherwise")
      hold(total.struck == parts.reduce(0) { $0 + $1.struck }, "\(channel): the strikes sum up otherwise")
      hold(parts.allSatisfy { $0.struck >= 0 && $0.standing >= 0 }, "\(channel): more struck than collected")
    }
    let present = process.sponsors.filter { $0.value.left == nil }.count
    hold(process.presentSponsors == present, "\(process.presentSponsors) sponsors, counted \(present)")
    hold(process.signatures >= (process.charter.promotersCount ? 1 : 0), "the initiator does not count")
    for consequence in PetitionConsequence.allCases {
      guard let progress = process.progress(towards: consequence) else {
        hold(process.record(of: consequence) == nil, "\(consequence): a record without a threshold")
        continue
      }
      let record = process.record(of: consequence)
      hold((record?.reached != nil) == progress.isReached, "\(consequence): reached and not on record")
      hold((progress.percent == 100) == progress.isReached, "\(consequence): \(progress.percent) per cent")
      hold(0...100 ~= progress.percent, "\(consequence): \(progress.percent) per cent")
      for loss in record?.losses ?? [] { hold(loss.reached <= loss.lost, "lost before it was reached") }
    }
    let validity = process.progress(towards: .validity)?.isReached ?? true
    switch process.stage {
    case .proposed: hold(process.published == nil, "published in proposed")
    case .collecting: hold(process.published != nil, "collecting before the publication")
    case .submitted: hold(!process.submissions.isEmpty, "submitted without a day")
    case .insufficient: hold(!validity && process.verified == nil, "insufficient with enough signatures")
    case .verified: hold(validity && process.verified != nil, "verified with too few signatures")
    case .scheduled: hold(!process.debateDays.isEmpty && process.verified != nil, "scheduled without a day")
    case .debated: hold(process.debated != nil, "no day of the debate")
    case .decided: hold(process.decision != nil, "decided without a decision")
    case .answered: hold(!process.answers.isEmpty, "answered without an answer")
    case .neverAnswered: hold(process.answers.isEmpty, "never answered, and answered")
    case .lapsed, .withdrawn, .refused: hold(process.decision == nil, "decided and given up")
    }
    return violations
  }
}
