public import Participation
public import ParticipationTestSupport

extension VoivodeshipDebate: SampledLifecycle {
  /// A plausible charter.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    Charter(
      title: regionalText, region: "PL-12", topics: generator.once(in: 2) ? [] : [regionalText],
      platform: generator.once(in: 2) ? nil : "regionalPlatform/PL-12",
      heldBy: generator.once(in: 2) ? nil : generator.sampleDue(), reportDays: generator.sampleDays())
  }

  /// An event that mostly fits the debate as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    let isBad = generator.once(in: 8)
    let planned = day.adding(days: isBad ? -2 : generator.number(0...9))
    switch kind {
    case .announced: return .announced(place: "krakow", on: planned)
    case .rescheduled: return .rescheduled(place: "tarnow", on: planned)
    case .held:
      do {
        return .held(attendance: try SectorAttendance([.affectedPeople: generator.number(0...30)]))
      } catch {
        preconditionFailure("\(error)")
      }
    case .conclusionRecorded:
      return .conclusionRecorded(
        conclusion: Identifier(number: UInt64(isBad ? 0 : process.conclusions.count)), statement: regionalText
      )
    case .conclusionTakenUp:
      return .conclusionTakenUp(
        conclusion: isBad ? "zz" : process.untaken.first ?? "0",
        position: generator.pick(["jointPosition/j1", "jointPosition/j2"]))
    case .reported: return .reported(report: "r1")
    case .cancelled: return .cancelled(reason: regionalText)
    }
  }

  /// What must hold of every debate, whatever happened to it.
  public static func invariantViolations(of process: VoivodeshipDebate) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    let positions = process.conclusions.reduce(0) { $0 + $1.value.positions.count }
    hold(
      process.trace.edges.count == positions, "\(positions) positions, \(process.trace.edges.count) traced")
    switch process.stage {
    case .planned: hold(process.announcedFor == nil, "announced and planned")
    case .announced: hold(process.announcedFor != nil && process.held == nil, "held and announced")
    case .held: hold(process.held != nil && process.report == nil, "not held")
    case .reported: hold(process.report != nil, "no report")
    case .cancelled: hold(process.held == nil, "held and cancelled")
    }
    return violations
  }
}
