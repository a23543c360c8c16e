/// How many votes it takes, of what.
public enum VoteThreshold: Hashable, Sendable, Codable {
  /// At least a fraction of a base is in favour.
  case atLeast(Fraction, of: VoteBase)
  /// More than a fraction of a base is in favour.
  case moreThan(Fraction, of: VoteBase)
  /// At least so many are in favour.
  case atLeastCount(Int)

  /// What it is a fraction of; `nil` where it is a number.
  public var base: VoteBase? {
    switch self {
    case .atLeast(_, let base), .moreThan(_, let base): base
    case .atLeastCount: nil
    }
  }

  /// The fewest votes in favour that meet it, of a base that counts so many.
  public func leastCount(of base: Int) -> Int {
    switch self {
    case .atLeast(let fraction, _): Int(clamping: fraction.leastCount(of: Int64(base)))
    case .moreThan(let fraction, _): Int(clamping: fraction.countAbove(Int64(base)))
    case .atLeastCount(let count): count
    }
  }
}

/// How many must take part for a decision to be taken at all.
public enum Quorum: Hashable, Sendable, Codable {
  /// At least a fraction of a base casts a vote, abstentions included.
  case cast(atLeast: Fraction, of: VoteBase)
  /// At least so many votes are cast, abstentions included.
  case castCount(atLeast: Int)
  /// At least a fraction of the electorate is present.
  case present(atLeast: Fraction)
  /// At least so many are present.
  case presentCount(atLeast: Int)
  /// In each part of a division, or in at least so many of them, a fraction of its electorate casts a vote.
  case castInParts(Division, atLeast: Fraction, parts: Int?)
}

/// What the votes must show.
public enum AdoptionCondition: Hashable, Sendable, Codable {
  /// Enough votes are in favour, one for each person.
  case heads(VoteThreshold)
  /// Enough votes are in favour by weight.
  case weights(VoteThreshold)
  /// Enough votes are in favour in each part of a division, or in at least so many of them.
  case parts(Division, VoteThreshold, atLeast: Int?)
  /// No part of a division is wholly against: none has votes against and none in favour.
  case noPartWhollyAgainst(Division)
  /// At most a fraction of a base is against.
  case opposed(atMost: Fraction, of: VoteBase)
  /// Nobody is against.
  case nobodyAgainst
  /// At most so many block.
  case blocked(atMost: Int)
}

/// When a motion is adopted: how many must take part, and what their votes must show.
///
/// All quorums and all conditions must be met, and at least one vote must be in favour. A tie is therefore a
/// rejection under every rule that asks for more than half. All figures are exact.
public struct AdoptionRule: Hashable, Sendable {
  /// How many must take part; nothing is asked where the list is empty.
  public let quorums: [Quorum]
  /// What the votes must show.
  public let conditions: [AdoptionCondition]

  /// A rule of quorums and conditions.
  ///
  /// - Throws: ``AdoptionRuleError`` where no vote could ever meet it, or it asks for nothing.
  public init(_ conditions: [AdoptionCondition], quorums: [Quorum] = []) throws(AdoptionRuleError) {
    guard !conditions.isEmpty else { throw .noCondition }
    for condition in conditions { try Self.check(condition) }
    for quorum in quorums { try Self.check(quorum) }
    self.init(checked: conditions, quorums)
  }

  private init(checked conditions: [AdoptionCondition], _ quorums: [Quorum]) {
    self.conditions = conditions
    self.quorums = quorums
  }

  private static func check(_ condition: AdoptionCondition) throws(AdoptionRuleError) {
    switch condition {
    case .heads(let threshold), .weights(let threshold): try check(threshold)
    case .parts(_, let threshold, let count):
      try check(threshold)
      if let count, count < 1 { throw .countBelowOne(count) }
    case .blocked(let count): if count < 0 { throw .countBelowZero(count) }
    case .noPartWhollyAgainst, .opposed, .nobodyAgainst: break
    }
  }

  private static func check(_ threshold: VoteThreshold) throws(AdoptionRuleError) {
    switch threshold {
    case .moreThan(.whole, let base): throw .moreThanAll(of: base)
    case .atLeastCount(let count): if count < 0 { throw .countBelowZero(count) }
    case .atLeast, .moreThan: break
    }
  }

  private static func check(_ quorum: Quorum) throws(AdoptionRuleError) {
    switch quorum {
    case .castCount(let count), .presentCount(let count): if count < 0 { throw .countBelowZero(count) }
    case .castInParts(_, _, let count): if let count, count < 1 { throw .countBelowOne(count) }
    case .cast(_, let base):
      switch base {
      case .votesForAndAgainst, .votesCast: throw .quorumOfVotes(base)
      case .present, .electorate: break
      }
    case .present: break
    }
  }

  /// The same rule with further quorums.
  ///
  /// - Throws: ``AdoptionRuleError`` where a quorum cannot be.
  public func with(_ further: Quorum...) throws(AdoptionRuleError) -> Self {
    try Self(conditions, quorums: quorums + further)
  }

  /// More votes in favour than against.
  public static let simpleMajority = Self(
    checked: [.heads(.moreThan(.half, of: .votesForAndAgainst))], [])
  /// More than half of the votes cast, so that abstentions count against.
  public static let majorityOfCast = Self(checked: [.heads(.moreThan(.half, of: .votesCast))], [])
  /// More than half of those present.
  public static let majorityOfPresent = Self(checked: [.heads(.moreThan(.half, of: .present))], [])
  /// More than half of all who can vote.
  public static let absoluteMajority = Self(checked: [.heads(.moreThan(.half, of: .electorate))], [])
  /// At least two thirds of the votes in favour and against.
  public static let twoThirds = Self(
    checked: [.heads(.atLeast(.twoThirds, of: .votesForAndAgainst))], [])
  /// At least two thirds of the votes in favour and against, with no side wholly against.
  public static let twoThirdsWithNoSideWhollyAgainst = Self(
    checked: [.heads(.atLeast(.twoThirds, of: .votesForAndAgainst)), .noPartWhollyAgainst(.side)], [])
  /// Nobody against.
  public static let consensus = Self(checked: [.nobodyAgainst], [])
  /// Nobody blocks, and no more are against than in favour.
  public static let consent = Self(
    checked: [.blocked(atMost: 0), .heads(.atLeast(.half, of: .votesForAndAgainst))], [])
  /// All votes cast are in favour; an abstention prevents it.
  public static let unanimity = Self(checked: [.heads(.atLeast(.whole, of: .votesCast))], [])
}

/// Why a rule cannot be.
public enum AdoptionRuleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no condition.
  case noCondition
  /// More than all of a base can never be in favour.
  case moreThanAll(of: VoteBase)
  /// A number of votes is below 0.
  case countBelowZero(Int)
  /// A number of parts is below 1.
  case countBelowOne(Int)
  /// A quorum is a share of the votes themselves, which every vote meets.
  case quorumOfVotes(VoteBase)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .noCondition: "A rule needs a condition; say what the votes must show."
    case .moreThanAll(let base):
      "More than all of \(base.words) can never be in favour; ask for at least all."
    case .countBelowZero(let count): "\(count) is no number of votes; it must be 0 or more."
    case .countBelowOne(let count): "\(count) is no number of parts; it must be 1 or more."
    case .quorumOfVotes(let base):
      "A quorum of \(base.words) is always met; take it of those present or of the electorate."
    }
  }
}

extension AdoptionRule: Codable {
  private enum CodingKeys: String, CodingKey { case conditions, quorums }

  /// Reads a rule, and refuses one that no vote could meet.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let conditions = try container.decode([AdoptionCondition].self, forKey: .conditions)
    let quorums = try container.decodeIfPresent([Quorum].self, forKey: .quorums) ?? []
    do throws(AdoptionRuleError) {
      try self.init(conditions, quorums: quorums)
    } catch {
      throw DecodingError.dataCorruptedError(
        forKey: .conditions, in: container, debugDescription: error.description)
    }
  }

  /// Writes the conditions, and the quorums where there are any.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(conditions, forKey: .conditions)
    if !quorums.isEmpty { try container.encode(quorums, forKey: .quorums) }
  }
}
