/// Why days make no working calendar.
public enum WorkingCalendarError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The day is declared both working and non-working.
  case contradictory(day: Day)

  /// One sentence that says what is wrong.
  public var description: String {
    switch self {
    case .contradictory(let day):
      "\(day) is given both as a working and as a non-working day; keep one of them."
    }
  }
}
