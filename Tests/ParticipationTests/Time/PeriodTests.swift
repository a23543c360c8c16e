import Foundation
import Participation
import Testing

@Suite("Period")
struct PeriodTests {
  @Test("A period contains both ends, and its length counts both")
  func bounds() throws {
    let week = try Period("2019-09-02", "2019-09-09")
    let open = Period(openEndedFrom: "2019-09-02")
    let rows: [(day: Day, week: Period.Phase, open: Period.Phase)] = [
      (.earliest, .before, .before),
      ("2019-09-01", .before, .before),
      ("2019-09-02", .during, .during),
      ("2019-09-09", .during, .during),
      ("2019-09-10", .after, .during),
      (.latest, .after, .during),
    ]
    let wrong = rows.filter {
      week.phase(on: $0.day) != $0.week || open.phase(on: $0.day) != $0.open
        || week.contains($0.day) != ($0.week == .during)
    }
    #expect(wrong.map(\.day) == [])
    #expect(week.length == 8 && open.length == nil && open.isOpenEnded && !week.isOpenEnded)
    #expect(try Period("2019-09-02", days: 8) == week && Period("2019-09-02", nil) == open)
    #expect(Period.Phase.allCases.sorted() == [.before, .during, .after])
  }

  @Test("Overlap and intersection agree with the days the periods contain")
  func overlap() throws {
    let base: Day = "2020-02-25"
    var periods: [Period] = []
    for first in 0..<7 {
      periods.append(Period(openEndedFrom: base.adding(days: first)))
      for length in 1...(8 - first) {
        periods.append(try Period(base.adding(days: first), days: length))
      }
    }
    var wrong: [String] = []
    for left in periods {
      for right in periods {
        // The day after all closed periods stands for the days of the open-ended ones.
        let days = (-1...8).map { base.adding(days: $0) }
        let common = days.filter { left.contains($0) && right.contains($0) }
        let intersection = left.intersection(right)
        let found = days.filter { intersection?.contains($0) ?? false }
        let open = left.isOpenEnded && right.isOpenEnded
        if left.overlaps(right) == common.isEmpty || found != common
          || (intersection?.isOpenEnded ?? false) != open
        {
          wrong.append("\(left) \(right)")
        }
      }
    }
    #expect(wrong == [])
  }

  @Test("Days that make no period are refused")
  func refusals() {
    let rows: [(error: PeriodError?, expected: PeriodError)] = [
      (
        error { () throws(PeriodError) in try Period("2019-09-09", "2019-09-08") },
        .lastBeforeFirst(first: "2019-09-09", last: "2019-09-08")
      ),
      (error { () throws(PeriodError) in try Period("2019-09-09", days: 0) }, .lengthNotPositive(days: 0)),
      (
        error { () throws(PeriodError) in try Period("2019-09-09", days: .min) },
        .lengthNotPositive(days: .min)
      ),
      (
        error { () throws(PeriodError) in try Period(.latest, days: 2) },
        .lengthOutOfRange(first: .latest, days: 2)
      ),
      (
        error { () throws(PeriodError) in try Period(.earliest, days: .max) },
        .lengthOutOfRange(first: .earliest, days: .max)
      ),
    ]
    let wrong = rows.filter { $0.error != $0.expected }
    #expect(wrong.map(\.expected) == [])
    #expect((try? Period(.latest, days: 1))?.last == .latest)
  }

  @Test("An open-ended period gives way to a later one that starts two days after it or more")
  func succession() throws {
    let open = Period(openEndedFrom: "2022-01-11")
    let closed = try Period("2022-01-11", "2022-01-20")
    let rows: [(period: Period, start: Day, last: Day?)] = [
      (open, "2022-02-01", "2022-01-31"),
      (open, "2022-01-13", "2022-01-12"),
      (open, "2022-01-12", nil),
      (open, "2022-01-11", nil),
      (open, "2021-12-01", nil),
      (open, .earliest, nil),
      (closed, "2022-01-21", "2022-01-20"),
      (closed, "2022-01-20", nil),
    ]
    let wrong = rows.filter { row in
      switch row.last {
      case .some(let last): (try? row.period.closed(beforeStartOn: row.start))?.last != last
      case .none:
        error { () throws(PeriodError) in try row.period.closed(beforeStartOn: row.start) }
          != .successorTooEarly(period: row.period, start: row.start)
      }
    }
    #expect(wrong.map(\.start) == [])
  }

  @Test("The periods of a series share no day, and a new one closes the open-ended last")
  func series() throws {
    let first = try Period("2022-01-01", "2022-01-10")
    let open = Period(openEndedFrom: "2022-01-11")
    let later = try Period("2022-02-01", "2022-02-28")
    let series = try PeriodSeries([open, first])
    let longer = try series.adding(later)
    #expect(series.periods == [first, open])
    #expect(longer.periods == [first, try Period("2022-01-11", "2022-01-31"), later])
    #expect(
      error { () throws(PeriodError) in try PeriodSeries([open, later]) }
        == .sharedDay(day: "2022-02-01", first: open, second: later))
    #expect(
      error { () throws(PeriodError) in try longer.adding(try Period("2022-01-10", days: 1)) }
        == .sharedDay(day: "2022-01-10", first: first, second: try Period("2022-01-10", days: 1)))
    #expect(longer.period(on: "2022-01-31")?.first == "2022-01-11" && longer.period(on: "2022-03-01") == nil)
    #expect(try PeriodSeries([]).adding(first).periods == [first] && longer.period(on: .earliest) == nil)
  }

  @Test("A period is coded with its first and last day, and decoding checks their order")
  func coding() throws {
    let closed = try Period("2019-09-02", "2019-09-09")
    let open = Period(openEndedFrom: "2019-09-02")
    #expect(try json(closed) == #"{"first":"2019-09-02","last":"2019-09-09"}"#)
    #expect(try json(open) == #"{"first":"2019-09-02"}"#)
    let text = try json([closed, open])
    #expect(try JSONDecoder().decode([Period].self, from: Data(text.utf8)) == [closed, open])
    #expect(
      decodingFailure(Period.self, #"[{"first":"2019-09-02","last":"2019-09-01"}]"#)
        == "Index 0/last: The last day 2019-09-01 comes before the first day 2019-09-02.")
    #expect(decodingFailure(Period.self, #"[{"last":"2019-09-01"}]"#) != nil)
    #expect(
      decodingFailure(PeriodSeries.self, "[[{\"first\":\"2019-09-02\"},{\"first\":\"2019-09-03\"}]]")
        == "Index 0: The periods starting on 2019-09-02 and on 2019-09-03 share 2019-09-03.")
  }
}
