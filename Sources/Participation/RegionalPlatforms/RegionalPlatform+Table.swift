extension RegionalPlatform {
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// Both coordinators have completed their training.
    case coordinatorsTrained
    /// Specialist and consultant are two people.
    case coordinatorsDiffer
    /// Every side has the least number of its seats represented.
    case tripartite
    /// The area was not analysed before.
    case areaNew
    /// At least one area is chosen, each once, and all were analysed.
    case areasAnalysed
    /// The area is one of the key areas.
    case areaSelected
    /// The platform has not joined this consultation before.
    case consultationNew
    /// The platform has joined this consultation.
    case consultationJoined
    /// The position was not presented in this consultation before.
    case positionNew
    /// The consultation was not reported on before.
    case unreported
    /// The seat stands in the charter.
    case seatKnown
    /// Nobody whose term lasts has the seat.
    case seatFree
    /// Somebody has the seat.
    case seatTaken
    /// The person has no seat and stands in for none.
    case personFree
    /// The term ends on the day or later.
    case termAhead
    /// The meeting is not on record already.
    case meetingNew
    /// All who are named as present have a seat or stand in for one.
    case presentKnown
  }

  /// The table of the platform.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<RegionalPlatform> {
    switch stage {
    case .proposed:
      switch kind {
      case .coordinated:
        .to(
          .coordinated, by: .coordinator, .projectPromoter, if: .coordinatorsDiffer, .coordinatorsTrained)
      case .dissolved: .to(.closed, by: .coordinator, .projectPromoter)
      case .coordinatorReplaced, .appointed, .analysisBegan, .areaAnalysed, .areasSelected, .discussionBegan,
        .engaged, .positionPresented, .reportingBegan, .reported, .closed, .memberSeated, .substituteNamed,
        .memberLeft, .meetingHeld:
        .impossible
      }
    case .coordinated:
      switch kind {
      case .appointed:
        .to(.appointed, by: .coordinator, .projectPromoter, .regionalSpecialist, if: .tripartite)
      case .coordinatorReplaced, .memberSeated, .substituteNamed, .memberLeft, .dissolved: standing(kind)
      case .coordinated, .analysisBegan, .areaAnalysed, .areasSelected, .discussionBegan, .engaged,
        .positionPresented, .reportingBegan, .reported, .closed, .meetingHeld:
        .impossible
      }
    case .appointed:
      switch kind {
      case .analysisBegan: .to(.analysing, by: .regionalSpecialist, .regionalConsultant)
      case .coordinatorReplaced, .memberSeated, .substituteNamed, .memberLeft, .meetingHeld, .dissolved:
        standing(kind)
      case .coordinated, .appointed, .areaAnalysed, .areasSelected, .discussionBegan, .engaged,
        .positionPresented, .reportingBegan, .reported, .closed:
        .impossible
      }
    case .analysing:
      switch kind {
      case .areaAnalysed: .stays(by: .regionalSpecialist, .regionalConsultant, .expert, if: .areaNew)
      case .areasSelected:
        .to(.areasSelected, by: .regionalSpecialist, .regionalConsultant, if: .tripartite, .areasAnalysed)
      case .coordinatorReplaced, .memberSeated, .substituteNamed, .memberLeft, .meetingHeld, .dissolved:
        standing(kind)
      case .coordinated, .appointed, .analysisBegan, .discussionBegan, .engaged, .positionPresented,
        .reportingBegan, .reported, .closed:
        .impossible
      }
    case .areasSelected:
      switch kind {
      case .discussionBegan: .to(.discussing, by: .regionalSpecialist, .regionalConsultant)
      case .analysisBegan: .to(.analysing, by: .regionalSpecialist, .regionalConsultant)
      case .coordinatorReplaced, .memberSeated, .substituteNamed, .memberLeft, .meetingHeld, .dissolved:
        standing(kind)
      case .coordinated, .appointed, .areaAnalysed, .areasSelected, .engaged, .positionPresented,
        .reportingBegan, .reported, .closed:
        .impossible
      }
    case .discussing:
      switch kind {
      case .engaged: engaging
      case .analysisBegan: .to(.analysing, by: .regionalSpecialist, .regionalConsultant)
      case .coordinatorReplaced, .memberSeated, .substituteNamed, .memberLeft, .meetingHeld, .dissolved:
        standing(kind)
      case .coordinated, .appointed, .areaAnalysed, .areasSelected, .discussionBegan, .positionPresented,
        .reportingBegan, .reported, .closed:
        .impossible
      }
    case .engaged:
      switch kind {
      case .engaged: engaging
      case .positionPresented:
        .stays(
          by: .regionalSpecialist, .regionalConsultant, if: .tripartite, .consultationJoined, .positionNew)
      case .reportingBegan: .to(.reporting, by: .regionalSpecialist, .regionalConsultant)
      case .coordinatorReplaced, .memberSeated, .substituteNamed, .memberLeft, .meetingHeld, .dissolved:
        standing(kind)
      case .coordinated, .appointed, .analysisBegan, .areaAnalysed, .areasSelected, .discussionBegan,
        .reported, .closed:
        .impossible
      }
    case .reporting:
      switch kind {
      case .engaged: engaging
      case .discussionBegan: .to(.discussing, by: .regionalSpecialist, .regionalConsultant)
      case .reported:
        .stays(by: .regionalSpecialist, .regionalConsultant, if: .consultationJoined, .unreported)
      case .closed: .to(.closed, by: .regionalSpecialist, .regionalConsultant, .coordinator)
      case .coordinatorReplaced, .memberSeated, .substituteNamed, .memberLeft, .meetingHeld, .dissolved:
        standing(kind)
      case .coordinated, .appointed, .analysisBegan, .areaAnalysed, .areasSelected, .positionPresented,
        .reportingBegan:
        .impossible
      }
    case .closed: .impossible
    }
  }

  /// To join a consultation is a decision, again and again.
  private static var engaging: Cell<RegionalPlatform> {
    .to(
      .engaged, by: .regionalSpecialist, .regionalConsultant, if: .tripartite, .areaSelected,
      .consultationNew)
  }

  /// What is possible in every stage between coordination and the end.
  private static func standing(_ kind: Event.Kind) -> Cell<RegionalPlatform> {
    switch kind {
    case .coordinatorReplaced:
      .stays(by: .coordinator, .projectPromoter, if: .coordinatorsDiffer, .coordinatorsTrained)
    case .memberSeated:
      .stays(
        by: .coordinator, .regionalSpecialist, .regionalConsultant, if: .seatKnown, .seatFree, .personFree,
        .termAhead)
    case .substituteNamed:
      .stays(by: .coordinator, .regionalSpecialist, .regionalConsultant, if: .seatKnown, .personFree)
    case .memberLeft:
      .stays(by: .coordinator, .regionalSpecialist, .regionalConsultant, if: .seatKnown, .seatTaken)
    case .meetingHeld:
      .stays(by: .regionalSpecialist, .regionalConsultant, .facilitator, if: .meetingNew, .presentKnown)
    case .dissolved: .to(.closed, by: .coordinator, .projectPromoter)
    case .coordinated, .appointed, .analysisBegan, .areaAnalysed, .areasSelected, .discussionBegan, .engaged,
      .positionPresented, .reportingBegan, .reported, .closed:
      .impossible
    }
  }

  /// The kinds of event that can bring a requirement about; those that rest on the event itself have none.
  public static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .tripartite: [.memberSeated, .substituteNamed]
    case .areasAnalysed: [.areaAnalysed]
    case .areaSelected: [.areasSelected]
    case .consultationJoined: [.engaged]
    case .unreported: [.engaged]
    case .seatTaken: [.memberSeated]
    case .coordinatorsTrained, .coordinatorsDiffer, .areaNew, .consultationNew, .positionNew, .seatKnown,
      .seatFree, .personFree, .termAhead, .meetingNew, .presentKnown:
      []
    }
  }
}
