/// Who is selected and who is not, with everything that it takes to compute it again.
public struct CallSelection: Hashable, Sendable {
  /// How many could be selected.
  public let places: Int
  /// The admitted applications, the best first; then the others, in the order in which they came.
  public let rows: [Row]

  /// One application with its points and what they lead to.
  public struct Row: Hashable, Sendable {
    /// The application.
    public let application: Identifier<CallApplication>
    /// Who applies.
    public let applicant: ParticipantIdentifier
    /// The points under each criterion, in order; empty where it is not scored.
    public let scores: [Score]
    /// The sum of the weighted points; `nil` where it is not scored.
    public let total: CallScore?
    /// The place, from 1; `nil` where it is not scored.
    public let place: Int?
    /// The rule that put it behind the one before it, where their totals are the same.
    public let decidedBy: CallTieBreak?
    /// Whether it is selected, and if not, why.
    public let outcome: Outcome

    /// Whether it is selected.
    public var isSelected: Bool {
      switch outcome {
      case .selected: true
      case .belowLine, .lostTie, .belowLeastTotal, .inadmissible, .withdrawn: false
      }
    }
  }

  /// The points under one criterion.
  public struct Score: Hashable, Sendable {
    /// The criterion.
    public let criterion: Identifier<CallCriterion>
    /// The mean over the assessors.
    public let mean: CallScore
    /// How many assessors there were.
    public let assessors: Int
    /// The mean times the weight.
    public let weighted: CallScore
  }

  /// Whether an application is selected, and why not.
  public enum Outcome: Hashable, Sendable {
    /// It is selected.
    case selected(place: Int, total: CallScore)
    /// There were more places ahead of it than could be selected.
    case belowLine(place: Int, total: CallScore, last: CallScore, places: Int)
    /// It has the total of the last selected one, and a rule put it behind.
    case lostTie(place: Int, total: CallScore, to: Identifier<CallApplication>, by: CallTieBreak)
    /// Its total is below the least one.
    case belowLeastTotal(place: Int, total: CallScore, least: Int)
    /// It was excluded.
    case inadmissible(CallInadmissibility, on: Day)
    /// It was taken back.
    case withdrawn(on: Day)
  }

  /// The selected applications, the best first.
  public var selected: [Row] { rows.filter { $0.isSelected } }

  /// The row of an application; `nil` where there is none.
  public subscript(application: Identifier<CallApplication>) -> Row? {
    rows.first { $0.application == application }
  }
}

extension PublicCall {
  /// The ranking as the points and the lots say; points that are not given count as none.
  ///
  /// By total, then by the tie breaks of the charter one after the other; applications whose lots are not
  /// drawn come behind, by identifier. Complexity: O(marks × criteria + applications × log(applications) ×
  /// criteria).
  public var ranking: CallSelection {
    let candidates = applications.filter { $0.value.isAdmitted }.map { Candidate($0, criteria) }
    let ranked = candidates.sorted { precedes($0, $1) }
    let least = charter.leastTotal.map { CallScore($0) }
    let eligible = ranked.prefix { one in least.map { one.total >= $0 } ?? true }.count
    let taken = min(charter.places, eligible)
    var rows: [CallSelection.Row] = []
    for (index, one) in ranked.enumerated() {
      var decidedBy: CallTieBreak?
      if index > 0, ranked[index - 1].total == one.total { decidedBy = tieBreak(ranked[index - 1], one) }
      let place = index + 1
      let outcome: CallSelection.Outcome
      if index < taken {
        outcome = .selected(place: place, total: one.total)
      } else if let total = charter.leastTotal, index >= eligible {
        outcome = .belowLeastTotal(place: place, total: one.total, least: total)
      } else {
        // There is a last selected one: without any place taken, nobody would be eligible.
        let last = ranked[max(0, taken - 1)]
        outcome =
          last.total == one.total
          ? .lostTie(place: place, total: one.total, to: last.id, by: tieBreak(last, one))
          : .belowLine(place: place, total: one.total, last: last.total, places: charter.places)
      }
      rows.append(
        CallSelection.Row(
          application: one.id, applicant: one.applicant, scores: one.scores, total: one.total, place: place,
          decidedBy: decidedBy, outcome: outcome))
    }
    return CallSelection(places: charter.places, rows: rows + excludedRows)
  }

  private var excludedRows: [CallSelection.Row] {
    applications.compactMap { element in
      let outcome: CallSelection.Outcome
      switch element.value.standing {
      case .admitted: return nil
      case .inadmissible(let code, let day): outcome = .inadmissible(code, on: day)
      case .withdrawn(let day): outcome = .withdrawn(on: day)
      }
      return CallSelection.Row(
        application: element.key, applicant: element.value.applicant, scores: [], total: nil, place: nil,
        decidedBy: nil, outcome: outcome)
    }
  }

  /// The applications of one tie for the last places that only lots can break, where they are not drawn.
  var undrawnTie: [Identifier<CallApplication>] {
    guard let last = charter.tieBreaks.firstIndex(of: .drawn) else { return [] }
    let rules = charter.tieBreaks[..<last]
    let ranked = ranking.rows.filter { $0.place != nil }
    let taken = ranked.filter { $0.isSelected }.count
    guard taken > 0, taken < ranked.count else { return [] }
    let candidates = applications.filter { $0.value.isAdmitted }.map { Candidate($0, criteria) }
      .sorted { precedes($0, $1) }
    let edge = candidates[taken - 1]
    let isTied = { (other: Candidate) in
      edge.total == other.total && !rules.contains { order(edge, other, by: $0) != 0 }
    }
    // Where the first one left out could not be selected anyway, the tie decides nothing.
    guard case .lostTie = ranked[taken].outcome, isTied(candidates[taken]) else { return [] }
    let tied = candidates.filter(isTied).map { $0.id }
    return tied.allSatisfy { lots.contains($0) } ? [] : tied
  }

  struct Candidate {
    let id: Identifier<CallApplication>
    let applicant: ParticipantIdentifier
    let received: Day
    let scores: [CallSelection.Score]
    let total: CallScore

    init(
      _ element: Roll<Identifier<CallApplication>, CallApplication>.Element, _ criteria: [CallCriterion]
    ) {
      id = element.key
      applicant = element.value.applicant
      received = element.value.received
      scores = criteria.map { criterion in
        let mean = element.value.mean(under: criterion.id) ?? .zero
        return CallSelection.Score(
          criterion: criterion.id, mean: mean,
          assessors: element.value.marks.filter { $0.criterion == criterion.id }.count,
          weighted: mean.multiplied(by: criterion.weight))
      }
      total = scores.reduce(.zero) { $0.adding($1.weighted) }
    }
  }

  private func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
    if left.total != right.total { return left.total > right.total }
    for rule in charter.tieBreaks {
      let order = order(left, right, by: rule)
      if order != 0 { return order < 0 }
    }
    return left.id < right.id
  }

  /// The first rule that tells two applications apart.
  private func tieBreak(_ left: Candidate, _ right: Candidate) -> CallTieBreak {
    charter.tieBreaks.first { order(left, right, by: $0) != 0 } ?? .identifier
  }

  /// Below 0 where the left one comes first by a rule, above 0 where the right one does, 0 where it is a tie.
  private func order(_ left: Candidate, _ right: Candidate, by rule: CallTieBreak) -> Int {
    switch rule {
    case .criterionOrder:
      for (one, other) in zip(left.scores, right.scores) where one.weighted != other.weighted {
        return one.weighted > other.weighted ? -1 : 1
      }
      return 0
    case .earlierApplication: return right.received.days(until: left.received)
    case .identifier: return left.id == right.id ? 0 : left.id < right.id ? -1 : 1
    case .drawn:
      let (lot, other) = (lots[left.id] ?? .max, lots[right.id] ?? .max)
      return lot == other ? 0 : lot < other ? -1 : 1
    }
  }
}
