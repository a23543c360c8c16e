/// What is fixed when a petition or an initiative is proposed: its kind, its thresholds, its terms.
///
/// No figure is law here; each is given with the charter.
///
/// Source: Serbian Law on Local Self-Government art. 68 (civic initiative), Polish Act on Commune
/// Self-Government art. 41a and Petitions Act art. 10 (figures from memory), and the practice of the UK
/// Parliament's e-petitions.
public struct PetitionCharter: Hashable, Sendable {
  private let figures: Shared<Figures>

  /// What it asks for.
  public var title: LocalizedText { figures.value.title }
  /// What kind of instrument it is.
  public var kind: PetitionKind { figures.value.kind }
  /// Who started it and answers for its text.
  public var initiator: ParticipantIdentifier { figures.value.initiator }
  /// How many sponsors it takes before signatures are collected.
  public var sponsorsNeeded: Int { figures.value.sponsorsNeeded }
  /// Whether the initiator and the sponsors count among the signatures.
  public var promotersCount: Bool { figures.value.promotersCount }
  /// Whether signatures are taken by name, and how often one person counts.
  public var signing: SignaturePolicy { figures.value.signing }
  /// The channels whose signatures count towards the thresholds, each once; the others are kept on record.
  public var countedChannels: [SignatureChannel] { figures.value.countedChannels }
  /// How many signatures bring what about, each consequence once.
  public var thresholds: [PetitionThreshold] { figures.value.thresholds }
  /// How long signatures are collected; `nil` where there is no limit.
  ///
  /// Six months are `.months(6)` with the month end clamped: what was opened on 31 August ends with the last
  /// day of February, so that it is over on the first day whose cutoff, counted back with
  /// ``MonthEndPolicy/clampThenNextDay``, comes after its opening.
  ///
  /// Source: alphagov/e-petitions, `Site.opened_at_for_closing`.
  public var collection: Term? { figures.value.collection }
  /// Within how many days of the last sponsor it is to be published; `nil` where no term was set.
  public var publicationDays: Int? { figures.value.publicationDays }
  /// The term for the verification, from the submission; `nil` where none was set.
  public var verification: Term? { figures.value.verification }
  /// The term for scheduling a debate, from the verification or the threshold; `nil` where none was set.
  public var scheduling: Term? { figures.value.scheduling }
  /// The term for the answer, from the submission or the threshold; `nil` where none was set.
  public var answer: Term? { figures.value.answer }
  /// The working days that the terms are counted by.
  public var calendar: WorkingCalendar { figures.value.calendar }

  private struct Figures: Hashable, Sendable {
    let title: LocalizedText
    let kind: PetitionKind
    let initiator: ParticipantIdentifier
    let sponsorsNeeded: Int
    let promotersCount: Bool
    let signing: SignaturePolicy
    let countedChannels: [SignatureChannel]
    let thresholds: [PetitionThreshold]
    let collection: Term?
    let publicationDays: Int?
    let verification: Term?
    let scheduling: Term?
    let answer: Term?
    let calendar: WorkingCalendar
  }

  /// A charter.
  ///
  /// - Throws: ``PetitionCharterError`` where a figure is below zero or something stands twice.
  public init(
    title: LocalizedText, kind: PetitionKind, initiator: ParticipantIdentifier, sponsorsNeeded: Int = 0,
    promotersCount: Bool = false, signing: SignaturePolicy = .countsOnly,
    countedChannels: [SignatureChannel] = [.paper, .online], thresholds: [PetitionThreshold] = [],
    collection: Term? = nil, publicationDays: Int? = nil, verification: Term? = nil, scheduling: Term? = nil,
    answer: Term? = nil, calendar: WorkingCalendar = .weekendsOnly
  ) throws(PetitionCharterError) {
    if sponsorsNeeded < 0 { throw .negative("sponsorsNeeded", sponsorsNeeded) }
    if let publicationDays, publicationDays < 0 { throw .negative("publicationDays", publicationDays) }
    if countedChannels.isEmpty { throw .noChannel }
    for (place, channel) in countedChannels.enumerated() where countedChannels[..<place].contains(channel) {
      throw .channelTwice(channel)
    }
    for (place, threshold) in thresholds.enumerated()
    where thresholds[..<place].contains(where: { $0.consequence == threshold.consequence }) {
      throw .consequenceTwice(threshold.consequence)
    }
    figures = Shared(
      Figures(
        title: title, kind: kind, initiator: initiator, sponsorsNeeded: sponsorsNeeded,
        promotersCount: promotersCount, signing: signing, countedChannels: countedChannels,
        thresholds: thresholds, collection: collection, publicationDays: publicationDays,
        verification: verification, scheduling: scheduling, answer: answer, calendar: calendar))
  }

  /// How many signatures bring a consequence about; `nil` where none are asked for.
  public func threshold(for consequence: PetitionConsequence) -> SignatureThreshold? {
    thresholds.first { $0.consequence == consequence }?.figures
  }
}

/// How many signatures bring what about.
public struct PetitionThreshold: Hashable, Sendable, Serializable {
  /// What is brought about.
  public let consequence: PetitionConsequence
  /// How many signatures it takes.
  public let figures: SignatureThreshold

  /// A threshold with its consequence.
  public init(_ consequence: PetitionConsequence, _ figures: SignatureThreshold) {
    self.consequence = consequence
    self.figures = figures
  }
}

/// Why something is no charter of a petition.
public enum PetitionCharterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A figure, by its name, is below zero.
  case negative(String, Int)
  /// No channel counts.
  case noChannel
  /// A channel stands twice.
  case channelTwice(SignatureChannel)
  /// A consequence has two thresholds.
  case consequenceTwice(PetitionConsequence)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .negative(let name, let figure): "\(name) is \(figure); give 0 or more."
    case .noChannel: "No channel counts; name at least one."
    case .channelTwice(let channel):
      "“\(channel.rawValue)” stands twice among the channels; name it once."
    case .consequenceTwice(let consequence):
      "“\(consequence.rawValue)” has two thresholds; give one."
    }
  }
}

#if hasFeature(Embedded)
  extension PetitionCharter: Serializable {}
#else
  extension PetitionCharter: Codable {
    private enum Key: String, CodingKey {
      case title, kind, initiator, sponsorsNeeded, promotersCount, signing, countedChannels, thresholds
      case collection, publicationDays, verification, scheduling, answer, calendar
    }

    /// Reads a charter and checks it; all but title, kind and initiator may be left out.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      func read<Value: Decodable>(_ key: Key) throws -> Value? {
        try container.decodeIfPresent(Value.self, forKey: key)
      }
      let title = try container.decode(LocalizedText.self, forKey: .title)
      let kind = try container.decode(PetitionKind.self, forKey: .kind)
      let initiator = try container.decode(ParticipantIdentifier.self, forKey: .initiator)
      let sponsorsNeeded: Int? = try read(.sponsorsNeeded)
      let promotersCount: Bool? = try read(.promotersCount)
      let signing: SignaturePolicy? = try read(.signing)
      let channels: [SignatureChannel]? = try read(.countedChannels)
      let thresholds: [PetitionThreshold]? = try read(.thresholds)
      let collection: Term? = try read(.collection)
      let publicationDays: Int? = try read(.publicationDays)
      let verification: Term? = try read(.verification)
      let scheduling: Term? = try read(.scheduling)
      let answer: Term? = try read(.answer)
      let calendar: WorkingCalendar? = try read(.calendar)
      do throws(PetitionCharterError) {
        try self.init(
          title: title, kind: kind, initiator: initiator, sponsorsNeeded: sponsorsNeeded ?? 0,
          promotersCount: promotersCount ?? false, signing: signing ?? .countsOnly,
          countedChannels: channels ?? [.paper, .online], thresholds: thresholds ?? [],
          collection: collection, publicationDays: publicationDays, verification: verification,
          scheduling: scheduling, answer: answer, calendar: calendar ?? .weekendsOnly)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes what is set.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(title, forKey: .title)
      try container.encode(kind, forKey: .kind)
      try container.encode(initiator, forKey: .initiator)
      try container.encode(sponsorsNeeded, forKey: .sponsorsNeeded)
      try container.encode(promotersCount, forKey: .promotersCount)
      try container.encode(signing, forKey: .signing)
      try container.encode(countedChannels, forKey: .countedChannels)
      try container.encode(thresholds, forKey: .thresholds)
      try container.encodeIfPresent(collection, forKey: .collection)
      try container.encodeIfPresent(publicationDays, forKey: .publicationDays)
      try container.encodeIfPresent(verification, forKey: .verification)
      try container.encodeIfPresent(scheduling, forKey: .scheduling)
      try container.encodeIfPresent(answer, forKey: .answer)
      if calendar != .weekendsOnly { try container.encode(calendar, forKey: .calendar) }
    }
  }
#endif
