import Participation
import ParticipationInterchange
import ParticipationTestSupport
import Testing

// The example record of the sixth schema, in short words.
private let example = ProgressRow([
  .period: "2025-12", .commitment: "C01", .milestone: "C01.1", .indicator: "C01.1.1", .status: "SP",
  .progressEnglish: "Drafted", .progressFrench: "Rédigé", .evidenceEnglish: "Posted",
  .evidenceFrench: "Publié",
  .challengesEnglish: "Funding", .challengesFrench: "Financement",
])

private struct Found: Hashable {
  let rule: Int?
  let field: ProgressField
  let layer: RuleLayer

  init(_ rule: Int?, _ field: ProgressField, _ layer: RuleLayer = .database) {
    self.rule = rule
    self.field = field
    self.layer = layer
  }
}

private func found(_ row: ProgressRow, _ rules: ProgressRules = ProgressRules(.nap6)) -> [Found] {
  rules.findings(in: [row]).map { Found($0.rule, $0.field, $0.layer) }
}

private func example(_ cells: [ProgressField: String]) -> ProgressRow {
  var row = example
  for (field, text) in cells { row[field] = text }
  return row
}

@Suite("Rules of the Canadian tracker for rows of progress")
struct ProgressRulesTests {
  @Test("The example of the schema is taken")
  func taken() {
    #expect(ProgressRules(.nap6).findings(in: [example]) == [])
  }

  @Test("A blank row lacks its key and everything that is required")
  func blank() {
    #expect(
      found(ProgressRow()) == [
        Found(1, .period), Found(1, .indicator), Found(2, .commitment), Found(2, .milestone),
        Found(2, .status), Found(2, .progressEnglish), Found(2, .progressFrench),
      ])
  }

  @Test("Each required field is missed by name, also where it is only white space")
  func required() {
    let fields: [(ProgressField, Int)] = [
      (.period, 1), (.indicator, 1), (.commitment, 2), (.milestone, 2), (.status, 2), (.progressEnglish, 2),
      (.progressFrench, 2),
    ]
    for (field, rule) in fields {
      for blank in ["", " \n\t", "\u{A0}"] {
        #expect(found(example([field: blank])) == [Found(rule, field)], "\(field)")
      }
    }
  }

  @Test("Challenges are required with NS and LP, and otherwise in both languages or neither")
  func challenges() {
    let both: [ProgressField: String] = [.challengesEnglish: "", .challengesFrench: ""]
    for status in ["NS", "LP"] {
      var cells = both
      cells[.status] = status
      #expect(found(example(cells)) == [Found(6, .challengesEnglish), Found(6, .challengesFrench)])
      #expect(
        found(example([.status: status, .challengesFrench: " "])) == [Found(6, .challengesFrench)]
          && found(example([.status: status])) == [])
    }
    for status in ["SP", "C"] {
      var cells = both
      cells[.status] = status
      #expect(
        found(example(cells)) == []
          && found(example([.status: status, .challengesEnglish: ""])) == [Found(6, .challengesEnglish)])
    }
  }

  @Test("Evidence stands in both languages or in neither")
  func evidence() {
    #expect(
      found(example([.evidenceEnglish: ""])) == [Found(5, .evidenceEnglish)]
        && found(example([.evidenceFrench: " "])) == [Found(5, .evidenceFrench)]
        && found(example([.evidenceEnglish: "", .evidenceFrench: ""])) == [])
  }

  @Test("Values are among the choices, and codes below those above them, by segments")
  func choices() throws {
    #expect(
      found(example([.period: "2025-06"])) == [Found(3, .period)]
        && found(example([.period: "soon"])) == [Found(3, .period)]
        && found(example([.status: "Complete"])) == [Found(3, .status)]
        && found(example([.commitment: "C05"])) == [Found(3, .commitment), Found(3, .milestone)]
        && found(example([.milestone: "C01"])) == [Found(3, .milestone), Found(3, .indicator, .form)]
        && found(example([.indicator: "C02.1.1"])) == [Found(3, .indicator)])
    // The database compares beginnings, and would take C01.10.1 below C01.1.
    let codes = try ["C01", "C01.1", "C01.10", "C01.1.1", "C01.10.1"].map { try CommitmentCode($0) }
    let own = ProgressRules(.nap6, codes: codes)
    let trap = own.findings(in: [example([.indicator: "C01.10.1"])])
    #expect(
      trap.map(\.problem) == [.notBelow("C01.10.1", above: "C01.1")] && trap.map(\.layer) == [.form]
        && trap.first?.isGap == true)
  }

  @Test("One row per organisation, period and indicator")
  func key() {
    let other = example([.organisation: "jus"])
    let findings = ProgressRules(.nap6).findings(in: [example, other, example([.status: "C"]), example])
    #expect(
      findings.map(\.problem) == [.keyRepeated(row: 1), .keyRepeated(row: 1)]
        && findings.map(\.row) == [3, 4]
        && findings.map(\.rule) == [1, 1])
  }

  @Test("Earlier plans ask for less")
  func plans() {
    let bare = ProgressRow([
      .period: "2019-03", .commitment: "C01", .milestone: "C01.1", .indicator: "C01.1.1",
      .evidenceEnglish: "Posted",
    ])
    #expect(
      found(bare, ProgressRules(.nap4)) == [
        Found(2, .status, .form), Found(2, .progressEnglish, .form), Found(2, .progressFrench, .form),
      ])
    var fifth = bare
    fifth[.period] = "2022-03"
    #expect(
      found(fifth, ProgressRules(.nap5)) == [
        Found(2, .status), Found(2, .progressEnglish), Found(2, .progressFrench),
      ])
    fifth[.status] = "NS"
    fifth[.progressEnglish] = "NIL"
    fifth[.progressFrench] = "NUL"
    #expect(found(fifth, ProgressRules(.nap5)) == [])
  }

  @Test("The latest row of an indicator is that of its greatest period")
  func latest() {
    let rows = ["2026-06", "2025-12", "2027-06", "2027-06", "x"].map { example([.period: $0]) }
    let other = example([.indicator: "C01.1.2", .period: "2025-12"])
    #expect(ProgressRow.isLatest(rows + [other]) == [false, false, true, true, false, true])
  }

  @Test("What the tracker lets pass is found as well: a status that falls, a deadline that passed")
  func gaps() throws {
    let rows = [
      example([.period: "2026-06", .status: "LP"]), example([.period: "2025-12", .status: "C"]),
      example([.period: "2026-12", .status: "C"]),
    ]
    let deadlines = [try CommitmentCode("C01.1.1"): TargetDate.once(.month(try YearMonth(2026, 3)))]
    let findings = ProgressRules(.nap6).gaps(in: rows, deadlines: deadlines)
    #expect(
      try findings.map(\.problem) == [
        .statusFell(from: .complete, in: YearMonth(2025, 12), to: .limitedProgress),
        .overdue(deadline: "2026-03-31"),
      ] && findings.allSatisfy { $0.layer == .ours && $0.rule == nil && $0.row == 1 })
    #expect(
      findings.map(\.description) == [
        "Row 1, status: the status fell from “C” (2025-12) to “LP”.",
        "Row 1, status: the deadline 2026-03-31 has passed.",
      ])
  }

  @Test("Rows and rules come back from the wire; shares of statuses can be replaced")
  func wire() throws {
    #expect(
      RoundTrip.failure(of: example) == nil && RoundTrip.failure(of: ProgressRules(.nap5)) == nil
        && RoundTrip.failure(of: ProgressRules(.nap6).findings(in: [ProgressRow(), example, example])) == nil)
    let own = StatusShares<CanadianStatus> { $0 == .complete ? .whole : .nothing }
    #expect(
      RoundTrip.failure(of: own) == nil && own != .evenSteps && own[.substantialProgress] == .nothing
        && CanadianStatus.allCases.map { StatusShares.evenSteps[$0].description } == [
          "0/1", "1/3", "2/3", "1/1",
        ])
    let text = try RoundTrip.json(own)
    #expect(throws: DecodingError.self) {
      try RoundTrip.value(StatusShares<CanadianStatus>.self, from: text.replacing("LP", with: "NS"))
    }
    #expect(throws: DecodingError.self) { try RoundTrip.value(StatusShares<CanadianStatus>.self, from: "[]") }
  }

  @Test("Hostile cells end in findings, and sentences stay short")
  func hostile() {
    let long = String(repeating: "Ж.", count: 50_000)
    let row = ProgressRow(Dictionary(ProgressField.allCases.map { ($0, long) }, uniquingKeysWith: { $1 }))
    let findings = ProgressRules(.nap6).findings(in: [row, row])
    #expect(
      findings.map(\.rule) == [3, 3, 3, 3, 3, 1, 3, 3, 3, 3, 3]
        && findings.allSatisfy { finding in
          Language.allCases.allSatisfy { finding.sentence.text(in: $0).utf8.count < 400 }
        })
    let rows = (0..<20_000).map {
      example([.period: $0 % 2 == 0 ? "2026-06" : "2025-12", .status: $0 % 3 == 0 ? "C" : "NS"])
    }
    #expect(ProgressRules(.nap6).findings(in: rows).count == 19_998)
  }
}
