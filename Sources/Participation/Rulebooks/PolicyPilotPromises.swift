/// What the project "Let's Decide Together" promised to the self-governments that take part in it.
///
/// These are promises of a project, not law.
///
/// Source: 004, rules SEED-004-1 and SEED-004-2.
public enum PolicyPilotPromises {
  /// The rules over the journal of a pilot, with the four areas as published unless others are given.
  public static func rulebook(_ areas: [PolicyArea] = PilotCharter.areas) -> Rulebook<Journal<PolicyPilot>> {
    Rulebook(
      LocalizedText(
        english: "Promises of “Let's Decide Together”", serbian: "Obećanja projekta „Odlučujmo zajedno“",
        polish: "Obietnice projektu „Decydujmy razem”"),
      edition: Edition("2009–2014", validity: Period(openEndedFrom: "2009-11-01"), citation: page(nil)),
      rules: [area(areas), test()])
  }

  /// The page of the county, with the words that a rule rests on.
  private static func page(_ quotation: String?) -> Citation {
    Promise.page(
      "Powiat Kartuski, „Decydujmy razem”",
      quotation.map { LocalizedText(english: "", serbian: "", polish: $0) })
  }

  private static func area(_ areas: [PolicyArea]) -> Rule<Journal<PolicyPilot>> {
    Promise.rule(
      "SEED-004-1",
      LocalizedText(
        english: "The self-government chooses the policy area from: {1}.",
        serbian: "Samouprava bira oblast politike među: {1}.",
        polish: "Samorząd wybiera obszar polityki spośród: {1}.", filling: [.list(areas.map { $0.label })]),
      page(
        """
        w obszarach wybranych przez samorządy: zatrudnienia, integracji społecznej. przesiębiorczości lub \
        zrównoważonego rozwoju
        """)
    ) { past, _ in
      guard let policy = past.current.policy else { return unchosen(past.current) }
      let finding = Finding(
        LocalizedText(
          english: "Chosen on \(policy.chosen): {1}.", serbian: "Izabrano \(policy.chosen): {1}.",
          polish: "Wybrano \(policy.chosen): {1}.", filling: [policy.area.label]))
      return areas.contains(policy.area) ? .satisfied(finding) : .breached(finding)
    }
  }

  private static func test() -> Rule<Journal<PolicyPilot>> {
    Promise.rule(
      "SEED-004-2",
      LocalizedText(
        english:
          """
          The self-government tests the model on one chosen policy with the support of a professional \
          group of advisers.
          """,
        serbian: "Samouprava ispituje model na jednoj izabranoj politici uz podršku stručne grupe savetnika.",
        polish:
          """
          Samorząd testuje model na jednej wybranej polityce przy wsparciu profesjonalnej grupy doradców.
          """),
      page(
        """
        pozwoli samorządom na przetestowanie modelu partycypacji publicznej w tworzeniu i wdrażaniu \
        wybranej polityki publicznej gminy czy powiatu przy wsparciu profesjonalnej grupy doradców
        """)
    ) { past, _ in
      let pilot = past.current
      guard pilot.policy != nil else { return unchosen(pilot) }
      let advisers = pilot.team.values.count { $0.part == .adviser }
      return .reaching(
        advisers > 0, isOpen: pilot.stage == .areaChosen,
        Finding(
          LocalizedText(
            english: "One policy is chosen; advisers in the team: \(advisers).",
            serbian: "Izabrana je jedna politika; savetnika u timu: \(advisers).",
            polish: "Wybrano jedną politykę; doradców w zespole: \(advisers)."),
          evidence: [.count(found: advisers, needed: 1)]))
    }
  }

  /// Of a pilot whose policy is not chosen, or that was given up before.
  private static func unchosen(_ pilot: PolicyPilot) -> Verdict {
    .unknown(
      pilot.stage == .abandoned ? .notApplicable : .notYetDue,
      Finding(
        LocalizedText(
          english: "No policy was chosen.", serbian: "Politika nije izabrana.",
          polish: "Nie wybrano polityki.")))
  }
}
