import Participation
import ParticipationTestSupport
import Testing

@Suite("Campaign")
struct CampaignTests {
  @Test("A campaign goes from its founding through three phases to the end")
  func wholeCourse() throws {
    var story = try CampaignStory.submitted()
    try story.tell(.partlyAdopted(priorities: ["p2"]), as: .competentBody)
    try story.tell(
      .monitoringBegan, .keyPointObserved(point: .adoption, observation: CampaignStory.text("one of two")),
      .closed)
    let stages = story.journal.passages.map { $0.stage }
    #expect(
      stages == [.founded, .planning, .learning, .strategy, .submitted, .partlyAdopted, .monitoring, .closed])
    #expect(story.journal.current.submission?.decision?.adopted == ["p2"])
    #expect(story.journal.current.keyPoint(.adoption)?.observations == 1)
    #expect(story.journal.current.keyPoint(.implementation) == nil)
  }

  @Test("The design of the table has no findings")
  func design() {
    #expect(Campaign.designFindings().map { $0.description } == [])
  }

  @Test("What is missing for phase 2 is told all at once, with figures")
  func missingForLearning() throws {
    var story = try CampaignStory()
    try story.tell(.planningBegan)
    let expected: [Obstacle<Campaign>] = [
      .missing(.problemLongTerm, .noProblem),
      .missing(.problemRecognised, .recognitions(have: 0, need: 1)),
      .missing(.circleLargeEnough, .members(have: 0, need: 2)),
      .missing(.circleDiverseEnough, .sectors(have: 0, need: 2)),
      .missing(.planApproved, .planNotApproved),
    ]
    let before = story.journal
    #expect(story.obstacles(.learningBegan) == expected)
    #expect(throws: Refusal<Campaign>.self) { try story.tell(.learningBegan) }
    #expect(story.journal == before)
    let move = story.journal.current.moves(on: story.day).first { $0.event == .learningBegan }
    #expect(
      move?.missing.map { $0.remedies } == [
        [.problemStated], [.problemRecognised], [.memberJoined], [.memberJoined], [.planApproved],
      ])
  }

  @Test("Each event that does not fit is refused with the value that says why")
  func refusals() throws {
    var planning = try CampaignStory()
    try planning.tell(.planningBegan)
    try planning.tell(.memberJoined(member: "ana", sector: .citizens), CampaignStory.plannedActivity("a1"))
    var learning = try CampaignStory()
    try learning.planAndGather()
    var strategy = try CampaignStory()
    try strategy.planAndGather()
    try strategy.learn()
    let joined: Day = "2019-03-03"
    let two = VoteCounts(inFavour: 1, against: 1, abstained: 0)
    let rows: [(CampaignStory, Campaign.Event, Obstacle<Campaign>)] = [
      (
        planning, .memberJoined(member: "ana", sector: .media),
        .missing(.memberNew, .alreadyMember("ana", since: joined))
      ),
      (planning, .memberLeft(member: "ivan"), .missing(.memberKnown, .notMember("ivan"))),
      (planning, .problemRecognised(member: "ana"), .missing(.problemStated, .noProblem)),
      (planning, .planApproved, .missing(.problemStated, .noProblem)),
      (
        planning, CampaignStory.plannedActivity("a1"),
        .missing(.activityNew, .taken(Reference(.activity, "a1" as Identifier<Activity>)))
      ),
      (planning, .activityReported(activity: "a1"), .missing(.activityUnreported, .activityNotHeld("a1"))),
      (
        planning, .activityHeld(activity: "a9", attendance: nil),
        .missing(.activityOpen, .notOnRecord(Reference(.activity, "a9" as Identifier<Activity>)))
      ),
      (planning, .publicReached(people: -1, channel: .website), .missing(.peopleCounted, .negative(-1))),
      (planning, .resumed, .missing(.resting, .notAtRest)),
      (planning, .submitted, .impossible(.submitted, in: .planning)),
      (
        learning, .contributionMade(contribution: "c1", activity: "a1", channel: .paper, text: nil),
        .missing(.activityHeld, .notOnRecord(Reference(.activity, "a1" as Identifier<Activity>)))
      ),
      (
        learning, CampaignStory.proposal("p1", from: ["c9"]),
        .missing(
          .contributionsKnown,
          .notOnRecord(Reference(.contribution, "c9" as Identifier<CampaignContribution>)))
      ),
      (learning, .strategyBegan, .missing(.activitiesHeld, .activities([.meeting]))),
      (learning, .strategyBegan, .missing(.prioritiesEnough, .priorities(have: 0, need: 2))),
      (
        strategy, .prioritiesMerged(into: "p3", title: CampaignStory.text("x"), priorities: ["p1"]),
        .missing(.atLeastTwo, .named(have: 1, need: 2))
      ),
      (
        strategy, .prioritiesMerged(into: "p2", title: CampaignStory.text("x"), priorities: ["p1", "p2"]),
        .missing(.priorityNew, .taken(Reference(.priority, "p2" as Identifier<Priority>)))
      ),
      (
        strategy,
        .prioritySplit(
          priority: "p9",
          parts: [.init("p3", title: CampaignStory.text("x")), .init("p4", title: CampaignStory.text("y"))]),
        .missing(.prioritiesLive, .notOnRecord(Reference(.priority, "p9" as Identifier<Priority>)))
      ),
      (
        strategy, .prioritiesRanked(order: ["p2", "p2"]),
        .missing(.rankingComplete, .ranking(missing: ["p1"], surplus: ["p2"]))
      ),
      (strategy, .strategyAdopted(votes: two), .missing(.strategyDrafted, .noStrategy)),
      (
        strategy, .strategyAdopted(votes: two),
        .missing(.voteCarried, .notCarried(two, members: 2, rule: .majorityOfVotes))
      ),
      (
        strategy, .strategyAdopted(votes: VoteCounts(inFavour: 3, against: 0, abstained: 0)),
        .missing(.votesPossible, .votes(VoteCounts(inFavour: 3, against: 0, abstained: 0), members: 2))
      ),
      (
        strategy, .strategyAdopted(votes: VoteCounts(inFavour: 0, against: 0, abstained: 0)),
        .missing(.quorumReached, .quorum(cast: 0, members: 2, need: .half))
      ),
      (
        strategy, .priorityEntered(priority: "p1", document: "plan-2020"),
        .missing(.priorityAccepted, .notAccepted("p1"))
      ),
      (
        strategy, .priorityEntered(priority: "p1", document: "plan-2021"),
        .missing(.documentMatches, .document("plan-2021", charter: "plan-2020"))
      ),
      (strategy, .submitted, .missing(.strategyAdopted, .strategyNotAdopted)),
      (strategy, .submitted, .missing(.prioritiesEntered, .nothingEntered)),
    ]
    let unmet = rows.filter { !$0.0.obstacles($0.1).contains($0.2) }
    #expect(unmet.map { "\($0.1) \($0.0.obstacles($0.1))" } == [])
    let silent = rows.filter { row in Language.allCases.contains { row.2.sentence.text(in: $0).count < 8 } }
    #expect(silent.isEmpty)
  }

  @Test("A rest stops the clocks and everything but going on and giving up")
  func rest() throws {
    var story = try CampaignStory()
    try story.tell(.planningBegan, CampaignStory.plannedActivity("a1", on: "2019-03-20"))
    try story.journalRest(from: "2019-03-10", until: "2019-03-30")
    let due = story.journal.current.obligations(on: "2019-04-01").first { $0.duty == .holdActivity }?.due
    #expect(due == "2019-04-09")
    var resting = try CampaignStory()
    try resting.tell(.planningBegan, .suspended(reason: CampaignStory.text("summer")))
    #expect(resting.obstacles(.planApproved).contains(.missing(.running, .atRest(since: resting.day))))
    #expect(resting.obstacles(.abandoned(reason: CampaignStory.text("tired"))) == [])
    #expect(resting.obstacles(.resumed) == [])
  }

  @Test("Going back one phase takes back what the phase rested on")
  func goingBack() throws {
    var story = try CampaignStory()
    try story.planAndGather()
    try story.learn()
    try story.tell(
      .strategyDrafted(strategy: CampaignStory.strategy),
      .strategyAdopted(votes: VoteCounts(inFavour: 2, against: 0, abstained: 0)))
    try story.tell(.returned(reason: CampaignStory.text("too early")))
    #expect(story.journal.stage == .learning)
    #expect(story.journal.current.strategyAdoption == nil)
    try story.tell(.returned(reason: CampaignStory.text("too early")))
    #expect(story.journal.stage == .planning)
    #expect(story.journal.current.planApproved == nil)
    #expect(story.journal.current.priorities.count == 2)
  }

  @Test("Merged and split priorities keep where they came from")
  func provenance() throws {
    var story = try CampaignStory()
    try story.planAndGather()
    try story.learn()
    try story.tell(
      .prioritiesMerged(into: "p3", title: CampaignStory.text("both"), priorities: ["p1", "p2"]),
      .prioritySplit(
        priority: "p3",
        parts: [
          .init("p4", title: CampaignStory.text("one")), .init("p5", title: CampaignStory.text("other")),
        ]),
      .priorityAccepted(priority: "p4"), .priorityEntered(priority: "p4", document: "plan-2020"))
    let campaign = story.journal.current
    #expect(campaign.livePriorities == ["p4", "p5"])
    #expect(campaign.priorities["p5"]?.isTraced == true)
    let trace = campaign.trace
    let document = Reference(.planningDocument, "plan-2020" as Identifier<PlanningDocumentName>)
    #expect(trace.leads(from: Reference(.activity, "meeting-1" as Identifier<Activity>), to: document))
    let relations = trace.allOrigins(of: document).map { $0.relation }
    #expect(Set(relations) == [.enteredIn, .splitInto, .mergedInto, .proposedAs, .yielded])
  }

  @Test("What is owed, by whom and by when")
  func obligations() throws {
    var story = try CampaignStory(
      CampaignStory.charter(plannedEnds: [.init(.planning, on: "2019-03-05")]), on: "2019-03-01")
    try story.tell(.planningBegan)
    let phase = story.journal.current.obligations(on: "2019-03-08").first { $0.duty == .endPhase }
    #expect(phase?.due == "2019-03-05")
    #expect(phase?.daysOverdue(on: "2019-03-08") == 3)
    #expect(phase?.responsible == .coordinator)
    try story.tell(CampaignStory.plannedActivity("a1"), .activityHeld(activity: "a1", attendance: nil))
    let report = story.journal.current.obligations(on: "2019-03-20").first { $0.duty == .reportActivity }
    #expect(report?.due == "2019-03-14")
    #expect(report?.subject == Reference(.activity, "a1" as Identifier<Activity>))
    #expect(story.journal.current.overdue(on: "2019-03-14").map { $0.duty } == [.endPhase])
    #expect(story.journal.current.overdue(on: "2019-03-15").map { $0.duty } == [.reportActivity, .endPhase])

    var submitted = try CampaignStory.submitted()
    #expect(submitted.journal.current.obligations(on: submitted.day).map { $0.duty } == [.decide])
    try submitted.tell(.rejected(reason: CampaignStory.text("no money")), as: .competentBody)
    try submitted.tell(.monitoringBegan)
    let points = submitted.journal.current.obligations(on: submitted.day)
    #expect(points.map { $0.due } == Array(repeating: submitted.day.adding(days: 30), count: 3))
    try submitted.tell(.closed)
    #expect(submitted.journal.current.obligations(on: submitted.day) == [])
  }

  @Test("An event of a campaign on the wire reads like a sentence")
  func wire() throws {
    let event = Campaign.Event.memberJoined(member: "ana", sector: .civilSociety)
    #expect(try RoundTrip.json(event) == #"{"memberJoined":{"member":"ana","sector":"civilSociety"}}"#)
    #expect(MemoryLayout<Campaign.Event>.size <= 48)
  }

  @Test("Counts that contradict one another are refused with the counts")
  func counts() {
    #expect(throws: SurveyWaveError.moreSupportersThanRespondents(supporters: 5, respondents: 4)) {
      try SurveyWave(isOnline: true, respondents: 4, supporters: 5)
    }
    #expect(throws: SurveyWaveError.moreRespondentsThanSheets(respondents: 4, distributed: 3)) {
      try SurveyWave(isOnline: true, distributed: 3, respondents: 4)
    }
    #expect(throws: SurveyWaveError.moreRespondentsThanPopulation(respondents: 4, population: 3)) {
      try SurveyWave(isOnline: true, respondents: 4, population: 3)
    }
    #expect(throws: SurveyWaveError.negative(-1)) { try SurveyWave(isOnline: true, respondents: -1) }
    #expect(throws: AttendanceError.moreOnlineThanPresent(online: 3, people: 2)) {
      try Attendance([.citizens: 2], online: 3)
    }
    #expect(throws: AttendanceError.tooMany) { try Attendance([.citizens: Int.max, .media: 1]) }
    #expect(throws: CampaignCharterError.activityTwice(.meeting)) {
      try CampaignStory.charter(activitiesNeeded: [.meeting, .meeting])
    }
    #expect(throws: CampaignCharterError.negative("prioritiesNeeded", -1)) {
      try CampaignStory.charter(prioritiesNeeded: -1)
    }
  }
}

extension CampaignStory {
  /// Lets the campaign rest between two days.
  mutating func journalRest(from first: Day, until last: Day) throws {
    day = first.adding(days: -1)
    try tell(.suspended(reason: Self.text("a rest")))
    day = last.adding(days: -1)
    try tell(.resumed)
  }
}
