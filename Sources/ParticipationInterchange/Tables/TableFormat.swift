public import Participation

/// The character that stands between two cells of a row.
public enum TableSeparator: String, Hashable, Sendable, CaseIterable, Serializable {
  /// A comma, as in RFC 4180.
  case comma
  /// A semicolon, as spreadsheets write where the comma is the decimal sign (Serbia and Poland among them).
  case semicolon
  /// A horizontal tab.
  case tab

  var byte: UInt8 {
    switch self {
    case .comma: 0x2C
    case .semicolon: 0x3B
    case .tab: 0x09
    }
  }
}

/// How a table is laid out in a text, what it has to have, and from which size on it is reported as too
/// large.
///
/// A limit never shortens anything: what is larger is kept whole and reported. A negative number counts as
/// zero.
public struct TableFormat: Hashable, Sendable, Serializable {
  /// The character between cells; a comma by default.
  public var separator: TableSeparator
  /// How many rows stand above the header, such as a line with the headings of groups; none by default.
  public var rowsBeforeHeader: Int
  /// The names of columns that the table has to have, byte for byte; none by default.
  public var requiredColumns: [String]
  /// The most cells a row may have without being reported; 10,000 by default.
  public var columnLimit: Int
  /// The most bytes of UTF-8 a cell may have without being reported; 1,000,000 by default.
  ///
  /// Quotes around a cell are not counted.
  public var cellLimit: Int
  /// The most findings that are listed; 10,000 by default.
  ///
  /// The rest are only counted, in ``TableReading/findingsLeftOut``.
  public var findingLimit: Int

  /// A format; without arguments, that of RFC 4180 with a header in the first row.
  public init(
    separator: TableSeparator = .comma, rowsBeforeHeader: Int = 0, requiredColumns: [String] = [],
    columnLimit: Int = 10_000, cellLimit: Int = 1_000_000, findingLimit: Int = 10_000
  ) {
    self.separator = separator
    self.rowsBeforeHeader = rowsBeforeHeader
    self.requiredColumns = requiredColumns
    self.columnLimit = columnLimit
    self.cellLimit = cellLimit
    self.findingLimit = findingLimit
  }
}
