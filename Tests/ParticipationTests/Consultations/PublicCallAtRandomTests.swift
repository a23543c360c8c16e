import Participation
import ParticipationTestSupport
import Testing

@Suite("Public call at random")
struct PublicCallAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<PublicCall>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<PublicCall>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<PublicCall>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give a public call that could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<PublicCall>.hostileDocuments() == [])
  }
}
