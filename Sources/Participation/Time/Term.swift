/// A length of time as laws and rules of procedure state it.
///
/// On the wire it is an object with its unit: `{"days":30}`, `{"workingDays":7}`, `{"weeks":2}`,
/// `{"months":6,"monthEnd":"clamp"}`, `{"years":1,"monthEnd":"clamp"}`.
///
/// Every figure is allowed. A negative one counts the other way; one that leaves the range of ``Day`` stops
/// at its end.
public enum Term: Hashable, Sendable, Serializable, CustomStringConvertible {
  /// Calendar days.
  case days(Int)
  /// Days on which the calendar has people working.
  case workingDays(Int)
  /// Calendar weeks of seven days.
  case weeks(Int)
  /// Calendar months, ending on the day of the same number.
  case months(Int, MonthEndPolicy = .clamp)
  /// Calendar years, ending on the same date.
  case years(Int, MonthEndPolicy = .clamp)

  /// The term in English, for messages: `6 months`.
  public var description: String {
    switch self {
    case .days(let count): "\(count) \(count == 1 ? "day" : "days")"
    case .workingDays(let count): "\(count) \(count == 1 ? "working day" : "working days")"
    case .weeks(let count): "\(count) \(count == 1 ? "week" : "weeks")"
    case .months(let count, _): "\(count) \(count == 1 ? "month" : "months")"
    case .years(let count, _): "\(count) \(count == 1 ? "year" : "years")"
    }
  }

  /// The same term counted the other way; the lowest integer becomes the highest.
  @inlinable public var reversed: Term {
    switch self {
    case .days(let count): .days(Term.opposite(of: count))
    case .workingDays(let count): .workingDays(Term.opposite(of: count))
    case .weeks(let count): .weeks(Term.opposite(of: count))
    case .months(let count, let policy): .months(Term.opposite(of: count), policy)
    case .years(let count, let policy): .years(Term.opposite(of: count), policy)
    }
  }

  @inlinable static func opposite(of count: Int) -> Int {
    count == .min ? .max : -count
  }
}
