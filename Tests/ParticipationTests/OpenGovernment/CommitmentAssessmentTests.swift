import Participation
import ParticipationTestSupport
import Testing

@Suite("What a reviewer found about a commitment")
struct CommitmentAssessmentTests {
  private static let serves = AssessedByValue<Bool>(
    accessToInformation: .known(true), civicParticipation: .known(false), publicAccountability: .known(false),
    technology: .known(true))
  private static let technologyOnly = AssessedByValue<Bool>(
    accessToInformation: .known(false), civicParticipation: .known(false),
    publicAccountability: .known(false),
    technology: .known(true))

  @Test("Known values are written as themselves, unknown ones with their reason")
  func coding() throws {
    #expect(try json([Assessed.known(Specificity.high), .noData]) == #"["high",{"unknown":"noData"}]"#)
    #expect(
      try value([Assessed<Bool>].self, of: #"[true,{"unknown":"notReviewed"},{"unknown":"notApplicable"}]"#)
        == [.known(true), .notReviewed, .notApplicable])
    let full = CommitmentAssessment(
      specificity: .known(.medium), isVerifiable: .notReviewed, valueRelevance: Self.serves,
      potentialImpact: .known(.moderate), completion: .known(.limited),
      openGovernmentEffect: .known(.marginal),
      effectPerValue: AssessedByValue(
        accessToInformation: .known(.major), civicParticipation: .notApplicable),
      isPromising: .known(false))
    #expect(RoundTrip.failure(of: full) == nil && RoundTrip.failure(of: CommitmentAssessment()) == nil)
  }

  @Test("Unknown reasons, values and fields that make no sense are refused with their place")
  func refusals() throws {
    #expect(
      refusal(of: #"[{"unknown":"notYetDue"}]"#, as: [Assessed<Bool>].self)
        == "Index 0.unknown: An assessment is never “notYetDue”; use noData, notReviewed or notApplicable.")
    let texts = [
      #"[{"unknown":"lost"}]"#, #"["highest"]"#, #"[{}]"#, #"[null]"#, #"[3]"#, #"[{"unknown":null}]"#,
    ]
    #expect(texts.allSatisfy { refusal(of: $0, as: [Assessed<Specificity>].self) != nil })
    #expect(refusal(of: "{}", as: CommitmentAssessment.self) != nil)
  }

  @Test("The effect per value has other numbers than the effect overall, and zero for not applicable")
  func effectPerValue() {
    #expect((0...4).map { OpenGovernmentEffect(code: $0)?.codePerValue } == [1, 2, 3, 4, 5])
    #expect(
      (-1...6).map { Assessed<OpenGovernmentEffect>(codePerValue: $0) } == [
        nil, .notApplicable, .known(.worsened), .known(.didNotChange), .known(.marginal), .known(.major),
        .known(.outstanding), nil,
      ])
    #expect([Int.min, Int.max, 0].allSatisfy { OpenGovernmentEffect(codePerValue: $0) == nil })
    #expect(
      OpenGovernmentEffect.allCases.map {
        OpenGovernmentEffect(words: $0 == .worsened ? "Worsens" : $0.publishedWords[0])
      }
        == OpenGovernmentEffect.allCases)
  }

  @Test("Newer scales have the published numbers and words")
  func newerScales() {
    #expect((-1...3).map { PotentialForResults(code: $0) } == [nil, .unclear, .modest, .substantial, nil])
    #expect((-1...3).map { EarlyResults(code: $0) } == [nil, .notNotable, .moderate, .significant, nil])
    #expect((-5...5).map { ChangeInCompletion(steps: $0).code } == [-1, -1, -1, -1, -1, 0, 1, 1, 1, 1, 1])
    #expect(
      ["No Notable Results", "Moderate", "significant results", "Great"].map { EarlyResults(words: $0) } == [
        .notNotable, .moderate, .significant, nil,
      ])
    #expect(["No Change", "increase", "DECREASE"].map { ChangeInCompletion(words: $0)?.code } == [0, 1, -1])
  }

  @Test("Relevance follows from the values, and from the lens where no value was judged")
  func relevance() {
    let rows: [(CommitmentAssessment, Assessed<Bool>)] = [
      (CommitmentAssessment(valueRelevance: Self.serves), .known(true)),
      (CommitmentAssessment(valueRelevance: Self.technologyOnly), .known(false)),
      (CommitmentAssessment(valueRelevance: Self.technologyOnly, hasLens: .known(true)), .known(false)),
      (CommitmentAssessment(hasLens: .known(true)), .known(true)),
      (CommitmentAssessment(hasLens: .known(false)), .known(false)),
      (CommitmentAssessment(), .noData),
      (CommitmentAssessment(valueRelevance: AssessedByValue(publicAccountability: .notReviewed)), .noData),
    ]
    let wrong = rows.filter { $0.0.relevance != $0.1 }
    #expect(wrong.map(\.1) == [])
    #expect(OpenGovernmentValue.allCases.filter(\.isEnoughAlone).count == 3)
    var byValue = AssessedByValue<Bool>()
    for value in OpenGovernmentValue.allCases { byValue[value] = .known(value.isEnoughAlone) }
    #expect(OpenGovernmentValue.allCases.allSatisfy { byValue[$0] == .known($0.isEnoughAlone) })
  }

  @Test("Completion is recoded to 0 to 3, and high from substantial on")
  func completion() {
    let all = AssessedCompletion.allCases.map { CommitmentAssessment(completion: .known($0)) }
    #expect(
      all.map(\.maxCompletion) == [.noData, .noData, .known(0), .known(1), .known(2), .known(3)])
    #expect(all.map(\.hasHighCompletion.value) == [false, false, false, false, true, true])
    #expect(CommitmentAssessment(completion: .notReviewed).maxCompletion == .notReviewed)
    let unknown = CommitmentAssessment(completion: .notApplicable)
    #expect(all[5].stepsOfCompletion(since: all[2]) == .known(3))
    #expect(all[2].changeInCompletion(since: all[4]) == .known(.decrease))
    #expect(all[3].stepsOfCompletion(since: unknown) == .notApplicable)
    #expect(unknown.changeInCompletion(since: all[3]) == .notApplicable)
  }

  @Test("A result is high by either scale, and unknown where neither was used")
  func results() {
    let rows: [(CommitmentAssessment, Assessed<Bool>)] = [
      (CommitmentAssessment(openGovernmentEffect: .known(.major)), .known(true)),
      (CommitmentAssessment(openGovernmentEffect: .known(.marginal)), .known(false)),
      (CommitmentAssessment(earlyResults: .known(.significant)), .known(true)),
      (CommitmentAssessment(earlyResults: .known(.moderate)), .known(false)),
      (
        CommitmentAssessment(earlyResults: .known(.significant), openGovernmentEffect: .known(.marginal)),
        .known(true)
      ),
      (CommitmentAssessment(openGovernmentEffect: .notReviewed), .notReviewed),
      (CommitmentAssessment(), .noData),
    ]
    #expect(rows.filter { $0.0.hasHighResult != $0.1 }.map(\.1) == [])
  }

  @Test("The binding constraint is the first condition that fails")
  func constraints() {
    func assessment(
      _ specificity: Specificity, _ relevance: AssessedByValue<Bool>, _ impact: Assessed<PotentialImpact>,
      _ completion: Assessed<AssessedCompletion>
    ) -> CommitmentAssessment {
      CommitmentAssessment(
        specificity: .known(specificity), valueRelevance: relevance, potentialImpact: impact,
        completion: completion)
    }
    let unreviewed = AssessedByValue<Bool>(
      accessToInformation: .notReviewed, civicParticipation: .notReviewed, publicAccountability: .notReviewed)
    let rows: [(CommitmentAssessment, BindingConstraint)] = [
      (assessment(.low, Self.serves, .known(.transformative), .known(.complete)), .starred),
      (assessment(.low, unreviewed, .known(.minor), .known(.limited)), .notReviewed),
      (assessment(.low, Self.technologyOnly, .known(.minor), .known(.limited)), .specificity),
      (assessment(.high, Self.technologyOnly, .known(.minor), .known(.limited)), .relevance),
      (assessment(.high, Self.serves, .known(.moderate), .known(.limited)), .potentialImpact),
      (assessment(.high, Self.serves, .known(.transformative), .known(.limited)), .completion),
      (assessment(.high, Self.serves, .noData, .known(.limited)), .completion),
      (assessment(.high, Self.serves, .noData, .known(.complete)), .notFound),
    ]
    #expect(rows.filter { $0.0.bindingConstraint != $0.1 }.map(\.1) == [])
    #expect(
      BindingConstraint.allCases.allSatisfy { BindingConstraint(publishedName: $0.publishedName) == $0 }
        && BindingConstraint(publishedName: "ND") == nil)
  }

  @Test("Each rule of consequence has a finding, and unknown values have none")
  func findings() {
    let unverifiable = CommitmentAssessment(
      isVerifiable: .known(false), potentialForResults: .known(.modest), completion: .known(.limited))
    #expect(
      unverifiable.findings == [
        .judgedThoughNotVerifiable(.potentialForResults), .judgedThoughNotVerifiable(.completion),
      ])
    let unstarted = CommitmentAssessment(
      completion: .known(.notStarted), openGovernmentEffect: .known(.major))
    #expect(unstarted.findings == [.effectThoughNotStarted(.major)])
    let relevant = CommitmentAssessment(valueRelevance: Self.serves)
    #expect(
      relevant.findingOnRelevance(published: .known(false))
        == .relevanceDiffers(published: .known(false), derived: .known(true))
        && relevant.findingOnRelevance(published: .known(true)) == nil)
    let quiet = [
      CommitmentAssessment(),
      CommitmentAssessment(isVerifiable: .known(false), potentialImpact: .notReviewed),
      CommitmentAssessment(isVerifiable: .noData, completion: .known(.complete)),
      CommitmentAssessment(completion: .known(.notStarted), openGovernmentEffect: .known(.didNotChange)),
      CommitmentAssessment(completion: .known(.notStarted), openGovernmentEffect: .notReviewed),
    ]
    #expect(quiet.allSatisfy { $0.findings.isEmpty })
    let sentences = unverifiable.findings + unstarted.findings
    #expect(
      sentences.map(\.description) == [
        "The commitment is not verifiable, and yet this was judged: potential for results.",
        "The commitment is not verifiable, and yet this was judged: completion.",
        "The commitment was not started, and yet its effect is: major.",
      ])
  }
}
