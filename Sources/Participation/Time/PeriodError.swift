/// Why days make no period, or periods no series.
public enum PeriodError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The last day comes before the first.
  case lastBeforeFirst(first: Day, last: Day)
  /// A period has at least one day.
  case lengthNotPositive(days: Int)
  /// The last day would come after 9999-12-31.
  case lengthOutOfRange(first: Day, days: Int)
  /// The period cannot give way to one that starts that early.
  case successorTooEarly(period: Period, start: Day)
  /// Two periods of one series have a day in common; the day is the earliest such.
  case sharedDay(day: Day, first: Period, second: Period)

  /// One sentence that says what is wrong.
  public var description: String {
    switch self {
    case .lastBeforeFirst(let first, let last):
      return "The last day \(last) comes before the first day \(first)."
    case .lengthNotPositive(let days):
      return "A period of \(days) days has no day; give at least 1."
    case .lengthOutOfRange(let first, let days):
      return "\(days) days from \(first) end after 9999-12-31."
    case .successorTooEarly(let period, let start):
      guard let last = period.last else {
        return "A later period cannot start on \(start): the open-ended one starts on \(period.first), "
          + "and the new start must be at least two days after that."
      }
      return "A later period cannot start on \(start): the one before lasts until \(last)."
    case .sharedDay(let day, let first, let second):
      return "The periods starting on \(first.first) and on \(second.first) share \(day)."
    }
  }
}
