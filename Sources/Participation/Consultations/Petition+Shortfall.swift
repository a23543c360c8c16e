extension Petition {
  /// What can be missing in a petition, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// The person has been a sponsor since a day.
    case sponsorAlready(ParticipantIdentifier, since: Day)
    /// The person started the petition.
    case initiatorAlready(ParticipantIdentifier)
    /// The person is no sponsor.
    case noSponsor(ParticipantIdentifier)
    /// There is no sponsor.
    case noSponsors
    /// There are too few sponsors.
    case tooFewSponsors(Int, needed: Int)
    /// Signatures were collected until a day.
    case periodOver(last: Day, days: Int)
    /// Signatures are only counted, and not given by name.
    case countedOnly
    /// The person counts as initiator or sponsor already.
    case promoterAlready(ParticipantIdentifier)
    /// The person signed on a day.
    case signedAlready(ParticipantIdentifier, SignatureChannel, on: Day)
    /// The number is no number of signatures.
    case notPositive(Int)
    /// There would be more signatures than can be counted.
    case tooMany(Int, limit: Int)
    /// Nobody of that name has a signature that stands.
    case noSignature(ParticipantIdentifier, SignatureChannel)
    /// There are fewer signatures than are to be struck.
    case tooFewToStrike(Int, standing: Int)
    /// The new last day is not later than the one that holds.
    case notLater(Day, last: Day)
    /// There is no last day.
    case noPeriod
    /// There are too few signatures.
    case tooFewSignatures(ThresholdProgress)
    /// There are enough signatures.
    case enoughSignatures(ThresholdProgress)
    /// No number of signatures is asked for.
    case noThreshold
    /// The addressee may answer until a day.
    case answerNotDue(until: Day)
    /// The addressee answered on a day.
    case answeredAlready(on: Day)
    /// Signatures are collected until a day.
    case periodRunning(until: Day)
  }

  /// What is missing for a requirement, or `nil` where it is met.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .sponsorNew:
      guard case .sponsorJoined(let sponsor)? = event else { return nil }
      if sponsor == charter.initiator { return .initiatorAlready(sponsor) }
      guard let known = sponsors[sponsor], known.left == nil else { return nil }
      return .sponsorAlready(sponsor, since: known.since)
    case .sponsorStands:
      guard case .sponsorLeft(let sponsor)? = event else { return presentSponsors > 0 ? nil : .noSponsors }
      return isSponsor(sponsor) ? nil : .noSponsor(sponsor)
    case .sponsorsEnough:
      guard presentSponsors < charter.sponsorsNeeded else { return nil }
      return .tooFewSponsors(presentSponsors, needed: charter.sponsorsNeeded)
    case .inPeriod:
      guard let last = collectionEnd, day > last else { return nil }
      return .periodOver(last: last, days: last.days(until: day))
    case .signatureNew: return repeatedSignature(event)
    case .countable: return uncountable(event)
    case .strikable: return unstrikable(event)
    case .later: return notLater(event, on: day)
    case .thresholdReached:
      guard let progress = progress(towards: .validity), !progress.isReached else { return nil }
      return .tooFewSignatures(progress)
    case .thresholdMissed:
      guard let threshold = charter.threshold(for: .validity) else { return .noThreshold }
      let progress = progress(towards: threshold, with: event.map { counts(after: $0) } ?? counts)
      return progress.isReached ? .enoughSignatures(progress) : nil
    case .answerOverdue:
      if let answered = answers.first { return .answeredAlready(on: answered) }
      guard let due = answerDue, day <= due else { return nil }
      return .answerNotDue(until: due)
    case .grounded:
      guard case .lapsed(.periodOver)? = event else { return nil }
      guard let last = collectionEnd else { return .noPeriod }
      return day > last ? nil : .periodRunning(until: last)
    }
  }

  private func isSponsor(_ person: ParticipantIdentifier) -> Bool {
    sponsors[person].map { $0.left == nil } ?? false
  }

  private func repeatedSignature(_ event: Event?) -> Shortfall? {
    if charter.signing == .countsOnly { return .countedOnly }
    guard case .signed(let signatory, _, let channel)? = event else { return nil }
    if charter.promotersCount, signatory == charter.initiator || isSponsor(signatory) {
      return .promoterAlready(signatory)
    }
    guard let signature = signatories[signatory] else { return nil }
    let channels: [SignatureChannel] =
      charter.signing == .onePerPerson ? SignatureChannel.allCases : [channel]
    for channel in channels {
      if let one = signature[channel], one.isStanding {
        return .signedAlready(signatory, channel, on: one.day)
      }
    }
    return nil
  }

  private func uncountable(_ event: Event?) -> Shortfall? {
    var signatures = 1
    if case .signaturesCounted(let counted, _, _)? = event { signatures = counted }
    if signatures < 1 { return .notPositive(signatures) }
    let total = counts.total.paper.collected + counts.total.online.collected
    let limit = SignatureThreshold.greatestFigure
    return signatures <= limit - total ? nil : .tooMany(signatures, limit: limit - total)
  }

  private func unstrikable(_ event: Event?) -> Shortfall? {
    if case .signatureStruck(let signatory, let channel, _)? = event {
      guard let signature = signatories[signatory]?[channel], signature.isStanding else {
        return .noSignature(signatory, channel)
      }
      return tooFew(1, standing: counts[signature.territory][channel].standing)
    }
    guard case .signaturesStruck(let signatures, let territory, let channel, _)? = event else {
      return tooFew(1, standing: counts.total.standing(over: SignatureChannel.allCases))
    }
    if signatures < 1 { return .notPositive(signatures) }
    return tooFew(signatures, standing: counts[territory][channel].standing)
  }

  private func tooFew(_ signatures: Int, standing: Int) -> Shortfall? {
    signatures <= standing ? nil : .tooFewToStrike(signatures, standing: standing)
  }

  private func notLater(_ event: Event?, on day: Day) -> Shortfall? {
    if case .collectionReopened(let until)? = event {
      return until >= day ? nil : .notLater(until, last: day)
    }
    // An extension needs a last day to be later than.
    guard stage == .collecting else { return nil }
    guard let last = collectionEnd else { return .noPeriod }
    guard case .periodExtended(let until)? = event else { return nil }
    return until > last ? nil : .notLater(until, last: last)
  }
}
