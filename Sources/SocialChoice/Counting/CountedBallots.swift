/// The ballots that are counted, without their voters: each distinct one with how often it was cast.
///
/// They stand in an order of their own, so that nothing shows who cast which, or when.
public struct CountedBallots<Form: Ballot>: Hashable, Sendable {
  /// A ballot with how often it was cast.
  public struct Group: Hashable, Sendable, Codable {
    /// The ballot.
    public let ballot: Form
    /// How often it was cast, 1 or more.
    public let count: Int

    /// A ballot with how often it was cast.
    public init(_ ballot: Form, count: Int = 1) {
      self.ballot = ballot
      self.count = count
    }
  }

  /// What is voted on.
  public let slate: Slate<Form.Item>
  /// The distinct ballots, in their own order.
  public let groups: [Group]
  /// How they were counted.
  public let record: CountingRecord

  /// Counts ballots that were cast.
  ///
  /// Complexity: linear in the number of ballots, and sorting the distinct ones.
  ///
  /// - Parameters:
  ///   - cast: The ballots in any order.
  ///   - terms: Which of them are valid.
  ///   - policy: Which ballots of one person are counted.
  ///   - marked: People whose ballots are left out, such as officials.
  @inlinable
  public init<Voter: SlateItem, Terms: BallotTerms>(
    _ cast: [CastBallot<Voter, Form>], under terms: Terms, policy: CountingPolicy,
    leavingOut marked: Set<Voter> = []
  ) where Terms.Form == Form {
    let selection = policy.select(cast, leavingOut: marked)
    var counts: [Form: Int] = [:]
    var refused: [RefusalReason: Int] = [:]
    var counted = 0
    var voters: Set<Int> = []
    for (place, voter) in zip(selection.chosen, selection.voters) {
      guard let ballot = cast[place].content else {
        refused[.unreadable, default: 0] += 1
        continue
      }
      if let problem = terms.problem(with: ballot) {
        refused[problem.reason, default: 0] += 1
      } else {
        counts[ballot, default: 0] += 1
        counted += 1
        voters.insert(voter)
      }
    }
    self.init(
      terms.slate, counts, selection, policy, refused: refused, counted: counted, voters: voters.count)
  }

  @usableFromInline
  init(
    _ slate: Slate<Form.Item>, _ counts: [Form: Int], _ selection: Selection, _ policy: CountingPolicy,
    refused: [RefusalReason: Int], counted: Int, voters: Int
  ) {
    self.slate = slate
    groups = counts.map { Group($0.key, count: $0.value) }.sorted { $0.ballot < $1.ballot }
    record = CountingRecord(
      policy: policy, leftOut: selection.leftOut, superseded: selection.superseded, refused: refused,
      counted: counted, voters: voters)
  }

  /// The ballots of an announced count, each with how often it was cast; equal ones are added up.
  ///
  /// - Throws: ``CountedBallotsError`` where a count is below 1, a ballot is not valid, or the counts cannot
  ///   be added up.
  public init<Terms: BallotTerms>(announced: [Group], under terms: Terms) throws(CountedBallotsError<
    Form.Item
  >)
  where Terms.Form == Form {
    var counts: [Form: Int] = [:]
    var all = 0
    for group in announced {
      guard group.count > 0 else { throw .countBelowOne(group.count) }
      if let problem = terms.problem(with: group.ballot) { throw .notValid(problem) }
      let (sum, isTooLarge) = all.addingReportingOverflow(group.count)
      if isTooLarge { throw .tooMany(all, group.count) }
      all = sum
      counts[group.ballot, default: 0] += group.count
    }
    self.init(terms.slate, counts, Selection(), .everyEvent, refused: [:], counted: all, voters: all)
  }
}

/// Why ballots with their numbers cannot be counted.
public enum CountedBallotsError<Item: SlateItem>: Error, Hashable, Sendable, CustomStringConvertible {
  /// A ballot is said to have been cast less than once.
  case countBelowOne(Int)
  /// A ballot is not valid.
  case notValid(BallotProblem<Item>)
  /// Two numbers of ballots are too large to be added up.
  case tooMany(Int, Int)
  /// The ballots stand twice or not in their order.
  case notInOrder(place: Int)
  /// The record does not say that so many ballots were counted.
  case otherCount(Int, record: Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .countBelowOne(let count): "A ballot is said to have been cast \(count) times; give 1 or more."
    case .notValid(let problem): problem.description
    case .tooMany(let one, let other): "\(one) and \(other) ballots are too many to be added up."
    case .notInOrder(let place): "Ballot \(place + 1) does not come after the one before it; sort them."
    case .otherCount(let count, let record):
      "There are \(count) ballots, and the record says that \(record) were counted."
    }
  }
}

extension CountedBallots: Codable {
  private enum CodingKeys: String, CodingKey { case slate, groups, record }

  /// Reads ballots, and refuses those that name what is not on the slate or are not as many as the record
  /// says.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    slate = try container.decode(Slate<Form.Item>.self, forKey: .slate)
    groups = try container.decode([Group].self, forKey: .groups)
    record = try container.decode(CountingRecord.self, forKey: .record)
    if let error = inconsistency {
      throw DecodingError.dataCorruptedError(
        forKey: .groups, in: container, debugDescription: error.description)
    }
  }

  private var inconsistency: CountedBallotsError<Form.Item>? {
    var sum = 0
    for (place, group) in groups.enumerated() {
      if group.count < 1 { return .countBelowOne(group.count) }
      if place > 0, groups[place - 1].ballot >= group.ballot { return .notInOrder(place: place) }
      if let item = group.ballot.items.first(where: { !slate.contains($0) }) {
        return .notValid(.unknownItem(item))
      }
      let (next, isTooLarge) = sum.addingReportingOverflow(group.count)
      if isTooLarge { return .tooMany(sum, group.count) }
      sum = next
    }
    return sum == record.counted ? nil : .otherCount(sum, record: record.counted)
  }
}
