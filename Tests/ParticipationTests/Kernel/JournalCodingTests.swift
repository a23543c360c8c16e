import Participation
import ParticipationTestSupport
import Testing

@Suite("A journal on the wire")
struct JournalCodingTests {
  static let head = #"{"format":"participation.journal","version":1,"process":"petition","founding":"#
  static let founding =
    #"{"happened":"2019-01-01","who":"ana","role":"organiser","charter":{"threshold":3,"leastDays":10}}"#
  static let amend =
    #"{"happened":"2019-01-02","who":"ana","role":"organiser","event":{"amend":{"title":"Benches","pages":2}}}"#
  static let open = #"{"happened":"2019-01-03","who":"ana","role":"organiser","event":{"open":{}}}"#

  static func document(_ entries: String..., head: String = head, founding: String = founding) -> String {
    head + founding + ",\"entries\":[" + entries.joined(separator: ",") + "]}"
  }

  @Test("is refused where something in it is nested without end", arguments: [400, 600, 20_000])
  func nesting(levels: Int) {
    let deep = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    let documents = [
      deep, Self.document(deep), Self.document(Self.amend, deep), Self.document(founding: deep),
      Self.document(Self.amend.replacing("\"Benches\"", with: deep)),
      Self.document(
        Self.open.replacing("{}", with: "{\"a\":" + deep + "}").replacing("open", with: "opened")),
    ]
    let read = documents.filter { document in
      (try? RoundTrip.value(Journal<SamplePetition>.self, from: document)) != nil
    }
    #expect(read.count == 0)
  }

  @Test("is written with its format, its founding and its entries, and nothing twice")
  func written() throws {
    var journal = draft()
    try journal.take(title, "2019-01-02", recorded: "2019-01-04")
    try journal.correct(
      entry: 1, with: title, at: Occasion(on: "2019-01-02", recorded: "2019-01-05", by: bojan, as: .office))
    #expect(
      try RoundTrip.json(journal) == """
        {"entries":[{"event":{"amend":{"pages":2,"title":"Benches"}},"happened":"2019-01-02",\
        "recorded":"2019-01-04","role":"organiser","who":"ana"},\
        {"event":{"amend":{"pages":2,"title":"Benches"}},"happened":"2019-01-02",\
        "recorded":"2019-01-05","replaces":1,"role":"office","who":"bojan"}],\
        "format":"participation.journal","founding":{"charter":{"leastDays":10,"threshold":3},\
        "happened":"2019-01-01","role":"organiser","who":"ana"},"process":"petition","version":1}
        """)
    #expect(
      Journal<SamplePetition>.format == "participation.journal" && Journal<SamplePetition>.formatVersion == 1)
  }

  @Test("comes back equal, with late records and every kind of correction")
  func roundTrip() throws {
    var journal = Journal<SamplePetition>(
      try Founding(
        SamplePetition.Charter(threshold: 1, leastDays: 0),
        at: Occasion(on: founded, recorded: "2019-01-02", by: ana, as: .organiser)))
    try journal.take(title, "2019-01-02", recorded: "2019-01-04")
    try journal.take(.open, "2019-01-03", recorded: "2019-01-04")
    try journal.take(.sign(signatory: "s1"), "2019-01-04")
    let office = Occasion(on: "2019-01-04", recorded: "2019-01-05", by: bojan, as: SamplePetition.Part.office)
    try journal.correct(entry: 3, with: .sign(signatory: "s2"), at: office)
    try journal.insert(.sign(signatory: "s3"), after: 3, at: office)
    try journal.strike(entry: 3, recorded: "2019-01-05", by: bojan, as: .office)
    #expect(RoundTrip.failure(of: journal) == nil && journal.current.signatories == ["s3"])
    #expect(try RoundTrip.value(from: Self.document(Self.amend, Self.open)) == opened())
  }

  @Test("is refused by name, with the path and a sentence")
  func refused() {
    let rows: [(json: String, path: String, sentence: String)] = [
      (
        Self.document(head: Self.head.replacing("participation.journal", with: "other.format")), "format",
        "The format is “other.format”; “participation.journal” was expected."
      ),
      (
        Self.document(head: Self.head.replacing(":1,", with: ":2,")), "version",
        "Version 2 of the format is not known; this library reads 1."
      ),
      (
        Self.document(head: Self.head.replacing("petition", with: "sketch")), "process",
        "The process is “sketch”; “petition” was expected."
      ),
      (
        Self.document(
          founding: Self.founding.replacing("\"who\"", with: "\"recorded\":\"2018-12-31\",\"who\"")),
        "founding/recorded", "A founding of 2019-01-01 cannot have been recorded on 2018-12-31."
      ),
      (
        Self.document(Self.open), "entries/Index 0",
        "Entry 1: open (drafting): A title is missing."
      ),
      (
        Self.document(Self.amend, Self.open, Self.open), "entries/Index 2",
        "Entry 3: open (collecting): “open” cannot happen in the stage “collecting”."
      ),
      (
        Self.document(Self.amend, Self.open.replacing("2019-01-03", with: "2019-01-01")), "entries/Index 1",
        """
        Entry 2: open (drafting): The record already reaches 2019-01-02; a new entry cannot be dated \
        2019-01-01.
        """
      ),
      (
        Self.document(
          Self.amend, Self.amend.replacing("\"who\"", with: "\"strikes\":1,\"replaces\":1,\"who\"")),
        "entries/Index 1", "An entry corrects in one way: give only one of replaces, strikes, comesAfter."
      ),
      (
        Self.document(Self.amend, Self.amend.replacing("\"who\"", with: "\"strikes\":2,\"who\"")),
        "entries/Index 1",
        """
        Entry 2: amend (drafting): Entry 2 cannot be corrected: name one of the 1 entries that is no \
        correction.
        """
      ),
      (
        // The correction itself is in order; entry 2 then lacks its title.
        Self.document(
          Self.amend, Self.open,
          Self.amend.replacing("\"who\"", with: "\"strikes\":1,\"recorded\":\"2019-01-04\",\"who\"")),
        "entries/Index 1", "Entry 2: open (drafting): A title is missing."
      ),
    ]
    let wrong = rows.compactMap { row -> String? in
      guard let error = decodingError(Journal<SamplePetition>.self, row.json) else {
        return "read: \(row.sentence)"
      }
      return error.path == row.path && error.sentence == row.sentence
        ? nil : "\(error) instead of \(row.sentence)"
    }
    #expect(wrong.isEmpty, "\(wrong)")
  }

  @Test("is refused at the path where a part is missing, unknown or of another type")
  func paths() {
    let rows: [(json: String, path: String)] = [
      (Self.document(Self.amend, Self.open.replacing("open", with: "shut")), "entries/Index 1/event"),
      (Self.document(Self.amend.replacing("2019-01-02", with: "2019-02-30")), "entries/Index 0/happened"),
      (Self.document(Self.amend.replacing("organiser", with: "pope")), "entries/Index 0/role"),
      (Self.document(Self.amend.replacing("\"ana\"", with: "\"a b\"")), "entries/Index 0/who"),
      (Self.document(founding: Self.founding.replacing("3", with: "\"3\"")), "founding/charter/threshold"),
      (Self.document(founding: Self.founding.replacing("3", with: "null")), "founding/charter/threshold"),
    ]
    let wrong = rows.compactMap { row -> String? in
      let error = decodingError(Journal<SamplePetition>.self, row.json)
      return error?.path.hasPrefix(row.path) == true && error?.sentence.isEmpty == false
        ? nil : "\(error as Any) instead of \(row.path)"
    }
    #expect(wrong.isEmpty, "\(wrong)")
  }

  @Test("takes numbers of entries beyond any record as entries that are not there")
  func hugeNumbers() {
    for number in ["-1", "2147483648", "9223372036854775807", "-9223372036854775808"] {
      for way in ["replaces", "strikes", "comesAfter"] {
        let entry = Self.amend.replacing("\"who\"", with: "\"\(way)\":\(number),\"who\"")
        let error = decodingError(Journal<SamplePetition>.self, Self.document(Self.amend, entry))
        if error?.path != "entries/Index 1" || error?.sentence.contains("cannot be corrected") != true {
          Issue.record("\(way) \(number): \(error as Any)")
        }
      }
    }
  }
}
