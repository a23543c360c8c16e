import Participation
import Testing

private func group(_ events: [(Day, ExpertGroup.Event)]) throws -> ExpertGroup {
  let charter = try ExpertGroupCharter(
    title: LocalizedText(english: "Group of Social Experts", polish: "Grupa Ekspertów Społecznych"),
    leastExperts: 2, appointmentDue: "2015-02-28", answerDays: 14)
  var group = ExpertGroup(charter: charter, founded: "2015-01-05")
  for (day, event) in events {
    let role = ExpertGroup.cell(group.stage, event.kind).roles.first ?? .coordinator
    try group.apply(event, on: day, by: "ana", as: role)
  }
  return group
}

private let asked: [(Day, ExpertGroup.Event)] = [
  ("2015-01-10", .expertNamed(expert: "ana", field: .socialAssistance)),
  ("2015-01-10", .expertNamed(expert: "bojan", field: .publicServices)), ("2015-02-01", .appointed),
  ("2015-03-02", .asked(question: "q1", about: "bill/b1", statement: regionalText, due: nil)),
  ("2015-03-03", .asked(question: "q2", about: nil, statement: regionalText, due: "2015-03-10")),
]

@Suite("Group of experts")
struct ExpertGroupTests {
  @Test("The table has no design findings, events are small, and every word stands in every language")
  func design() {
    #expect(ExpertGroup.designFindings() == [])
    #expect(MemoryLayout<ExpertGroup.Event>.size <= 48, "\(MemoryLayout<ExpertGroup.Event>.size)")
    #expect(wordsMissing(ExpertGroup.self) == [])
  }

  @Test("Questions are answered by their day or are overdue, and an opinion is traced to what it is about")
  func answers() throws {
    var one = try group(asked)
    #expect(
      owed(one, on: "2015-03-17") == [
        "answer expertQuestion/q1 2015-03-16 1", "answer expertQuestion/q2 2015-03-10 7",
      ])
    #expect(one.overdue(on: "2015-03-16").map { $0.subject } == ["expertQuestion/q2"])
    try one.apply(
      .opined(question: "q1", opinion: "o1", text: regionalText), on: "2015-03-18", by: "ana", as: .expert)
    try one.apply(.declined(question: "q2", reason: regionalText), on: "2015-03-18", by: "bojan", as: .expert)
    #expect(one.questions.map { $0.value.daysLate(on: "2015-04-01") } == [2, 8])
    #expect(one.obligations(on: "2015-04-01").isEmpty)
    #expect(one.trace.leads(from: "bill/b1", to: "expertOpinion/o1"))
    try one.apply(.expertLeft(expert: "bojan"), on: "2015-04-01", by: "k", as: .coordinator)
    #expect(owed(one, on: "2015-04-02") == ["refill — 0"])
  }

  @Test("Every refusal carries its figures, and only one of the group answers for it")
  func refusals() throws {
    let forming = try group(Array(asked.prefix(1)))
    let open = try group(asked)
    let closed = try group(
      asked + [("2015-03-05", .opined(question: "q1", opinion: "o1", text: regionalText))])
    let opinion = ExpertGroup.Event.opined(question: "q2", opinion: "o1", text: regionalText)
    let rows: [(ExpertGroup, ExpertGroup.Event, ParticipantIdentifier, Role, [Obstacle<ExpertGroup>])] = [
      (forming, .appointed, "k", .coordinator, [.missing(.expertsEnough, .experts(have: 1, need: 2))]),
      (
        open, .opined(question: "q9", opinion: "o1", text: regionalText), "celina", .expert,
        [
          .missing(.questionOpen, .noQuestion("q9", questions: 2)),
          .missing(.actsAsExpert, .noExpert("celina")),
        ]
      ),
      (closed, opinion, "ana", .expert, [.missing(.opinionNew, .opinionTaken("o1", "q1"))]),
      (
        closed, .declined(question: "q1", reason: regionalText), "ana", .expert,
        [.missing(.questionOpen, .closedAlready("q1", on: "2015-03-05"))]
      ),
      (
        open, .asked(question: "q3", about: nil, statement: regionalText, due: "2015-03-05"), "k",
        .coordinator,
        [.missing(.dueAhead, .duePassed("2015-03-05", on: "2015-03-06"))]
      ),
      (
        open, .expertNamed(expert: "ana", field: .health), "k", .coordinator,
        [.missing(.expertNew, .expertAlready("ana", since: "2015-01-10"))]
      ),
      (
        forming, .expertLeft(expert: "bojan"), "k", .coordinator,
        [.missing(.expertPresent, .noExpert("bojan"))]
      ),
    ]
    for (process, event, who, role, expected) in rows {
      #expect(missing(event, in: process, on: "2015-03-06", by: who, as: role) == expected)
    }
    #expect(
      refusal(of: #"{"title":{"en":"x"},"leastExperts":0}"#, as: ExpertGroupCharter.self)
        == ": leastExperts is 0; give 1 or more.")
  }
}
