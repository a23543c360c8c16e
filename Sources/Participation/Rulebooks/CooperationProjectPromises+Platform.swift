extension CooperationProjectPromises {
  static var statementOfSides: LocalizedText {
    LocalizedText(
      english:
        "Each platform has three sides: people affected by or at risk of exclusion, NGOs, administration.",
      serbian:
        """
        Svaka platforma ima tri strane: lica pogođena isključenošću ili u riziku od nje, organizacije \
        civilnog društva, administraciju.
        """,
      polish:
        """
        Każda platforma ma trzy strony: osoby dotknięte/zagrożone wykluczeniem, organizacje pozarządowe, \
        administrację.
        """)
  }

  static var quoteOfSides: String {
    """
    złożone z przedstawicieli osób dotkniętych/zagrożonych wykluczeniem, organizacji pozarządowych i \
    administracji
    """
  }

  /// The sides that are represented on the day, or on the last day of a platform that is closed.
  static func sides(_ past: Journal<RegionalPlatform>, on day: Day) -> Verdict {
    let platform = past.current
    guard platform.appointed != nil else { return notAppointed(platform) }
    let seen = platform.stage == .closed ? platform.position.since : day
    let sides = platform.strength(on: seen).filter { strength in
      switch strength.part {
      case .side: true
      case .level: false
      }
    }
    let represented = sides.filter { $0.have > 0 }.count
    let finding = Finding(
      .list(sides.map { SideStrength($0.part, have: $0.have, need: 1).label }, separator: "; "),
      evidence: [.count(found: represented, needed: sides.count)])
    return represented == sides.count ? .satisfied(finding) : .breached(finding)
  }

  private static func notAppointed(_ platform: RegionalPlatform) -> Verdict {
    .unknown(
      platform.stage == .closed ? .notApplicable : .notYetDue,
      Finding(
        LocalizedText(
          english: "The platform was not appointed.", serbian: "Platforma nije imenovana.",
          polish: "Platformy nie powołano.")))
  }

  static var statementOfTasks: LocalizedText {
    LocalizedText(
      english:
        """
        A platform analyses, chooses key areas of social policy and discusses how to join consultations \
        with the Model, in this order.
        """,
      serbian:
        """
        Platforma analizira, bira ključne oblasti socijalne politike i raspravlja o uključivanju u \
        konsultacije po Modelu, tim redom.
        """,
      polish:
        """
        Platforma analizuje, wybiera kluczowe obszary polityki społecznej i dyskutuje o włączeniu się w \
        konsultacje przy zastosowaniu Modelu, w tej kolejności.
        """)
  }

  static var quoteOfTasks: String {
    """
    Ich zadaniem będzie analiza, wybór kluczowych obszarów polityki społecznej i dyskusja nad \
    możliwościami włączenia się w tym zakresie w konsultacje społeczne przy zastosowaniu Modelu.
    """
  }

  /// The three tasks by the first event of each.
  static func tasks(_ past: Journal<RegionalPlatform>, on day: Day, _ figures: Figures) -> Verdict {
    let platform = past.current
    if platform.appointed == nil, platform.stage == .closed { return notAppointed(platform) }
    let kinds: [RegionalPlatform.Event.Kind] = [.areaAnalysed, .areasSelected, .discussionBegan]
    let firsts = kinds.map { kind in past.history.first { $0.entry.event.kind == kind } }
    let numbers = firsts.compactMap { $0?.number }
    let missing = zip(kinds, firsts).filter { $0.1 == nil }.map { $0.0.label }
    let evidence = firsts.compactMap { $0 }.map {
      Evidence.entry(number: $0.number, day: $0.entry.occasion.happened)
    }
    let reason =
      missing.isEmpty
      ? LocalizedText(
        english: "All \(kinds.count) tasks were done.", serbian: "Obavljeni su svi zadaci (\(kinds.count)).",
        polish: "Wykonano wszystkie zadania (\(kinds.count)).")
      : LocalizedText(
        english: "Not on record: {1}.", serbian: "Nije zabeleženo: {1}.", polish: "Nie zapisano: {1}.",
        filling: [.list(missing)])
    return .reaching(
      missing.isEmpty && numbers == numbers.sorted(),
      isOpen: platform.stage != .closed && figures.isOpen(on: day),
      Finding(reason, evidence: [.count(found: numbers.count, needed: kinds.count)] + evidence))
  }

  static func statementOfPeriod(_ figures: Figures) -> LocalizedText {
    let (first, last) = (figures.period.first, figures.period.last?.description ?? "—")
    let months = figures.period.wholeMonths.map { "\($0)" } ?? "—"
    return LocalizedText(
      english: "Everything happens within the project, from \(first) to \(last) (months: \(months)).",
      serbian: "Sve se odvija u okviru projekta, od \(first) do \(last) (meseci: \(months)).",
      polish: "Wszystko dzieje się w okresie projektu, od \(first) do \(last) (miesięcy: \(months)).")
  }

  static var quoteOfPeriod: String { "Okres realizacji projektu: listopad 2014r. – styczeń 2016r" }

  /// The days on which something happened, against the period.
  static func days(_ days: [Day], _ figures: Figures) -> Verdict {
    guard !days.isEmpty else { return Promise.nothing(.noData) }
    let outside = days.filter { !figures.period.contains($0) }
    guard let first = outside.min(), let last = outside.max() else {
      return .satisfied(
        Finding(
          LocalizedText(
            english: "Entries within the period: \(days.count) of \(days.count).",
            serbian: "Unosa u okviru perioda: \(days.count) od \(days.count).",
            polish: "Wpisów w okresie projektu: \(days.count) z \(days.count)."),
          evidence: [.count(found: days.count, needed: days.count)]))
    }
    return .breached(
      Finding(
        LocalizedText(
          english: "Entries outside the period: \(outside.count), from \(first) to \(last).",
          serbian: "Unosa van perioda: \(outside.count), od \(first) do \(last).",
          polish: "Wpisów poza okresem: \(outside.count), od \(first) do \(last)."),
        evidence: [.count(found: days.count - outside.count, needed: days.count)]))
  }
}
