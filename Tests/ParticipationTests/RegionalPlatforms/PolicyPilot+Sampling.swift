public import Participation
public import ParticipationTestSupport

extension PolicyPilot: SampledLifecycle {
  /// A plausible charter.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    do {
      return try Charter(
        title: regionalText, scale: generator.pick(PilotScale.allCases), territory: "PL-22-05",
        authority: "council", parts: generator.once(in: 2) ? [.animator, .adviser] : PilotPart.allCases,
        deadlines: generator.once(in: 2) ? [] : [PilotDeadline(.diagnose, by: generator.sampleDue())])
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// An event that mostly fits the pilot as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    let isBad = generator.once(in: 8)
    let person = isBad ? "ana" : regionalPeople.first { process.team[$0] == nil } ?? "zz"
    let goal = process.goals.first { $0.value.reached == nil }?.key
    switch kind {
    case .areaChosen:
      return .areaChosen(
        area: isBad ? .sport : generator.pick(process.charter.offered), policy: "policy", title: regionalText)
    case .teamFormed: return .teamFormed
    case .diagnosed: return .diagnosed
    case .goalsSet: return .goalsSet
    case .drafted: return .drafted(document: Identifier(number: UInt64(process.drafts.count)))
    case .consulted: return .consulted(consultation: generator.pick(["consultation/k1", "consultation/k2"]))
    case .adopted: return .adopted(resolution: generator.once(in: 2) ? nil : "resolution/u1")
    case .implementationBegan: return .implementationBegan
    case .evaluated: return .evaluated(findings: regionalText)
    case .abandoned: return .abandoned(reason: regionalText)
    case .memberJoined:
      return .memberJoined(
        person: person, as: process.vacantParts.first ?? generator.pick(PilotPart.allCases))
    case .memberLeft: return .memberLeft(person: isBad ? "zz" : process.team.keys.max() ?? "zz")
    case .findingRecorded:
      return .findingRecorded(
        finding: Identifier(number: UInt64(isBad ? 0 : process.findings.count)),
        kind: generator.pick(PilotFinding.Kind.allCases), statement: regionalText)
    case .goalSet:
      return .goalSet(
        goal: Identifier(number: UInt64(isBad ? 0 : process.goals.count)), title: regionalText,
        findings: isBad ? ["zz"] : process.findings.prefix(2).map { $0.key })
    case .goalReached: return .goalReached(goal: isBad ? "zz" : goal ?? "0")
    }
  }

  /// What must hold of every pilot, whatever happened to it.
  public static func invariantViolations(of process: PolicyPilot) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    let day = process.position.lastDay
    for goal in process.goals {
      hold(!goal.value.findings.isEmpty, "\(goal.key) answers nothing")
      hold(goal.value.findings.allSatisfy { process.findings.contains($0) }, "\(goal.key) answers a stranger")
    }
    if let policy = process.policy {
      hold(process.charter.offered.contains(policy.area), "an area that was not offered")
    }
    hold(process.drafts.dropLast().allSatisfy { $0.consultation != nil }, "a draft was redrafted unconsulted")
    switch process.stage {
    case .declared: hold(process.policy == nil && process.team.isEmpty, "a policy before the choice")
    case .areaChosen, .teamFormed: hold(process.policy != nil && process.goals.isEmpty, "no policy")
    case .diagnosed: hold(!process.findings.isEmpty && process.drafts.isEmpty, "no findings")
    case .goalsSet: hold(!process.goals.isEmpty && process.drafts.isEmpty, "no goals")
    case .drafted: hold(process.drafts.last?.consultation == nil && !process.drafts.isEmpty, "no open draft")
    case .consulted: hold(process.drafts.last?.consultation != nil && process.adoption == nil, "unconsulted")
    case .adopted, .implementing: hold(process.adoption != nil, "not adopted")
    case .evaluated: hold(process.evaluation != nil, "not evaluated")
    case .abandoned: break
    }
    hold(
      isTerminal(process.stage) == process.obligations(on: day).isEmpty, "nothing owed, or owed at the end")
    return violations
  }
}
