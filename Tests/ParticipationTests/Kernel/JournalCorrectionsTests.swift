import Participation
import Testing

@Suite("Corrections of a journal")
struct JournalCorrectionsTests {
  private func occasion(_ day: Day, _ recorded: Day = "2019-01-21") -> Occasion<SamplePetition.Part> {
    Occasion(on: day, recorded: recorded, by: bojan, as: .office)
  }

  @Test("replace what an entry says and keep who brought it")
  func replace() throws {
    var journal = try submitted()
    try journal.correct(entry: 4, with: .sign(signatory: "s9"), at: occasion("2019-01-04"))
    #expect(journal.current.signatories == ["s1", "s9", "s3"] && journal.corrections == 1)
    #expect(journal.entries.count == 7 && journal.entries[3].event == .sign(signatory: "s2"))
    #expect(journal.entries[6].correction == .replaces(4) && journal.entries[6].correction?.entry == 4)
    let line = journal.history[3]
    #expect(
      line.number == 4 && line.entry.event == .sign(signatory: "s9")
        && line.entry.occasion.happened == "2019-01-04"
        && line.entry.occasion.recorded == "2019-01-21" && line.entry.occasion.who == ana
        && line.entry.occasion.role == .supporter
        // The role of the entry is that of the signature, not of the office that corrects it.
        && line.entry.correction == nil && journal.history.map(\.number) == [1, 2, 3, 4, 5, 6])
    // The last correction counts.
    try journal.correct(entry: 4, with: .sign(signatory: "s8"), at: occasion("2019-01-05"))
    #expect(journal.current.signatories == ["s1", "s8", "s3"] && journal.lastRecorded == "2019-01-21")
  }

  @Test("strike what did not happen")
  func strike() throws {
    var journal = try submitted()
    try journal.take(.suspend(reason: "flood"), "2019-01-22")
    try journal.strike(entry: 7, recorded: "2019-01-23", by: bojan, as: .office)
    #expect(!journal.current.suspensions.isSuspended && journal.history.map(\.number) == [1, 2, 3, 4, 5, 6])
    let entry = try #require(journal.entries.last)
    #expect(
      entry.correction == .strikes(7) && entry.event == .suspend(reason: "flood")
        && entry.occasion == occasion("2019-01-22", "2019-01-23"))
    // What was struck by mistake is put back by replacing it.
    try journal.correct(entry: 7, with: .suspend(reason: "fire"), at: occasion("2019-01-22", "2019-01-24"))
    #expect(journal.current.suspensions.since == "2019-01-22" && journal.corrections == 2)
    // Afterwards the journal goes on.
    try journal.take(.resume, "2019-01-30")
    #expect(
      journal.current.suspensions.daysEnded == 8
        && journal.history.map(\.number) == [1, 2, 3, 4, 5, 6, 7, 10])
  }

  @Test("insert what was left out, in its place, in chains too")
  func insert() throws {
    var journal = try opened()
    try journal.take(.sign(signatory: "s1"), "2019-01-10")
    let late: (UInt64) -> SamplePetition.Event = { .sign(signatory: Identifier(number: $0)) }
    try journal.insert(late(4), after: 2, at: occasion("2019-01-04"))  // entry 4, after 2
    try journal.insert(late(5), after: 4, at: occasion("2019-01-05"))  // entry 5, after 4
    try journal.insert(late(6), after: 2, at: occasion("2019-01-06"))  // entry 6, after 2 and what follows it
    let organiser = Occasion(
      on: "2019-01-01", recorded: "2019-01-21", by: bojan, as: SamplePetition.Part.organiser)
    try journal.insert(.amend(title: "First", pages: 1), after: 0, at: organiser)  // entry 7
    try journal.insert(late(8), after: 3, at: occasion("2019-01-11"))  // entry 8, after 3
    try journal.take(late(9), "2019-01-12", recorded: "2019-01-22")
    #expect(journal.history.map(\.number) == [7, 1, 2, 4, 5, 6, 3, 8, 9])
    #expect(journal.current.signatories == ["s1", "4", "5", "6", "8", "9"] && journal.corrections == 5)
    #expect(
      journal.history.first?.entry.occasion.who == bojan && journal.entries[3].correction == .comesAfter(2))
    // An inserted entry can itself be corrected; what follows it stays where it is.
    try journal.strike(entry: 4, recorded: "2019-01-22", by: ana, as: .office)
    try journal.correct(entry: 5, with: late(50), at: occasion("2019-01-05", "2019-01-22"))
    #expect(journal.history.map(\.number) == [7, 1, 2, 5, 6, 3, 8, 9])
    #expect(journal.current.signatories == ["s1", "50", "6", "8", "9"])
    #expect(try Journal(journal.founding, replaying: journal.entries) == journal)
  }

  @Test("are refused where a later entry could not have happened, and nothing changes")
  func breaking() throws {
    var journal = try submitted()
    try journal.take(yes, "2019-02-01")
    let before = journal
    let refusals: [(Refusal<SamplePetition>?, [Obstacle<SamplePetition>])] = [
      (
        refusal { () throws(Refusal<SamplePetition>) in
          try journal.strike(entry: 1, recorded: "2019-02-02", by: ana, as: .office)
        },
        [.correctionBreaks(entry: 2, obstacles: [.missing(.titled, .noTitle)])]
      ),
      (
        refusal { () throws(Refusal<SamplePetition>) in
          try journal.strike(entry: 3, recorded: "2019-02-02", by: ana, as: .office)
        },
        // With two signatures it lapses, so that nobody could have answered it.
        [.correctionBreaks(entry: 7, obstacles: [.impossible(.answer, in: .lapsed)])]
      ),
      (
        refusal { () throws(Refusal<SamplePetition>) in
          try journal.correct(
            entry: 3, with: .sign(signatory: "s2"), at: occasion("2019-01-04", "2019-02-02"))
        },
        [.correctionBreaks(entry: 4, obstacles: [.missing(.newSignature, .signedAlready("s2"))])]
      ),
      (
        refusal { () throws(Refusal<SamplePetition>) in
          try journal.correct(entry: 2, with: yes, at: occasion("2019-01-03", "2019-02-02"))
        },
        [.correctionBreaks(entry: 2, obstacles: [.impossible(.answer, in: .drafting)])]
      ),
      (
        refusal { () throws(Refusal<SamplePetition>) in
          try journal.insert(.submit, after: 3, at: occasion("2019-01-04", "2019-02-02"))
        },
        [
          .role(.office, needed: [.organiser]),
          .missing(.enoughTime, .collecting(until: "2019-01-13", clockRuns: true)),
        ]
      ),
      (
        refusal { () throws(Refusal<SamplePetition>) in
          try journal.correct(
            entry: 4, with: .sign(signatory: "s9"), at: occasion("2019-02-03", "2019-01-31"))
        },
        [
          .recordedBackwards("2019-01-31", latest: "2019-02-01"),
          .recordedBeforeItHappened(happened: "2019-02-03", recorded: "2019-01-31"),
        ]
      ),
    ]
    #expect(refusals.allSatisfy { $0.0?.obstacles == $0.1 && $0.0?.stage == .answered }, "\(refusals)")
    #expect(journal == before)
  }

  @Test("name an entry that is there and that is no correction of another")
  func numbers() throws {
    var journal = try submitted()
    try journal.correct(entry: 4, with: .sign(signatory: "s9"), at: occasion("2019-01-05"))  // entry 7
    let before = journal
    var wrong: [String] = []
    for number in [0, -1, 7, 8, 9, 1 << 31, 1 << 40, Int.max, Int.min] {
      let refused = [
        refusal { () throws(Refusal<SamplePetition>) in
          try journal.correct(entry: number, with: .open, at: occasion("2019-01-21"))
        },
        refusal { () throws(Refusal<SamplePetition>) in
          try journal.strike(entry: number, recorded: "2019-01-21", by: ana, as: .office)
        },
        number == 0
          ? nil
          : refusal { () throws(Refusal<SamplePetition>) in
            try journal.insert(.open, after: number, at: occasion("2019-01-21"))
          },
      ]
      for one in refused.dropLast(number == 0 ? 1 : 0) {
        if one?.obstacles != [.notCorrectable(entry: number, entries: 7)] {
          wrong.append("\(number): \(one as Any)")
        }
      }
    }
    #expect(wrong.isEmpty && journal == before, "\(wrong)")
  }
}
