extension MemberStanding {
  /// What somebody can owe while a membership lasts.
  public enum Duty: String, ProcessName {
    /// Send a letter about a contrary cycle.
    case sendLetter
    /// Put a member under procedural review after two contrary cycles in a row.
    case openReview
    /// Put the latest contrary cycle right.
    case rectify
    /// Put the eligibility under review after two years in a row below the threshold.
    case openEligibilityReview
    /// End the eligibility review once the threshold is reached again.
    case liftEligibilityReview
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .sendLetter: .supportUnit
    case .openReview, .openEligibilityReview, .liftEligibilityReview: .decisionMaker
    case .rectify: .contactPoint
    }
  }

  /// The day from which two contrary cycles in a row put a member under review by themselves.
  ///
  /// Source: OGP, glossary, “procedural review”.
  static var automaticReviewFrom: Day { "2022-01-01" }

  /// What is owed on a day: letters, the review, putting right, then what concerns eligibility.
  ///
  /// Complexity: O(cycles + years × log years).
  public func obligations(on day: Day) -> [Obligation<MemberStanding>] {
    switch stage {
    case .active: return letterObligations + reviewObligations + eligibilityObligations
    case .underProceduralReview: return letterObligations + rectifyObligations + eligibilityObligations
    case .inactive: return letterObligations + eligibilityObligations
    case .withdrawn: return []
    }
  }

  private var letterObligations: [Obligation<MemberStanding>] {
    cycles.filter { $0.value.isContrary && $0.value.letters.isEmpty }.map {
      Obligation(
        .sendLetter, about: Reference(.membershipCycle, $0.key), since: $0.value.judged, due: nil,
        citation: OpenGovernmentText.letters)
    }
  }

  private var reviewObligations: [Obligation<MemberStanding>] {
    guard let pair = contraryPair, pair.rulesOf >= Self.automaticReviewFrom else { return [] }
    return [
      Obligation(
        .openReview, about: Reference(.membershipCycle, pair.second), since: pair.found, due: pair.found,
        citation: OpenGovernmentText.proceduralReview)
    ]
  }

  private var rectifyObligations: [Obligation<MemberStanding>] {
    guard let latest = latestContrary else { return [] }
    let due = charter.rectificationMonths.map { position.since.adding(months: $0, policy: .clamp) }
    return [
      Obligation(
        .rectify, about: Reference(.membershipCycle, latest), since: position.since, due: due,
        citation: OpenGovernmentText.proceduralReview)
    ]
  }

  private var eligibilityObligations: [Obligation<MemberStanding>] {
    guard let threshold = charter.eligibilityThreshold, let latest = latestScore else { return [] }
    if eligibilityReviewSince == nil {
      guard secondYearBelow(threshold) == latest.year else { return [] }
      return [
        Obligation(
          .openEligibilityReview, since: latest.scored.day, due: nil,
          citation: OpenGovernmentText.eligibilityReview)
      ]
    }
    guard latest.scored.score.reaches(threshold) else { return [] }
    return [
      Obligation(
        .liftEligibilityReview, since: latest.scored.day, due: nil,
        citation: OpenGovernmentText.eligibilityReview)
    ]
  }
}

/// The texts of the partnership that standing rests on.
enum OpenGovernmentText {
  static let letters = Citation(
    instrument: "OGP, letters page", link: "opengovpartnership.org/ogp-letters", textDate: "2022-07-25",
    confidence: .verified)
  static let proceduralReview = Citation(
    instrument: "OGP, glossary, “procedural review”", link: "opengovpartnership.org/glossary",
    validity: Period(openEndedFrom: "2022-01-01"), confidence: .verified)
  static let eligibilityReview = Citation(
    instrument: "OGP, glossary, “eligibility review”", link: "opengovpartnership.org/glossary",
    confidence: .partlyVerified)
  static let eligibility = Citation(
    instrument: "OGP, eligibility criteria", link: "opengovpartnership.org", confidence: .fromMemory)
  static let valuesCheck = Citation(
    instrument: "OGP, values check", link: "opengovpartnership.org",
    validity: Period(openEndedFrom: "2017-01-01"), confidence: .verified)
}
