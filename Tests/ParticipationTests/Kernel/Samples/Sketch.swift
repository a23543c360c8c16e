import Participation
import ParticipationTestSupport

/// The table of a small process, to be tried out; everything but the table is the same for all of them.
protocol SketchTable: Hashable, Sendable {
  static func cell(_ stage: SketchStage, _ kind: SketchEvent.Kind) -> Cell<Sketch<Self>>
  static var responsible: SketchRole? { get }
}

extension SketchTable {
  static var responsible: SketchRole? { .owner }
}

enum SketchStage: String, ProcessName { case start, middle, side, aside, end }

enum SketchRole: String, ProcessName { case owner, guest }

enum SketchRequirement: String, ProcessName { case noted }

enum SketchDuty: String, ProcessName { case report }

enum SketchEvent: LifecycleEvent {
  case go, turn, finish, cheer
  case note(line: String)

  enum Kind: String, ProcessName { case go, turn, note, finish, cheer }

  var kind: Kind {
    switch self {
    case .go: .go
    case .turn: .turn
    case .note: .note
    case .finish: .finish
    case .cheer: .cheer
    }
  }
}

enum SketchShortfall: ShortfallReason {
  case noNote

  var sentence: LocalizedText {
    LocalizedText(english: "A note is missing.", serbian: "Nedostaje beleška.", polish: "Brakuje notatki.")
  }
}

/// A process of one table and two facts: how many notes there are, and when the last event was recorded.
struct Sketch<Table: SketchTable>: Lifecycle {
  struct Charter: Hashable, Sendable, Codable {}

  static var processName: String { "sketch" }
  static var initialStage: SketchStage { .start }

  static func cell(_ stage: SketchStage, _ kind: SketchEvent.Kind) -> Cell<Self> { Table.cell(stage, kind) }
  static func sources(of requirement: SketchRequirement) -> [SketchEvent.Kind] { [.note] }
  static func responsible(for duty: SketchDuty) -> SketchRole? { Table.responsible }

  let charter: Charter
  private(set) var position: Position<SketchStage>
  private(set) var notes = 0
  private(set) var recorded: Day?

  init(charter: Charter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: .start)
  }

  func shortfall(of requirement: SketchRequirement, for event: SketchEvent?, on day: Day) -> SketchShortfall?
  {
    notes == 0 ? .noNote : nil
  }

  mutating func record(_ admission: Admission<Self>) {
    position = admission.position
    recorded = admission.occasion.recorded
    if case .note = admission.event { notes += 1 }
  }

  typealias Stage = SketchStage
  typealias Event = SketchEvent
  typealias Requirement = SketchRequirement
  typealias Shortfall = SketchShortfall
  typealias Role = SketchRole
  typealias Duty = SketchDuty
}

extension Sketch: SampledLifecycle {
  static func sampleCharter(_ generator: inout some RandomNumberGenerator) -> Charter { Charter() }

  static func sample(
    _ kind: SketchEvent.Kind, for process: Self, on day: Day, _ generator: inout some RandomNumberGenerator
  ) -> SketchEvent {
    switch kind {
    case .go: .go
    case .turn: .turn
    case .note: .note(line: generator.once(in: 2) ? "a" : "b")
    case .finish: .finish
    case .cheer: .cheer
    }
  }

  static func invariantViolations(of process: Self) -> [String] {
    process.stage == .end && process.notes == 0 ? ["ended without a note"] : []
  }
}

/// A table without a flaw: five stages, every kind possible, one guard, one duty.
enum SoundTable: SketchTable {
  static func cell(_ stage: SketchStage, _ kind: SketchEvent.Kind) -> Cell<Sketch<Self>> {
    switch stage {
    case .start:
      switch kind {
      case .go: .to(.middle, by: .owner)
      case .turn: .to(.side, by: .owner)
      case .cheer: .stays()
      case .note, .finish: .impossible
      }
    case .middle:
      switch kind {
      case .note: .stays(by: .owner)
      case .finish: .to(.end, by: .owner, if: .noted)
      case .cheer: .stays()
      case .go, .turn: .impossible
      }
    case .side:
      switch kind {
      case .go: .to(.middle, by: .owner)
      case .turn: .to(.aside, by: .owner)
      case .note, .finish, .cheer: .impossible
      }
    case .aside:
      switch kind {
      case .turn: .to(.side, by: .owner)
      case .go, .note, .finish, .cheer: .impossible
      }
    case .end:
      switch kind {
      case .go, .turn, .note, .finish, .cheer: .impossible
      }
    }
  }
}
