import Participation
import ParticipationInterchange
import ParticipationTestSupport
import Testing

@Suite("Published tables of commitments")
struct CommitmentTableTests {
  /// A row of the layout of 2024 with some cells set; the others have no data.
  static func table(_ rows: [[String: String]]) -> Table {
    let header =
      [
        "Commitment Unique Identifier", "Country/Locality", "Action Plan Number", "Commitment Number",
        "Short Title",
        "Start Date", "End Date", "Cluster", "Specificity", "_Specificity", "Verifiable",
        "OGP Value Access To Information", "OGP Value Civic Participation", "OGP Value Public Accountability",
        "OGP Value Technology", "_Relevant", "Potential Impact", "_Potential Impact",
        "Completion (Progress Report)",
        "_CompletionProgress", "Potential for Results", "_Potential for Results", "Completion (End Of Term)",
        "_CompletionEndTerm", "Change In Completion", "_ChangeCompletion", "Early Results", "_Early Results",
        "Did It Open Government (Overall)", "_OpenGovernment",
        "Did It Open Government (Access To Information)",
        "_DIOGATI", "Did It Open Government (Civic Participation)", "_DIOGCP",
        "Did It Open Government: Public Accountability", "_DIOGPA", "Carried Forward", "IRM-Based Score",
        "Binding constraint",
      ] + PolicyTag.allCases.map(\.publishedName)
    let usual = [
      "Country/Locality": "Albania", "Action Plan Number": "1", "Start Date": "2012", "End Date": "2014",
    ]
    return Table(
      header: header,
      rows: rows.map { row in
        header.map { row[$0] ?? usual[$0] ?? "ND" }
      })
  }

  private static func problems(_ row: [String: String]) -> [CommitmentTableProblem] {
    CommitmentTable.read(table([row])).findings.map(\.problem)
  }

  @Test("Each layout is recognised by a column of its own, and an unknown one is a finding")
  func layouts() {
    #expect(CommitmentTableEdition(recognising: Self.table([])) == .of2024)
    #expect(CommitmentTableEdition(recognising: Table(header: ["Comm No"], rows: [])) == .of2016)
    #expect(CommitmentTableEdition(recognising: Table(header: ["_Actual Completion"], rows: [])) == .of2015)
    for table in [Table(header: [], rows: []), Table(header: ["Country"], rows: [["Albania"]])] {
      let read = CommitmentTable.read(table)
      #expect(read.edition == nil && read.rows.isEmpty && read.findings.map(\.problem) == [.layoutUnknown])
    }
    #expect(CommitmentTableEdition.of2015.format.rowsBeforeHeader == 1)
  }

  @Test("A row without data is a commitment of which nothing is known, and has no findings")
  func blank() throws {
    let read = CommitmentTable.read(Self.table([["Commitment Unique Identifier": "AL0001"]]))
    let row = try #require(read.rows.first)
    #expect(read.rows.count == 1 && read.findings.isEmpty && row.row == 2)
    #expect(row.midTerm == CommitmentAssessment() && row.endOfTerm == row.midTerm)
    #expect(row.identity.identifier == "AL0001" && row.start.meaning == .year(2012))
  }

  @Test("Words and numbers, marks and the effect per value are read as the layout means them")
  func values() throws {
    let read = CommitmentTable.read(
      Self.table([
        [
          "Specificity": "Medium", "_Specificity": "2", "Verifiable": "Yes", "Potential Impact": "NR",
          "_Potential Impact": "NR", "Completion (Progress Report)": "NA", "_CompletionProgress": "NA",
          "Completion (End Of Term)": "Not Started", "_CompletionEndTerm": "2",
          "Change In Completion": "Increase",
          "_ChangeCompletion": "3", "Did It Open Government (Overall)": "Did Not Change",
          "_OpenGovernment": "1",
          "Did It Open Government (Access To Information)": "Did Not Change", "_DIOGATI": "2",
          "Did It Open Government (Civic Participation)": "Not Applicable", "_DIOGCP": "0", "_Relevant": "1",
          "IRM-Based Score": "-1", "Binding constraint": "NR", "Carried Forward": "1",
        ]
      ]))
    let row = try #require(read.rows.first)
    #expect(read.findings.isEmpty)
    #expect(row.midTerm.specificity == .known(.medium) && row.midTerm.isVerifiable == .known(true))
    #expect(row.midTerm.potentialImpact == .notReviewed && row.midTerm.completion == .notApplicable)
    #expect(row.endOfTerm.completion == .known(.notStarted) && row.figures.stepsOfCompletion == .known(3))
    #expect(row.endOfTerm.openGovernmentEffect == .known(.didNotChange))
    #expect(
      row.endOfTerm.effectPerValue
        == AssessedByValue(accessToInformation: .known(.didNotChange), civicParticipation: .notApplicable))
    #expect(row.endOfTerm.hasLens == .known(true) && row.endOfTerm.relevance == .known(true))
    #expect(row.figures.score == .notReviewed && row.figures.bindingConstraint == .known(.notReviewed))
    #expect(row.endOfTerm.isCarriedForward == .known(true) && row.latest == row.endOfTerm)
  }

  @Test("The number wins over the words, the words over a number that stands for nothing, and each is said")
  func disagreements() throws {
    let change = ["Change In Completion": "Increase", "_ChangeCompletion": "0"]
    let rows: [([String: String], [CommitmentTableProblem])] = [
      (["Specificity": "High", "_Specificity": "1"], [.wordsAndCodeDiffer(words: "High", code: "1")]),
      (["Specificity": "High", "_Specificity": "9"], [.codeUnknown("9", words: "High")]),
      (["Specificity": "High", "_Specificity": "ND"], [.wordsAndCodeDiffer(words: "High", code: "ND")]),
      (["Specificity": "Lofty", "_Specificity": "3"], [.wordsUnknown("Lofty", code: "3")]),
      (
        ["Specificity": "Lofty", "_Specificity": "x"],
        [.wordsUnknown("Lofty", code: nil), .codeUnknown("x", words: nil)]
      ),
      (["Specificity": "HIGH", "_Specificity": "3"], [.spellingUnusual("HIGH", usual: "High")]),
      (["Verifiable": "1"], [.valueUnknownAsWords("1")]),
      (["OGP Value Technology": "2"], [.valueUnknown("2")]),
      (["Cluster": "2.2999999999999998"], [.labelInexact("2.2999999999999998")]),
      (["Cluster": "2.3"], []), (["Cluster": "3.2 & 3.3"], []),
      (["Cluster": "12/21/2016"], [.labelTurnedIntoDate("12/21/2016")]),
      (change, [.wordsAndCodeDiffer(words: "Increase", code: "0")]),
      (
        ["Change In Completion": "No change", "_ChangeCompletion": "0"],
        [.spellingUnusual("No change", usual: "No Change")]
      ),
      (
        ["Did It Open Government (Civic Participation)": "Marginal", "_DIOGCP": "0"],
        [.wordsAndCodeDiffer(words: "Marginal", code: "0")]
      ),
      (
        ["Did It Open Government (Overall)": "No early results to report yet", "_OpenGovernment": "1"],
        [.resultNotYetReported(code: "1")]
      ),
      (["Start Date": "7/13/2019", "End Date": "13/7/2019"], [.dateImpossible("13/7/2019")]),
      (["Country/Locality": "", "Action Plan Number": ""], [.noCommitment]),
    ]
    let wrong = rows.filter { Self.problems($0.0) != $0.1 }
    #expect(wrong.map(\.0) == [])
    let lower = try #require(CommitmentTable.read(Self.table([rows[0].0])).rows.first)
    #expect(lower.midTerm.specificity == .known(.low))
    let words = try #require(CommitmentTable.read(Self.table([rows[1].0])).rows.first)
    #expect(words.midTerm.specificity == .known(.high))
    let yet = try #require(CommitmentTable.read(Self.table([rows[15].0])).rows.first)
    #expect(yet.endOfTerm.openGovernmentEffect == .notReviewed)
  }

  @Test("A finding stands in the row and the column of its cell")
  func places() {
    let read = CommitmentTable.read(
      Self.table([
        ["Specificity": "High", "_Specificity": "3"], ["Specificity": "High", "_Specificity": "8"],
      ]))
    #expect(
      read.findings == [
        CommitmentTableFinding(
          problem: .codeUnknown("8", words: "High"), row: 3,
          column: TableColumn(name: "_Specificity", number: 10))
      ])
    #expect(
      read.findings.first?.description
        == "Row 3, column 10 (“_Specificity”): “8” is no number of the column; the words “High” were taken.")
  }

  @Test("Missing columns of the assessment are found once, and what they would hold has no data")
  func missing() {
    let read = CommitmentTable.read(
      Table(header: ["Country", "Comm No", "Specificity"], rows: [["Albania", "1", "c. high"]]))
    let names = read.findings.compactMap {
      if case .columnMissing(let name) = $0.problem { name } else { nil }
    }
    #expect(names.count == read.findings.count && Set(names).count == names.count)
    #expect(
      names.contains("_Specificity") && names.contains("Action Plan Number") && !names.contains("Cluster"))
    #expect(read.rows.first?.midTerm.specificity == .known(.high))
    #expect(read.rows.first?.tags == .notPublished)
  }

  @Test("Tags are read in the taxonomy of the layout, and a tag can be unknown")
  func tags() throws {
    let names = PolicyTag.allCases.map(\.publishedName)
    var cells = Dictionary(uniqueKeysWithValues: names.map { ($0, "0") })
    cells["Tax"] = "1"
    cells["Digital Transformation"] = "ND"
    let row = try #require(CommitmentTable.read(Self.table([cells])).rows.first)
    guard case .of2024(let tags) = row.tags else {
      Issue.record("no tags of 2024")
      return
    }
    #expect(tags.tags == [.tax] && tags[.digitalTransformation] == .noData && row.tags.count == 1)
    #expect(tags.findings == [.parentMissing(.tax, parent: .fiscalOpenness)])
  }

  @Test("A table that was read comes back from its coded form")
  func coding() {
    let read = CommitmentTable.read(Self.table([["Specificity": "High", "_Specificity": "1"], [:]]))
    #expect(RoundTrip.failure(of: read) == nil)
  }

  @Test("Written in the layout of 2016, a commitment reads back the same")
  func writing() {
    let header = [
      "Country", "Action Plan Number", "Comm No", "Start Date", "End Date", "Specificity", "_Specificity",
      "Completion (end of term)", "_CompletionEndTerm", "Value -Info", "Anti-corruption", "Checksum",
    ]
    let read = CommitmentTable.read(
      Table(
        header: header,
        rows: [
          [
            "Serbia, “west”", "1", "2\n\"a\"", "07/01/2012", "Spring", "a. low", "1", "d. Complete", "5", "1",
            "1", "1",
          ],
          ["Poland", "2", "3", "", "NR", "NR", "NR", "ND", "ND", "NA", "0", "0"],
        ]))
    let text = Table(commitmentsIn2016Layout: read.rows).csv()
    #expect(CommitmentTable.read(Table.read(text).table).rows == read.rows)
  }
}

extension CommitmentTableProblem {
  /// What a column without a twin of numbers says of words that name nothing.
  fileprivate static func valueUnknownAsWords(_ words: String) -> Self { .wordsUnknown(words, code: nil) }
}
