import Foundation
import Participation
import ParticipationTestSupport
import Testing

/// A seal for tests: FNV-1a over JSON with sorted keys.
///
/// It finds accidents and is no cryptography.
struct TestSealer: Sealer {
  var failsAfter = Int.max

  struct Failure: Error {}

  func seal(_ value: some Encodable, after previous: UInt64?) throws -> UInt64 {
    var hash = previous ?? 0xcbf2_9ce4_8422_2325
    for byte in try RoundTrip.encoder().encode(value) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    if Int(hash % 1_000) >= failsAfter { throw Failure() }
    return hash
  }
}

@Suite("A sealed journal")
struct SealedJournalTests {
  @Test("shows the first entry that was changed after it was sealed")
  func changes() throws {
    let sealer = TestSealer()
    let sealed = try SealedJournal(submitted(), by: sealer)
    #expect(try sealed.seals.count == 7 && sealed.firstBrokenSeal(by: sealer) == nil)
    let json = try RoundTrip.json(sealed)
    let rows: [(String, String, Int?)] = [
      ("\"threshold\":3", "\"threshold\":2", 0), ("Benches", "Trees", 1),
      ("\"open\":{}},\"happened\":\"2019-01-03\"", "\"open\":{}},\"happened\":\"2019-01-02\"", 2),
      ("\"s3\"", "\"s4\"", 5), ("2019-01-20", "2019-01-21", 6), ("nothing", "else", nil),
    ]
    for (old, new, place) in rows {
      let changed = try RoundTrip.value(
        SealedJournal<SamplePetition, UInt64>.self, from: json.replacing(old, with: new))
      #expect(try changed.firstBrokenSeal(by: sealer) == place, "\(old)")
    }
    #expect(RoundTrip.failure(of: sealed) == nil)
  }

  @Test("grows by what is added, and not at all where that fails")
  func update() throws {
    let sealer = TestSealer()
    var sealed = try SealedJournal(opened(), by: sealer)
    try sealed.update(by: sealer) { journal in
      try journal.take(.sign(signatory: "s1"), "2019-01-04")
      try journal.take(.sign(signatory: "s2"), "2019-01-05")
    }
    #expect(try sealed.seals.count == 5 && sealed == SealedJournal(sealed.journal, by: sealer))
    try sealed.update(by: sealer) { _ in }
    let before = sealed
    #expect(throws: Refusal<SamplePetition>.self) {
      try sealed.update(by: sealer) { journal in
        try journal.take(.sign(signatory: "s3"), "2019-01-06")
        try journal.take(.sign(signatory: "s3"), "2019-01-06")
      }
    }
    #expect(throws: TestSealer.Failure.self) {
      try sealed.update(by: TestSealer(failsAfter: 0)) { try $0.take(.sign(signatory: "s3"), "2019-01-06") }
    }
    #expect(sealed == before)
  }

  @Test("has one seal for the founding and one for each entry")
  func counts() throws {
    let sealed = try SealedJournal(draft(), by: TestSealer())
    let json = try RoundTrip.json(sealed)
    let error = decodingError(
      SealedJournal<SamplePetition, UInt64>.self, json.replacing("\"seals\":[", with: "\"seals\":[1,"))
    #expect(error?.path == "seals" && error?.sentence == "There are 2 seals for a founding and 0 entries.")
    let wrong = decodingError(
      SealedJournal<SamplePetition, UInt64>.self, json.replacing("petition", with: "sketch"))
    #expect(wrong?.path == "journal/process")
  }
}
