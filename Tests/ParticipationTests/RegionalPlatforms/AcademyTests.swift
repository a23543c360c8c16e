import Participation
import Testing

private func plan(least: Int? = 2) throws -> CyclePlan {
  try CyclePlan(
    title: regionalText,
    sessions: [
      AcademySession("s1", title: regionalText, on: "2015-02-02", isCompulsory: true),
      AcademySession("s2", title: regionalText, on: "2015-02-09"),
      AcademySession("s3", title: regionalText, on: "2015-02-16"),
    ], leastSessions: least)
}

private func academy(_ regions: [Identifier<Territory>], _ events: [(Day, Academy.Event)]) throws -> Academy {
  let charter = try AcademyCharter(title: regionalText, regions: regions, coordinatorsDue: "2015-03-31")
  var academy = Academy(charter: charter, founded: "2014-11-03")
  for (day, event) in events { try academy.apply(event, on: day, by: "organiser", as: .organiser) }
  return academy
}

private func course() throws -> [(Day, Academy.Event)] {
  [
    ("2015-01-12", .cycleOpened(cycle: "c1", plan: try plan())),
    ("2015-01-20", .enrolled(person: "ana", cycle: "c1", as: .specialist)),
    ("2015-01-20", .enrolled(person: "bojan", cycle: "c1", as: .consultant)),
    ("2015-01-20", .enrolled(person: "celina", cycle: "c1", as: .specialist)),
    ("2015-02-02", .sessionHeld(session: "s1", cycle: "c1", present: ["ana", "bojan"])),
    ("2015-02-09", .sessionHeld(session: "s2", cycle: "c1", present: ["ana", "celina"])),
    ("2015-02-17", .sessionHeld(session: "s3", cycle: "c1", present: ["ana", "celina"])),
  ]
}

@Suite("Academy")
struct AcademyTests {
  @Test("The table has no design findings, events are small, and every word stands in every language")
  func design() {
    #expect(Academy.designFindings() == [])
    #expect(MemoryLayout<Academy.Event>.size <= 56, "\(MemoryLayout<Academy.Event>.size)")
    #expect(wordsMissing(Academy.self) == [])
  }

  @Test("A person completes on the day on which the requirement is met, and only then may coordinate")
  func completion() throws {
    var one = try academy(["PL-02", "PL-04"], course())
    // Ana had two sessions on the ninth of February; Celina misses the compulsory one, Bojan one more
    // session.
    #expect(one.completion(of: "ana")?.day == "2015-02-09" && one.completion(of: "ana")?.duty == .specialist)
    #expect(one.completed(for: .specialist) == ["ana"] && one.completed(for: .consultant) == [])
    #expect(one.coordinator("bojan").trained == nil && one.coordinator("ana").trained == "2015-02-09")
    let rows: [(Academy.Event, [Obstacle<Academy>])] = [
      (
        .coordinatorAssigned(person: "bojan", region: "PL-02"),
        [.missing(.trained, .uncompleted("bojan", attended: 1, need: 2, mandatoryMissed: 0))]
      ),
      (
        .coordinatorAssigned(person: "celina", region: "PL-02"),
        [.missing(.trained, .uncompleted("celina", attended: 2, need: 2, mandatoryMissed: 1))]
      ),
      (.coordinatorAssigned(person: "p9", region: "PL-02"), [.missing(.trained, .neverEnrolled("p9"))]),
      (
        .coordinatorAssigned(person: "ana", region: "PL-06"),
        [.missing(.regionKnown, .noRegion("PL-06", regions: 2))]
      ),
      (
        .enrolled(person: "ana", cycle: "c1", as: .consultant),
        [.missing(.personNew, .enrolledAlready("ana", on: "2015-01-20"))]
      ),
      (.enrolled(person: "ana", cycle: "c9", as: .consultant), [.missing(.cycleOpen, .noCycle("c9"))]),
      (
        .sessionHeld(session: "s2", cycle: "c1", present: ["p8", "ana"]),
        [
          .missing(.sessionOpen, .sessionHeld("s2", on: "2015-02-09")),
          .missing(.presentEnrolled, .notEnrolled(["p8"])),
        ]
      ),
      (
        .sessionMoved(session: "s9", cycle: "c1", on: "2015-03-01"),
        [.missing(.sessionOpen, .noSession("s9", sessions: 3))]
      ),
      (.coordinatorReleased(person: "ana"), [.missing(.personAssigned, .notAssigned("ana"))]),
      (
        .cycleOpened(cycle: "c1", plan: try plan()),
        [.missing(.cycleNew, .cycleTaken("c1", on: "2015-01-12"))]
      ),
    ]
    for (event, expected) in rows {
      #expect(missing(event, in: one, on: "2015-02-20", as: .organiser) == expected)
    }
    try one.apply(
      .coordinatorAssigned(person: "ana", region: "PL-02"), on: "2015-02-20", by: "o", as: .organiser)
    #expect(
      missing(.coordinatorAssigned(person: "ana", region: "PL-04"), in: one, on: "2015-02-20", as: .organiser)
        == [
          .missing(.personUnassigned, .assignedAlready("ana", region: "PL-02", since: "2015-02-20"))
        ])
  }

  @Test(
    "Sessions are owed by their day, moved ones by the new one, and every region by the day of the charter")
  func obligations() throws {
    var one = try academy(["PL-02"], Array(course().prefix(5)))
    try one.apply(
      .sessionMoved(session: "s2", cycle: "c1", on: "2015-02-11"), on: "2015-02-05", by: "o", as: .organiser)
    #expect(
      owed(one, on: "2015-02-12") == [
        "holdSession academySession/s2 2015-02-11 1", "holdSession academySession/s3 2015-02-16 0",
        "assignCoordinators territory/PL-02 2015-03-31 0",
      ])
    try one.apply(.cycleEnded(cycle: "c1"), on: "2015-02-12", by: "o", as: .organiser)
    #expect(owed(one, on: "2015-04-01") == ["assignCoordinators territory/PL-02 2015-03-31 1"])
  }

  @Test("Sixteen specialists and sixteen consultants are trained and assigned, a pair to every voivodeship")
  func sixteen() throws {
    let regions = Gazetteer.poland.territories(at: .voivodeship).map { $0.id }
    var events: [(Day, Academy.Event)] = [("2015-01-12", .cycleOpened(cycle: "c1", plan: try plan()))]
    func person(_ number: Int, _ duty: CoordinatorDuty) -> ParticipantIdentifier {
      Identifier(number: UInt64(number + (duty == .specialist ? 100 : 200)))
    }
    for duty in CoordinatorDuty.allCases {
      for number in regions.indices {
        events.append(("2015-01-20", .enrolled(person: person(number, duty), cycle: "c1", as: duty)))
      }
    }
    let everybody = CoordinatorDuty.allCases.flatMap { duty in regions.indices.map { person($0, duty) } }
    events.append(("2015-02-02", .sessionHeld(session: "s1", cycle: "c1", present: everybody)))
    events.append(("2015-02-09", .sessionHeld(session: "s2", cycle: "c1", present: everybody)))
    for (number, region) in regions.enumerated() {
      for duty in CoordinatorDuty.allCases {
        events.append(("2015-02-20", .coordinatorAssigned(person: person(number, duty), region: region)))
      }
    }
    let whole = try academy(regions, events)
    #expect(CoordinatorDuty.allCases.map { whole.completed(for: $0).count } == [16, 16])
    #expect(whole.regionsWithoutPair.isEmpty)
    #expect(try academy(regions, events.dropLast()).regionsWithoutPair == ["PL-32"])
    let taken = whole.obstacles(
      to: .coordinatorAssigned(person: "extra", region: "PL-02"), on: "2015-02-21", by: "o", as: .organiser)
    #expect(taken == [.missing(.trained, .neverEnrolled("extra"))])
  }

  @Test("A plan that nobody could complete is refused, in memory and on the wire")
  func plans() throws {
    func error(_ least: Int) -> AcademyError? {
      do {
        _ = try plan(least: least)
        return nil
      } catch {
        return error as? AcademyError
      }
    }
    #expect([0, 4].map(error) == [0, 4].map { .leastSessions($0, sessions: 3, compulsory: 1) })
    #expect(try plan(least: nil).leastSessions == 3)
    let written = try json(plan())
    #expect(try value(CyclePlan.self, of: written) == plan())
    #expect(
      refusal(of: written.replacing(#""leastSessions":2"#, with: #""leastSessions":9"#), as: CyclePlan.self)
        == ": leastSessions is 9; give at least 1 and 1 (compulsory), and at most 3.")
  }
}
