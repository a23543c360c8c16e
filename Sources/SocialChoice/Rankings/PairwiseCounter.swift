/// Counts the contests of two, in one of two ways for each ballot.
///
/// A ballot with most items ranked is compared 8 items at a time, together with many others, so that a row
/// of counts is kept in registers while hundreds of ballots pass. A short ballot, or one that was cast many
/// times, touches only the pairs it ranks: the row of an item is the number of ballots that rank it, less
/// those that rank the other at or above it.
enum PairwiseCounter {
  private typealias Lanes = SIMD8<Int16>
  private static var width: Int { 8 }
  private static var block: Int { 256 }

  static func counts(_ layout: RankLayout, _ size: Int) -> [Int32] {
    var counts = Array(repeating: Int32(0), count: size * size)
    var ranked = Array(repeating: Int32(0), count: size)
    var long: [RankLayout.Ballot] = []
    for ballot in layout.ballots {
      if ballot.times == 1, Int(ballot.count) > size / 8, size > width {
        long.append(ballot)
        if long.count == block {
          add(long, of: layout, size, to: &counts)
          long.removeAll(keepingCapacity: true)
        }
      } else {
        subtract(ballot, of: layout, size, from: &counts, ranked: &ranked)
      }
    }
    if !long.isEmpty { add(long, of: layout, size, to: &counts) }
    for place in 0..<size where ranked[place] > 0 {
      for other in 0..<size where other != place { counts[place * size + other] += ranked[place] }
    }
    for place in 0..<size { counts[place * size + place] = 0 }
    return counts
  }

  /// A short ballot: takes from the row of each ranked item those that stand at or above it.
  private static func subtract(
    _ ballot: RankLayout.Ballot, of layout: RankLayout, _ size: Int, from counts: inout [Int32],
    ranked: inout [Int32]
  ) {
    var end = ballot.start
    for rank in 0..<Int(ballot.ranks) {
      let start = end
      end += layout.size(ofRank: rank, of: ballot)
      for index in start..<end {
        let place = Int(layout.places[index])
        ranked[place] += ballot.times
        let row = place * size
        for above in ballot.start..<end { counts[row + Int(layout.places[above])] -= ballot.times }
      }
    }
  }

  /// Many long ballots at once.
  private static func add(
    _ ballots: [RankLayout.Ballot], of layout: RankLayout, _ size: Int, to counts: inout [Int32]
  ) {
    let number = ballots.count
    // The rank of every place on every ballot; those left out stand below all ranks.
    var ranks = Array(repeating: Int16.max, count: size * number)
    for (column, ballot) in ballots.enumerated() {
      var next = ballot.start
      for rank in 0..<Int(ballot.ranks) {
        let end = next + layout.size(ofRank: rank, of: ballot)
        while next < end {
          ranks[Int(layout.places[next]) * number + column] = Int16(truncatingIfNeeded: rank)
          next += 1
        }
      }
    }
    var lanes = Array(repeating: Lanes(), count: number)
    for first in stride(from: 0, to: size, by: width) {
      let last = min(first + width, size)
      for column in 0..<number {
        var vector = Lanes()
        for place in first..<last { vector[place - first] = ranks[place * number + column] }
        lanes[column] = vector
      }
      for place in 0..<size {
        let row = place * number
        var preferred = Lanes()
        for column in 0..<number {
          // The sign of the difference is −1 where the place stands above, and 0 elsewhere.
          preferred &-= (Lanes(repeating: ranks[row + column]) &- lanes[column]) &>> 15
        }
        for other in first..<last {
          counts[place * size + other] += Int32(preferred[other - first])
        }
      }
    }
  }
}
