public import Participation

/// Rows of cells under a header, such as a published list of commitments or a register of members.
///
/// Every row that was read is here with all its cells, whether it fits the header or not. Cells are kept in
/// one
/// buffer and become strings when they are asked for, so that a table costs little more than its text. Two
/// tables are equal when their rows, those above the header included, have the same cells byte for byte.
/// Source: RFC 4180.
public struct Table: Hashable, Sendable {
  let cells: TableCells
  let index: TableColumnIndex
  /// How many rows stand above the header.
  public let rowsBeforeHeader: Int

  init(cells: TableCells, rowsBeforeHeader: Int) {
    self.cells = cells
    self.rowsBeforeHeader = min(max(0, rowsBeforeHeader), cells.rowCount)
    index = TableColumnIndex(
      cells: cells, header: self.rowsBeforeHeader < cells.rowCount ? self.rowsBeforeHeader : nil)
  }

  /// A table of given cells, as if it had been read from what ``csv(separator:)`` writes.
  ///
  /// Rows need not be as long as the header. A row without cells is one with a single blank cell, since text
  /// cannot tell them apart; without header and rows the table is empty.
  public init(header: [String], rows: [[String]]) {
    var cells = TableCells()
    var line = 1
    for row in header.isEmpty && rows.isEmpty ? [] : [header] + rows {
      let first = line
      for cell in row.isEmpty ? [""] : row {
        let bytes = Array(cell.utf8)
        cells.append(bytes)
        cells.endCell()
        line += LineEnds.count(in: bytes[...])
      }
      cells.endRow(beganOnLine: first)
      line += 1
    }
    self.init(cells: cells, rowsBeforeHeader: 0)
  }

  /// The names in the header from left to right, blank and repeated ones included; empty where there is none.
  ///
  /// Complexity: O(columns).
  public var header: [String] {
    rowsBeforeHeader < cells.rowCount ? cells.texts(ofRow: rowsBeforeHeader) : []
  }

  /// The columns from left to right, blank and repeated ones included.
  ///
  /// Complexity: O(columns).
  public var columns: [TableColumn] {
    header.enumerated().map { TableColumn(name: $1, number: $0 + 1) }
  }

  /// The column of that name, or `nil` where there is none; of several the leftmost.
  ///
  /// Names are compared byte for byte: neither case nor white space nor accents composed in another way are
  /// overlooked. Complexity: O(length of the name).
  public func column(named name: String) -> TableColumn? {
    index.number(of: name).map { TableColumn(name: name, number: $0) }
  }

  /// The rows under the header.
  public var rows: TableRows {
    TableRows(table: self, bounds: min(rowsBeforeHeader + 1, cells.rowCount)..<cells.rowCount)
  }

  /// The rows above the header.
  public var preamble: TableRows { TableRows(table: self, bounds: 0..<rowsBeforeHeader) }

  /// Whether two tables have the same cells in the same rows and the header in the same place.
  public static func == (one: Table, other: Table) -> Bool {
    one.rowsBeforeHeader == other.rowsBeforeHeader && one.cells == other.cells
  }

  /// Feeds the cells and the place of the header to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(rowsBeforeHeader)
    hasher.combine(cells)
  }
}

/// A column of a table: its name in the header and its place.
public struct TableColumn: Hashable, Sendable, Serializable {
  /// The name as it stands in the header.
  public let name: String
  /// The place from the left, from 1.
  public let number: Int

  /// A column known by its place, for tables whose header is of no use.
  public init(name: String, number: Int) {
    self.name = name
    self.number = number
  }
}

/// Finds columns by the bytes of their names, the leftmost of a name.
struct TableColumnIndex: Sendable {
  private var numbers: [ArraySlice<UInt8>: Int] = [:]

  init(cells: TableCells, header: Int?) {
    guard let header else { return }
    let places = cells.cells(ofRow: header)
    for place in places {
      let name = cells.cell(at: place)
      if numbers[name] == nil { numbers[name] = place - places.lowerBound + 1 }
    }
  }

  func number(of name: String) -> Int? { numbers[Array(name.utf8)[...]] }
}
