/// A ranking by numbers: votes, scores or points.
public struct ScoredRanking<Item: SlateItem>: Hashable, Sendable {
  /// How the numbers came about.
  public enum Method: Hashable, Sendable, Codable {
    /// Votes: how many ballots name the item.
    case votes
    /// The sum of the scores.
    case scores
    /// Points of places, counted in halves.
    case borda(BordaHandling)
  }

  /// Why one item stands where it stands.
  public struct Explanation: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The item.
    public let item: Item
    /// Its rank, counted from 1.
    public let rank: Int
    /// Its number, in the unit of the method.
    public let number: Int64
    /// The items with the same number.
    public let levelWith: [Item]
    /// How the numbers came about.
    public let method: Method

    /// The figures in one sentence.
    public var description: String {
      let figure: String
      switch method {
      case .votes: figure = "votes: \(number)"
      case .scores: figure = "sum of scores: \(number)"
      case .borda: figure = "points: \(number / 2)\(number % 2 == 0 ? "" : ".5")"
      }
      let level =
        levelWith.isEmpty ? "" : ", level with \(levelWith.map { "“\($0)”" }.joined(separator: ", "))"
      return "“\(item)” is number \(rank) (\(figure))\(level)."
    }
  }

  /// What is ranked.
  public let slate: Slate<Item>
  /// How the numbers came about.
  public let method: Method
  /// The number of each item, in the order of the slate; points of places in halves.
  public let numbers: [Int64]
  /// The ranking, the largest number first.
  public let ranking: Ranking<Item>
  /// How the ballots were counted.
  public let record: CountingRecord

  init(
    _ slate: Slate<Item>, method: Method, numbers: [Int64], ties: TieBreak<Item>, record: CountingRecord
  ) {
    self.slate = slate
    self.method = method
    self.numbers = numbers
    self.record = record
    ranking = Ranking(slate, ties: ties) { numbers[$0] > numbers[$1] }
  }

  /// Ranks items by votes.
  public init(_ votes: ItemVotes<Item>, ties: TieBreak<Item> = .asListed) {
    self.init(
      votes.slate, method: .votes, numbers: votes.votes.map { Int64($0) }, ties: ties, record: votes.record)
  }

  /// Ranks items by the sums of their scores.
  public init(_ scores: ItemScores<Item>, ties: TieBreak<Item> = .asListed) {
    self.init(scores.slate, method: .scores, numbers: scores.totals, ties: ties, record: scores.record)
  }

  /// Why an item stands where it stands; `nil` where it is not ranked.
  public func explanation(of item: Item) -> Explanation? {
    guard let place = slate.place(of: item), let rank = ranking.rank(of: item) else { return nil }
    return Explanation(
      item: item, rank: rank, number: numbers[place], levelWith: ranking.level(with: item), method: method)
  }
}

extension ScoredRanking: Codable {
  private enum CodingKeys: String, CodingKey { case slate, method, numbers, ranking, record }

  /// Reads a ranking, ranks its numbers again, and refuses one that comes out otherwise.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let slate = try container.decode(Slate<Item>.self, forKey: .slate)
    let numbers = try container.decode([Int64].self, forKey: .numbers)
    let ranking = try container.decode(Ranking<Item>.self, forKey: .ranking)
    guard numbers.count == slate.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .numbers, in: container,
        debugDescription: "There are \(numbers.count) numbers for \(slate.count) items.")
    }
    self.init(
      slate, method: try container.decode(Method.self, forKey: .method), numbers: numbers, ties: ranking.ties,
      record: try container.decode(CountingRecord.self, forKey: .record))
    guard self.ranking == ranking else {
      throw DecodingError.dataCorruptedError(
        forKey: .ranking, in: container,
        debugDescription: "The numbers give the order \(self.ranking), not \(ranking).")
    }
  }
}
