/// Consecutive rows of a table.
///
/// Positions count from 0 at the top of the table, and so are one less than ``TableRow/number``.
public struct TableRows: RandomAccessCollection, Sendable {
  private let table: Table
  private let bounds: Range<Int>

  init(table: Table, bounds: Range<Int>) {
    self.table = table
    self.bounds = bounds
  }

  /// The position of the first row.
  public var startIndex: Int { bounds.lowerBound }

  /// The position after the last row.
  public var endIndex: Int { bounds.upperBound }

  /// The row at a position that is one of `indices`.
  public subscript(position: Int) -> TableRow {
    TableRow(cells: table.cells, index: table.index, position: position)
  }
}

/// A row of a table, which has as many cells as were read, whatever the header asks for.
///
/// Two rows are equal when their cells are.
public struct TableRow: Hashable, Sendable {
  private let cellsOfTable: TableCells
  private let index: TableColumnIndex
  private let position: Int

  init(cells: TableCells, index: TableColumnIndex, position: Int) {
    cellsOfTable = cells
    self.index = index
    self.position = position
  }

  private var places: Range<Int> { cellsOfTable.cells(ofRow: position) }

  /// The number of the row in the text, from 1, the header and rows above it counted.
  public var number: Int { position + 1 }

  /// The line of the text on which the row begins, from 1.
  public var line: Int { cellsOfTable.line(ofRow: position) }

  /// How many cells the row has; at least one.
  public var count: Int { places.count }

  /// The cells from left to right.
  ///
  /// Complexity: O(bytes of the row).
  public var cells: [String] { cellsOfTable.texts(ofRow: position) }

  /// The cell in a column, or `nil` where the row is too short to have one.
  ///
  /// Complexity: O(bytes of the cell).
  public subscript(column: TableColumn) -> String? {
    guard column.number >= 1, column.number <= places.count else { return nil }
    return cellsOfTable.text(at: places.lowerBound + column.number - 1)
  }

  /// The cell in the leftmost column of that name, or `nil` where there is no such column or cell.
  ///
  /// Complexity: O(bytes of the name and of the cell).
  public subscript(name: String) -> String? {
    guard let number = index.number(of: name) else { return nil }
    return self[TableColumn(name: name, number: number)]
  }

  /// Whether two rows have the same cells, byte for byte.
  public static func == (one: TableRow, other: TableRow) -> Bool {
    one.count == other.count
      && zip(one.places, other.places).allSatisfy {
        one.cellsOfTable.cell(at: $0) == other.cellsOfTable.cell(at: $1)
      }
  }

  /// Feeds the cells to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for place in places { hasher.combine(cellsOfTable.cell(at: place)) }
  }
}
