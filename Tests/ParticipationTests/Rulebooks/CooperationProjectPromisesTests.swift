import Participation
import ParticipationTestSupport
import Testing

private let regions = Gazetteer.poland.territories(at: .voivodeship).map { $0.id }

/// Puts events on record, each in the first role that may bring it.
private func journal<Process: Lifecycle>(
  _ charter: Process.Charter, on day: Day, _ events: [(Day, Process.Event)]
) throws -> Journal<Process> where Process.Role == Role {
  var journal = Journal<Process>(charter, on: day, by: "wrzos", as: .projectPromoter)
  for (day, event) in events {
    let role = Process.cell(journal.stage, event.kind).roles.first ?? .projectPromoter
    try journal.record(event, on: day, by: "wrzos", as: role)
  }
  return journal
}

private func coordinator(_ duty: CoordinatorDuty, _ place: Int, trained: Day = "2015-02-20") -> Coordinator {
  Coordinator(Identifier(number: UInt64(place + (duty == .specialist ? 100 : 200))), trained: trained)
}

/// How far a platform has come.
private enum Reach: Int {
  case coordinated, appointed, analysed, chosen, discussed
}

private func platform(
  _ place: Int = 5, to reach: Reach = .discussed, from day: Day = "2015-03-01",
  then events: [(Day, RegionalPlatform.Event)] = []
) throws -> Journal<RegionalPlatform> {
  let charter = try PlatformCharter(
    title: regionalText, region: regions[place],
    seats: [
      PlatformSeat("a1", for: .affectedPeople), PlatformSeat("o1", for: .organisations),
      PlatformSeat("s1", for: .selfGovernment), PlatformSeat("g1", for: .government),
    ])
  let steps: [[RegionalPlatform.Event]] = [
    [
      .coordinated(specialist: coordinator(.specialist, place), consultant: coordinator(.consultant, place)),
      .memberSeated(seat: "a1", member: "p1", until: nil),
      .memberSeated(seat: "o1", member: "p2", until: nil),
      .memberSeated(seat: "s1", member: "p3", until: nil),
      .memberSeated(seat: "g1", member: "p4", until: nil),
    ],
    [.appointed],
    [.analysisBegan, .areaAnalysed(area: .socialAssistance, finding: regionalText)],
    [.areasSelected(areas: [.socialAssistance])],
    [.discussionBegan],
  ]
  let told = steps.prefix(reach.rawValue + 1).joined().map { (day, $0) }
  return try journal(charter, on: "2014-11-03", told + events)
}

/// An academy that trains a pair for each of the first regions, and assigns them on a day.
private func academy(
  pairs: Int = 16, trained: Int = 16, assigned: Day = "2015-02-21", ends: Bool = true
) throws -> Journal<Academy> {
  let plan = try CyclePlan(
    title: regionalText, sessions: [AcademySession("s1", title: regionalText, on: "2015-02-20")])
  var events: [(Day, Academy.Event)] = [("2015-01-12", .cycleOpened(cycle: "c1", plan: plan))]
  let people = CoordinatorDuty.allCases.flatMap { duty in
    (0..<trained).map { (coordinator(duty, $0).person, duty, $0) }
  }
  events += people.map { ("2015-01-20", .enrolled(person: $0.0, cycle: "c1", as: $0.1)) }
  events.append(("2015-02-20", .sessionHeld(session: "s1", cycle: "c1", present: people.map { $0.0 })))
  events += people.filter { $0.2 < pairs }.map {
    (assigned, .coordinatorAssigned(person: $0.0, region: regions[$0.2]))
  }
  if ends { events.append(("2015-03-01", .cycleEnded(cycle: "c1"))) }
  return try journal(AcademyCharter(title: regionalText, regions: regions), on: "2014-11-10", events)
}

private func model(products: [Identifier<ModelDeliverable>], regions joined: Int = 16) throws
  -> Journal<CooperationModel>
{
  let charter = try ModelCharter(
    title: regionalText, period: Period("2014-11-01", "2016-01-31"), regions: regions,
    deliverables: [
      ModelDeliverable("portugal", kind: .caseStudy, title: regionalText),
      ModelDeliverable("book", kind: .publication, title: regionalText),
      ModelDeliverable("seminar", kind: .seminar, title: regionalText),
    ])
  var events: [(Day, CooperationModel.Event)] = ModelPart.allCases.flatMap { part in
    [("2015-01-10", .partDrafted(part: part, document: "d1")), ("2015-01-11", .partAdopted(part: part))]
  }.sorted { $0.0 < $1.0 }
  events += [("2015-03-20", .modelAdopted), ("2015-04-01", .implementationBegan)]
  events += regions.prefix(joined).map { ("2015-05-01", .regionJoined(region: $0)) }
  events += products.map { ("2016-01-15", .deliverableProduced(deliverable: $0, result: nil)) }
  return try journal(charter, on: "2014-11-03", events)
}

private let products: [Identifier<ModelDeliverable>] = ["portugal", "book", "seminar"]

private func debate(isHeld: Bool) throws -> Journal<VoivodeshipDebate> {
  let events: [(Day, VoivodeshipDebate.Event)] = [
    ("2015-09-01", .announced(place: "krakow", on: "2015-10-01")),
    ("2015-10-01", .held(attendance: try SectorAttendance([.civilSociety: 5]))),
  ]
  return try journal(
    DebateCharter(title: regionalText, region: "PL-12"), on: "2015-08-01", isHeld ? events : [events[0]])
}

private func monitor() throws -> Journal<LegislativeMonitor> {
  try journal(
    MonitorCharter(title: regionalText, area: .socialPolicy), on: "2015-01-01",
    [("2015-02-01", .checked)])
}

private func experts(isAppointed: Bool) throws -> Journal<ExpertGroup> {
  let events: [(Day, ExpertGroup.Event)] = [
    ("2015-01-10", .expertNamed(expert: "e1", field: .socialPolicy)), ("2015-01-11", .appointed),
  ]
  return try journal(
    ExpertGroupCharter(title: regionalText, leastExperts: 1), on: "2014-12-01",
    isAppointed ? events : [events[0]])
}

@Suite("Promises of source 001")
struct CooperationProjectPromisesTests {
  private typealias Row = (String, CooperationProject, Day, String)

  private func check(_ rows: [Row]) {
    let book = CooperationProjectPromises.rulebook()
    for (rule, project, day, expected) in rows {
      let verdict = book.rules.first { $0.identifier.text == rule }?.verdict(on: project, day: day)
      #expect(
        verdict.map(ExpectedVerdict.name) == expected,
        "\(rule) \(day): \(verdict?.finding.reason.text(in: .english) ?? "no such rule")")
    }
  }

  @Test("A platform in each of the sixteen voivodeships: sixteen are, fifteen are not, two of one are not")
  func coverage() throws {
    let all = try regions.indices.map { try platform($0) }
    let fifteen = CooperationProject(platforms: Array(all.dropLast()))
    check([
      ("SEED-001-1", CooperationProject(platforms: all), "2016-02-01", "satisfied"),
      ("SEED-001-1", CooperationProject(platforms: all), "2015-03-01", "satisfied"),
      ("SEED-001-1", fifteen, "2016-01-31", "notYetDue"), ("SEED-001-1", fifteen, "2016-02-01", "breached"),
      ("SEED-001-1", CooperationProject(platforms: all + [all[3]]), "2015-06-01", "breached"),
      ("SEED-001-1", CooperationProject(), "2015-06-01", "notYetDue"),
      ("SEED-001-1", CooperationProject(), "2016-02-01", "noData"),
    ])
    let found = CooperationProjectPromises.rulebook()["SEED-001-1"]?.verdict(on: fifteen, day: "2016-02-01")
    #expect(
      found?.finding.evidence == [.count(found: 15, needed: 16), .thing(reference: "territory/PL-32")])
  }

  @Test("Three sides, three tasks in order, all within the months of the project")
  func platforms() throws {
    let left: [(Day, RegionalPlatform.Event)] = [("2015-04-01", .memberLeft(seat: "o1", reason: nil))]
    let dissolved: [(Day, RegionalPlatform.Event)] = [("2015-04-01", .dissolved(reason: regionalText))]
    let rows: [(String, Journal<RegionalPlatform>, Day, String)] = [
      ("SEED-001-2", try platform(), "2015-03-31", "satisfied"),
      ("SEED-001-2", try platform(then: left), "2015-03-31", "satisfied"),
      ("SEED-001-2", try platform(then: left), "2015-04-01", "breached"),
      ("SEED-001-2", try platform(to: .coordinated), "2015-04-01", "notYetDue"),
      ("SEED-001-2", try platform(to: .coordinated, then: dissolved), "2015-04-01", "notApplicable"),
      ("SEED-001-2", try platform(then: dissolved), "2030-01-01", "satisfied"),
      ("SEED-001-2", try platform(), "2014-11-02", "notYetDue"),
      ("SEED-001-4", try platform(), "2015-04-01", "satisfied"),
      ("SEED-001-4", try platform(to: .chosen), "2016-01-31", "notYetDue"),
      ("SEED-001-4", try platform(to: .chosen), "2016-02-01", "breached"),
      ("SEED-001-4", try platform(to: .analysed, then: dissolved), "2015-04-01", "breached"),
      ("SEED-001-4", try platform(to: .coordinated, then: dissolved), "2015-04-01", "notApplicable"),
      ("SEED-001-5", try platform(), "2015-04-01", "satisfied"),
      ("SEED-001-5", try platform(), "2015-02-28", "noData"),
      (
        "SEED-001-5", try platform(then: [("2016-01-31", .analysisBegan)]), "2016-02-01", "satisfied"
      ),
      ("SEED-001-5", try platform(then: [("2016-02-01", .analysisBegan)]), "2016-02-01", "breached"),
    ]
    let book = CooperationProjectPromises.platformRulebook()
    for (rule, journal, day, expected) in rows {
      let verdict = book.rules.first { $0.identifier.text == rule }?.verdict(on: journal, day: day)
      #expect(verdict.map(ExpectedVerdict.name) == expected, "\(rule) \(day)")
    }
    // Over the project one platform decides for all.
    let one = CooperationProject(platforms: [try platform(1), try platform(2, then: left)])
    check([
      ("SEED-001-2", one, "2015-03-31", "satisfied"), ("SEED-001-2", one, "2015-04-01", "breached"),
      ("SEED-001-2", CooperationProject(), "2015-04-01", "noData"),
      ("SEED-001-2", one, "2014-11-01", "noData"), ("SEED-001-4", one, "2015-04-01", "satisfied"),
      ("SEED-001-5", CooperationProject(), "2015-04-01", "noData"),
      ("SEED-001-5", one, "2015-04-01", "satisfied"),
      (
        "SEED-001-5", CooperationProject(platforms: [try platform(then: [("2016-02-02", .analysisBegan)])]),
        "2016-03-01", "breached"
      ),
    ])
  }

  @Test("November 2014 to January 2016 are fifteen months")
  func months() throws {
    let period = CooperationProjectPromises.Figures.published.period
    #expect(period == (try Period("2014-11-01", "2016-01-31")))
    let charter = try ProjectCharter(title: regionalText, promoter: "wrzos", period: period)
    #expect(charter.wholeMonths == 15)
    let statement = CooperationProjectPromises.rulebook()["SEED-001-5"]?.statement.text(in: .english)
    #expect(statement?.hasSuffix("from 2014-11-01 to 2016-01-31 (months: 15).") == true)
  }

  @Test("Sixteen of each are trained, and a pair that was trained before coordinates every voivodeship")
  func coordinators() throws {
    let whole = CooperationProject(academy: try academy())
    check([
      ("SEED-001-3", whole, "2016-02-01", "satisfied"), ("SEED-001-3", whole, "2015-01-01", "notYetDue"),
      ("SEED-001-3", CooperationProject(academy: try academy(pairs: 15)), "2016-01-31", "notYetDue"),
      ("SEED-001-3", CooperationProject(academy: try academy(pairs: 15)), "2016-02-01", "breached"),
      (
        "SEED-001-3", CooperationProject(academy: try academy(pairs: 15, trained: 15)), "2016-02-01",
        "breached"
      ),
      (
        "SEED-001-3", CooperationProject(academy: try academy(assigned: "2015-02-20")), "2015-03-01",
        "breached"
      ),
      (
        "SEED-001-3",
        CooperationProject(academy: try academy(), platforms: [try platform(to: .coordinated)]),
        "2016-02-01", "satisfied"
      ),
      (
        "SEED-001-3",
        CooperationProject(
          academy: try academy(), platforms: [try platform(to: .coordinated, from: "2015-02-20")]),
        "2016-02-01", "breached"
      ),
      ("SEED-001-3", CooperationProject(), "2015-02-01", "notYetDue"),
      ("SEED-001-3", CooperationProject(), "2016-02-01", "noData"),
    ])
  }

  @Test("Nine outputs: all there, one missing, one that nobody told of")
  func outputs() throws {
    func project(
      _ products: [Identifier<ModelDeliverable>] = products, regions: Int = 16, isHeld: Bool = true,
      isAppointed: Bool = true, ends: Bool = true, monitors: [Journal<LegislativeMonitor>]? = nil
    ) throws -> CooperationProject {
      CooperationProject(
        model: try model(products: products, regions: regions), academy: try academy(ends: ends),
        debates: [try debate(isHeld: isHeld)], monitors: try monitors ?? [monitor()],
        experts: try experts(isAppointed: isAppointed))
    }
    check([
      ("SEED-001-6", try project(), "2016-02-01", "satisfied"),
      ("SEED-001-6", try project(), "2016-01-14", "notYetDue"),
      ("SEED-001-6", try project(["portugal", "book"]), "2016-02-01", "breached"),
      ("SEED-001-6", try project(["seminar", "book"]), "2016-02-01", "breached"),
      ("SEED-001-6", try project(["portugal", "seminar"]), "2016-02-01", "breached"),
      ("SEED-001-6", try project(["portugal", "book"]), "2016-01-31", "notYetDue"),
      ("SEED-001-6", try project(regions: 15), "2016-02-01", "breached"),
      ("SEED-001-6", try project(isHeld: false), "2016-02-01", "breached"),
      ("SEED-001-6", try project(isAppointed: false), "2016-02-01", "breached"),
      ("SEED-001-6", try project(ends: false), "2016-02-01", "breached"),
      ("SEED-001-6", try project(monitors: []), "2016-02-01", "noData"),
      ("SEED-001-6", CooperationProject(), "2016-02-01", "noData"),
      ("SEED-001-6", CooperationProject(), "2015-02-01", "notYetDue"),
    ])
    #expect(CooperationProject.Output.allCases.count == 9)
    #expect(RoundTrip.failure(of: try project()) == nil)
    #expect(RoundTrip.failure(of: CooperationProjectPromises.Figures.published) == nil)
  }

  @Test("Every rule quotes its page and speaks four languages")
  func words() {
    let rules = CooperationProjectPromises.rulebook().rules
    #expect(rules.map { $0.identifier.text } == (1...6).map { "SEED-001-\($0)" })
    #expect(rules.allSatisfy { $0.citation.quotation?.hasText(in: .polish) == true })
    let texts = rules.map { $0.statement } + CooperationProject.Output.allCases.map { $0.label }
    #expect(texts.filter { text in !Language.allCases.allSatisfy { text.hasText(in: $0) } } == [])
  }
}
