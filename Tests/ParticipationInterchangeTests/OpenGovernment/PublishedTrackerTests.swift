import Participation
import ParticipationInterchange
import ParticipationTestSupport
import Testing

private let header = [
  "sub_id", "commitment_id", "theme", "agency", "status", "evidence_links_2024_02",
  "has_evidence_text_2024_02",
  "aug_2023_pending", "title", "evidence_class_2024_02",
]
private let access = UnitedStatesTheme.access.rawValue

private func plan(_ rows: [[String]]) -> UnitedStatesReading {
  UnitedStatesPlan.read(Table(header: header, rows: rows))
}

@Suite("Parts of the plan of the United States")
struct UnitedStatesPlanTests {
  @Test("Words that drifted are read and reported; what cannot be read is left out and reported")
  func findings() throws {
    let reading = plan([
      ["US0113.1", "US0113", access, "A", "On Track", "2", "1", "0", "T", "own"],
      ["US0113.2", "US0113", access, "A", "Progress", "0", "1", "0", "T", "byReference"],
      ["US0113.2", "US0113", access, "A", "Complete", "0", "0", "0", "T", "none"],
      ["US0114.0", "US0113", access, "A", "Complete", "0", "0", "0", "T", "none"],
      ["US0115.0", "US0115", "x", "A", "Complete", "0", "0", "0", "T", "none"],
      ["US0116.0", "US0116", access, "A", "Done", "0", "0", "0", "T", "none"],
      ["US0117.0", "US0117", access, "A", "Complete", "-1", "0", "0", "T", "none"],
      ["US0118.0", "US0118", access, "A", "Complete", "0", "0", "0", "T", "None."],
      ["US0119.0", "US0119", access, "A", "Complete", "3", "0", "0", "T", "none"], ["US0120.0"],
    ])
    let code = { (text: String) in try CommitmentCode(text) }
    #expect(
      try reading.findings == [
        TrackerFinding(.statusDrifted("On Track", readAs: .inProgress), row: 2),
        TrackerFinding(.statusDrifted("Progress", readAs: .inProgress), row: 3),
        TrackerFinding(.repeated(code("US0113.2")), row: 4),
        TrackerFinding(.notBelow(code("US0114.0"), commitment: code("US0113")), row: 5),
        TrackerFinding(.unreadable("x", column: "theme"), row: 6),
        TrackerFinding(.unreadable("Done", column: "status"), row: 7),
        TrackerFinding(.unreadable("-1", column: "evidence_links_2024_02"), row: 8),
        TrackerFinding(.unreadable("None.", column: "evidence_class_2024_02"), row: 9),
        TrackerFinding(.evidenceContradicts(code("US0119.0")), row: 10),
        TrackerFinding(.unreadable("", column: "commitment_id"), row: 11),
      ])
    #expect(
      reading.plan.items.map(\.evidence) == [.own(links: 2), .byReference, .absent]
        && RoundTrip.failure(of: reading) == nil)
    #expect(
      UnitedStatesPlan.read(Table(header: ["sub_id"], rows: [["x"]])).findings.count == 9
        && reading.findings[0].description
          == "Row 2: the status “On Track” is not one of the three; it is read as “In Progress”."
    )
  }

  @Test("What was complete before is told by its evidence, unless its update was pending")
  func burnDown() {
    let rows: [(String, String, String)] = [
      ("Complete", "byReference", "0"), ("Complete", "none", "0"), ("Complete", "none", "1"),
      ("Complete", "own", "0"), ("In Progress", "none", "0"), ("Not Started", "byReference", "0"),
    ]
    let reading = plan(
      rows.enumerated().map { place, row in
        [
          "US01.\(place)", "US01", access, "A", row.0, row.1 == "own" ? "1" : "0",
          row.1 == "none" ? "0" : "1",
          row.2, "T", row.1,
        ]
      })
    #expect(reading.findings.isEmpty && reading.plan.burnDown == [6, 4, 2])
  }

  @Test("The shares of the statuses are the caller's")
  func shares() throws {
    let reading = plan([
      ["US0113.1", "US0113", access, "A", "In Progress", "0", "0", "0", "T", "none"],
      ["US0113.2", "US0113", access, "A", "Complete", "0", "0", "0", "T", "none"],
    ])
    let strict = StatusShares<UnitedStatesStatus> { $0 == .complete ? .whole : .nothing }
    let standard = RollUp(try reading.plan.rollUpTree(), by: RollUpScheme(.mean))
    let own = RollUp(try reading.plan.rollUpTree(shares: strict), by: RollUpScheme(.mean))
    #expect(
      try standard["commitment/US0113"]?.progress.share == Share(3, of: 4)
        && own["commitment/US0113"]?.progress.share == .half
        && standard.roots.map(\.part) == ["actionPlan/us-nap5"]
        && own["theme/access"]?.parent == "actionPlan/us-nap5")
  }
}

private let columns = [
  "plan", "commit", "date", "subject", "level", "code", "attribute", "kind", "old", "new",
]

@Suite("History of the fields of a plan")
struct TrackerChangeTests {
  @Test("Changes and additions are typed, and what makes no sense is reported")
  func reading() throws {
    let reading = TrackerChange.read(
      Table(
        header: columns,
        rows: [
          ["nap4", "a", "2019-04-17", "s", "indicators", "C10.2.2", "", "added", "", "Support"],
          ["nap4", "a", "2019-04-18", "s", "reporting_period", "2021-03", "", "added", "", ""],
          [
            "nap5", "b", "2022-12-07", "s", "indicators", "C04.5.1", "due_date", "changed", "2022-08",
            "2022-09",
          ],
          [
            "nap5", "b", "2022-12-07", "s", "indicators", "C04.5.1", "due_date", "changed", "2022-08",
            "2022-08",
          ],
          ["nap5", "c", "2022-12-06", "s", "milestones", "C04.5", "fr", "changed", "", "texte"],
          ["nap9", "c", "2022-12-08", "s", "milestones", "C04.5", "fr", "changed", "", "x"],
          ["nap5", "c", "yesterday", "s", "milestones", "C04.5", "fr", "changed", "", "x"],
          ["nap5", "c", "2022-12-08", "s", "milestones", "C04.5.1", "fr", "changed", "", "x"],
          ["nap5", "c", "2022-12-08", "s", "clauses", "C04.5", "fr", "changed", "", "x"],
          ["nap5", "c", "2022-12-08", "s", "milestones", "C04..5", "fr", "changed", "", "x"],
          ["nap5", "c", "2022-12-08", "s", "milestones", "C04.5", "de", "changed", "", "x"],
          ["nap5", "c", "2022-12-08", "s", "milestones", "C04.5", "", "removed", "", "x"],
          ["nap5", "c", "2022-12-08", "s", "milestones", "C04.5", "", "added", "old", "x"],
          ["nap5", "c", "2022-12-08", "s", "milestones", "C04.5", "fr", "added", "", "x"],
          ["nap5"],
        ]))
    let expected: [TrackerFinding<TrackerChangeProblem>] = [
      TrackerFinding(.unchanged, row: 5), TrackerFinding(.discontinuous, row: 5),
      TrackerFinding(.outOfOrder("2022-12-06", after: "2022-12-07"), row: 6),
      TrackerFinding(.unreadable("nap9", column: "plan"), row: 7),
      TrackerFinding(.unreadable("yesterday", column: "date"), row: 8),
      TrackerFinding(.misplaced(try CommitmentCode("C04.5.1"), level: "milestones"), row: 9),
      TrackerFinding(.unreadable("clauses", column: "level"), row: 10),
      TrackerFinding(.unreadable("C04..5", column: "code"), row: 11),
      TrackerFinding(.unreadable("de", column: "attribute"), row: 12),
      TrackerFinding(.unreadable("removed", column: "kind"), row: 13),
      TrackerFinding(.addedWithOldText, row: 14),
      TrackerFinding(.unreadable("fr", column: "attribute"), row: 15),
      TrackerFinding(.unreadable("", column: "date"), row: 16),
    ]
    #expect(reading.findings == expected && reading.changed == 3 && reading.added == 2)
    #expect(
      try reading.changes.map(\.target) == [
        .entry(CommitmentCode("C10.2.2")), .period(YearMonth(2021, 3)), .entry(CommitmentCode("C04.5.1")),
        .entry(CommitmentCode("C04.5.1")), .entry(CommitmentCode("C04.5")),
      ] && reading.changes[2].change == .changed(.dueDate, from: "2022-08", to: "2022-09")
        && reading.changes[1].change == .added(text: nil) && RoundTrip.failure(of: reading) == nil)
    for language in Language.allCases {
      #expect(Set(reading.findings.map { $0.problem.words.text(in: language) }).count == 13)
    }
    #expect(TrackerChange.read(Table(header: [], rows: [])).findings.count == 10)
  }
}
