import Foundation
import Participation
import Testing

private let path = "oracles/platforms.json"

/// A case of the suites of other platforms, with input and expectation as they are written.
private struct Case {
  let id: String
  let input: [String: Any]
  let expected: [String: Any]

  func day(_ key: String) throws -> Day { try Day(try #require(input[key] as? String)) }
  func number(_ key: String) throws -> Int { try #require(input[key] as? Int) }
  func flag(_ key: String) throws -> Bool { try #require(expected[key] as? Bool) }
}

/// The cases of a name, all of those that begin with it.
private func cases(_ prefix: String) throws -> [Case] {
  let data = try JSONSerialization.jsonObject(with: Data(contentsOf: ReferenceData.file(path)))
  let all = try #require(data as? [[String: Any]])
  return all.compactMap { one in
    guard let id = one["id"] as? String, id.hasPrefix(prefix) else { return nil }
    return Case(
      id: id, input: one["input"] as? [String: Any] ?? [:], expected: one["expected"] as? [String: Any] ?? [:]
    )
  }
}

private let text = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst")

/// A consultation that is opened and closed on the days of its window, as far as a day has come.
private func consultation(
  _ window: Period?, deadlines: ConsultationDeadlines = .unset, on day: Day = .latest
) throws -> Journal<Consultation> {
  let founded = (window?.first ?? day).adding(days: -30)
  var journal = Journal<Consultation>(
    ConsultationCharter(kind: .other, title: text, host: "host", deadlines: deadlines), on: founded,
    by: "host", as: .competentBody)
  guard let window, let last = window.last else { return journal }
  var lines: [(Day, Consultation.Event)] = [
    (founded, .coordinatorAppointed(coordinator: "officer")),
    (founded, .documentProvided(document: "planningDocument/plan", as: .draft)),
    (founded, .wayAdded(channel: .website)),
    (founded, .announced(period: window, channels: [.website])), (window.first, .opened),
  ]
  // It is over on the day behind its last one.
  if day > last { lines.append((last, .closed)) }
  for (when, event) in lines where when <= day {
    try journal.record(event, on: when, by: "host", as: .competentBody)
  }
  return journal
}

extension Journal<Consultation> {
  /// Answers and publishes it on a day.
  fileprivate mutating func publish(on day: Day) throws {
    let events: [Consultation.Event] = [
      .analysed, .summaryWritten(document: "planningDocument/summary"),
      .summaryPublished(channels: [.website]),
      .decisionTaken(document: "planningDocument/decision", manner: .authorityAlone, generalInterest: nil),
      .answered(ledger: nil), .decisionPublished(channels: [.website]),
    ]
    for event in events { try record(event, on: day, by: "host", as: .competentBody) }
  }
}

/// The remaining cases of the file are of petitions and initiatives, budgets, polls and surveys, draws of
/// lots,
/// implementation, votes on statements, and instants; none of them concerns a consultation by civil days, a
/// contribution or an answer.
@Suite(
  "Consultations as other platforms hold them",
  .enabled(if: ReferenceData.has(path), ReferenceData.absence(of: path)))
struct ConsultationOracleTests {
  /// The day to which an instant of the suite belongs.
  ///
  /// The suite thinks in instants, and its job runs at one in the night: what closed up to one o’clock
  /// belongs to
  /// the day that ends then. On days its half-open window of 24 hours is one day.
  private func dayOfJob(_ instant: String) throws -> Day {
    let parts = instant.split(separator: "T").map(String.init)
    try #require(parts.count == 2)
    let day = try Day(parts[0])
    return parts[1] > "01:00" ? day.adding(days: 1) : day
  }

  @Test(
    "A reminder comes four weeks before the outcome is due",
    arguments: [
      "consultation.reminder4w.2018-03-06T02:30", "consultation.reminder4w.2018-03-07T00:30",
      "consultation.reminder4w.2018-03-06T01:00", "consultation.reminder4w.2018-03-07T01:00",
    ])
  func reminder(id: String) throws {
    let one = try #require(try cases(id).first)
    let closed = try dayOfJob(try #require(one.input["closedAt"] as? String))
    let now = try dayOfJob(try #require(one.input["now"] as? String))
    var journal = try consultation(
      try Period(closed.adding(days: -20), closed), deadlines: .twelveWeeks)
    let isReminded = journal.current.reminder(on: now)?.daysLeft == 7 * (try one.number("weeksLeft"))
    #expect(isReminded == (try one.flag("remind")))
    // No reminder once an outcome is published.
    try journal.publish(on: closed.adding(days: 1))
    #expect(journal.current.reminder(on: now) == nil)
  }

  @Test("consultation.display")
  func display() throws {
    let one = try #require(try cases("consultation.display").first)
    let order = try #require(one.expected["order"] as? [String])
    let window = try Period("2018-03-01", "2018-03-20")
    let days: [Day] = ["2018-02-20", "2018-03-20", "2018-03-21"]
    var found = try days.map { try consultation(window, on: $0).current.standing }
    var journal = try consultation(window)
    // An outcome cannot be on record while it is open.
    let early = try consultation(window, on: "2018-03-20").current
    #expect(Consultation.cell(early.stage, .decisionPublished).isPossible == false)
    try journal.publish(on: "2018-04-01")
    found.append(journal.current.standing)
    let names: [ConsultationStanding: String] = [
      .notYetOpen: "consultation", .open: "open_consultation", .closed: "closed_consultation",
      .outcomePublished: "consultation_outcome",
    ]
    #expect(found.map { names[$0] } == order)
  }

  @Test("consultation.blankDates: without a window it is not yet open; one without an end is refused")
  func blankDates() throws {
    let one = try #require(try cases("consultation.blankDates").first)
    let blank = try consultation(nil, on: "2018-03-01").current
    #expect(blank.standing.rawValue == one.expected["openingNil"] as? String)
    // The suite takes a blank closing for closed. Here it cannot come to that.
    #expect(one.expected["closingNil"] as? String == ConsultationStanding.closed.rawValue)
    let first: Day = "2018-03-01"
    #expect(
      blank.obstacles(
        to: .announced(period: Period(openEndedFrom: first), channels: [.website]), on: first, by: "host",
        as: .competentBody) == [.missing(.windowAhead, .windowWithoutEnd(first: first))])
  }

  @Test(
    "A window of civil days has both its ends",
    arguments: ["consul.phase.future", "consul.phase.startsToday", "consul.phase.endsToday"])
  func phases(id: String) throws {
    let one = try #require(try cases(id).first)
    let today: Day = "2019-05-17"
    let window = try Period(
      today.adding(days: try one.number("startOffset")), today.adding(days: try one.number("endOffset")))
    let process = try consultation(window, on: today).current
    #expect(process.isInWindow(on: today) == (try one.flag("open")))
    #expect((process.round.opened != nil) == (try one.flag("started")))
    #expect((process.standing == .open) == (try one.flag("open")))
  }

  @Test("The standing follows from the days", arguments: ["consul.process.planned", "consul.process.closed"])
  func standing(id: String) throws {
    let one = try #require(try cases(id).first)
    let today: Day = "2019-05-17"
    let window = try Period(
      today.adding(days: try one.number("startOffset")), today.adding(days: try one.number("endOffset")))
    let standings: [ConsultationStanding: String] = [.notYetOpen: "planned", .closed: "closed"]
    #expect(
      standings[try consultation(window, on: today).current.standing] == one.expected["status"] as? String)
  }

  @Test("consul.dates.pair: a window has both its days, and one day is a window")
  func pair() throws {
    let one = try #require(try cases("consul.dates.pair").first)
    let day: Day = "2019-05-17"
    let oneDay = try consultation(try Period(day, day), on: day).current
    #expect((oneDay.standing == .open) == (try one.flag("oneDayValid")))
    let open = try consultation(nil, on: day).current.obstacles(
      to: .announced(period: Period(openEndedFrom: day), channels: [.website]), on: day, by: "host",
      as: .competentBody)
    #expect(!open.isEmpty == (try one.flag("pairRequired")))
    #expect(throws: PeriodError.self) { try Period(day, day.adding(days: -1)) }
  }

  private func contribution(_ events: [(String, Role, Contribution.Event)]) throws -> Contribution {
    var one = Contribution(
      charter: try ContributionCharter(consultation: "consultation1", author: "ana", text: text),
      founded: "2019-05-01")
    for (who, role, event) in events {
      try one.apply(event, on: "2019-05-02", by: try ParticipantIdentifier(who), as: role)
    }
    return one
  }

  private let weighed: [(String, Role, Contribution.Event)] = [
    ("ana", .citizen, .submitted(channel: .website)), ("host", .clerk, .registered),
    ("host", .competentBody, .analysed),
  ]

  @Test("proposal.answer.twoStep: inside the host at once, in public when it is published")
  func twoStep() throws {
    let one = try #require(try cases("proposal.answer.twoStep").first)
    var answered = try contribution(
      weighed + [("host", .competentBody, .rejected(answer: "a1", reason: text))])
    let isApart = answered.answer?.answer.id == "a1" && answered.publishedAnswer == nil
    #expect(isApart == (try one.flag("internalVsPublic")))
    // It changes inside until it is published, and nobody outside is told twice.
    try answered.apply(
      .accepted(answer: "a2", reason: nil), on: "2019-05-03", by: "host", as: .competentBody)
    try answered.apply(.answerPublished, on: "2019-05-04", by: "host", as: .clerk)
    #expect(answered.publishedAnswer?.answer.id == "a2" && answered.answers.count == 2)
    #expect(
      answered.obstacles(to: .answerPublished, on: "2019-05-05", by: "host", as: .clerk)
        == [.missing(.answerInternal, .answerPublished(on: "2019-05-04"))])
  }

  @Test("proposal.withdraw: the author alone, once, and every pending change is settled")
  func withdraw() throws {
    #expect(try cases("proposal.withdraw").count == 1)
    let event = Contribution.Event.withdrawn(reason: .other, explanation: text)
    var one = try contribution([
      ("bojan", .citizen, .changeProposed(change: "x1", text: text)),
      ("bojan", .citizen, .changeProposed(change: "x2", text: text)),
    ])
    #expect(
      one.obstacles(to: event, on: "2019-05-03", by: "bojan", as: .citizen)
        == [.missing(.byAuthors, .notAuthor("bojan", authors: 1))])
    try one.apply(event, on: "2019-05-03", by: "ana", as: .citizen)
    #expect(one.pendingChanges == [])
    #expect(
      one.obstacles(to: event, on: "2019-05-04", by: "ana", as: .citizen)
        == [.impossible(.withdrawn, in: .withdrawn)])
  }

  @Test("consul.retire: with one of five reasons and in words")
  func retire() throws {
    let one = try #require(try cases("consul.retire").first)
    #expect(WithdrawalReason.allCases.map { $0.rawValue } == one.expected["reasons"] as? [String])
  }
}
