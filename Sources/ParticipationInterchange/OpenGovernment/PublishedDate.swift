public import Participation

/// A date as a published table has it: its text, and what the text says without guessing.
public struct PublishedDate: Hashable, Sendable, Serializable {
  /// The cell as it stands in the table; empty where there is none.
  public let text: String
  /// What the text says.
  public let meaning: PublishedDateMeaning

  init(text: String, meaning: PublishedDateMeaning) {
    self.text = text
    self.meaning = meaning
  }

  /// A date as it stands in a cell.
  ///
  /// Two numbers and a year are a day; where either number could be the month, both days are given, unless
  /// the order is known.
  public init(_ text: String, isMonthFirst: Bool = false) {
    self.init(text: text, meaning: PublishedDateMeaning(text, isMonthFirst: isMonthFirst))
  }
}

/// What the text of a date says.
public enum PublishedDateMeaning: Hashable, Sendable, Serializable {
  /// A day.
  case day(Day)
  /// One of two days, by which of the numbers is the month.
  case eitherDay(monthFirst: Day, dayFirst: Day)
  /// A month, 1 to 12.
  case month(year: Int, month: Int)
  /// A quarter, 1 to 4.
  case quarter(year: Int, quarter: Int)
  /// A year.
  case year(Int)
  /// No date: the work goes on.
  case ongoing
  /// No date was given, or it was unclear.
  case notSpecified
  /// One of the marks for the unknown.
  case unknown(Unknown)
  /// Numbers and a year that are no day in any order.
  case impossible
  /// Anything else.
  case notUnderstood

  /// What a text says.
  ///
  /// Where `isMonthFirst`, the first of two numbers is the month. Complexity: O(length of the text).
  public init(_ text: String, isMonthFirst: Bool = false) {
    if let mark = Assessed<Bool>(mark: text) {
      self = mark.unknown.map(Self.unknown) ?? .notUnderstood
      return
    }
    switch text {
    case "", "Not Specified", "Unclear": self = .notSpecified
    case "Ongoing", "Continuous", "In progress": self = .ongoing
    case _:
      guard text.utf8.count <= 32 else {
        self = .notUnderstood
        return
      }
      self = Self.numbers(text, isMonthFirst) ?? Self.words(text) ?? .notUnderstood
    }
  }

  private static func numbers(_ text: String, _ isMonthFirst: Bool) -> Self? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let numbers = parts.compactMap(number)
    guard numbers.count == parts.count else { return nil }
    if numbers.count == 1 { return parts[0].utf8.count == 4 ? .year(numbers[0]) : nil }
    guard numbers.count == 3, parts[2].utf8.count == 4 else { return nil }
    let monthFirst = try? Day(numbers[2], numbers[0], numbers[1])
    if isMonthFirst { return monthFirst.map(Self.day) ?? .impossible }
    let dayFirst = try? Day(numbers[2], numbers[1], numbers[0])
    return switch (monthFirst, dayFirst) {
    case (let first?, let second?):
      first == second ? .day(first) : .eitherDay(monthFirst: first, dayFirst: second)
    case (let day?, nil), (nil, let day?): .day(day)
    case (nil, nil): .impossible
    }
  }

  private static func words(_ text: String) -> Self? {
    let parts = text.split(separator: text.contains("-") ? "-" : " ").map(String.init)
    if parts.count == 2, let month = month(parts[0]), let year = number(parts[1][...]) {
      let digits = parts[1].utf8.count
      return digits == 4 || digits == 2 ? .month(year: digits == 2 ? 2000 + year : year, month: month) : nil
    }
    if parts.count == 3, parts[0] == "Quarter", let quarter = Int(parts[1]), let year = number(parts[2][...])
    {
      return (1...4).contains(quarter) && parts[2].utf8.count == 4
        ? .quarter(year: year, quarter: quarter) : nil
    }
    if parts.count == 4, parts[1] == "quarter", parts[2] == "of", let year = number(parts[3][...]) {
      guard let quarter = ["I", "II", "III", "IV"].firstIndex(of: parts[0]), parts[3].utf8.count == 4 else {
        return nil
      }
      return .quarter(year: year, quarter: quarter + 1)
    }
    return nil
  }

  /// A number of one to four digits and nothing else.
  private static func number(_ text: Substring) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  /// A month by its English name or its first three letters.
  private static func month(_ name: String) -> Int? {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
    return names.firstIndex { $0 == name || $0.prefix(3) == name }.map { $0 + 1 }
  }
}
