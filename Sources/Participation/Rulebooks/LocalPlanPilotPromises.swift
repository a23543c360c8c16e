/// What the pilot of local action plans of open government in Serbia announced of itself in 2019.
///
/// These are promises of a pilot, not law. The figures are those of its own news.
///
/// Source: 003, rules SEED-003-1 to SEED-003-5.
public enum LocalPlanPilotPromises {
  /// A municipality of the pilot.
  public struct Town: Hashable, Sendable, Serializable {
    /// The municipality.
    public let id: Identifier<Territory>
    /// What it is called.
    public let name: LocalizedText
    /// The day for which its round table was announced; `nil` where none was.
    public let roundTable: Day?

    /// A municipality of a pilot.
    public init(_ id: Identifier<Territory>, name: LocalizedText, roundTable: Day? = nil) {
      self.id = id
      self.name = name
      self.roundTable = roundTable
    }
  }

  /// The figures of the promises, so that another pilot can be held to its own.
  public struct Figures: Hashable, Sendable, Serializable {
    /// The municipalities that were selected.
    public let towns: [Town]
    /// The last day for the drafts.
    public let draftDue: Day
    /// The week of the round tables.
    public let week: Period
    /// Who drafts.
    public let sides: [LocalSide]
    /// The municipality whose adopted plan was said to hold measures.
    public let home: Identifier<Territory>
    /// The areas of those measures, one measure each at least.
    public let areas: [PolicyArea]

    /// Figures of one's own.
    public init(
      towns: [Town], draftDue: Day, week: Period, sides: [LocalSide] = LocalSide.allCases,
      home: Identifier<Territory>, areas: [PolicyArea]
    ) {
      self.towns = towns
      self.draftDue = draftDue
      self.week = week
      self.sides = sides
      self.home = home
      self.areas = areas
    }

    /// The figures as published.
    public static let published = Figures(
      towns: [
        Town("sombor", name: named("Sombor"), roundTable: "2019-03-12"),
        Town("lapovo", name: named("Lapovo"), roundTable: "2019-03-11"),
        Town("bela-palanka", name: named("Bela Palanka")),
        Town("vlasotince", name: named("Vlasotince"), roundTable: "2019-03-11"),
        Town("novi-pazar", name: named("Novi Pazar")),
      ], draftDue: "2019-05-31", week: Period(ordered: "2019-03-11", "2019-03-17"), home: "vlasotince",
      areas: [.budget, .socialProtection, .culture])

    private static func named(_ name: String) -> LocalizedText {
      LocalizedText(english: name, serbian: name, polish: name)
    }

    func town(_ id: Identifier<Territory>) -> Town? { towns.first { $0.id == id } }
  }

  /// The five rules over the records of a pilot, with the figures as published unless others are given.
  public static func rulebook(_ figures: Figures = .published) -> Rulebook<LocalPlanPilot> {
    Rulebook(
      title, edition: edition,
      rules: [
        selection(figures),
        inEveryTown("SEED-003-2", statementOfDrafts(figures), quoteOfDrafts, figures) { past, day in
          drafting(past, on: day, figures)
        },
        inEveryTown("SEED-003-3", statementOfSides(figures), quoteOfSides, figures) { past, day in
          sides(past, on: day, figures)
        },
        inEveryTown("SEED-003-4", statementOfRoundTables(figures), quoteOfRoundTables, figures) { past, day in
          roundTable(past, on: day, figures)
        },
        measures(figures),
      ])
  }

  /// The rules that the journal of one municipality can be judged by: its draft, its sides, its round table.
  public static func journalRulebook(_ figures: Figures = .published) -> Rulebook<Journal<LocalProgramme>> {
    Rulebook(
      title, edition: edition,
      rules: [
        Promise.rule("SEED-003-2", statementOfDrafts(figures), page(quoteOfDrafts)) { past, day in
          drafting(past, on: day, figures)
        },
        Promise.rule("SEED-003-3", statementOfSides(figures), page(quoteOfSides)) { past, day in
          sides(past, on: day, figures)
        },
        Promise.rule("SEED-003-4", statementOfRoundTables(figures), page(quoteOfRoundTables)) { past, day in
          roundTable(past, on: day, figures)
        },
      ])
  }

  private static var title: LocalizedText {
    LocalizedText(
      english: "Promises of the pilot of local action plans of open government",
      serbian: "Obećanja pilota lokalnih akcionih planova Partnerstva za otvorenu upravu",
      polish: "Obietnice pilotażu lokalnych planów działania otwartego rządu")
  }

  private static var edition: Edition {
    Edition("2019", validity: Period(openEndedFrom: "2019-01-01"), citation: page(nil))
  }

  /// The news of the pilot, with the words that a rule rests on.
  static func page(_ quotation: String?) -> Citation {
    Promise.page(
      "“POU u lokalnim sredinama”", link: "ogp.rs",
      quotation.map { LocalizedText(english: "", serbian: $0, polish: "") })
  }

  static func rule(
    _ identifier: RuleIdentifier, _ statement: LocalizedText, quoting: String,
    judge: @escaping @Sendable (_ past: LocalPlanPilot, _ day: Day) -> Verdict
  ) -> Rule<LocalPlanPilot> {
    Rule(identifier, statement, severity: .mandatory, citation: page(quoting)) { pilot, day in
      judge(pilot.past(on: day), day)
    }
  }

  /// A rule of one municipality over all of them; a municipality without a record is not known.
  private static func inEveryTown(
    _ identifier: RuleIdentifier, _ statement: LocalizedText, _ quotation: String, _ figures: Figures,
    judge: @escaping @Sendable (_ past: Journal<LocalProgramme>, _ day: Day) -> Verdict
  ) -> Rule<LocalPlanPilot> {
    rule(identifier, statement, quoting: quotation) { pilot, day in
      .together(
        figures.towns.map { town in
          JudgedThing(
            thing: Reference(.territory, town.id), name: town.name,
            verdict: pilot.programme(of: town.id).map { judge($0, day) } ?? Promise.nothing(.noData))
        })
    }
  }
}
