import Foundation
import Participation
import ParticipationTestSupport
import Testing

@Suite("Working calendars")
struct WorkingCalendarTests {
  @Test(
    "The holidays of Serbia and Poland are those published for the year",
    arguments: [
      (
        WorkingCalendar.poland, 2010,
        "01-01 04-04 04-05 05-01 05-03 05-23 06-03 08-15 11-01 11-11 12-25 12-26"
      ),
      (.poland, 2018, "01-01 01-06 04-01 04-02 05-01 05-03 05-20 05-31 08-15 11-01 11-11 11-12 12-25 12-26"),
      (.poland, 2019, "01-01 01-06 04-21 04-22 05-01 05-03 06-09 06-20 08-15 11-01 11-11 12-25 12-26"),
      (.poland, 2025, "01-01 01-06 04-20 04-21 05-01 05-03 06-08 06-19 08-15 11-01 11-11 12-24 12-25 12-26"),
      (.serbia, 2012, "01-01 01-02 01-03 01-07 02-15 02-16 04-13 04-14 04-15 04-16 05-01 05-02 11-11 11-12"),
      (.serbia, 2015, "01-01 01-02 01-07 02-15 02-16 02-17 04-10 04-11 04-12 04-13 05-01 05-02 11-11"),
      (.serbia, 2016, "01-01 01-02 01-07 02-15 02-16 04-29 04-30 05-01 05-02 05-03 11-11"),
      (.serbia, 2017, "01-01 01-02 01-03 01-07 02-15 02-16 04-14 04-15 04-16 04-17 05-01 05-02 11-11"),
      (.serbia, 2021, "01-01 01-02 01-07 02-15 02-16 04-30 05-01 05-02 05-03 05-04 11-11"),
      (.serbia, 2022, "01-01 01-02 01-03 01-07 02-15 02-16 04-22 04-23 04-24 04-25 05-01 05-02 05-03 11-11"),
    ])
  func published(calendar: WorkingCalendar, year: Int, days: String) {
    var found: [Substring] = []
    for occurrence in calendar.holidays(in: year) {
      let text = occurrence.day.description.dropFirst(5)
      if found.last != text { found.append(text) }
    }
    #expect(found.joined(separator: " ") == days)
  }

  @Test("A day on which two holidays meet carries both names, and a substitute says so")
  func names() {
    let rows: [(calendar: WorkingCalendar, day: Day, holidays: [Holiday])] = [
      (.serbia, "2021-05-02", [.labourDay, .orthodoxEaster]),
      (.serbia, "2021-05-03", [.orthodoxEasterMonday]),
      (.serbia, "2021-05-04", [.substituteForSunday]),
      (.serbia, "2018-11-12", [.substituteForSunday]),
      (.serbia, "2018-01-08", []),
      (.poland, "2018-11-12", [.independenceCentenary]),
      (.poland, "2024-12-24", []),
      (.poland, "2025-12-24", [.christmasEve]),
      (.weekendsOnly, "2025-12-25", []),
    ]
    let wrong = rows.filter { row in
      row.calendar.holidays(in: row.day.year).filter { $0.day == row.day }.map(\.holiday) != row.holidays
    }
    #expect(wrong.map(\.day) == [])
    #expect([0, 10_000, .min, .max].allSatisfy { WorkingCalendar.serbia.holidays(in: $0).isEmpty })
    #expect(
      WorkingCalendar.serbia.vouchedYears.contains(2012)
        && !WorkingCalendar.poland.vouchedYears.contains(2010))
  }

  @Test("A working day is a day that is neither weekend nor in the list of holidays")
  func consistency() throws {
    var wrong: [Day] = []
    for calendar in [WorkingCalendar.weekendsOnly, .serbia, .poland] {
      for year in [1, 2, 100, 4000, 9998, 9999] + Array(1985...2085) {
        let holidays = calendar.holidays(in: year)
        if holidays.map(\.day) != holidays.map(\.day).sorted() { wrong.append(try Day(year, 1, 1)) }
        let listed = Set(holidays.map(\.day))
        var day = try Day(year, 1, 1)
        let last = try Day(year, 12, 31)
        while true {
          let expected = !listed.contains(day) && day.weekday != .saturday && day.weekday != .sunday
          if calendar.isWorkingDay(day) != expected { wrong.append(day) }
          if day == last { break }
          day = day.adding(days: 1)
        }
      }
    }
    #expect(wrong == [])
  }

  @Test("Counting working days agrees with counting them one by one")
  func bruteForce() throws {
    let seed: UInt64 = 57
    var numbers = SplitMix64(seed: seed)
    let changed = try WorkingCalendar(
      .serbia,
      additionalNonWorkingDays: ["2020-03-16", "2020-03-17", "2020-03-21", "2020-01-01", "2019-12-30"],
      additionalWorkingDays: ["2020-01-04", "2020-01-02", "2020-06-10", "2019-12-29", "2021-05-04"])
    var wrong: [String] = []
    for calendar in [WorkingCalendar.weekendsOnly, .serbia, .poland, changed] {
      for start in [Day.earliest, "2005-06-15", "9987-01-01"] {
        let days = (0..<4748).map { start.adding(days: $0) }
        var before = [0]
        for day in days { before.append((before.last ?? 0) + (calendar.isWorkingDay(day) ? 1 : 0)) }
        let working = days.filter { calendar.isWorkingDay($0) }
        for _ in 0..<150 {
          let from = Int.random(in: days.indices, using: &numbers)
          let to = Int.random(in: from..<days.count, using: &numbers)
          let period = try Period(days[from], days[to])
          let count = before[to + 1] - before[from]
          if calendar.workingDays(in: period) != count { wrong.append("count \(period)") }

          // The working days strictly after and strictly before a day, as positions in the list of all.
          let after = before[from + 1]
          let forward = Int.random(in: 1...900, using: &numbers)
          if after + forward <= working.count,
            calendar.adding(workingDays: forward, to: days[from]) != working[after + forward - 1]
          {
            wrong.append("\(days[from]) + \(forward)")
          }
          let backward = Int.random(in: 1...900, using: &numbers)
          if backward <= before[from],
            calendar.adding(workingDays: -backward, to: days[from]) != working[before[from] - backward]
          {
            wrong.append("\(days[from]) - \(backward)")
          }
          if after < working.count, calendar.nextWorkingDay(onOrAfter: days[from]) != working[before[from]] {
            wrong.append("next \(days[from])")
          }
          if after > 0, calendar.previousWorkingDay(onOrBefore: days[from]) != working[after - 1] {
            wrong.append("previous \(days[from])")
          }
        }
      }
    }
    #expect(wrong == [], "seed \(seed)")
  }

  @Test("Counting over the whole range is quick and ends at its ends")
  func wholeRange() throws {
    let all = try Period(.earliest, .latest)
    let weekdays = try #require(WorkingCalendar.weekendsOnly.workingDays(in: all))
    // 3 652 059 days are 521 722 weeks from Monday and five days, Monday to Friday.
    #expect(weekdays == 521_722 * 5 + 5)
    let facts = [
      WorkingCalendar.weekendsOnly.adding(workingDays: weekdays - 1, to: .earliest) == .latest,
      WorkingCalendar.weekendsOnly.adding(workingDays: weekdays - 2, to: .earliest) == "9999-12-30",
      WorkingCalendar.weekendsOnly.adding(workingDays: 2 - weekdays, to: .latest) == "0001-01-02",
      WorkingCalendar.serbia.previousWorkingDay(onOrBefore: .earliest) == .earliest,
      WorkingCalendar.serbia.nextWorkingDay(onOrAfter: .latest) == .latest,
      WorkingCalendar.serbia.workingDays(in: Period(openEndedFrom: "2019-05-17")) == nil,
      try WorkingCalendar.serbia.workingDays(in: Period("0001-01-01", days: 2)) == 0,
    ]
    #expect(facts.allSatisfy { $0 }, "\(facts)")
  }

  @Test("What the caller adds decides, is sorted on the wire, and may not contradict itself")
  func additions() throws {
    let calendar = try WorkingCalendar(
      .poland, additionalNonWorkingDays: ["2019-05-02", "2018-01-02", "2019-05-02"],
      additionalWorkingDays: ["2019-05-04", "2019-05-03"])
    let text =
      #"{"additionalNonWorkingDays":["2018-01-02","2019-05-02"],"#
      + #""additionalWorkingDays":["2019-05-03","2019-05-04"],"jurisdiction":"poland"}"#
    let shortest = try JSONDecoder().decode(
      WorkingCalendar.self, from: Data(#"{"jurisdiction":"serbia"}"#.utf8))
    #expect(["2019-05-02", "2019-05-03", "2019-05-04"].map(calendar.isWorkingDay) == [false, true, true])
    #expect(try json(calendar) == text && shortest == .serbia)
    #expect(try JSONDecoder().decode(WorkingCalendar.self, from: Data(text.utf8)) == calendar)
    #expect(
      error { () throws(WorkingCalendarError) in
        try WorkingCalendar(
          .poland, additionalNonWorkingDays: ["2019-05-02"], additionalWorkingDays: ["2019-05-02"])
      } == .contradictory(day: "2019-05-02"))
    let refused = [
      "{}", #"{"jurisdiction":"atlantis"}"#, #"{"jurisdiction":"serbia","additionalWorkingDays":["x"]}"#,
      #"{"jurisdiction":"serbia","additionalWorkingDays":["2019-05-02"],"#
        + #""additionalNonWorkingDays":["2019-05-02"]}"#,
    ]
    #expect(refused.filter { decodingFailure(WorkingCalendar.self, "[\($0)]") == nil } == [])
  }
}
