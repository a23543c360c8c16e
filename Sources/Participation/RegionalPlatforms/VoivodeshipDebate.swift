/// A social debate of a region: announced, held, concluded, with conclusions traced to the positions that
/// take
/// them up.
///
/// Source: 001 (wojewódzkie debaty socjalne).
public struct VoivodeshipDebate: Lifecycle {
  /// The stages of a debate of a region.
  public enum Stage: String, ProcessName {
    /// It is planned.
    case planned
    /// Its place and its day are announced.
    case announced
    /// It took place, and its conclusions are taken down.
    case held
    /// It is reported on.
    case reported
    /// It did not take place.
    case cancelled
  }
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// The announced day has not passed.
    case dayAhead
    /// The announced day has come.
    case dayReached
    /// The identifier of the conclusion is free.
    case conclusionNew
    /// The conclusion is on record.
    case conclusionKnown
    /// The conclusion was not taken up in this position before.
    case takingNew
  }

  /// The name of the process on the wire.
  public static var processName: String { "voivodeshipDebate" }
  /// A debate begins as planned.
  public static var initialStage: Stage { .planned }

  /// What was fixed when it was planned.
  public let charter: DebateCharter
  /// Where it stands.
  public private(set) var position: Position<Stage>
  /// The place as it was announced last; `nil` before that.
  public private(set) var place: Identifier<Territory>?
  /// The day as it was announced last; `nil` before that.
  public private(set) var announcedFor: Day?
  /// The day on which it was held; `nil` before that.
  public private(set) var held: Day?
  /// Who took part; `nil` before that.
  public private(set) var attendance: SectorAttendance?
  /// The conclusions, in order.
  public private(set) var conclusions = Roll<Identifier<DebateConclusion>, DebateConclusion>()
  /// The report; `nil` before it.
  public private(set) var report: Identifier<DebateReport>?

  /// A debate on the day it is planned.
  public init(charter: DebateCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
  }

  /// The table of the debate.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<VoivodeshipDebate> {
    switch stage {
    case .planned:
      switch kind {
      case .announced: .to(.announced, by: .organiser, .coordinator, if: .dayAhead)
      case .cancelled: .to(.cancelled, by: .organiser, .coordinator)
      case .rescheduled, .held, .conclusionRecorded, .conclusionTakenUp, .reported: .impossible
      }
    case .announced:
      switch kind {
      case .rescheduled: .stays(by: .organiser, .coordinator, if: .dayAhead)
      case .held: .to(.held, by: .organiser, .facilitator, .coordinator, if: .dayReached)
      case .cancelled: .to(.cancelled, by: .organiser, .coordinator)
      case .announced, .conclusionRecorded, .conclusionTakenUp, .reported: .impossible
      }
    case .held:
      switch kind {
      case .conclusionRecorded: .stays(by: .rapporteur, .facilitator, .organiser, if: .conclusionNew)
      case .conclusionTakenUp:
        .stays(
          by: .regionalSpecialist, .regionalConsultant, .rapporteur, if: .conclusionKnown, .takingNew)
      case .reported: .to(.reported, by: .rapporteur, .organiser)
      case .announced, .rescheduled, .held, .cancelled: .impossible
      }
    case .reported, .cancelled: .impossible
    }
  }

  /// The kinds of event that can bring a requirement about; those that rest on the event itself have none.
  public static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .conclusionKnown, .takingNew: [.conclusionRecorded]
    case .dayAhead, .dayReached, .conclusionNew: []
    }
  }
  /// What can be missing in a debate of a region, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// The announced day would lie in the past.
    case dayPassed(Day, on: Day)
    /// The debate is announced for a later day.
    case tooEarly(Day)
    /// The identifier is taken by a conclusion of a day.
    case conclusionTaken(Identifier<DebateConclusion>, on: Day)
    /// No such conclusion is on record.
    case noConclusion(Identifier<DebateConclusion>, conclusions: Int)
    /// No conclusion is on record.
    case noConclusions
    /// The conclusion was taken up in the position on a day.
    case takenUpAlready(Identifier<DebateConclusion>, in: Reference, on: Day)
  }

  /// What is missing for a requirement, or `nil` where it is met.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .dayAhead: return event?.plannedDay.flatMap { $0 < day ? .dayPassed($0, on: day) : nil }
    case .dayReached: return announcedFor.flatMap { $0 > day ? .tooEarly($0) : nil }
    case .conclusionNew:
      guard case .conclusionRecorded(let name, _)? = event else { return nil }
      return conclusions[name].map { .conclusionTaken(name, on: $0.day) }
    case .conclusionKnown, .takingNew:
      guard case .conclusionTakenUp(let name, let position)? = event else {
        return requirement == .conclusionKnown && conclusions.isEmpty ? .noConclusions : nil
      }
      guard let conclusion = conclusions[name] else {
        return requirement == .conclusionKnown ? .noConclusion(name, conclusions: conclusions.count) : nil
      }
      guard requirement == .takingNew else { return nil }
      return conclusion.positions[position].map { .takenUpAlready(name, in: position, on: $0) }
    }
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<VoivodeshipDebate>) {
    let day = admission.occasion.happened
    position = admission.position
    switch admission.event {
    case .cancelled: break
    case .announced(let place, let planned), .rescheduled(let place, let planned):
      self.place = place
      announcedFor = planned
    case .held(let attendance):
      held = day
      self.attendance = attendance
    case .conclusionRecorded(let name, let statement):
      conclusions.add(DebateConclusion(statement: statement, day: day), as: name)
    case .conclusionTakenUp(let name, let position):
      conclusions.update(name) { $0.positions.add(day, as: position) }
    case .reported(let report): self.report = report
    }
  }
  /// What somebody can owe in a debate of a region.
  public enum Duty: String, ProcessName {
    /// Announce place and day.
    case announce
    /// Hold the debate on the announced day.
    case hold
    /// Take up a conclusion in a position.
    case takeUp
    /// Report on the debate.
    case report
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .announce, .hold: .organiser
    case .takeUp: .regionalSpecialist
    case .report: .rapporteur
    }
  }

  /// What is owed on a day: the announcement, the debate, conclusions nobody took up, the report.
  public func obligations(on day: Day) -> [Obligation<VoivodeshipDebate>] {
    switch stage {
    case .planned: return [Obligation(.announce, since: position.since, due: charter.heldBy)]
    case .announced: return [Obligation(.hold, since: position.since, due: announcedFor)]
    case .held:
      return untaken.map { name in
        Obligation(.takeUp, about: Reference(.debateConclusion, name), since: position.since, due: nil)
      } + [
        Obligation(
          .report, since: position.since,
          due: charter.reportDays.map { position.since.adding(days: max(0, $0)) })
      ]
    case .reported, .cancelled: return []
    }
  }
}

extension VoivodeshipDebate {
  /// The conclusions that no position took up, in order.
  public var untaken: [Identifier<DebateConclusion>] {
    conclusions.filter { $0.value.positions.isEmpty }.map { $0.key }
  }

  /// What became of what: from each conclusion to the positions that took it up.
  public var trace: Trace {
    var trace = Trace()
    for conclusion in conclusions {
      for position in conclusion.value.positions {
        // The position is named from outside; an edge that would close a circle is left out.
        try? trace.add(
          Reference(.debateConclusion, conclusion.key), .enteredIn, position.key, on: position.value)
      }
    }
    return trace
  }
}

extension VoivodeshipDebate.Event {
  var plannedDay: Day? {
    switch self {
    case .announced(_, let day), .rescheduled(_, let day): day
    case .held, .conclusionRecorded, .conclusionTakenUp, .reported, .cancelled: nil
    }
  }
}

/// A conclusion of a debate.
public struct DebateConclusion: Hashable, Sendable {
  /// What was concluded.
  public let statement: LocalizedText
  /// The day on which it was taken down.
  public let day: Day
  /// The positions that took it up, each with the day.
  public internal(set) var positions = Roll<Reference, Day>()
}

/// What the identifier of a report on a debate names; the type has no values.
public enum DebateReport: Sendable {}

/// What is fixed when a debate is planned.
public struct DebateCharter: Hashable, Sendable, Serializable {
  /// What it is called.
  public let title: LocalizedText
  /// The region.
  public let region: Identifier<Territory>
  /// What is to be debated, topic by topic.
  public let topics: [LocalizedText]
  /// The platform it belongs to; `nil` where to none.
  public let platform: Reference?
  /// The last day for it; `nil` where none was set.
  public let heldBy: Day?
  /// Within how many days it is to be reported on, 0 or more; `nil` where no limit was set.
  public let reportDays: Int?

  /// A charter; a number of days below 0 counts as 0.
  public init(
    title: LocalizedText, region: Identifier<Territory>, topics: [LocalizedText] = [],
    platform: Reference? = nil, heldBy: Day? = nil, reportDays: Int? = nil
  ) {
    self.title = title
    self.region = region
    self.topics = topics
    self.platform = platform
    self.heldBy = heldBy
    self.reportDays = reportDays
  }
}
