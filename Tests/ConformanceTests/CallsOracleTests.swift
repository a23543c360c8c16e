import Foundation
import Participation
import Testing

/// Petitions and polls as the test suites of other platforms decide them.
@Suite(
  "Petitions and polls as other platforms decide them",
  .enabled(if: ReferenceData.has(PlatformOracles.path), ReferenceData.absence(of: PlatformOracles.path)))
struct CallsOracleTests {
  private static let words = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst")
  struct Nothing: Decodable {}

  private func charter(
    sponsors: Int = 0, promoters: Bool = true, _ thresholds: [(PetitionConsequence, Int)],
    channels: [SignatureChannel] = [.paper, .online], months: Int = 6, publicationDays: Int? = nil
  ) throws -> PetitionCharter {
    try PetitionCharter(
      title: Self.words, kind: .petition, initiator: "creator", sponsorsNeeded: sponsors,
      promotersCount: promoters, countedChannels: channels,
      thresholds: thresholds.map { PetitionThreshold($0.0, try SignatureThreshold(total: $0.1)) },
      collection: .months(months), publicationDays: publicationDays)
  }

  /// A petition that collects, with so many signatures, the creator's own among them.
  private func petition(
    _ charter: PetitionCharter, signatures: Int, opened: Day = "2019-01-01"
  ) throws -> Petition {
    var petition = Petition(charter: charter, founded: opened)
    try petition.apply(.published, on: opened, by: "creator", as: .initiator)
    if signatures > 1 {
      try petition.apply(
        .signaturesCounted(signatures: signatures - 1, territory: nil, channel: .online), on: opened,
        by: "creator", as: .initiator)
    }
    return petition
  }

  private func strikeOne(_ petition: inout Petition) throws {
    try petition.apply(
      .signaturesStruck(signatures: 1, territory: nil, channel: .online, ground: .duplicate),
      on: petition.position.lastDay, by: "clerk", as: .clerk)
  }

  struct Cutoff: Decodable {
    let today: Day
    let durationMonths: Int
  }
  struct OpenedBefore: Decodable {
    let openedBeforeCutoff: Day
  }

  @Test("petition.cutoff.*: what was opened before the cutoff is over today, what was opened on it is not")
  func cutoff() throws {
    let cases = try PlatformOracles.cases("petition.cutoff.", Cutoff.self, OpenedBefore.self)
    let wrong = try cases.filter {
      let charter = try charter([], months: $0.input.durationMonths)
      let cutoff = $0.expected.openedBeforeCutoff
      let before = try petition(charter, signatures: 1, opened: cutoff.adding(days: -1))
      let on = try petition(charter, signatures: 1, opened: cutoff)
      return before.takesSignatures(on: $0.input.today) || !on.takesSignatures(on: $0.input.today)
    }
    #expect(cases.count == 7 && wrong.map(\.id) == [])
  }

  @Test("petition.cutoff: the last day is the one before the first day whose cutoff comes after the opening")
  func everyDay() throws {
    // The rule of the platform counts back from every day; ours counts forward from the opening.
    let first: Day = "2015-01-01"
    var wrong: [Day] = []
    for offset in 0..<1500 {
      let opened = first.adding(days: offset)
      var today = opened.adding(days: 170)
      while today.adding(months: -6, policy: .clampThenNextDay) <= opened { today = today.adding(days: 1) }
      let last = try petition(try charter([]), signatures: 1, opened: opened).collectionEnd
      if last != today.adding(days: -1) { wrong.append(opened) }
    }
    #expect(wrong == [])
  }

  struct Defaults: Decodable {
    let months, sponsors, moderationAt, responseAt, debateAt: Int
    let moderationOverdueDays, moderationNearOverdueDays: Int
  }

  @Test("petition.defaults: five sponsors and the creator make six signatures, and it is due after 14 days")
  func defaults() throws {
    let one = try #require(try PlatformOracles.cases("petition.defaults", Nothing.self, Defaults.self).first)
    let figures = one.expected
    let charter = try charter(
      sponsors: figures.sponsors, [(.answer, figures.responseAt), (.debate, figures.debateAt)],
      months: figures.months, publicationDays: figures.moderationOverdueDays)
    var petition = Petition(charter: charter, founded: "2019-01-01")
    for number in 1...figures.sponsors {
      #expect(petition.sponsorship.reached == nil && petition.signatures == number)
      try petition.apply(
        .sponsorJoined(sponsor: Identifier(number: UInt64(number))), on: "2019-01-02", by: "x", as: .citizen)
    }
    #expect(petition.signatures == figures.moderationAt && petition.sponsorship.reached == "2019-01-02")
    let owed = try #require(petition.obligations(on: "2019-01-02").first)
    let deadline = Deadline(lastDay: try #require(owed.due))
    let near = owed.since.adding(days: figures.moderationNearOverdueDays)
    #expect(deadline.daysLeft(on: near) == figures.moderationOverdueDays - figures.moderationNearOverdueDays)
    #expect(!owed.isOverdue(on: deadline.lastDay) && owed.isOverdue(on: deadline.lastDay.adding(days: 1)))
  }

  struct Signatures: Decodable {
    let signatures, threshold: Int
  }
  struct Reached: Decodable {
    let reached: Bool
  }

  @Test("petition.response.*: the threshold is reached with as many signatures as it asks for")
  func response() throws {
    let cases = try PlatformOracles.cases("petition.response.", Signatures.self, Reached.self)
    let wrong = try cases.filter {
      let one = try petition(try charter([(.answer, $0.input.threshold)]), signatures: $0.input.signatures)
      return (one.record(of: .answer)?.reached != nil) != $0.expected.reached
        || one.progress(towards: .answer)?.isReached != $0.expected.reached
    }
    #expect(cases.count == 2 && wrong.map(\.id) == [])
  }

  struct Before: Decodable {
    let signaturesBefore, threshold: Int
    let responseState, debateState: String?
  }
  struct After: Decodable {
    let signaturesAfter: Int
    let thresholdReachedAt: Day?
    let responseState, debateState: String?
  }

  @Test(
    "petition.dropBelow.response.awaiting, debate.awaiting, debate.debated: awaited falls back, debated stays"
  )
  func dropBelow() throws {
    let answers = try PlatformOracles.cases("petition.dropBelow.response.", Before.self, After.self)
    let debates = try PlatformOracles.cases("petition.dropBelow.debate.", Before.self, After.self)
    func name(_ standing: ConsequenceStanding) -> String {
      switch standing {
      case .pending: "pending"
      case .awaiting: "awaiting"
      case .arranged: "scheduled"
      case .done: "debated"
      }
    }
    var wrong: [String] = []
    for (consequence, one) in answers.map({ (PetitionConsequence.answer, $0) })
      + debates.map({ (.debate, $0) })
    {
      var petition = try petition(
        try charter([(consequence, one.input.threshold)]), signatures: one.input.signaturesBefore)
      if one.input.debateState == "debated" {
        for event: Petition.Event in [.submitted, .verified, .scheduled(day: "2019-01-01"), .debated] {
          try petition.apply(event, on: "2019-01-01", by: "clerk", as: .clerk)
        }
      }
      if name(petition.standing(of: consequence)) != one.input.responseState ?? one.input.debateState {
        wrong.append("\(one.id) before")
      }
      try strikeOne(&petition)
      if petition.signatures != one.expected.signaturesAfter
        || petition.record(of: consequence)?.reached != one.expected.thresholdReachedAt
        || name(petition.standing(of: consequence)) != one.expected.responseState ?? one.expected.debateState
      {
        wrong.append("\(one.id) after")
      }
    }
    #expect(answers.count == 1 && debates.count == 2 && wrong == [])
  }

  struct Sponsored: Decodable {
    let state: String
    let signaturesBefore, threshold: Int
  }
  struct Validated: Decodable {
    let state: String
    let moderationThresholdReachedAt: Day?
  }

  @Test("petition.dropBelow.moderation.unmoderated: with a sponsor less it is not to be published any more")
  func moderation() throws {
    let cases = try PlatformOracles.cases("petition.dropBelow.moderation.", Sponsored.self, Validated.self)
    let one = try #require(cases.first)
    var petition = Petition(charter: try charter(sponsors: one.input.threshold, []), founded: "2019-01-01")
    for number in 1...one.input.threshold {
      try petition.apply(
        .sponsorJoined(sponsor: Identifier(number: UInt64(number))), on: "2019-01-02", by: "x", as: .citizen)
    }
    #expect(petition.signatures == one.input.signaturesBefore && petition.sponsorship.reached != nil)
    try petition.apply(
      .sponsorLeft(sponsor: Identifier(number: 1)), on: "2019-01-03", by: "x", as: .citizen)
    #expect(petition.sponsorship.reached == one.expected.moderationThresholdReachedAt)
    #expect(petition.stage == .proposed && petition.missing(for: .published, on: "2019-01-03")?.count == 1)
  }

  struct CountBefore: Decodable {
    let signaturesBefore: Int
  }
  struct CountAfter: Decodable {
    let signaturesAfter: Int
  }

  @Test("petition.count.floor: the creator's own signature cannot be struck")
  func floor() throws {
    let one = try #require(
      try PlatformOracles.cases("petition.count.floor", CountBefore.self, CountAfter.self).first)
    var petition = try petition(try charter([]), signatures: one.input.signaturesBefore)
    #expect(throws: Refusal<Petition>.self) { try strikeOne(&petition) }
    #expect(petition.signatures == one.expected.signaturesAfter)
  }

  struct Supports: Decodable {
    let required, online, offline: Int
    let signatureType: String
  }
  struct Percentage: Decodable {
    let percentage: Int
    let goalReached: Bool
  }

  @Test("initiative.pct.*: only the channels that count make up the percentage")
  func percentages() throws {
    let cases = try PlatformOracles.cases("initiative.pct.", Supports.self, Percentage.self)
    let wrong = try cases.filter {
      var petition = Petition(
        charter: try charter(
          promoters: false, [(.validity, $0.input.required)],
          channels: $0.input.signatureType == "online" ? [.online] : [.paper, .online]), founded: "2019-01-01"
      )
      let events: [Petition.Event] = [
        .published, .signaturesCounted(signatures: $0.input.online, territory: nil, channel: .online),
        .signaturesCounted(signatures: $0.input.offline, territory: nil, channel: .paper),
      ]
      for event in events { try petition.apply(event, on: "2019-01-01", by: "creator", as: .initiator) }
      let progress = petition.progress(towards: .validity)
      return progress?.percent != $0.expected.percentage || progress?.isReached != $0.expected.goalReached
        || petition.counts.total.paper.standing != $0.input.offline
    }
    #expect(cases.count == 2 && wrong.map(\.id) == [])
  }

  struct Notices: Decodable {
    let crossings, followerNotices: [Int]
  }

  @Test("initiative.milestones: every percentage that is noticed is reached with exactly that share")
  func milestones() throws {
    let one = try #require(
      try PlatformOracles.cases("initiative.milestones", Nothing.self, Notices.self).first)
    let thousand = try charter(promoters: false, [(.validity, 1000)])
    var petition = Petition(charter: thousand, founded: "2019-01-01")
    try petition.apply(.published, on: "2019-01-01", by: "creator", as: .initiator)
    var first: [Int: Int] = [:]
    for signatures in 1...1000 {
      try petition.apply(
        .signaturesCounted(signatures: 1, territory: nil, channel: .online), on: "2019-01-01", by: "creator",
        as: .initiator)
      let percent = petition.progress(towards: .validity)?.percent ?? 0
      first[percent] = first[percent] ?? signatures
    }
    let noticed = one.expected.crossings + one.expected.followerNotices
    #expect(noticed.map { first[$0] } == noticed.map { $0 * 10 })
  }

  struct Finish: Decodable {
    let online, offline, any: String
  }

  @Test(
    "initiative.finish: all territories decide, and where the platform acts by itself, here a duty is overdue"
  )
  func finish() throws {
    let one = try #require(try PlatformOracles.cases("initiative.finish", Nothing.self, Finish.self).first)
    let scopes = try SignatureThreshold(minimums: [.init("north", 10), .init("south", 10)])
    var petition = Petition(
      charter: try PetitionCharter(
        title: Self.words, kind: .civicInitiative, initiator: "creator", countedChannels: [.online],
        thresholds: [PetitionThreshold(.validity, scopes)], collection: .days(120)), founded: "2019-01-01")
    try petition.apply(.published, on: "2019-01-01", by: "creator", as: .initiator)
    var reached: [Bool?] = []
    for place: Identifier<Territory> in ["north", "south"] {
      try petition.apply(
        .signaturesCounted(signatures: 30, territory: place, channel: .online), on: "2019-01-02",
        by: "creator", as: .initiator)
      reached.append(petition.progress(towards: .validity)?.isReached)
    }
    #expect(reached == [false, true] && one.expected.offline == "manual" && one.expected.any == "manual")
    // No value of ours has a clock, so that also an online initiative waits for somebody to submit it.
    let after = try #require(petition.collectionEnd).adding(days: 1)
    #expect(one.expected.online == "auto" && petition.overdue(on: after).map { $0.duty } == [.submit])
  }

  struct Offsets: Decodable {
    let startOffset, endOffset: Int?
  }
  struct Open: Decodable {
    let open: Bool
  }

  @Test("survey.open.*: a poll takes answers within its days, and a missing day is no limit")
  func surveys() throws {
    let today: Day = "2022-07-05"
    let cases = try PlatformOracles.cases("survey.open.", Offsets.self, Open.self)
    let wrong = try cases.filter {
      let charter = try PollCharter(
        title: Self.words, policy: .first, opens: $0.input.startOffset.map { today.adding(days: $0) },
        closes: $0.input.endOffset.map { today.adding(days: $0) }, leastPublished: 3)
      return charter.takesAnswers(on: today) != $0.expected.open
    }
    #expect(cases.count == 4 && wrong.map(\.id) == [])
  }

  struct Votes: Decodable {
    let electorate, cast: Int
    let pct: Int64
  }
  struct Quorum: Decodable {
    let required: Int
    let correct: Bool
  }

  @Test(
    "loomio.quorum.*: the votes cast are compared with the votes required, not the electorate with itself")
  func quorums() throws {
    let cases = try PlatformOracles.cases("loomio.quorum.", Votes.self, Quorum.self)
    let wrong = try cases.filter {
      let quorum = try PollQuorum(.percent($0.input.pct), of: $0.input.electorate)
      return quorum.respondentsNeeded != $0.expected.required
        || quorum.isReached(by: $0.input.cast) != $0.expected.correct
    }
    #expect(cases.count == 2 && wrong.map(\.id) == [])
  }
}
