import Participation
import ParticipationTestSupport
import Testing

@Suite("Project at random")
struct ProjectAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<Project>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<Project>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<Project>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give a project that could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<Project>.hostileDocuments() == [])
  }
}
