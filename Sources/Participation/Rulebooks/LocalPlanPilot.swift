/// The records of a pilot in which municipalities draft local action plans after a public call: what its
/// promises are judged by.
///
/// A record that is not given is not known; nothing is taken for "no" because of it.
///
/// Source: 003.
public struct LocalPlanPilot: Hashable, Sendable, Serializable {
  /// The public call; `nil` where its record is not given.
  public let call: Journal<PublicCall>?
  /// The municipalities to which the call opened.
  public let programmes: [Journal<LocalProgramme>]
  /// The commitments of the adopted plans, as far as their records are given.
  public let commitments: [Journal<Commitment>]

  /// The records of a pilot.
  public init(
    call: Journal<PublicCall>? = nil, programmes: [Journal<LocalProgramme>],
    commitments: [Journal<Commitment>] = []
  ) {
    self.call = call
    self.programmes = programmes
    self.commitments = commitments
  }

  /// The records as they stood at the end of a day; those that had not begun are left out.
  func past(on day: Day) -> LocalPlanPilot {
    LocalPlanPilot(
      call: call?.journal(on: day), programmes: programmes.compactMap { $0.journal(on: day) },
      commitments: commitments.compactMap { $0.journal(on: day) })
  }

  /// The record of a municipality, the first where there are several.
  func programme(of town: Identifier<Territory>) -> Journal<LocalProgramme>? {
    programmes.first { $0.current.charter.territory == town }
  }
}
