/// Which approval ballots are valid.
public struct ApprovalTerms<Item: SlateItem>: BallotTerms, Hashable, Codable {
  /// What is voted on.
  public let slate: Slate<Item>
  /// The least number of items; 0 allows blank ballots.
  public let least: Int
  /// The most items; `nil` where there is no limit.
  public let most: Int?

  /// Terms for approval ballots; without figures every number of items is allowed.
  public init(_ slate: Slate<Item>, least: Int = 0, most: Int? = nil) {
    self.slate = slate
    self.least = least
    self.most = most
  }

  /// Whether the number of items is wrong.
  public func ownProblem(with ballot: ApprovalBallot<Item>) -> BallotProblem<Item>? {
    numberProblem(of: ballot.items.count, least: least, most: most)
  }
}

/// Which ranked ballots are valid.
public struct RankingTerms<Item: SlateItem>: BallotTerms, Hashable, Codable {
  /// What is voted on.
  public let slate: Slate<Item>
  /// The least number of ranked items; 0 allows blank ballots.
  public let least: Int
  /// The most ranked items; `nil` where there is no limit.
  public let most: Int?
  /// Whether items may share a rank.
  public let mayShareRanks: Bool

  /// Terms for ranked ballots; without figures every number of items is allowed.
  public init(_ slate: Slate<Item>, least: Int = 0, most: Int? = nil, mayShareRanks: Bool = true) {
    self.slate = slate
    self.least = least
    self.most = most
    self.mayShareRanks = mayShareRanks
  }

  /// Whether the number of items or a shared rank is wrong.
  public func ownProblem(with ballot: RankedBallot<Item>) -> BallotProblem<Item>? {
    if !mayShareRanks, let shared = ballot.ranks.first(where: { $0.count > 1 }) {
      return .sharedRank(shared[0], shared[1])
    }
    return numberProblem(of: ballot.items.count, least: least, most: most)
  }
}

/// Which score ballots are valid.
public struct ScoreTerms<Item: SlateItem>: BallotTerms, Hashable, Codable {
  /// What is voted on.
  public let slate: Slate<Item>
  /// The scores that may be given.
  public let range: ClosedRange<Int>
  /// The least number of scored items; 0 allows blank ballots.
  public let least: Int

  /// Terms for score ballots.
  public init(_ slate: Slate<Item>, range: ClosedRange<Int>, least: Int = 0) {
    self.slate = slate
    self.range = range
    self.least = least
  }

  /// Whether a score or the number of items is wrong.
  public func ownProblem(with ballot: ScoreBallot<Item>) -> BallotProblem<Item>? {
    if let outside = ballot.scores.first(where: { !range.contains($0.score) }) {
      return .scoreOutside(
        outside.item, score: outside.score, least: range.lowerBound, most: range.upperBound)
    }
    return numberProblem(of: ballot.scores.count, least: least, most: nil)
  }
}

/// Whether a number of items is below the least or above the most.
func numberProblem<Item>(of count: Int, least: Int, most: Int?) -> BallotProblem<Item>? {
  if count < least { return .tooFewItems(count, least: least) }
  if let most, count > most { return .tooManyItems(count, most: most) }
  return nil
}
