extension Journal {
  /// An entry with its number; after corrections, the way it now reads.
  public struct Line: Hashable, Sendable {
    /// The number of the entry, counted from 1.
    public let number: Int
    /// The entry as it now reads.
    public let entry: Entry<Process>
  }

  /// What happened, as the record now has it: struck entries left out, replaced ones as they were mended,
  /// late ones in their place.
  ///
  /// Without corrections these are the entries. Complexity: O(entries).
  public var history: [Line] {
    guard corrections > 0 else {
      return storage.enumerated().map { Line(number: $0.offset + 1, entry: $0.element) }
    }
    var reading: [Entry<Process>?] = []
    reading.reserveCapacity(storage.count)
    var followers: [Int: [Int]] = [:]
    for (offset, entry) in storage.enumerated() {
      switch entry.correction {
      case .none:
        reading.append(entry)
      case .comesAfter(let named):
        reading.append(Entry(entry.event, at: entry.occasion))
        followers[named, default: []].append(offset + 1)
      case .replaces(let named):
        reading.append(nil)
        let original = storage[named - 1].occasion
        reading[named - 1] = Entry(
          entry.event,
          at: Occasion(
            on: entry.occasion.happened, recorded: entry.occasion.recorded, by: original.who,
            as: original.role))
      case .strikes(let named):
        reading.append(nil)
        reading[named - 1] = nil
      }
    }
    var lines: [Line] = []
    var waiting: [Int] = []
    func take(_ number: Int) {
      waiting.append(number)
      while let next = waiting.popLast() {
        if next > 0, let entry = reading[next - 1] { lines.append(Line(number: next, entry: entry)) }
        for follower in (followers[next] ?? []).reversed() { waiting.append(follower) }
      }
    }
    take(0)
    for (offset, entry) in storage.enumerated() {
      switch entry.correction {
      case .comesAfter: continue
      case .none, .replaces, .strikes: take(offset + 1)
      }
    }
    return lines
  }

  /// Puts right what an earlier entry says: its event and its day.
  ///
  /// Who brought it and in which role stay as they were. The latest correction of an entry counts, also where
  /// the
  /// entry was struck before.
  ///
  /// The occasion says when the event really happened, and who corrects the record on which day. The whole
  /// history is replayed with the correction. Complexity: O(entries).
  /// - Throws: a ``Refusal`` with every obstacle; nothing has changed then.
  public mutating func correct(
    entry number: Int, with event: Process.Event, at occasion: Occasion<Process.Role>
  ) throws(Refusal<Process>) {
    try add(Entry(event, at: occasion, correction: .replaces(number)), naming: number)
  }

  /// Takes an event out of the history that did not happen.
  ///
  /// The entry stays on record. Complexity: O(entries).
  ///
  /// - Throws: a ``Refusal`` with every obstacle; nothing has changed then.
  public mutating func strike(
    entry number: Int, recorded: Day, by who: ParticipantIdentifier, as role: Process.Role
  ) throws(Refusal<Process>) {
    guard number > 0, number <= storage.count else {
      throw Refusal(
        event: nil, stage: stage, obstacles: [.notCorrectable(entry: number, entries: storage.count)])
    }
    let struck = storage[number - 1]
    try add(
      Entry(
        struck.event, at: Occasion(on: struck.occasion.happened, recorded: recorded, by: who, as: role),
        correction: .strikes(number)), naming: number)
  }

  /// Puts an event on record that was left out, right after an earlier entry; 0 means right after the
  /// founding.
  ///
  /// Complexity: O(entries).
  ///
  /// - Throws: a ``Refusal`` with every obstacle; nothing has changed then.
  public mutating func insert(
    _ event: Process.Event, after number: Int, at occasion: Occasion<Process.Role>
  ) throws(Refusal<Process>) {
    try add(Entry(event, at: occasion, correction: .comesAfter(number)), naming: number)
  }

  private mutating func add(_ entry: Entry<Process>, naming number: Int) throws(Refusal<Process>) {
    // An entry keeps the number in 32 bits; one that does not fit is told as it was given.
    guard Int32(exactly: number) != nil else {
      throw Refusal(
        event: entry.event.kind, stage: stage,
        obstacles: [.notCorrectable(entry: number, entries: storage.count)])
    }
    var corrected = self
    do throws(ReplayError<Process>) {
      try corrected.replay(entry)
      corrected.state = try corrected.fold(corrected.history)
    } catch {
      let inItself = error.entry == storage.count + 1
      throw Refusal(
        event: entry.event.kind, stage: stage,
        obstacles: inItself
          ? error.refusal.obstacles
          : [.correctionBreaks(entry: error.entry, obstacles: error.refusal.obstacles)])
    }
    self = corrected
  }

  /// Whether a correction names an entry that can be corrected: one that is there and itself says what
  /// happened.
  ///
  /// What strikes an entry must repeat its event.
  func isCorrectable(_ correction: Correction, by entry: Entry<Process>) -> Bool {
    if case .comesAfter(0) = correction { return true }
    guard storage.indices.contains(correction.entry - 1) else { return false }
    let named = storage[correction.entry - 1]
    if case .strikes = correction, named.event != entry.event { return false }
    switch named.correction {
    case .none, .comesAfter: return true
    case .replaces, .strikes: return false
    }
  }

  /// The process that a history makes, from the founding on.
  func fold(_ history: [Line]) throws(ReplayError<Process>) -> Process {
    var process = founding.process()
    for line in history {
      do throws(Refusal<Process>) {
        try process.apply(line.entry.event, at: line.entry.occasion)
      } catch {
        throw ReplayError(entry: line.number, refusal: error)
      }
    }
    return process
  }
}
