/// Why one item comes before another, or why they are level: the contest of the two, and their strongest
/// paths.
public struct PairExplanation<Item: SlateItem>: Hashable, Sendable, Codable {
  /// One way between the two.
  public struct Way: Hashable, Sendable, Codable {
    /// How many ballots prefer the item that the way starts from.
    public let votes: Int
    /// How strong its strongest path is.
    public let strength: Int
    /// The items of that path; empty where there is none.
    public let path: [Item]
  }

  /// The first item.
  public let item: Item
  /// The second item.
  public let other: Item
  /// From the first to the second.
  public let there: Way
  /// From the second to the first.
  public let back: Way

  /// The item that comes first; `nil` where they are level.
  public var winner: Item? {
    there.strength == back.strength ? nil : there.strength > back.strength ? item : other
  }
}

extension PairExplanation: CustomStringConvertible {
  /// The figures in one sentence.
  public var description: String {
    func words(_ way: Way) -> String {
      way.path.isEmpty
        ? "no path" : "a path of \(way.strength) (\(way.path.map { "\($0)" }.joined(separator: " > ")))"
    }
    guard let winner else {
      return "“\(item)” and “\(other)” are level: \(words(there)), and \(words(back)) the other way round."
    }
    let (loser, forward, backward) = winner == item ? (other, there, back) : (item, back, there)
    return """
      “\(winner)” comes before “\(loser)”: \(words(forward)), and \(words(backward)) the other way round; \
      preferred directly by \(forward.votes) to \(backward.votes).
      """
  }
}

extension SchulzeRanking {
  /// Why one item comes before another; `nil` where one is not ranked or they are the same.
  public func explanation(of item: Item, against other: Item) -> PairExplanation<Item>? {
    guard item != other, let there = way(from: item, to: other), let back = way(from: other, to: item)
    else { return nil }
    return PairExplanation(item: item, other: other, there: there, back: back)
  }

  private func way(from item: Item, to other: Item) -> PairExplanation<Item>.Way? {
    guard let votes = pairwise.count(preferring: item, to: other),
      let strength = strength(from: item, to: other)
    else { return nil }
    return PairExplanation.Way(
      votes: votes, strength: strength, path: strongestPath(from: item, to: other))
  }
}
