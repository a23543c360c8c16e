public import Participation

/// A column of the Canadian table of progress; the raw value is its name there.
public enum ProgressField: String, CaseIterable, Hashable, Sendable, Serializable, CodingKeyRepresentable {
  /// The organisation that reports; published, and filled in by the tracker itself.
  case organisation = "owner_org"
  /// The last month of the reporting period.
  case period = "reporting_period"
  /// The code of the commitment.
  case commitment = "commitments"
  /// The code of the milestone.
  case milestone = "milestones"
  /// The code of the indicator.
  case indicator = "indicators"
  /// The status: NS, LP, SP or C.
  case status
  /// What was done, in English; “NIL” where nothing was.
  case progressEnglish = "progress_en"
  /// What was done, in French; “NUL” where nothing was.
  case progressFrench = "progress_fr"
  /// Evidence of it, in English.
  case evidenceEnglish = "evidence_en"
  /// Evidence of it, in French.
  case evidenceFrench = "evidence_fr"
  /// What stands in the way, in English.
  case challengesEnglish = "challenges_en"
  /// What stands in the way, in French.
  case challengesFrench = "challenges_fr"
}

/// A row of the Canadian table of progress: what was reported on one indicator for one period.
///
/// Cells are kept as they are written, so that what is wrong with them can be said.
public struct ProgressRow: Hashable, Sendable, Serializable {
  private var cells: [ProgressField: String] = [:]

  /// A row with some of its cells; the others are blank.
  public init(_ cells: [ProgressField: String] = [:]) {
    for (field, text) in cells { self[field] = text }
  }

  /// A row of a table whose columns have the names of the fields; other columns are passed over.
  public init(_ row: TableRow) {
    for field in ProgressField.allCases { self[field] = row[field.rawValue] ?? "" }
  }

  /// The cell of a field, as it is written; blank where there is nothing.
  public subscript(field: ProgressField) -> String {
    get { cells[field] ?? "" }
    set { cells[field] = newValue.isEmpty ? nil : newValue }
  }

  /// The reporting period; `nil` where the cell is no month.
  public var period: YearMonth? { try? YearMonth(self[.period].trimmed) }

  /// The code of the indicator; `nil` where the cell is no code.
  public var indicator: CommitmentCode? { try? CommitmentCode(self[.indicator].trimmed) }

  /// The status; `nil` where the cell is none.
  public var status: CanadianStatus? { CanadianStatus(rawValue: self[.status].trimmed) }

  /// Which of several rows are the latest of their indicator: those of its greatest period.
  ///
  /// A row without a readable indicator or period is not. Complexity: O(rows).
  ///
  /// Source: Canada, computed when the table is published.
  public static func isLatest(_ rows: [ProgressRow]) -> [Bool] {
    var latest: [CommitmentCode: YearMonth] = [:]
    let keys = rows.map { row in row.indicator.flatMap { code in row.period.map { (code, $0) } } }
    for case .some((let code, let period)) in keys where latest[code].map({ $0 < period }) ?? true {
      latest[code] = period
    }
    return keys.map { key in key.map { latest[$0.0] == $0.1 } ?? false }
  }

  /// Reads an object of the cells by the names of their columns.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([ProgressField: String].self))
  }

  /// Writes an object of the cells that are not blank.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(cells)
  }
}
