extension OpenGovernmentEdition {
  /// The day on which a plan of a year is due by the calendar; `nil` where the edition sets none.
  public func due(in year: Int) -> Day? { figures.due.value.day?.day(in: year) }

  /// The day by which a new plan is due after the end of the last one; `nil` where the edition has no such
  /// rule.
  public func due(afterPreviousEnd end: Day) -> Day? {
    figures.due.value.monthsAfterPrevious.map { end.adding(months: $0, policy: .clamp) }
  }

  /// The last day on which a plan due on a day is in time: that day, but for the plans of 2020, which had
  /// until the end of the year.
  ///
  /// Source: resolution of the subcommittee on criteria and standards on the pandemic of 2020.
  public func lastDay(of due: Day) -> Day {
    guard isRelieved(due) else { return due }
    return max(due, yearEnd(of: due))
  }

  /// The last day on which a late plan stays in its group; `nil` where there are no groups.
  public func lastDayKept(of due: Day) -> Day? {
    switch figures.due.value.kept {
    case .months(let months): due.adding(months: months, policy: .clamp)
    case .yearEnd: yearEnd(of: due)
    case nil: nil
    }
  }

  /// The last day that a plan may be given where its implementation was extended for the pandemic; `nil` for
  /// plans that had no such relief.
  ///
  /// Source: resolution of the subcommittee on criteria and standards on the pandemic of 2020.
  public func lastDayExtended(of end: Day, due: Day) -> Day? {
    isRelieved(due) ? end.adding(months: 12, policy: .clamp) : nil
  }

  /// Whether a letter goes out for a plan that is late and kept.
  func drawsLetter(due: Day, uploaded: Day) -> Bool {
    guard let months = figures.due.value.monthsToLetter else { return false }
    return uploaded > due.adding(months: months, policy: .clamp)
  }

  /// Whether a plan that left its group is contrary to process: one due in 2020 could move to 2021 freely.
  func isContraryAfterwards(due: Day) -> Bool { figures.due.value.isContraryAfterwards && !isRelieved(due) }

  /// Whether the relief of 2020 holds for a plan due on a day.
  private func isRelieved(_ due: Day) -> Bool {
    switch self {
    case .from2018, .from2021: due.year == 2020
    case .from2011, .from2015, .from2022: false
    }
  }

  private func yearEnd(of day: Day) -> Day { Day(validYear: day.year, month: 12, day: 31) }
}
