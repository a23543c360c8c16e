extension Journal {
  /// Everything that stands in the way of an event, counting in the rules that it would newly breach.
  ///
  /// A tool that wants to prevent a breach, and not only to record it, asks here. A rule that is breached
  /// already without the event is no obstacle to it. Complexity: one review before and one after, and a copy
  /// of the journal.
  public func obstacles(
    to event: Process.Event, at occasion: Occasion<Process.Role>, enforcing rulebook: Rulebook<Journal>
  ) -> [Obstacle<Process>] {
    var after = self
    do throws(Refusal<Process>) {
      try after.record(event, at: occasion)
    } catch {
      return error.obstacles
    }
    let already = Set(rulebook.review(self, on: occasion.happened).breaches.map { $0.rule })
    return rulebook.review(after, on: occasion.happened).breaches
      .filter { !already.contains($0.rule) }
      .map { .breach(Breach(rule: $0.rule, reason: $0.verdict.finding.reason, citation: $0.citation)) }
  }

  /// Puts an event on record unless it would newly breach a rule, or throws and leaves the journal exactly as
  /// it was.
  ///
  /// - Throws: a ``Refusal`` with every obstacle, breaches included.
  public mutating func record(
    _ event: Process.Event, at occasion: Occasion<Process.Role>, enforcing rulebook: Rulebook<Journal>
  ) throws(Refusal<Process>) {
    let obstacles = obstacles(to: event, at: occasion, enforcing: rulebook)
    guard obstacles.isEmpty else {
      throw Refusal(event: event.kind, stage: stage, obstacles: obstacles)
    }
    try record(event, at: occasion)
  }
}
