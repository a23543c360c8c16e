import Participation
import Testing

@Suite("A lifecycle")
struct LifecycleTests {
  @Test("has defaults for what a process does not say")
  func defaults() {
    let gate = Gate(charter: 1, founded: founded)
    #expect(
      Gate.standingRequirement(of: .pass) == nil && Gate.sources(of: .first).isEmpty && Gate.backdating == 0
        && gate.obligations(on: founded).isEmpty && gate.stage == .shut && NoDuty.allCases.isEmpty
        && NoDuty(rawValue: "any") == nil && Gate.designFindings().isEmpty)
  }

  @Test("names its parts with the words of the raw name set apart")
  func labels() {
    let rows: [(LocalizedText, String)] = [
      (SamplePetition.Requirement.newSignature.label, "new signature"),
      (SamplePetition.Event.Kind.sign.label, "sign"),
      (SamplePetition.Stage.drafting.label, "drafting"),
    ]
    #expect(rows.allSatisfy { $0.0.text(in: .english) == $0.1 })
    #expect(SamplePetition.Stage.drafting.label.text(in: .serbianCyrillic) == "израда")
  }

  @Test("knows since when it is in a stage, and the latest day")
  func position() throws {
    var journal = try opened()
    #expect(journal.current.position == journal.current.position && journal.stage == .collecting)
    try journal.take(.sign(signatory: "s1"), "2019-01-09")
    // Two days back, as far as the petition allows.
    try journal.take(.sign(signatory: "s2"), "2019-01-07", recorded: "2019-01-09")
    let position = journal.current.position
    #expect(
      position.stage == .collecting && position.since == "2019-01-03" && position.lastDay == "2019-01-09")
  }
}
