import Foundation
import Participation
import Testing

private let path = "reference/rules.json"

/// A card, as far as a test reads it.
private struct Card: Decodable {
  let id: String
  let severity: String
  let check: String
}

private struct Cards: Decodable {
  let rules: [Card]
}

@Suite(
  "Rules of consultations and their cards",
  .enabled(if: ReferenceData.has(path), ReferenceData.absence(of: path)))
struct ConsultationRuleCardTests {
  private func cards() throws -> [String: Card] {
    let cards = try JSONDecoder().decode(Cards.self, from: Data(contentsOf: ReferenceData.file(path)))
    return Dictionary(uniqueKeysWithValues: cards.rules.map { ($0.id, $0) })
  }

  @Test("The seven principles are all there, and bind as their cards say")
  func principles() throws {
    let cards = try cards()
    let rules = ConsultationPrinciples.rulebook().rules
    #expect(rules.map { $0.identifier.text } == cards.keys.filter { $0.hasPrefix("PL-7Z-") }.sorted())
    #expect(rules.map { $0.severity.rawValue } == rules.compactMap { cards[$0.identifier.text]?.severity })
  }

  @Test("The figures of the terms are those of their cards")
  func terms() throws {
    let cards = try cards()
    let rulebooks = [
      ConsultationTerms.serbianPublicDebate(), ConsultationTerms.serbianConsultations(),
      ConsultationTerms.polishStrategies(),
    ]
    let rules = rulebooks.flatMap { $0.rules }
    #expect(rules.map { $0.severity.rawValue } == rules.map { cards[$0.identifier.text]?.severity })
    let checks = [
      ("RS-POS-001", ">=\(ConsultationTerms.Figures.serbianPublicDebate.lengthDays ?? 0)"),
      ("RS-POS-002", "+\(ConsultationTerms.Figures.serbianPublicDebate.submissionDays ?? 0)d"),
      ("RS-POS-005", "+\(ConsultationTerms.Figures.serbianPublicDebate.reportDays)d"),
      ("RS-LPS-016", "suggest \(ConsultationTerms.Figures.serbianConsultations.lengthDays ?? 0)"),
      ("RS-LPS-017", "+\(ConsultationTerms.Figures.serbianConsultations.reportDays)d"),
      ("PL-UZPPR-001", "+\(ConsultationTerms.Figures.polishStrategies.submissionDays ?? 0)d"),
      ("PL-UZPPR-002", "+\(ConsultationTerms.Figures.polishStrategies.reportDays)d"),
    ]
    #expect(checks.map { $0.0 } == rules.map { $0.identifier.text })
    #expect(checks.filter { cards[$0.0]?.check.contains($0.1) != true }.map { $0.0 } == [])
  }
}
