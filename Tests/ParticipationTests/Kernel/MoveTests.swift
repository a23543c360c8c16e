import Participation
import Testing

@Suite("Moves")
struct MoveTests {
  @Test("list what may happen next, in the order of the kinds, with what is missing")
  func draftMoves() {
    let moves = draft().current.moves(on: founded)
    #expect(moves.map(\.event) == [.amend, .open, .withdraw])
    #expect(moves.map(\.isOpen) == [true, false, true])
    #expect(
      moves[1].missing.map(\.requirement) == [.titled] && moves[1].missing.map(\.shortfall) == [.noTitle])
    #expect(moves[1].missing.first?.remedies == [.amend] && moves[1].firstDay == nil)
    #expect(
      moves[1].destinations == [.collecting] && moves[1].roles == [.organiser] && moves[0].firstDay == nil)
  }

  @Test("name the first day on which time alone opens them")
  func firstDay() throws {
    var journal = try opened()
    let submit = { (day: Day) in journal.current.moves(on: day).first { $0.event == .submit } }
    #expect(submit("2019-01-12")?.firstDay == "2019-01-13" && submit("2019-01-12")?.isOpen == false)
    #expect(submit("2019-01-13")?.isOpen == true && submit("2019-01-13")?.firstDay == nil)
    #expect(submit("2019-01-12")?.destinations == [.submitted, .lapsed])
    try journal.take(.suspend(reason: "flood"), "2019-01-05")
    let suspended = journal.current.moves(on: "2019-01-06").first { $0.event == .submit }
    #expect(suspended?.missing.map(\.requirement) == [.running, .enoughTime] && suspended?.firstDay == nil)
  }

  @Test("leave out what rests on the event itself, and tell of no kind that is impossible")
  func rest() throws {
    let journal = try opened()
    #expect(journal.current.missing(for: .sign, on: "2019-01-04")?.isEmpty == true)
    #expect(journal.current.missing(for: .answer, on: "2019-01-04") == nil)
  }
}
