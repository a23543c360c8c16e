/// The rules of OGP Local: who may enter, what making a plan asks for, and by when it is assessed.
///
/// The rules judge ``LocalPlanFacts``, so that they serve with a record and without one. A fact that is not
/// known makes the rules that need it unknown, never broken. Figures from memory say so in their citation.
///
/// Source: OGP Local Handbook, glossary (local eligibility criteria), inception form, end-of-commitment form;
/// rule R26.
public enum OpenGovernmentLocal {
  /// The figures of the rules.
  public struct Figures: Hashable, Sendable, Serializable {
    /// How many months of the term are to remain when the municipality enters.
    public let monthsOfTerm: Int
    /// Within how many years before entering a reform is to lie.
    public let yearsOfReform: Int
    /// How many meetings with civil society there are to be while the plan is made.
    public let meetings: Int
    /// Within how many months of the submission the inception assessment is due.
    public let monthsToInception: Int
    /// Within how many months of its implementation a commitment is to be assessed.
    public let monthsToAssessment: Int
    /// The most commitments of a plan; from memory.
    public let commitments: Int
    /// The most months between two updates of the website.
    public let monthsBetweenUpdates: Int

    /// Figures of one's own.
    public init(
      monthsOfTerm: Int, yearsOfReform: Int, meetings: Int, monthsToInception: Int, monthsToAssessment: Int,
      commitments: Int, monthsBetweenUpdates: Int
    ) {
      self.monthsOfTerm = monthsOfTerm
      self.yearsOfReform = yearsOfReform
      self.meetings = meetings
      self.monthsToInception = monthsToInception
      self.monthsToAssessment = monthsToAssessment
      self.commitments = commitments
      self.monthsBetweenUpdates = monthsBetweenUpdates
    }

    /// The figures of the handbook.
    public static let handbook = Figures(
      monthsOfTerm: 16, yearsOfReform: 3, meetings: 1, monthsToInception: 2, monthsToAssessment: 1,
      commitments: 5, monthsBetweenUpdates: 4)
  }

  /// The rules over the facts of a plan, with the figures of the handbook unless others are given.
  public static func rulebook(_ figures: Figures = .handbook) -> Rulebook<LocalPlanFacts> {
    Rulebook(
      title, edition: edition,
      rules: [
        term(figures), letter(), reform(figures), forum(), sides(), meeting(figures), endorsement(),
        inception(figures), assessments(figures), end(), number(figures), website(figures),
      ])
  }

  /// The same rules over the journal of a municipality, by the facts that it tells as it stood on the day.
  public static func journalRulebook(_ figures: Figures = .handbook) -> Rulebook<Journal<LocalProgramme>> {
    Rulebook(
      title, edition: edition,
      rules: rulebook(figures).rules.map { rule in
        Rule(rule.identifier, rule.statement, severity: rule.severity, citation: rule.citation) {
          journal, day in
          rule.verdict(on: journal.state(on: day).map { LocalPlanFacts($0) } ?? LocalPlanFacts(), day: day)
        }
      })
  }

  private static var title: LocalizedText {
    LocalizedText(
      english: "OGP Local", serbian: "Lokalno Partnerstvo za otvorenu upravu",
      polish: "Lokalne Partnerstwo Otwartych Rządów")
  }

  // The first call under this programme was that of 2020; the handbook is read in its current edition.
  private static var edition: Edition {
    Edition(
      "OGP Local Handbook", validity: Period(openEndedFrom: "2020-01-01"),
      citation: citation(nil, .partlyVerified))
  }

  static func citation(_ article: String?, _ confidence: Confidence = .verified) -> Citation {
    Citation(
      instrument: "OGP Local Handbook", article: article, link: "opengovpartnership.org/local",
      confidence: confidence)
  }

  /// Nothing is on record that would tell, in one sentence.
  static func unknown(_ what: LocalizedText) -> Verdict {
    .unknown(
      .noData,
      Finding(
        LocalizedText(
          english: "Not on record: {1}.", serbian: "Nije zabeleženo: {1}.", polish: "Nie zapisano: {1}.",
          filling: [what])))
  }

  /// A yes or no, or nothing on record.
  static func verdict(_ answer: Bool?, on what: LocalizedText) -> Verdict {
    guard let answer else { return unknown(what) }
    let finding = Finding(
      answer
        ? LocalizedText(english: "Yes: {1}.", serbian: "Da: {1}.", polish: "Tak: {1}.", filling: [what])
        : LocalizedText(english: "No: {1}.", serbian: "Ne: {1}.", polish: "Nie: {1}.", filling: [what]))
    return answer ? .satisfied(finding) : .breached(finding)
  }

  /// Something that was due by a day: kept where it came in time, broken where it came late or not at all.
  static func inTime(_ done: Day?, by due: Day, on day: Day) -> Verdict {
    guard let done, done <= day else {
      let finding = Finding(
        LocalizedText(
          english: "It was due by \(due), and nothing is on record.",
          serbian: "Rok je bio \(due), a ništa nije zabeleženo.",
          polish: "Termin upływał \(due), a niczego nie zapisano."))
      return day <= due ? .unknown(.notYetDue, finding) : .breached(finding)
    }
    let finding = Finding(
      LocalizedText(
        english: "Due by \(due), done on \(done).", serbian: "Rok \(due), urađeno \(done).",
        polish: "Termin \(due), wykonano \(done)."))
    return done <= due ? .satisfied(finding) : .breached(finding)
  }

  private static func term(_ figures: Figures) -> Rule<LocalPlanFacts> {
    Rule(
      "OGP-LOCAL-R26-1",
      LocalizedText(
        english: "At least \(figures.monthsOfTerm) months of the term remain when the municipality enters.",
        serbian: "Pri ulasku opštine preostaje dovoljno mandata (najmanje meseci: \(figures.monthsOfTerm)).",
        polish: "Przy wejściu gminy pozostaje dość kadencji (co najmniej miesięcy: \(figures.monthsOfTerm))."
      ),
      severity: .mandatory, citation: citation("eligibility")
    ) { facts, _ in
      guard let entered = facts.entered, let ends = facts.termEnds else {
        return unknown(
          LocalizedText(
            english: "entry or end of the term", serbian: "ulazak ili kraj mandata",
            polish: "wejście lub koniec kadencji"))
      }
      let needed = entered.adding(months: figures.monthsOfTerm, policy: .clamp)
      let finding = Finding(
        LocalizedText(
          english: "Entered on \(entered); the term would have to last until \(needed) and ends on \(ends).",
          serbian: "Ulazak \(entered); mandat treba da traje do \(needed), a završava se \(ends).",
          polish: "Wejście \(entered); kadencja powinna trwać do \(needed), a kończy się \(ends)."))
      return ends >= needed ? .satisfied(finding) : .breached(finding)
    }
  }

  private static func letter() -> Rule<LocalPlanFacts> {
    Rule(
      "OGP-LOCAL-R26-2",
      LocalizedText(
        english: "The head of the government and a non-governmental leader sign a letter of support.",
        serbian: "Pismo podrške potpisuju čelnik lokalne vlasti i predstavnik izvan vlasti.",
        polish: "List poparcia podpisują szef władz lokalnych i lider spoza władz."),
      severity: .mandatory, citation: citation("eligibility")
    ) { facts, _ in
      verdict(
        facts.letter?.isByBoth,
        on: LocalizedText(
          english: "letter of support by both", serbian: "pismo podrške obe strane",
          polish: "list poparcia obu stron"))
    }
  }

  private static func reform(_ figures: Figures) -> Rule<LocalPlanFacts> {
    Rule(
      "OGP-LOCAL-R26-3",
      LocalizedText(
        english:
          """
          At least one reform in open government was made in the \(figures.yearsOfReform) years before \
          entering.
          """,
        serbian:
          """
          Pre ulaska je sprovedena bar jedna reforma otvorene uprave (godina unazad: \
          \(figures.yearsOfReform)).
          """,
        polish:
          """
          Przed wejściem przeprowadzono co najmniej jedną reformę otwartego rządu (lat wstecz: \
          \(figures.yearsOfReform)).
          """
      ),
      severity: .mandatory, citation: citation("eligibility")
    ) { facts, _ in
      guard let entered = facts.entered, let reforms = facts.reforms else {
        return unknown(
          LocalizedText(
            english: "entry or reforms", serbian: "ulazak ili reforme", polish: "wejście lub reformy"))
      }
      let first = entered.adding(years: Term.opposite(of: figures.yearsOfReform), policy: .clamp)
      let found = reforms.count { $0 >= first && $0 <= entered }
      let finding = Finding(
        LocalizedText(
          english: "Reforms from \(first) to \(entered): \(found).",
          serbian: "Reforme od \(first) do \(entered): \(found).",
          polish: "Reformy od \(first) do \(entered): \(found)."),
        evidence: [.count(found: found, needed: 1)])
      return found > 0 ? .satisfied(finding) : .breached(finding)
    }
  }
}
