public import Participation

/// How a deadline is worded in the tables of the Canadian plans.
public enum CanadianDeadlineForm: Hashable, Sendable, Serializable {
  /// A month of a year: “By June 2022”, “March 2029”.
  case month
  /// A year: “By 2023”.
  case year
  /// The end of a year: “By end of 2022”.
  case endOfYear
  /// A season of a year: “By fall 2022”.
  case season(Season)
  /// A fiscal year: “By fiscal year 2023-24”.
  case fiscalYear
  /// Every year: “Annually”.
  case annually
  /// Without an end: “Ongoing”.
  case ongoing
  /// Without an end, from a date on: “May 2023 and ongoing”.
  case ongoingFrom
  /// Two dates: “By February 2022 and February 2023”.
  case several
  /// A date for all of it, and one for a report before that.
  case completionAndReport
}

/// The text of a deadline, and what it says.
public struct CanadianDeadline: Hashable, Sendable, Serializable {
  /// The text as it was written.
  public let text: String
  /// How it is worded; `nil` where it could not be read.
  public let form: CanadianDeadlineForm?
  /// The deadline; `nil` where it could not be read.
  public let target: TargetDate?
  /// The date by which a first report on progress is due; `nil` where none is asked for.
  public let report: TargetPoint?

  /// Reads the English text of a deadline.
  ///
  /// Every text gives a value. One that leaves open when something is due (“By early 2026”, “2025 to 2028”,
  /// “2026-27”) or says it in sentences is not read. A fiscal year begins in April. Complexity: O(length).
  ///
  /// Source: Canada, plan 5, indicators; all 106 rows of it are read, and 46 of the 65 of plan 6.
  public init(_ text: String) {
    self.text = text
    // The longest wording of the plans has 13 words.
    var words = DeadlineWords(text.utf8.count <= 200 ? text : "")
    let reading = words.reading()
    form = reading?.form
    target = reading?.target
    report = reading?.report
  }
}

/// The words of a deadline in small letters, without commas and semicolons at their ends.
private struct DeadlineWords {
  private var rest: ArraySlice<String>

  init(_ text: String) {
    rest =
      text.lowercased().split(whereSeparator: { $0 == " " || $0 == "," || $0 == ";" }).map { String($0) }[...]
  }

  typealias Reading = (form: CanadianDeadlineForm, target: TargetDate, report: TargetPoint?)

  mutating func reading() -> Reading? {
    if skip("annually") { return rest.isEmpty ? (.annually, .annually, nil) : nil }
    if skip("ongoing") {
      if skip("annually") { return rest.isEmpty ? (.annually, .annually, nil) : nil }
      return rest.isEmpty ? (.ongoing, .ongoing(from: nil), nil) : nil
    }
    let isCompletion = skip("completion")
    guard let first = date() else { return nil }
    if isCompletion {
      guard skip("report"), skip("initial"), skip("progress"), let report = date(), rest.isEmpty else {
        return nil
      }
      return (.completionAndReport, .once(first.point), report.point)
    }
    skipReportingYear()
    if rest.isEmpty { return (first.form, .once(first.point), nil) }
    guard skip("and") else { return nil }
    if skip("ongoing") { return rest.isEmpty ? (.ongoingFrom, .ongoing(from: first.point), nil) : nil }
    guard let second = date() else { return nil }
    skipReportingYear()
    return rest.isEmpty ? (.several, .several(first.point, second.point), nil) : nil
  }

  private mutating func date() -> (form: CanadianDeadlineForm, point: TargetPoint)? {
    skip("by")
    if skip("fiscal") { return skip("year") ? fiscalYear().map { (.fiscalYear, $0) } : nil }
    if skip("end") { return skip("of") ? year().map { (.endOfYear, .year($0)) } : nil }
    if let season = rest.first.flatMap({ Self.seasons[$0] }) {
      rest.removeFirst()
      return year().map { (.season(season), .season(season, $0)) }
    }
    if let month = rest.first.flatMap({ Self.months.firstIndex(of: $0) }) {
      rest.removeFirst()
      guard let year = year(), let point = try? YearMonth(year.number, month + 1) else { return nil }
      return (.month, .month(point))
    }
    return year().map { (.year, .year($0)) }
  }

  private mutating func year() -> TargetYear? {
    guard let word = rest.first, let year = Self.number(word, digits: 4) else { return nil }
    rest.removeFirst()
    return try? TargetYear(year)
  }

  private mutating func fiscalYear() -> TargetPoint? {
    guard let word = rest.first else { return nil }
    let years = word.split(separator: "-", omittingEmptySubsequences: false)
    guard years.count == 2, let first = Self.number(years[0], digits: 4),
      let second = Self.number(years[1], digits: 2), second == (first + 1) % 100,
      let april = try? YearMonth(first, 4)
    else { return nil }
    rest.removeFirst()
    return .fiscalYear(from: april)
  }

  /// Passes over “for reporting year 2022”, which says what a report is about and not when it is due.
  private mutating func skipReportingYear() {
    let before = rest
    if skip("for"), skip("reporting"), skip("year"), year() != nil { return }
    rest = before
  }

  @discardableResult
  private mutating func skip(_ word: String) -> Bool {
    guard rest.first == word else { return false }
    rest.removeFirst()
    return true
  }

  private static func number(_ text: some StringProtocol, digits: Int) -> Int? {
    guard text.utf8.count == digits, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }

  private static let seasons: [String: Season] = [
    "winter": .winter, "spring": .spring, "summer": .summer, "fall": .autumn, "autumn": .autumn,
  ]

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]
}
