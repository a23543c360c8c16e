import Participation

/// Two people affected, two of organisations, one of the administration; three rounds at most.
func agreementCharter(
  rule: AgreementRule = .everySideOr(share: .twoThirds), rounds: Int = 3
) throws -> AgreementCharter {
  try AgreementCharter(
    topic: regionalText, origin: "regionalPlatform/PL-12",
    members: [
      SideMember("tester", of: .affectedPeople), SideMember("ana", of: .affectedPeople),
      SideMember("bojan", of: .organisations), SideMember("c-17", of: .organisations),
      SideMember("celina", of: .administration),
    ], mostRounds: rounds, rule: rule, roundDays: 14, responseDays: 30, feedbackDays: 10)
}

/// An event of an agreement with who brings it.
typealias AgreementStep = (Day, PositionAgreement.Event, ParticipantIdentifier)

/// The three sides state, compare, and open a first round.
let agreementOpened: [AgreementStep] = [
  ("2015-06-01", .positionsInvited(until: "2015-06-15"), "k"),
  ("2015-06-05", .positionStated(side: .affectedPeople, position: "a", statement: regionalText), "ana"),
  ("2015-06-06", .positionStated(side: .organisations, position: "o", statement: regionalText), "bojan"),
  ("2015-06-07", .positionStated(side: .administration, position: "g", statement: regionalText), "celina"),
  ("2015-06-10", .compared(points: [ComparedPoint(regionalText, isShared: true)]), "k"),
  ("2015-06-11", .roundOpened(draft: regionalText), "k"),
]

/// Every side accepts, and the joint position is handed over.
let agreementTransferred: [AgreementStep] =
  agreementOpened + [
    ("2015-06-12", .draftAccepted(side: .affectedPeople), "ana"),
    ("2015-06-12", .draftAccepted(side: .organisations), "bojan"),
    ("2015-06-12", .draftAccepted(side: .administration), "celina"),
    ("2015-06-13", .jointPositionReached(position: "joint"), "k"),
    ("2015-06-14", .transferred(consultation: "consultation/services"), "k"),
  ]

/// An agreement with what happened in it; everybody acts in the first role that the table admits.
func agreement(_ charter: AgreementCharter, _ steps: [AgreementStep]) throws -> PositionAgreement {
  var agreement = PositionAgreement(charter: charter, founded: "2015-05-20")
  for (day, event, who) in steps {
    let role = PositionAgreement.cell(agreement.stage, event.kind).roles.first ?? .coordinator
    try agreement.apply(event, on: day, by: who, as: role)
  }
  return agreement
}
