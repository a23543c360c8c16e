import Foundation
import Participation
import Testing

private let words = LocalizedText(english: "Useful?", serbian: "Korisno?", polish: "Przydatne?")

private func options(_ names: Identifier<PollOption>...) -> [PollOption] {
  names.map { PollOption($0, words) }
}

private func charter(
  _ policy: PollAnswerPolicy = .first, opens: Day? = nil, closes: Day? = nil, least: Int = 3,
  isPublishedWhileOpen: Bool = false, quorum: PollQuorum? = nil
) throws -> PollCharter {
  try PollCharter(
    title: words, policy: policy, opens: opens, closes: closes, leastPublished: least,
    isPublishedWhileOpen: isPublishedWhileOpen, quorum: quorum)
}

private func opened(_ charter: PollCharter, _ questions: [PollQuestion]) throws -> Poll {
  var poll = Poll(charter: charter, founded: "2022-07-01")
  for question in questions {
    try poll.apply(.questionSet(question: question), on: "2022-07-01", by: "county", as: .clerk)
  }
  try poll.apply(.opened, on: "2022-07-05", by: "county", as: .clerk)
  return poll
}

private func answer(
  _ poll: inout Poll, _ number: Int, on day: Day = "2022-07-06", _ answers: PollAnswer...
) throws {
  try poll.apply(
    .answered(respondent: Identifier(number: UInt64(number)), answers: answers), on: day, by: "visitor",
    as: .citizen)
}

@Suite("Polls")
struct PollTests {
  private func useful() throws -> PollQuestion {
    try PollQuestion("useful", words, form: .single, options: options("yes", "no"))
  }

  @Test("The table has no design findings, and an event is at most 48 bytes")
  func design() {
    #expect(Poll.designFindings() == [])
    #expect(MemoryLayout<Poll.Event>.size <= 48, "\(MemoryLayout<Poll.Event>.size)")
  }

  @Test("The poll of one question on a page of a county is opened, answered and closed")
  func course() throws {
    var journal = Journal<Poll>(try charter(), on: "2022-07-01", by: "county", as: .clerk)
    let events: [(Day, Poll.Event)] = [
      ("2022-07-01", .questionSet(question: try useful())),
      ("2022-07-01", .questionSet(question: try PollQuestion("more", words, form: .openText))),
      ("2022-07-02", .questionDropped(question: "more")), ("2022-07-05", .opened),
      ("2022-07-05", .answered(respondent: "k1", answers: [PollAnswer("useful", "yes")])),
      ("2022-07-06", .answered(respondent: "k2", answers: [PollAnswer("useful", "yes")])),
      ("2022-07-07", .answered(respondent: "k3", answers: [PollAnswer("useful", "yes")])),
      ("2022-07-08", .closed),
    ]
    for (day, event) in events { try journal.record(event, on: day, by: "county", as: .clerk) }
    let poll = journal.current
    #expect(poll.questions == [try useful()] && poll.respondents == 3 && poll.hasAnswered("k2"))
    #expect(poll.results?.respondents == 3 && poll.results?.policy == .first)
    #expect(
      poll.results?.questions.first?.rows.map { $0.cell } == [
        .count(people: 3), .count(people: 0), .count(people: 0),
      ])
    #expect(try value(Journal<Poll>.self, of: json(journal)) == journal)
    #expect(
      try json(journal.entries[4])
        == """
        {"event":{"answered":{"answers":[{"question":"useful","value":{"option":{"option":"yes"}}}],\
        "respondent":"k1"}},"happened":"2022-07-05","role":"clerk","who":"county"}
        """)
  }

  @Test("Every refusal carries the figures that caused it")
  func refusals() throws {
    var poll = try opened(
      try charter(opens: "2022-07-06", closes: "2022-07-08"),
      [
        useful(),
        PollQuestion("which", words, form: .multiple(atMost: 2), options: options("a", "b", "c")),
        PollQuestion("how", words, form: .scale(from: 1, to: 5)), PollQuestion("why", words, form: .openText),
      ])
    try answer(&poll, 1, PollAnswer("useful", "no"))
    let draft = Poll(charter: try charter(), founded: "2022-07-01")
    func missing(
      _ requirement: Poll.Requirement, _ shortfall: Poll.Shortfall
    ) -> [Obstacle<Poll>] { [.missing(requirement, shortfall)] }
    let rows: [(Day, [PollAnswer], [Obstacle<Poll>])] = [
      ("2022-07-05", [PollAnswer("useful", "yes")], missing(.inTime, .tooEarly(opens: "2022-07-06"))),
      (
        "2022-07-10", [PollAnswer("useful", "yes")], missing(.inTime, .tooLate(closed: "2022-07-08", days: 2))
      ),
      ("2022-07-08", [], missing(.answersFit, .nothingAnswered)),
      ("2022-07-08", [PollAnswer("who", "yes")], missing(.answersFit, .noQuestion("who"))),
      ("2022-07-08", [PollAnswer("useful", "maybe")], missing(.answersFit, .noOption("maybe", of: "useful"))),
      (
        "2022-07-08", [PollAnswer("useful", "yes"), PollAnswer("useful", "no")],
        missing(.answersFit, .questionTwice("useful"))
      ),
      ("2022-07-08", [PollAnswer("useful", .number(number: 1))], missing(.answersFit, .otherForm("useful"))),
      (
        "2022-07-08", [PollAnswer("how", .number(number: 6))],
        missing(.answersFit, .offScale(6, from: 1, to: 5, of: "how"))
      ),
      (
        "2022-07-08", [PollAnswer("how", .number(number: .min))],
        missing(.answersFit, .offScale(.min, from: 1, to: 5, of: "how"))
      ),
      (
        "2022-07-08", [PollAnswer("which", .options(options: ["a", "b", "c"]))],
        missing(.answersFit, .tooManyOptions(3, most: 2, of: "which"))
      ),
      (
        "2022-07-08", [PollAnswer("which", .options(options: ["a", "a"]))],
        missing(.answersFit, .optionTwice("a", of: "which"))
      ),
      ("2022-07-08", [PollAnswer("which", .options(options: []))], missing(.answersFit, .nothingAnswered)),
      ("2022-07-08", [PollAnswer("why", .text(text: ""))], missing(.answersFit, .nothingAnswered)),
      ("2022-07-08", [PollAnswer("why", "yes")], missing(.answersFit, .otherForm("why"))),
    ]
    let wrong = rows.filter { day, answers, expected in
      var copy = poll
      if day < "2022-07-06" {
        guard let fresh = try? opened(poll.charter, poll.questions) else { return true }
        copy = fresh
      }
      return copy.obstacles(
        to: .answered(respondent: "k9", answers: answers), on: day, by: "visitor", as: .citizen) != expected
    }
    #expect(wrong.map { "\($0.2)" } == [])
    let again = Poll.Event.answered(
      respondent: Identifier(number: 1), answers: [PollAnswer("useful", "yes")])
    #expect(
      poll.obstacles(to: again, on: "2022-07-07", by: "visitor", as: .citizen)
        == missing(.keyUnused, .answeredAlready(Identifier(number: 1), on: "2022-07-06")))
    #expect(
      draft.obstacles(to: .opened, on: "2022-07-01", by: "county", as: .clerk)
        == missing(.questionsSet, .noQuestions))
    #expect(
      draft.obstacles(to: .questionDropped(question: "q"), on: "2022-07-01", by: "county", as: .clerk)
        == missing(.questionStands, .noQuestion("q")))
    #expect(Poll.Shortfall.tooEarly(opens: "2022-07-06").firstDay == "2022-07-06")
  }

  @Test(
    "F9, F11: both days of the window belong to it, a poll of one day among them, and the day after ends it")
  func window() throws {
    var poll = try opened(try charter(opens: "2022-07-06", closes: "2022-07-06"), [useful()])
    let days: [Day] = ["2022-07-05", "2022-07-06", "2022-07-07"]
    #expect(days.map { poll.takesAnswers(on: $0) } == [false, true, false])
    #expect(
      days.map { poll.obligations(on: $0).map { $0.due } } == [
        ["2022-07-07"], ["2022-07-07"], ["2022-07-07"],
      ])
    #expect(poll.overdue(on: "2022-07-07").isEmpty && poll.overdue(on: "2022-07-08").count == 1)
    try poll.apply(.closed, on: "2022-07-08", by: "county", as: .clerk)
    #expect(!poll.takesAnswers(on: "2022-07-06"))
  }

  @Test("First answers count once, latest answers take the place of earlier ones; the results say which")
  func policies() throws {
    var latest = try opened(try charter(.latest, least: 1), [useful()])
    for (number, option) in [(1, "yes"), (2, "yes"), (1, "no"), (1, "no")] as [(Int, Identifier<PollOption>)]
    {
      try answer(&latest, number, PollAnswer("useful", option))
    }
    try latest.apply(.closed, on: "2022-07-08", by: "county", as: .clerk)
    #expect(latest.results?.policy == .latest && latest.results?.respondents == 2)
    #expect(
      latest.results?.questions.first?.rows.map { $0.cell }
        == [.count(people: 1), .count(people: 1), .count(people: 0)])
  }

  @Test("Results are hidden until the poll is closed, unless the charter promised otherwise")
  func hidden() throws {
    var poll = try opened(try charter(), [useful()])
    for number in 1...4 { try answer(&poll, number, PollAnswer("useful", "yes")) }
    let draft = Poll(charter: try charter(), founded: "2022-07-01")
    #expect(poll.results == nil && draft.results == nil)
    try poll.apply(.closed, on: "2022-07-08", by: "county", as: .clerk)
    #expect(poll.results != nil)
    var shown = try opened(try charter(isPublishedWhileOpen: true), [useful()])
    try answer(&shown, 1, PollAnswer("useful", "yes"))
    #expect(shown.results?.respondents == nil && shown.results?.questions.first?.isWithheld == true)
  }

  @Test("Small cells are withheld, question by question, so that none can be computed from the others")
  func smallCells() throws {
    let which = try PollQuestion(
      "which", words, form: .multiple(atMost: nil), options: options("a", "b", "c"))
    let how = try PollQuestion("how", words, form: .scale(from: 1, to: 3))
    var poll = try opened(
      try charter(least: 3), [useful(), which, how, PollQuestion("why", words, form: .openText)])
    // Ten people: 8 yes, 2 no. Of the options, a by all, b by 5, c by 1. The scale: 1 by 3, 2 by 7. One text.
    for number in 0..<10 {
      var answers = [PollAnswer("useful", number < 8 ? "yes" : "no")]
      let chosen: [Identifier<PollOption>] = number == 0 ? ["a", "b", "c"] : number < 5 ? ["a", "b"] : ["a"]
      answers.append(PollAnswer("which", .options(options: chosen)))
      answers.append(PollAnswer("how", .number(number: number < 3 ? 1 : 2)))
      if number == 0 { answers.append(PollAnswer("why", .text(text: "Zato"))) }
      try poll.apply(
        .answered(respondent: Identifier(number: UInt64(number)), answers: answers), on: "2022-07-06",
        by: "visitor", as: .citizen)
    }
    try poll.apply(.closed, on: "2022-07-08", by: "county", as: .clerk)
    func text(_ cell: PublishedCounts<PollCell>.Cell) -> String {
      switch cell {
      case .count(let people): "\(people)"
      case .withheld: "·"
      }
    }
    let rows = poll.results?.questions.map { $0.rows.map { text($0.cell) }.joined(separator: " ") }
    #expect(rows == ["· · 0", "10 5 · 0", "3 7 0 0", "· ·"])
    #expect(
      poll.results?.questions[2].rows.map { $0.answer } == [.number(1), .number(2), .number(3), .unanswered])
    // All alone with their answers: the total of 3 would tell that each was given once.
    var even = try opened(
      try charter(least: 3),
      [which, PollQuestion("x", words, form: .single, options: options("a", "b", "c"))])
    for (number, option) in ["a", "b", "c"].enumerated() {
      let option = try Identifier<PollOption>(option)
      try answer(
        &even, number, PollAnswer("x", option), PollAnswer("which", .options(options: ["a", "b", "c"])))
    }
    try even.apply(.closed, on: "2022-07-08", by: "county", as: .clerk)
    #expect(even.results?.respondents == 3 && even.results?.questions.map { $0.isWithheld } == [false, true])
  }

  @Test("F3: a quorum compares the respondents with the electorate, and nobody is no quorum")
  func quorum() throws {
    let half = try PollQuorum(.half, of: 9)
    #expect([0, 4, 5, 9].map { half.isReached(by: $0) } == [false, false, true, true])
    let nobody = try PollQuorum(.nothing, of: 0)
    #expect(half.respondentsNeeded == 5 && nobody.isReached(by: 0))
    var poll = try opened(try charter(quorum: PollQuorum(.half, of: 2)), [useful()])
    #expect(poll.isQuorumReached == false)
    try answer(&poll, 1, PollAnswer("useful", "yes"))
    #expect(poll.isQuorumReached == true)
    #expect(try opened(charter(), [useful()]).isQuorumReached == nil)
  }

  @Test("Bad charters and questions are refused when read, with a sentence")
  func badInput() throws {
    let head = #""title":{"en":"T"},"policy":"first","leastPublished""#
    let charters: [(String, String?)] = [
      (#"{\#(head):3}"#, nil),
      (#"{\#(head):-1}"#, ": leastPublished is -1; give 0 or more."),
      (
        #"{\#(head):3,"opens":"2022-07-02","closes":"2022-07-01"}"#,
        ": The poll closes on 2022-07-01, before it opens on 2022-07-02."
      ),
      (
        #"{\#(head):3,"quorum":{"share":{"numerator":1,"denominator":2},"invited":-1}}"#,
        "quorum.invited: invited is -1; give 0 or more."
      ),
    ]
    let yes = #"{"id":"yes","text":{"en":"Y"}}"#
    func question(_ form: String, _ options: String) -> String {
      #"{"id":"q","text":{"en":"Q"},"form":\#(form),"options":[\#(options)]}"#
    }
    let questions: [(String, String?)] = [
      (question(#"{"multiple":{}}"#, yes), nil),
      (question(#"{"scale":{"from":0,"to":100}}"#, ""), nil),
      (
        question(#"{"single":{}}"#, yes),
        ": The question “q” has 1 options; give it something to choose between."
      ),
      (
        question(#"{"multiple":{}}"#, ""),
        ": The question “q” has 0 options; give it something to choose between."
      ),
      (
        question(#"{"multiple":{"atMost":2}}"#, yes),
        ": In the question “q” at most 2 of 1 options may be chosen; give 1 to 1."
      ),
      (
        question(#"{"single":{}}"#, "\(yes),\(yes)"),
        ": The option “yes” stands twice in the question “q”; name it once."
      ),
      (
        question(#"{"openText":{}}"#, yes),
        ": The question “q” is a scale or open text and has 1 options; leave them out."
      ),
      (
        question(#"{"scale":{"from":1,"to":1}}"#, ""),
        ": The scale of the question “q” runs from 1 to 1; it must rise and have at most 101 steps."
      ),
      (
        question(#"{"scale":{"from":\#(Int.min),"to":\#(Int.max)}}"#, ""),
        """
        : The scale of the question “q” runs from \(Int.min) to \(Int.max); it must rise and have at most \
        101 steps.
        """
      ),
    ]
    let wrong =
      charters.filter { refusal(of: $0.0, as: PollCharter.self) != $0.1 }.map { $0.0 }
      + questions.filter { refusal(of: $0.0, as: PollQuestion.self) != $0.1 }.map { $0.0 }
    #expect(wrong == [])
    let full = try charter(
      .latest, opens: "2022-07-01", closes: "2022-07-31", isPublishedWhileOpen: true,
      quorum: PollQuorum(.half, of: 9))
    #expect(try value(PollCharter.self, of: json(full)) == full)
  }

  @Test("Every sentence and label is there in every language")
  func sentences() {
    let shortfalls: [Poll.Shortfall] = [
      .noQuestions, .noQuestion("q"), .tooEarly(opens: "2022-07-01"), .tooLate(closed: "2022-07-01", days: 2),
      .answeredAlready("k", on: "2022-07-01"), .nothingAnswered, .questionTwice("q"), .otherForm("q"),
      .noOption("o", of: "q"), .optionTwice("o", of: "q"), .tooManyOptions(3, most: 2, of: "q"),
      .offScale(6, from: 1, to: 5, of: "q"),
    ]
    var texts = shortfalls.map { $0.sentence }
    #expect(Set(texts.map { $0.text(in: .serbianLatin) }).count == texts.count)
    texts += Poll.Stage.allCases.map { $0.label } + Poll.Event.Kind.allCases.map { $0.label }
    texts += Poll.Requirement.allCases.map { $0.label } + Poll.Duty.allCases.map { $0.label }
    texts += PollAnswerPolicy.allCases.map { $0.label }
    #expect(texts.allSatisfy { text in Language.allCases.allSatisfy { text.hasText(in: $0) } })
  }
}
