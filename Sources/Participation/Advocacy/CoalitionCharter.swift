/// What a coalition fixes for itself when it is founded: its goal, who may accede, and how it decides.
///
/// None of these figures is law. They are the coalition's own, and ``Coalition`` has none of its own beside
/// them.
///
/// Source: 000 (“Koalicije”: a group that works together for a common goal).
public struct CoalitionCharter: Hashable, Sendable {
  /// The title of the coalition.
  public let title: LocalizedText
  /// What its members want to reach together.
  public let goal: LocalizedText
  /// How closely its members bind themselves.
  public let kind: CoalitionKind
  /// How many members it needs in order to decide; 2 or more.
  public let leastMembers: Int
  /// From how many sectors its members must come in order to decide; 1 up to the number of sectors.
  public let leastSectors: Int
  /// What whoever accedes has to meet, each condition under its own name.
  public let conditions: [AccessionCondition]
  /// How it decides on a position.
  public let decisionRule: DecisionRule
  /// The last day for agreeing the protocol; `nil` where none was set.
  public let protocolDue: Day?
  /// Within how many days a proposed position is to be decided; `nil` where no limit was set.
  public let decisionDays: Int?
  /// Within how many days a spokesperson who left is to be replaced; `nil` where no limit was set.
  public let replacementDays: Int?

  /// A charter.
  ///
  /// - Throws: ``CoalitionCharterError`` where a figure is out of its range or a condition stands twice.
  public init(
    title: LocalizedText, goal: LocalizedText, kind: CoalitionKind = .coalition, leastMembers: Int,
    leastSectors: Int = 1, conditions: [AccessionCondition] = [],
    decisionRule: DecisionRule = .majorityOfVotes, protocolDue: Day? = nil, decisionDays: Int? = nil,
    replacementDays: Int? = nil
  ) throws(CoalitionCharterError) {
    guard leastMembers >= 2 else { throw .tooFewMembers(leastMembers) }
    let sectors = Sector.allCases.count
    guard (1...sectors).contains(leastSectors) else { throw .sectors(leastSectors, most: sectors) }
    if let decisionDays, decisionDays < 0 { throw .negative("decisionDays", decisionDays) }
    if let replacementDays, replacementDays < 0 { throw .negative("replacementDays", replacementDays) }
    var names: Set<Identifier<AccessionCondition>> = []
    for condition in conditions where !names.insert(condition.id).inserted {
      throw .conditionTwice(condition.id)
    }
    self.title = title
    self.goal = goal
    self.kind = kind
    self.leastMembers = leastMembers
    self.leastSectors = leastSectors
    self.conditions = conditions
    self.decisionRule = decisionRule
    self.protocolDue = protocolDue
    self.decisionDays = decisionDays
    self.replacementDays = replacementDays
  }
}

/// Something that whoever accedes to a coalition has to meet, such as signing its protocol.
public struct AccessionCondition: Hashable, Sendable, Serializable {
  /// The name under which an accession says that it is met.
  public let id: Identifier<AccessionCondition>
  /// What is asked.
  public let label: LocalizedText

  /// A condition of accession.
  public init(_ id: Identifier<AccessionCondition>, label: LocalizedText) {
    self.id = id
    self.label = label
  }
}

/// How closely the members of a coalition bind themselves; the kinds are ordered by commitment.
///
/// The order network, alliance, coalition, formal organisation is the usual one of advocacy handbooks.
public enum CoalitionKind: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Its members exchange what they know.
  case network
  /// Its members support one another in a matter, each acting alone.
  case alliance
  /// Its members act together for a common goal under agreed rules.
  case coalition
  /// Its members have founded an organisation with bodies of its own.
  case formalOrganisation

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .network: LocalizedText(english: "network", serbian: "mreža", polish: "sieć")
    case .alliance: LocalizedText(english: "alliance", serbian: "savez", polish: "sojusz")
    case .coalition: LocalizedText(english: "coalition", serbian: "koalicija", polish: "koalicja")
    case .formalOrganisation:
      LocalizedText(
        english: "formal organisation", serbian: "formalna organizacija", polish: "organizacja formalna")
    }
  }

  private var commitment: Int {
    switch self {
    case .network: 1
    case .alliance: 2
    case .coalition: 3
    case .formalOrganisation: 4
    }
  }
}

extension CoalitionKind: Comparable {
  /// Whether one kind binds its members less than the other.
  public static func < (left: Self, right: Self) -> Bool { left.commitment < right.commitment }
}

/// Why figures are no charter of a coalition.
public enum CoalitionCharterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One member, or none, is no coalition.
  case tooFewMembers(Int)
  /// So many sectors cannot be asked for.
  case sectors(Int, most: Int)
  /// A number of days, by its name, is below zero.
  case negative(String, Int)
  /// A condition of accession stands twice.
  case conditionTwice(Identifier<AccessionCondition>)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .tooFewMembers(let members): "leastMembers is \(members); a coalition has at least 2 members."
    case .sectors(let sectors, let most): "leastSectors is \(sectors); give 1 to \(most)."
    case .negative(let name, let days): "\(name) is \(days); give 0 or more, or leave it out."
    case .conditionTwice(let condition): "The condition “\(condition)” stands twice; name it once."
    }
  }
}

#if hasFeature(Embedded)
  extension CoalitionCharter: Serializable {}
#else
  extension CoalitionCharter: Codable {
    private enum Key: String, CodingKey {
      case title, goal, kind, leastMembers, leastSectors, conditions, decisionRule, protocolDue, decisionDays
      case replacementDays
    }

    /// Reads a charter and checks its figures; conditions may be left out where there are none.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let title = try container.decode(LocalizedText.self, forKey: .title)
      let goal = try container.decode(LocalizedText.self, forKey: .goal)
      let kind = try container.decode(CoalitionKind.self, forKey: .kind)
      let members = try container.decode(Int.self, forKey: .leastMembers)
      let sectors = try container.decode(Int.self, forKey: .leastSectors)
      let conditions = try container.decodeIfPresent([AccessionCondition].self, forKey: .conditions) ?? []
      let rule = try container.decode(DecisionRule.self, forKey: .decisionRule)
      let protocolDue = try container.decodeIfPresent(Day.self, forKey: .protocolDue)
      let decisionDays = try container.decodeIfPresent(Int.self, forKey: .decisionDays)
      let replacementDays = try container.decodeIfPresent(Int.self, forKey: .replacementDays)
      do throws(CoalitionCharterError) {
        try self.init(
          title: title, goal: goal, kind: kind, leastMembers: members, leastSectors: sectors,
          conditions: conditions, decisionRule: rule, protocolDue: protocolDue, decisionDays: decisionDays,
          replacementDays: replacementDays)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes what is set.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(title, forKey: .title)
      try container.encode(goal, forKey: .goal)
      try container.encode(kind, forKey: .kind)
      try container.encode(leastMembers, forKey: .leastMembers)
      try container.encode(leastSectors, forKey: .leastSectors)
      if !conditions.isEmpty { try container.encode(conditions, forKey: .conditions) }
      try container.encode(decisionRule, forKey: .decisionRule)
      try container.encodeIfPresent(protocolDue, forKey: .protocolDue)
      try container.encodeIfPresent(decisionDays, forKey: .decisionDays)
      try container.encodeIfPresent(replacementDays, forKey: .replacementDays)
    }
  }
#endif
