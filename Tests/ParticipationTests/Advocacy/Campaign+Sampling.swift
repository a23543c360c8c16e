public import Participation
public import ParticipationTestSupport

extension Campaign: SampledLifecycle {
  /// A charter with small thresholds, so that random campaigns get to the end.
  public static func sampleCharter(_ generator: inout some RandomNumberGenerator) -> CampaignCharter {
    let kinds: [ActivityKind] = [.meeting, .focusGroup, .onlineSurvey, .offlineSurvey, .publicEvent]
    let rules: [DecisionRule] = [.majorityOfVotes, .majorityOfMembers, .twoThirdsOfVotes, .consensus]
    let needed = Array(kinds.prefix(Int.random(in: 0...2, using: &generator)))
    do {
      return try CampaignCharter(
        title: LocalizedText(english: "A sample", serbian: "Uzorak", polish: "Próbka"),
        territories: ["uzice"], recognitionsNeeded: Int.random(in: 0...2, using: &generator),
        membersNeeded: Int.random(in: 1...3, using: &generator),
        sectorsNeeded: Int.random(in: 0...2, using: &generator), activitiesNeeded: needed,
        prioritiesNeeded: Int.random(in: 1...3, using: &generator),
        decisionRule: rules.randomElement(using: &generator) ?? .consensus, document: "plan",
        targetPopulation: Bool.random(using: &generator) ? 1_000 : nil,
        reportingDays: 10, monitoringDays: 30,
        plannedEnds: Bool.random(using: &generator) ? [.init(.planning, on: "2019-06-30")] : [])
    } catch {
      preconditionFailure("\(error)")
    }
  }

  private static func text(_ words: String) -> LocalizedText {
    LocalizedText(english: words, serbian: words, polish: words)
  }

  private static func identifier<Subject>(
    _ letter: String, _ generator: inout some RandomNumberGenerator
  ) -> Identifier<Subject> {
    do {
      let text = "\(letter)\(Int.random(in: 0...60, using: &generator))"
      return try Identifier(text)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// One of those given, or, in one case of six and where there are none, any identifier at all.
  private static func pick<Subject>(
    _ known: [Identifier<Subject>], _ letter: String, _ generator: inout some RandomNumberGenerator
  ) -> Identifier<Subject> {
    let strays = Int.random(in: 0..<6, using: &generator) == 0
    guard !strays, let one = known.sorted().randomElement(using: &generator) else {
      return identifier(letter, &generator)
    }
    return one
  }

  /// An event that mostly fits the campaign as it stands.
  public static func sample(
    _ kind: Event.Kind, for process: Campaign, on day: Day, _ generator: inout some RandomNumberGenerator
  ) -> Event {
    let sectors: [Sector] = [.civilSociety, .citizens, .business, .localSelfGovernment]
    let live = process.livePriorities
    let open = process.activities.filter { $0.value.isOpen }.map { $0.key }
    let held = process.activities.filter { $0.value.heldOn != nil }.map { $0.key }
    switch kind {
    case .planningBegan: return .planningBegan
    case .learningBegan: return .learningBegan
    case .strategyBegan: return .strategyBegan
    case .returned: return .returned(reason: text("too early"))
    case .submitted: return .submitted
    case .adopted: return .adopted
    case .partlyAdopted:
      let entered = process.enteredPriorities
      let isPart = entered.count > 1 && Int.random(in: 0..<4, using: &generator) > 0
      return .partlyAdopted(
        priorities: isPart ? Array(entered.dropFirst()) : [pick(entered, "p", &generator)])
    case .rejected: return .rejected(reason: text("no money"))
    case .monitoringBegan: return .monitoringBegan
    case .closed: return .closed
    case .abandoned: return .abandoned(reason: text("given up"))
    case .suspended: return .suspended(reason: text("summer"))
    case .resumed: return .resumed
    case .problemStated:
      return .problemStated(
        problem: Problem(text("unemployment"), isLongTerm: Int.random(in: 0..<4, using: &generator) > 0))
    case .problemRecognised:
      return .problemRecognised(member: pick(Array(process.circle.keys), "m", &generator))
    case .stakeholderMapped:
      return .stakeholderMapped(
        stakeholder: identifier("s", &generator),
        place: Stakeholder(
          sector: .business, stance: .neutral, power: .high, isDecisionMaker: Bool.random(using: &generator)))
    case .memberJoined:
      return .memberJoined(
        member: identifier("m", &generator), sector: sectors.randomElement(using: &generator) ?? .media)
    case .memberLeft: return .memberLeft(member: pick(Array(process.circle.keys), "m", &generator))
    case .planApproved: return .planApproved
    case .activityPlanned:
      let kinds: [ActivityKind] = [.meeting, .focusGroup]
      return .activityPlanned(
        activity: identifier("a", &generator), kind: kinds.randomElement(using: &generator) ?? .meeting,
        day: day.adding(days: Int.random(in: -5...40, using: &generator)),
        territory: Bool.random(using: &generator) ? "uzice" : nil)
    case .activityAnnounced:
      return .activityAnnounced(activity: pick(open, "a", &generator), channel: .website)
    case .activityHeld:
      let attendance = Result {
        try Attendance(
          [.citizens: Int.random(in: 0...40, using: &generator)], online: 0, stakeholders: ["s1"])
      }
      return .activityHeld(activity: pick(open, "a", &generator), attendance: try? attendance.get())
    case .activityReported: return .activityReported(activity: pick(held, "a", &generator))
    case .activityCancelled:
      return .activityCancelled(activity: pick(open, "a", &generator), reason: text("rain"))
    case .contributionMade:
      return .contributionMade(
        contribution: identifier("c", &generator),
        activity: Bool.random(using: &generator) ? pick(held, "a", &generator) : nil, channel: .paper,
        text: Bool.random(using: &generator) ? text("more apprenticeships") : nil)
    case .surveyCounted:
      let respondents = Int.random(in: 0...500, using: &generator)
      let counts = Result {
        try SurveyWave(
          isOnline: true, respondents: respondents, supporters: respondents / 2, population: 9_000)
      }
      guard let wave = try? counts.get() else { return .planApproved }
      return .surveyCounted(wave: identifier("w", &generator), counts: wave)
    case .publicReached:
      return .publicReached(people: Int.random(in: -20...400, using: &generator), channel: .socialMedia)
    case .priorityProposed:
      return .priorityProposed(
        priority: identifier("p", &generator), title: text("a priority"),
        contributions: process.contributions.isEmpty
          ? [] : [pick(process.contributions.map { $0.key }, "c", &generator)])
    case .prioritiesMerged:
      return .prioritiesMerged(
        into: identifier("p", &generator), title: text("merged"),
        priorities: [pick(live, "p", &generator), pick(live, "p", &generator)])
    case .prioritySplit:
      return .prioritySplit(
        priority: pick(live, "p", &generator),
        parts: [
          PriorityPart(identifier("p", &generator), title: text("one")),
          PriorityPart(identifier("q", &generator), title: text("two")),
        ])
    case .prioritiesRanked:
      let order = live.sorted().shuffled(using: &generator)
      return .prioritiesRanked(order: Bool.random(using: &generator) ? order : Array(order.dropLast()))
    case .priorityAccepted: return .priorityAccepted(priority: pick(live, "p", &generator))
    case .priorityRejected:
      return .priorityRejected(priority: pick(live, "p", &generator), reason: text("too dear"))
    case .strategyDrafted:
      let monitoring = Int.random(in: 0..<4, using: &generator) > 0 ? text("every quarter") : nil
      return .strategyDrafted(
        strategy: EngagementStrategy(
          goals: [text("a goal")], audiences: [text("council")], messages: [text("work")],
          responsible: ["m1"],
          monitoring: monitoring))
    case .strategyAdopted:
      let members = process.circle.count
      let against = Int.random(in: 0..<4, using: &generator) == 0 ? 1 : 0
      return .strategyAdopted(votes: VoteCounts(inFavour: members - against, against: against, abstained: 0))
    case .priorityEntered:
      let accepted = process.priorities.filter { $0.value.status == .accepted }.map { $0.key }
      return .priorityEntered(
        priority: pick(accepted, "p", &generator),
        document: Int.random(in: 0..<8, using: &generator) > 0 ? process.charter.document : "other")
    case .keyPointObserved:
      return .keyPointObserved(
        point: KeyPoint.allCases.randomElement(using: &generator) ?? .adoption, observation: text("seen"))
    }
  }

  /// Campaigns in phases 2 and 3, and such that are submitted with two priorities, and that have been decided
  /// on.
  public static func seeds() throws -> [Campaign] {
    let submitted = try CampaignStory.submitted()
    let decisions: [Event] = [
      .adopted, .partlyAdopted(priorities: ["p1"]), .rejected(reason: text("no money")),
    ]
    var early = try CampaignStory()
    try early.planAndGather()
    let learning = early.journal.current
    try early.learn()
    return try [learning, early.journal.current, submitted.journal.current]
      + decisions.flatMap { decision in
        var story = submitted
        try story.tell(decision)
        let decided = story.journal.current
        try story.tell(.monitoringBegan)
        return [decided, story.journal.current]
      }
  }

  /// What must hold of every campaign, whatever happened to it.
  public static func invariantViolations(of process: Campaign) -> [String] {
    var violations: [String] = []
    func expect(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    expect(
      process.circleSizes.last?.members ?? 0 == process.circle.count, "the last size is not the circle's")
    expect(Set(process.recognitions.keys).isSubset(of: process.circle.keys), "a recogniser is not a member")
    expect(
      Set(process.formerMembers.keys).isDisjoint(with: process.circle.keys), "a member is also a former one")
    expect(
      zip(process.circleSizes, process.circleSizes.dropFirst()).allSatisfy { $0.day < $1.day },
      "the sizes are not in order of days")
    for element in process.contributions {
      if let activity = element.value.activity {
        expect(
          process.activities[activity]?.heldOn != nil, "a contribution names an activity that was not held")
      }
    }
    for element in process.priorities {
      let priority = element.value
      expect(
        priority.contributions.allSatisfy { process.contributions.contains($0) },
        "an unknown contribution is named")
      expect(priority.origins.allSatisfy { process.priorities.contains($0) }, "an unknown origin is named")
      if case .mergedInto(let other) = priority.status {
        expect(process.priorities[other]?.origins.contains(element.key) == true, "a merger leads nowhere")
      }
      if case .entered(let document, _) = priority.status {
        expect(document == process.charter.document, "a priority stands in another document")
      }
    }
    switch process.stage {
    case .submitted, .adopted, .partlyAdopted, .rejected, .monitoring, .closed:
      expect(process.submission != nil, "nothing was submitted")
      expect(!process.enteredPriorities.isEmpty, "nothing was entered before it was submitted")
      expect(
        process.enteredPriorities.allSatisfy { process.priorities[$0]?.isTraced == true },
        "an entered priority came from nowhere")
      expect(process.strategyAdoption != nil, "no strategy was adopted before it was submitted")
    case .strategy, .learning:
      expect(process.planApproved != nil, "the plan was not approved before phase 2")
      expect(process.problem?.isLongTerm == true, "the problem was not of long standing before phase 2")
    case .founded, .planning, .abandoned: break
    }
    switch process.stage {
    case .adopted, .partlyAdopted, .rejected, .monitoring, .closed:
      expect(process.submission?.decision != nil, "nothing was decided")
    case .founded, .planning, .learning, .strategy, .submitted, .abandoned: break
    }
    expect(process.trace.edges.count == expectedEdges(process), "the trace is torn")
    return violations
  }

  /// The number of edges counted apart from the trace: a lost trace would be empty.
  private static func expectedEdges(_ process: Campaign) -> Int {
    var edges = process.contributions.filter { $0.value.activity != nil }.count
    for element in process.priorities {
      edges += element.value.contributions.count + element.value.origins.count
      if case .entered = element.value.status { edges += 1 }
    }
    return edges
  }
}
