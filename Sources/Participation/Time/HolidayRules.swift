/// The public holidays of one jurisdiction as rules: what falls where, and since when.
struct HolidayRules: Sendable {
  /// A holiday on the same date each year, within the years in which it holds.
  struct Fixed: Sendable {
    let month: Int
    let day: Int
    let holiday: Holiday
    let years: ClosedRange<Int>
    /// Whether the next working day is off where this day is a Sunday.
    let isReplacedOnSunday: Bool

    init(
      _ month: Int, _ day: Int, _ holiday: Holiday, in years: ClosedRange<Int> = 1...9999,
      isReplacedOnSunday: Bool = false
    ) {
      self.month = month
      self.day = day
      self.holiday = holiday
      self.years = years
      self.isReplacedOnSunday = isReplacedOnSunday
    }
  }

  /// A holiday a number of days after Easter Sunday.
  struct Movable: Sendable {
    let daysAfterEaster: Int
    let holiday: Holiday

    init(_ daysAfterEaster: Int, _ holiday: Holiday) {
      self.daysAfterEaster = daysAfterEaster
      self.holiday = holiday
    }
  }

  let easter: Easter
  let fixed: [Fixed]
  let movable: [Movable]

  /// Whether the day is a holiday by its date or by Easter.
  func isNamedHoliday(_ day: Day) -> Bool {
    let (year, month, dayOfMonth) = day.components
    for rule in fixed where rule.day == dayOfMonth && rule.month == month && rule.years.contains(year) {
      return true
    }
    guard month >= 3, month <= 7, !movable.isEmpty else { return false }
    let distance = easter.sunday(inValidYear: year).days(until: day)
    for rule in movable where rule.daysAfterEaster == distance {
      return true
    }
    return false
  }

  /// Whether the day, itself no holiday and no Sunday, is off for a state holiday on the Sunday before.
  ///
  /// Walks back over the holidays that directly precede the day, at most to the Sunday before.
  func isSubstitute(_ day: Day) -> Bool {
    var earlier = day
    while earlier > .earliest {
      earlier = earlier.adding(days: -1)
      guard isNamedHoliday(earlier) else { return false }
      if earlier.weekday == .sunday { return isReplacedOnSunday(earlier) }
    }
    return false
  }

  private func isReplacedOnSunday(_ day: Day) -> Bool {
    let (year, month, dayOfMonth) = day.components
    return fixed.contains {
      $0.isReplacedOnSunday && $0.day == dayOfMonth && $0.month == month && $0.years.contains(year)
    }
  }

  /// The holidays of a year known to be valid, sorted by day, then by name.
  func occurrences(inValidYear year: Int) -> [HolidayOccurrence] {
    var found: [HolidayOccurrence] = []
    found.reserveCapacity(fixed.count + movable.count + 2)
    for rule in fixed where rule.years.contains(year) {
      let day = Day(validYear: year, month: rule.month, day: rule.day)
      found.append(HolidayOccurrence(day: day, holiday: rule.holiday))
      guard rule.isReplacedOnSunday, day.weekday == .sunday else { continue }
      var substitute = day.adding(days: 1)
      while isNamedHoliday(substitute) { substitute = substitute.adding(days: 1) }
      found.append(HolidayOccurrence(day: substitute, holiday: .substituteForSunday))
    }
    let sunday = easter.sunday(inValidYear: year)
    for rule in movable {
      found.append(HolidayOccurrence(day: sunday.adding(days: rule.daysAfterEaster), holiday: rule.holiday))
    }
    found.sort { left, right in
      left.day == right.day ? left.holiday.rawValue < right.holiday.rawValue : left.day < right.day
    }
    return found
  }
}
