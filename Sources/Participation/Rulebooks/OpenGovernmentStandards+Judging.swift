extension PlanOnDay {
  var notBegun: LocalizedText {
    LocalizedText(
      english: "The work on the plan had not begun by \(day).",
      serbian: "Rad na planu nije počeo do \(day).", polish: "Prac nad planem nie rozpoczęto do \(day).")
  }

  /// Whether no gap between meetings is longer, from the start of co-creation to the day or the end of the
  /// plan.
  func meetsWithin(months: Int) -> Verdict {
    guard let start = plan.dates.coCreation ?? plan.dates.draft else { return open(.notYetDue, notBegun) }
    let end = max(start, min(day, plan.dates.end ?? plan.last))
    guard hasCoCreationRecord else { return missing(ActionPlan.Event.Kind.forumMet.label) }
    let meetings = plan.meetings.map { $0.day }.filter { $0 >= start && $0 <= end }
    let days = [start] + meetings + [end]
    let gaps = zip(days, days.dropFirst()).filter { $1 > $0.adding(months: months, policy: .clamp) }
    guard let gap = gaps.max(by: { $0.0.days(until: $0.1) < $1.0.days(until: $1.1) }) else {
      return .satisfied(
        Finding(
          LocalizedText(
            english: "Meetings from \(start) to \(end): \(meetings.count).",
            serbian: "Sastanaka od \(start) do \(end): \(meetings.count).",
            polish: "Spotkania od \(start) do \(end): \(meetings.count)."), evidence: entries(.forumMet)))
    }
    return .breached(
      Finding(
        LocalizedText(
          english: "No meeting between \(gap.0) and \(gap.1).",
          serbian: "Nijedan sastanak između \(gap.0) i \(gap.1).",
          polish: "Żadnego spotkania między \(gap.0) a \(gap.1)."), evidence: entries(.forumMet)))
  }

  var areForumRulesPublic: Verdict {
    guard let forum = plan.forum else {
      return open(
        isBeingMade ? .notYetDue : .noData,
        LocalizedText(
          english: "No forum is on record.", serbian: "Nijedan forum nije zabeležen.",
          polish: "Nie zapisano żadnego forum."))
    }
    let finding = Finding(
      forum.value.areRulesPublic
        ? LocalizedText(
          english: "Its rules are public.", serbian: "Njegova pravila su javna.",
          polish: "Jego zasady są publiczne.")
        : LocalizedText(
          english: "Its rules are not public.", serbian: "Njegova pravila nisu javna.",
          polish: "Jego zasady nie są publiczne."), evidence: entries(.forumEstablished))
    return forum.value.areRulesPublic ? .satisfied(finding) : .breached(finding)
  }

  /// Updates in every whole year since the repository was published.
  func updatesEveryYear(_ needed: Int) -> Verdict {
    guard let published = plan.repository?.day else { return repositoryThere }
    let end = min(day, plan.last)
    var years: [Period] = []
    for year in 0... {
      let first = published.adding(years: year, policy: .clamp)
      let last = published.adding(years: year + 1, policy: .clamp).adding(days: -1)
      guard last <= end, last >= first else { break }
      years.append(Period(ordered: first, last))
    }
    let counts = years.map { year in plan.repositoryUpdates.count { year.contains($0) } }
    return yearly(counts, needed, evidence: entries(.repositoryUpdated))
  }

  /// Meetings on results in every whole year of implementation; a year that is not over counts once it has
  /// enough.
  func meetingsEveryYear(_ needed: Int) -> Verdict {
    let name = ActionPlan.Event.Kind.forumMet.label
    guard plan.dates.implementation != nil else {
      return open(
        .notYetDue,
        LocalizedText(
          english: "Implementation had not begun by \(day).", serbian: "Sprovođenje nije počelo do \(day).",
          polish: "Realizacji nie rozpoczęto do \(day)."))
    }
    let counts = plan.implementationYears(on: day).compactMap { year -> Int? in
      let count = plan.meetings.count { $0.value.countsForImplementation && year.contains($0.day) }
      let isOver = (year.last ?? .latest) < day
      return isOver || count >= needed ? count : nil
    }
    if !hasCoCreationRecord, !counts.isEmpty { return missing(name) }
    return yearly(counts, needed, evidence: entries(.forumMet))
  }

  private func yearly(_ counts: [Int], _ needed: Int, evidence: [Evidence]) -> Verdict {
    guard let least = counts.min() else {
      return .unknown(
        .notYetDue,
        Finding(
          LocalizedText(
            english: "No whole year is over by \(day).",
            serbian: "Do \(day) nije prošla nijedna cela godina.",
            polish: "Do \(day) nie minął żaden cały rok.")))
    }
    let list = counts.map { "\($0)" }.joined(separator: ", ")
    let finding = Finding(
      LocalizedText(
        english: "Year by year: \(list); needed in each: \(needed).",
        serbian: "Po godinama: \(list); potrebno u svakoj: \(needed).",
        polish: "Rok po roku: \(list); potrzeba w każdym: \(needed)."),
      evidence: [.count(found: least, needed: needed)] + evidence)
    return least >= needed ? .satisfied(finding) : .breached(finding)
  }

  /// Whether a way to hand in inputs was open by the day on which the work began.
  var mechanismByStart: Verdict {
    let name = ActionPlan.Event.Kind.inputMechanismOpened.label
    guard let start = plan.dates.coCreation ?? plan.dates.draft else {
      return existence(!plan.inputMechanisms.isEmpty, of: name, evidence: entries(.inputMechanismOpened))
    }
    guard let first = plan.inputMechanisms.first?.day else { return missing(name) }
    return done(first, by: start, name, evidence: entries(.inputMechanismOpened))
  }

  /// Whether the first reasoned response came no later than the adoption.
  var responseBeforeAdoption: Verdict {
    let name = ActionPlan.Event.Kind.reasonedResponsePublished.label
    guard let adoption = plan.dates.adoption, let first = plan.responses.first?.day else {
      return existence(!plan.responses.isEmpty, of: name, evidence: entries(.reasonedResponsePublished))
    }
    return done(first, by: adoption, name, evidence: entries(.reasonedResponsePublished))
  }

  var everyContributionAnswered: Verdict {
    let total = plan.contributions.count
    let open = plan.unanswered
    let finding = Finding(
      LocalizedText(
        english: "Contributions: \(total); without a response: \(open.count).",
        serbian: "Doprinosa: \(total); bez odgovora: \(open.count).",
        polish: "Wkłady: \(total); bez odpowiedzi: \(open.count)."),
      evidence: [.count(found: total - open.count, needed: total)]
        + open.map { .thing(reference: Reference(.contribution, $0)) })
    if !open.isEmpty {
      return plan.dates.adoption == nil ? .unknown(.notYetDue, finding) : .breached(finding)
    }
    if total == 0, plan.responses.isEmpty { return .unknown(isBeingMade ? .notYetDue : .noData, finding) }
    return .satisfied(finding)
  }

  /// What the reviewer found of a minimum requirement, in every part of the cycle.
  func found(_ requirement: MinimumRequirement) -> Verdict {
    let judged = CyclePhase.allCases.compactMap { plan.judgement(of: requirement, in: $0) }
    func verdict(_ outcome: RequirementOutcome) -> Verdict? {
      guard let one = judged.first(where: { $0.value.outcome == outcome }) else { return nil }
      let finding = Finding(
        LocalizedText(
          english: "Found on \(one.day) ({1}): {2}.", serbian: "Nalaz od \(one.day) ({1}): {2}.",
          polish: "Ustalenie z \(one.day) ({1}): {2}.",
          filling: [one.value.phase.label, one.value.outcome.label]),
        evidence: entries(.minimumRequirementJudged))
      return switch outcome {
      case .met: .satisfied(finding)
      case .notMet: .breached(finding)
      case .notAssessed: .unknown(.notReviewed, finding)
      }
    }
    return verdict(.notMet) ?? verdict(.met) ?? verdict(.notAssessed)
      ?? unreviewed(requirement.label, isEarly: isBefore(theEndOf: requirement.phase))
  }
}
