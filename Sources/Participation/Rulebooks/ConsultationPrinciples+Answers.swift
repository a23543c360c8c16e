extension ConsultationPrinciples {
  static func responsiveness() -> Rule<ConsultationRecord> {
    rule(
      4, "PL-7Z-04",
      LocalizedText(
        english: "Responsiveness: everyone who submits an opinion gets an answer in reasonable time.",
        serbian: "Odgovornost: ko god da mišljenje dobija odgovor u razumnom roku.",
        polish: "Responsywność: każdemu, kto zgłosi opinię, należy się odpowiedź w rozsądnym terminie.")
    ) { past, record, day in
      let coverage = record.coverage ?? past.ledger
      let due = past.answerDue
      let none = LocalizedText(
        english: "No ledger of the answers.", serbian: "Nema knjige odgovora.",
        polish: "Brak rejestru odpowiedzi.")
      let finding = Finding(
        LocalizedText(
          english: "{1} Deadline: \(due.text), answered: \(past.answered.text).",
          serbian: "{1} Rok: \(due.text), odgovoreno: \(past.answered.text).",
          polish: "{1} Termin: \(due.text), odpowiedziano: \(past.answered.text).",
          filling: [coverage?.sentence ?? none]),
        evidence: coverage.map { [.count(found: $0.covered, needed: $0.contributions)] } ?? [])
      if past.stage == .neverAnswered { return .breached(finding) }
      guard past.isClosed else { return .unknown(.notYetDue, finding) }
      if past.receipts.isEmpty { return .unknown(.notApplicable, finding) }
      guard let answered = past.answered else {
        return due.map { day > $0 } ?? false ? .breached(finding) : .unknown(.notYetDue, finding)
      }
      guard let coverage, let due else { return .unknown(.noData, finding) }
      return coverage.isComplete && answered <= due ? .satisfied(finding) : .breached(finding)
    }
  }

  static func coordination() -> Rule<ConsultationRecord> {
    rule(
      5, "PL-7Z-05",
      LocalizedText(
        english: "Coordination: somebody answers for it politically, and somebody for the work.",
        serbian: "Koordinacija: neko odgovara politički, a neko za rad.",
        polish: "Koordynacja: ktoś odpowiada politycznie, a ktoś organizacyjnie.")
    ) { past, _, _ in
      let found = (past.charter.politicalHost == nil ? 0 : 1) + (past.coordinator == nil ? 0 : 1)
      let finding = Finding(
        LocalizedText(
          english: "Named: \(found) of 2.", serbian: "Imenovano: \(found) od 2.",
          polish: "Wskazano: \(found) z 2."), evidence: [.count(found: found, needed: 2)])
      if found == 2 { return .satisfied(finding) }
      return past.charter.politicalHost == nil || past.wasOpened
        ? .breached(finding) : .unknown(.notYetDue, finding)
    }
  }

  static func predictability() -> Rule<ConsultationRecord> {
    rule(
      6, "PL-7Z-06",
      LocalizedText(
        english: "Predictability: it is planned, announced before it opens, and follows clear rules.",
        serbian: "Predvidljivost: planirano je, najavljeno pre otvaranja i sledi jasna pravila.",
        polish: "Przewidywalność: są zaplanowane, ogłoszone przed otwarciem i mają jasne reguły.")
    ) { past, _, _ in
      let opened = past.rounds.filter { $0.opened != nil }
      let before = opened.filter { round in
        guard let announced = round.announced, let opening = round.opened else { return false }
        return announced < opening
      }
      let finding = Finding(
        LocalizedText(
          english: "Announced on an earlier day than opened: \(before.count) of \(opened.count).",
          serbian: "Najavljeno ranijeg dana nego što je otvoreno: \(before.count) od \(opened.count).",
          polish: "Ogłoszono wcześniejszego dnia niż otwarto: \(before.count) z \(opened.count)."),
        evidence: [.count(found: before.count, needed: opened.count)])
      if opened.isEmpty { return .unknown(.notYetDue, finding) }
      return before.count == opened.count ? .satisfied(finding) : .breached(finding)
    }
  }

  static func generalInterest() -> Rule<ConsultationRecord> {
    rule(
      7, "PL-7Z-07",
      LocalizedText(
        english: "Respect for the general interest: the decision represents the public interest.",
        serbian: "Poštovanje opšteg interesa: odluka zastupa javni interes.",
        polish: "Poszanowanie interesu ogólnego: decyzja reprezentuje interes publiczny.")
    ) { past, _, _ in
      guard let decision = past.decision else {
        let finding = Finding(
          LocalizedText(
            english: "There is no decision.", serbian: "Nema odluke.", polish: "Nie ma decyzji."))
        return .unknown(past.stage == .neverAnswered ? .noData : .notYetDue, finding)
      }
      let evidence: [Evidence] = [.thing(reference: decision.document)]
      guard let interest = decision.generalInterest else {
        return .breached(
          Finding(
            LocalizedText(
              english: "The decision does not say how the general interest bears on it.",
              serbian: "Odluka ne kaže kako se odnosi na opšti interes.",
              polish: "Decyzja nie mówi, jak ma się do niej interes ogólny."), evidence: evidence))
      }
      return .satisfied(
        Finding(
          LocalizedText(
            english: "The decision says: {1}", serbian: "Odluka kaže: {1}", polish: "Decyzja mówi: {1}",
            filling: [interest]), evidence: evidence))
    }
  }
}
