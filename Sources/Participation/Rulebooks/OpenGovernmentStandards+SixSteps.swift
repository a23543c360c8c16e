// The six steps of development of 2011 to 2017 and the self-assessments.
extension OpenGovernmentStandards {
  private static func articles(_ step: String) -> Citation {
    Citation(
      instrument: "OGP Articles of Governance, consultation during development", article: step,
      confidence: .verified)
  }

  /// Step 1: timeline and process are available beforehand.
  static func timelineBefore(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>> {
    rule(
      edition, identifier(edition, "STEP-1"),
      LocalizedText(
        english: "Step 1: the timeline and the process are available before co-creation begins.",
        serbian: "Korak 1: vremenski plan i postupak su dostupni pre početka zajedničke izrade.",
        polish: "Krok 1: harmonogram i tryb prac są dostępne przed rozpoczęciem współtworzenia."),
      citation: articles("step 1")
    ) { subject in subject.timelineBeforeStart }
  }

  /// Step 2 and rule 7: at least seven days of notice.
  static func noticeDays(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>>? {
    guard let needed = edition.figures.noticeDays else { return nil }
    return rule(
      edition, identifier(edition, "STEP-2"),
      LocalizedText(
        english: "Step 2: days of notice before every consultation: at least \(needed.value).",
        serbian: "Korak 2: dana od najave do konsultacija: najmanje \(needed.value).",
        polish: "Krok 2: dni od ogłoszenia do konsultacji: co najmniej \(needed.value)."),
      citation: articles("step 2")
    ) { subject in
      let name = LocalizedText(
        english: "shortest notice in days", serbian: "najkraća najava u danima",
        polish: "najkrótsze wyprzedzenie w dniach")
      guard let days = subject.plan.noticeDays.min() else {
        return subject.open(
          subject.isBeingMade ? .notYetDue : .noData,
          LocalizedText(
            english: "No notice is on record.", serbian: "Nijedna najava nije zabeležena.",
            polish: "Nie zapisano żadnego ogłoszenia."))
      }
      return subject.reached(days, needed.value, of: name, evidence: subject.entries(.noticeGiven))
    }
  }

  /// Step 2 as stakeholders judged it; never derived from the days.
  static func noticeJudged(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>> {
    rule(
      edition, identifier(edition, "R7-JUDGED"),
      LocalizedText(
        english: "Stakeholders found the notice of consultation adequate.",
        serbian: "Zainteresovane strane su najavu konsultacija ocenile kao dovoljnu.",
        polish: "Interesariusze uznali wyprzedzenie konsultacji za wystarczające."),
      severity: .recommended, citation: articles("step 2")
    ) { subject in
      let name = LocalizedText(
        english: "adequacy of the notice", serbian: "dovoljnost najave",
        polish: "wystarczające wyprzedzenie")
      return subject.judged(
        subject.plan.noticeJudgement, name, kind: .noticeJudged, isEarly: subject.isBeingMade)
    }
  }

  /// Step 3: activities that raise awareness.
  static func awareness(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>> {
    rule(
      edition, identifier(edition, "STEP-3"),
      LocalizedText(
        english: "Step 3: there is an activity that raises awareness.",
        serbian: "Korak 3: održana je aktivnost za podizanje svesti.",
        polish: "Krok 3: odbyło się działanie zwiększające świadomość."),
      citation: articles("step 3")
    ) { subject in
      subject.existence(
        !subject.plan.outreach.isEmpty, of: ActionPlan.Event.Kind.outreachHeld.label,
        evidence: subject.entries(.outreachHeld))
    }
  }

  /// Steps 4 and 5: consultation online and in person.
  static func consulted(
    _ edition: OpenGovernmentEdition, _ mode: ConsultationMode
  ) -> Rule<Journal<ActionPlan>> {
    let step =
      switch mode {
      case .online: 4
      case .inPerson: 5
      }
    return rule(
      edition, identifier(edition, "STEP-\(step)"),
      LocalizedText(
        english: "Step \(step): people are consulted ({1}).",
        serbian: "Korak \(step): održane su konsultacije ({1}).",
        polish: "Krok \(step): przeprowadzono konsultacje ({1}).", filling: [mode.label]),
      citation: articles("step \(step)")
    ) { subject in
      let found = subject.plan.heldConsultations.filter { $0.value.mode == mode }
      return subject.existence(
        !found.isEmpty, of: mode.label, evidence: found.isEmpty ? [] : subject.entries(.consultationHeld))
    }
  }

  /// Step 6: a summary of the comments.
  static func summary(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>> {
    rule(
      edition, identifier(edition, "STEP-6"),
      LocalizedText(
        english: "Step 6: a summary of the comments is public.",
        serbian: "Korak 6: objavljen je sažetak komentara.",
        polish: "Krok 6: opublikowano podsumowanie uwag."),
      citation: articles("step 6")
    ) { subject in
      subject.existence(
        !subject.plan.summaries.isEmpty || !subject.plan.responses.isEmpty,
        of: ActionPlan.Event.Kind.commentsSummarised.label,
        evidence: subject.entries(.commentsSummarised, .reasonedResponsePublished))
    }
  }

  /// Rule 8: the mid-term self-assessment within three months after the first year.
  static func midTermSelfAssessment(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>>? {
    guard let months = edition.figures.selfAssessmentMonths else { return nil }
    return rule(
      edition, identifier(edition, "R8"),
      LocalizedText(
        english: "Months from the end of the first year to the self-assessment: at most \(months.value).",
        serbian: "Meseci od kraja prve godine do izveštaja o samoproceni: najviše \(months.value).",
        polish: "Miesiące od końca pierwszego roku do raportu samooceny: najwyżej \(months.value)."),
      citation: months.citation
    ) { subject in
      let due = subject.plan.lastDay(ofYear: 1).adding(months: months.value, policy: .clamp)
      return subject.done(
        subject.plan.selfAssessments.first { $0.value.moment == .midTerm }?.day, by: due,
        SelfAssessment.Moment.midTerm.label, evidence: subject.entries(.selfAssessmentPublished))
    }
  }

  /// Rule 8: two weeks of comment on the draft; without a report there is nothing to be said of it.
  static func selfAssessmentComments(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>>? {
    guard let needed = edition.figures.selfAssessmentCommentDays else { return nil }
    return rule(
      edition, identifier(edition, "R8-COMMENT"),
      LocalizedText(
        english: "Days for comments on the draft of a self-assessment: at least \(needed.value).",
        serbian: "Dana za komentare na nacrt izveštaja o samoproceni: najmanje \(needed.value).",
        polish: "Dni na uwagi do projektu raportu samooceny: co najmniej \(needed.value)."),
      citation: needed.citation
    ) { subject in
      let reports = subject.plan.selfAssessments
      guard !reports.isEmpty else {
        return subject.open(
          subject.isOver || subject.day > subject.plan.last ? .notApplicable : .notYetDue,
          LocalizedText(
            english: "No self-assessment is published.", serbian: "Izveštaj o samoproceni nije objavljen.",
            polish: "Nie opublikowano raportu samooceny."))
      }
      let name = LocalizedText(
        english: "days for comments", serbian: "dana za komentare", polish: "dni na uwagi")
      return .conjunction(
        of: reports.map { report in
          guard let days = report.value.commentDays else {
            return subject.open(
              .noData,
              LocalizedText(
                english: "The days for comments on the report of \(report.day) are not on record.",
                serbian: "Dani za komentare na izveštaj od \(report.day) nisu zabeleženi.",
                polish: "Nie zapisano dni na uwagi do raportu z \(report.day)."))
          }
          return subject.reached(days, needed.value, of: name)
        })
    }
  }

  /// The self-assessment after the end; no day is set for it, so that it is missing only once the plan is
  /// closed.
  static func endSelfAssessment(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>>? {
    guard let owed = edition.figures.selfAssessments, owed.value.contains(.endOfTerm) else { return nil }
    return rule(
      edition, identifier(edition, "R8-END"),
      LocalizedText(
        english: "A self-assessment is published after the end of the plan.",
        serbian: "Izveštaj o samoproceni je objavljen posle završetka plana.",
        polish: "Po zakończeniu planu opublikowano raport samooceny."),
      citation: owed.citation
    ) { subject in
      let name = SelfAssessment.Moment.endOfTerm.label
      let finding = Finding(
        LocalizedText(
          english: "Published: {1}.", serbian: "Objavljeno: {1}.", polish: "Opublikowano: {1}.",
          filling: [name]), evidence: subject.entries(.selfAssessmentPublished))
      if subject.plan.selfAssessments.contains(where: { $0.value.moment == .endOfTerm }) {
        return .satisfied(finding)
      }
      let absence = Finding(
        LocalizedText(
          english: "Not published: {1}.", serbian: "Nije objavljeno: {1}.", polish: "Nie opublikowano: {1}.",
          filling: [name]))
      return subject.isOver ? .breached(absence) : .unknown(.notYetDue, absence)
    }
  }
}

extension PlanOnDay {
  /// What somebody judged with yes or no.
  func judged(
    _ judgement: DocumentedFact<Bool>?, _ name: LocalizedText, kind: ActionPlan.Event.Kind, isEarly: Bool
  ) -> Verdict {
    guard let judgement else { return unreviewed(name, isEarly: isEarly) }
    let finding = Finding(
      judgement.value
        ? LocalizedText(
          english: "Judged on \(judgement.day), yes: {1}.", serbian: "Ocenjeno \(judgement.day), da: {1}.",
          polish: "Oceniono \(judgement.day), tak: {1}.", filling: [name])
        : LocalizedText(
          english: "Judged on \(judgement.day), no: {1}.", serbian: "Ocenjeno \(judgement.day), ne: {1}.",
          polish: "Oceniono \(judgement.day), nie: {1}.", filling: [name]), evidence: entries(kind).suffix(1))
    return judgement.value ? .satisfied(finding) : .breached(finding)
  }

  /// Whether a timeline was public before co-creation began, or is, while it has not begun.
  var timelineBeforeStart: Verdict {
    let name = ActionPlan.Event.Kind.timelinePublished.label
    guard let first = plan.timelines.first?.day, let start = plan.dates.coCreation ?? plan.dates.draft else {
      return existence(!plan.timelines.isEmpty, of: name, evidence: entries(.timelinePublished))
    }
    let finding = Finding(
      LocalizedText(
        english: "{1}: \(first); the work began on \(start).",
        serbian: "{1}: \(first); rad je počeo \(start).",
        polish: "{1}: \(first); prace rozpoczęto \(start).", filling: [name]),
      evidence: entries(.timelinePublished))
    return first < start ? .satisfied(finding) : .breached(finding)
  }
}
