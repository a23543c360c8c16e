public import Participation

/// Something wrong with a table, with the place where it was found.
public struct TableFinding: Hashable, Sendable, Serializable {
  /// What is wrong.
  public let problem: TableProblem
  /// The number of the row in the text, from 1, the header and rows above it counted.
  public let row: Int
  /// The number of the column, from 1; `nil` where the finding is about the whole row.
  public let column: Int?
  /// The line of the text on which the cell, or without a column the row, begins, from 1.
  public let line: Int

  /// A finding at a place.
  public init(problem: TableProblem, row: Int, column: Int?, line: Int) {
    self.problem = problem
    self.row = row
    self.column = column
    self.line = line
  }
}

/// What can be wrong with a table.
public enum TableProblem: Hashable, Sendable, Serializable {
  /// The text ends before the header, or there is nothing in it.
  case noHeader
  /// A name in the header is empty or nothing but white space.
  case headerBlank
  /// A name stands in the header again.
  case headerRepeated(String, firstColumn: Int)
  /// The header lacks a column that the table has to have.
  case columnMissing(String)
  /// A row has more or fewer cells than the header.
  case ragged(Int, expected: Int)
  /// A row has more cells than the limit.
  case tooManyCells(Int, limit: Int)
  /// A cell has more bytes than the limit.
  case cellTooLong(Int, limit: Int)
  /// A quote opens a cell, and none closes it before the end of the text.
  case quoteUnterminated
  /// A quote stands in a cell that does not begin with one.
  case quoteInPlainCell
  /// Something follows the quote that closes a cell.
  case textAfterQuote
  /// A cell has bytes that are not well-formed UTF-8; they have become U+FFFD.
  case invalidUTF8
  /// A cell has a NUL character (U+0000), as a file that is no text has.
  case nul
}
