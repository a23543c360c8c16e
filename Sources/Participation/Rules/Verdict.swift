/// What a rule says of a process on a day: satisfied, breached, or not to be known.
///
/// What is missing is never taken for zero or for "no".
public enum Verdict: Hashable, Sendable, Serializable {
  /// The rule is kept.
  case satisfied(Finding)
  /// The rule is broken.
  case breached(Finding)
  /// It cannot be said, for a reason.
  case unknown(Unknown, Finding)

  /// The sentence with its figures, and what it rests on.
  public var finding: Finding {
    switch self {
    case .satisfied(let finding), .breached(let finding), .unknown(_, let finding): finding
    }
  }

  /// Whether the rule is broken.
  public var isBreached: Bool {
    switch self {
    case .breached: true
    case .satisfied, .unknown: false
    }
  }

  /// Whether the rule is kept.
  public var isSatisfied: Bool {
    switch self {
    case .satisfied: true
    case .breached, .unknown: false
    }
  }

  /// Why it cannot be said; `nil` where it can.
  public var unknown: Unknown? {
    switch self {
    case .unknown(let reason, _): reason
    case .satisfied, .breached: nil
    }
  }

  /// The name of the verdict in every language.
  public var label: LocalizedText {
    switch self {
    case .satisfied: LocalizedText(english: "satisfied", serbian: "ispunjeno", polish: "spełniono")
    case .breached: LocalizedText(english: "breached", serbian: "prekršeno", polish: "naruszono")
    case .unknown(let reason, _):
      LocalizedText(
        english: "unknown: {1}", serbian: "nepoznato: {1}", polish: "nie wiadomo: {1}",
        filling: [reason.label])
    }
  }
}

/// Why a rule has no verdict.
@nonexhaustive
public enum Unknown: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Nothing is on record that would tell.
  case noData
  /// Nobody has looked into it yet.
  case notReviewed
  /// The rule does not concern this process.
  case notApplicable
  /// The day by which it must be kept has not come.
  case notYetDue

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .noData: LocalizedText(english: "no data", serbian: "nema podataka", polish: "brak danych")
    case .notReviewed:
      LocalizedText(english: "not reviewed", serbian: "nije razmotreno", polish: "nie oceniono")
    case .notApplicable:
      LocalizedText(english: "not applicable", serbian: "ne odnosi se", polish: "nie dotyczy")
    case .notYetDue:
      LocalizedText(
        english: "not yet due", serbian: "rok još nije nastupio", polish: "termin jeszcze nie nadszedł")
    }
  }
}

/// What a verdict says and what it rests on, so that anybody can compute it again.
public struct Finding: Hashable, Sendable, Serializable {
  /// One sentence with the figures.
  public let reason: LocalizedText
  /// What it rests on, in the order of the record.
  public let evidence: [Evidence]

  /// A finding.
  public init(_ reason: LocalizedText, evidence: [Evidence] = []) {
    self.reason = reason
    self.evidence = evidence
  }
}

/// One thing that a verdict rests on.
public enum Evidence: Hashable, Sendable, Serializable {
  /// An entry of the journal by its number, on the day it happened.
  case entry(number: Int, day: Day)
  /// A thing by its reference.
  case thing(reference: Reference)
  /// A count that was compared with the one that is needed.
  case count(found: Int, needed: Int)

  /// What it is, in a few words.
  public var text: LocalizedText {
    switch self {
    case .entry(let number, let day):
      LocalizedText(
        english: "entry \(number) of \(day)", serbian: "unos \(number) od \(day)",
        polish: "wpis \(number) z \(day)")
    case .thing(let reference):
      LocalizedText(english: "\(reference)", serbian: "\(reference)", polish: "\(reference)")
    case .count(let found, let needed):
      LocalizedText(
        english: "\(found) of \(needed)", serbian: "\(found) od \(needed)", polish: "\(found) z \(needed)")
    }
  }
}
