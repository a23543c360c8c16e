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
    // Halves of points. What an item would have as one that is left out is added to all at the end.
    var halves = Array(repeating: Int64(0), count: slate.count)
    var ofAll: Int64 = 0
    for ballot in ballots {
      let times = Int64(ballot.times)
      let leftOut = slate.count - Int(ballot.count)
      // Points of those left out: half a point for each of the others that are left out.
      let rest = handling == .shared ? Int64(max(0, leftOut - 1)) * times : 0
      ofAll += rest
      let beyond =
        switch handling {
        case .shared, .below: leftOut
        case .modified: 1
        }
      if ballot.sizesStart < 0 {
        for offset in 0..<Int(ballot.count) {
          let below = Int(ballot.count) - 1 - offset + beyond
          halves[Int(places[ballot.start + offset])] += Int64(2 * below) * times - rest
        }
      } else {
        addSharedRanks(of: ballot, handling, beyond: beyond, rest: rest, to: &halves)
      }
    }
    return ScoredRanking(
      slate, method: .borda(handling), numbers: halves.map { $0 + ofAll }, ties: ties, record: record)
  }

  private func addSharedRanks(
    of ballot: Layout, _ handling: BordaHandling, beyond: Int, rest: Int64, to halves: inout [Int64]
  ) {
    var next = ballot.start
    var below = Int(ballot.count)
    for rank in 0..<Int(ballot.ranks) {
      let size = Int(rankSizes[ballot.sizesStart + rank])
      below -= size
      let level = handling == .shared ? size - 1 : 0
      for _ in 0..<size {
        halves[Int(places[next])] += Int64(2 * (below + beyond) + level) * Int64(ballot.times) - rest
        next += 1
      }
    }
  }
}
