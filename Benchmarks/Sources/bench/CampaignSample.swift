import Participation

/// A campaign as one would found it, for the rows that measure the library's own largest process.
struct CampaignSample {
  let start: Day = "2019-05-17"
  let who: ParticipantIdentifier = "ana"
  let charter: CampaignCharter

  init() {
    do throws(CampaignCharterError) {
      charter = try CampaignCharter(
        title: LocalizedText(english: "Clean air", serbian: "Čist vazduh", polish: "Czyste powietrze"),
        territories: ["RS-20"], recognitionsNeeded: 5, membersNeeded: 10, sectorsNeeded: 3,
        activitiesNeeded: [.publicMeeting, .focusGroup], prioritiesNeeded: 3, decisionRule: .majorityOfVotes,
        document: "plan-2020")
    } catch {
      preconditionFailure(error.description)
    }
  }

  /// The coordinator, on a day.
  func occasion(_ day: Day) -> Occasion<Role> { Occasion(on: day, by: who, as: .coordinator) }

  /// A journal in which nothing has happened yet.
  func journal() -> Journal<Campaign> {
    Journal(charter, on: start, by: who, as: .coordinator)
  }

  /// A campaign just founded, with a circle of a number of members.
  func campaign(members: Int) -> Campaign {
    var campaign = Campaign(charter: charter, founded: start)
    do throws(Refusal<Campaign>) {
      for member in 0..<members {
        try campaign.apply(
          .memberJoined(member: Identifier(number: UInt64(member)), sector: .citizens), at: occasion(start))
      }
    } catch {
      preconditionFailure(error.description)
    }
    return campaign
  }

  /// A journal with about a number of entries of eight kinds, as a long campaign leaves them.
  func journal(entries: Int) -> Journal<Campaign> {
    var journal = journal()
    do throws(Refusal<Campaign>) {
      try journal.record(.planningBegan, at: occasion(start))
      var round = 0
      while journal.entries.count < entries {
        let day = occasion(start.adding(days: round))
        let number = Identifier<Activity>(number: UInt64(round))
        try journal.record(.memberJoined(member: number.retyped(), sector: .civilSociety), at: day)
        try journal.record(
          .stakeholderMapped(
            stakeholder: number.retyped(),
            place: Stakeholder(
              sector: .localSelfGovernment, stance: .neutral, power: .medium, isDecisionMaker: false)),
          at: day)
        try journal.record(
          .activityPlanned(activity: number, kind: .focusGroup, day: day.happened, territory: nil), at: day)
        try journal.record(.activityAnnounced(activity: number, channel: .website), at: day)
        try journal.record(.activityHeld(activity: number, attendance: nil), at: day)
        try journal.record(.activityReported(activity: number), at: day)
        try journal.record(.publicReached(people: 40, channel: .media), at: day)
        try journal.record(
          .keyPointObserved(
            point: .implementation,
            observation: LocalizedText(
              english: "Two of five measures run.", serbian: "Sprovode se dve od pet mera.",
              polish: "Działają dwa z pięciu środków.")),
          at: day)
        round += 1
      }
    } catch {
      preconditionFailure(error.description)
    }
    return journal
  }
}

/// Records one event of a campaign again and again.
@inline(never)
func playCampaign(_ sample: CampaignSample, times: Int) -> Int {
  var journal = sample.journal()
  let occasion = sample.occasion(sample.start)
  do throws(Refusal<Campaign>) {
    try journal.record(.planningBegan, at: occasion)
    for _ in 0..<times { try journal.record(.publicReached(people: 1, channel: .media), at: occasion) }
  } catch {
    return -1
  }
  return journal.entries.count - 1
}
