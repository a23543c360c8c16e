/// One cell of a lifecycle's table: what an event of a kind means in a stage.
///
/// ```swift no-compile
/// case .learning:
///   switch kind {
///   case .beginStrategy: .to(.strategy, by: .coordinator, if: .activitiesHeld, .prioritiesProposed)
///   case .memberJoined: .stays(by: .coordinator, .circleMember)
///   case .close: .impossible
///   }
/// ```
///
/// A cell is a few bytes of plain data with room for four roles and six requirements; a seventh does not
/// compile.
public struct Cell<Process: Lifecycle>: Hashable, Sendable {
  @usableFromInline typealias Stage = Process.Stage
  @usableFromInline typealias Requirement = Process.Requirement

  @usableFromInline let target: Target
  @usableFromInline let fork: Fork?
  @usableFromInline let firstRole, secondRole, thirdRole, fourthRole: Process.Role?
  @usableFromInline let first, second, third, fourth, fifth, sixth: Process.Requirement?

  @usableFromInline
  enum Target: Hashable, Sendable {
    case none
    case same
    case stage(Process.Stage)
  }

  /// A way that depends on a condition: where it holds, the event leads elsewhere.
  @usableFromInline
  struct Fork: Hashable, Sendable {
    @usableFromInline let condition: Process.Requirement
    @usableFromInline let destination: Process.Stage

    @inlinable
    init(condition: Process.Requirement, destination: Process.Stage) {
      self.condition = condition
      self.destination = destination
    }
  }

  @inlinable
  init(
    _ target: Target, _ fork: Fork?,
    _ firstRole: Process.Role?, _ secondRole: Process.Role?, _ thirdRole: Process.Role?,
    _ fourthRole: Process.Role?,
    _ first: Process.Requirement?, _ second: Process.Requirement?, _ third: Process.Requirement?,
    _ fourth: Process.Requirement?, _ fifth: Process.Requirement?, _ sixth: Process.Requirement?
  ) {
    self.target = target
    self.fork = fork
    self.firstRole = firstRole
    self.secondRole = secondRole
    self.thirdRole = thirdRole
    self.fourthRole = fourthRole
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
    self.fifth = fifth
    self.sixth = sixth
  }

  /// An event of this kind cannot have happened in this stage.
  @inlinable
  public static var impossible: Self {
    Self(.none, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil)
  }

  /// The event leads to another stage.
  ///
  /// Without `by` anyone may bring it.
  @inlinable
  public static func to(
    _ stage: Process.Stage,
    by firstRole: Process.Role? = nil, _ secondRole: Process.Role? = nil, _ thirdRole: Process.Role? = nil,
    _ fourthRole: Process.Role? = nil,
    if first: Process.Requirement? = nil, _ second: Process.Requirement? = nil,
    _ third: Process.Requirement? = nil, _ fourth: Process.Requirement? = nil,
    _ fifth: Process.Requirement? = nil, _ sixth: Process.Requirement? = nil
  ) -> Self {
    Self(
      .stage(stage), nil, firstRole, secondRole, thirdRole, fourthRole, first, second, third, fourth, fifth,
      sixth)
  }

  /// The event leads to one stage where a condition holds, and to the other where it does not.
  ///
  /// The condition is asked before the event is recorded, with the event in hand. It is no requirement: where
  /// it does not hold, the event is still admitted.
  @inlinable
  public static func to(
    _ stage: Process.Stage, when condition: Process.Requirement, otherwise other: Process.Stage,
    by firstRole: Process.Role? = nil, _ secondRole: Process.Role? = nil, _ thirdRole: Process.Role? = nil,
    _ fourthRole: Process.Role? = nil,
    if first: Process.Requirement? = nil, _ second: Process.Requirement? = nil,
    _ third: Process.Requirement? = nil, _ fourth: Process.Requirement? = nil,
    _ fifth: Process.Requirement? = nil, _ sixth: Process.Requirement? = nil
  ) -> Self {
    Self(
      .stage(other), Fork(condition: condition, destination: stage),
      firstRole, secondRole, thirdRole, fourthRole, first, second, third, fourth, fifth, sixth)
  }

  /// The event is possible and the process stays in its stage.
  ///
  /// Without `by` anyone may bring it.
  @inlinable
  public static func stays(
    by firstRole: Process.Role? = nil, _ secondRole: Process.Role? = nil, _ thirdRole: Process.Role? = nil,
    _ fourthRole: Process.Role? = nil,
    if first: Process.Requirement? = nil, _ second: Process.Requirement? = nil,
    _ third: Process.Requirement? = nil, _ fourth: Process.Requirement? = nil,
    _ fifth: Process.Requirement? = nil, _ sixth: Process.Requirement? = nil
  ) -> Self {
    Self(
      .same, nil, firstRole, secondRole, thirdRole, fourthRole, first, second, third, fourth, fifth, sixth)
  }
}

extension Cell {
  /// Whether an event of this kind can have happened in this stage.
  @inlinable
  public var isPossible: Bool {
    switch target {
    case .none: false
    case .same, .stage: true
    }
  }

  /// The stages that the event can lead to from a stage: none, one, or two where the way forks.
  public func destinations(from stage: Process.Stage) -> [Process.Stage] {
    switch target {
    case .none: []
    case .same: [stage]
    case .stage(let next): if let fork { [fork.destination, next] } else { [next] }
    }
  }

  /// The condition on which the way forks, with the stage it then leads to.
  public var forkCondition: (condition: Process.Requirement, destination: Process.Stage)? {
    fork.map { ($0.condition, $0.destination) }
  }

  /// The roles that may bring the event; empty means anyone.
  public var roles: [Process.Role] {
    var roles: [Process.Role] = []
    for case let role? in [firstRole, secondRole, thirdRole, fourthRole] { roles.append(role) }
    return roles
  }

  /// The requirements of the cell, in the order of the table.
  public var requirements: [Process.Requirement] {
    var requirements: [Process.Requirement] = []
    for case let requirement? in [first, second, third, fourth, fifth, sixth] {
      requirements.append(requirement)
    }
    return requirements
  }

  /// Whether somebody in a role may bring the event.
  @inlinable
  public func admits(_ role: Process.Role) -> Bool {
    guard let firstRole else { return true }
    return role == firstRole || role == secondRole || role == thirdRole || role == fourthRole
  }
}
