import Participation
import ParticipationTestSupport
import Testing

@Suite("Rulebook")
struct RulebookTests {
  private static func text(_ words: String) -> LocalizedText {
    LocalizedText(english: words, serbian: words, polish: words)
  }

  private static func citation(_ validity: Period? = nil, _ confidence: Confidence = .verified) -> Citation {
    Citation(instrument: "A law", article: "7", validity: validity, confidence: confidence)
  }

  /// A rule over a number: it must be at least so large; 0 stands for "nothing on record".
  private static func atLeast(
    _ identifier: RuleIdentifier, _ least: Int, validity: Period? = nil, severity: Severity = .mandatory
  ) -> Rule<Int> {
    Rule(identifier, text("at least \(least)"), severity: severity, citation: citation(validity)) {
      number, _ in
      let finding = Finding(text("\(number)"), evidence: [.count(found: number, needed: least)])
      if number == 0 { return .unknown(.noData, finding) }
      return number >= least ? .satisfied(finding) : .breached(finding)
    }
  }

  private static func book(_ validity: Period, _ rules: [Rule<Int>]) -> Rulebook<Int> {
    Rulebook(text("a book"), edition: Edition("one", validity: validity, citation: citation()), rules: rules)
  }

  @Test("A review gives every rule its verdict, with what it rests on")
  func review() {
    let book = Self.book(
      Period(openEndedFrom: "2019-01-01"),
      [Self.atLeast("A-1", 3), Self.atLeast("A-2", 9, severity: .recommended)])
    let review = book.review(5, on: "2019-06-01")
    #expect(review.satisfied.map { $0.rule } == ["A-1"])
    #expect(review.breaches.map { $0.rule } == ["A-2"])
    #expect(review.hasMandatoryBreach == false)
    #expect(book.review(2, on: "2019-06-01").hasMandatoryBreach)
    #expect(book.review(0, on: "2019-06-01").unknown.map { $0.verdict.unknown } == [.noData, .noData])
    #expect(review.judgements[0].verdict.finding.evidence == [.count(found: 5, needed: 3)])
    #expect(book["A-2"]?.severity == .recommended)
    #expect(book["A-9"]?.severity == nil)
  }

  @Test("A rule whose text was not in force does not apply")
  func validity() throws {
    let rule = Self.atLeast("A-1", 3, validity: try Period("2018-05-09", "2019-12-31"))
    let verdicts = ["2018-05-08", "2018-05-09", "2019-12-31", "2020-01-01"].map { (day: String) in
      (try? Day(day)).map { rule.verdict(on: 5, day: $0).unknown } ?? nil
    }
    #expect(verdicts == [.notApplicable, nil, nil, .notApplicable])
  }

  @Test("The rules that expire before a day are told, earliest first; those without a known end are not")
  func expiry() throws {
    let book = Self.book(
      Period(openEndedFrom: "2010-01-01"),
      [
        Self.atLeast("A-1", 1, validity: try Period("2010-01-01", "2022-08-18")),
        Self.atLeast("A-2", 1, validity: Period(openEndedFrom: "2010-01-01")),
        Self.atLeast("A-3", 1),
        Self.atLeast("A-4", 1, validity: try Period("2010-01-01", "2020-01-31")),
      ])
    #expect(book.rulesExpiring(before: "2022-08-18").map { $0.identifier } == ["A-4"])
    #expect(book.rulesExpiring(before: "2022-08-19").map { $0.identifier } == ["A-4", "A-1"])
  }

  @Test("The edition in force on a day is found")
  func editions() throws {
    let books = [
      Self.book(try Period("2015-01-01", "2017-12-31"), []),
      Self.book(Period(openEndedFrom: "2018-01-01"), []),
      Self.book(Period(openEndedFrom: "2022-01-01"), []),
    ]
    let found: [Day?] = ["2014-12-31", "2017-12-31", "2018-01-01", "2023-01-01"].map { (day: Day) in
      let book: Rulebook<Int>? = books.inForce(on: day)
      return book?.edition.validity.first
    }
    #expect(found == [nil, "2015-01-01", "2018-01-01", "2022-01-01"])
  }

  @Test("Verdicts and reviews come back from the wire as they went")
  func wire() throws {
    let book = Self.book(Period(openEndedFrom: "2019-01-01"), [Self.atLeast("A-1", 3)])
    for number in [0, 1, 5] {
      #expect(RoundTrip.failure(of: book.review(number, on: "2019-06-01")) == nil)
    }
    let evidence: [Evidence] = [
      .entry(number: 3, day: "2019-05-17"), .thing(reference: "priority/p1"),
      .count(found: 1, needed: 2),
    ]
    #expect(RoundTrip.failure(of: evidence) == nil)
    #expect(
      evidence.map { $0.text.text(in: .english) } == ["entry 3 of 2019-05-17", "priority/p1", "1 of 2"])
  }

  @Test("Names of verdicts stand in every language")
  func labels() {
    let finding = Finding(Self.text("x"))
    let verdicts: [Verdict] = [.satisfied(finding), .breached(finding), .unknown(.notYetDue, finding)]
    #expect(
      verdicts.map { $0.label.text(in: .polish) } == [
        "spełniono", "naruszono", "nie wiadomo: termin jeszcze nie nadszedł",
      ])
    #expect(Unknown.allCases.allSatisfy { !$0.label.text(in: .serbianCyrillic).isEmpty })
    #expect(Severity.allCases.map { $0.label.text(in: .serbianLatin) } == ["obavezno", "preporučeno"])
    #expect(
      Citation(instrument: "A law", article: "7", confidence: .fromMemory).description
        == "A law, 7 [from memory]")
  }
}

@Suite("Enforcement")
struct EnforcementTests {
  @Test("A breach becomes an obstacle only where it is asked for, and only where it is new")
  func enforcement() throws {
    let promises = LocalEmploymentPromises.rulebook()
    var story = try CampaignStory()
    try story.planAndGather()
    try story.tell(CampaignStory.plannedActivity("a1", in: "belgrade"))
    let held = Campaign.Event.activityHeld(activity: "a1", attendance: nil)
    let occasion = Occasion(on: story.day, by: "centre", as: Role.coordinator)
    let obstacles = story.journal.obstacles(to: held, at: occasion, enforcing: promises)
    let rules = obstacles.map { obstacle -> RuleIdentifier? in
      if case .breach(let breach) = obstacle { breach.rule } else { nil }
    }
    #expect(rules == ["SEED-000-3"])
    #expect(obstacles.first?.citation?.instrument.contains("Užički centar") == true)
    #expect(throws: Refusal<Campaign>.self) { try story.journal.recording(held, occasion, promises) }
    #expect(story.obstacles(held) == [])

    try story.tell(held, CampaignStory.plannedActivity("a2"))
    let second = Occasion(on: story.day, by: "centre", as: Role.coordinator)
    let next = Campaign.Event.activityHeld(activity: "a2", attendance: nil)
    #expect(story.journal.obstacles(to: next, at: second, enforcing: promises) == [])
    let impossible = story.journal.obstacles(to: .closed, at: second, enforcing: promises)
    #expect(impossible == [.impossible(.closed, in: .learning)])
  }
}

extension Journal {
  /// The journal with one more event, with rules enforced.
  fileprivate func recording(
    _ event: Process.Event, _ occasion: Occasion<Process.Role>, _ rulebook: Rulebook<Journal>
  ) throws -> Journal {
    var journal = self
    try journal.record(event, at: occasion, enforcing: rulebook)
    return journal
  }
}
