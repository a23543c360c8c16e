/// The three phases of a campaign of public advocacy.
///
/// Source: 000 (planning and gathering; learning and discussion; joint building of a strategy).
public enum Phase: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Phase 1: planning and gathering around a long-term problem of the community.
  case planning
  /// Phase 2: learning, and discussion of the problem in the community.
  case learning
  /// Phase 3: joint building of a strategy within the problem.
  case strategy

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .planning:
      LocalizedText(
        english: "planning and gathering", serbian: "planiranje i okupljanje",
        polish: "planowanie i gromadzenie się")
    case .learning:
      LocalizedText(
        english: "learning and discussion", serbian: "učenje i diskusija", polish: "uczenie się i dyskusja")
    case .strategy:
      LocalizedText(
        english: "joint strategy", serbian: "zajednička izgradnja strategije",
        polish: "wspólne budowanie strategii")
    }
  }
}

/// The three key points that an active circle takes care of.
///
/// Source: 000.
public enum KeyPoint: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// a) adoption of policies.
  case adoption
  /// b) implementation of policies.
  case implementation
  /// c) role of citizens.
  case roleOfCitizens

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .adoption:
      LocalizedText(
        english: "adoption of policies", serbian: "donošenje politika", polish: "uchwalanie polityk")
    case .implementation:
      LocalizedText(
        english: "implementation of policies", serbian: "primena politika", polish: "wdrażanie polityk")
    case .roleOfCitizens:
      LocalizedText(english: "role of citizens", serbian: "uloga građana", polish: "rola obywateli")
    }
  }
}

/// The problem of a community that a campaign gathers around.
public struct Problem: Hashable, Sendable, Serializable {
  /// What the problem is.
  public let statement: LocalizedText
  /// Whether it has lasted long and would last without a change of policy.
  public let isLongTerm: Bool
  /// The area of policy it belongs to, where one was named.
  public let area: PolicyArea?

  /// A problem.
  public init(_ statement: LocalizedText, isLongTerm: Bool, area: PolicyArea? = nil) {
    self.statement = statement
    self.isLongTerm = isLongTerm
    self.area = area
  }
}

/// A person or an organisation in the active circle.
public struct CircleMember: Hashable, Sendable {
  /// Whom the member belongs to or acts for.
  public let sector: Sector
  /// The day on which the member joined.
  public let joined: Day
}

/// Somebody with a stake in the problem, and where they stand.
public struct Stakeholder: Hashable, Sendable, Serializable {
  /// The sector they belong to.
  public let sector: Sector
  /// Where they stand.
  public let stance: Stance
  /// How much they can do about it.
  public let power: Power
  /// Whether they take the decision.
  public let isDecisionMaker: Bool

  /// A stakeholder's place on the map of power.
  public init(sector: Sector, stance: Stance, power: Power, isDecisionMaker: Bool) {
    self.sector = sector
    self.stance = stance
    self.power = power
    self.isDecisionMaker = isDecisionMaker
  }
}

/// Something said, written or proposed by a citizen.
public struct CampaignContribution: Hashable, Sendable {
  /// The day on which it was made.
  public let day: Day
  /// The activity at which it was made, where it was made at one.
  public let activity: Identifier<Activity>?
  /// The way in which it came.
  public let channel: Channel
  /// What was said; `nil` where only the fact is on record.
  public let text: LocalizedText?
}

/// A wave of a survey: how many sheets went out, how many came back, and how many of those support the cause.
public struct SurveyWave: Hashable, Sendable {
  /// Whether it was asked online or on paper and in person.
  public let isOnline: Bool
  /// How many sheets were handed out or sent; `nil` where nobody counted, as in an open survey on the web.
  public let distributed: Int?
  /// How many answered.
  public let respondents: Int
  /// How many of the respondents support the cause; `nil` where the question was not asked or not yet
  /// evaluated.
  public let supporters: Int?
  /// How many people could have been asked; `nil` where it is not known.
  public let population: Int?

  /// A wave of a survey.
  ///
  /// - Throws: ``SurveyWaveError`` where the counts contradict one another.
  public init(
    isOnline: Bool, distributed: Int? = nil, respondents: Int, supporters: Int? = nil, population: Int? = nil
  ) throws(SurveyWaveError) {
    guard respondents >= 0 else { throw .negative(respondents) }
    if let supporters, supporters < 0 { throw .negative(supporters) }
    if let supporters, supporters > respondents {
      throw .moreSupportersThanRespondents(supporters: supporters, respondents: respondents)
    }
    if let distributed, distributed < respondents {
      throw .moreRespondentsThanSheets(respondents: respondents, distributed: distributed)
    }
    if let population, population < respondents {
      throw .moreRespondentsThanPopulation(respondents: respondents, population: population)
    }
    self.isOnline = isOnline
    self.distributed = distributed
    self.respondents = respondents
    self.supporters = supporters
    self.population = population
  }
}

/// Why counts are no wave of a survey.
public enum SurveyWaveError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A count is below zero.
  case negative(Int)
  /// More people support the cause than answered.
  case moreSupportersThanRespondents(supporters: Int, respondents: Int)
  /// More people answered than sheets were handed out.
  case moreRespondentsThanSheets(respondents: Int, distributed: Int)
  /// More people answered than there are.
  case moreRespondentsThanPopulation(respondents: Int, population: Int)

  /// One sentence that says what does not fit.
  public var description: String {
    switch self {
    case .negative(let count): "A count of \(count) people cannot be; give 0 or more."
    case .moreSupportersThanRespondents(let supporters, let respondents):
      """
      \(supporters) supporters among \(respondents) respondents cannot be; supporters are counted among \
      respondents.
      """
    case .moreRespondentsThanSheets(let respondents, let distributed):
      """
      \(respondents) answers to \(distributed) sheets cannot be; leave the sheets out where they were not \
      counted.
      """
    case .moreRespondentsThanPopulation(let respondents, let population):
      "\(respondents) respondents out of a population of \(population) cannot be."
    }
  }
}

#if hasFeature(Embedded)
  extension SurveyWave: Serializable {}
#else
  extension SurveyWave: Codable {
    private enum Key: String, CodingKey { case isOnline, distributed, respondents, supporters, population }

    /// Reads a wave and checks its counts.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let (isOnline, distributed) = (
        try container.decode(Bool.self, forKey: .isOnline),
        try container.decodeIfPresent(Int.self, forKey: .distributed)
      )
      let (respondents, supporters, population) = (
        try container.decode(Int.self, forKey: .respondents),
        try container.decodeIfPresent(Int.self, forKey: .supporters),
        try container.decodeIfPresent(Int.self, forKey: .population)
      )
      do throws(SurveyWaveError) {
        try self.init(
          isOnline: isOnline, distributed: distributed, respondents: respondents, supporters: supporters,
          population: population)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes the counts that are known.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(isOnline, forKey: .isOnline)
      try container.encodeIfPresent(distributed, forKey: .distributed)
      try container.encode(respondents, forKey: .respondents)
      try container.encodeIfPresent(supporters, forKey: .supporters)
      try container.encodeIfPresent(population, forKey: .population)
    }
  }
#endif
