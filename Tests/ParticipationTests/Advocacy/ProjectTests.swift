import Foundation
import Participation
import Testing

private let projectTitle = LocalizedText(english: "Jobs", serbian: "Poslovi", polish: "Praca")

private func charter(
  programme: Identifier<Programme>? = "programme1", first: Day = "2019-01-01", last: Day? = "2019-12-31"
) throws -> ProjectCharter {
  try ProjectCharter(
    programme: programme, title: projectTitle, promoter: "promoter", partners: ["partner1"],
    period: Period(first, last), territories: ["uzice", "sevojno"],
    outputs: [
      ProjectOutput("study", title: projectTitle, due: "2019-06-30"),
      ProjectOutput("guide", title: projectTitle),
    ], reportingDays: 60)
}

private func project(_ charter: ProjectCharter, _ events: [(Day, Project.Event)]) throws -> Project {
  var project = Project(charter: charter, founded: "2018-10-01")
  for (day, event) in events { try project.apply(event, on: day, by: "promoter", as: .projectPromoter) }
  return project
}

/// Four activities: inside, eleven days too late, one day too early and elsewhere, without a place.
private let assignments: [(Day, Project.Event)] = [
  ("2018-11-01", .activityAssigned(activity: "a1", kind: .focusGroup, on: "2019-10-10", territory: "uzice")),
  ("2018-11-02", .activityAssigned(activity: "a2", kind: .seminar, on: "2020-01-11", territory: "sevojno")),
  ("2018-11-03", .activityAssigned(activity: "a3", kind: .meeting, on: "2018-12-31", territory: "arilje")),
  ("2018-11-04", .activityAssigned(activity: "a4", kind: .onlineSurvey, on: "2019-09-01", territory: nil)),
]

@Suite("Programme, project, activity")
struct ProjectTests {
  @Test("The table has no design findings, and an event is at most 48 bytes")
  func design() {
    #expect(Project.designFindings() == [])
    #expect(MemoryLayout<Project.Event>.size <= 48, "\(MemoryLayout<Project.Event>.size)")
  }

  @Test(
    "A project is proposed, contracted, run, completed and reported; the journal reads back as it was written"
  )
  func course() throws {
    var journal = Journal<Project>(try charter(), on: "2018-10-01", by: "promoter", as: .projectPromoter)
    let events: [(Day, Project.Event, Project.Stage)] = [
      (assignments[0].0, assignments[0].1, .proposed),
      ("2018-12-01", .contracted, .contracted),
      ("2019-01-01", .started, .running),
      ("2019-02-01", .activityMoved(activity: "a1", on: "2019-10-11"), .running),
      ("2019-02-02", .activityRelocated(activity: "a1", territory: nil), .running),
      ("2019-02-03", .territoryAdded(territory: "arilje"), .running),
      ("2019-03-01", .periodAmended(period: try Period("2019-01-01", "2020-03-31")), .running),
      ("2019-06-30", .outputDelivered(output: "study", title: nil), .running),
      ("2019-07-01", .outputDelivered(output: "leaflet", title: projectTitle), .running),
      ("2019-08-01", .activityDropped(activity: "a1", reason: projectTitle), .running),
      ("2020-03-31", .completed, .completed),
      ("2020-04-15", .outputDelivered(output: "guide", title: nil), .completed),
      ("2020-05-01", .reported, .reported),
    ]
    var stages: [Project.Stage] = []
    for (day, event, _) in events {
      try journal.record(event, on: day, by: "promoter", as: .projectPromoter)
      stages.append(journal.stage)
    }
    #expect(stages == events.map { $0.2 })
    #expect(journal.current.completed == "2020-03-31")
    #expect(journal.current.deliveries.map { $0.key } == ["study", "leaflet", "guide"])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(try JSONDecoder().decode(Journal<Project>.self, from: encoder.encode(journal)) == journal)
    let written = [0, 3, 4].map { index -> String in
      (try? encoder.encode(journal.entries[index])).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
    #expect(
      written == [
        """
        {"event":{"activityAssigned":{"activity":"a1","kind":"focusGroup","on":"2019-10-10",\
        "territory":"uzice"}},"happened":"2018-11-01","role":"projectPromoter","who":"promoter"}
        """,
        """
        {"event":{"activityMoved":{"activity":"a1","on":"2019-10-11"}},"happened":"2019-02-01",\
        "role":"projectPromoter","who":"promoter"}
        """,
        """
        {"event":{"activityRelocated":{"activity":"a1"}},"happened":"2019-02-02","role":"projectPromoter",\
        "who":"promoter"}
        """,
      ])
  }

  @Test("Every refusal carries the figures that caused it, and a completed project cannot be cancelled")
  func refusals() throws {
    var running = try project(
      try charter(),
      assignments + [
        ("2018-12-01", .contracted), ("2019-01-02", .started),
        ("2019-01-03", .outputDelivered(output: "study", title: nil)),
        ("2019-01-04", .activityDropped(activity: "a3", reason: projectTitle)),
      ])
    let unlimited = Project(
      charter: try ProjectCharter(
        title: projectTitle, promoter: "promoter", period: Period("2019-01-01", nil)),
      founded: "2019-01-01")
    func missing(_ event: Project.Event, in project: Project) -> [Obstacle<Project>] {
      project.obstacles(to: event, on: "2019-02-01", by: "promoter", as: .projectPromoter)
    }
    let rows: [(Project, Project.Event, [Obstacle<Project>])] = [
      (running, assignments[0].1, [.missing(.activityNew, .activityTaken("a1", on: "2019-10-10"))]),
      (
        running, .activityMoved(activity: "a3", on: "2019-03-01"),
        [.missing(.activityStands, .activityDropped("a3", on: "2019-01-04"))]
      ),
      (
        running, .activityRelocated(activity: "a9", territory: "uzice"),
        [.missing(.activityStands, .noActivity("a9"))]
      ),
      (
        running, .territoryAdded(territory: "uzice"),
        [.missing(.territoryNew, .territoryTaken("uzice", since: "2018-10-01"))]
      ),
      (unlimited, .territoryAdded(territory: "uzice"), [.missing(.territoryNew, .noTerritorialLimit)]),
      (
        running, .outputDelivered(output: "study", title: nil),
        [.missing(.outputNew, .deliveredAlready("study", on: "2019-01-03"))]
      ),
      (
        running, .outputDelivered(output: "film", title: nil),
        [.missing(.outputNamed, .outputUnnamed("film", promised: 2))]
      ),
      (running, .reported, [.impossible(.reported, in: .running)]),
      (unlimited, .started, [.impossible(.started, in: .proposed)]),
    ]
    for (project, event, expected) in rows { #expect(missing(event, in: project) == expected) }
    #expect(unlimited.missing(for: .activityMoved, on: "2019-02-01")?.map { $0.shortfall } == [.noActivities])
    try running.apply(.completed, on: "2019-12-31", by: "promoter", as: .projectPromoter)
    #expect(
      running.obstacles(to: .cancelled(reason: projectTitle), on: "2020-01-01", by: "donor", as: .donor)
        == [.impossible(.cancelled, in: .completed)])
  }

  @Test("An activity outside the period or the territory is on record, and to bring it inside is owed")
  func activitiesOutside() throws {
    var one = try project(try charter(), assignments)
    let outside = one.outsideActivities
    #expect(outside.map { $0.id } == ["a2", "a3"])
    #expect(
      outside.map { $0.reasons } == [
        [.afterPeriod(days: 11, last: "2019-12-31")],
        [.beforePeriod(days: 1, first: "2019-01-01"), .outsideTerritory("arilje", territories: 2)],
      ])
    let owed = one.obligations(on: "2018-12-31")
    #expect(owed.map { $0.duty } == [.bringIntoPeriod, .bringIntoPeriod, .bringIntoTerritory])
    #expect(owed.map { $0.subject?.description } == ["activity/a2", "activity/a3", "activity/a3"])
    #expect(owed.map { $0.since } == ["2018-11-02", "2018-11-03", "2018-11-03"])
    #expect(owed.map { $0.due } == ["2020-01-11", "2018-12-31", "2018-12-31"])
    #expect(owed.allSatisfy { $0.responsible == .projectPromoter })
    #expect(one.overdue(on: "2018-12-31").isEmpty)
    #expect(one.overdue(on: "2019-01-01").map { $0.duty } == [.bringIntoPeriod, .bringIntoTerritory])
    // Four ways inside: another period, another place, another day, and out of the project.
    let remedies: [(Project.Event, Int)] = [
      (.periodAmended(period: try Period("2018-12-31", "2020-01-10")), 2),
      (.activityRelocated(activity: "a3", territory: "uzice"), 1),
      (.activityMoved(activity: "a2", on: "2020-01-10"), 0),
      (.activityMoved(activity: "a4", on: "2020-01-11"), 1),
      (.activityDropped(activity: "a4", reason: projectTitle), 0),
    ]
    for (event, left) in remedies {
      try one.apply(event, on: "2019-01-02", by: "promoter", as: .projectPromoter)
      #expect(one.obligations(on: "2019-01-02").count == left)
    }
  }

  @Test("A territory within one of the project's counts where the gazetteer says so")
  func gazetteer() throws {
    func place(_ id: Identifier<Territory>, in parent: Identifier<Territory>?) -> Territory {
      Territory(id: id, name: projectTitle, level: parent == nil ? .city : .cityMunicipality, parent: parent)
    }
    let gazetteer = try Gazetteer([
      place("uzice", in: nil), place("sevojno", in: "uzice"), place("arilje", in: nil),
    ])
    let city = try ProjectCharter(
      title: projectTitle, promoter: "promoter", period: Period("2018-12-01", "2020-12-31"),
      territories: ["uzice"])
    let one = try project(city, assignments)
    #expect(one.outsideActivities.map { $0.id } == ["a2", "a3"])
    #expect(one.outsideActivities(in: gazetteer).map { $0.id } == ["a3"])
  }

  @Test("Beginning, outputs, completion and report are owed by their days")
  func obligations() throws {
    var one = try project(try charter(), [("2018-12-01", .contracted)])
    func due(_ day: Day) -> [String] {
      one.obligations(on: day).map {
        "\($0.duty.rawValue) \($0.due?.description ?? "—") \($0.daysOverdue(on: day))"
      }
    }
    #expect(due("2019-01-04") == ["start 2019-01-01 3"])
    try one.apply(.started, on: "2019-01-05", by: "promoter", as: .projectPromoter)
    #expect(
      due("2019-07-01") == [
        "deliverOutput 2019-06-30 1", "deliverOutput 2019-12-31 0", "complete 2019-12-31 0",
      ])
    try one.apply(.completed, on: "2020-01-10", by: "promoter", as: .projectPromoter)
    try one.apply(
      .outputDelivered(output: "study", title: nil), on: "2020-01-11", by: "promoter", as: .projectPromoter)
    // 60 days after 2020-01-10, in a leap year: 2020-03-10.
    #expect(due("2020-03-11") == ["deliverOutput 2019-12-31 71", "report 2020-03-10 1"])
    try one.apply(.reported, on: "2020-03-12", by: "promoter", as: .projectPromoter)
    #expect(due("2020-12-31").isEmpty)
  }

  @Test("A programme of three years has 36 months, and lists what lies outside its period")
  func programme() throws {
    let programme = try Programme(
      id: "programme1", title: projectTitle, donor: "usaid", implementers: ["bos"],
      partners: ["bfpe", "birn"],
      period: Period("2018-01-01", "2020-12-31"), goal: projectTitle)
    // The first rows are the three-year initiative of source 000 and the fifteen months of source 001.
    let lengths: [(Day, Day?, Int?)] = [
      ("2018-01-01", "2020-12-31", 36), ("2014-11-01", "2016-01-31", 15), ("2017-09-15", "2020-09-14", 36),
      ("2017-09-15", "2020-09-13", 35), ("2019-01-31", "2019-02-27", 1), ("2019-01-31", "2019-02-26", 0),
      ("2019-05-17", "2019-05-17", 0), ("2019-05-17", nil, nil),
    ]
    let months = try lengths.map { try charter(first: $0.0, last: $0.1).wholeMonths }
    #expect(months == lengths.map { $0.2 })
    #expect(programme.wholeMonths == 36)
    let early = try project(try charter(first: "2017-12-30"), [])
    let late = try project(
      try charter(last: "2021-01-31"),
      [
        ("2018-10-02", .activityAssigned(activity: "a1", kind: .debate, on: "2021-01-01", territory: nil)),
        ("2018-10-02", .activityAssigned(activity: "a2", kind: .debate, on: "2017-12-31", territory: nil)),
        ("2018-10-02", .activityAssigned(activity: "a3", kind: .debate, on: "2022-01-01", territory: nil)),
        ("2018-10-03", .activityDropped(activity: "a3", reason: projectTitle)),
      ])
    let open = try project(try charter(last: nil), [])
    let inside = try project(try charter(), [])
    let stranger = try project(try charter(programme: "other", first: "2001-01-01"), [])
    let cancelled = try project(
      try charter(first: "2001-01-01"), [("2018-10-02", .cancelled(reason: projectTitle))])
    let outside = programme.lyingOutside([
      ("early", early), ("late", late), ("open", open), ("inside", inside), ("stranger", stranger),
      ("cancelled", cancelled),
    ])
    #expect(
      outside == [
        .projectBegins("early", on: "2017-12-30", daysBefore: 2, programmeFirst: "2018-01-01"),
        .projectEnds("late", on: "2021-01-31", daysAfter: 31, programmeLast: "2020-12-31"),
        .activityAfter("a1", of: "late", on: "2021-01-01", days: 1),
        .activityBefore("a2", of: "late", on: "2017-12-31", days: 1),
        .projectOpenEnded("open", programmeLast: "2020-12-31"),
      ])
    #expect(
      outside[1].sentence.text(in: .polish)
        == "Projekt late kończy się 2021-01-31; program kończy się 2020-12-31 (dni za późno: 31).")
    #expect(try JSONDecoder().decode(Programme.self, from: JSONEncoder().encode(programme)) == programme)
  }

  @Test("Every sentence and label is there in every language")
  func sentences() {
    let shortfalls: [Project.Shortfall] = [
      .territoryTaken("uzice", since: "2019-01-01"), .noTerritorialLimit,
      .activityTaken("a1", on: "2019-01-01"),
      .noActivity("a1"), .activityDropped("a1", on: "2019-01-01"), .noActivities,
      .deliveredAlready("study", on: "2019-01-01"), .outputUnnamed("film", promised: 2),
    ]
    let reasons: [OutsideActivity.Reason] = [
      .beforePeriod(days: 1, first: "2019-01-01"), .afterPeriod(days: 1, last: "2019-01-01"),
      .outsideTerritory("uzice", territories: 2),
    ]
    let sentences = shortfalls.map { $0.sentence } + reasons.map { $0.sentence }
    let labels =
      Project.Stage.allCases.map { $0.label } + Project.Event.Kind.allCases.map { $0.label }
      + Project.Requirement.allCases.map { $0.label } + Project.Duty.allCases.map { $0.label }
    #expect((sentences + labels).allSatisfy { text in Language.allCases.allSatisfy { text.hasText(in: $0) } })
    #expect(sentences.allSatisfy { $0.text(in: .english).hasSuffix(".") })
    #expect(Set(sentences.map { $0.text(in: .polish) }).count == sentences.count)
  }

  @Test("Bad charters and programmes are refused when read")
  func badCharters() throws {
    let period = #""period":{"first":"2019-01-01","last":"2019-12-31"}"#
    let head = #""title":{"en":"T"},"promoter":"p""#
    let output = #"{"id":"study","title":{"en":"S"}}"#
    let decoder = JSONDecoder()
    let good = try decoder.decode(ProjectCharter.self, from: Data("{\(head),\(period)}".utf8))
    #expect(good.territories.isEmpty && good.outputs.isEmpty && good.wholeMonths == 12)
    #expect(try decoder.decode(ProjectCharter.self, from: JSONEncoder().encode(try charter())) == charter())
    let charters: [(String, String)] = [
      (
        #"{\#(head),\#(period),"partners":["p"]}"#,
        "The organisation “p” stands twice among promoter and partners; name it once."
      ),
      (#"{\#(head),\#(period),"territories":["u","u"]}"#, "The territory “u” stands twice; name it once."),
      (
        #"{\#(head),\#(period),"outputs":[\#(output),\#(output)]}"#,
        "The output “study” stands twice; name it once."
      ),
      (#"{\#(head),\#(period),"reportingDays":-1}"#, "reportingDays is -1; give 0 or more, or leave it out."),
      (
        #"{\#(head),"period":{"first":"2019-01-02","last":"2019-01-01"}}"#,
        "The last day 2019-01-01 comes before the first day 2019-01-02."
      ),
    ]
    let programmes: [(String, String)] = [
      (
        #"{"id":"p","title":{"en":"T"},"donor":"d","implementers":[],\#(period)}"#,
        "A programme has no implementer; name at least one."
      ),
      (
        #"{"id":"p","title":{"en":"T"},"donor":"d","implementers":["i"],"partners":["i"],\#(period)}"#,
        "The organisation “i” stands twice among implementers and partners; name it once."
      ),
    ]
    func refusal<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> String {
      do {
        _ = try decoder.decode(type, from: Data(text.utf8))
        return "read"
      } catch DecodingError.dataCorrupted(let context) {
        return context.debugDescription
      }
    }
    for (text, expected) in charters { #expect(try refusal(ProjectCharter.self, text) == expected) }
    for (text, expected) in programmes { #expect(try refusal(Programme.self, text) == expected) }
  }
}
