import Participation
import Testing

@Suite("Applying an event")
struct LifecycleApplyTests {
  @Test("is refused with every obstacle at once, in the stated order, and changes nothing")
  func everyObstacle() throws {
    var journal = try opened()
    try journal.take(.suspend(reason: "flood"), "2019-01-05")
    var process = journal.current
    let occasion = Occasion(
      on: "2019-01-02", recorded: "2018-12-31", by: bojan, as: SamplePetition.Part.office)
    let expected: [Obstacle<SamplePetition>] = [
      .role(.office, needed: [.organiser]), .backwards("2019-01-02", earliest: "2019-01-03"),
      .recordedBeforeItHappened(happened: "2019-01-02", recorded: "2018-12-31"),
      .missing(.running, .suspended(since: "2019-01-05")),
      .missing(.enoughTime, .collecting(until: "2019-01-13", clockRuns: false)),
    ]
    #expect(process.obstacles(to: .submit, at: occasion) == expected)
    let refused = refusal { () throws(Refusal<SamplePetition>) in try process.apply(.submit, at: occasion) }
    #expect(refused?.obstacles == expected && refused?.event == .submit && refused?.stage == .collecting)
    #expect(process == journal.current)
    // The journal adds what only the record can tell.
    #expect(
      journal.obstacles(to: .submit, at: occasion) == expected
        + [.recordedBackwards("2018-12-31", latest: "2019-01-05")])
  }

  @Test("is refused for each of four roles' absence and six requirements alone")
  func sixRequirements() {
    let gate = Gate(charter: 1, founded: founded)
    var wrong: [String] = []
    for met in 0..<64 {
      let places = Set((1...6).filter { met >> ($0 - 1) & 1 == 1 })
      let missing = Gate.Requirement.allCases.enumerated().filter { !places.contains($0.offset + 1) }
      let expected = missing.map { Obstacle<Gate>.missing($0.element, Gate.Shortfall(place: $0.offset + 1)) }
      for role in [Role.citizen, .mayor, .clerk, .expert] {
        var copy = gate
        let refused = refusal { () throws(Refusal<Gate>) in
          try copy.apply(.pass(met: places), on: founded, by: ana, as: role)
        }
        let isRight =
          gate.obstacles(to: .pass(met: places), on: founded, by: ana, as: role) == expected
          && refused?.obstacles == (expected.isEmpty ? nil : expected)
          && copy.stage == (expected.isEmpty ? .open : .shut)
        if !isRight { wrong.append("\(places) \(role)") }
      }
    }
    #expect(wrong.isEmpty)
    var copy = gate
    let other = refusal { () throws(Refusal<Gate>) in
      try copy.apply(.pass(met: [1, 2, 3, 4, 5, 6]), on: founded, by: ana, as: .donor)
    }
    #expect(other?.obstacles == [.role(.donor, needed: [.citizen, .mayor, .clerk, .expert])])
  }

  @Test("is impossible where the table has no way, and nothing else is looked into")
  func impossible() {
    let occasion = Occasion(
      on: "2018-01-01", recorded: "2017-01-01", by: bojan, as: SamplePetition.Part.supporter)
    #expect(draft().current.obstacles(to: .submit, at: occasion) == [.impossible(.submit, in: .drafting)])
  }

  @Test("leads through a fork by the condition on the day of the event")
  func fork() throws {
    let submitted = try submitted()
    var few = try opened()
    try few.take(.sign(signatory: "s1"), "2019-01-04")
    try few.take(.submit, "2019-01-13")
    #expect(submitted.stage == .submitted && few.stage == .lapsed)
  }

  @Test("may lie before the latest day by as much as the process allows")
  func backdating() throws {
    let journal = try opened()
    let rows: [(Day, [Obstacle<SamplePetition>])] = [
      ("2019-01-03", []), ("2019-01-02", []), ("2019-01-01", []),
      ("2018-12-31", [.backwards("2018-12-31", earliest: "2019-01-01")]),
    ]
    #expect(
      rows.allSatisfy {
        journal.obstacles(.sign(signatory: "s1"), $0.0, recorded: "2019-01-03") == $0.1
      })
  }

  @Test("admits with the place it leads to, and nothing is taken down yet")
  func admission() throws {
    let journal = try submitted()
    let occasion = Occasion(on: "2019-01-30", by: bojan, as: SamplePetition.Part.authority)
    let admission = try journal.current.admit(yes, at: occasion)
    #expect(
      admission.position.stage == .answered && admission.position.since == "2019-01-30"
        && admission.occasion == occasion && admission.event == yes && journal.stage == .submitted)
  }
}
