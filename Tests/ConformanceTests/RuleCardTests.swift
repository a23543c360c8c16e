import Foundation
import Participation
import Testing

private let path = "reference/rules.json"

/// The cards on which the rules were collected, as far as a test reads them.
private struct RuleCards: Decodable {
  struct Card: Decodable {
    let id: String
    let severity: String
    let check: String
  }

  let rules: [Card]
}

@Suite("Rules and their cards", .enabled(if: ReferenceData.has(path), ReferenceData.absence(of: path)))
struct RuleCardTests {
  @Test("The promises of source 000 are all there, and bind as their cards say")
  func promises() throws {
    let cards = try JSONDecoder().decode(RuleCards.self, from: Data(contentsOf: ReferenceData.file(path)))
      .rules
      .filter { $0.id.hasPrefix("SEED-000-") }
    let rules = LocalEmploymentPromises.rulebook().rules
    #expect(rules.map { $0.identifier.text } == cards.map { $0.id })
    #expect(rules.map { $0.severity.rawValue } == cards.map { $0.severity })
    let figures = LocalEmploymentPromises.Figures.published
    let checks = Dictionary(uniqueKeysWithValues: cards.map { ($0.id, $0.check) })
    #expect(checks["SEED-000-1"] == "count>=\(figures.priorities)")
    #expect(
      checks["SEED-000-2"] == "kinds>={\(figures.activities.map { $0.rawValue }.joined(separator: ","))}")
    #expect(checks["SEED-000-4"] == "coverage=={a,b,c}" && figures.keyPoints.count == 3)
  }
}
