import Participation
import Testing

@Suite("Commitment")
struct CommitmentTests {
  private let lead: ParticipantIdentifier = "office"
  private let words = LocalizedText(english: "Because.", serbian: "Zato.", polish: "Bo tak.")

  private func trainings() throws -> Journal<Commitment> {
    Journal(
      try CommitmentCharter(
        plan: "rs3", number: "7", title: words, lead: "kancelarija",
        period: Period("2018-12-01", "2020-03-31"), planEnd: "2020-08-31",
        milestones: [
          MilestonePlan("m1", title: words, target: .once(.day("2019-06-30"))),
          MilestonePlan("m2", title: words, target: .once(.day("2020-03-31"))),
        ],
        indicators: [CommitmentIndicator("trainings", title: words, baseline: 0, target: 4)]),
      on: "2018-12-01", by: lead, as: .leadInstitution)
  }

  private func refused(
    _ journal: Journal<Commitment>, _ event: Commitment.Event, _ day: Day, as role: Role = .leadInstitution
  ) -> [Obstacle<Commitment>] {
    journal.obstacles(to: event, on: day, by: lead, as: role)
  }

  @Test("keeps three axes that do not change one another")
  func axes() throws {
    var journal = try trainings()
    #expect(
      journal.current.axes(on: "2020-04-01")
        == .init(declared: nil, assessed: .notReviewed, timeliness: .overdue, slip: 0, daysLate: 1))
    #expect(journal.current.timeliness(on: "2018-11-30") == .notDue)
    #expect(journal.current.timeliness(on: "2020-03-31") == .due)
    try journal.record(
      .declaredCompleted(report: ProgressReport()), on: "2020-05-15", by: lead, as: .leadInstitution)
    #expect(
      journal.current.axes(on: "2020-06-01")
        == .init(
          declared: .completed, assessed: .notReviewed, timeliness: .completedLate, slip: 0, daysLate: 45))
    // As of a day before the completion the commitment was overdue.
    #expect(journal.current.schedule.timeliness(on: "2020-05-01") == .overdue)
    let found = CommitmentAssessment(completion: .known(.limited))
    try journal.record(
      .assessed(point: .endOfTerm, assessment: found), on: "2021-01-10", by: "irm", as: .independentReviewer)
    #expect(
      journal.current.axes(on: "2021-02-01")
        == .init(
          declared: .completed, assessed: .known(.limited), timeliness: .completedLate, slip: 0, daysLate: 45)
    )
    #expect(journal.stage == .completed)
  }

  @Test("keeps the date of first beside the date of now, with the slip")
  func slip() throws {
    var journal = try trainings()
    try journal.record(
      .replanned(period: Period("2018-12-01", "2020-08-31"), reason: words), on: "2020-03-01", by: lead,
      as: .contactPoint)
    let schedule = journal.current.schedule
    // 2020-03-31 to 2020-08-31: 30 + 31 + 30 + 31 + 31 days.
    #expect(schedule.slip == 153)
    #expect(schedule.timeliness(on: "2020-06-01") == .due)
    #expect(schedule.timeliness(on: "2020-06-01", by: .baseline) == .overdue)
    #expect(schedule.daysLate(on: "2020-06-01", by: .baseline) == 62)
    try journal.record(
      .milestoneReplanned(milestone: "m1", target: .once(.day("2019-07-30")), reason: words),
      on: "2020-03-01",
      by: lead, as: .contactPoint)
    let milestone = try #require(journal.current.milestones["m1"])
    #expect(milestone.schedule(planEnd: nil).slip == 30 && milestone.replannings == 1)
  }

  @Test("goes back only with a reason, and says from where to where")
  func regress() throws {
    var journal = try trainings()
    try journal.record(
      .declaredSubstantial(report: ProgressReport()), on: "2019-10-01", by: lead, as: .leadInstitution)
    let bare = Commitment.Event.declaredLimited(report: ProgressReport())
    #expect(
      refused(journal, bare, "2020-01-01")
        == [.missing(.regressReasoned, .regressWithoutReason(from: .substantial, to: .limited))])
    try journal.record(
      .declaredLimited(report: ProgressReport(reason: words)), on: "2020-01-01", by: lead,
      as: .leadInstitution)
    #expect(journal.stage == .limited)
    #expect(journal.current.declarations.map { $0.progress } == [.substantial, .limited])
  }

  @Test("is annulled only when completed, and can then be declared anew")
  func annulment() throws {
    var journal = try trainings()
    #expect(
      refused(journal, .annulled(cause: words, evidence: []), "2019-02-01")
        == [.impossible(.annulled, in: .notStarted)])
    try journal.record(
      .declaredCompleted(report: ProgressReport()), on: "2019-03-01", by: lead, as: .leadInstitution)
    try journal.record(.annulled(cause: words, evidence: []), on: "2019-04-01", by: "court", as: .observer)
    #expect(journal.current.declared == nil && journal.current.ending == .annulled(on: "2019-04-01"))
    #expect(journal.current.timeliness(on: "2020-04-01") == .overdue)
    try journal.record(
      .declaredLimited(report: ProgressReport()), on: "2019-05-01", by: lead, as: .leadInstitution)
    #expect(journal.current.declared == .limited && journal.current.ending == nil)
  }

  @Test("counts evidence as things, and refers to what was shown before")
  func evidence() throws {
    var journal = try trainings()
    let list = DocumentedEvidence.thing("activity/training1", asOf: "2019-05-02", named: "list")
    try journal.record(
      .milestoneDeclared(milestone: "m1", progress: .completed, report: ProgressReport(evidence: [list])),
      on: "2019-06-01", by: lead, as: .leadInstitution)
    #expect(
      refused(
        journal, .declaredLimited(report: ProgressReport(evidence: [.earlier("photo")])),
        "2019-07-01")
        == [.missing(.evidenceResolves, .evidenceUnknown("photo"))])
    #expect(
      refused(journal, .declaredLimited(report: ProgressReport(evidence: [list])), "2019-07-01")
        == [.missing(.evidenceResolves, .evidenceTaken("list"))])
    try journal.record(
      .declaredLimited(report: ProgressReport(evidence: [.earlier("list")])), on: "2019-07-01",
      by: lead, as: .leadInstitution)
    #expect(journal.current.evidence.count == 1 && journal.current.declarations.last?.evidence == 1)
    #expect(
      journal.current.milestones["m1"]?.schedule(planEnd: nil).timeliness(on: "2020-01-01")
        == .completedOnTime)
  }

  @Test("changes its words only from what is written to something else")
  func amendment() throws {
    var journal = try trainings()
    let other = LocalizedText(english: "Other.", serbian: "Drugo.", polish: "Inne.")
    let wrong = CommitmentChange.title(before: other, after: words)
    let idle = CommitmentChange.title(before: words, after: words)
    #expect(
      refused(journal, .amended(change: wrong, reason: words), "2019-01-01")
        == [.missing(.changeFits, .notWhatIsWritten(wrong))])
    #expect(
      refused(journal, .amended(change: idle, reason: words), "2019-01-01")
        == [.missing(.changeFits, .nothingChanged(idle))])
    try journal.record(
      .amended(change: .lead(before: "kancelarija", after: "mduls"), reason: words), on: "2019-01-01",
      by: lead,
      as: .decisionMaker)
    #expect(journal.current.wording.lead == "mduls" && journal.current.charter.lead == "kancelarija")
  }

  @Test("follows an indicator from its baseline to its target, exactly")
  func indicators() throws {
    var journal = try trainings()
    let way = { (value: Int64) throws -> Share? in
      try journal.record(
        .indicatorMeasured(indicator: "trainings", value: value, evidence: []), on: "2020-03-10", by: lead,
        as: .leadInstitution)
      return journal.current.indicators["trainings"]?.attainment
    }
    #expect(journal.current.indicators["trainings"]?.attainment == nil)
    #expect(try way(-3) == .nothing)
    #expect(try way(1) == Share(1, of: 4))
    #expect(try way(3) == Share(3, of: 4))
    #expect(try way(9) == .whole)
    try journal.record(
      .indicatorAdded(
        indicator: CommitmentIndicator("wide", title: words, baseline: .max, target: .min)),
      on: "2020-03-10", by: lead, as: .leadInstitution)
    try journal.record(
      .indicatorMeasured(indicator: "wide", value: 0, evidence: []), on: "2020-03-10", by: lead,
      as: .leadInstitution)
    let half = try #require(journal.current.indicators["wide"]?.attainment)
    #expect(half.tenthsOfPercent == 500)
  }

  @Test("owes itself, its milestones, its reports and its answers, each by its day")
  func obligations() throws {
    let quarters = try PeriodSeries([
      Period("2019-01-01", "2019-03-31"), Period("2019-04-01", "2019-06-30"),
    ])
    var journal = Journal<Commitment>(
      try CommitmentCharter(
        plan: "rs3", title: words, period: Period("2019-01-01", "2020-03-31"),
        milestones: [MilestonePlan("m1", title: words, target: .once(.day("2019-06-30")))],
        reporting: quarters,
        reportingDays: 15),
      on: "2019-01-01", by: lead, as: .leadInstitution)
    try journal.record(
      .challenged(challenge: "c1", statement: words), on: "2019-05-05", by: "ngo", as: .observer)
    let owed = journal.current.obligations(on: "2019-07-01")
    #expect(
      owed.map { $0.duty } == [
        .complete, .completeMilestone, .declareProgress, .declareProgress, .answerChallenge,
      ])
    #expect(owed.map { $0.due } == ["2020-03-31", "2019-06-30", "2019-04-15", "2019-07-15", nil])
    #expect(owed.map { $0.daysOverdue(on: "2019-07-01") } == [0, 1, 77, 0, 0])
    try journal.record(
      .declaredLimited(report: ProgressReport(for: quarters.periods[0])), on: "2019-07-01", by: lead,
      as: .leadInstitution)
    try journal.record(
      .challengeAnswered(challenge: "c1", answer: words), on: "2019-07-02", by: lead, as: .contactPoint)
    #expect(
      journal.current.obligations(on: "2019-07-03").map { $0.due }
        == ["2020-03-31", "2019-06-30", "2019-07-15"])
  }

  @Test("goes on in another plan, and the trace says where")
  func carryingForward() throws {
    var journal = try trainings()
    #expect(
      refused(journal, .carriedForward(to: "rs4-2", plan: "rs3"), "2020-08-31")
        == [.missing(.successorOther, .samePlan("rs3"))])
    try journal.record(
      .carriedForward(to: "rs4-2", plan: "rs4"), on: "2020-08-31", by: lead, as: .contactPoint)
    let trace = journal.current.trace(as: "rs3-7")
    #expect(trace.leads(from: "commitment/rs3-7", to: "commitment/rs4-2"))
    #expect(
      refused(journal, .declaredCompleted(report: ProgressReport()), "2020-09-01")
        == [.impossible(.declaredCompleted, in: .carriedForward)])
    try journal.record(
      .assessed(point: .endOfTerm, assessment: CommitmentAssessment(completion: .known(.substantial))),
      on: "2021-01-10", by: "irm", as: .independentReviewer)
    #expect(journal.current.declared == nil && journal.current.assessedCompletion == .known(.substantial))
  }

  @Test("says which fields of a template are missing")
  func template() throws {
    let charter = try CommitmentCharter(
      plan: "p", title: words, fields: [.problem: words, .brief: words, .results: words])
    #expect(
      charter.missingFields(of: .template2015) == [
        .contribution, .transparency, .participation, .accountability,
      ])
    #expect(CommitmentTemplate.template2022.citation.confidence == .fromMemory)
  }

  @Test("is refused as a charter where something stands twice")
  func charter() {
    #expect(throws: CommitmentCharterError.milestoneTwice("m")) {
      try CommitmentCharter(
        plan: "p", title: words,
        milestones: [MilestonePlan("m", title: words), MilestonePlan("m", title: words)])
    }
    #expect(throws: CommitmentCharterError.supportingTwice("a")) {
      try CommitmentCharter(plan: "p", title: words, supporting: ["a", "a"])
    }
    #expect(throws: CommitmentCharterError.negativeReportingDays(-1)) {
      try CommitmentCharter(plan: "p", title: words, reportingDays: -1)
    }
  }
}
