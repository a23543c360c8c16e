/// What is missing for a requirement: a value with the figures that caused it.
public protocol ShortfallReason: Hashable, Sendable {
  /// One sentence a person can act on.
  var sentence: LocalizedText { get }
  /// The rule it rests on, where there is one.
  var citation: Citation? { get }
  /// The first day on which time alone would remove it, where time alone would.
  var firstDay: Day? { get }
}

extension ShortfallReason {
  /// No rule stands behind it: it follows from the process itself.
  public var citation: Citation? { nil }
  /// Time alone does not remove it.
  public var firstDay: Day? { nil }
}

/// One reason why an event cannot be put on record.
///
/// A refusal carries all of them.
public enum Obstacle<Process: Lifecycle>: Hashable, Sendable {
  /// The table has no way for such an event from this stage.
  case impossible(Process.Event.Kind, in: Process.Stage)
  /// Somebody acted in a role that may not bring the event.
  case role(Process.Role, needed: [Process.Role])
  /// A requirement is not met.
  case missing(Process.Requirement, Process.Shortfall)
  /// The event lies before the earliest day that the record is still open for.
  case backwards(Day, earliest: Day)
  /// It would be on record before it happened.
  case recordedBeforeItHappened(happened: Day, recorded: Day)
  /// The record is written in order, and a later day is on it already.
  case recordedBackwards(Day, latest: Day)
  /// A correction names an entry that is not there, or that itself replaces or strikes another; `entries` is
  /// how
  /// many entries there are.
  case notCorrectable(entry: Int, entries: Int)
  /// With the correction another entry could not have happened. `entry` is its number, 0 for the founding.
  indirect case correctionBreaks(entry: Int, obstacles: [Obstacle<Process>])
  /// A rule that the caller asked to be enforced would be breached.
  indirect case breach(Breach)
}

/// A rule that an event would breach, as far as an obstacle tells of it.
public struct Breach: Hashable, Sendable, Serializable {
  /// The rule, such as `SEED-000-1`.
  public let rule: RuleIdentifier
  /// Why, with figures.
  public let reason: LocalizedText
  /// Where the rule is written.
  public let citation: Citation

  /// A breach of a rule.
  public init(rule: RuleIdentifier, reason: LocalizedText, citation: Citation) {
    self.rule = rule
    self.reason = reason
    self.citation = citation
  }
}

/// What a rule's name is a name for.
public enum RuleName: Sendable {}

/// The name of a rule, such as `RS-LPS-011`.
public typealias RuleIdentifier = Identifier<RuleName>

extension Obstacle {
  /// The rule the obstacle rests on, where there is one.
  public var citation: Citation? {
    switch self {
    case .missing(_, let shortfall): shortfall.citation
    case .breach(let breach): breach.citation
    case .impossible, .role, .backwards, .recordedBeforeItHappened, .recordedBackwards, .notCorrectable,
      .correctionBreaks:
      nil
    }
  }

  /// The first day on which time alone would remove the obstacle, where time alone would.
  public var firstDay: Day? {
    switch self {
    case .missing(_, let shortfall): shortfall.firstDay
    case .backwards(_, let earliest): earliest
    case .recordedBeforeItHappened(let happened, _): happened
    case .recordedBackwards(_, let latest): latest
    case .impossible, .role, .notCorrectable, .correctionBreaks, .breach: nil
    }
  }

  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .impossible(let kind, let stage):
      LocalizedText(
        english: "“{1}” cannot happen in the stage “{2}”.",
        serbian: "„{1}“ se ne može dogoditi u stadijumu „{2}“.",
        polish: "„{1}” nie może się zdarzyć na etapie „{2}”.",
        filling: [kind.label, stage.label])
    case .role(let role, let needed):
      LocalizedText(
        english: "The role “{1}” may not bring this; these may: {2}.",
        serbian: "Uloga „{1}“ ovo ne može uneti; mogu: {2}.",
        polish: "Rola „{1}” nie może tego wnieść; mogą: {2}.",
        filling: [role.label, .list(needed.map { $0.label })])
    case .missing(_, let shortfall): shortfall.sentence
    case .backwards(let day, let earliest):
      LocalizedText(
        english: "\(day) lies before what is already on record; the earliest possible day is \(earliest).",
        serbian: "\(day) je pre onoga što je već zabeleženo; najraniji mogući dan je \(earliest).",
        polish: "\(day) poprzedza to, co już zapisano; najwcześniejszy możliwy dzień to \(earliest).")
    case .recordedBeforeItHappened(let happened, let recorded):
      LocalizedText(
        english: "It cannot be recorded on \(recorded), before it happened on \(happened).",
        serbian: "Ne može se zabeležiti \(recorded), pre nego što se dogodilo \(happened).",
        polish: "Nie można tego zapisać \(recorded), zanim się zdarzyło \(happened).")
    case .recordedBackwards(let day, let latest):
      LocalizedText(
        english: "The record already reaches \(latest); a new entry cannot be dated \(day).",
        serbian: "Zapis već doseže \(latest); novi unos ne može nositi datum \(day).",
        polish: "Zapis sięga już \(latest); nowy wpis nie może mieć daty \(day).")
    case .notCorrectable(let entry, let entries):
      LocalizedText(
        english:
          "Entry \(entry) cannot be corrected: name one of the \(entries) entries that is no correction.",
        serbian:
          """
          Unos \(entry) se ne može ispraviti: navedite jedan od unosa (ukupno \(entries)) koji nije \
          ispravka.
          """,
        polish:
          """
          Wpisu \(entry) nie można sprostować: wskaż jeden z wpisów (razem \(entries)), który nie jest \
          sprostowaniem.
          """
      )
    case .correctionBreaks(let entry, let obstacles):
      LocalizedText(
        english: "With this correction entry \(entry) could not have happened: {1}",
        serbian: "Uz ovu ispravku unos \(entry) se ne bi mogao dogoditi: {1}",
        polish: "Z tym sprostowaniem wpis \(entry) nie mógłby się zdarzyć: {1}",
        filling: [.list(obstacles.map { $0.sentence }, separator: " ")])
    case .breach(let breach): breach.reason
    }
  }
}

/// Why an event was not put on record: every obstacle at once.
///
/// Nothing has changed.
public struct Refusal<Process: Lifecycle>: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of the refused event; `nil` where a correction names no entry that is there.
  public let event: Process.Event.Kind?
  /// The stage in which it was refused.
  public let stage: Process.Stage
  /// All obstacles, at least one.
  public let obstacles: [Obstacle<Process>]

  @usableFromInline
  init(event: Process.Event.Kind?, stage: Process.Stage, obstacles: [Obstacle<Process>]) {
    self.event = event
    self.stage = stage
    self.obstacles = obstacles
  }

  /// The event, the stage and every obstacle, a sentence each.
  public var description: String { text(in: .english) }

  /// The event, the stage and every obstacle, a sentence each, in a language.
  public func text(in language: Language) -> String {
    var text = stage.label.text(in: language) + ": "
    if let event { text = "\(event.label.text(in: language)) (\(stage.label.text(in: language))): " }
    for (index, obstacle) in obstacles.enumerated() {
      if index > 0 { text += " " }
      text += obstacle.sentence.text(in: language)
    }
    return text
  }
}
