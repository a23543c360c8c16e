import Foundation
import ParticipationInterchange
import SocialChoice
import Testing

private let folder = "data/pabulib"

/// One election of Pabulib, as far as the rule of the city needs it.
private struct CityVote {
  let rule: String
  let leastVotes: Int
  let vote: BudgetVote<String>
  let selected: Set<String>

  /// Reads a file; `nil` where the city's own decision is not in it.
  init?(_ file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8).replacingOccurrences(of: "\r\n", with: "\n")
    let start = try #require(text.range(of: "PROJECTS\n"))
    let end = try #require(text.range(of: "\nVOTES\n"))
    var meta: [String: String] = [:]
    for line in text[..<start.lowerBound].split(separator: "\n") {
      let cells = line.split(separator: ";", maxSplits: 1).map { String($0) }
      if cells.count == 2 { meta[cells[0]] = cells[1] }
    }
    let rows = Table.read(
      String(text[start.upperBound..<end.lowerBound]), as: TableFormat(separator: .semicolon)
    ).table.rows
    guard let first = rows.first, first["selected"] != nil else { return nil }
    // Points where the ballots give points, votes elsewhere.
    let column = first["score"] != nil ? "score" : "votes"
    func number(_ cell: String?) throws -> Int {
      let number = cell.flatMap { Double($0) }
      return Int(try #require(number, "\(cell ?? "")"))
    }
    let items = try rows.map { row in
      BudgetItem(
        try #require(row["project_id"]), cost: Int64(try number(row["cost"])), votes: try number(row[column]))
    }
    rule = meta["rule"] ?? ""
    leastVotes = try meta["min_project_score_threshold"].map { try number($0) } ?? 0
    vote = try BudgetVote(budget: Int64(try number(meta["budget"])), items)
    selected = Set(try rows.filter { $0["selected"] == "1" }.map { try #require($0["project_id"]) })
  }
}

@Suite("Budgets of cities", .enabled(if: ReferenceData.has(folder), ReferenceData.absence(of: folder)))
struct CityBudgetTests {
  @Test("What cities decided greedily is what the rule that they declare selects")
  func decisions() throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: ReferenceData.file(folder), includingPropertiesForKeys: nil)
    var reproduced: [String: Int] = [:]
    var differing: [String] = []
    for file in files.sorted(by: { $0.path < $1.path }) where file.pathExtension == "pb" {
      guard let city = try CityVote(file) else { continue }
      let whenTooCostly: GreedyBudgetRule<String>.WhenTooCostly
      switch city.rule {
      case "greedy", "greedy-threshold": whenTooCostly = .skip
      // Poznań's own variant stops as well.
      case "greedy-no-skip", "greedy-custom": whenTooCostly = .stop
      default: continue
      }
      let rule = GreedyBudgetRule<String>(
        whenTooCostly: whenTooCostly, leastVotes: city.leastVotes, costs: .cheaperFirst)
      let selection = rule.select(from: city.vote)
      if Set(selection.selected) == city.selected {
        reproduced[city.rule, default: 0] += 1
      } else {
        differing.append(file.lastPathComponent)
      }
      if selection.spent > city.vote.budget { differing.append("overspent: \(file.lastPathComponent)") }
    }
    #expect(differing == [])
    #expect(reproduced == ["greedy": 6, "greedy-threshold": 5, "greedy-no-skip": 3, "greedy-custom": 4])
  }
}
