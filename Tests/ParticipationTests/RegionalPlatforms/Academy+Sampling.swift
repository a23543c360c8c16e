public import Participation
public import ParticipationTestSupport

extension Academy: SampledLifecycle {
  /// A plausible charter.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    do {
      return try Charter(
        title: regionalText, regions: Array(["PL-02", "PL-04", "PL-06"].prefix(generator.number(1...3))),
        coordinatorsDue: generator.once(in: 2) ? nil : generator.sampleDue())
    } catch {
      preconditionFailure("\(error)")
    }
  }

  private static func plan<G: RandomNumberGenerator>(on day: Day, _ generator: inout G) -> CyclePlan {
    let sessions = (1...generator.number(1...3)).map { number in
      AcademySession(
        Identifier(number: UInt64(number)), title: regionalText, on: day.adding(days: 7 * number),
        isCompulsory: number == 1 && generator.once(in: 2))
    }
    do {
      return try CyclePlan(
        title: regionalText, sessions: sessions, leastSessions: generator.number(1...sessions.count))
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// An event that mostly fits the academy as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    let isBad = generator.once(in: 8)
    let open = process.cycles.filter { $0.value.ended == nil }
    let anyCycle: Identifier<AcademyCycle> = Identifier(number: UInt64(generator.number(0...5)))
    let cycle = isBad || open.isEmpty ? anyCycle : generator.pick(Array(open)).key
    let person = generator.pick(regionalPeople)
    let cohort = process.cycles[cycle]?.cohort.filter { $0.value.withdrew == nil }.map { $0.key } ?? []
    let left = process.cycles[cycle].map { cycle in
      cycle.plan.sessions.map { $0.id }.filter { cycle.held[$0] == nil }
    }
    let session = isBad ? "9" : left?.first ?? "1"
    let trained = regionalPeople.filter {
      process.completion(of: $0) != nil && process.assignments[$0] == nil
    }
    let region: Identifier<Territory> = isBad ? "PL-99" : generator.pick(process.charter.regions)
    switch kind {
    case .cycleOpened:
      return .cycleOpened(
        cycle: isBad ? "0" : Identifier(number: UInt64(process.cycles.count)), plan: plan(on: day, &generator)
      )
    case .cycleEnded: return .cycleEnded(cycle: cycle)
    case .closed: return .closed
    case .enrolled:
      return .enrolled(person: person, cycle: cycle, as: generator.pick(CoordinatorDuty.allCases))
    case .withdrew:
      return .withdrew(
        person: isBad || cohort.isEmpty ? person : generator.pick(cohort), cycle: cycle,
        reason: generator.once(in: 2) ? nil : regionalText)
    case .sessionMoved: return .sessionMoved(session: session, cycle: cycle, on: day.adding(days: 3))
    case .sessionHeld:
      return .sessionHeld(
        session: session, cycle: cycle,
        present: isBad ? [person] : cohort.filter { _ in !generator.once(in: 4) })
    case .coordinatorAssigned:
      return .coordinatorAssigned(
        person: isBad || trained.isEmpty ? person : generator.pick(trained), region: region)
    case .coordinatorReleased:
      return .coordinatorReleased(person: isBad ? person : process.assignments.keys.min() ?? person)
    }
  }

  /// What must hold of every academy, whatever happened to it.
  public static func invariantViolations(of process: Academy) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    for element in process.cycles {
      let cycle = element.value
      hold(
        cycle.held.keys.allSatisfy { id in cycle.plan.sessions.contains { $0.id == id } }, "a strange session"
      )
      for member in cycle.cohort {
        let attended = member.value.attended
        hold(attended.allSatisfy { cycle.held[$0] != nil }, "\(member.key) attended what was not held")
        let compulsory = cycle.plan.sessions.filter { $0.isCompulsory }.map { $0.id }
        let isEnough = attended.count >= cycle.plan.leastSessions && compulsory.allSatisfy(attended.contains)
        hold(
          (member.value.completed != nil) == isEnough,
          "\(member.key) completed without enough, or not with it")
      }
    }
    for (person, assignment) in process.assignments {
      hold(
        process.completion(of: person).map { $0.day <= assignment.since } ?? false, "\(person) is untrained")
    }
    let pairs = Set(process.assignments.values.map { "\($0.region) \($0.duty.rawValue)" })
    hold(pairs.count == process.assignments.count, "two people have one duty")
    let assigned = process.charter.regions.filter { region in
      process.assignments.values.filter { $0.region == region }.count == 2
    }
    hold(
      process.regionsWithoutPair.count == process.charter.regions.count - assigned.count,
      "other regions missing")
    switch process.stage {
    case .preparing: hold(process.cycles.isEmpty, "a cycle while preparing")
    case .teaching: hold(!process.cycles.isEmpty, "no cycle")
    case .closed: hold(process.obligations(on: process.position.lastDay).isEmpty, "something owed")
    }
    return violations
  }
}
