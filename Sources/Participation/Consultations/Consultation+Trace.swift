extension Consultation {
  /// What became of what in this consultation: to the contributions that it brought, the summaries that report
  /// on it, and the decisions that answer it.
  ///
  /// A contribution that was withdrawn stays in the trace: it was received. Complexity: O(contributions +
  /// summaries + decisions).
  ///
  /// - Parameter consultation: the name by which the consultation is known outside.
  /// - Returns: the trace of this consultation alone.
  public func trace(as consultation: Identifier<Consultation>) -> Trace {
    let own = Reference(.consultation, consultation)
    var trace = Trace()
    // The names of documents come from outside; an edge that stands already or closes a circle is left out.
    for element in receipts {
      try? trace.add(own, .yielded, Reference(.contribution, element.key), on: element.value.received)
    }
    for summary in summaries { try? trace.add(own, .reportedIn, summary.document, on: summary.written) }
    for decision in decisions { try? trace.add(own, .answeredBy, decision.document, on: decision.taken) }
    return trace
  }
}
