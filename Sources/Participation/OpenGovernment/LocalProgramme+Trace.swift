extension LocalProgramme {
  /// What became of what: from the problem to the measure that answers it, and to the adopted plan.
  ///
  /// A measure leads to the plan where it is on record that the plan has it. Complexity: O(problems +
  /// measures).
  public var trace: Trace {
    var edges: [TraceEdge] = []
    for element in measures {
      let measure = Reference(.measure, element.key)
      for problem in element.value.problems {
        edges.append(
          TraceEdge(
            from: Reference(.localProblem, problem), relation: .proposedAs, to: measure,
            day: element.value.day))
      }
    }
    if let adoption {
      for measure in finalMeasures ?? [] {
        edges.append(
          TraceEdge(
            from: Reference(.measure, measure), relation: .enteredIn, to: adoption.plan, day: adoption.day))
      }
    }
    do throws(TraceError) {
      return try Trace(edges)
    } catch {
      // No edge stands twice; a circle needs a plan that is named like one of its own measures or problems.
      return Trace()
    }
  }
}
