/// One opinion as it was collected: whose it is, on what, and when it came.
///
/// This exists only at the collecting edge. No tally holds a voter or an order.
public struct CastOpinion<Voter: SlateItem, Item: SlateItem>: Hashable, Sendable, Codable {
  /// Who holds it.
  public let voter: Voter
  /// What it is about.
  public let item: Item
  /// Its time or number; larger is later.
  ///
  /// Of two with the same one, the later in the list is later.
  public let order: Int64
  /// The opinion.
  public let opinion: Opinion

  /// An opinion as it was collected.
  @inlinable
  public init(_ voter: Voter, on item: Item, order: Int64, _ opinion: Opinion) {
    self.voter = voter
    self.item = item
    self.order = order
    self.opinion = opinion
  }
}

/// All opinions that were collected on the statements of a slate, in any order.
///
/// A person may speak to each statement, and may change their mind: the policies of counting choose for each
/// person and statement. An opinion on what is not on the slate is refused under every policy.
public struct OpinionLog<Voter: SlateItem, Item: SlateItem>: Hashable, Sendable, Codable {
  /// The statements.
  public let slate: Slate<Item>
  /// The opinions.
  public let opinions: [CastOpinion<Voter, Item>]

  /// Opinions on the statements of a slate; those on others are refused when they are counted.
  public init(_ slate: Slate<Item>, _ opinions: [CastOpinion<Voter, Item>]) {
    self.slate = slate
    self.opinions = opinions
  }

  /// Counts the opinions on each statement.
  ///
  /// Complexity: linear in the number of opinions, people and statements.
  @inlinable
  public func tally(_ policy: CountingPolicy, leavingOut marked: Set<Voter> = []) -> OpinionTally<Item> {
    let kept = interned(leavingOut: marked).kept(under: policy)
    return OpinionTally(slate, counting: kept)
  }

  /// Counts the opinions of each person on all statements, in the order of the people.
  ///
  /// These are rows of people, not of a result: they say who took part how much.
  @inlinable
  public func rows(_ policy: CountingPolicy, leavingOut marked: Set<Voter> = []) -> [VoterRow<Voter>] {
    let interned = interned(leavingOut: marked)
    let counts = interned.kept(under: policy).countsOfVoters(interned.voters.count)
    return zip(interned.voters, counts).map { VoterRow($0, $1) }.sorted { $0.voter < $1.voter }
  }

  /// Counts the opinions on each statement within each of some given groups of people.
  ///
  /// People who are in no group are left out, and counted as such.
  @inlinable
  public func tally<Group: SlateItem>(
    _ policy: CountingPolicy, in groups: [Voter: Group]
  ) -> GroupedTally<Item, Group> {
    let interned = interned { groups[$0] == nil }
    let names = Set(groups.values).sorted()
    var numbers: [Group: Int] = [:]
    for (number, name) in names.enumerated() { numbers[name] = number }
    var groupOfVoter: [Int] = []
    var sizes = Array(repeating: 0, count: names.count)
    for voter in interned.voters {
      let number = groups[voter].flatMap { numbers[$0] } ?? 0
      groupOfVoter.append(number)
      sizes[number] += 1
    }
    return GroupedTally(
      slate, names, counting: interned.kept(under: policy), groupOfVoter: groupOfVoter, sizes: sizes)
  }

  @inlinable
  func interned(leavingOut marked: Set<Voter>) -> InternedOpinions<Voter> {
    marked.isEmpty ? interned { _ in false } : interned { marked.contains($0) }
  }

  /// Voters and items as numbers.
  @inlinable
  func interned(leavingOut isLeftOut: (Voter) -> Bool) -> InternedOpinions<Voter> {
    var result = InternedOpinions<Voter>(items: slate.count, capacity: opinions.count)
    var numbers: [Voter: Int] = [:]
    // Lists often hold the opinions of one person, or on one statement, one after another.
    var lastItem: Item?
    var lastPlace: Int?
    for one in opinions {
      let next = result.voters.count
      var number = numbers[one.voter] ?? next
      if number == next {
        number = isLeftOut(one.voter) ? -1 : next
        numbers[one.voter] = number
        if number == next { result.voters.append(one.voter) }
      }
      guard number >= 0 else {
        result.leftOut += 1
        continue
      }
      if one.item != lastItem {
        lastItem = one.item
        lastPlace = slate.place(of: one.item)
      }
      guard let place = lastPlace else {
        result.unknown += 1
        continue
      }
      result.append(number, place, one.order, one.opinion)
    }
    return result
  }
}

/// How much one person took part.
public struct VoterRow<Voter: SlateItem>: Hashable, Sendable, Codable {
  /// The person.
  public let voter: Voter
  /// Their opinions.
  public let counts: OpinionCounts

  /// A row of a person.
  public init(_ voter: Voter, _ counts: OpinionCounts) {
    self.voter = voter
    self.counts = counts
  }
}
