extension ActionPlan {
  /// What became of what in this plan: from contributions to commitments and answers, and from commitments to
  /// the plan.
  ///
  /// Answers are numbered in their order, from 1. Commitments that were dropped stay in the trace: they were
  /// entered. Complexity: O(contributions + commitments + answers).
  ///
  /// - Parameter plan: the name by which the plan is known outside.
  /// - Returns: the trace of this plan alone.
  public func trace(as plan: Identifier<ActionPlan>) -> Trace {
    var edges: [TraceEdge] = []
    func lead(_ from: Reference, _ relation: TraceRelation, _ to: Reference, _ day: Day) {
      edges.append(TraceEdge(from: from, relation: relation, to: to, day: day))
    }
    for element in commitments {
      let commitment = Reference(.commitment, element.key)
      for contribution in element.value.contributions {
        lead(Reference(.contribution, contribution), .proposedAs, commitment, element.value.entered)
      }
      lead(commitment, .enteredIn, Reference(.actionPlan, plan), element.value.entered)
    }
    for element in contributions {
      for number in element.value.answers {
        let answer = Identifier<ResponseScope>(number: UInt64(number))
        lead(
          Reference(.contribution, element.key), .answeredBy, Reference(.reasonedResponse, answer),
          responses[number - 1].day)
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
