extension MemberStanding {
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// The cycle was not judged before.
    case cycleNew
    /// No reason stands twice.
    case reasonsDistinct
    /// The cycle was found contrary to process.
    case cycleContrary
    /// The cycle was found contrary to process since the last return, and was not put right.
    case cycleToRectify
    /// The cycle is the latest that is to be put right.
    case latestContrary
    /// A cycle since the last return is to be put right, so that there is something to review.
    case contraryOnRecord
    /// The member is not suspended.
    case unsuspended
    /// The member is suspended.
    case suspended
    /// The year is one of the calendar.
    case yearPossible
    /// The year has no score yet.
    case yearUnscored
    /// The eligibility is not under review.
    case eligibilityUnreviewed
    /// The eligibility is under review.
    case eligibilityReviewed
    /// No indicator stands twice.
    case indicatorsDistinct
  }

  /// The table of the standing.
  ///
  /// That a review follows two contrary cycles in a row is a norm of the years since 2022, and other years
  /// had
  /// others; that a review has a contrary cycle to put right follows from what it is.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<MemberStanding> {
    switch stage {
    case .active:
      switch kind {
      case .reviewOpened: .to(.underProceduralReview, by: .decisionMaker, .supportUnit, if: .contraryOnRecord)
      case .rectified:
        .stays(by: .contactPoint, .supportUnit, .independentReviewer, if: .cycleToRectify)
      case .withdrew: .to(.withdrawn, by: .contactPoint, .leadInstitution)
      case .cycleFoundContrary, .cycleFoundInProcess, .letterSent: judging(kind)
      case .suspended, .suspensionLifted, .eligibilityScored, .eligibilityReviewOpened,
        .eligibilityReviewLifted, .valuesCheckPassed, .valuesCheckFailed:
        otherAxes(kind)
      case .madeInactive, .reengaged, .rejoined: .impossible
      }
    case .underProceduralReview:
      switch kind {
      case .rectified:
        .to(
          .active, when: .latestContrary, otherwise: .underProceduralReview,
          by: .contactPoint, .supportUnit, .independentReviewer, if: .cycleToRectify)
      case .madeInactive: .to(.inactive, by: .decisionMaker)
      case .withdrew: .to(.withdrawn, by: .contactPoint, .leadInstitution)
      case .cycleFoundContrary, .cycleFoundInProcess, .letterSent: judging(kind)
      case .suspended, .suspensionLifted, .eligibilityScored, .eligibilityReviewOpened,
        .eligibilityReviewLifted, .valuesCheckPassed, .valuesCheckFailed:
        otherAxes(kind)
      case .reviewOpened, .reengaged, .rejoined: .impossible
      }
    case .inactive:
      switch kind {
      case .reengaged: .to(.active, by: .contactPoint, .decisionMaker)
      case .withdrew: .to(.withdrawn, by: .contactPoint, .leadInstitution)
      case .cycleFoundContrary, .cycleFoundInProcess, .letterSent: judging(kind)
      case .suspended, .suspensionLifted, .eligibilityScored, .eligibilityReviewOpened,
        .eligibilityReviewLifted, .valuesCheckPassed, .valuesCheckFailed:
        otherAxes(kind)
      case .reviewOpened, .rectified, .madeInactive, .rejoined: .impossible
      }
    case .withdrawn:
      switch kind {
      case .rejoined: .to(.active, by: .contactPoint, .leadInstitution)
      case .suspensionLifted, .eligibilityScored, .eligibilityReviewLifted, .valuesCheckPassed,
        .valuesCheckFailed:
        otherAxes(kind)
      case .cycleFoundContrary, .cycleFoundInProcess, .letterSent, .reviewOpened, .rectified, .madeInactive,
        .reengaged, .withdrew, .suspended, .eligibilityReviewOpened:
        .impossible
      }
    }
  }

  /// What is found of cycles and told to the member, as long as it is one.
  private static func judging(_ kind: Event.Kind) -> Cell<MemberStanding> {
    switch kind {
    case .cycleFoundContrary:
      .stays(by: .independentReviewer, .supportUnit, .decisionMaker, if: .cycleNew, .reasonsDistinct)
    case .cycleFoundInProcess:
      .stays(by: .independentReviewer, .supportUnit, .decisionMaker, if: .cycleNew)
    case .letterSent: .stays(by: .supportUnit, .decisionMaker, if: .cycleContrary)
    case .reviewOpened, .rectified, .madeInactive, .reengaged, .withdrew, .rejoined, .suspended,
      .suspensionLifted, .eligibilityScored, .eligibilityReviewOpened, .eligibilityReviewLifted,
      .valuesCheckPassed, .valuesCheckFailed:
      .impossible
    }
  }

  /// What happens on the axes beside the standing: it never leads elsewhere.
  private static func otherAxes(_ kind: Event.Kind) -> Cell<MemberStanding> {
    switch kind {
    case .suspended: .stays(by: .decisionMaker, if: .unsuspended)
    case .suspensionLifted: .stays(by: .decisionMaker, if: .suspended)
    case .eligibilityScored: .stays(by: .supportUnit, .assessor, if: .yearPossible, .yearUnscored)
    case .eligibilityReviewOpened: .stays(by: .decisionMaker, .supportUnit, if: .eligibilityUnreviewed)
    case .eligibilityReviewLifted: .stays(by: .decisionMaker, .supportUnit, if: .eligibilityReviewed)
    case .valuesCheckPassed: .stays(by: .supportUnit, .assessor)
    case .valuesCheckFailed: .stays(by: .supportUnit, .assessor, if: .indicatorsDistinct)
    case .cycleFoundContrary, .cycleFoundInProcess, .letterSent, .reviewOpened, .rectified, .madeInactive,
      .reengaged, .withdrew, .rejoined:
      .impossible
    }
  }

  /// The kinds of event that can bring a requirement about; those that rest on the event itself have none.
  public static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .cycleContrary, .cycleToRectify, .latestContrary, .contraryOnRecord: [.cycleFoundContrary]
    case .suspended: [.suspended]
    case .eligibilityReviewed: [.eligibilityReviewOpened]
    case .cycleNew, .reasonsDistinct, .unsuspended, .yearPossible, .yearUnscored, .eligibilityUnreviewed,
      .indicatorsDistinct:
      []
    }
  }

  /// What can be missing, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// The cycle was judged on a day.
    case judgedAlready(Identifier<MembershipCycle>, on: Day)
    /// A reason stands twice.
    case reasonTwice(ContraryReason)
    /// No such cycle was judged.
    case noCycle(Identifier<MembershipCycle>)
    /// The cycle was found in process on a day.
    case foundInProcess(Identifier<MembershipCycle>, on: Day)
    /// The cycle was put right on a day.
    case rectifiedAlready(Identifier<MembershipCycle>, on: Day)
    /// The cycle lies before the return of the member.
    case beforeReturn(Identifier<MembershipCycle>)
    /// Another cycle is the latest that is to be put right.
    case notLatest(Identifier<MembershipCycle>, latest: Identifier<MembershipCycle>)
    /// No cycle that was found contrary is to be put right; `cycles` were judged.
    case noContraryCycle(cycles: Int)
    /// The member has been suspended since a day.
    case suspendedSince(Day)
    /// The member is not suspended.
    case notSuspended
    /// The calendar has no such year.
    case noSuchYear(Int)
    /// The year has a score.
    case scoredAlready(Int, points: Int, of: Int)
    /// The eligibility has been under review since a day.
    case eligibilityReviewSince(Day)
    /// The eligibility is not under review.
    case noEligibilityReview
    /// An indicator stands twice.
    case indicatorTwice(ValuesIndicator)
  }

  /// What is missing for a requirement, or `nil` where it is met.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .cycleNew:
      guard let name = event?.cycle else { return nil }
      return cycles[name].map { .judgedAlready(name, on: $0.judged) }
    case .reasonsDistinct:
      guard case .cycleFoundContrary(_, let reasons, _)? = event else { return nil }
      return Self.repeated(in: reasons).map { .reasonTwice($0) }
    case .cycleContrary:
      guard let name = event?.cycle else {
        return cycles.contains { $0.value.isContrary } ? nil : .noContraryCycle(cycles: cycles.count)
      }
      guard let cycle = cycles[name] else { return .noCycle(name) }
      return cycle.isContrary ? nil : .foundInProcess(name, on: cycle.judged)
    case .cycleToRectify:
      guard let name = event?.cycle else {
        return latestContrary == nil ? .noContraryCycle(cycles: cycles.count) : nil
      }
      guard let place = cycles.firstIndex(where: { $0.key == name }) else { return .noCycle(name) }
      let cycle = cycles[place].value
      guard cycle.isContrary else { return .foundInProcess(name, on: cycle.judged) }
      if let rectified = cycle.rectified { return .rectifiedAlready(name, on: rectified) }
      return place < cyclesBeforeReturn ? .beforeReturn(name) : nil
    case .latestContrary:
      guard let latest = latestContrary else { return .noContraryCycle(cycles: cycles.count) }
      guard let name = event?.cycle, name != latest else { return nil }
      return .notLatest(name, latest: latest)
    case .contraryOnRecord: return latestContrary == nil ? .noContraryCycle(cycles: cycles.count) : nil
    case .unsuspended: return suspendedSince.map { .suspendedSince($0) }
    case .suspended: return suspendedSince == nil ? .notSuspended : nil
    case .yearPossible:
      guard case .eligibilityScored(let year, _)? = event else { return nil }
      return (1...9_999).contains(year) ? nil : .noSuchYear(year)
    case .yearUnscored:
      guard case .eligibilityScored(let year, _)? = event else { return nil }
      return scores[year].map { .scoredAlready(year, points: $0.score.points, of: $0.score.maximum) }
    case .eligibilityUnreviewed: return eligibilityReviewSince.map { .eligibilityReviewSince($0) }
    case .eligibilityReviewed: return eligibilityReviewSince == nil ? .noEligibilityReview : nil
    case .indicatorsDistinct:
      guard case .valuesCheckFailed(let indicators)? = event else { return nil }
      return Self.repeated(in: indicators).map { .indicatorTwice($0) }
    }
  }

  /// The first value that stands twice.
  private static func repeated<Value: Hashable>(in values: [Value]) -> Value? {
    var seen: Set<Value> = []
    return values.first { !seen.insert($0).inserted }
  }
}

extension MemberStanding.Event {
  var cycle: Identifier<MembershipCycle>? {
    switch self {
    case .cycleFoundContrary(let cycle, _, _), .cycleFoundInProcess(let cycle, _), .letterSent(let cycle, _),
      .rectified(let cycle, _):
      cycle
    case .reviewOpened, .madeInactive, .reengaged, .withdrew, .rejoined, .suspended, .suspensionLifted,
      .eligibilityScored, .eligibilityReviewOpened, .eligibilityReviewLifted, .valuesCheckPassed,
      .valuesCheckFailed:
      nil
    }
  }
}
