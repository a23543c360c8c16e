import Participation
import Testing

@Suite("Words of a campaign")
struct CampaignWordsTests {
  private static let votes = VoteCounts(inFavour: 1, against: 2, abstained: 0)

  private static let shortfalls: [Campaign.Shortfall] = [
    .atRest(since: "2019-03-01"), .notAtRest, .noProblem, .problemNotLongTerm,
    .recognitions(have: 1, need: 2),
    .recognisedAlready("m1", on: "2019-03-01"), .members(have: 1, need: 2), .sectors(have: 1, need: 2),
    .planNotApproved, .alreadyMember("m1", since: "2019-03-01"), .notMember("m1"), .circleEmpty,
    .taken("priority/p1"), .notOnRecord("contribution/c1"), .activityOver("a1"), .activityNotHeld("a1"),
    .reportedAlready("a1"), .noActivity, .negative(-1), .notLive("p1"), .inDraft("p1"),
    .acceptedAlready("p1"),
    .noPriority, .named(have: 1, need: 2), .ranking(missing: ["p1"], surplus: []),
    .activities([.meeting, .focusGroup]), .priorities(have: 3, need: 20), .noStrategy,
    .strategyParts(EngagementStrategy.Part.allCases), .votes(votes, members: 2),
    .quorum(cast: 1, members: 4, need: .half), .notCarried(votes, members: 3, rule: .majorityOfMembers),
    .notCarried(votes, members: 3, rule: .consensus), .strategyNotAdopted, .notAccepted("p1"), .noneAccepted,
    .document("a1", charter: "b2"), .notEntered(["p1", "p2"]), .nothingEntered, .untraced(["p1"]),
    .notAPart(named: 2, entered: 2),
  ]

  @Test("Every shortfall has a sentence in every language, with its figures and no gap left open")
  func sentences() {
    let wrong = Self.shortfalls.filter { shortfall in
      Language.allCases.contains { language in
        let text = shortfall.sentence.text(in: language)
        return !text.hasSuffix(".") || text.contains("{") || !shortfall.sentence.hasText(in: language)
      }
    }
    #expect(wrong == [])
    #expect(
      Campaign.Shortfall.priorities(have: 3, need: 20).sentence.text(in: .serbianCyrillic)
        == "Премало приоритета: 3 од 20, недостаје 17.")
    #expect(
      Campaign.Shortfall.activities([.meeting, .focusGroup]).sentence.text(in: .polish)
        == "Jeszcze nie odbyto i nie opisano: spotkanie, grupa fokusowa.")
    #expect(
      Campaign.Shortfall.notEntered(["p-1"]).sentence.text(in: .serbianCyrillic)
        == "Прихваћено, али није у нацрту: p-1.")
  }

  @Test("Stages, events, requirements, duties and indicators have different names in every language")
  func labels() {
    func repeated(_ labels: [LocalizedText]) -> Bool {
      Language.allCases.contains { language in Set(labels.map { $0.text(in: language) }).count < labels.count
      }
    }
    #expect(!repeated(Campaign.Stage.allCases.map { $0.label }))
    #expect(!repeated(Campaign.Event.Kind.allCases.map { $0.label }))
    #expect(!repeated(Campaign.Requirement.allCases.map { $0.label }))
    #expect(!repeated(Campaign.Duty.allCases.map { $0.label }))
    #expect(!repeated(IndicatorName.allCases.map { $0.label }))
    #expect(!repeated(Phase.allCases.map { $0.label } + KeyPoint.allCases.map { $0.label }))
    #expect(!repeated(TraceRelation.allCases.map { $0.label }))
  }
}
