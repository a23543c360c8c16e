import Participation
import Testing

@Suite("Declared and effective participation")
struct EffectiveParticipationTests {
  private func effect(
    _ declared: DeclaredParticipation?, _ lines: [ConsultationLine]
  ) throws -> EffectiveParticipation {
    try consultation(try consultationCharter(declared: declared), lines).current.effectiveParticipation()
  }

  /// The story with a decision taken in a manner, and contributions after the new draft or not.
  private func story(_ manner: DecisionManner, withSecondTurn: Bool) throws -> [ConsultationLine] {
    let ledger = try storyLedger().coverage.summary
    let heard = try hearing().filter { line in
      if case .documentRevised = line.event { return withSecondTurn }
      return true
    }
    let answered = answering(ledger).map { line -> ConsultationLine in
      guard case .decisionTaken(let document, _, let interest) = line.event else { return line }
      return (
        line.day, line.role,
        .decisionTaken(document: document, manner: manner, generalInterest: interest)
      )
    }
    return try preparation() + heard + answered
  }

  @Test("The rung is that of what happened, whatever was declared")
  func rungs() throws {
    let prepared = try preparation()
    let heard = try hearing()
    let rows: [([ConsultationLine], EffectiveParticipation.Rung, LevelOfParticipation)] = [
      ([], .nobodyTold, .none), (prepared, .informedOnly, .inform),
      (prepared + heard, .couldGiveInput, .inform),
      // Published, and nobody can tell who was answered.
      (prepared + heard + answering(nil), .couldGiveInput, .inform),
      (try story(.authorityAlone, withSecondTurn: false), .gotFeedback, .consult),
      (try story(.authorityAlone, withSecondTurn: true), .iterativeDialogue, .involve),
      (try story(.together, withSecondTurn: true), .decidedTogether, .coDecide),
      (try story(.participants, withSecondTurn: false), .decisionHandedOver, .citizenControl),
    ]
    let found = try rows.map { try effect(.iap2(level: .consult), $0.0) }
    #expect(found.map { $0.rung } == rows.map { $0.1 } && found.map { $0.level } == rows.map { $0.2 })
    #expect(found.map { $0.isPromiseKept } == [false, false, false, false, true, true, true, true])
    #expect(found[3].brokenDuties == [.answerContributions])
    #expect(
      found[4].sentence.text(in: .english)
        == "Declared: IAP2: consult; effectively: got feedback how input was considered.")
    for one in found {
      #expect(one.steps.count == 6 && one.steps.allSatisfy { !$0.reason.text(in: .polish).contains("{") })
    }
  }

  @Test("A new draft is no dialogue where nobody was heard before and behind it")
  func drafts() throws {
    let revised: [ConsultationLine] = [
      ("2019-04-21", .consultationCoordinator, .documentRevised(document: "planningDocument/plan"))
    ]
    let unheard = try effect(nil, try preparation() + revised)
    let before = try effect(nil, try preparation() + revised + hearing().prefix(3))
    #expect([unheard, before].map { $0.steps[3].isReached } == [false, false])
  }

  @Test("A level promises what the lower ones promise, and what is broken is named")
  func promises() throws {
    let partnership = DeclaredParticipation.councilOfEurope(level: .partnership, step: .drafting)
    #expect(partnership.duties == Array(ParticipationDuty.allCases.dropLast()))
    #expect(DeclaredParticipation.iap2(level: .inform).duties == [.keepInformed])
    #expect(DeclaredParticipation.iap2(level: .empower).duties == ParticipationDuty.allCases)
    #expect(
      try effect(partnership, try story(.authorityAlone, withSecondTurn: false)).brokenDuties
        == [.reflectConcerns, .decideTogether])
    #expect(try effect(nil, []).isPromiseKept == nil)
    #expect(DeclaredParticipation.iap2(level: .consult).confidence == .fromMemory)
    #expect(partnership.confidence == .verified)
  }

  @Test("Every cell of the matrix has a tool in every language, and says that it is from memory")
  func matrix() {
    let cells = CouncilOfEuropeLevel.allCases.flatMap { level in
      CouncilOfEuropeStep.allCases.map { CouncilOfEuropeMatrix.tools(at: level, in: $0) }
    }
    #expect(cells.count == 24 && cells.allSatisfy { !$0.isEmpty })
    #expect(cells.joined().allSatisfy { tool in Language.allCases.allSatisfy { tool.hasText(in: $0) } })
    #expect(CouncilOfEuropeMatrix.confidenceOfTools == .fromMemory)
    #expect(CouncilOfEuropeMatrix.confidenceOfLevelsAndSteps == .verified)
  }
}
