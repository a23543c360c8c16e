import Participation
import ParticipationTestSupport
import Testing

@Suite("Member standing")
struct MemberStandingTests {
  @Test("The table has no findings but that a membership has no end, and an event is at most 48 bytes")
  func design() {
    #expect(MemberStanding.designFindings() == MemberStanding.Stage.allCases.map { .endless($0) })
    #expect(MemoryLayout<MemberStanding.Event>.size <= 48, "\(MemoryLayout<MemberStanding.Event>.size)")
  }

  @Test("A plan that was due on 30 June 2017 and did not come: the letter is dated 31 October 2017")
  func delayLetter() throws {
    // Four months after the day of the plan are over on 31 October; the letter is of that day.
    let due: Day = "2017-06-30"
    #expect(due.adding(months: 4, policy: .clamp) == "2017-10-30")
    var story = try MemberStory()
    try story.tell(on: "2017-10-31", MemberStory.contrary("nap4", .moreThanFourMonthsLate))
    #expect(story.member.obligations(on: "2017-10-31").map { $0.duty } == [.sendLetter])
    try story.tell(
      on: "2017-10-31", .letterSent(cycle: "nap4", letter: "document/nap-4-delay-letter"))
    #expect(story.member.obligations(on: "2017-10-31") == [])
    let cycle = try #require(story.member.cycles["nap4"])
    #expect(cycle.letters.map { $0.day } == ["2017-10-31"] && cycle.rulesOf == "2017-10-31")
    #expect(story.member.concerns == [] && story.member.stage == .active)
    // By the rules of 2018 the same reason would be none.
    #expect(ContraryReason.moreThanFourMonthsLate.citation(on: "2018-01-01") == nil)
    try story.tell(on: "2019-02-21", .rectified(cycle: "nap4", by: "actionPlan/usa-nap4"))
    #expect(story.member.cycles["nap4"]?.rectified == "2019-02-21" && story.member.latestContrary == nil)
  }

  @Test("Two contrary cycles in a row, review, and the way back by putting the second right")
  func review() throws {
    var story = try MemberStory()
    try story.tell(
      on: "2022-03-01", MemberStory.contrary("c1", .noPlanWithinTwelveMonths),
      .letterSent(cycle: "c1", letter: nil))
    #expect(story.member.contraryPair == nil)
    try story.tell(
      on: "2023-03-01", MemberStory.contrary("c2", .noPlanWithinTwelveMonths, .minimumRequirementsNotMet))
    let pair = try #require(story.member.contraryPair)
    #expect(pair.first == "c1" && pair.second == "c2" && pair.found == "2023-03-01")
    let owed = story.member.obligations(on: "2023-03-02")
    #expect(owed.map { $0.duty } == [.sendLetter, .openReview])
    #expect(owed.map { $0.subject?.description } == ["membershipCycle/c2", "membershipCycle/c2"])
    #expect(story.member.overdue(on: "2023-03-02").map { $0.duty } == [.openReview])
    #expect(story.member.overdue(on: "2023-03-01") == [])
    try story.tell(on: "2023-03-02", .reviewOpened, .letterSent(cycle: "c2", letter: nil))
    let rectify = try #require(story.member.obligations(on: "2023-03-02").first)
    #expect(rectify.duty == .rectify && rectify.due == "2024-03-02" && rectify.responsible == .contactPoint)
    // Putting the first right does not end the review, the second does.
    try story.tell(on: "2023-06-01", .rectified(cycle: "c1", by: nil))
    #expect(story.member.stage == .underProceduralReview)
    try story.tell(on: "2023-07-01", .rectified(cycle: "c2", by: "actionPlan/plan-2023"))
    #expect(story.member.stage == .active && story.member.contraryPair == nil)
    #expect(
      story.journal.passages.map { $0.stage } == [.active, .underProceduralReview, .active])
  }

  @Test("Under older rules nothing is automatic, and a cycle in process breaks the row")
  func rows() throws {
    var old = try MemberStory()
    try old.tell(
      on: "2022-05-01", MemberStory.contrary("c1", .belowInvolve, rulesOf: "2018-08-31"),
      MemberStory.contrary("c2", .noRepository, rulesOf: "2021-08-31"))
    #expect(old.member.contraryPair?.rulesOf == "2021-08-31")
    #expect(!old.member.obligations(on: "2022-05-01").contains { $0.duty == .openReview })
    var broken = try MemberStory()
    try broken.tell(
      on: "2022-05-01", MemberStory.contrary("c1"), .cycleFoundInProcess(cycle: "c2", rulesOf: nil),
      MemberStory.contrary("c3"))
    #expect(broken.member.contraryPair == nil && broken.member.latestContrary == "c3")
  }

  @Test("Made inactive, back, withdrawn, back again: old cycles do not count in a row with new ones")
  func returns() throws {
    var story = try MemberStory()
    try story.tell(on: "2022-01-10", MemberStory.contrary("c1"), MemberStory.contrary("c2"), .reviewOpened)
    try story.tell(on: "2023-01-10", .madeInactive(resolution: "document/resolution-1"))
    #expect(story.member.concerns == [.inactive])
    try story.tell(on: "2024-01-10", .reengaged(plan: "actionPlan/plan-2024"))
    try story.tell(on: "2025-01-10", MemberStory.contrary("c3"))
    #expect(story.member.contraryPair == nil && story.member.latestContrary == "c3")
    #expect(
      story.obstacles(to: .rectified(cycle: "c2", by: nil), on: "2025-01-10")
        == [.missing(.cycleToRectify, .beforeReturn("c2"))])
    try story.tell(on: "2026-01-10", MemberStory.contrary("c4"), .withdrew(letter: nil))
    #expect(story.member.concerns == [.withdrawn] && story.member.obligations(on: "2026-01-10") == [])
    try story.tell(on: "2027-01-10", .valuesCheckPassed, .rejoined)
    #expect(story.member.stage == .active && story.member.contraryPair == nil)
  }

  @Test("Suspension, eligibility review and procedural review hold at once")
  func axes() throws {
    var story = try MemberStory()
    try story.tell(
      on: "2022-02-01", MemberStory.contrary("c1"), MemberStory.contrary("c2"), .reviewOpened,
      .suspended(reason: MemberStory.text), try MemberStory.scored(2020, 11), try MemberStory.scored(2021, 8))
    #expect(
      story.member.obligations(on: "2022-02-01").map { $0.duty }
        == [.sendLetter, .sendLetter, .rectify, .openEligibilityReview])
    try story.tell(on: "2022-02-02", .eligibilityReviewOpened)
    #expect(story.member.concerns == [.proceduralReview, .suspended, .eligibilityReview])
    try story.tell(on: "2023-02-01", .rectified(cycle: "c2", by: nil))
    #expect(story.member.concerns == [.suspended, .eligibilityReview])
    // Twelve of sixteen are three quarters exactly.
    try story.tell(on: "2023-02-02", try MemberStory.scored(2022, 12))
    #expect(story.member.obligations(on: "2023-02-02").last?.duty == .liftEligibilityReview)
    try story.tell(on: "2023-02-03", .eligibilityReviewLifted, .suspensionLifted)
    #expect(story.member.concerns == [])
  }

  @Test("Two years in a row below: a year without a score breaks the row, and order does not matter")
  func consecutiveYears() throws {
    let rows: [([(Int, Int, Int)], Int?)] = [
      ([], nil), ([(2020, 11, 16)], nil), ([(2020, 11, 16), (2022, 11, 16)], nil),
      ([(2022, 8, 12), (2021, 11, 16)], 2022), ([(2020, 11, 16), (2021, 12, 16), (2022, 0, 16)], nil),
      ([(2020, 11, 16), (2021, 9, 12)], nil),
      ([(2018, 0, 16), (2019, 0, 16), (2020, 16, 16), (2021, 0, 16), (2022, 0, 16)], 2022),
      ([(1, 0, 16), (9_999, 0, 16), (9_998, 0, 16)], 9_999),
    ]
    for (scores, expected) in rows {
      var story = try MemberStory()
      for (year, points, maximum) in scores {
        try story.tell(on: "2023-01-01", try MemberStory.scored(year, points, of: maximum))
      }
      #expect(story.member.secondYearBelow(.threeQuarters) == expected, "\(scores)")
    }
  }

  @Test("Every refusal carries the figures that caused it")
  func refusals() throws {
    var story = try MemberStory()
    try story.tell(
      on: "2022-01-01", MemberStory.contrary("c1"), .cycleFoundInProcess(cycle: "c2", rulesOf: nil),
      .rectified(cycle: "c1", by: nil), try MemberStory.scored(2021, 9))
    var open = story
    try open.tell(
      on: "2022-01-02", .suspended(reason: MemberStory.text), .eligibilityReviewOpened,
      MemberStory.contrary("c3"), MemberStory.contrary("c4"), .reviewOpened)
    let rows: [(MemberStory, MemberStanding.Event, [Obstacle<MemberStanding>])] = [
      (story, MemberStory.contrary("c1"), [.missing(.cycleNew, .judgedAlready("c1", on: "2022-01-01"))]),
      (
        story, MemberStory.contrary("c5", .noProgress, .noProgress),
        [.missing(.reasonsDistinct, .reasonTwice(.noProgress))]
      ),
      (story, .letterSent(cycle: "c9", letter: nil), [.missing(.cycleContrary, .noCycle("c9"))]),
      (
        story, .letterSent(cycle: "c2", letter: nil),
        [.missing(.cycleContrary, .foundInProcess("c2", on: "2022-01-01"))]
      ),
      (
        story, .rectified(cycle: "c1", by: nil),
        [.missing(.cycleToRectify, .rectifiedAlready("c1", on: "2022-01-01"))]
      ),
      (
        story, .rectified(cycle: "c2", by: nil),
        [.missing(.cycleToRectify, .foundInProcess("c2", on: "2022-01-01"))]
      ),
      (story, .rectified(cycle: "c9", by: nil), [.missing(.cycleToRectify, .noCycle("c9"))]),
      (story, .reviewOpened, [.missing(.contraryOnRecord, .noContraryCycle(cycles: 2))]),
      (story, .suspensionLifted, [.missing(.suspended, .notSuspended)]),
      (
        open, .suspended(reason: MemberStory.text),
        [.missing(.unsuspended, .suspendedSince("2022-01-02"))]
      ),
      (story, .eligibilityReviewLifted, [.missing(.eligibilityReviewed, .noEligibilityReview)]),
      (
        open, .eligibilityReviewOpened,
        [.missing(.eligibilityUnreviewed, .eligibilityReviewSince("2022-01-02"))]
      ),
      (
        story, try MemberStory.scored(2021, 16),
        [.missing(.yearUnscored, .scoredAlready(2021, points: 9, of: 16))]
      ),
      (story, try MemberStory.scored(0, 16), [.missing(.yearPossible, .noSuchYear(0))]),
      (
        story, .valuesCheckFailed(indicators: [.repression, .repression]),
        [.missing(.indicatorsDistinct, .indicatorTwice(.repression))]
      ),
      (story, .madeInactive(resolution: nil), [.impossible(.madeInactive, in: .active)]),
    ]
    for (story, event, expected) in rows { #expect(story.obstacles(to: event, on: "2022-02-01") == expected) }
    #expect(
      open.member.shortfall(of: .latestContrary, for: .rectified(cycle: "c3", by: nil), on: "2022-02-01")
        == .notLatest("c3", latest: "c4"))
    let kinds: [(MemberStanding.Event.Kind, [MemberStanding.Shortfall])] = [
      (.letterSent, [.noContraryCycle(cycles: 0)]), (.rectified, [.noContraryCycle(cycles: 0)]),
      (.reviewOpened, [.noContraryCycle(cycles: 0)]), (.cycleFoundContrary, []),
    ]
    let new = try MemberStory().member
    for (kind, expected) in kinds {
      #expect(new.missing(for: kind, on: "2022-02-01")?.map { $0.shortfall } == expected)
    }
  }

  @Test("A reason is known to the rules of its years alone")
  func reasons() {
    let rows: [(Day, [ContraryReason])] = [
      ("2013-12-31", []),
      (
        "2014-01-01",
        [.noPublicEngagement, .noEngagementWithReviewer, .moreThanFourMonthsLate, .noProgress]
      ),
      (
        "2018-01-01", [.deliveredAfterCohortShift, .belowInvolve, .belowInform, .noRepository, .noProgress]
      ),
      ("2022-01-01", [.noPlanWithinTwelveMonths, .minimumRequirementsNotMet, .noProgress]),
    ]
    for (day, known) in rows { #expect(ContraryReason.known(on: day) == known) }
    let days: [Day] = ["2017-12-31", "2021-12-31", "2024-01-01"]
    #expect(
      days.map { ContraryReason.noProgress.citation(on: $0)?.confidence }
        == [.verified, .fromMemory, .verified])
  }

  @Test("What is no score, and what is no charter, is refused with its figure, also from the wire")
  func values() throws {
    let rows: [(Int, Int, [EligibilityMetric], EligibilityScoreError)] = [
      (0, 0, [], .maximum(0)), (0, 1_001, [], .maximum(1_001)), (-1, 16, [], .points(-1, of: 16)),
      (17, 16, [], .points(17, of: 16)),
      (9, 12, [.assetDisclosure, .assetDisclosure], .metricTwice(.assetDisclosure)),
    ]
    for (points, maximum, metrics, expected) in rows {
      #expect(throws: expected) { try EligibilityScore(points, of: maximum, notApplicable: metrics) }
    }
    #expect(throws: MemberStandingCharterError.months(0)) {
      try MemberStandingCharter(title: MemberStory.text, territory: "x", rectificationMonths: 0)
    }
    #expect(
      refusal(of: #"{"points":17,"maximum":16}"#, as: EligibilityScore.self)
        == ": points is 17; give 0 to 16.")
    #expect(
      refusal(
        of: #"{"title":{"en":"x"},"territory":"x","rectificationMonths":0}"#, as: MemberStandingCharter.self)
        == ": rectificationMonths is 0; give 1 to 1200, or leave it out.")
    let score = try EligibilityScore(9, of: 12, notApplicable: [.citizenEngagement, .accessToInformation])
    #expect(score.notApplicable == [.accessToInformation, .citizenEngagement])
    #expect(RoundTrip.failure(of: score) == nil)
  }

  @Test("Everything has words in four languages")
  func words() {
    let labels =
      MemberStanding.Stage.allCases.map { $0.label } + MemberStanding.Event.Kind.allCases.map { $0.label }
      + MemberStanding.Requirement.allCases.map { $0.label } + MemberStanding.Duty.allCases.map { $0.label }
      + ContraryReason.allCases.map { $0.label } + EligibilityMetric.allCases.map { $0.label }
      + ValuesIndicator.allCases.map { $0.label } + StandingConcern.allCases.map { $0.label }
    let shortfalls: [MemberStanding.Shortfall] = [
      .judgedAlready("c1", on: "2022-01-01"), .reasonTwice(.noProgress), .noCycle("c1"),
      .foundInProcess("c1", on: "2022-01-01"), .rectifiedAlready("c1", on: "2022-01-01"),
      .beforeReturn("c1"), .notLatest("c1", latest: "c2"), .noContraryCycle(cycles: 0),
      .suspendedSince("2022-01-01"), .notSuspended, .noSuchYear(0), .scoredAlready(2021, points: 1, of: 16),
      .eligibilityReviewSince("2022-01-01"), .noEligibilityReview, .indicatorTwice(.repression),
    ]
    let texts = labels + shortfalls.map { $0.sentence }
    #expect(texts.filter { text in !Language.allCases.allSatisfy { text.hasText(in: $0) } } == [])
  }
}
