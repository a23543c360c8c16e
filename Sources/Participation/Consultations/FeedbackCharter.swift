/// What is fixed when something is reported: what it is about, who reported it, and how fast the service
/// means to be.
///
/// The days are those that the service promises for itself; a figure that is left out leaves a duty without a
/// last day.
///
/// Source: 003 (reports of local municipal problems, recommendations of readers), 004 (a question on the page
/// of a county).
public struct FeedbackCharter: Hashable, Sendable {
  /// The name of the item.
  public let id: Identifier<FeedbackItem>
  /// What kind of matter it is.
  public let kind: FeedbackKind
  /// Who reported it.
  public let reporter: ParticipantIdentifier
  /// What was reported.
  public let summary: LocalizedText
  /// Where it is; `nil` where it has no place, or that is not on record.
  public let territory: Identifier<Territory>?
  /// The way by which it came.
  public let channel: Channel
  /// Within how many days of its receipt it is to be acknowledged; `nil` where no term was set.
  public let acknowledgementDays: Int?
  /// Within how many days of the acknowledgement it is to be assigned; `nil` where no term was set.
  public let assignmentDays: Int?
  /// Within how many days of its receipt, or of its reopening, it is to be settled; `nil` where no term was
  /// set.
  public let settlementDays: Int?
  /// Within how many days of the settlement the reporter is asked to confirm it; `nil` where no term was set.
  public let confirmationDays: Int?

  /// A charter.
  ///
  /// - Throws: ``FeedbackCharterError`` where a term is below zero.
  public init(
    _ id: Identifier<FeedbackItem>, kind: FeedbackKind, reporter: ParticipantIdentifier,
    summary: LocalizedText, territory: Identifier<Territory>? = nil, channel: Channel,
    acknowledgementDays: Int? = nil, assignmentDays: Int? = nil, settlementDays: Int? = nil,
    confirmationDays: Int? = nil
  ) throws(FeedbackCharterError) {
    let terms = [
      ("acknowledgementDays", acknowledgementDays), ("assignmentDays", assignmentDays),
      ("settlementDays", settlementDays), ("confirmationDays", confirmationDays),
    ]
    for case (let name, let days?) in terms where days < 0 { throw .negativeDays(name, days) }
    self.id = id
    self.kind = kind
    self.reporter = reporter
    self.summary = summary
    self.territory = territory
    self.channel = channel
    self.acknowledgementDays = acknowledgementDays
    self.assignmentDays = assignmentDays
    self.settlementDays = settlementDays
    self.confirmationDays = confirmationDays
  }
}

/// Why something is no charter of a feedback item.
public enum FeedbackCharterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A term, by its name, is below zero.
  case negativeDays(String, Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .negativeDays(let name, let days): "\(name) is \(days); give 0 or more, or leave it out."
    }
  }
}

#if hasFeature(Embedded)
  extension FeedbackCharter: Serializable {}
#else
  extension FeedbackCharter: Codable {
    private enum Key: String, CodingKey {
      case id, kind, reporter, summary, territory, channel
      case acknowledgementDays, assignmentDays, settlementDays, confirmationDays
    }

    /// Reads a charter and checks it; terms may be left out.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      func days(_ key: Key) throws -> Int? { try container.decodeIfPresent(Int.self, forKey: key) }
      let id = try container.decode(Identifier<FeedbackItem>.self, forKey: .id)
      let kind = try container.decode(FeedbackKind.self, forKey: .kind)
      let reporter = try container.decode(ParticipantIdentifier.self, forKey: .reporter)
      let summary = try container.decode(LocalizedText.self, forKey: .summary)
      let territory = try container.decodeIfPresent(Identifier<Territory>.self, forKey: .territory)
      let channel = try container.decode(Channel.self, forKey: .channel)
      let acknowledgement = try days(.acknowledgementDays)
      let assignment = try days(.assignmentDays)
      let settlement = try days(.settlementDays)
      let confirmation = try days(.confirmationDays)
      do throws(FeedbackCharterError) {
        try self.init(
          id, kind: kind, reporter: reporter, summary: summary, territory: territory, channel: channel,
          acknowledgementDays: acknowledgement, assignmentDays: assignment, settlementDays: settlement,
          confirmationDays: confirmation)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes what is set.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(id, forKey: .id)
      try container.encode(kind, forKey: .kind)
      try container.encode(reporter, forKey: .reporter)
      try container.encode(summary, forKey: .summary)
      try container.encodeIfPresent(territory, forKey: .territory)
      try container.encode(channel, forKey: .channel)
      try container.encodeIfPresent(acknowledgementDays, forKey: .acknowledgementDays)
      try container.encodeIfPresent(assignmentDays, forKey: .assignmentDays)
      try container.encodeIfPresent(settlementDays, forKey: .settlementDays)
      try container.encodeIfPresent(confirmationDays, forKey: .confirmationDays)
    }
  }
#endif
