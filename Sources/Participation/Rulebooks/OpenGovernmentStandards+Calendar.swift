// Delivery, length, amendments, number of commitments and languages.
extension OpenGovernmentStandards {
  /// Rule 11: the plan is uploaded by its last day.
  static func delivered(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>> {
    rule(
      edition, identifier(edition, "R11"),
      LocalizedText(
        english: "The plan is uploaded by the day on which it is due.",
        serbian: "Plan je postavljen do dana kada je dospeo.", polish: "Plan złożono w terminie."),
      citation: edition.figures.due.citation, countsWithdrawn: true
    ) { subject in
      guard let delivery = subject.plan.delivery(on: subject.day) else { return subject.noDueDay }
      let finding = Finding(delivery.sentence, evidence: subject.entries(.submitted))
      return switch delivery {
      case .onTime: .satisfied(finding)
      case .notYetDue: .unknown(.notYetDue, finding)
      case .overdue, .late, .shifted, .missed: .breached(finding)
      }
    }
  }

  /// Rule 11: a late plan is uploaded while it still stays in the group of its year.
  static func deliveredInGroup(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>>? {
    guard edition.figures.due.value.kept != nil else { return nil }
    return rule(
      edition, identifier(edition, "R11-KEPT"),
      LocalizedText(
        english: "The plan is uploaded while it still stays in the group of its year.",
        serbian: "Plan je postavljen dok još ostaje u grupi svoje godine.",
        polish: "Plan złożono, póki pozostaje w grupie swojego roku."),
      citation: edition.figures.due.citation, countsWithdrawn: true
    ) { subject in
      guard let delivery = subject.plan.delivery(on: subject.day) else { return subject.noDueDay }
      let finding = Finding(delivery.sentence, evidence: subject.entries(.submitted))
      return switch delivery {
      case .onTime, .late: .satisfied(finding)
      case .notYetDue, .overdue: .unknown(.notYetDue, finding)
      case .shifted, .missed: .breached(finding)
      }
    }
  }

  /// Rule 10: a new plan within twelve months after the end of the last.
  static func newPlan(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>>? {
    guard let months = edition.figures.due.value.monthsAfterPrevious else { return nil }
    return rule(
      edition, identifier(edition, "R10"),
      LocalizedText(
        english: "Months from the end of the last plan to the upload of the new one: at most \(months).",
        serbian: "Meseci od kraja prethodnog plana do postavljanja novog: najviše \(months).",
        polish: "Miesiące od końca poprzedniego planu do złożenia nowego: najwyżej \(months)."),
      citation: edition.figures.due.citation, countsWithdrawn: true
    ) { subject in subject.newPlanInTime }
  }

  /// Rule 13: plans have one of the lengths of the edition.
  static func length(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>>? {
    guard let years = edition.figures.planYears else { return nil }
    let list = years.value.map { "\($0)" }.joined(separator: ", ")
    return rule(
      edition, identifier(edition, "R13"),
      LocalizedText(
        english: "The length of a plan in years is one of: \(list).",
        serbian: "Trajanje plana u godinama je jedno od: \(list).",
        polish: "Długość planu w latach to jedna z: \(list)."),
      citation: years.citation
    ) { subject in
      let finding = Finding(
        LocalizedText(
          english: "Length in years: \(subject.plan.charter.years).",
          serbian: "Trajanje u godinama: \(subject.plan.charter.years).",
          polish: "Długość w latach: \(subject.plan.charter.years)."))
      return years.value.contains(subject.plan.charter.years) ? .satisfied(finding) : .breached(finding)
    }
  }

  /// Rule 13: a plan of the length that the edition names is refreshed half-way, and no other is.
  static func refresh(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>>? {
    guard let years = edition.figures.refreshedYears else { return nil }
    return rule(
      edition, identifier(edition, "R13-REFRESH"),
      LocalizedText(
        english: "A plan is refreshed half-way where its length in years is \(years.value), and no other is.",
        serbian:
          "Plan se obnavlja na polovini ako je trajanje u godinama \(years.value), a drugi se ne obnavljaju.",
        polish:
          "Plan odświeża się w połowie, jeśli jego długość w latach to \(years.value), a innych się nie odświeża."
      ),
      // That there is a refresh was read; by which day it is done was not.
      citation: Citation(
        instrument: years.citation.instrument, textDate: years.citation.textDate, confidence: .partlyVerified)
    ) { subject in
      guard let mark = subject.plan.refreshMark else {
        let length = LocalizedText(
          english: "Length in years: \(subject.plan.charter.years).",
          serbian: "Trajanje u godinama: \(subject.plan.charter.years).",
          polish: "Długość w latach: \(subject.plan.charter.years).")
        guard subject.plan.dates.refreshBegan == nil else {
          return .breached(Finding(length, evidence: subject.entries(.refreshBegan)))
        }
        return subject.open(.notApplicable, length)
      }
      return subject.done(
        subject.plan.dates.refreshed, by: mark, ActionPlan.Event.Kind.refreshed.label,
        evidence: subject.entries(.refreshed))
    }
  }

  /// Rule 14: enough months of implementation are left after the upload.
  static func implementationMonths(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>>? {
    guard let needed = edition.figures.leastImplementationMonths else { return nil }
    return rule(
      edition, identifier(edition, "R14"),
      LocalizedText(
        english: "Months of implementation after the upload: at least \(needed.value).",
        serbian: "Meseci sprovođenja posle postavljanja plana: najmanje \(needed.value).",
        polish: "Miesiące realizacji po złożeniu planu: co najmniej \(needed.value)."),
      severity: .recommended, citation: needed.citation
    ) { subject in
      guard let months = subject.plan.implementationMonths else { return subject.notSubmitted }
      return subject.reached(
        months, needed.value,
        of: LocalizedText(
          english: "months of implementation", serbian: "meseci sprovođenja", polish: "miesiące realizacji"),
        evidence: subject.entries(.submitted))
    }
  }

  /// Rule 15: a recommended number of commitments.
  static func commitments(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>>? {
    guard let range = edition.figures.commitments else { return nil }
    let (least, most) = (range.value.lowerBound, range.value.upperBound)
    return rule(
      edition, identifier(edition, "R15"),
      LocalizedText(
        english: "Number of commitments: \(least) to \(most).",
        serbian: "Broj obaveza: od \(least) do \(most).",
        polish: "Liczba zobowiązań: od \(least) do \(most)."),
      severity: .recommended, citation: range.citation
    ) { subject in
      if subject.isBeingMade { return subject.notSubmitted }
      let count = subject.plan.standingCommitments.count
      let finding = Finding(
        LocalizedText(
          english: "Commitments that stand in the plan: \(count).",
          serbian: "Važećih obaveza u planu: \(count).",
          polish: "Zobowiązań obowiązujących w planie: \(count)."),
        evidence: [.count(found: count, needed: least)])
      if subject.plan.commitments.isEmpty { return .unknown(.noData, finding) }
      return range.value.contains(count) ? .satisfied(finding) : .breached(finding)
    }
  }

  /// Rule 16: amendments within a year after the due day.
  static func amendmentWindow(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>>? {
    guard let months = edition.figures.amendmentMonths else { return nil }
    return rule(
      edition, identifier(edition, "R16"),
      LocalizedText(
        english: "Months from the due day to the last amendment: at most \(months.value).",
        serbian: "Meseci od dana dospeća do poslednje izmene: najviše \(months.value).",
        polish: "Miesiące od terminu złożenia do ostatniej zmiany: najwyżej \(months.value)."),
      severity: .recommended, citation: months.citation
    ) { subject in
      guard let latest = subject.plan.amendments.last?.value.day else {
        return subject.open(
          .notApplicable,
          LocalizedText(
            english: "The plan was not amended.", serbian: "Plan nije menjan.", polish: "Planu nie zmieniano."
          ))
      }
      guard let due = subject.plan.due else { return subject.noDueDay }
      return subject.done(
        latest, by: due.adding(months: months.value, policy: .clamp), ActionPlan.Event.Kind.amended.label,
        evidence: subject.entries(.amended))
    }
  }

  /// The plan can be read in the administrative languages and in English.
  static func languages(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>> {
    rule(
      edition, identifier(edition, "LANGUAGES"),
      LocalizedText(
        english: "The plan can be read in the administrative languages and in English.",
        serbian: "Plan je dostupan na službenim jezicima i na engleskom.",
        polish: "Plan jest dostępny w językach urzędowych i po angielsku."),
      citation: .actionPlanLanguages
    ) { subject in
      if subject.isBeingMade { return subject.notSubmitted }
      let plan = subject.plan
      if plan.charter.languages.isEmpty || plan.languages.isEmpty {
        return subject.open(
          .noData,
          LocalizedText(
            english: "Which languages there are is not on record.",
            serbian: "Nije zabeleženo koji jezici postoje.", polish: "Nie zapisano, jakie są języki."))
      }
      let missing = plan.missingLanguages
      let reason =
        missing.isEmpty
        ? LocalizedText(
          english: "Languages: \(ActionPlan.names(plan.languages.map { $0.key })).",
          serbian: "Jezici: \(ActionPlan.names(plan.languages.map { $0.key })).",
          polish: "Języki: \(ActionPlan.names(plan.languages.map { $0.key })).")
        : LocalizedText(
          english: "Missing languages: \(ActionPlan.names(missing)).",
          serbian: "Jezici kojih nema: \(ActionPlan.names(missing)).",
          polish: "Brakujące języki: \(ActionPlan.names(missing)).")
      let finding = Finding(reason, evidence: subject.entries(.languageVersionPublished))
      return missing.isEmpty ? .satisfied(finding) : .breached(finding)
    }
  }
}

extension PlanOnDay {
  /// Whether a new plan came within the months after the end of the last.
  var newPlanInTime: Verdict {
    guard let end = plan.charter.previousEnd else {
      return open(
        plan.charter.cycle == 1 ? .notApplicable : .noData,
        LocalizedText(
          english: "No plan before this one is on record.", serbian: "Nije zabeležen prethodni plan.",
          polish: "Nie zapisano poprzedniego planu."))
    }
    guard let due = plan.charter.edition.due(afterPreviousEnd: end) else { return noDueDay }
    return done(
      plan.dates.submission, by: due, ActionPlan.Event.Kind.submitted.label, evidence: entries(.submitted))
  }

  var noDueDay: Verdict {
    open(
      .noData,
      LocalizedText(
        english: "No due day is on record.", serbian: "Dan dospeća nije zabeležen.",
        polish: "Nie zapisano terminu złożenia."))
  }

  var notSubmitted: Verdict {
    open(
      .notYetDue,
      LocalizedText(
        english: "The plan was not submitted by \(day).", serbian: "Plan nije podnet do \(day).",
        polish: "Planu nie złożono do \(day)."))
  }
}
