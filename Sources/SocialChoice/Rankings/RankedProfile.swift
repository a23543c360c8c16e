/// Ranked ballots laid out for counting: items as places of a slate, ballot after ballot.
///
/// It holds two bytes for every ranked item, and is what ``borda(_:ties:)`` and ``PairwiseCounts`` read.
public struct RankedProfile<Item: SlateItem>: Sendable {
  /// What is ranked.
  public let slate: Slate<Item>
  /// How the ballots were counted.
  public private(set) var record: CountingRecord

  private(set) var layout = RankLayout()
  // Marks the places of the ballot that is being appended with its number.
  private var seen: [Int]

  /// The most items that a profile can rank.
  public static var mostItems: Int { 32_767 }
  /// The most ballots that a profile can hold.
  public static var mostBallots: Int { Int(Int32.max) }

  /// A profile without ballots.
  ///
  /// - Throws: ``RankedProfileError/tooManyItems(_:most:)``.
  public init(_ slate: Slate<Item>) throws(RankedProfileError<Item>) {
    guard slate.count <= Self.mostItems else { throw .tooManyItems(slate.count, most: Self.mostItems) }
    self.slate = slate
    seen = Array(repeating: -1, count: slate.count)
    record = CountingRecord(
      policy: .everyEvent, leftOut: 0, superseded: 0, refused: [:], counted: 0, voters: 0)
  }

  /// The profile of counted ballots, with their record.
  ///
  /// - Throws: ``RankedProfileError`` where there are too many items or ballots.
  public init(_ counted: CountedBallots<RankedBallot<Item>>) throws(RankedProfileError<Item>) {
    try self.init(counted.slate)
    for group in counted.groups { try append(group.ballot, times: group.count) }
    record = counted.record
  }

  /// Appends a ballot that was cast a number of times, each time by one more person.
  ///
  /// - Throws: ``RankedProfileError`` where it names what is not on the slate or the profile becomes too
  ///   large.
  public mutating func append(_ ballot: RankedBallot<Item>, times: Int = 1) throws(RankedProfileError<Item>) {
    var ballotPlaces: [Int] = []
    ballotPlaces.reserveCapacity(ballot.items.count)
    for item in ballot.items {
      guard let place = slate.place(of: item) else { throw .unknownItem(item) }
      ballotPlaces.append(place)
    }
    try append(places: ballotPlaces, sizes: ballot.isStrict ? [] : ballot.rankSizes, times: times)
  }

  /// Appends a ballot that ranks places of the slate, the most preferred first, no two alike.
  ///
  /// For those who have their items as numbers already, such as rows of a table.
  ///
  /// - Throws: ``RankedProfileError`` where a place is not on the slate or stands twice, or the profile
  ///   becomes too large.
  public mutating func append(places: [Int], times: Int = 1) throws(RankedProfileError<Item>) {
    try append(places: places, sizes: [], times: times)
  }

  private mutating func append(
    places new: [Int], sizes: [Int], times: Int
  ) throws(RankedProfileError<Item>) {
    guard times > 0 else { throw .timesBelowOne(times) }
    guard times <= Self.mostBallots - record.counted else {
      throw .tooManyBallots(record.counted, times, most: Self.mostBallots)
    }
    let number = layout.ballots.count
    for (offset, place) in new.enumerated() {
      guard seen.indices.contains(place) else {
        for known in new[..<offset] { seen[known] = -1 }
        throw .noSuchPlace(place, items: slate.count)
      }
      guard seen[place] != number else {
        for known in new[..<offset] { seen[known] = -1 }
        throw .rankedTwice(slate.items[place])
      }
      seen[place] = number
    }
    layout.append(new, sizes: sizes, times: times)
    record.add(times)
  }
}

extension RankedProfile: Hashable {
  /// Whether two profiles hold the same ballots in the same order, with the same record.
  public static func == (left: Self, right: Self) -> Bool {
    left.slate == right.slate && left.record == right.record && left.layout == right.layout
  }

  /// Hashes the ballots and the record.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(slate)
    hasher.combine(record)
    hasher.combine(layout)
  }
}

/// Why ballots cannot be laid out.
public enum RankedProfileError<Item: SlateItem>: Error, Hashable, Sendable, CustomStringConvertible {
  /// The slate has too many items.
  case tooManyItems(Int, most: Int)
  /// There are too many ballots: those already there, and those that are added.
  case tooManyBallots(Int, Int, most: Int)
  /// A ballot is said to have been cast less than once.
  case timesBelowOne(Int)
  /// A ballot names what is not on the slate.
  case unknownItem(Item)
  /// A ballot names a place, counted from 0, that the slate does not have.
  case noSuchPlace(Int, items: Int)
  /// A ballot ranks an item twice.
  case rankedTwice(Item)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .tooManyItems(let count, let most): "\(count) items cannot be ranked together; the most is \(most)."
    case .tooManyBallots(let count, let more, let most):
      "\(more) ballots cannot be added to \(count); the most is \(most)."
    case .timesBelowOne(let times): "A ballot is said to have been cast \(times) times; give 1 or more."
    case .unknownItem(let item): "“\(item)” is not on the slate."
    case .noSuchPlace(let place, let items):
      "There is no place \(place) on a slate of \(items); count from 0."
    case .rankedTwice(let item): "“\(item)” is ranked twice on one ballot; rank it once."
    }
  }
}
