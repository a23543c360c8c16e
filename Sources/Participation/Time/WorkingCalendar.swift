/// Which days are working days: weekends, the public holidays of a jurisdiction, and what the caller adds.
///
/// Holidays are computed from rules, not listed. Saturday and Sunday are non-working. Outside
/// ``vouchedYears`` the same rules are applied without a claim that they held.
///
/// On the wire it is `{"jurisdiction":"serbia","additionalNonWorkingDays":[…],"additionalWorkingDays":[…]}`
/// with sorted days; an empty list may be left out.
public struct WorkingCalendar: Hashable, Sendable, Serializable {
  /// Whose public holidays hold.
  public enum Jurisdiction: String, CaseIterable, Hashable, Sendable, Serializable {
    /// No public holidays, only Saturdays and Sundays.
    case weekendsOnly
    /// Serbia; see ``WorkingCalendar/serbia``.
    case serbia
    /// Poland; see ``WorkingCalendar/poland``.
    case poland

    /// The years whose holidays the library vouches for: from memory, up to the last amendment it knows.
    public var vouchedYears: ClosedRange<Int> {
      switch self {
      case .weekendsOnly: 1...9999
      case .serbia: 2012...2025
      case .poland: 2011...2025
      }
    }

    /// The rules, nil where there are no holidays.
    var rules: HolidayRules? {
      switch self {
      case .weekendsOnly: nil
      case .serbia: .serbia
      case .poland: .poland
      }
    }
  }

  /// Whose public holidays hold.
  public let jurisdiction: Jurisdiction
  /// Days the caller declares non-working, sorted, each once.
  public let additionalNonWorkingDays: [Day]
  /// Days the caller declares working, though weekend or holiday; sorted, each once.
  public let additionalWorkingDays: [Day]

  /// The calendar with no public holidays, only Saturdays and Sundays.
  public static let weekendsOnly = WorkingCalendar(jurisdiction: .weekendsOnly)

  /// A calendar as the rules have it.
  @usableFromInline init(jurisdiction: Jurisdiction) {
    self.jurisdiction = jurisdiction
    additionalNonWorkingDays = []
    additionalWorkingDays = []
  }

  /// The calendar of a jurisdiction, with days the caller adds in any order.
  ///
  /// Throws ``WorkingCalendarError/contradictory(day:)`` for the earliest day given as both.
  public init(
    _ jurisdiction: Jurisdiction, additionalNonWorkingDays: [Day] = [], additionalWorkingDays: [Day] = []
  ) throws(WorkingCalendarError) {
    let nonWorking = WorkingCalendar.normalised(additionalNonWorkingDays)
    let working = WorkingCalendar.normalised(additionalWorkingDays)
    for day in nonWorking where WorkingCalendar.contains(day, in: working) {
      throw .contradictory(day: day)
    }
    self.jurisdiction = jurisdiction
    self.additionalNonWorkingDays = nonWorking
    self.additionalWorkingDays = working
  }

  /// The years whose holidays the library vouches for; see ``Jurisdiction/vouchedYears``.
  public var vouchedYears: ClosedRange<Int> { jurisdiction.vouchedYears }

  /// The public holidays of a year by the rules, sorted by day, then by name; days the caller adds are not
  /// here.
  ///
  /// A day on which two holidays meet is there with both. Empty for a year outside 1 to 9999.
  public func holidays(in year: Int) -> [HolidayOccurrence] {
    guard year >= 1, year <= 9999, let rules = jurisdiction.rules else { return [] }
    return rules.occurrences(inValidYear: year)
  }

  /// Whether the day is a working day: what the caller adds decides first, then weekends and holidays.
  ///
  /// Allocates nothing; logarithmic in the days the caller added.
  public func isWorkingDay(_ day: Day) -> Bool {
    if WorkingCalendar.contains(day, in: additionalWorkingDays) { return true }
    if WorkingCalendar.contains(day, in: additionalNonWorkingDays) { return false }
    return isWorkingDayByRule(day)
  }

  /// Whether the day is a working day when the caller adds nothing.
  func isWorkingDayByRule(_ day: Day) -> Bool {
    if day.weekday.isWeekend { return false }
    guard let rules = jurisdiction.rules else { return true }
    return !rules.isNamedHoliday(day) && !rules.isSubstitute(day)
  }

  private static func normalised(_ days: [Day]) -> [Day] {
    var unique: [Day] = []
    for day in days.sorted() where unique.last != day {
      unique.append(day)
    }
    return unique
  }

  private static func contains(_ day: Day, in sorted: [Day]) -> Bool {
    if sorted.isEmpty { return false }
    let index = firstIndex(onOrAfter: day, in: sorted)
    return index < sorted.count && sorted[index] == day
  }

  /// The index of the first day not before the given one.
  static func firstIndex(onOrAfter day: Day, in sorted: [Day]) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = low + (high - low) / 2
      if sorted[middle] < day {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
