import Participation
import Testing

private func votes(_ rows: [(Int, Int, Int, Int)]) -> [SideVotes] {
  zip(PlatformSide.allCases, rows).map {
    SideVotes($0, members: $1.0, accepted: $1.1, rejected: $1.2, abstained: $1.3)
  }
}

@Suite("Agreement of positions")
struct PositionAgreementTests {
  @Test("The table has no design findings, events are small, and every word stands in every language")
  func design() {
    #expect(PositionAgreement.designFindings() == [])
    #expect(MemoryLayout<PositionAgreement.Event>.size <= 48, "\(MemoryLayout<PositionAgreement.Event>.size)")
    #expect(wordsMissing(PositionAgreement.self) == [])
  }

  @Test("Each side accepts, or two thirds of all members do and no side is wholly against")
  func rules() {
    let rows: [(votes: [(Int, Int, Int, Int)], twoThirds: Bool, everySide: Bool)] = [
      // Members, accepted, rejected, abstained for each of the three sides.
      ([(2, 1, 0, 0), (2, 1, 0, 0), (1, 1, 0, 0)], true, true),
      ([(2, 2, 0, 0), (2, 2, 0, 0), (2, 0, 0, 0)], true, false),
      ([(2, 2, 0, 0), (2, 2, 0, 0), (2, 0, 1, 0)], false, false),
      ([(2, 2, 0, 0), (2, 2, 0, 0), (2, 0, 1, 1)], true, false),
      ([(3, 2, 1, 0), (3, 3, 0, 0), (3, 1, 2, 0)], true, false),
      ([(3, 2, 1, 0), (3, 3, 0, 0), (3, 0, 3, 0)], false, false),
      ([(3, 2, 1, 0), (3, 2, 1, 0), (3, 1, 1, 1)], false, false),
      ([(3, 0, 0, 0), (3, 0, 0, 0), (3, 0, 0, 0)], false, false),
      // 3 of 5 are less than two thirds, 4 of 5 are more.
      ([(2, 2, 0, 0), (2, 1, 1, 0), (1, 0, 0, 1)], false, false),
      ([(2, 2, 0, 0), (2, 2, 0, 0), (1, 0, 0, 1)], true, false),
    ]
    for (row, twoThirds, everySide) in rows {
      let found = [AgreementRule.everySideOr(share: .twoThirds), .everySide].map { $0.isAgreed(votes(row)) }
      #expect(found == [twoThirds, everySide], "\(row)")
    }
    #expect(
      [3, 5, 6, 9].map { AgreementRule.everySideOr(share: .twoThirds).leastAcceptances(of: $0) } == [
        2, 4, 4, 6,
      ])
  }

  @Test("A joint position goes to a consultation, is answered, and every side is told; all of it is traced")
  func course() throws {
    var one = try agreement(agreementCharter(), agreementTransferred)
    #expect(one.result?.isJoint == true && one.result?.day == "2015-06-13")
    #expect(owed(one, on: "2015-07-20") == ["trackResponse consultation/services 2015-07-14 6"])
    try one.apply(
      .responseReceived(answer: "answer/a7", outcome: .partlyAccepted), on: "2015-07-21", by: "k",
      as: .consultationCoordinator)
    #expect(
      owed(one, on: "2015-08-01") == [
        "reportBack platformSide/affectedPeople 2015-07-31 1",
        "reportBack platformSide/organisations 2015-07-31 1",
        "reportBack platformSide/administration 2015-07-31 1",
      ])
    var stages: [PositionAgreement.Stage] = []
    for (side, report) in [
      (PlatformSide.organisations, Identifier<PositionReport>("r1")), (.affectedPeople, "r2"),
      (.administration, "r3"),
    ] {
      try one.apply(.reportedTo(side: side, report: report), on: "2015-08-01", by: "k", as: .coordinator)
      stages.append(one.stage)
    }
    #expect(stages == [.answered, .answered, .reportedBack])
    let way = one.trace.allConsequences(of: "sidePosition/a").prefix(4)
    #expect(way.map { $0.relation } == [.mergedInto, .transferredTo, .answeredBy, .reportedIn])
    #expect(
      way.map { $0.to.description } == [
        "jointPosition/joint", "consultation/services", "answer/a7", "positionReport/r1",
      ])
  }

  @Test("Only a member of a side speaks and accepts for it")
  func speakers() throws {
    let stating = try agreement(agreementCharter(), Array(agreementOpened.prefix(2)))
    let open = try agreement(agreementCharter(), agreementOpened)
    let left = try agreement(
      agreementCharter(), agreementOpened + [("2015-06-12", .memberLeft(member: "ana"), "k")])
    let accepted = PositionAgreement.Event.draftAccepted(side: .affectedPeople)
    let rows:
      [(PositionAgreement, PositionAgreement.Event, ParticipantIdentifier, [Obstacle<PositionAgreement>])] = [
        (open, accepted, "ana", []),
        (
          open, accepted, "bojan",
          [.missing(.speaker, .ofOtherSide("bojan", own: .organisations, .affectedPeople))]
        ),
        (open, accepted, "k", [.missing(.speaker, .notOfSide("k", .affectedPeople))]),
        (left, accepted, "ana", [.missing(.speaker, .notOfSide("ana", .affectedPeople))]),
        (
          stating, .positionStated(side: .administration, position: "g", statement: regionalText), "ana",
          [.missing(.speaker, .ofOtherSide("ana", own: .affectedPeople, .administration))]
        ),
      ]
    for (process, event, who, expected) in rows {
      let found = process.obstacles(to: event, on: "2015-06-12", by: who, as: .organisationRepresentative)
      #expect(found == expected)
    }
  }

  @Test("Rounds end in a protocol of divergence with minority positions where there is no agreement")
  func divergence() throws {
    let steps: [AgreementStep] = [
      ("2015-06-12", .draftAccepted(side: .affectedPeople), "ana"),
      ("2015-06-12", .draftAccepted(side: .affectedPeople), "tester"),
      ("2015-06-12", .draftAccepted(side: .organisations), "bojan"),
      ("2015-06-12", .draftAccepted(side: .organisations), "c-17"),
      ("2015-06-12", .draftRejected(side: .administration, reason: regionalText), "celina"),
    ]
    var one = try agreement(agreementCharter(rounds: 1), agreementOpened + steps)
    func obstacles(_ event: PositionAgreement.Event) -> [Obstacle<PositionAgreement>] {
      missing(event, in: one, on: "2015-06-20", as: .facilitator)
    }
    // Four of five accept, which is more than two thirds, and the administration is wholly against.
    let expected = votes([(2, 2, 0, 0), (2, 2, 0, 0), (1, 0, 1, 0)])
    #expect(
      obstacles(.jointPositionReached(position: "j")) == [.missing(.agreed, .notAgreed(expected, need: 4))])
    #expect(
      obstacles(.roundOpened(draft: regionalText)) == [.missing(.roundsLeft, .rounds(held: 1, most: 1))])
    #expect(owed(one, on: "2015-06-26") == ["closeRound 2015-06-25 1"])
    try one.apply(.divergenceRecorded(position: "d"), on: "2015-06-21", by: "k", as: .facilitator)
    try one.apply(
      .minorityRecorded(side: .administration, statement: regionalText), on: "2015-06-22", by: "celina",
      as: .administrationRepresentative)
    try one.apply(.transferred(consultation: "consultation/k"), on: "2015-06-23", by: "k", as: .coordinator)
    try one.apply(.noResponse, on: "2015-09-01", by: "k", as: .coordinator)
    #expect(one.result?.isJoint == false && one.minorities.map { $0.key } == [.administration])
    #expect(one.trace.leads(from: "sidePosition/g", to: "consultation/k"))
    // A late answer is still an answer.
    try one.apply(
      .responseReceived(answer: "answer/late", outcome: .rejected), on: "2015-10-01", by: "k",
      as: .coordinator)
    #expect(one.stage == .answered)
  }

  @Test("Every other refusal carries its figures, and an agreement cannot be recorded as divergence")
  func refusals() throws {
    let stating = try agreement(agreementCharter(), Array(agreementOpened.prefix(2)))
    let agreed = try agreement(agreementCharter(), Array(agreementTransferred.prefix(9)))
    let ready = votes([(2, 1, 0, 0), (2, 1, 0, 0), (1, 1, 0, 0)])
    let rows: [(PositionAgreement, PositionAgreement.Event, [Obstacle<PositionAgreement>])] = [
      (
        stating, .compared(points: []),
        [.missing(.everySideStated, .unstated([.organisations, .administration], of: 3))]
      ),
      (
        stating, .memberJoined(member: "ana", side: .organisations),
        [.missing(.memberNew, .memberAlready("ana", of: .affectedPeople, since: "2015-05-20"))]
      ),
      (stating, .memberLeft(member: "k"), [.missing(.memberPresent, .noMember("k"))]),
      (agreed, .divergenceRecorded(position: "d"), [.missing(.notAgreed, .agreedAlready(ready))]),
      (agreed, .transferred(consultation: "consultation/k"), [.impossible(.transferred, in: .negotiating)]),
    ]
    for (process, event, expected) in rows {
      #expect(missing(event, in: process, on: "2015-06-20", as: .facilitator) == expected)
    }
    var answered = try agreement(agreementCharter(), agreementTransferred)
    try answered.apply(.noResponse, on: "2015-08-01", by: "k", as: .coordinator)
    let report = PositionAgreement.Event.reportedTo(side: .organisations, report: "r1")
    try answered.apply(report, on: "2015-08-02", by: "k", as: .coordinator)
    #expect(
      missing(report, in: answered, on: "2015-08-03", as: .coordinator) == [
        .missing(.sideUninformed, .informedAlready(.organisations, on: "2015-08-02"))
      ])
  }

  @Test("A charter with a side that nobody speaks for is refused, in memory and on the wire")
  func charters() throws {
    func error(_ members: [SideMember], rounds: Int = 1, days: Int? = nil) -> AgreementCharterError? {
      do throws(AgreementCharterError) {
        _ = try AgreementCharter(topic: regionalText, members: members, mostRounds: rounds, roundDays: days)
        return nil
      } catch {
        return error
      }
    }
    let all = try agreementCharter().members
    let rows: [(AgreementCharterError?, AgreementCharterError)] = [
      (error(all + [all[0]]), .personTwice("tester")),
      (error(all.filter { $0.side != .administration }), .sideWithoutMember(.administration)),
      (error(all, rounds: 0), .noRounds(0)), (error(all, days: -1), .negativeDays("roundDays", -1)),
    ]
    for (found, expected) in rows { #expect(found == expected) }
    let written = try json(agreementCharter())
    #expect(try value(AgreementCharter.self, of: written) == agreementCharter())
    #expect(
      refusal(of: written.replacing(#""mostRounds":3"#, with: #""mostRounds":0"#), as: AgreementCharter.self)
        == ": mostRounds is 0; give 1 or more.")
  }
}
