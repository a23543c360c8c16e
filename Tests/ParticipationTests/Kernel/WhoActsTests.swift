import Participation
import Testing

/// A note that only its writer may tear up: who acts is part of what a requirement asks for.
private struct Note: Lifecycle {
  enum Stage: String, ProcessName { case kept, torn }

  enum Event: LifecycleEvent {
    case torn

    enum Kind: String, ProcessName { case torn }

    var kind: Kind { .torn }
  }

  enum Requirement: String, ProcessName { case byTheWriter }

  struct Shortfall: ShortfallReason {
    let writer: ParticipantIdentifier
    var sentence: LocalizedText { LocalizedText(english: "Only \(writer) may.", serbian: "", polish: "") }
  }

  static let processName = "note"
  static let initialStage = Stage.kept

  static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<Self> {
    switch stage {
    case .kept: .to(.torn, if: .byTheWriter)
    case .torn: .impossible
    }
  }

  let charter: ParticipantIdentifier
  private(set) var position: Position<Stage>

  init(charter: ParticipantIdentifier, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: .kept)
  }

  func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? { nil }

  func shortfall(
    of requirement: Requirement, for event: Event, at occasion: Occasion<Role>
  ) -> Shortfall? {
    occasion.who == charter ? nil : Shortfall(writer: charter)
  }

  mutating func record(_ admission: Admission<Self>) { position = admission.position }
}

@Suite("Who acts")
struct WhoActsTests {
  @Test("can be what a requirement asks for, and is not asked where nobody acts yet")
  func writer() throws {
    var note = Note(charter: "ana", founded: "2019-01-01")
    #expect(
      note.obstacles(to: .torn, on: "2019-01-02", by: "bojan", as: .citizen)
        == [.missing(.byTheWriter, Note.Shortfall(writer: "ana"))])
    #expect(throws: Refusal<Note>.self) { try note.apply(.torn, on: "2019-01-02", by: "bojan", as: .citizen) }
    #expect(note.moves(on: "2019-01-02").map { $0.isOpen } == [true])
    try note.apply(.torn, on: "2019-01-02", by: "ana", as: .citizen)
    #expect(note.stage == .torn)
  }
}
