/// A step of a commitment with a verifiable deliverable, on three axes of its own.
public struct Milestone: Hashable, Sendable {
  /// What is to be done, and by when and whom, as it was set first.
  public let plan: MilestonePlan
  /// By when it is to be done as planned now; `nil` where no date was set.
  public internal(set) var target: TargetDate?
  /// How many times the date was set anew.
  public internal(set) var replannings = 0
  /// Declared: how far the implementer says it is; `nil` where nothing was declared.
  public internal(set) var declared: DeclaredProgress?
  /// The day since which it is declared completed; `nil` where it is not.
  public internal(set) var completed: Day?
  /// Assessed: what the reviewer found last; not reviewed until somebody has.
  public internal(set) var assessed = Assessed<AssessedCompletion>.notReviewed
  /// The evidence given for it, in order.
  public internal(set) var evidence: [DocumentedEvidence] = []
  /// The day on which it was dropped; `nil` while it stands.
  public internal(set) var dropped: Day?

  init(_ plan: MilestonePlan) {
    self.plan = plan
    target = plan.target
  }

  /// Whether it no longer belongs to the commitment.
  public var isDropped: Bool { dropped != nil }

  /// Timeliness: its dates, as first set and as planned now.
  ///
  /// Dates such as "ongoing" are read by the last day of the plan, where it is known.
  public func schedule(planEnd: Day?) -> Schedule {
    Schedule(
      baseline: plan.target?.window(planEnd: planEnd), planned: target?.window(planEnd: planEnd),
      completed: completed)
  }
}

/// What a milestone asks for.
public struct MilestonePlan: Hashable, Sendable, Serializable {
  /// The name within the commitment.
  public let id: Identifier<Milestone>
  /// What is to be done.
  public let title: LocalizedText
  /// What there is to be seen when it is done.
  public let deliverable: LocalizedText?
  /// By when; `nil` where no date was set.
  public let target: TargetDate?
  /// Who does it; `nil` for the lead of the commitment.
  public let lead: Identifier<Organisation>?
  /// Its weight among the milestones of the commitment; `nil` where none was set.
  public let weight: UInt16?

  /// A milestone as planned.
  public init(
    _ id: Identifier<Milestone>, title: LocalizedText, deliverable: LocalizedText? = nil,
    target: TargetDate? = nil, lead: Identifier<Organisation>? = nil, weight: UInt16? = nil
  ) {
    self.id = id
    self.title = title
    self.deliverable = deliverable
    self.target = target
    self.lead = lead
    self.weight = weight
  }
}
