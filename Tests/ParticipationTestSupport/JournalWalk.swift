import Participation

/// One journal, written at random: mostly events that fit, some that do not, some corrections.
///
/// Everything the journal answers is compared with a plain model.
struct JournalWalk<Process: SampledLifecycle> {
  let seed: UInt64
  private(set) var journal: Journal<Process>
  private(set) var failures = Failures()
  private(set) var accepted = 0
  private(set) var correctionsTried = 0
  private(set) var correctionsMade = 0

  private var generator: SplitMix64
  private var model = CorrectionModel<Process>()
  private var day: Day
  private let people: [ParticipantIdentifier] = ["ana", "bojan", "celina", "c-17"]

  init(seed: UInt64) {
    self.seed = seed
    generator = SplitMix64(seed: seed)
    day = sampleDay(&generator)
    let occasion = Occasion(
      on: day, recorded: generator.once(in: 4) ? day.adding(days: generator.number(0...9)) : day,
      by: generator.pick(people), as: generator.pick(Process.Role.allCases))
    let charter = Process.sampleCharter(&generator)
    do throws(FoundingError) {
      journal = Journal(try Founding(charter, at: occasion))
    } catch {
      journal = Journal(Founding(charter, on: day, by: occasion.who, as: occasion.role))
    }
  }

  mutating func step(corrections: Bool) {
    if corrections, generator.once(in: 25) { return correct() }
    let isBad = generator.once(in: 6)
    advance(isBad)
    let stage = journal.stage
    let all = Process.Event.Kind.allCases
    let possible = isBad ? all : all.filter { Process.cell(stage, $0).isPossible }
    var kind = generator.pick(possible.isEmpty ? all : possible)
    if endsEverything(kind), !generator.once(in: 5) {
      kind = generator.pick(possible.isEmpty ? all : possible)
    }
    let event = Process.sample(kind, for: journal.current, on: day, &generator)
    let cell = Process.cell(stage, kind)
    let admitted = isBad && generator.once(in: 2) ? [] : Process.Role.allCases.filter { cell.admits($0) }
    let occasion = Occasion(
      on: day, recorded: recordDay(isBad), by: generator.pick(people),
      as: generator.pick(admitted.isEmpty ? Process.Role.allCases : admitted))
    record(event, occasion, cell)
  }

  /// Whether an event of a kind leads to a terminal stage; such events are offered less often.
  private func endsEverything(_ kind: Process.Event.Kind) -> Bool {
    let destinations = Process.cell(journal.stage, kind).destinations(from: journal.stage)
    return !destinations.isEmpty && destinations.allSatisfy { Process.isTerminal($0) }
  }

  private mutating func advance(_ isBad: Bool) {
    if generator.once(in: 8) {
      day = day.adding(days: -generator.number(1...4))
    } else if generator.once(in: 30) {
      day = day.adding(days: generator.number(30...400))
    } else {
      day = day.adding(days: generator.number(0...7))
    }
    let earliest = journal.current.position.lastDay.adding(days: -Process.backdating)
    if !isBad, day < earliest { day = earliest }
  }

  private mutating func recordDay(_ isBad: Bool) -> Day {
    if isBad, generator.once(in: 3) { return day.adding(days: -generator.number(0...9)) }
    let soonest = max(day, journal.lastRecorded)
    return generator.once(in: 6) ? soonest.adding(days: generator.number(0...10)) : soonest
  }

  private mutating func record(
    _ event: Process.Event, _ occasion: Occasion<Process.Role>, _ cell: Cell<Process>
  ) {
    let obstacles = journal.obstacles(to: event, at: occasion)
    let stage = journal.stage
    let count = journal.entries.count
    let isLate = occasion.recorded < journal.lastRecorded
    if !(isLate == obstacles.contains(.recordedBackwards(occasion.recorded, latest: journal.lastRecorded))) {
      failures.note(
        "\(name): recorded on \(occasion.recorded) after \(journal.lastRecorded), obstacles \(obstacles)")
    }
    if obstacles.isEmpty {
      do throws(Refusal<Process>) {
        try journal.record(event, at: occasion)
        accepted += 1
        model.append(event, occasion, number: count + 1)
      } catch {
        failures.note("\(name): refused without obstacles: \(error)")
      }
      if !(journal.entries.count == count + 1 && journal.entries.last?.event == event
        && journal.entries.last?.occasion == occasion && journal.lastRecorded == occasion.recorded)
      {
        failures.note("\(name): the last entry is \(String(describing: journal.entries.last))")
      }
      if !(cell.destinations(from: stage).contains(journal.stage)) {
        failures.note("\(name): led from \(stage.rawValue) to \(journal.stage.rawValue)")
      }
    } else {
      let before = journal
      do throws(Refusal<Process>) {
        try journal.record(event, at: occasion)
        failures.note("\(name): recorded in spite of \(obstacles)")
      } catch {
        if error.obstacles != obstacles {
          failures.note("\(name): refused with \(error.obstacles), not \(obstacles)")
        }
      }
      if journal != before {
        failures.note("\(name): a refused event has changed the journal")
      }
    }
    checkInvariants()
  }

  private mutating func checkInvariants() {
    let violations = Process.invariantViolations(of: journal.current)
    if !violations.isEmpty {
      failures.note("\(name): \(violations)")
    }
  }

  private var name: String { "seed \(seed), after \(journal.entries.count) entries" }

  // MARK: corrections

  private mutating func correct() {
    correctionsTried += 1
    let count = journal.entries.count
    let numbers = [0, -1, count + 1, Int.max, Int.min]
    let named = count == 0 || generator.once(in: 10) ? generator.pick(numbers) : generator.number(1...count)
    let original = count > 0 && (1...count).contains(named) ? journal.entries[named - 1] : nil
    let about = original?.occasion.happened ?? day
    let happened = generator.once(in: 3) ? about.adding(days: generator.number(-3...3)) : about
    let soonest = max(happened, journal.lastRecorded)
    let recorded = soonest.adding(
      days: generator.once(in: 12) ? -generator.number(1...5) : generator.number(0...2))
    let kind =
      original.map { generator.once(in: 4) ? generator.pick(Process.Event.Kind.allCases) : $0.event.kind }
      ?? generator.pick(Process.Event.Kind.allCases)
    let event = Process.sample(kind, for: journal.current, on: happened, &generator)
    let role = generator.pick(Process.Role.allCases)
    let occasion = Occasion(on: happened, recorded: recorded, by: generator.pick(people), as: role)
    let before = journal
    var changed = model
    let isThere: Bool
    var result: Result<Void, Refusal<Process>>
    var entryDay = happened
    switch generator.number(0...2) {
    case 0:
      isThere = changed.replace(named, event, occasion)
      result = attempt { (journal) throws(Refusal<Process>) in
        try journal.correct(entry: named, with: event, at: occasion)
      }
    case 1:
      isThere = changed.strike(named)
      entryDay = original?.occasion.happened ?? happened
      result = attempt { (journal) throws(Refusal<Process>) in
        try journal.strike(entry: named, recorded: recorded, by: occasion.who, as: role)
      }
    default:
      isThere = changed.insert(event, occasion, after: named, number: count + 1)
      result = attempt { (journal) throws(Refusal<Process>) in
        try journal.insert(event, after: named, at: occasion)
      }
    }
    let isInOrder = recorded >= before.lastRecorded && recorded >= entryDay
    let process = isThere && isInOrder ? changed.fold(journal.founding) : nil
    switch result {
    case .success:
      correctionsMade += 1
      model = changed
      if process != journal.current {
        failures.note("\(name): a correction of entry \(named) was folded otherwise")
      }
      if !(journal.corrections == before.corrections + 1 && journal.entries.dropLast() == before.entries[...])
      {
        failures.note("\(name): a correction has changed earlier entries")
      }
      checkHistory()
    case .failure(let refusal):
      if process != nil {
        failures.note("\(name): a correction of entry \(named) was refused: \(refusal)")
      }
      if journal != before {
        failures.note("\(name): a refused correction has changed the journal")
      }
      if refusal.obstacles.isEmpty {
        failures.note("\(name): a correction was refused without obstacles")
      }
    }
    checkInvariants()
  }

  private mutating func attempt(
    _ change: (inout Journal<Process>) throws(Refusal<Process>) -> Void
  ) -> Result<Void, Refusal<Process>> {
    do throws(Refusal<Process>) {
      try change(&journal)
      return .success(())
    } catch {
      return .failure(error)
    }
  }

  // MARK: what must hold of the whole journal

  private mutating func checkHistory() {
    let history = journal.history
    let expected = model.history
    if !(history.count == expected.count
      && zip(history, expected).allSatisfy { line, item in
        line.number == item.number && line.entry.event == item.event && line.entry.occasion == item.occasion
          && line.entry.correction == nil
      })
    {
      failures.note("\(name): the history is \(history.map(\.number)), expected \(expected.map(\.number))")
    }
  }

  /// Checks that take time in proportion to the journal.
  mutating func finish() {
    checkHistory()
    do throws(ReplayError<Process>) {
      let replayed = try Journal(journal.founding, replaying: journal.entries)
      if replayed != journal {
        failures.note("\(name): replayed otherwise")
      }
      if try journal.journal(asKnownOn: journal.lastRecorded) != journal {
        failures.note("\(name): otherwise as known on the last day")
      }
      if try journal.branch(after: journal.entries.count) != journal {
        failures.note("\(name): otherwise as a branch")
      }
    } catch {
      failures.note("\(name): cannot be replayed: \(error)")
    }
    checkDays()
    checkPassages()
  }

  private mutating func checkDays() {
    let founded = journal.founding.occasion.happened
    let last = journal.current.position.lastDay
    if journal.state(on: last) != journal.current {
      failures.note("\(name): otherwise on the last day \(last)")
    }
    if !(journal.state(on: founded.adding(days: -1)) == nil) {
      failures.note("\(name): was there before it was founded")
    }
    let day = founded.adding(days: generator.number(0...max(0, founded.days(until: last))))
    var process = journal.founding.process()
    for item in model.history {
      if item.occasion.happened > day { break }
      do throws(Refusal<Process>) {
        try process.apply(item.event, at: item.occasion)
      } catch {
        failures.note("\(name): the beginning of the history cannot be folded: \(error)")
      }
    }
    if journal.state(on: day) != process {
      failures.note("\(name): otherwise on \(day)")
    }
  }

  private mutating func checkPassages() {
    let passages = journal.passages
    let position = journal.current.position
    if !(passages.first?.stage == Process.initialStage && passages.last?.stage == position.stage
      && passages.first?.entered == journal.founding.occasion.happened
      && passages.last?.entered == position.since && passages.last?.left == nil)
    {
      failures.note("\(name): the passages are \(passages)")
    }
    for (passage, next) in zip(passages, passages.dropFirst()) {
      if !(passage.left == next.entered && passage.stage != next.stage
        && Process.Event.Kind.allCases.contains {
          Process.cell(passage.stage, $0).destinations(from: passage.stage).contains(next.stage)
        })
      {
        failures.note("\(name): a passage \(passage) before \(next)")
      }
    }
  }
}
