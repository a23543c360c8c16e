import Foundation
import Participation
import ParticipationTestSupport
import Testing

@Suite("Counting from a day")
struct DayArithmeticTests {
  @Test("Counting days stops at the ends of the range and never traps")
  func saturation() throws {
    let day: Day = "2019-05-17"
    let rows: [(given: Day, expected: Day)] = [
      (day.adding(days: 0), "2019-05-17"),
      (day.adding(days: 1), "2019-05-18"),
      (day.adding(days: -17), "2019-04-30"),
      (day.adding(days: .max), .latest),
      (day.adding(days: .min), .earliest),
      (Day.latest.adding(days: 1), .latest),
      (Day.latest.adding(days: .max), .latest),
      (Day.latest.adding(days: -1), "9999-12-30"),
      (Day.latest.adding(days: -3_652_058), .earliest),
      (Day.latest.adding(days: .min), .earliest),
      (Day.earliest.adding(days: -1), .earliest),
      (Day.earliest.adding(days: .min), .earliest),
      (Day.earliest.adding(days: 3_652_058), .latest),
      (day.adding(months: .max, policy: .clamp), .latest),
      (day.adding(months: .min, policy: .clampThenNextDay), .earliest),
      (day.adding(years: .max, policy: .clamp), .latest),
      (day.adding(years: .min, policy: .clamp), .earliest),
      (day.adding(years: 7980, policy: .clamp), "9999-05-17"),
      (day.adding(years: 7981, policy: .clamp), .latest),
      (day.adding(years: -2018, policy: .clamp), "0001-05-17"),
      (day.adding(years: -2019, policy: .clamp), .earliest),
      (Day.latest.adding(months: 1, policy: .clampThenNextDay), .latest),
      (Day.earliest.adding(months: -1, policy: .clamp), .earliest),
      (try Day.earliest.adding(exactly: 3_652_058), .latest),
      (try Day.latest.adding(exactly: -3_652_058), .earliest),
    ]
    let wrong = rows.filter { $0.given != $0.expected }
    #expect(wrong.map(\.expected) == [])
    #expect(Day.earliest.days(until: .latest) == 3_652_058 && Day.latest.days(until: .earliest) == -3_652_058)
  }

  @Test("Where the month is too short, the policy decides")
  func monthEnds() {
    let rows: [(day: Day, months: Int, clamped: Day, next: Day)] = [
      ("2019-01-31", 1, "2019-02-28", "2019-03-01"),
      ("2020-01-31", 1, "2020-02-29", "2020-03-01"),
      ("2020-01-29", 1, "2020-02-29", "2020-02-29"),
      ("2019-01-28", 1, "2019-02-28", "2019-02-28"),
      ("2019-03-31", -1, "2019-02-28", "2019-03-01"),
      ("2019-08-31", 1, "2019-09-30", "2019-10-01"),
      ("2020-02-29", 12, "2021-02-28", "2021-03-01"),
      ("2020-02-29", -12, "2019-02-28", "2019-03-01"),
      ("2020-02-29", 48, "2024-02-29", "2024-02-29"),
      ("2019-12-31", 2, "2020-02-29", "2020-03-01"),
    ]
    let wrong = rows.filter {
      $0.day.adding(months: $0.months, policy: .clamp) != $0.clamped
        || $0.day.adding(months: $0.months, policy: .clampThenNextDay) != $0.next
        || ($0.months % 12 == 0 && $0.day.adding(years: $0.months / 12, policy: .clamp) != $0.clamped)
    }
    #expect(wrong.map(\.day) == [])
  }

  @Test("Clamped months and years agree with Foundation on ten thousand seeded examples")
  func foundationAgrees() throws {
    let seed: UInt64 = 20_190_517
    var numbers = SplitMix64(seed: seed)
    let calendar = utcCalendar(.gregorian)
    let first = try Day(1900, 1, 1).daysSinceEpoch
    let last = try Day(2100, 12, 31).daysSinceEpoch
    var different: [String] = []
    for _ in 0..<10_000 {
      let day = try Day(daysSinceEpoch: Int.random(in: first...last, using: &numbers))
      let months = Int.random(in: -1200...1200, using: &numbers)
      let ours = day.adding(months: months, policy: .clamp)
      if ours != clamped(day, months, calendar) { different.append("\(day) and \(months) months") }
      if day.adding(years: months / 12, policy: .clamp) != clamped(day, months / 12 * 12, calendar) {
        different.append("\(day) and \(months / 12) years")
      }
      let atOnce = calendar.date(byAdding: .month, value: months, to: date(day)).flatMap(self.day)
      if months >= 0, ours != atOnce {
        different.append("\(day) and \(months) months at once")
      }
    }
    #expect(different == [], "seed \(seed)")
  }

  /// Foundation's reckoning in two steps, the first of the target month and then its length.
  ///
  /// Foundation's single step backwards takes February's length from another year (swift-foundation, pull
  /// request 1708), so that it can serve as a comparison only forwards.
  private func clamped(_ day: Day, _ months: Int, _ calendar: Calendar) -> Day? {
    let parts = calendar.dateComponents([.year, .month, .day], from: date(day))
    guard
      let dayOfMonth = parts.day,
      let first = calendar.date(from: DateComponents(year: parts.year, month: parts.month, day: 1)),
      let target = calendar.date(byAdding: .month, value: months, to: first),
      let length = calendar.range(of: .day, in: .month, for: target)?.count
    else { return nil }
    return self.day(target)?.adding(days: min(dayOfMonth, length) - 1)
  }

  private func date(_ day: Day) -> Date { Date(timeIntervalSince1970: Double(day.daysSinceEpoch) * 86_400) }

  private func day(_ date: Date) -> Day? { try? Day(secondsSinceEpoch: Int64(date.timeIntervalSince1970)) }
}
