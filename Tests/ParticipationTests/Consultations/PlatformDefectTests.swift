import Participation
import Testing

private let text = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst")

/// Defects found in the sources of platforms of participation, as far as they concern consultations,
/// contributions and answers; each test shows that the library does not share one.
@Suite("Defects of platforms that are none here")
struct PlatformDefectTests {
  private func contribution(_ charter: ContributionCharter? = nil) throws -> Contribution {
    Contribution(
      charter: try charter
        ?? ContributionCharter(consultation: "consultation1", author: "ana", text: text),
      founded: "2019-05-01")
  }

  @Test("F5 Withdrawing settles every pending change, and not only the first")
  func withdrawal() throws {
    var one = try contribution()
    for change: Identifier<ProposedChange> in ["x1", "x2", "x3", "x4"] {
      try one.apply(
        .changeProposed(change: change, text: text), on: "2019-05-02", by: "bojan", as: .citizen)
    }
    try one.apply(.changeRejected(change: "x2", reason: text), on: "2019-05-03", by: "ana", as: .citizen)
    try one.apply(
      .withdrawn(reason: .unfeasible, explanation: text), on: "2019-05-04", by: "ana", as: .citizen)
    let lapsed = ProposedChange.Status.lapsed(on: "2019-05-04")
    #expect(
      one.changes.map { $0.value.status } == [lapsed, .rejected(on: "2019-05-03"), lapsed, lapsed])
    #expect(one.pendingChanges == [])
  }

  @Test("F6 What came of a contribution is kept across processes of every kind")
  func acrossProcesses() throws {
    let copy = try contribution(
      try ContributionCharter(
        consultation: "consultation2", author: "ana", text: text,
        origins: [ContributionOrigin("c1", .copied)]))
    var edges = copy.traceEdges(as: "c2")
    edges += [
      TraceEdge(
        from: "contribution/c2", relation: .enteredIn, to: "planningDocument/plan", day: "2019-06-01"),
      TraceEdge(
        from: "planningDocument/plan", relation: .implementedBy, to: "measure/m1", day: "2020-01-01"),
      TraceEdge(from: "measure/m1", relation: .reportedIn, to: "report/r1", day: "2021-01-01"),
    ]
    let trace = try Trace(edges)
    #expect(trace.leads(from: "contribution/c1", to: "report/r1"))
    #expect(trace.allOrigins(of: "report/r1").map { $0.from }.last == "contribution/c1")
  }

  @Test("F7 No figure says that all is answered while something is not")
  func honestFigures() throws {
    let all = (0..<1_000).map { Identifier<Contribution>(number: UInt64($0)) }
    let answer = ContributionAnswer("a", .accepted(reason: nil))
    let nearly = try AnswerLedger(
      consultation: "k", contributions: all,
      lines: [
        .group(contributions: Array(all.dropLast()) + ["stranger"], answer: answer)
      ]
    ).coverage
    // A thousand names in the answers and a thousand in the register, and still one without an answer.
    #expect(!nearly.isComplete && nearly.summary.covered == 999 && nearly.unknown.count == 1)
  }

  @Test("F8 A window cannot end before it begins, and no round lies outside its announcement")
  func windows() throws {
    #expect(throws: PeriodError.self) { try Period("2019-05-20", "2019-05-19") }
    #expect(
      refusal(
        of: #"{"announced":{"period":{"first":"2019-05-20","last":"2019-05-19"},"channels":[]}}"#,
        as: Consultation.Event.self) != nil)
    let open = try consultation(try consultationCharter(), preparation() + hearing().dropLast()).current
    #expect(
      open.obstacles(
        to: .extended(until: "2019-04-30", reason: text), on: "2019-05-16", by: "city", as: .competentBody)
        == [.missing(.extensionLater, .notLater("2019-04-30", last: "2019-05-20"))])
  }

  @Test("F9 On its last day a window is open and not over")
  func lastDay() throws {
    let open = try consultation(try consultationCharter(), preparation() + hearing().dropLast()).current
    let window = try #require(open.round.period)
    let days: [Day] = ["2019-04-30", "2019-05-01", "2019-05-20", "2019-05-21"]
    #expect(days.map { open.isInWindow(on: $0) } == [false, true, true, false])
    #expect(days.map { window.phase(on: $0) } == [.before, .during, .during, .after])
    // On the last day the closing is owed and not yet overdue.
    #expect(open.obligations(on: "2019-05-20").map { $0.isOverdue(on: "2019-05-20") } == [false])
    #expect(open.obligations(on: "2019-05-21").map { $0.isOverdue(on: "2019-05-21") } == [true])
  }

  @Test("F10 No stage is finished and in progress at once")
  func disjoint() throws {
    // Terminal means that nothing can happen; everything else has a way on.
    let finished = Contribution.Stage.allCases.filter { Contribution.isTerminal($0) }
    #expect(finished == [.tracked, .withdrawn, .merged, .split, .neverAnswered])
    let standings = Consultation.Stage.allCases.filter { Consultation.isTerminal($0) }
    #expect(standings == [.concluded, .neverAnswered, .cancelled])
    #expect(Contribution.designFindings() == [] && Consultation.designFindings() == [])
  }

  @Test("F11 Every day of a consultation counts in one way: both ends of a window belong to it")
  func oneConvention() throws {
    let oneDay = try Period("2019-05-20", "2019-05-20")
    var journal = try consultation(
      try consultationCharter(),
      preparation().dropLast() + [
        ("2019-05-19", .clerk, .announced(period: oneDay, channels: [.website])),
        ("2019-05-20", .clerk, .opened),
      ])
    #expect(oneDay.length == 1 && journal.current.isInWindow(on: "2019-05-20"))
    try journal.record(.closed, on: "2019-05-20", by: "officer", as: .clerk)
    #expect(journal.current.round.closingSlip == 0 && journal.current.round.openingSlip == 0)
    // A deadline of so many days ends on the day with that distance from the closing.
    #expect(journal.current.answerDue == "2019-06-09")
  }
}
