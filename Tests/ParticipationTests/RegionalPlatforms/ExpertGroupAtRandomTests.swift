import Participation
import ParticipationTestSupport
import Testing

@Suite("Group of experts at random")
struct ExpertGroupAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<ExpertGroup>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<ExpertGroup>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<ExpertGroup>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give what could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<ExpertGroup>.hostileDocuments() == [])
  }
}
