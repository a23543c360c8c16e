import Participation
import ParticipationTestSupport
import Testing

@Suite("Debate of a region at random")
struct VoivodeshipDebateAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<VoivodeshipDebate>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<VoivodeshipDebate>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<VoivodeshipDebate>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give what could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<VoivodeshipDebate>.hostileDocuments() == [])
  }
}
