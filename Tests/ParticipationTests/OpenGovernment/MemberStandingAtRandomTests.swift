import Participation
import ParticipationTestSupport
import Testing

@Suite("Member standing at random")
struct MemberStandingAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<MemberStanding>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<MemberStanding>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<MemberStanding>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give a member that could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<MemberStanding>.hostileDocuments() == [])
  }
}
