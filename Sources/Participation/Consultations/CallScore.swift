/// An exact number of points: a whole number, or a fraction where several assessors differ.
///
/// Scores compare exactly, and are never rounded before they decide.
public struct CallScore: Hashable, Sendable {
  /// The part, in units of ``denominator``.
  public let numerator: Int64
  /// The unit; 1 or more, without a common divisor with the numerator.
  public let denominator: Int64

  /// No points.
  public static let zero = CallScore(0)

  /// A whole number of points.
  public init(_ points: Int) {
    numerator = Int64(points)
    denominator = 1
  }

  // The figures of a call are bounded, see ``CallCriterion`` and ``PublicCall/mostAssessors``, so that nothing overflows:
  // at most 100 criteria × weight 1000 × 1000 points over a common unit below 2³².
  init(sum: Int64, over count: Int64) {
    let divisor = max(1, Share.commonDivisor(count, sum))
    numerator = sum / divisor
    denominator = max(1, count / divisor)
  }

  /// This many points and those.
  func adding(_ other: Self) -> Self {
    let unit =
      denominator / Share.commonDivisor(denominator, other.denominator) * other.denominator
    return Self(
      sum: numerator * (unit / denominator) + other.numerator * (unit / other.denominator), over: unit)
  }

  func multiplied(by weight: Int) -> Self { Self(sum: numerator * Int64(weight), over: denominator) }

  /// The score with two decimals, rounded to the nearest, halves up, such as `83.33`; a whole number without.
  public var text: String {
    if denominator == 1 { return "\(numerator)" }
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let hundredths = (remainder * 200 + denominator) / (denominator * 2)
    let whole = quotient + hundredths / 100
    let rest = hundredths % 100
    return "\(whole).\(rest / 10)\(rest % 10)"
  }
}

extension CallScore: Comparable, CustomStringConvertible {
  /// Whether one score is less than the other, exactly.
  public static func < (left: Self, right: Self) -> Bool {
    left.numerator.multipliedFullWidth(by: right.denominator)
      < right.numerator.multipliedFullWidth(by: left.denominator)
  }

  /// The exact score, such as `83` or `250/3`.
  public var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
