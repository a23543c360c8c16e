import Foundation
import Participation
import Testing

private let words = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst")

private func charter(
  places: Int = 2, least: Int? = nil, assessors: Int = 1,
  _ tieBreaks: [CallTieBreak] = [.criterionOrder, .earlierApplication, .drawn]
) throws -> PublicCallCharter {
  try PublicCallCharter(
    title: words, issuer: "ministry", places: places, leastTotal: least, assessorsNeeded: assessors,
    tieBreaks: tieBreaks, scoringDays: 10, announcementDays: 20, complaintDays: 8, complaintAnswerDays: 5)
}

private func criterion(
  _ id: Identifier<CallCriterion>, _ most: Int = 10, weight: Int = 1
) throws -> PublicCall.Event {
  .criterionSet(criterion: try CallCriterion(id, title: words, maximumPoints: most, weight: weight))
}

private func take(
  _ call: inout PublicCall, _ day: Day, _ events: [PublicCall.Event], by who: ParticipantIdentifier = "clerk"
) throws {
  for event in events {
    let role = Role.allCases.first { PublicCall.cell(call.stage, event.kind).admits($0) } ?? .clerk
    try call.apply(event, on: day, by: who, as: role)
  }
}

/// A call that is closed, with applications that came one a day from 2 February.
private func closed(
  _ charter: PublicCallCharter, _ names: [Identifier<CallApplication>],
  criteria: [(Identifier<CallCriterion>, Int)] = [("need", 2), ("team", 1)]
) throws -> PublicCall {
  var call = PublicCall(charter: charter, founded: "2019-01-10")
  try take(&call, "2019-01-10", try criteria.map { try criterion($0.0, weight: $0.1) })
  try take(&call, "2019-01-20", [.published(period: try Period("2019-02-01", "2019-02-15"))])
  try take(&call, "2019-02-01", [.opened])
  for (offset, name) in names.enumerated() {
    try take(
      &call, Day("2019-02-02").adding(days: offset),
      [.applicationReceived(application: name, applicant: name.retyped())])
  }
  try take(&call, "2019-02-16", [.closed])
  return call
}

private func score(
  _ call: inout PublicCall, by who: ParticipantIdentifier = "assessor1",
  _ points: [(Identifier<CallApplication>, Int, Int)]
) throws {
  for (name, need, team) in points {
    try take(
      &call, "2019-02-17",
      [
        .scored(application: name, criterion: "need", points: need),
        .scored(application: name, criterion: "team", points: team),
      ], by: who)
  }
}

private func outcomes(_ selection: CallSelection?) -> [String] {
  selection?.rows.map { "\($0.application) \($0.outcome.sentence.text(in: .english))" } ?? []
}

@Suite("Public calls")
struct PublicCallTests {
  @Test("The table has no design findings, and an event is at most 48 bytes")
  func design() {
    #expect(PublicCall.designFindings() == [])
    #expect(MemoryLayout<PublicCall.Event>.size <= 48, "\(MemoryLayout<PublicCall.Event>.size)")
  }

  @Test("Five local self-governments are selected, and four finish")
  func fiveSelected() throws {
    // The five are those of source 003; that there were seven applications, and their points, are made up.
    let names: [Identifier<CallApplication>] = [
      "sombor", "lapovo", "bela-palanka", "vlasotince", "novi-pazar", "p6", "p7",
    ]
    var call = try closed(try charter(places: 5), names)
    try score(
      &call,
      [
        ("sombor", 9, 9), ("lapovo", 8, 9), ("bela-palanka", 8, 8), ("vlasotince", 9, 8),
        ("novi-pazar", 7, 9),
        ("p6", 5, 5), ("p7", 7, 8),
      ])
    try take(&call, "2019-02-20", [.scoringCompleted, .selectionMade])
    try take(&call, "2019-02-22", [.announced])
    try take(&call, "2019-03-03", [.finalised])
    let selected = try #require(call.selection).selected
    #expect(
      selected.map { $0.application } == ["sombor", "vlasotince", "lapovo", "bela-palanka", "novi-pazar"])
    #expect(selected.map { $0.total?.description } == ["27", "26", "25", "24", "23"])
    for name in ["sombor", "lapovo", "vlasotince", "novi-pazar"] as [Identifier<CallApplication>] {
      try take(&call, "2019-06-30", [.finished(application: name)])
    }
    #expect(call.stage == .final && [call.followUp.finished, call.followUp.givenUp] == [4, 0])
    try take(&call, "2019-12-31", [.givenUp(application: "bela-palanka", reason: words), .concluded])
    #expect([call.followUp.finished, call.followUp.givenUp] == [4, 1] && call.stage == .concluded)
    #expect(
      outcomes(call.selection).suffix(2) == [
        "p7 Not selected: place 6 with 22 points; there were 5 places, the last with 23.",
        "p6 Not selected: place 7 with 15 points; there were 5 places, the last with 23.",
      ])
  }

  @Test("The journal of a call reads back as it was written")
  func journal() throws {
    var journal = Journal<PublicCall>(try charter(), on: "2019-01-10", by: "ministry", as: .clerk)
    let events: [(PublicCall.Event, Role)] = [
      (try criterion("need", weight: 3), .clerk), (try criterion("team"), .clerk),
      (.criterionDropped(criterion: "team"), .clerk),
      (.published(period: try Period("2019-01-10", "2019-01-31")), .clerk), (.opened, .clerk),
      (.applicationReceived(application: "a1", applicant: "vlasotince"), .applicant), (.closed, .clerk),
      (.scored(application: "a1", criterion: "need", points: 7), .assessor), (.scoringCompleted, .clerk),
    ]
    for (event, role) in events { try journal.record(event, on: "2019-01-10", by: "ana", as: role) }
    #expect(try value(Journal<PublicCall>.self, of: json(journal)) == journal)
    #expect(journal.current.ranking["a1"]?.total == CallScore(21))
    #expect(
      try json(journal.entries[7].event) == #"{"scored":{"application":"a1","criterion":"need","points":7}}"#)
    #expect(
      try json(journal.entries[0].event)
        == #"{"criterionSet":{"criterion":{"id":"need","maximumPoints":10,"title":{"en":"Text","pl":"Tekst","sr-Latn":"Tekst"},"weight":3}}}"#
    )
  }

  @Test("Criteria are fixed before the call opens, and cannot change afterwards")
  func criteriaFixed() throws {
    var call = PublicCall(charter: try charter(), founded: "2019-01-10")
    try take(&call, "2019-01-10", [.published(period: try Period("2019-02-01", "2019-02-15"))])
    #expect(
      call.obstacles(to: .opened, on: "2019-02-01", by: "clerk", as: .clerk)
        == [.missing(.criteriaSet, .noCriteria)])
    try take(&call, "2019-01-11", [try criterion("need", 5), try criterion("need", 10)])
    #expect(call.criteria.map { $0.maximumPoints } == [10])
    try take(&call, "2019-02-01", [.opened])
    let later = PublicCall.Stage.allCases.drop { $0 != .open }
    #expect(
      later.allSatisfy {
        !PublicCall.cell($0, .criterionSet).isPossible && !PublicCall.cell($0, .criterionDropped).isPossible
      })
    #expect(
      call.obstacles(to: try criterion("team"), on: "2019-02-02", by: "clerk", as: .clerk)
        == [.impossible(.criterionSet, in: .open)])
  }

  @Test("Every applicant is scored on every criterion, and an assessor scores once")
  func scoring() throws {
    var call = try closed(try charter(assessors: 2), ["a1", "a2"])
    try score(&call, by: "x", [("a1", 7, 8), ("a2", 5, 5)])
    try score(&call, by: "y", [("a1", 8, 8)])
    #expect(
      call.obstacles(to: .scoringCompleted, on: "2019-02-18", by: "clerk", as: .clerk)
        == [.missing(.everythingScored, .pointsMissing(marks: 2, application: "a2", criterion: "need"))])
    #expect(
      call.obstacles(
        to: .scored(application: "a1", criterion: "need", points: 9), on: "2019-02-18", by: "x", as: .assessor
      )
        == [.missing(.assessorNew, .scoredAlready("x", points: 7, on: "2019-02-17"))])
    #expect(
      call.obstacles(
        to: .scored(application: "a1", criterion: "need", points: 9), on: "2019-02-18", by: "z", as: .assessor
      )
        == [])
    // (7 + 8) / 2 × 2 + 8 = 23, and with a third assessor (7 + 8 + 9) / 3 × 2 + 25 / 3 = 73/3.
    #expect(call.ranking["a1"]?.total == CallScore(23))
    try score(&call, by: "z", [("a1", 9, 9)])
    #expect(call.ranking["a1"]?.total?.description == "73/3" && call.ranking["a1"]?.total?.text == "24.33")
    #expect(
      call.ranking["a1"]?.scores.map { "\($0.mean) × \($0.assessors) = \($0.weighted)" } == [
        "8 × 3 = 16", "25/3 × 3 = 25/3",
      ])
    var full = try closed(try charter(), ["a1"])
    for number in 0..<PublicCall.mostAssessors {
      try score(&full, by: Identifier(number: UInt64(number)), [("a1", number % 11, 1)])
    }
    #expect(
      full.obstacles(
        to: .scored(application: "a1", criterion: "need", points: 9), on: "2019-02-18", by: "z", as: .assessor
      )
        == [.missing(.assessorNew, .assessorsFull(20))])
  }

  @Test("Ties are broken by the stated rules one after the other, and the row says by which")
  func ties() throws {
    let names: [Identifier<CallApplication>] = ["b", "a", "c"]
    // 2 × need + team: 20 each for b and a; c has 20 with more points under the first criterion.
    let points: [(Identifier<CallApplication>, Int, Int)] = [("b", 7, 6), ("a", 7, 6), ("c", 8, 4)]
    let rows: [([CallTieBreak], [String], CallTieBreak)] = [
      ([.criterionOrder, .earlierApplication, .identifier], ["c", "b", "a"], .earlierApplication),
      ([.criterionOrder, .identifier], ["c", "a", "b"], .identifier),
      ([.identifier], ["a", "b", "c"], .identifier),
      ([.earlierApplication, .identifier], ["b", "a", "c"], .earlierApplication),
    ]
    for (rules, order, last) in rows {
      var call = try closed(try charter(rules), names)
      try score(&call, points)
      let ranking = call.ranking
      #expect(ranking.rows.map { $0.application.text } == order && ranking.rows[2].decidedBy == last)
      #expect(
        ranking.rows[2].outcome
          == .lostTie(place: 3, total: CallScore(20), to: ranking.rows[1].application, by: last))
    }
  }

  @Test(
    "A tie for the last places is broken by lots that are on record, and no selection is made without them")
  func lots() throws {
    var call = try closed(try charter([.criterionOrder, .drawn]), ["a", "b", "c"])
    try score(&call, [("a", 9, 9), ("b", 7, 6), ("c", 7, 6)])
    try take(&call, "2019-02-18", [.scoringCompleted])
    let missing: Obstacle<PublicCall> = .missing(.tiesBroken, .lotsMissing(["b", "c"]))
    #expect(call.obstacles(to: .selectionMade, on: "2019-02-18", by: "m", as: .decisionMaker) == [missing])
    #expect(missing.sentence.text(in: .english) == "Draw lots for the last places between b, c.")
    let bad: [([Identifier<CallApplication>], PublicCall.Shortfall)] = [
      ([], .noApplications), (["b", "b"], .lotTwice("b")), (["x"], .noApplication("x")),
    ]
    for (order, shortfall) in bad {
      #expect(
        call.obstacles(to: .lotsDrawn(order: order), on: "2019-02-18", by: "m", as: .clerk)
          == [.missing(.lotsFit, shortfall)])
    }
    try take(&call, "2019-02-19", [.lotsDrawn(order: ["c", "b"]), .selectionMade])
    #expect(call.selection?.selected.map { $0.application } == ["a", "c"])
    #expect(call.selection?["b"]?.outcome == .lostTie(place: 3, total: CallScore(20), to: "c", by: .drawn))
    // Where both of the tied find a place, nothing has to be drawn.
    var roomy = try closed(try charter(places: 3, [.criterionOrder, .drawn]), ["a", "b", "c"])
    try score(&roomy, [("a", 9, 9), ("b", 7, 6), ("c", 7, 6)])
    try take(&roomy, "2019-02-18", [.scoringCompleted, .selectionMade])
    #expect(roomy.selection?.selected.count == 3)
  }

  @Test("Late, withdrawn and excluded applications stay on record with their reasons")
  func excluded() throws {
    var call = try closed(try charter(least: 20), ["a", "b", "c", "d"])
    try take(
      &call, "2019-02-18",
      [
        .applicationReceived(application: "e", applicant: "late"),
        .applicationExcluded(application: "e", code: .late, reason: words),
        .applicationExcluded(application: "b", code: .incomplete, reason: words),
        .applicationReadmitted(application: "b", reason: words), .applicationWithdrawn(application: "c"),
      ])
    #expect(["a", "e", "x"].map { call.daysLate($0) } == [0, 3, nil])
    try take(
      &call, "2019-02-18",
      [
        .scored(application: "a", criterion: "need", points: 10),
        .scored(application: "a", criterion: "team", points: 1),
      ], by: "y")
    try take(
      &call, "2019-02-18",
      [
        .scored(application: "b", criterion: "need", points: 9),
        .scored(application: "b", criterion: "team", points: 1),
      ], by: "y")
    try take(
      &call, "2019-02-18",
      [
        .scored(application: "d", criterion: "need", points: 10),
        .scored(application: "d", criterion: "team", points: 0),
      ], by: "y")
    try take(&call, "2019-02-18", [.scoringCompleted, .selectionMade])
    #expect(
      outcomes(call.selection) == [
        "a Selected: place 1 with 21 points.", "d Selected: place 2 with 20 points.",
        "b Not selected: place 3 with 19 points, of at least 20.",
        "c Not scored: withdrawn on 2019-02-18.", "e Not scored: excluded on 2019-02-18: late.",
      ])
    let obstacles: [(PublicCall.Event, PublicCall.Requirement, PublicCall.Shortfall)] = [
      (
        .applicationExcluded(application: "e", code: .late, reason: words), .applicationAdmitted,
        .applicationExcluded("e", .late, on: "2019-02-18")
      ),
      (
        .applicationExcluded(application: "c", code: .late, reason: words), .applicationAdmitted,
        .applicationWithdrawn("c", on: "2019-02-18")
      ),
      (.applicationReadmitted(application: "a", reason: words), .applicationOut, .notExcluded("a")),
      (.applicationWithdrawn(application: "x"), .applicationStands, .noApplication("x")),
      (
        .applicationReceived(application: "a", applicant: "a"), .applicationNew,
        .applicationTaken("a", received: "2019-02-02")
      ),
      (
        .scored(application: "a", criterion: "need", points: 11), .pointsFit,
        .pointsOutOfRange(11, most: 10, criterion: "need")
      ),
      (.scored(application: "a", criterion: "x", points: 1), .pointsFit, .noCriterion("x")),
    ]
    let wrong = obstacles.filter { call.shortfall(of: $1, for: $0, on: "2019-02-18") != $2 }
    #expect(wrong.map { "\($0.2)" } == [])
  }

  @Test(
    "F8, F9, F11: a call is open on both its days, cannot end before it is published, and can be extended")
  func periods() throws {
    let draft = PublicCall(charter: try charter(), founded: "2019-01-10")
    let past = PublicCall.Event.published(period: try Period("2019-01-01", "2019-01-09"))
    #expect(
      draft.obstacles(to: past, on: "2019-01-10", by: "m", as: .clerk)
        == [.missing(.periodAhead, .periodOver(last: "2019-01-09", published: "2019-01-10"))])
    #expect(throws: PeriodError.self) { try Period("2019-01-10", "2019-01-09") }
    var call = draft
    try take(
      &call, "2019-01-10",
      [try criterion("need"), .published(period: try Period("2019-01-10", "2019-01-10")), .opened])
    #expect(
      call.overdue(on: "2019-01-11").isEmpty && call.overdue(on: "2019-01-12").map { $0.duty } == [.close])
    try take(&call, "2019-01-11", [.applicationReceived(application: "a", applicant: "a")])
    #expect(call.daysLate("a") == 1)
    #expect(
      call.obstacles(
        to: .deadlineExtended(until: "2019-01-10", reason: words), on: "2019-01-11", by: "m", as: .clerk)
        == [.missing(.later, .notLater("2019-01-10", last: "2019-01-10"))])
    try take(&call, "2019-01-11", [.deadlineExtended(until: "2019-01-20", reason: words)])
    #expect(call.daysLate("a") == 0 && call.period?.last == "2019-01-20")
    #expect(
      call.extensions.map { [$0.from, $0.until, $0.day] } == [["2019-01-10", "2019-01-20", "2019-01-11"]])
    var endless = draft
    try take(&endless, "2019-01-10", [.published(period: Period(openEndedFrom: "2019-01-10"))])
    #expect(endless.missing(for: .deadlineExtended, on: "2019-01-10")?.map { $0.shortfall } == [.noLastDay])
  }

  @Test("A complaint that is right leads to new scores and a new selection; the others are answered")
  func complaints() throws {
    var call = try closed(try charter(places: 1), ["a", "b"])
    try score(&call, [("a", 9, 9), ("b", 5, 5)])
    try take(&call, "2019-02-18", [.scoringCompleted, .selectionMade, .announced])
    func owed(_ day: Day) -> [String] {
      call.obligations(on: day).map {
        "\($0.duty.rawValue) \($0.subject?.description ?? "—") \($0.due?.description ?? "—")"
      }
    }
    #expect(owed("2019-02-26") == [] && owed("2019-02-27") == ["finalise — —"])
    try take(
      &call, "2019-02-19",
      [
        .complaintFiled(complaint: "c1", application: "b", reason: words),
        .complaintFiled(complaint: "c2", application: "b", reason: words),
      ])
    #expect(
      owed("2019-02-20") == [
        "answerComplaint callComplaint/c1 2019-02-24", "answerComplaint callComplaint/c2 2019-02-24",
      ])
    try take(
      &call, "2019-02-21",
      [.complaintUpheld(complaint: "c1", reason: words), .complaintDismissed(complaint: "c2", reason: words)])
    #expect(owed("2019-02-22") == ["scoreAgain callComplaint/c1 —"])
    let rows: [(PublicCall.Event, PublicCall.Requirement, PublicCall.Shortfall)] = [
      (
        .complaintUpheld(complaint: "c2", reason: words), .complaintOpen,
        .complaintAnswered("c2", on: "2019-02-21")
      ),
      (.scoringReopened(complaint: "c2"), .complaintUpheld, .complaintNotUpheld("c2")),
      (.scoringReopened(complaint: "c3"), .complaintUpheld, .noComplaint("c3")),
      (
        .complaintFiled(complaint: "c1", application: "b", reason: words), .complaintNew,
        .complaintTaken("c1", filed: "2019-02-19")
      ),
      (.complaintFiled(complaint: "c3", application: "x", reason: words), .complaintNew, .noApplication("x")),
    ]
    #expect(rows.filter { call.shortfall(of: $1, for: $0, on: "2019-02-22") != $2 }.map { "\($0.2)" } == [])
    try take(
      &call, "2019-02-22",
      [.scoringReopened(complaint: "c1"), .scoresAnnulled(application: "b", reason: words)])
    #expect(call.stage == .closed && call.selection == nil)
    try take(
      &call, "2019-02-23",
      [
        .scored(application: "b", criterion: "need", points: 10),
        .scored(application: "b", criterion: "team", points: 10),
      ], by: "assessor1")
    try take(&call, "2019-02-24", [.scoringCompleted, .selectionMade, .announced])
    #expect(call.selection?.selected.map { $0.application } == ["b"] && call.announced == "2019-02-24")
    #expect(
      call.shortfall(of: .complaintUpheld, for: .scoringReopened(complaint: "c1"), on: "2019-02-25")
        == .complaintRemedied("c1", on: "2019-02-22"))
    try take(&call, "2019-03-05", [.finalised])
    #expect(
      call.shortfall(of: .selectedOpen, for: .finished(application: "a"), on: "2019-03-05")
        == .notSelected("a"))
    try take(&call, "2019-03-05", [.finished(application: "b")])
    #expect(
      call.shortfall(of: .selectedOpen, for: .givenUp(application: "b", reason: words), on: "2019-03-06")
        == .outcomeKnown("b", on: "2019-03-05"))
  }

  @Test("Totals stay exact with the greatest figures, and scores read with two decimals")
  func exactness() throws {
    var call = PublicCall(charter: try charter(places: 1, [.identifier]), founded: "2019-01-10")
    let names = (0..<PublicCall.mostCriteria).map { Identifier<CallCriterion>(number: UInt64($0)) }
    try take(&call, "2019-01-10", try names.map { try criterion($0, 1000, weight: 1000) })
    #expect(
      call.obstacles(to: try criterion("more"), on: "2019-01-10", by: "m", as: .clerk)
        == [.missing(.criterionFits, .criteriaFull(100))])
    try take(
      &call, "2019-01-10",
      [
        .published(period: Period(openEndedFrom: "2019-01-10")), .opened,
        .applicationReceived(application: "a", applicant: "a"), .closed,
      ])
    // The first criterion has one assessor, the twentieth and all after it have twenty; one point short each.
    var expected = 0.0
    for (place, name) in names.enumerated() {
      let assessors = min(place + 1, PublicCall.mostAssessors)
      for assessor in 0..<assessors {
        let event = PublicCall.Event.scored(
          application: "a", criterion: name, points: assessor == 0 ? 999 : 1000)
        try take(&call, "2019-01-11", [event], by: Identifier(number: UInt64(assessor)))
      }
      expected += 1000 * (1000 - 1 / Double(assessors))
    }
    let total = try #require(call.ranking["a"]?.total)
    // lcm(1…20)
    #expect(232_792_560 % total.denominator == 0)
    #expect(abs(Double(total.numerator) / Double(total.denominator) - expected) < 0.001)
    #expect(CallScore.zero.text == "0" && CallScore.zero < CallScore(1) && CallScore(21).description == "21")
  }

  @Test("Bad charters and criteria are refused when read, with a sentence")
  func badInput() throws {
    let head = #""title":{"en":"T"},"issuer":"m""#
    let rules = #""tieBreaks":["drawn"]"#
    let charters: [(String, String?)] = [
      (#"{\#(head),"places":1,\#(rules)}"#, nil),
      (#"{\#(head),"places":0,\#(rules)}"#, ": places is 0; give 1 or more."),
      (#"{\#(head),"places":1,"assessorsNeeded":21,\#(rules)}"#, ": assessorsNeeded is 21; give 1 to 20."),
      (
        #"{\#(head),"places":1,"leastTotal":-1,\#(rules)}"#,
        ": leastTotal is -1; give 0 or more, or leave it out."
      ),
      (
        #"{\#(head),"places":1,"tieBreaks":["drawn","drawn"]}"#,
        ": “drawn” stands twice among the tie breaks; name it once."
      ),
      (
        #"{\#(head),"places":1,"tieBreaks":["criterionOrder"]}"#,
        ": The tie breaks can leave a tie; end them with “identifier” or “drawn”."
      ),
      (
        #"{\#(head),"places":1,"tieBreaks":[]}"#,
        ": The tie breaks can leave a tie; end them with “identifier” or “drawn”."
      ),
    ]
    let criteria: [(String, String?)] = [
      (#"{"id":"n","title":{"en":"N"},"maximumPoints":1000}"#, nil),
      (#"{"id":"n","title":{"en":"N"},"maximumPoints":1001}"#, ": maximumPoints is 1001; give 1 to 1000."),
      (#"{"id":"n","title":{"en":"N"},"maximumPoints":1,"weight":0}"#, ": weight is 0; give 1 to 1000."),
    ]
    let wrong =
      charters.filter { refusal(of: $0.0, as: PublicCallCharter.self) != $0.1 }.map { $0.0 }
      + criteria.filter { refusal(of: $0.0, as: CallCriterion.self) != $0.1 }.map { $0.0 }
    #expect(wrong == [])
    let full = try charter(least: 60, assessors: 3)
    #expect(try value(PublicCallCharter.self, of: json(full)) == full)
  }

  @Test("Every sentence and label is there in every language")
  func sentences() {
    let day: Day = "2019-01-01"
    let shortfalls: [PublicCall.Shortfall] = [
      .criteriaFull(100), .noCriterion("n"), .noCriteria, .periodOver(last: day, published: day),
      .notLater(day, last: day), .noLastDay, .applicationTaken("a", received: day), .noApplication("a"),
      .noApplications, .applicationWithdrawn("a", on: day), .applicationExcluded("a", .late, on: day),
      .notExcluded("a"), .pointsOutOfRange(2, most: 1, criterion: "n"),
      .scoredAlready("x", points: 1, on: day),
      .assessorsFull(20), .pointsMissing(marks: 1, application: "a", criterion: "n"), .lotTwice("a"),
      .lotsMissing(["a", "b"]), .complaintTaken("c", filed: day), .noComplaint("c"), .noComplaints,
      .complaintAnswered("c", on: day), .complaintNotUpheld("c"), .complaintRemedied("c", on: day),
      .notSelected("a"), .outcomeKnown("a", on: day),
    ]
    let outcomes: [CallSelection.Outcome] = [
      .selected(place: 1, total: .zero), .belowLine(place: 2, total: .zero, last: CallScore(1), places: 1),
      .lostTie(place: 2, total: .zero, to: "a", by: .drawn),
      .belowLeastTotal(place: 2, total: .zero, least: 1),
      .inadmissible(.late, on: day), .withdrawn(on: day),
    ]
    var texts = shortfalls.map { $0.sentence } + outcomes.map { $0.sentence }
    #expect(Set(texts.map { $0.text(in: .polish) }).count == texts.count)
    #expect(texts.allSatisfy { !$0.text(in: .serbianLatin).contains("{") })
    texts += PublicCall.Stage.allCases.map { $0.label } + PublicCall.Event.Kind.allCases.map { $0.label }
    texts += PublicCall.Requirement.allCases.map { $0.label } + PublicCall.Duty.allCases.map { $0.label }
    texts += CallTieBreak.allCases.map { $0.label } + CallInadmissibility.allCases.map { $0.label }
    #expect(texts.allSatisfy { text in Language.allCases.allSatisfy { text.hasText(in: $0) } })
  }
}
