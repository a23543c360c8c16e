/// How far all groups agree on a statement: the product, over the groups, of (agree + 1) / (all + 2).
///
/// The one and the two stand for one person who agrees and one who does not, so that a group of which
/// nobody spoke counts as one half. A statement that a single group rejects is low, however large the others
/// are. Disagreement is measured alike.
///
/// Complexity: linear in the number of groups.
///
/// Source: Small, Bjorkegren, Erkkilä, Shaw and Megill, "Polis: scaling deliberation by mapping high
/// dimensional opinion spaces", Recerca 26(2), 2021; checked against saved outputs of the Polis server.
public struct GroupConsensus: Hashable, Sendable, Codable {
  /// The smoothed fraction of each group, in the order of the groups.
  public let fractions: [Fraction]

  /// The consensus of groups with some counts, in agreeing unless another opinion is said.
  public init(_ counts: [OpinionCounts], in opinion: Opinion = .agree) {
    fractions = counts.map {
      // Adding 2 to a total at the end of the range would not fit; the last two of so many do not count.
      let total = min(Int64($0.total), .max - 2)
      return Fraction(part: min(Int64($0.count(of: opinion)), total) + 1, whole: total + 2)
    }
  }

  /// The product, from 0 to 1; 1 where there are no groups.
  ///
  /// For display: comparisons use the exact product.
  public var value: Double { fractions.reduce(1) { $0 * $1.approximate } }
}

extension GroupConsensus {
  /// Whether this product is less than another, exactly.
  public func isLower(than other: Self) -> Bool { compare(other) < 0 }

  /// Whether two products are the same, exactly; their fractions may be others.
  public func isLevel(with other: Self) -> Bool { compare(other) == 0 }

  private func compare(_ other: Self) -> Int {
    var (mine, others) = (WholeNumber.one, WholeNumber.one)
    for fraction in fractions {
      mine.multiply(by: UInt64(fraction.numerator))
      others.multiply(by: UInt64(fraction.denominator))
    }
    for fraction in other.fractions {
      others.multiply(by: UInt64(fraction.numerator))
      mine.multiply(by: UInt64(fraction.denominator))
    }
    return mine.compare(others)
  }
}

/// A whole number of any size.
struct WholeNumber {
  private var words: [UInt64] = [1]

  static let one = WholeNumber()

  mutating func multiply(by factor: UInt64) {
    var carry: UInt64 = 0
    for place in words.indices {
      let (high, low) = words[place].multipliedFullWidth(by: factor)
      let (sum, isCarried) = low.addingReportingOverflow(carry)
      words[place] = sum
      carry = high + (isCarried ? 1 : 0)
    }
    if carry > 0 { words.append(carry) }
    while words.count > 1, words.last == 0 { words.removeLast() }
  }

  /// Below 0, 0 or above 0, as this number is less than, equal to or more than another.
  func compare(_ other: Self) -> Int {
    if words.count != other.words.count { return words.count - other.words.count }
    for place in words.indices.reversed() where words[place] != other.words[place] {
      return words[place] < other.words[place] ? -1 : 1
    }
    return 0
  }
}

extension GroupedTally {
  /// The consensus of the groups on a statement; `nil` where it is not on the slate.
  public func consensus(on item: Item, in opinion: Opinion = .agree) -> GroupConsensus? {
    self[item].map { GroupConsensus($0, in: opinion) }
  }

  /// The statements ranked by the consensus of the groups, the highest first.
  ///
  /// Complexity: a comparison multiplies one small number for each group.
  public func ranking(by opinion: Opinion = .agree, ties: TieBreak<Item> = .asListed) -> Ranking<Item> {
    let values = slate.items.indices.map { place in
      GroupConsensus(groups.indices.map { counts[$0 * slate.count + place] }, in: opinion)
    }
    return Ranking(slate, ties: ties) { values[$1].isLower(than: values[$0]) }
  }
}
