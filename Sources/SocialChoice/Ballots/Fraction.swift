/// An exact fraction from 0 to 1, in lowest terms, such as the two thirds of a rule.
///
/// Nothing is rounded: fractions are compared, and held against counts, as products of whole numbers.
public struct Fraction: Hashable, Sendable {
  /// The part, from 0 to the denominator.
  public let numerator: Int64
  /// The whole, 1 or more, without a common divisor with the numerator.
  public let denominator: Int64

  /// The fraction that a part is of a whole.
  ///
  /// - Throws: ``FractionError`` where the whole is not above 0, or the part is not from 0 to the whole.
  public init(_ part: Int64, of whole: Int64) throws(FractionError) {
    guard whole > 0 else { throw .noWhole(whole) }
    guard part >= 0, part <= whole else { throw .outside(part, of: whole) }
    self.init(part: part, whole: whole)
  }

  /// A fraction whose part is known to be from 0 to the whole, and the whole to be above 0.
  init(part: Int64, whole: Int64) {
    var (larger, smaller) = (whole, part)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    numerator = part / larger
    denominator = whole / larger
  }

  /// Nothing.
  public static let nothing = Fraction(part: 0, whole: 1)
  /// One half.
  public static let half = Fraction(part: 1, whole: 2)
  /// Two thirds.
  public static let twoThirds = Fraction(part: 2, whole: 3)
  /// Three quarters.
  public static let threeQuarters = Fraction(part: 3, whole: 4)
  /// All of it.
  public static let whole = Fraction(part: 1, whole: 1)

  /// A whole number of per cent.
  ///
  /// - Throws: ``FractionError/outside(_:of:)`` where it is not 0 to 100.
  public static func percent(_ number: Int64) throws(FractionError) -> Self { try Self(number, of: 100) }

  /// The least whole number that is at least this fraction of a whole; a whole below 0 counts as 0.
  ///
  /// Two thirds of 7 are 5.
  public func leastCount(of whole: Int64) -> Int64 {
    let (quotient, remainder) = parts(of: whole)
    return quotient + (remainder > 0 ? 1 : 0)
  }

  /// The least whole number that is more than this fraction of a whole; a whole below 0 counts as 0.
  ///
  /// More than half of 7 are 4, and of 8 are 5. It exceeds the whole where the fraction is all of it.
  public func countAbove(_ whole: Int64) -> Int64 {
    let (quotient, _) = parts(of: whole)
    return quotient == .max ? .max : quotient + 1
  }

  /// The greatest whole number that is at most this fraction of a whole; a whole below 0 counts as 0.
  public func greatestCount(of whole: Int64) -> Int64 { parts(of: whole).quotient }

  private func parts(of whole: Int64) -> (quotient: Int64, remainder: Int64) {
    // The quotient is at most the whole, so that the division cannot overflow.
    let product = max(whole, 0).multipliedFullWidth(by: numerator)
    return denominator.dividingFullWidth(product)
  }

  /// The nearest number of floating point, for display; decisions are taken on the fraction.
  public var approximate: Double { Double(numerator) / Double(denominator) }
}

extension Fraction: Comparable {
  /// Whether one fraction is less than the other, exactly.
  public static func < (left: Self, right: Self) -> Bool {
    left.numerator.multipliedFullWidth(by: right.denominator)
      < right.numerator.multipliedFullWidth(by: left.denominator)
  }
}

extension Fraction: CustomStringConvertible {
  /// The fraction, such as `2/3`.
  public var description: String { "\(numerator)/\(denominator)" }
}

/// Why two numbers are no fraction from 0 to 1.
public enum FractionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The whole is 0 or less.
  case noWhole(Int64)
  /// The part is below 0 or above the whole.
  case outside(Int64, of: Int64)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .noWhole(let whole): "There is no fraction of \(whole); the whole must be 1 or more."
    case .outside(let part, let whole):
      "\(part) is no part of \(whole); the part must be from 0 to the whole."
    }
  }
}

extension Fraction: Codable {
  private enum CodingKeys: String, CodingKey { case numerator, denominator }

  /// Reads numerator and denominator, and reduces them; refuses what is not from 0 to 1.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let numerator = try container.decode(Int64.self, forKey: .numerator)
    let denominator = try container.decode(Int64.self, forKey: .denominator)
    do throws(FractionError) {
      try self.init(numerator, of: denominator)
    } catch {
      throw DecodingError.dataCorruptedError(
        forKey: .numerator, in: container, debugDescription: error.description)
    }
  }

  /// Writes numerator and denominator.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(numerator, forKey: .numerator)
    try container.encode(denominator, forKey: .denominator)
  }
}
