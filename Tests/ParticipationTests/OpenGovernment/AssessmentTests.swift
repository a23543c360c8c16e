import Participation
import Testing

@Suite("Assessments by the independent reviewer")
struct AssessmentTests {
  @Test("Published numbers and words name the same value, also with a letter before them and in any case")
  func words() {
    let rows: [(AssessedCompletion?, Int, String)] = [
      (.withdrawn, 0, "Withdrawn"), (.unclear, 1, "Unclear"), (.notStarted, 2, "a. Not started"),
      (.notStarted, 2, "a. Not Started"), (.limited, 3, "b. Limited"), (.substantial, 4, "c. Substantial"),
      (.complete, 5, "d. Complete"), (nil, 6, "e. Done"), (nil, -1, "NR"), (nil, 7, ""),
    ]
    let wrong = rows.filter {
      AssessedCompletion(code: $0.1) != $0.0 || AssessedCompletion(words: $0.2) != $0.0
    }
    #expect(wrong.isEmpty)
    #expect(
      ["None", "a. low", "b. medium", "c. high"].map { Specificity(words: $0) } == [
        .notSpecific, .low, .medium, .high,
      ])
    #expect(
      ["b. None", "c. Marginal", "d. Major"].map { OpenGovernmentEffect(words: $0) } == [
        .didNotChange, .marginal, .major,
      ])
    #expect(
      (0...4).map { PotentialImpact(code: $0) } == [
        .noImpact, .minor, .moderate, .transformative, nil,
      ])
    #expect(
      (0...5).map { AssessedCompletion(codeOf2015: $0) } == [
        nil, .notStarted, .limited, .substantial, .complete, nil,
      ])
  }

  @Test("Three unknowns stay apart, and are neither yes nor no")
  func unknowns() {
    let marks = ["ND", "NR", "NA", "0", "nd", ""].map { Assessed<Bool>(mark: $0) }
    #expect(marks == [.noData, .notReviewed, .notApplicable, nil, nil, nil])
    let yes = Assessed.known(true)
    let no = Assessed.known(false)
    let rows: [([Assessed<Bool>], Assessed<Bool>, Assessed<Bool>)] = [
      ([], yes, no), ([yes, yes], yes, yes), ([yes, no], no, yes), ([no, .noData], no, .noData),
      ([yes, .notReviewed], .notReviewed, yes), ([.noData, .notReviewed], .noData, .noData),
      ([.notApplicable, no, .noData], no, .notApplicable),
    ]
    let wrong = rows.filter { Assessed.all($0.0) != $0.1 || Assessed.any($0.0) != $0.2 }
    #expect(wrong.isEmpty)
    #expect(Assessed.known(3).map { $0 + 1 }.value == 4)
    #expect(
      Assessed<Int>.noData.map { $0 + 1 } == .noData && Assessed<Int>.notReviewed.unknown == .notReviewed)
  }

  @Test("Each formula gives a star on its threshold and none below it")
  func stars() {
    func inputs(
      _ isRelevant: Assessed<Bool>, _ specificity: Specificity, _ impact: Assessed<PotentialImpact>,
      _ completion: AssessedCompletion
    ) -> StarInputs {
      StarInputs(
        isRelevant: isRelevant, specificity: .known(specificity), potentialImpact: impact,
        completion: .known(completion))
    }
    let yes = Assessed.known(true)
    let no = Assessed.known(false)
    let moderate = Assessed.known(PotentialImpact.moderate)
    let transformative = Assessed.known(PotentialImpact.transformative)
    // Expected for the formulas before June 2014, of 2015, and the current one.
    let rows: [(StarInputs, [Assessed<Bool>])] = [
      (inputs(yes, .medium, moderate, .substantial), [yes, yes, no]),
      (inputs(yes, .low, moderate, .substantial), [yes, no, no]),
      (inputs(yes, .low, transformative, .complete), [yes, no, yes]),
      (inputs(yes, .high, transformative, .limited), [no, no, no]),
      (inputs(no, .high, transformative, .complete), [no, no, no]),
      (inputs(yes, .high, .known(.minor), .complete), [no, no, no]),
      (inputs(yes, .high, .noData, .complete), [.noData, .noData, .noData]),
      (inputs(.notReviewed, .high, .noData, .complete), [.notReviewed, .notReviewed, .notReviewed]),
      (inputs(.notReviewed, .high, transformative, .withdrawn), [no, no, no]),
    ]
    let wrong = rows.filter { row in StarFormula.allCases.map { $0.isStarred(row.0) } != row.1 }
    #expect(wrong.isEmpty)
  }

  @Test("Values have different names in every language")
  func labels() {
    func repeated<Value: AssessmentValue>(_ type: Value.Type) -> Bool {
      Language.allCases.contains { language in
        Set(Value.allCases.map { $0.label.text(in: language) }).count < Array(Value.allCases).count
      }
    }
    #expect(!repeated(Specificity.self) && !repeated(PotentialImpact.self))
    #expect(!repeated(AssessedCompletion.self) && !repeated(OpenGovernmentEffect.self))
    #expect(!repeated(PotentialForResults.self) && !repeated(EarlyResults.self))
    #expect(!repeated(ChangeInCompletion.self) && !repeated(CommitmentScore.self))
  }
}
