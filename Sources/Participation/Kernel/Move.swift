/// A kind of event that the table has a way for, with what it still takes.
public struct Move<Process: Lifecycle>: Hashable, Sendable {
  /// The kind of event.
  public let event: Process.Event.Kind
  /// Where it leads: one stage, or two where the way forks on a condition.
  public let destinations: [Process.Stage]
  /// Who may bring it; empty means anyone.
  public let roles: [Process.Role]
  /// The requirements that are not met, each with its figures.
  public let missing: [Missing<Process>]

  /// Whether nothing is missing, as far as can be told before the event itself is known.
  public var isOpen: Bool { missing.isEmpty }

  /// The first day on which time alone would open the move; `nil` where time alone would not, or where it is
  /// open.
  public var firstDay: Day? {
    var latest: Day?
    for one in missing {
      guard let day = one.shortfall.firstDay else { return nil }
      latest = max(latest ?? day, day)
    }
    return latest
  }
}

/// A requirement that is not met.
public struct Missing<Process: Lifecycle>: Hashable, Sendable {
  /// The requirement.
  public let requirement: Process.Requirement
  /// What is missing for it.
  public let shortfall: Process.Shortfall

  /// The kinds of event that can bring it about, as the process declares them.
  public var remedies: [Process.Event.Kind] { Process.sources(of: requirement) }
}

extension Lifecycle {
  /// What may happen next: every kind of event that the table has a way for, in the order of the kinds, with
  /// what is missing on a day.
  ///
  /// A requirement that rests on the event's own payload counts as met here.
  public func moves(on day: Day) -> [Move<Self>] {
    Event.Kind.allCases.compactMap { kind in
      let cell = Self.cell(position.stage, kind)
      guard cell.isPossible else { return nil }
      return Move(
        event: kind, destinations: cell.destinations(from: position.stage), roles: cell.roles,
        missing: missing(for: cell, kind, on: day))
    }
  }

  /// What is missing on a day for a kind of event; `nil` where the table has no way for it from this stage.
  public func missing(for kind: Event.Kind, on day: Day) -> [Missing<Self>]? {
    let cell = Self.cell(position.stage, kind)
    return cell.isPossible ? missing(for: cell, kind, on: day) : nil
  }

  private func missing(for cell: Cell<Self>, _ kind: Event.Kind, on day: Day) -> [Missing<Self>] {
    var requirements = cell.requirements
    if let standing = Self.standingRequirement(of: kind) { requirements.insert(standing, at: 0) }
    return requirements.compactMap { requirement in
      shortfall(of: requirement, for: nil, on: day).map { Missing(requirement: requirement, shortfall: $0) }
    }
  }
}
