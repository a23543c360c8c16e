import Participation

extension TrackerChange {
  private static let columns = [
    "plan", "commit", "date", "subject", "level", "code", "attribute", "kind", "old", "new",
  ]

  /// Reads a history of changes from its table, oldest first.
  ///
  /// Complexity: O(rows).
  ///
  /// Source: open-data/ckanext-canada, history of the schemas: 1,119 changes and 5 additions.
  public static func read(_ table: Table) -> TrackerChangeReading {
    var findings = columns.filter { table.column(named: $0) == nil }
      .map { TrackerFinding(TrackerChangeProblem.columnMissing($0), row: table.rowsBeforeHeader + 1) }
    guard findings.isEmpty else { return TrackerChangeReading(changes: [], findings: findings) }
    var changes: [TrackerChange] = []
    var lastTexts: [FieldKey: String?] = [:]
    for row in table.rows {
      do throws(TrackerChangeProblem) {
        let change = try TrackerChange(row)
        func report(_ problem: TrackerChangeProblem) {
          findings.append(TrackerFinding(problem, row: row.number))
        }
        if let before = changes.last?.day, change.day < before {
          report(.outOfOrder(change.day, after: before))
        }
        if case .changed(let field, let old, let new) = change.change {
          let key = FieldKey(plan: change.plan, target: change.target, field: field)
          if old == new { report(.unchanged) }
          if let last = lastTexts[key], last != old { report(.discontinuous) }
          lastTexts[key] = .some(new)
        }
        changes.append(change)
      } catch {
        findings.append(TrackerFinding(error, row: row.number))
      }
    }
    return TrackerChangeReading(changes: changes, findings: findings)
  }

  private struct FieldKey: Hashable {
    let plan: CanadianPlan
    let target: TrackerChangeTarget
    let field: PlanField
  }

  private init(_ row: TableRow) throws(TrackerChangeProblem) {
    func cell(_ column: String) -> String { row[column] ?? "" }
    func value<Value>(
      _ column: String, _ read: (String) -> Value?
    ) throws(TrackerChangeProblem) -> Value {
      guard let value = read(cell(column)) else {
        throw .unreadable(String(cell(column).prefix(80)), column: column)
      }
      return value
    }
    func text(_ column: String) -> String? { cell(column).isEmpty ? nil : cell(column) }

    plan = try value("plan") { CanadianPlan(rawValue: $0) }
    day = try value("date") { try? Day($0) }
    commit = cell("commit")
    subject = cell("subject")
    if cell("level") == "reporting_period" {
      target = .period(try value("code") { try? YearMonth($0) })
    } else {
      let level = try value("level") { name in CommitmentLevel.allCases.first { $0.column + "s" == name } }
      let code = try value("code") { try? CommitmentCode($0) }
      guard code.depth == level.rawValue else { throw .misplaced(code, level: cell("level")) }
      target = .entry(code)
    }
    switch cell("kind") {
    case "added":
      guard text("old") == nil else { throw .addedWithOldText }
      _ = try value("attribute") { $0.isEmpty ? $0 : nil }
      change = .added(text: text("new"))
    case "changed":
      change = .changed(
        try value("attribute") { PlanField(rawValue: $0) }, from: text("old"), to: text("new"))
    case _: throw .unreadable(String(cell("kind").prefix(80)), column: "kind")
    }
  }
}
