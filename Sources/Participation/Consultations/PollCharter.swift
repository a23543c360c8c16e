/// What is fixed when a poll is begun: who may answer how often, when, and what is told of the answers.
///
/// Source: 004 (the poll on the page of a county).
public struct PollCharter: Hashable, Sendable {
  /// The title.
  public let title: LocalizedText
  /// Which answers of somebody who answers twice count.
  public let policy: PollAnswerPolicy
  /// The first day on which answers are taken; `nil` where there is none.
  public let opens: Day?
  /// The last day on which answers are taken; `nil` where there is none.
  public let closes: Day?
  /// The least number of people that a published figure stands for; smaller ones are withheld.
  public let leastPublished: Int
  /// Whether results are published before the poll is closed.
  public let isPublishedWhileOpen: Bool
  /// How many respondents the poll needs; `nil` where it needs no number.
  public let quorum: PollQuorum?

  /// A charter.
  ///
  /// - Throws: ``PollCharterError`` where the days are the wrong way round, or a figure is below zero.
  public init(
    title: LocalizedText, policy: PollAnswerPolicy, opens: Day? = nil, closes: Day? = nil,
    leastPublished: Int, isPublishedWhileOpen: Bool = false, quorum: PollQuorum? = nil
  ) throws(PollCharterError) {
    if let opens, let closes, closes < opens { throw .closesBeforeItOpens(opens: opens, closes: closes) }
    if leastPublished < 0 { throw .negative("leastPublished", leastPublished) }
    self.title = title
    self.policy = policy
    self.opens = opens
    self.closes = closes
    self.leastPublished = leastPublished
    self.isPublishedWhileOpen = isPublishedWhileOpen
    self.quorum = quorum
  }

  /// Whether answers are taken on a day, as planned; both ends are included, and a missing one is no limit.
  public func takesAnswers(on day: Day) -> Bool {
    (opens.map { $0 <= day } ?? true) && (closes.map { day <= $0 } ?? true)
  }
}

/// Why something is no charter of a poll.
public enum PollCharterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The last day comes before the first one.
  case closesBeforeItOpens(opens: Day, closes: Day)
  /// A figure, by its name, is below zero.
  case negative(String, Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .closesBeforeItOpens(let opens, let closes):
      "The poll closes on \(closes), before it opens on \(opens)."
    case .negative(let name, let figure): "\(name) is \(figure); give 0 or more."
    }
  }
}

#if hasFeature(Embedded)
  extension PollCharter: Serializable {}
#else
  extension PollCharter: Codable {
    private enum Key: String, CodingKey {
      case title, policy, opens, closes, leastPublished, isPublishedWhileOpen, quorum
    }

    /// Reads a charter and checks it; days, quorum and `isPublishedWhileOpen` may be left out.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let title = try container.decode(LocalizedText.self, forKey: .title)
      let policy = try container.decode(PollAnswerPolicy.self, forKey: .policy)
      let opens = try container.decodeIfPresent(Day.self, forKey: .opens)
      let closes = try container.decodeIfPresent(Day.self, forKey: .closes)
      let leastPublished = try container.decode(Int.self, forKey: .leastPublished)
      let isPublished = try container.decodeIfPresent(Bool.self, forKey: .isPublishedWhileOpen) ?? false
      let quorum = try container.decodeIfPresent(PollQuorum.self, forKey: .quorum)
      do throws(PollCharterError) {
        try self.init(
          title: title, policy: policy, opens: opens, closes: closes, leastPublished: leastPublished,
          isPublishedWhileOpen: isPublished, quorum: quorum)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes what is set.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(title, forKey: .title)
      try container.encode(policy, forKey: .policy)
      try container.encodeIfPresent(opens, forKey: .opens)
      try container.encodeIfPresent(closes, forKey: .closes)
      try container.encode(leastPublished, forKey: .leastPublished)
      if isPublishedWhileOpen { try container.encode(true, forKey: .isPublishedWhileOpen) }
      try container.encodeIfPresent(quorum, forKey: .quorum)
    }
  }
#endif
