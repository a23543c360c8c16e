import Foundation
import Participation
import ParticipationInterchange
import Testing

private let path = "data/ogp/process2016.csv"

/// A row of the published table on how plans were made, and the plan that it tells of.
private struct PublishedProcess {
  /// The columns of the six steps, in order.
  static let steps = [
    "_Timelineavailability", "_Advance notice", "_Awareness-Raising", "_Online consultation",
    "_In-person consultations", "_Summary of comments",
  ]

  let row: TableRow
  let rulebook: Rulebook<Journal<ActionPlan>>
  let review: Review

  init(_ row: TableRow) throws {
    self.row = row
    let year = try #require(row["Year AP Submitted"].flatMap { Int($0) })
    let submitted = try Day(year, 7, 1)
    let edition = try #require(OpenGovernmentEdition.inForce(on: submitted))
    let charter = try ActionPlanCharter(
      title: LocalizedText(english: "Plan"), level: .national, territory: "country", cycle: 1,
      edition: edition,
      period: Period(submitted, try Day(year + 2, 6, 30)), years: 2)
    var journal = Journal<ActionPlan>(charter, on: try Day(year - 1, 1, 1), by: "office", as: .contactPoint)
    func tell(_ day: Day, _ event: ActionPlan.Event) throws {
      let role = ActionPlan.cell(journal.stage, event.kind).roles.first ?? .contactPoint
      try journal.record(event, on: day, by: "office", as: role)
    }
    func has(_ step: Int) -> Bool { row[Self.steps[step - 1]] == "1" }
    let early = try Day(year - 1, 2, 1)
    let start = try Day(year - 1, 3, 1)
    let later = try Day(year - 1, 6, 1)
    // A meeting before the start, so that the record of co-creation is not empty.
    try tell(
      early,
      .forumMet(
        meeting: ForumMeeting(
          .development, hasCivilSociety: true, presentedResults: false, collectedComments: false),
        evidence: nil))
    if has(1) { try tell(early, .timelinePublished(start: start, evidence: nil)) }
    try tell(start, .coCreationBegan)
    if let days = row["Days in advance"].flatMap({ Int($0) }) {
      try tell(start, .noticeGiven(opening: start.adding(days: days), evidence: nil))
    }
    if has(3) { try tell(start, .outreachHeld(evidence: nil)) }
    for (step, mode) in [(4, ConsultationMode.online), (5, .inPerson)] where has(step) {
      try tell(later, .consultationHeld(consultation: nil, mode: mode, isByInvitation: nil, evidence: nil))
    }
    if has(6) { try tell(later, .commentsSummarised(evidence: nil)) }
    try tell(later, .drafted)
    try tell(submitted, .adopted)
    try tell(submitted, .submitted(evidence: nil))
    if let judged = row["Advance notice: Adequacy"], judged != "NR" {
      try tell(submitted, .noticeJudged(isAdequate: judged == "Yes", evidence: nil))
    }
    rulebook = OpenGovernmentStandards.rulebook(edition)
    review = rulebook.review(journal, on: submitted)
  }

  /// Whether every step has a value.
  var isKnown: Bool { Self.steps.allSatisfy { row[$0] == "0" || row[$0] == "1" } }

  /// What the rule of a name says.
  func verdict(_ name: String) -> Verdict? {
    review.judgements.first { $0.rule.text.hasSuffix("-" + name) }?.verdict
  }
}

@Suite(
  "Co-creation of the published table of 2016",
  .enabled(if: ReferenceData.has(path), ReferenceData.absence(of: path)))
struct CoCreationStepsTests {
  private func processes() throws -> [PublishedProcess] {
    let reading = Table.read(bytes: Array(try Data(contentsOf: ReferenceData.file(path))))
    try #require(reading.isFaultless)
    return try reading.table.rows.map { try PublishedProcess($0) }
  }

  @Test("The rules find as many steps as were published, in all 81 rows where every step is known")
  func steps() throws {
    let known = try processes().filter { $0.isKnown }
    #expect(known.count == 81)
    let differing = known.filter { process in
      // The published second step says that there was notice; the rule asks for seven days of it.
      let others = [1, 3, 4, 5, 6].count { process.verdict("STEP-\($0)")?.isSatisfied == true }
      let notice = process.row["_Advance notice"] == "1" ? 1 : 0
      return process.row["_Number of steps followed (out of 6)"] != "\(others + notice)"
    }
    #expect(differing.map { $0.row["Country name"] ?? "" } == [])
  }

  @Test("Seven days of notice and notice that was found adequate are two things")
  func notice() throws {
    let judged = try processes().compactMap { process -> String? in
      guard Int(process.row["Days in advance"] ?? "") != nil, let days = process.verdict("STEP-2"),
        let adequacy = process.verdict("R7-JUDGED"), adequacy.unknown == nil
      else { return nil }
      return "\(days.isSatisfied) \(adequacy.isSatisfied)"
    }
    let counts = Dictionary(grouping: judged) { $0 }.mapValues { $0.count }
    #expect(counts == ["true true": 24, "true false": 5, "false false": 9])
  }

  @Test("The first plan of Serbia had nine days of notice, and three of the six steps")
  func serbia() throws {
    let serbia = try #require(try processes().first { $0.row["Country name"] == "Serbia" })
    #expect(
      (1...6).map { serbia.verdict("STEP-\($0)")?.isSatisfied } == [false, true, true, false, true, false])
    #expect(serbia.verdict("STEP-2")?.finding.evidence.first == .count(found: 9, needed: 7))
    #expect(serbia.rulebook.edition.name == "2011–2014")
  }
}
