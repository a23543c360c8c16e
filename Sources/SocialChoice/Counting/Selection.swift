/// Which of many cast ballots a policy counts; nothing is said yet about whether they are valid.
@usableFromInline
struct Selection {
  /// The places, in the list of those cast, of the ballots that the policy chooses.
  @usableFromInline var chosen: [Int] = []
  /// The number of the voter of each chosen ballot.
  @usableFromInline var voters: [Int] = []
  @usableFromInline var leftOut = 0
  @usableFromInline var superseded = 0

  @usableFromInline init() {}
}

extension CountingPolicy {
  /// Chooses among cast ballots, one for each person or all, in one pass.
  @inlinable
  func select<Voter: SlateItem, Content>(
    _ cast: [CastBallot<Voter, Content>], leavingOut marked: Set<Voter>
  ) -> Selection {
    var selection = Selection()
    var numbers: [Voter: Int] = [:]
    for (place, ballot) in cast.enumerated() {
      if !marked.isEmpty, marked.contains(ballot.voter) {
        selection.leftOut += 1
        continue
      }
      let next = numbers.count
      let number = numbers[ballot.voter, default: next]
      if number == next { numbers[ballot.voter] = next }
      guard self != .everyEvent, number < next else {
        selection.chosen.append(place)
        selection.voters.append(number)
        continue
      }
      selection.superseded += 1
      let held = cast[selection.chosen[number]].order
      let replaces = self == .latestPerPerson ? ballot.order >= held : ballot.order < held
      if replaces { selection.chosen[number] = place }
    }
    return selection
  }
}
