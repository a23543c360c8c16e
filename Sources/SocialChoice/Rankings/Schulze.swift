/// How strong a won contest of two is.
public enum LinkStrength: String, CaseIterable, Hashable, Sendable, Codable {
  /// How many ballots prefer the winner.
  case winningVotes
  /// How many more ballots prefer the winner than the loser.
  case margin
}

/// A ranking by the method of Schulze: an item comes before another where its strongest path of won contests
/// is stronger than the way back.
///
/// A path is as strong as its weakest contest. Where the method leaves items level the ranking says so. The
/// relation has no cycles; items of one level are those of which none comes before another and whose longest
/// chain of items before them is equally long.
///
/// Source: Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
/// single-winner election method", Social Choice and Welfare 36, 2011.
public struct SchulzeRanking<Item: SlateItem>: Hashable, Sendable {
  /// The contests of two.
  public let pairwise: PairwiseCounts<Item>
  /// How strong a won contest is.
  public let link: LinkStrength
  /// The strengths of the strongest paths, row by row as ``PairwiseCounts/counts``; 0 where there is no path.
  public let strengths: [Int32]
  /// The ranking.
  public let ranking: Ranking<Item>

  /// Ranks the items of contests of two.
  ///
  /// Complexity: the third power of the number of items, 16 of them at a time.
  public init(
    _ pairwise: PairwiseCounts<Item>, link: LinkStrength = .winningVotes, ties: TieBreak<Item> = .asListed
  ) {
    let size = pairwise.slate.count
    let strengths = StrongestPaths.strengths(StrongestPaths.links(pairwise.counts, size, link), size)
    let levels = StrongestPaths.levels(strengths, size)
    self.pairwise = pairwise
    self.link = link
    self.strengths = strengths
    ranking = Ranking(pairwise.slate, ties: ties) { levels[$0] < levels[$1] }
  }

  /// How strong the strongest path from one item to another is; `nil` where one is not ranked.
  public func strength(from item: Item, to other: Item) -> Int? {
    guard let place = pairwise.slate.place(of: item), let otherPlace = pairwise.slate.place(of: other)
    else { return nil }
    return Int(strengths[place * pairwise.slate.count + otherPlace])
  }

  /// A strongest path from one item to another, both included, with as few contests as any; empty where there
  /// is none.
  ///
  /// Complexity: the square of the number of items.
  public func strongestPath(from item: Item, to other: Item) -> [Item] {
    let slate = pairwise.slate
    guard let start = slate.place(of: item), let end = slate.place(of: other), start != end else { return [] }
    let strength = strengths[start * slate.count + end]
    guard strength > 0 else { return [] }
    let links = StrongestPaths.links(pairwise.counts, slate.count, link)
    var previous = Array(repeating: -1, count: slate.count)
    previous[start] = start
    var reached = [start]
    var next = 0
    while next < reached.count, previous[end] < 0 {
      let row = reached[next] * slate.count
      for place in slate.items.indices where previous[place] < 0 && links[row + place] >= strength {
        previous[place] = reached[next]
        reached.append(place)
      }
      next += 1
    }
    guard previous[end] >= 0 else { return [] }
    var path = [end]
    while let last = path.last, last != start { path.append(previous[last]) }
    return path.reversed().map { slate.items[$0] }
  }
}

extension SchulzeRanking: Codable {
  private enum CodingKeys: String, CodingKey { case pairwise, link, ranking }

  /// Reads the contests and the ranking, ranks again, and refuses a ranking that comes out otherwise.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let ranking = try container.decode(Ranking<Item>.self, forKey: .ranking)
    self.init(
      try container.decode(PairwiseCounts<Item>.self, forKey: .pairwise),
      link: try container.decode(LinkStrength.self, forKey: .link), ties: ranking.ties)
    guard self.ranking == ranking else {
      throw DecodingError.dataCorruptedError(
        forKey: .ranking, in: container,
        debugDescription: "The contests give the order \(self.ranking), not \(ranking).")
    }
  }

  /// Writes the contests and the ranking; the strengths of the paths follow from them.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(pairwise, forKey: .pairwise)
    try container.encode(link, forKey: .link)
    try container.encode(ranking, forKey: .ranking)
  }
}
