import Participation

/// Row c: what it takes to hold a million processes at once, and to make them.
func instanceBenchmarks() -> [Benchmark] {
  let script = Script()
  let sample = CampaignSample()
  var benchmarks = instances("draft", layout: Draft.self) { number in
    Draft(charter: script.start, founded: script.start.adding(days: number & 255))
  }
  benchmarks += instances("draft-journal", layout: Journal<Draft>.self) { _ in played(script) }
  benchmarks += instances("campaign", layout: Campaign.self) { _ in sample.campaign(members: 0) }
  benchmarks += instances("campaign-of-10", layout: Campaign.self) { _ in sample.campaign(members: 10) }
  benchmarks += [
    .figure("draft-entry-layout", in: "bytes", count: 1) { _ in Double(MemoryLayout<Entry<Draft>>.stride) },
    .figure("hand-entry-layout", in: "bytes", count: 1) { _ in Double(MemoryLayout<HandWritten.Entry>.stride)
    },
    .figure("campaign-entry-layout", in: "bytes", count: 1) { _ in
      Double(MemoryLayout<Entry<Campaign>>.stride)
    },
    .figure("draft-cell-layout", in: "bytes", count: 1) { _ in Double(MemoryLayout<Cell<Draft>>.size) },
  ]
  return benchmarks
}

private func instances<Instance>(
  _ name: String, layout: Instance.Type, _ make: @escaping (_ number: Int) -> Instance
) -> [Benchmark] {
  func hold(_ count: Int) -> [Instance] {
    var held: [Instance] = []
    held.reserveCapacity(count)
    for number in 0..<count { held.append(make(number)) }
    return held
  }
  return [
    .figure("\(name)-layout", in: "bytes", count: 1) { _ in Double(MemoryLayout<Instance>.stride) },
    .figure("\(name)-bytes", in: "bytes/instance", count: 1_000_000) { count in
      let before = residentBytes()
      let held = hold(count)
      return withExtendedLifetime(held) { Double(residentBytes() - before) / Double(count) }
    },
    .timed("\(name)-create", per: "instance", count: 1_000_000, repetitions: 3, preparing: { _ in }) {
      hold($1).count
    },
  ]
}

/// A journal of the whole script.
private func played(_ script: Script) -> Journal<Draft> {
  var journal = Journal<Draft>(script.start, on: script.start, by: script.who, as: script.role)
  journal.reserveCapacity(script.accepted.count)
  do throws(Refusal<Draft>) {
    for step in script.accepted {
      try journal.record(step.event, on: step.day, by: script.who, as: script.role)
    }
  } catch {
    preconditionFailure(error.description)
  }
  return journal
}
