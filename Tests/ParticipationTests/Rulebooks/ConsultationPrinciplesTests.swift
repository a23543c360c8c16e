import Participation
import Testing

private let text = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst")

/// One verdict in a word.
private func word(_ verdict: Verdict) -> String {
  if verdict.isSatisfied { return "kept" }
  return verdict.unknown?.rawValue ?? "broken"
}

@Suite("Seven Principles of Consultation")
struct ConsultationPrinciplesTests {
  private func verdicts(_ record: ConsultationRecord, on day: Day) -> [String] {
    ConsultationPrinciples.rulebook().review(record, on: day).judgements.map { word($0.verdict) }
  }

  private func contribution(_ party: RepresentedParty?, _ events: [Contribution.Event] = []) throws
    -> Contribution
  {
    var one = Contribution(
      charter: try ContributionCharter(
        consultation: "consultation1", author: "ana", party: party, text: text), founded: "2019-05-02")
    for event in [Contribution.Event.submitted(channel: .email)] + events {
      try one.apply(
        event, on: "2019-05-02", by: "ana", as: event.kind == .submitted ? .citizen : .competentBody)
    }
    return one
  }

  @Test("Kept one after the other as the consultation goes on")
  func course() throws {
    let journal = try consultation(
      try consultationCharter(coverage: .required),
      preparation() + hearing() + answering(try storyLedger().coverage.summary))
    let record = ConsultationRecord(
      journal, contributions: [try contribution(.oneself)], ledger: try storyLedger())
    let unknown = "notYetDue"
    let rows: [(Day, [String])] = [
      ("2019-02-28", Array(repeating: unknown, count: 7)),
      ("2019-03-01", [unknown, unknown, unknown, unknown, unknown, unknown, unknown]),
      ("2019-04-20", [unknown, "kept", unknown, unknown, "kept", unknown, unknown]),
      ("2019-05-20", ["kept", "kept", unknown, unknown, "kept", "kept", unknown]),
      ("2019-06-10", Array(repeating: "kept", count: 7)),
    ]
    #expect(rows.map { verdicts(record, on: $0.0) } == rows.map { $0.1 })
    #expect(!ConsultationPrinciples.rulebook().review(record, on: "2019-06-10").hasMandatoryBreach)
  }

  @Test("Each broken, and each unknown where nothing on record tells")
  func others() throws {
    let closed = try preparation() + hearing()
    let ledger = try storyLedger().coverage.summary
    func record(
      _ charter: ConsultationCharter, _ lines: [ConsultationLine], _ contributions: [Contribution]? = nil
    ) throws -> ConsultationRecord {
      ConsultationRecord(try consultation(charter, lines), contributions: contributions)
    }
    func verdict(_ number: Int, _ record: ConsultationRecord, _ day: Day) -> String {
      verdicts(record, on: day)[number - 1]
    }
    let all = closed + answering(ledger)
    let unrevised = all.filter { $0.event.kind != .documentRevised }
    let accepted = try contribution(
      .oneself, [.registered, .analysed, .accepted(answer: "a1", reason: nil)])
    let day: Day = "2019-07-01"
    let sameDay = try preparation().map { line -> ConsultationLine in
      line.event.kind == .announced ? ("2019-05-01", line.role, line.event) : line
    }
    let online = closed.filter { $0.event != .wayAdded(channel: .paper) }
    let silent = all.map { line -> ConsultationLine in
      guard case .decisionTaken(let document, let manner, _) = line.event else { return line }
      return (
        line.day, line.role, .decisionTaken(document: document, manner: manner, generalInterest: nil)
      )
    }
    let never: [ConsultationLine] = closed + [("2019-06-20", .observer, .neverAnswered)]
    let usual = try consultationCharter()
    let rows: [(Int, ConsultationRecord, Day, String)] = [
      (1, try record(try consultationCharter(declaresOpenness: nil), all), day, "noData"),
      (1, try record(try consultationCharter(declaresOpenness: false), all), day, "broken"),
      (1, try record(usual, unrevised), day, "notReviewed"),
      (1, try record(usual, unrevised, [accepted]), day, "broken"),
      (2, try record(usual, online), day, "broken"),
      (3, try record(usual, all, [try contribution(nil)]), day, "broken"),
      (3, try record(usual, all), day, "noData"),
      (3, try record(try consultationCharter(goal: nil), all, [try contribution(.oneself)]), day, "noData"),
      (3, try record(usual, never), day, "broken"),
      (4, try record(usual, closed), "2019-06-10", "broken"),
      (4, try record(usual, closed + answering(nil)), day, "noData"),
      (
        4,
        try record(
          usual,
          closed
            + answering(
              try AnswerLedger(consultation: "consultation1", contributions: ["c1", "c2", "c3"]).coverage
                .summary)), day, "broken"
      ),
      (4, try record(usual, closed.filter { $0.event.kind != .contributionReceived }), day, "notApplicable"),
      (5, try record(try consultationCharter(politicalHost: nil), all), day, "broken"),
      (6, try record(usual, sameDay + hearing()), day, "broken"),
      (7, try record(usual, silent), day, "broken"), (7, try record(usual, never), day, "noData"),
      (
        7, try record(usual, preparation() + [("2019-04-21", .competentBody, .cancelled(reason: text))]), day,
        "notApplicable"
      ),
    ]
    #expect(rows.map { verdict($0.0, $0.1, $0.2) } == rows.map { $0.3 })
  }

  @Test("Answers on the last day are in time, a day later they are not; each rule cites its principle")
  func lastDay() throws {
    let days: [Day] = ["2019-06-09", "2019-06-10"]
    let found = try days.map { day -> String in
      let lines = answering(try storyLedger().coverage.summary).dropLast().map { line -> ConsultationLine in
        line.event.kind == .answered ? (day, line.role, line.event) : line
      }
      let journal = try consultation(try consultationCharter(), preparation() + hearing() + lines)
      return verdicts(ConsultationRecord(journal), on: "2019-07-01")[3]
    }
    #expect(found == ["kept", "broken"])
    #expect(
      ConsultationPrinciples.rulebook().rules.map { $0.citation.article }
        == (1...7).map { "principle \($0)" })
  }

  @Test("How long it lasts and when it is reported on, by the law of its kind")
  func terms() throws {
    func words(_ rulebook: Rulebook<Journal<Consultation>>, _ journal: Journal<Consultation>, _ day: Day)
      -> [String]
    {
      rulebook.review(journal, on: day).judgements.map { word($0.verdict) }
    }
    let ledger = try storyLedger().coverage.summary
    let story = try preparation() + hearing() + answering(ledger)
    let debate = try consultation(try consultationCharter(), story)
    let consultations = try consultation(try consultationCharter(.serbianConsultations), story)
    let unproven = try consultation(
      try consultationCharter(.serbianConsultations), preparation() + hearing() + answering(nil))
    let polish = try consultation(try consultationCharter(.polishSocialConsultations), story)
    let serbian = ConsultationTerms.serbianPublicDebate()
    // Opened on 1 May and closed on 20 May: 20 days; announced on 20 April, so 30 days for proposals.
    #expect(words(serbian, debate, "2019-06-02") == ["kept", "kept", "kept"])
    #expect(words(serbian, debate, "2019-05-10") == ["notYetDue", "kept", "notYetDue"])
    #expect(words(serbian, debate, "2019-04-01") == ["notYetDue", "notYetDue", "notYetDue"])
    #expect(words(serbian, consultations, "2019-06-02") == Array(repeating: "notApplicable", count: 3))
    #expect(
      words(ConsultationTerms.serbianConsultations(), consultations, "2019-07-01") == ["kept", "kept"])
    #expect(words(ConsultationTerms.serbianConsultations(), unproven, "2019-07-01") == ["kept", "noData"])
    // Thirty days where 35 are asked for; the report is out twelve days after the end.
    #expect(words(ConsultationTerms.polishStrategies(), polish, "2019-07-01") == ["broken", "kept"])
    let short = try consultation(
      try consultationCharter(),
      preparation().dropLast() + [
        (
          "2021-06-16", .clerk,
          .announced(period: try Period("2021-06-16", "2021-06-23"), channels: [.website])
        ), ("2021-06-16", .clerk, .opened), ("2021-06-23", .clerk, .closed),
      ])
    #expect(words(serbian, short, "2021-07-08") == ["broken", "broken", "notYetDue"])
    #expect(words(serbian, short, "2021-07-09") == ["broken", "broken", "broken"])
    let own = ConsultationTerms.serbianPublicDebate(
      ConsultationTerms.Figures(lengthDays: 8, submissionDays: 7, reportDays: 10, reportChannels: []))
    #expect(words(own, short, "2021-07-04") == ["kept", "kept", "broken"])
  }

  @Test("The window of Vlasotince, and a strategy one day short of what the act asks for")
  func vectors() throws {
    func words(_ rulebook: Rulebook<Journal<Consultation>>, _ journal: Journal<Consultation>, _ day: Day)
      -> [String]
    {
      rulebook.review(journal, on: day).judgements.map { word($0.verdict) }
    }
    // 13 to 21 May 2019 with an event on the 17th: input to an action plan, and no public debate.
    let window = try Period("2019-05-13", "2019-05-21")
    let lines: [ConsultationLine] = [
      ("2019-05-13", .clerk, .announced(period: window, channels: [.website])),
      ("2019-05-13", .clerk, .opened),
      (
        "2019-05-13", .organiser,
        .meetingPlanned(meeting: "m2", kind: .debate, on: "2019-05-17", territory: nil)
      ),
      ("2019-05-17", .organiser, .meetingHeld(meeting: "m2", attendance: nil)),
      ("2019-05-21", .clerk, .closed),
    ]
    let prepared = Array(try preparation().dropLast())
    let input = try consultation(try consultationCharter(.openGovernmentCoCreation), prepared + lines)
    #expect(window.length == 9 && input.current.meetings["m2"].map { window.contains($0.day) } == true)
    let serbian = ConsultationTerms.serbianPublicDebate()
    #expect(words(serbian, input, "2019-07-01") == Array(repeating: "notApplicable", count: 3))
    let debate = try consultation(try consultationCharter(), prepared + lines)
    #expect(words(serbian, debate, "2019-07-01") == ["broken", "broken", "broken"])
    for (last, verdict) in [("2021-04-04" as Day, "broken"), ("2021-04-05", "kept")] {
      let strategy = try consultation(
        try consultationCharter(.polishSocialConsultations),
        prepared + [
          ("2021-03-01", .clerk, .announced(period: try Period("2021-03-01", last), channels: [.website]))
        ])
      #expect(words(ConsultationTerms.polishStrategies(), strategy, "2021-03-02").first == verdict)
    }
  }
}
