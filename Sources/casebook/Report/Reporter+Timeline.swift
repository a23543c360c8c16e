import Participation

extension Reporter {
  /// The stages passed through up to the day, with what is worth telling of each.
  func timeline(of past: Journal<Process>) -> Report.Timeline {
    let passages = past.passages
    let lines = file.journal.history.filter { $0.entry.occasion.happened <= day }
    return Report.Timeline(
      passages: passages.map { passage in
        .init(
          stage: name(passage.stage), entered: passage.entered, left: passage.left,
          days: passage.entered.days(until: passage.left ?? day))
      },
      events: events(of: past, lines), late: late(lines))
  }

  private func events(
    of past: Journal<Process>, _ lines: [Journal<Process>.Line]
  ) -> [Report.Happening] {
    let mended = corrections
    var process = past.founding.process()
    var passage = 0
    var events: [Report.Happening] = []
    for line in lines {
      let before = process.position.stage
      let occasion = line.entry.occasion
      // The history has been folded before, so that every line of it applies.
      guard (try? process.apply(line.entry.event, at: occasion)) != nil else { break }
      if process.position.stage != before { passage += 1 }
      let correction = mended[line.number]
      guard Process.isNotable(line.entry.event) || correction != nil else { continue }
      events.append(
        Report.Happening(
          entry: line.number, happened: occasion.happened, recorded: occasion.recorded,
          event: name(line.entry.event.kind),
          details: past.current.details(of: line.entry.event, file.names, in: language),
          basis: ground(of: line.number), correction: correction, passage: passage))
    }
    return events
  }

  /// What stood in the record before it was put right, by the number of the entry.
  private var corrections: [Int: Report.Mended] {
    var corrections: [Int: Report.Mended] = [:]
    let entries = file.journal.entries
    for (offset, entry) in entries.enumerated() {
      guard case .replaces(let number)? = entry.correction, entries.indices.contains(number - 1) else {
        continue
      }
      let before = entries[number - 1].event
      let details = file.journal.current.details(of: before, file.names, in: language)
      corrections[number] = Report.Mended(
        entry: offset + 1, recorded: entry.occasion.recorded, before: details ?? text(before.kind.label))
    }
    return corrections
  }

  private func late(_ lines: [Journal<Process>.Line]) -> Report.Late? {
    let mended = corrections
    let delays = lines.filter { mended[$0.number] == nil }
      .map { $0.entry.occasion.happened.days(until: $0.entry.occasion.recorded) }
      .filter { $0 > 0 }
    return delays.max().map { Report.Late(entries: delays.count, mostDays: $0) }
  }
}
