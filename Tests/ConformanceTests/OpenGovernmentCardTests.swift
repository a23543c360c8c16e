import Foundation
import Participation
import Testing

private let path = "reference/rules.json"

/// The cards of rules, as far as this test reads them.
private struct OpenGovernmentCards: Decodable {
  struct Card: Decodable {
    let id: String
    let severity: String
    let effectiveFrom: String?

    enum CodingKeys: String, CodingKey {
      case id, severity
      case effectiveFrom = "effective_from"
    }
  }

  let rules: [Card]
}

@Suite(
  "Rules of open government and their cards",
  .enabled(if: ReferenceData.has(path), ReferenceData.absence(of: path)))
struct OpenGovernmentCardTests {
  @Test("The five standards and the rule of Vlasotince bind as their cards say, from the day they say")
  func cards() throws {
    let cards = try JSONDecoder().decode(
      OpenGovernmentCards.self, from: Data(contentsOf: ReferenceData.file(path))
    ).rules
    let rules =
      OpenGovernmentStandards.rulebook(.from2022).rules + VlasotinceLocalPlan.rulebook().rules
    // The counts of the four levels belong to commitments, the tasks of the working group to no plan.
    let elsewhere = ["INT-OGP-006", "RS-OGP-001"]
    let named = cards.filter {
      ($0.id.hasPrefix("INT-OGP") || $0.id.hasPrefix("RS-OGP")) && !elsewhere.contains($0.id)
    }
    #expect(named.count == 6)
    for card in named {
      let rule = try #require(rules.first { $0.identifier.text == card.id }, "\(card.id)")
      #expect(rule.severity.rawValue == card.severity, "\(card.id)")
      #expect(
        card.effectiveFrom.map { rule.citation.validity?.first.description == $0 } ?? true, "\(card.id)")
    }
  }
}
