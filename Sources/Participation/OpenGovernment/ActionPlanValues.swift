/// What an identifier of a language names: its tag, such as `sr` or `en`.
///
/// Source: BCP 47.
public enum LanguageTag: Sendable {}

/// Who sits in the forum of government and civil society, and whether its rules are public.
public struct ForumComposition: Hashable, Sendable {
  /// How many members come from government.
  public let government: Int
  /// How many members come from civil society.
  public let civilSociety: Int
  /// How many members come from elsewhere, such as business or academia.
  public let others: Int
  /// Whether its basic rules on participation are public.
  public let areRulesPublic: Bool

  /// A composition.
  ///
  /// - Throws: ``ForumCompositionError`` where a number is below 0.
  public init(
    government: Int, civilSociety: Int, others: Int = 0, areRulesPublic: Bool
  ) throws(ForumCompositionError) {
    for count in [government, civilSociety, others] where count < 0 { throw .negative(count) }
    self.government = government
    self.civilSociety = civilSociety
    self.others = others
    self.areRulesPublic = areRulesPublic
  }

  /// Whether both government and civil society have members.
  public var hasBothSides: Bool { government > 0 && civilSociety > 0 }
}

/// Why numbers are no composition of a forum.
public enum ForumCompositionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A number of members is below 0.
  case negative(Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .negative(let members): "A forum cannot have \(members) members from a side; give 0 or more."
    }
  }
}

/// What a meeting over the plan was: with whom, and what for.
public struct ForumMeeting: Hashable, Sendable, Serializable {
  /// In which part of the cycle it was held.
  public let phase: CyclePhase
  /// Whether civil society took part.
  public let hasCivilSociety: Bool
  /// Whether results of the implementation were presented.
  public let presentedResults: Bool
  /// Whether comments were collected.
  public let collectedComments: Bool

  /// A meeting.
  public init(_ phase: CyclePhase, hasCivilSociety: Bool, presentedResults: Bool, collectedComments: Bool) {
    self.phase = phase
    self.hasCivilSociety = hasCivilSociety
    self.presentedResults = presentedResults
    self.collectedComments = collectedComments
  }

  /// Whether it is a meeting of the kind that every year of implementation needs two of.
  public var countsForImplementation: Bool {
    phase == .implementation && hasCivilSociety && presentedResults && collectedComments
  }
}

/// A way to hand in inputs for a plan.
public struct InputMechanism: Hashable, Sendable, Serializable {
  /// The channel.
  public let channel: Channel
  /// Whether a form is prescribed for what is handed in; `nil` where that is not on record.
  public let hasPrescribedForm: Bool?

  /// A way to hand in inputs.
  public init(_ channel: Channel, hasPrescribedForm: Bool? = nil) {
    self.channel = channel
    self.hasPrescribedForm = hasPrescribedForm
  }
}

/// How people are consulted on a plan.
public enum ConsultationMode: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Over the internet.
  case online
  /// Face to face.
  case inPerson

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .online: LocalizedText(english: "online", serbian: "onlajn", polish: "przez internet")
    case .inPerson: LocalizedText(english: "in person", serbian: "uživo", polish: "osobiście")
    }
  }
}

/// Something that somebody proposed or said while a plan was made.
public struct PlanContribution: Hashable, Sendable {
  /// The day on which it was received.
  public let day: Day
  /// For which part of society it speaks.
  public let sector: Sector
  /// What was said; `nil` where only the fact is on record.
  public let text: LocalizedText?
  /// The day of the first reasoned response to it; `nil` while there is none.
  public internal(set) var answered: Day?
  /// The numbers of the reasoned responses to it, counted from 1; one that answers all counts where none did
  /// before.
  public internal(set) var answers: [Int] = []

  init(day: Day, sector: Sector, text: LocalizedText?) {
    self.day = day
    self.sector = sector
    self.text = text
  }
}

/// A commitment as the plan has it: since when, from which contributions, and until when.
public struct EnteredCommitment: Hashable, Sendable {
  /// The day on which it was entered.
  public let entered: Day
  /// The contributions that it came from, in order.
  public let contributions: [Identifier<PlanContribution>]
  /// The amendment that brought it; `nil` where it stood in the plan before.
  public let amendment: Identifier<PlanAmendment>?
  /// The day on which it was dropped; `nil` while it stands.
  public internal(set) var dropped: Day?
}

/// To what a reasoned response answers.
public enum ResponseScope: Hashable, Sendable, Serializable {
  /// To every contribution received so far.
  case all
  /// To some of them.
  case contributions(named: [Identifier<PlanContribution>])
  /// To so many that are not on record one by one.
  case unrecorded(count: Int)
}

/// A report in which the government looks at its own plan.
public struct SelfAssessment: Hashable, Sendable {
  /// When it looks back.
  public let moment: Moment
  /// For how many days its draft was open to comments; `nil` where that is not on record.
  public let commentDays: Int?

  /// When a self-assessment looks back.
  public enum Moment: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
    /// After the first year.
    case midTerm
    /// After the end of the plan.
    case endOfTerm

    /// The name in every language.
    public var label: LocalizedText {
      switch self {
      case .midTerm:
        LocalizedText(
          english: "mid-term self-assessment report", serbian: "srednjoročni izveštaj o samoproceni",
          polish: "śródokresowy raport samooceny")
      case .endOfTerm:
        LocalizedText(
          english: "end-of-term self-assessment report", serbian: "završni izveštaj o samoproceni",
          polish: "końcowy raport samooceny")
      }
    }
  }

  /// A self-assessment.
  ///
  /// - Throws: ``SelfAssessmentError`` where the days are below 0.
  public init(_ moment: Moment, commentDays: Int?) throws(SelfAssessmentError) {
    if let commentDays, commentDays < 0 { throw .negativeDays(commentDays) }
    self.moment = moment
    self.commentDays = commentDays
  }
}

/// Why something is no self-assessment.
public enum SelfAssessmentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The days of comment are below 0.
  case negativeDays(Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .negativeDays(let days): "commentDays is \(days); give 0 or more, or leave it out."
    }
  }
}

#if hasFeature(Embedded)
  extension ForumComposition: Serializable {}
  extension SelfAssessment: Serializable {}
#else
  extension ForumComposition: Codable {
    private enum Key: String, CodingKey { case government, civilSociety, others, areRulesPublic }

    /// Reads a composition and checks it; `others` may be left out where there are none.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let government = try container.decode(Int.self, forKey: .government)
      let civilSociety = try container.decode(Int.self, forKey: .civilSociety)
      let others = try container.decodeIfPresent(Int.self, forKey: .others) ?? 0
      let areRulesPublic = try container.decode(Bool.self, forKey: .areRulesPublic)
      do throws(ForumCompositionError) {
        try self.init(
          government: government, civilSociety: civilSociety, others: others, areRulesPublic: areRulesPublic)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes the numbers; `others` only where there are some.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(government, forKey: .government)
      try container.encode(civilSociety, forKey: .civilSociety)
      if others > 0 { try container.encode(others, forKey: .others) }
      try container.encode(areRulesPublic, forKey: .areRulesPublic)
    }
  }

  extension SelfAssessment: Codable {
    private enum Key: String, CodingKey { case moment, commentDays }

    /// Reads a self-assessment and checks it.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let moment = try container.decode(Moment.self, forKey: .moment)
      let commentDays = try container.decodeIfPresent(Int.self, forKey: .commentDays)
      do throws(SelfAssessmentError) {
        try self.init(moment, commentDays: commentDays)
      } catch {
        throw DecodingError.dataCorruptedError(
          forKey: .commentDays, in: container, debugDescription: error.description)
      }
    }

    /// Writes what is on record.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(moment, forKey: .moment)
      try container.encodeIfPresent(commentDays, forKey: .commentDays)
    }
  }
#endif
