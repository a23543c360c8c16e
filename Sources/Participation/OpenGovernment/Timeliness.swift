/// Whether something is or was in time, from dates alone.
///
/// It is the third of three axes: what was completed late is completed, and what is overdue may be nearly
/// done.
///
/// Source: lifecycles of open government; asked of trackers as "delayed apart from status".
public enum Timeliness: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// No date was set, or what was set has no last day.
  case undated
  /// The time for it has not come.
  case notDue
  /// Its time has come and has not passed.
  case due
  /// Its last day has passed, and it is not completed.
  case overdue
  /// It was completed by its last day.
  case completedOnTime
  /// It was completed after its last day.
  case completedLate

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .undated: LocalizedText(english: "undated", serbian: "bez roka", polish: "bez terminu")
    case .notDue: LocalizedText(english: "not due", serbian: "rok nije nastupio", polish: "przed terminem")
    case .due: LocalizedText(english: "due", serbian: "rok je u toku", polish: "w terminie")
    case .overdue: LocalizedText(english: "overdue", serbian: "kasni", polish: "opóźnione")
    case .completedOnTime:
      LocalizedText(
        english: "completed on time", serbian: "završeno na vreme", polish: "ukończone w terminie")
    case .completedLate:
      LocalizedText(
        english: "completed late", serbian: "završeno sa zakašnjenjem", polish: "ukończone po terminie")
    }
  }
}

/// When something was to be completed at first, when it is to be completed now, and when it was.
///
/// The first date is never overwritten, so that a date that was moved twice still shows its slip.
public struct Schedule: Hashable, Sendable {
  /// The days within which it was to be completed at first; `nil` where none were set, or they have no end.
  public let baseline: Period?
  /// The days within which it is to be completed as planned now; `nil` as for ``baseline``.
  public let planned: Period?
  /// The day on which it was completed; `nil` while it is not.
  public let completed: Day?

  /// A schedule.
  public init(baseline: Period?, planned: Period?, completed: Day?) {
    self.baseline = baseline
    self.planned = planned
    self.completed = completed
  }

  /// Which of the two dates is asked about.
  public enum Reckoning: String, CaseIterable, Hashable, Sendable {
    /// The date as it was set at first.
    case baseline
    /// The date as it is planned now.
    case planned
  }

  /// Whether it is or was in time, as of a day; a completion after that day is not yet known.
  public func timeliness(on day: Day, by reckoning: Reckoning = .planned) -> Timeliness {
    guard let span = span(reckoning), let last = span.last else { return .undated }
    if let completed, completed <= day { return completed <= last ? .completedOnTime : .completedLate }
    if day > last { return .overdue }
    return day < span.first ? .notDue : .due
  }

  /// By how many days it is overdue on a day, or was completed too late; 0 where it is or was in time.
  public func daysLate(on day: Day, by reckoning: Reckoning = .planned) -> Int {
    guard let last = span(reckoning)?.last else { return 0 }
    return max(0, last.days(until: completed.map { min($0, day) } ?? day))
  }

  /// By how many days the plan of now ends after the plan of first; below 0 where it ends before, `nil` where
  /// either has no end.
  public var slip: Int? {
    guard let first = baseline?.last, let now = planned?.last else { return nil }
    return first.days(until: now)
  }

  private func span(_ reckoning: Reckoning) -> Period? {
    switch reckoning {
    case .baseline: baseline
    case .planned: planned
    }
  }
}
