/// A month of a year, such as the last month of a reporting period; written `2020-06`.
public struct YearMonth: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int

  /// A month of a year.
  ///
  /// - Throws: `DayError` of the first figure that is out of range.
  public init(_ year: Int, _ month: Int) throws(DayError) {
    _ = try Day(year, month, 1)
    self.year = year
    self.month = month
  }

  /// The month that a day lies in.
  public init(of day: Day) {
    (year, month, _) = day.components
  }

  /// Reads a month written as four digits, a hyphen and two digits.
  ///
  /// - Throws: `DayError` where the text has another form or names no month.
  public init(_ text: some StringProtocol) throws(DayError) {
    guard text.utf8.count == 7 else { throw .unreadable(text: String(text.prefix(80))) }
    do throws(DayError) {
      self.init(of: try Day(String(text) + "-01"))
    } catch {
      if case .unreadable = error { throw .unreadable(text: String(text.prefix(80))) }
      throw error
    }
  }

  /// The first day of the month.
  public var firstDay: Day { (try? Day(year, month, 1)) ?? .earliest }

  /// The last day of the month.
  public var lastDay: Day { firstDay.lastOfMonth }
}

extension YearMonth: Comparable, CustomStringConvertible {
  /// Whether one month comes before the other.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }

  /// The month as `2020-06`.
  public var description: String { String(firstDay.description.prefix(7)) }
}

extension YearMonth: Serializable {
  /// Reads the month from a single text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do throws(DayError) {
      try self.init(text)
    } catch {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text.prefix(80))” is no month; write it as YYYY-MM.")
    }
  }

  /// Writes the month as a single text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
