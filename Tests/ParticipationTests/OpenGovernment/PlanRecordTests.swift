import Participation
import Testing

@Suite("A plan with its commitments")
struct PlanRecordTests {
  /// A plan in which commitments of these names stand; the plan is national and of 2018.
  static func plan(_ commitments: [Identifier<Commitment>]) throws -> Journal<ActionPlan> {
    var journal = Journal<ActionPlan>(
      try ActionPlanCharter(
        title: text, level: .national, territory: "serbia", cycle: 3, edition: .from2018,
        period: Period("2018-09-01", "2020-08-31"), years: 2, due: "2018-08-31"),
      on: "2018-01-10", by: "office", as: .contactPoint)
    try journal.record(.coCreationBegan, on: "2018-02-01", by: "office", as: .contactPoint)
    for commitment in commitments {
      try journal.record(
        .commitmentEntered(commitment: commitment, contributions: []), on: "2018-03-01", by: "office",
        as: .contactPoint)
    }
    return journal
  }

  /// A commitment with milestones of which some are declared completed; a milestone per letter, `c` for
  /// completed,
  /// `n` for not started, `-` for nothing declared.
  static func commitment(
    _ id: Identifier<Commitment>, _ milestones: String, theme: PolicyArea? = nil,
    lead: Identifier<Organisation>? = nil
  ) throws -> CommitmentRecord {
    let plans = milestones.indices.map {
      MilestonePlan(
        Identifier(number: UInt64(milestones.distance(from: milestones.startIndex, to: $0))), title: text)
    }
    var journal = Journal<Commitment>(
      try CommitmentCharter(plan: "p", title: text, theme: theme, lead: lead, milestones: plans),
      on: "2018-03-01", by: "office", as: .leadInstitution)
    for (plan, letter) in zip(plans, milestones) where letter != "-" {
      try journal.record(
        .milestoneDeclared(
          milestone: plan.id, progress: letter == "c" ? .completed : .notStarted, report: ProgressReport()),
        on: "2019-01-01", by: "office", as: .leadInstitution)
    }
    return CommitmentRecord(id: id, journal: journal)
  }

  static let text = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst")

  @Test("counts a commitment complete only when all in it is, and a mean beside it says something else")
  func rules() throws {
    let record = PlanRecord(
      id: "p", plan: try Self.plan(["a", "b", "c"]),
      commitments: [
        try Self.commitment("a", "cc"), try Self.commitment("b", "cccn"), try Self.commitment("c", "nn"),
      ])
    let all = try record.rollUp(by: RollUpScheme(.mean, exceptions: [.commitment: .allComplete]))
    #expect(all["commitment/a"]?.progress.share == .whole && all["commitment/b"]?.progress.share == .nothing)
    #expect(all["actionPlan/p"]?.completeParts == 1)
    #expect(all["actionPlan/p"]?.progress.share == (try Share(1, of: 3)))
    // The mean of 1, 3/4 and 0.
    let mean = try record.rollUp(by: RollUpScheme(.mean))
    #expect(mean["actionPlan/p"]?.progress.share == (try Share(7, of: 12)))
    #expect(try record.rollUp(by: RollUpScheme(.minimum))["actionPlan/p"]?.progress.share == .nothing)
    // The tree names each milestone within its commitment.
    #expect(
      mean["milestone/b:3"]?.progress.share == .nothing && mean["milestone/b:0"]?.progress.share == .whole)
  }

  @Test("does not take nothing declared for nothing done")
  func missing() throws {
    let record = PlanRecord(
      id: "p", plan: try Self.plan(["a"]), commitments: [try Self.commitment("a", "c-")])
    func share(_ policy: MissingPolicy) throws -> Share? {
      try record.rollUp(by: RollUpScheme(.mean, missing: policy))["commitment/a"]?.progress.share
    }
    #expect(try share(.makesUnknown) == nil)
    #expect(try share(.leftOut) == .whole)
    #expect(try share(.countsAsNothing) == .half)
  }

  @Test("is grouped by theme or by lead, with a group for those that name none")
  func groups() throws {
    let record = PlanRecord(
      id: "p", plan: try Self.plan(["a", "b", "c"]),
      commitments: [
        try Self.commitment("a", "c", theme: .sustainableDevelopment, lead: "ministry"),
        try Self.commitment("b", "n", theme: .openData, lead: "ministry"), try Self.commitment("c", "c"),
      ])
    let themes = try record.rollUp(by: RollUpScheme(.mean), grouped: .theme)
    #expect(
      themes["actionPlan/p"]?.inputs.map { $0.part } == [
        "theme/sustainableDevelopme", "theme/openData", "theme/unnamed",
      ])
    let leads = try record.rollUp(by: RollUpScheme(.mean), grouped: .lead)
    #expect(leads["institution/ministry"]?.progress.share == .half)
    #expect(leads["actionPlan/p"]?.progress.share == (try Share(3, of: 4)))
  }

  @Test("tells what has no record, and what has one and never stood in the plan")
  func strangers() throws {
    let record = PlanRecord(
      id: "p", plan: try Self.plan(["a", "b"]),
      commitments: [try Self.commitment("a", "c"), try Self.commitment("x", "c")])
    #expect(record.withoutRecord == ["b"] && record.strangers == ["x"])
    #expect(record.standing.map { $0.id } == ["a"] && record["x"]?.id == "x" && record["y"] == nil)
    #expect(record.record(on: "2018-01-09") == nil && record.record(on: "2018-02-28")?.commitments == [])
  }

  @Test("keeps names of milestones apart, however long they are")
  func names() throws {
    let long: Identifier<Commitment> = "a-commitment-of-20-x"
    let record = PlanRecord(
      id: "p", plan: try Self.plan(["a", long]),
      commitments: [try Self.commitment("a", "cc"), try Self.commitment(long, "cn")])
    let names = Set(
      try record.rollUp(by: RollUpScheme(.mean)).tree.parts.map { $0.part }.filter { $0.kind == .milestone })
    #expect(names.count == 4)
    #expect(record.reference(toMilestone: "1", of: long) != record.reference(toMilestone: "0", of: long))
  }

  @Test("F4: one policy for missing values on every level, and weights that are divided by their sum")
  func platformDefect() throws {
    let whole: Reference = "actionPlan/p"
    func parts(_ weights: [Int64], _ shares: [Share?]) -> [RollUpPart] {
      [RollUpPart(whole)]
        + zip(weights, shares).enumerated().map { place, part in
          RollUpPart(
            Reference(.milestone, Identifier<Milestone>(number: UInt64(place))), of: whole, weight: part.0,
            progress: part.1.map { PartProgress($0) })
        }
    }
    func share(_ parts: [RollUpPart], _ scheme: RollUpScheme) throws -> Share? {
      RollUp(try RollUpTree(parts), by: scheme)[whole]?.progress.share
    }
    // Weights of 2 and 3 at 100 % are 100 %, and a weight of 1 among them is a weight like any other.
    #expect(try share(parts([2, 3], [.whole, .whole]), RollUpScheme(.weightedMean)) == .whole)
    #expect(
      try share(parts([1, 3], [.whole, .nothing]), RollUpScheme(.weightedMean)) == (try Share(1, of: 4)))
    // A missing part is treated alike as a milestone of a commitment and as a commitment of a plan.
    for policy in MissingPolicy.allCases {
      let scheme = RollUpScheme(.mean, missing: policy)
      let record = PlanRecord(
        id: "p", plan: try Self.plan(["a"]), commitments: [try Self.commitment("a", "c-")])
      let inner = try record.rollUp(by: scheme)["commitment/a"]?.progress.share
      #expect(try share(parts([1, 1], [.whole, nil]), scheme) == inner, "\(policy.rawValue)")
    }
  }
}
