/// The opinions on the statements of a slate, counted; nobody's opinion is known from it.
public struct OpinionTally<Item: SlateItem>: Hashable, Sendable {
  /// The statements.
  public let slate: Slate<Item>
  /// The counts of each statement, in the order of the slate.
  public let counts: [OpinionCounts]
  /// How they were counted.
  public let record: CountingRecord

  @usableFromInline
  init(_ slate: Slate<Item>, counting kept: KeptOpinions) {
    self.slate = slate
    counts = kept.countsOfItems
    record = kept.record
  }

  /// The counts of a statement; `nil` where it is not on the slate.
  public subscript(_ item: Item) -> OpinionCounts? { slate.place(of: item).map { counts[$0] } }
}

extension OpinionTally: Codable {
  private enum CodingKeys: String, CodingKey { case slate, counts, record }

  /// Reads a tally, and refuses one that does not fit its slate or its record.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    slate = try container.decode(Slate<Item>.self, forKey: .slate)
    counts = try container.decode([OpinionCounts].self, forKey: .counts)
    record = try container.decode(CountingRecord.self, forKey: .record)
    let sum = sumOfTotals(counts)
    guard counts.count == slate.count, sum == record.counted else {
      throw DecodingError.dataCorruptedError(
        forKey: .counts, in: container,
        debugDescription: """
          There are counts of \(counts.count) statements with \(sum.map { "\($0)" } ?? "too many") opinions, \
          where \(slate.count) statements and \(record.counted) opinions are expected.
          """)
    }
  }
}

/// How many opinions there are in all; `nil` where they cannot be added up.
func sumOfTotals(_ counts: [OpinionCounts]) -> Int? {
  var sum = 0
  for one in counts {
    let (next, isTooLarge) = sum.addingReportingOverflow(one.total)
    if isTooLarge { return nil }
    sum = next
  }
  return sum
}
