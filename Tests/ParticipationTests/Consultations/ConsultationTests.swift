import Participation
import Testing

@Suite("Consultation")
struct ConsultationTests {
  @Test("The table has no design findings, and an event is at most 40 bytes")
  func design() {
    #expect(Consultation.designFindings() == [] && Contribution.designFindings() == [])
    #expect(
      MemoryLayout<Consultation.Event>.size <= 40 && MemoryLayout<Contribution.Event>.size <= 40,
      "\(MemoryLayout<Consultation.Event>.size), \(MemoryLayout<Contribution.Event>.size)")
  }

  @Test("A public debate from its plan to its publication; what was said and what is done stay apart")
  func course() throws {
    let ledger = try storyLedger().coverage.summary
    let journal = try consultation(
      try consultationCharter(coverage: .required),
      preparation() + hearing() + answering(ledger)
        + [("2019-12-01", .consultationCoordinator, .concluded)])
    let process = journal.current
    #expect(
      journal.passages.map { $0.stage } == [
        .planned, .announced, .open, .closed, .analysed, .answered, .published, .concluded,
      ])
    let counts = process.counts
    #expect(
      [counts.contributions, counts.online, counts.offline, counts.people, counts.late] == [3, 2, 1, 3, 0])
    #expect(process.summary?.written == "2019-05-28" && process.summary?.published == "2019-06-01")
    #expect(process.decision?.taken == "2019-06-03" && process.decision?.published == "2019-06-10")
    #expect(process.meetings["m1"]?.attendance?.people == 40)
    #expect(process.ledger == ledger && process.answered == "2019-06-05")
    #expect(try value(Journal<Consultation>.self, of: json(journal)) == journal)
  }

  @Test("Every refusal carries the figures that caused it")
  func refusals() throws {
    let planned = try consultation(try consultationCharter(), []).current
    let announced = try consultation(
      try consultationCharter(), [try #require(preparation().last)]
    ).current
    let open = try consultation(try consultationCharter(), preparation() + hearing().dropLast()).current
    let closed = try consultation(try consultationCharter(), preparation() + hearing()).current
    let analysed = try consultation(
      try consultationCharter(coverage: .required), preparation() + hearing() + answering(nil).prefix(4)
    ).current
    func receipt(_ name: Identifier<Contribution>, _ person: ParticipantIdentifier?, _ sent: Day)
      -> Consultation.Event
    {
      .contributionReceived(contribution: name, person: person, channel: .post, submitted: sent)
    }
    let partly = try AnswerLedger(
      consultation: "consultation1", contributions: ["c1", "c2", "c3"],
      lines: [.withdrawn(contribution: "c1")]
    ).coverage.summary
    let small = try AnswerLedger(consultation: "consultation1", contributions: []).coverage.summary
    let day: Day = "2019-06-03"
    let rows: [(Consultation, Consultation.Event, [Obstacle<Consultation>])] = [
      (
        planned, .announced(period: Period(openEndedFrom: "2019-07-01"), channels: []),
        [
          .missing(.windowAhead, .windowWithoutEnd(first: "2019-07-01")), .missing(.placesNamed, .noPlace),
        ]
      ),
      (
        planned, .announced(period: try Period("2019-05-01", "2019-05-02"), channels: [.email, .email]),
        [
          .missing(.windowAhead, .windowOver(last: "2019-05-02", on: day)),
          .missing(.placesNamed, .placeTwice(.email)),
        ]
      ),
      (planned, .opened, [.impossible(.opened, in: .planned)]),
      (
        announced, .opened,
        [
          .missing(.subjectProvided, .noSubject(documents: 0)), .missing(.wayOffered, .noWay),
          .missing(.coordinatorKnown, .noCoordinator),
        ]
      ),
      (
        open, .extended(until: "2019-05-20", reason: consultationText),
        [.missing(.extensionLater, .notLater("2019-05-20", last: "2019-05-20"))]
      ),
      (
        open, receipt("c1", "ana", "2019-06-04"),
        [
          .missing(.contributionNew, .contributionTaken("c1", on: "2019-05-02")),
          .missing(.sentBefore, .sentAfter("2019-06-04", received: day)),
          .missing(.personNew, .personCounted("ana", "c1")),
        ]
      ),
      (open, receipt("c9", nil, day), [.missing(.personNew, .personUnknown)]),
      (
        open, .meetingCancelled(meeting: "m1", reason: consultationText),
        [.missing(.meetingAhead, .meetingPast("m1", on: "2019-05-10"))]
      ),
      (
        closed, .methodReviewed(reason: consultationText, technique: .writtenComments),
        [.missing(.techniqueNew, .techniqueTaken(.writtenComments, on: "2019-03-12"))]
      ),
      (closed, .neverAnswered, [.missing(.deadlineOver, .notOverdue(due: "2019-06-19"))]),
      (
        closed, .cancelled(reason: consultationText), [.impossible(.cancelled, in: .closed)]
      ),
      (closed, .summaryPublished(channels: [.website]), [.missing(.summaryWaiting, .noSummary)]),
      (analysed, .answered(ledger: nil), [.missing(.coverageProven, .noLedger)]),
      (
        analysed, .answered(ledger: small),
        [.missing(.coverageProven, .ledgerOfOthers(contributions: 0, received: 3))]
      ),
      (
        analysed, .answered(ledger: partly),
        [.missing(.coverageProven, .notCovered(covered: 1, of: 3))]
      ),
    ]
    let found = rows.map { process, event, _ in
      process.obstacles(to: event, on: day, by: "officer", as: .competentBody).filter {
        if case .role = $0 { return false }
        return true
      }
    }
    #expect(found == rows.map { $0.2 })
    #expect(closed.moves(on: day).first { $0.event == .neverAnswered }?.firstDay == "2019-06-20")
  }

  @Test("Paper and online are counted apart, and a person once over both where the charter says so")
  func onePerPerson() throws {
    let twice: [ConsultationLine] = [
      (
        "2019-05-16", .clerk,
        .contributionReceived(contribution: "c4", person: "ana", channel: .paper, submitted: "2019-05-16")
      )
    ]
    let before = Array(try hearing().dropLast())
    var free = try consultation(
      try consultationCharter(isOnePerPerson: false), preparation() + before + twice)
    let counts = free.current.counts
    #expect([counts.contributions, counts.people, counts.peopleOnBoth] == [4, 3, 1])
    try free.record(
      .contributionReceived(contribution: "c5", person: nil, channel: .postcard, submitted: "2019-05-21"),
      on: "2019-05-22", by: "officer", as: .clerk)
    #expect(free.current.counts.withoutPerson == 1 && free.current.counts.late == 1)
    var once = try consultation(try consultationCharter(), preparation() + before)
    #expect(throws: Refusal<Consultation>.self) {
      try once.record(twice[0].event, on: twice[0].day, by: "officer", as: .clerk)
    }
    // Once the first is taken back, the person may contribute again.
    try once.record(
      .contributionWithdrawn(contribution: "c1"), on: "2019-05-16", by: "officer", as: .clerk)
    try once.record(twice[0].event, on: "2019-05-16", by: "officer", as: .clerk)
    #expect(once.current.contribution(of: "ana") == "c4" && once.current.counts.people == 3)
  }

  @Test("An extension keeps it open; a review of the method plans it again with another technique")
  func reopening() throws {
    var journal = try consultation(
      try consultationCharter(),
      preparation() + hearing().dropLast()
        + [
          (
            "2019-05-18", .consultationCoordinator,
            .extended(until: "2019-06-02", reason: consultationText)
          ), ("2019-05-30", .consultationCoordinator, .closed),
          (
            "2019-06-01", .competentBody,
            .methodReviewed(reason: consultationText, technique: .focusGroup)
          ),
        ])
    #expect(journal.stage == .planned && journal.current.rounds.count == 2)
    #expect(journal.current.rounds[0].period?.last == "2019-06-02")
    #expect(journal.current.rounds[0].announcedPeriod?.last == "2019-05-20")
    #expect(journal.current.rounds[0].closingSlip == -3 && journal.current.rounds[0].openingSlip == 0)
    #expect(journal.current.counts.contributions == 3)
    let window = try Period("2019-06-10", "2019-06-20")
    let lines: [ConsultationLine] = [
      ("2019-06-02", .clerk, .announced(period: window, channels: [.website])),
      ("2019-06-11", .clerk, .opened), ("2019-06-20", .clerk, .closed),
    ]
    for line in lines { try journal.record(line.event, on: line.day, by: "officer", as: line.role) }
    #expect(journal.current.round.openingSlip == 1 && journal.current.answerDue == "2019-07-10")
    #expect(Array(journal.current.techniques.map { $0.key }) == [.writtenComments, .focusGroup])
  }

  @Test("What is owed: preparation, opening, closing, every answer by its day, summary and decision")
  func obligations() throws {
    func owed(_ journal: Journal<Consultation>, _ day: Day) -> [String] {
      journal.current.obligations(on: day).map { one in
        let about = one.subject.map { " \($0.identifier)" } ?? ""
        let late = one.daysOverdue(on: day)
        return one.duty.rawValue + about + " " + (one.due.map { "\($0)" } ?? "-")
          + (late > 0 ? " +\(late)" : "")
      }
    }
    let charter = try consultationCharter()
    let story = try preparation() + hearing()
    #expect(
      owed(try consultation(charter, []), "2019-05-03") == [
        "provideSubject 2019-05-01 +2", "offerWay 2019-05-01 +2", "appointCoordinator 2019-05-01 +2",
        "announce 2019-05-01 +2",
      ])
    #expect(
      owed(try consultation(charter, try preparation()), "2019-05-01") == ["open 2019-05-01"])
    #expect(
      owed(try consultation(charter, Array(story.dropLast(5))), "2019-05-21")
        == ["holdMeeting m1 2019-05-10 +11", "close 2019-05-20 +1"])
    #expect(
      owed(try consultation(charter, story), "2019-06-10") == [
        "answerContribution c1 2019-06-09 +1", "answerContribution c2 2019-06-09 +1",
        "answerContribution c3 2019-06-09 +1", "publishSummary 2019-06-04 +6", "publishDecision 2019-06-19",
      ])
    let answered = try consultation(charter, story + answering(nil).dropLast())
    #expect(
      owed(answered, "2019-06-20") == ["coverContributions 2019-06-09 +11", "publishDecision 2019-06-19 +1"])
    let covered = try consultation(charter, story + answering(try storyLedger().coverage.summary))
    #expect(owed(covered, "2019-06-20") == [])
    let closed = try consultation(charter, story).current
    let days: [Day] = ["2019-06-11", "2019-06-12", "2019-06-13", "2019-06-18", "2019-06-19"]
    #expect(days.map { closed.reminder(on: $0)?.daysLeft } == [nil, 7, nil, 1, nil])
    #expect(covered.current.reminder(on: "2019-06-12") == nil)
  }

  @Test("A host that lets the deadline pass has never answered, and that is an end of its own")
  func neverAnswered() throws {
    var journal = try consultation(try consultationCharter(), preparation() + hearing())
    #expect(throws: Refusal<Consultation>.self) {
      try journal.record(.neverAnswered, on: "2019-06-19", by: "watch", as: .observer)
    }
    try journal.record(.neverAnswered, on: "2019-06-20", by: "watch", as: .observer)
    #expect(journal.stage == .neverAnswered && Consultation.isTerminal(.neverAnswered))
    #expect(journal.current.obligations(on: "2019-07-01") == [])
  }

  @Test("A later decision is a new version; the published one stays on record")
  func versions() throws {
    var journal = try consultation(try consultationCharter(), preparation() + hearing() + answering(nil))
    try journal.record(
      .decisionTaken(document: "planningDocument/second", manner: .together, generalInterest: nil),
      on: "2019-09-01", by: "assembly", as: .decisionMaker)
    #expect(journal.stage == .published && journal.current.decisions.count == 2)
    #expect(journal.current.decisions.map { $0.published } == ["2019-06-10", nil])
    #expect(
      journal.current.obligations(on: "2019-10-01").map { $0.duty } == [
        .coverContributions, .publishDecision,
      ])
    #expect(journal.current.obligations(on: "2019-10-01").last?.due == nil)
  }

  @Test("A charter says what its promise lacks: an answer owed without a deadline first of all")
  func charterFindings() throws {
    let level = DeclaredParticipation.iap2(level: .consult)
    let bare = ConsultationCharter(
      kind: .other, title: consultationText, host: "city", declared: level,
      planned: try Period("2019-05-01", "2019-05-20"), decisionPlanned: "2019-05-20")
    #expect(
      bare.designFindings() == [
        .answerWithoutDeadline(promised: level), .coverageNotRequired(promised: level),
        .summaryWithoutDeadline, .decisionWithoutDeadline,
        .decisionBeforeEnd(decision: "2019-05-20", last: "2019-05-20"),
      ])
    #expect(try consultationCharter(coverage: .required).designFindings() == [])
    let silent = ConsultationCharter(
      kind: .other, title: consultationText, host: "city", planned: Period(openEndedFrom: "2019-05-01"))
    #expect(
      silent.designFindings() == [
        .noLevelDeclared, .answerWithoutDeadline(promised: nil), .summaryWithoutDeadline,
        .decisionWithoutDeadline, .windowWithoutEnd(first: "2019-05-01"),
      ])
    let informing = ConsultationCharter(
      kind: .other, title: consultationText, host: "city", declared: .iap2(level: .inform))
    #expect(informing.designFindings() == [.summaryWithoutDeadline, .decisionWithoutDeadline])
    for finding in bare.designFindings() + silent.designFindings() {
      #expect(Language.allCases.allSatisfy { !finding.sentence.text(in: $0).contains("{") })
    }
    // The same on the side of the obligations: what is owed and can never be overdue.
    var unset = Journal<Consultation>(bare, on: "2019-03-01", by: "city", as: .competentBody)
    for line in try preparation() + hearing() {
      try unset.record(line.event, on: line.day, by: "officer", as: line.role)
    }
    #expect(
      unset.current.obligationsWithoutDeadline(on: "2019-06-01").map { $0.duty } == [
        .answerContribution, .answerContribution, .answerContribution, .publishSummary, .publishDecision,
      ])
    #expect(
      try consultation(consultationCharter(), preparation() + hearing()).current
        .obligationsWithoutDeadline(on: "2019-06-01") == [])
  }

  @Test("Deadlines and attendances that cannot be are refused with the figures, in code and on the wire")
  func values() throws {
    #expect(throws: ConsultationDeadlinesError.negativeDays(-1)) { try ConsultationDeadlines(answerDays: -1) }
    #expect(throws: ConsultationDeadlinesError.reminderWithoutDeadline(7)) {
      try ConsultationDeadlines(reminderDays: [7])
    }
    #expect(throws: ConsultationDeadlinesError.reminderBeforeClosing(9, decisionDays: 8)) {
      try ConsultationDeadlines(decisionDays: 8, reminderDays: [9])
    }
    #expect(throws: ConsultationDeadlinesError.reminderTwice(2)) {
      try ConsultationDeadlines(decisionDays: 8, reminderDays: [2, 2])
    }
    #expect(
      refusal(of: #"{"reminderDays":[7]}"#, as: ConsultationDeadlines.self)
        == ": A reminder 7 days before has no deadline; give decisionDays, or leave the reminder out.")
    #expect(
      refusal(of: #"{"inPerson":-1}"#, as: MeetingAttendance.self)
        == ": -1 in person and 0 online cannot have come; give 0 or more.")
    #expect(
      refusal(of: #"{"covered":-2}"#, as: LedgerSummary.self)
        == "covered: A ledger has -2 of them; give 0 to 2147483647.")
    #expect(try json(ConsultationDeadlines.twelveWeeks) == #"{"decisionDays":84,"reminderDays":[28,7]}"#)
    #expect(ConsultationKind.serbianPublicDebate.predecessor == .serbianConsultations)
    #expect(ConsultationKind.allCases.filter { $0.isSilenceWaiver } == [.polishOpinions])
  }
}
