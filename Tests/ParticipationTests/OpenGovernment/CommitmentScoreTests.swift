import Participation
import ParticipationTestSupport
import Testing

@Suite("The score of a commitment, as published and as it should be")
struct CommitmentScoreTests {
  private static let impacts: [Assessed<PotentialImpact>] =
    PotentialImpact.allCases.map(Assessed.known) + [.noData, .notReviewed, .notApplicable]
  private static let potentials: [Assessed<PotentialForResults>] =
    PotentialForResults.allCases.map(Assessed.known) + [.noData, .notReviewed]
  private static let completions: [Assessed<AssessedCompletion>] =
    AssessedCompletion.allCases.map(Assessed.known) + [.noData, .notReviewed, .notApplicable]
  private static let effects: [Assessed<OpenGovernmentEffect>] = [
    .known(.didNotChange), .known(.major), .noData, .notReviewed,
  ]
  private static let lenses: [Assessed<Bool>] = [.known(true), .known(false), .noData, .notReviewed]

  /// Every combination of the values that a score rests on.
  private static var all: [CommitmentAssessment] {
    impacts.flatMap { impact in
      potentials.flatMap { potential in
        completions.flatMap { completion in
          effects.flatMap { effect in
            lenses.map { lens in
              CommitmentAssessment(
                hasLens: lens, potentialImpact: impact, potentialForResults: potential,
                completion: completion,
                openGovernmentEffect: effect)
            }
          }
        }
      }
    }
  }

  @Test("The published score is the published formula for every combination of values")
  func published() {
    // The formula as the table of 2024 applies it, over its own columns: unknown counts as 0.
    let wrong = Self.all.filter { assessment in
      let lens = assessment.hasLens
      let impact = assessment.potentialImpact.value?.code
      let high: Bool? = impact.flatMap { $0 < 2 ? false : lens.value }.map { $0 && lens == .known(true) }
      let complete = (assessment.completion.value?.code ?? 0) >= 4
      let result = (assessment.openGovernmentEffect.value?.code ?? 0) >= 3
      let expected: Int =
        if result {
          4
        } else if lens == .notReviewed {
          -1
        } else if high == true {
          complete ? 4 : 3
        } else if (high == false || impact != nil && lens == .known(false)), complete {
          2
        } else {
          1
        }
      return (assessment.publishedScore.value?.code ?? -1) != expected
    }
    #expect(Self.all.count == 7 * 5 * 9 * 4 * 4 && wrong.isEmpty)
  }

  @Test("Whenever the two scores differ there is a reason, and without one they are the same")
  func reasons() {
    let judgements = Self.all.map(\.score)
    #expect(judgements.allSatisfy { $0.isAsPublished || !$0.differences.isEmpty })
    #expect(judgements.count { !$0.isAsPublished } > 1_000)
    // What is unknown never lowers a score: it makes it unknown.
    let lowered = judgements.filter { judgement in
      guard let score = judgement.score.value, let published = judgement.published.value else { return false }
      return score < published
    }
    #expect(lowered.isEmpty)
  }

  @Test("Potential for results stands in, missing ambition is unknown, and each is said")
  func differences() {
    func judged(
      _ potential: Assessed<PotentialForResults>, _ completion: Assessed<AssessedCompletion>,
      lens: Assessed<Bool> = .known(true), impact: Assessed<PotentialImpact> = .noData
    ) -> ScoreJudgement {
      CommitmentAssessment(
        hasLens: lens, potentialImpact: impact, potentialForResults: potential, completion: completion
      ).score
    }
    typealias Row = (ScoreJudgement, Int, Assessed<CommitmentScore>, [ScoreDifference])
    let rows: [Row] = [
      // AL0066 of the table of 2024: substantial and complete, and published as 1.
      (
        judged(.known(.substantial), .known(.complete)), 1, .known(.ambitiousAndComplete),
        [.potentialForResultsStandsIn(.substantial)]
      ),
      (
        judged(.known(.substantial), .known(.limited)), 1, .known(.ambitiousOnly),
        [.potentialForResultsStandsIn(.substantial)]
      ),
      (
        judged(.known(.modest), .known(.complete)), 1, .known(.completeOnly),
        [.potentialForResultsStandsIn(.modest)]
      ),
      (judged(.noData, .known(.complete)), 1, .noData, [.ambitionUnknown(.noData)]),
      (judged(.notReviewed, .known(.limited)), 1, .notReviewed, [.ambitionUnknown(.notReviewed)]),
      (
        judged(.noData, .known(.complete), lens: .known(false)), 1, .known(.completeOnly), [.notRelevant]
      ),
      (
        judged(.noData, .notReviewed, impact: .known(.moderate)), 3, .notReviewed,
        [.completionUnknown(.notReviewed)]
      ),
      (judged(.noData, .known(.complete), impact: .known(.moderate)), 4, .known(.ambitiousAndComplete), []),
    ]
    let wrong = rows.filter {
      $0.0.published.value?.code != $0.1 || $0.0.score != $0.2 || $0.0.differences != $0.3
    }
    #expect(wrong.isEmpty)
    let differences = Set(rows.flatMap(\.3))
    for language in Language.allCases {
      #expect(Set(differences.map { $0.sentence.text(in: language) }).count == differences.count)
    }
    #expect(rows.allSatisfy { RoundTrip.failure(of: $0.0) == nil })
    #expect(
      ScoreDifference.ambitionUnknown(.noData).description
        == "Ambition is unknown (no data); the published score counts it as missing.")
  }

  @Test("The four scores have the published numbers, and not reviewed is none of them")
  func numbers() {
    #expect(
      (-1...5).map { CommitmentScore(code: $0) } == [
        nil, nil, .neither, .completeOnly, .ambitiousOnly, .ambitiousAndComplete, nil,
      ])
    #expect(CommitmentScore(words: "Ambitious and complete, or DIOG") == .ambitiousAndComplete)
    #expect(CommitmentAssessment(hasLens: .notReviewed).publishedScore == .notReviewed)
  }
}
