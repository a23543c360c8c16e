import Participation
import ParticipationTestSupport
import Testing

@Suite("Coalition at random")
struct CoalitionAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<Coalition>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<Coalition>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<Coalition>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give a coalition that could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<Coalition>.hostileDocuments() == [])
  }
}
