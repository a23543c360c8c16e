import Participation

/// Rows a and b: guarded events with a log entry, on the kernel and by hand.
func eventBenchmarks() -> [Benchmark] {
  let script = Script()
  let campaign = CampaignSample()
  return [
    .timed("kernel-accepted", per: "event", count: 100_000, operations: script.accepted.count) {
      playKernel(script, script.accepted, times: $0)
    },
    .timed("hand-accepted", per: "event", count: 100_000, operations: script.accepted.count) {
      playByHand(script, script.accepted, times: $0)
    },
    .timed("kernel-whole", per: "event", count: 100_000, operations: script.whole.count) {
      playKernel(script, script.whole, times: $0)
    },
    .timed("hand-whole", per: "event", count: 100_000, operations: script.whole.count) {
      playByHand(script, script.whole, times: $0)
    },
    .timed("kernel-refused", per: "event", count: 1_000_000) { refuse(script, times: $0) },
    .timed("kernel-obstacles", per: "event", count: 1_000_000) { ask(script, times: $0) },
    .timed("kernel-founding", per: "journal", count: 1_000_000) { found(script, times: $0) },
    .timed("campaign-accepted", per: "event", count: 100_000) { playCampaign(campaign, times: $0) },
  ]
}

/// Plays steps on a fresh journal each time.
@inline(never)
func playKernel(_ script: Script, _ steps: [Script.Step], times: Int) -> Int {
  var checksum = 0
  for _ in 0..<times {
    var journal = Journal<Draft>(script.start, on: script.start, by: script.who, as: script.role)
    journal.reserveCapacity(steps.count)
    for step in steps {
      do throws(Refusal<Draft>) {
        try journal.record(step.event, on: step.day, recorded: step.day, by: script.who, as: script.role)
      } catch {}
    }
    checksum += journal.entries.count * 31 + Int(journal.stage.rank) + Int(journal.current.support)
  }
  return checksum
}

/// Plays steps on a fresh case by hand each time.
@inline(never)
func playByHand(_ script: Script, _ steps: [Script.Step], times: Int) -> Int {
  var checksum = 0
  for _ in 0..<times {
    var draft = HandWritten(founded: script.start)
    draft.log.reserveCapacity(steps.count)
    for step in steps {
      _ = draft.step(step.event, on: step.day, recorded: step.day, by: script.who, as: script.role)
    }
    checksum += draft.log.count * 31 + Int(draft.stage.rank) + Int(draft.support)
  }
  return checksum
}

/// Asks for the obstacles to an event that has none.
@inline(never)
func ask(_ script: Script, times: Int) -> Int {
  let draft = Draft(charter: script.start, founded: script.start)
  let occasion = Occasion(on: script.start, by: script.who, as: script.role)
  var checksum = 0
  for count in 0..<times {
    let event = Draft.Event.addMember(count: Int32(truncatingIfNeeded: count & 1023) + 1)
    if draft.obstacles(to: event, at: occasion).isEmpty { checksum += 1 }
  }
  return checksum
}

/// Offers an event with one obstacle again and again.
@inline(never)
func refuse(_ script: Script, times: Int) -> Int {
  var journal = Journal<Draft>(script.start, on: script.start, by: script.who, as: script.role)
  var checksum = 0
  for _ in 0..<times {
    do throws(Refusal<Draft>) {
      try journal.record(.addMember(count: 0), on: script.start, by: script.who, as: script.role)
    } catch {
      checksum += error.obstacles.count
    }
  }
  return checksum
}

/// Founds journals and lets them go.
@inline(never)
func found(_ script: Script, times: Int) -> Int {
  var checksum = 0
  for count in 0..<times {
    let journal = Journal<Draft>(
      script.start.adding(days: count & 255), on: script.start, by: script.who, as: script.role)
    checksum += Int(journal.stage.rank) + 1
  }
  return checksum
}
