import SocialChoice

/// Row g: counting opinions and ranking priorities.
///
/// The inputs are arithmetic on the outputs of one generator, so that every side makes the same ones.
func choiceBenchmarks() -> [Benchmark] {
  [
    .timed(
      "choice-tally", per: "vote", count: 1_000_000, repetitions: 5, preparing: opinions
    ) { log, count in
      checksum(log.tally(.latestPerPerson).counts.flatMap { [$0.agree, $0.disagree, $0.pass] }) * count
    },
    .timed(
      "choice-layout", per: "ballot", count: 100_000, repetitions: 3, preparing: orders
    ) { orders, count in
      layout(orders).record.counted
    },
    .timed(
      "choice-pairwise", per: "ballot", count: 100_000, repetitions: 3, preparing: { layout(orders($0)) }
    ) { profile, count in
      checksum(PairwiseCounts(profile).counts.map { Int($0) }) * count
    },
    .timed(
      "choice-borda", per: "ballot", count: 100_000, repetitions: 3, preparing: { layout(orders($0)) }
    ) { profile, count in
      checksum(profile.borda(.shared).numbers.map { Int($0 / 2) }) * count
    },
    // Paths and order alone, from contests that are counted already.
    .timed(
      "choice-schulze", per: "ranking", count: 1, preparing: { _ in PairwiseCounts(layout(orders(100_000))) }
    ) { pairwise, _ in
      checksum(SchulzeRanking(pairwise, link: .margin).strengths.map { Int($0) })
    },
  ]
}

private let items = 500
private let prime = 503

/// Numbers that do not depend on how they are added up.
private func checksum(_ numbers: [Int]) -> Int {
  var sum = 0
  for (place, number) in numbers.enumerated() { sum = (sum + number * (place % 1_009 + 1)) % 1_000_000_007 }
  return sum
}

/// The outputs of SplitMix64, by number.
private func bits(_ number: Int) -> UInt64 {
  var mixed = UInt64(number + 1) &* 0x9E37_79B9_7F4A_7C15
  mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
  mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
  return mixed ^ (mixed >> 31)
}

/// Opinions of 50,000 people on 500 statements, where about every twentieth takes the place of another.
private func opinions(_ count: Int) -> OpinionLog<Int, Int> {
  guard let slate = try? Slate(Array(0..<items)) else { preconditionFailure("The numbers differ.") }
  return OpinionLog(
    slate,
    (0..<count).map { number in
      let bits = bits(number)
      return CastOpinion(
        Int(bits % 50_000), on: Int((bits >> 20) % 500), order: Int64(bits >> 40),
        Opinion.allCases[Int((bits >> 32) % 3)])
    })
}

/// Orders of all items: the multiples of a number, from some place on, modulo a prime.
private func orders(_ count: Int) -> [[Int]] {
  (0..<count).map { number in
    let bits = bits(number)
    let step = Int(bits % 502) + 1
    var place = Int((bits >> 20) % 503)
    var order: [Int] = []
    order.reserveCapacity(items)
    for _ in 0..<prime {
      if place < items { order.append(place) }
      place += step
      if place >= prime { place -= prime }
    }
    return order
  }
}

private func layout(_ orders: [[Int]]) -> RankedProfile<Int> {
  do {
    var profile = try RankedProfile(try Slate(Array(0..<items)))
    for order in orders { try profile.append(places: order) }
    return profile
  } catch {
    preconditionFailure("\(error)")
  }
}
