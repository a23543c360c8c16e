import Participation
import ParticipationInterchange
import ParticipationTestSupport
import Testing

@Suite("Codes of commitments")
struct CommitmentCodeTests {
  @Test("Ancestry goes by whole segments")
  func ancestry() throws {
    let rows: [(String, String, Bool)] = [
      ("C01", "C01.1", true), ("C01", "C01.1.1", true), ("C01.1", "C01.1.1", true),
      ("C01.1", "C01.10", false), ("C01.1", "C01.10.1", false), ("C01", "C01", false),
      ("C01.1", "C01", false), ("C0", "C01.1", false), ("c01", "C01.1", false),
    ]
    for (above, below, expected) in rows {
      #expect(
        try CommitmentCode(above).isAncestor(of: CommitmentCode(below)) == expected, "\(above) \(below)")
    }
    let code = try CommitmentCode("C01.10.2")
    #expect(
      code.depth == 3 && code.segments == ["C01", "10", "2"] && code.parent?.text == "C01.10"
        && code.parent?.parent?.parent == nil && code.identifier(for: Reference.self)?.text == "C01.10.2")
  }

  @Test("Codes are ordered by the number of their segments, and the one above comes first")
  func order() throws {
    let texts = ["C01", "C01.1", "C01.1.1", "C01.2", "C01.10", "C01.10.1", "C02", "C10", "C10.1"]
    let codes = try texts.map { try CommitmentCode($0) }
    #expect(codes.shuffled().sorted() == codes && codes.reversed().sorted() == codes)
    let odd = try ["1", "01", "99999999999999999999", "1.x", "x"].map { try CommitmentCode($0) }
    for one in odd { for other in odd { #expect((one < other) == (one != other && !(other < one))) } }
  }

  @Test("What is no code is refused with the place")
  func refusals() {
    let rows: [(String, CommitmentCodeError)] = [
      ("", .empty), (".", .emptySegment(".", at: 1)), ("C01.", .emptySegment("C01.", at: 5)),
      (".C01", .emptySegment(".C01", at: 1)), ("C01..1", .emptySegment("C01..1", at: 5)),
      ("C01 ", .badSymbol("C01 ", at: 4)), ("Č01", .badSymbol("Č01", at: 1)),
      ("C01:1", .badSymbol("C01:1", at: 4)),
      ("C01.1.1.1.1.1.1.1.1.1", .tooLong("C01.1.1.1.1.1.1.1.1.1", characters: 21)),
    ]
    for (text, expected) in rows { #expect(throws: expected) { try CommitmentCode(text) } }
    #expect(rows.allSatisfy { $0.1.description.hasSuffix(".") })
    #expect(throws: DecodingError.self) { try RoundTrip.value(CommitmentCode.self, from: "\"C01..1\"") }
    #expect(throws: (any Error).self) { try CommitmentCode(String(repeating: "1.", count: 100_000)) }
  }

  @Test("The known trees have as many codes as the plans, and every one its parent")
  func known() {
    let counts = CanadianPlan.allCases.map { plan in
      (1...3).map { depth in plan.codes.count { $0.depth == depth } }
    }
    #expect(counts == [[10, 56, 135], [5, 19, 106], [4, 19, 65]])
    for plan in CanadianPlan.allCases {
      let codes = Set(plan.codes)
      #expect(codes.count == plan.codes.count && codes.allSatisfy { $0.parent.map(codes.contains) ?? true })
    }
    #expect(
      CanadianPlan.allCases.map(\.reportingPeriods.count) == [12, 12, 9]
        && CanadianPlan.allCases.map { $0.reportingPeriods.first?.description }
          == ["2019-03", "2022-03", "2025-12"]
        && CanadianPlan.allCases.map { $0.reportingPeriods.last?.description }
          == ["2021-12", "2024-12", "2029-12"]
    )
  }

  @Test("Orphans, repeated and malformed codes and contradicting columns are found, and rows stay whole")
  func tree() throws {
    let reading = CommitmentTree.read(
      commitments: Table(
        header: ["commitment", "text_en"], rows: [["C01", "One"], ["C01", "Again"], ["C02.1", "x"]]),
      milestones: Table(
        header: ["milestone", "commitment"], rows: [["C01.1", "C02"], ["C03.1", "C03"], ["", ""]]),
      indicators: Table(
        header: ["indicator", "milestone", "lead_dept"],
        rows: [["C01.1.1", "C01.1", "a|b"], ["C01.10.1", "C01.1"]]))
    let code = { (text: String) in try CommitmentCode(text) }
    #expect(
      try reading.findings == [
        TrackerFinding(.repeated(code("C01"), in: .commitment), row: 3),
        TrackerFinding(.misplaced(code("C02.1"), in: .commitment), row: 4),
        TrackerFinding(.parentDiffers(code("C01"), stated: "C02", in: .milestone), row: 2),
        TrackerFinding(.orphan(code("C03.1"), in: .milestone), row: 3),
        TrackerFinding(.malformed("", in: .milestone), row: 4),
        TrackerFinding(.orphan(code("C01.10.1"), in: .indicator), row: 3),
        TrackerFinding(.parentDiffers(code("C01.10"), stated: "C01.1", in: .indicator), row: 3),
      ])
    #expect(
      reading.tree.codes.map(\.text) == ["C01", "C01.1", "C03.1", "C01.1.1", "C01.10.1"]
        && reading.tree.entries(on: .indicator).first?.leads == ["a", "b"]
        && reading.tree.entries.first?.english == "One")
    #expect(RoundTrip.failure(of: reading) == nil)
    // Orphans hang from the plan itself.
    let parts = try reading.tree.rollUpTree(
      plan: "actionPlan/p", progress: [code("C01.1.1"): PartProgress(.whole)])
    #expect(
      parts.parts(of: "actionPlan/p").map(\.part) == [
        "commitment/C01", "milestone/C03.1", "indicator/C01.10.1",
      ])
    let empty = CommitmentTree.read(
      commitments: Table(header: [], rows: []), milestones: Table(header: ["x"], rows: []),
      indicators: Table(header: ["indicator"], rows: []))
    #expect(empty.tree.entries.isEmpty && empty.findings.count == 2)
    #expect(
      reading.findings[0].description == "Row 3: commitment: the code “C01” was there before."
        && reading.findings[5].sentence.text(in: .serbianLatin)
          == "Red 3: pokazatelj: iznad „C01.10.1” nema ničega."
    )
  }
}
