import Participation
import ParticipationTestSupport
import Testing

@Suite("References")
struct ReferenceTests {
  @Test("are read as kind/identifier")
  func read() throws {
    let uuid = "f81d4fae-7dec-41d0-a765-00a0c91e6bf6"
    let rows: [(String, String, String)] = [
      ("contribution/c17", "contribution", "c17"), ("a/1", "a", "1"),
      ("Own2Kind/x.y:z_-", "Own2Kind", "x.y:z_-"),
      ("measure/\(uuid)", "measure", uuid),
      (String(repeating: "k", count: 40) + "/1", String(repeating: "k", count: 40), "1"),
    ]
    for (text, kind, identifier) in rows {
      let reference = try Reference(text)
      #expect(
        reference.kind.rawValue == kind && reference.identifier.text == identifier
          && reference.description == text)
    }
    #expect(try Reference("xx/priority/p3".dropFirst(3)) == "priority/p3")
    #expect(Reference(.priority, Identifier<Participant>("p3")) == "priority/p3")
  }

  @Test("are refused with a sentence where they are written otherwise")
  func refused() {
    let long = String(repeating: "k", count: 41)
    let rows: [(String, ReferenceError)] = [
      ("", .noKind("")), ("contribution", .noKind("contribution")),
      (String(repeating: "x", count: 200), .noKind(String(repeating: "x", count: 80))),
      ("/c1", .badKind("")), ("1a/c1", .badKind("1a")), ("my kind/c1", .badKind("my kind")),
      ("žalba/c1", .badKind("žalba")), ("\(long)/c1", .badKind(long)), ("a-b/c1", .badKind("a-b")),
      ("measure/", .badIdentifier(.empty)), ("measure/a/b", .badIdentifier(.badSymbol("a/b", at: 2))),
      ("measure/" + long, .badIdentifier(.tooLong(long, characters: 41))),
      // A combining accent after the slash belongs to what follows it.
      ("measure/\u{301}m4", .badIdentifier(.badSymbol("\u{301}m4", at: 1))),
    ]
    var wrong: [String] = []
    for (text, expected) in rows {
      do throws(ReferenceError) {
        wrong.append("\(text) was read as \(try Reference(text))")
      } catch {
        if error != expected || error.description.count < 20 { wrong.append("\(text): \(error)") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong)")
    #expect(
      ReferenceError.noKind("x").description
        == "“x” is no reference; write it as kind/identifier, such as contribution/c17."
        && ReferenceError.badKind("1").description
          == "“1” is no kind of thing; use 1 to 40 letters and digits, beginning with a letter."
        && ReferenceError.badIdentifier(.empty).description == IdentifierError.empty.description)
  }

  @Test("come in order: by kind, then by identifier")
  func order() {
    let sorted: [Reference] = ["campaign/c2", "measure/m1", "measure/m2", "priority/a"]
    #expect(sorted.reversed().sorted() == sorted && !(sorted[0] < sorted[0]))
  }

  @Test("have kinds of the library and kinds of one's own")
  func kinds() {
    let known: [ReferenceKind] = [
      .campaign, .activity, .surveyWave, .contribution, .priority, .planningDocument, .measure, .commitment,
      .milestone, .coalition, .participant,
    ]
    #expect(known.allSatisfy { ReferenceKind(rawValue: $0.rawValue) == $0 } && Set(known).count == 11)
    #expect(
      ["", "1a", "a b", "ž", "a_b", "a/b", String(repeating: "a", count: 41)].allSatisfy {
        ReferenceKind(rawValue: $0) == nil
      } && ReferenceKind(rawValue: "z9") != nil)
  }

  @Test("are a single text on the wire")
  func coding() throws {
    let reference: Reference = "priority/p3"
    #expect(
      try RoundTrip.json([reference]) == #"["priority/p3"]"# && RoundTrip.failure(of: [reference]) == nil)
    #expect(try RoundTrip.json([ReferenceKind.measure]) == #"["measure"]"#)
    #expect(RoundTrip.failure(of: [ReferenceKind.measure]) == nil)
    let wrong = decodingError([Reference].self, #"["priority"]"#)
    #expect(wrong?.path == "Index 0" && wrong?.sentence == ReferenceError.noKind("priority").description)
    let kind = decodingError([ReferenceKind].self, #"["a b"]"#)
    #expect(kind?.path == "Index 0" && kind?.sentence == ReferenceError.badKind("a b").description)
    let long = decodingError([ReferenceKind].self, "[\"\(String(repeating: "x", count: 100_000))\"]")
    #expect((long?.sentence.count ?? .max) < 300)
  }
}
