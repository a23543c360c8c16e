/// What a rule asks for: a quorum, a condition, or the vote in favour that every adoption needs.
public enum AdoptionRequirement: Hashable, Sendable, Codable {
  /// Enough must take part.
  case quorum(Quorum)
  /// The votes must show something.
  case condition(AdoptionCondition)
  /// Somebody must be in favour.
  case someVoteInFavour
}

/// A figure that a rule needs and nobody took down.
public enum MissingFigure: Hashable, Sendable, Codable, CustomStringConvertible {
  /// How large a base is.
  case base(VoteBase)
  /// How large a base is in a part.
  case baseOfPart(VoteBase, Division, String)
  /// What the votes weigh.
  case weights
  /// How the parts of a division voted.
  case parts(Division)

  /// What is missing, in words.
  public var description: String {
    switch self {
    case .base(let base): "the number of \(base.words)"
    case .baseOfPart(let base, let division, let part):
      "the number of \(base.words) in “\(part)” (\(division.name))"
    case .weights: "the weights of the votes"
    case .parts(let division): "the votes by \(division.name)"
    }
  }
}

/// Whether one requirement of a rule is met, with its figures.
public struct AdoptionFinding: Hashable, Sendable, Codable {
  /// Whether it is met.
  public enum State: Hashable, Sendable, Codable {
    /// It is met.
    case met
    /// It is not met.
    case notMet
    /// It cannot be known, because a figure is missing.
    case notKnown(MissingFigure)
  }

  /// One part, with its own figures.
  public struct Part: Hashable, Sendable, Codable {
    /// The name of the part.
    public let name: String
    /// Whether it meets what is asked.
    public let state: State
    /// What counts.
    public let counted: Int
    /// How much is needed, or the most that is allowed; `nil` where it is not known.
    public let bound: Int?
  }

  /// What is asked.
  public let requirement: AdoptionRequirement
  /// Whether it is met.
  public let state: State
  /// What counts: votes in favour, votes against, those who take part, or parts.
  public let counted: Int
  /// The least that is needed, or the most that is allowed; `nil` where it is not known.
  public let bound: Int?
  /// What the bound was taken of; `nil` where it is a number by itself or not known.
  public let base: Int?
  /// The parts one by one, where the requirement asks about parts.
  public let parts: [Part]

  init(
    _ requirement: AdoptionRequirement, _ state: State, counted: Int, bound: Int?, base: Int? = nil,
    parts: [Part] = []
  ) {
    self.requirement = requirement
    self.state = state
    self.counted = counted
    self.bound = bound
    self.base = base
    self.parts = parts
  }
}

extension AdoptionFinding: CustomStringConvertible {
  /// One sentence with the figures.
  public var description: String {
    let bound = bound.map { "\($0)" } ?? "an unknown number"
    let ofBase = base.map { " of \($0)" } ?? ""
    let sentence: String
    switch requirement {
    case .someVoteInFavour: sentence = "in favour: \(counted), needed: \(bound)"
    case .quorum(.cast), .quorum(.castCount): sentence = "taking part: \(counted)\(ofBase), needed: \(bound)"
    case .quorum(.present), .quorum(.presentCount):
      sentence = "present: \(counted)\(ofBase), needed: \(bound)"
    case .quorum(.castInParts(let division, _, _)):
      sentence = "parts by \(division.name) with a quorum: \(counted)\(ofBase), needed: \(bound)"
    case .condition(.heads(let threshold)):
      sentence = "in favour: \(counted)\(ofBase)\(words(threshold.base)), needed: \(bound)"
    case .condition(.weights(let threshold)):
      sentence = "in favour by weight: \(counted)\(ofBase)\(words(threshold.base)), needed: \(bound)"
    case .condition(.parts(let division, _, _)):
      sentence = "parts by \(division.name) in favour: \(counted)\(ofBase), needed: \(bound)"
    case .condition(.noPartWhollyAgainst(let division)):
      sentence = "parts by \(division.name) wholly against: \(counted)\(ofBase), allowed: \(bound)"
    case .condition(.opposed(_, let base)):
      sentence = "against: \(counted)\(ofBase)\(words(base)), allowed: \(bound)"
    case .condition(.nobodyAgainst): sentence = "against: \(counted), allowed: \(bound)"
    case .condition(.blocked): sentence = "blocking: \(counted), allowed: \(bound)"
    }
    switch state {
    case .met: return "Met: \(sentence)."
    case .notMet:
      let failing = parts.filter { $0.state != .met }.map { "“\($0.name)”" }
      return "Not met: \(sentence)\(failing.isEmpty ? "" : " (not \(failing.joined(separator: ", ")))")."
    case .notKnown(let missing): return "Not known, for want of \(missing)."
    }
  }

  private func words(_ base: VoteBase?) -> String { base.map { " (\($0.words))" } ?? "" }
}
