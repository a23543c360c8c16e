/// Whether a share is exactly what the rule gives, or the nearest that can be held.
public enum RollUpPrecision: String, Hashable, Sendable, Serializable {
  /// The share is exact.
  case exact
  /// The share, or one it rests on, was rounded to the nearest billionth.
  case rounded
}

/// The weighted mean of shares.
///
/// It is exact where the fraction in lowest terms can be found in 64 bits: the least common denominator times
/// the sum of the weights (without their common divisor) has to stay below 2⁶³. Otherwise every share is
/// rounded to the nearest billionth, halves up, and so is their mean; but what is not all of the whole never
/// becomes all of it, nor something nothing. Which of the two it is does not depend on the order.
struct RollUpMean {
  private static let grid: Int64 = 1_000_000_000

  /// The shares with their weights; those without weight are not among them.
  private let terms: [(share: Share, weight: Int64)]

  init(_ terms: [(share: Share, weight: Int64)]) {
    let weighted = terms.filter { $0.weight > 0 }
    let divisor = weighted.reduce(Int64(0)) { Share.commonDivisor($0, $1.weight) }
    self.terms = weighted.map { ($0.share, $0.weight / max(1, divisor)) }
  }

  /// The mean, or `nil` where nothing has any weight.
  var value: (share: Share, precision: RollUpPrecision)? {
    guard !terms.isEmpty else { return nil }
    // Weights are at most a billion each, so that nine billion parts have room.
    let total = terms.reduce(Int64(0)) { $0 &+ $1.weight }
    if let exact = exact(total: total) { return (exact, .exact) }
    return (rounded(total: total), .rounded)
  }

  private func exact(total: Int64) -> Share? {
    var common: Int64 = 1
    for term in terms {
      let factor = term.share.denominator / Share.commonDivisor(common, term.share.denominator)
      let (product, overflow) = common.multipliedReportingOverflow(by: factor)
      guard !overflow else { return nil }
      common = product
    }
    let (whole, overflow) = common.multipliedReportingOverflow(by: total)
    guard !overflow else { return nil }
    // Every term is at most its weight times the common denominator, and their sum at most the whole.
    let part = terms.reduce(Int64(0)) { sum, term in
      sum + term.weight * (term.share.numerator * (common / term.share.denominator))
    }
    return try? Share(part, of: whole)
  }

  private func rounded(total: Int64) -> Share {
    var high: Int64 = 0
    var low: UInt64 = 0
    for term in terms {
      let units = Self.divide(
        term.share.numerator.multipliedFullWidth(by: Self.grid), by: term.share.denominator)
      let product = units.multipliedFullWidth(by: term.weight)
      let (sum, carry) = low.addingReportingOverflow(product.low)
      low = sum
      high += product.high + (carry ? 1 : 0)
    }
    var units = Self.divide((high, low), by: total)
    if terms.contains(where: { $0.share != .whole }) { units = min(units, Self.grid - 1) }
    if terms.contains(where: { $0.share != .nothing }) { units = max(units, 1) }
    return (try? Share(units, of: Self.grid)) ?? .nothing
  }

  /// A quotient that is at most ``grid``, rounded to the nearest, halves up.
  private static func divide(_ dividend: (high: Int64, low: UInt64), by divisor: Int64) -> Int64 {
    let (quotient, remainder) = divisor.dividingFullWidth(dividend)
    return quotient + (remainder >= divisor - remainder ? 1 : 0)
  }
}
