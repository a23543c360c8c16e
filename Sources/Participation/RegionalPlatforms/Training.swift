/// A training: planned, announced with place and day, held, and evaluated.
///
/// Source: 002.
public struct Training: Lifecycle {
  /// The stages of a training.
  public enum Stage: String, ProcessName {
    /// It is planned.
    case planned
    /// Its place and its day are announced.
    case announced
    /// It took place.
    case held
    /// It is evaluated.
    case evaluated
    /// It did not take place.
    case cancelled
  }
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// The announced day has not passed.
    case dayAhead
    /// The announced day has come.
    case dayReached
    /// No more people answered than took part, and no more were satisfied than answered.
    case figuresFit
  }

  /// The name of the process on the wire.
  public static var processName: String { "training" }
  /// A training begins as planned.
  public static var initialStage: Stage { .planned }

  /// What was fixed when it was planned.
  public let charter: TrainingCharter
  /// Where it stands.
  public private(set) var position: Position<Stage>
  /// The place and the day as they were announced last; `nil` before that.
  public private(set) var announcement: Announcement?
  /// The day on which it was held; `nil` before that.
  public private(set) var held: Day?
  /// Who took part; `nil` before that.
  public private(set) var attendance: SectorAttendance?
  /// What participants said; `nil` before that.
  public private(set) var evaluation: Evaluation?

  /// Place and day of a training.
  public struct Announcement: Hashable, Sendable {
    /// The place.
    public let place: Identifier<Territory>
    /// The region of the place, by which trainings are spread.
    public let region: Identifier<Territory>
    /// The day of the training.
    public let day: Day
    /// The day on which it was announced.
    public let announced: Day
  }

  /// What participants said of a training.
  public struct Evaluation: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// How many answered.
    public let respondents: Int
    /// How many of them were satisfied.
    public let satisfied: Int

    /// The share of those who answered who were satisfied; `nil` where nobody answered.
    public var satisfaction: Share? { try? Share(Int64(satisfied), of: Int64(respondents)) }
  }

  /// A training on the day it is planned.
  public init(charter: TrainingCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
  }

  /// The table of the training.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<Training> {
    switch stage {
    case .planned:
      switch kind {
      case .announced: .to(.announced, by: .organiser, .contactPoint, .coordinator, if: .dayAhead)
      case .cancelled: .to(.cancelled, by: .organiser, .contactPoint, .coordinator)
      case .rescheduled, .held, .evaluated: .impossible
      }
    case .announced:
      switch kind {
      case .rescheduled: .stays(by: .organiser, .contactPoint, .coordinator, if: .dayAhead)
      case .held: .to(.held, by: .organiser, .trainer, .coordinator, if: .dayReached)
      case .cancelled: .to(.cancelled, by: .organiser, .contactPoint, .coordinator)
      case .announced, .evaluated: .impossible
      }
    case .held:
      switch kind {
      case .evaluated: .to(.evaluated, by: .organiser, .trainer, .coordinator, if: .figuresFit)
      case .announced, .rescheduled, .held, .cancelled: .impossible
      }
    case .evaluated, .cancelled: .impossible
    }
  }
  /// What can be missing in a training, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// The announced day would lie in the past.
    case dayPassed(Day, on: Day)
    /// The training is announced for a later day.
    case tooEarly(Day)
    /// The figures do not fit together.
    case unfit(respondents: Int, satisfied: Int, people: Int)
  }

  /// What is missing for a requirement, or `nil` where it is met.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .dayAhead: event?.plannedDay.flatMap { $0 < day ? .dayPassed($0, on: day) : nil }
    case .dayReached: announcement.flatMap { $0.day > day ? .tooEarly($0.day) : nil }
    case .figuresFit:
      if case .evaluated(let respondents, let satisfied)? = event, let people = attendance?.people,
        satisfied < 0 || satisfied > respondents || respondents > people
      {
        .unfit(respondents: respondents, satisfied: satisfied, people: people)
      } else {
        nil
      }
    }
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<Training>) {
    let day = admission.occasion.happened
    position = admission.position
    switch admission.event {
    case .announced(let place, let region, let planned), .rescheduled(let place, let region, let planned):
      announcement = Announcement(place: place, region: region, day: planned, announced: day)
    case .held(let attendance):
      held = day
      self.attendance = attendance
    case .evaluated(let respondents, let satisfied):
      evaluation = Evaluation(day: day, respondents: respondents, satisfied: satisfied)
    case .cancelled: break
    }
  }
  /// What somebody can owe in a training.
  public enum Duty: String, ProcessName {
    /// Announce place and day.
    case announce
    /// Hold the training on the announced day.
    case hold
    /// Evaluate the training.
    case evaluate
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .announce, .hold, .evaluate: .organiser
    }
  }

  /// What is owed on a day: the announcement, the training itself, its evaluation.
  public func obligations(on day: Day) -> [Obligation<Training>] {
    switch stage {
    case .planned: [Obligation(.announce, since: position.since, due: charter.announcementDue)]
    case .announced: [Obligation(.hold, since: position.since, due: announcement?.day)]
    case .held:
      [
        Obligation(
          .evaluate, since: position.since,
          due: charter.evaluationDays.map { position.since.adding(days: max(0, $0)) })
      ]
    case .evaluated, .cancelled: []
    }
  }
}

extension Training.Event {
  var plannedDay: Day? {
    switch self {
    case .announced(_, _, let day), .rescheduled(_, _, let day): day
    case .held, .evaluated, .cancelled: nil
    }
  }
}
