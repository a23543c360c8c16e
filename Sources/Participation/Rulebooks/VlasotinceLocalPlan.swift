/// The rule by which the local plan of Vlasotince was made in 2019.
///
/// Source: 003; rule RS-OGP-002.
public enum VlasotinceLocalPlan {
  /// The rulebook; it applies to local plans.
  public static func rulebook() -> Rulebook<Journal<ActionPlan>> {
    let citation = Citation(
      instrument: "Vlasotince, call for a public consultation on the local action plan",
      link: "vlasotince.rs",
      textDate: "2019-05-13", confidence: .verified)
    return Rulebook(
      LocalizedText(
        english: "How the local action plan of Vlasotince was made",
        serbian: "Kako je izrađen lokalni akcioni plan Vlasotinca",
        polish: "Jak powstawał lokalny plan działania gminy Vlasotince"),
      edition: Edition("2019", validity: Period(openEndedFrom: "2019-01-01"), citation: citation),
      rules: [
        Rule(
          "RS-OGP-002",
          LocalizedText(
            english:
              """
              A local plan covers two years; proposals are handed in on a prescribed form during a public \
              consultation in which there is a public event.
              """,
            serbian:
              """
              Lokalni plan obuhvata dve godine; predlozi se podnose na propisanom obrascu tokom javnih \
              konsultacija u kojima se održava javni skup.
              """,
            polish:
              """
              Lokalny plan obejmuje dwa lata; propozycje składa się na ustalonym formularzu podczas \
              konsultacji publicznych, w trakcie których odbywa się spotkanie publiczne.
              """), severity: .recommended, citation: citation, judge: judge)
      ])
  }

  @Sendable
  private static func judge(_ journal: Journal<ActionPlan>, _ day: Day) -> Verdict {
    guard let subject = PlanOnDay(journal, on: day) else {
      return .unknown(
        .notYetDue,
        Finding(
          LocalizedText(
            english: "The plan was not announced by \(day).", serbian: "Plan nije bio najavljen do \(day).",
            polish: "Plan nie był zapowiedziany do \(day).")))
    }
    guard subject.plan.charter.level == .local else {
      return .unknown(.notApplicable, Finding(subject.plan.charter.level.label))
    }
    return .conjunction(of: [subject.coversTwoYears, subject.eventInWindow, subject.prescribedForm])
  }
}

extension PlanOnDay {
  fileprivate var coversTwoYears: Verdict {
    let finding = Finding(
      LocalizedText(
        english: "Length in years: \(plan.charter.years).",
        serbian: "Trajanje u godinama: \(plan.charter.years).",
        polish: "Długość w latach: \(plan.charter.years)."))
    return plan.charter.years == 2 ? .satisfied(finding) : .breached(finding)
  }

  fileprivate var eventInWindow: Verdict {
    let events = plan.heldConsultations.filter {
      $0.value.mode == .inPerson && $0.value.isByInvitation != true
    }
    let isInside = events.contains { event in
      plan.consultations.contains { $0.value.period.contains(event.day) }
    }
    return existence(
      isInside,
      of: LocalizedText(
        english: "public event during the consultation", serbian: "javni skup tokom konsultacija",
        polish: "spotkanie publiczne w trakcie konsultacji"),
      evidence: entries(.consultationLinked, .consultationHeld))
  }

  fileprivate var prescribedForm: Verdict {
    let forms = plan.inputMechanisms.compactMap { $0.value.hasPrescribedForm }
    let finding = Finding(
      LocalizedText(
        english: "Ways to hand in inputs on a prescribed form: \(forms.filter { $0 }.count).",
        serbian: "Načina dostavljanja predloga na propisanom obrascu: \(forms.filter { $0 }.count).",
        polish: "Sposoby zgłaszania propozycji na ustalonym formularzu: \(forms.filter { $0 }.count)."),
      evidence: entries(.inputMechanismOpened))
    if forms.contains(true) { return .satisfied(finding) }
    if isBeingMade { return .unknown(.notYetDue, finding) }
    return forms.isEmpty ? .unknown(.noData, finding) : .breached(finding)
  }
}
