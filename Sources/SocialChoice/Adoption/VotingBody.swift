/// Who can vote on a motion: how much each vote weighs, and which parts of the body people belong to.
public struct VotingBody<Voter: SlateItem>: Hashable, Sendable, Codable {
  /// One who can vote.
  public struct Member: Hashable, Sendable, Codable {
    /// Who it is.
    public let voter: Voter
    /// How much the vote weighs, 0 or more.
    public let weight: Int
    /// The part of each division that the member belongs to.
    public let parts: [String: String]

    /// One who can vote.
    public init(_ voter: Voter, weight: Int = 1, parts: [Division: String] = [:]) {
      self.voter = voter
      self.weight = weight
      self.parts = Dictionary(uniqueKeysWithValues: parts.map { ($0.key.name, $0.value) })
    }
  }

  /// Those who can vote; of two with the same voter the last counts.
  public let members: [Member]
  /// How many were present; `nil` where nobody took it down.
  public let present: Int?

  /// A body of members.
  public init(_ members: [Member], present: Int? = nil) {
    self.members = members
    self.present = present
  }

  /// Counts the votes on a motion by heads, by weight and by parts.
  ///
  /// Votes of people who are not members are refused as not entitled. A member has one vote: where the policy
  /// counts every ballot of a person, the tally is refused as soon as there are more than members.
  ///
  /// Complexity: linear in the number of ballots and members.
  ///
  /// - Throws: ``MotionError`` where weights are below 0 or too large, or more votes are counted than can be.
  public func tally(
    _ cast: [CastBallot<Voter, MotionVote>], policy: CountingPolicy, leavingOut marked: Set<Voter> = []
  ) throws(MotionError) -> MotionTally {
    var memberOf: [Voter: Member] = [:]
    for member in members { memberOf[member.voter] = member }
    let selection = policy.select(cast, leavingOut: marked)
    var sums = Sums()
    for member in memberOf.values { try sums.addMember(member) }
    var refused: [RefusalReason: Int] = [:]
    var counted = 0
    var voters: Set<Int> = []
    for (place, voter) in zip(selection.chosen, selection.voters) {
      guard let member = memberOf[cast[place].voter] else {
        refused[.notEntitled, default: 0] += 1
        continue
      }
      guard let vote = cast[place].content else {
        refused[.unreadable, default: 0] += 1
        continue
      }
      try sums.add(vote, of: member)
      counted += 1
      voters.insert(voter)
    }
    let record = CountingRecord(
      policy: policy, leftOut: selection.leftOut, superseded: selection.superseded, refused: refused,
      counted: counted, voters: voters.count)
    return try sums.tally(electorate: memberOf.count, present: present, record: record)
  }

  private struct Sums {
    private var heads: [MotionVote: Int] = [:]
    private var weights: [MotionVote: Int] = [:]
    private var weightOfAll = 0
    private var parts: [Division: [String: (votes: [MotionVote: Int], members: Int)]] = [:]

    mutating func addMember(_ member: Member) throws(MotionError) {
      guard member.weight >= 0 else { throw .weightBelowZero(member.weight) }
      weightOfAll = try Self.sum(weightOfAll, member.weight)
      for (division, part) in member.parts {
        parts[Division(division), default: [:]][part, default: ([:], 0)].members += 1
      }
    }

    mutating func add(_ vote: MotionVote, of member: Member) throws(MotionError) {
      heads[vote, default: 0] += 1
      weights[vote] = try Self.sum(weights[vote] ?? 0, member.weight)
      for (division, part) in member.parts {
        parts[Division(division), default: [:]][part, default: ([:], 0)].votes[vote, default: 0] += 1
      }
    }

    func tally(electorate: Int, present: Int?, record: CountingRecord) throws(MotionError) -> MotionTally {
      var list: [MotionPart] = []
      for (division, names) in parts {
        for (name, part) in names {
          let figures = try MotionFigures(try Self.counts(part.votes), electorate: part.members)
          list.append(MotionPart(division, name, figures))
        }
      }
      return try MotionTally(
        try MotionFigures(try Self.counts(heads), present: present, electorate: electorate),
        weights: try MotionFigures(try Self.counts(weights), electorate: weightOfAll), parts: list,
        record: record)
    }

    private static func counts(_ votes: [MotionVote: Int]) throws(MotionError) -> MotionCounts {
      try MotionCounts(
        inFavour: votes[.inFavour] ?? 0, against: votes[.against] ?? 0, abstained: votes[.abstained] ?? 0,
        blocked: votes[.blocked] ?? 0)
    }

    private static func sum(_ one: Int, _ other: Int) throws(MotionError) -> Int {
      let (sum, isTooLarge) = one.addingReportingOverflow(other)
      if isTooLarge { throw .weightsTooLarge(one, other) }
      return sum
    }
  }
}
