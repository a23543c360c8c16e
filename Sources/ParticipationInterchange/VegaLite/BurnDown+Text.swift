public import Participation

extension BurnDown {
  /// The burn-down for a terminal: the title, and a line with a bar for every report.
  ///
  /// No line is longer than the width, counted in characters; a width below 40 counts as 40, one above 1000
  /// as 1000. The longest bar fills the line; a number above 0 has a bar of one sign at least, and one below
  /// 0 none. Where there is a target, a stroke stands where the bar would end by the ideal, rounded to the
  /// nearest sign, and a last line names the day. Equal values give equal text.
  public func text(width: Int = 80, words: Words = Words(in: .english)) -> String {
    let width = min(1000, max(40, width))
    let most = points.map(\.open).max() ?? 0
    let figures = max(1, points.map { "\($0.open)".count }.max() ?? 1)
    // The last column is kept for the stroke of the ideal.
    let room = max(1, width - 10 - figures - 3 - 1)
    var lines = [TextColumns.fit(title, to: width)]
    for point in points {
      var bar = [Character](
        repeating: "#",
        count: point.open > 0 ? max(1, TextColumns.scale(point.open, of: most, to: room)) : 0)
      if let ideal = ideal(on: point.day) {
        let place = TextColumns.scale(ideal.numerator, of: ideal.whole, largest: most, to: room)
        while bar.count <= place { bar.append(" ") }
        bar[place] = "|"
      }
      let count = TextColumns.right("\(point.open)", width: figures)
      lines.append(TextColumns.trimEnd("\(point.day)  \(count) " + String(bar)))
    }
    if let target, !points.isEmpty {
      lines.append(TextColumns.fit("\(target)  | \(words.ideal)", to: width))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the ideal line says on a day, as a fraction; 0 after the target.
  private func ideal(on day: Day) -> (numerator: Int, whole: Int)? {
    guard let first = points.first, let target, target > first.day, first.open > 0 else { return nil }
    let whole = first.day.days(until: target)
    let left = max(0, day.days(until: target))
    let (product, overflow) = first.open.multipliedReportingOverflow(by: left)
    return overflow ? nil : (product, whole)
  }
}

/// Columns of text in a typeface whose characters are all of one width.
enum TextColumns {
  /// A part of a whole, scaled to a number of columns and rounded to the nearest; 0 where the whole is not
  /// above 0.
  static func scale(_ part: Int, of whole: Int, to columns: Int) -> Int {
    scale(part, of: 1, largest: whole, to: columns)
  }

  /// A fraction of a largest value, scaled to a number of columns and rounded to the nearest.
  static func scale(_ numerator: Int, of denominator: Int, largest: Int, to columns: Int) -> Int {
    let (whole, overflow) = denominator.multipliedReportingOverflow(by: largest)
    guard !overflow, whole > 0, numerator > 0 else { return 0 }
    guard numerator < whole else { return columns }
    let (high, low) = numerator.multipliedFullWidth(by: columns)
    let (quotient, remainder) = whole.dividingFullWidth((high, low))
    return quotient + (remainder >= whole - remainder ? 1 : 0)
  }

  /// The text without line breaks and other control characters, cut off with an ellipsis where it is too
  /// long.
  static func fit(_ text: String, to width: Int) -> String {
    let plain = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory.isControl ? " " : $0 }))
    guard plain.count > width else { return plain }
    return String(plain.prefix(max(0, width - 1))) + "…"
  }

  static func left(_ text: String, width: Int) -> String {
    let fitting = fit(text, to: width)
    return fitting + String(repeating: " ", count: max(0, width - fitting.count))
  }

  static func right(_ text: String, width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  static func trimEnd(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isControl: Bool {
    switch self {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    case _: false
    }
  }
}
