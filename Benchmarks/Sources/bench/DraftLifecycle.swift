import Participation

/// The workload as a lifecycle on the kernel: 8 stages, 15 kinds of event, guards on counters and days, and a
/// pause.
struct Draft: Lifecycle {
  enum Stage: String, ProcessName {
    case draft, circle, published, coalition, platform, consultation, adopted, archived
  }

  enum Event: LifecycleEvent {
    case addMember(count: Int32)
    case publish
    case addSupport(count: Int32)
    case formCoalition(partners: Int32)
    case joinRegion(region: Int32)
    case openConsultation
    case submit(proposals: Int32)
    case prioritise
    case closeConsultation
    case adopt
    case reject
    case reopen
    case pause
    case resume
    case archive

    enum Kind: String, ProcessName {
      case addMember, publish, addSupport, formCoalition, joinRegion, openConsultation, submit, prioritise
      case closeConsultation, adopt, reject, reopen, pause, resume, archive
    }

    var kind: Kind {
      switch self {
      case .addMember: .addMember
      case .publish: .publish
      case .addSupport: .addSupport
      case .formCoalition: .formCoalition
      case .joinRegion: .joinRegion
      case .openConsultation: .openConsultation
      case .submit: .submit
      case .prioritise: .prioritise
      case .closeConsultation: .closeConsultation
      case .adopt: .adopt
      case .reject: .reject
      case .reopen: .reopen
      case .pause: .pause
      case .resume: .resume
      case .archive: .archive
      }
    }
  }

  enum Requirement: String, ProcessName {
    case running, paused, countGiven, circleComplete, membersEnough, supportEnough, partnersGiven,
      partnersEnough
    case regionsComplete, regionsEnough, consultationOpen, proposalsEnough, consultationOver, prioritised,
      yearPassed
  }

  enum Shortfall: ShortfallReason {
    case isPaused
    case isRunning
    case tooFew(have: Int32, need: Int32)
    case tooEarly(until: Day)
    case tooLate(since: Day)

    var sentence: LocalizedText {
      LocalizedText(english: "Something is missing.", serbian: "Nešto nedostaje.", polish: "Czegoś brakuje.")
    }

    var firstDay: Day? {
      switch self {
      case .tooEarly(let until): until
      case .isPaused, .isRunning, .tooFew, .tooLate: nil
      }
    }
  }

  static var processName: String { "draft" }
  static var initialStage: Stage { .draft }

  let charter: Day
  private(set) var position: Position<Stage>
  private(set) var isPaused = false
  private(set) var members: Int32 = 1
  private(set) var support: Int32 = 0
  private(set) var partners: Int32 = 0
  private(set) var regions: Int32 = 0
  private(set) var proposals: Int32 = 0
  private(set) var ranked: Int32 = 0
  private(set) var opened: Day

  init(charter: Day, founded day: Day) {
    self.charter = charter
    opened = charter
    position = Position(founded: day, in: .draft)
  }

  static func standingRequirement(of kind: Event.Kind) -> Requirement? {
    switch kind {
    case .resume: .paused
    case .reopen, .archive: nil
    case .addMember, .publish, .addSupport, .formCoalition, .joinRegion, .openConsultation, .submit,
      .prioritise,
      .closeConsultation, .adopt, .reject, .pause:
      .running
    }
  }

  static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<Draft> {
    switch stage {
    case .draft:
      switch kind {
      case .addMember: .to(.circle, when: .circleComplete, otherwise: .draft, if: .countGiven)
      case .pause, .resume: .stays()
      case .publish, .addSupport, .formCoalition, .joinRegion, .openConsultation, .submit, .prioritise,
        .closeConsultation, .adopt, .reject, .reopen, .archive:
        .impossible
      }
    case .circle:
      switch kind {
      case .addMember: .stays(if: .countGiven)
      case .publish: .to(.published, if: .membersEnough)
      case .pause, .resume: .stays()
      case .addSupport, .formCoalition, .joinRegion, .openConsultation, .submit, .prioritise,
        .closeConsultation,
        .adopt, .reject, .reopen, .archive:
        .impossible
      }
    case .published:
      switch kind {
      case .addMember, .addSupport: .stays(if: .countGiven)
      case .formCoalition: .to(.coalition, if: .supportEnough, .partnersGiven)
      case .pause, .resume: .stays()
      case .publish, .joinRegion, .openConsultation, .submit, .prioritise, .closeConsultation, .adopt,
        .reject,
        .reopen, .archive:
        .impossible
      }
    case .coalition:
      switch kind {
      case .addMember, .addSupport: .stays(if: .countGiven)
      case .joinRegion: .to(.platform, when: .regionsComplete, otherwise: .coalition, if: .partnersEnough)
      case .pause, .resume: .stays()
      case .publish, .formCoalition, .openConsultation, .submit, .prioritise, .closeConsultation, .adopt,
        .reject,
        .reopen, .archive:
        .impossible
      }
    case .platform:
      switch kind {
      case .addMember, .addSupport: .stays(if: .countGiven)
      case .openConsultation: .to(.consultation, if: .regionsEnough)
      case .adopt: .to(.adopted, if: .prioritised)
      case .reject: .to(.published)
      case .pause, .resume: .stays()
      case .publish, .formCoalition, .joinRegion, .submit, .prioritise, .closeConsultation, .reopen, .archive:
        .impossible
      }
    case .consultation:
      switch kind {
      case .addMember, .addSupport: .stays(if: .countGiven)
      case .submit: .stays(if: .consultationOpen)
      case .prioritise: .stays(if: .proposalsEnough)
      case .closeConsultation: .to(.platform, if: .consultationOver, .prioritised)
      case .pause, .resume: .stays()
      case .publish, .formCoalition, .joinRegion, .openConsultation, .adopt, .reject, .reopen, .archive:
        .impossible
      }
    case .adopted:
      switch kind {
      case .reopen: .to(.platform, if: .yearPassed)
      case .archive: .to(.archived)
      case .addMember, .publish, .addSupport, .formCoalition, .joinRegion, .openConsultation, .submit,
        .prioritise,
        .closeConsultation, .adopt, .reject, .pause, .resume:
        .impossible
      }
    case .archived: .impossible
    }
  }

  func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .running: isPaused ? .isPaused : nil
    case .paused: isPaused ? nil : .isRunning
    case .countGiven: count(of: event) > 0 ? nil : .tooFew(have: 0, need: 1)
    case .circleComplete: Self.enough(members + count(of: event), 5)
    case .membersEnough: Self.enough(members, 5)
    case .supportEnough: Self.enough(support, 100)
    case .partnersGiven: Self.enough(count(of: event), 2)
    case .partnersEnough: Self.enough(partners, 2)
    case .regionsComplete: Self.enough(regions + 1, 3)
    case .regionsEnough: Self.enough(regions, 3)
    case .consultationOpen: day <= opened.adding(days: 30) ? nil : .tooLate(since: opened.adding(days: 30))
    case .proposalsEnough: Self.enough(proposals, 3)
    case .consultationOver: day >= opened.adding(days: 30) ? nil : .tooEarly(until: opened.adding(days: 30))
    case .prioritised: Self.enough(ranked, 1)
    case .yearPassed: day >= opened.adding(days: 365) ? nil : .tooEarly(until: opened.adding(days: 365))
    }
  }

  private static func enough(_ have: Int32, _ need: Int32) -> Shortfall? {
    have >= need ? nil : .tooFew(have: have, need: need)
  }

  private func count(of event: Event?) -> Int32 {
    switch event {
    case .addMember(let count)?, .addSupport(let count)?, .formCoalition(let count)?, .submit(let count)?:
      count
    case nil: 1
    case .publish?, .joinRegion?, .openConsultation?, .prioritise?, .closeConsultation?, .adopt?, .reject?,
      .reopen?,
      .pause?, .resume?, .archive?:
      1
    }
  }

  mutating func record(_ admission: Admission<Draft>) {
    position = admission.position
    take(admission.event, on: admission.occasion.happened)
  }

  /// The counters after an event.
  mutating func take(_ event: Event, on day: Day) {
    switch event {
    case .addMember(let count): members &+= count
    case .addSupport(let count): support &+= count
    case .formCoalition(let count): partners = count
    case .joinRegion: regions &+= 1
    case .openConsultation: opened = day
    case .submit(let count): proposals &+= count
    case .prioritise: ranked &+= 1
    case .reject: regions = 0
    case .pause: isPaused = true
    case .resume: isPaused = false
    case .publish, .closeConsultation, .adopt, .reopen, .archive: break
    }
  }
}
