import Participation
import Testing

@Suite("How local plans are made in Serbia")
struct LocalPlanProcedureTests {
  private func text(_ story: LocalStory, on day: Day = "2019-12-31") -> String {
    switch LocalPlanProcedure.rulebook()["RS-OGP-002"]?.verdict(on: story.journal, day: day) {
    case .satisfied?: "satisfied"
    case .breached?: "breached"
    case .unknown(let reason, _)?: reason.rawValue
    case nil: "no such rule"
    }
  }

  private func charter(_ period: Period?) throws -> LocalProgrammeCharter {
    try LocalProgrammeCharter(
      title: LocalStory.text, territory: "a", call: LocalStory.call, planPeriod: period)
  }

  /// Drafting since 1 March, consulted from 13 to 21 May with an event on a day, adopted on 20 June.
  private func story(event: Day?, period: Period?) throws -> LocalStory {
    var story = try LocalStory("a", charter: charter(period))
    try story.tell(on: "2019-02-01", .applied(application: nil, letter: nil))
    try story.tell(on: "2019-02-22", .selected, .draftingBegan)
    try story.tell(
      on: "2019-05-13",
      .consultationOpened(consultation: "consultation/c", period: Period("2019-05-13", "2019-05-21")))
    try story.tell(on: "2019-05-21", .consultationClosed)
    if let event { try story.tell(on: event, .publicEventHeld(attendance: nil)) }
    try story.tell(on: "2019-06-20", .adopted(plan: "actionPlan/a"))
    return story
  }

  @Test("RS-OGP-002: two years, and an event within the window of the consultation")
  func procedure() throws {
    let vlasotince = try LocalStory.vlasotince()
    let twoYears = try Period("2019-01-01", "2020-12-31")
    #expect(text(vlasotince) == "satisfied")
    #expect(text(vlasotince, on: "2018-12-31") == "notYetDue")
    #expect(text(vlasotince, on: "2019-05-12") == "notYetDue")
    #expect(text(vlasotince, on: "2019-05-16") == "notYetDue")
    #expect(text(vlasotince, on: "2019-05-17") == "satisfied")
    #expect(text(try story(event: "2019-05-21", period: twoYears)) == "satisfied")
    #expect(text(try story(event: "2019-05-22", period: twoYears)) == "breached")
    #expect(text(try story(event: nil, period: twoYears)) == "breached")
    #expect(text(try story(event: "2019-05-21", period: nil)) == "noData")
    #expect(text(try story(event: "2019-05-21", period: Period("2019-01-01", "2019-12-31"))) == "breached")
    var lapovo = try LocalStory.selected("lapovo")
    #expect(text(lapovo) == "notYetDue")
    try lapovo.tell(on: "2019-03-11", .draftingBegan, .adopted(plan: "actionPlan/lapovo"))
    #expect(text(lapovo) == "noData")
  }
}
