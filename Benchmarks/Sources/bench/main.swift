import Glibc
import Participation


func cpu() -> Double {
  var t = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t)
  return Double(t.tv_sec) + Double(t.tv_nsec) * 1e-9
}
func day(_ n: Int) -> Day { Day.earliestForBench.adding(days: n) }
extension Day { static var earliestForBench: Day { "2019-01-01" } }
let script: [(Draft.Event, Int)] = [
  (.publish, 1), (.addMember(count: 2), 2), (.addMember(count: 3), 3), (.pause, 4), (.addMember(count: 1), 4), (.resume, 5),
  (.publish, 6), (.formCoalition(partners: 3), 7), (.addSupport(count: 60), 8), (.addSupport(count: 80), 9),
  (.formCoalition(partners: 3), 10), (.joinRegion(region: 1), 11), (.joinRegion(region: 2), 12), (.adopt, 12),
  (.joinRegion(region: 3), 13), (.openConsultation, 20), (.submit(proposals: 2), 25), (.prioritise, 26), (.submit(proposals: 2), 30), (.prioritise, 40),
  (.closeConsultation, 49), (.closeConsultation, 50), (.adopt, 55), (.archive, 60),
]
struct HandEntry { var happened: Day; var recorded: Day; var who: ParticipantIdentifier; var role: Role; var event: Draft.Event }
struct Hand {
  var s = Draft.Stage.draft
  var paused = false
  var members: Int32 = 1, support: Int32 = 0, partners: Int32 = 0, regions: Int32 = 0, proposals: Int32 = 0, ranked: Int32 = 0
  var opened: Day = "2019-01-01"
  var log: [HandEntry] = []
  @inline(__always) mutating func step(_ e: Draft.Event, _ day: Day, _ who: ParticipantIdentifier, _ role: Role) -> Bool {
    var to = s
    switch e {
    case .addMember(let n): guard s.rank < 6, !paused, n > 0 else { return false }; members += n; if s == .draft && members >= 5 { to = .circle }
    case .publish: guard s == .circle, !paused, members >= 5 else { return false }; to = .published
    case .addSupport(let n): guard s.rank >= 2, s.rank < 6, !paused, n > 0 else { return false }; support += n
    case .formCoalition(let n): guard s == .published, !paused, support >= 100, n >= 2 else { return false }; partners = n; to = .coalition
    case .joinRegion: guard s == .coalition, !paused, partners >= 2 else { return false }; regions += 1; if regions >= 3 { to = .platform }
    case .openConsultation: guard s == .platform, !paused, regions >= 3 else { return false }; opened = day; to = .consultation
    case .submit(let n): guard s == .consultation, !paused, day <= opened.adding(days: 30) else { return false }; proposals += n
    case .prioritise: guard s == .consultation, !paused, proposals >= 3 else { return false }; ranked += 1
    case .closeConsultation: guard s == .consultation, !paused, day >= opened.adding(days: 30), ranked > 0 else { return false }; to = .platform
    case .adopt: guard s == .platform, !paused, ranked > 0 else { return false }; to = .adopted
    case .reject: guard s == .platform, !paused else { return false }; to = .published; regions = 0
    case .reopen: guard s == .adopted, day >= opened.adding(days: 365) else { return false }; to = .platform
    case .pause: guard !paused, s.rank < 6 else { return false }; paused = true
    case .resume: guard paused else { return false }; paused = false
    case .archive: guard s == .adopted else { return false }; to = .archived
    }
    s = to
    log.append(HandEntry(happened: day, recorded: day, who: who, role: role, event: e))
    return true
  }
}
extension Draft.Stage { @inline(__always) var rank: UInt8 { switch self { case .draft: 0; case .circle: 1; case .published: 2; case .coalition: 3; case .platform: 4; case .consultation: 5; case .adopted: 6; case .archived: 7 } } }

let reps = Int(CommandLine.arguments[1])! / 24
let days = script.map { (day($0.1), $0.0) }
let who: ParticipantIdentifier = "ana"
func hand() {
  var acc = 0, chk = 0
  let t = cpu()
  for _ in 0..<reps {
    var c = Hand()
    c.log.reserveCapacity(24)
    for (d, e) in days { if c.step(e, d, who, .coordinator) { acc += 1 } }
    chk += c.log.count * 31 + Int(c.s.rank) + Int(c.support)
  }
  let dt = cpu() - t
  print("hand acc=\(acc) chk=\(chk) ns=\(dt * 1e9 / Double(reps * 24))")
}
func kernel() {
  var acc = 0, chk = 0
  let t = cpu()
  let start = day(0)
  for _ in 0..<reps {
    var c = Journal<Draft>(start, on: start, by: who, as: .coordinator)
    c.reserveCapacity(24)
    for (d, e) in days {
      do throws(Refusal<Draft>) { try c.record(e, on: d, by: who, as: .coordinator); acc += 1 } catch {}
    }
    chk += c.entries.count * 31 + Int(c.stage.rank) + Int(c.current.support)
  }
  let dt = cpu() - t
  print("kernel acc=\(acc) chk=\(chk) ns=\(dt * 1e9 / Double(reps * 24)) entry=\(MemoryLayout<Entry<Draft>>.stride) hand=\(MemoryLayout<HandEntry>.stride) cell=\(MemoryLayout<Cell<Draft>>.size) obstacle=\(MemoryLayout<Obstacle<Draft>>.size) journal=\(MemoryLayout<Journal<Draft>>.size)")
}
hand(); kernel(); hand(); kernel()
let rejected: Set<Int> = { var s = Set<Int>(); var c = Hand(); for (i, (d, e)) in days.enumerated() { if !c.step(e, d, who, .coordinator) { s.insert(i) } }; return s }()
let accepted = days.enumerated().filter { !rejected.contains($0.offset) }.map(\.element)
func handA() {
  var chk = 0
  let t = cpu()
  for _ in 0..<reps {
    var c = Hand()
    c.log.reserveCapacity(24)
    for (d, e) in accepted { _ = c.step(e, d, who, .coordinator) }
    chk += c.log.count * 31 + Int(c.s.rank) + Int(c.support)
  }
  print("hand accepted only ns=\((cpu() - t) * 1e9 / Double(reps * accepted.count)) chk=\(chk)")
}
func kernelA() {
  var chk = 0
  let t = cpu()
  let start = day(0)
  for _ in 0..<reps {
    var c = Journal<Draft>(start, on: start, by: who, as: .coordinator)
    c.reserveCapacity(24)
    for (d, e) in accepted {
      do throws(Refusal<Draft>) { try c.record(e, on: d, by: who, as: .coordinator) } catch { fatalError() }
    }
    chk += c.entries.count * 31 + Int(c.stage.rank) + Int(c.current.support)
  }
  print("kernel accepted only ns=\((cpu() - t) * 1e9 / Double(reps * accepted.count)) chk=\(chk)")
}
handA(); kernelA(); handA(); kernelA()
