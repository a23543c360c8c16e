extension TargetDate {
  /// The days in which something is due: from the first day of what was stated to its last.
  ///
  /// A day is its own window, a month, a season or a year begins with its first day. What goes on or comes
  /// every year is due from its stated beginning, or all along. `nil` where there is no last day.
  public func window(planEnd: Day?) -> Period? {
    guard let last = lastDay(planEnd: planEnd) else { return nil }
    let first = points.map { $0.firstDay }.min() ?? .earliest
    return try? Period(min(first, last), last)
  }
}

extension TargetPoint {
  /// The first day of the stretch that is meant.
  public var firstDay: Day {
    switch self {
    case .day(let day): day
    case .month(let month): month.firstDay
    case .season: lastDay.firstOfMonth.adding(months: -2, policy: .clamp)
    case .year: lastDay.firstOfMonth.adding(months: -11, policy: .clamp)
    case .fiscalYear(let first): first.firstDay
    }
  }
}
