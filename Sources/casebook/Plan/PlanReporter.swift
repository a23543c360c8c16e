import Participation
import ParticipationInterchange

/// Makes the report of a plan document on a day in a language.
struct PlanReporter {
  let document: PlanDocument
  let reading: PlanReading
  let day: Day
  let language: Language
  /// The record as it stood on the day; `nil` where there was none.
  let past: PlanRecord?

  /// A reporter for a day, or for the last day that the document tells of.
  init(_ document: PlanDocument, on day: Day?, in language: Language) {
    self.document = document
    self.language = language
    reading = document.build()
    let last = reading.record.map { record in
      record.commitments.map { $0.journal.lastRecorded }.reduce(record.plan.lastRecorded) { max($0, $1) }
    }
    self.day = day ?? last ?? document.plan.period.first
    past = reading.record?.record(on: self.day)
  }

  func text(_ localized: LocalizedText) -> String { localized.text(in: language) }

  func text(_ written: PlanText) -> String { written.text(in: document.language).map { text($0) } ?? "—" }

  func name<Value: RawRepresentable & Labelled>(_ value: Value) -> Report.Name
  where Value.RawValue == String {
    Report.Name(name: value.rawValue, label: text(value.label))
  }

  /// The report.
  func report() -> PlanReport {
    let plan = past?.plan.current
    return PlanReport(
      title: text(document.plan.title), about: document.about.map { text($0) }, plan: document.plan.id.text,
      language: language.rawValue, day: day, missing: past == nil ? text(missing) : nil,
      stage: plan.map { name($0.stage) }, since: plan?.position.since,
      edition: plan.map { name($0.charter.edition) }, period: plan?.period,
      delivery: plan.flatMap { $0.delivery(on: day) }.map { text($0.sentence) },
      commitments: past?.commitments.map { commitment($0) } ?? [], rollUps: past.map { rollUps($0) } ?? [],
      due: past.map { due($0) } ?? [], verdicts: past.map { verdicts($0) } ?? [],
      findings: reading.findings.map { .init(path: $0.path, sentence: text($0.sentence)) }, basis: basis)
  }

  private var missing: LocalizedText {
    guard let record = reading.record else {
      return LocalizedText(
        english: "No plan can be made of the document; see below.",
        serbian: "Od dokumenta se ne može napraviti plan; vidi dole.",
        polish: "Z dokumentu nie da się utworzyć planu; zob. niżej.")
    }
    let announced = record.plan.founding.occasion.happened
    return LocalizedText(
      english: "On \(day) the plan was not announced yet; that is dated \(announced).",
      serbian: "Na dan \(day) plan još nije bio najavljen; to nosi datum \(announced).",
      polish: "W dniu \(day) planu jeszcze nie ogłoszono; nosi to datę \(announced).")
  }

  private func commitment(_ one: CommitmentRecord) -> PlanReport.CommitmentReport {
    let commitment = one.current
    let axes = commitment.axes(on: day)
    return .init(
      commitment: one.id.text, number: commitment.charter.number, title: text(commitment.wording.title),
      axes: self.axes(
        axes.declared, instead: commitment.ending == nil ? nil : text(commitment.stage.label), axes.assessed,
        axes.timeliness),
      due: commitment.period?.last, slip: axes.slip, daysLate: axes.daysLate,
      milestones: commitment.standingMilestones.map { element in
        let milestone = element.value
        let schedule = milestone.schedule(planEnd: commitment.charter.planEnd)
        return .init(
          milestone: element.key.text, title: text(milestone.plan.title),
          axes: self.axes(
            milestone.declared, instead: nil, milestone.assessed, schedule.timeliness(on: day)),
          due: schedule.planned?.last, slip: schedule.slip, daysLate: schedule.daysLate(on: day))
      },
      indicators: commitment.indicators.map { element in
        let followed = element.value
        return .init(
          indicator: element.key.text, title: text(followed.indicator.title),
          baseline: followed.indicator.baseline, latest: followed.latest?.value,
          target: followed.indicator.target, attainment: followed.attainment.map { "\($0.percentText) %" })
      })
  }

  private func axes(
    _ declared: DeclaredProgress?, instead: String?, _ assessed: Assessed<AssessedCompletion>,
    _ timeliness: Timeliness
  ) -> PlanReport.Axes {
    .init(
      declared: declared.map { name($0) }, declaredInstead: declared == nil ? instead : nil,
      assessed: assessed.value.map { text($0.label) } ?? text((assessed.unknown ?? .noData).label),
      assessedUnknown: assessed.unknown?.rawValue, timeliness: name(timeliness))
  }

  private func rollUps(_ record: PlanRecord) -> [PlanReport.Rolled] {
    [RollUpRule.allComplete, .mean, .minimum].compactMap { rule in
      // Two commitments of one identifier are told as a finding, and only the first is kept.
      guard let rolled = try? record.rollUp(by: RollUpScheme(rule)),
        let whole = rolled.roots.first, !whole.inputs.isEmpty
      else { return nil }
      return .init(
        rule: name(rule), progress: whole.progress.share.map { "\($0.percentText) %" },
        complete: whole.completeParts, parts: whole.inputs.count, sentence: text(whole.sentence))
    }
  }

  private func due(_ record: PlanRecord) -> [PlanReport.Due] {
    func told<Process: Lifecycle>(_ about: String, _ one: Obligation<Process>) -> PlanReport.Due
    where Process.Role == Role {
      .init(
        about: one.subject.map { about.isEmpty ? "\($0)" : "\(about), \($0)" } ?? about,
        duty: name(one.duty), by: one.responsible.map { name($0) }, since: one.since, due: one.due,
        daysOverdue: one.daysOverdue(on: day), citation: one.citation?.text(in: language))
    }
    let plan = record.plan.current.obligations(on: day).map { told("", $0) }
    let commitments = record.commitments.flatMap { one in
      one.current.obligations(on: day).map { told(one.id.text, $0) }
    }
    return (plan + commitments).enumerated().sorted { left, right in
      (left.element.due ?? .latest, left.offset) < (right.element.due ?? .latest, right.offset)
    }.map { $0.element }
  }

  private func verdicts(_ record: PlanRecord) -> [Report.Judged] {
    guard let whole = reading.record else { return [] }
    let edition = record.plan.current.charter.edition
    let named = PlanDocument.localRulebooks.filter { document.rulebooks.contains($0.name) }
    let plan =
      record.plan.current.charter.level == .national ? [OpenGovernmentStandards.rulebook(edition)] : []
    let reviews =
      (plan + named.map { $0.rulebook }).map { $0.review(whole.plan, on: day) }
      + [OpenGovernmentCommitments.rulebook(for: edition).review(whole, on: day)]
    return reviews.map { Report.Judged($0, in: language) }
  }

  private var basis: PlanReport.Grounds {
    var counts: [LineBasis.Kind: Int] = [:]
    var notSaid = 0
    func count(_ basis: LineBasis?) {
      if let basis { counts[basis.kind, default: 0] += 1 } else { notSaid += 1 }
    }
    document.record.forEach { count($0.basis) }
    for commitment in document.commitments {
      commitment.declared.forEach { count($0.basis) }
      commitment.assessed.forEach { count($0.basis) }
      commitment.record.forEach { count($0.basis) }
      commitment.milestones.forEach { $0.declared.forEach { count($0.basis) } }
    }
    return .init(
      source: counts[.source] ?? 0, reference: counts[.reference] ?? 0, assumed: counts[.assumed] ?? 0,
      notSaid: notSaid)
  }
}
