/// A set of rules in one edition: a law in the text of a day, a standard of a year, the promises of a
/// project.
public struct Rulebook<Subject>: Sendable {
  /// The name of the rulebook, in every language.
  public let title: LocalizedText
  /// The edition that its rules and figures belong to.
  public let edition: Edition
  /// The rules, in the order of the edition.
  public let rules: [Rule<Subject>]

  /// A rulebook.
  public init(_ title: LocalizedText, edition: Edition, rules: [Rule<Subject>]) {
    self.title = title
    self.edition = edition
    self.rules = rules
  }

  /// The rule of a name.
  public subscript(identifier: RuleIdentifier) -> Rule<Subject>? {
    rules.first { $0.identifier == identifier }
  }

  /// Puts a subject before every rule as it stands on a day.
  public func review(_ subject: Subject, on day: Day) -> Review {
    Review(
      title: title, edition: edition, day: day,
      judgements: rules.map { rule in
        Judgement(
          rule: rule.identifier, statement: rule.statement, severity: rule.severity, citation: rule.citation,
          verdict: rule.verdict(on: subject, day: day))
      })
  }

  /// The rules whose cited text is known to go out of force before a day, earliest first.
  public func rulesExpiring(before day: Day) -> [Rule<Subject>] {
    rules.enumerated()
      .compactMap { offset, rule in rule.citation.lastDay.map { (last: $0, offset: offset, rule: rule) } }
      .filter { $0.last < day }
      .sorted { ($0.last, $0.offset) < ($1.last, $1.offset) }
      .map { $0.rule }
  }
}

/// One edition of a set of rules: its name and the days for which it holds.
public struct Edition: Hashable, Sendable, Serializable {
  /// The name, such as `2019` or `2018–2020`.
  public let name: String
  /// The days for which the edition holds; open-ended where no end is known.
  public let validity: Period
  /// Where the edition is published.
  public let citation: Citation

  /// An edition.
  public init(_ name: String, validity: Period, citation: Citation) {
    self.name = name
    self.validity = validity
    self.citation = citation
  }
}

extension Collection {
  /// The rulebook whose edition holds on a day; the latest begun where several do.
  public func inForce<Subject>(on day: Day) -> Rulebook<Subject>? where Element == Rulebook<Subject> {
    self.filter { $0.edition.validity.contains(day) }
      .max { $0.edition.validity.first < $1.edition.validity.first }
  }
}

/// What the rules of a rulebook say of a subject on a day.
public struct Review: Hashable, Sendable, Serializable {
  /// The name of the rulebook.
  public let title: LocalizedText
  /// The edition that was applied.
  public let edition: Edition
  /// The day for which the subject was judged.
  public let day: Day
  /// One judgement for each rule, in the order of the rulebook.
  public let judgements: [Judgement]

  /// The judgements that found a breach.
  public var breaches: [Judgement] { judgements.filter { $0.verdict.isBreached } }
  /// The judgements that found the rule kept.
  public var satisfied: [Judgement] { judgements.filter { $0.verdict.isSatisfied } }
  /// The judgements that could not be made.
  public var unknown: [Judgement] { judgements.filter { $0.verdict.unknown != nil } }
  /// Whether a rule that binds is known to be broken.
  public var hasMandatoryBreach: Bool { breaches.contains { $0.severity == .mandatory } }
}

/// What one rule says of a subject on a day.
public struct Judgement: Hashable, Sendable, Serializable {
  /// The name of the rule.
  public let rule: RuleIdentifier
  /// What it asks for.
  public let statement: LocalizedText
  /// How strongly it binds.
  public let severity: Severity
  /// Where it is written.
  public let citation: Citation
  /// What it says.
  public let verdict: Verdict
}
