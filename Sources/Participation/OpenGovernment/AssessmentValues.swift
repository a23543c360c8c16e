/// A value of an assessment with the number and the words that published tables write for it.
public protocol AssessmentValue: CaseIterable, Comparable, Hashable, Sendable, Labelled {
  /// The number that the tables of 2016 and later write.
  var code: Int { get }
  /// The words of published tables, without the letter before them (`c. Substantial`) and in small letters.
  var publishedWords: [String] { get }
}

extension AssessmentValue {
  /// The value of a number in the tables of 2016 and later; `nil` where no value has it.
  public init?(code: Int) {
    guard let value = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = value
  }

  /// The value that published words name, with or without a letter before them, in any case; `nil` where none
  /// does.
  public init?(words: String) {
    var text = words.lowercased()
    if text.utf8.count > 3, text.utf8.dropFirst().starts(with: ". ".utf8) { text = String(text.dropFirst(3)) }
    guard let value = Self.allCases.first(where: { $0.publishedWords.contains(text) }) else { return nil }
    self = value
  }

  /// By the order of the scale.
  public static func < (left: Self, right: Self) -> Bool { left.code < right.code }
}

/// How clear and measurable a commitment is; plans of 2011 to 2016/17.
///
/// Source: IRM, specificity.
public enum Specificity: String, AssessmentValue, Serializable {
  /// No deliverable that could be verified.
  case notSpecific
  /// Measurable only by the reader's interpretation.
  case low
  /// An activity that can be verified, without milestones or deliverables.
  case medium
  /// Clear, measurable, verifiable milestones.
  case high

  /// The published number, 0 to 3.
  public var code: Int {
    switch self {
    case .notSpecific: 0
    case .low: 1
    case .medium: 2
    case .high: 3
    }
  }

  /// The published words.
  public var publishedWords: [String] { self == .notSpecific ? ["none"] : [rawValue] }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .notSpecific: LocalizedText(english: "none", serbian: "nema", polish: "brak")
    case .low: LocalizedText(english: "low", serbian: "niska", polish: "niska")
    case .medium: LocalizedText(english: "medium", serbian: "srednja", polish: "średnia")
    case .high: LocalizedText(english: "high", serbian: "visoka", polish: "wysoka")
    }
  }
}

/// How much a commitment could change, if it were carried out; plans up to 2019.
///
/// Source: IRM, potential impact.
public enum PotentialImpact: String, AssessmentValue, Serializable {
  /// Keeps the state of affairs, or worsens it.
  case noImpact
  /// One step forward.
  case minor
  /// A major step, limited in scale or scope.
  case moderate
  /// Could change how things are done.
  case transformative

  /// The published number, 0 to 3.
  public var code: Int {
    switch self {
    case .noImpact: 0
    case .minor: 1
    case .moderate: 2
    case .transformative: 3
    }
  }

  /// The published words.
  public var publishedWords: [String] { self == .noImpact ? ["none"] : [rawValue] }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .noImpact: LocalizedText(english: "none", serbian: "nema", polish: "brak")
    case .minor: LocalizedText(english: "minor", serbian: "mali", polish: "niewielki")
    case .moderate: LocalizedText(english: "moderate", serbian: "umeren", polish: "umiarkowany")
    case .transformative:
      LocalizedText(english: "transformative", serbian: "preobražavajući", polish: "przełomowy")
    }
  }
}

/// How far a commitment was carried out, as the reviewer found at mid-term or at the end.
///
/// The numbers are those of the tables of 2016 and later; that of 2015 writes 1 to 4 from not started to
/// complete, see
/// ``init(codeOf2015:)``.
///
/// Source: IRM, completion.
public enum AssessedCompletion: String, AssessmentValue, Serializable {
  /// The commitment was withdrawn.
  case withdrawn
  /// What happened could not be made out.
  case unclear
  /// Nothing was done.
  case notStarted
  /// Some of it was done.
  case limited
  /// Most of it was done.
  case substantial
  /// All of it was done.
  case complete

  /// The published number, 0 to 5.
  public var code: Int {
    switch self {
    case .withdrawn: 0
    case .unclear: 1
    case .notStarted: 2
    case .limited: 3
    case .substantial: 4
    case .complete: 5
    }
  }

  /// The value of a number of the table of 2015, 1 to 4; `nil` for any other.
  public init?(codeOf2015 code: Int) {
    switch code {
    case 1: self = .notStarted
    case 2: self = .limited
    case 3: self = .substantial
    case 4: self = .complete
    case _: return nil
    }
  }

  /// The published words.
  public var publishedWords: [String] { self == .notStarted ? ["not started"] : [rawValue] }

  /// Whether at least most of it was done.
  public var isHigh: Bool { self >= .substantial }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .withdrawn: LocalizedText(english: "withdrawn", serbian: "povučeno", polish: "wycofane")
    case .unclear: LocalizedText(english: "unclear", serbian: "nejasno", polish: "niejasne")
    case .notStarted: LocalizedText(english: "not started", serbian: "nije započeto", polish: "nierozpoczęte")
    case .limited: LocalizedText(english: "limited", serbian: "ograničeno", polish: "ograniczone")
    case .substantial: LocalizedText(english: "substantial", serbian: "znatno", polish: "znaczne")
    case .complete: LocalizedText(english: "complete", serbian: "završeno", polish: "zakończone")
    }
  }
}

/// What changed in practice because of a commitment; plans of 2013 to 2020.
///
/// Source: IRM, did it open government, overall (the coding per value has other numbers).
public enum OpenGovernmentEffect: String, AssessmentValue, Serializable {
  /// Government became less open.
  case worsened
  /// Nothing changed.
  case didNotChange
  /// A little changed.
  case marginal
  /// A step forward, limited in scope or scale.
  case major
  /// Things are done in another way now.
  case outstanding

  /// The published number, 0 to 4.
  public var code: Int {
    switch self {
    case .worsened: 0
    case .didNotChange: 1
    case .marginal: 2
    case .major: 3
    case .outstanding: 4
    }
  }

  /// The published words; the table of 2016 writes “none” where nothing changed, and its codebook “worsens”.
  public var publishedWords: [String] {
    switch self {
    case .worsened: ["worsened", "worsens"]
    case .didNotChange: ["did not change", "none"]
    case .marginal, .major, .outstanding: [rawValue]
    }
  }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .worsened: LocalizedText(english: "worsened", serbian: "pogoršano", polish: "pogorszenie")
    case .didNotChange: LocalizedText(english: "did not change", serbian: "bez promene", polish: "bez zmian")
    case .marginal: LocalizedText(english: "marginal", serbian: "neznatno", polish: "nieznacznie")
    case .major: LocalizedText(english: "major", serbian: "značajno", polish: "znacząco")
    case .outstanding: LocalizedText(english: "outstanding", serbian: "izuzetno", polish: "wyjątkowo")
    }
  }
}
