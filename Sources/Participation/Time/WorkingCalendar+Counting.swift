extension WorkingCalendar {
  /// The first working day from the day on, the day itself included.
  ///
  /// ``Day/latest`` where none is left before the end of the range.
  public func nextWorkingDay(onOrAfter day: Day) -> Day {
    var day = day
    while day < .latest, !isWorkingDay(day) { day = day.adding(days: 1) }
    return day
  }

  /// The last working day up to the day, the day itself included.
  ///
  /// ``Day/earliest`` where none is left before the beginning of the range.
  public func previousWorkingDay(onOrBefore day: Day) -> Day {
    var day = day
    while day > .earliest, !isWorkingDay(day) { day = day.adding(days: -1) }
    return day
  }

  /// The number of working days in a period; nil when it is open-ended.
  ///
  /// Linear in the years of the period and in the days the caller added within it, not in its days.
  public func workingDays(in period: Period) -> Int? {
    guard let last = period.last else { return nil }
    return countWorkingDays(from: period.first, through: last)
  }

  /// The day that is a number of working days later, or earlier when negative; the day itself is not counted.
  ///
  /// Zero is the day itself, working or not. Stops at ``Day/latest`` and ``Day/earliest``, whatever the
  /// figure. Whole years are skipped at once: linear in the years passed, with at most two years taken day by
  /// day.
  public func adding(workingDays: Int, to day: Day) -> Day {
    workingDays < 0
      ? moved(backwards: true, by: workingDays.magnitude, from: day)
      : moved(backwards: false, by: workingDays.magnitude, from: day)
  }

  /// Counts working days in one direction, by years while the rest exceeds what the year holds.
  private func moved(backwards: Bool, by count: UInt, from start: Day) -> Day {
    let end: Day = backwards ? .earliest : .latest
    let step = backwards ? -1 : 1
    var remaining = count
    var day = start
    while remaining > 0, day != end {
      let next = day.adding(days: step)
      let year = next.year
      let yearEnd =
        backwards ? Day(validYear: year, month: 1, day: 1) : Day(validYear: year, month: 12, day: 31)
      if remaining > 31 {
        let inYear =
          backwards
          ? countWorkingDays(from: yearEnd, through: next)
          : countWorkingDays(from: next, through: yearEnd)
        if UInt(inYear) < remaining {
          remaining -= UInt(inYear)
          day = yearEnd
          continue
        }
      }
      while remaining > 0, day != yearEnd {
        day = day.adding(days: step)
        if isWorkingDay(day) { remaining -= 1 }
      }
    }
    return remaining > 0 ? end : day
  }

  /// The number of working days between two days in order, both included.
  private func countWorkingDays(from first: Day, through last: Day) -> Int {
    var count = WorkingCalendar.weekdays(through: last) - WorkingCalendar.weekdays(through: first)
    if !first.weekday.isWeekend { count += 1 }
    if jurisdiction.rules != nil {
      for year in first.year...last.year {
        var counted: Day?
        for occurrence in holidays(in: year) {
          let day = occurrence.day
          guard day != counted, day >= first, day <= last else { continue }
          counted = day
          if !day.weekday.isWeekend { count -= 1 }
        }
      }
    }
    let free = additionalNonWorkingDays
    var index = WorkingCalendar.firstIndex(onOrAfter: first, in: free)
    while index < free.count, free[index] <= last {
      if isWorkingDayByRule(free[index]) { count -= 1 }
      index += 1
    }
    let worked = additionalWorkingDays
    index = WorkingCalendar.firstIndex(onOrAfter: first, in: worked)
    while index < worked.count, worked[index] <= last {
      if !isWorkingDayByRule(worked[index]) { count += 1 }
      index += 1
    }
    return count
  }

  /// The number of days from Monday to Friday since 0001-01-01, itself a Monday, the day included.
  private static func weekdays(through day: Day) -> Int {
    let days = Day.earliest.days(until: day) + 1
    let rest = days % 7
    return days / 7 * 5 + (rest < 5 ? rest : 5)
  }
}
