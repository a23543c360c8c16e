/// The paths of the method of Schulze, over flat matrices.
enum StrongestPaths {
  private typealias Lanes = SIMD16<Int32>
  private static var width: Int { 16 }

  /// The strength of each won contest; 0 where it is not won.
  static func links(_ counts: [Int32], _ size: Int, _ link: LinkStrength) -> [Int32] {
    var links = Array(repeating: Int32(0), count: counts.count)
    for place in 0..<size {
      for other in 0..<size {
        let votes = counts[place * size + other]
        let against = counts[other * size + place]
        guard votes > against else { continue }
        switch link {
        case .winningVotes: links[place * size + other] = votes
        case .margin: links[place * size + other] = votes - against
        }
      }
    }
    return links
  }

  /// The strength of the strongest path between any two: the widest paths of Floyd and Warshall.
  static func strengths(_ links: [Int32], _ size: Int) -> [Int32] {
    let chunks = (size + width - 1) / width
    var rows = Array(repeating: Lanes(), count: size * chunks)
    for place in 0..<size {
      for other in 0..<size where other != place {
        rows[place * chunks + other / width][other % width] = links[place * size + other]
      }
    }
    var through = Array(repeating: Lanes(), count: chunks)
    for middle in 0..<size {
      for chunk in 0..<chunks { through[chunk] = rows[middle * chunks + chunk] }
      for place in 0..<size where place != middle {
        let first = rows[place * chunks + middle / width][middle % width]
        if first == 0 { continue }
        let firsts = Lanes(repeating: first)
        for chunk in 0..<chunks {
          // No strength is below 0, so that differences do not overflow and their signs choose.
          let excess = through[chunk] &- firsts
          let weakest = firsts &+ (excess & (excess &>> 31))
          let gain = rows[place * chunks + chunk] &- weakest
          rows[place * chunks + chunk] &-= gain & (gain &>> 31)
        }
      }
    }
    var strengths = Array(repeating: Int32(0), count: size * size)
    for place in 0..<size {
      for other in 0..<size where other != place {
        strengths[place * size + other] = rows[place * chunks + other / width][other % width]
      }
    }
    return strengths
  }

  /// The level of each place: the length of the longest chain of places before it.
  static func levels(_ strengths: [Int32], _ size: Int) -> [Int] {
    func comesBefore(_ place: Int, _ other: Int) -> Bool {
      strengths[place * size + other] > strengths[other * size + place]
    }
    var before = Array(repeating: 0, count: size)
    for place in 0..<size {
      for other in 0..<size where comesBefore(other, place) { before[place] += 1 }
    }
    // The relation is transitive, so that whatever comes before a place has fewer places before it.
    let order = (0..<size).sorted { before[$0] == before[$1] ? $0 < $1 : before[$0] < before[$1] }
    var levels = Array(repeating: 0, count: size)
    for place in order {
      for other in 0..<size where comesBefore(other, place) {
        levels[place] = max(levels[place], levels[other] + 1)
      }
    }
    return levels
  }
}
