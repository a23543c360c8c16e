import Participation
import ParticipationTestSupport
import Testing

@Suite("Academy at random")
struct AcademyAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<Academy>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<Academy>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<Academy>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give what could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<Academy>.hostileDocuments() == [])
  }
}
