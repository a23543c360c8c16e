public import Participation

extension CommitmentTree {
  /// Reads the tree of a plan from its three tables.
  ///
  /// Columns: `commitment`, `milestone` and `indicator` with the codes, each table with those above its own;
  /// `text_en`, `text_fr`, `due_date`, `deadline_en`, and `lead_dept` with names between `|`, where there are
  /// any. No table ends the reading; what is wrong is reported. Complexity: O(rows).
  ///
  /// Source: Canada, plans 4 to 6.
  public static func read(commitments: Table, milestones: Table, indicators: Table) -> CommitmentTreeReading {
    var entries: [CommitmentEntry] = []
    var findings: [TrackerFinding<CommitmentTreeProblem>] = []
    var known: Set<CommitmentCode> = []
    for (level, table) in zip(CommitmentLevel.allCases, [commitments, milestones, indicators]) {
      guard let column = table.column(named: level.column) else {
        findings.append(
          TrackerFinding(.columnMissing(level.column, in: level), row: table.rowsBeforeHeader + 1))
        continue
      }
      for row in table.rows {
        let text = row[column] ?? ""
        func report(_ problem: CommitmentTreeProblem) {
          findings.append(TrackerFinding(problem, row: row.number))
        }
        guard let code = try? CommitmentCode(text) else {
          report(.malformed(String(text.prefix(80)), in: level))
          continue
        }
        guard code.depth == level.rawValue else {
          report(.misplaced(code, in: level))
          continue
        }
        guard known.insert(code).inserted else {
          report(.repeated(code, in: level))
          continue
        }
        if let parent = code.parent, !known.contains(parent) { report(.orphan(code, in: level)) }
        var above = code.parent
        while let code = above {
          let stated = CommitmentLevel(rawValue: code.depth).flatMap { row[$0.column] } ?? code.text
          if stated != code.text {
            report(.parentDiffers(code, stated: String(stated.prefix(80)), in: level))
          }
          above = code.parent
        }
        entries.append(CommitmentEntry(code: code, level: level, row: row))
      }
    }
    return CommitmentTreeReading(tree: CommitmentTree(entries: entries), findings: findings)
  }

  /// The tree as parts of a plan for a roll-up, with the progress of the indicators where it is known.
  ///
  /// What stands below nothing that was read is a part of the plan itself.
  public func rollUpTree(
    plan: Reference, progress: [CommitmentCode: PartProgress]
  ) throws(RollUpTreeError) -> RollUpTree {
    func reference(_ code: CommitmentCode, _ level: CommitmentLevel) -> Reference? {
      code.identifier(for: Reference.self).map { Reference(level.referenceKind, $0) }
    }
    let known = Set(codes)
    let parts = entries.compactMap { entry -> RollUpPart? in
      let parent = entry.code.parent.flatMap { known.contains($0) ? $0 : nil }
      let above = parent.flatMap { code in
        CommitmentLevel(rawValue: code.depth).flatMap { reference(code, $0) }
      }
      return reference(entry.code, entry.level).map {
        RollUpPart($0, of: above ?? plan, progress: progress[entry.code])
      }
    }
    return try RollUpTree([RollUpPart(plan)] + parts)
  }
}

extension CommitmentEntry {
  fileprivate init(code: CommitmentCode, level: CommitmentLevel, row: TableRow) {
    self.init(
      code: code, level: level, english: row["text_en"] ?? "", french: row["text_fr"] ?? "",
      dueDate: row["due_date"] ?? "", deadline: row["deadline_en"] ?? "",
      leads: (row["lead_dept"] ?? "").split(separator: "|").map { String($0) })
  }
}
