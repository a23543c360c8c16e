import Participation
import ParticipationTestSupport
import Testing

@Suite("Local programme")
struct LocalProgrammeTests {
  @Test("The table has no design findings, and an event is at most 48 bytes")
  func design() {
    #expect(LocalProgramme.designFindings() == [])
    #expect(MemoryLayout<LocalProgramme.Event>.size <= 48, "\(MemoryLayout<LocalProgramme.Event>.size)")
  }

  @Test("Vlasotince from the call to the adopted plan, with the days of its record")
  func vlasotince() throws {
    let story = try LocalStory.vlasotince()
    #expect(
      story.journal.passages.map { $0.stage } == [
        .callOpen, .applied, .selected, .launched, .drafting, .publicConsultation, .finalising, .adopted,
      ])
    let programme = story.programme
    // 98 days from the selection to the end of May, 20 days from there to the adoption.
    #expect(programme.selected?.days(until: "2019-05-31") == 98)
    #expect(programme.charter.draftDue?.days(until: programme.adoption?.day ?? "2019-01-01") == 20)
    let consultation = try #require(programme.consultations["consultation/vlasotince"])
    #expect(consultation.period?.length == 9 && consultation.closed == "2019-05-21")
    #expect(programme.publicEvents.map { $0.day } == ["2019-05-17"])
    #expect(programme.publicEvents.first?.attendance?.sides == [.localGovernment, .civilSociety, .business])
    #expect(programme.publicEvents.first?.attendance?.people == nil)
    #expect(programme.missingSides == [.media, .citizens])
    #expect(RoundTrip.failure(of: story.journal) == nil)
    // The round tables lie in the week of open government, a Monday and a Tuesday.
    let days: [Day] = ["2019-03-11", "2019-03-12"]
    #expect(days.map { $0.weekday } == [.monday, .tuesday])
  }

  @Test("Four finish where five were selected, and the fifth is unknown")
  func cohort() throws {
    let stories = try LocalStory.pilot()
    let cohort = LocalProgrammeCohort(of: LocalStory.call, among: stories.map { $0.programme })
    #expect(cohort.placesOffered == 5 && cohort.selected == 5 && cohort.members.count == 5)
    #expect(cohort.count(of: .adopted) == 4 && cohort.count(of: .notAdopted) == 0)
    #expect(cohort.territories(with: .unknown) == ["bela-palanka"])
    #expect(cohort.territories(with: .adopted) == ["sombor", "lapovo", "vlasotince", "novi-pazar"])
    #expect(
      cohort.sentence.text(in: .english)
        == "Selected: 5; plan adopted: 4; not adopted: 0; withdrawn: 0; unknown: 1.")
    #expect(RoundTrip.failure(of: cohort) == nil)
    // On the day after the selection nobody has adopted anything, and nobody has failed.
    let early = stories.compactMap { $0.journal.state(on: "2019-02-23") }
    let then = LocalProgrammeCohort(of: LocalStory.call, among: early)
    #expect(then.selected == 5 && then.count(of: .unknown) == 5)
  }

  @Test("Every outcome: not applied, undecided, not selected, adopted, not adopted, withdrawn, unknown")
  func outcomes() throws {
    let new = try LocalStory("a")
    var applied = new
    try applied.tell(on: "2019-01-02", .applied(application: nil, letter: nil))
    var refused = applied
    try refused.tell(on: "2019-01-03", .notSelected(reason: nil))
    var selected = applied
    try selected.tell(on: "2019-01-03", .selected)
    var failed = selected
    try failed.tell(on: "2019-01-04", .notAdopted(reason: nil))
    var closed = failed
    try closed.tell(on: "2019-01-05", .closed)
    var again = failed
    try again.tell(on: "2019-01-05", .draftingBegan)
    var adopted = again
    try adopted.tell(on: "2019-01-06", .adopted(plan: "actionPlan/a"), .implementationBegan)
    var over = adopted
    try over.tell(on: "2021-01-06", .assessed(assessment: "document/a"), .closed)
    var left = selected
    try left.tell(on: "2019-01-04", .withdrawn(reason: nil))
    var leftLater = adopted
    try leftLater.tell(on: "2019-01-07", .withdrawn(reason: LocalStory.text))
    let rows: [(LocalStory, LocalProgrammeOutcome)] = [
      (new, .notApplied), (applied, .undecided), (refused, .notSelected), (selected, .unknown),
      (failed, .notAdopted), (closed, .notAdopted), (again, .unknown), (adopted, .adopted),
      (over, .adopted), (left, .withdrawn), (leftLater, .adopted),
    ]
    for (story, outcome) in rows { #expect(story.programme.outcome == outcome, "\(story.journal.stage)") }
    let other = try LocalStory("b", charter: LocalStory.charter("b", call: "publicCall/other", places: nil))
    let all = rows.map { $0.0.programme } + [other.programme]
    let cohort = LocalProgrammeCohort(of: LocalStory.call, among: all)
    #expect(cohort.members.count == rows.count && cohort.placesOffered == 5 && cohort.selected == 8)
    let none = LocalProgrammeCohort(of: "publicCall/nobody", among: all)
    #expect(none.members == [] && none.placesOffered == nil)
  }

  @Test(
    "What is owed: a decision, the round table, the sides, the draft, the end of the consultation, the rest")
  func obligations() throws {
    func owed(_ story: LocalStory, _ day: Day) -> [String] {
      story.programme.obligations(on: day).map {
        "\($0.duty.rawValue) \($0.subject?.description ?? "-") \($0.since) \($0.due?.description ?? "-")"
      }
    }
    var story = try LocalStory("vlasotince")
    #expect(owed(story, "2019-01-01") == [])
    try story.tell(on: "2019-02-01", .applied(application: nil, letter: nil))
    #expect(owed(story, "2019-02-02") == ["decideOnApplication - 2019-02-01 -"])
    story = try LocalStory.selected("vlasotince")
    #expect(owed(story, "2019-02-22") == ["launch - 2019-02-22 -", "makeDraft - 2019-02-22 2019-05-31"])
    try story.tell(
      on: "2019-03-11", .launched(attendance: nil), .sideJoined(side: .citizens),
      .sideJoined(side: .business), .sideJoined(side: .civilSociety), .sideJoined(side: .media))
    try story.tell(on: "2019-03-20", .draftingBegan, .sideLeft(side: .media))
    #expect(
      owed(story, "2019-03-20") == [
        "bringSide side/localGovernment 2019-03-11 -", "bringSide side/media 2019-03-20 -",
        "makeDraft - 2019-02-22 2019-05-31",
      ])
    #expect(story.programme.overdue(on: "2019-05-31") == [])
    #expect(story.programme.overdue(on: "2019-06-01").map { $0.duty } == [.makeDraft])
    try story.tell(
      on: "2019-05-13", .sideJoined(side: .media), .sideJoined(side: .localGovernment),
      .draftMade(draft: "document/nacrt"),
      .consultationOpened(consultation: "consultation/v", period: try Period("2019-05-13", "2019-05-21")))
    #expect(
      owed(story, "2019-05-14") == ["closeConsultation consultation/v 2019-05-13 2019-05-21"])
    try story.tell(on: "2019-05-21", .consultationClosed, .finalised(measures: nil))
    #expect(owed(story, "2019-05-21") == ["decideOnPlan - 2019-05-21 -"])
    try story.tell(on: "2019-06-20", .adopted(plan: "actionPlan/v"))
    #expect(owed(story, "2020-12-31") == ["implement actionPlan/v 2019-06-20 -"])
    try story.tell(on: "2020-12-31", .implementationBegan)
    #expect(owed(story, "2020-12-31") == [])
    #expect(owed(story, "2021-01-01") == ["assess actionPlan/v 2021-01-01 -"])
  }

  @Test("A trace leads from what was missing over the measure to the plan")
  func trace() throws {
    let edges = try LocalStory.vlasotince().programme.trace.edges.map { "\($0.from) → \($0.to) \($0.day)" }
    #expect(
      edges.sorted() == [
        "localProblem/p1 → measure/budget 2019-05-17", "localProblem/p2 → measure/reporting 2019-05-17",
        "localProblem/p4 → measure/budget 2019-05-17",
        "measure/budget → actionPlan/vlasotince-2019 2019-06-20",
        "measure/reporting → actionPlan/vlasotince-2019 2019-06-20",
      ])
    var circle = try LocalStory.selected("a")
    try circle.tell(
      on: "2019-03-01", .draftingBegan,
      .measureProposed(measure: "m", title: LocalStory.text, problems: [], side: nil),
      .finalised(measures: ["m"]), .adopted(plan: "measure/m"))
    #expect(circle.programme.trace.edges == [])
  }

  @Test("Every refusal carries the figures that caused it")
  func refusals() throws {
    let called = try LocalStory(
      "a",
      charter: LocalStory.charter("a", callPeriod: try Period("2019-01-01", "2019-01-31")))
    var applied = called
    try applied.tell(on: "2019-01-05", .callExtended(until: "2019-02-10"))
    try applied.tell(on: "2019-02-01", .applied(application: nil, letter: nil))
    var drafting = try LocalStory.selected("a")
    try drafting.tell(
      on: "2019-03-01", .launched(attendance: nil), .draftingBegan, .sideJoined(side: .media),
      .sideJoined(side: .citizens), .sideLeft(side: .citizens),
      .problemRaised(problem: "p1", need: .other, statement: LocalStory.text, side: .media),
      .measureProposed(measure: "m1", title: LocalStory.text, problems: ["p1"], side: nil),
      .draftMade(draft: "document/d1"), .consultationOpened(consultation: "consultation/c1", period: nil),
      .consultationClosed)
    func measure(
      _ measure: Identifier<LocalMeasure>, _ problems: [Identifier<LocalProblem>]
    ) -> LocalProgramme.Event {
      .measureProposed(measure: measure, title: LocalStory.text, problems: problems, side: nil)
    }
    let rows: [(LocalStory, LocalProgramme.Event, [Obstacle<LocalProgramme>])] = [
      (
        called, .callExtended(until: "2019-01-31"),
        [.missing(.extensionLater, .callRunsUntil("2019-01-31", given: "2019-01-31"))]
      ),
      (
        applied, .callExtended(until: "2019-02-09"),
        [.missing(.extensionLater, .callRunsUntil("2019-02-10", given: "2019-02-09"))]
      ),
      (applied, .scored(points: 5, of: 0), [.missing(.scorePossible, .scoreOutside(5, of: 0))]),
      (applied, .scored(points: -1, of: 9), [.missing(.scorePossible, .scoreOutside(-1, of: 9))]),
      (applied, .scored(points: 10, of: 9), [.missing(.scorePossible, .scoreOutside(10, of: 9))]),
      (
        drafting, .sideJoined(side: .media),
        [.missing(.sideAway, .sideThereSince(.media, "2019-03-01"))]
      ),
      (drafting, .sideLeft(side: .business), [.missing(.sideThere, .sideNeverJoined(.business))]),
      (
        drafting, .sideLeft(side: .citizens), [.missing(.sideThere, .sideLeft(.citizens, on: "2019-03-01"))]
      ),
      (drafting, measure("m1", []), [.missing(.measureNew, .measureTaken("m1", on: "2019-03-01"))]),
      (drafting, measure("m2", ["p9"]), [.missing(.problemsKnown, .noProblem("p9"))]),
      (drafting, measure("m2", ["p1", "p1"]), [.missing(.problemsKnown, .problemTwice("p1"))]),
      (drafting, .finalised(measures: ["m9"]), [.missing(.measuresKnown, .noMeasure("m9"))]),
      (drafting, .finalised(measures: ["m1", "m1"]), [.missing(.measuresKnown, .measureTwice("m1"))]),
      (
        drafting, .draftMade(draft: "document/d1"),
        [.missing(.draftNew, .draftTaken("document/d1", on: "2019-03-01"))]
      ),
      (
        drafting, .consultationOpened(consultation: "consultation/c1", period: nil),
        [.missing(.consultationNew, .consultationTaken("consultation/c1", on: "2019-03-01"))]
      ),
      (called, .selected, [.impossible(.selected, in: .callOpen)]),
    ]
    for (story, event, expected) in rows { #expect(story.obstacles(to: event, on: "2019-04-01") == expected) }
    var open = drafting
    try open.tell(on: "2019-04-01", .consultationOpened(consultation: "consultation/c2", period: nil))
    #expect(
      open.obstacles(
        to: .problemRaised(problem: "p1", need: .other, statement: nil, side: nil), on: "2019-04-01")
        == [.missing(.problemNew, .problemTaken("p1", on: "2019-03-01"))])
    let selected = try LocalStory.selected("b").programme
    #expect(selected.missing(for: .sideLeft, on: "2019-04-01")?.map { $0.shortfall } == [.noSides])
  }

  @Test("A call that is extended: open from 4 June 2020, at the end until 14 August 2020")
  func extendedCall() throws {
    var story = try LocalStory(
      "a",
      charter: LocalStory.charter(
        "a", call: "publicCall/ogp-local-2020", callPeriod: Period("2020-06-04", nil), places: nil))
    #expect(story.programme.callCloses == nil)
    try story.tell(on: "2020-07-01", .callExtended(until: "2020-08-14"))
    #expect(story.programme.callCloses == "2020-08-14")
    try story.tell(on: "2020-08-14", .applied(application: nil, letter: nil), .scored(points: 80, of: 100))
    try story.tell(on: "2020-09-01", .shortlisted)
    try story.tell(on: "2020-09-02", .shortlisted)
    #expect(story.programme.application?.shortlisted == "2020-09-01")
    let score = try #require(story.programme.application?.score)
    #expect(score.points == 80 && score.maximum == 100)
  }

  @Test("Charters, letters and attendances check themselves, also from the wire")
  func values() throws {
    func charter(
      places: Int? = nil, organisers: [Identifier<Organisation>] = [], sides: [LocalSide] = []
    ) throws(LocalProgrammeCharterError) -> LocalProgrammeCharter {
      try LocalProgrammeCharter(
        title: LocalStory.text, territory: "a", call: "publicCall/c", placesOffered: places,
        organisers: organisers, sides: sides)
    }
    #expect(throws: LocalProgrammeCharterError.places(0)) { try charter(places: 0) }
    #expect(throws: LocalProgrammeCharterError.organiserTwice("o")) { try charter(organisers: ["o", "o"]) }
    #expect(throws: LocalProgrammeCharterError.sideTwice(.media)) { try charter(sides: [.media, .media]) }
    #expect(try charter(sides: [.media, .localGovernment]).sides == [.localGovernment, .media])
    #expect(throws: SideAttendanceError.sideTwice(.media)) {
      try SideAttendance([SideAttendance.Count(.media), SideAttendance.Count(.media, people: 1)])
    }
    #expect(throws: SideAttendanceError.people(-1)) {
      try SideAttendance([SideAttendance.Count(.media, people: -1)])
    }
    let counted = try SideAttendance([
      SideAttendance.Count(.media, people: 2), SideAttendance.Count(.business, people: 3),
    ])
    #expect(counted.people == 5 && counted.sides == [.business, .media])
    #expect(RoundTrip.failure(of: counted) == nil)
    #expect(
      refusal(of: #"[{"side":"media"},{"side":"media"}]"#, as: SideAttendance.self)
        == ": The side “media” stands twice; count it once.")
    #expect(
      refusal(
        of: #"{"title":{"en":"x"},"territory":"a","call":"publicCall/c","placesOffered":0}"#,
        as: LocalProgrammeCharter.self) == ": placesOffered is 0; give 1 or more, or leave it out.")
    let letters: [(Bool?, Bool?, Bool?)] = [
      (true, true, true), (true, nil, nil), (nil, nil, nil), (false, nil, false), (nil, false, false),
      (true, false, false),
    ]
    for (head, leader, both) in letters {
      #expect(LetterOfSupport(headOfGovernment: head, nonGovernmentalLeader: leader).isByBoth == both)
    }
  }

  @Test("Everything has words in four languages")
  func words() {
    let labels =
      LocalProgramme.Stage.allCases.map { $0.label } + LocalProgramme.Event.Kind.allCases.map { $0.label }
      + LocalProgramme.Requirement.allCases.map { $0.label } + LocalProgramme.Duty.allCases.map { $0.label }
      + LocalSide.allCases.map { $0.label } + LocalNeed.allCases.map { $0.label }
      + LocalProgrammeOutcome.allCases.map { $0.label }
    let shortfalls: [LocalProgramme.Shortfall] = [
      .callRunsUntil("2019-01-01", given: "2019-01-01"), .scoreOutside(1, of: 0),
      .sideThereSince(.media, "2019-01-01"), .sideNeverJoined(.media), .sideLeft(.media, on: "2019-01-01"),
      .noSides, .problemTaken("p", on: "2019-01-01"), .noProblem("p"), .problemTwice("p"),
      .measureTaken("m", on: "2019-01-01"), .noMeasure("m"), .measureTwice("m"),
      .draftTaken("document/d", on: "2019-01-01"), .consultationTaken("consultation/c", on: "2019-01-01"),
    ]
    let texts = labels + shortfalls.map { $0.sentence }
    #expect(texts.filter { text in !Language.allCases.allSatisfy { text.hasText(in: $0) } } == [])
    #expect(LocalSide.allCases.map { $0.reference.identifier.text } == LocalSide.allCases.map { $0.rawValue })
  }
}
