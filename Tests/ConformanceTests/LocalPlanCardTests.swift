import Foundation
import Participation
import Testing

private let path = "reference/rules.json"

/// The cards on which the rules were collected, as far as a test reads them.
private struct LocalPlanCards: Decodable {
  struct Card: Decodable {
    struct Vector: Decodable {
      let window: String?
      let event: String?
      let days_inclusive: Int?
    }

    let id: String
    let severity: String
    let test_vectors: [Vector]?

    private enum CodingKeys: String, CodingKey { case id, severity, test_vectors }

    // The vectors of other cards have other shapes.
    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      id = try container.decode(String.self, forKey: .id)
      severity = try container.decode(String.self, forKey: .severity)
      test_vectors = try? container.decode([Vector].self, forKey: .test_vectors)
    }
  }

  let rules: [Card]
}

@Suite(
  "The card of local plans", .enabled(if: ReferenceData.has(path), ReferenceData.absence(of: path)))
struct LocalPlanCardTests {
  @Test("RS-OGP-002 binds as its card says, and keeps the window and the event of Vlasotince")
  func procedure() throws {
    let cards = try JSONDecoder().decode(
      LocalPlanCards.self, from: Data(contentsOf: ReferenceData.file(path)))
    let card = try #require(cards.rules.first { $0.id == "RS-OGP-002" })
    let rule = try #require(LocalPlanProcedure.rulebook()["RS-OGP-002"])
    #expect(rule.severity.rawValue == card.severity)
    let vector = try #require(card.test_vectors?.first)
    let ends = try (vector.window ?? "").components(separatedBy: "..").map { try Day($0) }
    let window = try Period(#require(ends.first), ends.last)
    #expect(window.length == vector.days_inclusive)
    let event = try Day(String((vector.event ?? "").prefix(10)))
    var journal = Journal<LocalProgramme>(
      try LocalProgrammeCharter(
        title: LocalizedText(english: "Vlasotince"), territory: "vlasotince", call: "publicCall/c",
        planPeriod: Period("2019-01-01", "2020-12-31")),
      on: "2019-01-01", by: "o", as: .organiser)
    let events: [(Day, LocalProgramme.Event, Role)] = [
      ("2019-02-01", .applied(application: nil, letter: nil), .applicant),
      ("2019-02-22", .selected, .organiser), ("2019-03-11", .draftingBegan, .coordinator),
      (
        window.first, .consultationOpened(consultation: "consultation/c", period: window),
        .consultationCoordinator
      ),
      (event, .publicEventHeld(attendance: nil), .consultationCoordinator),
    ]
    for (day, event, role) in events { try journal.record(event, on: day, by: "o", as: role) }
    #expect(rule.verdict(on: journal, day: event).isSatisfied)
    #expect(!rule.verdict(on: journal, day: event.adding(days: -1)).isSatisfied)
  }
}
