import Foundation
import Participation
import Testing

@Suite("Terms and deadlines")
struct TermTests {
  @Test("A term is counted from the day after the event and ends where the law has it")
  func lastDay() {
    let rows: [(term: Term, event: Day, calendar: WorkingCalendar, rolling: Rolling, last: Day)] = [
      (.days(1), "2019-03-01", .weekendsOnly, .none, "2019-03-02"),
      (.days(0), "2019-03-01", .weekendsOnly, .none, "2019-03-01"),
      (.days(7), "2019-12-18", .poland, .none, "2019-12-25"),
      (.days(7), "2019-12-18", .poland, .nextWorkingDay, "2019-12-27"),
      (.days(7), "2019-12-18", .poland, .previousWorkingDay, "2019-12-24"),
      (.days(14), "2019-04-17", .poland, .nextWorkingDay, "2019-05-02"),
      (.weeks(2), "2019-04-17", .poland, .none, "2019-05-01"),
      (.months(1), "2019-01-31", .poland, .none, "2019-02-28"),
      (.months(1, .clampThenNextDay), "2019-01-31", .poland, .none, "2019-03-01"),
      (.months(1), "2019-05-01", .poland, .nextWorkingDay, "2019-06-03"),
      (.years(1), "2020-02-29", .weekendsOnly, .none, "2021-02-28"),
      (.workingDays(1), "2019-05-17", .weekendsOnly, .none, "2019-05-20"),
      (.workingDays(0), "2019-05-18", .weekendsOnly, .none, "2019-05-18"),
      (.workingDays(5), "2016-12-30", .serbia, .none, "2017-01-10"),
      (.workingDays(1), "2021-04-29", .serbia, .none, "2021-05-05"),
      (.days(-3), "2019-03-01", .weekendsOnly, .none, "2019-02-26"),
    ]
    let wrong = rows.filter {
      $0.term.lastDay(after: $0.event, in: $0.calendar, rolling: $0.rolling) != $0.last
    }
    #expect(wrong.map { "\($0.term) after \($0.event)" } == [])
  }

  @Test("A term before an event is counted backwards, the day of the event left out")
  func latestDay() {
    let rows: [(term: Term, event: Day, calendar: WorkingCalendar, rolling: Rolling, latest: Day)] = [
      (.days(7), "2019-05-10", .weekendsOnly, .none, "2019-05-03"),
      (.days(7), "2019-05-10", .poland, .previousWorkingDay, "2019-05-02"),
      (.workingDays(7), "2021-05-10", .serbia, .none, "2021-04-26"),
      (.months(1), "2019-03-31", .weekendsOnly, .none, "2019-02-28"),
      (.weeks(.min), "2019-03-31", .weekendsOnly, .none, .latest),
    ]
    let wrong = rows.filter {
      $0.term.latestDay(before: $0.event, in: $0.calendar, rolling: $0.rolling) != $0.latest
    }
    #expect(wrong.map { "\($0.term) before \($0.event)" } == [])
  }

  @Test("Figures of any size end at the ends of the range, at once")
  func hostileFigures() {
    let makers: [(Int) -> Term] = [
      { .days($0) }, { .workingDays($0) }, { .weeks($0) }, { .months($0) }, { .years($0, .clampThenNextDay) },
    ]
    var wrong: [String] = []
    for calendar in [WorkingCalendar.weekendsOnly, .serbia, .poland] {
      for event in [Day.earliest, "2019-05-17", .latest] {
        for make in makers {
          let found = [
            make(.max).lastDay(after: event, in: calendar), make(.min).lastDay(after: event, in: calendar),
            make(.max).latestDay(before: event, in: calendar),
            make(.min).latestDay(before: event, in: calendar),
          ]
          if found != [.latest, .earliest, .earliest, .latest] { wrong.append("\(make(.max)) \(event)") }
        }
      }
    }
    #expect(wrong == [])
  }

  @Test("A deadline tells the days left, zero on its last day, and the days overdue")
  func deadline() {
    let deadline = Deadline(.days(14), after: "2019-04-17", in: .poland, rolling: .nextWorkingDay)
    let rows: [(day: Day, left: Int?, overdue: Int?)] = [
      ("2019-04-30", 2, nil),
      ("2019-05-02", 0, nil),
      ("2019-05-03", nil, 1),
      ("2019-06-02", nil, 31),
    ]
    let wrong = rows.filter {
      deadline.daysLeft(on: $0.day) != $0.left || deadline.daysOverdue(on: $0.day) != $0.overdue
        || deadline.isOverdue(on: $0.day) != ($0.overdue != nil)
    }
    #expect(wrong.map(\.day) == [])
    #expect(deadline == Deadline(lastDay: "2019-05-02") && deadline < Deadline(lastDay: "2019-05-03"))
  }

  @Test("A term is coded with its unit, and anything else is refused")
  func coding() throws {
    let rows: [(term: Term, json: String)] = [
      (.days(30), #"{"days":30}"#),
      (.workingDays(7), #"{"workingDays":7}"#),
      (.weeks(-2), #"{"weeks":-2}"#),
      (.months(6), #"{"monthEnd":"clamp","months":6}"#),
      (.years(1, .clampThenNextDay), #"{"monthEnd":"clampThenNextDay","years":1}"#),
    ]
    let wrong = try rows.filter { row in
      try json(row.term) != row.json
        || JSONDecoder().decode(Term.self, from: Data(row.json.utf8)) != row.term
    }
    let refused = [
      "{}", #"{"days":1,"weeks":1}"#, #"{"days":"1"}"#, #"{"days":1.5}"#, #"{"months":1}"#,
      #"{"months":1,"monthEnd":"whenever"}"#, #"{"days":1,"monthEnd":"clamp"}"#, #"{"monthEnd":"clamp"}"#,
      "30", #"{"days":99999999999999999999}"#,
    ]
    #expect(wrong.map(\.json) == [])
    #expect(refused.filter { decodingFailure(Term.self, "[\($0)]") == nil } == [])
  }
}
