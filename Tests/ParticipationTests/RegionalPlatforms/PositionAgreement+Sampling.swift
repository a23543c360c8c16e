public import Participation
public import ParticipationTestSupport

extension PositionAgreement: SampledLifecycle {
  /// A plausible charter.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    let sides: [(ParticipantIdentifier, PlatformSide)] = [
      ("tester", .affectedPeople), ("ana", .affectedPeople), ("bojan", .organisations),
      ("celina", .administration), ("c-17", .administration),
    ]
    do {
      return try Charter(
        topic: regionalText, origin: generator.once(in: 2) ? nil : "bill/b1",
        members: sides.map { SideMember($0.0, of: $0.1) }, mostRounds: generator.number(1...3),
        rule: generator.once(in: 2) ? .everySide : .everySideOr(share: .half),
        roundDays: generator.sampleDays(), responseDays: generator.sampleDays(),
        feedbackDays: generator.sampleDays())
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// An event that mostly fits the agreement as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    let isBad = generator.once(in: 8)
    let side = generator.pick(PlatformSide.allCases)
    let person = generator.pick(regionalPeople)
    switch kind {
    case .positionsInvited:
      return .positionsInvited(until: generator.once(in: 2) ? nil : day.adding(days: 14))
    case .positionStated:
      return .positionStated(
        side: process.unstatedSides.first ?? side, position: generator.pick(["a", "o", "g", "h"]),
        statement: regionalText)
    case .compared:
      return .compared(points: isBad ? [] : [ComparedPoint(regionalText, isShared: generator.once(in: 2))])
    case .roundOpened: return .roundOpened(draft: regionalText)
    case .draftAccepted: return .draftAccepted(side: side)
    case .draftRejected: return .draftRejected(side: side, reason: generator.once(in: 2) ? nil : regionalText)
    case .abstained: return .abstained(side: side)
    case .jointPositionReached: return .jointPositionReached(position: "j1")
    case .divergenceRecorded: return .divergenceRecorded(position: "d1")
    case .minorityRecorded: return .minorityRecorded(side: side, statement: regionalText)
    case .transferred: return .transferred(consultation: isBad ? "sidePosition/a" : "consultation/k1")
    case .responseReceived:
      return .responseReceived(
        answer: isBad ? "jointPosition/j1" : "answer/a1", outcome: generator.pick(PositionOutcome.allCases))
    case .noResponse: return .noResponse
    case .reportedTo:
      return .reportedTo(
        side: isBad ? side : process.uninformedSides.first ?? side,
        report: generator.pick(["r1", "r2", "r3"]))
    case .withdrawn: return .withdrawn(reason: regionalText)
    case .memberJoined: return .memberJoined(member: person, side: side)
    case .memberLeft: return .memberLeft(member: isBad ? person : process.members(of: side).last ?? person)
    }
  }

  /// What must hold of every agreement, whatever happened to it.
  public static func invariantViolations(of process: PositionAgreement) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    hold(process.rounds.count <= process.charter.mostRounds, "\(process.rounds.count) rounds")
    let votes = process.rounds.last?.votes ?? [:]
    hold(votes.keys.allSatisfy { process.members[$0] != nil }, "a stranger voted")
    let counted = process.votes.reduce(0) { $0 + $1.accepted + $1.rejected + $1.abstained }
    hold(counted == votes.count, "\(counted) of \(votes.count) votes counted")
    hold(process.votes.reduce(0) { $0 + $1.members } == process.members.count, "other members")
    let day = process.position.lastDay
    switch process.stage {
    case .topic: hold(process.sidePositions.isEmpty && process.rounds.isEmpty, "more than a topic")
    case .stating: hold(process.rounds.isEmpty, "a round while stating")
    case .comparing: hold(process.unstatedSides.isEmpty, "compared without a side")
    case .negotiating: hold(!process.rounds.isEmpty && process.result == nil, "no round")
    case .agreed: hold(process.result?.isJoint == true && process.isAgreed, "agreed without agreement")
    case .diverged: hold(process.result?.isJoint == false && !process.isAgreed, "diverged and agreed")
    case .transferred: hold(process.transfer != nil && process.response == nil, "not handed over")
    case .answered:
      hold(process.response != nil && !process.uninformedSides.isEmpty, "nobody left to inform")
      hold(process.obligations(on: day).count == process.uninformedSides.count, "other reports owed")
    case .unanswered: hold(process.response == nil && !process.uninformedSides.isEmpty, "answered")
    case .reportedBack:
      hold(process.uninformedSides.isEmpty, "a side was not informed")
      hold(process.obligations(on: day).isEmpty, "something owed after the end")
    case .withdrawn: hold(process.transfer == nil, "withdrawn after the hand-over")
    }
    return violations
  }

  /// Agreements that need more than one side to act, which a table campaign does not do.
  public static func seeds() throws -> [PositionAgreement] {
    let charter = try agreementCharter(rule: .everySideOr(share: .half))
    let halfway = agreementOpened + [("2015-06-12", .draftAccepted(side: .organisations), "bojan")]
    // Walks from other agreements push a kept one out; several of this kind make sure that one is walked
    // from.
    let stated = try (0..<4).map { _ in try agreement(charter, Array(agreementOpened.prefix(4))) }
    return try stated + [
      agreement(charter, Array(agreementOpened.prefix(5))),
      agreement(charter, halfway), agreement(charter, Array(agreementTransferred.prefix(9))),
      agreement(charter, Array(agreementTransferred.prefix(10))),
    ]
  }
}
