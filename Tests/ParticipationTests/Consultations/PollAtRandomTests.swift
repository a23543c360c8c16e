import Participation
import ParticipationTestSupport
import Testing

@Suite("Poll at random")
struct PollAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<Poll>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<Poll>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<Poll>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give a poll that could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<Poll>.hostileDocuments() == [])
  }
}
