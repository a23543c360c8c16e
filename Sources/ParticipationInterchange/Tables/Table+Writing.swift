extension Table {
  /// The table as text, which ``read(_:as:)`` reads back as an equal table.
  ///
  /// Every row ends in CR LF. A cell is put in quotes where it holds the separator, a quote or a line break,
  /// begins with a byte order mark, or is a blank one alone in its row (other readers skip blank lines).
  /// Cells
  /// are written as they are: one that a spreadsheet would take for a formula stays one. To read back rows
  /// above the header, give ``TableFormat/rowsBeforeHeader``. Complexity: O(bytes).
  /// Source: RFC 4180, section 2.
  public func csv(separator: TableSeparator = .comma) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(cells.bytes.count + cells.bytes.count / 4)
    for row in 0..<cells.rowCount {
      let places = cells.cells(ofRow: row)
      for place in places {
        if place != places.lowerBound { text.append(separator.byte) }
        let cell = cells.cell(at: place)
        if Self.needsQuotes(cell, separator: separator.byte) || cell.isEmpty && places.count == 1 {
          Self.append(quoted: cell, to: &text)
        } else {
          text.append(contentsOf: cell)
        }
      }
      text.append(LineEnds.carriageReturn)
      text.append(LineEnds.lineFeed)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let quote: UInt8 = 0x22

  private static func needsQuotes(_ cell: ArraySlice<UInt8>, separator: UInt8) -> Bool {
    for byte in cell {
      if byte == separator || byte == quote || byte == LineEnds.lineFeed || byte == LineEnds.carriageReturn {
        return true
      }
    }
    return cell.starts(with: [0xEF, 0xBB, 0xBF])
  }

  private static func append(quoted cell: ArraySlice<UInt8>, to text: inout [UInt8]) {
    text.append(quote)
    for byte in cell {
      if byte == quote { text.append(quote) }
      text.append(byte)
    }
    text.append(quote)
  }
}
