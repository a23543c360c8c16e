public import Participation

/// The rules that rows of progress are held against: those of a Canadian plan, with its choices or one's own.
public struct ProgressRules: Hashable, Sendable, Serializable {
  /// The plan whose rules they are.
  public let plan: CanadianPlan
  /// The months that close a reporting period.
  public let periods: [YearMonth]
  /// The codes of commitments, milestones and indicators there are.
  public let codes: [CommitmentCode]

  /// The rules of a plan; with other periods or codes than the plan's, those of a tree of one's own.
  public init(_ plan: CanadianPlan, periods: [YearMonth]? = nil, codes: [CommitmentCode]? = nil) {
    self.plan = plan
    self.periods = periods ?? plan.reportingPeriods
    self.codes = codes ?? plan.codes
  }

  /// What is wrong with rows by the rules of the tracker, row by row and in each by the order of the fields.
  ///
  /// White space at the ends of a cell does not count. Codes are compared segment by segment, as the web form
  /// does; where the database would have taken one because it compares beginnings, the finding says
  /// ``RuleLayer/form``. A blank key is reported for each of its fields, and not as required again.
  /// Complexity: O(rows).
  ///
  /// Source: Canada, plans 4 to 6. In plan 4 the database asks for codes and periods alone, in plan 5 for
  /// status and progress too, in plan 6 for evidence in both languages and for challenges as well.
  public func findings(in rows: [ProgressRow]) -> [ProgressFinding] {
    let choices = ProgressChoices(periods: Set(periods), codes: Set(codes))
    var firstRows: [[String]: Int] = [:]
    var findings: [ProgressFinding] = []
    for (place, row) in rows.enumerated() {
      var check = ProgressCheck(plan: plan, choices: choices, row: row, number: place + 1)
      let key = [ProgressField.organisation, .period, .indicator].map { row[$0].trimmed }
      if key[1].isEmpty || key[2].isEmpty {
        for field in [ProgressField.period, .indicator] where row[field].trimmed.isEmpty {
          check.report(.keyBlank, field, .database)
        }
      } else if let first = firstRows[key] {
        check.report(.keyRepeated(row: first), .indicator, .database)
      } else {
        firstRows[key] = place + 1
      }
      check.run()
      findings += check.findings
    }
    return findings
  }

  /// What the tracker lets pass: a status that falls, and a deadline that passed.
  ///
  /// Rows are compared with the row of the period before for the same indicator, wherever it stands in the
  /// list. A deadline has passed where its last day lies before the last day of the period. Complexity:
  /// O(rows · log rows).
  public func gaps(
    in rows: [ProgressRow], deadlines: [CommitmentCode: TargetDate] = [:], planEnd: Day? = nil
  ) -> [ProgressFinding] {
    var lines: [CommitmentCode: [(period: YearMonth, place: Int, status: CanadianStatus)]] = [:]
    for (place, row) in rows.enumerated() {
      guard let code = row.indicator, let period = row.period, let status = row.status else { continue }
      lines[code, default: []].append((period, place, status))
    }
    var findings: [ProgressFinding] = []
    for (code, line) in lines {
      let line = line.sorted { ($0.period, $0.place) < ($1.period, $1.place) }
      let lastDay = deadlines[code]?.lastDay(planEnd: planEnd)
      for (index, entry) in line.enumerated() {
        func report(_ problem: ProgressProblem) {
          findings.append(
            ProgressFinding(problem: problem, field: .status, layer: .ours, row: entry.place + 1))
        }
        if index > 0, case let before = line[index - 1], before.period < entry.period,
          before.status > entry.status
        {
          report(.statusFell(from: before.status, in: before.period, to: entry.status))
        }
        if let lastDay, lastDay < entry.period.lastDay, entry.status < .complete {
          report(.overdue(deadline: lastDay))
        }
      }
    }
    // The dictionary has no order of its own; a row has at most one finding of each kind, the fall first.
    return findings.sorted { ($0.row, $0.isOverdue ? 1 : 0) < ($1.row, $1.isOverdue ? 1 : 0) }
  }
}

extension ProgressFinding {
  fileprivate var isOverdue: Bool {
    if case .overdue = problem { true } else { false }
  }
}

struct ProgressChoices {
  let periods: Set<YearMonth>
  let codes: Set<CommitmentCode>
}

/// The rules for one row.
struct ProgressCheck {
  let plan: CanadianPlan
  let choices: ProgressChoices
  let row: ProgressRow
  let number: Int
  private(set) var findings: [ProgressFinding] = []

  init(plan: CanadianPlan, choices: ProgressChoices, row: ProgressRow, number: Int) {
    self.plan = plan
    self.choices = choices
    self.row = row
    self.number = number
  }

  mutating func report(_ problem: ProgressProblem, _ field: ProgressField, _ layer: RuleLayer) {
    findings.append(ProgressFinding(problem: problem, field: field, layer: layer, row: number))
  }

  mutating func run() {
    checkPeriod()
    checkCode(.commitment, depth: 1, above: nil)
    checkCode(.milestone, depth: 2, above: .commitment)
    checkCode(.indicator, depth: 3, above: .milestone)
    let layer: RuleLayer = plan == .nap4 ? .form : .database
    let status = text(.status)
    if status.isEmpty {
      report(.requiredBlank, .status, layer)
    } else if row.status == nil {
      report(.notAChoice(String(status.prefix(80))), .status, layer)
    }
    for field in [ProgressField.progressEnglish, .progressFrench] where text(field).isEmpty {
      report(.requiredBlank, field, layer)
    }
    if plan == .nap6 {
      checkBothLanguages(.evidenceEnglish, .evidenceFrench)
      checkChallenges()
    }
  }

  private func text(_ field: ProgressField) -> String { row[field].trimmed }

  private mutating func checkPeriod() {
    let text = text(.period)
    guard !text.isEmpty else { return }
    if row.period.map({ choices.periods.contains($0) }) != true {
      report(.notAChoice(String(text.prefix(80))), .period, .database)
    }
  }

  private mutating func checkCode(_ field: ProgressField, depth: Int, above: ProgressField?) {
    let text = text(field)
    guard !text.isEmpty else {
      if field != .indicator { report(.requiredBlank, field, .database) }
      return
    }
    guard let code = try? CommitmentCode(text), code.depth == depth, choices.codes.contains(code) else {
      report(.notAChoice(String(text.prefix(80))), field, .database)
      return
    }
    guard let above else { return }
    let parent = self.text(above)
    // A blank code above is reported for itself.
    guard !parent.isEmpty, code.parent?.text != parent else { return }
    let isBeginning = text.utf8.starts(with: parent.utf8)
    report(.notBelow(text, above: String(parent.prefix(80))), field, isBeginning ? .form : .database)
  }

  private mutating func checkBothLanguages(_ english: ProgressField, _ french: ProgressField) {
    switch (text(english).isEmpty, text(french).isEmpty) {
    case (true, false): report(.otherLanguageMissing, english, .database)
    case (false, true): report(.otherLanguageMissing, french, .database)
    case (true, true), (false, false): break
    }
  }

  private mutating func checkChallenges() {
    let fields = [ProgressField.challengesEnglish, .challengesFrench]
    if let status = row.status, status <= .limitedProgress {
      for field in fields where text(field).isEmpty { report(.blankWithStatus(status), field, .database) }
    } else {
      checkBothLanguages(fields[0], fields[1])
    }
  }
}
