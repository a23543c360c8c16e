/// What is fixed when an action plan is announced: whose it is, when it runs, and by which edition it is
/// judged.
public struct ActionPlanCharter: Hashable, Sendable {
  /// Its title.
  public let title: LocalizedText
  /// Whose plan it is.
  public let level: OpenGovernmentLevel
  /// The country or the local territory.
  public let territory: Identifier<Territory>
  /// Which plan of the territory it is; 1 is the first.
  public let cycle: Int
  /// The edition that it is held to.
  public let edition: OpenGovernmentEdition
  /// When it runs; it has an end.
  public let period: Period
  /// How many years it was meant to last.
  public let years: Int
  /// The day on which it is due by the calendar of its edition; `nil` where none is on record.
  public let due: Day?
  /// The last day of the plan before; `nil` where there was none.
  public let previousEnd: Day?
  /// The last day of the current term of a local government; `nil` where that is not on record.
  public let termEnd: Day?
  /// The body that leads it; `nil` where that is not on record.
  public let leadBody: Identifier<Organisation>?
  /// The administrative languages of the territory, each once; empty where they are not on record.
  public let languages: [Identifier<LanguageTag>]

  /// A charter.
  ///
  /// - Throws: ``ActionPlanCharterError`` where something does not fit together.
  public init(
    title: LocalizedText, level: OpenGovernmentLevel, territory: Identifier<Territory>, cycle: Int,
    edition: OpenGovernmentEdition, period: Period, years: Int, due: Day? = nil, previousEnd: Day? = nil,
    termEnd: Day? = nil, leadBody: Identifier<Organisation>? = nil,
    languages: [Identifier<LanguageTag>] = []
  ) throws(ActionPlanCharterError) {
    guard cycle >= 1 else { throw .cycleNotPositive(cycle) }
    guard (1...10).contains(years) else { throw .yearsOutOfRange(years) }
    guard let last = period.last else { throw .noEnd(first: period.first) }
    if let previousEnd, previousEnd >= last { throw .previousEndsLater(previousEnd, last: last) }
    if let termEnd, level == .national { throw .termOfNational(termEnd) }
    var named: Set<Identifier<LanguageTag>> = []
    for language in languages where !named.insert(language).inserted { throw .languageTwice(language) }
    self.title = title
    self.level = level
    self.territory = territory
    self.cycle = cycle
    self.edition = edition
    self.period = period
    self.years = years
    self.due = due
    self.previousEnd = previousEnd
    self.termEnd = termEnd
    self.leadBody = leadBody
    self.languages = languages
  }
}

/// Why something is no charter of an action plan.
public enum ActionPlanCharterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The number of the cycle is below 1.
  case cycleNotPositive(Int)
  /// The length is not 1 to 10 years.
  case yearsOutOfRange(Int)
  /// The period has no end.
  case noEnd(first: Day)
  /// The plan before ends no earlier than this one.
  case previousEndsLater(Day, last: Day)
  /// A term of government is given for a national plan.
  case termOfNational(Day)
  /// A language stands twice.
  case languageTwice(Identifier<LanguageTag>)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .cycleNotPositive(let cycle): "cycle is \(cycle); the first plan is 1."
    case .yearsOutOfRange(let years): "years is \(years); give 1 to 10."
    case .noEnd(let first): "The period from \(first) has no end; a plan has one."
    case .previousEndsLater(let previous, let last):
      "The plan before ends on \(previous), and this one on \(last) already; check both days."
    case .termOfNational(let day):
      "termEnd is \(day), but the plan is national; leave it out, or make the plan local."
    case .languageTwice(let language): "The language “\(language)” stands twice; name it once."
    }
  }
}

#if hasFeature(Embedded)
  extension ActionPlanCharter: Serializable {}
#else
  extension ActionPlanCharter: Codable {
    private enum Key: String, CodingKey {
      case title, level, territory, cycle, edition, period, years, due, previousEnd, termEnd, leadBody,
        languages
    }

    /// Reads a charter and checks it; `languages` may be left out.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let title = try container.decode(LocalizedText.self, forKey: .title)
      let level = try container.decode(OpenGovernmentLevel.self, forKey: .level)
      let territory = try container.decode(Identifier<Territory>.self, forKey: .territory)
      let cycle = try container.decode(Int.self, forKey: .cycle)
      let edition = try container.decode(OpenGovernmentEdition.self, forKey: .edition)
      let period = try container.decode(Period.self, forKey: .period)
      let years = try container.decode(Int.self, forKey: .years)
      let due = try container.decodeIfPresent(Day.self, forKey: .due)
      let previousEnd = try container.decodeIfPresent(Day.self, forKey: .previousEnd)
      let termEnd = try container.decodeIfPresent(Day.self, forKey: .termEnd)
      let leadBody = try container.decodeIfPresent(Identifier<Organisation>.self, forKey: .leadBody)
      let languages =
        try container.decodeIfPresent([Identifier<LanguageTag>].self, forKey: .languages) ?? []
      do throws(ActionPlanCharterError) {
        try self.init(
          title: title, level: level, territory: territory, cycle: cycle, edition: edition, period: period,
          years: years, due: due, previousEnd: previousEnd, termEnd: termEnd, leadBody: leadBody,
          languages: languages)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes what is set.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(title, forKey: .title)
      try container.encode(level, forKey: .level)
      try container.encode(territory, forKey: .territory)
      try container.encode(cycle, forKey: .cycle)
      try container.encode(edition, forKey: .edition)
      try container.encode(period, forKey: .period)
      try container.encode(years, forKey: .years)
      try container.encodeIfPresent(due, forKey: .due)
      try container.encodeIfPresent(previousEnd, forKey: .previousEnd)
      try container.encodeIfPresent(termEnd, forKey: .termEnd)
      try container.encodeIfPresent(leadBody, forKey: .leadBody)
      if !languages.isEmpty { try container.encode(languages, forKey: .languages) }
    }
  }
#endif
