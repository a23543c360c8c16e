import Participation
import ParticipationInterchange
import ParticipationTestSupport
import Testing

/// Texts so large that a reader whose time grows with the square of the length does not finish in time.
@Suite("Hostile tables", .timeLimit(.minutes(1)))
struct HostileTableTests {
  private static let million = 1_000_000

  @Test("A million columns in one row are kept, reported and found by name")
  func columns() {
    let blank = Table.read(bytes: [UInt8](repeating: 0x2C, count: Self.million))
    #expect(
      blank.findings.count == 10_000 && blank.findingsLeftOut == Self.million + 2 - 10_000
        && blank.findings.first?.problem == .tooManyCells(Self.million + 1, limit: 10_000))
    let names = (1...200_000).map { "c\($0)" }.joined(separator: ",")
    let named = Table.read(names + "\n1")
    #expect(
      named.table.column(named: "c200000")?.number == 200_000
        && named.places == [
          .init(.tooManyCells(200_000, limit: 10_000), 1, nil, 1),
          .init(.ragged(1, expected: 200_000), 2, nil, 2),
        ])
  }

  @Test("A million quotes end in one cell or one finding")
  func quotes() {
    let even = Table.read(bytes: [UInt8](repeating: 0x22, count: Self.million))
    #expect(even.isFaultless && even.table.header.map(\.utf8.count) == [Self.million / 2 - 1])
    let odd = Table.read(bytes: [UInt8](repeating: 0x22, count: Self.million - 1))
    #expect(
      odd.places == [.init(.quoteUnterminated, 1, 1, 1)]
        && odd.table.header.map(\.utf8.count) == [Self.million - 1])
    let open = Table.read("a\n" + String(repeating: "\"x\"y\n", count: 100_000))
    #expect(open.findingsLeftOut == 90_000 && open.table.rows.count == 100_000)
    let swallowed = Table.read("a,b\n\"" + String(repeating: "1,2\n", count: 100_000))
    #expect(
      swallowed.places == [.init(.quoteUnterminated, 2, 1, 2), .init(.ragged(1, expected: 2), 2, nil, 2)])
  }

  @Test("Ragged rows, bytes that are no text, NUL and huge cells are reported")
  func bytes() {
    let ragged = Table.read("a,b\n" + String(repeating: "1\n1,2,3\n", count: 50_000))
    #expect(ragged.findings.count + ragged.findingsLeftOut == 100_000 && ragged.table.rows.count == 100_000)
    let invalid = Table.read(bytes: (0..<200_000).map { $0 % 2 == 0 ? 0xFF : 0x0A })
    #expect(invalid.findings.count + invalid.findingsLeftOut == 100_000 && invalid.table.rows.count == 99_999)
    let nul = Table.read(bytes: [UInt8](repeating: 0, count: Self.million))
    #expect(nul.findings.map(\.problem) == [.nul])
    let huge = Table.read(bytes: [UInt8](repeating: 0x61, count: Self.million + 1))
    #expect(huge.places == [.init(.cellTooLong(Self.million + 1, limit: Self.million), 1, 1, 1)])
    // A letter with very many accents, which is slow to compare as Unicode asks.
    let accents = "a" + String(repeating: "\u{301}\u{323}", count: 100_000)
    let accented = Table.read(accents + "," + accents)
    #expect(accented.findings.count == 1 && accented.table.column(named: accents)?.number == 1)
  }

  @Test("Random bytes never stop the reader, and what it read comes back from its own text")
  func noise() {
    let seed: UInt64 = 0xC5F
    print("noise in tables: seed \(seed)")
    var generator = SplitMix64(seed: seed)
    let alphabet: [UInt8] = [0x22, 0x22, 0x2C, 0x0A, 0x0D, 0x61, 0x00, 0xC5, 0xBE, 0xFF, 0xEF, 0xBB, 0xBF]
    var wrong: [[UInt8]] = []
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 0...24, using: &generator)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      }
      let read = Table.read(bytes: bytes).table
      if Table.read(read.csv()).table != read { wrong.append(bytes) }
    }
    #expect(wrong == [])
  }
}
