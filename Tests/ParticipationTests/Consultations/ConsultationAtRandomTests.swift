import Participation
import ParticipationTestSupport
import Testing

@Suite("Consultation at random")
struct ConsultationAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<Consultation>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<Consultation>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<Consultation>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give a consultation that could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<Consultation>.hostileDocuments() == [])
  }
}
