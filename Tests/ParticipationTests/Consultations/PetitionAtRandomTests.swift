import Participation
import ParticipationTestSupport
import Testing

@Suite("Petition at random")
struct PetitionAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<Petition>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<Petition>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<Petition>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give a petition that could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<Petition>.hostileDocuments() == [])
  }
}
