extension Petition {
  /// How many signatures stand of the initiator and the sponsors, where these count.
  public var promoterSignatures: Int { charter.promotersCount ? 1 + presentSponsors : 0 }

  /// How many signatures stand and count, over all territories.
  ///
  /// Where the initiator counts, it is never below 1.
  public var signatures: Int { signatures(in: counts) }

  /// How far it is from a threshold; paper and online count together where both count.
  ///
  /// Complexity: O(territories of the threshold).
  public func progress(towards threshold: SignatureThreshold) -> ThresholdProgress {
    progress(towards: threshold, with: counts)
  }

  /// How far it is from the threshold of a consequence; `nil` where there is no such threshold.
  public func progress(towards consequence: PetitionConsequence) -> ThresholdProgress? {
    charter.threshold(for: consequence).map { progress(towards: $0) }
  }

  /// How far a consequence has come; what was arranged or done stays when the threshold is lost.
  public func standing(of consequence: PetitionConsequence) -> ConsequenceStanding {
    switch consequence {
    case .validity: if let verified { return .done(on: verified) }
    case .answer: if let first = answers.first { return .done(on: first) }
    case .debate:
      if let debated { return .done(on: debated) }
      if let planned = debateDays.last { return .arranged(for: planned) }
    }
    guard let since = record(of: consequence)?.reached else { return .pending }
    return .awaiting(since: since)
  }

  /// Whether signatures can be given on a day: it is collecting, and its last day has not passed.
  public func takesSignatures(on day: Day) -> Bool {
    stage == .collecting && (collectionEnd.map { day <= $0 } ?? true)
  }

  /// The last day for the answer; `nil` before the submission, and where no term was set.
  public var answerDue: Day? {
    submissions.last.flatMap { charter.answer?.lastDay(after: $0, in: charter.calendar) }
  }

  func signatures(in counts: SignatureCounts) -> Int {
    promoterSignatures + counts.total.standing(over: charter.countedChannels)
  }

  func progress(towards threshold: SignatureThreshold, with counts: SignatureCounts) -> ThresholdProgress {
    ThresholdProgress(
      total: threshold.total.map {
        ThresholdProgress.Part(territory: nil, signatures: signatures(in: counts), needed: $0)
      },
      territories: threshold.minimums.map {
        ThresholdProgress.Part(
          territory: $0.territory,
          signatures: counts[$0.territory].standing(over: charter.countedChannels), needed: $0.signatures)
      }, territoriesNeeded: threshold.territoriesNeeded)
  }

  /// The counts as they would be after an event that strikes; as they are after any other.
  func counts(after event: Event) -> SignatureCounts {
    var counts = counts
    if case .signaturesStruck(let signatures, let territory, let channel, _) = event {
      counts.strike(max(0, min(signatures, counts[territory][channel].standing)), in: territory, channel)
    } else if case .signatureStruck(let signatory, let channel, _) = event,
      let signature = signatories[signatory]?[channel], signature.isStanding
    {
      counts.strike(1, in: signature.territory, channel)
    }
    return counts
  }
}
