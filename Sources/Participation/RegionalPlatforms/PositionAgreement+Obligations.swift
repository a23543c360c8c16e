extension PositionAgreement {
  /// What somebody can owe in an agreement of positions.
  public enum Duty: String, ProcessName {
    /// State the position of a side.
    case statePosition
    /// Bring a round to a joint position, another round or a protocol of divergence.
    case closeRound
    /// Hand over to a consultation.
    case transfer
    /// Obtain the answer of the consultation.
    case trackResponse
    /// Tell a side what became of it.
    case reportBack
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .statePosition, .closeRound: .facilitator
    case .transfer, .trackResponse, .reportBack: .coordinator
    }
  }

  /// What is owed on a day: positions of the sides, the end of a round, the hand-over, the answer, then the
  /// reports in the order of the sides.
  public func obligations(on day: Day) -> [Obligation<PositionAgreement>] {
    func after(_ days: Int?, _ since: Day) -> Day? { days.map { since.adding(days: $0) } }
    switch stage {
    case .stating:
      return unstatedSides.map { side in
        Obligation(
          .statePosition, about: Reference(.platformSide, side.identifier), since: position.since,
          due: statingUntil)
      }
    case .negotiating:
      let opened = rounds.last?.opened ?? position.since
      return [Obligation(.closeRound, since: opened, due: after(charter.roundDays, opened))]
    case .agreed, .diverged:
      return [
        Obligation(
          .transfer, about: result.map { Reference(.jointPosition, $0.id) }, since: position.since, due: nil)
      ]
    case .transferred:
      return [
        Obligation(
          .trackResponse, about: transfer?.consultation, since: position.since,
          due: after(charter.responseDays, position.since))
      ]
    case .answered, .unanswered:
      return uninformedSides.map { side in
        Obligation(
          .reportBack, about: Reference(.platformSide, side.identifier), since: position.since,
          due: after(charter.feedbackDays, position.since))
      }
    case .topic, .comparing, .reportedBack, .withdrawn: return []
    }
  }
}

extension PlatformSide {
  /// The side as a thing that can be named.
  var identifier: Identifier<PlatformSide> {
    switch self {
    case .affectedPeople: "affectedPeople"
    case .organisations: "organisations"
    case .administration: "administration"
    }
  }
}
