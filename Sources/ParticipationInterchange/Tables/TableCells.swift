/// The cells of all rows in one buffer: three integers a row and one a cell beside the bytes themselves.
struct TableCells: Hashable, Sendable {
  /// The cells one after another, always well-formed UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Where each cell ends in the bytes.
  private var cellEnds: [Int] = []
  /// Where the cells of each row end among the cells.
  private var rowEnds: [Int] = []
  /// The line on which each row begins, from 1.
  private var lines: [Int] = []

  var rowCount: Int { rowEnds.count }

  /// How many cells the row that is being filled has.
  var openCellCount: Int { cellEnds.count - (rowEnds.last ?? 0) }

  /// Makes room for that many bytes of cells.
  mutating func reserve(bytes count: Int) { bytes.reserveCapacity(count) }

  mutating func append(_ cell: some Collection<UInt8>) { bytes.append(contentsOf: cell) }

  /// Adds some bytes of a text; most cells are so short that copying them one by one is quickest.
  mutating func append(_ source: [UInt8], _ range: Range<Int>) {
    if range.count > 8 {
      bytes.append(contentsOf: source[range])
    } else {
      for place in range { bytes.append(source[place]) }
    }
  }

  mutating func endCell() { cellEnds.append(bytes.count) }

  mutating func endRow(beganOnLine line: Int) {
    rowEnds.append(cellEnds.count)
    lines.append(line)
  }

  /// The bytes that were added since the last cell ended.
  var openCellStart: Int { cellEnds.last ?? 0 }

  /// Puts well-formed text in place of what was added since the last cell ended.
  mutating func replaceOpenCell(with text: String) {
    bytes.removeSubrange(openCellStart...)
    bytes.append(contentsOf: text.utf8)
  }

  /// The line on which a row begins; the row counts from 0 and exists.
  func line(ofRow row: Int) -> Int { lines[row] }

  /// The places of a row's cells among all cells; the row counts from 0 and exists.
  func cells(ofRow row: Int) -> Range<Int> { (row == 0 ? 0 : rowEnds[row - 1])..<rowEnds[row] }

  /// The bytes of a cell; the place is one of ``cells(ofRow:)``.
  func cell(at place: Int) -> ArraySlice<UInt8> { bytes[bytes(ofCell: place)] }

  /// Where the bytes of a cell lie among ``bytes``; the place is one of ``cells(ofRow:)``.
  func bytes(ofCell place: Int) -> Range<Int> { (place == 0 ? 0 : cellEnds[place - 1])..<cellEnds[place] }

  func text(at place: Int) -> String { String(decoding: cell(at: place), as: UTF8.self) }

  func texts(ofRow row: Int) -> [String] { cells(ofRow: row).map(text) }
}
