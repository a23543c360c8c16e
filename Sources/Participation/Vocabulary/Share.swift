/// An exact share of a whole, from nothing to all of it, as a fraction in lowest terms.
///
/// Shares compare exactly. They become a percentage only at the edge, see ``tenthsOfPercent``; outcomes are
/// decided on the fraction.
public struct Share: Hashable, Sendable {
  /// The part, in units of ``denominator``; 0 up to the denominator.
  public let numerator: Int64
  /// The whole; 1 or more, without a common divisor with the numerator.
  public let denominator: Int64

  /// The share that a part has in a whole.
  ///
  /// - Throws: ``ShareError`` where the whole is not above 0, or the part is not from 0 to the whole.
  public init(_ part: Int64, of whole: Int64) throws(ShareError) {
    guard whole > 0 else { throw .noWhole(whole) }
    guard part >= 0, part <= whole else { throw .outside(part, of: whole) }
    let divisor = Self.commonDivisor(whole, part)
    self.init(reduced: part / divisor, whole / divisor)
  }

  /// The greatest common divisor of two numbers, neither of them below 0.
  static func commonDivisor(_ one: Int64, _ other: Int64) -> Int64 {
    var (larger, smaller) = (one, other)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }

  private init(reduced numerator: Int64, _ denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Nothing of the whole.
  public static let nothing = Share(reduced: 0, 1)
  /// Half of the whole.
  public static let half = Share(reduced: 1, 2)
  /// Two thirds of the whole.
  public static let twoThirds = Share(reduced: 2, 3)
  /// Three quarters of the whole.
  public static let threeQuarters = Share(reduced: 3, 4)
  /// All of the whole.
  public static let whole = Share(reduced: 1, 1)

  /// A whole number of per cent.
  ///
  /// - Throws: ``ShareError/outside(_:of:)`` where it is not 0 to 100.
  public static func percent(_ number: Int64) throws(ShareError) -> Self { try Self(number, of: 100) }

  /// What is missing to all of the whole.
  public var complement: Self { Self(reduced: denominator - numerator, denominator) }

  /// The share as tenths of a per cent, 0 to 1000, rounded to the nearest, halves up.
  public var tenthsOfPercent: Int {
    let (high, low) = numerator.multipliedFullWidth(by: 1000)
    let (quotient, remainder) = denominator.dividingFullWidth((high, low))
    return Int(quotient) + (remainder >= denominator - remainder ? 1 : 0)
  }

  /// The share as a per cent with one decimal, such as `33.3`; rounded as ``tenthsOfPercent``.
  public var percentText: String { "\(tenthsOfPercent / 10).\(tenthsOfPercent % 10)" }

  /// The least whole number that is at least this share of a total: the votes that a threshold asks for.
  ///
  /// Of 7 members two thirds are 5. A total below 0 counts as 0.
  public func leastCount(of total: Int64) -> Int64 {
    let (high, low) = max(total, 0).multipliedFullWidth(by: numerator)
    let (quotient, remainder) = denominator.dividingFullWidth((high, low))
    return quotient + (remainder > 0 ? 1 : 0)
  }

  /// Whether a part is at least this share of a whole, exactly.
  ///
  /// Where the whole is 0, only the share ``nothing`` is reached.
  public func isReached(by part: Int64, of whole: Int64) -> Bool {
    guard whole > 0 else { return self == .nothing }
    return part.multipliedFullWidth(by: denominator) >= whole.multipliedFullWidth(by: numerator)
  }

  /// Whether a part is more than this share of a whole, exactly; never where the whole is nothing.
  public func isExceeded(by part: Int64, of whole: Int64) -> Bool {
    guard whole > 0 else { return false }
    return part.multipliedFullWidth(by: denominator) > whole.multipliedFullWidth(by: numerator)
  }
}

extension Share: Comparable {
  /// Whether one share is less than the other, exactly.
  public static func < (left: Self, right: Self) -> Bool {
    left.numerator.multipliedFullWidth(by: right.denominator)
      < right.numerator.multipliedFullWidth(by: left.denominator)
  }
}

extension Share: CustomStringConvertible {
  /// The fraction, such as `2/3`.
  public var description: String { "\(numerator)/\(denominator)" }
}

/// Why two numbers are no share.
public enum ShareError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The whole is 0 or less.
  case noWhole(Int64)
  /// The part is below 0 or above the whole.
  case outside(Int64, of: Int64)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .noWhole(let whole): "There is no share of \(whole); the whole must be 1 or more."
    case .outside(let part, let whole):
      "\(part) is no share of \(whole); the part must be from 0 to the whole."
    }
  }
}

#if hasFeature(Embedded)
  extension Share: Serializable {}
#else
  extension Share: Codable {
    private enum CodingKeys: String, CodingKey { case numerator, denominator }

    /// Reads an object with numerator and denominator, and reduces it; refuses what is no share.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let numerator = try container.decode(Int64.self, forKey: .numerator)
      let denominator = try container.decode(Int64.self, forKey: .denominator)
      do throws(ShareError) {
        try self.init(numerator, of: denominator)
      } catch {
        throw DecodingError.dataCorrupted(
          DecodingError.Context(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes an object with numerator and denominator.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(numerator, forKey: .numerator)
      try container.encode(denominator, forKey: .denominator)
    }
  }
#endif
