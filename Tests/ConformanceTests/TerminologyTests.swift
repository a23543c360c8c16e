import Foundation
import Participation
import ParticipationInterchange
import Testing

/// One row of the terminology: an English term and its equivalents.
private struct Term {
  let english: String
  let latin: String
  let cyrillic: String
  let polish: String
}

private let path = "reference/terminology.csv"

private let terminology = ReferenceData.file(path)

private func terms() throws -> [Term] {
  let reading = Table.read(bytes: Array(try Data(contentsOf: terminology)))
  try #require(reading.isFaultless)
  return try reading.table.rows.map { row in
    let cells = row.cells
    try #require(cells.count == 6, "\(cells)")
    return Term(english: cells[0], latin: cells[1], cyrillic: cells[2], polish: cells[3])
  }
}

/// A text without what stands in brackets.
private func withoutBrackets(_ text: String) -> String {
  text.replacing(/\s*\([^)]*\)/, with: "").trimmingCharacters(in: .whitespaces)
}

/// The rows under each name that a row answers to, with all that is in brackets left out.
///
/// “facilitator / moderator” is a row for “facilitator” and for “moderator”.
private func rowsByName(_ terms: [Term]) -> [String: [Term]] {
  var rows: [String: [Term]] = [:]
  for term in terms {
    let bare = Term(
      english: withoutBrackets(term.english), latin: withoutBrackets(term.latin),
      cyrillic: withoutBrackets(term.cyrillic), polish: withoutBrackets(term.polish))
    for name in Set([bare.english] + bare.english.components(separatedBy: " / ")) {
      rows[name, default: []].append(bare)
    }
  }
  return rows
}

private struct Deviation: Hashable {
  let word: String
  let found: [String]
  let expected: [String]
}

/// The labels that have a row of the same English term and differ from every such row; and how many had one.
private func deviations<Word: Labelled & CaseIterable>(
  _ type: Word.Type, _ exact: [String: [Term]], _ bare: [String: [Term]]
) -> (deviations: [Deviation], compared: Int) {
  var result: [Deviation] = []
  var compared = 0
  for word in Word.allCases {
    let label = word.label
    let texts = [label.text(in: .serbianLatin), label.text(in: .serbianCyrillic), label.text(in: .polish)]
    let english = label.text(in: .english)
    let isExact = exact[english] != nil
    guard let rows = exact[english] ?? bare[english] else { continue }
    compared += 1
    let found = isExact ? texts : texts.map(withoutBrackets)
    let expected = rows.map { [$0.latin, $0.cyrillic, $0.polish] }
    if !expected.contains(found) {
      result.append(Deviation(word: "\(type).\(word)", found: found, expected: expected.flatMap { $0 }))
    }
  }
  return (result, compared)
}

@Suite(
  "Terminology",
  .enabled(
    if: ReferenceData.has(path), ReferenceData.absence(of: path)))
struct TerminologyTests {
  @Test("Each of the 292 rows is transliterated exactly, both ways")
  func transliteration() throws {
    let terms = try terms()
    #expect(terms.count == 292)
    let cyrillic = terms.filter { SerbianTransliteration.cyrillic(fromLatin: $0.latin) != $0.cyrillic }
    #expect(cyrillic.map(\.latin) == [])
    let latin = terms.filter { SerbianTransliteration.latin(fromCyrillic: $0.cyrillic) != $0.latin }
    #expect(latin.map(\.cyrillic) == [])
  }

  @Test("Every label that has a row of the same English term says what the row says")
  func labels() throws {
    let terms = try terms()
    let exact = Dictionary(grouping: terms, by: \.english)
    let bare = rowsByName(terms)
    let results = [
      deviations(Role.self, exact, bare), deviations(Sector.self, exact, bare),
      deviations(ActivityKind.self, exact, bare), deviations(Channel.self, exact, bare),
      deviations(LevelOfParticipation.self, exact, bare), deviations(PolicyArea.self, exact, bare),
      deviations(Stance.self, exact, bare), deviations(TerritoryLevel.self, exact, bare),
    ]
    #expect(results.flatMap(\.deviations) == [])
    print("labels compared with a row: \(results.map(\.compared))")
    #expect(results.map(\.compared).reduce(0, +) >= 70)
  }
}
