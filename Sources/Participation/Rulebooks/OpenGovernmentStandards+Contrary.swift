// When a cycle is contrary to process: three lists of triggers, by edition.
extension OpenGovernmentStandards {
  /// What is known of a cycle being contrary to process.
  public struct ContraryReview: Hashable, Sendable, Serializable {
    /// The day for which it was reviewed.
    public let day: Day
    /// The triggers that are known to have come about.
    public let found: [ContraryReason]
    /// The triggers of which it cannot be said.
    public let open: [ContraryReason]

    /// Whether the cycle is known to be contrary to process.
    public var isContrary: Bool { !found.isEmpty }
  }

  /// What is known on a day of a cycle being contrary to process; `nil` before the plan was announced, and
  /// for local plans, which have no such rule.
  public static func contraryReview(of journal: Journal<ActionPlan>, on day: Day) -> ContraryReview? {
    guard let subject = PlanOnDay(journal, on: day), subject.plan.charter.level == .national else {
      return nil
    }
    let triggers = subject.triggers
    return ContraryReview(
      day: day, found: triggers.filter { $0.verdict.isBreached }.map { $0.reason },
      open: triggers.filter { $0.verdict.unknown.map { $0 != .notApplicable } ?? false }.map { $0.reason })
  }

  /// No trigger of the edition has come about.
  static func notContrary(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>> {
    rule(
      edition, identifier(edition, "CONTRARY"),
      LocalizedText(
        english: "The cycle is not contrary to process: {1}.",
        serbian: "Ciklus nije suprotan pravilima postupka: {1}.",
        polish: "Cykl nie jest sprzeczny z procedurą: {1}.",
        filling: [.list(edition.contraryReasons.map { $0.label })]),
      citation: edition.contraryCitation, countsWithdrawn: true
    ) { subject in
      .conjunction(
        of: subject.triggers.map { trigger in
          let finding = Finding(
            LocalizedText(
              english: "{1}: {2}", serbian: "{1}: {2}", polish: "{1}: {2}",
              filling: [trigger.reason.label, trigger.verdict.finding.reason]),
            evidence: trigger.verdict.finding.evidence)
          return switch trigger.verdict {
          case .satisfied: .satisfied(finding)
          case .breached: .breached(finding)
          case .unknown(let reason, _): .unknown(reason, finding)
          }
        })
    }
  }
}

extension OpenGovernmentEdition {
  /// The triggers of the edition, any one of which makes a cycle contrary to process.
  ///
  /// Source: OGP, procedural review; for 2014 to 2017 as the reviewer's report on Serbia of 2016–18 restates
  /// it.
  public var contraryReasons: [ContraryReason] {
    switch self {
    case .from2011, .from2015: [.noPublicEngagement, .noEngagementWithReviewer, .noProgress]
    case .from2018, .from2021:
      [.deliveredAfterCohortShift, .belowInvolve, .belowInform, .noRepository, .noProgress]
    case .from2022: [.noPlanWithinTwelveMonths, .minimumRequirementsNotMet, .noProgress]
    }
  }

  fileprivate var contraryCitation: Citation {
    switch self {
    case .from2011:
      Citation(instrument: "OGP, Procedural Review, rules of 2014 to 2017", confidence: .partlyVerified)
    case .from2015:
      Citation(instrument: "OGP, Procedural Review, rules of 2014 to 2017", confidence: .verified)
    case .from2018, .from2021:
      // That no progress on any commitment was a trigger then is from memory.
      Citation(instrument: "OGP, Procedural Review, rules of 2018 to 2021", confidence: .partlyVerified)
    case .from2022:
      Citation(
        instrument: "OGP, Letters under procedural review", link: "opengovpartnership.org/ogp-letters",
        textDate: "2022-07-25", confidence: .verified)
    }
  }
}

extension PlanOnDay {
  /// Every trigger of the edition, kept where it has not come about.
  fileprivate var triggers: [(reason: ContraryReason, verdict: Verdict)] {
    plan.charter.edition.contraryReasons.map { ($0, verdict(on: $0)) }
  }

  private func verdict(on reason: ContraryReason) -> Verdict {
    switch reason {
    case .noPublicEngagement:
      existence(
        !plan.heldConsultations.isEmpty, of: ActionPlan.Event.Kind.consultationHeld.label,
        evidence: entries(.consultationHeld))
    case .noEngagementWithReviewer:
      judged(
        plan.reviewerEngagement, ActionPlan.Event.Kind.reviewerEngagementJudged.label,
        kind: .reviewerEngagementJudged, isEarly: isBefore(theEndOf: .implementation))
    case .noProgress: progress
    case .deliveredAfterCohortShift: delivery
    // Such a delay brings a letter, and is no trigger by itself.
    case .moreThanFourMonthsLate: open(.notApplicable, reason.label)
    case .belowInvolve:
      leastLevel(.development, plan.charter.edition.figures.leastDevelopmentLevel?.value)
    case .belowInform:
      leastLevel(.implementation, plan.charter.edition.figures.leastImplementationLevel?.value)
    case .noRepository: repositoryThere
    case .noPlanWithinTwelveMonths: newPlanInTime
    case .minimumRequirementsNotMet:
      .conjunction(of: MinimumRequirement.all(of: .national).map { found($0) })
    }
  }

  private func leastLevel(_ phase: CyclePhase, _ least: LevelOfParticipation?) -> Verdict {
    guard let least else { return open(.notApplicable, phase.label) }
    return level(in: phase, atLeast: least)
  }

  private var delivery: Verdict {
    guard let delivery = plan.delivery(on: day) else { return noDueDay }
    let finding = Finding(delivery.sentence, evidence: entries(.submitted))
    if delivery.contrary != nil { return .breached(finding) }
    return switch delivery {
    case .notYetDue, .overdue: .unknown(.notYetDue, finding)
    case .onTime, .late, .shifted, .missed: .satisfied(finding)
    }
  }

  /// Progress on any commitment, as the reviewer found; of a plan without commitments on record nothing is
  /// said, since “none of them” would hold of it whatever happened.
  private var progress: Verdict {
    if plan.commitments.isEmpty, !isBeingMade {
      return open(
        .noData,
        LocalizedText(
          english: "No commitment is on record.", serbian: "Nijedna obaveza nije zabeležena.",
          polish: "Nie zapisano żadnego zobowiązania."))
    }
    return judged(
      plan.progress,
      LocalizedText(
        english: "progress on any commitment", serbian: "napredak na bilo kojoj obavezi",
        polish: "postęp w realizacji jakiegokolwiek zobowiązania"), kind: .progressJudged,
      isEarly: isBefore(theEndOf: .implementation))
  }
}
