/// A stretch of days, closed at both ends: the first and the last day belong to it.
///
/// It may have no end yet.
///
/// On the wire it is `{"first":"2019-09-02","last":"2019-09-09"}`, without `last` when open-ended.
///
/// Source: CitizenLab timeline service: both ends of a phase are inclusive civil days of the process.
public struct Period: Hashable, Sendable, Serializable {
  /// The first day that belongs to the period.
  public let first: Day
  /// The last day that belongs to the period; nil when it is open-ended.
  public let last: Day?

  /// The period from a first to a last day; open-ended when there is no last one.
  ///
  /// Throws ``PeriodError/lastBeforeFirst(first:last:)``. Equal days make a period of one day.
  @inlinable public init(_ first: Day, _ last: Day?) throws(PeriodError) {
    if let last, last < first { throw .lastBeforeFirst(first: first, last: last) }
    self.init(ordered: first, last)
  }

  /// The open-ended period that begins on a day.
  @inlinable public init(openEndedFrom first: Day) {
    self.init(ordered: first, nil)
  }

  /// The period of a number of days, the first one counted.
  ///
  /// Throws ``PeriodError/lengthNotPositive(days:)`` for less than one day and
  /// ``PeriodError/lengthOutOfRange(first:days:)`` where the last day would come after 9999-12-31.
  @inlinable public init(_ first: Day, days: Int) throws(PeriodError) {
    guard days >= 1 else { throw .lengthNotPositive(days: days) }
    guard days - 1 <= first.days(until: .latest) else { throw .lengthOutOfRange(first: first, days: days) }
    self.init(ordered: first, first.adding(days: days - 1))
  }

  /// A period by days known to be in order.
  @inlinable init(ordered first: Day, _ last: Day?) {
    self.first = first
    self.last = last
  }

  /// Whether the period has no last day yet.
  @inlinable public var isOpenEnded: Bool { last == nil }

  /// The number of days, first and last included; nil when open-ended.
  @inlinable public var length: Int? {
    guard let last else { return nil }
    return first.days(until: last) + 1
  }

  /// Whether the day belongs to the period.
  @inlinable public func contains(_ day: Day) -> Bool {
    phase(on: day) == .during
  }

  /// Whether both periods have at least one day in common.
  @inlinable public func overlaps(_ other: Period) -> Bool {
    first <= (other.last ?? .latest) && other.first <= (last ?? .latest)
  }

  /// The days both periods have in common; nil when there are none.
  @inlinable public func intersection(_ other: Period) -> Period? {
    guard overlaps(other) else { return nil }
    let start = first > other.first ? first : other.first
    guard let last else { return Period(ordered: start, other.last) }
    guard let otherLast = other.last else { return Period(ordered: start, last) }
    return Period(ordered: start, last < otherLast ? last : otherLast)
  }

  /// Where the day stands: before, during or after the period.
  @inlinable public func phase(on day: Day) -> Phase {
    if day < first { return .before }
    if let last, day > last { return .after }
    return .during
  }

  /// How a day stands to a period; ordered as time runs.
  public enum Phase: String, CaseIterable, Hashable, Comparable, Sendable, Serializable {
    /// The day comes before the first day.
    case before
    /// The day belongs to the period.
    case during
    /// The day comes after the last day.
    case after

    /// Orders as time runs: before, during, after.
    @inlinable public static func < (left: Phase, right: Phase) -> Bool {
      switch left {
      case .before: right != .before
      case .during: right == .after
      case .after: false
      }
    }
  }
}
