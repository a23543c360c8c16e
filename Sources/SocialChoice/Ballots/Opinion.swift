/// What one person says to one statement.
public enum Opinion: String, CaseIterable, Hashable, Comparable, Sendable, Codable {
  /// Agrees with it.
  case agree
  /// Disagrees with it.
  case disagree
  /// Neither: passes, is unsure or abstains.
  case pass

  /// Whether one opinion comes before another: agree, disagree, pass.
  public static func < (left: Self, right: Self) -> Bool { left.place < right.place }

  @usableFromInline var place: UInt8 {
    switch self {
    case .agree: 0
    case .disagree: 1
    case .pass: 2
    }
  }
}
