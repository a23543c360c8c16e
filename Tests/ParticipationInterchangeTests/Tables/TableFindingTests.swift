import Participation
import ParticipationInterchange
import Testing

@Suite("Findings about tables")
struct TableFindingTests {
  private static let problems: [TableProblem] = [
    .noHeader, .headerBlank, .headerRepeated("x", firstColumn: 7), .columnMissing("x"),
    .ragged(7, expected: 9), .tooManyCells(9, limit: 7), .cellTooLong(9, limit: 7), .quoteUnterminated,
    .quoteInPlainCell, .textAfterQuote, .invalidUTF8, .nul,
  ]

  @Test("Every finding says its place in three languages, each in its own words")
  func sentences() {
    let findings = Self.problems.map { TableFinding(problem: $0, row: 3, column: 2, line: 5) }
    for (language, place) in [
      (Language.english, "Line 5, row 3, column 2: "), (.serbianLatin, "Linija 5, red 3, kolona 2: "),
      (.polish, "Linia 5, wiersz 3, kolumna 2: "),
    ] {
      let sentences = findings.map { $0.sentence.text(in: language) }
      #expect(
        sentences.allSatisfy { $0.hasPrefix(place) && $0.hasSuffix(".") }
          && Set(sentences).count == findings.count)
    }
  }

  @Test("Sentences carry the figures, and shorten long names")
  func figures() {
    let ragged = TableFinding(problem: .ragged(7, expected: 9), row: 3, column: nil, line: 5)
    #expect(
      ragged.description == "Line 5, row 3: cells found: 7, expected as in the header: 9."
        && ragged.sentence.text(in: .serbianLatin)
          == "Linija 5, red 3: nađeno ćelija: 7, očekivano kao u zaglavlju: 9."
        && ragged.sentence.text(in: .polish)
          == "Linia 5, wiersz 3: znalezionych komórek: 7, oczekiwano jak w nagłówku: 9."
    )
    let name = String(repeating: "ž", count: 100_000)
    let missing = TableFinding(problem: .columnMissing(name), row: 1, column: nil, line: 1)
    let cut = String(repeating: "ž", count: 80) + "…"
    #expect(missing.description == "Line 1, row 1: the column “\(cut)” is missing.")
  }
}
