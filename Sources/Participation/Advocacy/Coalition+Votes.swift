extension Coalition {
  /// The votes on a position as they count on the present delegations, or as they counted when it was
  /// decided.
  ///
  /// `nil` where there is no such position. Complexity: O(members).
  public func tally(of position: Identifier<CoalitionPosition>) -> VoteTally? {
    guard let known = positions[position] else { return nil }
    return known.decision?.tally ?? tally(countedVotes(known.votes))
  }

  /// Every vote on a position that counts, in the order of the members' first accession.
  ///
  /// A member's own vote goes before a delegation; without one, the vote of the first on the chain of
  /// delegates who voted counts. `nil` where there is no such position. Complexity: O(members).
  public func countedVotes(on position: Identifier<CoalitionPosition>) -> [CoalitionPosition.CountedVote]? {
    guard let known = positions[position] else { return nil }
    return known.decision?.votes ?? countedVotes(known.votes)
  }

  func tally(_ votes: [CoalitionPosition.CountedVote]) -> VoteTally {
    var tally = VoteTally(members: size)
    for counted in votes { tally.add(counted.vote, byDelegation: counted.castBy != counted.member) }
    return tally
  }

  func countedVotes(_ votes: [ParticipantIdentifier: CoalitionVote]) -> [CoalitionPosition.CountedVote] {
    var counted: [CoalitionPosition.CountedVote] = []
    counted.reserveCapacity(min(size, votes.count + delegations))
    var casters: [ParticipantIdentifier: ParticipantIdentifier?] = [:]
    for element in members where element.value.isPresent {
      let caster: ParticipantIdentifier?
      if votes[element.key] != nil {
        caster = element.key
      } else if element.value.delegate != nil {
        caster = self.caster(for: element.key, votes, &casters)
      } else {
        caster = nil
      }
      if let caster, let vote = votes[caster] {
        counted.append(.init(member: element.key, vote: vote, castBy: caster))
      }
    }
    return counted
  }

  // Every member is walked over once for all chains together: what was found is kept for the whole way to it.
  private func caster(
    for member: ParticipantIdentifier, _ votes: [ParticipantIdentifier: CoalitionVote],
    _ known: inout [ParticipantIdentifier: ParticipantIdentifier?]
  ) -> ParticipantIdentifier? {
    var way: [ParticipantIdentifier] = []
    var found: ParticipantIdentifier?
    var next: ParticipantIdentifier? = member
    while let one = next {
      if votes[one] != nil {
        found = one
        break
      }
      if let before = known[one] {
        found = before
        break
      }
      way.append(one)
      next = members[one]?.delegate
    }
    for one in way { known.updateValue(found, forKey: one) }
    return found
  }

  /// Who votes for a member in the end if nobody before on the chain does: the member, where nothing is
  /// delegated.
  ///
  /// `nil` where somebody is no member. Complexity: O(length of the chain).
  public func lastDelegate(of member: ParticipantIdentifier) -> ParticipantIdentifier? {
    guard isMember(member) else { return nil }
    var last = member
    while let next = members[last]?.delegate { last = next }
    return last
  }

  /// The circle that a delegation would close, from its giver back to the same; `nil` where it closes none.
  ///
  /// Complexity: O(length of the chain).
  func circle(delegating from: ParticipantIdentifier, to: ParticipantIdentifier) -> [ParticipantIdentifier]? {
    var next: ParticipantIdentifier? = to
    while let one = next, one != from { next = members[one]?.delegate }
    guard next == from else { return nil }
    var circle = [from]
    next = to
    while let one = next {
      circle.append(one)
      if one == from { break }
      next = members[one]?.delegate
    }
    return circle
  }
}
