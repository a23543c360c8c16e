import Foundation
import ParticipationInterchange
import Testing

private let earlier = "data/ogp/commitments2015.csv"
private let later = "data/ogp/commitments2016.csv"

/// The figures are what Python 3's csv module counts in the same files: rows, cells a row, bytes of all cells
/// in UTF-8, the physical line on which the last row begins, rows of one country, and names in the second
/// row.
@Suite("Tables published by the Open Government Partnership")
struct PublishedTablesTests {
  private static func reading(_ path: String) throws -> TableReading {
    let bytes = [UInt8](try Data(contentsOf: ReferenceData.file(path)))
    return Table.read(bytes: bytes, as: TableFormat(rowsBeforeHeader: 1, requiredColumns: ["Country"]))
  }

  private static func figures(_ table: Table) -> [Int] {
    let rows = table.preamble.map(\.cells) + [table.header] + table.rows.map(\.cells)
    return [
      rows.count, rows.map(\.count).min() ?? 0, rows.map(\.count).max() ?? 0,
      rows.joined().reduce(0) { $0 + $1.utf8.count }, table.rows.last?.line ?? 0,
      table.rows.count { $0["Country"] == "Serbia" }, table.rows.count { $0["Country"] == "Poland" },
      Set(table.rows.map { $0["Country"] }).count,
    ]
  }

  @Test(
    "The commitments of 2015 are read like Python reads them",
    .enabled(if: ReferenceData.has(earlier), ReferenceData.absence(of: earlier)))
  func commitments2015() throws {
    let reading = try Self.reading(earlier)
    #expect(Self.figures(reading.table) == [1988, 95, 95, 1_684_125, 5464, 13, 0, 62])
    // One column without a name, and one name twice.
    #expect(
      reading.findings == [
        TableFinding(problem: .headerBlank, row: 2, column: 50, line: 2),
        TableFinding(
          problem: .headerRepeated("Action Plan No.", firstColumn: 2), row: 2, column: 94, line: 2),
      ])
    #expect(Table.read(reading.table.csv(), as: TableFormat(rowsBeforeHeader: 1)).table == reading.table)
  }

  @Test(
    "The commitments of 2016 are read like Python reads them",
    .enabled(if: ReferenceData.has(later), ReferenceData.absence(of: later)))
  func commitments2016() throws {
    let reading = try Self.reading(later)
    #expect(Self.figures(reading.table) == [1929, 108, 108, 1_842_106, 1929, 13, 0, 61])
    // The last ten columns have no name.
    #expect(
      reading.findings
        == (99...108).map { TableFinding(problem: .headerBlank, row: 2, column: $0, line: 2) })
    #expect(Table.read(reading.table.csv(), as: TableFormat(rowsBeforeHeader: 1)).table == reading.table)
  }
}
