extension Campaign {
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// The campaign does not rest.
    case running
    /// The campaign rests.
    case resting
    /// The problem is put into words.
    case problemStated
    /// The problem is one of long standing.
    case problemLongTerm
    /// Enough members recognise the problem.
    case problemRecognised
    /// The member has not recognised it before.
    case recognitionNew
    /// The circle has enough members.
    case circleLargeEnough
    /// The members come from enough sectors.
    case circleDiverseEnough
    /// The plan is approved.
    case planApproved
    /// Whoever joins is not in the circle.
    case memberNew
    /// Whoever is named is in the circle.
    case memberKnown
    /// The identifier of the activity is free.
    case activityNew
    /// The activity is planned and neither held nor cancelled.
    case activityOpen
    /// The activity has been held and not yet reported on.
    case activityUnreported
    /// The activity that a contribution names has been held.
    case activityHeld
    /// The identifier of the contribution is free.
    case contributionNew
    /// The identifier of the wave is free.
    case waveNew
    /// The count of people reached is not negative.
    case peopleCounted
    /// The identifiers of the new priorities are free.
    case priorityNew
    /// The contributions named are on record.
    case contributionsKnown
    /// The priorities named are open to be decided on: neither merged, split or turned down, nor in the
    /// draft.
    case prioritiesLive
    /// There are at least two to merge, or two parts.
    case atLeastTwo
    /// The order names every live priority once.
    case rankingComplete
    /// Every kind of activity that the charter asks for was held and reported on.
    case activitiesHeld
    /// There are enough priorities.
    case prioritiesEnough
    /// A strategy is drafted.
    case strategyDrafted
    /// No part of the strategy is missing.
    case strategyComplete
    /// The votes can have been cast by this circle.
    case votesPossible
    /// Enough members took part.
    case quorumReached
    /// Enough votes are in favour.
    case voteCarried
    /// The strategy is adopted.
    case strategyAdopted
    /// The circle accepted the priority.
    case priorityAccepted
    /// The document is the one that the campaign is for.
    case documentMatches
    /// Every accepted priority stands in the draft, and there is at least one.
    case prioritiesEntered
    /// Every entered priority came from a contribution.
    case prioritiesTraced
    /// The priorities taken over are among those that were entered, and are not all of them.
    case partEntered
  }

  /// The campaign must not rest, except to go on or to be given up.
  public static func standingRequirement(of kind: Event.Kind) -> Requirement? {
    switch kind {
    case .resumed: .resting
    case .abandoned: nil
    case .planningBegan, .learningBegan, .strategyBegan, .returned, .submitted, .adopted, .partlyAdopted,
      .rejected,
      .monitoringBegan, .closed, .suspended, .problemStated, .problemRecognised, .stakeholderMapped,
      .memberJoined,
      .memberLeft, .planApproved, .activityPlanned, .activityAnnounced, .activityHeld, .activityReported,
      .activityCancelled, .contributionMade, .surveyCounted, .publicReached, .priorityProposed,
      .prioritiesMerged,
      .prioritySplit, .prioritiesRanked, .priorityAccepted, .priorityRejected, .strategyDrafted,
      .strategyAdopted,
      .priorityEntered, .keyPointObserved:
      .running
    }
  }

  /// The table of the campaign.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<Campaign> {
    switch stage {
    case .founded:
      switch kind {
      case .planningBegan: .to(.planning, by: .coordinator)
      case .memberJoined, .memberLeft, .stakeholderMapped, .keyPointObserved: accompanying(kind)
      case .abandoned, .suspended, .resumed: leaving(kind)
      case .learningBegan, .strategyBegan, .returned, .submitted, .adopted, .partlyAdopted, .rejected,
        .monitoringBegan,
        .closed, .problemStated, .problemRecognised, .planApproved, .activityPlanned, .activityAnnounced,
        .activityHeld, .activityReported, .activityCancelled, .contributionMade, .surveyCounted,
        .publicReached,
        .priorityProposed, .prioritiesMerged, .prioritySplit, .prioritiesRanked, .priorityAccepted,
        .priorityRejected, .strategyDrafted, .strategyAdopted, .priorityEntered:
        .impossible
      }
    case .planning:
      switch kind {
      case .problemStated: .stays(by: .coordinator, .circleMember)
      case .problemRecognised:
        .stays(by: .circleMember, .coordinator, if: .problemStated, .memberKnown, .recognitionNew)
      case .planApproved: .stays(by: .circleMember, .coordinator, if: .problemStated)
      case .learningBegan:
        .to(
          .learning, by: .coordinator,
          if: .problemLongTerm, .problemRecognised, .circleLargeEnough, .circleDiverseEnough, .planApproved)
      case .memberJoined, .memberLeft, .stakeholderMapped, .activityPlanned, .activityAnnounced,
        .activityHeld,
        .activityReported, .activityCancelled, .publicReached, .keyPointObserved:
        accompanying(kind)
      case .abandoned, .suspended, .resumed: leaving(kind)
      case .planningBegan, .strategyBegan, .returned, .submitted, .adopted, .partlyAdopted, .rejected,
        .monitoringBegan,
        .closed, .contributionMade, .surveyCounted, .priorityProposed, .prioritiesMerged, .prioritySplit,
        .prioritiesRanked, .priorityAccepted, .priorityRejected, .strategyDrafted, .strategyAdopted,
        .priorityEntered:
        .impossible
      }
    case .learning:
      switch kind {
      case .contributionMade: .stays(if: .contributionNew, .activityHeld)
      case .surveyCounted: .stays(by: .coordinator, .clerk, if: .waveNew)
      case .priorityProposed:
        .stays(by: .coordinator, .circleMember, .citizen, if: .priorityNew, .contributionsKnown)
      case .strategyBegan: .to(.strategy, by: .coordinator, if: .activitiesHeld, .prioritiesEnough)
      case .returned: .to(.planning, by: .coordinator)
      case .memberJoined, .memberLeft, .stakeholderMapped, .activityPlanned, .activityAnnounced,
        .activityHeld,
        .activityReported, .activityCancelled, .publicReached, .keyPointObserved:
        accompanying(kind)
      case .abandoned, .suspended, .resumed: leaving(kind)
      case .planningBegan, .learningBegan, .submitted, .adopted, .partlyAdopted, .rejected, .monitoringBegan,
        .closed,
        .problemStated, .problemRecognised, .planApproved, .prioritiesMerged, .prioritySplit,
        .prioritiesRanked,
        .priorityAccepted, .priorityRejected, .strategyDrafted, .strategyAdopted, .priorityEntered:
        .impossible
      }
    case .strategy:
      switch kind {
      case .contributionMade: .stays(if: .contributionNew, .activityHeld)
      case .surveyCounted: .stays(by: .coordinator, .clerk, if: .waveNew)
      case .priorityProposed:
        .stays(by: .coordinator, .circleMember, .citizen, if: .priorityNew, .contributionsKnown)
      case .prioritiesMerged:
        .stays(by: .coordinator, .circleMember, if: .prioritiesLive, .atLeastTwo, .priorityNew)
      case .prioritySplit:
        .stays(by: .coordinator, .circleMember, if: .prioritiesLive, .atLeastTwo, .priorityNew)
      case .prioritiesRanked: .stays(by: .coordinator, .circleMember, if: .rankingComplete)
      case .priorityAccepted, .priorityRejected: .stays(by: .coordinator, .circleMember, if: .prioritiesLive)
      case .strategyDrafted: .stays(by: .coordinator, .circleMember)
      case .strategyAdopted:
        .stays(
          by: .coordinator, .circleMember,
          if: .strategyDrafted, .strategyComplete, .votesPossible, .quorumReached, .voteCarried)
      case .priorityEntered:
        .stays(by: .coordinator, .competentBody, if: .priorityAccepted, .documentMatches)
      case .submitted:
        .to(.submitted, by: .coordinator, if: .strategyAdopted, .prioritiesEntered, .prioritiesTraced)
      case .returned: .to(.learning, by: .coordinator)
      case .memberJoined, .memberLeft, .stakeholderMapped, .activityPlanned, .activityAnnounced,
        .activityHeld,
        .activityReported, .activityCancelled, .publicReached, .keyPointObserved:
        accompanying(kind)
      case .abandoned, .suspended, .resumed: leaving(kind)
      case .planningBegan, .learningBegan, .strategyBegan, .adopted, .partlyAdopted, .rejected,
        .monitoringBegan, .closed,
        .problemStated, .problemRecognised, .planApproved:
        .impossible
      }
    case .submitted:
      switch kind {
      case .adopted: .to(.adopted, by: .competentBody, .decisionMaker, .coordinator)
      case .partlyAdopted:
        .to(.partlyAdopted, by: .competentBody, .decisionMaker, .coordinator, if: .partEntered)
      case .rejected: .to(.rejected, by: .competentBody, .decisionMaker, .coordinator)
      case .memberJoined, .memberLeft, .stakeholderMapped, .activityPlanned, .activityAnnounced,
        .activityHeld,
        .activityReported, .activityCancelled, .publicReached, .keyPointObserved:
        accompanying(kind)
      case .abandoned, .suspended, .resumed: leaving(kind)
      case .planningBegan, .learningBegan, .strategyBegan, .returned, .submitted, .monitoringBegan, .closed,
        .problemStated, .problemRecognised, .planApproved, .contributionMade, .surveyCounted,
        .priorityProposed,
        .prioritiesMerged, .prioritySplit, .prioritiesRanked, .priorityAccepted, .priorityRejected,
        .strategyDrafted,
        .strategyAdopted, .priorityEntered:
        .impossible
      }
    case .adopted, .partlyAdopted, .rejected:
      switch kind {
      case .monitoringBegan: .to(.monitoring, by: .coordinator)
      case .memberJoined, .memberLeft, .stakeholderMapped, .activityPlanned, .activityAnnounced,
        .activityHeld,
        .activityReported, .activityCancelled, .publicReached, .keyPointObserved:
        accompanying(kind)
      case .abandoned, .suspended, .resumed: leaving(kind)
      case .planningBegan, .learningBegan, .strategyBegan, .returned, .submitted, .adopted, .partlyAdopted,
        .rejected,
        .closed, .problemStated, .problemRecognised, .planApproved, .contributionMade, .surveyCounted,
        .priorityProposed, .prioritiesMerged, .prioritySplit, .prioritiesRanked, .priorityAccepted,
        .priorityRejected, .strategyDrafted, .strategyAdopted, .priorityEntered:
        .impossible
      }
    case .monitoring:
      switch kind {
      case .surveyCounted: .stays(by: .coordinator, .clerk, if: .waveNew)
      case .closed: .to(.closed, by: .coordinator)
      case .memberJoined, .memberLeft, .stakeholderMapped, .activityPlanned, .activityAnnounced,
        .activityHeld,
        .activityReported, .activityCancelled, .publicReached, .keyPointObserved:
        accompanying(kind)
      case .abandoned, .suspended, .resumed: leaving(kind)
      case .planningBegan, .learningBegan, .strategyBegan, .returned, .submitted, .adopted, .partlyAdopted,
        .rejected,
        .monitoringBegan, .problemStated, .problemRecognised, .planApproved, .contributionMade,
        .priorityProposed,
        .prioritiesMerged, .prioritySplit, .prioritiesRanked, .priorityAccepted, .priorityRejected,
        .strategyDrafted, .strategyAdopted, .priorityEntered:
        .impossible
      }
    case .closed, .abandoned: .impossible
    }
  }

  /// What goes along with the campaign in whatever open stage the table lets it: it never leads elsewhere.
  private static func accompanying(_ kind: Event.Kind) -> Cell<Campaign> {
    switch kind {
    case .memberJoined: .stays(if: .memberNew)
    case .memberLeft: .stays(if: .memberKnown)
    case .stakeholderMapped: .stays(by: .coordinator, .circleMember)
    case .activityPlanned: .stays(by: .coordinator, if: .activityNew)
    case .activityAnnounced, .activityHeld, .activityCancelled:
      .stays(by: .coordinator, .clerk, if: .activityOpen)
    case .activityReported: .stays(by: .coordinator, .clerk, .rapporteur, if: .activityUnreported)
    case .publicReached: .stays(by: .coordinator, .clerk, if: .peopleCounted)
    case .keyPointObserved: .stays(by: .coordinator, .circleMember)
    case .planningBegan, .learningBegan, .strategyBegan, .returned, .submitted, .adopted, .partlyAdopted,
      .rejected,
      .monitoringBegan, .closed, .abandoned, .suspended, .resumed, .problemStated, .problemRecognised,
      .planApproved,
      .contributionMade, .surveyCounted, .priorityProposed, .prioritiesMerged, .prioritySplit,
      .prioritiesRanked,
      .priorityAccepted, .priorityRejected, .strategyDrafted, .strategyAdopted, .priorityEntered:
      .impossible
    }
  }

  /// How every open stage can be left or put to rest.
  private static func leaving(_ kind: Event.Kind) -> Cell<Campaign> {
    switch kind {
    case .abandoned: .to(.abandoned, by: .coordinator)
    case .suspended, .resumed: .stays(by: .coordinator)
    case .planningBegan, .learningBegan, .strategyBegan, .returned, .submitted, .adopted, .partlyAdopted,
      .rejected,
      .monitoringBegan, .closed, .problemStated, .problemRecognised, .stakeholderMapped, .memberJoined,
      .memberLeft,
      .planApproved, .activityPlanned, .activityAnnounced, .activityHeld, .activityReported,
      .activityCancelled,
      .contributionMade, .surveyCounted, .publicReached, .priorityProposed, .prioritiesMerged, .prioritySplit,
      .prioritiesRanked, .priorityAccepted, .priorityRejected, .strategyDrafted, .strategyAdopted,
      .priorityEntered, .keyPointObserved:
      .impossible
    }
  }

  /// The kinds of event that can bring a requirement about; those that rest on the event itself have none.
  public static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .resting: [.suspended]
    case .problemStated, .problemLongTerm: [.problemStated]
    case .problemRecognised: [.problemRecognised]
    case .circleLargeEnough, .circleDiverseEnough, .memberKnown: [.memberJoined]
    case .planApproved: [.planApproved]
    case .activityOpen: [.activityPlanned]
    case .activityUnreported: [.activityHeld]
    case .prioritiesLive: [.priorityProposed, .prioritiesMerged, .prioritySplit]
    case .activitiesHeld: [.activityReported]
    case .prioritiesEnough: [.priorityProposed]
    case .strategyDrafted, .strategyComplete: [.strategyDrafted]
    case .strategyAdopted: [.strategyAdopted]
    case .priorityAccepted: [.priorityAccepted]
    case .prioritiesEntered: [.priorityEntered]
    case .partEntered: [.priorityEntered]
    case .running, .recognitionNew, .memberNew, .activityNew, .activityHeld, .contributionNew, .waveNew,
      .peopleCounted, .priorityNew, .contributionsKnown, .atLeastTwo, .rankingComplete, .votesPossible,
      .quorumReached, .voteCarried, .documentMatches, .prioritiesTraced:
      []
    }
  }
}
