public import Participation
public import ParticipationTestSupport

extension FeedbackItem: SampledLifecycle {
  private static let text = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst \"ł\"")
  private static let units: [Identifier<Organisation>] = ["roads", "library", "waterworks"]

  /// A plausible charter; the reporter is mostly the one who acts in the trials.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    func days() -> Int? { generator.once(in: 3) ? nil : generator.number(0...60) }
    do {
      return try Charter(
        "item0", kind: generator.pick(FeedbackKind.allCases),
        reporter: generator.once(in: 3) ? "ana" : "tester", summary: text,
        territory: generator.once(in: 2) ? "vlasotince" : nil, channel: generator.pick(Channel.allCases),
        acknowledgementDays: days(), assignmentDays: days(), settlementDays: days(), confirmationDays: days())
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// An event that mostly fits the item as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    let other = Identifier<FeedbackItem>("item\(generator.number(0...6))" as Substring, orElse: "item1")
    switch kind {
    case .acknowledged: return .acknowledged
    case .assigned: return .assigned(unit: generator.pick(units))
    case .workStarted: return .workStarted
    case .resolved: return .resolved(outcome: generator.once(in: 2) ? text : nil)
    case .declined: return .declined(ground: generator.pick(FeedbackDecline.allCases), reason: text)
    case .confirmed: return .confirmed
    case .reopened: return .reopened(reason: text)
    case .merged: return .merged(into: other)
    case .duplicateJoined: return .duplicateJoined(item: other, reporter: generator.pick(["ana", "bojan"]))
    case .rated: return .rated(rating: generator.pick(ServiceRating.allCases))
    }
  }

  /// What must hold of every item, whatever happened to it.
  public static func invariantViolations(of process: FeedbackItem) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    hold(process.position.since <= process.position.lastDay, "a stage entered after the last day")
    hold((process.merger != nil) == (process.stage == .merged), "merged and not in its stage")
    hold((process.confirmed != nil) == (process.stage == .confirmed), "confirmed and not in its stage")
    hold(process.merger?.item != process.charter.id, "merged into itself")
    hold(!process.duplicates.contains(process.charter.id), "a duplicate of itself")
    hold(process.merger.map { !process.duplicates.contains($0.item) } ?? true, "merged into a duplicate")
    hold(process.reopenings.count <= process.settlements.count, "more reopenings than settlements")
    hold(process.reporters.first == process.charter.reporter, "the first reporter is another")
    hold(Set(process.reporters).count == process.reporters.count, "a reporter stands twice")
    let settled = process.settlements.count - process.reopenings.count
    switch process.stage {
    case .received, .acknowledged, .assigned, .inProgress, .reopened:
      hold(settled == 0, "settled \(settled) times while the service has to act")
    case .resolved, .declined, .confirmed: hold(settled == 1, "settled \(settled) times")
    case .merged: hold(settled == 0, "settled and merged")
    }
    let owed = process.obligations(on: process.position.lastDay)
    hold(owed.isEmpty == (process.stage.turn == .over), "\(owed.count) duties in \(process.stage.rawValue)")
    hold(process.traceEdges.count == process.duplicates.count + (process.merger == nil ? 0 : 1), "trace")
    hold((try? Trace(process.traceEdges)) != nil, "the trace has a circle")
    return violations
  }
}

extension Identifier {
  /// The identifier of a text, or another where it is none.
  init(_ text: Substring, orElse other: Identifier) {
    self = (try? Identifier(text)) ?? other
  }
}
