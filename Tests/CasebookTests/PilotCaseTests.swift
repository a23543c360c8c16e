import Foundation
import Participation
import Testing

@Suite("The case of a pilot")
struct PilotCaseTests {
  private struct File: Decodable {
    struct Basis: Decodable {
      let kind: String
      let note: String
      let assumed: String?
    }

    let names: [String: LocalizedText]
    let basis: [String: Basis]
    let journal: Journal<PolicyPilot>
  }

  private static func file() throws -> File {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let place = root.appending(path: "Sources/casebook/Cases/we-decide-together.json")
    return try JSONDecoder().decode(File.self, from: Data(contentsOf: place))
  }

  @Test(
    """
    It holds the facts of its source: one policy in one of four areas, advisers, a county, needs and \
    potential
    """
  )
  func facts() throws {
    let pilot = try Self.file().journal.current
    #expect(pilot.charter.offered == PilotCharter.areas && pilot.charter.scale == .powiat)
    #expect(pilot.policy.map { PilotCharter.areas.contains($0.area) } == true)
    #expect(pilot.vacantParts.isEmpty && pilot.team.values.contains { $0.part == .adviser })
    #expect(Set(pilot.findings.map { $0.value.kind }) == [.need, .potential])
    #expect(pilot.trace.leads(from: "pilotFinding/need-1", to: "pilotGoal/goal-1"))
  }

  @Test("Every entry says what it rests on, and every day is assumed")
  func basis() throws {
    let file = try Self.file()
    #expect(Set(file.basis.keys) == Set((0...file.journal.entries.count).map { "\($0)" }))
    #expect(file.basis.filter { $0.value.kind == "source" && ($0.value.assumed ?? "").isEmpty }.isEmpty)
    #expect(file.basis.filter { $0.value.kind == "assumed" && $0.value.assumed != nil }.isEmpty)
    for name in file.names.values { #expect(Language.allCases.allSatisfy { name.hasText(in: $0) }) }
  }

  @Test("The casebook tells it in every language")
  func report() throws {
    for language in Language.allCases {
      let run = try Program.run("we-decide-together", "--language", language.rawValue)
      #expect(run.status == 0 && !run.output.isEmpty, "\(run.errors)")
    }
    let run = try Program.run("we-decide-together", "--language", "pl")
    #expect(
      ["przedsiębiorczość", "wyznaczone cele", "✓ SEED-004-1", "✓ SEED-004-2"].filter {
        !run.output.contains($0)
      } == [], "\(run.output)")
  }
}
