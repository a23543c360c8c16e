/// A consultation with what belongs to it, as rules judge it.
///
/// The journal is judged as of the day asked about; contributions and ledger are taken as they are.
public struct ConsultationRecord: Hashable, Sendable {
  /// The journal of the consultation.
  public let journal: Journal<Consultation>
  /// Its contributions; `nil` where they are not at hand.
  public let contributions: [Contribution]?
  /// What the ledger of its answers proves; `nil` where there is none beside the journal.
  public let coverage: LedgerSummary?

  /// A consultation with what belongs to it.
  public init(
    _ journal: Journal<Consultation>, contributions: [Contribution]? = nil, ledger: AnswerLedger? = nil
  ) {
    self.journal = journal
    self.contributions = contributions
    coverage = ledger?.coverage.summary
  }
}

/// The Seven Principles of Consultation, in their minimal variant.
///
/// Each principle also has a wider variant, which the weight of the matter calls for; it is not judged here.
///
/// Source: Siedem Zasad Konsultacji, Ministry of Administration and Digitisation, 2012; rules PL-7Z-01 to
/// PL-7Z-07.
public enum ConsultationPrinciples {
  /// The figures that the principles are judged with.
  public struct Figures: Hashable, Sendable, Serializable {
    /// How many ways to contribute there are to be at least.
    public let ways: Int
    /// How many of them are to work without the internet at least.
    public let offlineWays: Int

    /// Figures of one's own.
    public init(ways: Int, offlineWays: Int) {
      self.ways = ways
      self.offlineWays = offlineWays
    }

    /// Two ways, one of them without the internet; this library’s reading of “anyone interested”.
    public static let usual = Figures(ways: 2, offlineWays: 1)
  }

  /// The seven rules over a consultation.
  public static func rulebook(_ figures: Figures = .usual) -> Rulebook<ConsultationRecord> {
    Rulebook(
      LocalizedText(
        english: "Seven Principles of Consultation", serbian: "Sedam načela konsultacija",
        polish: "Siedem Zasad Konsultacji"),
      edition: Edition("2012", validity: Period(openEndedFrom: "2012-01-01"), citation: citation(nil)),
      rules: [
        goodFaith(), universality(figures), transparency(), responsiveness(), coordination(),
        predictability(), generalInterest(),
      ])
  }

  private static func citation(_ principle: Int?) -> Citation {
    Citation(
      instrument: "Siedem Zasad Konsultacji, Ministerstwo Administracji i Cyfryzacji, 2012",
      article: principle.map { "principle \($0)" },
      link: "kanonkonsultacji.fise.org.pl/siedem-zasad-konsultacji-spolecznych", confidence: .verified)
  }

  static func rule(
    _ principle: Int, _ identifier: RuleIdentifier, _ statement: LocalizedText,
    judge: @escaping @Sendable (_ past: Consultation, _ record: ConsultationRecord, _ day: Day) -> Verdict
  ) -> Rule<ConsultationRecord> {
    Rule(identifier, statement, severity: .recommended, citation: citation(principle)) { record, day in
      guard let past = record.journal.state(on: day) else { return .unknown(.notYetDue, .notFounded(day)) }
      if past.stage == .cancelled { return .unknown(.notApplicable, .cancelled) }
      return judge(past, record, day)
    }
  }

  private static func goodFaith() -> Rule<ConsultationRecord> {
    rule(
      1, "PL-7Z-01",
      LocalizedText(
        english: "Good faith: the host listens and is ready to change the draft.",
        serbian: "Dobra vera: organizator sluša i spreman je da izmeni nacrt.",
        polish: "Dobra wiara: gospodarz słucha i jest gotów zmienić projekt.")
    ) { past, record, _ in
      guard let declares = past.charter.declaresOpenness else {
        return .unknown(
          .noData,
          Finding(
            LocalizedText(
              english: "Whether the host is ready to change the draft is not on record.",
              serbian: "Nije zabeleženo da li je organizator spreman da izmeni nacrt.",
              polish: "Nie zapisano, czy gospodarz jest gotów zmienić projekt.")))
      }
      guard declares else {
        return .breached(
          Finding(
            LocalizedText(
              english: "The host declared that the draft will not be changed.",
              serbian: "Organizator je izjavio da nacrt neće menjati.",
              polish: "Gospodarz oświadczył, że projektu nie zmieni.")))
      }
      let revisions = past.documents.reduce(0) { $0 + $1.value.versions.count - 1 }
      let entered = (record.contributions ?? []).filter { !$0.documents.isEmpty }.count
      let accepted = (record.contributions ?? []).filter {
        $0.stage == .accepted || $0.stage == .partlyAccepted
      }.count
      let finding = Finding(
        LocalizedText(
          english:
            """
            New versions: \(revisions), contributions entered: \(entered), accepted and not entered: \
            \(accepted).
            """,
          serbian:
            "Novih verzija: \(revisions), unetih doprinosa: \(entered), prihvaćenih a neunetih: \(accepted).",
          polish:
            """
            Nowych wersji: \(revisions), wpisanych wkładów: \(entered), przyjętych i niewpisanych: \
            \(accepted).
            """
        ))
      if revisions + entered > 0 { return .satisfied(finding) }
      guard past.isOver else { return .unknown(.notYetDue, finding) }
      return accepted > 0 ? .breached(finding) : .unknown(.notReviewed, finding)
    }
  }

  private static func universality(_ figures: Figures) -> Rule<ConsultationRecord> {
    rule(
      2, "PL-7Z-02",
      LocalizedText(
        english: "Universality: anyone interested can learn of it and express a view.",
        serbian: "Opštost: svako zainteresovan može da sazna i da se izjasni.",
        polish: "Powszechność: każdy zainteresowany może się dowiedzieć i wypowiedzieć.")
    ) { past, _, _ in
      let offline = past.ways.filter { !$0.key.isOnline }.count
      let places = past.rounds.reduce(0) { $0 + $1.channels.count }
      let finding = Finding(
        LocalizedText(
          english:
            """
            Announced in: \(places), ways to contribute: \(past.ways.count), without the internet: \
            \(offline).
            """,
          serbian: "Mesta objave: \(places), načina: \(past.ways.count), bez interneta: \(offline).",
          polish: "Miejsc ogłoszenia: \(places), sposobów: \(past.ways.count), bez internetu: \(offline)."),
        evidence: [
          .count(found: past.ways.count, needed: figures.ways),
          .count(found: offline, needed: figures.offlineWays),
        ])
      let isReached = places > 0 && past.ways.count >= figures.ways && offline >= figures.offlineWays
      if isReached { return .satisfied(finding) }
      return past.wasOpened ? .breached(finding) : .unknown(.notYetDue, finding)
    }
  }

  private static func transparency() -> Rule<ConsultationRecord> {
    rule(
      3, "PL-7Z-03",
      LocalizedText(
        english: "Transparency: goal, rules, course and result are public, and who represents which view.",
        serbian: "Javnost: cilj, pravila, tok i ishod su javni, kao i ko koji stav zastupa.",
        polish:
          "Przejrzystość: cel, reguły, przebieg i wynik są jawne, jak i to, kto reprezentuje jaki pogląd.")
    ) { past, record, _ in
      let without = record.contributions.map { contributions in
        contributions.filter { $0.submission != nil && $0.charter.party == nil }.count
      }
      let figures = without.map { "\($0)" } ?? "?"
      let finding = Finding(
        LocalizedText(
          english:
            """
            Stage: {1}; goal: \(past.charter.goal == nil ? 0 : 1); contributions without a party: \
            \(figures).
            """,
          serbian:
            """
            Stadijum: {1}; cilj: \(past.charter.goal == nil ? 0 : 1); doprinosa bez zastupane strane: \
            \(figures).
            """,
          polish:
            """
            Etap: {1}; cel: \(past.charter.goal == nil ? 0 : 1); wkładów bez reprezentowanej strony: \
            \(figures).
            """,
          filling: [past.stage.label]))
      if past.stage == .neverAnswered { return .breached(finding) }
      if let without, without > 0 { return .breached(finding) }
      guard past.isOver else { return .unknown(.notYetDue, finding) }
      if past.charter.goal == nil { return .unknown(.noData, finding) }
      if without == nil, !past.receipts.isEmpty { return .unknown(.noData, finding) }
      return .satisfied(finding)
    }
  }
}

extension Consultation {
  /// Whether summary and decision were published, or never will be.
  var isOver: Bool {
    switch stage {
    case .published, .concluded, .neverAnswered: true
    case .planned, .announced, .open, .closed, .analysed, .answered, .cancelled: false
    }
  }

  /// Whether it was opened in any round.
  var wasOpened: Bool { rounds.contains { $0.opened != nil } }

  /// Whether the round that stands is closed.
  var isClosed: Bool { round.closed != nil }
}

extension Finding {
  static func notFounded(_ day: Day) -> Finding {
    Finding(
      LocalizedText(
        english: "The consultation was not planned by \(day).",
        serbian: "Konsultacije nisu planirane do \(day).",
        polish: "Konsultacji nie zaplanowano do \(day)."))
  }

  static var cancelled: Finding {
    Finding(
      LocalizedText(
        english: "The consultation was cancelled.", serbian: "Konsultacije su otkazane.",
        polish: "Konsultacje odwołano."))
  }
}

extension Day? {
  /// The day, or a dash where there is none.
  var text: String { map { "\($0)" } ?? "–" }
}
