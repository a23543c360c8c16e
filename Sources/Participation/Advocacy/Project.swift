/// A project: what a promoter carries out with partners, in a period and a territory, by activities and
/// outputs.
///
/// An activity outside the period or the territory is on record like any other; to bring it inside is owed,
/// see ``obligations(on:)`` and ``outsideActivities``.
///
/// Source: 000, 001.
public struct Project: Lifecycle {
  /// The stages of a project.
  public enum Stage: String, ProcessName {
    /// It is proposed to a donor, or planned.
    case proposed
    /// It is agreed on with whoever pays.
    case contracted
    /// It is being carried out.
    case running
    /// All that was to be done is over.
    case completed
    /// It is reported on.
    case reported
    /// It was given up before its completion.
    case cancelled
  }

  /// The name of the process on the wire.
  public static var processName: String { "project" }
  /// A project begins as a proposal.
  public static var initialStage: Stage { .proposed }

  /// What was fixed when it was proposed.
  public let charter: ProjectCharter
  /// Where it stands.
  public private(set) var position: Position<Stage>
  /// When it runs: the period of the charter, or as it was amended last.
  public private(set) var period: Period
  /// Where it works: the territories of the charter, then those that were added; empty where it has no limit.
  public private(set) var territories: Roll<Identifier<Territory>, Day>
  /// The activities, in the order in which they were assigned, those that were dropped among them.
  public private(set) var activities = Roll<Identifier<Activity>, ProjectActivity>()
  /// The day of the completion; `nil` before it.
  public private(set) var completed: Day?
  /// What was delivered, in order.
  public private(set) var deliveries = Roll<Identifier<ProjectOutput>, Delivery>()

  /// An output that was delivered.
  public struct Delivery: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// What it is; `nil` for an output of the charter that was delivered under its own title.
    public let title: LocalizedText?
  }

  /// A project on the day it is proposed.
  public init(charter: ProjectCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
    period = charter.period
    territories = Roll()
    for territory in charter.territories { territories.add(day, as: territory) }
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<Project>) {
    let day = admission.occasion.happened
    position = admission.position
    switch admission.event {
    case .contracted, .started, .reported, .cancelled: break
    case .completed: completed = day
    case .periodAmended(let period): self.period = period
    case .territoryAdded(let territory): territories.add(day, as: territory)
    case .activityAssigned(let activity, let kind, let planned, let territory):
      activities.add(
        ProjectActivity(kind: kind, day: planned, territory: territory, daySet: day, territorySet: day),
        as: activity)
    case .activityMoved(let activity, let planned):
      activities.update(activity) {
        $0.day = planned
        $0.daySet = day
      }
    case .activityRelocated(let activity, let territory):
      activities.update(activity) {
        $0.territory = territory
        $0.territorySet = day
      }
    case .activityDropped(let activity, _): activities.update(activity) { $0.dropped = day }
    case .outputDelivered(let output, let title): deliveries.add(Delivery(day: day, title: title), as: output)
    }
  }
}

/// An activity as its project has it: what, on which day, where.
public struct ProjectActivity: Hashable, Sendable {
  /// What kind of activity it is.
  public let kind: ActivityKind
  /// The day for which it is planned.
  public internal(set) var day: Day
  /// Where it takes place; `nil` where that is not on record, or it has no place.
  public internal(set) var territory: Identifier<Territory>?
  /// The day on which the planned day was set last.
  public internal(set) var daySet: Day
  /// The day on which the territory was set last.
  public internal(set) var territorySet: Day
  /// The day on which it was dropped; `nil` while it stands.
  public internal(set) var dropped: Day?

  init(kind: ActivityKind, day: Day, territory: Identifier<Territory>?, daySet: Day, territorySet: Day) {
    self.kind = kind
    self.day = day
    self.territory = territory
    self.daySet = daySet
    self.territorySet = territorySet
  }

  /// Whether it will not take place within the project.
  public var isDropped: Bool { dropped != nil }
}

extension Project {
  /// The outputs of the charter that were not delivered, in the order of the charter.
  public var undelivered: [ProjectOutput] { charter.outputs.filter { !deliveries.contains($0.id) } }
}
