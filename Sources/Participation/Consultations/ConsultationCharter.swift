/// What is fixed when a consultation is planned: its kind, its host, the level it promises, its deadlines.
public struct ConsultationCharter: Hashable, Sendable {
  /// What kind of consultation it is.
  public let kind: ConsultationKind
  /// Its title.
  public let title: LocalizedText
  /// What it is to find out; `nil` where that is not on record.
  public let goal: LocalizedText?
  /// The body that consults and answers for the work.
  public let host: Identifier<Organisation>
  /// Who answers for it politically; `nil` where nobody was named.
  public let politicalHost: ParticipantIdentifier?
  /// Where the people live that it asks; `nil` where it has no limit.
  public let territory: Identifier<Territory>?
  /// The level of participation that it declares; `nil` where it declares none.
  public let declared: DeclaredParticipation?
  /// Whether the host declared itself ready to change the draft; `nil` where it said nothing.
  public let declaresOpenness: Bool?
  /// Whether a person is counted once, on paper and online together.
  public let isOnePerPerson: Bool
  /// When the host answers.
  public let deadlines: ConsultationDeadlines
  /// Whether it can only count as answered when every contribution is.
  public let coverage: CoverageRule
  /// When it is planned to be open; `nil` where that is not on record.
  public let planned: Period?
  /// The day for which the decision is planned; `nil` where that is not on record.
  public let decisionPlanned: Day?

  /// A charter.
  public init(
    kind: ConsultationKind, title: LocalizedText, goal: LocalizedText? = nil,
    host: Identifier<Organisation>, politicalHost: ParticipantIdentifier? = nil,
    territory: Identifier<Territory>? = nil, declared: DeclaredParticipation? = nil,
    declaresOpenness: Bool? = nil, isOnePerPerson: Bool = false,
    deadlines: ConsultationDeadlines = .unset, coverage: CoverageRule = .finding,
    planned: Period? = nil, decisionPlanned: Day? = nil
  ) {
    self.kind = kind
    self.title = title
    self.goal = goal
    self.host = host
    self.politicalHost = politicalHost
    self.territory = territory
    self.declared = declared
    self.declaresOpenness = declaresOpenness
    self.isOnePerPerson = isOnePerPerson
    self.deadlines = deadlines
    self.coverage = coverage
    self.planned = planned
    self.decisionPlanned = decisionPlanned
  }
}

/// What a consultation does with contributions that nobody answered.
public enum CoverageRule: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// It may count as answered; the contributions without an answer are a finding.
  case finding
  /// It cannot count as answered before an ``AnswerLedger`` covers every contribution.
  case required

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .finding:
      LocalizedText(
        english: "gaps are a finding", serbian: "praznine su nalaz", polish: "luki są ustaleniem")
    case .required:
      LocalizedText(
        english: "every contribution must be answered", serbian: "na svaki doprinos se mora odgovoriti",
        polish: "na każdy wkład trzeba odpowiedzieć")
    }
  }
}

/// Within how many days of the closing the host answers; what was not promised is not set.
public struct ConsultationDeadlines: Hashable, Sendable {
  /// Days for the answer to every contribution; `nil` where no limit was set.
  public let answerDays: Int?
  /// Days for the published summary of what was said; `nil` where no limit was set.
  public let summaryDays: Int?
  /// Days for the published decision on what is done; `nil` where no limit was set.
  public let decisionDays: Int?
  /// How many days before the last day for the decision the host is reminded, most days first.
  public let reminderDays: [Int]

  /// Deadlines.
  ///
  /// - Throws: ``ConsultationDeadlinesError`` where a figure is below zero, or a reminder comes before the
  ///   closing, twice, or without a deadline.
  public init(
    answerDays: Int? = nil, summaryDays: Int? = nil, decisionDays: Int? = nil, reminderDays: [Int] = []
  ) throws(ConsultationDeadlinesError) {
    for days in [answerDays, summaryDays, decisionDays].compactMap({ $0 }) where days < 0 {
      throw .negativeDays(days)
    }
    for (place, days) in reminderDays.enumerated() {
      guard let decisionDays else { throw .reminderWithoutDeadline(days) }
      guard days >= 0 else { throw .negativeDays(days) }
      guard days <= decisionDays else { throw .reminderBeforeClosing(days, decisionDays: decisionDays) }
      guard !reminderDays[..<place].contains(days) else { throw .reminderTwice(days) }
    }
    self.init(
      known: answerDays, summaryDays, decisionDays, reminderDays.sorted { $0 > $1 })
  }

  private init(known answerDays: Int?, _ summaryDays: Int?, _ decisionDays: Int?, _ reminderDays: [Int]) {
    self.answerDays = answerDays
    self.summaryDays = summaryDays
    self.decisionDays = decisionDays
    self.reminderDays = reminderDays
  }

  /// No deadline at all.
  public static let unset = Self(known: nil, nil, nil, [])

  /// The outcome within twelve weeks, reminders four weeks and one week before.
  ///
  /// Source: consultations on GOV.UK, as its publishing system computes them.
  public static let twelveWeeks = Self(known: nil, nil, 84, [28, 7])
}

/// Why figures are no deadlines of a consultation.
public enum ConsultationDeadlinesError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A number of days is below zero.
  case negativeDays(Int)
  /// A reminder without a deadline to be reminded of.
  case reminderWithoutDeadline(Int)
  /// A reminder would come before the closing.
  case reminderBeforeClosing(Int, decisionDays: Int)
  /// The same reminder stands twice.
  case reminderTwice(Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .negativeDays(let days): "A deadline has \(days) days; give 0 or more, or leave it out."
    case .reminderWithoutDeadline(let days):
      "A reminder \(days) days before has no deadline; give decisionDays, or leave the reminder out."
    case .reminderBeforeClosing(let days, let decisionDays):
      "A reminder \(days) days before comes before the closing; decisionDays is \(decisionDays)."
    case .reminderTwice(let days): "The reminder \(days) days before stands twice; name it once."
    }
  }
}

#if hasFeature(Embedded)
  extension ConsultationCharter: Serializable {}
  extension ConsultationDeadlines: Serializable {}
#else
  extension ConsultationCharter: Codable {
    private enum Key: String, CodingKey {
      case kind, title, goal, host, politicalHost, territory, declared, declaresOpenness, isOnePerPerson
      case deadlines, coverage, planned, decisionPlanned
    }

    /// Reads a charter; what has a usual value may be left out.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      func optional<Value: Decodable>(_ key: Key) throws -> Value? {
        try container.decodeIfPresent(Value.self, forKey: key)
      }
      self.init(
        kind: try container.decode(ConsultationKind.self, forKey: .kind),
        title: try container.decode(LocalizedText.self, forKey: .title), goal: try optional(.goal),
        host: try container.decode(Identifier<Organisation>.self, forKey: .host),
        politicalHost: try optional(.politicalHost), territory: try optional(.territory),
        declared: try optional(.declared), declaresOpenness: try optional(.declaresOpenness),
        isOnePerPerson: try optional(.isOnePerPerson) ?? false,
        deadlines: try optional(.deadlines) ?? .unset, coverage: try optional(.coverage) ?? .finding,
        planned: try optional(.planned), decisionPlanned: try optional(.decisionPlanned))
    }

    /// Writes what is set.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(kind, forKey: .kind)
      try container.encode(title, forKey: .title)
      try container.encodeIfPresent(goal, forKey: .goal)
      try container.encode(host, forKey: .host)
      try container.encodeIfPresent(politicalHost, forKey: .politicalHost)
      try container.encodeIfPresent(territory, forKey: .territory)
      try container.encodeIfPresent(declared, forKey: .declared)
      try container.encodeIfPresent(declaresOpenness, forKey: .declaresOpenness)
      if isOnePerPerson { try container.encode(isOnePerPerson, forKey: .isOnePerPerson) }
      if deadlines != .unset { try container.encode(deadlines, forKey: .deadlines) }
      if coverage != .finding { try container.encode(coverage, forKey: .coverage) }
      try container.encodeIfPresent(planned, forKey: .planned)
      try container.encodeIfPresent(decisionPlanned, forKey: .decisionPlanned)
    }
  }

  extension ConsultationDeadlines: Codable {
    private enum Key: String, CodingKey { case answerDays, summaryDays, decisionDays, reminderDays }

    /// Reads deadlines and checks them.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let answerDays = try container.decodeIfPresent(Int.self, forKey: .answerDays)
      let summaryDays = try container.decodeIfPresent(Int.self, forKey: .summaryDays)
      let decisionDays = try container.decodeIfPresent(Int.self, forKey: .decisionDays)
      let reminderDays = try container.decodeIfPresent([Int].self, forKey: .reminderDays) ?? []
      do throws(ConsultationDeadlinesError) {
        try self.init(
          answerDays: answerDays, summaryDays: summaryDays, decisionDays: decisionDays,
          reminderDays: reminderDays)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes what is set.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encodeIfPresent(answerDays, forKey: .answerDays)
      try container.encodeIfPresent(summaryDays, forKey: .summaryDays)
      try container.encodeIfPresent(decisionDays, forKey: .decisionDays)
      if !reminderDays.isEmpty { try container.encode(reminderDays, forKey: .reminderDays) }
    }
  }
#endif
