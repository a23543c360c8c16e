import Participation

/// Row f: identifiers as keys, against strings that hold the same names.
func identifierBenchmarks() -> [Benchmark] {
  keys("identifier") { Identifier<Participant>(number: 100_000_000_000 + UInt64($0)) }
    + keys("string12") { String(100_000_000_000 + $0) }
    + keys("string32") { "participant-number-" + String(1_000_000_000_000 + $0) }
}

private func keys<Key: Hashable>(_ name: String, _ make: @escaping (_ number: Int) -> Key) -> [Benchmark] {
  func list(_ count: Int) -> [Key] { (0..<count).map(make) }
  return [
    .timed("\(name)-copy", per: "key", count: 1_000_000, repetitions: 5, preparing: list) { keys, _ in
      var copy: [Key] = []
      copy.reserveCapacity(keys.count)
      for key in keys { copy.append(key) }
      return copy.count
    },
    .timed(
      "\(name)-compare", per: "key", count: 1_000_000, repetitions: 5, preparing: { (list($0), list($0)) }
    ) { keys, _ in
      var equal = 0
      for place in keys.0.indices where keys.0[place] == keys.1[place] { equal += 1 }
      return equal
    },
    .timed("\(name)-hash", per: "key", count: 1_000_000, repetitions: 5, preparing: list) { keys, _ in
      var mixture = 1
      for key in keys { mixture = mixture &* 31 &+ key.hashValue }
      return mixture == 0 ? 0 : keys.count
    },
    .timed(
      "\(name)-lookup", per: "key", count: 1_000_000, repetitions: 5,
      preparing: { count in
        // The keys are asked for 7,919 places apart, which meets every one once and none in its order.
        let keys = list(count)
        let order = (0..<count).map { keys[$0 * 7_919 % count] }
        return (Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($0.element, $0.offset) }), order)
      }
    ) { (material: (places: [Key: Int], order: [Key]), _) in
      var found = 0
      for key in material.order where material.places[key] != nil { found += 1 }
      return found
    },
  ]
}
