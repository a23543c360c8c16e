/// The truth about a process: how it was founded and everything put on record since, in order.
///
/// The process itself is the fold of its entries; ``current`` is that fold, kept up to date. Two clocks are
/// kept for every entry: the day it happened and the day it was recorded. Nothing is deleted; a mistake is
/// mended by a further entry that names the one it corrects (``correct(entry:with:at:)``,
/// ``strike(entry:recorded:by:as:)``, ``insert(_:after:at:)``).
///
/// A journal is a value: a copy is a branch. Decoding one replays it, so that no journal exists that could
/// not have happened.
public struct Journal<Process: Lifecycle>: Hashable, Sendable {
  /// How the process began.
  public let founding: Founding<Process>
  /// Everything put on record, in order; entry number 1 is the first.
  @inlinable
  public var entries: [Entry<Process>] { storage }
  /// The process as the record has it now, with all corrections.
  @inlinable
  public var current: Process { state }
  /// How many of the entries correct another.
  public internal(set) var corrections = 0

  @usableFromInline var storage: [Entry<Process>] = []
  @usableFromInline var state: Process
  @usableFromInline var latestRecord: Day

  /// The journal of a process that is founded on a day, and put on record the same day.
  public init(_ charter: Process.Charter, on day: Day, by who: ParticipantIdentifier, as role: Process.Role) {
    self.init(Founding(charter, on: day, by: who, as: role))
  }

  /// The journal of a process that has just been founded; nothing else is on record.
  public init(_ founding: Founding<Process>) {
    self.founding = founding
    self.state = founding.process()
    self.latestRecord = founding.occasion.recorded
  }

  /// A journal from a founding and its entries: replays them all, in time and memory linear in their number.
  ///
  /// - Throws: a ``ReplayError`` that names the first entry that cannot have happened, with every obstacle.
  @inlinable
  public init(
    _ founding: Founding<Process>, replaying entries: some Sequence<Entry<Process>>
  ) throws(ReplayError<Process>) {
    self.init(founding)
    storage.reserveCapacity(entries.underestimatedCount)
    for entry in entries { try replay(entry) }
    try finishReplay()
  }

  /// The latest day on which something was put on record.
  @inlinable
  public var lastRecorded: Day { latestRecord }

  /// The stage that the process is in.
  @inlinable
  public var stage: Process.Stage { state.position.stage }

  /// Everything that stands in the way of putting an event on record.
  ///
  /// Pure.
  @inlinable
  public func obstacles(
    to event: Process.Event, at occasion: Occasion<Process.Role>
  ) -> [Obstacle<Process>] {
    var obstacles = state.obstacles(to: event, at: occasion)
    if occasion.recorded < lastRecorded {
      obstacles.append(.recordedBackwards(occasion.recorded, latest: lastRecorded))
    }
    return obstacles
  }

  /// Everything that stands in the way of putting an event on record.
  ///
  /// Pure.
  @inlinable
  public func obstacles(
    to event: Process.Event, on day: Day, recorded: Day? = nil, by who: ParticipantIdentifier,
    as role: Process.Role
  ) -> [Obstacle<Process>] {
    obstacles(to: event, at: Occasion(on: day, recorded: recorded, by: who, as: role))
  }

  /// Puts an event on record, or throws and leaves the journal exactly as it was.
  ///
  /// - Throws: a ``Refusal`` with every obstacle. Complexity: amortised O(1) beyond the process's own work.
  @inlinable
  public mutating func record(
    _ event: Process.Event, at occasion: Occasion<Process.Role>
  ) throws(Refusal<Process>) {
    if occasion.recorded < lastRecorded {
      throw Refusal(event: event.kind, stage: stage, obstacles: obstacles(to: event, at: occasion))
    }
    try state.apply(event, at: occasion)
    latestRecord = occasion.recorded
    storage.append(Entry(event, at: occasion))
  }

  /// Puts an event on record, or throws and leaves the journal exactly as it was.
  ///
  /// Recorded the day it happened unless another day is given.
  ///
  /// - Throws: a ``Refusal`` with every obstacle.
  @inlinable
  public mutating func record(
    _ event: Process.Event, on day: Day, recorded: Day? = nil, by who: ParticipantIdentifier,
    as role: Process.Role
  ) throws(Refusal<Process>) {
    try record(event, at: Occasion(on: day, recorded: recorded, by: who, as: role))
  }

  /// Makes room for further entries, where their number is known.
  public mutating func reserveCapacity(_ entries: Int) {
    storage.reserveCapacity(max(0, entries))
  }
}

extension Journal {
  /// Takes one entry of a stored record.
  ///
  /// Up to the first correction every entry is recorded as it comes. From there on the process is folded
  /// once,
  /// in ``finishReplay()``, and not once per correction.
  @inlinable
  mutating func replay(_ entry: Entry<Process>) throws(ReplayError<Process>) {
    guard corrections == 0, !entry.isCorrection else { return try replayAfterCorrection(entry) }
    do throws(Refusal<Process>) {
      try record(entry.event, at: entry.occasion)
    } catch {
      throw ReplayError(entry: storage.count + 1, refusal: error)
    }
  }

  /// Takes an entry that is a correction, or that comes after one.
  @usableFromInline
  mutating func replayAfterCorrection(_ entry: Entry<Process>) throws(ReplayError<Process>) {
    do throws(Refusal<Process>) {
      try checkOrder(of: entry)
    } catch {
      throw ReplayError(entry: storage.count + 1, refusal: error)
    }
    if entry.isCorrection { corrections += 1 }
    latestRecord = entry.occasion.recorded
    storage.append(entry)
  }

  /// Ends a replay: where there are corrections, folds the history as they leave it.
  @usableFromInline
  mutating func finishReplay() throws(ReplayError<Process>) {
    guard corrections > 0 else { return }
    state = try fold(history)
  }

  /// What an entry must satisfy by its place in the record alone.
  private func checkOrder(of entry: Entry<Process>) throws(Refusal<Process>) {
    var obstacles: [Obstacle<Process>] = []
    if entry.occasion.recorded < lastRecorded {
      obstacles.append(.recordedBackwards(entry.occasion.recorded, latest: lastRecorded))
    }
    if entry.occasion.recorded < entry.occasion.happened {
      obstacles.append(
        .recordedBeforeItHappened(happened: entry.occasion.happened, recorded: entry.occasion.recorded))
    }
    if let correction = entry.correction, !isCorrectable(correction, by: entry) {
      obstacles.append(.notCorrectable(entry: correction.entry, entries: storage.count))
    }
    guard obstacles.isEmpty else {
      throw Refusal(event: entry.event.kind, stage: stage, obstacles: obstacles)
    }
  }
}
