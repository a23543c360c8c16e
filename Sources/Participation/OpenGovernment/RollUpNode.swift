/// What came of one part of a tree: its progress, and what it rests on.
public struct RollUpNode: Hashable, Sendable, Serializable {
  /// What the part is.
  public let part: Reference
  /// The whole it is a part of; `nil` where it is part of nothing.
  public let parent: Reference?
  /// How much it counts in a weighted mean.
  public let weight: Int64
  /// The rule that was used; `nil` where the part has no parts and its progress is its own.
  public let rule: RollUpRule?
  /// What became of parts whose progress is not known; `nil` where there were none to deal with.
  public let missing: MissingPolicy?
  /// The progress.
  public let progress: RolledProgress
  /// Who judged it, and when; `nil` where the progress does not rest on a judgement of this very part.
  public let judgement: ProgressJudgement?
  /// The parts it has, with their progress.
  public let inputs: [RollUpInput]
  /// How many parts without parts of their own lie below it; 1 where it has none itself.
  public let leaves: Int
  /// How many of the leaves have no stated progress.
  public let leavesNotStated: Int

  init(
    _ part: RollUpPart, rule: RollUpRule?, missing: MissingPolicy?, progress: RolledProgress,
    inputs: [RollUpInput], leaves: Int, leavesNotStated: Int
  ) {
    self.part = part.part
    parent = part.parent
    weight = part.weight
    self.rule = rule
    self.missing = missing
    self.progress = progress
    judgement = rule == nil || rule == .judged ? part.progress?.judgement : nil
    self.inputs = inputs
    self.leaves = leaves
    self.leavesNotStated = leavesNotStated
  }

  /// The parts whose progress is not known.
  public var unknownParts: [Reference] { inputs.filter { $0.progress.share == nil }.map(\.part) }

  /// How many of the parts are complete.
  public var completeParts: Int { inputs.count { $0.progress.isComplete } }
}

/// A part as its whole sees it.
public struct RollUpInput: Hashable, Sendable, Serializable {
  /// What the part is.
  public let part: Reference
  /// How much it counts in a weighted mean.
  public let weight: Int64
  /// Its progress.
  public let progress: RolledProgress
}

/// A progress that was rolled up, or why there is none.
public enum RolledProgress: Hashable, Sendable, Serializable {
  /// The progress is known, always from nothing to all of it.
  case known(share: Share, precision: RollUpPrecision)
  /// The progress is not known.
  case unknown(because: RollUpGap)

  /// The share; `nil` where it is not known.
  public var share: Share? {
    switch self {
    case .known(let share, _): share
    case .unknown: nil
    }
  }

  /// Whether all of it is known to be done.
  public var isComplete: Bool { share == .whole }
}

/// Why a progress is not known.
public enum RollUpGap: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// No progress was stated for the part, which has no parts to take it from.
  case notStated
  /// Nobody judged the whole.
  case notJudged
  /// The progress of a part is not known.
  case partsUnknown
  /// Every part was left out because its progress is not known.
  case allLeftOut
  /// No part with a known progress has any weight.
  case noWeight

  /// The reason in every language.
  public var label: LocalizedText {
    switch self {
    case .notStated:
      LocalizedText(
        english: "no progress stated", serbian: "napredak nije naveden", polish: "nie podano postępu")
    case .notJudged:
      LocalizedText(
        english: "nobody judged it", serbian: "niko nije dao ocenu", polish: "nikt nie wydał oceny")
    case .partsUnknown:
      LocalizedText(
        english: "the progress of a part is not known", serbian: "napredak jednog dela nije poznat",
        polish: "postęp jednej z części nie jest znany")
    case .allLeftOut:
      LocalizedText(
        english: "every part was left out", serbian: "svi delovi su izostavljeni",
        polish: "pominięto wszystkie części")
    case .noWeight:
      LocalizedText(
        english: "no part has any weight", serbian: "nijedan deo nema težinu",
        polish: "żadna część nie ma wagi")
    }
  }
}
