extension Day {
  /// The day a number of days later, or earlier when negative.
  ///
  /// Stops at ``latest`` and ``earliest`` instead of leaving the range, whatever the figure; ask
  /// ``adding(exactly:)`` where reaching the end of the range must be noticed.
  @inlinable public func adding(days: Int) -> Day {
    let (sum, overflow) = Int(number).addingReportingOverflow(days)
    if overflow { return days < 0 ? .earliest : .latest }
    if sum <= -719_162 { return .earliest }
    if sum >= 2_932_896 { return .latest }
    return Day(inRange: Int32(truncatingIfNeeded: sum))
  }

  /// The day a number of days later, or earlier when negative.
  ///
  /// Throws ``DayError/moveOutOfRange(from:days:)`` where the day would lie outside the range.
  @inlinable public func adding(exactly days: Int) throws(DayError) -> Day {
    let (sum, overflow) = Int(number).addingReportingOverflow(days)
    guard !overflow, sum >= -719_162, sum <= 2_932_896 else {
      throw .moveOutOfRange(from: self, days: days)
    }
    return Day(inRange: Int32(truncatingIfNeeded: sum))
  }

  /// How many days later the other day is; negative when it is earlier.
  @inlinable public func days(until other: Day) -> Int {
    Int(other.number) - Int(number)
  }

  /// The day of the same number a number of months later, or earlier when negative.
  ///
  /// Where that month is too short, the policy decides. Stops at ``latest`` and ``earliest`` instead of
  /// leaving the range, whatever the figure.
  @inlinable public func adding(months: Int, policy: MonthEndPolicy) -> Day {
    let (year, month, day) = components
    let (index, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    if overflow { return months < 0 ? .earliest : .latest }
    if index < 12 { return .earliest }
    if index >= 120_000 { return .latest }
    let newYear = index / 12
    let newMonth = index % 12 + 1
    let length = Day.daysIn(month: newMonth, year: newYear)
    guard day > length else { return Day(validYear: newYear, month: newMonth, day: day) }
    let clamped = Day(validYear: newYear, month: newMonth, day: length)
    switch policy {
    case .clamp: return clamped
    case .clampThenNextDay: return clamped.adding(days: 1)
    }
  }

  /// The same date a number of years later, or earlier when negative; only 29 February needs the policy.
  ///
  /// Stops at ``latest`` and ``earliest`` instead of leaving the range, whatever the figure.
  @inlinable public func adding(years: Int, policy: MonthEndPolicy) -> Day {
    let (months, overflow) = years.multipliedReportingOverflow(by: 12)
    if overflow { return years < 0 ? .earliest : .latest }
    return adding(months: months, policy: policy)
  }
}
