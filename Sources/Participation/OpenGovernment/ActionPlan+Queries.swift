extension ActionPlan {
  /// The last day of the plan.
  public var last: Day { period.last ?? period.first }

  /// The day on which the plan is due by the calendar: that of the charter, or twelve months after the plan
  /// before where the edition says so; `nil` where neither is on record.
  public var due: Day? {
    charter.due ?? charter.previousEnd.flatMap { charter.edition.due(afterPreviousEnd: $0) }
  }

  /// How its delivery stands on a day; `nil` where no due day is on record.
  public func delivery(on day: Day) -> Delivery? {
    due.map { Delivery(charter.edition, due: $0, uploaded: dates.submission, on: day) }
  }

  /// The last day of a year of the plan; 1 is the first year.
  public func lastDay(ofYear year: Int) -> Day {
    period.first.adding(years: year, policy: .clamp).adding(days: -1)
  }

  /// The day by which the plan is to be refreshed: the last one of the first half; `nil` where its edition asks
  /// for no refresh of a plan of its length.
  public var refreshMark: Day? {
    guard let years = charter.edition.figures.refreshedYears?.value, years == charter.years else {
      return nil
    }
    return lastDay(ofYear: years / 2)
  }

  /// How many whole months lie between the upload and the last day; the day of the upload is not counted, and
  /// it is `nil` before the upload.
  public var implementationMonths: Int? {
    guard let submission = dates.submission else { return nil }
    let last = last
    let months = (last.year - submission.year) * 12 + last.month - submission.month
    return max(0, submission.adding(months: months, policy: .clamp) > last ? months - 1 : months)
  }

  /// The commitments that stand in the plan, in the order in which they were entered.
  public var standingCommitments: [Identifier<Commitment>] {
    commitments.filter { $0.value.dropped == nil }.map { $0.key }
  }

  /// The contributions without a reasoned response, in the order in which they came.
  public var unanswered: [Identifier<PlanContribution>] {
    contributions.filter { $0.value.answered == nil }.map { $0.key }
  }

  /// How many days of notice the notices gave, in order; below 0 where one came after the opening.
  public var noticeDays: [Int] { notices.map { $0.day.days(until: $0.value) } }

  /// What the reviewer found of a minimum requirement last; `nil` where nothing is on record.
  public func judgement(
    of requirement: MinimumRequirement, in phase: CyclePhase? = nil
  ) -> DocumentedFact<RequirementJudgement>? {
    requirementJudgements.last { judged in
      judged.value.requirement == requirement && (phase.map { judged.value.phase == $0 } ?? true)
    }
  }

  /// What evidence rests on: its own basis, or that of the earlier evidence to which it points.
  public func basis(of given: DocumentedEvidence) -> DocumentedEvidence.Basis {
    guard case .earlier(let name) = given.basis, let earlier = evidence[name]?.evidence else {
      return given.basis
    }
    return earlier.basis
  }

  /// The years of implementation that have begun by a day, each with its first and last day.
  ///
  /// They run from the day on which implementation began. A last year that the end of the plan cuts short is
  /// left out.
  public func implementationYears(on day: Day) -> [Period] {
    guard let began = dates.implementation else { return [] }
    var years: [Period] = []
    for year in 0..<charter.years {
      let first = began.adding(years: year, policy: .clamp)
      let end = began.adding(years: year + 1, policy: .clamp).adding(days: -1)
      guard first <= day, end <= last else { break }
      years.append(Period(ordered: first, end))
    }
    return years
  }
}
