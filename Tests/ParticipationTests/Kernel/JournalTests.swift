import Participation
import Testing

@Suite("A journal")
struct JournalTests {
  @Test("keeps every event with its two days, who brought it and in which role")
  func record() throws {
    var journal = try opened()
    try journal.record(
      .sign(signatory: "s1"), on: "2019-01-05", recorded: "2019-01-09", by: bojan, as: .supporter)
    let entry = try #require(journal.entries.last)
    #expect(
      journal.entries.count == 3 && entry.occasion.happened == "2019-01-05"
        && entry.occasion.recorded == "2019-01-09" && entry.occasion.who == bojan
        && entry.occasion.role == .supporter && entry.event == .sign(signatory: "s1")
        && entry.correction == nil)
    #expect(journal.lastRecorded == "2019-01-09" && journal.stage == .collecting && journal.corrections == 0)
    #expect(journal.current.signatories == ["s1"] && journal.founding.process() == draft().current)
  }

  @Test("is written in order: what is recorded late may lie before it, but nothing is recorded earlier")
  func order() throws {
    var journal = try opened()
    try journal.take(.sign(signatory: "s1"), "2019-01-05", recorded: "2019-01-09")
    // It happened on the sixth and is recorded on the ninth, after what happened on the fifth.
    try journal.take(.sign(signatory: "s2"), "2019-01-06", recorded: "2019-01-09")
    let before = journal
    let refused = refusal { () throws(Refusal<SamplePetition>) in
      try journal.take(.sign(signatory: "s3"), "2019-01-07", recorded: "2019-01-08")
    }
    #expect(
      refused?.obstacles == [.recordedBackwards("2019-01-08", latest: "2019-01-09")] && journal == before)
    #expect(
      journal.obstacles(.sign(signatory: "s1"), "2019-01-07", recorded: "2019-01-06") == [
        .recordedBeforeItHappened(happened: "2019-01-07", recorded: "2019-01-06"),
        .missing(.newSignature, .signedAlready("s1")),
        .recordedBackwards("2019-01-06", latest: "2019-01-09"),
      ])
  }

  @Test("that was founded on record late takes nothing recorded earlier")
  func lateFounding() throws {
    var journal = Journal<SamplePetition>(
      try Founding(
        SamplePetition.Charter(threshold: 1, leastDays: 0),
        at: Occasion(on: founded, recorded: "2019-02-01", by: ana, as: .office)))
    #expect(
      journal.obstacles(title, "2019-01-05") == [.recordedBackwards("2019-01-05", latest: "2019-02-01")]
        && journal.obstacles(title, "2019-01-05", recorded: "2019-02-01").isEmpty)
    journal.reserveCapacity(-5)
    try journal.take(title, "2019-01-05", recorded: "2019-02-01")
    #expect(journal.state(on: "2019-01-05")?.title == "Benches")
    #expect(try journal.journal(asKnownOn: "2019-01-31") == nil)
  }

  @Test("is a value: a copy is a branch")
  func branches() throws {
    let journal = try submitted()
    var granted = journal
    var refused = journal
    try granted.take(yes, "2019-02-01")
    try refused.take(.reject(ground: .anonymous), "2019-02-01")
    #expect(
      journal.stage == .submitted && granted.stage == .answered && refused.stage == .rejected
        && granted != refused && Set([journal, granted, refused, journal]).count == 3)
  }

  @Test("replays its entries, and names the first one that cannot have happened")
  func replay() throws {
    let journal = try submitted()
    #expect(try Journal(journal.founding, replaying: journal.entries) == journal)
    let gap = journal.entries.enumerated().filter { $0.offset != 1 }.map(\.element)  // never opened
    do throws(ReplayError<SamplePetition>) {
      _ = try Journal(journal.founding, replaying: gap)
      Issue.record("It was replayed.")
    } catch {
      #expect(
        error.entry == 2 && error.refusal.obstacles == [.impossible(.sign, in: .drafting)]
          && error.description == "Entry 2: sign (drafting): “sign” cannot happen in the stage “drafting”.")
    }
  }
}
