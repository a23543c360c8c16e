public import Participation
public import ParticipationTestSupport

extension Training: SampledLifecycle {
  /// A plausible charter.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    Charter(
      title: regionalText, topics: generator.once(in: 2) ? [] : [regionalText], organiser: "office",
      partOf: generator.once(in: 2) ? nil : "commitment/c1",
      announcementDue: generator.once(in: 2) ? nil : generator.sampleDue(),
      evaluationDays: generator.sampleDays())
  }

  /// An event that mostly fits the training as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    let isBad = generator.once(in: 8)
    let planned = day.adding(days: isBad ? -2 : generator.number(0...9))
    let people = process.attendance?.people ?? 0
    switch kind {
    case .announced: return .announced(place: "vlasotince", region: "RS-23", on: planned)
    case .rescheduled: return .rescheduled(place: "sombor", region: "RS-05", on: planned)
    case .held:
      do {
        return .held(
          attendance: try SectorAttendance([
            .civilSociety: generator.number(0...20), .localSelfGovernment: generator.number(0...20),
          ]))
      } catch {
        preconditionFailure("\(error)")
      }
    case .evaluated: return .evaluated(respondents: isBad ? people + 1 : people, satisfied: people / 2)
    case .cancelled: return .cancelled(reason: regionalText)
    }
  }

  /// What must hold of every training, whatever happened to it.
  public static func invariantViolations(of process: Training) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    if let announcement = process.announcement {
      hold(announcement.announced <= announcement.day, "announced after its day")
      hold(process.held.map { $0 >= announcement.day } ?? true, "held before its day")
    }
    switch process.stage {
    case .planned: hold(process.announcement == nil, "announced and planned")
    case .announced: hold(process.announcement != nil && process.held == nil, "held and announced")
    case .held: hold(process.held != nil && process.evaluation == nil, "not held")
    case .evaluated: hold(process.evaluation != nil, "not evaluated")
    case .cancelled: hold(process.held == nil, "held and cancelled")
    }
    return violations
  }
}
