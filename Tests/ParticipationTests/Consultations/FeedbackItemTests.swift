import Foundation
import Participation
import Testing

private let words = LocalizedText(english: "Hole", serbian: "Rupa", polish: "Dziura")

private func charter(_ id: Identifier<FeedbackItem> = "f1") throws -> FeedbackCharter {
  try FeedbackCharter(
    id, kind: .municipalProblem, reporter: "ana", summary: words, territory: "vlasotince",
    channel: .mobileApp, acknowledgementDays: 2, assignmentDays: 3, settlementDays: 15, confirmationDays: 8)
}

private func item(_ events: [(Day, FeedbackItem.Event)], as role: Role = .clerk) throws -> FeedbackItem {
  var item = FeedbackItem(charter: try charter(), founded: "2019-06-21")
  for (day, event) in events { try item.apply(event, on: day, by: "utility", as: role) }
  return item
}

private let handled: [(Day, FeedbackItem.Event)] = [
  ("2019-06-22", .acknowledged), ("2019-06-24", .assigned(unit: "roads")), ("2019-06-25", .workStarted),
  ("2019-07-01", .resolved(outcome: words)),
]

@Suite("Feedback items")
struct FeedbackItemTests {
  @Test("The table has no design findings, and an event is at most 48 bytes")
  func design() {
    #expect(FeedbackItem.designFindings() == [])
    #expect(MemoryLayout<FeedbackItem.Event>.size <= 48, "\(MemoryLayout<FeedbackItem.Event>.size)")
  }

  @Test("A reported problem is settled, reopened by its reporter, settled again and confirmed")
  func course() throws {
    var journal = Journal<FeedbackItem>(try charter(), on: "2019-06-21", by: "ana", as: .citizen)
    for (day, event) in handled { try journal.record(event, on: day, by: "utility", as: .clerk) }
    let rest: [(Day, FeedbackItem.Event, ParticipantIdentifier, Role, FeedbackItem.Stage)] = [
      ("2019-07-02", .rated(rating: .poor), "ana", .citizen, .resolved),
      ("2019-07-03", .reopened(reason: words), "ana", .citizen, .reopened),
      ("2019-07-04", .assigned(unit: "roads"), "utility", .clerk, .assigned),
      ("2019-07-05", .assigned(unit: "waterworks"), "utility", .clerk, .assigned),
      ("2019-07-06", .workStarted, "waterworks", .implementer, .inProgress),
      ("2019-07-10", .resolved(outcome: nil), "waterworks", .implementer, .resolved),
      ("2019-07-11", .rated(rating: .good), "ana", .citizen, .resolved),
      ("2019-07-12", .confirmed, "ana", .citizen, .confirmed),
    ]
    var stages: [FeedbackItem.Stage] = []
    for (day, event, who, role, _) in rest {
      try journal.record(event, on: day, by: who, as: role)
      stages.append(journal.stage)
    }
    let item = journal.current
    #expect(stages == rest.map { $0.4 })
    #expect(
      item.assignments.map { $0.unit } == ["roads", "roads", "waterworks"] && item.unit == "waterworks")
    #expect(item.daysToAcknowledge == 1 && item.daysToSettle == 10 && item.rating == .good)
    #expect(item.settlements.map { $0.day } == ["2019-07-01", "2019-07-10"])
    #expect(item.reopenings.map { $0.day } == ["2019-07-03"] && item.confirmed == "2019-07-12")
    #expect(try value(Journal<FeedbackItem>.self, of: json(journal)) == journal)
    #expect(
      try json(journal.entries[4])
        == #"{"event":{"rated":{"rating":2}},"happened":"2019-07-02","role":"citizen","who":"ana"}"#)
  }

  @Test("A library declines a recommendation with a ground, and the reader accepts it")
  func library() throws {
    let wish = try FeedbackCharter(
      "book1", kind: .libraryRecommendation, reporter: "reader7", summary: words, channel: .mobileApp)
    var item = FeedbackItem(charter: wish, founded: "2019-06-21")
    try item.apply(.declined(ground: .noFunds, reason: words), on: "2019-06-22", by: "library", as: .clerk)
    #expect(item.settlements == [item.settlements[0]] && item.stage.turn == .reporter)
    #expect(item.settlements[0].answer == .declined(ground: .noFunds, reason: words))
    try item.apply(.confirmed, on: "2019-06-23", by: "reader7", as: .serviceUser)
    #expect(item.stage == .confirmed && item.obligations(on: "2020-01-01").isEmpty)
  }

  @Test("Every refusal carries the figures that caused it, and only the reporter confirms, reopens or rates")
  func refusals() throws {
    let assigned = try item(Array(handled.prefix(2)))
    let joined = try item([("2019-06-22", .duplicateJoined(item: "f2", reporter: "bojan"))])
    let settled = try item(handled)
    let stranger: FeedbackItem.Shortfall = .notTheReporter("bojan", reporter: "ana")
    let rows: [(FeedbackItem, FeedbackItem.Event, Role, [Obstacle<FeedbackItem>])] = [
      (
        assigned, .assigned(unit: "roads"), .clerk,
        [.missing(.unitNew, .unitAlready("roads", since: "2019-06-24"))]
      ),
      (joined, .merged(into: "f1"), .clerk, [.missing(.goesOnElsewhere, .intoItself("f1"))]),
      (
        joined, .merged(into: "f2"), .clerk,
        [.missing(.goesOnElsewhere, .joinedAlready("f2", on: "2019-06-22"))]
      ),
      (
        joined, .duplicateJoined(item: "f1", reporter: "ana"), .clerk,
        [.missing(.duplicateNew, .intoItself("f1"))]
      ),
      (
        joined, .duplicateJoined(item: "f2", reporter: "ana"), .clerk,
        [.missing(.duplicateNew, .joinedAlready("f2", on: "2019-06-22"))]
      ),
      (settled, .confirmed, .citizen, [.missing(.byTheReporter, stranger)]),
      (settled, .reopened(reason: words), .citizen, [.missing(.byTheReporter, stranger)]),
      (settled, .rated(rating: .good), .citizen, [.missing(.byTheReporter, stranger)]),
      (
        settled, .confirmed, .clerk,
        [.role(.clerk, needed: [.citizen, .resident, .serviceUser]), .missing(.byTheReporter, stranger)]
      ),
      (settled, .resolved(outcome: nil), .clerk, [.impossible(.resolved, in: .resolved)]),
      (assigned, .confirmed, .citizen, [.impossible(.confirmed, in: .assigned)]),
    ]
    let wrong = rows.filter { item, event, role, expected in
      item.obstacles(to: event, on: "2019-07-02", by: "bojan", as: role) != expected
    }
    #expect(wrong.map { $0.1.kind.rawValue } == [])
    #expect(settled.missing(for: .confirmed, on: "2019-07-02") == [])
  }

  @Test("Acknowledgement, assignment, settlement and confirmation are owed by the days of the service")
  func obligations() throws {
    // 21 June and 15 days are 6 July; a reopening on 3 July makes it 18 July.
    let reopened = try item(handled)
    var again = reopened
    try again.apply(.reopened(reason: words), on: "2019-07-03", by: "ana", as: .citizen)
    let rows: [(FeedbackItem, Day, [String])] = [
      (try item([]), "2019-06-24", ["acknowledge 2019-06-23 1", "settle 2019-07-06 0"]),
      (try item(Array(handled.prefix(1))), "2019-06-26", ["assign 2019-06-25 1", "settle 2019-07-06 0"]),
      (try item(Array(handled.prefix(3))), "2019-07-08", ["settle 2019-07-06 2"]),
      (reopened, "2019-07-09", ["confirm 2019-07-09 0"]),
      (again, "2019-07-19", ["settle 2019-07-18 1"]),
    ]
    let owed = rows.map { item, day, _ in
      item.obligations(on: day).map {
        "\($0.duty.rawValue) \($0.due?.description ?? "—") \($0.daysOverdue(on: day))"
      }
    }
    #expect(owed == rows.map { $0.2 })
    #expect(again.obligations(on: "2019-07-04").map { $0.subject?.description } == ["feedbackItem/f1"])
  }

  @Test("F6: a duplicate is traced into the report that goes on, also into one of another service")
  func provenance() throws {
    var first = try item([("2019-06-22", .duplicateJoined(item: "f2", reporter: "bojan"))])
    try first.apply(
      .duplicateJoined(item: "f3", reporter: "ana"), on: "2019-06-23", by: "utility", as: .clerk)
    try first.apply(.merged(into: "county9"), on: "2019-06-24", by: "utility", as: .clerk)
    #expect(first.stage == .merged && first.reporters == ["ana", "bojan"])
    let trace = try Trace(first.traceEdges)
    #expect(
      trace.allConsequences(of: Reference("feedbackItem/f2")).map { "\($0.to) \($0.day)" }
        == ["feedbackItem/f1 2019-06-22", "feedbackItem/county9 2019-06-24"])
  }

  @Test("F10: every stage is in one group, and no group has a stage of another")
  func turns() {
    let groups = FeedbackItem.Stage.Turn.allCases.map { turn in
      FeedbackItem.Stage.allCases.filter { $0.turn == turn }.map { $0.rawValue }
    }
    #expect(
      groups == [
        ["received", "acknowledged", "assigned", "inProgress", "reopened"], ["resolved", "declined"],
        ["confirmed", "merged"],
      ])
    #expect(
      FeedbackItem.Stage.allCases.filter { FeedbackItem.isTerminal($0) }
        == FeedbackItem.Stage.allCases.filter { $0.turn == .over })
  }

  @Test("Every sentence and label is there in every language, and bad charters are refused when read")
  func sentences() throws {
    let shortfalls: [FeedbackItem.Shortfall] = [
      .notTheReporter("bojan", reporter: "ana"), .unitAlready("roads", since: "2019-01-01"),
      .intoItself("f1"),
      .joinedAlready("f2", on: "2019-01-01"),
    ]
    var texts = shortfalls.map { $0.sentence }
    #expect(Set(texts.map { $0.text(in: .polish) }).count == texts.count)
    texts += FeedbackItem.Stage.allCases.map { $0.label } + FeedbackItem.Event.Kind.allCases.map { $0.label }
    texts += FeedbackItem.Requirement.allCases.map { $0.label } + FeedbackItem.Duty.allCases.map { $0.label }
    texts += FeedbackKind.allCases.map { $0.label } + FeedbackDecline.allCases.map { $0.label }
    texts += FeedbackItem.Stage.Turn.allCases.map { $0.label } + ServiceRating.allCases.map { $0.label }
    #expect(texts.allSatisfy { text in Language.allCases.allSatisfy { text.hasText(in: $0) } })
    let good = #""id":"f1","kind":"complaint","reporter":"ana","summary":{"en":"S"},"channel":"email""#
    #expect(refusal(of: "{\(good)}", as: FeedbackCharter.self) == nil)
    #expect(
      refusal(of: #"{\#(good),"settlementDays":-1}"#, as: FeedbackCharter.self)
        == ": settlementDays is -1; give 0 or more, or leave it out.")
    #expect(
      refusal(of: "6", as: ServiceRating.self) != nil && refusal(of: "5", as: ServiceRating.self) == nil)
    #expect(ServiceRating.veryPoor < .poor && !(ServiceRating.good < .fair))
  }
}
