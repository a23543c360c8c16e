import Foundation
import Participation
import Testing

@Suite("Day")
struct DayTests {
  @Test("Every day from 1900 to 2100 agrees with Foundation in all calendar fields")
  func foundationAgrees() throws {
    let gregorian = utcCalendar(.gregorian)
    let iso = utcCalendar(.iso8601)
    let first = try Day(1900, 1, 1)
    let last = try Day(2100, 12, 31)
    var different: [String] = []
    for number in first.daysSinceEpoch...last.daysSinceEpoch {
      let day = try Day(daysSinceEpoch: number)
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let theirs = gregorian.dateComponents([.year, .month, .day, .weekday, .dayOfYear], from: date)
      let week = iso.dateComponents([.yearForWeekOfYear, .weekOfYear], from: date)
      // Foundation numbers the days of the week from Sunday = 1.
      let theirFields = [
        theirs.year, theirs.month, theirs.day, theirs.weekday.map { ($0 + 5) % 7 + 1 }, theirs.dayOfYear,
        week.yearForWeekOfYear, week.weekOfYear,
      ]
      let ourFields: [Int?] = [
        day.year, day.month, day.dayOfMonth, day.weekday.rawValue, day.dayOfYear, day.isoWeek.year,
        day.isoWeek.week,
      ]
      if theirFields != ourFields { different.append(day.description) }
    }
    #expect(different == [])
  }

  @Test(
    "Every day from 0001 to 9999 comes back from its figures and from its text",
    arguments: [1...2500, 2501...5000, 5001...7500, 7501...9999])
  func roundTrip(years: ClosedRange<Int>) throws {
    var different: [Int] = []
    var day = try Day(years.lowerBound, 1, 1)
    for year in years {
      for month in 1...12 {
        for dayOfMonth in 1...Day.daysIn(month: month, year: year) {
          let built = try Day(year, month, dayOfMonth)
          if built != day || day.components != (year, month, dayOfMonth) {
            different.append(day.daysSinceEpoch)
          }
          if try Day(day.description) != day { different.append(day.daysSinceEpoch) }
          day = day.adding(days: 1)
        }
      }
    }
    #expect(different == [])
  }

  @Test("The ends of the range are 0001-01-01, a Monday, and 9999-12-31, a Friday")
  func ends() throws {
    let facts = [
      try Day(1, 1, 1) == .earliest, try Day(9999, 12, 31) == .latest,
      Day.earliest.description == "0001-01-01", Day.latest.description == "9999-12-31",
      Day.earliest.weekday == .monday, Day.latest.weekday == .friday,
      Day.earliest.isoWeek == (1, 1), Day.latest.isoWeek == (9999, 52),
      Day.earliest.daysSinceEpoch == -719_162, Day.latest.daysSinceEpoch == 2_932_896,
      MemoryLayout<Day>.size == 4,
    ]
    #expect(facts.allSatisfy { $0 }, "\(facts)")
  }

  @Test("First and last of the month are found, also in a leap February and at the end of the range")
  func monthEnds() {
    let rows: [(day: Day, first: Day, last: Day)] = [
      ("2019-05-17", "2019-05-01", "2019-05-31"),
      ("2020-02-29", "2020-02-01", "2020-02-29"),
      ("1900-02-10", "1900-02-01", "1900-02-28"),
      ("9999-12-31", "9999-12-01", "9999-12-31"),
      ("0001-01-01", "0001-01-01", "0001-01-31"),
    ]
    let wrong = rows.filter { $0.day.firstOfMonth != $0.first || $0.day.lastOfMonth != $0.last }
    #expect(wrong.map(\.day) == [])
  }

  @Test("A text that is not exactly a day is refused, with the reason")
  func hostileText() {
    let long = String(repeating: "9", count: 1_000_000)
    let rows: [(text: String, error: DayError)] = [
      ("", .unreadable(text: "")),
      ("2019-5-17", .unreadable(text: "2019-5-17")),
      ("2019-05-1", .unreadable(text: "2019-05-1")),
      ("2019-05-170", .unreadable(text: "2019-05-170")),
      (" 2019-05-17", .unreadable(text: " 2019-05-17")),
      ("2019-05-17 ", .unreadable(text: "2019-05-17 ")),
      ("2019-05-17\n", .unreadable(text: "2019-05-17\n")),
      ("2019-05-17\0", .unreadable(text: "2019-05-17\0")),
      ("2019/05/17", .unreadable(text: "2019/05/17")),
      ("20190517", .unreadable(text: "20190517")),
      ("2019-05-17T00:00:00Z", .unreadable(text: "2019-05-17T00:00:00Z")),
      ("+019-05-17", .unreadable(text: "+019-05-17")),
      ("-001-05-17", .unreadable(text: "-001-05-17")),
      ("2019--5-17", .unreadable(text: "2019--5-17")),
      ("2019-05--1", .unreadable(text: "2019-05--1")),
      ("2019-05-1a", .unreadable(text: "2019-05-1a")),
      ("2019-o5-17", .unreadable(text: "2019-o5-17")),
      ("2019‐05‐17", .unreadable(text: "2019‐05‐17")),
      ("２０１９-05-17", .unreadable(text: "２０１９-05-17")),
      ("٢٠١٩-٠٥-١٧", .unreadable(text: "٢٠١٩-٠٥-١٧")),
      ("2019-05-1\u{301}", .unreadable(text: "2019-05-1\u{301}")),
      (long, .unreadable(text: String(repeating: "9", count: 40) + "…")),
      ("0000-01-01", .yearOutOfRange(year: 0)),
      ("2019-00-10", .noSuchMonth(year: 2019, month: 0)),
      ("2019-13-10", .noSuchMonth(year: 2019, month: 13)),
      ("2019-01-00", .noSuchDay(year: 2019, month: 1, day: 0)),
      ("2019-02-29", .noSuchDay(year: 2019, month: 2, day: 29)),
      ("1900-02-29", .noSuchDay(year: 1900, month: 2, day: 29)),
      ("2019-04-31", .noSuchDay(year: 2019, month: 4, day: 31)),
      ("2019-05-99", .noSuchDay(year: 2019, month: 5, day: 99)),
    ]
    let wrong = rows.filter { row in error { () throws(DayError) in try Day(row.text) } != row.error }
    #expect(wrong.map(\.text) == [])
  }

  @Test("Figures outside the range are refused, whatever their size")
  func hostileFigures() {
    let rows: [(error: DayError?, expected: DayError)] = [
      (error { () throws(DayError) in try Day(0, 1, 1) }, .yearOutOfRange(year: 0)),
      (error { () throws(DayError) in try Day(10_000, 1, 1) }, .yearOutOfRange(year: 10_000)),
      (error { () throws(DayError) in try Day(.min, .min, .min) }, .yearOutOfRange(year: .min)),
      (error { () throws(DayError) in try Day(2019, .max, 1) }, .noSuchMonth(year: 2019, month: .max)),
      (
        error { () throws(DayError) in try Day(2019, 1, .min) },
        .noSuchDay(year: 2019, month: 1, day: .min)
      ),
      (
        error { () throws(DayError) in try Day(daysSinceEpoch: 2_932_897) },
        .outOfRange(daysSinceEpoch: 2_932_897)
      ),
      (
        error { () throws(DayError) in try Day(daysSinceEpoch: -719_163) },
        .outOfRange(daysSinceEpoch: -719_163)
      ),
      (error { () throws(DayError) in try Day(daysSinceEpoch: .min) }, .outOfRange(daysSinceEpoch: .min)),
      (
        error { () throws(DayError) in try Day.latest.adding(exactly: 1) },
        .moveOutOfRange(from: .latest, days: 1)
      ),
      (
        error { () throws(DayError) in try Day.earliest.adding(exactly: .min) },
        .moveOutOfRange(from: .earliest, days: .min)
      ),
      (
        error { () throws(DayError) in try Day(secondsSinceEpoch: .max, offsetSeconds: .max) },
        .instantOutOfRange(secondsSinceEpoch: .max, offsetSeconds: .max)
      ),
      (
        error { () throws(DayError) in try Day(secondsSinceEpoch: .min, offsetSeconds: -1) },
        .instantOutOfRange(secondsSinceEpoch: .min, offsetSeconds: -1)
      ),
      (
        error { () throws(DayError) in try Day(secondsSinceEpoch: 253_402_300_800) },
        .instantOutOfRange(secondsSinceEpoch: 253_402_300_800, offsetSeconds: 0)
      ),
    ]
    let wrong = rows.filter { $0.error != $0.expected }
    #expect(wrong.map(\.expected) == [])
  }

  @Test("An instant falls on the day of its offset, rounded down also before 1970")
  func instants() throws {
    let rows: [(seconds: Int64, offset: Int, day: Day)] = [
      (0, 0, "1970-01-01"),
      (-1, 0, "1969-12-31"),
      (86_399, 0, "1970-01-01"),
      (86_400, 0, "1970-01-02"),
      (-86_400, 0, "1969-12-31"),
      (-86_401, 0, "1969-12-30"),
      (82_800, 3600, "1970-01-02"),
      (3599, -3600, "1969-12-31"),
      (1_568_070_000, 7200, "2019-09-10"),
      (253_402_300_799, 0, "9999-12-31"),
      (-62_135_596_800, 0, "0001-01-01"),
      (253_402_300_800, -1, "9999-12-31"),
    ]
    let wrong = try rows.filter {
      try Day(secondsSinceEpoch: $0.seconds, offsetSeconds: $0.offset) != $0.day
    }
    #expect(wrong.map(\.seconds) == [])
  }

  @Test("A day is coded as its text, also as a key, and a wrong text is named")
  func coding() throws {
    let day: Day = "2019-05-17"
    let encoded = try JSONEncoder().encode([day])
    let keyed = try JSONEncoder().encode([day: 1])
    let back = try JSONDecoder().decode([Day: Int].self, from: keyed)
    let messages = ["\"2019-02-30\"", "\"yesterday\"", "\"0000-01-01\""].map { text in
      decodingFailure(Day.self, "[\(text)]").map { $0.contains(text.dropFirst().dropLast()) } ?? false
    }
    #expect(String(decoding: encoded, as: UTF8.self) == #"["2019-05-17"]"#)
    #expect(String(decoding: keyed, as: UTF8.self) == #"{"2019-05-17":1}"# && back == [day: 1])
    #expect(messages == [true, true, true])
    #expect(decodingFailure(Day.self, "[12]") != nil && decodingFailure(Day.self, "[null]") != nil)
  }

  @Test("Every error is one sentence with its figures")
  func messages() {
    let rows: [(DayError, String)] = [
      (.unreadable(text: "x"), "\"x\" is not a day; write a day as YYYY-MM-DD, for example 2019-05-17."),
      (.yearOutOfRange(year: 0), "Year 0 is outside 1 to 9999."),
      (.noSuchMonth(year: 2019, month: 13), "Year 2019 has no month 13; months are 1 to 12."),
      (.noSuchDay(year: 2019, month: 2, day: 30), "Month 2 of 2019 has 28 days and no day 30."),
    ]
    #expect(rows.filter { $0.0.description != $0.1 }.map(\.1) == [])
  }

  #if os(macOS) || os(Linux)
    @Test("A literal that is no day stops the program")
    func literal() async {
      await #expect(processExitsWith: .failure) {
        let day: Day = "2019-02-30"
        print(day)
      }
    }
  #endif
}
