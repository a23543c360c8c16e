/// How ballots were counted, and what became of those that were not.
///
/// Every ballot that was cast is in exactly one of four numbers: counted, left out, superseded, refused.
/// First those of marked people are left out, then the policy chooses among the ballots of each person, and
/// then the chosen ones are checked. A person whose last ballot is refused has no vote under
/// ``CountingPolicy/latestPerPerson``: an earlier one does not come back.
public struct CountingRecord: Hashable, Sendable {
  /// Ballots that are not counted for one reason.
  public struct Refused: Hashable, Sendable, Codable {
    /// Why they are not counted.
    public let reason: RefusalReason
    /// How many they are.
    public let count: Int

    /// Ballots that are not counted for one reason.
    public init(_ reason: RefusalReason, count: Int) {
      self.reason = reason
      self.count = count
    }
  }

  /// Which ballots of one person are counted.
  public let policy: CountingPolicy
  /// All ballots that were cast.
  public private(set) var cast: Int
  /// Those of people whose ballots are left out, such as officials.
  public let leftOut: Int
  /// Those that the policy does not count, because the same person cast another.
  public let superseded: Int
  /// Those that are not valid, by reason, in the order of the reasons.
  public let refused: [Refused]
  /// Those that are counted.
  public private(set) var counted: Int
  /// How many people cast what is counted.
  public private(set) var voters: Int

  /// How many ballots are not valid.
  public var refusedCount: Int { refused.reduce(0) { $0 + $1.count } }

  init(
    policy: CountingPolicy, leftOut: Int, superseded: Int, refused: [RefusalReason: Int], counted: Int,
    voters: Int
  ) {
    self.policy = policy
    self.leftOut = leftOut
    self.superseded = superseded
    self.refused = refused.filter { $0.value > 0 }.map { Refused($0.key, count: $0.value) }
      .sorted { $0.reason < $1.reason }
    self.counted = counted
    self.voters = voters
    cast = refused.values.reduce(leftOut + superseded + counted, +)
  }

  /// Takes down ballots of as many further people.
  mutating func add(_ count: Int) {
    cast += count
    counted += count
    voters += count
  }

  /// The record of an announced count, whose ballots are known as numbers only.
  ///
  /// - Throws: ``CountingRecordError`` where the numbers do not add up.
  public init(
    policy: CountingPolicy, cast: Int, leftOut: Int = 0, superseded: Int = 0, refused: [Refused] = [],
    counted: Int, voters: Int
  ) throws(CountingRecordError) {
    let numbers = [cast, leftOut, superseded, counted, voters] + refused.map { $0.count }
    if let number = numbers.first(where: { $0 < 0 }) { throw .belowZero(number) }
    for (one, next) in zip(refused, refused.dropFirst()) where one.reason >= next.reason {
      throw .reasonsNotInOrder(one.reason, next.reason)
    }
    var parts = 0
    for part in [leftOut, superseded, counted] + refused.map({ $0.count }) {
      let (sum, isTooLarge) = parts.addingReportingOverflow(part)
      if isTooLarge { throw .doesNotAddUp(cast: cast, parts: .max) }
      parts = sum
    }
    guard parts == cast else { throw .doesNotAddUp(cast: cast, parts: parts) }
    guard voters <= counted else { throw .tooManyVoters(voters, counted: counted) }
    self.policy = policy
    self.cast = cast
    self.leftOut = leftOut
    self.superseded = superseded
    self.refused = refused
    self.counted = counted
    self.voters = voters
  }
}

extension CountingRecord: CustomStringConvertible {
  /// The numbers in one sentence.
  public var description: String {
    let words =
      switch policy {
      case .everyEvent: "every ballot"
      case .latestPerPerson: "the last ballot of each person"
      case .firstPerPerson: "the first ballot of each person"
      }
    var parts = ["\(counted) of \(cast) counted (\(words))"]
    if leftOut > 0 { parts.append("\(leftOut) left out") }
    if superseded > 0 { parts.append("\(superseded) superseded") }
    if refusedCount > 0 { parts.append("\(refusedCount) refused") }
    return parts.joined(separator: ", ") + "."
  }
}

/// Why numbers are no record of a count.
public enum CountingRecordError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A number is below 0.
  case belowZero(Int)
  /// The parts do not make up what was cast.
  case doesNotAddUp(cast: Int, parts: Int)
  /// There are more voters than ballots.
  case tooManyVoters(Int, counted: Int)
  /// Reasons stand twice or not in their order.
  case reasonsNotInOrder(RefusalReason, RefusalReason)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .belowZero(let number): "\(number) cannot be a number of ballots; it must be 0 or more."
    case .doesNotAddUp(let cast, let parts):
      "\(cast) ballots were cast, and what became of them adds up to \(parts); account for each once."
    case .tooManyVoters(let voters, let counted):
      "\(voters) people cannot have cast the \(counted) ballots that are counted."
    case .reasonsNotInOrder(let one, let other):
      "The reason “\(one.rawValue)” stands before “\(other.rawValue)”; give each once, in their order."
    }
  }
}

extension CountingRecord: Codable {
  private enum CodingKeys: String, CodingKey {
    case policy, cast, leftOut, superseded, refused, counted, voters
  }

  /// Reads a record, and refuses one whose numbers do not add up.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let policy = try container.decode(CountingPolicy.self, forKey: .policy)
    let cast = try container.decode(Int.self, forKey: .cast)
    let leftOut = try container.decode(Int.self, forKey: .leftOut)
    let superseded = try container.decode(Int.self, forKey: .superseded)
    let refused = try container.decode([Refused].self, forKey: .refused)
    let counted = try container.decode(Int.self, forKey: .counted)
    let voters = try container.decode(Int.self, forKey: .voters)
    do throws(CountingRecordError) {
      try self.init(
        policy: policy, cast: cast, leftOut: leftOut, superseded: superseded, refused: refused,
        counted: counted, voters: voters)
    } catch {
      throw DecodingError.dataCorruptedError(
        forKey: .cast, in: container, debugDescription: error.description)
    }
  }
}
