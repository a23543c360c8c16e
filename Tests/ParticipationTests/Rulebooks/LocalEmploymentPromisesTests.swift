import Participation
import Testing

@Suite("Promises of source 000")
struct LocalEmploymentPromisesTests {
  private func verdict(
    _ rule: RuleIdentifier, _ story: CampaignStory, on day: Day? = nil,
    _ figures: LocalEmploymentPromises.Figures = .published
  ) -> String {
    let book = LocalEmploymentPromises.rulebook(figures)
    guard let verdict = book[rule]?.verdict(on: story.journal, day: day ?? story.day) else {
      return "no such rule"
    }
    switch verdict {
    case .satisfied: return "satisfied"
    case .breached: return "breached"
    case .unknown(let reason, _): return "unknown: \(reason.rawValue)"
    }
  }

  private static func figures(priorities: Int) -> LocalEmploymentPromises.Figures {
    LocalEmploymentPromises.Figures(
      priorities: priorities, activities: [.meeting], territories: ["uzice"], keyPoints: KeyPoint.allCases,
      channelsOfGroups: [.meeting])
  }

  @Test("Twenty priorities from citizens stand in the draft, or not, or not yet")
  func priorities() throws {
    var open = try CampaignStory()
    try open.planAndGather()
    try open.learn()
    let submitted = try CampaignStory.submitted()
    #expect(verdict("SEED-000-1", open) == "unknown: notYetDue")
    #expect(verdict("SEED-000-1", submitted) == "breached")
    #expect(verdict("SEED-000-1", submitted, Self.figures(priorities: 2)) == "satisfied")
    #expect(verdict("SEED-000-1", submitted, on: "2019-02-01") == "unknown: notYetDue")
  }

  @Test("The kinds of activity were used")
  func activities() throws {
    var open = try CampaignStory()
    try open.planAndGather()
    let submitted = try CampaignStory.submitted()
    #expect(verdict("SEED-000-2", open) == "unknown: notYetDue")
    #expect(verdict("SEED-000-2", submitted) == "breached")
    #expect(verdict("SEED-000-2", submitted, Self.figures(priorities: 2)) == "satisfied")
  }

  @Test("Activities took place in Užice and Sevojno")
  func territories() throws {
    var story = try CampaignStory()
    try story.tell(.planningBegan)
    #expect(verdict("SEED-000-3", story) == "unknown: noData")
    try story.tell(
      CampaignStory.plannedActivity("a1", in: "sevojno"), .activityHeld(activity: "a1", attendance: nil))
    #expect(verdict("SEED-000-3", story) == "satisfied")
    try story.tell(
      CampaignStory.plannedActivity("a2", in: nil), .activityHeld(activity: "a2", attendance: nil))
    #expect(verdict("SEED-000-3", story) == "unknown: noData")
    try story.tell(CampaignStory.plannedActivity("a3", in: "belgrade"))
    #expect(verdict("SEED-000-3", story) == "unknown: noData")
    try story.tell(.activityHeld(activity: "a3", attendance: nil))
    #expect(verdict("SEED-000-3", story) == "breached")
  }

  @Test("The three key points are taken care of until the end")
  func keyPoints() throws {
    var story = try CampaignStory.submitted()
    try story.tell(.rejected(reason: CampaignStory.text("no money")), as: .competentBody)
    try story.tell(
      .monitoringBegan, .keyPointObserved(point: .adoption, observation: CampaignStory.text("x")))
    #expect(verdict("SEED-000-4", story) == "unknown: notYetDue")
    var closed = story
    try closed.tell(.closed)
    #expect(verdict("SEED-000-4", closed) == "breached")
    try story.tell(
      .keyPointObserved(point: .implementation, observation: CampaignStory.text("x")),
      .keyPointObserved(point: .roleOfCitizens, observation: CampaignStory.text("x")))
    #expect(verdict("SEED-000-4", story) == "satisfied")
  }

  @Test("The phases are passed in order; going back is on record")
  func order() throws {
    var story = try CampaignStory()
    #expect(verdict("SEED-000-5", story) == "unknown: notYetDue")
    try story.planAndGather()
    try story.learn()
    #expect(verdict("SEED-000-5", story) == "satisfied")
    try story.tell(.returned(reason: CampaignStory.text("too early")))
    #expect(verdict("SEED-000-5", story) == "breached")
    let book = LocalEmploymentPromises.rulebook()
    let evidence = book["SEED-000-5"]?.verdict(on: story.journal, day: story.day).finding.evidence
    #expect(evidence == [.entry(number: story.journal.entries.count, day: story.day)])
  }

  @Test("The circle and the support grow, or not, or nobody knows")
  func growth() throws {
    func wave(_ supporters: Int?, of respondents: Int) throws -> SurveyWave {
      try SurveyWave(isOnline: true, respondents: respondents, supporters: supporters)
    }
    var story = try CampaignStory()
    #expect(verdict("SEED-000-6", story) == "unknown: noData")
    try story.planAndGather()
    #expect(verdict("SEED-000-6", story) == "unknown: noData")
    try story.tell(.surveyCounted(wave: "w1", counts: try wave(400, of: 1_000)))
    #expect(verdict("SEED-000-6", story) == "unknown: noData")
    var falling = story
    try falling.tell(.surveyCounted(wave: "w2", counts: try wave(399, of: 1_000)))
    #expect(verdict("SEED-000-6", falling) == "breached")
    var silent = story
    try silent.tell(.surveyCounted(wave: "w2", counts: try wave(nil, of: 1_000)))
    #expect(verdict("SEED-000-6", silent) == "unknown: noData")
    try story.tell(.surveyCounted(wave: "w2", counts: try wave(401, of: 1_000)))
    #expect(verdict("SEED-000-6", story) == "satisfied")
    try story.tell(.memberLeft(member: "office"), .memberLeft(member: "centre"))
    #expect(verdict("SEED-000-6", story) == "breached")
  }

  @Test("Interested groups join the discussion through one of the five channels")
  func groups() throws {
    func place(_ isDecisionMaker: Bool) -> Stakeholder {
      Stakeholder(sector: .business, stance: .neutral, power: .medium, isDecisionMaker: isDecisionMaker)
    }
    var story = try CampaignStory()
    try story.tell(.planningBegan, .stakeholderMapped(stakeholder: "city", place: place(true)))
    #expect(verdict("SEED-000-7", story) == "unknown: noData")
    try story.tell(.stakeholderMapped(stakeholder: "employers", place: place(false)))
    #expect(verdict("SEED-000-7", story) == "unknown: notYetDue")
    let attendance = try Attendance([.business: 4], stakeholders: ["employers"])
    var surveyed = story
    try surveyed.tell(
      CampaignStory.plannedActivity("s1", .onlineSurvey),
      .activityHeld(activity: "s1", attendance: attendance))
    #expect(verdict("SEED-000-7", surveyed) == "unknown: notYetDue")
    try story.tell(CampaignStory.plannedActivity("m1"), .activityHeld(activity: "m1", attendance: attendance))
    #expect(verdict("SEED-000-7", story) == "satisfied")
    var absent = try CampaignStory()
    try absent.tell(.stakeholderMapped(stakeholder: "employers", place: place(false)))
    try absent.planAndGather()
    try absent.learn()
    try absent.buildStrategy()
    #expect(verdict("SEED-000-7", absent) == "breached")
  }

  @Test("Every rule quotes the page of the project and speaks four languages")
  func citations() {
    let rules = LocalEmploymentPromises.rulebook().rules
    #expect(rules.map { $0.identifier.text } == (1...7).map { "SEED-000-\($0)" })
    #expect(rules.allSatisfy { $0.citation.quotation?.hasText(in: .serbianLatin) == true })
    #expect(rules.allSatisfy { rule in Language.allCases.allSatisfy { rule.statement.hasText(in: $0) } })
  }
}
