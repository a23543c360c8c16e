public import Participation
public import ParticipationTestSupport

extension Poll: SampledLifecycle {
  private static let text = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst \"ł\"")
  private static let options: [PollOption] = [
    PollOption("yes", text), PollOption("no", text), PollOption("partly", text),
  ]

  /// A plausible charter.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    do {
      let quorum = generator.once(in: 3) ? try PollQuorum(.half, of: generator.number(0...20)) : nil
      return try Charter(
        title: text, policy: generator.pick(PollAnswerPolicy.allCases),
        opens: generator.once(in: 4) ? "2000-03-01" : nil,
        closes: generator.once(in: 4) ? "2060-01-01" : nil, leastPublished: generator.number(0...6),
        isPublishedWhileOpen: generator.once(in: 2), quorum: quorum)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  private static func question<G: RandomNumberGenerator>(_ generator: inout G) -> PollQuestion {
    do {
      switch generator.number(0...3) {
      case 0: return try PollQuestion("q0", text, form: .single, options: options)
      case 1:
        return try PollQuestion(
          "q1", text, form: .multiple(atMost: generator.once(in: 2) ? 2 : nil), options: options)
      case 2: return try PollQuestion("q2", text, form: .scale(from: 1, to: generator.number(2...9)))
      default: return try PollQuestion("q3", text, form: .openText)
      }
    } catch {
      preconditionFailure("\(error)")
    }
  }

  private static func answer<G: RandomNumberGenerator>(
    to question: PollQuestion, _ generator: inout G
  ) -> PollAnswer {
    if generator.once(in: 15) { return PollAnswer(question.id, .number(number: generator.number(-1...12))) }
    switch question.form {
    case .single: return PollAnswer(question.id, generator.pick(options).id)
    case .multiple:
      let chosen = options.filter { _ in generator.once(in: 2) }.map { $0.id }
      return PollAnswer(question.id, .options(options: chosen))
    case .scale(let from, let to):
      return PollAnswer(question.id, .number(number: generator.number(from...to)))
    case .openText: return PollAnswer(question.id, .text(text: "Zdravo"))
    }
  }

  /// An event that mostly fits the poll as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    switch kind {
    case .questionSet: return .questionSet(question: question(&generator))
    case .questionDropped:
      return .questionDropped(question: generator.pick(["q0", "q1", "q2", "q3", "q4"]))
    case .opened: return .opened
    case .answered:
      let asked = process.questions.filter { _ in !generator.once(in: 4) }
      return .answered(
        respondent: Identifier(number: UInt64(generator.number(0...12))),
        answers: asked.map { answer(to: $0, &generator) })
    case .closed: return .closed
    }
  }

  /// What must hold of every poll, whatever happened to it.
  public static func invariantViolations(of process: Poll) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    hold(process.position.since <= process.position.lastDay, "a stage entered after the last day")
    hold(Set(process.questions.map { $0.id }).count == process.questions.count, "a question stands twice")
    let least = process.charter.leastPublished
    switch process.stage {
    case .draft:
      hold(process.respondents == 0 && process.opened == nil, "answered in draft")
      hold(process.results == nil, "results of a draft")
    case .open:
      hold(!process.questions.isEmpty && process.opened != nil, "open without questions")
      hold(
        (process.results != nil) == process.charter.isPublishedWhileOpen, "results otherwise than promised")
    case .closed: hold(process.results != nil && process.closed != nil, "closed without results")
    }
    for question in process.results?.questions ?? [] {
      var people = 0
      var withheld = 0
      for row in question.rows {
        switch row.cell {
        case .count(let count):
          people += count
          hold(count == 0 || count >= least, "\(count) people are published, at least \(least) may be")
        case .withheld: withheld += 1
        }
      }
      guard let respondents = process.results?.respondents else {
        hold(question.isWithheld, "rows without a number of respondents")
        continue
      }
      let isMultiple = process.questions.contains {
        if $0.id == question.id, case .multiple = $0.form { true } else { false }
      }
      if isMultiple || question.isWithheld { continue }
      hold(withheld > 0 || people == respondents, "the rows sum up to \(people), not \(respondents)")
      hold(withheld != 1, "one row is withheld and can be computed")
    }
    return violations
  }
}
