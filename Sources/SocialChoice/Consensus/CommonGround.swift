/// The statements of a tally in the order of how far people agree on them, among those who agree or disagree.
///
/// Whoever passes counts in the totals alone, and a statement to which everybody passes has no place. Of
/// statements with the same agreement the one with more opinions, passes included, comes first; then the rule
/// for ties decides.
///
/// Source: the common ground of Go Vocal, its published test suite.
public struct CommonGround<Item: SlateItem>: Hashable, Sendable, Codable {
  /// A statement with how far people agree on it.
  public struct Entry: Hashable, Sendable, Codable {
    /// The statement.
    public let item: Item
    /// The fraction that agrees of those who agree or disagree.
    public let agreement: Fraction
    /// Its opinions.
    public let counts: OpinionCounts
  }

  /// The statements on which somebody agrees or disagrees, most agreed first.
  public let mostAgreed: [Entry]
  /// The same statements, least agreed first.
  public let leastAgreed: [Entry]
  /// All opinions, those of statements without a place included.
  public let totals: OpinionCounts
  /// How the opinions were counted.
  public let record: CountingRecord

  /// The common ground of a tally.
  public init(_ tally: OpinionTally<Item>, ties: TieBreak<Item> = .asListed) {
    let entries = ties.order(tally.slate, Array(tally.slate.items.indices)).compactMap { place in
      let counts = tally.counts[place]
      return counts.agreement.map { Entry(item: tally.slate.items[place], agreement: $0, counts: counts) }
    }
    // Swift's sort keeps equal entries in their order.
    mostAgreed = entries.sorted {
      $0.agreement == $1.agreement ? $0.counts.total > $1.counts.total : $0.agreement > $1.agreement
    }
    leastAgreed = entries.sorted {
      $0.agreement == $1.agreement ? $0.counts.total > $1.counts.total : $0.agreement < $1.agreement
    }
    totals = OpinionCounts(
      known: tally.counts.reduce(0) { $0 + $1.agree }, tally.counts.reduce(0) { $0 + $1.disagree },
      tally.counts.reduce(0) { $0 + $1.pass })
    record = tally.record
  }
}
