/// What the Open Government Partnership asks of the commitments of a plan, and what must agree in what is
/// found
/// of them.
///
/// The subject is a plan with its commitments, as it stood on a day. Rules about the plan itself stand
/// beside.
///
/// Source: commitment templates of 2015 and 2022, IRM codebooks; rules R17, R18, R22 and R27.
public enum OpenGovernmentCommitments {
  /// The rules of an edition: the one that the plan is held to.
  public static func rulebook(for edition: OpenGovernmentEdition) -> Rulebook<PlanRecord> {
    var rules = [lead(), problem(), solution(), milestone(), value()]
    switch edition {
    case .from2011, .from2015: rules.append(notStarted())
    case .from2018: rules += [unverifiable(), notStarted()]
    case .from2021, .from2022: rules.append(unverifiable())
    }
    return Rulebook(
      LocalizedText(
        english: "Commitments of the Open Government Partnership",
        serbian: "Obaveze Partnerstva za otvorenu upravu",
        polish: "Zobowiązania Partnerstwa Otwartych Rządów"),
      edition: Edition(
        OpenGovernmentStandards.rulebook(edition).edition.name, validity: edition.validity,
        citation: template(.verified)),
      rules: rules + [progress(edition), outliving()])
  }

  private static func template(_ confidence: Confidence) -> Citation {
    Citation(
      instrument: "OGP, commitment template 2015–2017 and National Handbook 5.0 (2022)",
      link: "opengovpartnership.org", confidence: confidence)
  }

  private static let codebook = Citation(
    instrument: "IRM, codebook of the commitment tables", link: "opengovpartnership.org", confidence: .derived
  )

  /// A rule that every standing commitment is asked: what is wrong with it, nothing, or that it cannot be
  /// said.
  private static func each(
    _ identifier: RuleIdentifier, _ statement: LocalizedText, severity: Severity, citation: Citation,
    _ ask: @escaping @Sendable (Commitment) -> Answer
  ) -> Rule<PlanRecord> {
    Rule(identifier, statement, severity: severity, citation: citation) { whole, day in
      guard let record = whole.record(on: day) else { return notAnnounced(day) }
      let standing = record.standing
      guard !standing.isEmpty else {
        return .unknown(
          .noData,
          Finding(
            LocalizedText(
              english: "No commitment with a record stands in the plan.",
              serbian: "U planu nema obaveze sa sopstvenim zapisom.",
              polish: "W planie nie ma zobowiązania z własnym zapisem.")))
      }
      var (wrong, unknown): ([CommitmentRecord], [(record: CommitmentRecord, why: Unknown)]) = ([], [])
      for one in standing {
        switch ask(one.current) {
        case .right: break
        case .wrong: wrong.append(one)
        case .unknown(let why): unknown.append((one, why))
        }
      }
      return verdict(standing.count, wrong, unknown)
    }
  }

  private enum Answer {
    case right, wrong
    case unknown(Unknown)
  }

  private static func verdict(
    _ count: Int, _ wrong: [CommitmentRecord], _ unknown: [(record: CommitmentRecord, why: Unknown)]
  ) -> Verdict {
    func evidence(_ records: [CommitmentRecord]) -> [Evidence] {
      records.map { .thing(reference: Reference(.commitment, $0.id)) }
    }
    if !wrong.isEmpty {
      return .breached(
        Finding(
          LocalizedText(
            english: "It does not hold of \(wrong.count) of \(count) commitments.",
            serbian: "Ne važi za \(wrong.count) od \(count) obaveza.",
            polish: "Nie zachodzi dla \(wrong.count) z \(count) zobowiązań."),
          evidence: [.count(found: count - wrong.count, needed: count)] + evidence(wrong)))
    }
    // Where one reason stands for all that are unknown it is given; otherwise nothing is on record.
    if let first = unknown.first {
      let why = unknown.allSatisfy { $0.why == first.why } ? first.why : .noData
      return .unknown(
        why,
        Finding(
          LocalizedText(
            english: "It cannot be said of \(unknown.count) of \(count) commitments.",
            serbian: "Ne može se reći za \(unknown.count) od \(count) obaveza.",
            polish: "Nie da się tego powiedzieć o \(unknown.count) z \(count) zobowiązań."),
          evidence: evidence(unknown.map { $0.record })))
    }
    return .satisfied(
      Finding(
        LocalizedText(
          english: "It holds of all \(count) commitments.", serbian: "Važi za sve obaveze (\(count)).",
          polish: "Zachodzi dla wszystkich zobowiązań (\(count))."),
        evidence: [.count(found: count, needed: count)]))
  }

  private static func lead() -> Rule<PlanRecord> {
    each(
      "OGP-R17-LEAD",
      LocalizedText(
        english: "Each commitment names the institution that answers for it.",
        serbian: "Svaka obaveza imenuje nosioca.", polish: "Każde zobowiązanie wskazuje instytucję wiodącą."),
      severity: .recommended, citation: template(.verified)
    ) { $0.wording.lead == nil ? .wrong : .right }
  }

  private static func problem() -> Rule<PlanRecord> {
    each(
      "OGP-R17-PROBLEM",
      LocalizedText(
        english: "Each commitment says what public problem it deals with.",
        serbian: "Svaka obaveza navodi javni problem kojim se bavi.",
        polish: "Każde zobowiązanie mówi, jakiego problemu publicznego dotyczy."),
      severity: .recommended, citation: template(.verified)
    ) { described($0, by: [.problem]) }
  }

  private static func solution() -> Rule<PlanRecord> {
    each(
      "OGP-R17-SOLUTION",
      LocalizedText(
        english: "Each commitment says what will be done.",
        serbian: "Svaka obaveza navodi šta će biti urađeno.",
        polish: "Każde zobowiązanie mówi, co zostanie zrobione."),
      severity: .recommended, citation: template(.verified)
    ) { described($0, by: [.solution, .brief]) }
  }

  /// Where nothing of the description is on record, its fields are not known to be missing.
  private static func described(_ commitment: Commitment, by fields: [CommitmentField]) -> Answer {
    if fields.contains(where: { commitment.wording.fields[$0] != nil }) { return .right }
    return commitment.wording.fields.isEmpty ? .unknown(.noData) : .wrong
  }

  private static func milestone() -> Rule<PlanRecord> {
    each(
      "OGP-R17-MILESTONE",
      LocalizedText(
        english: "Each commitment has at least one milestone with a date.",
        serbian: "Svaka obaveza ima najmanje jedan ključni korak sa rokom.",
        polish: "Każde zobowiązanie ma co najmniej jeden kamień milowy z terminem."),
      severity: .recommended, citation: template(.fromMemory)
    ) { commitment in
      let milestones = commitment.standingMilestones
      if milestones.contains(where: { $0.value.target != nil }) { return .right }
      // Where nothing of the description is on record, neither are its milestones.
      return milestones.isEmpty && commitment.wording.fields.isEmpty ? .unknown(.noData) : .wrong
    }
  }

  private static func value() -> Rule<PlanRecord> {
    each(
      "OGP-R17-VALUE",
      LocalizedText(
        english: "Each commitment serves at least one value of open government.",
        serbian: "Svaka obaveza služi najmanje jednoj vrednosti otvorene uprave.",
        polish: "Każde zobowiązanie służy co najmniej jednej wartości otwartego rządu."),
      severity: .recommended, citation: template(.verified)
    ) { commitment in
      if !commitment.charter.values.isEmpty { return .right }
      let said: [CommitmentField] = [.transparency, .accountability, .participation]
      if said.contains(where: { commitment.wording.fields[$0] != nil }) { return .right }
      return commitment.wording.fields.isEmpty ? .unknown(.noData) : .wrong
    }
  }

  private static func unverifiable() -> Rule<PlanRecord> {
    each(
      "OGP-R18",
      LocalizedText(
        english: "A commitment that is not verifiable is not assessed further.",
        serbian: "Obaveza koja nije proverljiva ne ocenjuje se dalje.",
        polish: "Zobowiązania, którego nie da się zweryfikować, dalej się nie ocenia."),
      severity: .mandatory,
      citation: Citation(
        instrument: "IRM, verifiability (plans since 2018)", link: "opengovpartnership.org",
        confidence: .verified)
    ) { commitment in
      assessed(commitment) { assessment in
        switch assessment.isVerifiable {
        case .known(let isVerifiable):
          isVerifiable || assessment.findingsOnVerifiability.isEmpty ? .right : .wrong
        case .noData, .notReviewed, .notApplicable: .unknown(assessment.isVerifiable.unknown ?? .noData)
        }
      }
    }
  }

  private static func notStarted() -> Rule<PlanRecord> {
    each(
      "OGP-R22",
      LocalizedText(
        english: "Where nothing was started, nothing changed because of it.",
        serbian: "Gde ništa nije započeto, ništa se zbog toga nije promenilo.",
        polish: "Gdzie niczego nie rozpoczęto, nic się przez to nie zmieniło."),
      severity: .mandatory, citation: codebook
    ) { commitment in
      assessed(commitment) { assessment in
        if assessment.findingOnEffect != nil { return .wrong }
        if let unknown = assessment.completion.unknown ?? assessment.openGovernmentEffect.unknown {
          return .unknown(unknown)
        }
        return .right
      }
    }
  }

  private static func assessed(
    _ commitment: Commitment, _ ask: (CommitmentAssessment) -> Answer
  ) -> Answer {
    guard let latest = commitment.latestAssessment else { return .unknown(.notReviewed) }
    return ask(latest.found.assessment)
  }

  private static func progress(_ edition: OpenGovernmentEdition) -> Rule<PlanRecord> {
    let confidence: Confidence =
      switch edition {
      case .from2011, .from2015, .from2022: .verified
      case .from2018, .from2021: .fromMemory
      }
    return Rule(
      "OGP-PROGRESS",
      LocalizedText(
        english: "There is progress on at least one commitment, as the reviewer finds.",
        serbian: "Ima napretka u bar jednoj obavezi, prema nalazu ocenjivača.",
        polish: "W co najmniej jednym zobowiązaniu jest postęp, jak stwierdza oceniający."),
      severity: .mandatory,
      citation: Citation(
        instrument: "OGP, procedural review", link: "opengovpartnership.org", confidence: confidence)
    ) { whole, day in
      guard let record = whole.record(on: day) else { return notAnnounced(day) }
      let standing = record.standing
      guard !standing.isEmpty else {
        return .unknown(
          .notApplicable,
          Finding(
            LocalizedText(
              english: "No commitment stands in the plan.", serbian: "U planu nema obaveza.",
              polish: "W planie nie ma zobowiązań.")))
      }
      let found = standing.map { $0.current.assessedCompletion }
      let moved = zip(standing, found).filter { pair in
        pair.1.value.map { $0 == .limited || $0 == .substantial || $0 == .complete } ?? false
      }
      if !moved.isEmpty {
        return .satisfied(
          Finding(
            LocalizedText(
              english: "The reviewer found progress on \(moved.count) of \(standing.count) commitments.",
              serbian: "Ocenjivač je utvrdio napredak u \(moved.count) od \(standing.count) obaveza.",
              polish: "Oceniający stwierdził postęp w \(moved.count) z \(standing.count) zobowiązań."),
            evidence: moved.map { .thing(reference: Reference(.commitment, $0.0.id)) }))
      }
      // Withdrawn and unclear ones show no progress, and do not prove that there is none.
      let without = found.count { $0 == .known(.notStarted) }
      let reason = LocalizedText(
        english: "The reviewer found \(without) of \(standing.count) commitments not started.",
        serbian: "Ocenjivač je utvrdio da \(without) od \(standing.count) obaveza nije započeto.",
        polish: "Oceniający stwierdził, że nie rozpoczęto \(without) z \(standing.count) zobowiązań.")
      if without == standing.count { return .breached(Finding(reason)) }
      return .unknown(found.contains(.notReviewed) ? .notReviewed : .noData, Finding(reason))
    }
  }

  private static func notAnnounced(_ day: Day) -> Verdict {
    .unknown(
      .notYetDue,
      Finding(
        LocalizedText(
          english: "The plan was not announced by \(day).", serbian: "Plan nije bio najavljen do \(day).",
          polish: "Planu nie ogłoszono do \(day).")))
  }

  private static func outliving() -> Rule<PlanRecord> {
    Rule(
      "OGP-R27",
      LocalizedText(
        english: "A commitment may outlive its plan; that is told, and is no breach.",
        serbian: "Obaveza može trajati duže od plana; to se navodi i nije prekršaj.",
        polish: "Zobowiązanie może trwać dłużej niż plan; podaje się to, lecz nie jest to naruszenie."),
      severity: .recommended,
      citation: Citation(
        instrument: "OGP, calendars and deadlines", link: "opengovpartnership.org", confidence: .verified)
    ) { whole, day in
      guard let record = whole.record(on: day) else { return notAnnounced(day) }
      let dated = record.standing.filter { $0.current.period?.last != nil }
      guard !dated.isEmpty else {
        return .unknown(
          .noData,
          Finding(
            LocalizedText(
              english: "No commitment has dates.", serbian: "Nijedna obaveza nema rokove.",
              polish: "Żadne zobowiązanie nie ma terminów.")))
      }
      let outliving = dated.filter { $0.current.outlivesPlan }
      return .satisfied(
        Finding(
          LocalizedText(
            english: "\(outliving.count) of \(dated.count) commitments with dates outlive the plan.",
            serbian: "Duže od plana traje \(outliving.count) od \(dated.count) obaveza sa rokom.",
            polish: "Dłużej niż plan trwa \(outliving.count) z \(dated.count) zobowiązań z terminem."),
          evidence: outliving.map { .thing(reference: Reference(.commitment, $0.id)) }))
    }
  }
}
