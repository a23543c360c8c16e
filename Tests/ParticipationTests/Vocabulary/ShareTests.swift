import Participation
import ParticipationTestSupport
import Testing

@Suite("Shares")
struct ShareTests {
  static func share(_ part: Int64, _ whole: Int64) throws -> Share { try Share(part, of: whole) }

  @Test("A share is reduced, and has its tenths of a per cent with halves up")
  func reduced() throws {
    let rows: [(part: Int64, whole: Int64, text: String, percent: String)] = [
      (0, 7, "0/1", "0.0"), (7, 7, "1/1", "100.0"), (2, 6, "1/3", "33.3"), (4, 6, "2/3", "66.7"),
      (1, 8, "1/8", "12.5"), (1, 2000, "1/2000", "0.1"), (1, 2001, "1/2001", "0.0"),
      (1999, 2000, "1999/2000", "100.0"),
      (1, 16, "1/16", "6.3"), (.max, .max, "1/1", "100.0"), (1, .max, "1/9223372036854775807", "0.0"),
      (.max - 1, .max, "9223372036854775806/9223372036854775807", "100.0"),
      (4_611_686_018_427_387_904, .max, "4611686018427387904/9223372036854775807", "50.0"),
    ]
    #expect(try rows.map { try Self.share($0.part, $0.whole).description } == rows.map(\.text))
    #expect(try rows.map { try Self.share($0.part, $0.whole).percentText } == rows.map(\.percent))
    #expect(try Self.share(3, 10).complement == Self.share(7, 10) && Share.whole.complement == .nothing)
    #expect(try Share.percent(50) == .half && Self.share(6, 9) == .twoThirds)
  }

  @Test("What is no share is refused with its figures")
  func refusals() {
    let rows: [(Int64, Int64, ShareError)] = [
      (0, 0, .noWhole(0)), (1, 0, .noWhole(0)), (-1, -2, .noWhole(-2)), (0, .min, .noWhole(.min)),
      (-1, 2, .outside(-1, of: 2)), (3, 2, .outside(3, of: 2)), (.min, .max, .outside(.min, of: .max)),
    ]
    for (part, whole, error) in rows { #expect(throws: error) { try Share(part, of: whole) } }
    #expect(rows.allSatisfy { $0.2.description.hasSuffix(".") })
  }

  @Test("Shares compare exactly where floating point does not, and agree with fractions over one denominator")
  func comparison() throws {
    #expect(try Self.share(.max - 2, .max - 1) < Self.share(.max - 1, .max))
    #expect(try Self.share(1, .max) < Self.share(1, .max - 1) && !(Self.share(1, 3) < Self.share(2, 6)))
    let seed: UInt64 = 0x5A4E
    print("shares: seed \(seed)")
    var generator = SplitMix64(seed: seed)
    var wrong = 0
    for _ in 0..<4000 {
      let whole = Int64.random(in: 1...60, using: &generator)
      let other = Int64.random(in: 1...60, using: &generator)
      let part = Int64.random(in: 0...whole, using: &generator)
      let otherPart = Int64.random(in: 0...other, using: &generator)
      let (left, right) = (try Self.share(part, whole), try Self.share(otherPart, other))
      if (left < right) != (part * other < otherPart * whole) { wrong += 1 }
      if left.isReached(by: otherPart, of: other) != (right >= left) { wrong += 1 }
      if left.isExceeded(by: otherPart, of: other) != (right > left) { wrong += 1 }
      // The least count reaches the share, and one less does not.
      let least = left.leastCount(of: other)
      if !left.isReached(by: least, of: other) || (least > 0 && left.isReached(by: least - 1, of: other)) {
        wrong += 1
      }
      if left.tenthsOfPercent != Int((2000 * part + whole) / (2 * whole)) { wrong += 1 }
    }
    #expect(wrong == 0)
  }

  @Test("Thresholds at the edges")
  func thresholds() throws {
    #expect(Share.twoThirds.leastCount(of: 7) == 5 && Share.twoThirds.leastCount(of: 6) == 4)
    #expect(Share.whole.leastCount(of: .max) == .max && Share.half.leastCount(of: -3) == 0)
    #expect(Share.nothing.isReached(by: 0, of: 0) && !Share.half.isReached(by: 0, of: 0))
    #expect(!Share.half.isExceeded(by: 5, of: 10) && Share.half.isExceeded(by: 6, of: 10))
    #expect(!Share.nothing.isReached(by: .min, of: 1) && !Share.nothing.isExceeded(by: 0, of: 0))
  }

  @Test("A share comes back from the wire, and one not reduced is the same share")
  func coding() throws {
    #expect(try json(Share.twoThirds) == #"{"denominator":3,"numerator":2}"#)
    #expect(try value(Share.self, of: #"{"denominator":6,"numerator":4}"#) == .twoThirds)
    let hostile = [
      "0.5", "{}", #"{"numerator":1}"#, #"{"numerator":1,"denominator":0}"#,
      #"{"numerator":2,"denominator":1}"#,
      #"{"numerator":-1,"denominator":1}"#, #"{"numerator":0.5,"denominator":1}"#, #""1/2""#, "null",
      #"{"numerator":1,"denominator":9223372036854775808}"#,
    ]
    #expect(hostile.filter { refusal(of: $0, as: Share.self) == nil } == [])
  }
}
