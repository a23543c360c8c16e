/// One of the sides that draft a local action plan together.
///
/// Source: 003 (local self-government, civil society organisations, business community, media, interested
/// citizens).
public enum LocalSide: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// The local self-government.
  case localGovernment
  /// Civil society organisations.
  case civilSociety
  /// The business community.
  case business
  /// The media.
  case media
  /// Interested citizens.
  case citizens

  /// The side as a thing that can be referred to.
  public var reference: Reference {
    switch self {
    case .localGovernment: "side/localGovernment"
    case .civilSociety: "side/civilSociety"
    case .business: "side/business"
    case .media: "side/media"
    case .citizens: "side/citizens"
    }
  }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .localGovernment:
      LocalizedText(
        english: "local self-government", serbian: "lokalna samouprava", polish: "samorząd lokalny")
    case .civilSociety:
      LocalizedText(
        english: "civil society organisations", serbian: "organizacije civilnog društva",
        polish: "organizacje społeczne")
    case .business:
      LocalizedText(
        english: "business community", serbian: "poslovna zajednica", polish: "środowisko biznesowe")
    case .media: LocalizedText(english: "media", serbian: "mediji", polish: "media")
    case .citizens:
      LocalizedText(
        english: "interested citizens", serbian: "zainteresovani građani",
        polish: "zainteresowani mieszkańcy")
    }
  }
}

/// What is fixed when a public call opens to a municipality: the call, the plan that is to come of it, and
/// who
/// is to draft it.
///
/// What is not on record is left out; nothing is taken for zero.
///
/// Source: 003 (public call, five municipalities, five sides, the end of May 2019, the plan for 2019–2020).
public struct LocalProgrammeCharter: Hashable, Sendable {
  /// The title of the programme.
  public let title: LocalizedText
  /// The municipality.
  public let territory: Identifier<Territory>
  /// The public call.
  public let call: Reference
  /// When the call is open; `nil` where that is not on record.
  public let callPeriod: Period?
  /// How many municipalities are to be selected; `nil` where that is not on record.
  public let placesOffered: Int?
  /// Who organises the programme, each once.
  public let organisers: [Identifier<Organisation>]
  /// The period of the plan; `nil` where that is not on record.
  public let planPeriod: Period?
  /// The last day for the draft; `nil` where no day was set.
  public let draftDue: Day?
  /// The last day of the current term of the local government; `nil` where that is not on record.
  public let termEnds: Day?
  /// The sides that are to draft the plan, each once.
  public let sides: [LocalSide]

  /// A charter.
  ///
  /// - Throws: ``LocalProgrammeCharterError`` where something stands twice or no place is offered.
  public init(
    title: LocalizedText, territory: Identifier<Territory>, call: Reference, callPeriod: Period? = nil,
    placesOffered: Int? = nil, organisers: [Identifier<Organisation>] = [], planPeriod: Period? = nil,
    draftDue: Day? = nil, termEnds: Day? = nil, sides: [LocalSide] = LocalSide.allCases
  ) throws(LocalProgrammeCharterError) {
    if let placesOffered, placesOffered < 1 { throw .places(placesOffered) }
    var names: Set<Identifier<Organisation>> = []
    for organiser in organisers where !names.insert(organiser).inserted { throw .organiserTwice(organiser) }
    var seats: Set<LocalSide> = []
    for side in sides where !seats.insert(side).inserted { throw .sideTwice(side) }
    self.title = title
    self.territory = territory
    self.call = call
    self.callPeriod = callPeriod
    self.placesOffered = placesOffered
    self.organisers = organisers
    self.planPeriod = planPeriod
    self.draftDue = draftDue
    self.termEnds = termEnds
    self.sides = LocalSide.allCases.filter { seats.contains($0) }
  }
}

/// Why something is no charter of a local programme.
public enum LocalProgrammeCharterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Fewer than one place is offered.
  case places(Int)
  /// An organiser stands twice.
  case organiserTwice(Identifier<Organisation>)
  /// A side stands twice.
  case sideTwice(LocalSide)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .places(let places): "placesOffered is \(places); give 1 or more, or leave it out."
    case .organiserTwice(let organiser): "The organiser “\(organiser)” stands twice; name it once."
    case .sideTwice(let side): "The side “\(side.rawValue)” stands twice; name it once."
    }
  }
}

#if hasFeature(Embedded)
  extension LocalProgrammeCharter: Serializable {}
#else
  extension LocalProgrammeCharter: Codable {
    private enum Key: String, CodingKey {
      case title, territory, call, callPeriod, placesOffered, organisers, planPeriod, draftDue, termEnds,
        sides
    }

    /// Reads a charter and checks it; `sides` may be left out where all five are to draft.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let title = try container.decode(LocalizedText.self, forKey: .title)
      let territory = try container.decode(Identifier<Territory>.self, forKey: .territory)
      let call = try container.decode(Reference.self, forKey: .call)
      let callPeriod = try container.decodeIfPresent(Period.self, forKey: .callPeriod)
      let places = try container.decodeIfPresent(Int.self, forKey: .placesOffered)
      let organisers =
        try container.decodeIfPresent([Identifier<Organisation>].self, forKey: .organisers) ?? []
      let planPeriod = try container.decodeIfPresent(Period.self, forKey: .planPeriod)
      let draftDue = try container.decodeIfPresent(Day.self, forKey: .draftDue)
      let termEnds = try container.decodeIfPresent(Day.self, forKey: .termEnds)
      let sides = try container.decodeIfPresent([LocalSide].self, forKey: .sides) ?? LocalSide.allCases
      do throws(LocalProgrammeCharterError) {
        try self.init(
          title: title, territory: territory, call: call, callPeriod: callPeriod, placesOffered: places,
          organisers: organisers, planPeriod: planPeriod, draftDue: draftDue, termEnds: termEnds,
          sides: sides)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes what is set.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(title, forKey: .title)
      try container.encode(territory, forKey: .territory)
      try container.encode(call, forKey: .call)
      try container.encodeIfPresent(callPeriod, forKey: .callPeriod)
      try container.encodeIfPresent(placesOffered, forKey: .placesOffered)
      if !organisers.isEmpty { try container.encode(organisers, forKey: .organisers) }
      try container.encodeIfPresent(planPeriod, forKey: .planPeriod)
      try container.encodeIfPresent(draftDue, forKey: .draftDue)
      try container.encodeIfPresent(termEnds, forKey: .termEnds)
      if sides != LocalSide.allCases { try container.encode(sides, forKey: .sides) }
    }
  }
#endif
