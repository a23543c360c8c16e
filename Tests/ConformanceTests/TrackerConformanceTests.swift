import Foundation
import Participation
import ParticipationInterchange
import Testing

private let canada = "data/canada/canada_nap5_indicators.csv"
private let history = "data/canada/nap_choice_history.csv"
private let unitedStates = "data/usa/us_nap5_subcommitments_core.csv"

private func table(_ path: String) throws -> Table {
  let reading = Table.read(bytes: Array(try Data(contentsOf: ReferenceData.file(path))))
  try #require(reading.isFaultless)
  return reading.table
}

private func tree(_ plan: CanadianPlan) throws -> CommitmentTreeReading {
  CommitmentTree.read(
    commitments: try table("data/canada/canada_\(plan.rawValue)_commitments.csv"),
    milestones: try table("data/canada/canada_\(plan.rawValue)_milestones.csv"),
    indicators: try table("data/canada/canada_\(plan.rawValue)_indicators.csv"))
}

@Suite(
  "Published plans of Canada", .enabled(if: ReferenceData.has(canada), ReferenceData.absence(of: canada)))
struct CanadaConformanceTests {
  @Test(
    "Every code has its parent, and the known choices are those of the files",
    arguments: [(CanadianPlan.nap4, [10, 56, 135]), (.nap5, [5, 19, 106]), (.nap6, [4, 19, 65])])
  func trees(plan: CanadianPlan, sizes: [Int]) throws {
    let reading = try tree(plan)
    #expect(
      CommitmentLevel.allCases.map { reading.tree.entries(on: $0).count } == sizes && reading.findings.isEmpty
        && reading.tree.codes.sorted() == plan.codes.sorted())
    let result = RollUp(
      try reading.tree.rollUpTree(plan: "actionPlan/p", progress: [:]), by: RollUpScheme(.mean))
    #expect(
      result["actionPlan/p"]?.leaves == sizes[2] && result["actionPlan/p"]?.leavesNotStated == sizes[2]
        && result["actionPlan/p"]?.inputs.count == sizes[0])
  }

  @Test("The deadline texts of plan 5 give the recorded due dates in as many rows as are known to")
  func deadlines() throws {
    let entries = try tree(.nap5).tree.entries(on: .indicator)
    let end = try YearMonth(2024, 12)
    var counts: [String: Int] = [:]
    for entry in entries {
      let deadline = CanadianDeadline(entry.deadline)
      let form = try #require(deadline.form, "\(entry.deadline)")
      let agreement =
        switch deadline.agreement(withDueDate: entry.dueDate, planEnd: end) {
        case .agrees: "agrees"
        case .addsToText(let month): "adds \(month)"
        case .clipped(let stated, let recorded): "clipped \(stated) \(recorded)"
        case .contradicts(let stated, let recorded): "contradicts \(stated) \(recorded)"
        case .notRecorded(let stated): "missing \(stated)"
        case .unreadable, .textUnreadable: "unreadable"
        }
      counts["\(form): \(agreement)", default: 0] += 1
    }
    let season = "season(Participation.Season"
    #expect(
      counts == [
        "month: agrees": 47, "month: contradicts 2023-03 2024-03": 1, "month: missing 2023-12": 1,
        "year: agrees": 13, "endOfYear: agrees": 4, "\(season).spring): agrees": 5,
        "\(season).summer): agrees": 3, "\(season).autumn): agrees": 7, "fiscalYear: agrees": 1,
        "annually: agrees": 2, "ongoing: agrees": 13, "ongoing: adds 2022-08": 3, "ongoing: adds 2023-10": 1,
        "ongoingFrom: agrees": 1, "several: agrees": 2, "completionAndReport: clipped 2025-03 2024-12": 1,
        "completionAndReport: clipped 2026-03 2024-12": 1,
      ])
    let findings = try tree(.nap5).tree.deadlineFindings(planEnd: end)
    let contradictions = findings.filter {
      switch $0.problem {
      case .contradiction, .notRecorded: true
      case .clipped, .textUnreadable, .dueDateUnreadable: false
      }
    }
    #expect(findings.count == 4 && contradictions.count == 2)
  }

  @Test("Of the deadline texts of plan 6, 46 of 65 say when; the others are left unread")
  func laterDeadlines() throws {
    let entries = try tree(.nap6).tree.entries(on: .indicator)
    #expect(entries.count { CanadianDeadline($0.deadline).target != nil } == 46)
    #expect(try tree(.nap6).tree.deadlineFindings(planEnd: YearMonth(2029, 12)).count == 65)
  }

  @Test(
    "The history has 1,119 changes and 5 additions",
    .enabled(if: ReferenceData.has(history), ReferenceData.absence(of: history)))
  func changes() throws {
    let reading = TrackerChange.read(try table(history))
    #expect(reading.changed == 1_119 && reading.added == 5 && reading.findings.isEmpty)
    let plans = CanadianPlan.allCases.map { plan in reading.changes.count { $0.plan == plan } }
    #expect(plans == [924, 193, 7] && Set(reading.changes.map(\.commit)).count == 10)
    // Four periods were added on 9 June 2021, and one due date was moved on 7 December 2022.
    let periods = reading.changes.filter {
      if case .period = $0.target { true } else { false }
    }
    #expect(periods.map(\.day) == Array(repeating: "2021-06-09", count: 4))
    let moved = reading.changes.filter { $0.day == "2022-12-07" }
    #expect(
      try moved.allSatisfy { try $0.target == .entry(CommitmentCode("C04.5.1")) }
        && moved.contains {
          $0.change == .changed(.deadlineEnglish, from: "By August 2022", to: "By September 2022")
        })
  }
}

@Suite(
  "The fifth plan of the United States",
  .enabled(if: ReferenceData.has(unitedStates), ReferenceData.absence(of: unitedStates)))
struct UnitedStatesConformanceTests {
  private static func plan() throws -> UnitedStatesPlan {
    let reading = UnitedStatesPlan.read(try table(unitedStates))
    try #require(reading.findings.isEmpty)
    return reading.plan
  }

  private static func counts(_ items: [UnitedStatesItem]) -> [Int] {
    [.complete, .inProgress, .notStarted].map { (status: UnitedStatesStatus) in
      items.count { $0.status == status }
    }
  }

  @Test("Statuses are those of the official report, in all and by theme")
  func statuses() throws {
    let items = try Self.plan().items
    #expect(Self.counts(items) == [33, 36, 1])
    let themes: [(UnitedStatesTheme, [Int])] = [
      (.counterCorruption, [5, 18, 0]), (.equalJustice, [9, 8, 0]), (.access, [11, 7, 1]),
      (.civicSpace, [2, 2, 0]), (.serviceDelivery, [6, 1, 0]),
    ]
    for (theme, expected) in themes {
      #expect(Self.counts(items.filter { $0.theme == theme }) == expected, "\(theme)")
    }
    #expect(items.filter { $0.status == .notStarted }.map(\.code.text) == ["US0118.2"])
  }

  @Test("Open parts fell from 70 to 56 to 37")
  func burnDown() throws {
    #expect(try Self.plan().burnDown == [70, 56, 37])
  }

  @Test("Evidence is there of their own for 49 parts, by reference for 13, and not at all for 8")
  func evidence() throws {
    let items = try Self.plan().items
    let absent = items.filter { $0.evidence == .absent }
    // The official report counts 61 with and 9 without (2, 6, 1); the texts of the tracker give one more in
    // progress.
    #expect(
      Self.counts(absent) == [2, 5, 1] && items.count { $0.evidence == .byReference } == 13
        && items.count - absent.count == 62)
  }

  @Test("14 of 36 commitments are complete; the mean and the minimum say something else")
  func rules() throws {
    let tree = try Self.plan().rollUpTree()
    let themes: [Reference] = [
      "theme/access", "theme/civicSpace", "theme/serviceDelivery", "theme/counterCorruption",
      "theme/equalJustice",
    ]
    func shares(_ scheme: RollUpScheme) -> (commitments: [RollUpNode], themes: [Share?], plan: Share?) {
      let result = RollUp(tree, by: scheme)
      return (
        result.nodes.filter { $0.part.kind == .commitment }, themes.map { result[$0]?.progress.share },
        result.roots.first?.progress.share
      )
    }
    let complete = shares(RollUpScheme(.allComplete))
    #expect(
      complete.commitments.count == 36 && complete.commitments.count { $0.progress.isComplete } == 14
        && complete.plan == .nothing)
    // How much of each theme is complete, and of the plan by the mean of its themes.
    let mixed = shares(RollUpScheme(.mean, exceptions: [.commitment: .allComplete]))
    #expect(
      try mixed.themes == [
        Share(4, of: 8), Share(2, of: 4), Share(4, of: 5), Share(2, of: 13), Share(2, of: 6),
      ])
    // The figures of the mean and the minimum are those of Python's fractions.
    let mean = shares(RollUpScheme(.mean))
    #expect(
      try mean.themes == [
        Share(1073, of: 1344), Share(3, of: 4), Share(9, of: 10), Share(191, of: 312), Share(181, of: 240),
      ] && mean.plan == Share(333_253, of: 436_800))
    #expect(mean.commitments.count { $0.progress.share == .half } == 15)
    let minimum = shares(RollUpScheme(.minimum))
    #expect(
      minimum.themes == [.nothing, .half, .half, .half, .half] && minimum.plan == .nothing
        && minimum.commitments.count { $0.progress.share == .half } == 21
        && minimum.commitments.count { $0.progress.share == .nothing } == 1)
  }
}
