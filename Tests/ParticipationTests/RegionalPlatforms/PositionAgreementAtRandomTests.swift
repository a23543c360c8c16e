import Participation
import ParticipationTestSupport
import Testing

@Suite("Agreement of positions at random")
struct PositionAgreementAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<PositionAgreement>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<PositionAgreement>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<PositionAgreement>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give what could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<PositionAgreement>.hostileDocuments() == [])
  }
}
