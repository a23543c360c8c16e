import Participation
import ParticipationTestSupport
import Testing

@Suite("Obligations and suspensions")
struct ObligationTests {
  @Test("say what is owed, by whom, since when and until when")
  func parts() throws {
    let owed = try submitted().current.obligations(on: "2019-01-21")
    let answer = try #require(owed.first)
    #expect(
      owed.count == 1 && answer.duty == .answer && answer.responsible == .authority
        && answer.since == "2019-01-20" && answer.due == "2019-02-19" && answer.subject == "petition/p1"
        && answer.citation == SamplePetition.law)
    let publish = try #require(try opened().current.obligations(on: "2019-01-21").first)
    #expect(publish.responsible == .office && publish.due == nil && !publish.isOverdue(on: .latest))
  }

  @Test("are overdue from the day after the last one")
  func overdue() throws {
    let process = try submitted().current
    let rows: [(Day, Int)] = [("2019-02-18", 0), ("2019-02-19", 0), ("2019-02-20", 1), ("2019-03-19", 28)]
    #expect(
      rows.allSatisfy { day, days in
        process.obligations(on: day).allSatisfy {
          $0.daysOverdue(on: day) == days && $0.isOverdue(on: day) == (days > 0)
        }
          && process.overdue(on: day).count == (days > 0 ? 1 : 0)
      })
  }

  @Test("move with the days of a suspension")
  func moved() throws {
    var journal = try submitted()
    try journal.take(.suspend(reason: "flood"), "2019-01-25")
    let due = { (day: Day) in journal.current.obligations(on: day).first?.due }
    #expect(due("2019-01-25") == "2019-02-19" && due("2019-01-30") == "2019-02-24")
    try journal.take(.resume, "2019-02-04")
    #expect(journal.current.obligations(on: "2019-12-01").first?.due == "2019-03-01")
  }

  @Test("count the days on which the clocks stood still")
  func suspensions() {
    var suspensions = Suspensions()
    suspensions.end(on: "2019-01-01")  // nothing to end
    #expect(!suspensions.isSuspended && suspensions.days(on: "2019-05-01") == 0)
    suspensions.begin(on: "2019-01-10")
    suspensions.begin(on: "2019-01-12")  // suspended already
    #expect(
      suspensions.since == "2019-01-10" && suspensions.days(on: "2019-01-15") == 5
        && suspensions.days(on: "2019-01-01") == 0)
    suspensions.end(on: "2019-01-20")
    suspensions.begin(on: "2019-02-01")
    suspensions.end(on: "2019-01-31")  // a day before it began counts nothing
    #expect(!suspensions.isSuspended && suspensions.daysEnded == 10 && suspensions.days(on: .latest) == 10)
    let rows: [(Int, Day)] = [(0, "2019-03-11"), (4, "2019-03-07"), (10, "2019-03-01"), (11, "2019-03-01")]
    #expect(rows.allSatisfy { suspensions.moved("2019-03-01", from: $0.0, on: "2019-04-01") == $0.1 })
    #expect(suspensions.moved(.latest, from: 0, on: "2019-04-01") == .latest)
  }
}
