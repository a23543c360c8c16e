/// Why something is no day between 0001-01-01 and 9999-12-31.
public enum DayError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text is not of the form `YYYY-MM-DD`; of a longer text only the beginning is kept.
  case unreadable(text: String)
  /// The year is not between 1 and 9999.
  case yearOutOfRange(year: Int)
  /// The month is not between 1 and 12.
  case noSuchMonth(year: Int, month: Int)
  /// The month exists and has no such day.
  case noSuchDay(year: Int, month: Int, day: Int)
  /// The number of days since 1970-01-01 lies outside the range.
  case outOfRange(daysSinceEpoch: Int)
  /// The instant, seen at the offset, lies outside the range.
  case instantOutOfRange(secondsSinceEpoch: Int64, offsetSeconds: Int)
  /// Counting that many days from the day leaves the range.
  case moveOutOfRange(from: Day, days: Int)

  /// One sentence that says what is wrong.
  public var description: String {
    switch self {
    case .unreadable(let text):
      "\"\(text)\" is not a day; write a day as YYYY-MM-DD, for example 2019-05-17."
    case .yearOutOfRange(let year):
      "Year \(year) is outside 1 to 9999."
    case .noSuchMonth(let year, let month):
      "Year \(year) has no month \(month); months are 1 to 12."
    case .noSuchDay(let year, let month, let day):
      "Month \(month) of \(year) has \(Day.daysIn(month: month, year: year)) days and no day \(day)."
    case .outOfRange(let daysSinceEpoch):
      "\(daysSinceEpoch) days from 1970-01-01 is outside 0001-01-01 to 9999-12-31."
    case .instantOutOfRange(let seconds, let offset):
      "\(seconds) seconds from 1970-01-01T00:00Z at offset \(offset) seconds "
        + "is outside 0001-01-01 to 9999-12-31."
    case .moveOutOfRange(let day, let days):
      "\(days) days counted from \(day) is outside 0001-01-01 to 9999-12-31."
    }
  }

  /// The error for a text, keeping its first 40 Unicode scalars, so that hostile input stays small.
  @usableFromInline static func unreadable(_ text: some StringProtocol) -> DayError {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(41) {
      if kept.count == 40 {
        kept.append("…")
      } else {
        kept.append(scalar)
      }
    }
    return .unreadable(text: String(kept))
  }
}
