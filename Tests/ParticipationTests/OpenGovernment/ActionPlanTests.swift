import Participation
import ParticipationTestSupport
import Testing

private let words = ActionPlanStory.words

@Suite("Action plan")
struct ActionPlanTests {
  @Test("The table has no design findings, an event has at most 16 bytes, a plan 640")
  func design() {
    #expect(ActionPlan.designFindings() == [])
    #expect(MemoryLayout<ActionPlan.Event>.size <= 16, "\(MemoryLayout<ActionPlan.Event>.size)")
    #expect(MemoryLayout<ActionPlan>.size <= 640, "\(MemoryLayout<ActionPlan>.size)")
  }

  @Test("A national plan is delivered on the last day that is kept, amended, assessed and closed")
  func nationalPlan() throws {
    var story = ActionPlanStory(
      try ActionPlanStory.charter(
        .from2018, first: "2018-09-01", last: "2020-08-31", due: "2018-08-31"), founded: "2018-03-01")
    try story.tell(
      ("2018-03-10", .coCreationBegan),
      ("2018-04-01", .contributionReceived(contribution: "c1", sector: .civilSociety, text: words)),
      ("2018-05-01", .drafted), ("2018-05-20", .returned(reason: words)), ("2018-06-01", .drafted),
      ("2018-06-02", .commitmentEntered(commitment: "k1", contributions: ["c1"])),
      ("2018-06-02", .commitmentEntered(commitment: "k2", contributions: [])),
      ("2018-06-03", .commitmentDropped(commitment: "k2", reason: words)),
      ("2018-06-20", .consulted), ("2018-07-01", .reasonedResponsePublished(to: .all, evidence: nil)),
      ("2018-12-20", .adopted), ("2018-12-31", .submitted(evidence: nil)),
      ("2019-01-15", .implementationBegan))
    let plan = story.plan
    #expect(plan.dates.draft == "2018-06-01" && plan.dates.submission == "2018-12-31")
    #expect(plan.delivery(on: "2018-12-30") == .overdue(days: 121, keptUntil: "2018-12-31"))
    #expect(plan.delivery(on: "2019-01-01") == .late(days: 122, drawsLetter: false))
    #expect(plan.implementationMonths == 20 && plan.last == "2020-08-31")
    let content = try PlanAmendment(
      reason: words,
      changes: [try FieldChange(of: "commitment/k1", "due", before: "2019-12", after: "2020-03")],
      added: ["k3"], dropped: ["k1"])
    try story.tell(("2019-08-31", .amended(amendment: "a1", content: content, evidence: nil)))
    #expect(story.plan.standingCommitments == ["k3"])
    #expect(
      story.plan.commitments["k3"]?.amendment == "a1" && story.plan.commitments["k1"]?.dropped == "2019-08-31"
    )
    #expect(story.plan.amendments["a1"]?.author == "office")
    try story.tell(
      ("2020-06-01", .termExtended(until: "2020-12-31", reason: words)),
      ("2020-12-31", .ended),
      ("2021-03-01", .assessmentPublished(product: .implementationReport, commitment: nil, evidence: nil)),
      ("2021-03-02", .assessed), ("2021-04-01", .closed))
    #expect(story.journal.stage == .closed && story.plan.charter.period.last == "2020-08-31")
    #expect(RoundTrip.failure(of: story.journal) == nil)
    let edges = story.plan.trace(as: "serbia3").edges.map { "\($0.from) \($0.relation) \($0.to) \($0.day)" }
    #expect(
      edges == [
        "contribution/c1 proposedAs commitment/k1 2018-06-02",
        "commitment/k1 enteredIn actionPlan/serbia3 2018-06-02",
        "commitment/k2 enteredIn actionPlan/serbia3 2018-06-02",
        "commitment/k3 enteredIn actionPlan/serbia3 2019-08-31",
        "contribution/c1 answeredBy reasonedResponse/1 2018-07-01",
      ])
    #expect(
      try json(story.journal.entries[13].event) == """
        {"amended":{"amendment":"a1","content":{"added":["k3"],"changes":[{"after":"2020-03",\
        "before":"2019-12","field":"due","subject":"commitment/k1"}],"dropped":["k1"],\
        "reason":{"en":"Text","pl":"Tekst","sr-Latn":"Tekst"}}}}
        """)
  }

  @Test("A plan of four years is owed a refresh by the end of its second year, and refreshed once")
  func fourYearPlan() throws {
    var story = try ActionPlanStory.fourYears()
    #expect(story.plan.due == "2023-12-31" && story.plan.delivery(on: "2024-02-01") == .onTime)
    #expect(story.plan.refreshMark == "2025-12-31")
    func refresh(_ day: Day) -> [String] {
      story.plan.obligations(on: day).filter { $0.duty == .refresh }.map {
        "\($0.since) \($0.due?.description ?? "—") \($0.daysOverdue(on: day))"
      }
    }
    #expect(refresh("2025-12-31") == ["2024-01-01 2025-12-31 0"])
    #expect(refresh("2026-01-10") == ["2024-01-01 2025-12-31 10"])
    try story.tell(
      ("2025-10-01", .refreshBegan),
      ("2025-10-05", .contributionReceived(contribution: "c3", sector: .business, text: nil)),
      ("2025-11-01", .commitmentEntered(commitment: "k3", contributions: ["c3"])),
      ("2025-11-02", .commitmentDropped(commitment: "k2", reason: words)),
      ("2025-11-20", .reasonedResponsePublished(to: .contributions(named: ["c3", "c1"]), evidence: nil)),
      ("2025-12-15", .refreshed))
    #expect(story.journal.stage == .implementing && story.plan.dates.refreshed == "2025-12-15")
    #expect(story.plan.dates.implementation == "2024-01-01" && refresh("2026-01-10") == [])
    #expect(story.plan.standingCommitments == ["k1", "k3"])
    #expect(
      story.plan.contributions["c1"]?.answers == [1, 2]
        && story.plan.contributions["c1"]?.answered == "2023-09-15")
    #expect(story.plan.contributions["c3"]?.answers == [2])
    #expect(
      story.obstacles(.refreshBegan, on: "2026-01-10")
        == [.missing(.refreshNew, .refreshedAlready(on: "2025-12-15"))])
    #expect(
      story.plan.basis(of: .earlier("site"))
        == (try DocumentedEvidence.page("example.org/plan", asOf: "2023-01-12")).basis)
    #expect(RoundTrip.failure(of: story.journal) == nil)
  }

  @Test("A local plan has a public event inside its nine days of consultation, and its own clocks")
  func localPlan() throws {
    // Source 003: the consultation of Vlasotince, 13 to 21 May 2019, with the public event of 17 May.
    var story = ActionPlanStory(
      try ActionPlanStory.charter(
        .from2018, level: .local, first: "2019-06-01", last: "2020-12-31", termEnd: "2020-06-01"),
      founded: "2019-03-11")
    let window = try Period("2019-05-13", "2019-05-21")
    try story.tell(
      ("2019-03-19", .coCreationBegan),
      ("2019-05-13", .consultationLinked(consultation: "consultation/v1", period: window)),
      (
        "2019-05-17",
        .consultationHeld(
          consultation: "consultation/v1", mode: .inPerson, isByInvitation: false, evidence: nil)
      ),
      ("2019-05-25", .drafted), ("2019-05-28", .endorsed(evidence: nil)),
      ("2019-05-31", .adopted), ("2019-06-01", .submitted(evidence: nil)))
    #expect(story.plan.consultations["consultation/v1"]?.period.length == 9)
    #expect(story.plan.heldConsultations.map { window.contains($0.day) } == [true])
    #expect(story.plan.due == nil && story.plan.delivery(on: "2020-01-01") == nil)
    let owed = story.plan.obligations(on: "2019-08-02")
    #expect(owed.map { $0.subject } == ["reviewProduct/inception"])
    #expect(owed.map { $0.due } == ["2019-08-01"] && owed[0].isOverdue(on: "2019-08-02"))
    #expect(
      story.obstacles(
        .minimumRequirementJudged(requirement: .website, phase: .development, outcome: .met, evidence: nil),
        on: "2019-08-02") == [.missing(.requirementOfLevel, .otherLevel(.website, plan: .local))])
    // Žabljak: 1.1 yes, 1.2 no, 1.3 yes, 1.4 yes.
    let found: [(MinimumRequirement, RequirementOutcome)] = [
      (.localForum, .met), (.localForumSides, .notMet), (.localMeeting, .met), (.localEndorsement, .met),
    ]
    for (requirement, outcome) in found {
      try story.tell(
        (
          "2019-08-02",
          .minimumRequirementJudged(
            requirement: requirement, phase: .development, outcome: outcome, evidence: nil)
        ))
    }
    #expect(
      MinimumRequirement.all(of: .local).map { story.plan.judgement(of: $0)?.value.outcome }
        == [.met, .notMet, .met, .met])
    #expect(story.plan.judgement(of: .localForum, in: .implementation) == nil)
  }

  @Test("Every refusal carries the figures that caused it")
  func refusals() throws {
    var making = ActionPlanStory(
      try ActionPlanStory.charter(.from2018, first: "2019-01-01", last: "2020-08-31"), founded: "2018-03-01")
    try making.tell(
      ("2018-03-02", .coCreationBegan),
      (
        "2018-03-03",
        .consultationLinked(consultation: "consultation/q1", period: Period(openEndedFrom: "2018-03-03"))
      ))
    var running = try ActionPlanStory.fourYears()
    try running.tell(
      (
        "2024-02-01",
        .amended(amendment: "a1", content: try PlanAmendment(reason: words, dropped: ["k2"]), evidence: nil)
      ))
    func entered(_ commitment: Identifier<Commitment>, _ origins: [Identifier<PlanContribution>])
      -> ActionPlan.Event
    {
      .commitmentEntered(commitment: commitment, contributions: origins)
    }
    func answer(_ scope: ResponseScope) -> ActionPlan.Event {
      .reasonedResponsePublished(to: scope, evidence: nil)
    }
    func amend(
      _ name: Identifier<PlanAmendment>, add: [Identifier<Commitment>] = [],
      drop: [Identifier<Commitment>] = []
    ) throws -> ActionPlan.Event {
      .amended(
        amendment: name, content: try PlanAmendment(reason: words, added: add, dropped: drop), evidence: nil)
    }
    let rows: [(ActionPlanStory, ActionPlan.Event, Obstacle<ActionPlan>)] = [
      (making, answer(.all), .missing(.answersReceived, .nothingReceived)),
      (making, answer(.contributions(named: [])), .missing(.answersReceived, .nothingAnswered)),
      (making, answer(.unrecorded(count: 0)), .missing(.answersReceived, .nothingAnswered)),
      (
        making, answer(.contributions(named: ["c1"])),
        .missing(.answersReceived, .notReceived(["c1"], received: 0))
      ),
      (making, entered("k1", ["c9"]), .missing(.originsReceived, .notReceived(["c9"], received: 0))),
      (
        making, .commitmentDropped(commitment: "k1", reason: words),
        .missing(.commitmentStands, .noCommitment("k1", standing: 0))
      ),
      (making, .repositoryUpdated(evidence: nil), .missing(.repositoryThere, .noRepository)),
      (
        making, .outreachHeld(evidence: .earlier("e1")),
        .missing(.evidenceStands, .noEvidence("e1", named: 0))
      ),
      (
        making,
        .consultationLinked(consultation: "consultation/q1", period: Period(openEndedFrom: "2018-03-05")),
        .missing(.consultationNew, .consultationTaken("consultation/q1", on: "2018-03-03"))
      ),
      (
        making,
        .consultationHeld(consultation: "consultation/q2", mode: .online, isByInvitation: nil, evidence: nil),
        .missing(.consultationLinked, .noConsultation("consultation/q2", linked: 1))
      ),
      (making, try amend("a1", add: ["k1"]), .impossible(.amended, in: .coCreating)),
      (making, .assessed, .impossible(.assessed, in: .coCreating)),
      (
        running, .repositoryUpdated(evidence: .thing("actionPlan/p1", asOf: "2024-02-01", named: "site")),
        .missing(.evidenceStands, .evidenceTaken("site", on: "2023-01-12"))
      ),
      (
        running, try amend("a1", add: ["k9"]),
        .missing(.amendmentNew, .amendmentTaken("a1", on: "2024-02-01"))
      ),
      (
        running, try amend("a2", add: ["k1"]),
        .missing(.amendmentFits, .commitmentTaken("k1", on: "2023-06-02"))
      ),
      (
        running, try amend("a2", drop: ["k2"]),
        .missing(.amendmentFits, .commitmentDropped("k2", on: "2024-02-01"))
      ),
      (running, try amend("a2", drop: ["k9"]), .missing(.amendmentFits, .noCommitment("k9", standing: 1))),
      (
        running, .termExtended(until: "2027-12-31", reason: words),
        .missing(.laterEnd, .lastsLonger(until: "2027-12-31", last: "2027-12-31"))
      ),
      (
        running, .assessmentPublished(product: .endOfCommitmentAssessment, commitment: "k9", evidence: nil),
        .missing(.commitmentKnown, .noCommitment("k9", standing: 1))
      ),
    ]
    func found(_ row: (ActionPlanStory, ActionPlan.Event, Obstacle<ActionPlan>)) -> [Obstacle<ActionPlan>] {
      row.0.obstacles(row.1, on: row.0.plan.position.lastDay)
    }
    #expect(rows.filter { found($0) != [$0.2] }.map { "\($0.1): \(found($0))" } == [])
    #expect(
      running.obstacles(.ended, on: "2024-03-02") == [
        .missing(.endReached, .stillRunning(until: "2027-12-31", daysLeft: 1399))
      ])
    #expect(running.obstacles(.ended, on: "2024-03-02").map { $0.firstDay } == ["2027-12-31"])
    var short = ActionPlanStory(
      try ActionPlanStory.charter(.from2022, first: "2024-01-01", last: "2025-12-31"), founded: "2023-01-01")
    try short.tell(
      ("2023-02-01", .drafted), ("2023-03-01", .adopted), ("2023-04-01", .submitted(evidence: nil)),
      ("2024-01-01", .implementationBegan))
    // That a plan of two years is not refreshed is a norm, which the rulebook judges; it can be on record.
    #expect(short.obstacles(.refreshBegan, on: "2025-12-31") == [] && short.plan.refreshMark == nil)
    try short.tell(("2025-12-31", .ended))
    #expect(short.obstacles(.assessed, on: "2026-01-01") == [.missing(.assessmentThere, .notAssessed)])
  }

  @Test("Every label and sentence is there in every language")
  func language() {
    let shortfalls: [ActionPlan.Shortfall] = [
      .noEvidence("e1", named: 0), .evidenceTaken("e1", on: "2019-01-01"), .noRepository,
      .consultationTaken("consultation/q1", on: "2019-01-01"), .noConsultation("consultation/q1", linked: 0),
      .contributionTaken("c1", on: "2019-01-01"), .notReceived(["c1", "c2"], received: 0), .nothingReceived,
      .nothingAnswered, .commitmentTaken("k1", on: "2019-01-01"), .noCommitment("k1", standing: 0),
      .commitmentDropped("k1", on: "2019-01-01"), .noCommitments, .amendmentTaken("a1", on: "2019-01-01"),
      .refreshedAlready(on: "2019-01-01"),
      .lastsLonger(until: "2019-01-01", last: "2020-01-01"), .stillRunning(until: "2019-01-01", daysLeft: 1),
      .notAssessed, .otherLevel(.website, plan: .local),
    ]
    let sentences = shortfalls.map { $0.sentence }
    var labels = ActionPlan.Stage.allCases.map { $0.label } + ActionPlan.Event.Kind.allCases.map { $0.label }
    labels += ActionPlan.Requirement.allCases.map { $0.label } + ActionPlan.Duty.allCases.map { $0.label }
    labels += OpenGovernmentEdition.allCases.map { $0.label } + OpenGovernmentLevel.allCases.map { $0.label }
    labels += CyclePhase.allCases.map { $0.label } + ReviewProduct.allCases.map { $0.label }
    labels += MinimumRequirement.allCases.map { $0.label } + RequirementOutcome.allCases.map { $0.label }
    labels += ConsultationMode.allCases.map { $0.label } + ContraryReason.allCases.map { $0.label }
    labels += SelfAssessment.Moment.allCases.map { $0.label }
    #expect((sentences + labels).allSatisfy { text in Language.allCases.allSatisfy { text.hasText(in: $0) } })
    #expect(sentences.allSatisfy { $0.text(in: .english).hasSuffix(".") })
    for kinds in [labels.map { $0.text(in: .english) }, sentences.map { $0.text(in: .polish) }] {
      #expect(!kinds.contains { $0.isEmpty })
    }
    #expect(Set(ActionPlan.Event.Kind.allCases.map { $0.label.text(in: .polish) }).count == 40)
    #expect(Set(sentences.map { $0.text(in: .serbianLatin) }).count == sentences.count)
    #expect(
      MinimumRequirement.all(of: .national).map { $0.number } == [
        "1.1", "2.1", "2.2", "3.1", "3.2", "3.3", "4.1", "5.1",
      ])
    #expect(MinimumRequirement.all(of: .local).map { $0.number } == ["1.1", "1.2", "1.3", "1.4"])
    #expect(Set(ReviewProduct.allCases.map { $0.identifier }).count == ReviewProduct.allCases.count)
  }

  @Test("Bad charters and values are refused when read")
  func badValues() throws {
    let head = #""title":{"en":"T"},"territory":"x","cycle":1,"edition":"from2022","years":2"#
    let period = #""period":{"first":"2024-01-01","last":"2025-12-31"}"#
    let good = try value(ActionPlanCharter.self, of: "{\(head),\"level\":\"national\",\(period)}")
    #expect(good.languages.isEmpty && RoundTrip.failure(of: good) == nil)
    let other = #""title":{"en":"T"},"territory":"x","edition":"from2022","level":"local",\#(period)"#
    let charters = [
      #"{\#(head),"level":"national","period":{"first":"2024-01-01"}}"#,
      #"{\#(head),"level":"national",\#(period),"termEnd":"2024-05-05"}"#,
      #"{\#(head),"level":"national",\#(period),"previousEnd":"2025-12-31"}"#,
      #"{\#(head),"level":"national",\#(period),"languages":["sr","sr"]}"#,
      #"{\#(other),"cycle":0,"years":2}"#, #"{\#(other),"cycle":1,"years":11}"#,
    ]
    #expect(
      charters.map { refusal(of: $0, as: ActionPlanCharter.self) } == [
        ": The period from 2024-01-01 has no end; a plan has one.",
        ": termEnd is 2024-05-05, but the plan is national; leave it out, or make the plan local.",
        ": The plan before ends on 2025-12-31, and this one on 2025-12-31 already; check both days.",
        ": The language “sr” stands twice; name it once.", ": cycle is 0; the first plan is 1.",
        ": years is 11; give 1 to 10.",
      ])
    #expect(
      [
        refusal(of: #"{"government":-1,"civilSociety":2,"areRulesPublic":true}"#, as: ForumComposition.self),
        refusal(of: #"{"moment":"midTerm","commentDays":-1}"#, as: SelfAssessment.self),
        refusal(of: #"{"reason":{"en":"R"}}"#, as: PlanAmendment.self),
        refusal(of: #"{"reason":{"en":"R"},"added":["k1"],"dropped":["k1"]}"#, as: PlanAmendment.self),
        refusal(of: #"{"field":" ","after":"x"}"#, as: FieldChange.self),
        refusal(of: #"{"field":"due","before":"x","after":"x"}"#, as: FieldChange.self),
        refusal(of: #"{"basis":{"page":{"link":" ","asOf":"2024-01-01"}}}"#, as: DocumentedEvidence.self),
        refusal(of: #"{"name":"e2","basis":{"earlier":{"name":"e1"}}}"#, as: DocumentedEvidence.self),
      ] == [
        ": A forum cannot have -1 members from a side; give 0 or more.",
        "commentDays: commentDays is -1; give 0 or more, or leave it out.",
        ": An amendment amends nothing; give a change of a field, or a commitment added or dropped.",
        ": The commitment “k1” stands twice among those added and dropped; name it once.",
        ": A changed field has no name; give it one.",
        ": The field “due” reads the same before and after; leave it out.",
        "basis: The page of 2024-01-01 has no address; give one, or leave the evidence out.",
        "basis: “e2” only points to earlier evidence; leave its name out and keep that of the earlier one.",
      ])
  }
}
