extension Lifecycle {
  /// What is owed on a day without a last day for it, in the order of ``obligations(on:)``.
  ///
  /// Such a duty is never overdue, whatever happens. Where that was not meant, the charter lacks a deadline.
  public func obligationsWithoutDeadline(on day: Day) -> [Obligation<Self>] {
    obligations(on: day).filter { $0.due == nil }
  }
}
