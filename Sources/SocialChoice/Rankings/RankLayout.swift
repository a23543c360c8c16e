/// Ranked ballots over places of a slate, ballot after ballot.
///
/// It knows nothing of items, so that what counts over it is compiled once, for plain numbers.
struct RankLayout: Hashable, Sendable {
  /// Where one ballot lies.
  struct Ballot: Hashable, Sendable {
    /// Where its places begin.
    let start: Int
    /// Where its rank sizes begin; below 0 where no two places share a rank.
    let sizesStart: Int
    /// How many places it ranks.
    let count: Int32
    /// How many ranks it has.
    let ranks: Int32
    /// How often it was cast.
    let times: Int32
  }

  /// The ranked places of all ballots.
  private(set) var places: [Int16] = []
  /// The sizes of the ranks of those ballots on which places share one.
  private(set) var rankSizes: [Int16] = []
  private(set) var ballots: [Ballot] = []

  /// Appends a ballot; without sizes every rank holds one place.
  mutating func append(_ new: [Int], sizes: [Int], times: Int) {
    ballots.append(
      Ballot(
        start: places.count, sizesStart: sizes.isEmpty ? -1 : rankSizes.count,
        count: Int32(truncatingIfNeeded: new.count),
        ranks: Int32(truncatingIfNeeded: sizes.isEmpty ? new.count : sizes.count),
        times: Int32(truncatingIfNeeded: times)))
    for place in new { places.append(Int16(truncatingIfNeeded: place)) }
    for size in sizes { rankSizes.append(Int16(truncatingIfNeeded: size)) }
  }

  /// How many places share a rank of a ballot; ranks are counted from 0.
  func size(ofRank rank: Int, of ballot: Ballot) -> Int {
    ballot.sizesStart < 0 ? 1 : Int(rankSizes[ballot.sizesStart + rank])
  }

  /// Twice the points of every place, as ``BordaHandling`` gives them, of `items` places.
  func doublePoints(_ handling: BordaHandling, items: Int) -> [Int64] {
    var points = Array(repeating: Int64(0), count: items)
    // What a place would have if it were left out is added to all at the end.
    var ofAll: Int64 = 0
    for ballot in ballots {
      let times = Int64(ballot.times)
      let leftOut = items - Int(ballot.count)
      let rest: Int64
      let beyond: Int
      switch handling {
      case .shared: (rest, beyond) = (Int64(max(0, leftOut - 1)) * times, leftOut)
      case .below: (rest, beyond) = (0, leftOut)
      case .modified: (rest, beyond) = (0, 1)
      }
      ofAll += rest
      var next = ballot.start
      var below = Int(ballot.count)
      for rank in 0..<Int(ballot.ranks) {
        let size = size(ofRank: rank, of: ballot)
        below -= size
        let level = handling == .shared ? size - 1 : 0
        let gain = Int64(2 * (below + beyond) + level) * times - rest
        for index in next..<(next + size) { points[Int(places[index])] += gain }
        next += size
      }
    }
    return points.map { $0 + ofAll }
  }
}
