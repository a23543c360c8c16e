import Participation

/// Journals of plans, told event by event; who acts is whoever the table admits first.
struct ActionPlanStory {
  var journal: Journal<ActionPlan>

  static let words = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst")

  init(_ charter: ActionPlanCharter, founded day: Day) {
    journal = Journal(charter, on: day, by: "office", as: .contactPoint)
  }

  var plan: ActionPlan { journal.current }

  mutating func tell(_ events: (Day, ActionPlan.Event)...) throws {
    for (day, event) in events { try journal.record(event, on: day, by: "office", as: role(for: event)) }
  }

  func obstacles(_ event: ActionPlan.Event, on day: Day) -> [Obstacle<ActionPlan>] {
    journal.obstacles(to: event, on: day, by: "office", as: role(for: event))
  }

  private func role(for event: ActionPlan.Event) -> Role {
    ActionPlan.cell(journal.stage, event.kind).roles.first ?? .contactPoint
  }

  /// A charter of an edition, with the figures that a test is about.
  static func charter(
    _ edition: OpenGovernmentEdition, level: OpenGovernmentLevel = .national, first: Day, last: Day,
    years: Int = 2, due: Day? = nil, previousEnd: Day? = nil, termEnd: Day? = nil, cycle: Int = 3,
    languages: [Identifier<LanguageTag>] = ["sr"]
  ) throws -> ActionPlanCharter {
    try ActionPlanCharter(
      title: words, level: level, territory: level == .national ? "serbia" : "vlasotince", cycle: cycle,
      edition: edition, period: Period(first, last), years: years, due: due, previousEnd: previousEnd,
      termEnd: termEnd, leadBody: "ministry", languages: languages)
  }

  static func meeting(_ phase: CyclePhase = .implementation, full: Bool = true) -> ActionPlan.Event {
    .forumMet(
      meeting: ForumMeeting(phase, hasCivilSociety: true, presentedResults: full, collectedComments: full),
      evidence: nil)
  }

  static func forum(
    _ government: Int = 5, _ civilSociety: Int = 6, public areRulesPublic: Bool = true
  ) throws -> ActionPlan.Event {
    .forumEstablished(
      forum: try ForumComposition(
        government: government, civilSociety: civilSociety, areRulesPublic: areRulesPublic), evidence: nil)
  }

  /// A plan of four years, 2024 to 2027, made as the standards ask, up to its submission.
  static func fourYears() throws -> ActionPlanStory {
    var story = ActionPlanStory(
      try charter(
        .from2022, first: "2024-01-01", last: "2027-12-31", years: 4, previousEnd: "2022-12-31"),
      founded: "2023-01-10")
    try story.tell(
      ("2023-01-11", try forum()),
      (
        "2023-01-12",
        .websitePublished(evidence: try .page("example.org/plan", asOf: "2023-01-12", named: "site"))
      ),
      ("2023-01-12", .repositoryPublished(evidence: .earlier("site"))),
      ("2023-01-15", .timelinePublished(start: "2023-02-01", evidence: .earlier("site"))),
      ("2023-01-20", .outreachHeld(evidence: nil)),
      ("2023-02-01", .coCreationBegan),
      ("2023-02-01", .inputMechanismOpened(mechanism: InputMechanism(.website), evidence: nil)),
      ("2023-03-01", .contributionReceived(contribution: "c1", sector: .civilSociety, text: words)),
      ("2023-03-02", .contributionReceived(contribution: "c2", sector: .citizens, text: nil)),
      ("2023-04-01", meeting(.development, full: false)),
      ("2023-06-01", .drafted),
      ("2023-06-02", .commitmentEntered(commitment: "k1", contributions: ["c1", "c2"])),
      ("2023-06-02", .commitmentEntered(commitment: "k2", contributions: [])),
      ("2023-07-10", .repositoryUpdated(evidence: nil)),
      ("2023-09-01", .consulted),
      ("2023-09-15", .reasonedResponsePublished(to: .all, evidence: nil)),
      ("2023-10-01", meeting(.development, full: false)),
      ("2023-11-01", .repositoryUpdated(evidence: nil)),
      ("2023-12-20", .adopted),
      ("2023-12-29", .submitted(evidence: nil)),
      ("2024-01-01", .implementationBegan))
    return story
  }

  /// A plan with a charter and events in the order of their days; those of one day stay as they are given.
  static func plan(
    _ charter: ActionPlanCharter, founded day: Day, _ events: [(Day, ActionPlan.Event)]
  ) throws -> Journal<ActionPlan> {
    var story = ActionPlanStory(charter, founded: day)
    let ordered = events.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
    for (_, event) in ordered { try story.tell(event) }
    return story.journal
  }
}
