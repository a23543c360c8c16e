public import Participation
public import ParticipationTestSupport

extension RegionalPlatform: SampledLifecycle {
  private static let policies: [PolicyArea] = [.socialAssistance, .publicServices, .housing, .health]
  private static let consultations: [Reference] = ["consultation/k1", "consultation/k2", "consultation/k3"]

  /// A plausible charter.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    let seats: [PlatformSeat] = [
      PlatformSeat("a1", for: .affectedPeople), PlatformSeat("a2", for: .affectedPeople),
      PlatformSeat("o1", for: .organisations), PlatformSeat("o2", for: .organisations),
      PlatformSeat("s1", for: .selfGovernment), PlatformSeat("g1", for: .government),
    ]
    do {
      return try Charter(
        title: regionalText, region: "PL-12", seats: seats, leastPerSide: generator.number(1...2),
        needsBothLevels: generator.once(in: 2), appointmentDue: generator.once(in: 2) ? nil : "2019-06-30",
        vacancyDays: generator.sampleDays(), reportDays: generator.sampleDays())
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// An event that mostly fits the platform as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    let isBad = generator.once(in: 8)
    let free = regionalPeople.filter { process.seat(of: $0) == nil }
    let person = isBad ? generator.pick(regionalPeople) : free.first ?? generator.pick(regionalPeople)
    let vacant = process.seats.filter { $0.value.vacantSince(on: day) != nil }.map { $0.key }
    let taken = process.seats.filter { $0.value.member != nil }.map { $0.key }
    let anySeat = generator.once(in: 8) ? "zz" : generator.pick(process.seats.map { $0.key })
    let joined = process.engagements.map { $0.key }
    let trained: Day? = generator.once(in: 8) ? nil : day.adding(days: isBad ? 1 : -generator.number(0...30))
    let coordinator = Coordinator(
      generator.pick(["k1", "k2", "k3"]), trained: trained, academy: "academy/a1")
    let other = Coordinator(isBad ? "k1" : "k9", trained: day, academy: nil)
    let joinedOne = isBad || joined.isEmpty ? generator.pick(consultations) : generator.pick(joined)
    switch kind {
    case .coordinated: return .coordinated(specialist: coordinator, consultant: other)
    case .coordinatorReplaced:
      return .coordinatorReplaced(duty: generator.pick(CoordinatorDuty.allCases), by: coordinator)
    case .appointed: return .appointed
    case .analysisBegan: return .analysisBegan
    case .areaAnalysed: return .areaAnalysed(area: generator.pick(policies), finding: regionalText)
    case .areasSelected:
      return .areasSelected(areas: isBad ? [.sport] : process.analyses.prefix(2).map { $0.key })
    case .discussionBegan: return .discussionBegan
    case .engaged:
      return .engaged(
        consultation: generator.pick(consultations),
        area: isBad ? .sport : process.areas.first ?? .housing)
    case .positionPresented:
      return .positionPresented(
        position: generator.pick(["jointPosition/p1", "jointPosition/p2"]),
        consultation: joinedOne)
    case .reportingBegan: return .reportingBegan
    case .reported: return .reported(consultation: joinedOne, report: generator.pick(["r1", "r2"]))
    case .closed: return .closed
    case .dissolved: return .dissolved(reason: regionalText)
    case .memberSeated:
      let seat = isBad || vacant.isEmpty ? anySeat : generator.pick(vacant)
      let until: Day? = generator.once(in: 2) ? nil : day.adding(days: generator.number(-5...800))
      return .memberSeated(seat: seat, member: person, until: until)
    case .substituteNamed: return .substituteNamed(seat: anySeat, substitute: person)
    case .memberLeft:
      return .memberLeft(
        seat: isBad || taken.isEmpty ? anySeat : generator.pick(taken),
        reason: generator.once(in: 2) ? regionalText : nil)
    case .meetingHeld:
      let members = process.seats.compactMap { $0.value.member }
      return .meetingHeld(
        meeting: Identifier(number: UInt64(isBad ? 0 : process.meetings.count)),
        present: isBad ? ["stranger"] : Array(members.prefix(3)))
    }
  }

  /// What must hold of every platform, whatever happened to it.
  public static func invariantViolations(of process: RegionalPlatform) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    let day = process.position.lastDay
    hold(
      process.seats.map { $0.key } == process.charter.seats.map { $0.id }, "other seats than the charter's")
    let people = process.seats.compactMap { $0.value.member }
    hold(Set(people).count == people.count, "somebody has two seats")
    hold(process.areas.allSatisfy { process.analyses.contains($0) }, "an area was never analysed")
    if let coordinators = process.coordinators {
      hold(coordinators.specialist.person != coordinators.consultant.person, "one coordinator")
      hold(coordinators.specialist.trained.map { $0 <= day } ?? false, "an untrained specialist")
      hold(coordinators.consultant.trained.map { $0 <= day } ?? false, "an untrained consultant")
    }
    for element in process.engagements {
      hold(element.value.report.map { $0.day >= element.value.joined } ?? true, "reported before joined")
    }
    let represented = process.strength(on: day).prefix(3).map { $0.have }
    for (side, have) in zip(PlatformSide.allCases, represented) {
      let count = process.seats.filter {
        $0.value.kind.side == side && !$0.value.isOver(on: day)
          && ($0.value.member != nil || $0.value.substitute != nil)
      }.count
      hold(count == have, "\(side.rawValue): \(have) of \(count)")
    }
    switch process.stage {
    case .proposed: hold(process.coordinators == nil && process.appointed == nil, "coordinated and proposed")
    case .coordinated: hold(process.coordinators != nil && process.appointed == nil, "not coordinated")
    case .appointed, .analysing: hold(process.appointed != nil, "not appointed")
    case .areasSelected, .discussing: hold(!process.areas.isEmpty, "no areas")
    case .engaged, .reporting:
      hold(!process.engagements.isEmpty, "engaged in nothing")
      let reports = process.obligations(on: day).filter { $0.duty == .report }
      hold(reports.count == process.unreported.count, "reports owed differ from those missing")
    case .closed: hold(process.obligations(on: day).isEmpty, "something owed after the end")
    }
    return violations
  }
}
