import Participation
import ParticipationInterchange
import Testing

/// A text and the cells that stand in it.
private struct Sample {
  let text: String
  let cells: [[String]]
  var places: [TablePlace] = []
  var separator = TableSeparator.comma
}

/// What is read otherwise than expected, a line a sample.
private func differences(_ samples: [Sample]) -> [String] {
  samples.compactMap { sample in
    let reading = Table.read(sample.text, as: TableFormat(separator: sample.separator))
    if reading.table.allCells != sample.cells {
      return "\(sample.text.debugDescription) gave \(reading.table.allCells)"
    }
    if reading.places != sample.places {
      return "\(sample.text.debugDescription) was found to be \(reading.places)"
    }
    let again = Table.read(
      reading.table.csv(separator: sample.separator), as: .init(separator: sample.separator))
    if again.table != reading.table { return "\(sample.text.debugDescription) came back otherwise" }
    return nil
  }
}

@Suite("Reading tables")
struct TableReadingTests {
  @Test("The examples of RFC 4180, section 2, are read as it says")
  func examples() {
    let whole = [["field_name", "b", "c"], ["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]
    let samples = [
      Sample(text: "field_name,b,c\r\naaa,bbb,ccc\r\nzzz,yyy,xxx\r\n", cells: whole),
      Sample(text: "field_name,b,c\r\naaa,bbb,ccc\r\nzzz,yyy,xxx", cells: whole),
      Sample(text: "field_name,b,c\r\n\"aaa\",\"bbb\",\"ccc\"\r\nzzz,yyy,xxx", cells: whole),
      Sample(
        text: "a,b,c\r\n\"aaa\",\"b\r\nbb\",\"ccc\"\r\nzzz,yyy,xxx",
        cells: [["a", "b", "c"], ["aaa", "b\r\nbb", "ccc"], ["zzz", "yyy", "xxx"]]),
      Sample(
        text: "a,b,c\r\n\"aaa\",\"b\"\"bb\",\"ccc\"", cells: [["a", "b", "c"], ["aaa", "b\"bb", "ccc"]]),
    ]
    #expect(differences(samples) == [])
  }

  @Test("Texts that are right but unusual give the cells that stand in them")
  func unusual() {
    let samples = [
      Sample(text: "a", cells: [["a"]]),
      Sample(text: "a,", cells: [["a", ""]], places: [.init(.headerBlank, 1, 2, 1)]),
      Sample(text: "a\rb\nc\r\nd", cells: [["a"], ["b"], ["c"], ["d"]]),
      Sample(text: "a\n\n\nb\n", cells: [["a"], [""], [""], ["b"]]),
      Sample(text: "a,b\n\"\",\n", cells: [["a", "b"], ["", ""]]),
      Sample(text: "a,b\n\"\"\"\",\"\"\"\"\"\"", cells: [["a", "b"], ["\"", "\"\""]]),
      Sample(text: "a,b\n x , y", cells: [["a", "b"], [" x ", " y"]]),
      Sample(text: "a,b\n\"\r\",\"\n\r\"\n", cells: [["a", "b"], ["\r", "\n\r"]]),
      Sample(text: "\u{FEFF}a,b\n1,2", cells: [["a", "b"], ["1", "2"]]),
      Sample(text: "\u{FEFF}\"a\",b", cells: [["a", "b"]]),
      Sample(text: "\"\u{FEFF}a\",b", cells: [["\u{FEFF}a", "b"]]),
      Sample(text: "a;b\n1,5;\"2;5\"", cells: [["a", "b"], ["1,5", "2;5"]], separator: .semicolon),
      Sample(text: "a\tb\n1,5\t2;5", cells: [["a", "b"], ["1,5", "2;5"]], separator: .tab),
      Sample(
        text: "Łódź,Ниш,Šabac\n👩‍👩‍👧,é,e\u{301}", cells: [["Łódź", "Ниш", "Šabac"], ["👩‍👩‍👧", "é", "e\u{301}"]]),
      Sample(text: "a,e\u{301},é", cells: [["a", "e\u{301}", "é"]]),
    ]
    #expect(differences(samples) == [])
  }

  @Test("What is wrong is found at its row, column and line, and kept as it stands")
  func wrong() {
    let samples = [
      Sample(text: "", cells: [], places: [.init(.noHeader, 1, nil, 1)]),
      Sample(text: "\u{FEFF}", cells: [], places: [.init(.noHeader, 1, nil, 1)]),
      Sample(text: "\n", cells: [[""]], places: [.init(.headerBlank, 1, 1, 1)]),
      Sample(
        text: "a,b\n1\n1,2,3\n\n1,2", cells: [["a", "b"], ["1"], ["1", "2", "3"], [""], ["1", "2"]],
        places: [
          .init(.ragged(1, expected: 2), 2, nil, 2), .init(.ragged(3, expected: 2), 3, nil, 3),
          .init(.ragged(1, expected: 2), 4, nil, 4),
        ]),
      Sample(
        text: "a,b\n\"x\ny\",2\n3\n", cells: [["a", "b"], ["x\ny", "2"], ["3"]],
        places: [.init(.ragged(1, expected: 2), 3, nil, 4)]),
      Sample(
        text: "a,b\n1,\"x,2\n3,4\n", cells: [["a", "b"], ["1", "\"x,2\n3,4\n"]],
        places: [.init(.quoteUnterminated, 2, 2, 2)]),
      Sample(text: "\"", cells: [["\""]], places: [.init(.quoteUnterminated, 1, 1, 1)]),
      Sample(text: "\"\"\"", cells: [["\"\"\""]], places: [.init(.quoteUnterminated, 1, 1, 1)]),
      Sample(
        text: "a,b\n5\" pipe,2\n", cells: [["a", "b"], ["5\" pipe", "2"]],
        places: [.init(.quoteInPlainCell, 2, 1, 2)]),
      Sample(
        text: "a,b\n1, \"x,y\"\n", cells: [["a", "b"], ["1", " \"x", "y\""]],
        places: [
          .init(.quoteInPlainCell, 2, 2, 2), .init(.quoteInPlainCell, 2, 3, 2),
          .init(.ragged(3, expected: 2), 2, nil, 2),
        ]),
      Sample(
        text: "a,b\n\"x\"y,2\n\"p\n\"\"q\" ,3\n4,\"5\"\"\"6",
        cells: [["a", "b"], ["\"x\"y", "2"], ["\"p\n\"\"q\" ", "3"], ["4", "\"5\"\"\"6"]],
        places: [
          .init(.textAfterQuote, 2, 1, 2), .init(.textAfterQuote, 3, 1, 3), .init(.textAfterQuote, 4, 2, 5),
        ]),
      Sample(
        text: "a,, ,a,A,\"a\"\n1,2,3,4,5,6",
        cells: [["a", "", " ", "a", "A", "a"], ["1", "2", "3", "4", "5", "6"]],
        places: [
          .init(.headerBlank, 1, 2, 1), .init(.headerBlank, 1, 3, 1),
          .init(.headerRepeated("a", firstColumn: 1), 1, 4, 1),
          .init(.headerRepeated("a", firstColumn: 1), 1, 6, 1),
        ]),
      Sample(
        text: "a\n\0\nx\0y", cells: [["a"], ["\0"], ["x\0y"]],
        places: [.init(.nul, 2, 1, 2), .init(.nul, 3, 1, 3)]),
    ]
    #expect(differences(samples) == [])
  }

  @Test("Bytes that are no UTF-8 are replaced in their cell alone")
  func bytes() {
    let text: [UInt8] =
      Array("a,b,c\n".utf8) + [0xC5, 0x2C, 0x81, 0x2C] + Array("ž\n\"".utf8) + [0xFF]
      + Array("\"\"\",2,3".utf8)
    let reading = Table.read(bytes: text)
    #expect(
      reading.table.allCells == [["a", "b", "c"], ["\u{FFFD}", "\u{FFFD}", "ž"], ["\u{FFFD}\"", "2", "3"]]
        && reading.places == [
          .init(.invalidUTF8, 2, 1, 2), .init(.invalidUTF8, 2, 2, 2), .init(.invalidUTF8, 3, 1, 3),
        ])
  }

  @Test("Limits, required columns and rows above the header are the format's")
  func formats() {
    let format = TableFormat(
      rowsBeforeHeader: 1, requiredColumns: ["b", "B", "e\u{301}"], columnLimit: 3, cellLimit: 4)
    let reading = Table.read("\u{FEFF}group,\nb,é\nfifth,1234\n1,2,3,4\n", as: format)
    #expect(
      reading.hasByteOrderMark && !reading.isFaultless
        && reading.places == [
          .init(.cellTooLong(5, limit: 4), 1, 1, 1), .init(.columnMissing("B"), 2, nil, 2),
          .init(.columnMissing("e\u{301}"), 2, nil, 2), .init(.cellTooLong(5, limit: 4), 3, 1, 3),
          .init(.tooManyCells(4, limit: 3), 4, nil, 4), .init(.ragged(4, expected: 2), 4, nil, 4),
        ])
    #expect(
      reading.table.preamble.map(\.cells) == [["group", ""]] && reading.table.header == ["b", "é"]
        && reading.table.rows.map(\.cells) == [["fifth", "1234"], ["1", "2", "3", "4"]])
    let few = Table.read("a,b\n1\n2\n3\n", as: TableFormat(findingLimit: 2))
    #expect(few.findings.count == 2 && few.findingsLeftOut == 1)
    let short = Table.read("a\nb", as: TableFormat(rowsBeforeHeader: 5, requiredColumns: ["c"]))
    #expect(
      short.places == [.init(.noHeader, 3, nil, 2), .init(.columnMissing("c"), 3, nil, 2)]
        && short.table.preamble.count == 2 && short.table.header == [] && short.table.rows.isEmpty)
    let none = TableFormat(rowsBeforeHeader: -1, columnLimit: -1, cellLimit: -1, findingLimit: -1)
    let counted = Table.read("a", as: none)
    #expect(counted.table.header == ["a"] && counted.findings == [] && counted.findingsLeftOut == 2)
  }
}
