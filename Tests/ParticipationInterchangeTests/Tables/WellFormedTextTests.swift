import Participation
import ParticipationInterchange
import Testing

@Suite("Bytes that are text and bytes that are not")
struct WellFormedTextTests {
  /// First bytes of every kind, and later ones on both sides of every bound.
  private static let sequences: [[UInt8]] = {
    let later: [UInt8] = [0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xFF]
    var result: [[UInt8]] = []
    for first in UInt8(0x80)...0xFF {
      result.append([first])
      for second in UInt8(0x7F)...0xFF { result.append([first, second]) }
      for second in later {
        for third in later {
          result.append([first, second, third])
          for fourth in later { result.append([first, second, third, fourth]) }
        }
      }
    }
    return result
  }()

  @Test("A cell is reported as no text where the standard library has to repair it, and only there")
  func sequences() {
    let sequences = Self.sequences
    let reading = Table.read(
      bytes: Array("a\n".utf8) + sequences.flatMap { $0 + [0x0A] }, as: TableFormat(findingLimit: .max))
    let expected = sequences.map { String(decoding: $0, as: UTF8.self) }
    let repaired = zip(sequences, expected).map { !$0.elementsEqual($1.utf8) }
    #expect(repaired.contains(true) && repaired.contains(false))
    #expect(reading.table.rows.map { $0.cells.map { Array($0.utf8) } } == expected.map { [Array($0.utf8)] })
    let rows = repaired.indices.filter { repaired[$0] }.map { $0 + 2 }
    #expect(reading.findings.map(\.problem) == rows.map { _ in .invalidUTF8 })
    #expect(reading.findings.map(\.row) == rows)
  }
}
