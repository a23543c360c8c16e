public import Participation

/// The parts of the fifth plan of the United States.
public struct UnitedStatesPlan: Hashable, Sendable, Serializable {
  /// The parts, in the order of the table.
  public let items: [UnitedStatesItem]

  /// How many parts were open in each report, in the order of the reports.
  public var burnDown: [Int] {
    UnitedStatesReport.allCases.map { report in items.count { $0.isOpen(in: report) } }
  }

  /// The parts with their commitments, themes and plan, for a roll-up.
  ///
  /// A commitment whose parts name several themes belongs to that of the first.
  public func rollUpTree(
    plan: Reference = "actionPlan/us-nap5",
    shares: StatusShares<UnitedStatesStatus> = .halfInProgress
  ) throws(RollUpTreeError) -> RollUpTree {
    var parts = [RollUpPart(plan)]
    var themes: Set<UnitedStatesTheme> = []
    var commitments: Set<CommitmentCode> = []
    for item in items {
      guard let commitment = item.commitment.identifier(for: Reference.self),
        let part = item.code.identifier(for: Reference.self)
      else { continue }
      if themes.insert(item.theme).inserted { parts.append(RollUpPart(item.theme.reference, of: plan)) }
      if commitments.insert(item.commitment).inserted {
        parts.append(RollUpPart(Reference(.commitment, commitment), of: item.theme.reference))
      }
      parts.append(
        RollUpPart(
          Reference(.milestone, part), of: Reference(.commitment, commitment),
          progress: PartProgress(shares[item.status])))
    }
    return try RollUpTree(parts)
  }
}

/// What reading the table of the plan gave.
public struct UnitedStatesReading: Hashable, Sendable, Serializable {
  /// Every row that could be read whole.
  public let plan: UnitedStatesPlan
  /// What is wrong, in the order of the rows.
  public let findings: [TrackerFinding<UnitedStatesProblem>]
}

/// What can be wrong with the table of the plan.
public enum UnitedStatesProblem: TrackerProblem {
  /// A column is missing; nothing was read.
  case columnMissing(String)
  /// A cell cannot be read; the row is left out.
  case unreadable(String, column: String)
  /// A code was in an earlier row; the row is left out.
  case repeated(CommitmentCode)
  /// A part does not lie below the commitment that its row names; the row is left out.
  case notBelow(CommitmentCode, commitment: CommitmentCode)
  /// The status is a word that the tracker does not have; it is read as another.
  case statusDrifted(String, readAs: UnitedStatesStatus)
  /// The columns about evidence contradict one another; the class is taken.
  case evidenceContradicts(CommitmentCode)

  /// What is wrong.
  public var words: LocalizedText {
    switch self {
    case .columnMissing(let name):
      LocalizedText(
        english: "the column {1} is missing", serbian: "nedostaje kolona {1}", polish: "brakuje kolumny {1}",
        filling: [.quoted(name)])
    case .unreadable(let text, let column):
      LocalizedText(
        english: "{1} makes no sense in the column {2}", serbian: "{1} nema smisla u koloni {2}",
        polish: "{1} nie ma sensu w kolumnie {2}", filling: [.quoted(text), .quoted(column)])
    case .repeated(let code):
      LocalizedText(
        english: "the code {1} was there before", serbian: "oznaka {1} se već pojavila",
        polish: "kod {1} już wystąpił", filling: [.quoted(code.text)])
    case .notBelow(let code, let commitment):
      LocalizedText(
        english: "{1} does not lie below {2}", serbian: "{1} nije ispod {2}", polish: "{1} nie leży pod {2}",
        filling: [.quoted(code.text), .quoted(commitment.text)])
    case .statusDrifted(let word, let status):
      LocalizedText(
        english: "the status {1} is not one of the three; it is read as {2}",
        serbian: "status {1} nije jedan od tri; čita se kao {2}",
        polish: "status {1} nie należy do trzech; odczytano go jako {2}",
        filling: [.quoted(word), .quoted(status.rawValue)])
    case .evidenceContradicts(let code):
      LocalizedText(
        english: "the columns about the evidence of {1} contradict one another",
        serbian: "kolone o dokazima za {1} protivreče jedna drugoj",
        polish: "kolumny o dowodach dla {1} przeczą sobie", filling: [.quoted(code.text)])
    }
  }
}

extension UnitedStatesPlan {
  private static let columns = [
    "sub_id", "commitment_id", "theme", "agency", "status", "evidence_links_2024_02",
    "has_evidence_text_2024_02",
    "aug_2023_pending", "title", "evidence_class_2024_02",
  ]

  /// Reads the plan from the table of its parts.
  ///
  /// Complexity: O(rows).
  ///
  /// Source: GSA/open.usa.gov, sub-commitments with their updates.
  public static func read(_ table: Table) -> UnitedStatesReading {
    var findings = columns.filter { table.column(named: $0) == nil }
      .map { TrackerFinding(UnitedStatesProblem.columnMissing($0), row: table.rowsBeforeHeader + 1) }
    guard findings.isEmpty else {
      return UnitedStatesReading(plan: UnitedStatesPlan(items: []), findings: findings)
    }
    var items: [UnitedStatesItem] = []
    var known: Set<CommitmentCode> = []
    for row in table.rows {
      do throws(UnitedStatesProblem) {
        let code = try row.value("sub_id") { try? CommitmentCode($0) }
        guard !known.contains(code) else { throw .repeated(code) }
        let commitment = try row.value("commitment_id") { try? CommitmentCode($0) }
        guard code.parent == commitment else { throw .notBelow(code, commitment: commitment) }
        let status = try row.value("status") { UnitedStatesStatus.reading($0) }
        let links = try row.value("evidence_links_2024_02") { Int($0).flatMap { $0 < 0 ? nil : $0 } }
        let hasText = try row.value("has_evidence_text_2024_02") { UnitedStatesPlan.flag($0) }
        let evidence = try row.value("evidence_class_2024_02") { ReportedEvidence(class: $0, links: links) }
        let item = UnitedStatesItem(
          code: code, commitment: commitment,
          theme: try row.value("theme") { UnitedStatesTheme(rawValue: $0) },
          agency: row["agency"] ?? "", status: status.status, evidence: evidence,
          wasPending: try row.value("aug_2023_pending") { UnitedStatesPlan.flag($0) },
          title: row["title"] ?? "")
        if status.hasDrifted {
          let word = String((row["status"] ?? "").prefix(80))
          findings.append(TrackerFinding(.statusDrifted(word, readAs: status.status), row: row.number))
        }
        if hasText == (evidence == .absent) || evidence.links != links {
          findings.append(TrackerFinding(.evidenceContradicts(code), row: row.number))
        }
        known.insert(code)
        items.append(item)
      } catch {
        findings.append(TrackerFinding(error, row: row.number))
      }
    }
    return UnitedStatesReading(plan: UnitedStatesPlan(items: items), findings: findings)
  }

  fileprivate static func flag(_ text: String) -> Bool? {
    switch text {
    case "0": false
    case "1": true
    case _: nil
    }
  }
}

extension UnitedStatesProblem: Error {}

extension ReportedEvidence {
  fileprivate init?(class text: String, links: Int) {
    switch text {
    case "own": self = .own(links: links)
    case "byReference": self = .byReference
    case "none": self = .absent
    case _: return nil
    }
  }

  fileprivate var links: Int {
    switch self {
    case .own(let links): links
    case .byReference, .absent: 0
    }
  }
}

extension TableRow {
  /// The value of a cell, or the problem with it.
  fileprivate func value<Value>(
    _ column: String, _ read: (String) -> Value?
  ) throws(UnitedStatesProblem) -> Value {
    let text = self[column] ?? ""
    guard let value = read(text) else { throw .unreadable(String(text.prefix(80)), column: column) }
    return value
  }
}
