import Participation
import Testing

@Suite("The linter of designs")
struct DesignFindingTests {
  @Test("finds nothing where nothing is wrong")
  func sound() {
    #expect(SamplePetition.designFindings().isEmpty && Gate.designFindings().isEmpty)
    #expect(Sketch<SoundTable>.designFindings().isEmpty && Sketch<SecondNoteTable>.designFindings().isEmpty)
    #expect(
      SamplePetition.Stage.allCases.filter(SamplePetition.isTerminal) == [
        .answered, .rejected, .lapsed, .withdrawn,
      ])
  }

  @Test("finds each flaw in the table that has it, and no other")
  func flaws() {
    #expect(Sketch<UnreachableTable>.designFindings() == [.unreachable(.aside)])
    #expect(Sketch<DeadEndTable>.designFindings() == [.deadEnd(.aside)])
    #expect(Sketch<EndlessTable>.designFindings() == [.endless(.side), .endless(.aside)])
    #expect(Sketch<CheerlessTable>.designFindings() == [.eventNeverPossible(.cheer)])
    #expect(Sketch<UnguardedTable>.designFindings() == [.requirementUnused(.noted)])
    #expect(Sketch<EarlyGuardTable>.designFindings() == [.guardNeverHolds(.noted, of: .go, in: .start)])
    #expect(
      Sketch<CircularGuardTable>.designFindings()
        == [
          .guardNeverHolds(.noted, of: .note, in: .middle),
          .guardNeverHolds(.noted, of: .finish, in: .middle),
        ])
    #expect(Sketch<NobodyTable>.designFindings() == [.dutyWithoutResponsible(.report)])
    #expect(Sketch<HelplessTable>.designFindings() == [.responsibleWithoutMeans(.report, .guest)])
  }

  @Test("says in a sentence what to change")
  func sentences() {
    let rows: [(DesignFinding<Sketch<SoundTable>>, String)] = [
      (.unreachable(.aside), "No way leads to the stage “aside”."),
      (.deadEnd(.aside), "In the stage “aside” things can happen, but none of them leads out of it."),
      (.endless(.side), "From the stage “side” no terminal stage can be reached."),
      (.eventNeverPossible(.cheer), "No stage has a way for “cheer”."),
      (.requirementUnused(.noted), "No cell asks for “noted”."),
      (
        .guardNeverHolds(.noted, of: .go, in: .start),
        "“go” in the stage “start” asks for “noted”, which nothing possible until then can bring about."
      ),
      (.dutyWithoutResponsible(.report), "Nobody is responsible for “report”."),
      (
        .responsibleWithoutMeans(.report, .guest),
        "“guest” is responsible for “report” and may bring no event."
      ),
    ]
    #expect(rows.allSatisfy { $0.0.description == $0.1 })
  }
}
