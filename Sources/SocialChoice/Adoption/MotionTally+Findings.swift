extension MotionTally {
  var someVoteInFavour: AdoptionFinding {
    let count = heads.votes.inFavour
    return AdoptionFinding(
      .someVoteInFavour, count > 0 ? .met : .notMet, counted: count, bound: 1)
  }

  func finding(_ quorum: Quorum) -> AdoptionFinding {
    let requirement = AdoptionRequirement.quorum(quorum)
    switch quorum {
    case .cast(let fraction, let base):
      return finding(
        requirement, heads.votes.cast, atLeast: fraction, of: heads.count(of: base), missing: .base(base))
    case .castCount(let count):
      return finding(requirement, heads.votes.cast, atLeast: count)
    case .present(let fraction):
      guard let present = heads.present else {
        return AdoptionFinding(requirement, .notKnown(.base(.present)), counted: 0, bound: nil)
      }
      return finding(
        requirement, present, atLeast: fraction, of: heads.electorate, missing: .base(.electorate))
    case .presentCount(let count):
      guard let present = heads.present else {
        return AdoptionFinding(requirement, .notKnown(.base(.present)), counted: 0, bound: count)
      }
      return finding(requirement, present, atLeast: count)
    case .castInParts(let division, let fraction, let count):
      return findingOfParts(requirement, division, atLeast: count) { part in
        guard let electorate = part.figures.electorate else {
          return .init(
            name: part.name, state: .notKnown(.baseOfPart(.electorate, division, part.name)),
            counted: part.figures.votes.cast, bound: nil)
        }
        let bound = Int(clamping: fraction.leastCount(of: Int64(electorate)))
        let cast = part.figures.votes.cast
        return .init(name: part.name, state: cast >= bound ? .met : .notMet, counted: cast, bound: bound)
      }
    }
  }

  func finding(_ condition: AdoptionCondition) -> AdoptionFinding {
    let requirement = AdoptionRequirement.condition(condition)
    switch condition {
    case .heads(let threshold): return finding(requirement, threshold, in: heads)
    case .weights(let threshold):
      guard let weights else {
        return AdoptionFinding(requirement, .notKnown(.weights), counted: 0, bound: nil)
      }
      return finding(requirement, threshold, in: weights)
    case .parts(let division, let threshold, let count):
      return findingOfParts(requirement, division, atLeast: count) { part in
        let finding = finding(requirement, threshold, in: part.figures)
        var state = finding.state
        if case .notKnown = state, let base = threshold.base {
          state = .notKnown(.baseOfPart(base, division, part.name))
        }
        // A part in which nobody is in favour is never in favour, however small the threshold.
        if state == .met, part.figures.votes.inFavour == 0 { state = .notMet }
        return .init(name: part.name, state: state, counted: finding.counted, bound: finding.bound)
      }
    case .noPartWhollyAgainst(let division): return noPartWhollyAgainst(requirement, division)
    case .opposed(let fraction, let base):
      guard let whole = heads.count(of: base) else {
        return AdoptionFinding(
          requirement, .notKnown(.base(base)), counted: heads.votes.opposed, bound: nil)
      }
      let bound = Int(clamping: fraction.greatestCount(of: Int64(whole)))
      return AdoptionFinding(
        requirement, heads.votes.opposed <= bound ? .met : .notMet, counted: heads.votes.opposed,
        bound: bound,
        base: whole)
    case .nobodyAgainst: return finding(requirement, heads.votes.opposed, atMost: 0)
    case .blocked(let count): return finding(requirement, heads.votes.blocked, atMost: count)
    }
  }

  private func noPartWhollyAgainst(_ requirement: AdoptionRequirement, _ division: Division)
    -> AdoptionFinding
  {
    let all = parts(of: division)
    if all.isEmpty {
      return AdoptionFinding(requirement, .notKnown(.parts(division)), counted: 0, bound: 0)
    }
    let list = all.map { part in
      let votes = part.figures.votes
      let isAgainst = votes.opposed > 0 && votes.inFavour == 0
      return AdoptionFinding.Part(
        name: part.name, state: isAgainst ? .notMet : .met, counted: votes.opposed, bound: nil)
    }
    let against = list.filter { $0.state == .notMet }.count
    return AdoptionFinding(
      requirement, against == 0 ? .met : .notMet, counted: against, bound: 0, base: all.count, parts: list)
  }

  /// How many parts meet something; all must, or at least so many.
  private func findingOfParts(
    _ requirement: AdoptionRequirement, _ division: Division, atLeast count: Int?,
    _ judge: (MotionPart) -> AdoptionFinding.Part
  ) -> AdoptionFinding {
    let list = parts(of: division).map(judge)
    if list.isEmpty {
      return AdoptionFinding(requirement, .notKnown(.parts(division)), counted: 0, bound: count)
    }
    let needed = count ?? list.count
    let met = list.filter { $0.state == .met }.count
    let unknown = list.compactMap { part -> MissingFigure? in
      if case .notKnown(let missing) = part.state { missing } else { nil }
    }
    var state = AdoptionFinding.State.notMet
    if met >= needed {
      state = .met
    } else if met + unknown.count >= needed, let missing = unknown.first {
      state = .notKnown(missing)
    }
    return AdoptionFinding(
      requirement, state, counted: met, bound: needed, base: list.count, parts: list)
  }

  private func finding(
    _ requirement: AdoptionRequirement, _ threshold: VoteThreshold, in figures: MotionFigures
  ) -> AdoptionFinding {
    let counted = figures.votes.inFavour
    guard let base = threshold.base else {
      let bound = threshold.leastCount(of: 0)
      return finding(requirement, counted, atLeast: bound)
    }
    guard let whole = figures.count(of: base) else {
      return AdoptionFinding(requirement, .notKnown(.base(base)), counted: counted, bound: nil)
    }
    let bound = threshold.leastCount(of: whole)
    return AdoptionFinding(
      requirement, counted >= bound ? .met : .notMet, counted: counted, bound: bound, base: whole)
  }

  private func finding(
    _ requirement: AdoptionRequirement, _ counted: Int, atLeast fraction: Fraction, of whole: Int?,
    missing: MissingFigure
  ) -> AdoptionFinding {
    guard let whole else {
      return AdoptionFinding(requirement, .notKnown(missing), counted: counted, bound: nil)
    }
    let bound = Int(clamping: fraction.leastCount(of: Int64(whole)))
    return AdoptionFinding(
      requirement, counted >= bound ? .met : .notMet, counted: counted, bound: bound, base: whole)
  }

  private func finding(_ requirement: AdoptionRequirement, _ counted: Int, atLeast bound: Int)
    -> AdoptionFinding
  {
    AdoptionFinding(requirement, counted >= bound ? .met : .notMet, counted: counted, bound: bound)
  }

  private func finding(_ requirement: AdoptionRequirement, _ counted: Int, atMost bound: Int)
    -> AdoptionFinding
  {
    AdoptionFinding(requirement, counted <= bound ? .met : .notMet, counted: counted, bound: bound)
  }
}
