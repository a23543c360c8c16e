/// What a commitment says when it enters a plan.
///
/// What is amended later stands in the ``Commitment``; the charter stays as it was.
///
/// Source: the minimal superset of the commitment templates of all editions.
public struct CommitmentCharter: Hashable, Sendable {
  private let content: Shared<Content>

  struct Content: Hashable, Sendable {
    let plan: Identifier<ActionPlan>
    let number: String?
    let title: LocalizedText
    let theme: PolicyArea?
    let lead: Identifier<Organisation>?
    let supporting: [Identifier<Organisation>]
    let period: Period?
    let planEnd: Day?
    let fields: [CommitmentField: LocalizedText]
    let values: [OpenGovernmentValue]
    let budget: Money?
    let links: [String]
    let carriedForwardFrom: Identifier<Commitment>?
    let milestones: [MilestonePlan]
    let indicators: [CommitmentIndicator]
    let reporting: PeriodSeries?
    let reportingDays: Int?
  }

  /// The plan that it stands in.
  public var plan: Identifier<ActionPlan> { content.value.plan }
  /// Its number in the plan, such as `2.1`; `nil` where it has none.
  public var number: String? { content.value.number }
  /// Its title.
  public var title: LocalizedText { content.value.title }
  /// The theme of the plan under which it stands.
  public var theme: PolicyArea? { content.value.theme }
  /// The institution that answers for it; `nil` where none is named.
  public var lead: Identifier<Organisation>? { content.value.lead }
  /// The institutions and organisations that support it, each once.
  public var supporting: [Identifier<Organisation>] { content.value.supporting }
  /// When it is to be carried out; `nil` where no dates are set.
  ///
  /// It may outlive the plan.
  public var period: Period? { content.value.period }
  /// The last day of the plan, by which dates such as "ongoing" are read; `nil` where it has none.
  public var planEnd: Day? { content.value.planEnd }
  /// What it says, by field.
  public var fields: [CommitmentField: LocalizedText] { content.value.fields }
  /// The values that its authors say it serves, each once.
  public var values: [OpenGovernmentValue] { content.value.values }
  /// What it is to cost.
  public var budget: Money? { content.value.budget }
  /// Links to other programmes, plans and pages.
  public var links: [String] { content.value.links }
  /// The commitment of the plan before that it continues.
  public var carriedForwardFrom: Identifier<Commitment>? { content.value.carriedForwardFrom }
  /// Its milestones as planned at first.
  public var milestones: [MilestonePlan] { content.value.milestones }
  /// Its indicators.
  public var indicators: [CommitmentIndicator] { content.value.indicators }
  /// The periods for which progress is declared; `nil` where none are fixed.
  public var reporting: PeriodSeries? { content.value.reporting }
  /// Within how many days of the end of a period progress is to be declared; `nil` where no limit was set.
  public var reportingDays: Int? { content.value.reportingDays }

  /// A charter; whatever is not known stays out.
  ///
  /// - Throws: ``CommitmentCharterError`` where something stands twice, or the days are below zero.
  public init(
    plan: Identifier<ActionPlan>, number: String? = nil, title: LocalizedText, theme: PolicyArea? = nil,
    lead: Identifier<Organisation>? = nil, supporting: [Identifier<Organisation>] = [],
    period: Period? = nil, planEnd: Day? = nil, fields: [CommitmentField: LocalizedText] = [:],
    values: [OpenGovernmentValue] = [], budget: Money? = nil, links: [String] = [],
    carriedForwardFrom: Identifier<Commitment>? = nil, milestones: [MilestonePlan] = [],
    indicators: [CommitmentIndicator] = [], reporting: PeriodSeries? = nil, reportingDays: Int? = nil
  ) throws(CommitmentCharterError) {
    if let days = reportingDays, days < 0 { throw .negativeReportingDays(days) }
    if let twice = Self.twice(supporting) { throw .supportingTwice(twice) }
    if let twice = Self.twice(values) { throw .valueTwice(twice) }
    if let twice = Self.twice(milestones.map { $0.id }) { throw .milestoneTwice(twice) }
    if let twice = Self.twice(indicators.map { $0.id }) { throw .indicatorTwice(twice) }
    content = Shared(
      Content(
        plan: plan, number: number, title: title, theme: theme, lead: lead, supporting: supporting,
        period: period, planEnd: planEnd, fields: fields, values: values, budget: budget, links: links,
        carriedForwardFrom: carriedForwardFrom, milestones: milestones, indicators: indicators,
        reporting: reporting, reportingDays: reportingDays))
  }

  private static func twice<Value: Hashable>(_ values: [Value]) -> Value? {
    var seen: Set<Value> = []
    return values.first { !seen.insert($0).inserted }
  }

  /// The fields that a template asks for and the commitment does not give, in the order of the template.
  public func missingFields(of template: CommitmentTemplate) -> [CommitmentField] {
    template.fields.filter { fields[$0] == nil }
  }
}

/// Why something is no charter of a commitment.
public enum CommitmentCharterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Progress would be due before the period ends.
  case negativeReportingDays(Int)
  /// An organisation stands twice among those that support.
  case supportingTwice(Identifier<Organisation>)
  /// A value stands twice.
  case valueTwice(OpenGovernmentValue)
  /// Two milestones have one identifier.
  case milestoneTwice(Identifier<Milestone>)
  /// Two indicators have one identifier.
  case indicatorTwice(Identifier<CommitmentIndicator>)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .negativeReportingDays(let days): "reportingDays is \(days); give 0 or more."
    case .supportingTwice(let organisation):
      "The organisation \(organisation) stands twice among those that support; name it once."
    case .valueTwice(let value): "The value “\(value.rawValue)” stands twice; name it once."
    case .milestoneTwice(let milestone):
      "Two milestones are called \(milestone); give each an identifier of its own."
    case .indicatorTwice(let indicator):
      "Two indicators are called \(indicator); give each an identifier of its own."
    }
  }
}

#if hasFeature(Embedded)
  extension CommitmentCharter: Serializable {}
#else
  extension CommitmentCharter: Codable {
    private enum Key: String, CodingKey {
      case plan, number, title, theme, lead, supporting, period, planEnd, fields, values, budget, links
      case carriedForwardFrom, milestones, indicators, reporting, reportingDays
    }

    /// Reads a charter; everything but the plan and the title may be left out.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let plan = try container.decode(Identifier<ActionPlan>.self, forKey: .plan)
      let number = try container.decodeIfPresent(String.self, forKey: .number)
      let title = try container.decode(LocalizedText.self, forKey: .title)
      let theme = try container.decodeIfPresent(PolicyArea.self, forKey: .theme)
      let lead = try container.decodeIfPresent(Identifier<Organisation>.self, forKey: .lead)
      let supporting = try container.decodeIfPresent([Identifier<Organisation>].self, forKey: .supporting)
      let period = try container.decodeIfPresent(Period.self, forKey: .period)
      let planEnd = try container.decodeIfPresent(Day.self, forKey: .planEnd)
      let fields = try container.decodeIfPresent([CommitmentField: LocalizedText].self, forKey: .fields)
      let values = try container.decodeIfPresent([OpenGovernmentValue].self, forKey: .values)
      let budget = try container.decodeIfPresent(Money.self, forKey: .budget)
      let links = try container.decodeIfPresent([String].self, forKey: .links)
      let from = try container.decodeIfPresent(Identifier<Commitment>.self, forKey: .carriedForwardFrom)
      let milestones = try container.decodeIfPresent([MilestonePlan].self, forKey: .milestones)
      let indicators = try container.decodeIfPresent([CommitmentIndicator].self, forKey: .indicators)
      let reporting = try container.decodeIfPresent(PeriodSeries.self, forKey: .reporting)
      let reportingDays = try container.decodeIfPresent(Int.self, forKey: .reportingDays)
      do throws(CommitmentCharterError) {
        try self.init(
          plan: plan, number: number, title: title, theme: theme, lead: lead, supporting: supporting ?? [],
          period: period, planEnd: planEnd, fields: fields ?? [:], values: values ?? [], budget: budget,
          links: links ?? [], carriedForwardFrom: from, milestones: milestones ?? [],
          indicators: indicators ?? [], reporting: reporting, reportingDays: reportingDays)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes everything that is given.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(plan, forKey: .plan)
      try container.encodeIfPresent(number, forKey: .number)
      try container.encode(title, forKey: .title)
      try container.encodeIfPresent(theme, forKey: .theme)
      try container.encodeIfPresent(lead, forKey: .lead)
      if !supporting.isEmpty { try container.encode(supporting, forKey: .supporting) }
      try container.encodeIfPresent(period, forKey: .period)
      try container.encodeIfPresent(planEnd, forKey: .planEnd)
      if !fields.isEmpty { try container.encode(fields, forKey: .fields) }
      if !values.isEmpty { try container.encode(values, forKey: .values) }
      try container.encodeIfPresent(budget, forKey: .budget)
      if !links.isEmpty { try container.encode(links, forKey: .links) }
      try container.encodeIfPresent(carriedForwardFrom, forKey: .carriedForwardFrom)
      if !milestones.isEmpty { try container.encode(milestones, forKey: .milestones) }
      if !indicators.isEmpty { try container.encode(indicators, forKey: .indicators) }
      try container.encodeIfPresent(reporting, forKey: .reporting)
      try container.encodeIfPresent(reportingDays, forKey: .reportingDays)
    }
  }
#endif
