public import Participation

/// A level of the tree of a plan.
public enum CommitmentLevel: Int, CaseIterable, Hashable, Comparable, Sendable, Serializable, Labelled {
  /// A commitment, with a code of one segment.
  case commitment = 1
  /// A milestone, with a code of two segments.
  case milestone
  /// An indicator, with a code of three segments.
  case indicator

  /// Whether one level is above the other.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The kind of thing that stands on this level.
  public var referenceKind: ReferenceKind {
    switch self {
    case .commitment: .commitment
    case .milestone: .milestone
    case .indicator: .indicator
    }
  }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .commitment: LocalizedText(english: "commitment", serbian: "obaveza", polish: "zobowiązanie")
    case .milestone: LocalizedText(english: "milestone", serbian: "ključni korak", polish: "kamień milowy")
    case .indicator: LocalizedText(english: "indicator", serbian: "pokazatelj", polish: "wskaźnik")
    }
  }

  /// The column that holds the code in the tables of the plan.
  var column: String {
    switch self {
    case .commitment: "commitment"
    case .milestone: "milestone"
    case .indicator: "indicator"
    }
  }
}

/// A commitment, milestone or indicator as the tables of a plan have it.
public struct CommitmentEntry: Hashable, Sendable, Serializable {
  /// Its code.
  public let code: CommitmentCode
  /// Its level, which is the depth of its code.
  public let level: CommitmentLevel
  /// What it says, in English; may be blank.
  public let english: String
  /// What it says, in French; blank where the table has no French.
  public let french: String
  /// The month it is due, as it is written; blank where none is.
  public let dueDate: String
  /// The deadline in English as it is written; blank where none is.
  public let deadline: String
  /// The departments that lead it, in the order in which they are written.
  public let leads: [String]
}

/// The commitments, milestones and indicators of a plan.
public struct CommitmentTree: Hashable, Sendable, Serializable {
  /// All of them: the commitments, then the milestones, then the indicators, each in the order of their
  /// table.
  public let entries: [CommitmentEntry]

  /// Those of a level, in the order of their table.
  public func entries(on level: CommitmentLevel) -> [CommitmentEntry] {
    entries.filter { $0.level == level }
  }

  /// All codes, in the order of the entries.
  public var codes: [CommitmentCode] { entries.map(\.code) }
}

/// What reading the tables of a plan gave.
public struct CommitmentTreeReading: Hashable, Sendable, Serializable {
  /// Every row whose code could be read and was not read before, orphans included.
  public let tree: CommitmentTree
  /// What is wrong, table by table from the commitments down; the level says which table it is.
  public let findings: [TrackerFinding<CommitmentTreeProblem>]
}

/// What can be wrong with the tables of a plan.
public enum CommitmentTreeProblem: TrackerProblem {
  /// A table lacks the column with the codes.
  case columnMissing(String, in: CommitmentLevel)
  /// The text is no code; the row is not in the tree.
  case malformed(String, in: CommitmentLevel)
  /// The code has more or fewer segments than its level asks for; the row is not in the tree.
  case misplaced(CommitmentCode, in: CommitmentLevel)
  /// The code was in an earlier row; the row is not in the tree.
  case repeated(CommitmentCode, in: CommitmentLevel)
  /// The code above is in no row.
  case orphan(CommitmentCode, in: CommitmentLevel)
  /// A column names another code above than the code itself.
  case parentDiffers(CommitmentCode, stated: String, in: CommitmentLevel)

  /// The level whose table it is.
  public var level: CommitmentLevel {
    switch self {
    case .columnMissing(_, let level), .malformed(_, let level), .misplaced(_, let level),
      .repeated(_, let level), .orphan(_, let level), .parentDiffers(_, _, let level):
      level
    }
  }

  /// What is wrong, with the level.
  public var words: LocalizedText {
    LocalizedText(english: "{1}: {2}", serbian: "{1}: {2}", polish: "{1}: {2}", filling: [level.label, what])
  }

  private var what: LocalizedText {
    switch self {
    case .columnMissing(let name, _):
      LocalizedText(
        english: "the column {1} is missing", serbian: "nedostaje kolona {1}", polish: "brakuje kolumny {1}",
        filling: [.quoted(name)])
    case .malformed(let text, _):
      LocalizedText(
        english: "{1} is no code", serbian: "{1} nije oznaka", polish: "{1} nie jest kodem",
        filling: [.quoted(text)])
    case .misplaced(let code, _):
      LocalizedText(
        english: "the code {1} belongs to another level", serbian: "oznaka {1} pripada drugom nivou",
        polish: "kod {1} należy do innego poziomu", filling: [.quoted(code.text)])
    case .repeated(let code, _):
      LocalizedText(
        english: "the code {1} was there before", serbian: "oznaka {1} se već pojavila",
        polish: "kod {1} już wystąpił", filling: [.quoted(code.text)])
    case .orphan(let code, _):
      LocalizedText(
        english: "nothing stands above {1}", serbian: "iznad {1} nema ničega", polish: "nad {1} nic nie ma",
        filling: [.quoted(code.text)])
    case .parentDiffers(let code, let stated, _):
      LocalizedText(
        english: "{1} stands above {2} by its column", serbian: "po koloni je {1} iznad {2}",
        polish: "według kolumny {1} stoi nad {2}", filling: [.quoted(stated), .quoted(code.text)])
    }
  }
}
