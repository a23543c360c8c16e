import Foundation
import Participation
import ParticipationInterchange
import Testing

private let path = "data/ogp/irm2016_core.csv"

/// The rows of the published table of 2016, as far as its coded columns go.
private func rows() throws -> TableRows {
  let reading = Table.read(bytes: Array(try Data(contentsOf: ReferenceData.file(path))))
  try #require(reading.isFaultless)
  return reading.table.rows
}

extension Assessed {
  /// The value of a coded cell: a number or one of the three marks.
  fileprivate init(_ cell: String?, _ value: (Int) -> Value?) throws {
    let text = try #require(cell)
    if let unknown = Assessed(mark: text) {
      self = unknown
    } else {
      let decoded = Int(text).flatMap(value)
      self = .known(try #require(decoded, "\(text)"))
    }
  }
}

@Suite(
  "Stars of the published table of 2016",
  .enabled(if: ReferenceData.has(path), ReferenceData.absence(of: path)))
struct StarTests {
  private func flag(_ row: TableRow, _ column: String) throws -> Assessed<Bool> {
    try Assessed(row[column]) { $0 == 1 ? true : $0 == 0 ? false : nil }
  }

  private func inputs(_ row: TableRow, _ completion: String) throws -> StarInputs {
    StarInputs(
      isRelevant: try flag(row, "_Relevant"),
      specificity: try Assessed(row["_Specificity"]) { Specificity(code: $0) },
      potentialImpact: try Assessed(row["_Pot Impact Coded"]) { PotentialImpact(code: $0) },
      completion: try Assessed(row[completion]) { AssessedCompletion(code: $0) })
  }

  @Test(
    "The three formulas agree with the official stars in as many rows as are known to",
    arguments: [
      (
        StarFormula.beforeJune2014, "Starred (pre-June 2014 assessments)", "_CompletionProgress", 792,
        [String]()
      ),
      (
        .of2015, "Starred (2015 only)", "_CompletionProgress", 867,
        ["El Salvador 2/1.9", "El Salvador 2/5.4", "El Salvador 2/2.1"]
      ),
      (.current, "Starred (current formula) progress report", "_CompletionProgress", 590, []),
      (.current, "Starred (current formula) end of term", "_CompletionEndTerm", 54, []),
    ])
  func stars(formula: StarFormula, column: String, completion: String, judged: Int, differing: [String])
    throws
  {
    let official = try rows().filter { ["0", "1"].contains($0[column]) }
    #expect(official.count == judged)
    let others = try official.filter { row in
      try formula.isStarred(inputs(row, completion)) != .known(row[column] == "1")
    }
    let names = others.map {
      "\($0["Country"] ?? "") \($0["Action Plan Number"] ?? "")/\($0["Comm No"] ?? "")"
    }
    #expect(names.sorted() == differing.sorted())
  }

  @Test("Relevance is that of the values in all rows but eight")
  func relevance() throws {
    let all = try rows()
    #expect(all.count == 1_927)
    let others = try all.filter { row in
      let derived = StarInputs.relevance(
        accessToInformation: try flag(row, "Value -Info"), participation: try flag(row, "Value -Part"),
        accountability: try flag(row, "Value -Acc"))
      return try derived != flag(row, "_Relevant")
    }
    let names = others.map { "\($0["Country"] ?? "") \($0["Comm No"] ?? "")" }
    #expect(names.sorted() == ["Canada 2.1", "Canada 2.2"] + (1...6).map { "Lithuania \($0)" })
  }

  @Test("Words and numbers of a cell name the same value, except in the rows that are known to differ")
  func words() throws {
    let all = try rows()
    let completions = all.filter { row in
      AssessedCompletion(words: row["Completion (progress report)"] ?? "")
        != Int(row["_CompletionProgress"] ?? "").flatMap { AssessedCompletion(code: $0) }
    }
    // “Substantial” twice and “Limited” twice, each with the number of “not started”.
    #expect(
      completions.map { $0["Completion (progress report)"] }.compactMap { $0 }.sorted()
        == ["b. Limited", "b. Limited", "c. Substantial", "c. Substantial"])
    let impacts = all.filter { row in
      PotentialImpact(words: row["Potential impact"] ?? "")
        != Int(row["_Pot Impact Coded"] ?? "").flatMap { PotentialImpact(code: $0) }
    }
    // Seven “Unclear” with the number of “none”, thirteen “NR” with that of “transformative”.
    let counts = Dictionary(grouping: impacts) { $0["Potential impact"] ?? "" }.mapValues { $0.count }
    #expect(counts == ["Unclear": 7, "NR": 13])
  }
}
