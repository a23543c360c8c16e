import Participation
import Testing

@Suite("A cell of the table")
struct CellTests {
  typealias Entry = Cell<SamplePetition>

  @Test("says where it leads, who may bring the event and what it requires")
  func parts() {
    let rows:
      [(
        cell: Entry, possible: Bool, to: [SamplePetition.Stage], by: [SamplePetition.Part],
        if: [SamplePetition.Requirement]
      )] =
        [
          (.impossible, false, [], [], []),
          (.stays(), true, [.drafting], [], []),
          (.stays(by: .office, if: .titled, .running), true, [.drafting], [.office], [.titled, .running]),
          (.to(.lapsed), true, [.lapsed], [], []),
          (.to(.lapsed, by: .organiser, .office), true, [.lapsed], [.organiser, .office], []),
          (
            .to(
              .lapsed, by: .organiser, .supporter, .authority, .office,
              if: .running, .titled, .readable, .newSignature, .enoughTime, .deliberated),
            true, [.lapsed], [.organiser, .supporter, .authority, .office],
            [.running, .titled, .readable, .newSignature, .enoughTime, .deliberated]
          ),
          (
            .to(.submitted, when: .enoughSignatures, otherwise: .lapsed, by: .office, if: .titled), true,
            [.submitted, .lapsed], [.office], [.titled]
          ),
        ]
    let wrong = rows.filter { row in
      row.cell.isPossible != row.possible || row.cell.destinations(from: .drafting) != row.to
        || row.cell.roles != row.by || row.cell.requirements != row.if
        || SamplePetition.Part.allCases.contains {
          row.cell.admits($0) != (row.by.isEmpty || row.by.contains($0))
        }
    }
    #expect(wrong.isEmpty)
  }

  @Test("names the condition of a fork")
  func fork() throws {
    let cell = SamplePetition.cell(.collecting, .submit)
    let fork = try #require(cell.forkCondition)
    #expect(fork.condition == .enoughSignatures && fork.destination == .submitted)
    #expect(SamplePetition.cell(.drafting, .open).forkCondition == nil && cell != .to(.submitted))
  }
}
