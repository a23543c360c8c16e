extension LocalPlanPilotPromises {
  static func selection(_ figures: Figures) -> Rule<LocalPlanPilot> {
    let count = figures.towns.count
    return rule(
      "SEED-003-1",
      LocalizedText(
        english: "Local self-governments selected after a public call (\(count)): {1}.",
        serbian: "Lokalne samouprave odabrane posle javnog poziva (\(count)): {1}.",
        polish: "Samorządy wybrane po naborze (\(count)): {1}.",
        filling: [.list(figures.towns.map { $0.name })]),
      quoting: "Odabrano 5 JLS koje će izrađivati Lokalne akcione planove POU za 2019-2020"
    ) { pilot, _ in
      let selected = pilot.programmes.filter { $0.current.selected != nil }.map { $0.current }
      let strangers = selected.filter { figures.town($0.charter.territory) == nil }
      let missing = figures.towns.filter { town in
        !selected.contains { $0.charter.territory == town.id }
      }
      let finding = Finding(
        LocalizedText(
          english: "Selected: \(selected.count) of \(count), of others: \(strangers.count).",
          serbian: "Odabrano: \(selected.count) od \(count), drugih: \(strangers.count).",
          polish: "Wybrano: \(selected.count) z \(count), innych: \(strangers.count)."),
        evidence: [.count(found: selected.count - strangers.count, needed: count)]
          + strangers.map { .thing(reference: Reference(.territory, $0.charter.territory)) }
          + missing.map { .thing(reference: Reference(.territory, $0.id)) })
      if !strangers.isEmpty { return .breached(finding) }
      if let call = pilot.call, let first = selected.compactMap({ $0.selected }).min(),
        call.current.published.map({ $0 > first }) ?? true
      {
        return .breached(
          Finding(
            LocalizedText(
              english: "Selected on \(first), and the call was not published before.",
              serbian: "Odabrano \(first), a poziv pre toga nije objavljen.",
              polish: "Wybrano \(first), a naboru wcześniej nie ogłoszono."),
            evidence: finding.evidence))
      }
      if missing.isEmpty { return .satisfied(finding) }
      let open = missing.map { pilot.programme(of: $0.id)?.current.isBeforeDecision }
      if open.contains(false) { return .breached(finding) }
      return .unknown(open.contains(nil) ? .noData : .notYetDue, finding)
    }
  }

  static func measures(_ figures: Figures) -> Rule<LocalPlanPilot> {
    rule(
      "SEED-003-5",
      LocalizedText(
        english:
          """
          The adopted plan lets citizens influence the budget and follow its execution, follow measures of \
          social protection, and hear of new books and recommend missing ones: each measure with an owner, \
          a last day and an indicator.
          """,
        serbian:
          """
          Usvojeni plan omogućava građanima da utiču na budžet i prate njegovo izvršenje, prate mere \
          socijalne zaštite, saznaju za nove knjige i preporuče one koje nedostaju: svaka mera ima \
          nosioca, rok i pokazatelj.
          """,
        polish:
          """
          Przyjęty plan pozwala obywatelom wpływać na budżet i śledzić jego wykonanie, śledzić działania \
          pomocy społecznej, dowiadywać się o nowych książkach i polecać brakujące: każde działanie ma \
          odpowiedzialnego, termin i wskaźnik.
          """),
      quoting:
        """
        Građani Vlasotinca moći će od ove godine, ne samo da utiču na izradu opštinskog budžeta, već i da \
        prate njegovo izvršenje.
        """
    ) { pilot, _ in
      guard let programme = pilot.programme(of: figures.home)?.current else {
        return Promise.nothing(.noData)
      }
      guard let plan = programme.adoption?.plan else {
        return .unknown(
          programme.isBeforeDecision ? .notYetDue : .notApplicable,
          Finding(
            LocalizedText(
              english: "No plan is adopted.", serbian: "Plan nije usvojen.", polish: "Planu nie przyjęto.")))
      }
      let commitments = pilot.commitments.map { $0.current }.filter {
        Reference(.actionPlan, $0.charter.plan) == plan
      }
      guard !commitments.isEmpty else { return Promise.nothing(.noData) }
      return .together(
        figures.areas.map { area in
          JudgedThing(
            thing: plan, name: area.label, verdict: measure(commitments.filter { $0.charter.theme == area }))
        })
    }
  }

  /// Whether one of the commitments of an area has an owner, a last day and an indicator.
  private static func measure(_ commitments: [Commitment]) -> Verdict {
    let parts = commitments.map { one in
      [
        one.wording.lead != nil,
        one.period?.last != nil
          || one.milestones.contains { !$0.value.isDropped && $0.value.target != nil },
        !one.indicators.isEmpty,
      ].count { $0 }
    }
    let most = parts.max() ?? 0
    let finding = Finding(
      LocalizedText(
        english: "Measures: \(commitments.count); of owner, last day and indicator there are \(most) of 3.",
        serbian: "Mera: \(commitments.count); od nosioca, roka i pokazatelja ima \(most) od 3.",
        polish: "Działań: \(commitments.count); z odpowiedzialnego, terminu i wskaźnika jest \(most) z 3."))
    return most == 3 ? .satisfied(finding) : .breached(finding)
  }
}
