extension LocalPlanPilotPromises {
  static func statementOfDrafts(_ figures: Figures) -> LocalizedText {
    LocalizedText(
      english: "The plans are drafted by \(figures.draftDue).",
      serbian: "Planovi se izrađuju do \(figures.draftDue).",
      polish: "Plany opracowuje się do \(figures.draftDue).")
  }

  static var quoteOfDrafts: String { "U naredna 3 meseca, do kraja maja 2019. godine" }

  /// The day on which the plan was ready for adoption, against the last day for the drafts.
  static func drafting(_ past: Journal<LocalProgramme>, on day: Day, _ figures: Figures) -> Verdict {
    let programme = past.current
    let due = figures.draftDue
    guard let selected = programme.selected else { return unselected(programme) }
    let early = programme.adoption.flatMap { $0.day <= due ? $0.day : nil }
    if let end = programme.finalised ?? early {
      let late = max(0, due.days(until: end))
      let finding = Finding(
        LocalizedText(
          english: "Drafted in \(selected.days(until: end)) days, by \(end); days late: \(late).",
          serbian: "Izrađen za \(selected.days(until: end)) dana, do \(end); dana kašnjenja: \(late).",
          polish: "Opracowany w ciągu \(selected.days(until: end)) dni, do \(end); dni spóźnienia: \(late)."),
        evidence: [.count(found: selected.days(until: end), needed: selected.days(until: due))])
      return late == 0 ? .satisfied(finding) : .breached(finding)
    }
    if let adoption = programme.adoption {
      return .unknown(
        .noData,
        Finding(
          LocalizedText(
            english:
              """
              Adopted on \(adoption.day), \(due.days(until: adoption.day)) days after the last day for the \
              draft; when the draft was ready is not on record.
              """,
            serbian:
              """
              Usvojen \(adoption.day), \(due.days(until: adoption.day)) dana posle roka za nacrt; kada je \
              nacrt bio gotov nije zabeleženo.
              """,
            polish:
              """
              Przyjęty \(adoption.day), \(due.days(until: adoption.day)) dni po terminie na projekt; kiedy \
              projekt był gotowy, nie zapisano.
              """)))
    }
    let later = past.history.last { line in
      guard line.entry.occasion.happened > due else { return false }
      return switch line.entry.event.kind {
      case .draftingBegan, .draftMade, .measureProposed, .consultationOpened, .consultationClosed: true
      case .callExtended, .applied, .scored, .shortlisted, .selected, .notSelected, .launched, .sideJoined,
        .sideLeft, .problemRaised, .publicEventHeld, .finalised, .adopted, .notAdopted, .implementationBegan,
        .assessed, .closed, .withdrawn:
        false
      }
    }
    if let later {
      return .breached(
        Finding(
          LocalizedText(
            english: "The draft was still worked on on \(later.entry.occasion.happened).",
            serbian: "Na nacrtu se još radilo \(later.entry.occasion.happened).",
            polish: "Nad projektem pracowano jeszcze \(later.entry.occasion.happened)."),
          evidence: [.entry(number: later.number, day: later.entry.occasion.happened)]))
    }
    return Promise.nothing(programme.isBeforeDecision && day <= due ? .notYetDue : .noData)
  }

  /// Of a municipality that was not selected, or not yet.
  private static func unselected(_ programme: LocalProgramme) -> Verdict {
    .unknown(
      programme.isBeforeDecision ? .notYetDue : .notApplicable,
      Finding(
        LocalizedText(
          english: "The municipality was not selected.", serbian: "Lokalna samouprava nije odabrana.",
          polish: "Samorząd nie został wybrany.")))
  }

  static func statementOfSides(_ figures: Figures) -> LocalizedText {
    LocalizedText(
      english: "The plans are drafted by {1}.", serbian: "Planove izrađuju: {1}.",
      polish: "Plany opracowują: {1}.", filling: [.list(figures.sides.map { $0.label })])
  }

  static var quoteOfSides: String {
    """
    predstavnici lokalne samouprave, OCD, poslovne zajednice, medija i zainteresovani građani Sombora, \
    Lapova, Bele Palanke, Vlasotinca i Novog Pazara radiće na izradi
    """
  }

  /// The sides that sat at the table when the plan was ready, or sit there now.
  static func sides(_ past: Journal<LocalProgramme>, on day: Day, _ figures: Figures) -> Verdict {
    let programme = past.current
    guard programme.selected != nil else { return unselected(programme) }
    let end = programme.finalised ?? programme.adoption?.day ?? day
    let there = figures.sides.filter { side in
      programme.seats[side].map { seat in seat.joined <= end && seat.left.map { $0 > end } ?? true } ?? false
    }
    let isOpen = programme.isBeforeDecision
    guard !programme.seats.isEmpty else { return Promise.nothing(isOpen ? .notYetDue : .noData) }
    let missing = figures.sides.filter { !there.contains($0) }
    let reason =
      missing.isEmpty
      ? LocalizedText(
        english: "All \(there.count) sides sat at the table.",
        serbian: "Sve strane su za stolom (\(there.count)).",
        polish: "Wszystkie strony przy stole (\(there.count)).")
      : LocalizedText(
        english: "Not at the table: {1}.", serbian: "Za stolom nije: {1}.",
        polish: "Przy stole brakuje: {1}.",
        filling: [.list(missing.map { $0.label })])
    return .reaching(
      missing.isEmpty, isOpen: isOpen,
      Finding(
        reason,
        evidence: [.count(found: there.count, needed: figures.sides.count)]
          + missing.map { .thing(reference: $0.reference) }))
  }

  static func statementOfRoundTables(_ figures: Figures) -> LocalizedText {
    let week = "\(figures.week.first) – \(figures.week.last?.description ?? "")"
    let places: [LocalizedText] = figures.towns.compactMap { town in
      town.roundTable.map { day in
        LocalizedText(
          english: "{1} (\(day))", serbian: "{1} (\(day))", polish: "{1} (\(day))", filling: [town.name])
      }
    }
    return LocalizedText(
      english: "Round tables are held in the week \(week): {1}.",
      serbian: "U nedelji \(week) održavaju se okrugli stolovi: {1}.",
      polish: "W tygodniu \(week) odbywają się okrągłe stoły: {1}.", filling: [.list(places)])
  }

  static var quoteOfRoundTables: String {
    """
    U ponedeljak, 11. marta u Lapovu i Vlasotincu, a u utorak, 12. marta u Somboru biće organizovani \
    okrugli stolovi
    """
  }

  /// Whether the round table was held within the week; the day for which it was announced is told with it.
  static func roundTable(_ past: Journal<LocalProgramme>, on day: Day, _ figures: Figures) -> Verdict {
    let programme = past.current
    guard let planned = figures.town(programme.charter.territory)?.roundTable else {
      return .unknown(
        .notApplicable,
        Finding(
          LocalizedText(
            english: "No round table was announced for it.", serbian: "Za nju okrugli sto nije najavljen.",
            polish: "Okrągłego stołu dla niego nie zapowiedziano.")))
    }
    guard programme.selected != nil else { return unselected(programme) }
    let held = programme.roundTable?.day
    let finding = Finding(
      LocalizedText(
        english: "Announced for \(planned); held: \(held?.description ?? "—").",
        serbian: "Najavljen za \(planned); održan: \(held?.description ?? "—").",
        polish: "Zapowiedziany na \(planned); odbył się: \(held?.description ?? "—")."))
    if let held { return figures.week.contains(held) ? .satisfied(finding) : .breached(finding) }
    // Once the sides draft, no round table opens the work any more.
    if past.passages.contains(where: { $0.stage == .drafting }) { return .breached(finding) }
    let isOpen = programme.isBeforeDecision && day <= (figures.week.last ?? day)
    return .unknown(isOpen ? .notYetDue : .noData, finding)
  }
}
