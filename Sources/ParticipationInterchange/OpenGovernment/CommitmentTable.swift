public import Participation

/// What a published table of commitments says: a value for every row, and what is wrong or odd in it.
///
/// The rule where words and number of a cell disagree: **the number is taken**, because the official figures
/// (stars, scores, counts) were computed from the numbers; the words are taken only where the number stands
/// for nothing. One text is an exception: “No early results to report yet” shares the number of “did not
/// change” and is read as not reviewed. Every disagreement is a finding, and so is every cell that holds none
/// of the values of its column; such a cell has no data. Nothing is corrected in silence, and no text stops
/// the reading.
public struct CommitmentTable: Hashable, Sendable, Serializable {
  /// The layout; `nil` where it was not recognised, and then there are no rows.
  public let edition: CommitmentTableEdition?
  /// The commitments, in the order of the table.
  public let rows: [PublishedCommitment]
  /// What is wrong or odd, in the order of the table.
  public let findings: [CommitmentTableFinding]
  /// How many more findings there are than are listed.
  public let findingsLeftOut: Int

  init(
    edition: CommitmentTableEdition?, rows: [PublishedCommitment], findings: CommitmentTableFindings
  ) {
    self.edition = edition
    self.rows = rows
    self.findings = findings.list
    findingsLeftOut = findings.leftOut
  }

  /// Reads the rows of a table.
  ///
  /// Columns are found by their names, once; of a layout, only the columns that are there are read. A column
  /// of the assessment that is missing is a finding. Complexity: O(bytes of the table).
  ///
  /// - Parameters:
  ///   - table: The table, read with the format of its edition.
  ///   - edition: The layout; recognised by the header where it is left out.
  ///   - findingLimit: The most findings that are listed; the rest are counted.
  /// - Returns: A commitment for every row that names one, and what was found.
  public static func read(
    _ table: Table, as edition: CommitmentTableEdition? = nil, findingLimit: Int = 10_000
  ) -> CommitmentTable {
    var findings = CommitmentTableFindings(limit: findingLimit)
    guard let edition = edition ?? CommitmentTableEdition(recognising: table) else {
      findings.note(.layoutUnknown, row: table.rowsBeforeHeader + 1)
      return CommitmentTable(edition: nil, rows: [], findings: findings)
    }
    var reader = CommitmentTableReader(table: table, edition: edition, findings: findings)
    let rows = reader.read()
    return CommitmentTable(edition: edition, rows: rows, findings: reader.findings)
  }
}

/// Findings up to a limit, and the number of those beyond it.
struct CommitmentTableFindings {
  private(set) var list: [CommitmentTableFinding] = []
  private(set) var leftOut = 0
  private let limit: Int

  init(limit: Int) { self.limit = max(0, limit) }

  mutating func note(_ problem: CommitmentTableProblem, row: Int, column: TableColumn? = nil) {
    if list.count < limit {
      list.append(CommitmentTableFinding(problem: problem, row: row, column: column))
    } else {
      leftOut += 1
    }
  }
}
