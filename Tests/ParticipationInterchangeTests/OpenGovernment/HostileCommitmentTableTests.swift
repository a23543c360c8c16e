import Participation
import ParticipationInterchange
import ParticipationTestSupport
import Testing

/// Tables that no office would publish; none stops the reading, and nothing goes by in silence.
@Suite("Hostile tables of commitments", .timeLimit(.minutes(1)))
struct HostileCommitmentTableTests {
  private static let header =
    "Country,Action Plan Number,Comm No,Specificity,_Specificity,Potential impact,_Pot Impact Coded,"
    + "Completion (progress report),_CompletionProgress,Completion (end of term),_CompletionEndTerm,"
    + "Change in completion,_ChangeCompletion,Did it open government (end of term only),_OpenGovt,"
    + "Value -Info,Value -Part,Value -Acc,Value -Tech,_Relevant,Year of submission\n"

  private static func read(_ rows: String, findingLimit: Int = 10_000) -> CommitmentTable {
    CommitmentTable.read(Table.read(header + rows).table, findingLimit: findingLimit)
  }

  @Test("Rows that are too short or too long are read as far as they go")
  func ragged() {
    let read = Self.read("Serbia,1\nSerbia,1,2,c. high,3,,,,,,,,,,,1,1,1,1,1,2014,surplus\n\n,,,\n")
    #expect(read.rows.count == 2)
    #expect(read.rows.map(\.midTerm.specificity) == [.noData, .known(.high)])
    let ragged = read.findings.filter { if case .ragged = $0.problem { true } else { false } }
    #expect(ragged.map(\.row) == [2, 3, 4, 5])
    #expect(read.findings.filter { $0.problem == .noCommitment }.map(\.row) == [4, 5])
    // Blank words and numbers are no values, and are said to be none.
    #expect(read.findings.count { $0.row == 3 } == 11)
  }

  @Test("Numbers that are too large, negative, fractional or foreign stand for nothing")
  func numbers() {
    let codes = ["99999999999999999999", "-1", "4", "3.0", "٣", "0x3", " 3", "3 ", "+", "1e0", "\u{0}"]
    for code in codes {
      let read = Self.read("Serbia,1,2,c. high,\(code),ND,ND,ND,ND,ND,ND,ND,ND,ND,ND,0,0,0,0,0,2014\n")
      #expect(read.rows.first?.midTerm.specificity == .known(.high), "\(code)")
      #expect(read.findings.map(\.problem) == [.codeUnknown(code, words: "c. high")], "\(code)")
    }
    let years = Self.read(
      ["20140", "-2014", "1999", "", "9223372036854775808"].map {
        "Serbia,1,2,ND,ND,ND,ND,ND,ND,ND,ND,ND,ND,ND,ND,0,0,0,0,0,\($0)\n"
      }.joined())
    #expect(years.rows.allSatisfy { $0.years.submission == .noData } && years.findings.count == 5)
    let changes = Self.read(
      "Serbia,1,2,ND,ND,ND,ND,ND,ND,ND,ND,Increase,9223372036854775807,ND,ND,0,0,0,0,0,2014\n")
    #expect(changes.rows.first?.figures.stepsOfCompletion == .known(1) && changes.findings.count == 1)
  }

  @Test("Quotes that are never closed, and cells of a million bytes, are cells like any other")
  func quotes() {
    let open = Self.read("Serbia,1,2,\"c. high,3,ND\nSerbia,1,2,c. high,3")
    #expect(open.rows.count == 1 && open.findings.contains { $0.row == 2 })
    let million = String(repeating: "A", count: 1_000_000)
    let huge = Self.read("Serbia,1,2,\(million),3,ND,ND,ND,ND,ND,ND,ND,ND,ND,ND,\(million),0,0,0,0,2014\n")
    #expect(huge.findings.count == 2 && huge.rows.first?.midTerm.specificity == .known(.high))
    #expect(huge.findings.allSatisfy { $0.description.utf8.count < 400 })
  }

  @Test("Very many rows with very many different faults are read in one pass, and counted beyond the limit")
  func many() {
    let count = 10_000
    let rows = (0..<count).map {
      "Serbia,1,\($0),w\($0),\($0 + 4),ND,ND,ND,ND,ND,ND,ND,ND,ND,ND,x\($0),0,0,0,0,2014\n"
    }
    let read = Self.read(rows.joined(), findingLimit: 7)
    // Unknown words, an unknown number and an unknown flag in every row.
    #expect(read.rows.count == count && read.findings.count == 7 && read.findingsLeftOut == 3 * count - 7)
    #expect(Self.read("Serbia\n", findingLimit: -1).findingsLeftOut == 1)
  }

  @Test("A header alone, blank and repeated names are no trouble")
  func headers() {
    #expect(Self.read("").rows.isEmpty && Self.read("").findings.isEmpty)
    let repeated = Table.read("Comm No,Comm No,,Country,Country\n1,2,3,Serbia,Poland").table
    let read = CommitmentTable.read(repeated)
    #expect(read.rows.first?.identity.country == "Serbia" && read.rows.first?.identity.number == "1")
    let wrong = CommitmentTable.read(repeated, as: .of2024)
    #expect(wrong.rows.isEmpty && !wrong.findings.isEmpty)
  }

  @Test("Every finding has one sentence in each of three languages, with its place")
  func sentences() {
    let problems: [CommitmentTableProblem] = [
      .layoutUnknown, .columnMissing("x"), .ragged(1, expected: 2), .noCommitment,
      .wordsAndCodeDiffer(words: "a", code: "1"), .wordsUnknown("a", code: "1"),
      .wordsUnknown("a", code: nil),
      .codeUnknown("1", words: "a"), .codeUnknown("1", words: nil), .spellingUnusual("a", usual: "A"),
      .resultNotYetReported(code: "1"), .valueUnknown("x1"), .labelInexact("x"), .labelTurnedIntoDate("x"),
      .dateAmbiguous("x"), .dateImpossible("x"), .dateNotUnderstood("x"),
      .tagCountDiffers(published: 1, counted: 2),
    ]
    let column = TableColumn(name: "Cluster", number: 4)
    let findings = problems.map { CommitmentTableFinding(problem: $0, row: 3, column: column) }
    for (language, place) in [
      (Language.english, "Row 3, column 4 (“Cluster”): "), (.serbianLatin, "Red 3, kolona 4 („Cluster”): "),
      (.polish, "Wiersz 3, kolumna 4 („Cluster”): "),
    ] {
      let sentences = findings.map { $0.sentence.text(in: language) }
      #expect(sentences.allSatisfy { $0.hasPrefix(place) && $0.hasSuffix(".") })
      #expect(Set(sentences).count == findings.count)
    }
    let whole = CommitmentTableFinding(problem: .noCommitment, row: 9, column: nil)
    #expect(whole.description == "Row 9: the row names no country and no plan; it was left out.")
    #expect(RoundTrip.failure(of: findings) == nil)
  }
}
