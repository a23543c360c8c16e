extension Campaign {
  /// What became of what in this campaign: from the activity to the contribution, the priority, and the
  /// planning document.
  ///
  /// Complexity: O(activities + contributions + priorities).
  public var trace: Trace {
    var edges: [TraceEdge] = []
    func lead(_ from: Reference, _ relation: TraceRelation, _ to: Reference, _ day: Day) {
      edges.append(TraceEdge(from: from, relation: relation, to: to, day: day))
    }
    for element in contributions {
      if let activity = element.value.activity {
        lead(
          Reference(.activity, activity), .yielded, Reference(.contribution, element.key), element.value.day)
      }
    }
    for element in priorities {
      let reference = Reference(.priority, element.key)
      let priority = element.value
      for contribution in priority.contributions {
        lead(Reference(.contribution, contribution), .proposedAs, reference, priority.proposed)
      }
      for origin in priority.origins {
        let wasSplit = priorities[origin]?.status == .split
        lead(
          Reference(.priority, origin), wasSplit ? .splitInto : .mergedInto, reference, priority.proposed)
      }
      if case .entered(let document, let day) = priority.status {
        lead(reference, .enteredIn, Reference(.planningDocument, document), day)
      }
    }
    do throws(TraceError) {
      return try Trace(edges)
    } catch {
      // Every edge leads from what was on record to what came after it, and none stands twice.
      return Trace()
    }
  }
}
