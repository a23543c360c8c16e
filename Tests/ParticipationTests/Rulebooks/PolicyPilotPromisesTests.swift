import Participation
import Testing

@Suite("Promises of source 004")
struct PolicyPilotPromisesTests {
  private static func pilot(
    offered: [PolicyArea] = PilotCharter.areas, _ events: [(Day, PolicyPilot.Event)]
  ) throws -> Journal<PolicyPilot> {
    let charter = try PilotCharter(
      title: regionalText, scale: .powiat, territory: "PL-22-05", authority: "powiat", offered: offered,
      parts: [.animator, .adviser])
    var journal = Journal<PolicyPilot>(charter, on: "2011-01-10", by: "powiat", as: .mayor)
    for (day, event) in events {
      let role = PolicyPilot.cell(journal.stage, event.kind).roles.first ?? .animator
      try journal.record(event, on: day, by: "somebody", as: role)
    }
    return journal
  }

  @Test("One of the four areas is chosen, and advisers support the pilot of one policy")
  func verdicts() throws {
    func chosen(_ area: PolicyArea) -> (Day, PolicyPilot.Event) {
      ("2011-02-01", .areaChosen(area: area, policy: "p", title: regionalText))
    }
    let team: [(Day, PolicyPilot.Event)] = [
      ("2011-03-01", .memberJoined(person: "ana", as: .animator)),
      ("2011-03-01", .memberJoined(person: "jan", as: .adviser)), ("2011-03-02", .teamFormed),
    ]
    let abandoned: [(Day, PolicyPilot.Event)] = [("2011-05-01", .abandoned(reason: regionalText))]
    let left: [(Day, PolicyPilot.Event)] = [("2011-04-01", .memberLeft(person: "jan"))]
    let areas = try PilotCharter.areas.map { try Self.pilot([chosen($0)]) }
    let culture = try Self.pilot(offered: [.culture], [chosen(.culture)])
    let formed = try Self.pilot([chosen(.employment)] + team)
    let rows: [(RuleIdentifier, Journal<PolicyPilot>, Day, String)] =
      areas.map { ("SEED-004-1", $0, "2011-02-01", "satisfied") } + [
        ("SEED-004-1", culture, "2011-02-01", "breached"),
        ("SEED-004-1", culture, "2011-01-31", "notYetDue"),
        ("SEED-004-1", culture, "2011-01-09", "notYetDue"),
        ("SEED-004-1", try Self.pilot(abandoned), "2011-05-01", "notApplicable"),
        ("SEED-004-2", formed, "2011-03-02", "satisfied"),
        ("SEED-004-2", formed, "2011-02-15", "notYetDue"),
        ("SEED-004-2", formed, "2011-01-15", "notYetDue"),
        ("SEED-004-2", try Self.pilot([chosen(.employment)] + team + left), "2011-04-01", "breached"),
        ("SEED-004-2", try Self.pilot([chosen(.employment)] + abandoned), "2011-05-01", "breached"),
        ("SEED-004-2", try Self.pilot(abandoned), "2011-05-01", "notApplicable"),
      ]
    for (rule, journal, day, expected) in rows {
      let verdict = PolicyPilotPromises.rulebook()[rule]?.verdict(on: journal, day: day)
      #expect(verdict.map(ExpectedVerdict.name) == expected, "\(rule) \(day)")
    }
    let own = PolicyPilotPromises.rulebook([.culture])["SEED-004-1"]?.verdict(on: culture, day: "2011-02-01")
    #expect(own?.isSatisfied == true)
  }

  @Test("Every rule quotes its page and speaks four languages")
  func words() {
    let rules = PolicyPilotPromises.rulebook().rules
    #expect(rules.map { $0.identifier.text } == ["SEED-004-1", "SEED-004-2"])
    #expect(rules.allSatisfy { $0.citation.quotation?.hasText(in: .polish) == true })
    #expect(rules.allSatisfy { rule in Language.allCases.allSatisfy { rule.statement.hasText(in: $0) } })
  }
}
