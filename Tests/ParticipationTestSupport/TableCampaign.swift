public import Participation

/// An exhaustive test of a table: every stage with every kind of event.
///
/// Random walks put a process into every stage that they reach. Every kind of event is then offered to some
/// processes
/// of every stage, on early and late days, in an admitted and in another role. What the kernel answers is
/// compared with
/// what the table says, read independently of the kernel's own functions.
public struct TableCampaign<Process: SampledLifecycle>: Sendable {
  /// How many pairs of a stage and a kind of event were tried.
  public private(set) var pairs = 0
  /// How many events were offered.
  public private(set) var offers = 0
  /// How many of them were accepted.
  public private(set) var accepted = 0
  /// The pairs that the table has a way for, and where no event was accepted.
  public private(set) var neverAccepted: [String] = []
  /// The stages that no walk reached.
  public private(set) var unreached: [Process.Stage] = []
  /// What went wrong.
  public private(set) var failures = Failures()

  private let seed: UInt64
  private var generator: SplitMix64
  private var found: [Process.Stage: [Process]] = [:]
  private var walked: Set<String> = []
  private var told: [String: Int] = [:]
  private let who: ParticipantIdentifier = "tester"

  /// Runs the campaign.
  ///
  /// - Parameters:
  ///   - process: the kind of process.
  ///   - seed: the same seed gives the same campaign.
  ///   - walks: how many processes are led through their stages at random.
  ///   - steps: how many events are offered in each walk.
  ///   - perStage: how many processes are kept for each stage.
  ///   - samples: how many events of a kind are offered to each of them.
  public init(
    _ process: Process.Type = Process.self, seed: UInt64 = 20_190_517, walks: Int = 300, steps: Int = 60,
    perStage: Int = 6, samples: Int = 3
  ) {
    self.seed = seed
    generator = SplitMix64(seed: seed)
    do {
      for process in try Process.seeds() { found[process.stage, default: []].append(process) }
    } catch {
      failures.note("the seeds could not be made: \(error)")
    }
    for number in 0..<walks { walk(isFresh: number % 3 == 0, steps: steps, perStage: perStage) }
    unreached = Process.Stage.allCases.filter { found[$0] == nil }
    for stage in Process.Stage.allCases {
      for kind in Process.Event.Kind.allCases {
        guard let processes = found[stage] else { continue }
        pairs += 1
        let before = accepted
        for process in processes {
          for _ in 0..<samples { offer(kind, to: process) }
        }
        let isWay = Process.cell(stage, kind).isPossible
        if isWay, accepted == before, !walked.contains(name(stage, kind)), !canHappen(kind, in: stage) {
          neverAccepted.append(name(stage, kind))
        }
      }
      for process in found[stage] ?? [] { checkMoves(of: process) }
    }
  }

  /// Leads a process on, from its founding or from a stage that was reached before, rare stages as often as
  /// others.
  private mutating func walk(isFresh: Bool, steps: Int, perStage: Int) {
    var day = sampleDay(&generator)
    var process = Process(charter: Process.sampleCharter(&generator), founded: day)
    let reached = Process.Stage.allCases.filter { found[$0] != nil && !Process.isTerminal($0) }
    if !isFresh, !reached.isEmpty, let kept = found[generator.pick(reached)] {
      process = generator.pick(kept)
      day = process.position.lastDay
    }
    keep(process, perStage)
    for _ in 0..<steps {
      day = day.adding(days: generator.once(in: 12) ? generator.number(0...400) : generator.number(0...12))
      let kinds = Process.Event.Kind.allCases.filter { Process.cell(process.stage, $0).isPossible }
      if kinds.isEmpty { return }
      let kind = nextKind(of: process, among: kinds, on: day)
      let event = Process.sample(kind, for: process, on: day, &generator)
      guard let role = Process.Role.allCases.first(where: { Process.cell(process.stage, kind).admits($0) })
      else { continue }
      let stage = process.stage
      do throws(Refusal<Process>) {
        try process.apply(event, on: day, by: who, as: role)
      } catch {
        continue
      }
      walked.insert(name(stage, kind))
      keep(process, perStage)
    }
  }

  private func name(_ stage: Process.Stage, _ kind: Process.Event.Kind) -> String {
    "\(stage.rawValue)/\(kind.rawValue)"
  }

  /// Whether an event of a kind gets accepted in a stage, if enough else happens there before.
  private mutating func canHappen(_ kind: Process.Event.Kind, in stage: Process.Stage) -> Bool {
    guard let kept = found[stage] else { return false }
    for _ in 0..<40 {
      var process = generator.pick(kept)
      var day = process.position.lastDay
      for _ in 0..<60 {
        day = day.adding(days: generator.number(0...3))
        if take(kind, &process, on: day) { return true }
        let staying = Process.Event.Kind.allCases.filter {
          Process.cell(stage, $0).destinations(from: stage) == [stage]
        }
        if staying.isEmpty { break }
        _ = take(generator.pick(staying), &process, on: day)
      }
    }
    return false
  }

  private mutating func take(_ kind: Process.Event.Kind, _ process: inout Process, on day: Day) -> Bool {
    let event = Process.sample(kind, for: process, on: day, &generator)
    let cell = Process.cell(process.stage, kind)
    guard let role = Process.Role.allCases.first(where: { cell.admits($0) }) else { return false }
    do throws(Refusal<Process>) {
      try process.apply(event, on: day, by: who, as: role)
      return true
    } catch {
      return false
    }
  }

  /// A kind of event for a walk: now and then one that leads on and lacks nothing, where there is one,
  /// and
  /// seldom one that ends everything.
  private mutating func nextKind(
    of process: Process, among kinds: [Process.Event.Kind], on day: Day
  ) -> Process.Event.Kind {
    func destinations(_ kind: Process.Event.Kind) -> [Process.Stage] {
      Process.cell(process.stage, kind).destinations(from: process.stage)
    }
    func ends(_ kind: Process.Event.Kind) -> Bool { destinations(kind).allSatisfy { Process.isTerminal($0) } }
    let stages = Process.Stage.allCases
    let here = stages.firstIndex(of: process.stage) ?? 0
    let open = kinds.filter { kind in
      destinations(kind).contains { (stages.firstIndex(of: $0) ?? 0) > here } && !ends(kind)
        && process.missing(for: kind, on: day) == []
    }
    if !open.isEmpty, generator.once(in: 14) { return generator.pick(open) }
    let kind = generator.pick(kinds)
    return ends(kind) && !generator.once(in: 5) ? generator.pick(kinds) : kind
  }

  private mutating func keep(_ process: Process, _ perStage: Int) {
    let count = found[process.stage]?.count ?? 0
    if count < perStage {
      found[process.stage, default: []].append(process)
    } else if generator.once(in: 4) {
      found[process.stage]?[generator.number(0...(count - 1))] = process
    }
  }

  private mutating func offer(_ kind: Process.Event.Kind, to process: Process) {
    let last = process.position.lastDay
    let days = [
      last, last.adding(days: 1), last.adding(days: generator.number(2...700)), last.adding(days: -1),
      last.adding(days: -Process.backdating), last.adding(days: -Process.backdating - 1),
    ]
    let cell = Process.cell(process.stage, kind)
    let admitted = Process.Role.allCases.filter { cell.admits($0) }
    let others = Process.Role.allCases.filter { !cell.admits($0) }
    if !(cell.roles.isEmpty ? others.isEmpty : admitted == Process.Role.allCases.filter(cell.roles.contains))
    {
      failures.note("\(name(process, kind)): the cell admits \(admitted) and names \(cell.roles)")
    }
    for day in days {
      let event = Process.sample(kind, for: process, on: day, &generator)
      if event.kind != kind {
        failures.note("\(name(process, kind)): a sample is a \(event.kind.rawValue)")
      }
      for roles in [admitted, others] where !roles.isEmpty {
        let late = generator.once(in: 5) ? generator.number(-2...9) : 0
        attempt(
          event, kind, cell, process,
          Occasion(on: day, recorded: day.adding(days: late), by: who, as: generator.pick(roles)))
      }
    }
  }

  private mutating func attempt(
    _ event: Process.Event, _ kind: Process.Event.Kind, _ cell: Cell<Process>, _ process: Process,
    _ occasion: Occasion<Process.Role>
  ) {
    offers += 1
    let obstacles = process.obstacles(to: event, at: occasion)
    let expected = Self.expected(event, kind, cell, process, occasion)
    if obstacles != expected {
      failures.note("\(name(process, kind)): obstacles \(obstacles), expected \(expected)")
    }
    var copy = process
    do throws(Refusal<Process>) {
      try copy.apply(event, at: occasion)
      accepted += 1
      let next = Self.destination(event, cell, process, occasion)
      if !obstacles.isEmpty {
        failures.note("\(name(process, kind)): accepted in spite of \(obstacles)")
      }
      if !(copy.stage == next && cell.destinations(from: process.stage).contains(copy.stage)) {
        failures.note("\(name(process, kind)): led to \(copy.stage.rawValue) and not to \(next.rawValue)")
      }
      if !(copy.position.since == (next == process.stage ? process.position.since : occasion.happened)
        && copy.position.lastDay == max(process.position.lastDay, occasion.happened))
      {
        failures.note("\(name(process, kind)): position is \(copy.position) after \(occasion.happened)")
      }
      if copy.charter != process.charter {
        failures.note("\(name(process, kind)): the charter has changed")
      }
      for violation in Process.invariantViolations(of: copy) {
        failures.note("\(name(process, kind)): \(violation)")
      }
    } catch {
      if !(!obstacles.isEmpty && error.obstacles == obstacles && error.event == kind
        && error.stage == process.stage)
      {
        failures.note("\(name(process, kind)): refused with \(error), obstacles \(obstacles)")
      }
      if copy != process {
        failures.note("\(name(process, kind)): a refused event has changed the process")
      }
      checkSentences(of: error, process, kind)
    }
    for obstacle in obstacles {
      guard case .missing(let requirement, let shortfall) = obstacle, let first = shortfall.firstDay else {
        continue
      }
      if !(first > occasion.happened && process.shortfall(of: requirement, for: event, on: first) == nil
        && process.shortfall(of: requirement, for: event, on: first.adding(days: -1)) != nil)
      {
        failures.note(
          "\(name(process, kind)): \(shortfall) is not removed on \(first), the day it names, or earlier")
      }
    }
    if process.missing(for: kind, on: occasion.happened)?.isEmpty == false {
      if obstacles.isEmpty {
        failures.note("\(name(process, kind)): accepted, where moves say that something is missing")
      }
    }
  }

  /// Looks at the sentences of the first few obstacles of a sort; making all of them would take most of the
  /// time.
  private mutating func checkSentences(
    of refusal: Refusal<Process>, _ process: Process, _ kind: Process.Event.Kind
  ) {
    for obstacle in refusal.obstacles {
      let sort =
        switch obstacle {
        case .impossible: "impossible \(process.stage.rawValue) \(kind.rawValue)"
        case .role: "role \(kind.rawValue)"
        case .missing(let requirement, _): "\(requirement.rawValue) \(kind.rawValue)"
        case .backwards, .recordedBeforeItHappened, .recordedBackwards, .notCorrectable, .correctionBreaks,
          .breach:
          "the kernel's own"
        }
      let seen = told[sort] ?? 0
      if seen >= 12 { continue }
      told[sort] = seen + 1
      for language in Language.allCases {
        let text = obstacle.sentence.text(in: language)
        if !(text.count > 5 && !text.contains("{1}") && !text.contains("{2}")) {
          failures.note("\(name(process, kind)): the sentence in \(language.rawValue) is \(text)")
        }
      }
    }
  }

  private mutating func checkMoves(of process: Process) {
    let last = process.position.lastDay
    for day in [last, last.adding(days: 1), last.adding(days: generator.number(2...700))] {
      let moves = process.moves(on: day)
      let possible = Process.Event.Kind.allCases.filter { Process.cell(process.stage, $0).isPossible }
      if moves.map(\.event) != possible {
        failures.note("\(process.stage.rawValue): moves are \(moves.map(\.event))")
      }
      for move in moves {
        let cell = Process.cell(process.stage, move.event)
        let asked = (Process.standingRequirement(of: move.event).map { [$0] } ?? []) + cell.requirements
        let missing = asked.filter { process.shortfall(of: $0, for: nil, on: day) != nil }
        if !(move.missing.map(\.requirement) == missing && move.isOpen == missing.isEmpty
          && move.roles == cell.roles && move.destinations == cell.destinations(from: process.stage))
        {
          failures.note("\(name(process, move.event)): the move is \(move)")
        }
        if process.missing(for: move.event, on: day) != move.missing {
          failures.note("\(name(process, move.event)): the move and missing(for:on:) differ")
        }
        if let first = move.firstDay {
          if !(process.missing(for: move.event, on: first)?.isEmpty == true) {
            failures.note("\(name(process, move.event)): the move is not open on its first day \(first)")
          }
        }
      }
      for kind in Process.Event.Kind.allCases where !possible.contains(kind) {
        if process.missing(for: kind, on: day) != nil {
          failures.note("\(name(process, kind)): impossible, and yet missing something")
        }
      }
    }
  }

  private func name(_ process: Process, _ kind: Process.Event.Kind) -> String {
    "seed \(seed), \(process.stage.rawValue)/\(kind.rawValue)"
  }

  /// What the table and the shortfalls say, in the order that the kernel promises.
  private static func expected(
    _ event: Process.Event, _ kind: Process.Event.Kind, _ cell: Cell<Process>, _ process: Process,
    _ occasion: Occasion<Process.Role>
  ) -> [Obstacle<Process>] {
    if !cell.isPossible { return [.impossible(kind, in: process.stage)] }
    var expected: [Obstacle<Process>] = []
    if !cell.roles.isEmpty, !cell.roles.contains(occasion.role) {
      expected.append(.role(occasion.role, needed: cell.roles))
    }
    let earliest = process.position.lastDay.adding(days: -Process.backdating)
    if occasion.happened < earliest { expected.append(.backwards(occasion.happened, earliest: earliest)) }
    if occasion.recorded < occasion.happened {
      expected.append(.recordedBeforeItHappened(happened: occasion.happened, recorded: occasion.recorded))
    }
    let asked = (Process.standingRequirement(of: kind).map { [$0] } ?? []) + cell.requirements
    for requirement in asked {
      if let shortfall = process.shortfall(of: requirement, for: event, at: occasion) {
        expected.append(.missing(requirement, shortfall))
      }
    }
    return expected
  }

  private static func destination(
    _ event: Process.Event, _ cell: Cell<Process>, _ process: Process, _ occasion: Occasion<Process.Role>
  ) -> Process.Stage {
    if let fork = cell.forkCondition,
      process.shortfall(of: fork.condition, for: event, at: occasion) == nil
    {
      return fork.destination
    }
    return cell.destinations(from: process.stage).last ?? process.stage
  }
}

/// A day between 2000 and 2049.
func sampleDay(_ generator: inout some RandomNumberGenerator) -> Day {
  let start: Day = "2000-01-01"
  return start.adding(days: generator.number(0...18_000))
}
