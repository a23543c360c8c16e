import Participation
import ParticipationTestSupport
import Testing

private func part(_ number: Int) -> Reference {
  Reference(.measure, Identifier<Reference>(number: UInt64(number)))
}

@Suite("Roll-up of hostile and large trees")
struct HostileRollUpTests {
  @Test("Parts that are no tree are refused with their names")
  func refusals() {
    let rows: [([RollUpPart], RollUpTreeError)] = [
      ([RollUpPart("measure/a"), RollUpPart("measure/a")], .repeated("measure/a")),
      ([RollUpPart("measure/a", of: "measure/b")], .parentMissing(of: "measure/a", parent: "measure/b")),
      ([RollUpPart("measure/a", of: "measure/a")], .circular("measure/a")),
      (
        [
          RollUpPart("measure/d"), RollUpPart("measure/a", of: "measure/b"),
          RollUpPart("measure/b", of: "measure/c"), RollUpPart("measure/c", of: "measure/b"),
        ], .circular("measure/b")
      ),
      ([RollUpPart("measure/a", weight: -1)], .weightOutOfRange("measure/a", weight: -1)),
      ([RollUpPart("measure/a", weight: .max)], .weightOutOfRange("measure/a", weight: .max)),
    ]
    for (parts, expected) in rows {
      #expect(throws: expected) { try RollUpTree(parts) }
      #expect(expected.description.contains("measure/") && expected.description.hasSuffix("."))
    }
  }

  @Test("A hundred thousand levels are rolled up, compared, and let go")
  func depth() throws {
    let depth = 100_000
    let parts = (0..<depth).map {
      RollUpPart(
        part($0), of: $0 == 0 ? nil : part($0 - 1),
        progress: $0 == depth - 1 ? PartProgress(.half) : nil)
    }
    for rule in [RollUpRule.mean, .weightedMean, .minimum] {
      let result = RollUp(try RollUpTree(parts), by: RollUpScheme(rule))
      #expect(result[part(0)]?.progress == .known(share: .half, precision: .exact))
      #expect(result == RollUp(try RollUpTree(parts), by: RollUpScheme(rule)))
    }
    #expect(throws: RollUpTreeError.circular(part(0))) {
      try RollUpTree([RollUpPart(part(0), of: part(depth - 1))] + parts.dropFirst())
    }
  }

  @Test("A hundred thousand parts have an exact mean, with the largest weights as well")
  func breadth() throws {
    var random = SplitMix64(seed: 7)
    var parts = [RollUpPart(part(0))]
    var sum: Int64 = 0
    var weighted: Int64 = 0
    var weights: Int64 = 0
    for number in 1...100_000 {
      let hundredths = Int64.random(in: 0...10_000, using: &random)
      let weight = Int64.random(in: 0...RollUpTree.largestWeight, using: &random)
      sum += hundredths
      weighted += weight * hundredths
      weights += weight
      parts.append(
        RollUpPart(
          part(number), of: part(0), weight: weight, progress: PartProgress(try Share(hundredths, of: 10_000))
        ))
    }
    let tree = try RollUpTree(parts)
    #expect(
      try RollUp(tree, by: RollUpScheme(.mean))[part(0)]?.progress
        == .known(share: Share(sum, of: 1_000_000_000), precision: .exact))
    #expect(
      try RollUp(tree, by: RollUpScheme(.weightedMean))[part(0)]?.progress
        == .known(share: Share(weighted, of: weights * 10_000), precision: .exact))
  }

  @Test("Without weight there is no weighted mean")
  func noWeight() throws {
    let tree = try RollUpTree([
      RollUpPart("measure/a"),
      RollUpPart("measure/b", of: "measure/a", weight: 0, progress: PartProgress(.half)),
    ])
    #expect(
      RollUp(tree, by: RollUpScheme(.weightedMean))["measure/a"]?.progress == .unknown(because: .noWeight))
    #expect(RollUp(tree, by: RollUpScheme(.weightedMean)).nodes.count == 2)
    #expect(RollUp(try RollUpTree([]), by: RollUpScheme(.mean)).nodes.isEmpty)
  }

  @Test("Fractions too fine for 64 bits are rounded to a billionth, the same way in any order")
  func rounded() throws {
    // The least common multiple of 1 … 60 is about 10²⁵.
    let shares = try (2...60).map { try Share(Int64($0) - 1, of: Int64($0)) }
    func mean(_ shares: [Share]) throws -> RolledProgress? {
      let parts = shares.enumerated().map {
        RollUpPart(part($0 + 1), of: part(0), progress: PartProgress($1))
      }
      return RollUp(try RollUpTree([RollUpPart(part(0))] + parts), by: RollUpScheme(.mean))[part(0)]?.progress
    }
    let forward = try #require(try mean(shares))
    guard case .known(let share, .rounded) = forward else {
      Issue.record("expected a rounded share, found \(forward)")
      return
    }
    let expected = shares.reduce(0.0) { $0 + Double($1.numerator) / Double($1.denominator) } / 59
    let found = Double(share.numerator) / Double(share.denominator)
    #expect(abs(found - expected) < 1.1e-9 && 1_000_000_000 % share.denominator == 0)
    #expect(try mean(shares.reversed()) == forward)
    // What is a hair short of everything stays short of it, and a hair more than nothing stays more.
    let hair = try Share(.max - 1, of: .max)
    let nearlyAll = try mean([hair, .whole, .whole])
    let nearlyNothing = try mean([hair.complement, .nothing, .nothing])
    #expect(
      try nearlyAll == .known(share: Share(999_999_999, of: 1_000_000_000), precision: .rounded)
        && nearlyNothing == .known(share: Share(1, of: 1_000_000_000), precision: .rounded))
  }

  @Test("Random trees keep their means between the least and the most, whatever the fractions")
  func random() throws {
    for seed in 0..<300 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let count = Int.random(in: 2...60, using: &random)
      var parts = [RollUpPart(part(0))]
      for number in 1..<count {
        let whole = Int64.random(in: 1...(seed % 2 == 0 ? 12 : .max), using: &random)
        let share = try Share(Int64.random(in: 0...whole, using: &random), of: whole)
        parts.append(
          RollUpPart(
            part(number), of: part(Int.random(in: 0..<number, using: &random)),
            weight: Int64.random(in: 0...9, using: &random),
            progress: Int.random(in: 0..<10, using: &random) == 0 ? nil : PartProgress(share)))
      }
      let tree = try RollUpTree(parts)
      for rule in RollUpRule.allCases {
        for missing in MissingPolicy.allCases {
          let result = RollUp(tree, by: RollUpScheme(rule, missing: missing))
          let wrong = result.nodes.filter { !Self.isSound($0) }
          #expect(wrong.isEmpty && result.nodes.count == count, "seed \(seed), \(rule), \(missing): \(wrong)")
        }
      }
    }
  }

  private static func isSound(_ node: RollUpNode) -> Bool {
    guard let rule = node.rule, rule != .judged, let share = node.progress.share else { return true }
    var inputs = node.inputs.compactMap { $0.progress.share }
    if node.missing == .countsAsNothing { inputs.append(.nothing) }
    if node.missing == .makesUnknown { return share == .nothing && rule != .mean && rule != .weightedMean }
    guard let least = inputs.min(), let most = inputs.max() else { return false }
    switch rule {
    case .allComplete: return (share == .whole) == (least == .whole)
    case .minimum: return share == least
    case .mean, .weightedMean:
      // Rounding may leave the bounds by a billionth.
      let slack = node.progress == .known(share: share, precision: .exact) ? 0 : 2e-9
      return value(share) >= value(least) - slack - 1e-12 && value(share) <= value(most) + slack + 1e-12
    case .judged: return true
    }
  }

  private static func value(_ share: Share) -> Double { Double(share.numerator) / Double(share.denominator) }

  @Test("What is written wrongly, or does not follow from the parts, is refused with its place")
  func decoding() throws {
    let tree = try RollUpTree([
      RollUpPart("measure/a"), RollUpPart("measure/b", of: "measure/a", progress: PartProgress(.half)),
    ])
    let text = try RoundTrip.json(RollUp(tree, by: RollUpScheme(.mean, exceptions: [.measure: .minimum])))
    let rows = [
      ("\"version\":1", "\"version\":2", "version: Version 2 is not known; 1 is."),
      ("participation.rollUp", "x", "format: The format is “x”, not “participation.rollUp”."),
      (
        "\"leaves\":1,\"leavesNotStated\":0,\"part\":\"measure/a\"",
        "\"leaves\":9,\"leavesNotStated\":0,\"part\":\"measure/a\"",
        "nodes: What is written for measure/a does not follow from the parts."
      ),
      (
        "[{\"kind\":\"measure\",\"rule\":\"minimum\"}]",
        "[{\"kind\":\"measure\",\"rule\":\"minimum\"},{\"kind\":\"measure\",\"rule\":\"mean\"}]",
        "scheme.exceptions: There are two rules for the kind “measure”; keep one."
      ),
      (
        "\"parts\":[{\"part\":\"measure/a\",", "\"parts\":[{\"part\":\"measure/c\",",
        "parts: measure/b is part of measure/a, which is not listed; list it too."
      ),
    ]
    for (old, new, expected) in rows {
      let damaged = text.replacing(old, with: new, maxReplacements: 1)
      #expect(damaged != text && refusal(of: damaged, as: RollUp.self) == expected, "\(old)")
    }
  }
}
