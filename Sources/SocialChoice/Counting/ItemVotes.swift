/// How many ballots name each item: approval ballots and knapsack ballots.
public struct ItemVotes<Item: SlateItem>: Hashable, Sendable {
  /// What is voted on.
  public let slate: Slate<Item>
  /// The votes of each item, in the order of the slate.
  public let votes: [Int]
  /// How they were counted.
  public let record: CountingRecord

  /// The votes of the items of approval ballots.
  public init(_ ballots: CountedBallots<ApprovalBallot<Item>>) { self.init(naming: ballots) }

  /// The votes of the items of knapsack ballots.
  public init(_ ballots: CountedBallots<KnapsackBallot<Item>>) { self.init(naming: ballots) }

  private init<Form: Ballot>(naming ballots: CountedBallots<Form>) where Form.Item == Item {
    slate = ballots.slate
    record = ballots.record
    var votes = Array(repeating: 0, count: slate.count)
    for group in ballots.groups {
      for item in group.ballot.items {
        if let place = slate.place(of: item) { votes[place] += group.count }
      }
    }
    self.votes = votes
  }

  /// The votes of an item; `nil` where it is not on the slate.
  public subscript(_ item: Item) -> Int? { slate.place(of: item).map { votes[$0] } }
}

extension ItemVotes: Codable {
  private enum CodingKeys: String, CodingKey { case slate, votes, record }

  /// Reads votes, and refuses those that do not fit the slate or exceed the ballots.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    slate = try container.decode(Slate<Item>.self, forKey: .slate)
    votes = try container.decode([Int].self, forKey: .votes)
    record = try container.decode(CountingRecord.self, forKey: .record)
    guard votes.count == slate.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .votes, in: container,
        debugDescription: "There are \(votes.count) numbers of votes for \(slate.count) items.")
    }
    if let wrong = votes.first(where: { $0 < 0 || $0 > record.counted }) {
      throw DecodingError.dataCorruptedError(
        forKey: .votes, in: container,
        debugDescription: "An item cannot have \(wrong) votes of \(record.counted) ballots.")
    }
  }
}
