extension LegislativeMonitor {
  /// What somebody can owe in the monitoring of a bill.
  public enum Duty: String, ProcessName {
    /// Look whether there is anything new.
    case check
    /// Join within a window, or decline with a reason.
    case join
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .check: .observer
    case .join: .regionalConsultant
    }
  }

  /// What is owed on a day: a look for news in the rhythm of the charter, then to join or decline, one for
  /// every
  /// platform and window.
  ///
  /// A window that is over can no longer be joined and is owed no more; ``alerts(on:)`` tells of it.
  public func obligations(on day: Day) -> [Obligation<LegislativeMonitor>] {
    switch stage {
    case .published, .rejected, .withdrawn: return []
    case .adopted: return checks
    case .announced, .drafting, .agreements, .publicConsultation, .opinions, .committee, .councilOfMinisters,
      .parliament:
      return checks
        + alerts(on: day).compactMap { alert in
          guard let window = windows[alert.window], day <= window.until else { return nil }
          return Obligation(
            .join, about: Reference(.joiningWindow, alert.window),
            since: max(window.known, watching[alert.platform] ?? window.known), due: window.until)
        }
    }
  }

  private var checks: [Obligation<LegislativeMonitor>] {
    guard let days = charter.checkDays else { return [] }
    return [Obligation(.check, since: position.lastDay, due: position.lastDay.adding(days: days))]
  }
}
