import Participation
import Testing

@Suite("The trace of a plan with its commitments")
struct PlanTraceTests {
  private static func charter(
    _ milestones: [MilestonePlan]
  ) throws -> CommitmentCharter {
    try CommitmentCharter(
      plan: "plan", title: ActionPlanStory.words, theme: nil, lead: "ministry",
      period: Period("2024-01-01", "2025-12-31"), planEnd: "2025-12-31", milestones: milestones)
  }

  @Test("A contribution leads to a commitment, and that to its milestones and to the one that took its place")
  func chain() throws {
    var story = ActionPlanStory(
      try ActionPlanStory.charter(.from2018, level: .local, first: "2024-01-01", last: "2025-12-31"),
      founded: "2023-09-01")
    try story.tell(
      ("2023-09-10", .coCreationBegan),
      ("2023-09-20", .contributionReceived(contribution: "said", sector: .citizens, text: nil)),
      ("2023-10-01", .drafted),
      ("2023-10-02", .commitmentEntered(commitment: "first", contributions: ["said"])))
    var first = Journal<Commitment>(
      try Self.charter([MilestonePlan("m1", title: ActionPlanStory.words)]), on: "2023-10-02", by: "ministry",
      as: .leadInstitution)
    try first.record(
      .milestoneAdded(milestone: MilestonePlan("m2", title: ActionPlanStory.words)), on: "2024-02-01",
      by: "ministry", as: .leadInstitution)
    try first.record(
      .milestoneDeclared(milestone: "m2", progress: .completed, report: ProgressReport()), on: "2024-06-01",
      by: "ministry", as: .leadInstitution)
    try first.record(.superseded(by: "second"), on: "2024-07-01", by: "ministry", as: .leadInstitution)
    let record = PlanRecord(
      id: "plan", plan: story.journal, commitments: [CommitmentRecord(id: "first", journal: first)])
    let told = record.trace.edges.map { "\($0.from) \($0.relation.rawValue) \($0.to) \($0.day)" }
    #expect(
      told == [
        "contribution/said proposedAs commitment/first 2023-10-02",
        "commitment/first enteredIn actionPlan/plan 2023-10-02",
        "commitment/first splitInto milestone/m1 2023-10-02",
        "commitment/first splitInto milestone/m2 2024-02-01",
        "commitment/first implementedBy milestone/m2 2024-06-01",
        "commitment/first supersededBy commitment/second 2024-07-01",
      ])
    #expect(record.trace.leads(from: "contribution/said", to: "milestone/m2"))
  }
}
