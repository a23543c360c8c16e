/// Which of the ballots that one person cast are counted.
///
/// Two figures that were counted under different policies cannot be compared; every result therefore carries
/// its own. Published exports of Polis count the statements with one policy and the participants with
/// another.
public enum CountingPolicy: String, CaseIterable, Hashable, Sendable, Codable {
  /// Every ballot, also several of one person.
  case everyEvent
  /// The last ballot of each person.
  case latestPerPerson
  /// The first ballot of each person.
  case firstPerPerson
}

/// A ballot as it was collected: whose it is, and when it came.
///
/// This exists only at the collecting edge. No result holds a voter or an order.
public struct CastBallot<Voter: SlateItem, Content: Hashable & Sendable>: Hashable, Sendable {
  /// Who cast it.
  public let voter: Voter
  /// Its time or number; larger is later.
  ///
  /// Of two with the same one, the later in the list is later.
  public let order: Int64
  /// What was put down; `nil` where it cannot be read.
  public let content: Content?

  /// A ballot as it was collected; without content it is spoiled.
  public init(_ voter: Voter, order: Int64, _ content: Content?) {
    self.voter = voter
    self.order = order
    self.content = content
  }
}

extension CastBallot: Codable where Content: Codable {}
