import Participation

let consultationText = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst")

/// The charter of a public debate with every deadline.
func consultationCharter(
  _ kind: ConsultationKind = .serbianPublicDebate, declared: DeclaredParticipation? = .iap2(level: .consult),
  isOnePerPerson: Bool = true, coverage: CoverageRule = .finding, declaresOpenness: Bool? = true,
  goal: LocalizedText? = consultationText, politicalHost: ParticipantIdentifier? = "mayor"
) throws -> ConsultationCharter {
  ConsultationCharter(
    kind: kind, title: consultationText, goal: goal, host: "city", politicalHost: politicalHost,
    territory: "uzice", declared: declared, declaresOpenness: declaresOpenness,
    isOnePerPerson: isOnePerPerson,
    deadlines: try ConsultationDeadlines(
      answerDays: 20, summaryDays: 15, decisionDays: 30, reminderDays: [1, 7]),
    coverage: coverage, planned: try Period("2019-05-01", "2019-05-20"), decisionPlanned: "2019-06-10")
}

/// An event of a consultation, its day, and the role in which somebody brings it.
typealias ConsultationLine = (day: Day, role: Role, event: Consultation.Event)

/// A journal of a consultation with these lines.
func consultation(
  _ charter: ConsultationCharter, _ lines: [ConsultationLine]
) throws -> Journal<Consultation> {
  var journal = Journal<Consultation>(charter, on: "2019-03-01", by: "city", as: .competentBody)
  for line in lines { try journal.record(line.event, on: line.day, by: "officer", as: line.role) }
  return journal
}

/// Everything before the opening.
func preparation() throws -> [ConsultationLine] {
  [
    ("2019-03-10", .competentBody, .coordinatorAppointed(coordinator: "officer")),
    (
      "2019-03-11", .consultationCoordinator, .documentProvided(document: "planningDocument/plan", as: .draft)
    ),
    (
      "2019-03-11", .consultationCoordinator,
      .documentProvided(document: "planningDocument/why", as: .explanation)
    ),
    ("2019-03-12", .consultationCoordinator, .techniqueChosen(technique: .writtenComments)),
    ("2019-03-12", .consultationCoordinator, .wayAdded(channel: .website)),
    ("2019-03-12", .consultationCoordinator, .wayAdded(channel: .paper)),
    (
      "2019-03-20", .consultationCoordinator,
      .meetingPlanned(meeting: "m1", kind: .roundTable, on: "2019-05-10", territory: "uzice")
    ),
    (
      "2019-04-20", .consultationCoordinator,
      .announced(period: try Period("2019-05-01", "2019-05-20"), channels: [.website, .noticeBoard])
    ),
  ]
}

/// From the opening to the closing: three people, one of them on paper, and a meeting with a new draft behind
/// it.
func hearing() throws -> [ConsultationLine] {
  func receive(
    _ day: Day, _ name: Identifier<Contribution>, _ person: ParticipantIdentifier, _ channel: Channel
  ) -> ConsultationLine {
    (
      day, .clerk,
      .contributionReceived(contribution: name, person: person, channel: channel, submitted: day)
    )
  }
  return [
    ("2019-05-01", .consultationCoordinator, .opened), receive("2019-05-02", "c1", "ana", .website),
    receive("2019-05-03", "c2", "bojan", .paper),
    (
      "2019-05-10", .facilitator,
      .meetingHeld(meeting: "m1", attendance: try MeetingAttendance(inPerson: 34, online: 6))
    ),
    ("2019-05-12", .consultationCoordinator, .documentRevised(document: "planningDocument/plan")),
    receive("2019-05-15", "c3", "celina", .email), ("2019-05-20", .consultationCoordinator, .closed),
  ]
}

/// From the analysis to the answers, with what a ledger says.
func answering(_ ledger: LedgerSummary?) -> [ConsultationLine] {
  [
    ("2019-05-25", .rapporteur, .analysed),
    ("2019-05-28", .rapporteur, .summaryWritten(document: "planningDocument/summary")),
    ("2019-06-01", .clerk, .summaryPublished(channels: [.website, .portal])),
    (
      "2019-06-03", .decisionMaker,
      .decisionTaken(
        document: "planningDocument/decision", manner: .authorityAlone, generalInterest: consultationText)
    ),
    ("2019-06-05", .consultationCoordinator, .answered(ledger: ledger)),
    ("2019-06-10", .clerk, .decisionPublished(channels: [.website])),
  ]
}

/// A ledger that answers the three contributions of the story, in two lines.
func storyLedger() throws -> AnswerLedger {
  try AnswerLedger(
    consultation: "consultation1", contributions: ["c1", "c2", "c3"],
    lines: [
      .group(
        contributions: ["c1", "c3"],
        answer: ContributionAnswer("a1", .partlyAccepted(reason: consultationText))),
      .merged(contribution: "c2", into: "c1"),
    ])
}
