import Participation
import Testing

@Suite("Rules of 2011 to 2017")
struct SixStepsTests {
  /// The rows of an edition: a plan of two years from 1 July 2016, due on 30 June.
  static func rows(_ edition: OpenGovernmentEdition) throws -> [ExpectedVerdict] {
    var rows: [ExpectedVerdict] = []
    func add(
      _ rule: String, _ verdict: String, _ events: [Told.Line], on day: Day = "2016-07-15",
      upload: Day? = "2016-06-30",
      years: Int = 2, due: Day? = "2016-06-30", languages: [Identifier<LanguageTag>] = ["sr"]
    ) throws {
      let charter = try ActionPlanStory.charter(
        edition, first: "2016-07-01", last: "2018-06-30", years: years, due: due, languages: languages)
      let made = Told.course("2016-02-01", "2016-05-01", "2016-06-01", upload ?? "2016-06-30")
      let course = upload == nil ? Array(made.prefix(2)) : made
      let journal = try ActionPlanStory.plan(charter, founded: "2016-01-10", course + events)
      rows.append(ExpectedVerdict(rule: rule, journal: journal, day: day, verdict: verdict))
    }
    let outreach = Told.outreach("2016-02-10")
    // Each step: kept, broken beside another step, no record at all, still to come.
    let steps: [(String, kept: Told.Line)] = [
      ("STEP-1", Told.timeline("2016-01-31", start: "2016-02-01")), ("STEP-3", outreach),
      ("STEP-4", Told.consulted("2016-03-01", .online)), ("STEP-5", Told.consulted("2016-03-01", .inPerson)),
      ("STEP-6", ("2016-05-02", .commentsSummarised(evidence: nil))),
    ]
    let other = Told.notice("2016-03-01", opening: "2016-03-08")
    for (rule, kept) in steps {
      try add(rule, "satisfied", [kept])
      try add(rule, "breached", [other])
      try add(rule, "noData", [])
      try add(rule, "notYetDue", [], on: "2016-05-02", upload: nil)
    }
    try add("STEP-1", "breached", [Told.timeline("2016-02-01", start: "2016-02-01")])
    try add("STEP-4", "breached", [Told.consulted("2016-03-01", .inPerson)])
    try add("STEP-6", "satisfied", [Told.contribution("2016-03-01", "c1"), Told.response("2016-06-05")])
    // Seven days, and what stakeholders said of them: each by itself.
    for (opening, judged, days, said) in [
      ("2016-03-08", true, "satisfied", "satisfied"), ("2016-03-08", false, "satisfied", "breached"),
      ("2016-03-07", true, "breached", "satisfied"), ("2016-03-07", false, "breached", "breached"),
    ] as [(Day, Bool, String, String)] {
      let events = [Told.notice("2016-03-01", opening: opening), Told.noticeJudged("2016-06-10", judged)]
      try add("STEP-2", days, events)
      try add("R7-JUDGED", said, events)
    }
    try add("STEP-2", "breached", [other, Told.notice("2016-04-01", opening: "2016-04-02")])
    try add("STEP-2", "noData", [outreach])
    try add("STEP-2", "notYetDue", [], on: "2016-05-02", upload: nil)
    try add("R7-JUDGED", "notReviewed", [other])
    try add("R7-JUDGED", "notYetDue", [other], on: "2016-05-02", upload: nil)
    // The first year ends on 30 June 2017, three months later it is 30 September.
    try add("R8", "satisfied", [try Told.report("2017-09-30", .midTerm, days: 14)], on: "2018-01-01")
    try add("R8", "breached", [try Told.report("2017-10-01", .midTerm, days: 14)], on: "2018-01-01")
    try add("R8", "notYetDue", [], on: "2017-09-30")
    try add("R8", "breached", [], on: "2017-10-01")
    try add("R8-COMMENT", "satisfied", [try Told.report("2017-09-30", .midTerm, days: 14)], on: "2018-01-01")
    try add("R8-COMMENT", "breached", [try Told.report("2017-09-30", .midTerm, days: 13)], on: "2018-01-01")
    try add("R8-COMMENT", "noData", [try Told.report("2017-09-30", .midTerm, days: nil)], on: "2018-01-01")
    try add("R8-COMMENT", "notYetDue", [], on: "2018-06-30")
    try add("R8-COMMENT", "notApplicable", [], on: "2018-07-01")
    let end: [Told.Line] = [("2018-06-30", .ended), ("2018-12-31", .closed)]
    try add(
      "R8-END", "satisfied", [try Told.report("2018-08-01", .endOfTerm, days: 14), end[0]], on: "2018-09-01")
    try add("R8-END", "notYetDue", [end[0]], on: "2018-09-01")
    try add("R8-END", "breached", end, on: "2018-12-31")
    // Delivery.
    try add("R11", "satisfied", [])
    try add("R11", "breached", [], upload: "2016-07-01")
    try add("R11", "notYetDue", [], on: "2016-06-30", upload: nil)
    try add("R11", "breached", [], on: "2016-07-01", upload: nil)
    try add("R11", "noData", [], due: nil)
    try add("R11-KEPT", "satisfied", [], on: "2017-02-01", upload: "2016-12-30")
    try add("R11-KEPT", "breached", [], on: "2017-02-01", upload: "2016-12-31")
    try add("R11-KEPT", "notYetDue", [], on: "2016-12-30", upload: nil)
    try add("R11-KEPT", "noData", [], due: nil)
    try add("R13", "satisfied", [])
    try add("R13", "breached", [], years: 4)
    // From the last day of December 2016 to that of June 2018 it is eighteen months, from the next day fewer.
    try add("R14", "satisfied", [], on: "2017-02-01", upload: "2016-12-31")
    try add("R14", "breached", [], on: "2017-02-01", upload: "2017-01-01")
    try add("R14", "notYetDue", [], upload: nil)
    for (count, verdict) in [
      (0, "noData"), (4, "breached"), (5, "satisfied"), (15, "satisfied"), (16, "breached"),
    ] { try add("R15", verdict, Told.commitments("2016-05-02", count)) }
    try add("R15", "notYetDue", Told.commitments("2016-05-02", 5), upload: nil)
    let both = [Told.language("2016-07-01", "sr"), Told.language("2016-07-02", "en")]
    try add("LANGUAGES", "satisfied", both)
    try add("LANGUAGES", "breached", [both[1]])
    try add("LANGUAGES", "noData", [])
    try add("LANGUAGES", "noData", both, languages: [])
    try add("LANGUAGES", "notYetDue", [], upload: nil)
    // Contrary to process: engagement, the reviewer, progress.
    let one = Told.commitments("2016-05-02", 1)
    let engaged = one + [Told.consulted("2016-03-01", .online), Told.engaged("2018-01-01", true)]
    try add("CONTRARY", "satisfied", engaged + [Told.progress("2018-01-02", true)], on: "2018-02-01")
    try add("CONTRARY", "breached", engaged + [Told.progress("2018-01-02", false)], on: "2018-02-01")
    try add("CONTRARY", "breached", engaged + [Told.engaged("2018-01-02", false)], on: "2018-02-01")
    try add("CONTRARY", "breached", one + [outreach], on: "2018-02-01")
    try add("CONTRARY", "notYetDue", engaged, on: "2018-02-01")
    try add("CONTRARY", "notReviewed", engaged, on: "2018-07-01")
    try add(
      "CONTRARY", "noData",
      [
        Told.consulted("2016-03-01", .online), Told.engaged("2018-01-01", true),
        Told.progress("2018-01-02", false),
      ],
      on: "2018-02-01")
    return rows
  }

  @Test(
    "Every rule says what is kept, broken and unknown, to the day",
    arguments: [OpenGovernmentEdition.from2011, .from2015])
  func verdicts(edition: OpenGovernmentEdition) throws {
    let rulebook = OpenGovernmentStandards.rulebook(edition)
    let rows = try Self.rows(edition)
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
}
