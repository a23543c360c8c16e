/// A civil day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31.
///
/// A day has no time and no zone: whoever holds an instant turns it into a day at the edge, stating the
/// offset (``init(secondsSinceEpoch:offsetSeconds:)``). It is stored in 32 bits as the number of days since
/// 1970-01-01; comparing, hashing and counting cost one integer operation. Its text, also on the wire, is
/// `2019-05-17`.
///
/// A literal is part of the program: `let day: Day = "2019-02-30"` stops it there, as an integer literal too
/// large for its type does. So does `Day("2019-02-30")` with the quotation marks in the source, which Swift
/// reads as a literal; a text in a variable goes through the throwing ``init(_:)-(StringProtocol)`` and never
/// stops anything.
///
/// Source: ISO 8601 (calendar, weeks, text form).
public struct Day: Hashable, Comparable, Sendable, Serializable {
  /// Days since 1970-01-01, always inside the range.
  @usableFromInline let number: Int32

  /// A day by a number known to lie inside the range.
  @inlinable init(inRange number: Int32) {
    self.number = number
  }

  /// The first day there is, 0001-01-01.
  @inlinable public static var earliest: Day { Day(inRange: -719_162) }

  /// The last day there is, 9999-12-31.
  @inlinable public static var latest: Day { Day(inRange: 2_932_896) }

  /// The number of days since 1970-01-01, negative before it.
  @inlinable public var daysSinceEpoch: Int { Int(number) }

  /// The day with a number of days since 1970-01-01.
  ///
  /// Throws ``DayError/outOfRange(daysSinceEpoch:)`` outside 0001-01-01 to 9999-12-31.
  @inlinable public init(daysSinceEpoch: Int) throws(DayError) {
    guard daysSinceEpoch >= -719_162, daysSinceEpoch <= 2_932_896 else {
      throw .outOfRange(daysSinceEpoch: daysSinceEpoch)
    }
    self.init(inRange: Int32(truncatingIfNeeded: daysSinceEpoch))
  }

  /// The day with a year, a month (1 to 12) and a day of the month (from 1).
  ///
  /// Throws the ``DayError`` of the first figure that is wrong.
  @inlinable public init(_ year: Int, _ month: Int, _ day: Int) throws(DayError) {
    guard year >= 1, year <= 9999 else { throw .yearOutOfRange(year: year) }
    guard month >= 1, month <= 12 else { throw .noSuchMonth(year: year, month: month) }
    guard day >= 1, day <= Day.daysIn(month: month, year: year) else {
      throw .noSuchDay(year: year, month: month, day: day)
    }
    self.init(validYear: year, month: month, day: day)
  }

  /// The day on which an instant falls at an offset from UTC.
  ///
  /// The seconds are counted from 1970-01-01T00:00Z, negative before it, and the offset is positive east of
  /// Greenwich (`7200` in Belgrade in summer). Rounds down: one second before midnight is still the day
  /// before, also before 1970. Throws ``DayError/instantOutOfRange(secondsSinceEpoch:offsetSeconds:)``.
  @inlinable public init(secondsSinceEpoch: Int64, offsetSeconds: Int = 0) throws(DayError) {
    let (local, overflow) = secondsSinceEpoch.addingReportingOverflow(Int64(offsetSeconds))
    var days = local / 86_400
    if local % 86_400 < 0 { days -= 1 }
    guard !overflow, days >= -719_162, days <= 2_932_896 else {
      throw .instantOutOfRange(secondsSinceEpoch: secondsSinceEpoch, offsetSeconds: offsetSeconds)
    }
    self.init(inRange: Int32(truncatingIfNeeded: days))
  }

  /// Whether the left day comes before the right one.
  @inlinable public static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }
}
