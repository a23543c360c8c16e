import Participation
import Testing

@Suite("Easter")
struct EasterTests {
  @Test("Easter falls on the published days, Western and Orthodox")
  func published() throws {
    let western: [Day] = [
      "1818-03-22", "1943-04-25", "2000-04-23", "2005-03-27", "2008-03-23", "2010-04-04", "2011-04-24",
      "2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12",
      "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25",
    ]
    let orthodox: [Day] = [
      "1983-05-08", "2000-04-30", "2005-05-01", "2008-04-27", "2010-04-04", "2011-04-24", "2012-04-15",
      "2013-05-05", "2014-04-20", "2015-04-12", "2016-05-01", "2017-04-16", "2018-04-08", "2019-04-28",
      "2020-04-19", "2021-05-02", "2022-04-24", "2023-04-16", "2024-05-05", "2025-04-20", "2026-04-12",
    ]
    let wrong =
      try western.filter { try Easter.western.sunday(in: $0.year) != $0 }
      + orthodox.filter { try Easter.orthodox.sunday(in: $0.year) != $0 }
    #expect(wrong == [])
  }

  @Test("Western Easter agrees with the rule of Gauss from 1583 to 9999")
  func gauss() throws {
    var different: [Int] = []
    for year in 1583...9999 {
      let century = year / 100
      let moon = (15 - (13 + 8 * century) / 25 + century - century / 4) % 30
      let sun = (4 + century - century / 4) % 7
      let golden = year % 19
      let fullMoon = (19 * golden + moon) % 30
      let sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * fullMoon + sun) % 7
      var sinceMarch = 22 + fullMoon + sunday
      if fullMoon == 29, sunday == 6 { sinceMarch = 50 }
      if fullMoon == 28, sunday == 6, (11 * moon + 11) % 30 < 19 { sinceMarch = 49 }
      let expected = try Day(year, 3, 1).adding(days: sinceMarch - 1)
      let day = try Easter.western.sunday(in: year)
      if day != expected || day.weekday != .sunday { different.append(year) }
    }
    #expect(different == [])
  }

  @Test("Orthodox Easter agrees with the table of paschal full moons from 1 to 9999")
  func fullMoons() throws {
    // The Julian paschal full moons of the nineteen golden numbers, as days counted from 1 March.
    let fullMoons = [36, 25, 44, 33, 22, 41, 30, 49, 38, 27, 46, 35, 24, 43, 32, 21, 40, 29, 48]
    var different: [Int] = []
    for year in 1...9999 {
      // Julian Day Number of 1 March of the Julian calendar; 2_440_588 is that of 1970-01-01.
      let march = 367 * year - 7 * (year + 5001 + (3 - 9) / 7) / 4 + 275 * 3 / 9 + 1 + 1_729_777
      let fullMoon = march + fullMoons[year % 19] - 1
      // A Julian Day Number divisible by seven is a Monday, and Easter is the Sunday after the full moon.
      let expected = fullMoon + (7 - (fullMoon + 1) % 7)
      let day = try Easter.orthodox.sunday(in: year)
      if day.daysSinceEpoch + 2_440_588 != expected || day.weekday != .sunday { different.append(year) }
    }
    #expect(different == [])
  }

  @Test("There is no Easter outside 1 to 9999")
  func range() {
    let years = [0, -1, 10_000, .max, .min]
    let errors = years.map { year in error { () throws(DayError) in try Easter.western.sunday(in: year) } }
    #expect(errors == years.map { .yearOutOfRange(year: $0) })
  }
}
