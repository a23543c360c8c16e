/// How many ballots prefer each item to each other: the outcome of every contest of two.
///
/// A ranked item is preferred to all items on lower ranks and to all that are left out. Items of one rank,
/// and two that are both left out, are not preferred to each other.
public struct PairwiseCounts<Item: SlateItem>: Hashable, Sendable {
  /// What is compared.
  public let slate: Slate<Item>
  /// The counts row by row: those that prefer the first item to each item of the slate, then the second, and
  /// so on; 0 for an item and itself.
  public let counts: [Int32]
  /// How the ballots were counted.
  public let record: CountingRecord

  /// Compares the items of ranked ballots.
  ///
  /// Complexity: for a ballot that ranks `k` of `m` items `k`² steps, or `m`²/8 where most items are ranked.
  /// Memory for `m`² numbers of four bytes.
  public init(_ profile: RankedProfile<Item>) {
    slate = profile.slate
    record = profile.record
    counts = PairwiseCounter.counts(profile.layout, profile.slate.count)
  }

  /// How many ballots prefer one item to another; `nil` where one is not on the slate.
  public func count(preferring item: Item, to other: Item) -> Int? {
    guard let place = slate.place(of: item), let otherPlace = slate.place(of: other) else { return nil }
    return Int(counts[place * slate.count + otherPlace])
  }

  /// The item that wins every contest of two, if there is one.
  public var condorcetWinner: Item? {
    let size = slate.count
    let place = slate.items.indices.first { place in
      slate.items.indices.allSatisfy {
        $0 == place || counts[place * size + $0] > counts[$0 * size + place]
      }
    }
    return place.map { slate.items[$0] }
  }
}

extension PairwiseCounts: Codable {
  private enum CodingKeys: String, CodingKey { case slate, counts, record }

  /// Reads counts, and refuses those that do not fit the slate or exceed the ballots.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    slate = try container.decode(Slate<Item>.self, forKey: .slate)
    counts = try container.decode([Int32].self, forKey: .counts)
    record = try container.decode(CountingRecord.self, forKey: .record)
    let size = slate.count
    let (cells, isTooLarge) = size.multipliedReportingOverflow(by: size)
    guard !isTooLarge, counts.count == cells else {
      throw DecodingError.dataCorruptedError(
        forKey: .counts, in: container,
        debugDescription: "There are \(counts.count) counts, where \(size) items have \(size) squared.")
    }
    for place in 0..<size {
      for other in 0...place {
        let (one, two) = (Int(counts[place * size + other]), Int(counts[other * size + place]))
        guard one >= 0, two >= 0, one + two <= (place == other ? 0 : record.counted) else {
          throw DecodingError.dataCorruptedError(
            forKey: .counts, in: container,
            debugDescription: """
              \(one) and \(two) of \(record.counted) ballots cannot prefer “\(slate.items[place])” to \
              “\(slate.items[other])” and the other way round.
              """)
        }
      }
    }
  }
}
