import Participation
import Testing

private let specialist = Coordinator("specialist", trained: "2015-02-20", academy: "academy/aps")
private let consultant = Coordinator("consultant", trained: "2015-02-27", academy: "academy/aps")
private let services: Reference = "consultation/services"

private func charter(_ region: Identifier<Territory> = "PL-12", least: Int = 1) throws -> PlatformCharter {
  try PlatformCharter(
    title: LocalizedText(english: "Platform", polish: "Regionalna Platforma Społeczna"), region: region,
    seats: [
      PlatformSeat("a1", for: .affectedPeople), PlatformSeat("a2", for: .affectedPeople),
      PlatformSeat("o1", for: .organisations), PlatformSeat("o2", for: .organisations),
      PlatformSeat("s1", for: .selfGovernment), PlatformSeat("g1", for: .government),
    ], leastPerSide: least, appointmentDue: "2015-04-30", vacancyDays: 30, reportDays: 60)
}

private typealias Step = (Day, RegionalPlatform.Event)

private let seated: [Step] = [
  ("2015-03-01", .coordinated(specialist: specialist, consultant: consultant)),
  ("2015-03-10", .memberSeated(seat: "a1", member: "p1", until: nil)),
  ("2015-03-10", .memberSeated(seat: "o1", member: "p2", until: "2015-12-31")),
  ("2015-03-10", .memberSeated(seat: "s1", member: "p3", until: nil)),
  ("2015-03-10", .memberSeated(seat: "g1", member: "p4", until: nil)),
]

private let atWork: [Step] =
  seated + [
    ("2015-04-01", .appointed), ("2015-04-02", .analysisBegan),
    ("2015-04-20", .areaAnalysed(area: .socialAssistance, finding: regionalText)),
    ("2015-04-21", .areaAnalysed(area: .publicServices, finding: regionalText)),
    ("2015-05-05", .areasSelected(areas: [.publicServices])), ("2015-05-06", .discussionBegan),
  ]

private func platform(_ charter: PlatformCharter, _ steps: [Step]) throws -> RegionalPlatform {
  var platform = RegionalPlatform(charter: charter, founded: "2015-01-10")
  for (day, event) in steps {
    let role = RegionalPlatform.cell(platform.stage, event.kind).roles.first ?? .coordinator
    try platform.apply(event, on: day, by: "somebody", as: role)
  }
  return platform
}

@Suite("Regional platform")
struct RegionalPlatformTests {
  @Test("The table has no design findings, events are small, and every word stands in every language")
  func design() {
    #expect(RegionalPlatform.designFindings() == [])
    #expect(MemoryLayout<RegionalPlatform.Event>.size <= 64, "\(MemoryLayout<RegionalPlatform.Event>.size)")
    #expect(wordsMissing(RegionalPlatform.self) == [])
  }

  @Test("A platform does its three tasks in order, joins consultations again and again, and reports")
  func course() throws {
    let steps: [(Day, RegionalPlatform.Event, RegionalPlatform.Stage)] = [
      ("2015-06-01", .engaged(consultation: services, area: .publicServices), .engaged),
      ("2015-06-10", .positionPresented(position: "jointPosition/p1", consultation: services), .engaged),
      ("2015-07-01", .engaged(consultation: "consultation/strategy", area: .publicServices), .engaged),
      ("2015-07-02", .meetingHeld(meeting: "m1", present: ["p1", "p2", "p4"]), .engaged),
      ("2015-08-01", .reportingBegan, .reporting),
      ("2015-08-02", .reported(consultation: services, report: "r1"), .reporting),
      ("2015-08-03", .engaged(consultation: "consultation/housing", area: .publicServices), .engaged),
      ("2015-09-01", .reportingBegan, .reporting),
      ("2015-10-30", .reported(consultation: "consultation/strategy", report: "r2"), .reporting),
      ("2016-01-20", .closed, .closed),
    ]
    var one = try platform(charter(), atWork)
    var stages: [RegionalPlatform.Stage] = []
    for (day, event, _) in steps {
      try one.apply(event, on: day, by: "specialist", as: .regionalSpecialist)
      stages.append(one.stage)
      if day == "2015-09-01" {
        // The services were reported on in time; the strategy was due on 2015-08-30.
        #expect(
          owed(one, on: "2015-09-01").suffix(2) == [
            "report consultation/strategy 2015-08-30 2", "report consultation/housing 2015-10-02 0",
          ])
      }
    }
    #expect(stages == steps.map { $0.2 })
    #expect(one.unreported == ["consultation/housing"])
    #expect(one.obligations(on: "2016-02-01").isEmpty)
    #expect(one.trace.leads(from: "jointPosition/p1", to: "platformReport/r1"))
    #expect(RegionalPlatform.isTerminal(one.stage))
  }

  @Test("Every refusal carries the figures that caused it")
  func refusals() throws {
    let proposed = try platform(charter(), [])
    let halfSeated = try platform(charter(), Array(seated.prefix(2)))
    let discussing = try platform(charter(), atWork)
    let later = Coordinator("late", trained: "2015-06-02")
    let rows: [(RegionalPlatform, RegionalPlatform.Event, Role, [Obstacle<RegionalPlatform>])] = [
      (
        proposed, .coordinated(specialist: Coordinator("x", trained: nil), consultant: consultant),
        .coordinator,
        [.missing(.coordinatorsTrained, .untrained("x", .specialist))]
      ),
      (
        proposed, .coordinated(specialist: specialist, consultant: later), .coordinator,
        [.missing(.coordinatorsTrained, .trainedLater("late", on: "2015-06-02", .consultant))]
      ),
      (
        proposed, .coordinated(specialist: specialist, consultant: specialist), .coordinator,
        [.missing(.coordinatorsDiffer, .samePerson("specialist"))]
      ),
      (
        halfSeated, .appointed, .coordinator,
        [
          .missing(
            .tripartite,
            .sides([
              SideStrength.of(.side(.organisations), 0, 1), SideStrength.of(.side(.administration), 0, 1),
              SideStrength.of(.level(.selfGovernment), 0, 1), SideStrength.of(.level(.government), 0, 1),
            ]))
        ]
      ),
      (
        discussing, .memberSeated(seat: "a1", member: "p9", until: nil), .coordinator,
        [.missing(.seatFree, .seatHeld("a1", by: "p1", since: "2015-03-10", until: nil))]
      ),
      (
        discussing, .memberSeated(seat: "zz", member: "p1", until: "2015-05-31"), .coordinator,
        [.missing(.seatKnown, .noSeat("zz", seats: 6))]
      ),
      (
        discussing, .memberSeated(seat: "a2", member: "p1", until: "2015-05-31"), .coordinator,
        [
          .missing(.personFree, .personSeated("p1", seat: "a1")),
          .missing(.termAhead, .termOver(until: "2015-05-31", from: "2015-06-01")),
        ]
      ),
      (
        discussing, .memberLeft(seat: "a2", reason: nil), .coordinator,
        [.missing(.seatTaken, .seatVacant("a2", since: "2015-01-10"))]
      ),
      (
        discussing, .engaged(consultation: services, area: .socialAssistance), .regionalSpecialist,
        [.missing(.areaSelected, .areaNotSelected(.socialAssistance, selected: [.publicServices]))]
      ),
      (
        discussing, .meetingHeld(meeting: "m1", present: ["p1", "guest"]), .facilitator,
        [.missing(.presentKnown, .strangers(["guest"]))]
      ),
      (
        discussing, .reported(consultation: services, report: "r1"), .regionalSpecialist,
        [.impossible(.reported, in: .discussing)]
      ),
    ]
    for (platform, event, role, expected) in rows {
      #expect(missing(event, in: platform, on: "2015-06-01", as: role) == expected)
    }
  }

  @Test("Below the tripartite minimum decisions rest, and the platform goes on until a seat is filled")
  func suspension() throws {
    var one = try platform(charter(), atWork + [("2015-06-01", .memberLeft(seat: "s1", reason: nil))])
    let event = RegionalPlatform.Event.engaged(consultation: services, area: .publicServices)
    #expect(one.areDecisionsSuspended(on: "2015-06-01"))
    #expect(
      missing(event, in: one, on: "2015-06-02", as: .regionalSpecialist) == [
        .missing(.tripartite, .sides([SideStrength.of(.level(.selfGovernment), 0, 1)]))
      ])
    #expect(
      owed(one, on: "2015-07-05") == [
        "fillSeat platformSeat/a2 2015-02-09 146", "fillSeat platformSeat/o2 2015-02-09 146",
        "fillSeat platformSeat/s1 2015-07-01 4", "restoreSides — 0",
      ])
    try one.apply(.meetingHeld(meeting: "m1", present: ["p1"]), on: "2015-06-02", by: "k", as: .facilitator)
    try one.apply(.substituteNamed(seat: "s1", substitute: "p7"), on: "2015-06-03", by: "k", as: .coordinator)
    #expect(!one.areDecisionsSuspended(on: "2015-06-03"))
    try one.apply(
      .memberSeated(seat: "s1", member: "p7", until: nil), on: "2015-06-04", by: "k", as: .coordinator)
    try one.apply(event, on: "2015-06-05", by: "k", as: .regionalSpecialist)
    // The only term with an end is that of the organisations: its last day still counts.
    #expect(!one.areDecisionsSuspended(on: "2015-12-31") && one.areDecisionsSuspended(on: "2016-01-01"))
    #expect(one.seats["o1"]?.vacantSince(on: "2016-01-01") == "2016-01-01")
  }

  @Test("One platform a region, sixteen regions: what is covered, under way, missing, doubled or elsewhere")
  func coverage() throws {
    let regions = Gazetteer.poland.territories(at: .voivodeship)
    #expect(regions.count == 16)
    var platforms: [RegionalCoverage.NamedPlatform] = []
    for (number, region) in regions.dropLast(2).enumerated() {
      platforms.append((Identifier(number: UInt64(number)), try platform(charter(region.id), atWork)))
    }
    platforms.append(("w15", try platform(charter("PL-30"), seated)))
    platforms.append(
      ("w16", try platform(charter("PL-32"), [("2015-02-01", .dissolved(reason: regionalText))])))
    platforms.append(("second", try platform(charter("PL-02"), [])))
    platforms.append(("abroad", try platform(charter("RS-16"), [])))
    let coverage = RegionalCoverage(of: regions, by: platforms)
    #expect(coverage.covered.count == 14 && !coverage.isComplete)
    #expect(coverage.underway.map { $0.id } == ["PL-30"] && coverage.missing.map { $0.id } == ["PL-32"])
    #expect(
      coverage.doubled.map { $0.region } == ["PL-02"] && coverage.doubled[0].platforms == ["0", "second"])
    #expect(coverage.elsewhere == ["abroad"] && coverage.share?.description == "7/8")
    let all = try regions.map {
      (id: $0.id.retyped(to: RegionalPlatform.self), platform: try platform(charter($0.id), atWork))
    }
    #expect(RegionalCoverage(of: regions, by: all).isComplete)
  }

  @Test("A charter whose seats cannot make the least composition is refused, in memory and on the wire")
  func charters() throws {
    func error(_ seats: [PlatformSeat], least: Int = 1) -> PlatformCharterError? {
      do throws(PlatformCharterError) {
        _ = try PlatformCharter(title: regionalText, region: "PL-12", seats: seats, leastPerSide: least)
        return nil
      } catch {
        return error
      }
    }
    let all = try charter().seats
    let rows: [(PlatformCharterError?, PlatformCharterError)] = [
      (error(all, least: 0), .leastPerSide(0)), (error(all + [all[0]]), .seatTwice("a1")),
      (error(all, least: 3), .tooFewSeats(.affectedPeople, seats: 2, need: 3)),
      (error(all.filter { $0.kind != .government }), .levelWithoutSeat(.government)),
    ]
    for (found, expected) in rows { #expect(found == expected) }
    let written = try json(charter())
    #expect(try value(PlatformCharter.self, of: written) == charter())
    let damaged = written.replacing(#""leastPerSide":1"#, with: #""leastPerSide":3"#)
    #expect(
      refusal(of: damaged, as: PlatformCharter.self)
        == ": The side “affectedPeople” has 2 seats and needs 3; add seats or lower leastPerSide.")
  }
}

extension SideStrength {
  /// A strength as it is expected.
  static func of(_ part: Part, _ have: Int, _ need: Int) -> SideStrength {
    SideStrength(part, have: have, need: need)
  }
}
