/// What somebody owes while a process runs.
public struct Obligation<Process: Lifecycle>: Hashable, Sendable {
  /// What is owed.
  public let duty: Process.Duty
  /// The thing it is owed about, where there is one: an activity to report on, a contribution to answer.
  public let subject: Reference?
  /// Who owes it.
  public let responsible: Process.Role?
  /// The day from which it is owed.
  public let since: Day
  /// The last day on which it can be done in time; `nil` where no day is set.
  public let due: Day?
  /// The rule it rests on, where there is one.
  public let citation: Citation?

  /// Something owed; who owes it is read from ``Lifecycle/responsible(for:)``.
  public init(
    _ duty: Process.Duty, about subject: Reference? = nil, since: Day, due: Day?, citation: Citation? = nil
  ) {
    self.duty = duty
    self.subject = subject
    self.responsible = Process.responsible(for: duty)
    self.since = since
    self.due = due
    self.citation = citation
  }

  /// Whether the last day has passed.
  public func isOverdue(on day: Day) -> Bool { daysOverdue(on: day) > 0 }

  /// By how many days it is overdue; 0 up to and on the last day.
  public func daysOverdue(on day: Day) -> Int {
    guard let due else { return 0 }
    return max(0, due.days(until: day))
  }
}

extension Lifecycle {
  /// What is overdue on a day.
  public func overdue(on day: Day) -> [Obligation<Self>] {
    obligations(on: day).filter { $0.isOverdue(on: day) }
  }
}

/// The days on which a process was suspended: it keeps its stage, and its clocks stand still.
public struct Suspensions: Hashable, Sendable {
  /// The day since which the process is suspended; `nil` while it runs.
  public private(set) var since: Day?
  /// The whole days of the suspensions that have ended.
  public private(set) var daysEnded: Int

  /// No suspension.
  public init() {
    since = nil
    daysEnded = 0
  }

  /// Whether the process is suspended.
  @inlinable
  public var isSuspended: Bool { since != nil }

  /// Stops the clocks on a day; without effect where they stand still already.
  public mutating func begin(on day: Day) { since = since ?? day }

  /// Lets the clocks run again from a day; without effect where they run.
  public mutating func end(on day: Day) {
    guard let since else { return }
    daysEnded += max(0, since.days(until: day))
    self.since = nil
  }

  /// How many days the clocks have stood still up to a day.
  public func days(on day: Day) -> Int {
    daysEnded + (since.map { max(0, $0.days(until: day)) } ?? 0)
  }

  /// A last day, moved by the days for which the clocks have stood still since it was set.
  ///
  /// - Parameters:
  ///   - due: the last day as it was set.
  ///   - daysBefore: what ``days(on:)`` was when it was set; 0 counts every suspension.
  ///   - day: the day up to which suspensions count.
  /// - Returns: the day by which it is due now.
  public func moved(_ due: Day, from daysBefore: Int, on day: Day) -> Day {
    due.adding(days: max(0, days(on: day) - daysBefore))
  }
}
