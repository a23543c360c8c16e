import Participation

/// A gate that is passed by four roles and six requirements, all at once.
///
/// Its roles are those of the shared vocabulary.
struct Gate: Lifecycle {
  enum Stage: String, ProcessName { case shut, open }

  enum Event: LifecycleEvent {
    case pass(met: Set<Int>)
    case knock

    enum Kind: String, ProcessName { case pass, knock }

    var kind: Kind {
      switch self {
      case .pass: .pass
      case .knock: .knock
      }
    }
  }

  enum Requirement: String, ProcessName { case first, second, third, fourth, fifth, sixth }

  struct Shortfall: ShortfallReason {
    var place: Int
    var sentence: LocalizedText {
      LocalizedText(english: "Number \(place) is missing.", serbian: "", polish: "")
    }
  }

  static let processName = "gate"
  static let initialStage = Stage.shut

  static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<Self> {
    switch stage {
    case .shut:
      switch kind {
      case .pass:
        .to(
          .open, by: .citizen, .mayor, .clerk, .expert, if: .first, .second, .third, .fourth, .fifth, .sixth)
      case .knock: .stays()
      }
    case .open:
      switch kind {
      case .pass, .knock: .impossible
      }
    }
  }

  let charter: Int
  private(set) var position: Position<Stage>

  init(charter: Int, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: .shut)
  }

  func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    guard case .pass(let met)? = event else { return nil }
    let place = 1 + (Requirement.allCases.firstIndex(of: requirement) ?? 0)
    return met.contains(place) ? nil : Shortfall(place: place)
  }

  mutating func record(_ admission: Admission<Self>) { position = admission.position }
}
