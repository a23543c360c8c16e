/// A regional platform: people affected by exclusion, organisations and administration of one region, who
/// analyse its policy, choose key areas and join consultations together.
///
/// Where a side falls below its least number of seats, decisions rest until it is back, and the platform
/// goes on.
///
/// Source: 001 (Regionalne Platformy Społeczne).
public struct RegionalPlatform: Lifecycle {
  /// The stages of a regional platform.
  public enum Stage: String, ProcessName {
    /// It is proposed for its region.
    case proposed
    /// A trained specialist and a trained consultant coordinate it.
    case coordinated
    /// It is appointed with its three sides.
    case appointed
    /// It analyses the policy of its region.
    case analysing
    /// It has chosen its key areas.
    case areasSelected
    /// It discusses in which consultations it can join.
    case discussing
    /// It takes part in a consultation.
    case engaged
    /// It reports on what it took part in.
    case reporting
    /// Its work is over.
    case closed
  }

  /// The name of the process on the wire.
  public static var processName: String { "regionalPlatform" }
  /// A platform begins as a proposal for its region.
  public static var initialStage: Stage { .proposed }

  /// What was fixed when it was proposed.
  public let charter: PlatformCharter
  /// Where it stands.
  public private(set) var position: Position<Stage>
  /// Who coordinates it; `nil` before that.
  public private(set) var coordinators: Coordinators?
  /// Its seats, in the order of the charter.
  public private(set) var seats: Roll<Identifier<PlatformSeat>, SeatState>
  /// The day on which it was appointed; `nil` before that.
  public private(set) var appointed: Day?
  /// The areas that were analysed, in order.
  public private(set) var analyses = Roll<PolicyArea, Analysis>()
  /// The key areas as they were chosen last; empty before that.
  public private(set) var areas: [PolicyArea] = []
  /// The consultations that it joined, in order.
  public private(set) var engagements = Roll<Reference, Engagement>()
  /// The meetings, in order.
  public private(set) var meetings = Roll<Identifier<PlatformMeeting>, Meeting>()
  /// The day on which it was dissolved before its work was done; `nil` where it was not.
  public private(set) var dissolved: Day?

  /// Who coordinates a platform.
  public struct Coordinators: Hashable, Sendable {
    /// The regional specialist.
    public internal(set) var specialist: Coordinator
    /// The regional consultant.
    public internal(set) var consultant: Coordinator
  }

  /// What was found about an area.
  public struct Analysis: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// What was found.
    public let finding: LocalizedText
  }

  /// A consultation that the platform joined.
  public struct Engagement: Hashable, Sendable {
    /// The key area that it is about.
    public let area: PolicyArea
    /// The day on which the platform joined.
    public let joined: Day
    /// The positions that it presented, each with the day.
    public internal(set) var positions = Roll<Reference, Day>()
    /// How it was reported on; `nil` before that.
    public internal(set) var report: Report?
  }

  /// A report on a consultation.
  public struct Report: Hashable, Sendable {
    /// The name of the report.
    public let id: Identifier<PlatformReport>
    /// The day.
    public let day: Day
  }

  /// A meeting of the platform.
  public struct Meeting: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// Who was present, in the order of their names.
    public let present: [ParticipantIdentifier]
  }

  /// A platform on the day it is proposed; every seat is vacant.
  public init(charter: PlatformCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
    seats = Roll()
    for seat in charter.seats { seats.add(SeatState(kind: seat.kind, vacantSince: day), as: seat.id) }
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<RegionalPlatform>) {
    let day = admission.occasion.happened
    position = admission.position
    switch admission.event {
    case .analysisBegan, .discussionBegan, .reportingBegan, .closed: break
    case .coordinated(let specialist, let consultant):
      coordinators = Coordinators(specialist: specialist, consultant: consultant)
    case .coordinatorReplaced(let duty, let successor):
      switch duty {
      case .specialist: coordinators?.specialist = successor
      case .consultant: coordinators?.consultant = successor
      }
    case .appointed: appointed = day
    case .areaAnalysed(let area, let finding): analyses.add(Analysis(day: day, finding: finding), as: area)
    case .areasSelected(let areas): self.areas = areas
    case .engaged(let consultation, let area):
      engagements.add(Engagement(area: area, joined: day), as: consultation)
    case .positionPresented(let position, let consultation):
      engagements.update(consultation) { $0.positions.add(day, as: position) }
    case .reported(let consultation, let report):
      engagements.update(consultation) { $0.report = Report(id: report, day: day) }
    case .dissolved: dissolved = day
    case .memberSeated(let seat, let member, let until):
      seats.update(seat) { $0.seat(member, since: day, until: until) }
    case .substituteNamed(let seat, let substitute): seats.update(seat) { $0.substitute = substitute }
    case .memberLeft(let seat, _): seats.update(seat) { $0.vacate(on: day) }
    case .meetingHeld(let meeting, let present):
      meetings.add(Meeting(day: day, present: Set(present).sorted()), as: meeting)
    }
  }
}

/// A seat as it stands: who has it, until when, who stands in, since when it is vacant.
public struct SeatState: Hashable, Sendable {
  /// Whom the seat is for.
  public let kind: SeatKind
  /// Who has the seat; `nil` while it is vacant.
  public private(set) var member: ParticipantIdentifier?
  /// The day on which the member took the seat; of a vacant seat the day since which it is vacant.
  public private(set) var since: Day
  /// The last day of the term; `nil` where the term has no end.
  public private(set) var until: Day?
  /// Who stands in while the seat is vacant; `nil` where nobody does.
  public internal(set) var substitute: ParticipantIdentifier?

  init(kind: SeatKind, vacantSince day: Day) {
    self.kind = kind
    since = day
  }

  mutating func seat(_ member: ParticipantIdentifier, since day: Day, until: Day?) {
    self.member = member
    since = day
    self.until = until
    substitute = substitute == member ? nil : substitute
  }

  /// The term goes on: who stands in does so to its end.
  mutating func vacate(on day: Day) {
    member = nil
    since = day
  }

  /// Whether the term is over on a day.
  public func isOver(on day: Day) -> Bool { until.map { $0 < day } ?? false }

  /// Whoever speaks on a day from this seat: its member, or who stands in while it is vacant; nobody after
  /// the end of the term.
  public func speaker(on day: Day) -> ParticipantIdentifier? { isOver(on: day) ? nil : member ?? substitute }

  /// Since when nobody has had the seat on a day, whether somebody stands in or not; `nil` where somebody
  /// has it.
  public func vacantSince(on day: Day) -> Day? {
    if let until, until < day {
      return member == nil ? min(since, until.adding(days: 1)) : until.adding(days: 1)
    }
    return member == nil ? since : nil
  }
}

extension RegionalPlatform {
  /// How many seats of every side, and of every level of the administration that must be there, are
  /// represented on a day; the sides first.
  public func strength(on day: Day) -> [SideStrength] {
    func count(_ isMeant: (SeatKind) -> Bool) -> Int {
      seats.reduce(0) { $0 + (isMeant($1.value.kind) && $1.value.speaker(on: day) != nil ? 1 : 0) }
    }
    let sides = PlatformSide.allCases.map { side in
      SideStrength(.side(side), have: count { $0.side == side }, need: charter.leastPerSide)
    }
    guard charter.needsBothLevels else { return sides }
    return sides
      + [SeatKind.selfGovernment, .government].map { level in
        SideStrength(.level(level), have: count { $0 == level }, need: 1)
      }
  }

  /// Whether decisions rest on a day because a side is too weak; the platform itself goes on.
  public func areDecisionsSuspended(on day: Day) -> Bool {
    switch stage {
    case .proposed, .coordinated, .closed: false
    case .appointed, .analysing, .areasSelected, .discussing, .engaged, .reporting:
      strength(on: day).contains { !$0.isEnough }
    }
  }

  /// The seat that somebody has or stands in for; `nil` where there is none.
  public func seat(of person: ParticipantIdentifier) -> Identifier<PlatformSeat>? {
    seats.first { $0.value.member == person || $0.value.substitute == person }?.key
  }

  /// The consultations that were joined and not reported on, in order.
  public var unreported: [Reference] { engagements.filter { $0.value.report == nil }.map { $0.key } }
}
