import Participation

/// Row d: journals that grow long, and replaying them.
///
/// A long journal is built once in a process, so that every length is paid for in fresh memory alike.
func journalBenchmarks() -> [Benchmark] {
  let script = Script()
  var benchmarks: [Benchmark] = []
  for (label, count) in [("250k", 250_000), ("500k", 500_000), ("1M", 1_000_000)] {
    benchmarks.append(
      .timed("append-\(label)", per: "entry", count: count, repetitions: 1, preparing: { _ in }) {
        grown(script, to: $1).entries.count
      })
    benchmarks.append(
      .timed(
        "replay-\(label)", per: "entry", count: count, repetitions: 1, preparing: { grown(script, to: $0) }
      ) {
        journal, _ in replayed(journal)
      })
  }
  benchmarks.append(
    .timed(
      "append-10000x100", per: "entry", count: 10_000, operations: 100, repetitions: 3, preparing: { _ in }
    ) { _, times in
      var entries = 0
      for _ in 0..<times { entries += grown(script, to: 100).entries.count }
      return entries
    })
  benchmarks.append(
    .timed(
      "replay-10000x100", per: "entry", count: 10_000, operations: 100, repetitions: 3,
      preparing: { _ in grown(script, to: 100) }
    ) { journal, times in
      var entries = 0
      for _ in 0..<times { entries += replayed(journal) }
      return entries
    })
  return benchmarks
}

/// A journal of a number of entries: the script until the draft is published, then support, a pause now and
/// then.
func grown(_ script: Script, to entries: Int) -> Journal<Draft> {
  var journal = Journal<Draft>(script.start, on: script.start, by: script.who, as: script.role)
  do throws(Refusal<Draft>) {
    for step in script.accepted.prefix(5) {
      try journal.record(step.event, on: step.day, by: script.who, as: script.role)
    }
    var number = journal.entries.count
    while number < entries {
      let event: Draft.Event =
        switch number & 7 {
        case 0: .pause
        case 1: journal.current.isPaused ? .resume : .addSupport(count: 1)
        case 2, 3, 4: .addSupport(count: 3)
        default: .addMember(count: 1)
        }
      try journal.record(
        event, on: script.start.adding(days: 10 + number >> 9), by: script.who, as: script.role)
      number += 1
    }
  } catch {
    preconditionFailure(error.description)
  }
  return journal
}

/// The number of entries of a journal that is replayed from its entries.
private func replayed(_ journal: Journal<Draft>) -> Int {
  do throws(ReplayError<Draft>) {
    let again = try Journal(journal.founding, replaying: journal.entries)
    return again.current == journal.current ? again.entries.count : -1
  } catch {
    return -1
  }
}
