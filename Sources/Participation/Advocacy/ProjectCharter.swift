/// What is fixed when a project is proposed: who carries it, when and where, and what it promises.
///
/// Source: 000 (promoter, period, territory, innovation, parent programme), 001 (partners, outputs).
public struct ProjectCharter: Hashable, Sendable {
  /// The programme that it belongs to; `nil` where to none.
  public let programme: Identifier<Programme>?
  /// Its title.
  public let title: LocalizedText
  /// Who carries it in its own name and answers for it to the donor.
  public let promoter: Identifier<Organisation>
  /// Who carries part of it beside the promoter.
  public let partners: [Identifier<Organisation>]
  /// When it runs.
  public let period: Period
  /// Where it works, each territory once; empty where it has no limit.
  public let territories: [Identifier<Territory>]
  /// What it wants to reach; `nil` where that is not on record.
  public let goal: LocalizedText?
  /// What is new about it; `nil` where that is not on record.
  public let innovation: LocalizedText?
  /// What it promises to deliver.
  public let outputs: [ProjectOutput]
  /// Within how many days of its completion it is to be reported on; `nil` where no limit was set.
  public let reportingDays: Int?

  /// A charter.
  ///
  /// - Throws: ``ProjectCharterError`` where something stands twice or the days are below zero.
  public init(
    programme: Identifier<Programme>? = nil, title: LocalizedText, promoter: Identifier<Organisation>,
    partners: [Identifier<Organisation>] = [], period: Period, territories: [Identifier<Territory>] = [],
    goal: LocalizedText? = nil, innovation: LocalizedText? = nil, outputs: [ProjectOutput] = [],
    reportingDays: Int? = nil
  ) throws(ProjectCharterError) {
    var carriers: Set<Identifier<Organisation>> = [promoter]
    for partner in partners where !carriers.insert(partner).inserted { throw .organisationTwice(partner) }
    var places: Set<Identifier<Territory>> = []
    for territory in territories where !places.insert(territory).inserted { throw .territoryTwice(territory) }
    var names: Set<Identifier<ProjectOutput>> = []
    for output in outputs where !names.insert(output.id).inserted { throw .outputTwice(output.id) }
    if let reportingDays, reportingDays < 0 { throw .negativeDays(reportingDays) }
    self.programme = programme
    self.title = title
    self.promoter = promoter
    self.partners = partners
    self.period = period
    self.territories = territories
    self.goal = goal
    self.innovation = innovation
    self.outputs = outputs
    self.reportingDays = reportingDays
  }

  /// How many whole months it is planned to run, first and last day included; `nil` where it has no end.
  public var wholeMonths: Int? { period.wholeMonths }
}

/// Something that a project promises to deliver: a publication, a study, a database.
public struct ProjectOutput: Hashable, Sendable, Serializable {
  /// The name by which the project knows it.
  public let id: Identifier<ProjectOutput>
  /// What it is.
  public let title: LocalizedText
  /// The last day for it; `nil` where the end of the project is.
  public let due: Day?

  /// A promised output.
  public init(_ id: Identifier<ProjectOutput>, title: LocalizedText, due: Day? = nil) {
    self.id = id
    self.title = title
    self.due = due
  }
}

/// Why something is no charter of a project.
public enum ProjectCharterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// An organisation stands twice among promoter and partners.
  case organisationTwice(Identifier<Organisation>)
  /// A territory stands twice.
  case territoryTwice(Identifier<Territory>)
  /// An output stands twice.
  case outputTwice(Identifier<ProjectOutput>)
  /// The days for the report are below zero.
  case negativeDays(Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .organisationTwice(let organisation):
      "The organisation “\(organisation)” stands twice among promoter and partners; name it once."
    case .territoryTwice(let territory): "The territory “\(territory)” stands twice; name it once."
    case .outputTwice(let output): "The output “\(output)” stands twice; name it once."
    case .negativeDays(let days): "reportingDays is \(days); give 0 or more, or leave it out."
    }
  }
}

#if hasFeature(Embedded)
  extension ProjectCharter: Serializable {}
#else
  extension ProjectCharter: Codable {
    private enum Key: String, CodingKey {
      case programme, title, promoter, partners, period, territories, goal, innovation, outputs, reportingDays
    }

    /// Reads a charter and checks it; lists may be left out where they are empty.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let programme = try container.decodeIfPresent(Identifier<Programme>.self, forKey: .programme)
      let title = try container.decode(LocalizedText.self, forKey: .title)
      let promoter = try container.decode(Identifier<Organisation>.self, forKey: .promoter)
      let partners = try container.decodeIfPresent([Identifier<Organisation>].self, forKey: .partners) ?? []
      let period = try container.decode(Period.self, forKey: .period)
      let territories =
        try container.decodeIfPresent([Identifier<Territory>].self, forKey: .territories) ?? []
      let goal = try container.decodeIfPresent(LocalizedText.self, forKey: .goal)
      let innovation = try container.decodeIfPresent(LocalizedText.self, forKey: .innovation)
      let outputs = try container.decodeIfPresent([ProjectOutput].self, forKey: .outputs) ?? []
      let reportingDays = try container.decodeIfPresent(Int.self, forKey: .reportingDays)
      do throws(ProjectCharterError) {
        try self.init(
          programme: programme, title: title, promoter: promoter, partners: partners, period: period,
          territories: territories, goal: goal, innovation: innovation, outputs: outputs,
          reportingDays: reportingDays)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes what is set.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encodeIfPresent(programme, forKey: .programme)
      try container.encode(title, forKey: .title)
      try container.encode(promoter, forKey: .promoter)
      if !partners.isEmpty { try container.encode(partners, forKey: .partners) }
      try container.encode(period, forKey: .period)
      if !territories.isEmpty { try container.encode(territories, forKey: .territories) }
      try container.encodeIfPresent(goal, forKey: .goal)
      try container.encodeIfPresent(innovation, forKey: .innovation)
      if !outputs.isEmpty { try container.encode(outputs, forKey: .outputs) }
      try container.encodeIfPresent(reportingDays, forKey: .reportingDays)
    }
  }
#endif
