extension Commitment {
  /// Axis 1: what is declared; `nil` where nothing was, where it was undone, or where it ended without being
  /// completed.
  ///
  /// That nothing was declared is not the same as declared not started. A commitment that was closed keeps
  /// what
  /// was declared last.
  public var declared: DeclaredProgress? { ending == nil ? declarations.last?.progress : nil }

  /// Axis 2: what the reviewer found latest in the course of the plan; `nil` where nobody assessed.
  public var latestAssessment: (point: AssessmentPoint, found: DatedAssessment)? {
    for point in [AssessmentPoint.endOfTerm, .midTerm, .design] {
      if let found = assessments[point] { return (point, found) }
    }
    return nil
  }

  /// Axis 2: how far the reviewer found it carried out, at the end or else at mid-term; not reviewed where
  /// nobody has looked.
  public var assessedCompletion: Assessed<AssessedCompletion> {
    assessments[.endOfTerm]?.assessment.completion ?? assessments[.midTerm]?.assessment.completion
      ?? .notReviewed
  }

  /// Axis 3: its dates, as first set and as planned now, with the day since which it is completed.
  public var schedule: Schedule {
    Schedule(baseline: charter.period, planned: period, completed: completed)
  }

  /// Axis 3: whether it is or was in time, as of a day, by its own last day as planned now.
  ///
  /// Its milestones have their own, see ``Milestone/schedule(planEnd:)``.
  public func timeliness(on day: Day) -> Timeliness { schedule.timeliness(on: day) }

  /// The milestones that still belong to it, in order.
  public var standingMilestones: [Roll<Identifier<Milestone>, Milestone>.Element] {
    milestones.filter { !$0.value.isDropped }
  }

  /// Whether its dates reach beyond the end of the plan; that is allowed, and worth saying.
  public var outlivesPlan: Bool {
    guard let planEnd = charter.planEnd, let last = period?.last else { return false }
    return last > planEnd
  }

  /// The three axes as of a day.
  public func axes(on day: Day) -> Axes {
    Axes(
      declared: declared, assessed: assessedCompletion, timeliness: timeliness(on: day),
      slip: schedule.slip, daysLate: schedule.daysLate(on: day))
  }

  /// The three axes of a commitment, side by side.
  public struct Axes: Hashable, Sendable {
    /// What the implementer declares; `nil` where nothing is declared, or it was undone or given up.
    public let declared: DeclaredProgress?
    /// What the reviewer found.
    public let assessed: Assessed<AssessedCompletion>
    /// Whether it is or was in time.
    public let timeliness: Timeliness
    /// By how many days its end was moved; `nil` where it has no end.
    public let slip: Int?
    /// By how many days it is overdue or was completed too late.
    public let daysLate: Int

    /// The three axes as they were found elsewhere, to be put beside those of a commitment.
    public init(
      declared: DeclaredProgress?, assessed: Assessed<AssessedCompletion>, timeliness: Timeliness,
      slip: Int?, daysLate: Int
    ) {
      self.declared = declared
      self.assessed = assessed
      self.timeliness = timeliness
      self.slip = slip
      self.daysLate = daysLate
    }
  }

  /// What became of what: the commitment that came before, the milestones, and the one that came after.
  ///
  /// The name is the identifier by which the plan knows the commitment.
  public func trace(as name: Identifier<Commitment>) -> Trace {
    var edges: [TraceEdge] = []
    let own = Reference(.commitment, name)
    for element in milestones {
      if let completed = element.value.completed {
        edges.append(
          TraceEdge(
            from: own, relation: .implementedBy,
            to: Reference(.milestone, element.key), day: completed))
      }
    }
    switch ending {
    case .superseded(let successor, let day):
      edges.append(
        TraceEdge(from: own, relation: .supersededBy, to: Reference(.commitment, successor), day: day))
    case .carriedForward(let successor, _, let day):
      edges.append(
        TraceEdge(from: own, relation: .carriedForwardTo, to: Reference(.commitment, successor), day: day))
    case .annulled, .withdrawn, nil: break
    }
    do throws(TraceError) {
      return try Trace(edges)
    } catch {
      // A commitment cannot take its own place, and each milestone stands once.
      return Trace()
    }
  }
}
