import Participation

/// A campaign told step by step, for tests: every call is one entry by the coordinator.
struct CampaignStory {
  private(set) var journal: Journal<Campaign>
  var day: Day

  /// A campaign with a small charter: two members of two sectors, one of whom recognises the problem; a
  /// meeting; two
  /// priorities.
  static func charter(
    prioritiesNeeded: Int = 2, activitiesNeeded: [ActivityKind] = [.meeting],
    decisionRule: DecisionRule = .majorityOfVotes, plannedEnds: [CampaignCharter.PlannedEnd] = []
  ) throws -> CampaignCharter {
    try CampaignCharter(
      title: text("Jobs"), territories: ["uzice", "sevojno"], recognitionsNeeded: 1, membersNeeded: 2,
      sectorsNeeded: 2, activitiesNeeded: activitiesNeeded, prioritiesNeeded: prioritiesNeeded,
      decisionRule: decisionRule, document: "plan-2020", targetPopulation: 1_000, reportingDays: 10,
      monitoringDays: 30, plannedEnds: plannedEnds)
  }

  init(_ charter: CampaignCharter? = nil, on day: Day = "2019-03-01") throws {
    journal = Journal(try charter ?? Self.charter(), on: day, by: "centre", as: .coordinator)
    self.day = day
  }

  static func text(_ words: String) -> LocalizedText {
    LocalizedText(english: words, serbian: words, polish: words)
  }

  /// Puts events on record, one a day.
  mutating func tell(_ events: Campaign.Event..., as role: Role = .coordinator) throws {
    for event in events {
      day = day.adding(days: 1)
      try journal.record(event, on: day, by: "centre", as: role)
    }
  }

  /// The obstacles to an event on the next day.
  func obstacles(_ event: Campaign.Event, as role: Role = .coordinator) -> [Obstacle<Campaign>] {
    journal.obstacles(to: event, on: day.adding(days: 1), by: "centre", as: role)
  }

  static func plannedActivity(
    _ activity: Identifier<Activity>, _ kind: ActivityKind = .meeting, on day: Day = "2019-04-01",
    in territory: Identifier<Territory>? = "uzice"
  ) -> Campaign.Event {
    .activityPlanned(activity: activity, kind: kind, day: day, territory: territory)
  }

  static func proposal(
    _ priority: Identifier<Priority>, from contributions: [Identifier<CampaignContribution>]
  ) -> Campaign.Event {
    .priorityProposed(priority: priority, title: text("a priority"), contributions: contributions)
  }

  /// Phase 1, up to the beginning of phase 2.
  mutating func planAndGather() throws {
    try tell(
      .planningBegan, .problemStated(problem: Problem(Self.text("unemployment"), isLongTerm: true)),
      .memberJoined(member: "centre", sector: .civilSociety),
      .memberJoined(member: "office", sector: .localSelfGovernment),
      .problemRecognised(member: "centre"), .planApproved, .learningBegan)
  }

  /// Phase 2 with one meeting, one contribution and two priorities, up to the beginning of phase 3.
  mutating func learn() throws {
    try tell(
      Self.plannedActivity("meeting-1"), .activityHeld(activity: "meeting-1", attendance: nil),
      .activityReported(activity: "meeting-1"),
      .contributionMade(
        contribution: "c1", activity: "meeting-1", channel: .inPerson, text: Self.text("more apprenticeships")
      ),
      Self.proposal("p1", from: ["c1"]), Self.proposal("p2", from: ["c1"]), .strategyBegan)
  }

  /// Phase 3 with an adopted strategy and both priorities in the draft, up to the submission.
  mutating func buildStrategy() throws {
    try tell(
      .strategyDrafted(strategy: Self.strategy),
      .strategyAdopted(votes: VoteCounts(inFavour: 2, against: 0, abstained: 0)),
      .priorityAccepted(priority: "p1"), .priorityAccepted(priority: "p2"),
      .priorityEntered(priority: "p1", document: "plan-2020"),
      .priorityEntered(priority: "p2", document: "plan-2020"), .submitted)
  }

  static var strategy: EngagementStrategy {
    EngagementStrategy(
      goals: [text("jobs")], audiences: [text("council")], messages: [text("work")], responsible: ["centre"],
      monitoring: text("every quarter"))
  }

  /// A campaign that has been submitted.
  static func submitted() throws -> CampaignStory {
    var story = try CampaignStory()
    try story.planAndGather()
    try story.learn()
    try story.buildStrategy()
    return story
  }
}
