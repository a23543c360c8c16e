import Participation

/// What every shape logs of an accepted event.
struct ShapeEntry {
  var happened: Day
  var recorded: Day
  var who: ParticipantIdentifier
  var role: Role
  var event: Draft.Event
}

/// The first other shape: the table is a function, and a way carries its requirements as a list.
///
/// It tells everything that is missing, as the kernel does, and knows no roles, no order of days and no
/// forks: where
/// the way depends on a count, the facts are asked after the event.
struct ListShape {
  enum Way {
    case refused
    case moves(to: Draft.Stage, needs: [Draft.Requirement])

    static func to(_ stage: Draft.Stage, _ needs: Draft.Requirement...) -> Self {
      .moves(to: stage, needs: needs)
    }
  }

  private(set) var stage = Draft.Stage.draft
  private(set) var facts: Draft
  var log: [ShapeEntry] = []

  init(founded day: Day) { facts = Draft(charter: day, founded: day) }

  static func way(_ stage: Draft.Stage, _ kind: Draft.Event.Kind) -> Way {
    switch (stage, kind) {
    case (.adopted, .reopen): .to(.platform, .yearPassed)
    case (.adopted, .archive): .to(.archived)
    case (.adopted, _), (.archived, _): .refused
    case (_, .pause): .to(stage, .running)
    case (_, .resume): .to(stage, .paused)
    case (_, .addMember): .to(stage, .running, .countGiven)
    case (.circle, .publish): .to(.published, .running, .membersEnough)
    case (.published, .addSupport), (.coalition, .addSupport), (.platform, .addSupport),
      (.consultation, .addSupport):
      .to(stage, .running, .countGiven)
    case (.published, .formCoalition): .to(.coalition, .running, .supportEnough, .partnersGiven)
    case (.coalition, .joinRegion): .to(.coalition, .running, .partnersEnough)
    case (.platform, .openConsultation): .to(.consultation, .running, .regionsEnough)
    case (.platform, .adopt): .to(.adopted, .running, .prioritised)
    case (.platform, .reject): .to(.published, .running)
    case (.consultation, .submit): .to(.consultation, .running, .consultationOpen)
    case (.consultation, .prioritise): .to(.consultation, .running, .proposalsEnough)
    case (.consultation, .closeConsultation): .to(.platform, .running, .consultationOver, .prioritised)
    case (_, _): .refused
    }
  }

  mutating func step(
    _ event: Draft.Event, on day: Day, by who: ParticipantIdentifier, as role: Role
  ) -> [Draft.Shortfall]? {
    guard case .moves(var next, let needs) = Self.way(stage, event.kind) else { return [] }
    let missing = needs.compactMap { facts.shortfall(of: $0, for: event, on: day) }
    guard missing.isEmpty else { return missing }
    facts.take(event, on: day)
    if stage == .draft, facts.members >= 5 { next = .circle }
    if stage == .coalition, facts.regions >= 3 { next = .platform }
    stage = next
    log.append(ShapeEntry(happened: day, recorded: day, who: who, role: role, event: event))
    return nil
  }
}

/// The second other shape: the table is data, a list of rows with closures for guards.
///
/// It tells everything that is missing as well. No compiler asks for a row that was forgotten.
struct ClosureShape {
  struct Row {
    let destination: Draft.Stage
    let guards: [@Sendable (Draft, Draft.Event, Day) -> Draft.Shortfall?]
  }

  /// The rows by stage and kind of event, made once from the other table, so that both say the same.
  static let rows: [[Row?]] = Draft.Stage.allCases.map { stage in
    Draft.Event.Kind.allCases.map { kind in
      guard case .moves(let destination, let needs) = ListShape.way(stage, kind) else { return nil }
      return Row(
        destination: destination,
        guards: needs.map { need in { @Sendable in $0.shortfall(of: need, for: $1, on: $2) } })
    }
  }

  private(set) var stage = Draft.Stage.draft
  private(set) var facts: Draft
  var log: [ShapeEntry] = []

  init(founded day: Day) { facts = Draft(charter: day, founded: day) }

  mutating func step(
    _ event: Draft.Event, on day: Day, by who: ParticipantIdentifier, as role: Role
  ) -> [Draft.Shortfall]? {
    guard let row = Self.rows[Int(stage.rank)][event.kind.place] else { return [] }
    var missing: [Draft.Shortfall] = []
    for guardian in row.guards {
      if let shortfall = guardian(facts, event, day) { missing.append(shortfall) }
    }
    guard missing.isEmpty else { return missing }
    facts.take(event, on: day)
    stage = row.destination
    if stage == .draft, facts.members >= 5 { stage = .circle }
    if stage == .coalition, facts.regions >= 3 { stage = .platform }
    log.append(ShapeEntry(happened: day, recorded: day, who: who, role: role, event: event))
    return nil
  }
}

extension Draft.Event.Kind {
  /// The place of the kind among all.
  fileprivate var place: Int {
    switch self {
    case .addMember: 0
    case .publish: 1
    case .addSupport: 2
    case .formCoalition: 3
    case .joinRegion: 4
    case .openConsultation: 5
    case .submit: 6
    case .prioritise: 7
    case .closeConsultation: 8
    case .adopt: 9
    case .reject: 10
    case .reopen: 11
    case .pause: 12
    case .resume: 13
    case .archive: 14
    }
  }
}

/// The same script on other shapes of a table.
func shapeBenchmarks() -> [Benchmark] {
  let script = Script()
  return [
    .timed("list-shape-accepted", per: "event", count: 100_000, operations: script.accepted.count) {
      playLists(script, script.accepted, times: $0)
    },
    .timed("list-shape-whole", per: "event", count: 50_000, operations: script.whole.count) {
      playLists(script, script.whole, times: $0)
    },
    .timed("closure-shape-accepted", per: "event", count: 100_000, operations: script.accepted.count) {
      playClosures(script, script.accepted, times: $0)
    },
    .timed("closure-shape-whole", per: "event", count: 50_000, operations: script.whole.count) {
      playClosures(script, script.whole, times: $0)
    },
  ]
}

@inline(never)
func playLists(_ script: Script, _ steps: [Script.Step], times: Int) -> Int {
  var checksum = 0
  for _ in 0..<times {
    var shape = ListShape(founded: script.start)
    shape.log.reserveCapacity(steps.count)
    for step in steps { _ = shape.step(step.event, on: step.day, by: script.who, as: script.role) }
    checksum += shape.log.count * 31 + Int(shape.stage.rank) + Int(shape.facts.support)
  }
  return checksum
}

@inline(never)
func playClosures(_ script: Script, _ steps: [Script.Step], times: Int) -> Int {
  var checksum = 0
  for _ in 0..<times {
    var shape = ClosureShape(founded: script.start)
    shape.log.reserveCapacity(steps.count)
    for step in steps { _ = shape.step(step.event, on: step.day, by: script.who, as: script.role) }
    checksum += shape.log.count * 31 + Int(shape.stage.rank) + Int(shape.facts.support)
  }
  return checksum
}
