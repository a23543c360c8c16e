/// The reckoning by which Easter Sunday is found.
public enum Easter: String, CaseIterable, Hashable, Sendable, Serializable {
  /// The Gregorian reckoning of the Western churches; before 1583 carried back, as the calendar itself is.
  ///
  /// Source: computus in the form of J. Meeus, "Astronomical Algorithms", chapter 8.
  case western
  /// The Julian reckoning of the Orthodox churches, given as a day of the Gregorian calendar.
  ///
  /// The distance between the calendars is counted for each year: 13 days only from 1900 to 2099.
  /// Source: computus in the form of J. Meeus, "Astronomical Algorithms", chapter 8.
  case orthodox

  /// Easter Sunday of a year.
  ///
  /// Throws ``DayError/yearOutOfRange(year:)`` outside 1 to 9999. Constant time.
  @inlinable public func sunday(in year: Int) throws(DayError) -> Day {
    guard year >= 1, year <= 9999 else { throw .yearOutOfRange(year: year) }
    return sunday(inValidYear: year)
  }

  /// Easter Sunday of a year known to be valid.
  @inlinable func sunday(inValidYear year: Int) -> Day {
    switch self {
    case .western: Easter.gregorian(year)
    case .orthodox: Easter.julian(year)
    }
  }

  @inlinable static func gregorian(_ year: Int) -> Day {
    let golden = year % 19
    let century = year / 100
    let yearOfCentury = year % 100
    let lunarCorrection = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - lunarCorrection + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let exception = (golden + 11 * epact + 22 * toSunday) / 451
    let sinceMarch = epact + toSunday - 7 * exception + 114
    return Day(validYear: year, month: sinceMarch / 31, day: sinceMarch % 31 + 1)
  }

  @inlinable static func julian(_ year: Int) -> Day {
    let fullMoon = (19 * (year % 19) + 15) % 30
    let toSunday = (2 * (year % 4) + 4 * (year % 7) - fullMoon + 34) % 7
    // Easter by the Julian calendar, counted from its 1 March; 719_470 is that calendar's 0000-03-01.
    let sinceMarch = fullMoon + toSunday + 21
    let number = 365 * year + year / 4 + sinceMarch - 719_470
    return Day(inRange: Int32(truncatingIfNeeded: number))
  }
}
