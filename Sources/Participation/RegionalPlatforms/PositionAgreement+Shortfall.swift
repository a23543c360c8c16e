extension PositionAgreement {
  /// What can be missing in an agreement of positions, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// Whoever acts is a member of no side.
    case notOfSide(ParticipantIdentifier, PlatformSide)
    /// Whoever acts is a member of another side.
    case ofOtherSide(ParticipantIdentifier, own: PlatformSide, PlatformSide)
    /// The person is a member of a side since a day.
    case memberAlready(ParticipantIdentifier, of: PlatformSide, since: Day)
    /// The person is a member of no side.
    case noMember(ParticipantIdentifier)
    /// Nobody is a member of a side.
    case noMembers
    /// These sides have not stated their position.
    case unstated([PlatformSide], of: Int)
    /// All rounds of the charter are used up.
    case rounds(held: Int, most: Int)
    /// Some side does not accept, and too few members do, or a side is wholly against.
    indirect case notAgreed([SideVotes], need: Int)
    /// The votes make a joint position.
    indirect case agreedAlready([SideVotes])
    /// The side was informed on a day.
    case informedAlready(PlatformSide, on: Day)
    /// Other sides are still to be informed.
    case sidesLeft([PlatformSide])
  }

  /// What is missing for a requirement, or `nil` where it is met.
  ///
  /// Who speaks for a side is judged with the occasion, see ``shortfall(of:for:at:)``.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .speaker: return nil
    case .memberNew:
      guard case .memberJoined(let person, _)? = event else { return nil }
      return members[person].map { .memberAlready(person, of: $0.side, since: $0.since) }
    case .memberPresent:
      guard case .memberLeft(let person)? = event else { return members.isEmpty ? .noMembers : nil }
      return members[person] == nil ? .noMember(person) : nil
    case .everySideStated:
      return unstatedSides.isEmpty ? nil : .unstated(unstatedSides, of: PlatformSide.allCases.count)
    case .roundsLeft:
      return rounds.count < charter.mostRounds
        ? nil : .rounds(held: rounds.count, most: charter.mostRounds)
    case .agreed:
      return isAgreed ? nil : .notAgreed(votes, need: charter.rule.leastAcceptances(of: members.count))
    case .notAgreed: return isAgreed ? .agreedAlready(votes) : nil
    case .sideUninformed:
      guard case .reportedTo(let side, _)? = event else { return nil }
      return reports[side].map { .informedAlready(side, on: $0.day) }
    case .lastSide:
      guard case .reportedTo(let side, _)? = event else { return nil }
      let others = uninformedSides.filter { $0 != side }
      return others.isEmpty ? nil : .sidesLeft(others)
    }
  }

  /// What is missing for a requirement of an event in hand: only a member of a side speaks for it.
  public func shortfall(
    of requirement: Requirement, for event: Event, at occasion: Occasion<Role>
  ) -> Shortfall? {
    guard requirement == .speaker, let side = event.side else {
      return shortfall(of: requirement, for: event, on: occasion.happened)
    }
    guard let own = members[occasion.who] else { return .notOfSide(occasion.who, side) }
    return own.side == side ? nil : .ofOtherSide(occasion.who, own: own.side, side)
  }
}

extension PositionAgreement.Event {
  /// The side for which somebody speaks.
  var side: PlatformSide? {
    switch self {
    case .positionStated(let side, _, _), .draftAccepted(let side), .draftRejected(let side, _),
      .abstained(let side), .minorityRecorded(let side, _):
      side
    case .positionsInvited, .compared, .roundOpened, .jointPositionReached, .divergenceRecorded, .transferred,
      .responseReceived, .noResponse, .reportedTo, .withdrawn, .memberJoined, .memberLeft:
      nil
    }
  }
}
