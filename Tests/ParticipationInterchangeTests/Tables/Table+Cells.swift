import ParticipationInterchange

extension Table {
  /// All rows with all cells, the header and what stands above it included.
  var allCells: [[String]] {
    preamble.map(\.cells) + (header.isEmpty ? [] : [header]) + rows.map(\.cells)
  }
}

extension TableReading {
  /// The findings in short: problem, row, column, line.
  var places: [TablePlace] {
    findings.map { TablePlace($0.problem, $0.row, $0.column, $0.line) }
  }
}

/// A finding as a row of a table of expectations.
struct TablePlace: Equatable, CustomStringConvertible {
  let finding: TableFinding

  init(_ problem: TableProblem, _ row: Int, _ column: Int?, _ line: Int) {
    finding = TableFinding(problem: problem, row: row, column: column, line: line)
  }

  var description: String { finding.description }
}
