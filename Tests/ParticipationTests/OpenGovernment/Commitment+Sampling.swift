public import Participation
public import ParticipationTestSupport

extension Commitment: SampledLifecycle {
  private static let text = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst \"ł\"")
  private static let organisations: [Identifier<Organisation>] = ["ministry", "library", "association"]

  private static func target(_ day: Day, _ generator: inout some RandomNumberGenerator) -> TargetDate? {
    Bool.random(using: &generator)
      ? .once(.day(day.adding(days: Int.random(in: -30...600, using: &generator)))) : .ongoing(from: nil)
  }

  private static func milestone(
    _ number: UInt64, _ day: Day, _ generator: inout some RandomNumberGenerator
  ) -> MilestonePlan {
    MilestonePlan(
      Identifier(number: number), title: text, deliverable: Bool.random(using: &generator) ? text : nil,
      target: target(day, &generator), lead: organisations.randomElement(using: &generator),
      weight: Bool.random(using: &generator) ? 3 : nil)
  }

  private static func indicator(
    _ number: UInt64, _ generator: inout some RandomNumberGenerator
  ) -> CommitmentIndicator {
    CommitmentIndicator(
      Identifier(number: number), title: text, unit: text,
      baseline: Bool.random(using: &generator) ? Int64.random(in: -5...5, using: &generator) : nil,
      target: Bool.random(using: &generator) ? Int64.random(in: -5...5, using: &generator) : nil)
  }

  /// A plausible charter.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    let first = Day.earliest.adding(days: 737_000 + Int.random(in: 0...400, using: &generator))
    do {
      let periods = try (0..<4).map { try Period(first.adding(days: 91 * $0), days: 91) }
      return try Charter(
        plan: "plan1", number: "2.1", title: text, theme: .openData,
        lead: organisations.randomElement(using: &generator),
        supporting: Bool.random(using: &generator) ? ["office"] : [],
        period: Bool.random(using: &generator)
          ? Period(first, first.adding(days: Int.random(in: 0...700, using: &generator))) : nil,
        planEnd: Bool.random(using: &generator) ? first.adding(days: 500) : nil,
        fields: Bool.random(using: &generator) ? [.problem: text, .solution: text] : [:],
        values: Bool.random(using: &generator) ? [.accessToInformation] : [],
        milestones: (0..<UInt64.random(in: 0...3, using: &generator)).map {
          milestone($0, first, &generator)
        },
        indicators: (0..<UInt64.random(in: 0...2, using: &generator)).map { indicator($0, &generator) },
        reporting: Bool.random(using: &generator) ? PeriodSeries(periods) : nil,
        reportingDays: Bool.random(using: &generator) ? 30 : nil)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  private static func evidence<G: RandomNumberGenerator>(
    for process: Self, _ generator: inout G
  ) -> [DocumentedEvidence] {
    var given: [DocumentedEvidence] = []
    if Bool.random(using: &generator) {
      given.append(
        .thing(
          "planningDocument/report", asOf: process.position.lastDay,
          named: Identifier(number: UInt64(process.evidence.count))))
    }
    if let earlier = process.evidence.randomElement(using: &generator)?.key, Bool.random(using: &generator) {
      given.append(.earlier(earlier))
    }
    if Int.random(in: 0..<12, using: &generator) == 0 { given.append(.earlier("nowhere")) }
    return given
  }

  private static func report<G: RandomNumberGenerator>(
    for process: Self, _ generator: inout G
  ) -> ProgressReport {
    ProgressReport(
      for: process.charter.reporting?.periods.randomElement(using: &generator), text: text,
      reason: Int.random(in: 0..<4, using: &generator) == 0 ? nil : text,
      evidence: evidence(for: process, &generator))
  }

  private static func change<G: RandomNumberGenerator>(
    of process: Self, _ isBad: Bool, _ generator: inout G
  ) -> CommitmentChange {
    let other = LocalizedText(english: "Amended \(process.wording.amendments)", serbian: "", polish: "")
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return .title(before: isBad ? other : process.wording.title, after: other)
    case 1:
      return .field(name: .results, before: isBad ? other : process.wording.fields[.results], after: other)
    case 2:
      let after = organisations.first { $0 != process.wording.lead }
      return .lead(before: process.wording.lead, after: isBad ? process.wording.lead : after)
    case _:
      let before = process.wording.supporting
      return .supporting(before: before, after: isBad ? before : before.isEmpty ? organisations : [])
    }
  }

  /// An event that mostly fits the commitment as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    let isBad = Int.random(in: 0..<6, using: &generator) == 0
    let anyMilestone = Identifier<Milestone>(number: UInt64.random(in: 0...5, using: &generator))
    let standing = process.standingMilestones.randomElement(using: &generator)?.key
    let milestone = isBad ? anyMilestone : standing ?? anyMilestone
    let report = report(for: process, &generator)
    switch kind {
    case .declaredNotStarted: return .declaredNotStarted(report: report)
    case .declaredLimited: return .declaredLimited(report: report)
    case .declaredSubstantial: return .declaredSubstantial(report: report)
    case .declaredCompleted: return .declaredCompleted(report: report)
    case .annulled: return .annulled(cause: text, evidence: evidence(for: process, &generator))
    case .withdrawn: return .withdrawn(reason: text)
    case .superseded: return .superseded(by: "other")
    case .carriedForward: return .carriedForward(to: "next", plan: isBad ? process.charter.plan : "plan2")
    case .closed: return .closed
    case .milestoneAdded:
      return .milestoneAdded(
        milestone: Self.milestone(isBad ? 0 : UInt64(process.milestones.count), day, &generator))
    case .milestoneDeclared:
      return .milestoneDeclared(
        milestone: milestone,
        progress: DeclaredProgress.allCases.randomElement(using: &generator) ?? .limited, report: report)
    case .milestoneReplanned:
      return .milestoneReplanned(milestone: milestone, target: target(day, &generator), reason: text)
    case .milestoneDropped: return .milestoneDropped(milestone: milestone, reason: text)
    case .replanned:
      do {
        return .replanned(
          period: try Period(day, day.adding(days: Int.random(in: 0...400, using: &generator))), reason: text)
      } catch {
        preconditionFailure("\(error)")
      }
    case .amended: return .amended(change: change(of: process, isBad, &generator), reason: text)
    case .indicatorAdded:
      return .indicatorAdded(
        indicator: indicator(isBad ? 0 : UInt64(process.indicators.count), &generator))
    case .indicatorMeasured:
      let any = Identifier<CommitmentIndicator>(number: UInt64.random(in: 0...3, using: &generator))
      return .indicatorMeasured(
        indicator: isBad ? any : process.indicators.randomElement(using: &generator)?.key ?? any,
        value: isBad ? .max : Int64.random(in: -9...9, using: &generator),
        evidence: evidence(for: process, &generator))
    case .assessed:
      return .assessed(
        point: AssessmentPoint.allCases.randomElement(using: &generator) ?? .midTerm,
        assessment: CommitmentAssessment(
          completion: AssessedCompletion.allCases.randomElement(using: &generator).map { .known($0) }
            ?? .notReviewed))
    case .milestoneAssessed:
      return .milestoneAssessed(milestone: milestone, completion: isBad ? .notApplicable : .known(.limited))
    case .challenged:
      return .challenged(
        challenge: Identifier(number: isBad ? 0 : UInt64(process.challenges.count)), statement: text)
    case .challengeAnswered:
      let open = process.challenges.first { $0.value.answer == nil }?.key
      return .challengeAnswered(challenge: isBad ? "nothing" : open ?? "nothing", answer: text)
    }
  }

  /// What must hold of every commitment, whatever happened to it.
  public static func invariantViolations(of process: Commitment) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    hold(process.position.since <= process.position.lastDay, "a stage entered after the last day")
    hold((process.stage == .completed) <= (process.completed != nil), "completed without a day")
    for element in process.milestones {
      let milestone = element.value
      hold(
        (milestone.declared == .completed) == (milestone.completed != nil),
        "the milestone \(element.key) is completed without a day, or has a day and is not")
      let names = milestone.evidence.compactMap { one -> Identifier<DocumentedEvidence>? in
        if case .earlier(let name) = one.basis { name } else { one.name }
      }
      hold(names.allSatisfy { process.evidence.contains($0) }, "evidence of \(element.key) nowhere")
    }
    switch process.stage {
    case .notStarted, .limited, .substantial:
      hold(
        process.completed == nil && process.ending == nil, "ended or completed in \(process.stage.rawValue)")
      hold(
        process.declared == nil ? process.declarations.isEmpty : process.declared == process.stage.declared,
        "declared is not the stage")
    case .completed: hold(process.ending == nil && process.declared == .completed, "completed and ended")
    case .annulled: hold(process.completed == nil && process.declared == nil, "annulled and completed")
    case .withdrawn, .superseded, .carriedForward:
      hold(process.ending != nil && process.declared == nil, "ended without an ending")
    case .closed: hold(process.obligations(on: process.position.lastDay).isEmpty, "owed after the end")
    }
    for day in [process.position.lastDay, process.position.lastDay.adding(days: 400)] {
      let axes = process.axes(on: day)
      hold(
        (axes.daysLate > 0) == (axes.timeliness == .overdue || axes.timeliness == .completedLate),
        "late by \(axes.daysLate) and \(axes.timeliness.rawValue)")
      for element in process.indicators {
        hold(element.value.attainment.map { $0 <= .whole } ?? true, "attained more than all")
      }
    }
    return violations
  }
}

extension Bool {
  fileprivate static func <= (left: Bool, right: Bool) -> Bool { !left || right }
}
