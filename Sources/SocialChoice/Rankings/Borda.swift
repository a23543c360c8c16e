/// What points the places of a ballot give, where some items share a rank or are left out.
///
/// With all `m` items in different ranks each of these gives `m` − 1 points to the first item, one less to
/// each further one, and 0 to the last, except that ``modified`` gives one more to each.
public enum BordaHandling: String, CaseIterable, Hashable, Sendable, Codable {
  /// Items of one rank share the points of the places they take; those left out share the last rank.
  ///
  /// Every ballot gives the same sum of points. A point is half a point for each item below, and half a point
  /// for each item that is not above.
  case shared
  /// Each item has a point for every item that is ranked below it or left out; those left out have none.
  case below
  /// The last ranked item has one point, each higher one has a point more for every ranked item below it, and
  /// those left out have none, so that short ballots weigh less.
  case modified
}

extension RankedProfile {
  /// Ranks the items by the points of their places.
  ///
  /// Complexity: linear in the ranked items of all ballots.
  ///
  /// Source: Borda, "Mémoire sur les élections au scrutin", 1781; for short ballots Emerson, "The original
  /// Borda count and partial voting", Social Choice and Welfare 40, 2013.
  public func borda(_ handling: BordaHandling, ties: TieBreak<Item> = .asListed) -> ScoredRanking<Item> {
    ScoredRanking(
      slate, method: .borda(handling), numbers: layout.doublePoints(handling, items: slate.count),
      ties: ties, record: record)
  }
}
