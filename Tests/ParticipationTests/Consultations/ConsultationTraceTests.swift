import Participation
import Testing

@Suite("The trace of a consultation")
struct ConsultationTraceTests {
  @Test("It leads to each contribution it brought, and a withdrawn one stays in it")
  func contributions() throws {
    let journal = try consultation(consultationCharter(), preparation() + hearing())
    let trace = journal.current.trace(as: "c")
    let received = journal.current.receipts.map { Reference(.contribution, $0.key) }
    #expect(!received.isEmpty && trace.consequences(of: "consultation/c").map { $0.to } == received)
    #expect(trace.edges.allSatisfy { $0.relation == .yielded && $0.from == "consultation/c" })
    #expect(
      zip(trace.edges, journal.current.receipts).allSatisfy { $0.day == $1.value.received })
  }
}
