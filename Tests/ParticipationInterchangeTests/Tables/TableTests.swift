import Participation
import ParticipationInterchange
import ParticipationTestSupport
import Testing

@Suite("Tables")
struct TableTests {
  @Test("Cells are found by the name of their column, the leftmost of a name, and by its place")
  func columns() throws {
    let table = Table(
      header: ["Country", "No", "Country", ""], rows: [["Serbia", "1", "x", "y"], ["Poland\n2"], []])
    let country = try #require(table.column(named: "Country"))
    let number = try #require(table.column(named: "No"))
    #expect(
      country == TableColumn(name: "Country", number: 1) && table.columns.map(\.number) == [1, 2, 3, 4])
    #expect(
      table.column(named: "country") == nil && table.column(named: "No ") == nil
        && table.column(named: "")?.number == 4)
    #expect(
      table.rows.map { $0[country] } == ["Serbia", "Poland\n2", ""]
        && table.rows.map { $0[number] } == ["1", nil, nil]
        && table.rows.map { $0["Country"] } == ["Serbia", "Poland\n2", ""]
        && table.rows.allSatisfy { $0["?"] == nil })
    #expect(
      table.rows.map(\.number) == [2, 3, 4] && table.rows.map(\.line) == [2, 3, 5]
        && table.rows.map(\.count) == [4, 1, 1])
    #expect(
      table.rows.allSatisfy {
        $0[TableColumn(name: "", number: 0)] == nil && $0[.init(name: "", number: 5)] == nil
      })
  }

  @Test("Tables and rows are equal when their cells are, byte for byte")
  func equality() {
    let table = Table(header: ["a"], rows: [["é"], ["é"], ["e\u{301}"]])
    #expect(Set(table.rows).count == 2)
    #expect(
      Set([table, Table.read("\"a\"\né\n\"é\"\ne\u{301}").table, Table(header: ["a"], rows: [])]).count == 2)
    #expect(
      Table(header: [], rows: []).csv() == "" && Table(header: [], rows: [[]]).csv() == "\"\"\r\n\"\"\r\n")
  }

  /// The texts are what `csv.writer` of Python 3 writes for the same cells.
  @Test("Tables are written byte for byte as Python's csv module writes them")
  func writing() {
    let samples: [([[String]], String)] = [
      ([["a", "b"], ["1", "2"]], "a,b\r\n1,2\r\n"),
      (
        [["name", "note"], ["Ana", "said \"hi\""], ["Łódź, PL", "line one\nline two"]],
        "name,note\r\nAna,\"said \"\"hi\"\"\"\r\n\"Łódź, PL\",\"line one\nline two\"\r\n"
      ),
      ([["x"], [""], ["y"]], "x\r\n\"\"\r\ny\r\n"),
      (
        [["a", "b", "c"], ["", "", ""], [" lead", "trail ", "\ttab"]],
        "a,b,c\r\n,,\r\n lead,trail ,\ttab\r\n"
      ),
      (
        [["a", "b"], ["\r", "\r\n"], ["\"", "\"\""]], "a,b\r\n\"\r\",\"\r\n\"\r\n\"\"\"\",\"\"\"\"\"\"\r\n"
      ),
      ([["č;ć", "ž"], ["1,5", "2;5"]], "č;ć,ž\r\n\"1,5\",2;5\r\n"),
    ]
    let written = samples.map { Table(header: $0.0[0], rows: Array($0.0.dropFirst())).csv() }
    #expect(written == samples.map(\.1))
    #expect(
      Table(header: ["č;ć", "ž"], rows: [["1,5", "2;5"]]).csv(separator: .semicolon)
        == "\"č;ć\";ž\r\n1,5;\"2;5\"\r\n")
  }

  @Test("Random tables come back equal from text with every separator")
  func roundTrips() {
    let seed: UInt64 = 0x4180
    print("tables: seed \(seed)")
    var generator = SplitMix64(seed: seed)
    let pieces = [
      "a", "ž", "\"", "\"\"", ",", ";", "\t", "\r", "\n", "\r\n", " ", "\0", "\u{FEFF}", "e\u{301}", "👩‍👧",
    ]
    var wrong: [[[String]]] = []
    for _ in 0..<1500 {
      let rows = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        (0..<Int.random(in: 1...4, using: &generator)).map { _ in
          (0..<Int.random(in: 0...5, using: &generator)).map { _ in
            pieces[Int.random(in: 0..<pieces.count, using: &generator)]
          }.joined()
        }
      }
      let table = Table(header: rows[0], rows: Array(rows.dropFirst()))
      for separator in TableSeparator.allCases {
        let reading = Table.read(table.csv(separator: separator), as: TableFormat(separator: separator))
        // Swift's own comparison of strings overlooks how accents are composed: compare the bytes.
        let isSame =
          reading.table.allCells.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } }
        if !isSame || reading.table != table || reading.hasByteOrderMark { wrong.append(rows) }
      }
    }
    #expect(wrong == [])
  }

  @Test("Tables, formats and findings are stored and come back, and damaged ones are refused")
  func storage() throws {
    let format = TableFormat(rowsBeforeHeader: 1, requiredColumns: ["missing"])
    let reading = Table.read("x,\0\na,a,\n1\n\"2\"3,4,5\n", as: format)
    #expect(RoundTrip.failure(of: reading) == nil && RoundTrip.failure(of: format) == nil)
    #expect(
      try RoundTrip.json(Table(header: ["a"], rows: [["1,2"]]))
        == #"{"format":"participation.table","rowsBeforeHeader":0,"text":"a\r\n\"1,2\"\r\n","version":1}"#)
    let refused = [
      #"{"format":"table","rowsBeforeHeader":0,"text":"a","version":1}"#,
      #"{"format":"participation.table","rowsBeforeHeader":0,"text":"a","version":2}"#,
      #"{"format":"participation.table","rowsBeforeHeader":-1,"text":"a","version":1}"#,
      #"{"format":"participation.table","rowsBeforeHeader":2,"text":"a","version":1}"#,
      #"{"format":"participation.table","rowsBeforeHeader":0,"text":"\"a","version":1}"#,
      #"{"format":"participation.table","rowsBeforeHeader":0,"text":"a\"","version":1}"#,
      #"{"format":"participation.table","rowsBeforeHeader":0,"text":"\"a\"b","version":1}"#,
      #"{"format":"participation.table","rowsBeforeHeader":0,"version":1}"#,
    ]
    #expect(refused.filter { (try? RoundTrip.value(Table.self, from: $0)) != nil } == [])
  }
}
