import Participation
import ParticipationTestSupport
import Testing

@Suite("Legislative monitoring at random")
struct LegislativeMonitorAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<LegislativeMonitor>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<LegislativeMonitor>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<LegislativeMonitor>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give what could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<LegislativeMonitor>.hostileDocuments() == [])
  }
}
