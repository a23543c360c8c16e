import Participation

/// The workload as one would write it by hand for this one process: a switch that says yes or no.
///
/// It logs an entry of the same fields as the kernel. It knows no roles, no order of days and no reasons.
struct HandWritten {
  /// What is logged of an accepted event.
  struct Entry {
    var happened: Day
    var recorded: Day
    var who: ParticipantIdentifier
    var role: Role
    var event: Draft.Event
  }

  private(set) var stage = Draft.Stage.draft
  private(set) var isPaused = false
  private(set) var members: Int32 = 1
  private(set) var support: Int32 = 0
  private(set) var partners: Int32 = 0
  private(set) var regions: Int32 = 0
  private(set) var proposals: Int32 = 0
  private(set) var ranked: Int32 = 0
  private(set) var opened: Day
  var log: [Entry] = []

  init(founded day: Day) { opened = day }

  @inline(__always)
  mutating func step(
    _ event: Draft.Event, on day: Day, recorded: Day, by who: ParticipantIdentifier, as role: Role
  ) -> Bool {
    var next = stage
    switch event {
    case .addMember(let count):
      guard stage.rank < 6, !isPaused, count > 0 else { return false }
      members += count
      if stage == .draft && members >= 5 { next = .circle }
    case .publish:
      guard stage == .circle, !isPaused, members >= 5 else { return false }
      next = .published
    case .addSupport(let count):
      guard stage.rank >= 2, stage.rank < 6, !isPaused, count > 0 else { return false }
      support += count
    case .formCoalition(let count):
      guard stage == .published, !isPaused, support >= 100, count >= 2 else { return false }
      partners = count
      next = .coalition
    case .joinRegion:
      guard stage == .coalition, !isPaused, partners >= 2 else { return false }
      regions += 1
      if regions >= 3 { next = .platform }
    case .openConsultation:
      guard stage == .platform, !isPaused, regions >= 3 else { return false }
      opened = day
      next = .consultation
    case .submit(let count):
      guard stage == .consultation, !isPaused, day <= opened.adding(days: 30) else { return false }
      proposals += count
    case .prioritise:
      guard stage == .consultation, !isPaused, proposals >= 3 else { return false }
      ranked += 1
    case .closeConsultation:
      guard stage == .consultation, !isPaused, day >= opened.adding(days: 30), ranked > 0 else {
        return false
      }
      next = .platform
    case .adopt:
      guard stage == .platform, !isPaused, ranked > 0 else { return false }
      next = .adopted
    case .reject:
      guard stage == .platform, !isPaused else { return false }
      next = .published
      regions = 0
    case .reopen:
      guard stage == .adopted, day >= opened.adding(days: 365) else { return false }
      next = .platform
    case .pause:
      guard !isPaused, stage.rank < 6 else { return false }
      isPaused = true
    case .resume:
      guard isPaused else { return false }
      isPaused = false
    case .archive:
      guard stage == .adopted else { return false }
      next = .archived
    }
    stage = next
    log.append(Entry(happened: day, recorded: recorded, who: who, role: role, event: event))
    return true
  }
}
