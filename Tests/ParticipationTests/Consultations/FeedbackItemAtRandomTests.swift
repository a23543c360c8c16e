import Participation
import ParticipationTestSupport
import Testing

@Suite("Feedback item at random")
struct FeedbackItemAtRandomTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    #expect(ProcessTrial<FeedbackItem>.table() == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    #expect(ProcessTrial<FeedbackItem>.walks() == [])
  }

  @Test("Journals come back from the wire as they went")
  func roundTrips() {
    #expect(ProcessTrial<FeedbackItem>.roundTrips() == [])
  }

  @Test("Damaged documents are refused or give a feedback item that could have been")
  func hostileDocuments() {
    #expect(ProcessTrial<FeedbackItem>.hostileDocuments() == [])
  }
}
