public import Participation

/// The rules that records of consultations are held against, with the choices of their lists.
public struct ConsultationRules: Hashable, Sendable, Serializable {
  /// The codes of departments; `nil` where they are not to be checked.
  public let departments: Set<String>?
  /// The codes of subjects; `nil` where they are not to be checked.
  public let subjects: Set<String>?
  /// The codes of audiences; `nil` where they are not to be checked.
  public let audiences: Set<String>?
  /// The codes of reasons why a consultation is of high profile.
  public let rationales: Set<String>

  /// The reasons that the register has: budget, international commitment, duty to consult, mandate letter,
  /// minister, parliament's committee, speech of the throne.
  public static let knownRationales: Set<String> = ["BG", "IN", "LC", "ML", "MP", "PC", "ST"]

  /// The rules with choices; lists of codes that are not given are not checked.
  public init(
    departments: Set<String>? = nil, subjects: Set<String>? = nil, audiences: Set<String>? = nil,
    rationales: Set<String> = Self.knownRationales
  ) {
    self.departments = departments
    self.subjects = subjects
    self.audiences = audiences
    self.rationales = rationales
  }

  private enum CodingKeys: String, CodingKey { case departments, subjects, audiences, rationales }

  /// Writes an object with the choices in order.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(departments?.sorted(), forKey: .departments)
    try container.encodeIfPresent(subjects?.sorted(), forKey: .subjects)
    try container.encodeIfPresent(audiences?.sorted(), forKey: .audiences)
    try container.encode(rationales.sorted(), forKey: .rationales)
  }

  /// What is wrong with records, record by record.
  ///
  /// White space at the ends of a cell does not count. Findings of the layer ``RuleLayer/ours`` name what the
  /// tracker lets pass; those of ``RuleLayer/form`` what only its forms ask for. With a day, open and planned
  /// consultations are held against their dates as well. Complexity: O(records).
  ///
  /// Source: Canada, consultations, trigger and forms.
  public func findings(in records: [ConsultationRecord], on day: Day? = nil) -> [ConsultationFinding] {
    var firstRows: [String: Int] = [:]
    var findings: [ConsultationFinding] = []
    for (place, record) in records.enumerated() {
      var check = ConsultationCheck(rules: self, record: record, number: place + 1, day: day)
      let key = record[.registrationNumber].trimmed
      if !key.isEmpty {
        if let first = firstRows[key] {
          check.report(.keyRepeated(row: first), .registrationNumber, .database)
        } else {
          firstRows[key] = place + 1
        }
      }
      check.run()
      findings += check.findings
    }
    return findings
  }
}

/// The rules for one record.
private struct ConsultationCheck {
  let rules: ConsultationRules
  let record: ConsultationRecord
  let number: Int
  let day: Day?
  private(set) var findings: [ConsultationFinding] = []

  init(rules: ConsultationRules, record: ConsultationRecord, number: Int, day: Day?) {
    self.rules = rules
    self.record = record
    self.number = number
    self.day = day
  }

  mutating func report(_ problem: ConsultationProblem, _ field: ConsultationField, _ layer: RuleLayer) {
    findings.append(ConsultationFinding(problem: problem, field: field, layer: layer, row: number))
  }

  private func text(_ field: ConsultationField) -> String { record[field].trimmed }

  private func isBlank(_ field: ConsultationField) -> Bool {
    field.isList ? record.codes(in: field).isEmpty : text(field).isEmpty
  }

  mutating func run() {
    if text(.registrationNumber).utf8.contains(UInt8(ascii: ",")) {
      report(.commaInKey, .registrationNumber, .database)
    }
    let always: [ConsultationField] = [
      .registrationNumber, .publishable, .titleEnglish, .titleFrench, .startDate, .endDate,
      .profilePageEnglish, .profilePageFrench, .highProfile,
    ]
    for field in always where isBlank(field) { report(.blank, field, .database) }
    for field in [ConsultationField.status, .reportAvailable] where isBlank(field) {
      report(.blank, field, .form)
    }
    let start = readDay(.startDate)
    let end = readDay(.endDate)
    checkSince2018(end: end)
    checkChoices()
    if text(.highProfile) == "Y", isBlank(.rationale) {
      report(.blankThoughHighProfile, .rationale, .database)
    }
    if record.status == .notGoingForward, text(.publishable) == "Y" {
      report(.publishedThoughNotHeld, .status, .database)
    }
    checkDates(start: start, end: end)
    checkReport()
  }

  private mutating func readDay(_ field: ConsultationField) -> Day? {
    let text = text(field)
    guard !text.isEmpty else { return nil }
    if let day = try? Day(text) { return day }
    report(.notADay(String(text.prefix(80))), field, .database)
    return nil
  }

  /// The database asks after 1 January 2018, the forms from that day on.
  private mutating func checkSince2018(end: Day?) {
    guard let end, end >= "2018-01-01" else { return }
    let layer: RuleLayer = end > "2018-01-01" ? .database : .form
    for field in [ConsultationField.subjects, .descriptionEnglish, .descriptionFrench, .audience]
    where isBlank(field) {
      report(.blankSince2018, field, layer)
    }
  }

  private mutating func checkChoices() {
    for field in [ConsultationField.publishable, .reportAvailable, .highProfile]
    where !["", "Y", "N"].contains(text(field)) {
      report(.notAChoice(String(text(field).prefix(80))), field, .database)
    }
    if !isBlank(.status), record.status == nil {
      report(.notAChoice(String(text(.status).prefix(80))), .status, .database)
    }
    let lists: [(ConsultationField, Set<String>?)] = [
      (.partnerDepartments, rules.departments), (.subjects, rules.subjects), (.audience, rules.audiences),
      (.rationale, rules.rationales),
    ]
    for (field, choices) in lists {
      guard let choices else { continue }
      for code in record.codes(in: field) where !choices.contains(code) {
        report(.notAChoice(String(code.prefix(80))), field, .database)
      }
    }
  }

  private mutating func checkDates(start: Day?, end: Day?) {
    if let start, let end, end < start { report(.endsBeforeStart(start), .endDate, .ours) }
    guard let day, let status = record.status else { return }
    switch status {
    case .open:
      if start.map({ day < $0 }) == true || end.map({ day > $0 }) == true {
        report(.notOpenOn(day), .status, .ours)
      }
    case .planned:
      if start.map({ day >= $0 }) == true { report(.alreadyBegunOn(day), .status, .ours) }
    case .closedAnalysing, .closedWithoutReport, .closedReported, .notGoingForward: break
    }
  }

  private mutating func checkReport() {
    let links = [ConsultationField.reportEnglish, .reportFrench]
    let blank = links.filter { isBlank($0) }
    if record.status == .closedReported {
      for field in blank { report(.reportMissing, field, .ours) }
      if text(.reportAvailable) == "N" { report(.reportMissing, .reportAvailable, .ours) }
    } else if let field = blank.first, blank.count == 1 {
      report(.otherLanguageMissing, field, .form)
    }
  }
}
