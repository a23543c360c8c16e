import Participation
import ParticipationTestSupport
import Testing

@Suite("Local programme at random")
struct LocalProgrammeAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<LocalProgramme>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<LocalProgramme>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<LocalProgramme>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give a municipality that could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<LocalProgramme>.hostileDocuments() == [])
  }
}
