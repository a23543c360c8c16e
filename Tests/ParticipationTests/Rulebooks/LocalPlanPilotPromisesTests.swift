import Participation
import ParticipationTestSupport
import Testing

/// The record of a municipality of the pilot, selected on 22 February 2019, with what happened after.
private func programme(
  _ town: Identifier<Territory>, selected: Bool = true, _ events: [(Day, LocalProgramme.Event)] = []
) throws -> Journal<LocalProgramme> {
  var story = try LocalStory(town)
  if selected {
    try story.tell(on: "2019-02-01", .applied(application: nil, letter: nil))
    try story.tell(on: "2019-02-22", .selected)
  }
  for (day, event) in events { try story.tell(on: day, event) }
  return story.journal
}

private let towns: [Identifier<Territory>] = ["sombor", "lapovo", "bela-palanka", "vlasotince", "novi-pazar"]

private func launched(_ day: Day) -> (Day, LocalProgramme.Event) { (day, .launched(attendance: nil)) }

private let drafting: [(Day, LocalProgramme.Event)] = [("2019-03-19", .draftingBegan)]

private func ready(_ day: Day) -> [(Day, LocalProgramme.Event)] {
  drafting + [(day, .finalised(measures: nil))]
}

private func adopted(_ day: Day) -> [(Day, LocalProgramme.Event)] {
  drafting + [(day, .adopted(plan: "actionPlan/vlasotince-2019"))]
}

private func seated(_ sides: [LocalSide]) -> [(Day, LocalProgramme.Event)] {
  sides.map { ("2019-03-01", .sideJoined(side: $0)) }
}

private func call(published: Day?) throws -> Journal<PublicCall> {
  let charter = try PublicCallCharter(title: LocalStory.text, issuer: "ministry", places: 5)
  var journal = Journal<PublicCall>(charter, on: "2019-01-01", by: "ministry", as: .organiser)
  if let published {
    let criterion = try CallCriterion("need", title: LocalStory.text, maximumPoints: 10)
    let events: [PublicCall.Event] = [
      .criterionSet(criterion: criterion), .published(period: try Period(published, nil)),
    ]
    for event in events {
      let role = Role.allCases.first { PublicCall.cell(journal.stage, event.kind).admits($0) } ?? .organiser
      try journal.record(event, on: published, by: "ministry", as: role)
    }
  }
  return journal
}

/// A commitment of the plan of Vlasotince.
private func commitment(
  _ theme: PolicyArea, lead: Identifier<Organisation>? = "opstina", ends: Day? = "2020-12-31",
  milestone: TargetDate? = nil, hasIndicator: Bool = true, plan: Identifier<ActionPlan> = "vlasotince-2019"
) throws -> Journal<Commitment> {
  let charter = try CommitmentCharter(
    plan: plan, title: LocalStory.text, theme: theme, lead: lead,
    period: try ends.map { try Period("2019-07-01", $0) },
    milestones: milestone.map { [MilestonePlan("m1", title: LocalStory.text, target: $0)] } ?? [],
    indicators: hasIndicator ? [CommitmentIndicator("i1", title: LocalStory.text)] : [])
  return Journal<Commitment>(charter, on: "2019-06-20", by: "opstina", as: .leadInstitution)
}

@Suite("Promises of source 003")
struct LocalPlanPilotPromisesTests {
  private func check(_ rows: [(String, LocalPlanPilot, Day, String)]) {
    let book = LocalPlanPilotPromises.rulebook()
    for (rule, pilot, day, expected) in rows {
      let verdict = book.rules.first { $0.identifier.text == rule }?.verdict(on: pilot, day: day)
      #expect(
        verdict.map(ExpectedVerdict.name) == expected,
        "\(rule) \(day): \(verdict?.finding.reason.text(in: .english) ?? "no such rule")")
    }
  }

  private func checkOne(_ rows: [(String, Journal<LocalProgramme>, Day, String)]) {
    let book = LocalPlanPilotPromises.journalRulebook()
    for (rule, journal, day, expected) in rows {
      let verdict = book.rules.first { $0.identifier.text == rule }?.verdict(on: journal, day: day)
      #expect(
        verdict.map(ExpectedVerdict.name) == expected,
        "\(rule) \(day): \(verdict?.finding.reason.text(in: .english) ?? "no such rule")")
    }
  }

  @Test("The five were selected after a public call, and nobody else")
  func selection() throws {
    let five = try towns.map { try programme($0) }
    let four = Array(five.dropLast())
    var refused = try LocalStory("novi-pazar")
    try refused.tell(on: "2019-02-01", .applied(application: nil, letter: nil))
    try refused.tell(on: "2019-02-22", .notSelected(reason: nil))
    let waiting = try programme("novi-pazar", selected: false)
    check([
      ("SEED-003-1", LocalPlanPilot(programmes: five), "2019-02-22", "satisfied"),
      ("SEED-003-1", LocalPlanPilot(programmes: five), "2019-02-21", "notYetDue"),
      ("SEED-003-1", LocalPlanPilot(programmes: five), "2018-12-31", "noData"),
      ("SEED-003-1", LocalPlanPilot(programmes: four), "2019-03-01", "noData"),
      ("SEED-003-1", LocalPlanPilot(programmes: four + [waiting]), "2019-03-01", "notYetDue"),
      ("SEED-003-1", LocalPlanPilot(programmes: four + [refused.journal]), "2019-03-01", "breached"),
      ("SEED-003-1", LocalPlanPilot(programmes: five + [try programme("nis")]), "2019-03-01", "breached"),
      (
        "SEED-003-1", LocalPlanPilot(call: try call(published: "2019-01-20"), programmes: five),
        "2019-03-01", "satisfied"
      ),
      (
        "SEED-003-1", LocalPlanPilot(call: try call(published: "2019-02-23"), programmes: five),
        "2019-03-01", "breached"
      ),
      (
        "SEED-003-1", LocalPlanPilot(call: try call(published: nil), programmes: five), "2019-03-01",
        "breached"
      ),
    ])
  }

  @Test("Drafted by 31 May 2019, 98 days after the selection; Vlasotince adopted its plan 20 days after")
  func drafts() throws {
    // The days of the card: from the selection to the last day, and from there to the adoption.
    let due = LocalPlanPilotPromises.Figures.published.draftDue
    #expect(Day("2019-02-22").days(until: due) == 98 && due.days(until: "2019-06-20") == 20)
    var refused = try LocalStory("lapovo")
    try refused.tell(on: "2019-02-01", .applied(application: nil, letter: nil))
    try refused.tell(on: "2019-02-22", .notSelected(reason: nil))
    checkOne([
      ("SEED-003-2", try programme("lapovo", ready("2019-05-31")), "2019-06-01", "satisfied"),
      ("SEED-003-2", try programme("lapovo", ready("2019-06-01")), "2019-06-01", "breached"),
      ("SEED-003-2", try programme("lapovo", ready("2019-06-01")), "2019-05-31", "notYetDue"),
      ("SEED-003-2", try programme("lapovo", adopted("2019-05-31")), "2019-06-01", "satisfied"),
      ("SEED-003-2", try programme("lapovo", adopted("2019-06-20")), "2019-07-01", "noData"),
      ("SEED-003-2", try programme("lapovo", drafting), "2019-06-01", "noData"),
      (
        "SEED-003-2", try programme("lapovo", drafting + [("2019-06-02", .draftMade(draft: "document/d"))]),
        "2019-06-02", "breached"
      ),
      (
        "SEED-003-2", try programme("lapovo", drafting + [("2019-04-02", .withdrawn(reason: nil))]),
        "2019-05-02", "noData"
      ),
      ("SEED-003-2", try programme("lapovo", selected: false), "2019-06-02", "notYetDue"),
      ("SEED-003-2", refused.journal, "2019-06-02", "notApplicable"),
      ("SEED-003-2", try programme("lapovo"), "2018-12-31", "notYetDue"),
    ])
    let late = LocalPlanPilotPromises.journalRulebook()["SEED-003-2"]?.verdict(
      on: try programme("vlasotince", adopted("2019-06-20")), day: "2019-07-01")
    #expect(
      late?.finding.reason.text(in: .english)
        == """
        Adopted on 2019-06-20, 20 days after the last day for the draft; when the draft was ready is not on \
        record.
        """)
  }

  @Test("Five sides draft: all of them, one missing, nobody on record")
  func sides() throws {
    let four = LocalSide.allCases.filter { $0 != .media }
    let left: [(Day, LocalProgramme.Event)] = [("2019-04-01", .sideLeft(side: .media))]
    checkOne([
      (
        "SEED-003-3", try programme("lapovo", seated(LocalSide.allCases) + ready("2019-05-20")), "2019-06-01",
        "satisfied"
      ),
      (
        "SEED-003-3", try programme("lapovo", seated(four) + adopted("2019-05-20")), "2019-06-01", "breached"
      ),
      ("SEED-003-3", try programme("lapovo", seated(four) + drafting), "2019-06-01", "notYetDue"),
      (
        "SEED-003-3",
        try programme(
          "lapovo",
          seated(LocalSide.allCases) + drafting + left + [("2019-05-01", .adopted(plan: "actionPlan/p"))]),
        "2019-06-01", "breached"
      ),
      (
        "SEED-003-3", try programme("lapovo", seated(LocalSide.allCases) + drafting + left), "2019-03-31",
        "satisfied"
      ),
      ("SEED-003-3", try programme("lapovo", adopted("2019-05-20")), "2019-06-01", "noData"),
      ("SEED-003-3", try programme("lapovo"), "2019-06-01", "notYetDue"),
      ("SEED-003-3", try programme("lapovo", selected: false), "2019-06-01", "notYetDue"),
    ])
  }

  @Test("Round tables in the week of 11 to 17 March 2019: Monday in Lapovo and Vlasotince, Tuesday in Sombor")
  func roundTables() throws {
    let days = LocalPlanPilotPromises.Figures.published.towns.map { $0.roundTable }
    #expect(days == ["2019-03-12", "2019-03-11", nil, "2019-03-11", nil])
    #expect(Day("2019-03-11").weekday == .monday && Day("2019-03-12").weekday == .tuesday)
    checkOne([
      ("SEED-003-4", try programme("lapovo", [launched("2019-03-11")]), "2019-03-11", "satisfied"),
      ("SEED-003-4", try programme("sombor", [launched("2019-03-17")]), "2019-04-11", "satisfied"),
      ("SEED-003-4", try programme("lapovo", [launched("2019-03-18")]), "2019-03-18", "breached"),
      ("SEED-003-4", try programme("lapovo", [launched("2019-03-10")]), "2019-03-18", "breached"),
      ("SEED-003-4", try programme("lapovo"), "2019-03-17", "notYetDue"),
      ("SEED-003-4", try programme("lapovo"), "2019-03-18", "noData"),
      ("SEED-003-4", try programme("lapovo", drafting), "2019-03-19", "breached"),
      ("SEED-003-4", try programme("novi-pazar", drafting), "2019-03-19", "notApplicable"),
      ("SEED-003-4", try programme("lapovo", selected: false), "2019-03-19", "notYetDue"),
    ])
  }

  @Test("Over the pilot one municipality decides for all, and one without a record is not known")
  func together() throws {
    let pilot = LocalPlanPilot(programmes: try LocalStory.pilot().map { $0.journal })
    let without = LocalPlanPilot(programmes: try LocalStory.pilot().dropLast().map { $0.journal })
    let whole = LocalPlanPilot(
      programmes: try towns.map { try programme($0, seated(LocalSide.allCases) + ready("2019-05-20")) })
    check([
      ("SEED-003-1", pilot, "2019-12-31", "satisfied"),
      // Vlasotince was ready in time; when the drafts of the others were is not on record.
      ("SEED-003-2", pilot, "2019-12-31", "noData"), ("SEED-003-2", whole, "2019-12-31", "satisfied"),
      ("SEED-003-2", pilot, "2019-03-31", "notYetDue"), ("SEED-003-2", without, "2019-03-31", "noData"),
      ("SEED-003-3", pilot, "2019-12-31", "breached"), ("SEED-003-3", whole, "2019-12-31", "satisfied"),
      ("SEED-003-4", pilot, "2019-12-31", "satisfied"), ("SEED-003-4", pilot, "2019-03-11", "notYetDue"),
      ("SEED-003-4", whole, "2019-12-31", "breached"),
    ])
    #expect(RoundTrip.failure(of: pilot) == nil)
    #expect(RoundTrip.failure(of: LocalPlanPilotPromises.Figures.published) == nil)
  }

  @Test("Three measures of the adopted plan have an owner, a last day and an indicator")
  func measures() throws {
    let plan = try programme("vlasotince", adopted("2019-06-20"))
    func pilot(_ third: Journal<Commitment>?, _ plan: Journal<LocalProgramme>) throws -> LocalPlanPilot {
      LocalPlanPilot(
        programmes: [plan],
        commitments: [try commitment(.budget), try commitment(.socialProtection)]
          + [third].compactMap { $0 })
    }
    let failed = try programme("vlasotince", drafting + [("2019-06-20", .notAdopted(reason: nil))])
    let dated = TargetDate.once(.day("2020-06-30"))
    check([
      ("SEED-003-5", try pilot(commitment(.culture), plan), "2019-06-20", "satisfied"),
      (
        "SEED-003-5", try pilot(commitment(.culture, ends: nil, milestone: dated), plan), "2019-06-20",
        "satisfied"
      ),
      ("SEED-003-5", try pilot(commitment(.culture), plan), "2019-06-19", "notYetDue"),
      ("SEED-003-5", try pilot(nil, plan), "2019-06-20", "breached"),
      ("SEED-003-5", try pilot(commitment(.culture, lead: nil), plan), "2019-06-20", "breached"),
      ("SEED-003-5", try pilot(commitment(.culture, ends: nil), plan), "2019-06-20", "breached"),
      ("SEED-003-5", try pilot(commitment(.culture, hasIndicator: false), plan), "2019-06-20", "breached"),
      ("SEED-003-5", try pilot(commitment(.culture, plan: "other"), plan), "2019-06-20", "breached"),
      ("SEED-003-5", LocalPlanPilot(programmes: [plan]), "2019-06-20", "noData"),
      ("SEED-003-5", try pilot(commitment(.culture), failed), "2019-06-20", "notApplicable"),
      ("SEED-003-5", LocalPlanPilot(programmes: []), "2019-06-20", "noData"),
    ])
  }

  @Test("Every rule quotes its page and speaks four languages")
  func words() {
    let rules = LocalPlanPilotPromises.rulebook().rules
    #expect(rules.map { $0.identifier.text } == (1...5).map { "SEED-003-\($0)" })
    #expect(rules.allSatisfy { $0.citation.quotation?.hasText(in: .serbianLatin) == true })
    #expect(rules.allSatisfy { rule in Language.allCases.allSatisfy { rule.statement.hasText(in: $0) } })
  }
}
