/// How long consultations last and when they are reported on, by the law of the kind.
///
/// Every rulebook is over the journal alone, and judges consultations of its kind only.
public enum ConsultationTerms {
  /// Figures of a rulebook, so that a body can be held to its own decision.
  public struct Figures: Hashable, Sendable, Serializable {
    /// How many days it is to last at least, first and last included; `nil` where no length is set.
    public let lengthDays: Int?
    /// How many days after the announcement contributions are taken at least; `nil` where none are set.
    public let submissionDays: Int?
    /// Within how many days of the closing it is reported on.
    public let reportDays: Int
    /// Where the report is published.
    public let reportChannels: [Channel]

    /// Figures of one's own.
    public init(lengthDays: Int?, submissionDays: Int?, reportDays: Int, reportChannels: [Channel]) {
      self.lengthDays = lengthDays
      self.submissionDays = submissionDays
      self.reportDays = reportDays
      self.reportChannels = reportChannels
    }

    /// *Javna rasprava* of the Government of Serbia: 20 days, 15 days for proposals, report in 15 days.
    public static let serbianPublicDebate = Figures(
      lengthDays: 20, submissionDays: 15, reportDays: 15, reportChannels: [.website, .portal])
    /// *Javne konsultacije*: no fixed length, 7 suggested; results in 15 days, from memory.
    public static let serbianConsultations = Figures(
      lengthDays: 7, submissionDays: nil, reportDays: 15, reportChannels: [])
    /// Polish strategies and programmes: 35 days, report in 30 days on the website.
    public static let polishStrategies = Figures(
      lengthDays: nil, submissionDays: 35, reportDays: 30, reportChannels: [.website])
  }

  /// The public debate of the Government of Serbia.
  ///
  /// Local units hold theirs by their own decisions; give their figures.
  ///
  /// Source: Poslovnik Vlade art. 41, rules RS-POS-001, RS-POS-002, RS-POS-005.
  public static func serbianPublicDebate(
    _ figures: Figures = .serbianPublicDebate
  ) -> Rulebook<Journal<Consultation>> {
    let instrument = "Poslovnik Vlade"
    func citation(_ article: String) -> Citation {
      Citation(
        instrument: instrument, article: article, link: "euprava.gov.rs/eParticipacija",
        confidence: .verified)
    }
    let kind = ConsultationKind.serbianPublicDebate
    return Rulebook(
      LocalizedText(
        english: "Public debate by the Rules of Procedure of the Government of Serbia",
        serbian: "Javna rasprava po Poslovniku Vlade",
        polish: "Debata publiczna według Regulaminu Rządu Serbii"),
      edition: Edition("2019", validity: Period(openEndedFrom: "2019-01-01"), citation: citation("41")),
      rules: [
        length("RS-POS-001", kind, figures.lengthDays ?? 0, .mandatory, citation("41 (number from memory)")),
        submission("RS-POS-002", kind, figures.submissionDays ?? 0, .mandatory, citation("41")),
        report("RS-POS-005", kind, figures, answers: false, .mandatory, citation("41")),
      ])
  }

  /// Consultations on planning documents in Serbia.
  ///
  /// Source: Law on the Planning System art. 34 and Regulation 8/2019, rules RS-LPS-016, RS-LPS-017.
  public static func serbianConsultations(
    _ figures: Figures = .serbianConsultations
  ) -> Rulebook<Journal<Consultation>> {
    func citation(_ article: String, _ confidence: Confidence) -> Citation {
      Citation(
        instrument: "Zakon o planskom sistemu, Sl. glasnik RS 30/2018", article: article,
        link: "nsekodinar.rs/javne-politike/konsultacije", confidence: confidence)
    }
    let kind = ConsultationKind.serbianConsultations
    return Rulebook(
      LocalizedText(
        english: "Public consultations by the Law on the Planning System of Serbia",
        serbian: "Javne konsultacije po Zakonu o planskom sistemu",
        polish: "Konsultacje według serbskiej ustawy o systemie planowania"),
      edition: Edition(
        "2018", validity: Period(openEndedFrom: "2018-10-29"), citation: citation("34", .verified)),
      rules: [
        length("RS-LPS-016", kind, figures.lengthDays ?? 0, .recommended, citation("34", .partlyVerified)),
        report(
          "RS-LPS-017", kind, figures, answers: true, .mandatory, citation("34", .partlyVerified)),
      ])
  }

  /// Consultations on strategies, programmes and public policies in Poland.
  ///
  /// Source: Act on the Principles of Development Policy art. 6(5)–(6), rules PL-UZPPR-001, PL-UZPPR-002.
  public static func polishStrategies(
    _ figures: Figures = .polishStrategies
  ) -> Rulebook<Journal<Consultation>> {
    func citation(_ article: String) -> Citation {
      Citation(
        instrument: "Ustawa z dnia 6 grudnia 2006 r. o zasadach prowadzenia polityki rozwoju",
        article: article, link: "lexlege.pl/ustawa-o-zasadach-prowadzenia-polityki-rozwoju/art-6",
        confidence: .verified)
    }
    let kind = ConsultationKind.polishSocialConsultations
    return Rulebook(
      LocalizedText(
        english: "Consultations on strategies in Poland", serbian: "Konsultacije o strategijama u Poljskoj",
        polish: "Konsultacje projektu strategii"),
      edition: Edition("2024", validity: Period(openEndedFrom: "2024-01-01"), citation: citation("6")),
      rules: [
        submission("PL-UZPPR-001", kind, figures.submissionDays ?? 0, .mandatory, citation("6(5)")),
        report("PL-UZPPR-002", kind, figures, answers: true, .mandatory, citation("6(6)")),
      ])
  }

  private static func rule(
    _ identifier: RuleIdentifier, _ kind: ConsultationKind, _ statement: LocalizedText,
    _ severity: Severity, _ citation: Citation,
    judge: @escaping @Sendable (_ past: Consultation, _ day: Day) -> Verdict
  ) -> Rule<Journal<Consultation>> {
    Rule(identifier, statement, severity: severity, citation: citation) { journal, day in
      guard let past = journal.state(on: day) else { return .unknown(.notYetDue, .notFounded(day)) }
      guard past.charter.kind == kind else {
        return .unknown(
          .notApplicable,
          Finding(
            LocalizedText(
              english: "This is: {1}.", serbian: "Ovo je: {1}.", polish: "To są: {1}.",
              filling: [past.charter.kind.label])))
      }
      if past.stage == .cancelled { return .unknown(.notApplicable, .cancelled) }
      return judge(past, day)
    }
  }

  private static func length(
    _ identifier: RuleIdentifier, _ kind: ConsultationKind, _ needed: Int, _ severity: Severity,
    _ citation: Citation
  ) -> Rule<Journal<Consultation>> {
    rule(
      identifier, kind,
      LocalizedText(
        english: "It lasts at least \(needed) days.", serbian: "Traje najmanje \(needed) dana.",
        polish: "Trwają co najmniej \(needed) dni."),
      severity, citation
    ) { past, day in
      let round = past.round
      guard let opened = round.opened else {
        return .unknown(
          .notYetDue,
          Finding(
            LocalizedText(
              english: "It is not open yet.", serbian: "Još nije otvoreno.",
              polish: "Jeszcze ich nie otwarto.")))
      }
      // The last day counts as well.
      let days = opened.days(until: round.closed ?? day) + 1
      let finding = Finding(
        LocalizedText(
          english: "It has lasted \(days) of \(needed) days.",
          serbian: "Trajalo je \(days) od \(needed) dana.",
          polish: "Trwały \(days) z \(needed) dni."), evidence: [.count(found: days, needed: needed)])
      if days >= needed { return .satisfied(finding) }
      return round.closed == nil ? .unknown(.notYetDue, finding) : .breached(finding)
    }
  }

  private static func submission(
    _ identifier: RuleIdentifier, _ kind: ConsultationKind, _ needed: Int, _ severity: Severity,
    _ citation: Citation
  ) -> Rule<Journal<Consultation>> {
    rule(
      identifier, kind,
      LocalizedText(
        english: "Contributions are taken for at least \(needed) days from the announcement.",
        serbian: "Doprinosi se primaju najmanje \(needed) dana od objave.",
        polish: "Uwagi przyjmuje się co najmniej \(needed) dni od ogłoszenia."),
      severity, citation
    ) { past, _ in
      guard let announced = past.round.announced, let last = past.round.period?.last else {
        return .unknown(
          .notYetDue,
          Finding(
            LocalizedText(
              english: "It is not announced yet.", serbian: "Još nije objavljeno.",
              polish: "Jeszcze ich nie ogłoszono.")))
      }
      let days = announced.days(until: last)
      let finding = Finding(
        LocalizedText(
          english: "From \(announced) until \(last) there are \(days) of \(needed) days.",
          serbian: "Od \(announced) do \(last) ima \(days) od \(needed) dana.",
          polish: "Od \(announced) do \(last) jest \(days) z \(needed) dni."),
        evidence: [.count(found: days, needed: needed)])
      return days >= needed ? .satisfied(finding) : .breached(finding)
    }
  }

  private static func report(
    _ identifier: RuleIdentifier, _ kind: ConsultationKind, _ figures: Figures, answers: Bool,
    _ severity: Severity, _ citation: Citation
  ) -> Rule<Journal<Consultation>> {
    rule(
      identifier, kind,
      LocalizedText(
        english: "The report is published within \(figures.reportDays) days of the end.",
        serbian: "Izveštaj se objavljuje u roku od \(figures.reportDays) dana od kraja.",
        polish: "Sprawozdanie publikuje się w ciągu \(figures.reportDays) dni od zakończenia."),
      severity, citation
    ) { past, day in
      guard let closed = past.round.closed else {
        return .unknown(
          .notYetDue,
          Finding(
            LocalizedText(
              english: "It is not over yet.", serbian: "Još nije završeno.", polish: "Jeszcze trwają.")))
      }
      let due = closed.adding(days: figures.reportDays)
      let published = past.summaries.first { summary in
        summary.published != nil && figures.reportChannels.allSatisfy { summary.channels.contains($0) }
      }?.published
      let covered = past.ledger.map { $0.isComplete }
      let ledger = past.ledger?.sentence ?? LocalizedText(english: "–", serbian: "–", polish: "–")
      let finding = Finding(
        LocalizedText(
          english: "Due by \(due), published: \(published.text). {1}",
          serbian: "Rok je \(due), objavljeno: \(published.text). {1}",
          polish: "Termin \(due), opublikowano: \(published.text). {1}",
          filling: [answers ? ledger : .list([])]))
      guard let published else {
        return day > due ? .breached(finding) : .unknown(.notYetDue, finding)
      }
      guard published <= due else { return .breached(finding) }
      guard answers, !past.receipts.isEmpty else { return .satisfied(finding) }
      guard let covered else { return .unknown(.noData, finding) }
      return covered ? .satisfied(finding) : .breached(finding)
    }
  }
}
