/// An amount of money, as a whole number of the smallest units of its currency.
///
/// 18.4 million dinars are 1,840,000,000 para. The amount may be negative, as a saving or a correction is.
public struct Money: Hashable, Sendable, Serializable {
  /// The amount in the smallest unit, such as para, grosz or cent.
  public let amount: Int64
  /// The currency.
  public let currency: Currency

  /// An amount in the smallest unit of a currency.
  public init(amount: Int64, currency: Currency) {
    self.amount = amount
    self.currency = currency
  }

  /// An amount in whole units of a currency, such as dinars.
  ///
  /// - Throws: ``MoneyError/outOfRange`` where it does not fit.
  public init(whole: Int64, currency: Currency) throws(MoneyError) {
    var factor: Int64 = 1
    for _ in 0..<currency.decimalPlaces { factor *= 10 }
    let (amount, overflow) = whole.multipliedReportingOverflow(by: factor)
    guard !overflow else { throw .outOfRange }
    self.init(amount: amount, currency: currency)
  }

  /// No money, in a currency.
  public static func zero(_ currency: Currency) -> Self { Self(amount: 0, currency: currency) }

  /// The sum of two amounts.
  ///
  /// - Throws: ``MoneyError``.
  public func adding(_ other: Self) throws(MoneyError) -> Self {
    try combined(other) { $0.addingReportingOverflow($1) }
  }

  /// What remains when another amount is taken away.
  ///
  /// - Throws: ``MoneyError``.
  public func subtracting(_ other: Self) throws(MoneyError) -> Self {
    try combined(other) { $0.subtractingReportingOverflow($1) }
  }

  /// The amount a number of times.
  ///
  /// - Throws: ``MoneyError/outOfRange``.
  public func multiplied(by times: Int64) throws(MoneyError) -> Self {
    let (amount, overflow) = amount.multipliedReportingOverflow(by: times)
    guard !overflow else { throw .outOfRange }
    return Self(amount: amount, currency: currency)
  }

  /// Whether this is less than another amount of the same currency.
  ///
  /// - Throws: ``MoneyError/differentCurrencies(_:_:)``.
  public func isLess(than other: Self) throws(MoneyError) -> Bool {
    guard currency == other.currency else { throw .differentCurrencies(currency, other.currency) }
    return amount < other.amount
  }

  /// The share of the whole that this amount is.
  ///
  /// - Throws: ``MoneyError``; ``MoneyError/noShare(of:in:)`` where the amount is negative, greater than the
  ///   whole, or the whole is nothing.
  public func share(of whole: Self) throws(MoneyError) -> Share {
    guard currency == whole.currency else { throw .differentCurrencies(currency, whole.currency) }
    do throws(ShareError) {
      return try Share(amount, of: whole.amount)
    } catch {
      throw .noShare(of: amount, in: whole.amount)
    }
  }

  /// The sum of a sequence of amounts, all of one currency; nothing is zero.
  ///
  /// The running sum may leave the range on no way: it is checked at every step.
  ///
  /// - Throws: ``MoneyError``. Complexity: O(*n*).
  public static func sum(_ amounts: some Sequence<Money>, in currency: Currency) throws(MoneyError) -> Self {
    var total = zero(currency)
    for amount in amounts { total = try total.adding(amount) }
    return total
  }

  private func combined(
    _ other: Self, _ operation: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
  ) throws(MoneyError) -> Self {
    guard currency == other.currency else { throw .differentCurrencies(currency, other.currency) }
    let (amount, overflow) = operation(amount, other.amount)
    guard !overflow else { throw .outOfRange }
    return Self(amount: amount, currency: currency)
  }
}

extension Money: CustomStringConvertible {
  /// The amount in decimal notation with a point, and the code: `-12.05 RSD`.
  ///
  /// For records and messages; a program that shows amounts to people formats them for its readers.
  public var description: String {
    var digits = Array(String(amount.magnitude).utf8)
    let places = currency.decimalPlaces
    if places > 0 {
      while digits.count <= places { digits.insert(UInt8(ascii: "0"), at: 0) }
      digits.insert(UInt8(ascii: "."), at: digits.count - places)
    }
    return (amount < 0 ? "-" : "") + String(decoding: digits, as: UTF8.self) + " " + currency.code
  }
}

/// Why amounts cannot be put together.
public enum MoneyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The amounts are of different currencies.
  case differentCurrencies(Currency, Currency)
  /// The result does not fit in 64 bits.
  case outOfRange
  /// An amount is no share of a whole: it is negative or greater, or the whole is nothing.
  case noShare(of: Int64, in: Int64)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .differentCurrencies(let left, let right):
      "Amounts in \(left) and \(right) cannot be put together; convert one at a stated rate first."
    case .outOfRange: "The amount does not fit in 64 bits; check the figures that went into it."
    case .noShare(let part, let whole):
      "\(part) is no share of \(whole); a share needs a part from 0 to the whole, and a whole above 0."
    }
  }
}
