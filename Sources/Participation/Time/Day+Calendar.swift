// Years here begin in March, so that the leap day is the last of its year and month lengths follow one
// formula.
// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
extension Day {
  /// A day by figures known to be valid.
  @inlinable init(validYear year: Int, month: Int, day: Int) {
    let marchYear = month <= 2 ? year - 1 : year
    let monthFromMarch = month <= 2 ? month + 9 : month - 3
    let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
    let dayOfMarchYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let number = 365 * marchYear + leapDays + dayOfMarchYear - 719_468
    self.init(inRange: Int32(truncatingIfNeeded: number))
  }

  /// Year, month and day of the month at once; cheaper than the three properties one by one.
  @inlinable public var components: (year: Int, month: Int, day: Int) {
    let sinceYearZero = Int(number) + 719_468
    let cycle = sinceYearZero / 146_097
    let dayOfCycle = sinceYearZero % 146_097
    let yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfMarchYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfMarchYear + 2) / 153
    let day = dayOfMarchYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfCycle + 400 * cycle + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }

  /// The year, 1 to 9999.
  @inlinable public var year: Int { components.year }

  /// The month of the year, 1 to 12.
  @inlinable public var month: Int { components.month }

  /// The day of the month, 1 to 31.
  @inlinable public var dayOfMonth: Int { components.day }

  /// The day of the week.
  @inlinable public var weekday: Weekday {
    switch (Int(number) + 719_162) % 7 {
    case 0: .monday
    case 1: .tuesday
    case 2: .wednesday
    case 3: .thursday
    case 4: .friday
    case 5: .saturday
    default: .sunday
    }
  }

  /// The day of the year, 1 to 366.
  @inlinable public var dayOfYear: Int {
    Int(number) - Int(Day(validYear: year, month: 1, day: 1).number) + 1
  }

  /// The ISO 8601 week (1 to 53) and the year it belongs to, which around New Year may not be the day's own.
  @inlinable public var isoWeek: (year: Int, week: Int) {
    let sinceEarliest = Int(number) + 719_162
    let thursday = sinceEarliest - sinceEarliest % 7 + 3
    let middle = Day(inRange: Int32(truncatingIfNeeded: thursday - 719_162))
    return (middle.year, (middle.dayOfYear - 1) / 7 + 1)
  }

  /// The first day of the day's month.
  @inlinable public var firstOfMonth: Day {
    Day(inRange: number - Int32(truncatingIfNeeded: components.day) + 1)
  }

  /// The last day of the day's month.
  @inlinable public var lastOfMonth: Day {
    let (year, month, day) = components
    return Day(inRange: number + Int32(truncatingIfNeeded: Day.daysIn(month: month, year: year) - day))
  }

  /// Whether a year of the Gregorian calendar has 366 days; defined for every integer.
  @inlinable public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days in a month of a year, 28 to 31; zero for a month outside 1 to 12.
  @inlinable public static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 0
    }
  }
}
