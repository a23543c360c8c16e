import Participation
import ParticipationTestSupport
import Testing

@Suite("Campaign at random")
struct CampaignAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<Campaign>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<Campaign>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<Campaign>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give a campaign that could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<Campaign>.hostileDocuments() == [])
  }
}
