/// A day of the week, numbered as in ISO 8601: Monday is 1, Sunday is 7.
///
/// On the wire it is its ISO number.
public enum Weekday: Int, CaseIterable, Hashable, Comparable, Sendable, Serializable {
  /// The first day of the ISO week.
  case monday = 1
  /// The second day of the ISO week.
  case tuesday = 2
  /// The third day of the ISO week.
  case wednesday = 3
  /// The fourth day of the ISO week.
  case thursday = 4
  /// The fifth day of the ISO week.
  case friday = 5
  /// The sixth day of the ISO week.
  case saturday = 6
  /// The seventh and last day of the ISO week.
  case sunday = 7

  /// Whether the day is a Saturday or a Sunday.
  @inlinable public var isWeekend: Bool { self >= .saturday }

  /// Orders the days of one ISO week, Monday first.
  @inlinable public static func < (left: Weekday, right: Weekday) -> Bool {
    left.rawValue < right.rawValue
  }
}
