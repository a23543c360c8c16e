/// What one person says to a motion.
public enum MotionVote: String, CaseIterable, Hashable, Comparable, Sendable, Codable {
  /// In favour.
  case inFavour
  /// Against.
  case against
  /// Neither, but taking part.
  case abstained
  /// A grave objection, which a rule of consent counts by itself. It is also a vote against.
  case blocked

  /// Whether one vote comes before another, by its name.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The votes on a motion, as numbers of people or as weights.
public struct MotionCounts: Hashable, Sendable {
  /// Votes in favour.
  public let inFavour: Int
  /// Votes against that do not block.
  public let against: Int
  /// Abstentions.
  public let abstained: Int
  /// Votes against that block.
  public let blocked: Int

  /// Counts of votes.
  ///
  /// - Throws: ``MotionError/countsCannotBe(inFavour:against:abstained:blocked:)`` where one is below 0 or
  ///   they cannot be added up.
  public init(inFavour: Int, against: Int, abstained: Int = 0, blocked: Int = 0) throws(MotionError) {
    var sum = 0
    for count in [inFavour, against, abstained, blocked] {
      let (next, isTooLarge) = sum.addingReportingOverflow(count)
      guard count >= 0, !isTooLarge else {
        throw .countsCannotBe(inFavour: inFavour, against: against, abstained: abstained, blocked: blocked)
      }
      sum = next
    }
    self.inFavour = inFavour
    self.against = against
    self.abstained = abstained
    self.blocked = blocked
  }

  /// All votes against, blocking ones included.
  public var opposed: Int { against + blocked }
  /// All votes in favour and against.
  public var decided: Int { inFavour + opposed }
  /// All votes, abstentions included.
  public var cast: Int { decided + abstained }
}

/// The votes on a motion in one body or one part of it, with how many could have been cast.
public struct MotionFigures: Hashable, Sendable {
  /// The votes.
  public let votes: MotionCounts
  /// How many were present, whether they voted or not; `nil` where nobody took it down.
  public let present: Int?
  /// How many could vote; `nil` where it is not known.
  public let electorate: Int?

  /// Votes with how many could have been cast.
  ///
  /// - Throws: ``MotionError`` where more votes were cast than there were people.
  public init(_ votes: MotionCounts, present: Int? = nil, electorate: Int? = nil) throws(MotionError) {
    if let present, present < votes.cast { throw .moreCastThanPresent(cast: votes.cast, present: present) }
    if let electorate {
      let taking = max(votes.cast, present ?? 0)
      if electorate < taking { throw .moreThanElectorate(taking, electorate: electorate) }
    }
    self.votes = votes
    self.present = present
    self.electorate = electorate
  }

  /// How large a base is; `nil` where it is not known.
  public func count(of base: VoteBase) -> Int? {
    switch base {
    case .votesForAndAgainst: votes.decided
    case .votesCast: votes.cast
    case .present: present
    case .electorate: electorate
    }
  }
}

/// What a share is taken of.
public enum VoteBase: String, CaseIterable, Hashable, Sendable, Codable {
  /// The votes in favour and against; abstentions do not count.
  case votesForAndAgainst
  /// All votes cast, abstentions included.
  case votesCast
  /// All who are present, whether they vote or not.
  case present
  /// All who can vote.
  case electorate

  /// The name in a sentence.
  var words: String {
    switch self {
    case .votesForAndAgainst: "the votes in favour and against"
    case .votesCast: "the votes cast"
    case .present: "those present"
    case .electorate: "the electorate"
    }
  }
}

extension MotionCounts: Codable {
  private enum CodingKeys: String, CodingKey { case inFavour, against, abstained, blocked }

  /// Reads counts, and refuses those that cannot be.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let inFavour = try container.decode(Int.self, forKey: .inFavour)
    let against = try container.decode(Int.self, forKey: .against)
    let abstained = try container.decode(Int.self, forKey: .abstained)
    let blocked = try container.decode(Int.self, forKey: .blocked)
    do throws(MotionError) {
      try self.init(inFavour: inFavour, against: against, abstained: abstained, blocked: blocked)
    } catch {
      throw DecodingError.dataCorruptedError(
        forKey: .inFavour, in: container, debugDescription: error.description)
    }
  }
}

extension MotionFigures: Codable {
  private enum CodingKeys: String, CodingKey { case votes, present, electorate }

  /// Reads figures, and refuses those that cannot be.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let votes = try container.decode(MotionCounts.self, forKey: .votes)
    let present = try container.decodeIfPresent(Int.self, forKey: .present)
    let electorate = try container.decodeIfPresent(Int.self, forKey: .electorate)
    do throws(MotionError) {
      try self.init(votes, present: present, electorate: electorate)
    } catch {
      throw DecodingError.dataCorruptedError(
        forKey: .votes, in: container, debugDescription: error.description)
    }
  }
}
