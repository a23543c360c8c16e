import Participation
import Testing

/// A pilot of the kind of source 004, in Kartuzy County.
private func charter(_ deadlines: [PilotDeadline] = []) throws -> PilotCharter {
  try PilotCharter(
    title: regionalText, scale: .powiat, territory: "PL-22-05", authority: "powiat-kartuski",
    deadlines: deadlines)
}

private let team: [(Day, PolicyPilot.Event)] = PilotPart.allCases.enumerated().map { number, part in
  ("2011-03-01", .memberJoined(person: Identifier(number: UInt64(number)), as: part))
}

private let chosen: [(Day, PolicyPilot.Event)] = [
  ("2011-02-01", .areaChosen(area: .entrepreneurship, policy: "p", title: regionalText))
]

private let course: [(Day, PolicyPilot.Event)] =
  chosen + team + [
    ("2011-03-02", .teamFormed),
    ("2011-04-01", .findingRecorded(finding: "n1", kind: .need, statement: regionalText)),
    ("2011-04-02", .findingRecorded(finding: "n2", kind: .potential, statement: regionalText)),
    ("2011-05-01", .diagnosed),
    ("2011-06-01", .goalSet(goal: "g1", title: regionalText, findings: ["n1", "n2"])),
    ("2011-06-02", .goalsSet), ("2011-09-01", .drafted(document: "d1")),
    ("2011-10-01", .consulted(consultation: "consultation/k1")), ("2011-11-01", .drafted(document: "d2")),
    ("2011-11-20", .consulted(consultation: "consultation/k2")),
    ("2012-01-15", .adopted(resolution: "resolution/u1")), ("2012-02-01", .implementationBegan),
    ("2013-02-01", .goalReached(goal: "g1")), ("2013-06-01", .evaluated(findings: regionalText)),
  ]

private func pilot(_ charter: PilotCharter, _ events: [(Day, PolicyPilot.Event)]) throws -> PolicyPilot {
  var pilot = PolicyPilot(charter: charter, founded: "2011-01-10")
  for (day, event) in events {
    let role = PolicyPilot.cell(pilot.stage, event.kind).roles.first ?? .animator
    try pilot.apply(event, on: day, by: "somebody", as: role)
  }
  return pilot
}

@Suite("Pilot of a policy")
struct PolicyPilotTests {
  @Test("The table has no design findings, events are small, and every word stands in every language")
  func design() {
    #expect(PolicyPilot.designFindings() == [])
    #expect(MemoryLayout<PolicyPilot.Event>.size <= 48, "\(MemoryLayout<PolicyPilot.Event>.size)")
    #expect(wordsMissing(PolicyPilot.self) == [])
    let polish = PilotCharter.areas.map { $0.label.text(in: .polish) }
    #expect(polish == ["zatrudnienie", "integracja społeczna", "przedsiębiorczość", "zrównoważony rozwój"])
    #expect(PilotScale.allCases.map { $0.label.text(in: .polish) } == ["dzielnica", "gmina", "powiat"])
  }

  @Test("A pilot goes all its steps, with a second draft after the consultation, and every step is traced")
  func steps() throws {
    let whole = try pilot(charter(), course)
    #expect(whole.stage == .evaluated && whole.drafts.map { $0.document } == ["d1", "d2"])
    let way = whole.trace.allConsequences(of: "pilotFinding/n1").map { $0.to.description }
    #expect(way == ["pilotGoal/g1", "planningDocument/d2", "consultation/k2", "resolution/u1"])
    // One policy a pilot: after the choice there is no other.
    for count in 1..<course.count {
      let one = try pilot(charter(), Array(course.prefix(count)))
      #expect(!PolicyPilot.cell(one.stage, .areaChosen).isPossible)
    }
  }

  @Test("Every refusal carries the figures that caused it")
  func refusals() throws {
    let declared = try pilot(charter(), [])
    let half = try pilot(charter(), chosen + team.prefix(3))
    let formed = try pilot(charter(), Array(course.prefix(9)))
    let diagnosed = try pilot(charter(), Array(course.prefix(12)))
    let rows: [(PolicyPilot, PolicyPilot.Event, Role, [Obstacle<PolicyPilot>])] = [
      (
        declared, .areaChosen(area: .culture, policy: "p", title: regionalText), .mayor,
        [.missing(.areaOffered, .areaNotOffered(.culture, offered: PilotCharter.areas))]
      ),
      (
        half, .teamFormed, .animator,
        [.missing(.teamComplete, .partsVacant([.organisation, .business, .official, .councillor], of: 7))]
      ),
      (
        half, .memberJoined(person: "0", as: .business), .animator,
        [.missing(.personNew, .memberAlready("0", as: .animator, since: "2011-03-01"))]
      ),
      (formed, .diagnosed, .animator, [.missing(.findingsThere, .noFindings)]),
      (
        diagnosed, .goalSet(goal: "g1", title: regionalText, findings: ["n1", "n9"]), .animator,
        [.missing(.goalGrounded, .strangeFindings(["n9"]))]
      ),
      (
        diagnosed, .goalSet(goal: "g1", title: regionalText, findings: []), .animator,
        [.missing(.goalGrounded, .goalUngrounded("g1", findings: 2))]
      ),
      (diagnosed, .goalsSet, .animator, [.missing(.goalsThere, .noGoals)]),
      (diagnosed, .adopted(resolution: nil), .councillor, [.impossible(.adopted, in: .diagnosed)]),
    ]
    for (process, event, role, expected) in rows {
      #expect(missing(event, in: process, on: "2011-05-20", as: role) == expected)
    }
  }

  @Test("The next step is owed by its deadline, and a vacant part of the team with it")
  func obligations() throws {
    let deadlines = [PilotDeadline(.diagnose, by: "2011-04-30"), PilotDeadline(.formTeam, by: "2011-03-31")]
    let left = course.prefix(9) + [("2011-04-01", .memberLeft(person: "6"))]
    let one = try pilot(charter(deadlines), Array(left))
    #expect(owed(one, on: "2011-05-05") == ["formTeam 2011-03-31 35", "diagnose 2011-04-30 5"])
    func error(_ deadlines: [PilotDeadline], _ parts: [PilotPart], _ offered: [PolicyArea])
      -> PilotCharterError?
    {
      do throws(PilotCharterError) {
        _ = try PilotCharter(
          title: regionalText, scale: .gmina, territory: "t", authority: "a", offered: offered, parts: parts,
          deadlines: deadlines)
        return nil
      } catch {
        return error
      }
    }
    let core: [PilotPart] = [.animator, .adviser]
    let rows: [(PilotCharterError?, PilotCharterError?)] = [
      (error([], core, []), .nothingOffered), (error([], core, [.culture, .culture]), .areaTwice(.culture)),
      (error([], core + core, [.culture]), .partTwice(.animator)),
      (error([], [.animator], [.culture]), .partMissing(.adviser)),
      (error(deadlines + deadlines, core, [.culture]), .deadlineTwice(.diagnose)),
      (error(deadlines, core, [.culture]), nil),
    ]
    for (found, expected) in rows { #expect(found == expected) }
    let written = try json(charter(deadlines))
    #expect(try value(PilotCharter.self, of: written) == charter(deadlines))
  }
}
