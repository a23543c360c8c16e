extension Period {
  /// The period as it stands once a later one starts on a day.
  ///
  /// An open-ended period is given the day before the new start as its last; it keeps at least two days, so
  /// the new start must be at least two days after its first. A period with an end is unchanged, and must end
  /// before the new start. Throws ``PeriodError/successorTooEarly(period:start:)`` otherwise.
  ///
  /// Source: CitizenLab, phase model (end of the previous phase).
  @inlinable public func closed(beforeStartOn start: Day) throws(PeriodError) -> Period {
    guard let last else {
      guard first.days(until: start) >= 2 else { throw .successorTooEarly(period: self, start: start) }
      return Period(ordered: first, start.adding(days: -1))
    }
    guard last < start else { throw .successorTooEarly(period: self, start: start) }
    return self
  }
}

/// The periods of one series, in order of time: no two share a day, and only the last may be open-ended.
///
/// On the wire it is the array of its periods.
///
/// Source: CitizenLab, phase model (phases of one project).
public struct PeriodSeries: Hashable, Sendable, Serializable {
  /// The periods in order of time.
  public let periods: [Period]

  /// The series of some periods, in whatever order they are given.
  ///
  /// Throws ``PeriodError/sharedDay(day:first:second:)`` for the earliest day two of them have in common,
  /// which includes an open-ended period before a later one. O(n log n).
  public init(_ periods: [Period]) throws(PeriodError) {
    let sorted = periods.sorted { $0.first < $1.first }
    for (earlier, later) in zip(sorted, sorted.dropFirst()) where earlier.overlaps(later) {
      throw .sharedDay(day: later.first, first: earlier, second: later)
    }
    self.periods = sorted
  }

  /// The series with one more period.
  ///
  /// An open-ended last period that begins earlier is closed on the day before, as in
  /// ``Period/closed(beforeStartOn:)``. Throws that method's error, or
  /// ``PeriodError/sharedDay(day:first:second:)``. O(n log n).
  public func adding(_ period: Period) throws(PeriodError) -> PeriodSeries {
    var periods = periods
    if let last = periods.last, last.isOpenEnded, last.first < period.first {
      periods[periods.count - 1] = try last.closed(beforeStartOn: period.first)
    }
    periods.append(period)
    return try PeriodSeries(periods)
  }

  /// The period the day belongs to, or nil between periods.
  ///
  /// O(log n).
  public func period(on day: Day) -> Period? {
    var low = 0
    var high = periods.count
    while low < high {
      let middle = low + (high - low) / 2
      switch periods[middle].phase(on: day) {
      case .before: high = middle
      case .during: return periods[middle]
      case .after: low = middle + 1
      }
    }
    return nil
  }
}
