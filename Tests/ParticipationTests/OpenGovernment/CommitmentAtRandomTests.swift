import Participation
import ParticipationTestSupport
import Testing

@Suite("Commitment at random")
struct CommitmentAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<Commitment>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<Commitment>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<Commitment>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give a commitment that could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<Commitment>.hostileDocuments() == [])
  }
}
