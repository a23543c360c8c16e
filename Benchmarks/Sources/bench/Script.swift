import Participation

/// The 24 events that are offered to a fresh case, and the 18 of them that are accepted.
///
/// Every side plays this script and counts `31 × entries + final stage + supporters`, which is 705 each time:
/// the refused events leave nothing behind, so the accepted ones alone give the same figure.
struct Script {
  /// An event with the day on which it happens.
  typealias Step = (day: Day, event: Draft.Event)

  static let checksum = 705

  let start: Day = "2019-01-01"
  let who: ParticipantIdentifier = "ana"
  let role = Role.coordinator
  let whole: [Step]
  let accepted: [Step]
  let refused: [Step]

  init() {
    let rows: [(event: Draft.Event, day: Int, isAccepted: Bool)] = [
      (.publish, 1, false), (.addMember(count: 2), 2, true), (.addMember(count: 3), 3, true),
      (.pause, 4, true),
      (.addMember(count: 1), 4, false), (.resume, 5, true), (.publish, 6, true),
      (.formCoalition(partners: 3), 7, false), (.addSupport(count: 60), 8, true),
      (.addSupport(count: 80), 9, true),
      (.formCoalition(partners: 3), 10, true), (.joinRegion(region: 1), 11, true),
      (.joinRegion(region: 2), 12, true), (.adopt, 12, false), (.joinRegion(region: 3), 13, true),
      (.openConsultation, 20, true), (.submit(proposals: 2), 25, true), (.prioritise, 26, false),
      (.submit(proposals: 2), 30, true), (.prioritise, 40, true), (.closeConsultation, 49, false),
      (.closeConsultation, 50, true), (.adopt, 55, true), (.archive, 60, true),
    ]
    let start = start
    whole = rows.map { (start.adding(days: $0.day), $0.event) }
    accepted = rows.filter(\.isAccepted).map { (start.adding(days: $0.day), $0.event) }
    refused = rows.filter { !$0.isAccepted }.map { (start.adding(days: $0.day), $0.event) }
  }
}

extension Draft.Stage {
  /// The place of the stage in the order of the specification.
  @inline(__always)
  var rank: UInt8 {
    switch self {
    case .draft: 0
    case .circle: 1
    case .published: 2
    case .coalition: 3
    case .platform: 4
    case .consultation: 5
    case .adopted: 6
    case .archived: 7
    }
  }
}
