extension Project {
  /// What can happen in a project.
  public enum Event: LifecycleEvent {
    // The course of the project.
    /// It is agreed on with whoever pays.
    case contracted
    /// It begins to be carried out.
    case started
    /// All that was to be done is over.
    case completed
    /// It is reported on.
    case reported
    /// It is given up.
    indirect case cancelled(reason: LocalizedText)
    /// It runs at another time than the charter said.
    case periodAmended(period: Period)
    /// It works in one more territory.
    case territoryAdded(territory: Identifier<Territory>)

    // Activities and outputs.
    /// An activity becomes part of the project.
    case activityAssigned(
      activity: Identifier<Activity>, kind: ActivityKind, on: Day, territory: Identifier<Territory>?)
    /// An activity is planned for another day.
    case activityMoved(activity: Identifier<Activity>, on: Day)
    /// An activity is planned for another place.
    case activityRelocated(activity: Identifier<Activity>, territory: Identifier<Territory>?)
    /// An activity is no longer part of the project.
    indirect case activityDropped(activity: Identifier<Activity>, reason: LocalizedText)
    /// An output is delivered: one of the charter, or another under a title.
    indirect case outputDelivered(output: Identifier<ProjectOutput>, title: LocalizedText?)

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// Agreed on with whoever pays.
      case contracted
      /// Begun.
      case started
      /// Over.
      case completed
      /// Reported on.
      case reported
      /// Given up.
      case cancelled
      /// Another period.
      case periodAmended
      /// One more territory.
      case territoryAdded
      /// A new activity.
      case activityAssigned
      /// Another day for an activity.
      case activityMoved
      /// Another place for an activity.
      case activityRelocated
      /// An activity less.
      case activityDropped
      /// An output is delivered.
      case outputDelivered
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .contracted: .contracted
      case .started: .started
      case .completed: .completed
      case .reported: .reported
      case .cancelled: .cancelled
      case .periodAmended: .periodAmended
      case .territoryAdded: .territoryAdded
      case .activityAssigned: .activityAssigned
      case .activityMoved: .activityMoved
      case .activityRelocated: .activityRelocated
      case .activityDropped: .activityDropped
      case .outputDelivered: .outputDelivered
      }
    }
  }
}
