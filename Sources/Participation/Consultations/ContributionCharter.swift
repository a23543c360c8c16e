/// What is fixed when a contribution is drafted: to which consultation, by whom, for whom, its first words.
public struct ContributionCharter: Hashable, Sendable {
  /// The consultation.
  public let consultation: Identifier<Consultation>
  /// Who wrote it.
  public let author: ParticipantIdentifier
  /// For whom it speaks; `nil` where that is not on record.
  public let party: RepresentedParty?
  /// What it says.
  public let text: LocalizedText
  /// The changes of a text that it asks for.
  public let amendments: [TextAmendment]
  /// The contributions that it came from.
  public let origins: [ContributionOrigin]
  /// Within how many days of its submission it is to be answered, unless another day is set; `nil` where no
  /// limit was set.
  public let answerDays: Int?
  /// Within how many days of the published answer an appeal is in time; `nil` where no limit was set.
  public let appealDays: Int?
  /// Within how many days an appeal is to be decided; `nil` where no limit was set.
  public let appealAnswerDays: Int?

  /// A charter.
  ///
  /// - Throws: ``ContributionCharterError`` where days are below zero or an origin stands twice.
  public init(
    consultation: Identifier<Consultation>, author: ParticipantIdentifier, party: RepresentedParty? = nil,
    text: LocalizedText, amendments: [TextAmendment] = [], origins: [ContributionOrigin] = [],
    answerDays: Int? = nil, appealDays: Int? = nil, appealAnswerDays: Int? = nil
  ) throws(ContributionCharterError) {
    for days in [answerDays, appealDays, appealAnswerDays].compactMap({ $0 }) where days < 0 {
      throw .negativeDays(days)
    }
    var seen: Set<Identifier<Contribution>> = []
    for origin in origins where !seen.insert(origin.contribution).inserted {
      throw .originTwice(origin.contribution)
    }
    self.consultation = consultation
    self.author = author
    self.party = party
    self.text = text
    self.amendments = amendments
    self.origins = origins
    self.answerDays = answerDays
    self.appealDays = appealDays
    self.appealAnswerDays = appealAnswerDays
  }
}

/// Why something is no charter of a contribution.
public enum ContributionCharterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A number of days is below zero.
  case negativeDays(Int)
  /// A contribution stands twice among the origins.
  case originTwice(Identifier<Contribution>)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .negativeDays(let days): "A deadline has \(days) days; give 0 or more, or leave it out."
    case .originTwice(let contribution):
      "The contribution “\(contribution)” stands twice among the origins; name it once."
    }
  }
}

#if hasFeature(Embedded)
  extension ContributionCharter: Serializable {}
#else
  extension ContributionCharter: Codable {
    private enum Key: String, CodingKey {
      case consultation, author, party, text, amendments, origins, answerDays, appealDays, appealAnswerDays
    }

    /// Reads a charter and checks it; lists may be left out where they are empty.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let consultation = try container.decode(Identifier<Consultation>.self, forKey: .consultation)
      let author = try container.decode(ParticipantIdentifier.self, forKey: .author)
      let party = try container.decodeIfPresent(RepresentedParty.self, forKey: .party)
      let text = try container.decode(LocalizedText.self, forKey: .text)
      let amendments = try container.decodeIfPresent([TextAmendment].self, forKey: .amendments) ?? []
      let origins = try container.decodeIfPresent([ContributionOrigin].self, forKey: .origins) ?? []
      let answerDays = try container.decodeIfPresent(Int.self, forKey: .answerDays)
      let appealDays = try container.decodeIfPresent(Int.self, forKey: .appealDays)
      let appealAnswerDays = try container.decodeIfPresent(Int.self, forKey: .appealAnswerDays)
      do throws(ContributionCharterError) {
        try self.init(
          consultation: consultation, author: author, party: party, text: text, amendments: amendments,
          origins: origins, answerDays: answerDays, appealDays: appealDays,
          appealAnswerDays: appealAnswerDays)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes what is set.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(consultation, forKey: .consultation)
      try container.encode(author, forKey: .author)
      try container.encodeIfPresent(party, forKey: .party)
      try container.encode(text, forKey: .text)
      if !amendments.isEmpty { try container.encode(amendments, forKey: .amendments) }
      if !origins.isEmpty { try container.encode(origins, forKey: .origins) }
      try container.encodeIfPresent(answerDays, forKey: .answerDays)
      try container.encodeIfPresent(appealDays, forKey: .appealDays)
      try container.encodeIfPresent(appealAnswerDays, forKey: .appealAnswerDays)
    }
  }
#endif
