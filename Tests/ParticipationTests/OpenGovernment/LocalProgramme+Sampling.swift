public import Participation
public import ParticipationTestSupport

extension LocalProgramme: SampledLifecycle {
  private static let text = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst \"ł\"")

  private static func maybe<Value, G: RandomNumberGenerator>(_ value: Value, _ generator: inout G) -> Value? {
    Bool.random(using: &generator) ? value : nil
  }

  /// A plausible charter.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    let first = Day.earliest.adding(days: 737_000 + Int.random(in: 0...400, using: &generator))
    do {
      return try Charter(
        title: text, territory: "lapovo", call: "publicCall/call-2019",
        callPeriod: maybe(try Period(first, maybe(first.adding(days: 30), &generator)), &generator),
        placesOffered: maybe(5, &generator), organisers: maybe(["gi", "ts"], &generator) ?? [],
        planPeriod: maybe(try Period(first, first.adding(days: 730)), &generator),
        draftDue: maybe(first.adding(days: 98), &generator),
        termEnds: maybe(first.adding(days: 500), &generator),
        sides: maybe([.media, .civilSociety], &generator) ?? LocalSide.allCases)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  private static func attendance<G: RandomNumberGenerator>(_ generator: inout G) -> SideAttendance? {
    let sides = LocalSide.allCases.shuffled(using: &generator).prefix(
      Int.random(in: 0...5, using: &generator))
    do {
      return try maybe(
        SideAttendance(sides.map { SideAttendance.Count($0, people: maybe(7, &generator)) }), &generator)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// An event that mostly fits the municipality as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    let isBad = Int.random(in: 0..<6, using: &generator) == 0
    let small = UInt64.random(in: 0...9, using: &generator)
    let side = LocalSide.allCases.randomElement(using: &generator) ?? .media
    let document = maybe(Reference(.document, Identifier<Reference>(number: small)), &generator)
    switch kind {
    case .callExtended:
      let end = process.callCloses ?? day
      return .callExtended(until: isBad ? end : end.adding(days: 10))
    case .applied:
      return .applied(
        application: document,
        letter: maybe(
          LetterOfSupport(
            headOfGovernment: maybe(true, &generator), nonGovernmentalLeader: maybe(false, &generator)),
          &generator))
    case .scored: return isBad ? .scored(points: 3, of: Int(small) - 8) : .scored(points: 80, of: 100)
    case .shortlisted: return .shortlisted
    case .selected: return .selected
    case .notSelected: return .notSelected(reason: maybe(text, &generator))
    case .launched: return .launched(attendance: attendance(&generator))
    case .draftingBegan: return .draftingBegan
    case .sideJoined:
      let away = LocalSide.allCases.first { !process.sidesAtTable.contains($0) }
      return .sideJoined(side: isBad ? side : away ?? side)
    case .sideLeft:
      return .sideLeft(side: isBad ? side : process.sidesAtTable.randomElement(using: &generator) ?? side)
    case .problemRaised:
      return .problemRaised(
        problem: Identifier(number: isBad ? small : UInt64(process.problems.count)),
        need: LocalNeed.allCases.randomElement(using: &generator) ?? .other,
        statement: maybe(text, &generator), side: maybe(side, &generator))
    case .measureProposed:
      let known = process.problems.map { $0.key }.shuffled(using: &generator).prefix(2)
      return .measureProposed(
        measure: Identifier(number: isBad ? small : UInt64(process.measures.count)), title: text,
        problems: isBad ? [Identifier(number: small), Identifier(number: small)] : Array(known),
        side: maybe(side, &generator))
    case .draftMade:
      return .draftMade(
        draft: Reference(
          .document, Identifier<Reference>(number: isBad ? small : UInt64(process.drafts.count))))
    case .consultationOpened:
      let number = isBad ? small : UInt64(process.consultations.count)
      do {
        return .consultationOpened(
          consultation: Reference(.consultation, Identifier<Reference>(number: number)),
          period: maybe(try Period(day, days: 9), &generator))
      } catch {
        preconditionFailure("\(error)")
      }
    case .publicEventHeld: return .publicEventHeld(attendance: attendance(&generator))
    case .consultationClosed: return .consultationClosed
    case .finalised:
      let known = process.measures.map { $0.key }
      return .finalised(
        measures: maybe(isBad ? [Identifier(number: small), Identifier(number: small)] : known, &generator))
    case .adopted: return .adopted(plan: Reference(.actionPlan, Identifier<Reference>(number: small)))
    case .notAdopted: return .notAdopted(reason: maybe(text, &generator))
    case .implementationBegan: return .implementationBegan
    case .assessed: return .assessed(assessment: document)
    case .closed: return .closed
    case .withdrawn: return .withdrawn(reason: maybe(text, &generator))
    }
  }

  /// What must hold of every municipality, whatever happened to it.
  public static func invariantViolations(of process: LocalProgramme) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    let last = process.position.lastDay
    let stage = process.stage
    hold(process.selected == nil || process.application != nil, "selected without an application")
    hold(process.adoption == nil || process.selected != nil, "adopted without a selection")
    hold(process.assessment == nil || process.adoption != nil, "assessed without an adoption")
    switch stage {
    case .callOpen: hold(process.application == nil, "an application while the call is open")
    case .applied, .notSelected: hold(process.selected == nil, "selected in \(stage.rawValue)")
    case .selected, .launched, .drafting, .publicConsultation, .finalising:
      hold(process.selected != nil && process.adoption == nil, "\(stage.rawValue) does not fit")
      hold(process.outcome == .unknown, "an outcome in \(stage.rawValue)")
    case .adopted, .implementing, .assessed:
      hold(process.adoption != nil && process.outcome == .adopted, "no adoption in \(stage.rawValue)")
    case .notAdopted: hold(process.notAdopted != nil && process.adoption == nil, "not adopted, and adopted")
    case .closed: hold(process.adoption != nil || process.notAdopted != nil, "closed without an end")
    case .withdrawn: hold(process.outcome != .unknown, "unknown after the withdrawal")
    }
    let open = process.consultations.filter { $0.value.closed == nil }.count
    hold(open == (stage == .publicConsultation ? 1 : 0), "\(open) consultations are open")
    let missing = Set(process.missingSides)
    let there = Set(process.sidesAtTable)
    hold(missing.isDisjoint(with: there), "a side is missing and there")
    hold(missing.union(there).isSuperset(of: process.charter.sides), "a side of the charter is nowhere")
    for element in process.measures {
      hold(element.value.problems.allSatisfy { process.problems.contains($0) }, "a problem of nobody")
    }
    hold(process.finalMeasures?.allSatisfy { process.measures.contains($0) } ?? true, "a measure of nobody")
    let linked = process.measures.reduce(0) { $0 + $1.value.problems.count }
    let entered = process.adoption == nil ? 0 : process.finalMeasures?.count ?? 0
    hold(process.trace.edges.count == linked + entered, "the trace has \(process.trace.edges.count) edges")
    hold(process.obligations(on: last).allSatisfy { $0.since <= last }, "owed since a day to come")
    return violations
  }
}
