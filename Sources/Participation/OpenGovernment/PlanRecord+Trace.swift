extension PlanRecord {
  /// What became of what in the plan and in its commitments: from contributions to commitments and answers,
  /// from commitments to the plan, to their milestones and to the commitments that took their place.
  ///
  /// A commitment is split into its milestones on the day on which each was set, and is implemented by those
  /// that are completed. Milestones that were dropped stay in the trace: they were set. A milestone that has
  /// the identifier of one of another commitment is one thing with it. Complexity: O(contributions +
  /// commitments + answers + lines of the commitments' records).
  public var trace: Trace {
    var trace = plan.current.trace(as: id)
    for one in commitments {
      var set: [Identifier<Milestone>: Day] = [:]
      for line in one.journal.history {
        if case .milestoneAdded(let milestone) = line.entry.event {
          set[milestone.id] = line.entry.occasion.happened
        }
      }
      let own = Reference(.commitment, one.id)
      let founded = one.journal.founding.occasion.happened
      for element in one.current.milestones {
        try? trace.add(
          own, .splitInto, Reference(.milestone, element.key), on: set[element.key] ?? founded)
      }
      // The commitments do not know one another; an edge that would close a circle is left out.
      for edge in one.current.trace(as: one.id).edges { try? trace.add(edge) }
    }
    return trace
  }
}
