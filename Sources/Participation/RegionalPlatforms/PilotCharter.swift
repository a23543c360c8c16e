/// At which scale a pilot works.
///
/// Source: 004 (dzielnica, gmina, powiat).
public enum PilotScale: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// A district of a city or another neighbourhood.
  case district
  /// A commune.
  case gmina
  /// A county.
  case powiat

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .district: LocalizedText(english: "district", serbian: "mesna zajednica", polish: "dzielnica")
    case .gmina: LocalizedText(english: "commune (gmina)", serbian: "opština (gmina)", polish: "gmina")
    case .powiat: LocalizedText(english: "county (powiat)", serbian: "okrug (poviat)", polish: "powiat")
    }
  }
}

/// In which part somebody belongs to the team of a pilot.
///
/// Source: 004 for the advisers and the social animation; the other parts are a reconstruction.
public enum PilotPart: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// The animator, who brings the community together.
  case animator
  /// One of the advisers.
  case adviser
  /// A resident.
  case resident
  /// Somebody of an organisation.
  case organisation
  /// Somebody of business.
  case business
  /// An official.
  case official
  /// A councillor.
  case councillor

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .animator:
      LocalizedText(english: "animator", serbian: "društveni animator", polish: "animator społeczny")
    case .adviser: LocalizedText(english: "adviser", serbian: "savetnik", polish: "doradca")
    case .resident: LocalizedText(english: "resident", serbian: "stanovnik", polish: "mieszkaniec")
    case .organisation: LocalizedText(english: "organisation", serbian: "organizacija", polish: "organizacja")
    case .business: LocalizedText(english: "business", serbian: "privreda", polish: "biznes")
    case .official: LocalizedText(english: "official", serbian: "službenik", polish: "urzędnik")
    case .councillor: LocalizedText(english: "councillor", serbian: "odbornik", polish: "radny")
    }
  }
}

/// A finding of a diagnosis: a need or a potential of the community.
public struct PilotFinding: Hashable, Sendable {
  /// The kinds of finding.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
    /// What the community needs.
    case need
    /// What it can build on.
    case potential

    /// The name in every language.
    public var label: LocalizedText {
      switch self {
      case .need: LocalizedText(english: "need", serbian: "potreba", polish: "potrzeba")
      case .potential: LocalizedText(english: "potential", serbian: "potencijal", polish: "potencjał")
      }
    }
  }

  /// Its kind.
  public let kind: Kind
  /// What was found.
  public let statement: LocalizedText
  /// The day.
  public let day: Day
  /// Who told it.
  public let by: ParticipantIdentifier
}

/// A goal of a pilot.
public struct PilotGoal: Hashable, Sendable {
  /// What is to be reached.
  public let title: LocalizedText
  /// The findings that it answers.
  public let findings: [Identifier<PilotFinding>]
  /// The day on which it was proposed.
  public let proposed: Day
  /// The day on which it was reached; `nil` before that.
  public internal(set) var reached: Day?
}

/// What the identifier of a policy names; the type has no values.
public enum PilotPolicy: Sendable {}

/// What the identifier of a draft names; the type has no values.
public enum PilotDocument: Sendable {}

/// A day by which a step of a pilot is due.
public struct PilotDeadline: Hashable, Sendable, Serializable {
  /// The step.
  public let duty: PolicyPilot.Duty
  /// The last day for it.
  public let due: Day

  /// A deadline.
  public init(_ duty: PolicyPilot.Duty, by due: Day) {
    self.duty = duty
    self.due = due
  }
}

/// What is fixed when an authority declares that it takes part in a pilot.
///
/// Source: 004.
public struct PilotCharter: Hashable, Sendable {
  /// What the pilot is called.
  public let title: LocalizedText
  /// At which scale it works.
  public let scale: PilotScale
  /// Where.
  public let territory: Identifier<Territory>
  /// The authority that takes part.
  public let authority: Identifier<Organisation>
  /// The areas to choose from, each once; at least one.
  public let offered: [PolicyArea]
  /// The parts that the team must have, each once; at least the animator and an adviser.
  public let parts: [PilotPart]
  /// The days by which steps are due, each step once.
  public let deadlines: [PilotDeadline]

  /// A charter; unless it says otherwise the four areas of source 004 are offered, and every part must be
  /// there.
  ///
  /// - Throws: ``PilotCharterError`` where something stands twice or is missing.
  public init(
    title: LocalizedText, scale: PilotScale, territory: Identifier<Territory>,
    authority: Identifier<Organisation>, offered: [PolicyArea] = Self.areas,
    parts: [PilotPart] = PilotPart.allCases, deadlines: [PilotDeadline] = []
  ) throws(PilotCharterError) {
    guard !offered.isEmpty else { throw .nothingOffered }
    var areas: Set<PolicyArea> = []
    for area in offered where !areas.insert(area).inserted { throw .areaTwice(area) }
    var seen: Set<PilotPart> = []
    for part in parts where !seen.insert(part).inserted { throw .partTwice(part) }
    for part in [PilotPart.animator, .adviser] where !seen.contains(part) { throw .partMissing(part) }
    var steps: Set<PolicyPilot.Duty> = []
    for one in deadlines where !steps.insert(one.duty).inserted { throw .deadlineTwice(one.duty) }
    self.title = title
    self.scale = scale
    self.territory = territory
    self.authority = authority
    self.offered = offered
    self.parts = parts
    self.deadlines = deadlines
  }

  /// Employment, social integration, entrepreneurship, sustainable development.
  ///
  /// Source: 004.
  public static var areas: [PolicyArea] {
    [.employment, .socialIntegration, .entrepreneurship, .sustainableDevelopment]
  }

  /// The last day for a step; `nil` where none was set.
  public func due(_ duty: PolicyPilot.Duty) -> Day? { deadlines.first { $0.duty == duty }?.due }
}

/// Why something is no charter of a pilot.
public enum PilotCharterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No area is offered.
  case nothingOffered
  /// An area stands twice.
  case areaTwice(PolicyArea)
  /// A part stands twice.
  case partTwice(PilotPart)
  /// A part that every team needs is missing.
  case partMissing(PilotPart)
  /// A step has two deadlines.
  case deadlineTwice(PolicyPilot.Duty)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .nothingOffered: "No area is offered; name at least one."
    case .areaTwice(let area): "The area “\(area.rawValue)” stands twice; name it once."
    case .partTwice(let part): "The part “\(part.rawValue)” stands twice; name it once."
    case .partMissing(let part): "The part “\(part.rawValue)” is missing; every team needs it."
    case .deadlineTwice(let duty): "The step “\(duty.rawValue)” has two deadlines; give one."
    }
  }
}

#if hasFeature(Embedded)
  extension PilotCharter: Serializable {}
#else
  extension PilotCharter: Codable {
    private enum CodingKeys: String, CodingKey {
      case title, scale, territory, authority, offered, parts, deadlines
    }

    /// Reads the value and checks it; lists may be left out where they are empty.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let title = try container.decode(LocalizedText.self, forKey: .title)
      let scale = try container.decode(PilotScale.self, forKey: .scale)
      let territory = try container.decode(Identifier<Territory>.self, forKey: .territory)
      let authority = try container.decode(Identifier<Organisation>.self, forKey: .authority)
      let offered = try container.decodeIfPresent([PolicyArea].self, forKey: .offered) ?? []
      let parts = try container.decodeIfPresent([PilotPart].self, forKey: .parts) ?? []
      let deadlines = try container.decodeIfPresent([PilotDeadline].self, forKey: .deadlines) ?? []
      do throws(PilotCharterError) {
        try self.init(
          title: title, scale: scale, territory: territory, authority: authority, offered: offered,
          parts: parts, deadlines: deadlines)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }
  }
#endif
