/// How local action plans of open government are made in Serbia, after the procedure of Vlasotince in 2019.
///
/// Source: ogp.rs, pages on local plans; vlasotince.rs, call of 13 May 2019; rule RS-OGP-002. The form that
/// proposals are to have is not part of the record and is not judged.
public enum LocalPlanProcedure {
  /// The rules over the journal of a municipality.
  public static func rulebook() -> Rulebook<Journal<LocalProgramme>> {
    Rulebook(
      LocalizedText(
        english: "Local plans of open government in Serbia",
        serbian: "Lokalni akcioni planovi Partnerstva za otvorenu upravu u Srbiji",
        polish: "Lokalne plany działania otwartego rządu w Serbii"),
      edition: Edition("2019", validity: Period(openEndedFrom: "2019-01-01"), citation: citation),
      rules: [procedure()])
  }

  private static var citation: Citation {
    Citation(
      instrument: "ogp.rs, pages on local plans; Municipality of Vlasotince, call of 13 May 2019",
      link: "ogp.rs", textDate: "2019-05-13", confidence: .verified)
  }

  private static func procedure() -> Rule<Journal<LocalProgramme>> {
    Rule(
      "RS-OGP-002",
      LocalizedText(
        english: "A local plan covers two years, and a public event lies within its public consultation.",
        serbian: "Lokalni plan obuhvata dve godine, a javni skup je u okviru javnih konsultacija.",
        polish: "Plan lokalny obejmuje dwa lata, a w czasie konsultacji publicznych odbywa się spotkanie."),
      severity: .recommended, citation: citation
    ) { journal, day in
      guard let programme = journal.state(on: day) else {
        return .unknown(
          .notYetDue,
          Finding(
            LocalizedText(
              english: "The call had not opened by \(day).", serbian: "Poziv nije bio otvoren do \(day).",
              polish: "Nabór nie był otwarty do \(day).")))
      }
      let months = programme.charter.planPeriod?.wholeMonths
      let windows = programme.consultations.compactMap { $0.value.period }
      let inside = programme.publicEvents.count { event in windows.contains { $0.contains(event.day) } }
      let length =
        months.map { LocalizedText(english: "\($0)") }
        ?? LocalizedText(english: "not on record", serbian: "nije zabeleženo", polish: "nie zapisano")
      let finding = Finding(
        LocalizedText(
          english:
            "Months of the plan: {1}; consultations with dates: \(windows.count); events in them: \(inside).",
          serbian:
            "Meseci plana: {1}; konsultacija sa datumima: \(windows.count); skupova u njima: \(inside).",
          polish:
            "Miesięcy planu: {1}; konsultacji z datami: \(windows.count); spotkań w ich czasie: \(inside).",
          filling: [length]),
        evidence: windows.isEmpty ? [] : [.count(found: inside, needed: 1)])
      if let months, months != 24 { return .breached(finding) }
      if windows.isEmpty {
        return .unknown(programme.isBeforeDecision ? .notYetDue : .noData, finding)
      }
      guard inside > 0 else {
        let isOpen = programme.stage == .publicConsultation || windows.contains { ($0.last ?? day) >= day }
        return isOpen ? .unknown(.notYetDue, finding) : .breached(finding)
      }
      return months == nil ? .unknown(.noData, finding) : .satisfied(finding)
    }
  }
}

extension LocalProgramme {
  /// Whether the plan can still be consulted on before it is decided on.
  var isBeforeDecision: Bool {
    switch stage {
    case .callOpen, .applied, .selected, .launched, .drafting, .publicConsultation, .finalising: true
    case .notSelected, .adopted, .notAdopted, .implementing, .assessed, .closed, .withdrawn: false
    }
  }
}
