/// The name of a public holiday on which no one is expected to work.
public enum Holiday: String, CaseIterable, Hashable, Sendable, Serializable {
  /// New Year: 1 January, in Serbia also 2 January.
  case newYear
  /// Epiphany, 6 January.
  case epiphany
  /// Orthodox Christmas, 7 January.
  case orthodoxChristmas
  /// Statehood Day of Serbia, 15 and 16 February.
  case statehoodDay
  /// Good Friday by the Orthodox reckoning.
  case orthodoxGoodFriday
  /// Holy Saturday by the Orthodox reckoning.
  case orthodoxHolySaturday
  /// Easter Sunday by the Orthodox reckoning.
  case orthodoxEaster
  /// Easter Monday by the Orthodox reckoning.
  case orthodoxEasterMonday
  /// Easter Sunday by the Western reckoning.
  case easter
  /// Easter Monday by the Western reckoning.
  case easterMonday
  /// Labour Day: 1 May, in Serbia also 2 May.
  case labourDay
  /// Constitution Day of Poland, 3 May.
  case constitutionDay
  /// Pentecost, 49 days after Western Easter.
  case pentecost
  /// Corpus Christi, 60 days after Western Easter.
  case corpusChristi
  /// Assumption of Mary, 15 August.
  case assumption
  /// All Saints, 1 November.
  case allSaints
  /// Independence Day of Poland, 11 November.
  case independenceDay
  /// The hundredth year of Polish independence, 12 November 2018 only.
  case independenceCentenary
  /// Armistice Day in Serbia, 11 November.
  case armisticeDay
  /// Christmas Eve, 24 December.
  case christmasEve
  /// Christmas Day, 25 December.
  case christmas
  /// The second day of Christmas, 26 December.
  case secondChristmasDay
  /// The working day that is off because a state holiday fell on a Sunday.
  case substituteForSunday
}

/// A public holiday on a day.
public struct HolidayOccurrence: Hashable, Sendable, Serializable {
  /// The day.
  public let day: Day
  /// What is kept on it.
  public let holiday: Holiday

  /// The holiday on the day.
  @inlinable public init(day: Day, holiday: Holiday) {
    self.day = day
    self.holiday = holiday
  }
}
