/// Where a term goes whose last day is not a working day.
public enum Rolling: String, CaseIterable, Hashable, Sendable, Serializable {
  /// It stays where it is.
  case none
  /// It moves to the next working day.
  ///
  /// Source: Polish Code of Administrative Procedure art. 57 § 4, where Saturday counts as non-working; the
  /// Serbian general administrative procedure has the same rule.
  case nextWorkingDay
  /// It moves to the working day before, which keeps an act that must come early enough in time.
  case previousWorkingDay
}

extension Term {
  /// The last day of the term that an event sets running.
  ///
  /// The day of the event is not counted: one day after 1 March is 2 March, one month after it is 1 April,
  /// one working day after a Friday is usually Monday. A term of zero ends on the day of the event. Stops at
  /// ``Day/latest`` and ``Day/earliest``, whatever the figure. Constant time, except working days: see
  /// ``WorkingCalendar/adding(workingDays:to:)``.
  ///
  /// Source: Polish Code of Administrative Procedure art. 57.
  public func lastDay(after event: Day, in calendar: WorkingCalendar, rolling: Rolling = .none) -> Day {
    let day: Day
    switch self {
    case .days(let count): day = event.adding(days: count)
    case .workingDays(let count): day = calendar.adding(workingDays: count, to: event)
    case .weeks(let count):
      let (days, overflow) = count.multipliedReportingOverflow(by: 7)
      day = event.adding(days: overflow ? (count < 0 ? .min : .max) : days)
    case .months(let count, let policy): day = event.adding(months: count, policy: policy)
    case .years(let count, let policy): day = event.adding(years: count, policy: policy)
    }
    switch rolling {
    case .none: return day
    case .nextWorkingDay: return calendar.nextWorkingDay(onOrAfter: day)
    case .previousWorkingDay: return calendar.previousWorkingDay(onOrBefore: day)
    }
  }

  /// The latest day that is at least the term before an event, as in "seven working days before the start".
  ///
  /// Counts backwards, the day of the event not counted: seven days before the 10th is the 3rd. Limits and
  /// complexity as in ``lastDay(after:in:rolling:)``.
  public func latestDay(before event: Day, in calendar: WorkingCalendar, rolling: Rolling = .none) -> Day {
    reversed.lastDay(after: event, in: calendar, rolling: rolling)
  }
}

/// The last day on which something is in time.
public struct Deadline: Hashable, Comparable, Sendable, Serializable {
  /// The last day on which it is still in time.
  public let lastDay: Day

  /// The deadline on a day.
  @inlinable public init(lastDay: Day) {
    self.lastDay = lastDay
  }

  /// The deadline at the end of a term that an event sets running; see ``Term/lastDay(after:in:rolling:)``.
  public init(_ term: Term, after event: Day, in calendar: WorkingCalendar, rolling: Rolling = .none) {
    lastDay = term.lastDay(after: event, in: calendar, rolling: rolling)
  }

  /// Whether the day comes after the deadline.
  @inlinable public func isOverdue(on day: Day) -> Bool { day > lastDay }

  /// The calendar days still to come until the deadline: zero on its last day; nil once it is overdue.
  @inlinable public func daysLeft(on day: Day) -> Int? {
    isOverdue(on: day) ? nil : day.days(until: lastDay)
  }

  /// The calendar days by which the deadline is overdue, at least one; nil while it is not.
  @inlinable public func daysOverdue(on day: Day) -> Int? {
    isOverdue(on: day) ? lastDay.days(until: day) : nil
  }

  /// Whether the left deadline comes before the right one.
  @inlinable public static func < (left: Deadline, right: Deadline) -> Bool {
    left.lastDay < right.lastDay
  }
}
