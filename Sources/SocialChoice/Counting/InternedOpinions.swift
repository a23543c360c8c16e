/// Collected opinions with voters and items as numbers.
@usableFromInline
struct InternedOpinions<Voter: SlateItem> {
  @usableFromInline var voters: [Voter] = []
  @usableFromInline var leftOut = 0
  @usableFromInline var unknown = 0
  @usableFromInline var entries: [OpinionEntry] = []
  @usableFromInline let items: Int

  @usableFromInline
  init(items: Int, capacity: Int) {
    self.items = items
    entries.reserveCapacity(capacity)
  }

  @inlinable
  mutating func append(_ voter: Int, _ place: Int, _ order: Int64, _ opinion: Opinion) {
    entries.append(
      OpinionEntry(
        order: order, voter: Int32(truncatingIfNeeded: voter), place: Int32(truncatingIfNeeded: place),
        opinion: opinion))
  }

  /// What a policy counts.
  @usableFromInline
  func kept(under policy: CountingPolicy) -> KeptOpinions {
    let kept: [OpinionEntry]
    switch policy {
    case .everyEvent: kept = entries
    case .latestPerPerson: kept = onePerPersonAndItem { $0.order >= $1.order }
    case .firstPerPerson: kept = onePerPersonAndItem { $0.order < $1.order }
    }
    return KeptOpinions(
      policy: policy, entries: kept, items: items, leftOut: leftOut, unknown: unknown,
      superseded: entries.count - kept.count)
  }

  /// One entry for each person and item.
  ///
  /// The entries are laid out person by person; then every item remembers who spoke to it last, and where.
  private func onePerPersonAndItem(
    _ replaces: (_ new: OpinionEntry, _ held: OpinionEntry) -> Bool
  ) -> [OpinionEntry] {
    var starts = Array(repeating: 0, count: voters.count + 1)
    for entry in entries { starts[Int(entry.voter) + 1] += 1 }
    for number in voters.indices { starts[number + 1] += starts[number] }
    var byVoter = entries
    for entry in entries {
      byVoter[starts[Int(entry.voter)]] = entry
      starts[Int(entry.voter)] += 1
    }
    var kept: [OpinionEntry] = []
    kept.reserveCapacity(entries.count)
    var last = Array(repeating: (voter: Int32(-1), at: 0), count: items)
    for entry in byVoter {
      let place = Int(entry.place)
      if last[place].voter != entry.voter {
        last[place] = (entry.voter, kept.count)
        kept.append(entry)
      } else if replaces(entry, kept[last[place].at]) {
        kept[last[place].at] = entry
      }
    }
    return kept
  }
}

/// One opinion with voter and item as numbers.
@usableFromInline
struct OpinionEntry {
  @usableFromInline let order: Int64
  @usableFromInline let voter: Int32
  @usableFromInline let place: Int32
  @usableFromInline let opinion: Opinion

  @usableFromInline
  init(order: Int64, voter: Int32, place: Int32, opinion: Opinion) {
    self.order = order
    self.voter = voter
    self.place = place
    self.opinion = opinion
  }
}

/// The opinions that a policy counts.
@usableFromInline
struct KeptOpinions {
  @usableFromInline let policy: CountingPolicy
  @usableFromInline let entries: [OpinionEntry]
  @usableFromInline let items: Int
  @usableFromInline let leftOut: Int
  @usableFromInline let unknown: Int
  @usableFromInline let superseded: Int

  /// The counts of every voter.
  @usableFromInline
  func countsOfVoters(_ voters: Int) -> [OpinionCounts] {
    OpinionCells(rows: voters, entries) { Int($0.voter) }.counts
  }

  /// The counts of every item.
  var countsOfItems: [OpinionCounts] { OpinionCells(rows: items, entries) { Int($0.place) }.counts }

  /// The counts of every item in every group, group by group.
  func counts(inGroups groups: Int, of groupOfVoter: [Int]) -> [OpinionCounts] {
    OpinionCells(rows: groups * items, entries) { groupOfVoter[Int($0.voter)] * items + Int($0.place) }.counts
  }

  /// The record of the count.
  var record: CountingRecord {
    let voters = (entries.map { Int($0.voter) }.max() ?? -1) + 1
    var hasVoted = Array(repeating: false, count: voters)
    for entry in entries { hasVoted[Int(entry.voter)] = true }
    return CountingRecord(
      policy: policy, leftOut: leftOut, superseded: superseded, refused: [.unknownItem: unknown],
      counted: entries.count, voters: hasVoted.reduce(0) { $0 + ($1 ? 1 : 0) })
  }
}

/// Counts of opinions by rows of any kind, three cells each.
private struct OpinionCells {
  private var cells: [Int]

  init(rows: Int, _ entries: [OpinionEntry], row: (OpinionEntry) -> Int) {
    cells = Array(repeating: 0, count: rows * 3)
    for entry in entries { cells[row(entry) * 3 + Int(entry.opinion.place)] += 1 }
  }

  var counts: [OpinionCounts] {
    stride(from: 0, to: cells.count, by: 3).map {
      OpinionCounts(known: cells[$0], cells[$0 + 1], cells[$0 + 2])
    }
  }
}
