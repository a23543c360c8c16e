import Participation
import ParticipationTestSupport
import Testing

@Suite("Deadlines with their precision")
struct TargetDateTests {
  private static let planEnd: Day = "2024-12-31"

  private static func rows() throws -> [(TargetDate, wire: String, first: Day?, last: Day?, label: String)] {
    let year = try TargetYear(2023)
    return [
      (.once(.day("2020-06-30")), "\"2020-06-30\"", "2020-06-30", "2020-06-30", "2020-06-30"),
      (.once(.month(try YearMonth(2024, 2))), "\"2024-02\"", "2024-02-29", "2024-02-29", "February 2024"),
      (.once(.year(year)), "\"2023\"", "2023-12-31", "2023-12-31", "2023"),
      (.once(.year(try TargetYear(7))), "\"0007\"", "0007-12-31", "0007-12-31", "7"),
      (
        .once(.season(.winter, year)), "{\"season\":\"winter\",\"year\":2023}", "2023-02-28", "2023-02-28",
        "winter 2023"
      ),
      (
        .once(.season(.spring, year)), "{\"season\":\"spring\",\"year\":2023}", "2023-05-31", "2023-05-31",
        "spring 2023"
      ),
      (
        .once(.season(.summer, year)), "{\"season\":\"summer\",\"year\":2023}", "2023-08-31", "2023-08-31",
        "summer 2023"
      ),
      (
        .once(.season(.autumn, year)), "{\"season\":\"autumn\",\"year\":2023}", "2023-11-30", "2023-11-30",
        "autumn 2023"
      ),
      (
        .once(.fiscalYear(from: try YearMonth(2023, 4))), "{\"fiscalYearFrom\":\"2023-04\"}", "2024-03-31",
        "2024-03-31", "fiscal year 2023–2024"
      ),
      (
        .once(.fiscalYear(from: try YearMonth(2023, 1))), "{\"fiscalYearFrom\":\"2023-01\"}", "2023-12-31",
        "2023-12-31", "fiscal year 2023"
      ),
      (
        .several(.month(try YearMonth(2023, 2)), .month(try YearMonth(2022, 2)), more: [.year(year)]),
        "[\"2023-02\",\"2022-02\",\"2023\"]", "2022-02-28", "2023-12-31", "February 2023; February 2022; 2023"
      ),
      (.annually, "{\"annually\":{}}", planEnd, planEnd, "annually"),
      (.ongoing(from: nil), "{\"ongoing\":{}}", planEnd, planEnd, "ongoing"),
      (
        .ongoing(from: .month(try YearMonth(2023, 5))), "{\"ongoing\":{\"from\":\"2023-05\"}}", "2023-05-31",
        planEnd, "May 2023 and ongoing"
      ),
      (
        .ongoing(from: .year(try TargetYear(2026))), "{\"ongoing\":{\"from\":\"2026\"}}", "2026-12-31",
        "2026-12-31", "2026 and ongoing"
      ),
    ]
  }

  @Test("Each has its last day, its words and its form on the wire")
  func table() throws {
    for row in try Self.rows() {
      let date = row.0
      #expect(
        try date.firstDueDay(planEnd: Self.planEnd) == row.first
          && date.lastDay(planEnd: Self.planEnd) == row.last && date.label.text(in: .english) == row.label
          && json(date) == row.wire && value(TargetDate.self, of: row.wire) == date
          && (date.lastDay(planEnd: nil) == nil) == date.needsPlanEnd, "\(row.wire)")
    }
  }

  @Test("A deadline beyond the plan stays where it is, and says how far beyond")
  func beyond() throws {
    let date = TargetDate.once(.month(try YearMonth(2025, 3)))
    #expect(
      date.lastDay(planEnd: Self.planEnd) == "2025-03-31" && date.daysBeyond(planEnd: Self.planEnd) == 90
        && TargetDate.annually.daysBeyond(planEnd: Self.planEnd) == 0
        && TargetDate.once(.day("2022-02-28")).daysBeyond(planEnd: Self.planEnd) == 0)
    #expect(
      [Language.english, .serbianLatin, .polish].map { date.sentence(planEnd: Self.planEnd).text(in: $0) }
        == [
          "Deadline: March 2025; last day: 2025-03-31; days beyond the end of the plan: 90.",
          "Rok: mart 2025.; poslednji dan: 2025-03-31; dana posle kraja plana: 90.",
          "Termin: marzec 2025; ostatni dzień: 2025-03-31; dni po końcu planu: 90.",
        ])
    #expect(
      date.sentence(planEnd: nil).text(in: .english) == "Deadline: March 2025; last day: 2025-03-31."
        && TargetDate.annually.sentence(planEnd: nil).text(in: .polish)
          == "Termin: co roku; koniec planu nie jest znany."
    )
  }

  @Test("What is no deadline is refused")
  func refusals() {
    let wrong = [
      "\"\"", "\"2020-13\"", "\"2020-02-30\"", "\"0000\"", "\"20 20\"", "\"+020\"", "\"２０２０\"", "\"2020-6\"",
      "2020",
      "null", "[]", "[\"2020\"]", "[\"2020\",[\"2021\"]]", "{}", "{\"annually\":{},\"ongoing\":{}}",
      "{\"annually\":true}", "{\"season\":\"monsoon\",\"year\":2020}", "{\"season\":\"spring\",\"year\":0}",
      "{\"season\":\"spring\"}", "{\"fiscalYearFrom\":\"2023\"}", "{\"ongoing\":{\"from\":\"soon\"}}",
      "{\"season\":\"spring\",\"year\":2020,\"fiscalYearFrom\":\"2023-04\"}",
      "{\"ongoing\":{\"from\":{\"ongoing\":{}}}}",
    ]
    #expect(wrong.filter { refusal(of: $0, as: TargetDate.self) == nil } == [])
    #expect(throws: DayError.yearOutOfRange(year: 10_000)) { try TargetYear(10_000) }
    #expect(throws: DayError.noSuchMonth(year: 2020, month: 0)) { try YearMonth(2020, 0) }
    #expect(throws: DayError.unreadable(text: "2020-1-")) { try YearMonth("2020-1-") }
  }

  @Test("The last months of the calendar do not overflow")
  func edges() throws {
    #expect(
      try TargetPoint.fiscalYear(from: YearMonth(9999, 4)).lastDay == "9999-12-31"
        && TargetPoint.season(.winter, TargetYear(1)).lastDay == "0001-02-28"
        && YearMonth(2020, 1) < YearMonth(2020, 2) && YearMonth(of: "2020-02-29").lastDay == "2020-02-29")
  }

  @Test("Every name has its own words in every language")
  func words() throws {
    let months = try (1...12).map { TargetPoint.month(try YearMonth(2024, $0)).label }
    for language in Language.allCases {
      let names =
        months.map { $0.text(in: language) } + Season.allCases.map { $0.label.text(in: language) }
      #expect(Set(names).count == 16)
    }
  }

  @Test("Even progress is expected day by day, also where start and end are the same")
  func expected() throws {
    let year = try Period("2021-01-01", "2021-04-11")
    let day = try Period("2021-01-01", "2021-01-01")
    let rows: [(Period, Day, Share?)] = [
      (year, "2020-12-31", .nothing), (year, "2021-01-01", .nothing),
      (year, "2021-01-02", try Share(1, of: 100)), (year, "2021-02-20", .half),
      (year, "2021-04-11", .whole), (year, "2030-01-01", .whole), (day, "2020-12-31", .nothing),
      (day, "2021-01-01", .whole), (day, "2021-01-02", .whole),
      (Period(openEndedFrom: "2021-01-01"), "2030-01-01", nil),
      (try Period(.earliest, .latest), .latest, .whole),
    ]
    for (period, on, share) in rows { #expect(period.expectedProgress(on: on) == share, "\(period) \(on)") }
  }
}
