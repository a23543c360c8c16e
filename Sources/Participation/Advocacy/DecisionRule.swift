/// How a circle or a coalition decides: how many must take part, and how many of whom must be in favour.
///
/// Nothing is adopted without a vote in favour. All figures are exact.
public struct DecisionRule: Hashable, Sendable {
  /// What the share is taken of.
  public enum Base: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
    /// The votes in favour and against; abstentions do not count.
    case votesForAndAgainst
    /// All votes cast, abstentions included.
    case votesCast
    /// All members, whether they voted or not.
    case members

    /// The name in every language.
    public var label: LocalizedText {
      switch self {
      case .votesForAndAgainst:
        LocalizedText(
          english: "votes in favour and against", serbian: "glasovi za i protiv", polish: "głosy za i przeciw"
        )
      case .votesCast:
        LocalizedText(
          english: "all votes cast", serbian: "svi dati glasovi", polish: "wszystkie oddane głosy")
      case .members:
        LocalizedText(english: "all members", serbian: "svi članovi", polish: "wszyscy członkowie")
      }
    }
  }

  /// What the votes must show.
  public enum Threshold: Hashable, Sendable {
    /// At least a share of a base is in favour.
    case atLeast(share: Share, of: Base)
    /// More than a share of a base is in favour.
    case moreThan(share: Share, of: Base)
    /// Nobody is against: consensus.
    case nobodyAgainst
  }

  /// What the votes must show.
  public let threshold: Threshold
  /// The share of the members that must take part, abstentions included.
  public let quorum: Share

  /// A decision rule.
  ///
  /// - Throws: ``DecisionRuleError`` where no vote could ever meet it.
  public init(_ threshold: Threshold, quorum: Share = .nothing) throws(DecisionRuleError) {
    if case .moreThan(.whole, let base) = threshold { throw .moreThanAll(of: base) }
    self.init(possible: threshold, quorum: quorum)
  }

  private init(possible threshold: Threshold, quorum: Share) {
    self.threshold = threshold
    self.quorum = quorum
  }

  /// More than half of the votes in favour and against, with at least half of the members taking part.
  public static let majorityOfVotes = Self(
    possible: .moreThan(share: .half, of: .votesForAndAgainst), quorum: .half)
  /// More than half of the members.
  public static let majorityOfMembers = Self(
    possible: .moreThan(share: .half, of: .members), quorum: .nothing)
  /// At least two thirds of the votes in favour and against, with at least half of the members taking part.
  public static let twoThirdsOfVotes = Self(
    possible: .atLeast(share: .twoThirds, of: .votesForAndAgainst), quorum: .half)
  /// Nobody against, with at least half of the members taking part.
  public static let consensus = Self(possible: .nobodyAgainst, quorum: .half)

  /// Whether enough members took part.
  public func hasQuorum(_ tally: VoteTally) -> Bool {
    quorum.isReached(by: Int64(tally.cast), of: Int64(tally.members))
  }

  /// The least number of votes cast that makes a quorum of a number of members.
  public func leastCast(of members: Int) -> Int {
    quorum == .nothing ? 0 : max(1, Int(quorum.leastCount(of: Int64(members))))
  }

  /// Whether enough of the votes are in favour, the quorum aside.
  public func isCarried(_ tally: VoteTally) -> Bool {
    guard tally.inFavour > 0 else { return false }
    let part = Int64(tally.inFavour)
    switch threshold {
    case .atLeast(let share, let base): return share.isReached(by: part, of: Int64(tally.count(of: base)))
    case .moreThan(let share, let base): return share.isExceeded(by: part, of: Int64(tally.count(of: base)))
    case .nobodyAgainst: return tally.against == 0
    }
  }
}

/// Votes as they count towards a decision: members' own, and those that follow a delegation.
public struct VoteTally: Hashable, Sendable {
  /// Votes in favour.
  public internal(set) var inFavour = 0
  /// Votes against.
  public internal(set) var against = 0
  /// Abstentions.
  public internal(set) var abstained = 0
  /// How many of all these votes were cast by delegation.
  public internal(set) var delegated = 0
  /// How many members there were.
  public let members: Int

  init(members: Int) { self.members = members }

  /// The tally of votes that were counted by hand; `nil` where the counts cannot be.
  public init?(_ counts: VoteCounts, members: Int) {
    guard let cast = counts.cast, cast <= members else { return nil }
    self.members = members
    inFavour = counts.inFavour
    against = counts.against
    abstained = counts.abstained
  }

  /// All votes cast, abstentions included.
  public var cast: Int { inFavour + against + abstained }

  /// How large the base of a share is.
  public func count(of base: DecisionRule.Base) -> Int {
    switch base {
    case .votesForAndAgainst: inFavour + against
    case .votesCast: cast
    case .members: members
    }
  }

  mutating func add(_ vote: CoalitionVote, byDelegation: Bool) {
    switch vote {
    case .inFavour: inFavour += 1
    case .against: against += 1
    case .abstained: abstained += 1
    }
    if byDelegation { delegated += 1 }
  }
}

/// How votes were cast, as counts; nobody's vote is known from it.
public struct VoteCounts: Hashable, Sendable, Serializable {
  /// Votes in favour.
  public let inFavour: Int
  /// Votes against.
  public let against: Int
  /// Abstentions.
  public let abstained: Int

  /// Counts of votes.
  public init(inFavour: Int, against: Int, abstained: Int) {
    self.inFavour = inFavour
    self.against = against
    self.abstained = abstained
  }

  /// All votes cast, abstentions included; `nil` where a count is negative or they cannot be added up.
  public var cast: Int? {
    guard inFavour >= 0, against >= 0, abstained >= 0 else { return nil }
    let (some, first) = inFavour.addingReportingOverflow(against)
    let (all, second) = some.addingReportingOverflow(abstained)
    return first || second ? nil : all
  }
}

/// Why a decision rule cannot be.
public enum DecisionRuleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// More than all of a base can never be in favour.
  case moreThanAll(of: DecisionRule.Base)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .moreThanAll(let base):
      "More than all of “\(base.rawValue)” can never be in favour; ask for at least all of it."
    }
  }
}

#if hasFeature(Embedded)
  extension DecisionRule: Serializable {}
  extension DecisionRule.Threshold: Serializable {}
#else
  extension DecisionRule.Threshold: Codable {}

  extension DecisionRule: Codable {
    private enum Key: String, CodingKey { case threshold, quorum }

    /// Reads a rule and refuses one that no vote could meet; without a quorum none is asked for.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let threshold = try container.decode(Threshold.self, forKey: .threshold)
      let quorum = try container.decodeIfPresent(Share.self, forKey: .quorum) ?? .nothing
      do throws(DecisionRuleError) {
        try self.init(threshold, quorum: quorum)
      } catch {
        throw DecodingError.dataCorruptedError(
          forKey: .threshold, in: container, debugDescription: error.description)
      }
    }

    /// Writes the threshold, and the quorum where one is asked for.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(threshold, forKey: .threshold)
      if quorum != .nothing { try container.encode(quorum, forKey: .quorum) }
    }
  }
#endif
