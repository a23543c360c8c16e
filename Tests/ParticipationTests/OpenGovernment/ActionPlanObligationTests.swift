import Participation
import Testing

@Suite("What is owed over an action plan")
struct ActionPlanObligationTests {
  /// Duty, subject, day and days overdue of what is owed.
  private func owed(_ story: ActionPlanStory, _ day: Day, _ duties: [ActionPlan.Duty]? = nil) -> [String] {
    story.plan.obligations(on: day).filter { duties?.contains($0.duty) ?? true }.map {
      let subject = $0.subject.map { " \($0.identifier)" } ?? ""
      return "\($0.duty.rawValue)\(subject) \($0.due?.description ?? "—") \($0.daysOverdue(on: day))"
    }
  }

  @Test("While a plan is made: delivery, repository, website, forum and answers")
  func making() throws {
    var story = ActionPlanStory(
      try ActionPlanStory.charter(
        .from2022, first: "2024-01-01", last: "2025-12-31", previousEnd: "2022-12-31"), founded: "2023-01-10")
    #expect(
      owed(story, "2024-01-03") == ["deliver 2023-12-31 3", "publishRepository — 0", "publishWebsite — 0"])
    try story.tell(
      ("2023-02-28", .coCreationBegan), ("2023-03-01", .websitePublished(evidence: nil)),
      ("2023-03-01", .repositoryPublished(evidence: nil)),
      ("2023-03-05", .contributionReceived(contribution: "c1", sector: .citizens, text: nil)))
    #expect(
      owed(story, "2023-09-02") == [
        "deliver 2023-12-31 0", "updateRepository 2023-09-01 1", "meetForum 2023-08-28 5", "respond c1 — 0",
      ])
    try story.tell(
      ("2023-08-28", ActionPlanStory.meeting(.development)),
      ("2023-08-29", .repositoryUpdated(evidence: nil)),
      ("2023-09-01", .drafted), ("2023-10-01", .adopted))
    #expect(
      owed(story, "2023-10-03") == [
        "deliver 2023-12-31 0", "updateRepository 2024-02-29 0", "meetForum 2024-02-28 0",
        "respond c1 2023-10-01 2",
      ])
    try story.tell(("2023-10-04", .reasonedResponsePublished(to: .all, evidence: nil)))
    #expect(owed(story, "2023-10-05", [.respond]) == [])
    #expect(story.plan.obligations(on: "2023-10-05").allSatisfy { $0.citation != nil })
    let memory = story.plan.obligations(on: "2023-10-05").first { $0.duty == .updateRepository }
    #expect(memory?.citation?.confidence == .fromMemory && memory?.responsible == .contactPoint)
  }

  @Test("Two meetings on results are owed every full year of implementation")
  func meetings() throws {
    var story = try ActionPlanStory.fourYears()
    #expect(
      owed(story, "2024-12-31", [.presentResults]) == [
        "presentResults 2024-12-31 0", "presentResults 2024-12-31 0",
      ])
    try story.tell(
      ("2024-05-01", ActionPlanStory.meeting()), ("2024-06-01", ActionPlanStory.meeting(full: false)),
      ("2024-12-31", ActionPlanStory.meeting(.development)))
    #expect(
      owed(story, "2025-01-02", [.presentResults]) == [
        "presentResults 2024-12-31 2", "presentResults 2025-12-31 0", "presentResults 2025-12-31 0",
      ])
    #expect(story.plan.implementationYears(on: "2027-12-31").count == 4)
    var short = ActionPlanStory(
      try ActionPlanStory.charter(.from2022, first: "2024-01-01", last: "2025-06-30"), founded: "2023-01-01")
    try short.tell(
      ("2023-02-01", .drafted), ("2023-03-01", .adopted), ("2023-04-01", .submitted(evidence: nil)),
      ("2024-01-15", .implementationBegan))
    // The second year is cut short by the end of the plan.
    #expect(short.plan.implementationYears(on: "2025-06-30") == [try Period("2024-01-15", "2025-01-14")])
  }

  @Test("Products of the reviewer and self-assessments are owed by the clocks of the edition")
  func reports() throws {
    func submitted(
      _ edition: OpenGovernmentEdition, _ first: Day, _ last: Day, years: Int = 2, on day: Day
    ) throws -> ActionPlanStory {
      var story = ActionPlanStory(
        try ActionPlanStory.charter(edition, first: first, last: last, years: years, languages: ["sr"]),
        founded: "2011-01-01")
      try story.tell(
        (day, .drafted), (day, .adopted), (day, .submitted(evidence: nil)), (day, .implementationBegan))
      return story
    }
    let duties: [ActionPlan.Duty] = [
      .publishAssessment, .publishMidTermSelfAssessment, .publishEndSelfAssessment, .publishLanguage,
    ]
    var early = try submitted(.from2015, "2016-07-01", "2018-06-30", on: "2016-06-30")
    // The first year ends on 30 June 2017; three months later is 30 September.
    #expect(owed(early, "2017-06-29", duties) == ["publishLanguage sr — 0", "publishLanguage en — 0"])
    #expect(
      owed(early, "2017-10-01", duties) == [
        "publishLanguage sr — 0", "publishLanguage en — 0", "publishMidTermSelfAssessment 2017-09-30 1",
        "publishAssessment progress — 0",
      ])
    try early.tell(
      (
        "2017-10-02",
        .selfAssessmentPublished(report: try SelfAssessment(.midTerm, commentDays: 14), evidence: nil)
      ),
      ("2017-10-02", .languageVersionPublished(language: "sr", evidence: nil)),
      ("2017-10-02", .languageVersionPublished(language: "en", evidence: nil)),
      ("2018-02-01", .assessmentPublished(product: .progressReport, commitment: nil, evidence: nil)))
    #expect(
      owed(early, "2018-06-30", duties) == [
        "publishEndSelfAssessment — 0", "publishAssessment endOfTerm — 0",
      ])
    let middle = try submitted(.from2018, "2018-09-01", "2020-08-31", on: "2018-08-31")
    #expect(
      owed(middle, "2020-08-31", duties).suffix(3) == [
        "publishEndSelfAssessment — 0", "publishAssessment design — 0",
        "publishAssessment implementation — 0",
      ])
    let now = try submitted(.from2022, "2024-01-01", "2027-12-31", years: 4, on: "2023-12-31")
    // Four months after 31 December is 30 April, clamped.
    #expect(
      owed(now, "2024-05-01", [.publishAssessment]) == ["publishAssessment actionPlanReview 2024-04-30 1"])
    #expect(
      owed(now, "2028-05-01", [.publishAssessment]) == [
        "publishAssessment actionPlanReview 2024-04-30 1462", "publishAssessment midterm — 0",
        "publishAssessment results 2028-04-30 1",
      ])
  }
}
