import Participation
import Testing

@Suite("Rules of 2018 to 2021")
struct LeastLevelsTests {
  /// The rows of an edition: a plan of two years to 31 August 2020, due on 31 August 2018.
  static func rows(_ edition: OpenGovernmentEdition) throws -> [ExpectedVerdict] {
    var rows: [ExpectedVerdict] = []
    func add(
      _ rule: String, _ verdict: String, _ events: [Told.Line], on day: Day = "2019-06-01",
      upload: Day? = "2018-08-31",
      years: Int = 2, due: Day? = "2018-08-31"
    ) throws {
      let charter = try ActionPlanStory.charter(
        edition, first: "2018-09-01", last: "2020-08-31", years: years, due: due)
      let made = Told.course("2018-02-01", "2018-05-01", "2018-06-01", upload ?? "2018-08-31")
      let course = upload == nil ? Array(made.prefix(2)) : made
      let journal = try ActionPlanStory.plan(charter, founded: "2018-01-10", course + events)
      rows.append(ExpectedVerdict(rule: rule, journal: journal, day: day, verdict: verdict))
    }
    let judged: Day = "2019-05-01"
    try add("R9-INVOLVE", "satisfied", [Told.level(judged, .development, .involve)])
    try add("R9-INVOLVE", "breached", [Told.level(judged, .development, .consult)])
    try add("R9-INVOLVE", "notReviewed", [Told.level(judged, .implementation, .involve)])
    try add("R9-INVOLVE", "notYetDue", [], upload: nil)
    try add("R9-INFORM", "satisfied", [Told.level(judged, .implementation, .inform)])
    try add("R9-INFORM", "breached", [Told.level(judged, .implementation, .none)])
    try add("R9-INFORM", "notYetDue", [], on: "2020-08-31")
    try add("R9-INFORM", "notReviewed", [], on: "2020-09-01")
    try add("R9-REPO", "satisfied", [Told.repository("2018-03-01")])
    try add("R9-REPO", "breached", [Told.outreach("2018-03-01")])
    try add("R9-REPO", "noData", [])
    try add("R9-REPO", "notYetDue", [], upload: nil)
    let end: [Told.Line] = [("2020-08-31", .ended), ("2020-12-31", .closed)]
    try add(
      "R8-END", "satisfied", [end[0], try Told.report("2020-09-30", .endOfTerm, days: nil)], on: "2020-10-01")
    try add("R8-END", "notYetDue", [end[0]], on: "2020-10-01")
    try add("R8-END", "breached", end, on: "2021-01-01")
    try add("R11", "satisfied", [])
    try add("R11", "breached", [], upload: "2018-09-01")
    try add("R11", "notYetDue", [], on: "2018-08-31", upload: nil)
    try add("R11", "noData", [], due: nil)
    try add("R11-KEPT", "satisfied", [], upload: "2018-12-31")
    try add("R11-KEPT", "breached", [], upload: "2019-01-01")
    try add("R11-KEPT", "notYetDue", [], on: "2018-12-31", upload: nil)
    try add("R11-KEPT", "breached", [], on: "2019-01-01", upload: nil)
    try add("R11-KEPT", "noData", [], due: nil)
    try add("R13", "satisfied", [])
    try add("R13", "breached", [], years: 4)
    // 31 December 2018 to 31 August 2020 is twenty months exactly.
    try add("R14", "satisfied", [], upload: "2018-12-31")
    try add("R14", "breached", [], upload: "2019-01-01")
    try add("R14", "notYetDue", [], upload: nil)
    try add("R16", "satisfied", [try Told.amended("2019-08-31")], on: "2020-01-01")
    try add("R16", "breached", [try Told.amended("2019-09-01")], on: "2020-01-01")
    try add("R16", "notApplicable", [try Told.amended("2019-09-01")], on: "2019-08-31")
    try add("R16", "noData", [try Told.amended("2019-09-01")], on: "2020-01-01", due: nil)
    let both = [Told.language("2018-09-01", "sr"), Told.language("2018-09-02", "en")]
    try add("LANGUAGES", "satisfied", both)
    try add("LANGUAGES", "breached", [both[0]])
    try add("LANGUAGES", "noData", [])
    try add("LANGUAGES", "notYetDue", [], upload: nil)
    // Contrary to process: delivery, levels, repository, progress.
    let good =
      Told.commitments("2018-05-02", 2) + [
        Told.repository("2018-03-01"), Told.level(judged, .development, .involve),
        Told.level(judged, .implementation, .inform), Told.progress(judged, true),
      ]
    try add("CONTRARY", "satisfied", good)
    try add("CONTRARY", "satisfied", good, upload: "2018-12-31")
    try add("CONTRARY", "breached", good, upload: "2019-01-01")
    try add("CONTRARY", "breached", [], on: "2019-01-01", upload: nil)
    try add("CONTRARY", "breached", good + [Told.level(judged, .development, .consult)])
    try add("CONTRARY", "breached", good + [Told.level(judged, .implementation, .none)])
    try add("CONTRARY", "breached", good + [Told.progress(judged, false)])
    try add("CONTRARY", "breached", Array(good.dropFirst(3)) + [Told.outreach("2018-03-01")])
    try add("CONTRARY", "notYetDue", Array(good.dropLast()), on: "2020-08-31")
    try add("CONTRARY", "notReviewed", Array(good.dropLast()), on: "2020-09-01")
    try add("CONTRARY", "noData", Array(good.dropFirst(2)))
    return rows
  }

  @Test(
    "Every rule says what is kept, broken and unknown, to the day",
    arguments: [OpenGovernmentEdition.from2018, .from2021])
  func verdicts(edition: OpenGovernmentEdition) throws {
    let rulebook = OpenGovernmentStandards.rulebook(edition)
    // No self-assessment is owed since 2021.
    let rows = try Self.rows(edition).filter { edition == .from2018 || $0.rule != "R8-END" }
    let wrong = rows.filter { $0.found(in: rulebook) != $0.verdict }
    #expect(
      wrong.map { "\($0.rule) on \($0.day): \($0.found(in: rulebook) ?? "no rule"), not \($0.verdict)" } == []
    )
    for verdict in ["satisfied", "breached"] {
      let shown = Set(rows.filter { $0.verdict == verdict }.compactMap { $0.identifier(in: rulebook) })
      let unshown = rulebook.rules.map { $0.identifier }.filter { !shown.contains($0) }
      #expect(unshown == [], "\(verdict)")
    }
  }

  @Test("The plans of 2020 move to 2021 without being contrary to process")
  func pandemic() throws {
    func review(_ upload: Day, on day: Day) throws -> OpenGovernmentStandards.ContraryReview? {
      let charter = try ActionPlanStory.charter(
        .from2018, first: "2020-09-01", last: "2022-08-31", due: "2020-08-31")
      let journal = try ActionPlanStory.plan(
        charter, founded: "2020-01-10",
        Told.course("2020-02-01", "2020-05-01", "2020-06-01", upload) + [Told.outreach("2020-03-01")])
      return OpenGovernmentStandards.contraryReview(of: journal, on: day)
    }
    let moved = try review("2021-03-01", on: "2021-04-01")
    #expect(moved?.found == [.noRepository] && moved?.open == [.belowInvolve, .belowInform, .noProgress])
    let late = try review("2022-01-01", on: "2022-02-01")
    #expect(late?.found == [.deliveredAfterCohortShift, .noRepository] && late?.isContrary == true)
    #expect(try review("2021-03-01", on: "2020-01-09") == nil)
  }
}
