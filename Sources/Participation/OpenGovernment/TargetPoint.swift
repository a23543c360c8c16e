/// A season of the year in the northern hemisphere, in whole months.
public enum Season: String, CaseIterable, Hashable, Sendable, Serializable {
  /// December of the year before, January and February.
  case winter
  /// March to May.
  case spring
  /// June to August.
  case summer
  /// September to November.
  case autumn

  /// The last month of the season, 1 to 12; the season is named after the year of that month.
  ///
  /// Source: Canada, plan 5: spring 2022 is due in May, summer in August, fall in November. No row there has
  /// a winter; plan 6 has a step due by winter 2025 before one due by summer 2025.
  public var lastMonth: Int {
    switch self {
    case .winter: 2
    case .spring: 5
    case .summer: 8
    case .autumn: 11
    }
  }
}

/// A day, or a longer stretch of the calendar at whose end something is due.
///
/// On the wire: `"2020-06-30"`, `"2020-06"`, `"2020"`, `{"season":"spring","year":2022}`, and for the fiscal
/// year that begins in a month `{"fiscalYearFrom":"2023-04"}`.
public enum TargetPoint: Hashable, Sendable {
  /// A day.
  case day(Day)
  /// A month of a year.
  case month(YearMonth)
  /// A season of the year of its last month.
  case season(Season, TargetYear)
  /// A calendar year.
  case year(TargetYear)
  /// The twelve months that begin with a month.
  case fiscalYear(from: YearMonth)

  /// The last day on which the deadline is kept.
  ///
  /// Source: Canada, plan 5, indicators: a month is due at its end, a year in December, a fiscal year with
  /// its last month. Stops at 9999-12-31.
  public var lastDay: Day {
    switch self {
    case .day(let day): day
    case .month(let month): month.lastDay
    case .season(let season, let year): year.lastDay(ofMonth: season.lastMonth)
    case .year(let year): year.lastDay(ofMonth: 12)
    case .fiscalYear(let first): first.firstDay.adding(months: 11, policy: .clamp).lastOfMonth
    }
  }
}

/// A year from 1 to 9999.
public struct TargetYear: Hashable, Comparable, Sendable {
  /// The year.
  public let number: Int

  /// A year.
  ///
  /// - Throws: `DayError` where it is not 1 to 9999.
  public init(_ number: Int) throws(DayError) {
    guard (1...9999).contains(number) else { throw .yearOutOfRange(year: number) }
    self.number = number
  }

  func lastDay(ofMonth month: Int) -> Day { ((try? Day(number, month, 1)) ?? .latest).lastOfMonth }

  /// Whether one year comes before the other.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  /// The year as four digits.
  var text: String { String(String(10_000 + number).dropFirst()) }
}

extension TargetPoint {
  /// Reads a day, a month or a year, written as `2020-06-30`, `2020-06` or `2020`.
  ///
  /// - Throws: `DayError` where the text has another form, or names no day, month or year.
  public init(_ text: some StringProtocol) throws(DayError) {
    switch text.utf8.count {
    case 10: self = .day(try Day(text))
    case 7: self = .month(try YearMonth(text))
    case 4:
      guard text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) else {
        throw .unreadable(text: String(text.prefix(80)))
      }
      self = .year(try TargetYear(number))
    case _: throw .unreadable(text: String(text.prefix(80)))
    }
  }
}

extension TargetYear: Serializable {
  /// Reads the year from a number.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let number = try container.decode(Int.self)
    do throws(DayError) {
      try self.init(number)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(error)")
    }
  }

  /// Writes the year as a number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}

extension TargetPoint: Serializable {
  private enum CodingKeys: String, CodingKey { case season, year, fiscalYearFrom }

  /// Reads a text, or an object with a season or a fiscal year.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: CodingKeys.self) {
      if container.contains(.fiscalYearFrom), !container.contains(.season), !container.contains(.year) {
        self = .fiscalYear(from: try container.decode(YearMonth.self, forKey: .fiscalYearFrom))
      } else if container.contains(.season), !container.contains(.fiscalYearFrom) {
        self = .season(
          try container.decode(Season.self, forKey: .season),
          try container.decode(TargetYear.self, forKey: .year))
      } else {
        throw DecodingError.dataCorrupted(
          DecodingError.Context(
            codingPath: decoder.codingPath,
            debugDescription: "A date has either season and year, or fiscalYearFrom, or is a text."))
      }
      return
    }
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do throws(DayError) {
      try self.init(text)
    } catch {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "“\(text.prefix(80))” is no date; write YYYY-MM-DD, YYYY-MM or YYYY.")
    }
  }

  /// Writes a text, or an object for a season or a fiscal year.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .day(let day): try day.encode(to: encoder)
    case .month(let month): try month.encode(to: encoder)
    case .year(let year):
      var container = encoder.singleValueContainer()
      try container.encode(year.text)
    case .season(let season, let year):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(season, forKey: .season)
      try container.encode(year, forKey: .year)
    case .fiscalYear(let first):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(first, forKey: .fiscalYearFrom)
    }
  }
}
