/// Goes over the bytes of a text once, from the first to the last.
struct TableReader {
  private static let quote: UInt8 = 0x22

  private let source: [UInt8]
  private let format: TableFormat
  private let separator: UInt8
  private let cellLimit: Int
  private var position = 0
  private var line = 1
  private var cells = TableCells()
  /// What there is in the cell that is being read.
  private var seen = SeenBytes()
  private var findings: [TableFinding] = []
  private var findingsLeftOut = 0
  /// How many cells the header has, once it has been read.
  private var expected: Int?

  init(source: [UInt8], format: TableFormat) {
    self.source = source
    self.format = format
    separator = format.separator.byte
    cellLimit = max(0, format.cellLimit)
  }

  mutating func read() -> TableReading {
    let hasByteOrderMark = source.starts(with: [0xEF, 0xBB, 0xBF])
    if hasByteOrderMark { position = 3 }
    cells.reserve(bytes: source.count)
    while position < source.count { readRow() }
    if expected == nil {
      report(.noHeader, row: cells.rowCount + 1, line: line)
      for name in format.requiredColumns { report(.columnMissing(name), row: cells.rowCount + 1, line: line) }
    }
    return TableReading(
      table: Table(cells: cells, rowsBeforeHeader: format.rowsBeforeHeader), findings: findings,
      findingsLeftOut: findingsLeftOut, hasByteOrderMark: hasByteOrderMark)
  }

  private mutating func readRow() {
    let first = line
    readCell()
    while position < source.count, source[position] == separator {
      position += 1
      readCell()
    }
    let count = cells.openCellCount
    cells.endRow(beganOnLine: first)
    if position < source.count {
      let isReturn = source[position] == LineEnds.carriageReturn
      position += 1
      if isReturn, position < source.count, source[position] == LineEnds.lineFeed { position += 1 }
      line += 1
    }
    judgeRow(count: count, line: first)
  }

  private mutating func judgeRow(count: Int, line: Int) {
    let row = cells.rowCount
    if count > max(0, format.columnLimit) {
      report(.tooManyCells(count, limit: max(0, format.columnLimit)), row: row, line: line)
    }
    if let expected {
      if count != expected { report(.ragged(count, expected: expected), row: row, line: line) }
    } else if row > max(0, format.rowsBeforeHeader) {
      expected = count
      judgeHeader(row: row, line: line)
    }
  }

  private mutating func judgeHeader(row: Int, line first: Int) {
    let places = cells.cells(ofRow: row - 1)
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    var line = first
    for (offset, place) in places.enumerated() {
      let name = cells.cell(at: place)
      let text = String(decoding: name, as: UTF8.self)
      if text.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
        report(.headerBlank, row: row, column: offset + 1, line: line)
      } else if let earlier = numbers[name] {
        report(.headerRepeated(text, firstColumn: earlier), row: row, column: offset + 1, line: line)
      } else {
        numbers[name] = offset + 1
      }
      line += LineEnds.count(in: name)
    }
    for name in format.requiredColumns where numbers[Array(name.utf8)[...]] == nil {
      report(.columnMissing(name), row: row, line: first)
    }
  }

  /// Reads one cell, and stops at a separator, at the end of a line or at the end of the text.
  private mutating func readCell() {
    let first = line
    let start = position
    seen = SeenBytes()
    if position < source.count, source[position] == Self.quote {
      if let problem = readQuoted(from: start) {
        report(problem, column: cells.openCellCount + 1, line: first)
      }
    } else {
      if skipPlain() { report(.quoteInPlainCell, column: cells.openCellCount + 1, line: first) }
      cells.append(source, start..<position)
    }
    if !seen.isPlainText || position - start > cellLimit { judgeCell(line: first) }
    cells.endCell()
  }

  /// Moves to the end of a cell without quotes around it, and says whether there is a quote in it.
  private mutating func skipPlain() -> Bool {
    var hasQuote = false
    var seen = seen
    var place = position
    while place < source.count {
      let byte = source[place]
      if SeenBytes.isOrdinary(byte) {
        place += 1
        continue
      }
      if byte == separator || byte == LineEnds.lineFeed || byte == LineEnds.carriageReturn { break }
      if byte == Self.quote { hasQuote = true }
      seen.note(byte)
      place += 1
    }
    self.seen = seen
    position = place
    return hasQuote
  }

  /// Adds what stands between quotes, or everything where the quotes make no sense.
  private mutating func readQuoted(from start: Int) -> TableProblem? {
    // Nothing is added before the cell is known to be sound; until then only its doubled quotes are noted.
    var doubled: [Int] = []
    let isClosed = skipQuoted(from: start + 1, doubled: &doubled)
    let end = position
    if isClosed {
      position += 1
      _ = skipPlain()
    }
    guard isClosed, position == end + 1 else {
      cells.append(source, start..<position)
      return isClosed ? .textAfterQuote : .quoteUnterminated
    }
    var run = start + 1
    for quote in doubled {
      cells.append(source, run..<quote + 1)
      run = quote + 2
    }
    cells.append(source, run..<end)
    return nil
  }

  /// Moves to the quote that closes a cell, or to the end of the text, and says whether there is one.
  private mutating func skipQuoted(from first: Int, doubled: inout [Int]) -> Bool {
    var seen = seen
    var place = first
    defer {
      self.seen = seen
      position = place
    }
    while place < source.count {
      let byte = source[place]
      if SeenBytes.isOrdinary(byte) {
        place += 1
        continue
      }
      seen.note(byte)
      if byte == Self.quote {
        guard place + 1 < source.count, source[place + 1] == Self.quote else { return true }
        doubled.append(place)
        place += 1
      } else if byte == LineEnds.carriageReturn
        || byte == LineEnds.lineFeed && source[place - 1] != LineEnds.carriageReturn
      {
        line += 1
      }
      place += 1
    }
    return false
  }

  /// Reports what is wrong with the bytes of the cell that has just been added.
  private mutating func judgeCell(line: Int) {
    let start = cells.openCellStart
    let column = cells.openCellCount + 1
    if seen.hasNul { report(.nul, column: column, line: line) }
    if !seen.isASCII, !WellFormedUTF8.holds(for: cells.bytes, from: start) {
      report(.invalidUTF8, column: column, line: line)
      cells.replaceOpenCell(with: String(decoding: cells.bytes[start...], as: UTF8.self))
    }
    let count = cells.bytes.count - start
    if count > cellLimit { report(.cellTooLong(count, limit: cellLimit), column: column, line: line) }
  }

  /// Adds a finding, in the row that is being read where none is given.
  private mutating func report(_ problem: TableProblem, row: Int? = nil, column: Int? = nil, line: Int) {
    guard findings.count < max(0, format.findingLimit) else {
      findingsLeftOut += 1
      return
    }
    findings.append(
      TableFinding(problem: problem, row: row ?? cells.rowCount + 1, column: column, line: line))
  }
}

/// What the bytes of a cell have among them.
private struct SeenBytes {
  private var union: UInt8 = 0
  private(set) var hasNul = false

  var isASCII: Bool { union < 0x80 }
  var isPlainText: Bool { isASCII && !hasNul }

  /// Whether a byte is from `<` to the end of ASCII, where most of a text is and nothing that tables are made
  /// of.
  static func isOrdinary(_ byte: UInt8) -> Bool { byte &- 0x3C < 0x44 }

  mutating func note(_ byte: UInt8) {
    union |= byte
    if byte == 0 { hasNul = true }
  }
}
