/// An action plan with its commitments, each with its own journal: the subject of the rulebooks of the Open
/// Government Partnership.
///
/// The journals are joined by identifiers alone. A commitment that the plan's journal does not know is kept,
/// and told by ``strangers``.
public struct PlanRecord: Hashable, Sendable {
  /// The identifier of the plan.
  public let id: Identifier<ActionPlan>
  /// The record of the plan.
  public let plan: Journal<ActionPlan>
  /// The records of its commitments, in order.
  public let commitments: [CommitmentRecord]
  private let places: [Identifier<Commitment>: Int]

  /// A plan with its commitments.
  ///
  /// Where two commitments have one identifier, it names the first.
  public init(
    id: Identifier<ActionPlan>, plan: Journal<ActionPlan>, commitments: [CommitmentRecord] = []
  ) {
    self.id = id
    self.plan = plan
    self.commitments = commitments
    var places: [Identifier<Commitment>: Int] = [:]
    for (place, commitment) in commitments.enumerated() where places[commitment.id] == nil {
      places[commitment.id] = place
    }
    self.places = places
  }

  /// The commitment of an identifier.
  ///
  /// Complexity: O(1).
  public subscript(id: Identifier<Commitment>) -> CommitmentRecord? { places[id].map { commitments[$0] } }

  func place(of id: Identifier<Commitment>) -> Int? { places[id] }

  /// The record as it stood on a day; `nil` where the plan was not announced by then.
  ///
  /// Commitments that were not there yet are left out.
  public func record(on day: Day) -> PlanRecord? {
    plan.journal(on: day).map { plan in
      PlanRecord(
        id: id, plan: plan,
        commitments: commitments.compactMap { one in
          one.journal.journal(on: day).map { CommitmentRecord(id: one.id, journal: $0) }
        })
    }
  }

  /// The commitments that stand in the plan and have no record of their own.
  public var withoutRecord: [Identifier<Commitment>] {
    plan.current.standingCommitments.filter { places[$0] == nil }
  }

  /// The commitments with a record that never stood in the plan.
  public var strangers: [Identifier<Commitment>] {
    commitments.map { $0.id }.filter { !plan.current.commitments.contains($0) }
  }

  /// The commitments that stand in the plan and have a record, in the order of the records.
  public var standing: [CommitmentRecord] {
    commitments.filter { one in
      plan.current.commitments[one.id].map { $0.dropped == nil } ?? false
    }
  }
}

/// A commitment with its identifier and its record.
public struct CommitmentRecord: Hashable, Sendable {
  /// The identifier by which the plan knows it.
  public let id: Identifier<Commitment>
  /// Its record.
  public let journal: Journal<Commitment>
  /// As it stands.
  public var current: Commitment { journal.current }

  /// A commitment with its identifier and its record.
  public init(id: Identifier<Commitment>, journal: Journal<Commitment>) {
    self.id = id
    self.journal = journal
  }
}
