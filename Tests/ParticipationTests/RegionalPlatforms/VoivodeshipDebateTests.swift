import Participation
import Testing

private func debate(_ events: [(Day, VoivodeshipDebate.Event)]) throws -> VoivodeshipDebate {
  var debate = VoivodeshipDebate(
    charter: DebateCharter(
      title: LocalizedText(english: "Social debate", polish: "Wojewódzka debata socjalna"), region: "PL-12",
      platform: "regionalPlatform/PL-12", heldBy: "2015-05-31", reportDays: 30),
    founded: "2015-03-01")
  for (day, event) in events {
    let role = VoivodeshipDebate.cell(debate.stage, event.kind).roles.first ?? .organiser
    try debate.apply(event, on: day, by: "organiser", as: role)
  }
  return debate
}

private func held() throws -> [(Day, VoivodeshipDebate.Event)] {
  [
    ("2015-04-01", .announced(place: "krakow", on: "2015-05-10")),
    ("2015-05-10", .held(attendance: try SectorAttendance([.affectedPeople: 20, .civilSociety: 15]))),
    ("2015-05-10", .conclusionRecorded(conclusion: "c1", statement: regionalText)),
    ("2015-05-10", .conclusionRecorded(conclusion: "c2", statement: regionalText)),
  ]
}

@Suite("Debate of a region")
struct VoivodeshipDebateTests {
  @Test("The table has no design findings, events are small, and every word stands in every language")
  func design() {
    #expect(VoivodeshipDebate.designFindings() == [])
    #expect(MemoryLayout<VoivodeshipDebate.Event>.size <= 48, "\(MemoryLayout<VoivodeshipDebate.Event>.size)")
    #expect(wordsMissing(VoivodeshipDebate.self) == [])
  }

  @Test("Conclusions are traced to the positions that take them up; those nobody takes up are owed")
  func conclusions() throws {
    var one = try debate(held())
    #expect(
      owed(one, on: "2015-06-10") == [
        "takeUp debateConclusion/c1 — 0", "takeUp debateConclusion/c2 — 0", "report 2015-06-09 1",
      ])
    try one.apply(
      .conclusionTakenUp(conclusion: "c1", position: "jointPosition/j1"), on: "2015-06-01", by: "k",
      as: .regionalSpecialist)
    #expect(one.untaken == ["c2"])
    #expect(one.trace.leads(from: "debateConclusion/c1", to: "jointPosition/j1"))
    try one.apply(.reported(report: "r1"), on: "2015-06-05", by: "k", as: .rapporteur)
    #expect(one.stage == .reported && one.obligations(on: "2015-07-01").isEmpty)
  }

  @Test("Every refusal carries its figures")
  func refusals() throws {
    let planned = try debate([])
    let announced = try debate(Array(held().prefix(1)))
    let taken = try debate(
      held() + [("2015-05-11", .conclusionTakenUp(conclusion: "c1", position: "jointPosition/j1"))])
    let nobody = try SectorAttendance([:])
    let rows: [(VoivodeshipDebate, VoivodeshipDebate.Event, Role, [Obstacle<VoivodeshipDebate>])] = [
      (
        planned, .announced(place: "krakow", on: "2015-05-11"), .organiser,
        [.missing(.dayAhead, .dayPassed("2015-05-11", on: "2015-05-12"))]
      ),
      (
        taken, .conclusionTakenUp(conclusion: "c1", position: "jointPosition/j1"), .rapporteur,
        [.missing(.takingNew, .takenUpAlready("c1", in: "jointPosition/j1", on: "2015-05-11"))]
      ),
      (
        taken, .conclusionTakenUp(conclusion: "c9", position: "jointPosition/j1"), .rapporteur,
        [.missing(.conclusionKnown, .noConclusion("c9", conclusions: 2))]
      ),
      (
        taken, .conclusionRecorded(conclusion: "c2", statement: regionalText), .rapporteur,
        [.missing(.conclusionNew, .conclusionTaken("c2", on: "2015-05-10"))]
      ),
      (taken, .cancelled(reason: regionalText), .organiser, [.impossible(.cancelled, in: .held)]),
    ]
    for (process, event, role, expected) in rows {
      #expect(missing(event, in: process, on: "2015-05-12", as: role) == expected)
    }
    #expect(
      missing(.held(attendance: nobody), in: announced, on: "2015-05-09", as: .organiser) == [
        .missing(.dayReached, .tooEarly("2015-05-10"))
      ])
  }
}
