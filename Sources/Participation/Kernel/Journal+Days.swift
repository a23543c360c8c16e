extension Journal {
  /// The process as it stood at the end of a day, with all that is known now; `nil` before it was founded.
  ///
  /// Complexity: O(entries).
  public func state(on day: Day) -> Process? {
    guard founding.occasion.happened <= day else { return nil }
    var process = founding.process()
    for line in history {
      if line.entry.occasion.happened > day { break }
      do throws(Refusal<Process>) {
        try process.apply(line.entry.event, at: line.entry.occasion)
      } catch {
        break  // The history has been folded before, so that its beginnings fold as well.
      }
    }
    return process
  }

  /// The journal as it stood at the end of a day, with all that is known now; `nil` before the founding.
  ///
  /// Its entries are the history with every correction made, so they may be numbered otherwise where there
  /// are
  /// corrections. It ends before the first event that happened after the day; what stands behind that one in
  /// the
  /// record is left out with it, even where the process lets days run backwards. Complexity: O(entries).
  public func journal(on day: Day) -> Journal? {
    guard founding.occasion.happened <= day else { return nil }
    var journal = Journal(founding)
    var recorded = founding.occasion.recorded
    for line in history {
      let entry = line.entry
      if entry.occasion.happened > day { break }
      // A mended entry reads as of the day on which it was mended, and nothing after it reads earlier.
      recorded = max(recorded, entry.occasion.recorded)
      let occasion = Occasion(
        on: entry.occasion.happened, recorded: recorded, by: entry.occasion.who, as: entry.occasion.role)
      do throws(Refusal<Process>) {
        try journal.record(entry.event, at: occasion)
      } catch {
        break  // The history has been folded before, so that its beginnings fold as well.
      }
    }
    return journal
  }

  /// The journal as it was on record at the end of a day, before anything later was recorded or corrected.
  ///
  /// - Returns: `nil` where nothing was on record yet.
  /// - Throws: a ``ReplayError`` where what was on record then could not have happened and was mended only
  ///   later.
  public func journal(asKnownOn day: Day) throws(ReplayError<Process>) -> Journal? {
    guard founding.occasion.recorded <= day else { return nil }
    return try Journal(founding, replaying: storage.prefix { $0.occasion.recorded <= day })
  }

  /// A branch of the history after an entry: the same founding and the first `count` entries.
  ///
  /// - Throws: a ``ReplayError`` where those entries alone could not have happened.
  public func branch(after count: Int) throws(ReplayError<Process>) -> Journal {
    try Journal(founding, replaying: storage.prefix(max(0, count)))
  }

  /// How the process came to where it is: the stages it passed through, in order.
  ///
  /// Complexity: O(entries).
  public var passages: [Passage<Process.Stage>] {
    var passages: [Passage<Process.Stage>] = []
    var process = founding.process()
    for line in history {
      let before = process.position
      do throws(Refusal<Process>) {
        try process.apply(line.entry.event, at: line.entry.occasion)
      } catch {
        break  // The history has been folded before.
      }
      if process.position.stage != before.stage {
        passages.append(
          Passage(stage: before.stage, entered: before.since, left: line.entry.occasion.happened))
      }
    }
    passages.append(Passage(stage: process.position.stage, entered: process.position.since, left: nil))
    return passages
  }
}
