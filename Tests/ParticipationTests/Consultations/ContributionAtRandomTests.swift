import Participation
import ParticipationTestSupport
import Testing

@Suite("Contribution at random")
struct ContributionAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<Contribution>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<Contribution>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<Contribution>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give a contribution that could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<Contribution>.hostileDocuments() == [])
  }
}
