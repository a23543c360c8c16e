import Foundation
import Participation
import Testing

private let words = LocalizedText(english: "Buses", serbian: "Autobusi", polish: "Autobusy")

private func petition(
  _ charter: PetitionCharter, _ events: [(Day, Petition.Event)], by who: ParticipantIdentifier = "ana"
) throws -> Petition {
  var petition = Petition(charter: charter, founded: "2019-01-01")
  for (day, event) in events {
    let role = Role.allCases.first { Petition.cell(petition.stage, event.kind).admits($0) } ?? .clerk
    try petition.apply(event, on: day, by: who, as: role)
  }
  return petition
}

private func charter(
  sponsors: Int = 0, promoters: Bool = false, signing: SignaturePolicy = .onePerPerson,
  channels: [SignatureChannel] = [.paper, .online], _ thresholds: [PetitionThreshold] = [],
  collection: Term? = .months(6), answer: Term? = .days(60), scheduling: Term? = nil
) throws -> PetitionCharter {
  try PetitionCharter(
    title: words, kind: .civicInitiative, initiator: "ana", sponsorsNeeded: sponsors,
    promotersCount: promoters, signing: signing, countedChannels: channels, thresholds: thresholds,
    collection: collection, publicationDays: 14, verification: .days(15), scheduling: scheduling,
    answer: answer)
}

private func total(_ consequence: PetitionConsequence, _ signatures: Int) throws -> PetitionThreshold {
  PetitionThreshold(consequence, try SignatureThreshold(total: signatures))
}

private func counted(
  _ signatures: Int, in place: Identifier<Territory>? = nil, _ channel: SignatureChannel = .online
) -> Petition.Event {
  .signaturesCounted(signatures: signatures, territory: place, channel: channel)
}

private func struck(
  _ signatures: Int, in place: Identifier<Territory>? = nil, _ channel: SignatureChannel = .online
) -> Petition.Event {
  .signaturesStruck(signatures: signatures, territory: place, channel: channel, ground: .duplicate)
}

@Suite("Petitions and civic initiatives")
struct PetitionTests {
  @Test("The table has no design findings, and an event is at most 48 bytes")
  func design() {
    #expect(Petition.designFindings() == [])
    #expect(MemoryLayout<Petition.Event>.size <= 48, "\(MemoryLayout<Petition.Event>.size)")
  }

  @Test("A civic initiative is signed, submitted, verified, debated, decided and answered within 60 days")
  func course() throws {
    var journal = Journal<Petition>(
      try charter([total(.validity, 3)], scheduling: .days(30)), on: "2019-01-01", by: "ana", as: .initiator)
    let events: [(Day, Petition.Event, Role, Petition.Stage, [String])] = [
      ("2019-01-10", .published, .initiator, .collecting, ["submit 2019-07-10"]),
      (
        "2019-01-11", .signed(signatory: "b", territory: "uzice", channel: .paper), .citizen, .collecting,
        ["submit 2019-07-10"]
      ),
      ("2019-01-12", counted(4, in: "uzice", .paper), .initiator, .collecting, ["submit 2019-07-10"]),
      ("2019-02-01", .periodExtended(until: "2019-08-01"), .clerk, .collecting, ["submit 2019-08-01"]),
      ("2019-03-01", .submitted, .initiator, .submitted, ["verify 2019-03-16", "answer 2019-04-30"]),
      (
        "2019-03-05", struck(2, in: "uzice", .paper), .signatureVerifier, .submitted,
        ["verify 2019-03-16", "answer 2019-04-30"]
      ),
      ("2019-03-06", .verified, .signatureVerifier, .verified, ["schedule 2019-04-05", "answer 2019-04-30"]),
      (
        "2019-03-07", .scheduled(day: "2019-03-20"), .clerk, .scheduled,
        ["debate 2019-03-20", "answer 2019-04-30"]
      ),
      (
        "2019-03-08", .scheduled(day: "2019-03-28"), .clerk, .scheduled,
        ["debate 2019-03-28", "answer 2019-04-30"]
      ),
      ("2019-03-28", .debated, .decisionMaker, .debated, ["answer 2019-04-30"]),
      ("2019-03-28", .partlyAccepted(reason: words), .decisionMaker, .decided, ["answer 2019-04-30"]),
      ("2019-04-30", .answered(answer: words), .competentBody, .answered, []),
    ]
    var seen: [String] = []
    for (day, event, role, _, _) in events {
      try journal.record(event, on: day, by: "ana", as: role)
      let owed = journal.current.obligations(on: day).map {
        "\($0.duty.rawValue) \($0.due?.description ?? "—")"
      }
      seen.append("\(journal.stage.rawValue) \(owed)")
    }
    #expect(seen == events.map { "\($0.3.rawValue) \($0.4)" })
    let petition = journal.current
    #expect(petition.signatures == 3 && petition.counts["uzice"].paper.collected == 5)
    #expect(
      petition.counts.total.online.collected == 0 && petition.debateDays == ["2019-03-20", "2019-03-28"])
    #expect(
      petition.decision?.outcome == .partlyAccepted(reason: words) && petition.answers == ["2019-04-30"])
    #expect(try value(Journal<Petition>.self, of: json(journal)) == journal)
    #expect(
      try json(journal.entries[1])
        == """
        {"event":{"signed":{"channel":"paper","signatory":"b","territory":"uzice"}},\
        "happened":"2019-01-11","role":"citizen","who":"ana"}
        """)
  }

  @Test("Sponsors come first; one that leaves before the publication is missed, one that leaves later is not")
  func sponsors() throws {
    let joined: [(Day, Petition.Event)] = [
      ("2019-01-02", .sponsorJoined(sponsor: "b")), ("2019-01-03", .sponsorJoined(sponsor: "c")),
    ]
    var one = try petition(try charter(sponsors: 2, promoters: true), joined)
    #expect(one.signatures == 3 && one.sponsorship.reached == "2019-01-03")
    #expect(one.obligations(on: "2019-01-20").map { $0.due } == ["2019-01-17"])
    var less = one
    try less.apply(.sponsorLeft(sponsor: "b"), on: "2019-01-04", by: "b", as: .citizen)
    #expect(less.sponsorship.reached == nil && less.obligations(on: "2019-01-20").isEmpty)
    #expect(less.sponsorship.losses.map { [$0.reached, $0.lost] } == [["2019-01-03", "2019-01-04"]])
    #expect(
      less.obstacles(to: .published, on: "2019-01-04", by: "ana", as: .initiator)
        == [.missing(.sponsorsEnough, .tooFewSponsors(1, needed: 2))])
    try one.apply(.published, on: "2019-01-04", by: "ana", as: .initiator)
    try one.apply(.sponsorLeft(sponsor: "b"), on: "2019-01-05", by: "b", as: .citizen)
    #expect(one.stage == .collecting && one.signatures == 2 && one.presentSponsors == 1)
  }

  @Test("A person counts once over paper and online, once in each, or not by name, as the charter says")
  func policies() throws {
    func sign(_ who: ParticipantIdentifier, _ channel: SignatureChannel) -> Petition.Event {
      .signed(signatory: who, territory: nil, channel: channel)
    }
    let paper: [(Day, Petition.Event)] = [("2019-01-02", .published), ("2019-01-03", sign("b", .paper))]
    let person = try petition(try charter(promoters: true), paper)
    let channel = try petition(try charter(signing: .onePerChannel), paper)
    let counts = try petition(try charter(signing: .countsOnly), [("2019-01-02", .published)])
    var again = person
    try again.apply(
      .signatureStruck(signatory: "b", channel: .paper, ground: .withdrawn), on: "2019-01-04", by: "b",
      as: .clerk)
    func missing(_ shortfall: Petition.Shortfall) -> [Obstacle<Petition>] {
      [.missing(.signatureNew, shortfall)]
    }
    let rows: [(Petition, Petition.Event, [Obstacle<Petition>])] = [
      (person, sign("b", .online), missing(.signedAlready("b", .paper, on: "2019-01-03"))),
      (person, sign("ana", .online), missing(.promoterAlready("ana"))),
      (person, sign("c", .online), []),
      (channel, sign("b", .online), []),
      (channel, sign("b", .paper), missing(.signedAlready("b", .paper, on: "2019-01-03"))),
      (channel, sign("ana", .paper), []),
      (counts, sign("b", .paper), missing(.countedOnly)),
      (again, sign("b", .online), []),
    ]
    let wrong = rows.filter { $0.obstacles(to: $1, on: "2019-01-04", by: "clerk", as: .clerk) != $2 }
    #expect(wrong.map { "\($0.1)" } == [])
    #expect(again.counts.total.paper.struck == 1 && again.signatures == 1)
  }

  @Test(
    "A threshold is lost when signatures are struck; what was only found falls back, what has begun stays")
  func losing() throws {
    let thresholds = [try total(.validity, 10), try total(.debate, 8)]
    let verified: [(Day, Petition.Event)] = [
      ("2019-01-02", .published), ("2019-01-03", counted(10)), ("2019-01-04", .submitted),
      ("2019-01-05", .verified),
    ]
    let fallen = try petition(try charter(thresholds), verified + [("2019-01-06", struck(1))])
    #expect(
      fallen.stage == .insufficient && fallen.verified == nil && fallen.insufficiencies == ["2019-01-06"])
    #expect(
      fallen.record(of: .validity)?.losses.map { [$0.reached, $0.lost] } == [["2019-01-03", "2019-01-06"]])
    #expect(
      fallen.standing(of: .validity) == .pending
        && fallen.standing(of: .debate) == .awaiting(since: "2019-01-03"))
    let kept = try petition(
      try charter(thresholds),
      verified + [("2019-01-06", .scheduled(day: "2019-02-01")), ("2019-01-07", struck(5))])
    #expect(
      kept.stage == .scheduled && kept.verified == "2019-01-05" && kept.record(of: .debate)?.reached == nil)
    #expect(kept.standing(of: .debate) == .arranged(for: "2019-02-01"))
    #expect(kept.standing(of: .validity) == .done(on: "2019-01-05"))
    let enough = try petition(try charter([total(.validity, 9)]), verified + [("2019-01-06", struck(1))])
    #expect(enough.stage == .verified && enough.verified == "2019-01-05")
    // The missing signature may be collected, and then it is found valid again.
    let mended = try petition(
      fallen.charter,
      verified + [
        ("2019-01-06", struck(1)), ("2019-01-07", .collectionReopened(until: "2019-01-21")),
        ("2019-01-08", counted(1)), ("2019-01-09", .submitted), ("2019-01-10", .verified),
      ])
    #expect(
      mended.stage == .verified && mended.collectionEnd == "2019-01-21" && mended.submissions.count == 2)
  }

  @Test("F7: the percentage is that of the part furthest behind, and 100 only where the threshold is reached")
  func progress() throws {
    let three = try SignatureThreshold(
      total: 100, minimums: [.init("de", 50), .init("fr", 40), .init("pl", 20)], territoriesNeeded: 2)
    var rows: [String] = []
    var one = try petition(
      try charter([PetitionThreshold(.validity, three)]), [("2019-01-02", .published)])
    for event in [
      counted(150, in: "de"), counted(10, in: "pl"), counted(30, in: "fr", .paper), counted(10, in: "fr"),
    ] {
      try one.apply(event, on: "2019-01-03", by: "ana", as: .clerk)
      let progress = one.progress(towards: .validity)
      rows.append(
        "\(progress?.percent ?? -1) \(progress?.territoriesReached ?? -1) \(progress?.isReached ?? false)")
    }
    // Second best of the three: none, then 10 of 20, then 30 of 40, then 40 of 40.
    #expect(rows == ["0 1 false", "50 1 false", "75 1 false", "100 2 true"])
    #expect(
      one.progress(towards: three).sentence.text(in: .english)
        == "200 of 100 in all, enough in 2 of 2 territories, pl 10/20")
    let each = try SignatureThreshold(minimums: [.init("de", 50), .init("pl", 20)])
    #expect(one.progress(towards: each).percent == 50 && each.territoriesNeeded == 2)
  }

  @Test(
    """
    F9, F11: on its last day a petition takes signatures, on the day after it does not; six months are \
    six months
    """
  )
  func period() throws {
    // Opened on 31 August: the last day of February, in a leap year the 29th.
    let rows: [(Day, Day)] = [
      ("2015-08-31", "2016-02-29"), ("2016-08-31", "2017-02-28"), ("2016-02-29", "2016-08-29"),
      ("2019-01-10", "2019-07-10"),
    ]
    for (opened, last) in rows {
      var one = Petition(charter: try charter(), founded: opened)
      try one.apply(.published, on: opened, by: "ana", as: .initiator)
      #expect(one.collectionEnd == last && one.takesSignatures(on: last))
      let late = last.adding(days: 1)
      #expect(!one.takesSignatures(on: late))
      #expect(
        one.obstacles(
          to: .signed(signatory: "b", territory: nil, channel: .online), on: late, by: "b", as: .citizen)
          == [.missing(.inPeriod, .periodOver(last: last, days: 1))])
      let lapse = Petition.Event.lapsed(ground: .periodOver)
      let tooSoon = one.obstacles(to: lapse, on: last, by: "ana", as: .clerk)
      #expect(
        tooSoon == [.missing(.grounded, .periodRunning(until: last))] && tooSoon.first?.firstDay == late)
      #expect(one.obstacles(to: lapse, on: late, by: "ana", as: .clerk) == [])
      #expect(one.obstacles(to: .lapsed(ground: .dissolution), on: last, by: "ana", as: .clerk) == [])
    }
  }

  @Test("That it was never answered can be said when the term is over, and not where somebody answered")
  func neverAnswered() throws {
    let submitted: [(Day, Petition.Event)] = [("2019-01-02", .published), ("2019-01-31", .submitted)]
    // Three months after 31 January are 30 April.
    let one = try petition(try charter(answer: .months(3)), submitted)
    let early = one.obstacles(to: .leftUnanswered, on: "2019-04-30", by: "ana", as: .initiator)
    #expect(early == [.missing(.answerOverdue, .answerNotDue(until: "2019-04-30"))])
    #expect(early.first?.firstDay == "2019-05-01")
    #expect(one.overdue(on: "2019-05-01").map { $0.duty } == [.verify, .answer])
    var over = one
    try over.apply(.leftUnanswered, on: "2019-05-01", by: "ana", as: .initiator)
    #expect(over.stage == .neverAnswered && over.answers.isEmpty)
    var answered = one
    try answered.apply(.interimAnswered(answer: words), on: "2019-02-01", by: "board", as: .competentBody)
    #expect(
      answered.obstacles(to: .leftUnanswered, on: "2019-05-01", by: "ana", as: .initiator)
        == [.missing(.answerOverdue, .answeredAlready(on: "2019-02-01"))])
  }

  @Test("Every other refusal carries the figures that caused it")
  func refusals() throws {
    let open = try petition(
      try charter(sponsors: 1, [total(.validity, 5)]),
      [
        ("2019-01-02", .sponsorJoined(sponsor: "b")), ("2019-01-02", .published),
        ("2019-01-03", counted(4, in: "rs")),
      ])
    let proposed = try petition(open.charter, [("2019-01-02", .sponsorJoined(sponsor: "b"))])
    let endless = try petition(try charter(collection: nil), [("2019-01-03", .published)])
    let few = try petition(
      open.charter,
      [
        ("2019-01-02", .sponsorJoined(sponsor: "b")), ("2019-01-02", .published),
        ("2019-01-03", counted(4, in: "rs")), ("2019-01-03", .submitted),
      ])
    let plain = try petition(try charter(), [("2019-01-02", .published), ("2019-01-03", .submitted)])
    let enough = try petition(
      try charter([total(.validity, 4)]),
      [("2019-01-02", .published), ("2019-01-03", counted(4)), ("2019-01-03", .submitted)])
    let limit = SignatureThreshold.greatestFigure
    let fewProgress = try #require(few.progress(towards: .validity))
    let enoughProgress = try #require(enough.progress(towards: .validity))
    let rows: [(Petition, Petition.Event, Role, Obstacle<Petition>)] = [
      (
        proposed, .sponsorJoined(sponsor: "b"), .citizen,
        .missing(.sponsorNew, .sponsorAlready("b", since: "2019-01-02"))
      ),
      (proposed, .sponsorJoined(sponsor: "ana"), .citizen, .missing(.sponsorNew, .initiatorAlready("ana"))),
      (proposed, .sponsorLeft(sponsor: "c"), .citizen, .missing(.sponsorStands, .noSponsor("c"))),
      (open, counted(0), .clerk, .missing(.countable, .notPositive(0))),
      (open, counted(limit - 3), .clerk, .missing(.countable, .tooMany(limit - 3, limit: limit - 4))),
      (open, counted(.max), .clerk, .missing(.countable, .tooMany(.max, limit: limit - 4))),
      (open, struck(5, in: "rs"), .clerk, .missing(.strikable, .tooFewToStrike(5, standing: 4))),
      (open, struck(1, in: "rs", .paper), .clerk, .missing(.strikable, .tooFewToStrike(1, standing: 0))),
      (open, struck(-1, in: "rs"), .clerk, .missing(.strikable, .notPositive(-1))),
      (
        open, .signatureStruck(signatory: "b", channel: .paper, ground: .forged), .clerk,
        .missing(.strikable, .noSignature("b", .paper))
      ),
      (
        open, .periodExtended(until: "2019-07-02"), .clerk,
        .missing(.later, .notLater("2019-07-02", last: "2019-07-02"))
      ),
      (endless, .periodExtended(until: "2019-07-02"), .clerk, .missing(.later, .noPeriod)),
      (endless, .lapsed(ground: .periodOver), .clerk, .missing(.grounded, .noPeriod)),
      (few, .verified, .clerk, .missing(.thresholdReached, .tooFewSignatures(fewProgress))),
      (enough, .foundInsufficient, .clerk, .missing(.thresholdMissed, .enoughSignatures(enoughProgress))),
      (plain, .foundInsufficient, .clerk, .missing(.thresholdMissed, .noThreshold)),
      (plain, .answered(answer: words), .clerk, .impossible(.answered, in: .submitted)),
    ]
    let wrong = rows.filter { $0.obstacles(to: $1, on: "2019-01-03", by: "x", as: $2) != [$3] }
    #expect(wrong.map { "\($0.1)" } == [])
    #expect(endless.missing(for: .periodExtended, on: "2019-01-03")?.map { $0.shortfall } == [.noPeriod])
    let alone = Petition(charter: open.charter, founded: "2019-01-01")
    #expect(alone.missing(for: .sponsorLeft, on: "2019-01-03")?.map { $0.shortfall } == [.noSponsors])
  }

  @Test("Bad charters and thresholds are refused when read, with a sentence")
  func badInput() throws {
    let head = #""title":{"en":"T"},"kind":"petition","initiator":"ana""#
    let five = #"{"consequence":"answer","figures":{"total":5}}"#
    let charters: [(String, String?)] = [
      ("{\(head)}", nil),
      (#"{\#(head),"sponsorsNeeded":-1}"#, ": sponsorsNeeded is -1; give 0 or more."),
      (#"{\#(head),"publicationDays":-1}"#, ": publicationDays is -1; give 0 or more."),
      (#"{\#(head),"countedChannels":[]}"#, ": No channel counts; name at least one."),
      (
        #"{\#(head),"countedChannels":["paper","paper"]}"#,
        ": “paper” stands twice among the channels; name it once."
      ),
      (#"{\#(head),"thresholds":[\#(five),\#(five)]}"#, ": “answer” has two thresholds; give one."),
    ]
    let minimum = #"{"territory":"rs","signatures":5}"#
    let thresholds: [(String, String?)] = [
      (#"{"total":1}"#, nil), (#"{"minimums":[\#(minimum)]}"#, nil),
      ("{}", ": A threshold asks for no signatures; give a total, or minimums of territories."),
      (#"{"total":0}"#, ": A threshold asks for 0 signatures; give 1 to 1000000000."),
      (#"{"minimums":[\#(minimum),\#(minimum)]}"#, ": The territory “rs” has two minimums; give one."),
      (
        #"{"minimums":[\#(minimum)],"territoriesNeeded":2}"#,
        ": 2 of 1 territories are needed; give 1 to 1, or 0 where there are none."
      ),
      (
        #"{"minimums":[\#(minimum)],"territoriesNeeded":0}"#,
        ": 0 of 1 territories are needed; give 1 to 1, or 0 where there are none."
      ),
    ]
    let wrong =
      charters.filter { refusal(of: $0.0, as: PetitionCharter.self) != $0.1 }.map { $0.0 }
      + thresholds.filter { refusal(of: $0.0, as: SignatureThreshold.self) != $0.1 }.map { $0.0 }
    #expect(wrong == [])
    let full = try PetitionCharter(
      title: words, kind: .peoplesInitiative, initiator: "ana", sponsorsNeeded: 7, promotersCount: true,
      signing: .onePerChannel, countedChannels: [.online], thresholds: [total(.debate, 100_000)],
      collection: .years(1), publicationDays: 14, verification: .workingDays(7), scheduling: .weeks(2),
      answer: .months(3), calendar: .serbia)
    #expect(try value(PetitionCharter.self, of: json(full)) == full)
  }

  @Test("Every sentence and label is there in every language")
  func sentences() throws {
    let one = try petition(try charter([total(.validity, 5)]), [("2019-01-02", .published)])
    let progress = try #require(one.progress(towards: .validity))
    let shortfalls: [Petition.Shortfall] = [
      .sponsorAlready("b", since: "2019-01-01"), .initiatorAlready("b"), .noSponsor("b"), .noSponsors,
      .tooFewSponsors(1, needed: 2), .periodOver(last: "2019-01-01", days: 2), .countedOnly,
      .promoterAlready("b"), .signedAlready("b", .paper, on: "2019-01-01"), .notPositive(0),
      .tooMany(2, limit: 1), .noSignature("b", .paper), .tooFewToStrike(2, standing: 1),
      .notLater("2019-01-01", last: "2019-01-02"), .noPeriod, .tooFewSignatures(progress),
      .enoughSignatures(progress), .noThreshold, .answerNotDue(until: "2019-01-01"),
      .answeredAlready(on: "2019-01-01"), .periodRunning(until: "2019-01-01"),
    ]
    var texts = shortfalls.map { $0.sentence }
    #expect(Set(texts.map { $0.text(in: .polish) }).count == texts.count)
    #expect(texts.allSatisfy { !$0.text(in: .serbianLatin).contains("{") })
    texts += Petition.Stage.allCases.map { $0.label } + Petition.Event.Kind.allCases.map { $0.label }
    texts += Petition.Requirement.allCases.map { $0.label } + Petition.Duty.allCases.map { $0.label }
    texts += PetitionKind.allCases.map { $0.label } + SignaturePolicy.allCases.map { $0.label }
    texts += SignatureChannel.allCases.map { $0.label } + PetitionConsequence.allCases.map { $0.label }
    texts += StrikeGround.allCases.map { $0.label } + PetitionRefusal.allCases.map { $0.label }
    texts += LapseGround.allCases.map { $0.label }
    #expect(texts.allSatisfy { text in Language.allCases.allSatisfy { text.hasText(in: $0) } })
  }
}
