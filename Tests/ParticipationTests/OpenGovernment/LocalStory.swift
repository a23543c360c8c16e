import Participation

/// A municipality in the pilot of 2019, whose record is told step by step.
struct LocalStory {
  static let text = LocalizedText(english: "x", serbian: "x", polish: "x")
  static let call: Reference = "publicCall/pou-2019-2020"

  var journal: Journal<LocalProgramme>

  /// A municipality to which the call of the pilot opened.
  ///
  /// The day of the call is not on record; it lies before the selection of 22 February 2019.
  init(_ territory: Identifier<Territory>, charter: LocalProgrammeCharter? = nil) throws {
    journal = Journal(
      try charter ?? Self.charter(territory), on: "2019-01-01", by: "gradjanske-inicij", as: .organiser)
  }

  static func charter(
    _ territory: Identifier<Territory>, call: Reference = call, callPeriod: Period? = nil, places: Int? = 5,
    termEnds: Day? = nil
  ) throws -> LocalProgrammeCharter {
    try LocalProgrammeCharter(
      title: LocalizedText(english: "Local OGP action plans 2019–2020"), territory: territory, call: call,
      callPeriod: callPeriod, placesOffered: places,
      organisers: [
        "gradjanske-inicij", "transparentnost", "edukacioni-centar", "aom", "narodni-parlament", "medija-rc",
      ],
      planPeriod: Period("2019-01-01", "2020-12-31"), draftDue: "2019-05-31", termEnds: termEnds)
  }

  var programme: LocalProgramme { journal.current }

  /// Puts events on record, all on one day, each in the first role that may bring it.
  mutating func tell(on day: Day, _ events: LocalProgramme.Event...) throws {
    for event in events {
      let cell = LocalProgramme.cell(journal.stage, event.kind)
      try journal.record(event, on: day, by: "somebody", as: cell.roles.first ?? .citizen)
    }
  }

  /// The obstacles to an event in the first role that may bring it.
  func obstacles(to event: LocalProgramme.Event, on day: Day) -> [Obstacle<LocalProgramme>] {
    let cell = LocalProgramme.cell(journal.stage, event.kind)
    return journal.obstacles(to: event, on: day, by: "somebody", as: cell.roles.first ?? .citizen)
  }

  /// Selected on 22 February 2019.
  static func selected(_ territory: Identifier<Territory>) throws -> LocalStory {
    var story = try LocalStory(territory)
    try story.tell(on: "2019-02-01", .applied(application: nil, letter: nil))
    try story.tell(on: "2019-02-22", .selected)
    return story
  }

  /// The five of the pilot, as far as sources tell of them; what no source dates is told on the last day.
  static func pilot() throws -> [LocalStory] {
    let roundTable = LocalProgramme.Event.launched(
      attendance: try SideAttendance(
        [.citizens, .civilSociety, .business, .localGovernment].map { SideAttendance.Count($0) }))
    var sombor = try selected("sombor")
    try sombor.tell(on: "2019-03-12", roundTable, .draftingBegan)
    var lapovo = try selected("lapovo")
    try lapovo.tell(on: "2019-03-11", roundTable, .draftingBegan)
    let belaPalanka = try selected("bela-palanka")
    let vlasotince = try vlasotince()
    var noviPazar = try selected("novi-pazar")
    try noviPazar.tell(on: "2019-03-19", .draftingBegan)
    try sombor.tell(on: "2019-12-31", .adopted(plan: "actionPlan/sombor-2019"))
    try lapovo.tell(on: "2019-12-31", .adopted(plan: "actionPlan/lapovo-2019"))
    try noviPazar.tell(on: "2019-12-31", .adopted(plan: "actionPlan/novi-pazar-2019"))
    return [sombor, lapovo, belaPalanka, vlasotince, noviPazar]
  }

  /// Vlasotince: round table on 11 March, consultation from 13 to 21 May with an event on 17 May, adopted on
  /// 20 June 2019.
  static func vlasotince() throws -> LocalStory {
    var story = try selected("vlasotince")
    try story.tell(
      on: "2019-03-11", .launched(attendance: nil),
      .problemRaised(problem: "p1", need: .betterInformation, statement: nil, side: nil),
      .problemRaised(problem: "p2", need: .problemReporting, statement: nil, side: nil),
      .problemRaised(problem: "p3", need: .feedbackOnProposals, statement: nil, side: nil),
      .problemRaised(problem: "p4", need: .openDatabases, statement: nil, side: nil), .draftingBegan)
    try story.tell(
      on: "2019-05-13", .sideJoined(side: .localGovernment), .sideJoined(side: .civilSociety),
      .sideJoined(side: .business), .draftMade(draft: "document/nacrt"),
      .consultationOpened(
        consultation: "consultation/vlasotince", period: try Period("2019-05-13", "2019-05-21")))
    try story.tell(
      on: "2019-05-17",
      .publicEventHeld(
        attendance: try SideAttendance([
          SideAttendance.Count(.business), SideAttendance.Count(.civilSociety),
          SideAttendance.Count(.localGovernment),
        ])),
      .measureProposed(measure: "budget", title: text, problems: ["p1", "p4"], side: nil),
      .measureProposed(measure: "reporting", title: text, problems: ["p2"], side: nil))
    try story.tell(on: "2019-05-21", .consultationClosed)
    try story.tell(on: "2019-05-31", .finalised(measures: ["budget", "reporting"]))
    try story.tell(on: "2019-06-20", .adopted(plan: "actionPlan/vlasotince-2019"))
    return story
  }
}
