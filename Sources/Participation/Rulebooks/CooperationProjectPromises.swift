/// What the project "Towards an effective model of civic participation" promised of itself.
///
/// These are promises of a project, not law. The figures are those of the project's own page.
///
/// Source: 001, rules SEED-001-1 to SEED-001-6.
public enum CooperationProjectPromises {
  /// The figures of the promises, so that another project can be held to its own.
  public struct Figures: Hashable, Sendable, Serializable {
    /// The regions, each of which gets a platform, a specialist and a consultant.
    public let regions: [Territory]
    /// When the project runs.
    public let period: Period

    /// Figures of one's own.
    public init(regions: [Territory], period: Period) {
      self.regions = regions
      self.period = period
    }

    /// The figures as published: 16 voivodeships, November 2014 to January 2016.
    public static let published = Figures(
      regions: Gazetteer.poland.territories(at: .voivodeship),
      period: Period(ordered: "2014-11-01", "2016-01-31"))

    /// Whether what is missing on a day can still follow.
    func isOpen(on day: Day) -> Bool { period.last.map { day <= $0 } ?? true }

    /// The day, or the last of the project where that has passed.
    func end(on day: Day) -> Day { period.last.map { min(day, $0) } ?? day }

    var names: [Identifier<Territory>] { regions.map { $0.id } }
  }

  /// The six rules over the records of a project, with the figures as published unless others are given.
  public static func rulebook(_ figures: Figures = .published) -> Rulebook<CooperationProject> {
    Rulebook(
      title, edition: edition,
      rules: [
        coverage(figures),
        platforms("SEED-001-2", statementOfSides, quoteOfSides) { past, day in sides(past, on: day) },
        coordinators(figures),
        platforms("SEED-001-4", statementOfTasks, quoteOfTasks) { past, day in
          tasks(past, on: day, figures)
        },
        period(figures), outputs(figures),
      ])
  }

  /// The rules that the journal of one platform can be judged by: its sides, its tasks, its days.
  public static func platformRulebook(_ figures: Figures = .published) -> Rulebook<Journal<RegionalPlatform>>
  {
    Rulebook(
      title, edition: edition,
      rules: [
        Promise.rule("SEED-001-2", statementOfSides, page(quoteOfSides)) { past, day in
          sides(past, on: day)
        },
        Promise.rule("SEED-001-4", statementOfTasks, page(quoteOfTasks)) { past, day in
          tasks(past, on: day, figures)
        },
        Promise.rule("SEED-001-5", statementOfPeriod(figures), page(quoteOfPeriod)) { past, _ in
          days(past.history.map { $0.entry.occasion.happened }, figures)
        },
      ])
  }

  private static var title: LocalizedText {
    LocalizedText(
      english: "Promises of “Towards an effective model of civic participation”",
      serbian: "Obećanja projekta „Ka delotvornom modelu građanske participacije“",
      polish: "Obietnice projektu „W stronę skutecznego modelu partycypacji obywatelskiej”")
  }

  private static var edition: Edition {
    Edition("2014–2016", validity: Period(openEndedFrom: "2014-11-01"), citation: page(nil))
  }

  /// The page of the project, with the words that a rule rests on.
  static func page(_ quotation: String?) -> Citation {
    Promise.page(
      """
      Wspólnota Robocza Związków Organizacji Socjalnych, „W stronę skutecznego modelu partycypacji \
      obywatelskiej”
      """, quotation.map { LocalizedText(english: "", serbian: "", polish: $0) })
  }

  static func rule(
    _ identifier: RuleIdentifier, _ statement: LocalizedText, quoting: String,
    judge: @escaping @Sendable (_ past: CooperationProject, _ day: Day) -> Verdict
  ) -> Rule<CooperationProject> {
    Rule(identifier, statement, severity: .mandatory, citation: page(quoting)) { project, day in
      judge(project.past(on: day), day)
    }
  }

  private static func platforms(
    _ identifier: RuleIdentifier, _ statement: LocalizedText, _ quotation: String,
    judge: @escaping @Sendable (_ past: Journal<RegionalPlatform>, _ day: Day) -> Verdict
  ) -> Rule<CooperationProject> {
    rule(identifier, statement, quoting: quotation) { project, day in
      .together(
        project.platforms.map { past in
          let region = past.current.charter.region
          return JudgedThing(
            thing: Reference(.territory, region), name: LocalizedText(english: region.text),
            verdict: judge(past, day))
        })
    }
  }

  private static func coverage(_ figures: Figures) -> Rule<CooperationProject> {
    rule(
      "SEED-001-1",
      LocalizedText(
        english:
          "A Regional Social Platform is appointed in each of the \(figures.regions.count) voivodeships.",
        serbian:
          "Regionalna socijalna platforma imenovana je u svakom vojvodstvu (\(figures.regions.count)).",
        polish:
          "W każdym województwie (\(figures.regions.count)) powołano Regionalną Platformę Społeczną."),
      quoting: "powołane zostaną w każdym województwie Regionalne Platformy Społeczne"
    ) { project, day in
      guard !project.platforms.isEmpty else {
        return Promise.nothing(figures.isOpen(on: day) ? .notYetDue : .noData)
      }
      let coverage = RegionalCoverage(
        of: figures.regions,
        by: project.platforms.enumerated().map { (Identifier(number: UInt64($0)), $1.current) })
      let covered = Set(coverage.covered.map { $0.id })
      let without = figures.names.filter { !covered.contains($0) }
      let doubled = coverage.doubled.map { $0.region }
      let finding = Finding(
        LocalizedText(
          english:
            "Appointed in \(covered.count) of \(figures.regions.count); more than one in \(doubled.count).",
          serbian:
            "Imenovano u \(covered.count) od \(figures.regions.count); više od jedne u \(doubled.count).",
          polish:
            "Powołano w \(covered.count) z \(figures.regions.count); więcej niż jedną w \(doubled.count)."),
        evidence: [.count(found: covered.count, needed: figures.regions.count)]
          + (without + doubled).map { .thing(reference: Reference(.territory, $0)) })
      if !doubled.isEmpty { return .breached(finding) }
      return .reaching(coverage.isComplete, isOpen: figures.isOpen(on: day), finding)
    }
  }
}
