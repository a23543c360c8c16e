/// The trainings of one cycle, by the records of each.
///
/// Source: 002 (циклус обука).
public struct TrainingCycle: Hashable, Sendable, Serializable {
  /// A training by the name under which it is known, with its record.
  public struct Member: Hashable, Sendable, Serializable {
    /// The name.
    public let id: Identifier<Training>
    /// The record.
    public let journal: Journal<Training>

    /// A training of a cycle.
    public init(_ id: Identifier<Training>, _ journal: Journal<Training>) {
      self.id = id
      self.journal = journal
    }
  }

  /// The trainings, in the order given.
  public let trainings: [Member]

  /// A cycle of trainings.
  public init(_ trainings: [Member]) { self.trainings = trainings }

  /// The trainings as they stood at the end of a day; those that were not planned yet are left out.
  public func trainings(on day: Day) -> [TrainingProgress.NamedTraining] {
    trainings.compactMap { member in member.journal.state(on: day).map { (id: member.id, training: $0) } }
  }
}
