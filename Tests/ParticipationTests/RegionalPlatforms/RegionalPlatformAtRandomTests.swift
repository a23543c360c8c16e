import Participation
import ParticipationTestSupport
import Testing

@Suite("Regional platform at random")
struct RegionalPlatformAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<RegionalPlatform>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<RegionalPlatform>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<RegionalPlatform>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give what could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<RegionalPlatform>.hostileDocuments() == [])
  }
}
