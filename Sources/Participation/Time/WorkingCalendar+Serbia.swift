extension HolidayRules {
  /// The non-working holidays of Serbia.
  ///
  /// State holidays that fall on a Sunday are followed by a free working day; religious ones are not. Days on
  /// which only the believers of one confession are free (25 December, Bayram, Yom Kippur) are working days
  /// here. 16 February and 11 November hold since 2012 (from memory).
  ///
  /// Source: Law on State and Other Holidays in the Republic of Serbia.
  static let serbia = HolidayRules(
    easter: .orthodox,
    fixed: [
      Fixed(1, 1, .newYear, isReplacedOnSunday: true),
      Fixed(1, 2, .newYear, isReplacedOnSunday: true),
      Fixed(1, 7, .orthodoxChristmas),
      Fixed(2, 15, .statehoodDay, isReplacedOnSunday: true),
      Fixed(2, 16, .statehoodDay, in: 2012...9999, isReplacedOnSunday: true),
      Fixed(5, 1, .labourDay, isReplacedOnSunday: true),
      Fixed(5, 2, .labourDay, isReplacedOnSunday: true),
      Fixed(11, 11, .armisticeDay, in: 2012...9999, isReplacedOnSunday: true),
    ],
    movable: [
      Movable(-2, .orthodoxGoodFriday),
      Movable(-1, .orthodoxHolySaturday),
      Movable(0, .orthodoxEaster),
      Movable(1, .orthodoxEasterMonday),
    ])
}

extension WorkingCalendar {
  /// The calendar of Serbia without changes by the caller: weekends and the holidays of the law.
  ///
  /// Off are 1–2 January, 7 January, 15–16 February, Orthodox Good Friday to Easter Monday, 1–2 May and 11
  /// November. Where New Year, Statehood Day, Labour Day or Armistice Day falls on a Sunday, the next working
  /// day is off too. Vouched for from 2012, when 16 February and 11 November were added (from memory).
  ///
  /// Source: Law on State and Other Holidays in the Republic of Serbia.
  public static let serbia = WorkingCalendar(jurisdiction: .serbia)
}
