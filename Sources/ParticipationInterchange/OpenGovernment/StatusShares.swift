public import Participation

/// How much of the whole each status of a tracker stands for, so that statuses can be rolled up.
///
/// No tracker that has statuses says what share they stand for; whoever adds them up decides it, and it is a
/// value. On the wire it is an array of objects with `status` and `share`, each status once.
public struct StatusShares<Status: CaseIterable & Hashable & Sendable & Serializable>: Hashable, Sendable {
  private let shares: [Status: Share]

  /// The shares that a function gives for every status.
  public init(_ share: (Status) -> Share) {
    shares = Dictionary(Status.allCases.map { ($0, share($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The share that a status stands for.
  public subscript(status: Status) -> Share { shares[status] ?? .nothing }
}

extension StatusShares: Serializable {
  private struct Row: Serializable {
    let status: Status
    let share: Share
  }

  /// Reads the array; refuses it where a status is missing or listed twice.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let rows = try container.decode([Row].self)
    shares = Dictionary(rows.map { ($0.status, $0.share) }, uniquingKeysWith: { first, _ in first })
    guard shares.count == rows.count, shares.count == Status.allCases.count else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "Every status has one share; there are \(rows.count) for \(Status.allCases.count).")
    }
  }

  /// Writes the array in the order of the statuses.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Status.allCases.map { Row(status: $0, share: self[$0]) })
  }
}

extension StatusShares<CanadianStatus> {
  /// Equal steps: nothing, a third, two thirds, all of it; a convention of this library, not of the tracker.
  public static let evenSteps = StatusShares { status in
    (try? Share(Int64(status.order), of: 3)) ?? .nothing
  }
}

extension StatusShares<UnitedStatesStatus> {
  /// What is in progress counts as half; a convention of this library, not of the tracker.
  public static let halfInProgress = StatusShares { status in
    switch status {
    case .notStarted: .nothing
    case .inProgress: .half
    case .complete: .whole
    }
  }
}
