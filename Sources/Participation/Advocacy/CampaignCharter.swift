/// What a campaign fixes for itself when it is founded: its thresholds, its days and its decision rule.
///
/// None of these figures is law. They are the campaign's own, and ``Campaign`` has none of its own beside
/// them.
public struct CampaignCharter: Hashable, Sendable {
  private let figures: Shared<Figures>

  /// The title of the campaign.
  public var title: LocalizedText { figures.value.title }
  /// The territories in which it works.
  public var territories: [Identifier<Territory>] { figures.value.territories }
  /// How many members of the circle must recognise the problem before phase 2.
  public var recognitionsNeeded: Int { figures.value.recognitionsNeeded }
  /// How many members the circle must have before phase 2.
  public var membersNeeded: Int { figures.value.membersNeeded }
  /// From how many sectors the members must come before phase 2.
  public var sectorsNeeded: Int { figures.value.sectorsNeeded }
  /// The kinds of activity that must have been held and reported before phase 3, each once, in order.
  public var activitiesNeeded: [ActivityKind] { figures.value.activitiesNeeded }
  /// How many priorities must be on the table before phase 3.
  public var prioritiesNeeded: Int { figures.value.prioritiesNeeded }
  /// How the circle adopts its strategy.
  public var decisionRule: DecisionRule { figures.value.decisionRule }
  /// The planning document that the priorities are meant for.
  public var document: Identifier<PlanningDocumentName> { figures.value.document }
  /// How many people the campaign wants to reach; `nil` where no figure was set.
  public var targetPopulation: Int? { figures.value.targetPopulation }
  /// Within how many days an activity is to be reported on; `nil` where no term was set.
  public var reportingDays: Int? { figures.value.reportingDays }
  /// At what distance in days each key point is to be looked at while the campaign monitors; `nil` where none
  /// was
  /// set.
  public var monitoringDays: Int? { figures.value.monitoringDays }
  /// The last day planned for each phase; phases without a planned day are left out.
  public var plannedEnds: [PlannedEnd] { figures.value.plannedEnds }

  private struct Figures: Hashable, Sendable {
    let title: LocalizedText
    let territories: [Identifier<Territory>]
    let recognitionsNeeded: Int
    let membersNeeded: Int
    let sectorsNeeded: Int
    let activitiesNeeded: [ActivityKind]
    let prioritiesNeeded: Int
    let decisionRule: DecisionRule
    let document: Identifier<PlanningDocumentName>
    let targetPopulation: Int?
    let reportingDays: Int?
    let monitoringDays: Int?
    let plannedEnds: [PlannedEnd]
  }

  /// The day on which a phase is planned to end.
  public struct PlannedEnd: Hashable, Sendable, Serializable {
    /// The phase.
    public let phase: Phase
    /// Its last day as planned.
    public let day: Day

    /// A planned end.
    public init(_ phase: Phase, on day: Day) {
      self.phase = phase
      self.day = day
    }
  }

  /// A charter.
  ///
  /// - Throws: ``CampaignCharterError`` where a figure is negative, or a kind of activity or a phase is named
  ///   twice.
  public init(
    title: LocalizedText, territories: [Identifier<Territory>] = [], recognitionsNeeded: Int,
    membersNeeded: Int,
    sectorsNeeded: Int, activitiesNeeded: [ActivityKind], prioritiesNeeded: Int,
    decisionRule: DecisionRule, document: Identifier<PlanningDocumentName>,
    targetPopulation: Int? = nil, reportingDays: Int? = nil, monitoringDays: Int? = nil,
    plannedEnds: [PlannedEnd] = []
  ) throws(CampaignCharterError) {
    let counts = [
      ("recognitionsNeeded", recognitionsNeeded), ("membersNeeded", membersNeeded),
      ("sectorsNeeded", sectorsNeeded), ("prioritiesNeeded", prioritiesNeeded),
      ("targetPopulation", targetPopulation ?? 0), ("reportingDays", reportingDays ?? 0),
      ("monitoringDays", monitoringDays ?? 0),
    ]
    for (name, figure) in counts where figure < 0 { throw .negative(name, figure) }
    for (offset, kind) in activitiesNeeded.enumerated() where activitiesNeeded[..<offset].contains(kind) {
      throw .activityTwice(kind)
    }
    for (offset, end) in plannedEnds.enumerated()
    where plannedEnds[..<offset].contains(where: { $0.phase == end.phase }) {
      throw .phaseTwice(end.phase)
    }
    self.figures = Shared(
      Figures(
        title: title, territories: territories, recognitionsNeeded: recognitionsNeeded,
        membersNeeded: membersNeeded, sectorsNeeded: sectorsNeeded, activitiesNeeded: activitiesNeeded,
        prioritiesNeeded: prioritiesNeeded, decisionRule: decisionRule, document: document,
        targetPopulation: targetPopulation, reportingDays: reportingDays, monitoringDays: monitoringDays,
        plannedEnds: plannedEnds))
  }

  /// The day on which a phase is planned to end; `nil` where none is planned.
  public func plannedEnd(of phase: Phase) -> Day? {
    plannedEnds.first { $0.phase == phase }?.day
  }
}

/// Why figures are no charter.
public enum CampaignCharterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A figure, by its name, is below zero.
  case negative(String, Int)
  /// A kind of activity is named twice.
  case activityTwice(ActivityKind)
  /// A phase has two planned ends.
  case phaseTwice(Phase)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .negative(let name, let figure): "\(name) is \(figure); give 0 or more."
    case .activityTwice(let kind):
      "“\(kind.rawValue)” stands twice among the activities needed; name it once."
    case .phaseTwice(let phase): "The phase “\(phase.rawValue)” has two planned ends; give one."
    }
  }
}

#if hasFeature(Embedded)
  extension CampaignCharter: Serializable {}
#else
  extension CampaignCharter: Codable {
    private enum Key: String, CodingKey {
      case title, territories, recognitionsNeeded, membersNeeded, sectorsNeeded, activitiesNeeded
      case prioritiesNeeded, decisionRule, document, targetPopulation, reportingDays, monitoringDays
      case plannedEnds
    }

    /// Reads a charter and checks its figures.
    ///
    /// Territories and planned ends may be left out where there are none.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let title = try container.decode(LocalizedText.self, forKey: .title)
      let territories =
        try container.decodeIfPresent([Identifier<Territory>].self, forKey: .territories) ?? []
      let recognitions = try container.decode(Int.self, forKey: .recognitionsNeeded)
      let members = try container.decode(Int.self, forKey: .membersNeeded)
      let sectors = try container.decode(Int.self, forKey: .sectorsNeeded)
      let activities = try container.decode([ActivityKind].self, forKey: .activitiesNeeded)
      let priorities = try container.decode(Int.self, forKey: .prioritiesNeeded)
      let rule = try container.decode(DecisionRule.self, forKey: .decisionRule)
      let document = try container.decode(Identifier<PlanningDocumentName>.self, forKey: .document)
      let population = try container.decodeIfPresent(Int.self, forKey: .targetPopulation)
      let reporting = try container.decodeIfPresent(Int.self, forKey: .reportingDays)
      let monitoring = try container.decodeIfPresent(Int.self, forKey: .monitoringDays)
      let ends = try container.decodeIfPresent([PlannedEnd].self, forKey: .plannedEnds) ?? []
      do throws(CampaignCharterError) {
        try self.init(
          title: title, territories: territories, recognitionsNeeded: recognitions, membersNeeded: members,
          sectorsNeeded: sectors, activitiesNeeded: activities, prioritiesNeeded: priorities,
          decisionRule: rule, document: document, targetPopulation: population, reportingDays: reporting,
          monitoringDays: monitoring, plannedEnds: ends)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes every figure that is set.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(title, forKey: .title)
      if !territories.isEmpty { try container.encode(territories, forKey: .territories) }
      try container.encode(recognitionsNeeded, forKey: .recognitionsNeeded)
      try container.encode(membersNeeded, forKey: .membersNeeded)
      try container.encode(sectorsNeeded, forKey: .sectorsNeeded)
      try container.encode(activitiesNeeded, forKey: .activitiesNeeded)
      try container.encode(prioritiesNeeded, forKey: .prioritiesNeeded)
      try container.encode(decisionRule, forKey: .decisionRule)
      try container.encode(document, forKey: .document)
      try container.encodeIfPresent(targetPopulation, forKey: .targetPopulation)
      try container.encodeIfPresent(reportingDays, forKey: .reportingDays)
      try container.encodeIfPresent(monitoringDays, forKey: .monitoringDays)
      if !plannedEnds.isEmpty { try container.encode(plannedEnds, forKey: .plannedEnds) }
    }
  }
#endif
