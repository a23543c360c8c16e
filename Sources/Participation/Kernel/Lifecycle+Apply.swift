extension Lifecycle {
  /// Everything that stands in the way of an event, in a stated order: its place in the table, the role, the
  /// days, then the requirements in the order of the table.
  ///
  /// Empty means that ``apply(_:at:)`` succeeds.
  ///
  /// Pure: the process does not change. Allocates nothing where there are no obstacles.
  @inlinable
  public func obstacles(to event: Event, at occasion: Occasion<Role>) -> [Obstacle<Self>] {
    let kind = event.kind
    let cell = Self.cell(position.stage, kind)
    guard cell.isPossible else { return [.impossible(kind, in: position.stage)] }
    var obstacles: [Obstacle<Self>] = []
    if !cell.admits(occasion.role) {
      obstacles.append(.role(occasion.role, needed: cell.roles))
    }
    if occasion.happened < position.lastDay {
      let earliest = position.lastDay.adding(days: -Self.backdating)
      if occasion.happened < earliest {
        obstacles.append(.backwards(occasion.happened, earliest: earliest))
      }
    }
    if occasion.recorded < occasion.happened {
      obstacles.append(.recordedBeforeItHappened(happened: occasion.happened, recorded: occasion.recorded))
    }
    if let requirement = Self.standingRequirement(of: kind) {
      collect(requirement, event, occasion, into: &obstacles)
    }
    if let requirement = cell.first { collect(requirement, event, occasion, into: &obstacles) }
    if let requirement = cell.second { collect(requirement, event, occasion, into: &obstacles) }
    if let requirement = cell.third { collect(requirement, event, occasion, into: &obstacles) }
    if let requirement = cell.fourth { collect(requirement, event, occasion, into: &obstacles) }
    if let requirement = cell.fifth { collect(requirement, event, occasion, into: &obstacles) }
    if let requirement = cell.sixth { collect(requirement, event, occasion, into: &obstacles) }
    return obstacles
  }

  /// Everything that stands in the way of an event on a day; it is put on record the same day unless said
  /// otherwise.
  @inlinable
  public func obstacles(
    to event: Event, on day: Day, recorded: Day? = nil, by who: ParticipantIdentifier, as role: Role
  ) -> [Obstacle<Self>] {
    obstacles(to: event, at: Occasion(on: day, recorded: recorded, by: who, as: role))
  }

  @inlinable
  @inline(__always)
  func collect(
    _ requirement: Requirement, _ event: Event, _ occasion: Occasion<Role>,
    into obstacles: inout [Obstacle<Self>]
  ) {
    if let shortfall = shortfall(of: requirement, for: event, at: occasion) {
      obstacles.append(.missing(requirement, shortfall))
    }
  }

  /// Admits an event: where it leads, as the proof that nothing stands in its way.
  ///
  /// - Throws: a ``Refusal`` with every obstacle.
  @inlinable
  public func admit(
    _ event: Event, at occasion: Occasion<Role>
  ) throws(Refusal<Self>) -> Admission<Self> {
    let kind = event.kind
    let cell = Self.cell(position.stage, kind)
    guard isClear(cell, kind, event, occasion) else {
      throw Refusal(event: kind, stage: position.stage, obstacles: obstacles(to: event, at: occasion))
    }
    var next = position.stage
    switch cell.target {
    case .none, .same: break
    case .stage(let stage):
      next = stage
      if let fork = cell.fork, shortfall(of: fork.condition, for: event, at: occasion) == nil {
        next = fork.destination
      }
    }
    return Admission(
      event: event, occasion: occasion, position: position.entering(next, on: occasion.happened))
  }

  /// Whether ``obstacles(to:at:)`` is empty, asked without making the list.
  @inlinable
  @inline(__always)
  func isClear(_ cell: Cell<Self>, _ kind: Event.Kind, _ event: Event, _ occasion: Occasion<Role>) -> Bool {
    let day = occasion.happened
    guard cell.isPossible, cell.admits(occasion.role), occasion.recorded >= day else { return false }
    if day < position.lastDay {
      guard Self.backdating > 0, day >= position.lastDay.adding(days: -Self.backdating) else { return false }
    }
    if let requirement = Self.standingRequirement(of: kind),
      shortfall(of: requirement, for: event, at: occasion) != nil
    {
      return false
    }
    // The requirements of a cell stand from the front, so the first gap ends them.
    guard let first = cell.first else { return true }
    guard shortfall(of: first, for: event, at: occasion) == nil else { return false }
    guard let second = cell.second else { return true }
    guard shortfall(of: second, for: event, at: occasion) == nil else { return false }
    guard let third = cell.third else { return true }
    guard shortfall(of: third, for: event, at: occasion) == nil else { return false }
    guard let fourth = cell.fourth else { return true }
    guard shortfall(of: fourth, for: event, at: occasion) == nil else { return false }
    guard let fifth = cell.fifth else { return true }
    guard shortfall(of: fifth, for: event, at: occasion) == nil else { return false }
    guard let sixth = cell.sixth else { return true }
    return shortfall(of: sixth, for: event, at: occasion) == nil
  }

  /// Takes an event into the process, or throws and leaves the process exactly as it was.
  ///
  /// - Throws: a ``Refusal`` with every obstacle.
  @inlinable
  public mutating func apply(_ event: Event, at occasion: Occasion<Role>) throws(Refusal<Self>) {
    record(try admit(event, at: occasion))
  }

  /// Takes an event into the process, or throws and leaves the process exactly as it was.
  ///
  /// - Throws: a ``Refusal`` with every obstacle.
  @inlinable
  public mutating func apply(
    _ event: Event, on day: Day, recorded: Day? = nil, by who: ParticipantIdentifier, as role: Role
  ) throws(Refusal<Self>) {
    try apply(event, at: Occasion(on: day, recorded: recorded, by: who, as: role))
  }
}
