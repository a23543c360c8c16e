import Participation

/// One verdict of a rule that is expected: the name of the rule, a journal, a day, and what the rule says.
struct ExpectedVerdict {
  let rule: String
  let journal: Journal<ActionPlan>
  let day: Day
  let verdict: String

  /// What the rule of a rulebook says; `nil` where the rulebook has no such rule.
  func found(in rulebook: Rulebook<Journal<ActionPlan>>) -> String? {
    identifier(in: rulebook).flatMap { rulebook[$0] }.map { Self.name($0.verdict(on: journal, day: day)) }
  }

  /// The whole identifier of the rule in a rulebook.
  func identifier(in rulebook: Rulebook<Journal<ActionPlan>>) -> RuleIdentifier? {
    rulebook.rules.map { $0.identifier }.first { $0.text == rule || $0.text.hasSuffix("-" + rule) }
  }

  static func name(_ verdict: Verdict) -> String {
    switch verdict {
    case .satisfied: "satisfied"
    case .breached: "breached"
    case .unknown(let reason, _): reason.rawValue
    }
  }
}

/// The events that tests of rules put together.
enum Told {
  typealias Line = (Day, ActionPlan.Event)

  static let words = ActionPlanStory.words

  /// From the beginning of co-creation to the submission.
  static func course(_ begin: Day, _ draft: Day, _ adoption: Day, _ submission: Day) -> [Line] {
    [
      (begin, .coCreationBegan), (draft, .drafted), (adoption, .adopted),
      (submission, .submitted(evidence: nil)),
    ]
  }

  static func timeline(_ day: Day, start: Day) -> Line {
    (day, .timelinePublished(start: start, evidence: nil))
  }
  static func notice(_ day: Day, opening: Day) -> Line {
    (day, .noticeGiven(opening: opening, evidence: nil))
  }
  static func outreach(_ day: Day) -> Line { (day, .outreachHeld(evidence: nil)) }
  static func mechanism(_ day: Day, form: Bool? = nil) -> Line {
    (
      day,
      .inputMechanismOpened(mechanism: InputMechanism(.email, hasPrescribedForm: form), evidence: nil)
    )
  }
  static func consulted(_ day: Day, _ mode: ConsultationMode, byInvitation: Bool? = nil) -> Line {
    (
      day, .consultationHeld(consultation: nil, mode: mode, isByInvitation: byInvitation, evidence: nil)
    )
  }
  static func contribution(_ day: Day, _ name: Identifier<PlanContribution>) -> Line {
    (day, .contributionReceived(contribution: name, sector: .citizens, text: nil))
  }
  static func response(_ day: Day, _ scope: ResponseScope = .all) -> Line {
    (day, .reasonedResponsePublished(to: scope, evidence: nil))
  }
  static func commitments(_ day: Day, _ count: Int) -> [Line] {
    (0..<count).map {
      (day, .commitmentEntered(commitment: Identifier(number: UInt64($0)), contributions: []))
    }
  }
  static func language(_ day: Day, _ name: Identifier<LanguageTag>) -> Line {
    (day, .languageVersionPublished(language: name, evidence: nil))
  }
  static func report(_ day: Day, _ moment: SelfAssessment.Moment, days: Int?) throws -> Line {
    (day, .selfAssessmentPublished(report: try SelfAssessment(moment, commentDays: days), evidence: nil))
  }
  static func level(_ day: Day, _ phase: CyclePhase, _ level: LevelOfParticipation) -> Line {
    (day, .participationLevelJudged(phase: phase, level: level, evidence: nil))
  }
  static func progress(_ day: Day, _ hasProgress: Bool) -> Line {
    (day, .progressJudged(hasProgress: hasProgress, evidence: nil))
  }
  static func engaged(_ day: Day, _ isEngaged: Bool) -> Line {
    (day, .reviewerEngagementJudged(isEngaged: isEngaged, evidence: nil))
  }
  static func noticeJudged(_ day: Day, _ isAdequate: Bool) -> Line {
    (day, .noticeJudged(isAdequate: isAdequate, evidence: nil))
  }
  static func requirement(
    _ day: Day, _ requirement: MinimumRequirement, _ outcome: RequirementOutcome,
    _ phase: CyclePhase = .development
  ) -> Line {
    (
      day,
      .minimumRequirementJudged(requirement: requirement, phase: phase, outcome: outcome, evidence: nil)
    )
  }
  static func amended(_ day: Day) throws -> Line {
    (
      day,
      .amended(
        amendment: "a1",
        content: try PlanAmendment(
          reason: words, changes: [try FieldChange("due", before: nil, after: "2020")]), evidence: nil)
    )
  }
  static func repository(_ day: Day) -> Line { (day, .repositoryPublished(evidence: nil)) }
  static func website(_ day: Day) -> Line { (day, .websitePublished(evidence: nil)) }
  static func updated(_ day: Day) -> Line { (day, .repositoryUpdated(evidence: nil)) }
}
