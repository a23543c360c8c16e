import Participation
import ParticipationTestSupport
import Testing

@Suite("Training at random")
struct TrainingAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<Training>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<Training>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<Training>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give what could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<Training>.hostileDocuments() == [])
  }
}
