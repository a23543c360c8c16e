public import Participation
public import ParticipationTestSupport

extension Project: SampledLifecycle {
  private static let text = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst \"ł\"")
  private static let places: [Identifier<Territory>] = ["uzice", "sevojno", "arilje", "kosjeric"]

  /// A plausible charter.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    let first = Day.earliest.adding(days: 737_000 + Int.random(in: 0...400, using: &generator))
    let outputs: [ProjectOutput] = [
      ProjectOutput("study", title: text), ProjectOutput("book", title: text, due: first.adding(days: 60)),
    ]
    do {
      return try Charter(
        programme: Bool.random(using: &generator) ? "programme1" : nil, title: text, promoter: "promoter",
        partners: Bool.random(using: &generator) ? ["partner"] : [],
        period: Period(
          first,
          Bool.random(using: &generator)
            ? first.adding(days: Int.random(in: 0...400, using: &generator)) : nil),
        territories: Array(places.prefix(Int.random(in: 0...2, using: &generator))),
        outputs: Array(outputs.prefix(Int.random(in: 0...2, using: &generator))),
        reportingDays: Bool.random(using: &generator) ? Int.random(in: 0...90, using: &generator) : nil)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// An event that mostly fits the project as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    let isBad = Int.random(in: 0..<6, using: &generator) == 0
    let standing = process.activities.filter { !$0.value.isDropped }.map { $0.key }
    let anyActivity = Identifier<Activity>(number: UInt64.random(in: 0...9, using: &generator))
    let activity = isBad ? anyActivity : standing.randomElement(using: &generator) ?? anyActivity
    let place = places.randomElement(using: &generator)
    let planned = process.period.first.adding(days: Int.random(in: -60...400, using: &generator))
    switch kind {
    case .contracted: return .contracted
    case .started: return .started
    case .completed: return .completed
    case .reported: return .reported
    case .cancelled: return .cancelled(reason: text)
    case .periodAmended:
      let length = Int.random(in: 0...500, using: &generator)
      do {
        return .periodAmended(
          period: try Period(
            process.period.first, isBad ? nil : process.period.first.adding(days: length)))
      } catch {
        preconditionFailure("\(error)")
      }
    case .territoryAdded:
      let new = places.first { !process.territories.contains($0) }
      return .territoryAdded(territory: isBad ? places[0] : new ?? "pozega")
    case .activityAssigned:
      let new = Identifier<Activity>(number: UInt64(process.activities.count))
      return .activityAssigned(
        activity: isBad ? anyActivity : new,
        kind: ActivityKind.allCases.randomElement(using: &generator) ?? .meeting,
        on: planned, territory: Bool.random(using: &generator) ? place : nil)
    case .activityMoved: return .activityMoved(activity: activity, on: planned)
    case .activityRelocated: return .activityRelocated(activity: activity, territory: place)
    case .activityDropped: return .activityDropped(activity: activity, reason: text)
    case .outputDelivered:
      let undelivered = process.undelivered.randomElement(using: &generator)?.id
      return .outputDelivered(
        output: isBad ? "study" : undelivered ?? "leaflet", title: undelivered == nil && !isBad ? text : nil)
    }
  }

  /// What must hold of every project, whatever happened to it.
  public static func invariantViolations(of process: Project) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    hold(process.position.since <= process.position.lastDay, "a stage entered after the last day")
    hold(process.period.last.map { process.period.first <= $0 } ?? true, "the period ends before it begins")
    hold(process.territories.count >= process.charter.territories.count, "a territory was lost")
    for element in process.activities {
      hold(element.value.daySet <= process.position.lastDay, "\(element.key) set after the last day")
    }
    let outside = process.outsideActivities
    for one in outside {
      hold(!one.reasons.isEmpty, "\(one.id) outside without a reason")
      hold(!one.activity.isDropped, "\(one.id) dropped and outside")
    }
    let reasons = outside.reduce(0) { $0 + $1.reasons.count }
    let owed = process.obligations(on: process.position.lastDay).filter {
      $0.duty == .bringIntoPeriod || $0.duty == .bringIntoTerritory
    }
    switch process.stage {
    case .proposed, .contracted:
      hold(process.deliveries.isEmpty, "an output in \(process.stage.rawValue)")
      hold(process.completed == nil, "completed in \(process.stage.rawValue)")
      hold(owed.count == reasons, "\(reasons) reasons outside, \(owed.count) duties")
    case .running:
      hold(process.completed == nil, "completed and running")
      hold(owed.count == reasons, "\(reasons) reasons outside, \(owed.count) duties")
    case .completed, .reported: hold(process.completed != nil, "no day of completion")
    case .cancelled: hold(process.completed == nil, "completed and cancelled")
    }
    let undelivered = process.charter.outputs.filter { !process.deliveries.contains($0.id) }.count
    hold(process.undelivered.count == undelivered, "the undelivered outputs differ from the deliveries")
    return violations
  }
}
