import Participation
import ParticipationTestSupport
import Testing

private enum Thing {}

private func refusal(of text: String) -> IdentifierError? {
  do throws(IdentifierError) {
    _ = try Identifier<Thing>(text)
    return nil
  } catch {
    return error
  }
}

@Suite("Identifiers")
struct IdentifierTests {
  static let symbols = Array("-.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")

  static func randomText(_ generator: inout SplitMix64) -> String {
    String(
      (0..<Int.random(in: 1...20, using: &generator)).map { _ in
        symbols.randomElement(using: &generator) ?? "a"
      })
  }

  static func randomUUID(_ generator: inout SplitMix64) -> String {
    let digits = Array("0123456789abcdef")
    var text = (0..<32).map { _ in digits.randomElement(using: &generator) ?? "0" }
    text[16] = ["8", "9", "a", "b"].randomElement(using: &generator) ?? "8"
    for place in [8, 13, 18, 23] { text.insert("-", at: place) }
    return String(text)
  }

  @Test("Every text of up to twenty symbols and every UUID comes back as it was given")
  func roundTrip() throws {
    let seed: UInt64 = 0x1D_2026
    print("identifier round trip: seed \(seed)")
    var generator = SplitMix64(seed: seed)
    var wrong: [String] = []
    for number in 0..<20_000 {
      let text = number % 4 == 0 ? Self.randomUUID(&generator) : Self.randomText(&generator)
      if try Identifier<Thing>(text).text != text { wrong.append(text) }
      if number % 4 == 0, try Identifier<Thing>(text.uppercased()).text != text { wrong.append(text) }
    }
    let edges = [
      "-", "z", "zzzzzzzzzzzzzzzzzzzz", "--------------------", "zzzzzzzzzz", "zzzzzzzzzz-", "a-b.c:d_E9",
      "00000000-0000-0000-8000-000000000000", "ffffffff-ffff-ffff-bfff-ffffffffffff",
    ]
    for text in edges where try Identifier<Thing>(text).text != text { wrong.append(text) }
    #expect(wrong == [])
  }

  @Test("Identifiers are ordered as their texts in ASCII, and every UUID comes last")
  func order() throws {
    var generator = SplitMix64(seed: 77)
    var texts = (0..<2000).map { _ in Self.randomText(&generator) }
    texts += texts.map { String($0.prefix(3)) }
    let uuids = (0..<500).map { _ in Self.randomUUID(&generator) }
    let expected =
      texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      + uuids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let sorted = try (uuids + texts).map { try Identifier<Thing>($0) }.sorted().map(\.text)
    #expect(sorted == expected)
  }

  @Test("A text that is no identifier is refused with its place and its length")
  func refusals() {
    let long = String(repeating: "a", count: 21)
    let rows: [(String, IdentifierError)] = [
      ("", .empty),
      (" ", .badSymbol(" ", at: 1)),
      ("a b", .badSymbol("a b", at: 2)),
      ("Užice", .badSymbol("Užice", at: 2)),
      ("a/b", .badSymbol("a/b", at: 2)),
      ("abc\u{0}", .badSymbol("abc\u{0}", at: 4)),
      (long, .tooLong(long, characters: 21)),
      // The variant of RFC 9562 is 8, 9, a or b.
      (
        "00000000-0000-0000-7000-000000000000",
        .tooLong("00000000-0000-0000-7000-000000000000", characters: 36)
      ),
      (
        "00000000-0000-0000-8000-00000000000g",
        .tooLong("00000000-0000-0000-8000-00000000000g", characters: 36)
      ),
      (
        "000000000-000-0000-8000-000000000000",
        .tooLong("000000000-000-0000-8000-000000000000", characters: 36)
      ),
    ]
    #expect(rows.map { refusal(of: $0.0) } == rows.map(\.1))
    #expect(rows.allSatisfy { $0.1.description.hasSuffix(".") && !$0.1.description.contains("\n") })
  }

  @Test("The identifier of a number is the identifier of its digits")
  func numbers() throws {
    var numbers: [UInt64] = [
      0, 1, 9, 10, 11, 99, 100, 9_999_999_999, 10_000_000_000, .max / 10, .max - 1, .max,
    ]
    var generator = SplitMix64(seed: 5)
    for shift in 0..<64 { numbers.append(generator.next() >> UInt64(shift)) }
    var power: UInt64 = 1
    for _ in 0..<19 {
      power *= 10
      numbers += [power - 1, power, power + 1]
    }
    let expected = try numbers.map { try Identifier<Thing>(String($0)) }
    #expect(numbers.map { Identifier<Thing>(number: $0) } == expected)
  }

  @Test("An identifier is sixteen bytes, equal under another type, and a literal")
  func shape() throws {
    let identifier: Identifier<Thing> = "circle-1"
    #expect(MemoryLayout<Identifier<Thing>>.size == 16 && MemoryLayout<Identifier<Thing>>.stride == 16)
    #expect(identifier.retyped(to: Participant.self) == ParticipantIdentifier("circle-1"))
    #expect("\(identifier)" == "circle-1")
  }

  @Test("Identifiers are single texts and keys of objects")
  func coding() throws {
    let counts: [Identifier<Thing>: Int] = ["b": 2, "a": 1, "00000000-0000-0000-8000-000000000000": 3]
    let text = #"{"00000000-0000-0000-8000-000000000000":3,"a":1,"b":2}"#
    #expect(try json(counts) == text)
    #expect(try value([Identifier<Thing>: Int].self, of: text) == counts)
    #expect(try json([Identifier<Thing>(number: 7)]) == #"["7"]"#)
  }

  @Test(
    "Hostile identifiers are refused where they stand",
    arguments: [#"[""]"#, #"["a b"]"#, "[7]", "[null]", "[[]]", "[{}]", #"["aaaaaaaaaaaaaaaaaaaaa"]"#])
  func hostile(text: String) {
    #expect(refusal(of: text, as: [Identifier<Thing>].self)?.isEmpty == false)
    #expect(refusal(of: #"{"a b": 1}"#, as: [Identifier<Thing>: Int].self) != nil)
  }
}
