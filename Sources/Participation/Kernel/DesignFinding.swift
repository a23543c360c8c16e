/// Something wrong with the design of a process, found by reading its table alone.
public enum DesignFinding<Process: Lifecycle>: Hashable, Sendable {
  /// No way leads to a stage from the initial one.
  case unreachable(Process.Stage)
  /// Something is possible in a stage, and nothing leads out of it: it is neither terminal nor passed
  /// through.
  case deadEnd(Process.Stage)
  /// No end can be reached from a stage, whatever happens.
  case endless(Process.Stage)
  /// No stage has a way for a kind of event.
  case eventNeverPossible(Process.Event.Kind)
  /// No cell asks for a requirement.
  case requirementUnused(Process.Requirement)
  /// A cell asks for a requirement, and no event that could satisfy it is possible before.
  case guardNeverHolds(Process.Requirement, of: Process.Event.Kind, in: Process.Stage)
  /// Nobody is responsible for a duty.
  case dutyWithoutResponsible(Process.Duty)
  /// Somebody is responsible for a duty, and may bring no event in any stage.
  case responsibleWithoutMeans(Process.Duty, Process.Role)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .unreachable(let stage): "No way leads to the stage “\(stage.rawValue)”."
    case .deadEnd(let stage):
      "In the stage “\(stage.rawValue)” things can happen, but none of them leads out of it."
    case .endless(let stage): "From the stage “\(stage.rawValue)” no terminal stage can be reached."
    case .eventNeverPossible(let kind): "No stage has a way for “\(kind.rawValue)”."
    case .requirementUnused(let requirement): "No cell asks for “\(requirement.rawValue)”."
    case .guardNeverHolds(let requirement, let kind, let stage):
      """
      “\(kind.rawValue)” in the stage “\(stage.rawValue)” asks for “\(requirement.rawValue)”, which \
      nothing possible until then can bring about.
      """
    case .dutyWithoutResponsible(let duty): "Nobody is responsible for “\(duty.rawValue)”."
    case .responsibleWithoutMeans(let duty, let role):
      "“\(role.rawValue)” is responsible for “\(duty.rawValue)” and may bring no event."
    }
  }
}

extension DesignFinding: CustomStringConvertible {}

extension Lifecycle {
  /// Reads the table and says what is wrong with the design; empty where nothing is found.
  ///
  /// Every finding is certain as far as the table shows. A guard is looked into only where ``sources(of:)``
  /// names the events that can satisfy it. Complexity: O(stages² × kinds).
  public static func designFindings() -> [DesignFinding<Self>] {
    let graph = StageGraph<Self>()
    var findings: [DesignFinding<Self>] = []
    for stage in Stage.allCases {
      if !graph.reachable(from: initialStage).contains(stage) { findings.append(.unreachable(stage)) }
      if isTerminal(stage) { continue }
      if graph.next[stage, default: []].subtracting([stage]).isEmpty {
        findings.append(.deadEnd(stage))
      } else if !graph.reachable(from: stage).contains(where: isTerminal) {
        findings.append(.endless(stage))
      }
    }
    for kind in Event.Kind.allCases
    where !Stage.allCases.contains(where: { cell($0, kind).isPossible }) {
      findings.append(.eventNeverPossible(kind))
    }
    return findings + requirementFindings(graph) + dutyFindings()
  }

  /// Whether nothing can happen in a stage any more, except that the record is corrected.
  public static func isTerminal(_ stage: Stage) -> Bool {
    !Event.Kind.allCases.contains { cell(stage, $0).isPossible }
  }

  private static func requirementFindings(_ graph: StageGraph<Self>) -> [DesignFinding<Self>] {
    var findings: [DesignFinding<Self>] = []
    var used: Set<Requirement> = []
    for stage in Stage.allCases {
      // What can happen before something happens in this stage: in it, or in any stage it can be reached from.
      let before = Stage.allCases.filter { graph.reachable(from: $0).contains(stage) }
      for kind in Event.Kind.allCases {
        let cell = cell(stage, kind)
        guard cell.isPossible else { continue }
        if let standing = standingRequirement(of: kind) { used.insert(standing) }
        if let fork = cell.forkCondition { used.insert(fork.condition) }
        for requirement in cell.requirements {
          used.insert(requirement)
          let sources = sources(of: requirement)
          let canHold =
            sources.isEmpty
            || sources.contains { source in
              before.contains {
                // What itself asks for the requirement cannot be the first to bring it about.
                let way = Self.cell($0, source)
                return way.isPossible && !way.requirements.contains(requirement)
              }
            }
          if !canHold { findings.append(.guardNeverHolds(requirement, of: kind, in: stage)) }
        }
      }
    }
    return findings
      + Requirement.allCases.filter { !used.contains($0) }.map { .requirementUnused($0) }
  }

  private static func dutyFindings() -> [DesignFinding<Self>] {
    Duty.allCases.compactMap { duty in
      guard let role = responsible(for: duty) else { return .dutyWithoutResponsible(duty) }
      let hasMeans = Stage.allCases.contains { stage in
        Event.Kind.allCases.contains { kind in
          let cell = cell(stage, kind)
          return cell.isPossible && cell.admits(role)
        }
      }
      return hasMeans ? nil : .responsibleWithoutMeans(duty, role)
    }
  }
}

/// Which stages lead to which, read from the table.
struct StageGraph<Process: Lifecycle> {
  /// The stages that one event leads to from a stage.
  let next: [Process.Stage: Set<Process.Stage>]

  init() {
    var next: [Process.Stage: Set<Process.Stage>] = [:]
    for stage in Process.Stage.allCases {
      for kind in Process.Event.Kind.allCases {
        next[stage, default: []].formUnion(Process.cell(stage, kind).destinations(from: stage))
      }
    }
    self.next = next
  }

  /// The stages that can be reached from a stage, itself included.
  func reachable(from stage: Process.Stage) -> Set<Process.Stage> {
    var found: Set<Process.Stage> = [stage]
    var waiting = [stage]
    while let one = waiting.popLast() {
      for other in next[one] ?? [] where found.insert(other).inserted { waiting.append(other) }
    }
    return found
  }
}
