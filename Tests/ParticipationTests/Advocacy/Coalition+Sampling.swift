public import Participation
public import ParticipationTestSupport

extension Coalition: SampledLifecycle {
  private static let people: [ParticipantIdentifier] = (0..<8).map { Identifier(number: $0) }
  private static let subjects: [Identifier<MandateSubject>] = ["budget", "jobs", "media"]
  private static let titles = [
    LocalizedText(english: "Jobs first", serbian: "Prvo poslovi", polish: "Najpierw praca"),
    LocalizedText(english: "Better \"training\"", serbian: "Bolje obuke", polish: "Łódź, lepsze szkolenia"),
  ]

  /// A plausible charter.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    let rules: [DecisionRule] = [
      .majorityOfVotes, .majorityOfMembers, .twoThirdsOfVotes, .consensus,
    ]
    let conditions: [AccessionCondition] = [
      AccessionCondition("sign", label: titles[0]), AccessionCondition("pay", label: titles[1]),
    ]
    do {
      return try Charter(
        title: titles[0], goal: titles[1],
        kind: CoalitionKind.allCases.randomElement(using: &generator) ?? .coalition,
        leastMembers: Int.random(in: 2...4, using: &generator),
        leastSectors: Int.random(in: 1...3, using: &generator),
        conditions: Array(conditions.prefix(Int.random(in: 0...2, using: &generator))),
        decisionRule: rules.randomElement(using: &generator) ?? .consensus,
        protocolDue: Bool.random(using: &generator) ? "2021-03-01" : nil,
        decisionDays: Bool.random(using: &generator) ? Int.random(in: 0...30, using: &generator) : nil,
        replacementDays: Bool.random(using: &generator) ? Int.random(in: 0...30, using: &generator) : nil)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// An event that mostly fits the coalition as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    let isBad = Int.random(in: 0..<6, using: &generator) == 0
    let present = process.presentMembers
    let member =
      (isBad ? people : present).randomElement(using: &generator)
      ?? people[Int.random(in: 0..<people.count, using: &generator)]
    let subject = subjects[Int.random(in: 0..<subjects.count, using: &generator)]
    let open = process.positions.filter { $0.value.decision == nil }.map { $0.key }
    let anyPosition = Identifier<CoalitionPosition>(number: UInt64.random(in: 0...9, using: &generator))
    // Mostly the oldest, so that its votes come together.
    let likely = Bool.random(using: &generator) ? open.first : open.randomElement(using: &generator)
    let position = isBad ? anyPosition : likely ?? anyPosition
    switch kind {
    case .protocolAgreed:
      return .protocolAgreed(document: "protocol1", signatories: isBad ? [people[0]] : present)
    case .actionBegan: return .actionBegan
    case .dissolved: return .dissolved(reason: titles[0])
    case .memberAcceded:
      let new = people.filter { !process.isMember($0) }.randomElement(using: &generator) ?? people[0]
      let conditions = process.charter.conditions.map { $0.id }
      return .memberAcceded(
        member: isBad ? member : new,
        sector: [.civilSociety, .business, .media, .citizens].randomElement(using: &generator) ?? .other,
        conditionsMet: isBad ? Array(conditions.dropLast()) + ["beg"] : conditions)
    case .memberExited:
      // Mostly out of a coalition that can spare somebody, so that it lives long enough to decide.
      let canSpare =
        present.count > process.charter.leastMembers || Int.random(in: 0..<4, using: &generator) == 0
      return .memberExited(member: canSpare ? member : "stranger", reason: isBad ? titles[1] : nil)
    case .spokespersonNamed: return .spokespersonNamed(member: member)
    case .mandateGranted:
      let days = Int.random(in: isBad ? -9...(-1) : 0...60, using: &generator)
      return .mandateGranted(
        member: member, subject: subject, until: Bool.random(using: &generator) ? day.adding(days: days) : nil
      )
    case .mandateWithdrawn, .spokenFor:
      let held = process.members[member]?.mandates.randomElement(using: &generator)?.subject ?? subject
      return kind == .spokenFor
        ? .spokenFor(member: member, subject: held) : .mandateWithdrawn(member: member, subject: held)
    case .actionJoined: return .actionJoined(member: member, activity: "action1")
    case .voteDelegated:
      return .voteDelegated(
        from: member, to: isBad ? member : present.randomElement(using: &generator) ?? people[0])
    case .delegationEnded:
      let delegators = present.filter { process.members[$0]?.delegate != nil }
      return .delegationEnded(from: isBad ? member : delegators.randomElement(using: &generator) ?? member)
    case .positionProposed:
      let new: Identifier<CoalitionPosition> = Identifier(number: UInt64(process.positions.count))
      return .positionProposed(position: isBad ? position : new, title: titles[1])
    case .voteCast:
      let vote: [CoalitionVote] = [.inFavour, .inFavour, .inFavour, .against, .abstained]
      let silent = present.first { process.positions[position]?.votes[$0] == nil }
      return .voteCast(
        position: position, member: isBad ? member : silent ?? member,
        vote: vote.randomElement(using: &generator) ?? .abstained)
    case .dissentRecorded:
      return .dissentRecorded(
        position: Bool.random(using: &generator) ? anyPosition : position, member: member,
        statement: titles[0])
    case .positionAdopted:
      let carried = open.first { name in
        guard let tally = process.tally(of: name) else { return false }
        return process.charter.decisionRule.hasQuorum(tally) && process.charter.decisionRule.isCarried(tally)
      }
      return .positionAdopted(position: isBad ? position : carried ?? position)
    case .positionFailed: return .positionFailed(position: position)
    }
  }

  /// What must hold of every coalition, whatever happened to it.
  public static func invariantViolations(of process: Coalition) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    let present = Set(process.presentMembers)
    hold(process.position.since <= process.position.lastDay, "a stage entered after the last day")
    hold(process.size == present.count, "\(process.size) members counted, \(present.count) present")
    var sectors: [Sector: Int] = [:]
    for member in present {
      if let sector = process.members[member]?.sector { sectors[sector, default: 0] += 1 }
    }
    hold(sectors == process.sectorSizes, "sector sizes differ from those of the members")
    let isEnough =
      present.count >= process.charter.leastMembers && sectors.count >= process.charter.leastSectors
    hold(isEnough == (process.belowThresholdsSince == nil), "thresholds differ from the members")
    if case .named(let member, _) = process.spokesperson {
      hold(present.contains(member), "the spokesperson \(member) is no member")
    }
    var delegators = 0
    for element in process.members {
      if let exited = element.value.exited {
        hold(element.value.acceded <= exited, "\(element.key) left before acceding")
        hold(element.value.mandates.isEmpty, "\(element.key) left and has a mandate")
        hold(element.value.delegate == nil, "\(element.key) left and delegates")
      }
      let subjects = element.value.mandates.map { $0.subject }
      hold(Set(subjects).count == subjects.count, "\(element.key) has two mandates on a subject")
      hold(
        element.value.mandates.allSatisfy { mandate in mandate.until.map { mandate.granted <= $0 } ?? true },
        "a mandate of \(element.key) ends before it begins")
      guard let delegate = element.value.delegate else { continue }
      delegators += 1
      hold(present.contains(delegate), "\(element.key) delegates to \(delegate), who is no member")
      var steps = 0
      var next: ParticipantIdentifier? = delegate
      while let one = next, steps <= process.members.count {
        next = process.members[one]?.delegate
        steps += 1
      }
      hold(next == nil, "the delegation of \(element.key) runs in a circle")
    }
    hold(delegators == process.delegations, "\(process.delegations) delegations counted, \(delegators) given")
    var open = 0
    for element in process.positions {
      let position = element.value
      let rule = process.charter.decisionRule
      switch position.status {
      case .open:
        open += 1
        hold(
          position.votes.keys.allSatisfy(present.contains), "a vote on \(element.key) by somebody who left")
      case .adopted(let decision):
        hold(
          rule.hasQuorum(decision.tally) && rule.isCarried(decision.tally),
          "\(element.key) adopted, not carried")
        hold(
          decision.tally.members >= process.charter.leastMembers, "\(element.key) adopted by too few members")
      case .failed(let decision):
        hold(
          !(rule.hasQuorum(decision.tally) && rule.isCarried(decision.tally)),
          "\(element.key) failed, carried")
        hold(position.proposed <= decision.day, "\(element.key) failed before it was proposed")
      }
      if let tally = process.tally(of: element.key), let votes = process.countedVotes(on: element.key) {
        hold(tally.cast == votes.count, "the tally of \(element.key) is not its votes")
        hold(Set(votes.map { $0.member }).count == votes.count, "a member of \(element.key) counts twice")
        hold(tally.cast <= tally.members, "more votes than members on \(element.key)")
      }
    }
    hold(
      open == process.openPositionCount, "\(process.openPositionCount) open positions counted, \(open) open")
    switch process.stage {
    case .forming:
      hold(process.agreement == nil && process.positions.isEmpty, "an agreement or a position while forming")
    case .agreed, .acting: hold(process.agreement != nil, "no agreement in \(process.stage.rawValue)")
    case .dissolved: break
    }
    return violations
  }
}
