public import Participation
public import ParticipationTestSupport

extension ActionPlan: SampledLifecycle {
  private static let words = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst \"ł\"")

  private static func must<Value, Failure: Error>(_ make: () throws(Failure) -> Value) -> Value {
    do throws(Failure) {
      return try make()
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// A plausible charter: every edition and both levels, short enough that plans come to their end.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    let first = Day.earliest.adding(days: 737_000 + Int.random(in: 0...400, using: &generator))
    let isLocal = Int.random(in: 0..<3, using: &generator) == 0
    let years = [1, 2, 4, 4].randomElement(using: &generator) ?? 2
    let editions = OpenGovernmentEdition.allCases
    return must { () throws(ActionPlanCharterError) in
      try Charter(
        title: words, level: isLocal ? .local : .national, territory: "serbia",
        cycle: Int.random(in: 1...5, using: &generator),
        edition: editions.randomElement(using: &generator) ?? .from2022,
        period: must { () throws(PeriodError) in
          try Period(first, days: Int.random(in: 1...900, using: &generator))
        },
        years: years, due: Bool.random(using: &generator) ? first.adding(days: 30) : nil,
        previousEnd: Bool.random(using: &generator) ? first.adding(days: -100) : nil,
        termEnd: isLocal ? first.adding(days: 900) : nil,
        leadBody: Bool.random(using: &generator) ? "ministry" : nil,
        languages: Bool.random(using: &generator) ? ["sr"] : [])
    }
  }

  private static func name<Subject, G: RandomNumberGenerator>(
    _ letter: String, _ generator: inout G
  ) -> Identifier<Subject> {
    let text = "\(letter)\(Int.random(in: 0...60, using: &generator))"
    return must { () throws(IdentifierError) in try Identifier(text) }
  }

  /// One of those given, or, in one case of six and where there are none, any name at all.
  private static func pick<Subject, G: RandomNumberGenerator>(
    _ known: [Identifier<Subject>], _ letter: String, _ generator: inout G
  ) -> Identifier<Subject> {
    guard Int.random(in: 0..<6, using: &generator) > 0, let one = known.randomElement(using: &generator)
    else { return name(letter, &generator) }
    return one
  }

  private func sampleEvidence<G: RandomNumberGenerator>(
    on day: Day, _ generator: inout G
  ) -> DocumentedEvidence? {
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: return .earlier(Self.pick(evidence.map { $0.key }, "e", &generator))
    case 1: return .thing("actionPlan/p1", asOf: day, named: Self.name("e", &generator))
    case 2, 3:
      return Self.must { () throws(DocumentedEvidenceError) in try .page("example.org", asOf: day) }
    case _: return nil
    }
  }

  private func sampleAmendment<G: RandomNumberGenerator>(_ generator: inout G) -> PlanAmendment {
    let added: Identifier<Commitment> = Self.name("k", &generator)
    let dropped = Self.pick(standingCommitments, "k", &generator)
    let change = Self.must { () throws(PlanAmendmentError) in
      try FieldChange(of: Reference(.commitment, dropped), "due", before: "2020", after: "2021")
    }
    return Self.must { () throws(PlanAmendmentError) in
      try PlanAmendment(
        reason: Self.words, changes: [change],
        added: Bool.random(using: &generator) && added != dropped ? [added] : [],
        dropped: Int.random(in: 0..<3, using: &generator) == 0 ? [dropped] : [])
    }
  }

  /// An event that mostly fits the plan as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    let evidence = process.sampleEvidence(on: day, &generator)
    let phase: CyclePhase = Bool.random(using: &generator) ? .development : .implementation
    let received = process.contributions.map { $0.key }
    let linked = process.consultations.map { $0.key }
    let flag = Bool.random(using: &generator)
    switch kind {
    case .coCreationBegan: return .coCreationBegan
    case .drafted: return .drafted
    case .returned: return .returned(reason: words)
    case .consulted: return .consulted
    case .adopted: return .adopted
    case .submitted: return .submitted(evidence: evidence)
    case .implementationBegan: return .implementationBegan
    case .refreshBegan: return .refreshBegan
    case .refreshed: return .refreshed
    case .ended: return .ended
    case .assessed: return .assessed
    case .closed: return .closed
    case .withdrawn: return .withdrawn(reason: words)
    case .termExtended:
      return .termExtended(
        until: process.last.adding(days: Int.random(in: -3...40, using: &generator)), reason: words)
    case .forumEstablished:
      return .forumEstablished(
        forum: must { () throws(ForumCompositionError) in
          try ForumComposition(
            government: Int.random(in: 0...9, using: &generator), civilSociety: 5, others: flag ? 1 : 0,
            areRulesPublic: flag)
        }, evidence: evidence)
    case .forumMet:
      return .forumMet(
        meeting: ForumMeeting(phase, hasCivilSociety: true, presentedResults: flag, collectedComments: true),
        evidence: evidence)
    case .websitePublished: return .websitePublished(evidence: evidence)
    case .repositoryPublished: return .repositoryPublished(evidence: evidence)
    case .repositoryUpdated: return .repositoryUpdated(evidence: evidence)
    case .languageVersionPublished:
      return .languageVersionPublished(language: flag ? "en" : "sr", evidence: evidence)
    case .timelinePublished: return .timelinePublished(start: day.adding(days: 20), evidence: evidence)
    case .outreachHeld: return .outreachHeld(evidence: evidence)
    case .inputMechanismOpened:
      return .inputMechanismOpened(
        mechanism: InputMechanism(.email, hasPrescribedForm: flag ? true : nil), evidence: evidence)
    case .noticeGiven: return .noticeGiven(opening: day.adding(days: 9), evidence: evidence)
    case .noticeJudged: return .noticeJudged(isAdequate: flag, evidence: evidence)
    case .consultationLinked:
      return .consultationLinked(
        consultation: Reference(.consultation, name("q", &generator) as Identifier<Reference>),
        period: Period(openEndedFrom: day))
    case .consultationHeld:
      let any = Reference(.consultation, name("q", &generator) as Identifier<Reference>)
      return .consultationHeld(
        consultation: flag ? nil : linked.randomElement(using: &generator) ?? any,
        mode: flag ? .online : .inPerson, isByInvitation: flag ? false : nil, evidence: evidence)
    case .contributionReceived:
      return .contributionReceived(
        contribution: name("c", &generator), sector: .civilSociety, text: flag ? words : nil)
    case .commentsSummarised: return .commentsSummarised(evidence: evidence)
    case .reasonedResponsePublished:
      let scope: ResponseScope =
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: .all
        case 1: .contributions(named: [pick(received, "c", &generator), pick(received, "c", &generator)])
        case _: .unrecorded(count: Int.random(in: -1...900, using: &generator))
        }
      return .reasonedResponsePublished(to: scope, evidence: evidence)
    case .endorsed: return .endorsed(evidence: evidence)
    case .commitmentEntered:
      return .commitmentEntered(
        commitment: name("k", &generator), contributions: flag ? [] : [pick(received, "c", &generator)])
    case .commitmentDropped:
      return .commitmentDropped(commitment: pick(process.standingCommitments, "k", &generator), reason: words)
    case .amended:
      return .amended(
        amendment: name("a", &generator), content: process.sampleAmendment(&generator), evidence: evidence)
    case .selfAssessmentPublished:
      return .selfAssessmentPublished(
        report: must { () throws(SelfAssessmentError) in
          try SelfAssessment(flag ? .midTerm : .endOfTerm, commentDays: flag ? 14 : nil)
        }, evidence: evidence)
    case .assessmentPublished:
      let commitments = process.commitments.map { $0.key }
      return .assessmentPublished(
        product: ReviewProduct.allCases.randomElement(using: &generator) ?? .resultsReport,
        commitment: flag ? nil : pick(commitments, "k", &generator), evidence: evidence)
    case .participationLevelJudged:
      return .participationLevelJudged(phase: phase, level: .involve, evidence: evidence)
    case .minimumRequirementJudged:
      return .minimumRequirementJudged(
        requirement: MinimumRequirement.allCases.randomElement(using: &generator) ?? .website,
        phase: phase, outcome: RequirementOutcome.allCases.randomElement(using: &generator) ?? .met,
        evidence: evidence)
    case .reviewerEngagementJudged: return .reviewerEngagementJudged(isEngaged: flag, evidence: evidence)
    case .progressJudged: return .progressJudged(hasProgress: flag, evidence: evidence)
    }
  }

  /// What must hold of every plan, whatever happened to it.
  public static func invariantViolations(of process: ActionPlan) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    let latest = process.position.lastDay
    hold(process.position.since <= latest, "a stage entered after the last day")
    hold(process.last >= process.charter.period.last ?? .latest, "the plan was shortened")
    let answered = process.contributions.filter { $0.value.answered != nil }
    hold(answered.allSatisfy { !$0.value.answers.isEmpty }, "answered without an answer")
    hold(
      process.contributions.allSatisfy {
        $0.value.answers.allSatisfy { process.responses.indices ~= $0 - 1 }
      },
      "an answer that is not there")
    hold(
      answered.allSatisfy { ($0.value.answered ?? .earliest) >= $0.value.day }, "answered before it came")
    for element in process.commitments {
      hold(
        element.value.contributions.allSatisfy { process.contributions.contains($0) },
        "\(element.key) from nowhere")
      hold(element.value.dropped.map { $0 >= element.value.entered } ?? true, "\(element.key) dropped early")
      hold(
        element.value.amendment.map { process.amendments.contains($0) } ?? true,
        "\(element.key) of no amendment")
    }
    hold(process.repositoryUpdates.isEmpty || process.repository != nil, "no repository and updated")
    let edges = process.trace(as: "plan").edges.count
    let expected =
      process.commitments.count + process.commitments.reduce(0) { $0 + $1.value.contributions.count }
      + process.contributions.reduce(0) { $0 + $1.value.answers.count }
    hold(edges == expected, "\(edges) edges, expected \(expected)")
    let isSubmitted = process.dates.submission != nil
    switch process.stage {
    case .announced, .coCreating, .drafted, .consulted, .adopted:
      hold(!isSubmitted, "submitted in \(process.stage.rawValue)")
      hold(process.amendments.isEmpty, "amended in \(process.stage.rawValue)")
    case .submitted, .implementing, .refreshing, .ended, .assessed, .closed:
      hold(isSubmitted, "not submitted in \(process.stage.rawValue)")
    case .withdrawn: break
    }
    hold(process.dates.refreshed == nil || process.dates.refreshBegan != nil, "refreshed before it began")
    let owed = process.obligations(on: latest.adding(days: 400))
    hold(owed.allSatisfy { $0.responsible != nil }, "a duty without a responsible")
    hold(owed.allSatisfy { $0.since <= latest.adding(days: 400) }, "owed before its time")
    hold(owed.allSatisfy { $0.due.map { $0 >= .earliest } ?? true }, "a day of no calendar")
    let delivery = process.delivery(on: latest)
    hold((delivery == nil) == (process.due == nil), "a delivery without a due day")
    return violations
  }
}
