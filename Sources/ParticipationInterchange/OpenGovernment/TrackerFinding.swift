public import Participation

/// What can be wrong with a published table of a tracker.
public protocol TrackerProblem: Hashable, Sendable, Serializable {
  /// What is wrong, without a place and without a full stop.
  var words: LocalizedText { get }
}

/// Something wrong with a published table of a tracker, with the row where it was found.
public struct TrackerFinding<Problem: TrackerProblem>: Hashable, Sendable, Serializable {
  /// What is wrong.
  public let problem: Problem
  /// The number of the row in its table, from 1, the header and rows above it counted; in a list of rows
  /// without a header, the place in the list from 1.
  public let row: Int

  /// A finding in a row.
  public init(_ problem: Problem, row: Int) {
    self.problem = problem
    self.row = row
  }

  /// One sentence with the row and what is wrong there.
  public var sentence: LocalizedText {
    LocalizedText(
      english: "Row \(row): {1}.", serbian: "Red \(row): {1}.", polish: "Wiersz \(row): {1}.",
      filling: [problem.words])
  }
}

extension TrackerFinding: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { sentence.text(in: .english) }
}

extension LocalizedText {
  /// A quotation from data, the same in every language, and no longer than 80 characters.
  static func quoted(_ text: some StringProtocol) -> LocalizedText {
    let scalars = String(text).unicodeScalars
    let cut = scalars.count > 80 ? String(String.UnicodeScalarView(scalars.prefix(80))) + "…" : String(text)
    return LocalizedText(
      english: "“\(cut)”", serbian: "„\(cut)”", cyrillic: "„\(cut)”", polish: "„\(cut)”")
  }

  /// A name or a figure, the same in every language.
  static func verbatim(_ text: some CustomStringConvertible) -> LocalizedText {
    let text = text.description
    return LocalizedText(english: text, serbian: text, cyrillic: text, polish: text)
  }
}

extension String {
  /// The text without white space at either end.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
