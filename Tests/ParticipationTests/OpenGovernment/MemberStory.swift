import Participation

/// A member whose record is told step by step.
struct MemberStory {
  static let text = LocalizedText(english: "x", serbian: "x", polish: "x")
  var journal: Journal<MemberStanding>

  /// A member that joined on a day, with three quarters as threshold and twelve months to put right.
  init(joined day: Day = "2011-09-20") throws {
    journal = Journal(
      try MemberStandingCharter(
        title: LocalizedText(english: "A member"), territory: "member", eligibilityThreshold: .threeQuarters,
        rectificationMonths: 12),
      on: day, by: "government", as: .contactPoint)
  }

  var member: MemberStanding { journal.current }

  /// Puts events on record, all on one day, each in the first role that may bring it.
  mutating func tell(on day: Day, _ events: MemberStanding.Event...) throws {
    for event in events {
      let cell = MemberStanding.cell(journal.stage, event.kind)
      try journal.record(event, on: day, by: "unit", as: cell.roles.first ?? .supportUnit)
    }
  }

  /// The obstacles to an event in the first role that may bring it.
  func obstacles(to event: MemberStanding.Event, on day: Day) -> [Obstacle<MemberStanding>] {
    let cell = MemberStanding.cell(journal.stage, event.kind)
    return journal.obstacles(to: event, on: day, by: "unit", as: cell.roles.first ?? .supportUnit)
  }

  static func contrary(
    _ cycle: Identifier<MembershipCycle>, _ reasons: ContraryReason..., rulesOf: Day? = nil
  ) -> MemberStanding.Event {
    .cycleFoundContrary(cycle: cycle, reasons: reasons, rulesOf: rulesOf)
  }

  static func scored(_ year: Int, _ points: Int, of maximum: Int = 16) throws -> MemberStanding.Event {
    .eligibilityScored(
      year: year,
      score: try EligibilityScore(points, of: maximum, notApplicable: maximum == 12 ? [.assetDisclosure] : [])
    )
  }
}
