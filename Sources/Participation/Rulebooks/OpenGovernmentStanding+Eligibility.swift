extension OpenGovernmentStanding {
  static func letters() -> Rule<Journal<MemberStanding>> {
    rule(
      "OGP-STAND-LETTER",
      LocalizedText(
        english: "For every cycle found contrary to process a letter goes to the member.",
        serbian: "Za svaki ciklus suprotan procesu članici se šalje pismo.",
        polish: "W sprawie każdego cyklu sprzecznego z procesem wysyła się list do członka."),
      OpenGovernmentText.letters
    ) { journal, _, _ in
      let member = journal.current
      let contrary = member.cycles.filter { $0.value.isContrary }
      let missing = contrary.filter { $0.value.letters.isEmpty }
      let finding = Finding(
        LocalizedText(
          english: "Contrary cycles: \(contrary.count); with a letter: \(contrary.count - missing.count).",
          serbian: "Suprotnih ciklusa: \(contrary.count); sa pismom: \(contrary.count - missing.count).",
          polish: "Cykli sprzecznych: \(contrary.count); z listem: \(contrary.count - missing.count)."),
        evidence: missing.map { .thing(reference: Reference(.membershipCycle, $0.key)) })
      if contrary.isEmpty { return .unknown(.notApplicable, finding) }
      guard let first = missing.first else { return .satisfied(finding) }
      // No term is set for a letter; it is missing once the process has gone on without it.
      let hasGoneOn = member.cycles.last?.key != first.key || member.stage != .active
      return hasGoneOn ? .breached(finding) : .unknown(.notYetDue, finding)
    }
  }

  static func reasons() -> Rule<Journal<MemberStanding>> {
    rule(
      "OGP-STAND-REASON",
      LocalizedText(
        english: "A cycle is contrary to process only for reasons that the rules of its time know.",
        serbian: "Ciklus je suprotan procesu samo iz razloga koje poznaju pravila njegovog vremena.",
        polish: "Cykl jest sprzeczny z procesem tylko z przyczyn, które znają reguły jego czasu."),
      Citation(
        instrument: "OGP, calendars, deadlines and procedural review", link: "opengovpartnership.org",
        confidence: .partlyVerified)
    ) { journal, _, _ in
      var given = 0
      var strangers: [(cycle: Identifier<MembershipCycle>, reason: ContraryReason)] = []
      for element in journal.current.cycles {
        guard case .contrary(let reasons) = element.value.finding else { continue }
        given += reasons.count
        for reason in reasons where !reason.validity.contains(element.value.rulesOf) {
          strangers.append((element.key, reason))
        }
      }
      if !strangers.isEmpty {
        return .breached(
          Finding(
            LocalizedText(
              english: "Not among the rules of the time: {1}.",
              serbian: "Nije među pravilima tog vremena: {1}.",
              polish: "Nie należą do reguł tamtego czasu: {1}.",
              filling: [.list(strangers.map { $0.reason.label })]),
            evidence: strangers.map { .thing(reference: Reference(.membershipCycle, $0.cycle)) }))
      }
      let finding = Finding(
        LocalizedText(
          english: "Reasons on record: \(given).", serbian: "Zabeleženih razloga: \(given).",
          polish: "Zapisanych przyczyn: \(given)."))
      if given > 0 { return .satisfied(finding) }
      let isContrary = journal.current.cycles.contains { $0.value.isContrary }
      return .unknown(isContrary ? .noData : .notApplicable, finding)
    }
  }

  static func scale(_ figures: Figures) -> Rule<Journal<MemberStanding>> {
    rule(
      "OGP-STAND-ELIG-1",
      LocalizedText(
        english:
          """
          Core eligibility is scored out of \(figures.points), or of \(figures.pointsWithoutMetric) where a \
          metric does not apply.
          """,
        serbian:
          """
          Osnovna podobnost se ocenjuje od \(figures.points) poena, ili od \
          \(figures.pointsWithoutMetric) gde se neko merilo ne primenjuje.
          """,
        polish:
          """
          Podstawową kwalifikowalność ocenia się na \(figures.points) punktów, albo na \
          \(figures.pointsWithoutMetric), gdy któraś miara nie ma zastosowania.
          """
      ),
      OpenGovernmentText.eligibility
    ) { journal, _, _ in
      let scores = journal.current.scores
      let wrong = scores.filter { element in
        let score = element.value.score
        return score.maximum
          != (score.notApplicable.isEmpty ? figures.points : figures.pointsWithoutMetric)
      }
      let finding = Finding(
        LocalizedText(
          english: "Years scored: \(scores.count); out of another figure: \(wrong.count).",
          serbian: "Ocenjenih godina: \(scores.count); od drugog broja poena: \(wrong.count).",
          polish: "Ocenionych lat: \(scores.count); według innej skali: \(wrong.count)."),
        evidence: [.count(found: scores.count - wrong.count, needed: scores.count)])
      if scores.isEmpty { return .unknown(.noData, finding) }
      return wrong.isEmpty ? .satisfied(finding) : .breached(finding)
    }
  }

  static func eligibility(_ figures: Figures) -> Rule<Journal<MemberStanding>> {
    let share = figures.eligibilityThreshold.percentText
    return rule(
      "OGP-STAND-ELIG-2",
      LocalizedText(
        english: "A member reaches at least \(share) % of the points of core eligibility.",
        serbian: "Članica dostiže najmanje \(share) % poena osnovne podobnosti.",
        polish: "Członek osiąga co najmniej \(share) % punktów podstawowej kwalifikowalności."),
      OpenGovernmentText.eligibility
    ) { journal, _, _ in
      guard let latest = journal.current.latestScore else { return noScore() }
      let score = latest.scored.score
      let finding = Finding(
        LocalizedText(
          english: "\(score.points) of \(score.maximum) points in \(latest.year).",
          serbian: "\(score.points) od \(score.maximum) poena u \(latest.year).",
          polish: "\(score.points) z \(score.maximum) punktów w \(latest.year)."),
        evidence: [
          .count(
            found: score.points,
            needed: Int(figures.eligibilityThreshold.leastCount(of: Int64(score.maximum))))
        ])
      return score.reaches(figures.eligibilityThreshold) ? .satisfied(finding) : .breached(finding)
    }
  }

  static func eligibilityReview(_ figures: Figures) -> Rule<Journal<MemberStanding>> {
    rule(
      "OGP-STAND-ELIG-3",
      LocalizedText(
        english: "Two years in a row below core eligibility put the eligibility under review.",
        serbian: "Dve godine zaredom ispod osnovne podobnosti pokreću preispitivanje podobnosti.",
        polish: "Dwa kolejne lata poniżej podstawowej kwalifikowalności wszczynają jej przegląd."),
      OpenGovernmentText.eligibilityReview
    ) { journal, lines, day in
      let member = journal.current
      guard !member.scores.isEmpty else { return noScore() }
      guard let year = member.secondYearBelow(figures.eligibilityThreshold), let scored = member.scores[year]
      else {
        return .unknown(
          .notApplicable,
          Finding(
            LocalizedText(
              english: "No two years in a row were below (years scored: \(member.scores.count)).",
              serbian: "Nema dve godine zaredom ispod praga (ocenjenih godina: \(member.scores.count)).",
              polish: "Nie było dwóch kolejnych lat poniżej progu (ocenionych lat: \(member.scores.count))."))
        )
      }
      let wasOpened = lines.contains { line in
        line.entry.event.kind == .eligibilityReviewOpened && line.entry.occasion.happened >= scored.day
      }
      let isKept = wasOpened || member.eligibilityReviewSince != nil
      let finding = Finding(
        LocalizedText(
          english: "The second year below is \(year), published on \(scored.day).",
          serbian: "Druga godina ispod praga je \(year), objavljena \(scored.day).",
          polish: "Drugim rokiem poniżej progu jest \(year), ogłoszony \(scored.day)."))
      if isKept { return .satisfied(finding) }
      return scored.day == day ? .unknown(.notYetDue, finding) : .breached(finding)
    }
  }

  static func reviewLifted(_ figures: Figures) -> Rule<Journal<MemberStanding>> {
    rule(
      "OGP-STAND-ELIG-4",
      LocalizedText(
        english: "The eligibility review ends only when the member is above core eligibility again.",
        serbian: "Preispitivanje podobnosti se završava tek kada je članica ponovo iznad praga.",
        polish: "Przegląd kwalifikowalności kończy się dopiero, gdy członek znów jest powyżej progu."),
      OpenGovernmentText.eligibilityReview
    ) { journal, lines, _ in
      var scores: [Int: EligibilityScore] = [:]
      var lifted = 0
      for line in lines {
        if case .eligibilityScored(let year, let score) = line.entry.event { scores[year] = score }
        guard line.entry.event.kind == .eligibilityReviewLifted else { continue }
        lifted += 1
        let day = line.entry.occasion.happened
        let latest = scores.max { $0.key < $1.key }?.value
        if let latest, !latest.reaches(figures.eligibilityThreshold) {
          return .breached(
            Finding(
              LocalizedText(
                english: "On \(day) the review ended with \(latest.points) of \(latest.maximum) points.",
                serbian:
                  "Dana \(day) preispitivanje je završeno sa \(latest.points) od \(latest.maximum) poena.",
                polish: "Dnia \(day) przegląd zakończono przy \(latest.points) z \(latest.maximum) punktów."),
              evidence: [.entry(number: line.number, day: day)]))
        }
        if latest == nil { return noScore() }
      }
      let finding = Finding(
        LocalizedText(
          english: "Eligibility reviews that ended: \(lifted).",
          serbian: "Završenih preispitivanja podobnosti: \(lifted).",
          polish: "Zakończonych przeglądów kwalifikowalności: \(lifted)."))
      return lifted == 0 ? .unknown(.notApplicable, finding) : .satisfied(finding)
    }
  }

  static func valuesCheck() -> Rule<Journal<MemberStanding>> {
    rule(
      "OGP-STAND-VALUES",
      LocalizedText(
        english: "A member that joins since 2017 has passed the values check.",
        serbian: "Članica koja pristupa od 2017. prošla je proveru vrednosti.",
        polish: "Członek przystępujący od 2017 r. przeszedł sprawdzenie wartości."),
      OpenGovernmentText.valuesCheck
    ) { journal, _, _ in
      let joined = journal.founding.occasion.happened
      let finding = Finding(
        LocalizedText(
          english: "Joined on \(joined); values checks on record: \(journal.current.valuesChecks.count).",
          serbian:
            "Pristupila \(joined); zabeleženih provera vrednosti: \(journal.current.valuesChecks.count).",
          polish:
            "Przystąpił \(joined); zapisanych sprawdzeń wartości: \(journal.current.valuesChecks.count)."))
      guard joined >= "2017-01-01" else { return .unknown(.notApplicable, finding) }
      guard let first = journal.current.valuesChecks.first else { return .unknown(.noData, finding) }
      return first.isPassed ? .satisfied(finding) : .breached(finding)
    }
  }

  private static func noScore() -> Verdict {
    .unknown(
      .noData,
      Finding(
        LocalizedText(
          english: "No score of core eligibility is on record.",
          serbian: "Nije zabeležena ocena osnovne podobnosti.",
          polish: "Nie zapisano oceny podstawowej kwalifikowalności.")))
  }
}
