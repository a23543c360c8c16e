/// The opinions on the statements of a slate, counted within groups of people.
///
/// The groups are given: who belongs to which was found by other means.
public struct GroupedTally<Item: SlateItem, Group: SlateItem>: Hashable, Sendable {
  /// The statements.
  public let slate: Slate<Item>
  /// The groups, in their own order.
  public let groups: [Group]
  /// How many people of each group were collected from, in the order of the groups.
  public let sizes: [Int]
  /// The counts of every statement in every group: all statements of the first group, then of the next.
  public let counts: [OpinionCounts]
  /// How they were counted; people who are in no group are left out.
  public let record: CountingRecord

  @usableFromInline
  init(
    _ slate: Slate<Item>, _ groups: [Group], counting kept: KeptOpinions, groupOfVoter: [Int], sizes: [Int]
  ) {
    self.slate = slate
    self.groups = groups
    self.sizes = sizes
    counts = kept.counts(inGroups: groups.count, of: groupOfVoter)
    record = kept.record
  }

  /// The counts of a statement in each group, in the order of the groups; `nil` where it is not on the slate.
  public subscript(_ item: Item) -> [OpinionCounts]? {
    slate.place(of: item).map { place in groups.indices.map { counts[$0 * slate.count + place] } }
  }

  /// The counts of a statement in a group; `nil` where there is no such statement or group.
  public subscript(_ item: Item, in group: Group) -> OpinionCounts? {
    guard let number = groups.firstIndex(of: group) else { return nil }
    return slate.place(of: item).map { counts[number * slate.count + $0] }
  }
}

extension GroupedTally: Codable {
  private enum CodingKeys: String, CodingKey { case slate, groups, sizes, counts, record }

  /// Reads a tally, and refuses one that does not fit its slate, its groups or its record.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    slate = try container.decode(Slate<Item>.self, forKey: .slate)
    groups = try container.decode([Group].self, forKey: .groups)
    sizes = try container.decode([Int].self, forKey: .sizes)
    counts = try container.decode([OpinionCounts].self, forKey: .counts)
    record = try container.decode(CountingRecord.self, forKey: .record)
    guard zip(groups, groups.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw DecodingError.dataCorruptedError(
        forKey: .groups, in: container, debugDescription: "The groups must stand once each, in their order.")
    }
    guard sizes.count == groups.count, sizes.allSatisfy({ $0 >= 0 }) else {
      throw DecodingError.dataCorruptedError(
        forKey: .sizes, in: container,
        debugDescription: "There must be one size of 0 or more for each of the \(groups.count) groups.")
    }
    let (cells, isTooLarge) = slate.count.multipliedReportingOverflow(by: groups.count)
    guard !isTooLarge, counts.count == cells, sumOfTotals(counts) == record.counted else {
      throw DecodingError.dataCorruptedError(
        forKey: .counts, in: container,
        debugDescription: """
          The counts must be one for each of \(groups.count) groups and \(slate.count) statements, and \
          add up to the \(record.counted) opinions that were counted.
          """)
    }
  }
}
