/// A cycle of a member as it was judged: one plan from its making to its end.
public struct MembershipCycle: Hashable, Sendable {
  /// What was found.
  public enum Finding: Hashable, Sendable {
    /// The member acted contrary to process, for reasons; none where they are not on record.
    case contrary(reasons: [ContraryReason])
    /// The member kept to the process.
    case inProcess
  }

  /// A letter to the member about the cycle.
  public struct Letter: Hashable, Sendable {
    /// The day on which it was sent.
    public let day: Day
    /// The letter; `nil` where it is not kept.
    public let letter: Reference?
  }

  /// The day on which it was judged.
  public let judged: Day
  /// What was found.
  public let finding: Finding
  /// The day whose rules it was judged by.
  public let rulesOf: Day
  /// The letters that were sent about it, in order.
  public internal(set) var letters: [Letter] = []
  /// The day on which it was put right; `nil` where it was not.
  public internal(set) var rectified: Day?

  init(judged: Day, finding: Finding, rulesOf: Day) {
    self.judged = judged
    self.finding = finding
    self.rulesOf = rulesOf
  }

  /// Whether it was found contrary to process, put right or not.
  public var isContrary: Bool {
    switch finding {
    case .contrary: true
    case .inProcess: false
    }
  }
}

/// The core eligibility of a year as it was put on record.
public struct ScoredYear: Hashable, Sendable {
  /// The score.
  public let score: EligibilityScore
  /// The day on which it was published.
  public let day: Day
}

/// A values check of a member.
public struct ValuesCheck: Hashable, Sendable {
  /// The day of the check.
  public let day: Day
  /// The indicators that failed, none where they are not on record; `nil` where the check was passed.
  public let failed: [ValuesIndicator]?

  /// Whether it was passed.
  public var isPassed: Bool { failed == nil }
}

/// Two cycles in a row that were found contrary to process, the second of which was not put right.
public struct ContraryPair: Hashable, Sendable {
  /// The earlier one.
  public let first: Identifier<MembershipCycle>
  /// The later one, which has to be put right.
  public let second: Identifier<MembershipCycle>
  /// The day on which the second was found.
  public let found: Day
  /// The day whose rules the second was judged by.
  public let rulesOf: Day
}

/// Something that stands against a member; several can hold at once.
public enum StandingConcern: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// It is under procedural review.
  case proceduralReview
  /// It is inactive.
  case inactive
  /// It has withdrawn.
  case withdrawn
  /// It is suspended.
  case suspended
  /// Its eligibility is under review.
  case eligibilityReview

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .proceduralReview:
      LocalizedText(
        english: "procedural review", serbian: "proceduralno preispitivanje", polish: "przegląd proceduralny")
    case .inactive: LocalizedText(english: "inactivity", serbian: "neaktivnost", polish: "nieaktywność")
    case .withdrawn: LocalizedText(english: "withdrawal", serbian: "povlačenje", polish: "wystąpienie")
    case .suspended: LocalizedText(english: "suspension", serbian: "suspenzija", polish: "zawieszenie")
    case .eligibilityReview:
      LocalizedText(
        english: "eligibility review", serbian: "preispitivanje podobnosti",
        polish: "przegląd kwalifikowalności")
    }
  }
}

extension MemberStanding {
  /// All that stands against the member, in the order of the cases; empty where it is in good standing.
  public var concerns: [StandingConcern] {
    StandingConcern.allCases.filter { concern in
      switch concern {
      case .proceduralReview: stage == .underProceduralReview
      case .inactive: stage == .inactive
      case .withdrawn: stage == .withdrawn
      case .suspended: suspendedSince != nil
      case .eligibilityReview: eligibilityReviewSince != nil
      }
    }
  }

  /// The last two cycles, where both were found contrary and the second was not put right; `nil` otherwise.
  ///
  /// Only cycles since the last return of the member count.
  public var contraryPair: ContraryPair? {
    guard cycles.count >= cyclesBeforeReturn + 2, let second = cycles.last else { return nil }
    let first = cycles[cycles.count - 2]
    guard first.value.isContrary, second.value.isContrary, second.value.rectified == nil else { return nil }
    return ContraryPair(
      first: first.key, second: second.key, found: second.value.judged, rulesOf: second.value.rulesOf)
  }

  /// The latest cycle since the last return that was found contrary and not put right.
  public var latestContrary: Identifier<MembershipCycle>? {
    cycles.dropFirst(cyclesBeforeReturn).last { $0.value.isContrary && $0.value.rectified == nil }?.key
  }

  /// The latest two years in a row whose scores miss a share, as the later of them; `nil` where there are
  /// none.
  ///
  /// Years without a score break a row. Complexity: O(years × log years).
  public func secondYearBelow(_ share: Share) -> Int? {
    let below = scores.filter { !$0.value.score.reaches(share) }.map { $0.key }.sorted()
    return zip(below, below.dropFirst()).filter { $0.1 == $0.0 + 1 }.last?.1
  }

  /// The score of the latest year on record.
  public var latestScore: (year: Int, scored: ScoredYear)? {
    scores.max { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
