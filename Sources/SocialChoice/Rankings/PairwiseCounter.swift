/// Counts the contests of two, in one of two ways for each ballot.
///
/// A ballot with most items ranked is compared 32 items at a time, together with many others, so that a row
/// of counts is kept in registers while hundreds of ballots pass. A short ballot, or one that was cast many
/// times, touches only the pairs it ranks: the row of an item is the number of ballots that rank it, less
/// those that rank the other at or above it.
enum PairwiseCounter {
  private typealias Lanes = SIMD32<Int16>
  private static var width: Int { 32 }
  private static var block: Int { 256 }

  static func counts<Item>(_ profile: RankedProfile<Item>) -> [Int32] {
    let size = profile.slate.count
    var counts = Array(repeating: Int32(0), count: size * size)
    var ranked = Array(repeating: Int32(0), count: size)
    var long: [RankedProfile<Item>.Layout] = []
    for ballot in profile.ballots {
      if ballot.times == 1, Int(ballot.count) > size / 8, size >= width {
        long.append(ballot)
        if long.count == block {
          add(long, of: profile, to: &counts)
          long.removeAll(keepingCapacity: true)
        }
      } else {
        subtract(ballot, of: profile, from: &counts, ranked: &ranked)
      }
    }
    add(long, of: profile, to: &counts)
    for place in 0..<size where ranked[place] > 0 {
      for other in 0..<size where other != place { counts[place * size + other] += ranked[place] }
    }
    for place in 0..<size { counts[place * size + place] = 0 }
    return counts
  }

  /// A short ballot: takes from the row of each ranked item those that stand at or above it.
  private static func subtract<Item>(
    _ ballot: RankedProfile<Item>.Layout, of profile: RankedProfile<Item>, from counts: inout [Int32],
    ranked: inout [Int32]
  ) {
    let size = profile.slate.count
    var end = ballot.start
    for rank in 0..<Int(ballot.ranks) {
      let start = end
      end += ballot.sizesStart < 0 ? 1 : Int(profile.rankSizes[ballot.sizesStart + rank])
      for index in start..<end {
        let place = Int(profile.places[index])
        ranked[place] += ballot.times
        let row = place * size
        for above in ballot.start..<end { counts[row + Int(profile.places[above])] -= ballot.times }
      }
    }
  }

  /// Many long ballots at once.
  private static func add<Item>(
    _ ballots: [RankedProfile<Item>.Layout], of profile: RankedProfile<Item>, to counts: inout [Int32]
  ) {
    guard !ballots.isEmpty else { return }
    let size = profile.slate.count
    let chunks = (size + width - 1) / width
    // The rank of every place on every ballot; those left out stand below all ranks.
    var ranks = Array(repeating: Int16.max, count: size * ballots.count)
    for (number, ballot) in ballots.enumerated() {
      profile.forEachPlace(of: ballot) { place, rank in
        ranks[place * ballots.count + number] = Int16(truncatingIfNeeded: rank)
      }
    }
    var lanes = Array(repeating: Lanes(), count: ballots.count)
    for chunk in 0..<chunks {
      let first = chunk * width
      let last = min(first + width, size)
      for number in ballots.indices {
        var vector = Lanes()
        for place in first..<last { vector[place - first] = ranks[place * ballots.count + number] }
        lanes[number] = vector
      }
      for place in 0..<size {
        let row = place * ballots.count
        var preferred = Lanes()
        for number in ballots.indices {
          // The sign of the difference is −1 where the place stands above, and 0 elsewhere.
          preferred &-= (Lanes(repeating: ranks[row + number]) &- lanes[number]) &>> 15
        }
        for other in first..<last {
          counts[place * size + other] += Int32(preferred[other - first])
        }
      }
    }
  }
}
