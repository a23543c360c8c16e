/// A value that an independent reviewer gave, or which of three unknowns stands in its place.
///
/// The three are different, and none of them is zero or "no": there is no data where the variable did not
/// exist for
/// that plan, the commitment was not reviewed (yet), or the variable does not apply to it. Published tables
/// write them
/// `ND`, `NR` and `NA`.
///
/// Source: IRM data, codebook of the commitment tables.
public enum Assessed<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The reviewer gave a value.
  case known(Value)
  /// The variable did not exist for the plan; published as `ND`.
  case noData
  /// The commitment was not reviewed; published as `NR`.
  case notReviewed
  /// The variable does not apply; published as `NA`.
  case notApplicable

  /// The value; `nil` where it is unknown.
  public var value: Value? {
    switch self {
    case .known(let value): value
    case .noData, .notReviewed, .notApplicable: nil
    }
  }

  /// Why the value is unknown; `nil` where it is known.
  public var unknown: Unknown? {
    switch self {
    case .known: nil
    case .noData: .noData
    case .notReviewed: .notReviewed
    case .notApplicable: .notApplicable
    }
  }

  /// The same unknown, or another value made of the known one.
  public func map<Other>(_ transform: (Value) -> Other) -> Assessed<Other> {
    switch self {
    case .known(let value): .known(transform(value))
    case .noData: .noData
    case .notReviewed: .notReviewed
    case .notApplicable: .notApplicable
    }
  }

  /// The unknown that a published mark stands for; `nil` where the text is none of `ND`, `NR` and `NA`.
  public init?(mark: String) {
    switch mark {
    case "ND": self = .noData
    case "NR": self = .notReviewed
    case "NA": self = .notApplicable
    case _: return nil
    }
  }
}

extension Assessed where Value == Bool {
  /// Whether all of several conditions hold: no where one does not, unknown where none fails and one is
  /// unknown.
  ///
  /// The reason given is that of the first unknown condition. Empty means yes.
  public static func all(_ conditions: [Assessed<Bool>]) -> Assessed<Bool> {
    if conditions.contains(.known(false)) { return .known(false) }
    return conditions.first { $0.unknown != nil } ?? .known(true)
  }

  /// Whether any of several conditions holds: yes where one does, unknown where none does and one is unknown.
  ///
  /// The reason given is that of the first unknown condition. Empty means no.
  public static func any(_ conditions: [Assessed<Bool>]) -> Assessed<Bool> {
    if conditions.contains(.known(true)) { return .known(true) }
    return conditions.first { $0.unknown != nil } ?? .known(false)
  }
}
