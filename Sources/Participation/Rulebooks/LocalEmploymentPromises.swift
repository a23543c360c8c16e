/// What the project "Local employment policies in the focus of active citizens" promised of itself.
///
/// These are promises of a project, not law. The figures are those of the project's own page.
///
/// Source: 000, rules SEED-000-1 to SEED-000-7.
public enum LocalEmploymentPromises {
  /// The figures of the promises, so that another project can be held to its own.
  public struct Figures: Hashable, Sendable, Serializable {
    /// How many priorities are to stand in the draft at least.
    public let priorities: Int
    /// The kinds of activity to be used, each at least once.
    public let activities: [ActivityKind]
    /// The territories in which all activities take place.
    public let territories: [Identifier<Territory>]
    /// The key points that the circle takes care of.
    public let keyPoints: [KeyPoint]
    /// The kinds of activity at which other interested groups join the discussion.
    public let channelsOfGroups: [ActivityKind]

    /// Figures of one's own.
    public init(
      priorities: Int, activities: [ActivityKind], territories: [Identifier<Territory>],
      keyPoints: [KeyPoint],
      channelsOfGroups: [ActivityKind]
    ) {
      self.priorities = priorities
      self.activities = activities
      self.territories = territories
      self.keyPoints = keyPoints
      self.channelsOfGroups = channelsOfGroups
    }

    /// The figures as published.
    public static let published = Figures(
      priorities: 20,
      activities: [.meeting, .focusGroup, .onlineSurvey, .offlineSurvey, .publicEvent],
      territories: ["uzice", "sevojno"],
      keyPoints: KeyPoint.allCases,
      channelsOfGroups: [.publicEvent, .meeting, .focusGroup, .publicPresentation, .onlineCommunity])
  }

  /// The rules over the journal of a campaign, with the figures as published unless others are given.
  public static func rulebook(_ figures: Figures = .published) -> Rulebook<Journal<Campaign>> {
    Rulebook(
      LocalizedText(
        english: "Promises of “Local employment policies in the focus of active citizens”",
        serbian: "Obećanja projekta „Lokalne politike zapošljavanja u fokusu aktivnih građana“",
        polish: "Obietnice projektu „Lokalna polityka zatrudnienia w centrum uwagi aktywnych obywateli”"),
      edition: Edition("2019", validity: Period(openEndedFrom: "2019-01-01"), citation: page()),
      rules: [
        priorities(figures), activities(figures), territories(figures), keyPoints(figures), order(), growth(),
        groups(figures),
      ])
  }

  /// The page of the project, with the words that a rule rests on.
  private static func page(_ quotation: String? = nil) -> Citation {
    Citation(
      instrument:
        """
        Užički centar za ljudska prava i demokratiju, “Lokalne politike zapošljavanja u fokusu aktivnih \
        građana”
        """,
      link: "uecentar.com",
      quotation: quotation.map { LocalizedText(english: "", serbian: $0, polish: "") },
      confidence: .verified)
  }

  static func rule(
    _ identifier: RuleIdentifier, _ statement: LocalizedText, severity: Severity = .mandatory,
    quoting: String,
    judge: @escaping @Sendable (_ past: Journal<Campaign>, _ journal: Journal<Campaign>) -> Verdict
  ) -> Rule<Journal<Campaign>> {
    Rule(identifier, statement, severity: severity, citation: page(quoting)) { journal, day in
      guard let past = journal.journal(on: day) else {
        return .unknown(
          .notYetDue,
          Finding(
            LocalizedText(
              english: "The campaign was not founded by \(day).",
              serbian: "Kampanja nije bila osnovana do \(day).",
              polish: "Kampania nie była założona do \(day).")))
      }
      return judge(past, journal)
    }
  }

  /// A count that only has to be reached in the end: kept once it is reached, broken only when nothing can
  /// follow.
  static func reaching(_ isReached: Bool, isOpen: Bool, _ finding: Finding) -> Verdict {
    if isReached { return .satisfied(finding) }
    return isOpen ? .unknown(.notYetDue, finding) : .breached(finding)
  }

  private static func priorities(_ figures: Figures) -> Rule<Journal<Campaign>> {
    rule(
      "SEED-000-1",
      LocalizedText(
        english:
          """
          At least \(figures.priorities) priorities proposed by citizens are entered in the draft \
          employment action plan.
          """,
        serbian:
          """
          Najmanje \(figures.priorities) prioriteta koje su predložili građani uneto je u nacrt akcionog \
          plana zapošljavanja.
          """,
        polish:
          """
          Co najmniej \(figures.priorities) priorytetów zaproponowanych przez obywateli wpisano do \
          projektu planu działań na rzecz zatrudnienia.
          """
      ),
      quoting: "najmanje 20 prioriteta/programa koji će u konsultativnom procesu biti uneti u nacrt"
    ) { journal, _ in
      let campaign = journal.current
      let traced = campaign.enteredPriorities.filter { campaign.priorities[$0]?.isTraced == true }
      let finding = Finding(
        LocalizedText(
          english: "\(traced.count) of \(figures.priorities) stand in the draft and came from citizens.",
          serbian: "U nacrtu je \(traced.count) od \(figures.priorities) prioriteta koji potiču od građana.",
          polish:
            """
            W projekcie jest \(traced.count) z \(figures.priorities) priorytetów pochodzących od \
            obywateli.
            """),
        evidence: [.count(found: traced.count, needed: figures.priorities)]
          + traced.map { .thing(reference: Reference(.priority, $0)) })
      return reaching(traced.count >= figures.priorities, isOpen: campaign.isBeforeSubmission, finding)
    }
  }

  private static func activities(_ figures: Figures) -> Rule<Journal<Campaign>> {
    rule(
      "SEED-000-2",
      LocalizedText(
        english: "Engagement uses meetings, focus groups, online and offline surveys and public events.",
        serbian: "Uključivanje koristi sastanke, fokus grupe, onlajn i oflajn ankete i javne događaje.",
        polish:
          """
          Angażowanie obejmuje spotkania, grupy fokusowe, ankiety internetowe i tradycyjne oraz \
          wydarzenia publiczne.
          """
      ),
      quoting: "Sastanaci, fokus grupe, on line i off line ankete, javni događaji"
    ) { journal, _ in
      let campaign = journal.current
      let held = Set(campaign.activities.filter { $0.value.heldOn != nil }.map { $0.value.kind })
      let missing = figures.activities.filter { !held.contains($0) }
      let found = figures.activities.count - missing.count
      let reason =
        missing.isEmpty
        ? LocalizedText(
          english: "All \(found) kinds were held.", serbian: "Održane su sve vrste (\(found)).",
          polish: "Odbyto wszystkie rodzaje (\(found)).")
        : LocalizedText(
          english: "Not held: {1}.", serbian: "Nije održano: {1}.", polish: "Nie odbyto: {1}.",
          filling: [.list(missing.map { $0.label })])
      return reaching(
        missing.isEmpty, isOpen: campaign.isBeforeSubmission,
        Finding(reason, evidence: [.count(found: found, needed: figures.activities.count)]))
    }
  }

  private static func territories(_ figures: Figures) -> Rule<Journal<Campaign>> {
    rule(
      "SEED-000-3",
      LocalizedText(
        english: "All activities take place in the City of Užice and the city municipality of Sevojno.",
        serbian: "Sve aktivnosti se realizuju na teritoriji grada Užica i gradske opštine Sevojno.",
        polish: "Wszystkie działania odbywają się na terenie miasta Užice i gminy miejskiej Sevojno."),
      quoting:
        "Sve planirane aktivnosti će se realizovati na teritoriji grada Užica i gradske opštine Sevojno."
    ) { journal, _ in
      let held = journal.current.activities.filter { $0.value.heldOn != nil }
      let outside = held.filter { element in
        element.value.territory.map { !figures.territories.contains($0) } ?? false
      }
      let unplaced = held.filter { $0.value.territory == nil }
      func evidence(_ elements: [Roll<Identifier<Activity>, Activity>.Element]) -> [Evidence] {
        elements.map { .thing(reference: Reference(.activity, $0.key)) }
      }
      if !outside.isEmpty {
        return .breached(
          Finding(
            LocalizedText(
              english: "\(outside.count) of \(held.count) activities were held elsewhere.",
              serbian: "Na drugom mestu je održano \(outside.count) od \(held.count) aktivnosti.",
              polish: "Gdzie indziej odbyto \(outside.count) z \(held.count) działań."),
            evidence: evidence(outside)))
      }
      if held.isEmpty {
        return .unknown(
          .noData,
          Finding(
            LocalizedText(
              english: "No activity has been held.", serbian: "Nijedna aktivnost nije održana.",
              polish: "Nie odbyto żadnego działania.")))
      }
      if !unplaced.isEmpty {
        return .unknown(
          .noData,
          Finding(
            LocalizedText(
              english: "The place of \(unplaced.count) of \(held.count) activities is not on record.",
              serbian: "Mesto nije zabeleženo za \(unplaced.count) od \(held.count) aktivnosti.",
              polish: "Miejsca \(unplaced.count) z \(held.count) działań nie zapisano."),
            evidence: evidence(unplaced)))
      }
      return .satisfied(
        Finding(
          LocalizedText(
            english: "All \(held.count) activities were held there.",
            serbian: "Tamo su održane sve aktivnosti (\(held.count)).",
            polish: "Wszystkie działania odbyły się tam (\(held.count))."),
          evidence: [.count(found: held.count, needed: held.count)]))
    }
  }

  private static func keyPoints(_ figures: Figures) -> Rule<Journal<Campaign>> {
    rule(
      "SEED-000-4",
      LocalizedText(
        english:
          "The active circle takes care of three key points: adoption, implementation, role of citizens.",
        serbian:
          "Aktivni krug se stara o tri ključne tačke: donošenju politika, primeni politika i ulozi građana.",
        polish: "Aktywny krąg dba o trzy kluczowe punkty: uchwalanie polityk, ich wdrażanie i rolę obywateli."
      ),
      quoting:
        "stara o tri ključne tačke: a) donošenju politika; b) primeni politika; c) ulozi građana"
    ) { journal, _ in
      let campaign = journal.current
      let missing = figures.keyPoints.filter { campaign.keyPoints[$0] == nil }
      let found = figures.keyPoints.count - missing.count
      let reason =
        missing.isEmpty
        ? LocalizedText(
          english: "All \(found) have been looked at.", serbian: "Razmotrene su sve (\(found)).",
          polish: "Rozpatrzono wszystkie (\(found)).")
        : LocalizedText(
          english: "Nothing is on record on: {1}.", serbian: "Ništa nije zabeleženo o: {1}.",
          polish: "Nic nie zapisano o: {1}.", filling: [.list(missing.map { $0.label })])
      return reaching(
        missing.isEmpty, isOpen: !Campaign.isTerminal(campaign.stage),
        Finding(reason, evidence: [.count(found: found, needed: figures.keyPoints.count)]))
    }
  }
}
