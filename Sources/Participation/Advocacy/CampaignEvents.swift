extension Campaign {
  /// What can happen in a campaign.
  public enum Event: LifecycleEvent {
    // The course of the campaign.
    /// Phase 1 begins.
    case planningBegan
    /// Phase 2 begins.
    case learningBegan
    /// Phase 3 begins.
    case strategyBegan
    /// The campaign goes back one phase.
    indirect case returned(reason: LocalizedText)
    /// The priorities lie before the competent body.
    case submitted
    /// The competent body took everything over.
    case adopted
    /// The competent body took some of the entered priorities over.
    case partlyAdopted(priorities: [Identifier<Priority>])
    /// The competent body took nothing over.
    indirect case rejected(reason: LocalizedText)
    /// The circle begins to watch what becomes of it.
    case monitoringBegan
    /// The campaign ends.
    case closed
    /// The campaign is given up.
    indirect case abandoned(reason: LocalizedText)
    /// The campaign rests; its clocks stand still.
    indirect case suspended(reason: LocalizedText)
    /// The campaign goes on.
    case resumed

    // Planning and gathering.
    /// The problem is put into words.
    indirect case problemStated(problem: Problem)
    /// A member of the circle recognises the problem as one of long standing.
    case problemRecognised(member: ParticipantIdentifier)
    /// A stakeholder is put on the map of power, or moved on it.
    case stakeholderMapped(stakeholder: ParticipantIdentifier, place: Stakeholder)
    /// Somebody joins the active circle.
    case memberJoined(member: ParticipantIdentifier, sector: Sector)
    /// Somebody leaves the active circle.
    case memberLeft(member: ParticipantIdentifier)
    /// The circle approves its plan.
    case planApproved

    // Learning and discussion.
    /// An activity is planned.
    indirect case activityPlanned(
      activity: Identifier<Activity>, kind: ActivityKind, day: Day, territory: Identifier<Territory>?)
    /// An activity is announced to the public.
    case activityAnnounced(activity: Identifier<Activity>, channel: Channel)
    /// An activity took place.
    case activityHeld(activity: Identifier<Activity>, attendance: Attendance?)
    /// An activity is reported on.
    case activityReported(activity: Identifier<Activity>)
    /// An activity will not take place.
    indirect case activityCancelled(activity: Identifier<Activity>, reason: LocalizedText)
    /// Somebody said, wrote or proposed something.
    indirect case contributionMade(
      contribution: Identifier<CampaignContribution>, activity: Identifier<Activity>?, channel: Channel,
      text: LocalizedText?)
    /// A wave of a survey is counted.
    indirect case surveyCounted(wave: Identifier<SurveyWave>, counts: SurveyWave)
    /// People were reached through a channel.
    case publicReached(people: Int, channel: Channel)
    /// A priority is proposed from contributions.
    indirect case priorityProposed(
      priority: Identifier<Priority>, title: LocalizedText, contributions: [Identifier<CampaignContribution>])

    // Joint strategy.
    /// Several priorities become one.
    indirect case prioritiesMerged(
      into: Identifier<Priority>, title: LocalizedText, priorities: [Identifier<Priority>])
    /// One priority becomes several.
    indirect case prioritySplit(priority: Identifier<Priority>, parts: [PriorityPart])
    /// The circle puts the live priorities in order.
    case prioritiesRanked(order: [Identifier<Priority>])
    /// The circle accepts a priority.
    case priorityAccepted(priority: Identifier<Priority>)
    /// The circle turns a priority down.
    indirect case priorityRejected(priority: Identifier<Priority>, reason: LocalizedText)
    /// A strategy is drafted, or drafted anew.
    indirect case strategyDrafted(strategy: EngagementStrategy)
    /// The circle adopts the strategy.
    case strategyAdopted(votes: VoteCounts)
    /// An accepted priority is entered in the draft of the planning document.
    case priorityEntered(priority: Identifier<Priority>, document: Identifier<PlanningDocumentName>)

    // The three key points.
    /// One of the three key points is looked at.
    indirect case keyPointObserved(point: KeyPoint, observation: LocalizedText)

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// Phase 1 begins.
      case planningBegan
      /// Phase 2 begins.
      case learningBegan
      /// Phase 3 begins.
      case strategyBegan
      /// Back one phase.
      case returned
      /// Submitted to the competent body.
      case submitted
      /// Taken over entirely.
      case adopted
      /// Taken over in part.
      case partlyAdopted
      /// Not taken over.
      case rejected
      /// Monitoring begins.
      case monitoringBegan
      /// The end.
      case closed
      /// Given up.
      case abandoned
      /// At rest.
      case suspended
      /// Going on.
      case resumed
      /// The problem is put into words.
      case problemStated
      /// A member recognises the problem.
      case problemRecognised
      /// A stakeholder is mapped.
      case stakeholderMapped
      /// A member joins.
      case memberJoined
      /// A member leaves.
      case memberLeft
      /// The plan is approved.
      case planApproved
      /// An activity is planned.
      case activityPlanned
      /// An activity is announced.
      case activityAnnounced
      /// An activity takes place.
      case activityHeld
      /// An activity is reported on.
      case activityReported
      /// An activity is cancelled.
      case activityCancelled
      /// A contribution is made.
      case contributionMade
      /// A survey wave is counted.
      case surveyCounted
      /// People are reached.
      case publicReached
      /// A priority is proposed.
      case priorityProposed
      /// Priorities are merged.
      case prioritiesMerged
      /// A priority is split.
      case prioritySplit
      /// Priorities are ranked.
      case prioritiesRanked
      /// A priority is accepted.
      case priorityAccepted
      /// A priority is turned down.
      case priorityRejected
      /// A strategy is drafted.
      case strategyDrafted
      /// The strategy is adopted.
      case strategyAdopted
      /// A priority is entered in the draft.
      case priorityEntered
      /// A key point is looked at.
      case keyPointObserved
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .planningBegan: .planningBegan
      case .learningBegan: .learningBegan
      case .strategyBegan: .strategyBegan
      case .returned: .returned
      case .submitted: .submitted
      case .adopted: .adopted
      case .partlyAdopted: .partlyAdopted
      case .rejected: .rejected
      case .monitoringBegan: .monitoringBegan
      case .closed: .closed
      case .abandoned: .abandoned
      case .suspended: .suspended
      case .resumed: .resumed
      case .problemStated: .problemStated
      case .problemRecognised: .problemRecognised
      case .stakeholderMapped: .stakeholderMapped
      case .memberJoined: .memberJoined
      case .memberLeft: .memberLeft
      case .planApproved: .planApproved
      case .activityPlanned: .activityPlanned
      case .activityAnnounced: .activityAnnounced
      case .activityHeld: .activityHeld
      case .activityReported: .activityReported
      case .activityCancelled: .activityCancelled
      case .contributionMade: .contributionMade
      case .surveyCounted: .surveyCounted
      case .publicReached: .publicReached
      case .priorityProposed: .priorityProposed
      case .prioritiesMerged: .prioritiesMerged
      case .prioritySplit: .prioritySplit
      case .prioritiesRanked: .prioritiesRanked
      case .priorityAccepted: .priorityAccepted
      case .priorityRejected: .priorityRejected
      case .strategyDrafted: .strategyDrafted
      case .strategyAdopted: .strategyAdopted
      case .priorityEntered: .priorityEntered
      case .keyPointObserved: .keyPointObserved
      }
    }
  }

  /// One of the priorities that another is split into.
  public struct PriorityPart: Hashable, Sendable, Serializable {
    /// The identifier of the part.
    public let priority: Identifier<Priority>
    /// What the part asks for.
    public let title: LocalizedText

    /// A part of a split priority.
    public init(_ priority: Identifier<Priority>, title: LocalizedText) {
      self.priority = priority
      self.title = title
    }
  }
}
