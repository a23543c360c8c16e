extension Contribution {
  /// What it came from and what came of it, each step once: origins, contributions into which it was merged
  /// or split, copies, answers, documents, and where it is watched.
  ///
  /// - Parameter identifier: its own name, which its consultation knows.
  /// - Returns: the steps, those that lead to it first.
  public func traceEdges(as identifier: Identifier<Contribution>) -> [TraceEdge] {
    let own = Reference(.contribution, identifier)
    var edges: [TraceEdge] = []
    var ends: Set<TraceEdge.Ends> = []
    func lead(_ from: Reference, _ relation: TraceRelation, _ to: Reference, _ day: Day) {
      let edge = TraceEdge(from: from, relation: relation, to: to, day: day)
      if ends.insert(edge.ends).inserted { edges.append(edge) }
    }
    let founded = versions.first?.day ?? position.since
    for origin in charter.origins {
      lead(Reference(.contribution, origin.contribution), origin.relation, own, founded)
    }
    for successor in successors {
      let relation = ContributionOrigin(successor.contribution, successor.manner).relation
      lead(own, relation, Reference(.contribution, successor.contribution), successor.day)
    }
    for given in answers {
      lead(own, .answeredBy, Reference(.contributionAnswer, given.answer.id), given.given)
    }
    for element in documents { lead(own, .enteredIn, element.key, element.value) }
    if let tracking { lead(own, .transferredTo, tracking.reference, tracking.day) }
    return edges
  }

  /// The trace of many contributions; a step that both of its ends have on record stands once.
  ///
  /// Complexity: linear in the steps.
  ///
  /// - Throws: ``TraceError/circle(_:)`` where contributions were merged in a circle, which none of
  ///   them knows alone.
  public static func trace(
    of contributions: some Sequence<(Identifier<Contribution>, Contribution)>
  ) throws(TraceError) -> Trace {
    var edges: [TraceEdge] = []
    var ends: Set<TraceEdge.Ends> = []
    for (identifier, contribution) in contributions {
      for edge in contribution.traceEdges(as: identifier) where ends.insert(edge.ends).inserted {
        edges.append(edge)
      }
    }
    return try Trace(edges)
  }
}
