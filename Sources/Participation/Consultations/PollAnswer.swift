/// What the identifier of a respondent names: a key that lets one person answer once, and says nothing else.
///
/// The type has no values.
public enum PollRespondent: Sendable {}

/// What somebody answered to one question.
public struct PollAnswer: Hashable, Sendable, Serializable {
  /// What was chosen or written.
  public enum Value: Hashable, Sendable, Serializable {
    /// One option.
    case option(option: Identifier<PollOption>)
    /// Some options.
    case options(options: [Identifier<PollOption>])
    /// A number on the scale.
    case number(number: Int)
    /// A text.
    case text(text: String)
  }

  /// The question.
  public let question: Identifier<PollQuestion>
  /// The answer.
  public let value: Value

  /// An answer.
  public init(_ question: Identifier<PollQuestion>, _ value: Value) {
    self.question = question
    self.value = value
  }

  /// One option, by its name.
  public init(_ question: Identifier<PollQuestion>, _ option: Identifier<PollOption>) {
    self.init(question, .option(option: option))
  }
}

/// Which answers of somebody who answers twice count.
public enum PollAnswerPolicy: String, ProcessName {
  /// The first ones; there are no others.
  case first
  /// The latest ones, in place of those before.
  case latest
}

/// How many respondents a poll needs to say something about those who were asked.
///
/// Source: platforms that compare the votes needed with the electorate instead of the votes cast find every
/// quorum reached; this one compares the respondents.
public struct PollQuorum: Hashable, Sendable {
  /// How many people were asked.
  public let invited: Int
  /// What share of them has to answer.
  public let share: Share

  /// A quorum.
  ///
  /// - Throws: ``PollCharterError/negative(_:_:)`` where fewer than no people are asked.
  public init(_ share: Share, of invited: Int) throws(PollCharterError) {
    guard invited >= 0 else { throw .negative("invited", invited) }
    self.invited = invited
    self.share = share
  }

  /// How many respondents it takes.
  public var respondentsNeeded: Int { Int(share.leastCount(of: Int64(invited))) }

  /// Whether so many respondents are enough.
  public func isReached(by respondents: Int) -> Bool { respondents >= respondentsNeeded }
}

#if hasFeature(Embedded)
  extension PollQuorum: Serializable {}
#else
  extension PollQuorum: Codable {
    private enum Key: String, CodingKey { case share, invited }

    /// Reads a quorum and checks it.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let share = try container.decode(Share.self, forKey: .share)
      let invited = try container.decode(Int.self, forKey: .invited)
      do throws(PollCharterError) {
        try self.init(share, of: invited)
      } catch {
        throw DecodingError.dataCorruptedError(
          forKey: .invited, in: container, debugDescription: error.description)
      }
    }

    /// Writes a quorum.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(share, forKey: .share)
      try container.encode(invited, forKey: .invited)
    }
  }
#endif
