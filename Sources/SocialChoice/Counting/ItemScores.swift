/// What scores each item was given, added up.
public struct ItemScores<Item: SlateItem>: Hashable, Sendable {
  /// What is scored.
  public let slate: Slate<Item>
  /// The sum of the scores of each item, in the order of the slate.
  public let totals: [Int64]
  /// How many ballots score each item, in the order of the slate.
  public let counts: [Int]
  /// How the ballots were counted.
  public let record: CountingRecord

  /// Adds up the scores of ballots.
  ///
  /// - Throws: ``ItemScoresError`` where they are too large to be added up.
  public init(_ ballots: CountedBallots<ScoreBallot<Item>>) throws(ItemScoresError<Item>) {
    var totals = Array(repeating: Int64(0), count: ballots.slate.count)
    var counts = Array(repeating: 0, count: ballots.slate.count)
    for group in ballots.groups {
      for score in group.ballot.scores {
        guard let place = ballots.slate.place(of: score.item) else { continue }
        let (product, first) = Int64(score.score).multipliedReportingOverflow(by: Int64(group.count))
        let (sum, second) = totals[place].addingReportingOverflow(product)
        if first || second { throw .tooLarge(score.item, score.score) }
        totals[place] = sum
        counts[place] += group.count
      }
    }
    slate = ballots.slate
    self.totals = totals
    self.counts = counts
    record = ballots.record
  }
}

/// Why scores cannot be added up.
public enum ItemScoresError<Item: SlateItem>: Error, Hashable, Sendable, CustomStringConvertible {
  /// With this score those of the item are too large to be added up.
  case tooLarge(Item, Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .tooLarge(let item, let score):
      "With \(score) the scores of “\(item)” are too large to be added up; allow smaller ones."
    }
  }
}

extension ItemScores: Codable {
  private enum CodingKeys: String, CodingKey { case slate, totals, counts, record }

  /// Reads sums, and refuses those that do not fit the slate or exceed the ballots.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    slate = try container.decode(Slate<Item>.self, forKey: .slate)
    totals = try container.decode([Int64].self, forKey: .totals)
    counts = try container.decode([Int].self, forKey: .counts)
    record = try container.decode(CountingRecord.self, forKey: .record)
    let counted = record.counted
    guard totals.count == slate.count, counts.count == slate.count,
      counts.allSatisfy({ (0...counted).contains($0) })
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .totals, in: container,
        debugDescription: """
          There are \(totals.count) sums and \(counts.count) counts; each of the \(slate.count) items has \
          one, and no count exceeds the \(counted) ballots.
          """)
    }
  }
}
