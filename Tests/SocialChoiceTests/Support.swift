import ParticipationTestSupport
import SocialChoice
import Testing

/// Ballots of a text such as `5acbed 3a=bc`: how often, and the items; `=` joins items of one rank.
func profile(_ text: String, of letters: String) throws -> RankedProfile<String> {
  var profile = try RankedProfile(try Slate(letters.map { String($0) }))
  for word in text.split(separator: " ") {
    let digits = word.prefix { $0.isNumber }
    var ranks: [[String]] = []
    var isJoined = false
    for letter in word.dropFirst(digits.count) {
      if letter == "=" {
        isJoined = true
      } else if isJoined, !ranks.isEmpty {
        ranks[ranks.count - 1].append(String(letter))
        isJoined = false
      } else {
        ranks.append([String(letter)])
      }
    }
    try profile.append(try RankedBallot(ranks: ranks), times: Int(digits) ?? 1)
  }
  return profile
}

/// Random ranks over places: shuffled, cut short, and with some ranks joined.
func randomRanks(
  of items: Int, isStrict: Bool, using generator: inout SplitMix64
) -> [[Int]] {
  let order = Array(0..<items).shuffled(using: &generator).prefix(
    generator.once(in: 3) ? generator.number(0...items) : items)
  var ranks: [[Int]] = []
  for item in order {
    if !isStrict, !ranks.isEmpty, generator.once(in: 3) {
      ranks[ranks.count - 1].append(item)
    } else {
      ranks.append([item])
    }
  }
  return ranks
}

/// How many ballots prefer each item to each other, by the definition.
func naivePairwise(_ ballots: [(ranks: [[Int]], times: Int)], items: Int) -> [[Int]] {
  var counts = Array(repeating: Array(repeating: 0, count: items), count: items)
  for ballot in ballots {
    func rank(_ item: Int) -> Int { ballot.ranks.firstIndex { $0.contains(item) } ?? Int.max }
    for one in 0..<items {
      for other in 0..<items where rank(one) < rank(other) { counts[one][other] += ballot.times }
    }
  }
  return counts
}

/// The strength of the strongest path, by trying every path that meets no item twice.
func naiveStrength(_ links: [[Int]], from start: Int, to end: Int, avoiding seen: Set<Int> = []) -> Int {
  if start == end { return Int.max }
  var best = 0
  for next in links.indices where links[start][next] > 0 && next != start && !seen.contains(next) {
    let rest = naiveStrength(links, from: next, to: end, avoiding: seen.union([start]))
    best = max(best, min(links[start][next], rest))
  }
  return best
}
