import Participation
import Testing

private let document: Reference = "planningDocument/plan"
private let day: Day = "2019-05-01"

@Suite("Words of consultations")
struct ConsultationWordsTests {
  private static let ofConsultation: [Consultation.Shortfall] = [
    .documentTaken(document, on: day), .noDocument(document), .noDocuments,
    .techniqueTaken(.panel, on: day), .wayTaken(.email, on: day), .windowWithoutEnd(first: day),
    .windowOver(last: day, on: "2019-06-01"), .noPlace, .placeTwice(.media), .noSubject(documents: 2), .noWay,
    .noCoordinator, .notLater(day, last: day), .meetingTaken("m1", on: day), .noMeeting("m1"),
    .meetingPast("m1", on: day), .noMeetings, .contributionTaken("c1", on: day),
    .sentAfter("2019-05-02", received: day), .personUnknown, .personCounted("p7", "c1"),
    .noContribution("c1"), .contributionWithdrawn("c1", on: day), .noContributions, .noSummary,
    .summaryPublished(on: day), .summaryInternal(since: day), .noDecision, .decisionPublished(on: day),
    .decisionInternal(since: day), .noLedger, .ledgerOfOthers(contributions: 2, received: 3),
    .notCovered(covered: 1, of: 3), .notOverdue(due: day),
  ]

  private static let ofContribution: [Contribution.Shortfall] = [
    .notAuthor("p7", authors: 2), .notTheLeaving("p7", "p8"), .notTheProposer("p7", "x1"),
    .authorAlready("p7"), .noCoAuthor("p7"), .noCoAuthors, .changeTaken("x1", on: day), .noChange("x1"),
    .changeSettled("x1", on: day), .noChanges, .successorTwice("c1"), .tooFewParts(1),
    .successorIsOrigin("c1"), .copiedAlready("c1", on: day), .noAnswer, .answerPublished(on: day),
    .answerInternal(since: day), .appealedAlready(on: day), .appealAgainstRuling(.late),
    .appealAgainstAnswer, .documentTaken(document, on: day), .notOverdue(due: day),
  ]

  private static let ofCharter: [ConsultationDesignFinding] = [
    .answerWithoutDeadline(promised: .iap2(level: .consult)), .answerWithoutDeadline(promised: nil),
    .summaryWithoutDeadline, .decisionWithoutDeadline, .decisionBeforeEnd(decision: day, last: day),
    .decisionAfterDeadline(decision: day, due: day), .coverageNotRequired(promised: .iap2(level: .empower)),
    .noLevelDeclared, .windowWithoutEnd(first: day),
  ]

  @Test("Every shortfall and finding has a sentence in every language, without a gap left open")
  func sentences() {
    let all =
      Self.ofConsultation.map { $0.sentence } + Self.ofContribution.map { $0.sentence }
      + Self.ofCharter.map { $0.sentence }
    let wrong = all.filter { sentence in
      Language.allCases.contains { language in
        let text = sentence.text(in: language)
        return !text.hasSuffix(".") || text.contains("{") || !sentence.hasText(in: language)
      }
    }
    #expect(wrong == [])
    #expect(
      Consultation.Shortfall.techniqueTaken(.focusGroup, on: day).sentence.text(in: .serbianCyrillic)
        == "„фокус група“ је изабрано 2019-05-01; изаберите другу технику.")
    #expect(
      Contribution.Shortfall.appealAgainstRuling(.late).sentence.text(in: .polish)
        == "Odwołanie dotyczy rozstrzygnięcia „po terminie”; rozpatrz je.")
    #expect(Self.ofCharter.map { $0.description }.allSatisfy { $0.hasSuffix(".") })
  }

  @Test("What stands in one list has different names in every language")
  func labels() {
    func labels<Word: CaseIterable & Labelled>(_ type: Word.Type) -> [LocalizedText] {
      Word.allCases.map { $0.label }
    }
    let lists = [
      labels(Consultation.Stage.self), labels(Consultation.Event.Kind.self),
      labels(Consultation.Requirement.self), labels(Consultation.Duty.self), labels(Contribution.Stage.self),
      labels(Contribution.Event.Kind.self), labels(Contribution.Requirement.self),
      labels(Contribution.Duty.self), labels(ConsultationKind.self), labels(ConsultationDocumentKind.self),
      labels(ConsultationTechnique.self), labels(ConsultationStanding.self), labels(DecisionManner.self),
      labels(CoverageRule.self), labels(InadmissibilityCode.self), labels(WithdrawalReason.self),
      labels(ParticipationDuty.self), labels(EffectiveParticipation.Rung.self),
      labels(CouncilOfEuropeStep.self), labels(CouncilOfEuropeLevel.self), labels(IAP2Level.self),
    ]
    let wrong = lists.filter { list in
      Language.allCases.contains { language in
        Set(list.map { $0.text(in: language) }).count < list.count
          || list.contains { !$0.hasText(in: language) }
      }
    }
    #expect(wrong == [])
  }

  @Test("Kinds differ in whom they ask, in what silence means, and in what comes before them")
  func kinds() {
    #expect(
      ConsultationKind.allCases.map { $0.addressees } == [
        .everybodyConcerned, .everybodyConcerned, .residents, .organisations, .otherBodies, .government,
        .everybodyConcerned, .open,
      ])
    #expect(ConsultationKind.allCases.filter { $0.isSilenceWaiver } == [.polishOpinions])
    #expect(ConsultationKind.allCases.map { $0.predecessor }.filter { $0 != nil } == [.serbianConsultations])
    #expect(
      ConsultationDocumentKind.allCases.filter { $0.isSubject } == [.draft, .startingPoints])
  }

  @Test("Every error says in a sentence what to change")
  func errors() {
    let sentences = [
      ConsultationDeadlinesError.negativeDays(-1).description,
      ConsultationDeadlinesError.reminderBeforeClosing(9, decisionDays: 8).description,
      ConsultationDeadlinesError.reminderTwice(2).description,
      MeetingAttendanceError.negative(inPerson: 1, online: -1).description,
      ContributionCharterError.originTwice("c1").description,
      AnswerLedgerError.otherConsultation("c1", "k2").description,
      TextAmendmentError.nothingChanges(document, place: LocalizedText(english: "art. 5")).description,
    ]
    #expect(sentences.allSatisfy { $0.hasSuffix(".") && $0.contains(where: \.isNumber) })
  }
}
