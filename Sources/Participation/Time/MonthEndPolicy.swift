/// What to do when counting months arrives in a month that is too short for the day.
public enum MonthEndPolicy: String, CaseIterable, Hashable, Sendable, Serializable {
  /// The last day of the short month: 31 January and one month is 28 or 29 February.
  ///
  /// Source: Polish Civil Code art. 112, Serbian Law on Obligations art. 77 (both from memory).
  case clamp
  /// The day after the last day of the short month: 31 January and one month is 1 March.
  ///
  /// Source: alphagov/e-petitions, `Site.opened_at_for_closing`.
  case clampThenNextDay
}
