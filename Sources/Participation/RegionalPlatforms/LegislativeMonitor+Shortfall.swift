extension LegislativeMonitor {
  /// What can be missing in the monitoring of a bill, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// The identifier is taken by a window.
    case windowTaken(Identifier<JoiningWindow>, until: Day)
    /// No such window is on record.
    case noWindow(Identifier<JoiningWindow>, windows: Int)
    /// No window is on record.
    case noWindows
    /// The window would end before it begins.
    case backwards(from: Day, until: Day)
    /// The window would be over on the day.
    case over(until: Day, on: Day)
    /// The window would not become longer.
    case notLonger(until: Day, now: Day)
    /// The window opens on a later day.
    case notYetOpen(Identifier<JoiningWindow>, from: Day)
    /// The window has ended.
    case closedSince(Identifier<JoiningWindow>, until: Day, daysLate: Int)
    /// The platform follows the bill since a day.
    case watchingAlready(Reference, since: Day)
    /// The platform does not follow the bill.
    case notWatching(Reference)
    /// No platform follows the bill.
    case nobodyWatching
    /// The platform has joined or declined on a day.
    case decidedAlready(Reference, Identifier<JoiningWindow>, on: Day)
  }

  /// What is missing for a requirement, or `nil` where it is met.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .platformNew:
      guard case .watchBegan(let platform)? = event else { return nil }
      return watching[platform].map { .watchingAlready(platform, since: $0) }
    case .platformWatching:
      guard let platform = event?.platform else { return watching.isEmpty ? .nobodyWatching : nil }
      return watching[platform] == nil ? .notWatching(platform) : nil
    case .windowNew, .windowLasts, .windowLonger: return windowShortfall(of: requirement, for: event, on: day)
    case .windowKnown, .windowOpen, .undecided: return joiningShortfall(of: requirement, for: event, on: day)
    }
  }

  private func windowShortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch event {
    case .windowOpened(let window, _, let from, let until)?:
      if requirement == .windowNew { return windows[window].map { .windowTaken(window, until: $0.until) } }
      guard requirement == .windowLasts else { return nil }
      if until < from { return .backwards(from: from, until: until) }
      return until < day ? .over(until: until, on: day) : nil
    case .windowExtended(let window, let until)?:
      guard requirement == .windowLonger, let now = windows[window]?.until else { return nil }
      return until > now ? nil : .notLonger(until: until, now: now)
    case .draftingBegan?, .agreementsBegan?, .consultationOpened?, .opinionsInvited?, .committeeReferred?,
      .councilReferred?, .parliamentReferred?, .returned?, .adopted?, .published?, .rejected?, .withdrawn?,
      .checked?, .watchBegan?, .watchEnded?, .joined?, .declined?, nil:
      return nil
    }
  }

  private func joiningShortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    guard let name = event?.window else {
      return requirement == .windowKnown && windows.isEmpty ? .noWindows : nil
    }
    guard let window = windows[name] else {
      return requirement == .windowKnown ? .noWindow(name, windows: windows.count) : nil
    }
    if requirement == .windowOpen {
      if day < window.from { return .notYetOpen(name, from: window.from) }
      return day > window.until
        ? .closedSince(name, until: window.until, daysLate: window.until.days(until: day)) : nil
    }
    guard requirement == .undecided, let platform = event?.platform else { return nil }
    return window.decisions[platform].map { .decidedAlready(platform, name, on: $0.day) }
  }
}

extension LegislativeMonitor.Event {
  var platform: Reference? {
    switch self {
    case .watchBegan(let platform), .watchEnded(let platform), .joined(let platform, _),
      .declined(let platform, _, _):
      platform
    case .draftingBegan, .agreementsBegan, .consultationOpened, .opinionsInvited, .committeeReferred,
      .councilReferred, .parliamentReferred, .returned, .adopted, .published, .rejected, .withdrawn, .checked,
      .windowOpened, .windowExtended:
      nil
    }
  }

  var window: Identifier<JoiningWindow>? {
    switch self {
    case .windowOpened(let window, _, _, _), .windowExtended(let window, _), .joined(_, let window),
      .declined(_, let window, _):
      window
    case .draftingBegan, .agreementsBegan, .consultationOpened, .opinionsInvited, .committeeReferred,
      .councilReferred, .parliamentReferred, .returned, .adopted, .published, .rejected, .withdrawn, .checked,
      .watchBegan, .watchEnded:
      nil
    }
  }
}
