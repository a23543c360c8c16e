import ParticipationTestSupport
import SocialChoice
import Testing

@Suite("Orders that are drawn")
struct TieBreakTests {
  @Test(
    "A drawn order is that of the stated algorithm", arguments: [(1, "ECIBJDAGHF"), (2019, "HAFGECDJBI")])
  func drawn(seed: UInt64, expected: String) throws {
    // Expected from a separate program over the same published generator.
    let slate = try Slate("ABCDEFGHIJ".map { String($0) })
    var generator = SplitMix64(seed: seed)
    let order = DrawnOrder(drawing: slate, using: &generator)
    #expect(order.items.joined() == expected)
  }

  /// A generator that gives listed bits and then zeros.
  private struct Listed: RandomNumberGenerator {
    var bits: [UInt64]
    var drawn = 0
    mutating func next() -> UInt64 {
      drawn += 1
      return bits.isEmpty ? 0 : bits.removeFirst()
    }
  }

  @Test("Bits that would favour low places are thrown away, and none where the bound divides them all")
  func rejection() throws {
    let three = try Slate([1, 2, 3])
    // The greatest multiple of 3 in 64 bits is 2⁶⁴ − 1, so that the last value is thrown away.
    var generator = Listed(bits: [UInt64.max, UInt64.max - 1, 1])
    #expect(DrawnOrder(drawing: three, using: &generator).items == [1, 2, 3])
    #expect(generator.drawn == 3)
    var even = Listed(bits: [UInt64.max])
    #expect(DrawnOrder(drawing: try Slate([1, 2]), using: &even).items == [1, 2])
    #expect(even.drawn == 1)
  }

  @Test("Every order of three items is drawn about as often")
  func evenness() throws {
    var generator = SplitMix64(seed: 7)
    let slate = try Slate([1, 2, 3])
    var counts: [[Int]: Int] = [:]
    for _ in 0..<6_000 { counts[DrawnOrder(drawing: slate, using: &generator).items, default: 0] += 1 }
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { (850...1_150).contains($0) })
  }

  @Test("Items that were not drawn come last, as listed")
  func undrawn() throws {
    let ballots = try profile("1abcd 1dcba", of: "abcd")
    let ties = TieBreak.drawn(try DrawnOrder(["c", "b"]))
    #expect(ballots.borda(.shared, ties: ties).ranking.order == ["c", "b", "a", "d"])
    #expect(throws: SlateError.listedTwice("c", 0, 2)) { try DrawnOrder(["c", "b", "c"]) }
  }
}
