import Participation
import Testing

@Suite("Rulebooks of open government")
struct OpenGovernmentRulebookTests {
  @Test("Each edition has its rules, under the identifiers of the rule list")
  func identifiers() {
    let rulebooks = OpenGovernmentStandards.rulebooks
    #expect(
      rulebooks.map { $0.edition.name } == ["2011–2014", "2015–2017", "2018–2020", "2021", "2022–"])
    let names = rulebooks.map { $0.rules.map { $0.identifier.text } }
    let six = [
      "STEP-1", "STEP-2", "STEP-3", "STEP-4", "STEP-5", "STEP-6", "R7-JUDGED", "R8", "R8-COMMENT", "R8-END",
    ]
    let calendar = ["R11", "R11-KEPT", "R13", "R14"]
    let early = six + calendar + ["R15", "LANGUAGES", "CONTRARY"]
    let levels = ["R9-INVOLVE", "R9-INFORM", "R9-REPO"]
    let rest = calendar + ["R16", "LANGUAGES", "CONTRARY"]
    let standards = (1...5).map { "INT-OGP-00\($0)" }
    let now =
      [
        "R2", "R3", "R4", "R5", "MR-1.1", "MR-2.1", "MR-2.2", "MR-3.1", "MR-3.2", "MR-3.3", "MR-4.1",
        "MR-5.1",
      ]
      + ["R10", "R13", "R13-REFRESH", "LANGUAGES", "CONTRARY"]
    func named(_ year: Int, _ names: [String]) -> [String] { names.map { "OGP-\(year)-\($0)" } }
    #expect(
      names == [
        named(2011, early), named(2015, early), named(2018, levels + ["R8-END"] + rest),
        named(2021, levels + rest), standards + named(2022, now),
      ])
    #expect(Set(names.joined()).count == names.joined().count)
    let statements = rulebooks.flatMap { $0.rules.map { $0.statement } }
    #expect(statements.allSatisfy { text in Language.allCases.allSatisfy { text.hasText(in: $0) } })
    let memory = rulebooks[4].rules.filter { $0.citation.confidence == .fromMemory }.map {
      $0.identifier.text
    }
    #expect(
      memory == named(2022, ["R3", "R4", "R5", "MR-3.1", "MR-3.2", "MR-3.3", "MR-4.1"]))
    #expect(rulebooks.inForce(on: "2019-05-17")?.edition.name == "2018–2020")
  }

  @Test("Rules do not apply to other editions, local plans and plans that were withdrawn in the making")
  func applicability() throws {
    let days: [(OpenGovernmentEdition, Day, Day)] = [
      (.from2011, "2012-01-01", "2013-12-31"), (.from2015, "2016-07-01", "2018-06-30"),
      (.from2018, "2018-09-01", "2020-08-31"), (.from2021, "2021-09-01", "2023-08-31"),
      (.from2022, "2024-01-01", "2025-12-31"),
    ]
    for (edition, first, last) in days {
      let founded = first.adding(days: -200)
      let charter = try ActionPlanStory.charter(edition, first: first, last: last, due: first)
      let local = try ActionPlanStory.charter(edition, level: .local, first: first, last: last, due: first)
      let plan = Journal<ActionPlan>(charter, on: founded, by: "office", as: .contactPoint)
      let localPlan = Journal<ActionPlan>(local, on: founded, by: "office", as: .contactPoint)
      let withdrawn = try ActionPlanStory.plan(
        charter, founded: founded, [(founded, .withdrawn(reason: ActionPlanStory.words))])
      let rulebook = OpenGovernmentStandards.rulebook(edition)
      // A day on which the standards of 2022 are in force as well.
      let late: Day = "2024-06-01"
      func unknown(_ journal: Journal<ActionPlan>, _ book: Rulebook<Journal<ActionPlan>>, on day: Day) -> Set<
        Unknown?
      > {
        Set(book.review(journal, on: day).judgements.map { $0.verdict.unknown })
      }
      let others = OpenGovernmentStandards.rulebooks.filter { $0.edition.name != rulebook.edition.name }
      #expect(others.allSatisfy { unknown(plan, $0, on: late) == [.notApplicable] })
      #expect(unknown(localPlan, rulebook, on: late) == [.notApplicable])
      #expect(OpenGovernmentStandards.contraryReview(of: localPlan, on: late) == nil)
      #expect(
        unknown(plan, rulebook, on: founded.adding(days: -1)).isSubset(of: [.notYetDue, .notApplicable]))
      let judged = rulebook.review(withdrawn, on: late).judgements.filter {
        $0.verdict.unknown != .notApplicable
      }
      #expect(
        judged.allSatisfy { ["R10", "R11", "R11-KEPT", "CONTRARY"].contains($0.rule.text.dropFirst(9)) },
        "\(judged.map { $0.rule })")
      #expect(!judged.isEmpty)
    }
  }

  @Test("The findings speak every language, and name the entries that they rest on")
  func findings() throws {
    let rows =
      try SixStepsTests.rows(.from2015) + LeastLevelsTests.rows(.from2018) + FiveStandardsTests.rows()
    var silent: Set<String> = []
    for row in rows {
      let rulebook = OpenGovernmentStandards.rulebook(row.journal.founding.charter.edition)
      for judgement in rulebook.review(row.journal, on: row.day).judgements {
        let reason = judgement.verdict.finding.reason
        let isWhole = !reason.text(in: .english).contains("{")
        if !isWhole || !Language.allCases.allSatisfy({ reason.hasText(in: $0) }) {
          silent.insert("\(judgement.rule): \(reason.text(in: .english))")
        }
      }
    }
    #expect(silent == [])
    let journal = try ActionPlanStory.fourYears().journal
    let rule = OpenGovernmentStandards.rulebook(.from2022)["INT-OGP-003"]
    #expect(
      rule?.verdict(on: journal, day: "2024-02-01").finding.evidence == [
        .entry(number: 4, day: "2023-01-15"), .entry(number: 7, day: "2023-02-01"),
      ])
  }

  @Test("The local plan of Vlasotince had its public event in the nine days, on a prescribed form")
  func vlasotince() throws {
    func verdict(
      _ events: [Told.Line], years: Int = 2, level: OpenGovernmentLevel = .local, on day: Day = "2019-06-10"
    )
      throws -> String
    {
      let charter = try ActionPlanStory.charter(
        .from2018, level: level, first: "2019-06-01", last: "2020-12-31", years: years)
      let window = try Period("2019-05-13", "2019-05-21")
      let journal = try ActionPlanStory.plan(
        charter, founded: "2019-03-11",
        Told.course("2019-03-19", "2019-05-25", "2019-05-31", "2019-06-01")
          + [("2019-05-13", .consultationLinked(consultation: "consultation/v1", period: window))] + events)
      let rule = VlasotinceLocalPlan.rulebook()["RS-OGP-002"]
      return rule.map { ExpectedVerdict.name($0.verdict(on: journal, day: day)) } ?? "no rule"
    }
    let form = Told.mechanism("2019-05-13", form: true)
    let event = Told.consulted("2019-05-17", .inPerson, byInvitation: false)
    #expect(
      [
        try verdict([form, event]), try verdict([form, event], years: 1),
        try verdict([form, Told.consulted("2019-05-22", .inPerson)]),
        try verdict([form, Told.consulted("2019-05-17", .inPerson, byInvitation: true)]),
        try verdict([Told.mechanism("2019-05-13", form: false), event]), try verdict([event]),
        try verdict([form, event], on: "2019-05-16"), try verdict([form, event], on: "2019-03-01"),
        try verdict([form, event], level: .national),
      ] == [
        "satisfied", "breached", "breached", "breached", "breached", "noData", "notYetDue", "notYetDue",
        "notApplicable",
      ])
  }
}
