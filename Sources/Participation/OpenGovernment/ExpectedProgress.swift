extension Period {
  /// How much ought to be done by a day, if the work went on evenly from the first day to the last.
  ///
  /// The days since the first, of the days from the first to the last: nothing on the first day and before
  /// it, all of it on the last day and after it. Where both are the same day all of it is expected on that
  /// day. A period without a last day expects nothing in particular, which is `nil`.
  ///
  /// Source: Colombia AGA, expected per cent = min(100, (today − start) / (end − start) × 100), which divides
  /// by zero where start and end are the same.
  public func expectedProgress(on day: Day) -> Share? {
    guard let last else { return nil }
    if day >= last { return .whole }
    guard day > first else { return .nothing }
    return try? Share(Int64(first.days(until: day)), of: Int64(first.days(until: last)))
  }
}
