import Participation
import ParticipationTestSupport
import Testing

private let both: [Sector: Int] = [.localSelfGovernment: 9, .civilSociety: 7]

/// The record of a training: planned, announced for a day, held on a day.
private func training(
  _ name: Identifier<Training>, _ region: Identifier<Territory>, announced: Day? = "2020-01-20",
  for planned: Day, held: Day?, _ people: [Sector: Int] = both, due: Day? = nil, cancelled: Bool = false
) throws -> TrainingCycle.Member {
  var journal = Journal<Training>(
    TrainingCharter(title: regionalText, organiser: "office", announcementDue: due), on: "2020-01-10",
    by: "office", as: .organiser)
  if let announced {
    try journal.record(
      .announced(place: "place", region: region, on: planned), on: announced, by: "office", as: .organiser)
  }
  if let held {
    let attendance = try SectorAttendance(people)
    try journal.record(.held(attendance: attendance), on: held, by: "office", as: .organiser)
  }
  if cancelled {
    try journal.record(.cancelled(reason: regionalText), on: "2020-02-01", by: "office", as: .organiser)
  }
  return TrainingCycle.Member(name, journal)
}

@Suite("Promises of source 002")
struct TrainingCyclePromisesTests {
  private func check(_ rule: String, _ rows: [([TrainingCycle.Member], Day, String)]) {
    let book = TrainingCyclePromises.rulebook()
    for (trainings, day, expected) in rows {
      let verdict = book.rules.first { $0.identifier.text == rule }?.verdict(
        on: TrainingCycle(trainings), day: day)
      #expect(
        verdict.map(ExpectedVerdict.name) == expected,
        "\(rule) \(day): \(verdict?.finding.reason.text(in: .english) ?? "no such rule")")
    }
  }

  private func three() throws -> [TrainingCycle.Member] {
    try [
      training("t1", "RS-16", for: "2020-02-10", held: "2020-02-10"),
      training("t2", "RS-23", for: "2020-02-20", held: "2020-02-20"),
      training("t3", "RS-05", for: "2020-03-10", held: "2020-03-10"),
    ]
  }

  @Test("Four trainings by 31 March 2020 in different parts; the fourth on 1 April is too late")
  func count() throws {
    let inTime = try training("t4", "RS-18", for: "2020-03-31", held: "2020-03-31")
    let late = try training("t4", "RS-18", for: "2020-04-01", held: "2020-04-01")
    let oneSector = try training("t4", "RS-18", for: "2020-03-31", held: "2020-03-31", [.civilSociety: 5])
    let same = try (1...4).map { number in
      try training(
        Identifier(number: UInt64(number)), "RS-16", for: "2020-03-10", held: "2020-03-10")
    }
    check(
      "SEED-002-1",
      [
        (try three() + [inTime], "2020-04-30", "satisfied"), (try three() + [late], "2020-04-30", "breached"),
        (try three() + [late], "2020-03-31", "notYetDue"), (try three(), "2020-04-01", "breached"),
        // Who took part is the matter of another rule.
        (try three() + [oneSector], "2020-04-30", "satisfied"), (same, "2020-04-01", "breached"),
        ([], "2020-03-31", "notYetDue"), ([], "2020-04-01", "noData"),
        (try three() + [inTime], "2020-01-09", "notYetDue"),
      ])
  }

  @Test("Both sectors in each training; of one without a count nobody knows")
  func sectors() throws {
    func one(_ people: [Sector: Int]) throws -> TrainingCycle.Member {
      try training("t4", "RS-18", for: "2020-03-01", held: "2020-03-01", people)
    }
    check(
      "SEED-002-2",
      [
        (try three(), "2020-03-31", "satisfied"),
        (try three() + [one([.civilSociety: 5])], "2020-03-31", "breached"),
        // Administration of the state is not local self-government.
        (try three() + [one([.civilSociety: 5, .publicAdministration: 3])], "2020-03-31", "breached"),
        (try three() + [one([.localSelfGovernment: 5])], "2020-03-31", "breached"),
        (try three() + [one([.civilSociety: 5])], "2020-02-29", "satisfied"),
        (try three() + [one([:])], "2020-03-31", "noData"),
        ([try training("t1", "RS-16", for: "2020-02-10", held: nil)], "2020-03-31", "notYetDue"),
        ([try training("t1", "RS-16", for: "2020-02-10", held: nil)], "2020-04-01", "noData"),
        ([], "2020-03-31", "notYetDue"),
      ])
  }

  @Test("The day and the place of each are published, and the day is the one on which it is held")
  func notices() throws {
    let silent = try training("t1", "RS-16", announced: nil, for: "2020-02-10", held: nil)
    let silentDue = try training(
      "t1", "RS-16", announced: nil, for: "2020-02-10", held: nil, due: "2020-02-01")
    let cancelled = try training(
      "t1", "RS-16", announced: nil, for: "2020-02-10", held: nil, cancelled: true)
    check(
      "SEED-002-3",
      [
        (try three(), "2020-03-31", "satisfied"), ([silent], "2020-03-31", "notYetDue"),
        ([silent], "2020-04-01", "breached"), ([silentDue], "2020-02-01", "notYetDue"),
        ([silentDue], "2020-02-02", "breached"), ([cancelled], "2020-04-01", "notApplicable"),
        (try three() + [cancelled], "2020-04-01", "satisfied"),
        ([try training("t1", "RS-16", for: "2020-02-10", held: "2020-02-11")], "2020-03-01", "breached"),
        ([], "2020-04-01", "noData"),
      ])
  }

  @Test("Every rule quotes its page and speaks four languages")
  func words() throws {
    let rules = TrainingCyclePromises.rulebook().rules
    #expect(rules.map { $0.identifier.text } == (1...3).map { "SEED-002-\($0)" })
    #expect(rules.allSatisfy { $0.citation.quotation?.hasText(in: .serbianCyrillic) == true })
    #expect(rules.allSatisfy { rule in Language.allCases.allSatisfy { rule.statement.hasText(in: $0) } })
    #expect(RoundTrip.failure(of: TrainingCycle(try three())) == nil)
  }
}
