import Participation
import Testing

@Suite("Rules since 2022")
struct FiveStandardsTests {
  /// The rows: a plan of four years from 2024, made as the standards ask, and what is told differently.
  static func rows() throws -> [ExpectedVerdict] {
    var rows: [ExpectedVerdict] = []
    func add(
      _ rule: String, _ verdict: String, _ events: [Told.Line], on day: Day = "2024-02-01",
      upload: Day? = "2023-12-29",
      years: Int = 4, previousEnd: Day? = "2022-12-31", cycle: Int = 3
    ) throws {
      let charter = try ActionPlanStory.charter(
        .from2022, first: "2024-01-01", last: years == 4 ? "2027-12-31" : "2025-12-31", years: years,
        previousEnd: previousEnd, cycle: cycle)
      let made =
        Told.course("2023-02-01", "2023-06-01", "2023-12-20", upload ?? "2023-12-29")
        + [(max("2024-01-01", upload ?? "2024-01-01"), .implementationBegan)]
      let course = upload == nil ? Array(made.prefix(2)) : made
      let journal = try ActionPlanStory.plan(charter, founded: "2023-01-02", course + events)
      rows.append(ExpectedVerdict(rule: rule, journal: journal, day: day, verdict: verdict))
    }
    func forum(_ government: Int, _ society: Int, public isPublic: Bool = true) throws -> Told.Line {
      ("2023-01-15", try ActionPlanStory.forum(government, society, public: isPublic))
    }
    func meetings(_ days: Day...) -> [Told.Line] { days.map { ($0, ActionPlanStory.meeting()) } }
    let outreach = Told.outreach("2023-01-20")
    // Standard 1: from 1 February 2023 on, at most six months between meetings.
    let regular = meetings("2023-08-01", "2024-02-01")
    try add("INT-OGP-001", "satisfied", regular + [try forum(3, 3)], on: "2024-08-01")
    try add("INT-OGP-001", "breached", regular + [try forum(3, 3)], on: "2024-08-02")
    try add("INT-OGP-001", "breached", meetings("2023-08-02") + [try forum(3, 3)], on: "2023-08-02")
    try add("INT-OGP-001", "breached", regular + [try forum(3, 3, public: false)], on: "2024-08-01")
    try add("INT-OGP-001", "noData", regular, on: "2024-08-01")
    try add("INT-OGP-001", "noData", [], on: "2024-08-01")
    try add("INT-OGP-001", "notYetDue", [], on: "2023-01-31")
    try add("R2", "satisfied", [try forum(1, 1)])
    try add("R2", "breached", [try forum(4, 0)])
    try add("R2", "breached", [outreach])
    try add("R2", "noData", [])
    try add("R2", "notYetDue", [], upload: nil)
    // Standard 2.
    let both = [Told.website("2023-01-10"), Told.repository("2023-01-11")]
    try add("INT-OGP-002", "satisfied", both)
    try add("INT-OGP-002", "breached", [both[0], outreach])
    try add("INT-OGP-002", "breached", [both[1], outreach])
    try add("INT-OGP-002", "noData", [])
    try add("INT-OGP-002", "notYetDue", [both[0]], upload: nil)
    // Published on 11 January 2023, so that the first year ends on 10 January 2024.
    let twice = [Told.updated("2023-05-01"), Told.updated("2024-01-10")]
    try add("R3", "satisfied", both + twice)
    try add("R3", "breached", both + [twice[0], Told.updated("2024-01-11")])
    try add("R3", "notYetDue", both + twice, on: "2024-01-09")
    try add("R3", "noData", [])
    try add("R3", "breached", [outreach])
    // Fourteen days before 1 February is 18 January.
    try add("R4", "satisfied", [Told.timeline("2023-01-18", start: "2023-02-01")])
    try add("R4", "breached", [Told.timeline("2023-01-19", start: "2023-02-01")])
    try add("R4", "breached", [outreach])
    try add("R4", "noData", [])
    try add("R4", "notYetDue", [Told.timeline("2023-01-18", start: "2023-02-01")], on: "2023-01-31")
    // Standard 3.
    let opening = [Told.timeline("2023-01-31", start: "2023-02-01"), Told.mechanism("2023-02-01")]
    try add("INT-OGP-003", "satisfied", opening)
    try add("INT-OGP-003", "breached", [opening[0], Told.mechanism("2023-02-02")])
    try add("INT-OGP-003", "breached", [Told.timeline("2023-02-01", start: "2023-02-01"), opening[1]])
    try add("INT-OGP-003", "breached", [opening[0]])
    try add("INT-OGP-003", "noData", [])
    try add("INT-OGP-003", "notYetDue", [], on: "2023-01-20")
    let parts = [outreach, opening[1], Told.contribution("2023-03-01", "c1")]
    try add("R5", "satisfied", parts + [Told.response("2023-12-20")])
    try add("R5", "breached", parts + [Told.response("2023-12-21")])
    try add("R5", "breached", [outreach, opening[1]])
    try add("R5", "breached", [parts[1], parts[2], Told.response("2023-12-01")])
    try add("R5", "noData", [])
    try add("R5", "notYetDue", parts, upload: nil)
    // Standard 4.
    let two = [Told.contribution("2023-03-01", "c1"), Told.contribution("2023-03-02", "c2")]
    try add("INT-OGP-004", "satisfied", two + [Told.response("2023-12-20")])
    try add("INT-OGP-004", "satisfied", [Told.response("2023-12-20", .unrecorded(count: 700))])
    try add("INT-OGP-004", "breached", two + [Told.response("2023-12-20", .contributions(named: ["c1"]))])
    try add("INT-OGP-004", "notYetDue", two, upload: nil)
    try add("INT-OGP-004", "noData", [])
    // Standard 5: the first year of implementation is 2024.
    let four = meetings("2024-01-01", "2024-12-31", "2025-03-01", "2025-04-01")
    try add("INT-OGP-005", "satisfied", four, on: "2026-01-01")
    try add("INT-OGP-005", "satisfied", Array(four.prefix(2)), on: "2025-01-01")
    try add("INT-OGP-005", "breached", Array(four.prefix(1)), on: "2025-01-01")
    try add("INT-OGP-005", "notYetDue", Array(four.prefix(1)), on: "2024-12-31")
    try add("INT-OGP-005", "satisfied", Array(four.prefix(2)), on: "2024-12-31")
    try add("INT-OGP-005", "breached", Array(four.prefix(3)), on: "2026-01-01")
    try add("INT-OGP-005", "noData", [], on: "2025-01-01")
    try add("INT-OGP-005", "notYetDue", [], on: "2023-12-31")
    // What the reviewer found, requirement by requirement.
    for requirement in MinimumRequirement.all(of: .national) {
      let rule = "MR-\(requirement.number)"
      let phase: CyclePhase = requirement == .implementationMeetings ? .implementation : .development
      for (outcome, verdict) in [
        (.met, "satisfied"), (.notMet, "breached"), (.notAssessed, "notReviewed"),
      ] as [(RequirementOutcome, String)] {
        try add(rule, verdict, [Told.requirement("2024-01-20", requirement, outcome, phase)])
      }
      try add(rule, "notReviewed", [], on: "2028-01-01")
      try add(rule, "notYetDue", [], on: "2023-12-28")
    }
    let later = [
      Told.requirement("2024-01-20", .dialogueSpace, .met),
      Told.requirement("2026-01-20", .dialogueSpace, .notMet, .implementation),
    ]
    try add("MR-1.1", "breached", later, on: "2026-02-01")
    try add("MR-1.1", "satisfied", later, on: "2025-02-01")
    // Twelve months after 31 December 2022.
    try add("R10", "satisfied", [], upload: "2023-12-31")
    try add("R10", "breached", [], on: "2024-02-02", upload: "2024-01-01")
    try add("R10", "breached", [], on: "2024-01-01", upload: nil)
    try add("R10", "notYetDue", [], on: "2023-12-31", upload: nil)
    try add("R10", "notApplicable", [], previousEnd: nil, cycle: 1)
    try add("R10", "noData", [], previousEnd: nil)
    try add("R13", "satisfied", [])
    try add("R13", "breached", [], years: 3)
    func refreshed(_ day: Day) -> [Told.Line] { [("2025-10-01", .refreshBegan), (day, .refreshed)] }
    try add("R13-REFRESH", "satisfied", refreshed("2025-12-31"), on: "2026-02-01")
    try add("R13-REFRESH", "breached", refreshed("2026-01-01"), on: "2026-02-01")
    try add("R13-REFRESH", "notYetDue", [], on: "2025-12-31")
    try add("R13-REFRESH", "breached", [], on: "2026-01-01")
    try add("R13-REFRESH", "notApplicable", [], years: 2)
    try add("R13-REFRESH", "breached", [("2025-10-01", .refreshBegan)], on: "2025-11-01", years: 2)
    let versions = [Told.language("2024-01-02", "sr"), Told.language("2024-01-03", "en")]
    try add("LANGUAGES", "satisfied", versions)
    try add("LANGUAGES", "breached", [versions[1]])
    try add("LANGUAGES", "noData", [])
    try add("LANGUAGES", "notYetDue", [], on: "2023-12-01")
    // Contrary to process: no new plan, minimum requirements, progress.
    let found = MinimumRequirement.all(of: .national).map { requirement in
      Told.requirement(
        "2027-01-20", requirement, .met,
        requirement == .implementationMeetings ? .implementation : .development)
    }
    let good = Told.commitments("2023-06-02", 2) + found + [Told.progress("2027-02-01", true)]
    try add("CONTRARY", "satisfied", good, on: "2027-03-01")
    try add("CONTRARY", "satisfied", good, on: "2027-03-01", previousEnd: nil, cycle: 1)
    try add("CONTRARY", "breached", good + [Told.progress("2027-02-02", false)], on: "2027-03-01")
    try add(
      "CONTRARY", "breached", good + [Told.requirement("2027-02-02", .website, .notMet)], on: "2027-03-01")
    try add("CONTRARY", "breached", good, on: "2027-03-01", upload: "2024-01-01")
    try add("CONTRARY", "notYetDue", Array(good.dropLast()), on: "2027-12-31")
    try add("CONTRARY", "notReviewed", Array(good.dropLast()), on: "2028-01-01")
    // With no commitment on record “no progress on any” would hold of it whatever happened.
    try add("CONTRARY", "noData", found + [Told.progress("2027-02-01", false)], on: "2027-03-01")
    return rows
  }

  @Test("Every rule says what is kept, broken and unknown, to the day")
  func verdicts() throws {
    let rulebook = OpenGovernmentStandards.rulebook(.from2022)
    let rows = try Self.rows()
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

  @Test("A plan made as the standards ask breaches nothing while it is being carried out")
  func story() throws {
    let story = try ActionPlanStory.fourYears()
    let review = OpenGovernmentStandards.rulebook(.from2022).review(story.journal, on: "2024-02-01")
    #expect(review.breaches.map { $0.rule.text } == [])
    #expect(
      Set(review.satisfied.map { $0.rule.text }) == [
        "INT-OGP-001", "INT-OGP-002", "INT-OGP-003", "INT-OGP-004", "OGP-2022-R2", "OGP-2022-R3",
        "OGP-2022-R4", "OGP-2022-R5", "OGP-2022-R10", "OGP-2022-R13",
      ])
    let updates = review.satisfied.first { $0.rule == "OGP-2022-R3" }?.verdict.finding.reason
    #expect(updates?.text(in: .polish) == "Rok po roku: 2; potrzeba w każdym: 2.")
  }
}
