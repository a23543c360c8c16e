/// What is fixed when positions are to be agreed: the topic, who belongs to which side, how many rounds.
///
/// Source: 001 (uzgadnianie stanowisk); the procedure and its figures are a proposal of this library, because
/// the text of the Model could not be read.
public struct AgreementCharter: Hashable, Sendable {
  /// What positions are agreed on.
  public let topic: LocalizedText
  /// Where the topic comes from: a platform, a bill, a debate; `nil` where that is not on record.
  public let origin: Reference?
  /// Who belongs to which side on the first day; every person once.
  public let members: [SideMember]
  /// How many rounds there can be; 1 or more.
  public let mostRounds: Int
  /// What makes a joint position.
  public let rule: AgreementRule
  /// Within how many days a round is to be brought to its end; `nil` where no limit was set.
  public let roundDays: Int?
  /// Within how many days an answer is expected; `nil` where no limit was set.
  public let responseDays: Int?
  /// Within how many days the sides are to be told of the answer; `nil` where no limit was set.
  public let feedbackDays: Int?

  /// A charter.
  ///
  /// - Throws: ``AgreementCharterError`` where a person stands twice, a side has nobody, or a figure is out
  /// of
  ///   range.
  public init(
    topic: LocalizedText, origin: Reference? = nil, members: [SideMember], mostRounds: Int,
    rule: AgreementRule = .everySideOr(share: .twoThirds), roundDays: Int? = nil, responseDays: Int? = nil,
    feedbackDays: Int? = nil
  ) throws(AgreementCharterError) {
    var people: Set<ParticipantIdentifier> = []
    for member in members where !people.insert(member.person).inserted { throw .personTwice(member.person) }
    for side in PlatformSide.allCases where !members.contains(where: { $0.side == side }) {
      throw .sideWithoutMember(side)
    }
    guard mostRounds >= 1 else { throw .noRounds(mostRounds) }
    for (name, days) in [
      ("roundDays", roundDays), ("responseDays", responseDays), ("feedbackDays", feedbackDays),
    ] {
      if let days, days < 0 { throw .negativeDays(name, days) }
    }
    self.topic = topic
    self.origin = origin
    self.members = members
    self.mostRounds = mostRounds
    self.rule = rule
    self.roundDays = roundDays
    self.responseDays = responseDays
    self.feedbackDays = feedbackDays
  }
}

/// A person with the side it belongs to.
public struct SideMember: Hashable, Sendable, Serializable {
  /// The person.
  public let person: ParticipantIdentifier
  /// The side.
  public let side: PlatformSide

  /// A member of a side.
  public init(_ person: ParticipantIdentifier, of side: PlatformSide) {
    self.person = person
    self.side = side
  }
}

/// What makes a joint position of the sides.
///
/// A side accepts where more of its members accept than reject. It is wholly against where votes are cast in
/// it and all of them reject.
public enum AgreementRule: Hashable, Sendable, Serializable {
  /// Every side accepts.
  case everySide
  /// Every side accepts; or at least a share of all members accepts, and no side is wholly against.
  case everySideOr(share: Share)

  /// How many of a number of members must accept where not every side does; all of them where only sides
  /// count.
  public func leastAcceptances(of members: Int) -> Int {
    switch self {
    case .everySide: members
    case .everySideOr(let share): max(1, Int(share.leastCount(of: Int64(members))))
    }
  }

  /// Whether votes make a joint position.
  public func isAgreed(_ votes: [SideVotes]) -> Bool {
    if !votes.isEmpty, votes.allSatisfy({ $0.isAccepting }) { return true }
    switch self {
    case .everySide: return false
    case .everySideOr(let share):
      let accepted = votes.reduce(0) { $0 + $1.accepted }
      let members = votes.reduce(0) { $0 + $1.members }
      return accepted > 0 && share.isReached(by: Int64(accepted), of: Int64(members))
        && !votes.contains { $0.isWhollyAgainst }
    }
  }
}

/// How the members of one side voted on a draft.
public struct SideVotes: Hashable, Sendable {
  /// The side.
  public let side: PlatformSide
  /// How many members it has.
  public let members: Int
  /// How many accept.
  public let accepted: Int
  /// How many reject.
  public let rejected: Int
  /// How many do neither.
  public let abstained: Int

  /// The votes of a side.
  public init(_ side: PlatformSide, members: Int, accepted: Int, rejected: Int, abstained: Int = 0) {
    self.side = side
    self.members = members
    self.accepted = accepted
    self.rejected = rejected
    self.abstained = abstained
  }

  /// Whether more of the members accept than reject.
  public var isAccepting: Bool { accepted > rejected }

  /// Whether votes are cast and all of them reject.
  public var isWhollyAgainst: Bool { rejected > 0 && accepted == 0 && abstained == 0 }
}

extension SideVotes: Labelled {
  /// The side with its figures.
  public var label: LocalizedText {
    LocalizedText(
      english: "{1}: accepted \(accepted), rejected \(rejected), abstained \(abstained), members \(members)",
      serbian: "{1}: prihvata \(accepted), odbija \(rejected), uzdržano \(abstained), članova \(members)",
      polish: "{1}: za \(accepted), przeciw \(rejected), wstrzymało się \(abstained), członkowie \(members)",
      filling: [side.label])
  }
}

/// Why something is no charter of an agreement.
public enum AgreementCharterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A person stands twice among the members.
  case personTwice(ParticipantIdentifier)
  /// A side has nobody who could speak for it.
  case sideWithoutMember(PlatformSide)
  /// There must be at least one round.
  case noRounds(Int)
  /// A number of days, by its name, is below zero.
  case negativeDays(String, Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .personTwice(let person): "“\(person)” stands twice among the members; name everybody once."
    case .sideWithoutMember(let side): "The side “\(side.rawValue)” has no member; name at least one."
    case .noRounds(let rounds): "mostRounds is \(rounds); give 1 or more."
    case .negativeDays(let name, let days): "\(name) is \(days); give 0 or more, or leave it out."
    }
  }
}

#if hasFeature(Embedded)
  extension AgreementCharter: Serializable {}
#else
  extension AgreementCharter: Codable {
    private enum CodingKeys: String, CodingKey {
      case topic, origin, members, mostRounds, rule, roundDays, responseDays, feedbackDays
    }

    /// Reads a charter and checks it.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let topic = try container.decode(LocalizedText.self, forKey: .topic)
      let origin = try container.decodeIfPresent(Reference.self, forKey: .origin)
      let members = try container.decode([SideMember].self, forKey: .members)
      let mostRounds = try container.decode(Int.self, forKey: .mostRounds)
      let rule = try container.decode(AgreementRule.self, forKey: .rule)
      let roundDays = try container.decodeIfPresent(Int.self, forKey: .roundDays)
      let responseDays = try container.decodeIfPresent(Int.self, forKey: .responseDays)
      let feedbackDays = try container.decodeIfPresent(Int.self, forKey: .feedbackDays)
      do throws(AgreementCharterError) {
        try self.init(
          topic: topic, origin: origin, members: members, mostRounds: mostRounds, rule: rule,
          roundDays: roundDays, responseDays: responseDays, feedbackDays: feedbackDays)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }
  }
#endif
