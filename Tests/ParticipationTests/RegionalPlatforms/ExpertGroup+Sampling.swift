public import Participation
public import ParticipationTestSupport

extension ExpertGroup: SampledLifecycle {
  private static let candidates: [ParticipantIdentifier] = ["tester", "ana", "bojan"]

  /// A plausible charter.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    do {
      return try Charter(
        title: regionalText, leastExperts: generator.number(1...2),
        appointmentDue: generator.once(in: 2) ? nil : generator.sampleDue(),
        answerDays: generator.sampleDays())
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// An event that mostly fits the group as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    let isBad = generator.once(in: 8)
    let next = candidates.first { process.experts[$0] == nil } ?? "celina"
    let open = process.questions.first { $0.value.answer == nil }?.key ?? "0"
    let question = isBad ? "zz" : open
    switch kind {
    case .expertNamed:
      return .expertNamed(expert: isBad ? "ana" : next, field: generator.pick([.housing, .health]))
    case .expertLeft: return .expertLeft(expert: isBad ? "zz" : process.experts.keys.max() ?? "zz")
    case .appointed: return .appointed
    case .asked:
      return .asked(
        question: Identifier(number: UInt64(isBad ? 0 : process.questions.count)),
        about: generator.once(in: 2) ? nil : "bill/b1", statement: regionalText,
        due: generator.once(in: 2) ? nil : day.adding(days: generator.number(-1...20)))
    case .opined:
      let opinion = Identifier<ExpertOpinion>(number: UInt64(isBad ? 0 : process.questions.count + 100))
      return .opined(question: question, opinion: opinion, text: regionalText)
    case .declined: return .declined(question: question, reason: regionalText)
    case .dissolved: return .dissolved(reason: regionalText)
    }
  }

  /// What must hold of every group, whatever happened to it.
  public static func invariantViolations(of process: ExpertGroup) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    let day = process.position.lastDay
    for question in process.questions {
      hold(question.value.answer.map { $0.day >= question.value.asked } ?? true, "answered before asked")
    }
    let open = process.questions.filter { $0.value.answer == nil }.count
    let owed = process.obligations(on: day).filter { $0.duty == .answer }.count
    switch process.stage {
    case .forming: hold(process.questions.isEmpty, "asked while forming")
    case .appointed: hold(open == owed, "\(open) open, \(owed) owed")
    case .dissolved: hold(owed == 0, "something owed after the end")
    }
    return violations
  }
}
