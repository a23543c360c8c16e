/// What became of a motion under a rule.
public enum AdoptionDecision: String, CaseIterable, Hashable, Sendable, Codable {
  /// It is adopted.
  case adopted
  /// Enough took part, and the votes do not show what the rule asks for.
  case rejected
  /// Enough took part, and more block it than the rule allows.
  case blocked
  /// Too few took part.
  case noQuorum
  /// It cannot be known, because a figure is missing that would decide it.
  case notKnown
}

/// What became of a motion, with the rule, the votes, and a finding for every requirement.
public struct AdoptionOutcome: Hashable, Sendable {
  /// The rule.
  public let rule: AdoptionRule
  /// The votes.
  public let tally: MotionTally
  /// What became of the motion.
  public let decision: AdoptionDecision
  /// Whether each requirement is met: quorums, then conditions, then the vote in favour.
  public let findings: [AdoptionFinding]

  /// What becomes of a motion under a rule.
  public init(_ rule: AdoptionRule, _ tally: MotionTally) {
    self.rule = rule
    self.tally = tally
    findings =
      rule.quorums.map { tally.finding($0) } + rule.conditions.map { tally.finding($0) }
      + [tally.someVoteInFavour]
    decision = Self.decision(findings)
  }

  /// Whether it is adopted.
  public var isAdopted: Bool { decision == .adopted }

  private static func decision(_ findings: [AdoptionFinding]) -> AdoptionDecision {
    var quorum = AdoptionDecision.adopted
    var votes = AdoptionDecision.adopted
    for finding in findings {
      switch (finding.requirement, finding.state) {
      case (_, .met): break
      case (.quorum, .notMet): return .noQuorum
      case (.quorum, .notKnown): quorum = .notKnown
      case (.condition(.blocked), .notMet): votes = .blocked
      case (.condition, .notMet), (.someVoteInFavour, .notMet): if votes != .blocked { votes = .rejected }
      case (.condition, .notKnown), (.someVoteInFavour, .notKnown):
        if votes == .adopted { votes = .notKnown }
      }
    }
    return quorum == .notKnown ? .notKnown : votes
  }
}

extension AdoptionOutcome: CustomStringConvertible {
  /// The decision and every finding, a sentence each.
  public var description: String {
    let word =
      switch decision {
      case .adopted: "Adopted."
      case .rejected: "Rejected."
      case .blocked: "Blocked."
      case .noQuorum: "No quorum."
      case .notKnown: "Not known."
      }
    return ([word] + findings.map { $0.description }).joined(separator: " ")
  }
}

extension AdoptionRule {
  /// What becomes of a motion under this rule.
  public func outcome(of tally: MotionTally) -> AdoptionOutcome { AdoptionOutcome(self, tally) }

  /// What becomes of every statement under this rule: agreeing is a vote in favour, disagreeing one against,
  /// and passing an abstention.
  ///
  /// - Throws: ``MotionError`` where a statement has more opinions than people could vote.
  public func outcomes<Item>(
    of tally: OpinionTally<Item>, electorate: Int? = nil
  ) throws(MotionError) -> [ItemOutcome<Item>] {
    var outcomes: [ItemOutcome<Item>] = []
    for (item, counts) in zip(tally.slate.items, tally.counts) {
      let votes = try MotionCounts(
        inFavour: counts.agree, against: counts.disagree, abstained: counts.pass)
      let motion = try MotionTally(try MotionFigures(votes, electorate: electorate), record: tally.record)
      outcomes.append(ItemOutcome(item: item, outcome: outcome(of: motion)))
    }
    return outcomes
  }
}

/// What became of one of several statements.
public struct ItemOutcome<Item: SlateItem>: Hashable, Sendable, Codable {
  /// The statement.
  public let item: Item
  /// What became of it.
  public let outcome: AdoptionOutcome
}

extension AdoptionOutcome: Codable {
  private enum CodingKeys: String, CodingKey { case rule, tally, decision, findings }

  /// Reads an outcome, decides again, and refuses one that comes out otherwise.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(AdoptionRule.self, forKey: .rule),
      try container.decode(MotionTally.self, forKey: .tally))
    let decision = try container.decode(AdoptionDecision.self, forKey: .decision)
    let findings = try container.decode([AdoptionFinding].self, forKey: .findings)
    guard decision == self.decision, findings == self.findings else {
      throw DecodingError.dataCorruptedError(
        forKey: .decision, in: container,
        debugDescription: "The rule and the votes give another outcome: \(description)")
    }
  }
}
