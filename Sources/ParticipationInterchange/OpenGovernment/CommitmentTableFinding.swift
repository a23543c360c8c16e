public import Participation

/// Something that is wrong or odd in a published table of commitments, and where.
public struct CommitmentTableFinding: Hashable, Sendable, Serializable {
  /// What it is.
  public let problem: CommitmentTableProblem
  /// The number of the row in the table, from 1, the header and rows above it counted.
  public let row: Int
  /// The column; `nil` where the finding is about the whole row.
  public let column: TableColumn?

  /// A finding at a place.
  public init(problem: CommitmentTableProblem, row: Int, column: TableColumn?) {
    self.problem = problem
    self.row = row
    self.column = column
  }
}

/// What can be wrong or odd in a published table of commitments.
public enum CommitmentTableProblem: Hashable, Sendable, Serializable {
  /// The header is that of no layout that is known; no row was read.
  case layoutUnknown
  /// The header lacks a column of the layout; what it would hold has no data.
  case columnMissing(String)
  /// A row has more or fewer cells than the header; what is missing has no data.
  case ragged(Int, expected: Int)
  /// A row names neither a country nor a plan, as a row of sums does; it was left out.
  case noCommitment
  /// The words name another value than the number beside them; the number was taken.
  case wordsAndCodeDiffer(words: String, code: String)
  /// The words name no value; the number beside them was taken, or no data where there is none.
  case wordsUnknown(String, code: String?)
  /// The number stands for no value; the words were taken where they name one, otherwise no data.
  case codeUnknown(String, words: String?)
  /// The words are written otherwise than is usual in the layout.
  case spellingUnusual(String, usual: String)
  /// The words say that there is no result to report yet; not reviewed was taken, and not the number.
  case resultNotYetReported(code: String?)
  /// The cell holds none of the values that its column can have; it has no data.
  case valueUnknown(String)
  /// A label is a number as a spreadsheet's arithmetic leaves it, such as `2.2999999999999998`.
  case labelInexact(String)
  /// A label has become a date, as spreadsheets turn `12.21` into one.
  case labelTurnedIntoDate(String)
  /// Either number of the date could be the month.
  case dateAmbiguous(String)
  /// The date is no day of the calendar.
  case dateImpossible(String)
  /// The date is written in a way that is not read.
  case dateNotUnderstood(String)
  /// The number of tags is another than the table says.
  case tagCountDiffers(published: Int, counted: Int)
}
