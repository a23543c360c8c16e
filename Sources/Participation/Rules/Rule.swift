/// How strongly a rule binds.
public enum Severity: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// It must be kept.
  case mandatory
  /// It should be kept.
  case recommended

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .mandatory: LocalizedText(english: "mandatory", serbian: "obavezno", polish: "obowiązkowe")
    case .recommended: LocalizedText(english: "recommended", serbian: "preporučeno", polish: "zalecane")
    }
  }
}

/// One rule of a law, a standard or a promise, over a subject such as the journal of a process.
///
/// A rule judges; it never refuses. The same subject can be put before any rules, those of a user's own
/// included.
public struct Rule<Subject>: Sendable {
  /// The name of the rule, such as `SEED-000-1`.
  public let identifier: RuleIdentifier
  /// What it asks for, in a sentence.
  public let statement: LocalizedText
  /// How strongly it binds.
  public let severity: Severity
  /// Where it is written.
  public let citation: Citation

  private let judge: @Sendable (Subject, Day) -> Verdict

  /// A rule.
  ///
  /// - Parameters:
  ///   - identifier: its name.
  ///   - statement: what it asks for.
  ///   - severity: how strongly it binds.
  ///   - citation: where it is written.
  ///   - judge: the verdict on a subject as it stands on a day; a pure function.
  public init(
    _ identifier: RuleIdentifier, _ statement: LocalizedText, severity: Severity, citation: Citation,
    judge: @escaping @Sendable (_ subject: Subject, _ day: Day) -> Verdict
  ) {
    self.identifier = identifier
    self.statement = statement
    self.severity = severity
    self.citation = citation
    self.judge = judge
  }

  /// The verdict on a subject as it stands on a day.
  ///
  /// Where the cited text was not in force on that day, the rule does not apply.
  public func verdict(on subject: Subject, day: Day) -> Verdict {
    if let validity = citation.validity, !validity.contains(day) {
      return .unknown(
        .notApplicable,
        Finding(
          LocalizedText(
            english: "The rule was not in force on \(day).", serbian: "Pravilo nije važilo \(day).",
            polish: "Reguła nie obowiązywała \(day).")))
    }
    return judge(subject, day)
  }
}
