/// How the progress of a whole follows from the progress of its parts.
///
/// Published trackers disagree: one counts a commitment as complete only when everything in it is, another
/// takes the mean, reviewers judge the whole themselves, and one does not add up at all. So the rule is a
/// value, and every result says which one it rests on.
///
/// Source: all complete, US NAP5 tracker; mean, Colombia AGA; judged, OGP Independent Reporting Mechanism.
public enum RollUpRule: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// All of it where every part is complete, and nothing otherwise.
  case allComplete
  /// The progress of the part that is furthest behind.
  case minimum
  /// The mean of the parts, each counted alike.
  case mean
  /// The mean of the parts by their weights.
  case weightedMean
  /// What somebody said about the whole, whatever its parts add up to.
  case judged

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .allComplete:
      LocalizedText(english: "all complete", serbian: "sve završeno", polish: "wszystko zakończone")
    case .minimum: LocalizedText(english: "minimum", serbian: "najmanja vrednost", polish: "minimum")
    case .mean: LocalizedText(english: "mean", serbian: "prosek", polish: "średnia")
    case .weightedMean:
      LocalizedText(english: "weighted mean", serbian: "ponderisani prosek", polish: "średnia ważona")
    case .judged: LocalizedText(english: "judgement", serbian: "ocena", polish: "ocena")
    }
  }
}

/// What becomes of a whole when the progress of one of its parts is not known.
public enum MissingPolicy: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// The whole is not known either, unless the known parts decide it whatever the others are.
  ///
  /// They do where one is not complete under ``RollUpRule/allComplete``, and where one has no progress at all
  /// under ``RollUpRule/minimum``.
  case makesUnknown
  /// The part is left out, and counted as left out; with no part left the whole is not known.
  case leftOut
  /// The part counts as one without any progress.
  case countsAsNothing

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .makesUnknown:
      LocalizedText(
        english: "makes the result unknown", serbian: "rezultat nije poznat", polish: "wynik nieznany")
    case .leftOut: LocalizedText(english: "left out", serbian: "izostavljeno", polish: "pominięto")
    case .countsAsNothing:
      LocalizedText(english: "counted as nothing", serbian: "računato kao ništa", polish: "liczono jako zero")
    }
  }
}

/// The rules by which a tree of parts is rolled up: one for each kind of whole, and one for missing values.
///
/// So milestones may be rolled up to commitments by one rule and commitments to a plan by another.
///
/// On the wire:
/// `{"rule":"mean","exceptions":[{"kind":"commitment","rule":"allComplete"}],"missing":"leftOut"}`.
public struct RollUpScheme: Hashable, Sendable {
  /// The rule for every whole whose kind has none of its own.
  public let rule: RollUpRule
  /// The rules for wholes of certain kinds, by the name of the kind.
  public let exceptions: [RollUpException]
  /// What becomes of a whole when the progress of a part is not known.
  public let missing: MissingPolicy

  /// A scheme with a rule for all wholes, and others for some kinds of them.
  public init(
    _ rule: RollUpRule, exceptions: [ReferenceKind: RollUpRule] = [:], missing: MissingPolicy = .makesUnknown
  ) {
    self.rule = rule
    self.exceptions = exceptions.map { RollUpException(kind: $0, rule: $1) }
      .sorted { $0.kind.rawValue < $1.kind.rawValue }
    self.missing = missing
  }

  /// The rule for a whole of a kind.
  ///
  /// Complexity: O(log of the number of exceptions).
  public func rule(for kind: ReferenceKind) -> RollUpRule {
    var range = 0..<exceptions.count
    while let middle = range.isEmpty ? nil : (range.lowerBound + range.upperBound) / 2 {
      let candidate = exceptions[middle].kind.rawValue
      if candidate == kind.rawValue { return exceptions[middle].rule }
      range = candidate < kind.rawValue ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return rule
  }
}

/// The rule for wholes of one kind.
public struct RollUpException: Hashable, Sendable, Serializable {
  /// The kind of whole.
  public let kind: ReferenceKind
  /// The rule for wholes of that kind.
  public let rule: RollUpRule

  /// The rule for wholes of a kind.
  public init(kind: ReferenceKind, rule: RollUpRule) {
    self.kind = kind
    self.rule = rule
  }
}

extension RollUpScheme: Serializable {
  private enum CodingKeys: String, CodingKey { case rule, exceptions, missing }

  /// Reads an object; refuses two rules for one kind.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    var rules: [ReferenceKind: RollUpRule] = [:]
    for exception in try container.decode([RollUpException].self, forKey: .exceptions) {
      guard rules.updateValue(exception.rule, forKey: exception.kind) == nil else {
        throw DecodingError.dataCorruptedError(
          forKey: .exceptions, in: container,
          debugDescription: "There are two rules for the kind “\(exception.kind.rawValue)”; keep one.")
      }
    }
    self.init(
      try container.decode(RollUpRule.self, forKey: .rule), exceptions: rules,
      missing: try container.decode(MissingPolicy.self, forKey: .missing))
  }

  /// Writes an object with the exceptions by the name of their kind.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(rule, forKey: .rule)
    try container.encode(exceptions, forKey: .exceptions)
    try container.encode(missing, forKey: .missing)
  }
}
