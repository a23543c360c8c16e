import Participation
import ParticipationTestSupport
import Testing

@Suite("A journal on another day")
struct JournalDaysTests {
  @Test("gives the state at the end of any day")
  func states() throws {
    let journal = try submitted()
    let rows: [(Day, SamplePetition.Stage?, Int)] = [
      ("2018-12-31", nil, 0), ("2019-01-01", .drafting, 0), ("2019-01-02", .drafting, 0),
      ("2019-01-03", .collecting, 0),
      ("2019-01-05", .collecting, 2), ("2019-01-19", .collecting, 3), ("2019-01-20", .submitted, 3),
      (.latest, .submitted, 3),
    ]
    #expect(
      rows.allSatisfy { day, stage, signatures in
        journal.state(on: day)?.stage == stage && journal.state(on: day)?.signatories.count ?? 0 == signatures
          && journal.journal(on: day)?.current == journal.state(on: day)
      })
    #expect(journal.journal(on: "2019-01-05")?.entries == Array(journal.entries.prefix(4)))
  }

  @Test("keeps apart what happened and what was known")
  func twoClocks() throws {
    var journal = try opened()
    try journal.take(.sign(signatory: "s1"), "2019-01-04", recorded: "2019-01-10")
    try journal.correct(
      entry: 3, with: .sign(signatory: "s2"),
      at: Occasion(on: "2019-01-05", recorded: "2019-01-15", by: bojan, as: .office))
    #expect(
      journal.state(on: "2019-01-04")?.signatories == []
        && journal.state(on: "2019-01-05")?.signatories == ["s2"])
    let known = { (day: Day) throws in try journal.journal(asKnownOn: day)?.current.signatories }
    #expect(try known("2019-01-09") == [] && known("2019-01-10") == ["s1"] && known("2019-01-14") == ["s1"])
    #expect(try known("2019-01-15") == ["s2"] && known("2018-12-31") == nil)
    let corrected = try #require(journal.journal(on: "2019-01-20"))
    #expect(
      corrected.entries.map(\.occasion.recorded) == ["2019-01-02", "2019-01-03", "2019-01-15"]
        && corrected.corrections == 0 && corrected.current == journal.current)
  }

  @Test("can be branched off after any entry")
  func branch() throws {
    let journal = try submitted()
    #expect(try journal.branch(after: 2) == opened() && journal.branch(after: 0) == draft())
    #expect(try journal.branch(after: -3) == draft() && journal.branch(after: Int.max) == journal)
  }

  @Test("cannot be had as known, or as a branch, where what was on record then was mended only later")
  func mendedLater() throws {
    var journal = try opened()
    try journal.take(.sign(signatory: "s1"), "2019-01-05")  // 3
    // A first correction makes the record lenient while it is read: 4 stands for itself, 5 takes it back.
    let entries = try RoundTrip.json(journal)
    let mended = entries.replacing(
      "}],\"format\"",
      with: """
        },{"event":{"amend":{"pages":1,"title":"A"}},"happened":"2019-01-02",\
        "recorded":"2019-01-06","replaces":1,"role":"office","who":"ana"}\
        ,{"event":{"open":{}},"happened":"2019-01-06","role":"organiser","who":"ana"}\
        ,{"event":{"open":{}},"happened":"2019-01-06",\
        "recorded":"2019-01-07","strikes":5,"role":"office","who":"ana"}],"format"
        """)
    let read = try RoundTrip.value(Journal<SamplePetition>.self, from: mended)
    #expect(read.entries.count == 6 && read.history.map(\.number) == [1, 2, 3] && read.corrections == 2)
    #expect(throws: ReplayError<SamplePetition>.self) { try read.journal(asKnownOn: "2019-01-06") }
    #expect(throws: ReplayError<SamplePetition>.self) { try read.branch(after: 5) }
    #expect(try read.branch(after: 4).current.title == "A")
  }

  @Test("shows the stages it passed through, with the days")
  func passages() throws {
    var journal = try submitted()
    try journal.take(yes, "2019-02-01")
    let passages = journal.passages
    #expect(passages.map(\.stage) == [.drafting, .collecting, .submitted, .answered])
    #expect(passages.map(\.entered) == ["2019-01-01", "2019-01-03", "2019-01-20", "2019-02-01"])
    #expect(passages.map(\.left) == ["2019-01-03", "2019-01-20", "2019-02-01", nil])
  }
}
