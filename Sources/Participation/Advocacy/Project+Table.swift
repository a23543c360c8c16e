extension Project {
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// The project does not work in the territory already.
    case territoryNew
    /// The identifier of the activity is free.
    case activityNew
    /// The activity is part of the project and not dropped.
    case activityStands
    /// The output was not delivered before.
    case outputNew
    /// The output stands in the charter or has a title.
    case outputNamed
  }

  /// The table of the project.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<Project> {
    switch stage {
    case .proposed:
      switch kind {
      case .contracted: .to(.contracted, by: .donor, .projectPromoter)
      case .cancelled: .to(.cancelled, by: .projectPromoter, .donor)
      case .periodAmended, .territoryAdded, .activityAssigned, .activityMoved, .activityRelocated,
        .activityDropped:
        planning(kind)
      case .started, .completed, .reported, .outputDelivered: .impossible
      }
    case .contracted:
      switch kind {
      case .started: .to(.running, by: .projectPromoter, .coordinator)
      case .cancelled: .to(.cancelled, by: .projectPromoter, .donor)
      case .periodAmended, .territoryAdded, .activityAssigned, .activityMoved, .activityRelocated,
        .activityDropped:
        planning(kind)
      case .contracted, .completed, .reported, .outputDelivered: .impossible
      }
    case .running:
      switch kind {
      case .completed: .to(.completed, by: .projectPromoter, .coordinator)
      case .cancelled: .to(.cancelled, by: .projectPromoter, .donor)
      case .outputDelivered:
        .stays(by: .projectPromoter, .coordinator, .partner, if: .outputNew, .outputNamed)
      case .periodAmended, .territoryAdded, .activityAssigned, .activityMoved, .activityRelocated,
        .activityDropped:
        planning(kind)
      case .contracted, .started, .reported: .impossible
      }
    case .completed:
      switch kind {
      case .reported: .to(.reported, by: .projectPromoter, .coordinator)
      case .outputDelivered:
        .stays(by: .projectPromoter, .coordinator, .partner, if: .outputNew, .outputNamed)
      case .contracted, .started, .completed, .cancelled, .periodAmended, .territoryAdded, .activityAssigned,
        .activityMoved, .activityRelocated, .activityDropped:
        .impossible
      }
    case .reported, .cancelled: .impossible
    }
  }

  /// What is planned and replanned in every stage before the completion.
  private static func planning(_ kind: Event.Kind) -> Cell<Project> {
    switch kind {
    case .periodAmended: .stays(by: .projectPromoter, .donor)
    case .territoryAdded: .stays(by: .projectPromoter, .donor, if: .territoryNew)
    case .activityAssigned: .stays(by: .projectPromoter, .coordinator, .partner, if: .activityNew)
    case .activityMoved, .activityRelocated, .activityDropped:
      .stays(by: .projectPromoter, .coordinator, .partner, if: .activityStands)
    case .contracted, .started, .completed, .reported, .cancelled, .outputDelivered: .impossible
    }
  }

  /// The kinds of event that can bring a requirement about; those that rest on the event itself have none.
  public static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .activityStands: [.activityAssigned]
    case .territoryNew, .activityNew, .outputNew, .outputNamed: []
    }
  }

  /// What can be missing in a project, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// The project has worked in the territory since a day.
    case territoryTaken(Identifier<Territory>, since: Day)
    /// The project has no limit of territory that could be widened.
    case noTerritorialLimit
    /// The identifier is taken by an activity planned for a day.
    case activityTaken(Identifier<Activity>, on: Day)
    /// No such activity is part of the project.
    case noActivity(Identifier<Activity>)
    /// The activity was dropped on a day.
    case activityDropped(Identifier<Activity>, on: Day)
    /// No activity is part of the project.
    case noActivities
    /// The output was delivered on a day.
    case deliveredAlready(Identifier<ProjectOutput>, on: Day)
    /// The output is none of the charter and has no title.
    case outputUnnamed(Identifier<ProjectOutput>, promised: Int)
  }

  /// What is missing for a requirement, or `nil` where it is met.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .territoryNew:
      if territories.isEmpty { return .noTerritorialLimit }
      guard case .territoryAdded(let territory)? = event else { return nil }
      return territories[territory].map { .territoryTaken(territory, since: $0) }
    case .activityNew:
      guard let name = event?.activity else { return nil }
      return activities[name].map { .activityTaken(name, on: $0.day) }
    case .activityStands:
      guard let name = event?.activity else {
        return activities.contains { !$0.value.isDropped } ? nil : .noActivities
      }
      guard let activity = activities[name] else { return .noActivity(name) }
      return activity.dropped.map { .activityDropped(name, on: $0) }
    case .outputNew:
      guard case .outputDelivered(let output, _)? = event else { return nil }
      return deliveries[output].map { .deliveredAlready(output, on: $0.day) }
    case .outputNamed:
      guard case .outputDelivered(let output, nil)? = event else { return nil }
      let promised = charter.outputs
      return promised.contains { $0.id == output } ? nil : .outputUnnamed(output, promised: promised.count)
    }
  }
}

extension Project.Event {
  var activity: Identifier<Activity>? {
    switch self {
    case .activityAssigned(let activity, _, _, _), .activityMoved(let activity, _),
      .activityRelocated(let activity, _), .activityDropped(let activity, _):
      activity
    case .contracted, .started, .completed, .reported, .cancelled, .periodAmended, .territoryAdded,
      .outputDelivered:
      nil
    }
  }
}
