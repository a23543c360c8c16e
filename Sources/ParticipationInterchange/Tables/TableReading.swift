public import Participation

/// What reading a text gave: the table with everything in it, and what was found to be wrong.
public struct TableReading: Hashable, Sendable, Serializable {
  /// The table; rows with findings are in it as they stand in the text.
  public let table: Table
  /// What is wrong, in the order of the text, at most ``TableFormat/findingLimit`` of them.
  public let findings: [TableFinding]
  /// How many more findings there are than are listed.
  public let findingsLeftOut: Int
  /// Whether the text began with a byte order mark, which is no part of the first cell.
  public let hasByteOrderMark: Bool

  /// Whether nothing at all was found to be wrong.
  public var isFaultless: Bool { findings.isEmpty && findingsLeftOut == 0 }
}

extension Table {
  /// Reads a table from text.
  ///
  /// Lines end in CR LF, LF or CR, the last one with or without an end. A cell in quotes may hold separators,
  /// line breaks and doubled quotes. A line with nothing on it is a row of one blank cell. Nothing is dropped
  /// and nothing is corrected: a cell whose quotes make no sense stays as it is in the text, with its quotes.
  /// Every text gives a table. Complexity: O(length of the text).
  /// Source: RFC 4180, section 2.
  public static func read(_ text: String, as format: TableFormat = TableFormat()) -> TableReading {
    read(bytes: Array(text.utf8), as: format)
  }

  /// Reads a table from bytes of UTF-8, as ``read(_:as:)`` does from text.
  ///
  /// Bytes that are not well-formed UTF-8 become U+FFFD in the cell they stand in, and the cell is reported.
  public static func read(bytes: [UInt8], as format: TableFormat = TableFormat()) -> TableReading {
    var reader = TableReader(source: bytes, format: format)
    return reader.read()
  }
}
