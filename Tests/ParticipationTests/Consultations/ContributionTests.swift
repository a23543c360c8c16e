import Participation
import Testing

private let text = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst")
private let other = LocalizedText(english: "Other", serbian: "Drugo", polish: "Inne")

private func charter(
  consultation: Identifier<Consultation> = "consultation1", origins: [ContributionOrigin] = [],
  answerDays: Int? = 30
) throws -> ContributionCharter {
  try ContributionCharter(
    consultation: consultation, author: "ana", party: .oneself, text: text, origins: origins,
    answerDays: answerDays, appealDays: 15, appealAnswerDays: 20)
}

private typealias Line = (day: Day, who: ParticipantIdentifier, role: Role, event: Contribution.Event)

private func contribution(_ lines: [Line], _ charter: ContributionCharter? = nil) throws -> Contribution {
  var one = Contribution(charter: try charter ?? charterOfAna(), founded: "2019-05-01")
  for line in lines { try one.apply(line.event, on: line.day, by: line.who, as: line.role) }
  return one
}

private func charterOfAna() throws -> ContributionCharter { try charter() }

private let sent: [Line] = [
  ("2019-05-02", "ana", .citizen, .submitted(channel: .website)),
  ("2019-05-03", "clerk", .clerk, .registered),
]

private let weighed: [Line] = sent + [("2019-05-10", "expert", .expert, .analysed)]

private func refused(_ day: Day = "2019-05-20", _ answer: Identifier<ContributionAnswer> = "a1") -> [Line] {
  weighed + [
    (day, "city", .competentBody, .rejected(answer: answer, reason: text)),
    (day, "city", .clerk, .answerPublished),
  ]
}

private func missing(
  _ one: Contribution, _ event: Contribution.Event, by who: ParticipantIdentifier, as role: Role,
  on day: Day = "2019-06-01"
) -> [Obstacle<Contribution>] {
  one.obstacles(to: event, on: day, by: who, as: role)
}

@Suite("Contribution")
struct ContributionTests {
  @Test("From a draft with a co-author to the plan and on: versions, answer, document, tracking")
  func course() throws {
    let amendment = try TextAmendment(
      document: "planningDocument/plan", place: LocalizedText(english: "measure 2"), before: text,
      after: other)
    var journal = Journal<Contribution>(
      try charter(), on: "2019-05-01", by: "ana", as: .citizen)
    let lines: [(Line, Contribution.Stage)] = [
      (("2019-05-01", "ana", .citizen, .coAuthorAdded(coAuthor: "bojan")), .drafted),
      (("2019-05-02", "bojan", .citizen, .revised(text: other, amendments: [amendment])), .drafted),
      (("2019-05-03", "ana", .citizen, .submitted(channel: .email)), .submitted),
      (("2019-05-04", "clerk", .clerk, .registered), .registered),
      (("2019-05-05", "clerk", .clerk, .dueSet(due: "2019-06-30")), .registered),
      (("2019-05-06", "celina", .citizen, .changeProposed(change: "x1", text: text)), .registered),
      (("2019-05-07", "bojan", .citizen, .changeAccepted(change: "x1")), .registered),
      (("2019-05-10", "city", .consultationCoordinator, .analysed), .analysed),
      (("2019-05-20", "city", .competentBody, .partlyAccepted(answer: "a1", reason: other)), .partlyAccepted),
      (("2019-05-25", "city", .clerk, .answerPublished), .partlyAccepted),
      (
        ("2019-06-01", "city", .competentBody, .enteredInDocument(document: "planningDocument/plan")),
        .enteredInDocument
      ),
      (("2020-01-10", "watch", .observer, .tracked(by: "measure/m2")), .tracked),
    ]
    for ((day, who, role, event), stage) in lines {
      try journal.record(event, on: day, by: who, as: role)
      #expect(journal.stage == stage)
    }
    let one = journal.current
    #expect(one.versions.map { $0.by } == [nil, "bojan", "celina"] && one.amendments == [amendment])
    #expect(one.coAuthors.map { $0.who } == ["bojan", "celina"] && one.text == text)
    #expect(one.publishedAnswer?.answer.outcome.reason == other)
    #expect(try value(Journal<Contribution>.self, of: json(journal)) == journal)
    let edges = one.traceEdges(as: "c1").map { "\($0.relation.rawValue) \($0.to) \($0.day)" }
    #expect(
      edges == [
        "answeredBy contributionAnswer/a1 2019-05-20", "enteredIn planningDocument/plan 2019-06-01",
        "transferredTo measure/m2 2020-01-10",
      ])
  }

  @Test("Only the author and co-authors change it, take it back or appeal; an officer may hand it in")
  func authors() throws {
    let draft = try contribution([("2019-05-01", "ana", .citizen, .coAuthorAdded(coAuthor: "bojan"))])
    let stranger: [Obstacle<Contribution>] = [.missing(.byAuthors, .notAuthor("dejan", authors: 2))]
    let events: [Contribution.Event] = [
      .revised(text: other, amendments: []), .coAuthorAdded(coAuthor: "eva"),
      .withdrawn(reason: .done, explanation: text),
    ]
    for event in events {
      #expect(missing(draft, event, by: "dejan", as: .competentBody) == stranger)
      #expect(missing(draft, event, by: "bojan", as: .citizen) == [])
    }
    let rejected = try contribution(refused())
    #expect(
      missing(rejected, .appealed(grounds: text), by: "dejan", as: .citizen)
        == [.missing(.byAuthors, .notAuthor("dejan", authors: 1))])
    #expect(missing(draft, .submitted(channel: .paper), by: "clerk", as: .clerk) == [])
    #expect(
      missing(draft, .submitted(channel: .paper), by: "dejan", as: .citizen)
        == [.missing(.broughtIn, .notAuthor("dejan", authors: 2))])
    #expect(
      missing(draft, .coAuthorLeft(coAuthor: "bojan"), by: "dejan", as: .citizen)
        == [.missing(.byTheLeaving, .notTheLeaving("dejan", "bojan"))])
    #expect(missing(draft, .coAuthorLeft(coAuthor: "bojan"), by: "bojan", as: .citizen) == [])
    let changed = try contribution([
      ("2019-05-02", "dejan", .citizen, .changeProposed(change: "x1", text: other))
    ])
    #expect(
      missing(changed, .changeWithdrawn(change: "x1"), by: "ana", as: .citizen)
        == [.missing(.byTheProposer, .notTheProposer("ana", "x1"))])
  }

  @Test("Every other refusal carries its figures as well")
  func refusals() throws {
    let draft = try contribution([])
    let registered = try contribution(
      sent, try charter(origins: [ContributionOrigin("c0", .copied)]))
    let analysed = try contribution(
      weighed + [("2019-05-11", "city", .rapporteur, .copied(to: "k1"))])
    let internalAnswer = try contribution(refused().dropLast())
    let published = try contribution(refused())
    let day: Day = "2019-06-01"
    let rows: [(Contribution, Contribution.Event, [Obstacle<Contribution>])] = [
      (draft, .coAuthorAdded(coAuthor: "ana"), [.missing(.coAuthorNew, .authorAlready("ana"))]),
      (draft, .coAuthorLeft(coAuthor: "bojan"), [.missing(.coAuthorKnown, .noCoAuthor("bojan"))]),
      (draft, .changeAccepted(change: "x1"), [.missing(.changePending, .noChange("x1"))]),
      (draft, .merged(into: "c2"), [.impossible(.merged, in: .drafted)]),
      (registered, .merged(into: "c0"), [.missing(.successorsApart, .successorIsOrigin("c0"))]),
      (registered, .split(into: ["c2"]), [.missing(.successorsApart, .tooFewParts(1))]),
      (registered, .split(into: ["c2", "c2"]), [.missing(.successorsApart, .successorTwice("c2"))]),
      (analysed, .copied(to: "k1"), [.missing(.copyNew, .copiedAlready("k1", on: "2019-05-11"))]),
      (analysed, .revised(text: other, amendments: []), [.impossible(.revised, in: .analysed)]),
      (
        analysed, .neverAnswered, [.missing(.deadlineOver, .notOverdue(due: "2019-06-01"))]
      ),
      (
        internalAnswer, .appealed(grounds: text),
        [.missing(.answerOut, .answerInternal(since: "2019-05-20"))]
      ),
      (
        published, .accepted(answer: "a2", reason: nil),
        [.missing(.answerInternal, .answerPublished(on: "2019-05-20"))]
      ),
      (published, .answerPublished, [.missing(.answerInternal, .answerPublished(on: "2019-05-20"))]),
    ]
    let found = rows.map { one, event, _ in
      missing(one, event, by: "ana", as: .competentBody, on: day).filter {
        if case .role = $0 { return false }
        return true
      }
    }
    #expect(found == rows.map { $0.2 })
    #expect(analysed.moves(on: day).first { $0.event == .neverAnswered }?.firstDay == "2019-06-02")
    // Before the event itself is known: what nobody could do yet.
    #expect(
      draft.moves(on: day).filter { !$0.isOpen }.map { $0.event }
        == [.coAuthorLeft, .changeAccepted, .changeRejected, .changeWithdrawn])
    #expect(draft.missing(for: .changeAccepted, on: day)?.map { $0.shortfall } == [.noChanges])
    #expect(throws: TextAmendmentError.self) {
      try TextAmendment(document: "planningDocument/plan", place: text, before: text, after: text)
    }
    #expect(
      refusal(
        of: #"{"author":"ana","consultation":"k","text":{"en":"T"},"answerDays":-1}"#,
        as: ContributionCharter.self)
        == ": A deadline has -1 days; give 0 or more, or leave it out.")
  }

  @Test("An answer changes inside the host until it is published; then one appeal gives one second reading")
  func appeal() throws {
    var one = try contribution(
      weighed + [
        ("2019-05-18", "city", .competentBody, .accepted(answer: "a1", reason: nil)),
        ("2019-05-19", "city", .competentBody, .rejected(answer: "a2", reason: text)),
        ("2019-05-20", "city", .clerk, .answerPublished),
      ])
    #expect(one.answers.map { $0.published } == [nil, "2019-05-20"] && one.lastDayToAppeal == "2019-06-04")
    try one.apply(.appealed(grounds: other), on: "2019-06-05", by: "ana", as: .citizen)
    #expect(one.isAppealLate == true && one.answer == nil && one.publishedAnswer?.answer.id == "a2")
    #expect(
      one.obligations(on: "2019-06-26").map { [$0.duty.rawValue, "\($0.daysOverdue(on: "2019-06-26"))"] }
        == [["decideAppeal", "1"]])
    #expect(
      missing(one, .registered, by: "city", as: .competentBody, on: "2019-06-10")
        == [.missing(.appealOfRuling, .appealAgainstAnswer)])
    try one.apply(
      .rejected(answer: "a3", reason: other), on: "2019-06-20", by: "assembly", as: .decisionMaker)
    try one.apply(.answerPublished, on: "2019-06-21", by: "city", as: .clerk)
    #expect(one.answers.map { $0.isSecondReading } == [false, false, true])
    #expect(
      missing(one, .appealed(grounds: text), by: "ana", as: .citizen, on: "2019-06-22")
        == [.missing(.firstAppeal, .appealedAlready(on: "2019-06-05"))])
  }

  @Test("A ruling of inadmissibility has a code and words, and its appeal leads back to the register, once")
  func ruling() throws {
    var one = try contribution([
      ("2019-05-02", "ana", .citizen, .submitted(channel: .post)),
      ("2019-05-03", "clerk", .clerk, .ruledInadmissible(code: .late, explanation: text)),
      ("2019-05-04", "ana", .citizen, .appealed(grounds: other)),
    ])
    #expect(one.appeal?.isAgainstRuling == true && one.isAppealLate == false)
    #expect(
      missing(one, .accepted(answer: "a1", reason: nil), by: "city", as: .competentBody)
        == [.missing(.appealOfAnswer, .appealAgainstRuling(.late))])
    try one.apply(.registered, on: "2019-05-10", by: "city", as: .competentBody)
    #expect(one.ruling == nil && one.stage == .registered)
  }

  @Test("What is owed, how late it is, and what can no longer come: never answered")
  func deadlines() throws {
    func owed(_ one: Contribution, _ day: Day) -> [String] {
      one.obligations(on: day).map {
        "\($0.duty.rawValue) \($0.due.map { "\($0)" } ?? "-") +\($0.daysOverdue(on: day))"
      }
    }
    #expect(
      owed(try contribution([sent[0]]), "2019-06-03")
        == ["ruleOnAdmission 2019-06-01 +2", "answer 2019-06-01 +2"])
    var one = try contribution(weighed + [("2019-05-11", "city", .clerk, .dueSet(due: "2019-06-10"))])
    #expect(owed(one, "2019-06-12") == ["answer 2019-06-10 +2"])
    #expect(owed(try contribution(refused().dropLast()), "2019-06-12") == ["publishAnswer 2019-06-01 +11"])
    try one.apply(.dueSet(due: "2019-07-10"), on: "2019-06-09", by: "city", as: .clerk)
    #expect(one.firstAnswerDay == "2019-06-10" && one.answerDue == "2019-07-10")
    try one.apply(.neverAnswered, on: "2019-07-11", by: "watch", as: .observer)
    #expect(Contribution.isTerminal(one.stage) && owed(one, "2019-08-01") == [])
  }

  @Test("Merging, splitting and copying keep the provenance from both ends; a circle is refused")
  func provenance() throws {
    let first = try contribution(sent + [("2019-05-09", "city", .rapporteur, .merged(into: "c3"))])
    let second = try contribution(sent + [("2019-05-09", "city", .rapporteur, .split(into: ["c3", "c4"]))])
    let joint = try contribution(
      weighed + [("2019-05-20", "city", .competentBody, .accepted(answer: "a1", reason: nil))],
      try charter(origins: [ContributionOrigin("c1", .merged), ContributionOrigin("c2", .split)]))
    let elsewhere = try contribution(
      [], try charter(consultation: "consultation2", origins: [ContributionOrigin("c3", .copied)]))
    let all: [(Identifier<Contribution>, Contribution)] = [
      ("c1", first), ("c2", second), ("c3", joint), ("k1", elsewhere),
    ]
    let trace = try Contribution.trace(of: all)
    #expect(trace.edges.count == 5)
    #expect(trace.leads(from: "contribution/c1", to: "contributionAnswer/a1"))
    #expect(
      trace.allOrigins(of: "contribution/k1").map { $0.from } == [
        "contribution/c3", "contribution/c1", "contribution/c2",
      ])
    let back = try contribution(sent + [("2019-05-09", "city", .rapporteur, .merged(into: "c1"))])
    let circle: [(Identifier<Contribution>, Contribution)] = [("c1", first), ("c3", back)]
    #expect(throws: TraceError.self) { try Contribution.trace(of: circle) }
  }
}
