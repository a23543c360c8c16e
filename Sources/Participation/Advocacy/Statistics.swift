/// The few formulas of statistics that the indicators need, the same on every platform.
///
/// Source: Wilson, "Probable inference, the law of succession, and statistical inference" (1927), for the
/// interval; Shannon's entropy for diversity.
public enum Statistics {
  /// The quantile of the standard normal distribution for a two-sided level of 95 %.
  public static let quantileOf95Percent = 1.959_963_984_540_054

  /// The Wilson interval of a share: the range of shares that the counts do not speak against.
  ///
  /// - Parameters:
  ///   - part: how many of those asked, at least 0 and at most `whole`.
  ///   - whole: how many were asked.
  ///   - quantile: of the standard normal distribution; 95 % unless given.
  /// - Returns: both ends, within 0…1; `nil` where nobody was asked or the counts contradict one another.
  public static func wilsonInterval(
    _ part: Int, of whole: Int, quantile: Double = quantileOf95Percent
  ) -> (low: Double, high: Double)? {
    guard whole > 0, part >= 0, part <= whole else { return nil }
    let count = Double(whole)
    let share = Double(part) / count
    let square = quantile * quantile
    let middle = share + square / (2 * count)
    let spread = quantile * (share * (1 - share) / count + square / (4 * count * count)).squareRoot()
    let scale = 1 + square / count
    return (max(0, (middle - spread) / scale), min(1, (middle + spread) / scale))
  }

  /// The margin of error of a share: half the width of its interval, with the correction for a finite
  /// population.
  ///
  /// - Parameters:
  ///   - share: the share found, or 0.5 for the widest margin.
  ///   - respondents: how many answered.
  ///   - population: out of how many; `nil` where it is large or not known.
  ///   - quantile: of the standard normal distribution; 95 % unless given.
  /// - Returns: a share; `nil` where nobody answered or the figures contradict one another.
  public static func marginOfError(
    share: Double = 0.5, respondents: Int, population: Int? = nil, quantile: Double = quantileOf95Percent
  ) -> Double? {
    guard respondents > 0, share >= 0, share <= 1 else { return nil }
    let simple = quantile * (share * (1 - share) / Double(respondents)).squareRoot()
    guard let population else { return simple }
    guard population >= respondents else { return nil }
    guard population > 1 else { return 0 }
    return simple * ((Double(population) - Double(respondents)) / (Double(population) - 1)).squareRoot()
  }

  /// How evenly people are spread over groups: Shannon's entropy divided by its largest value, within 0…1.
  ///
  /// - Returns: `nil` with fewer than two groups that have anybody in them.
  public static func evenness(_ counts: some Sequence<Int>) -> Double? {
    let groups = counts.filter { $0 > 0 }.sorted()
    guard groups.count > 1 else { return nil }
    let total = groups.reduce(0.0) { $0 + Double($1) }
    let entropy = groups.reduce(0.0) { sum, count in
      let share = Double(count) / total
      return sum - share * naturalLogarithm(share)
    }
    return min(1, max(0, entropy / naturalLogarithm(Double(groups.count))))
  }

  /// How far the groups of a sample differ from those of the population: half the sum of the differences of
  /// shares.
  ///
  /// - Returns: a share, 0 for the same shares; `nil` where either has nobody in it.
  public static func representativenessGap<Group: Hashable>(
    sample: [Group: Int], population: [Group: Int]
  ) -> Double? {
    let asked = sample.values.reduce(0.0) { $0 + Double(max(0, $1)) }
    let all = population.values.reduce(0.0) { $0 + Double(max(0, $1)) }
    guard asked > 0, all > 0 else { return nil }
    let differences = Set(sample.keys).union(population.keys)
      .map { abs(Double(max(0, sample[$0] ?? 0)) / asked - Double(max(0, population[$0] ?? 0)) / all) }
    return differences.sorted().reduce(0, +) / 2
  }

  /// The natural logarithm of a positive finite number, to about fifteen digits, without the platform's own.
  ///
  /// With x = m·2^e and m in [√½, √2), ln x = e·ln 2 + 2·artanh((m − 1)/(m + 1)).
  static func naturalLogarithm(_ number: Double) -> Double {
    var mantissa = number.significand
    var exponent = Double(number.exponent)
    if mantissa > 1.414_213_562_373_095_1 {
      mantissa /= 2
      exponent += 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    var divisor = 1.0
    while divisor < 40 {
      sum += term / divisor
      term *= square
      divisor += 2
    }
    return exponent * 0.693_147_180_559_945_3 + 2 * sum
  }
}
