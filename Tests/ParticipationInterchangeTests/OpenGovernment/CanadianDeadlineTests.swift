import Participation
import ParticipationInterchange
import ParticipationTestSupport
import Testing

@Suite("Deadlines of the Canadian plans")
struct CanadianDeadlineTests {
  @Test("Each wording gives its deadline and its first due month")
  func wordings() throws {
    let rows: [(String, CanadianDeadlineForm, due: String, last: String)] = [
      ("By June 2022", .month, "2022-06", "2022-06"), ("March 2029", .month, "2029-03", "2029-03"),
      ("By 2023", .year, "2023-12", "2023-12"), ("By end of 2022", .endOfYear, "2022-12", "2022-12"),
      ("By spring 2022", .season(.spring), "2022-05", "2022-05"),
      ("By Summer 2023", .season(.summer), "2023-08", "2023-08"),
      ("By fall 2022", .season(.autumn), "2022-11", "2022-11"),
      ("By winter 2025", .season(.winter), "2025-02", "2025-02"),
      ("By fiscal year 2023-24", .fiscalYear, "2024-03", "2024-03"),
      ("By fiscal year 2099-00", .fiscalYear, "2100-03", "2100-03"),
      ("Annually", .annually, "2024-12", "2024-12"), ("Ongoing", .ongoing, "2024-12", "2024-12"),
      ("May 2023 and ongoing", .ongoingFrom, "2023-05", "2024-12"),
      ("By February 2022 and February 2023", .several, "2022-02", "2023-02"),
      (
        "By June 2022 for reporting year 2022, and June 2023 for reporting year 2023", .several, "2022-06",
        "2023-06"
      ),
      (
        "Completion by March 2026; report initial progress by 2024", .completionAndReport, "2026-03",
        "2026-03"
      ),
    ]
    for (text, form, due, last) in rows {
      let deadline = CanadianDeadline(text)
      let first = deadline.target?.firstDueDay(planEnd: "2024-12-31").map { YearMonth(of: $0).description }
      let end = deadline.target?.lastDay(planEnd: "2024-12-31").map { YearMonth(of: $0).description }
      #expect(
        deadline.form == form && first == due && end == last && RoundTrip.failure(of: deadline) == nil,
        "\(text)")
    }
    let completion = CanadianDeadline("Completion by March 2026; report initial progress by 2024")
    #expect(try completion.report == .year(TargetYear(2024)))
  }

  @Test("What says no date is left unread")
  func unreadable() {
    let texts = [
      "", "By", "soon", "By early 2026", "2025 to 2028", "2026-27", "By fiscal year 2023-25",
      "By fiscal 2023",
      "By fiscal year", "By spring", "By 22", "By ２０２２", "By June 2022 and", "By June 2022 or July 2022",
      "Annually, by March 31", "Biannually until 2029", "Ongoing soon", "Completion by 2024",
      "By 0000", "By June 2022 for reporting year", String(repeating: "by ", count: 100_000),
    ]
    #expect(texts.filter { CanadianDeadline($0).target != nil || CanadianDeadline($0).form != nil } == [])
  }

  @Test("A recorded due date agrees, adds, was clipped, contradicts, or is missing")
  func agreement() throws {
    let end = try YearMonth(2024, 12)
    let month = { (text: String) in try YearMonth(text) }
    let rows: [(String, String, DueDateAgreement)] = [
      ("By June 2022", "2022-06", .agrees), ("Annually", "2024-12", .agrees),
      ("Ongoing", "2022-08", .addsToText(try month("2022-08"))),
      (
        "By March 2023", "2024-03",
        .contradicts(stated: try month("2023-03"), recorded: try month("2024-03"))
      ),
      ("By December 2023", "", .notRecorded(stated: try month("2023-12"))),
      (
        "By March 2025", "2024-12", .clipped(stated: try month("2025-03"), recorded: try month("2024-12"))
      ),
      (
        "By March 2025", "2024-11", .contradicts(stated: try month("2025-03"), recorded: try month("2024-11"))
      ),
      ("By March 2023", "March", .unreadable("March")), ("soon", "2024-12", .textUnreadable),
    ]
    for (text, recorded, expected) in rows {
      #expect(CanadianDeadline(text).agreement(withDueDate: recorded, planEnd: end) == expected, "\(text)")
    }
  }
}
