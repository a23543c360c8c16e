public import Participation
public import ParticipationTestSupport

extension LegislativeMonitor: SampledLifecycle {
  private static let followers: [Reference] = [
    "regionalPlatform/PL-12", "regionalPlatform/PL-14", "regionalPlatform/PL-22",
  ]

  /// A plausible charter.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    do {
      return try Charter(
        title: regionalText, area: .socialAssistance, bill: generator.once(in: 2) ? nil : "bill/b1",
        platforms: Array(followers.prefix(generator.number(0...2))),
        checkDays: generator.once(in: 2) ? nil : generator.number(1...14))
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// An event that mostly fits the monitoring as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    let isBad = generator.once(in: 8)
    let watching = process.watching.keys.sorted()
    let platform = isBad || watching.isEmpty ? generator.pick(followers) : generator.pick(watching)
    let alerts = process.alerts(on: day).filter {
      switch $0.standing {
      case .open: true
      case .opens, .missed: false
      }
    }
    let any: Identifier<JoiningWindow> = Identifier(number: UInt64(generator.number(0...4)))
    let window = isBad ? any : process.windows.last?.key ?? any
    let alert = isBad ? nil : alerts.randomElement(using: &generator)
    switch kind {
    case .draftingBegan: return .draftingBegan
    case .agreementsBegan: return .agreementsBegan
    case .consultationOpened: return .consultationOpened
    case .opinionsInvited: return .opinionsInvited
    case .committeeReferred: return .committeeReferred
    case .councilReferred: return .councilReferred
    case .parliamentReferred: return .parliamentReferred
    case .returned: return .returned(reason: regionalText)
    case .adopted: return .adopted
    case .published: return .published
    case .rejected: return .rejected
    case .withdrawn: return .withdrawn(reason: regionalText)
    case .checked: return .checked
    case .windowOpened:
      let from = day.adding(days: generator.number(-2...3))
      return .windowOpened(
        window: isBad ? any : Identifier(number: UInt64(process.windows.count)),
        kind: generator.pick(JoiningKind.allCases), from: from,
        until: from.adding(days: generator.number(-1...90)))
    case .windowExtended:
      let now = process.windows[window]?.until ?? day
      return .windowExtended(window: window, until: now.adding(days: isBad ? 0 : generator.number(1...9)))
    case .watchBegan:
      return .watchBegan(platform: followers.first { process.watching[$0] == nil } ?? followers[0])
    case .watchEnded: return .watchEnded(platform: platform)
    case .joined: return .joined(platform: alert?.platform ?? platform, window: alert?.window ?? window)
    case .declined:
      return .declined(
        platform: alert?.platform ?? platform, window: alert?.window ?? window, reason: regionalText)
    }
  }

  /// What must hold of every monitoring, whatever happened to it.
  public static func invariantViolations(of process: LegislativeMonitor) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    let day = process.position.lastDay
    for element in process.windows {
      let window = element.value
      hold(window.from <= window.until, "\(element.key) ends before it begins")
      for decision in window.decisions where decision.value.isJoined {
        hold(
          window.from <= decision.value.day && decision.value.day <= window.until,
          "\(decision.key) joined \(element.key) outside its days")
      }
    }
    let undecided = process.windows.reduce(0) { count, element in
      count + process.watching.keys.filter { !element.value.decisions.contains($0) }.count
    }
    hold(process.alerts(on: day).count == undecided, "other alerts than undecided windows")
    let open = process.alerts(on: day).filter {
      switch $0.standing {
      case .open, .opens: true
      case .missed: false
      }
    }
    let joins = process.obligations(on: day).filter { $0.duty == .join }.count
    hold(
      joins == (isTerminal(process.stage) || process.stage == .adopted ? 0 : open.count), "other joins owed")
    return violations
  }
}
