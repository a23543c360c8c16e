/// An academy: cycles of sessions in which cohorts of people are trained to coordinate the Model in regions.
///
/// A person completes a cycle on the day on which its requirement is met, and only then may coordinate.
///
/// Source: 001 (Akademia Partycypacji Społecznej).
public struct Academy: Lifecycle {
  /// The stages of an academy.
  public enum Stage: String, ProcessName {
    /// It prepares its first cycle.
    case preparing
    /// Cycles of sessions are held.
    case teaching
    /// It has ended.
    case closed
  }

  /// The name of the process on the wire.
  public static var processName: String { "academy" }
  /// An academy begins by preparing.
  public static var initialStage: Stage { .preparing }

  /// What was fixed when it was founded.
  public let charter: AcademyCharter
  /// Where it stands.
  public private(set) var position: Position<Stage>
  /// The cycles, in the order in which they were opened.
  public private(set) var cycles = Roll<Identifier<AcademyCycle>, Cycle>()
  /// Who coordinates which region now.
  public private(set) var assignments: [ParticipantIdentifier: Assignment] = [:]

  /// A cycle as it stands.
  public struct Cycle: Hashable, Sendable {
    /// Its plan.
    public let plan: CyclePlan
    /// The day on which it was opened.
    public let opened: Day
    /// The day on which it ended; `nil` while it is open.
    public internal(set) var ended: Day?
    /// The cohort, in the order of enrolment, those who withdrew among them.
    public internal(set) var cohort = Roll<ParticipantIdentifier, Enrolment>()
    /// The days of sessions that were moved.
    public internal(set) var moved: [Identifier<AcademySession>: Day] = [:]
    /// The days on which sessions were held.
    public internal(set) var held: [Identifier<AcademySession>: Day] = [:]

    /// The day for which a session is planned; `nil` for one that is not in the plan.
    public func day(of session: Identifier<AcademySession>) -> Day? {
      moved[session] ?? plan.sessions.first { $0.id == session }?.day
    }
  }

  /// A person in a cohort.
  public struct Enrolment: Hashable, Sendable {
    /// What the person is trained for.
    public let duty: CoordinatorDuty
    /// The day of the enrolment, the latest where there were several.
    public internal(set) var enrolled: Day
    /// The day on which the person withdrew; `nil` for whoever is in the cohort.
    public internal(set) var withdrew: Day?
    /// The sessions that the person attended.
    public internal(set) var attended: Set<Identifier<AcademySession>> = []
    /// The day on which the requirement of the cycle was met; `nil` before that.
    public internal(set) var completed: Day?
  }

  /// The coordination of a region.
  public struct Assignment: Hashable, Sendable {
    /// The region.
    public let region: Identifier<Territory>
    /// The duty.
    public let duty: CoordinatorDuty
    /// The day of the assignment.
    public let since: Day
  }

  /// An academy on the day it is founded.
  public init(charter: AcademyCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<Academy>) {
    let day = admission.occasion.happened
    position = admission.position
    switch admission.event {
    case .closed: break
    case .cycleOpened(let cycle, let plan): cycles.add(Cycle(plan: plan, opened: day), as: cycle)
    case .cycleEnded(let cycle): cycles.update(cycle) { $0.ended = day }
    case .enrolled(let person, let cycle, let duty):
      cycles.update(cycle) { $0.cohort.add(Enrolment(duty: duty, enrolled: day), as: person) }
    case .withdrew(let person, let cycle, _):
      cycles.update(cycle) { $0.cohort.update(person) { $0.withdrew = day } }
    case .sessionMoved(let session, let cycle, let planned):
      cycles.update(cycle) { $0.moved[session] = planned }
    case .sessionHeld(let session, let cycle, let present):
      cycles.update(cycle) { $0.hold(session, present: present, on: day) }
    case .coordinatorAssigned(let person, let region):
      guard let duty = completion(of: person)?.duty else { return }
      assignments[person] = Assignment(region: region, duty: duty, since: day)
    case .coordinatorReleased(let person): assignments[person] = nil
    }
  }
}

extension Academy.Cycle {
  fileprivate mutating func hold(
    _ session: Identifier<AcademySession>, present: [ParticipantIdentifier], on day: Day
  ) {
    held[session] = day
    let plan = plan
    for person in present {
      cohort.update(person) {
        $0.attended.insert(session)
        if $0.completed == nil, $0.isEnough(for: plan) { $0.completed = day }
      }
    }
  }

  /// How many compulsory sessions of the plan a person has not attended.
  func compulsoryMissed(by enrolment: Academy.Enrolment) -> Int {
    plan.sessions.filter { $0.isCompulsory && !enrolment.attended.contains($0.id) }.count
  }
}

extension Academy.Enrolment {
  /// Whether the sessions attended meet the requirement of a plan.
  public func isEnough(for plan: CyclePlan) -> Bool {
    attended.count >= plan.leastSessions
      && plan.sessions.allSatisfy { !$0.isCompulsory || attended.contains($0.id) }
  }
}

extension Academy {
  /// The first completion of a person, with the duty that it is for; `nil` where there is none.
  ///
  /// Whoever completed and withdrew afterwards has completed. Complexity: O(cycles).
  public func completion(of person: ParticipantIdentifier) -> (duty: CoordinatorDuty, day: Day)? {
    var first: (duty: CoordinatorDuty, day: Day)?
    for cycle in cycles {
      guard let enrolment = cycle.value.cohort[person], let day = enrolment.completed else { continue }
      if first.map({ day < $0.day }) ?? true { first = (enrolment.duty, day) }
    }
    return first
  }

  /// A person as coordinator of a platform: with the day on which the training was completed, or without it.
  public func coordinator(_ person: ParticipantIdentifier, academy: Reference? = nil) -> Coordinator {
    Coordinator(person, trained: completion(of: person)?.day, academy: academy)
  }

  /// Who has completed a cycle for a duty, in the order of their names.
  public func completed(for duty: CoordinatorDuty) -> [ParticipantIdentifier] {
    var people: Set<ParticipantIdentifier> = []
    for cycle in cycles {
      for element in cycle.value.cohort where element.value.duty == duty && element.value.completed != nil {
        people.insert(element.key)
      }
    }
    return people.sorted()
  }

  /// Who has a duty in a region; `nil` where nobody has.
  public func coordinator(of region: Identifier<Territory>, as duty: CoordinatorDuty)
    -> ParticipantIdentifier?
  {
    assignments.filter { $0.value.region == region && $0.value.duty == duty }.keys.min()
  }

  /// The regions of the charter without a specialist or without a consultant, in the order of the charter.
  public var regionsWithoutPair: [Identifier<Territory>] {
    charter.regions.filter { region in
      !CoordinatorDuty.allCases.allSatisfy { coordinator(of: region, as: $0) != nil }
    }
  }
}
