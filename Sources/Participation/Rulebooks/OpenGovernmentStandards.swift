/// The rules of the Open Government Partnership over an action plan, one rulebook for each edition.
///
/// Most identifiers are those of the rule list, with the year in which the edition begins: `OGP-2018-R14`.
/// Where a rule has an identifier of its own, such as `INT-OGP-001`, it is used. What the reviewer found and
/// what follows from days are never derived from one another: they are two rules.
///
/// What commitments show for themselves is not judged here; the finding “no progress on any commitment” is
/// the reviewer's.
///
/// Source: OGP Articles of Governance, handbooks, standards, and procedural review, by edition.
public enum OpenGovernmentStandards {
  /// The rulebooks of all editions, earliest first.
  public static var rulebooks: [Rulebook<Journal<ActionPlan>>] {
    OpenGovernmentEdition.allCases.map { rulebook($0) }
  }

  /// The rules of an edition.
  ///
  /// To a plan that is held to another edition, or that is local, they do not apply.
  public static func rulebook(_ edition: OpenGovernmentEdition) -> Rulebook<Journal<ActionPlan>> {
    let rules =
      switch edition {
      case .from2011, .from2015: sixSteps(edition)
      case .from2018, .from2021: leastLevels(edition)
      case .from2022: fiveStandards(edition)
      }
    let years = (first: edition.validity.first.year, last: edition.validity.last?.year)
    let name =
      switch years.last {
      case years.first?: "\(years.first)"
      case let last?: "\(years.first)–\(last)"
      case nil: "\(years.first)–"
      }
    return Rulebook(
      edition.label,
      edition: Edition(name, validity: edition.validity, citation: edition.figures.due.citation),
      rules: rules)
  }

  private static func sixSteps(_ edition: OpenGovernmentEdition) -> [Rule<Journal<ActionPlan>>] {
    [
      timelineBefore(edition), noticeDays(edition), awareness(edition), consulted(edition, .online),
      consulted(edition, .inPerson), summary(edition), noticeJudged(edition), midTermSelfAssessment(edition),
      selfAssessmentComments(edition), endSelfAssessment(edition), delivered(edition),
      deliveredInGroup(edition), length(edition), implementationMonths(edition), commitments(edition),
      languages(edition), notContrary(edition),
    ].compactMap { $0 }
  }

  private static func leastLevels(_ edition: OpenGovernmentEdition) -> [Rule<Journal<ActionPlan>>] {
    [
      leastLevel(edition, .development), leastLevel(edition, .implementation), repositoryKept(edition),
      endSelfAssessment(edition), delivered(edition), deliveredInGroup(edition), length(edition),
      implementationMonths(edition), amendmentWindow(edition), languages(edition), notContrary(edition),
    ].compactMap { $0 }
  }

  private static func fiveStandards(_ edition: OpenGovernmentEdition) -> [Rule<Journal<ActionPlan>>] {
    [
      dialogueSpace(edition), information(edition), opportunities(edition), reasonedResponse(edition),
      implementationMeetings(edition), forumSides(edition), repositoryUpdates(edition), timelineDays(edition),
      coCreationParts(edition),
    ].compactMap { $0 } + MinimumRequirement.all(of: .national).map { minimumRequirement(edition, $0) }
      + [newPlan(edition), length(edition), refresh(edition), languages(edition), notContrary(edition)]
      .compactMap { $0 }
  }

  /// The identifier of a rule of an edition.
  static func identifier(_ edition: OpenGovernmentEdition, _ name: String) -> RuleIdentifier {
    do throws(IdentifierError) {
      return try RuleIdentifier("OGP-\(edition.validity.first.year)-\(name)")
    } catch {
      // The names are those of this folder; a test reads all of them.
      return "OGP"
    }
  }

  /// A rule over a national plan of an edition, as the plan stands on the day.
  ///
  /// A plan that was given up before its submission is judged only where `countsWithdrawn` says so.
  static func rule(
    _ edition: OpenGovernmentEdition, _ identifier: RuleIdentifier, _ statement: LocalizedText,
    severity: Severity = .mandatory, citation: Citation, countsWithdrawn: Bool = false,
    judge: @escaping @Sendable (PlanOnDay) -> Verdict
  ) -> Rule<Journal<ActionPlan>> {
    Rule(identifier, statement, severity: severity, citation: citation) { journal, day in
      guard let subject = PlanOnDay(journal, on: day) else {
        return .unknown(
          .notYetDue,
          Finding(
            LocalizedText(
              english: "The plan was not announced by \(day).",
              serbian: "Plan nije bio najavljen do \(day).",
              polish: "Plan nie był zapowiedziany do \(day).")))
      }
      let charter = subject.plan.charter
      guard charter.edition == edition, charter.level == .national else {
        return .unknown(
          .notApplicable,
          Finding(
            LocalizedText(
              english: "The plan is held to other rules: {1} ({2}).",
              serbian: "Za plan važe druga pravila: {1} ({2}).",
              polish: "Plan podlega innym regułom: {1} ({2}).",
              filling: [charter.edition.label, charter.level.label])))
      }
      if subject.isWithdrawnUnsubmitted, !countsWithdrawn {
        return .unknown(
          .notApplicable,
          Finding(
            LocalizedText(
              english: "The plan was withdrawn before its submission.",
              serbian: "Plan je povučen pre podnošenja.", polish: "Plan wycofano przed złożeniem.")))
      }
      return judge(subject)
    }
  }
}
