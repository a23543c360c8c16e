import Participation
import ParticipationTestSupport
import Testing

@Suite("Pilot of a policy at random")
struct PolicyPilotAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<PolicyPilot>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<PolicyPilot>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<PolicyPilot>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give what could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<PolicyPilot>.hostileDocuments() == [])
  }
}
