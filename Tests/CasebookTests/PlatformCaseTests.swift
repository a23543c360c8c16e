import Foundation
import Participation
import Testing

@Suite("The case of a regional platform")
struct PlatformCaseTests {
  private struct File: Decodable {
    struct Basis: Decodable {
      let kind: String
      let note: String
      let assumed: String?
    }

    let names: [String: LocalizedText]
    let basis: [String: Basis]
    let journal: Journal<RegionalPlatform>
  }

  private static func file() throws -> File {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let place = root.appending(path: "Sources/casebook/Cases/wrzos-platform.json")
    return try JSONDecoder().decode(File.self, from: Data(contentsOf: place))
  }

  @Test(
    """
    It holds the facts of its source: three sides, two levels, two trained coordinators, three tasks in \
    order
    """
  )
  func facts() throws {
    let journal = try Self.file().journal
    let platform = journal.current
    #expect(Set(platform.charter.seats.map { $0.kind }) == Set(SeatKind.allCases))
    #expect(
      platform.coordinators?.specialist.trained != nil && platform.coordinators?.consultant.trained != nil)
    #expect(
      journal.passages.map { $0.stage } == [
        .proposed, .coordinated, .appointed, .analysing, .areasSelected, .discussing, .engaged, .reporting,
      ])
    #expect(Gazetteer.poland[platform.charter.region]?.level == .voivodeship)
    // The project ran from November 2014 to January 2016.
    let period = try Period("2014-11-01", "2016-01-31")
    #expect(journal.entries.allSatisfy { period.contains($0.occasion.happened) })
    #expect(platform.trace.leads(from: "jointPosition/services", to: "platformReport/report-1"))
  }

  @Test("Every entry says what it rests on, every day is assumed, and nobody is invented")
  func basis() throws {
    let file = try Self.file()
    #expect(Set(file.basis.keys) == Set((0...file.journal.entries.count).map { "\($0)" }))
    #expect(file.basis.filter { $0.value.kind == "source" && ($0.value.assumed ?? "").isEmpty }.isEmpty)
    #expect(file.basis.filter { $0.value.kind == "assumed" && $0.value.assumed != nil }.isEmpty)
    let acting = Set(file.journal.entries.map { $0.occasion.who.text })
    #expect(acting == ["wrzos", "specialist", "consultant"])
    for name in file.names.values { #expect(Language.allCases.allSatisfy { name.hasText(in: $0) }) }
  }

  @Test("The casebook tells it in every language, and draws its stages")
  func report() throws {
    for language in Language.allCases {
      let run = try Program.run("wrzos-platform", "--language", language.rawValue, "--on", "2015-07-01")
      #expect(run.status == 0 && !run.output.isEmpty, "\(run.errors)")
    }
    let run = try Program.run("wrzos-platform", "--language", "pl")
    let facts = [
      "Regionalna Platforma Społeczna", "konsultacje w sprawie usług społecznych", "sprawozdawczość",
    ]
    #expect(facts.filter { !run.output.contains($0) } == [], "\(run.output)")
    #expect(try Program.run("wrzos-platform", "--diagram").status == 0)
    let judged = try Program.run("wrzos-platform").output
    let rules = ["SEED-001-2", "SEED-001-4", "SEED-001-5"].map { "✓ \($0)" }
    #expect(rules.filter { !judged.contains($0) } == [], "\(judged)")
  }
}
