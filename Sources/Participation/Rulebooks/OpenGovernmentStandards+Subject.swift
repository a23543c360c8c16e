/// An action plan as it stands on a day, with the lines of its journal up to then.
struct PlanOnDay {
  let plan: ActionPlan
  let lines: [Journal<ActionPlan>.Line]
  let day: Day

  /// `nil` before the plan was announced.
  init?(_ journal: Journal<ActionPlan>, on day: Day) {
    guard let plan = journal.state(on: day) else { return nil }
    self.plan = plan
    self.day = day
    lines = Array(journal.history.prefix { $0.entry.occasion.happened <= day })
  }

  /// Whether the plan is still being made: it is neither submitted nor given up.
  var isBeingMade: Bool {
    switch plan.stage {
    case .announced, .coCreating, .drafted, .consulted, .adopted: true
    case .submitted, .implementing, .refreshing, .ended, .assessed, .closed, .withdrawn: false
    }
  }

  var isWithdrawnUnsubmitted: Bool { plan.stage == .withdrawn && plan.dates.submission == nil }

  /// Whether nothing more can be put on record.
  var isOver: Bool { ActionPlan.isTerminal(plan.stage) }

  /// Whether the record says anything of how the plan was made with others.
  ///
  /// Where it says nothing at all, that one step is missing is no finding: nobody kept the record.
  var hasCoCreationRecord: Bool {
    plan.forum != nil || !plan.meetings.isEmpty || !plan.timelines.isEmpty || !plan.outreach.isEmpty
      || !plan.inputMechanisms.isEmpty || !plan.notices.isEmpty || !plan.consultations.isEmpty
      || !plan.heldConsultations.isEmpty || !plan.contributions.isEmpty || !plan.summaries.isEmpty
      || !plan.responses.isEmpty
  }

  /// The entries of some kinds of event, as evidence.
  func entries(_ kinds: ActionPlan.Event.Kind...) -> [Evidence] {
    lines.filter { kinds.contains($0.entry.event.kind) }
      .map { .entry(number: $0.number, day: $0.entry.occasion.happened) }
  }

  /// Something that has to be on record once: kept where it is; else it is awaited until the submission, or
  /// missing, or nobody kept the record.
  func existence(_ isThere: Bool, of name: LocalizedText, evidence: [Evidence]) -> Verdict {
    if isThere {
      return .satisfied(
        Finding(
          LocalizedText(
            english: "On record: {1}.", serbian: "Zabeleženo: {1}.", polish: "Zapisano: {1}.",
            filling: [name]), evidence: evidence))
    }
    if isBeingMade {
      return .unknown(
        .notYetDue,
        Finding(
          LocalizedText(
            english: "Not on record so far: {1}.", serbian: "Do sada nije zabeleženo: {1}.",
            polish: "Dotąd nie zapisano: {1}.", filling: [name])))
    }
    return missing(name)
  }

  /// Something that is not on record and cannot come any more in time.
  func missing(_ name: LocalizedText) -> Verdict {
    guard hasCoCreationRecord else {
      return .unknown(
        .noData,
        Finding(
          LocalizedText(
            english: "The record says nothing of how the plan was made with others ({1}).",
            serbian: "Zapis ne govori ništa o tome kako je plan izrađen sa drugima ({1}).",
            polish: "Zapis nie mówi nic o tym, jak plan powstawał z innymi ({1}).", filling: [name])))
    }
    return .breached(
      Finding(
        LocalizedText(
          english: "The record of co-creation has nothing of this: {1}.",
          serbian: "U zapisu o zajedničkoj izradi ovoga nema: {1}.",
          polish: "W zapisie współtworzenia tego nie ma: {1}.", filling: [name])))
  }

  /// A count against the least that is asked for.
  func reached(_ found: Int, _ needed: Int, of name: LocalizedText, evidence: [Evidence] = []) -> Verdict {
    let finding = Finding(
      LocalizedText(
        english: "{1}: \(found); needed: \(needed).", serbian: "{1}: \(found); potrebno: \(needed).",
        polish: "{1}: \(found); potrzeba: \(needed).", filling: [name]),
      evidence: [.count(found: found, needed: needed)] + evidence)
    return found >= needed ? .satisfied(finding) : .breached(finding)
  }

  /// Something done on a day that had to be done by another.
  func done(_ done: Day?, by due: Day, _ name: LocalizedText, evidence: [Evidence] = []) -> Verdict {
    guard let done else {
      let finding = Finding(
        LocalizedText(
          english: "Not on record by \(day): {1}; due by \(due).",
          serbian: "Nije zabeleženo do \(day): {1}; rok je \(due).",
          polish: "Nie zapisano do \(day): {1}; termin to \(due).", filling: [name]))
      return day <= due ? .unknown(.notYetDue, finding) : .breached(finding)
    }
    let finding = Finding(
      LocalizedText(
        english: "{1}: \(done); due by \(due).", serbian: "{1}: \(done); rok je \(due).",
        polish: "{1}: \(done); termin to \(due).", filling: [name]), evidence: evidence)
    return done <= due ? .satisfied(finding) : .breached(finding)
  }

  /// Nothing can be said, for a reason.
  func open(_ reason: Unknown, _ text: LocalizedText) -> Verdict { .unknown(reason, Finding(text)) }

  /// Something that the reviewer has not said yet.
  func unreviewed(_ name: LocalizedText, isEarly: Bool) -> Verdict {
    open(
      isEarly ? .notYetDue : .notReviewed,
      LocalizedText(
        english: "The reviewer has not said so far: {1}.",
        serbian: "Ocenjivač se do sada nije izjasnio: {1}.",
        polish: "Ewaluator dotąd się nie wypowiedział: {1}.", filling: [name]))
  }
}

extension Verdict {
  /// Whether all of several parts are kept: broken where one is, unknown where none is broken and one is
  /// unknown.
  ///
  /// Parts that do not apply are passed over; where none applies, neither does the whole.
  static func conjunction(of parts: [Verdict]) -> Verdict {
    let applying = parts.filter { $0.unknown != .notApplicable }
    func joined(_ verdicts: [Verdict]) -> Finding {
      Finding(
        .list(verdicts.map { $0.finding.reason }, separator: " "),
        evidence: verdicts.flatMap { $0.finding.evidence })
    }
    let broken = applying.filter { $0.isBreached }
    if !broken.isEmpty { return .breached(joined(broken)) }
    let unknown = applying.filter { $0.unknown != nil }
    if let reason = unknown.first?.unknown { return .unknown(reason, joined(unknown)) }
    return applying.isEmpty ? .unknown(.notApplicable, joined(parts)) : .satisfied(joined(applying))
  }
}
