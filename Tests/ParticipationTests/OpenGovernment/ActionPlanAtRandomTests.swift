import Participation
import ParticipationTestSupport
import Testing

@Suite("Action plan at random")
struct ActionPlanAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<ActionPlan>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<ActionPlan>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<ActionPlan>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give a plan that could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<ActionPlan>.hostileDocuments() == [])
  }
}
