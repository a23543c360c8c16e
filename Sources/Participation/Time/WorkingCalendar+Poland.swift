extension HolidayRules {
  /// The non-working holidays of Poland.
  ///
  /// From memory: 6 January since 2011, 3 May since 1990, 11 November since 1989, and the single 12 November
  /// 2018. 24 December holds since 2025.
  ///
  /// Source: Act of 18 January 1951 on non-working days, as amended.
  static let poland = HolidayRules(
    easter: .western,
    fixed: [
      Fixed(1, 1, .newYear),
      Fixed(1, 6, .epiphany, in: 2011...9999),
      Fixed(5, 1, .labourDay),
      Fixed(5, 3, .constitutionDay, in: 1990...9999),
      Fixed(8, 15, .assumption),
      Fixed(11, 1, .allSaints),
      Fixed(11, 11, .independenceDay, in: 1989...9999),
      Fixed(11, 12, .independenceCentenary, in: 2018...2018),
      Fixed(12, 24, .christmasEve, in: 2025...9999),
      Fixed(12, 25, .christmas),
      Fixed(12, 26, .secondChristmasDay),
    ],
    movable: [
      Movable(0, .easter),
      Movable(1, .easterMonday),
      Movable(49, .pentecost),
      Movable(60, .corpusChristi),
    ])
}

extension WorkingCalendar {
  /// The calendar of Poland without changes by the caller: weekends and the holidays of the law.
  ///
  /// Off are 1 and 6 January, Easter Sunday and Monday, 1 and 3 May, Pentecost, Corpus Christi, 15 August, 1
  /// and 11 November, 24 December from 2025, 25 and 26 December. A holiday on a Sunday is not replaced.
  /// Saturday is off as in administrative procedure. Vouched for from 2011, when 6 January was added (from
  /// memory).
  ///
  /// Source: Act of 18 January 1951 on non-working days, as amended; Code of Administrative Procedure art. 57
  /// § 4.
  public static let poland = WorkingCalendar(jurisdiction: .poland)
}
