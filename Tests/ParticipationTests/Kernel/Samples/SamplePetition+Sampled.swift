import Participation
import ParticipationTestSupport

extension SamplePetition: SampledLifecycle {
  static func sampleCharter(_ generator: inout some RandomNumberGenerator) -> Charter {
    Charter(threshold: UInt8(generator.number(0...5)), leastDays: UInt8(generator.number(0...20)))
  }

  static func sample(
    _ kind: Event.Kind, for process: SamplePetition, on day: Day,
    _ generator: inout some RandomNumberGenerator
  ) -> Event {
    switch kind {
    case .amend:
      .amend(
        title: generator.pick(["Benches", "Klupe u parku", "Ławki \"w\" parku", "Клупе"]),
        pages: generator.once(in: 6)
          ? generator.pick([0, -1, 21, Int.max, Int.min]) : generator.number(1...20))
    case .open: .open
    case .sign: .sign(signatory: Identifier(number: UInt64(generator.number(0...9))))
    case .suspend: .suspend(reason: "flood")
    case .resume: .resume
    case .submit: .submit
    case .answer:
      .answer(
        text: LocalizedText(english: "Yes.", serbian: "Da.", polish: "Tak."),
        measure: generator.once(in: 2) ? "measure/m4" : nil)
    case .reject: .reject(ground: generator.pick(Event.Ground.allCases))
    case .withdraw: .withdraw
    }
  }

  static func invariantViolations(of process: SamplePetition) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    let stage = process.stage
    let isEnough = process.signatories.count >= Int(process.charter.threshold)
    hold(process.position.since <= process.position.lastDay, "entered after the last day")
    hold(process.opened != nil || process.signatories.isEmpty, "signed and not opened")
    hold((process.answer != nil) == (stage == .answered), "an answer in \(stage.rawValue)")
    hold((process.ground != nil) == (stage == .rejected), "a ground in \(stage.rawValue)")
    hold(process.suspensions.daysEnded >= 0, "negative days of suspension")
    switch stage {
    case .drafting: hold(process.opened == nil, "opened and still in draft")
    case .collecting: hold(process.opened != nil && process.title != nil, "collecting and not opened")
    case .submitted, .answered, .rejected:
      hold(isEnough, "submitted with \(process.signatories.count) signatures")
    case .lapsed: hold(!isEnough, "lapsed with \(process.signatories.count) signatures")
    case .withdrawn: break
    }
    switch stage {
    case .collecting, .submitted: break
    case .drafting, .answered, .rejected, .lapsed, .withdrawn:
      hold(!process.suspensions.isSuspended, "suspended in \(stage.rawValue)")
    }
    return violations
  }
}
