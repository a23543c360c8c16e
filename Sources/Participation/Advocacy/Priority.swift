/// A priority or programme that citizens' contributions lead to.
public struct Priority: Hashable, Sendable {
  /// What became of a priority so far.
  public enum Status: Hashable, Sendable {
    /// It is proposed.
    case proposed
    /// It went into another.
    case mergedInto(Identifier<Priority>)
    /// It was split into others.
    case split
    /// The circle accepted it.
    case accepted
    /// The circle turned it down.
    case rejected
    /// It stands in the draft of a planning document since a day.
    case entered(document: Identifier<PlanningDocumentName>, on: Day)
  }

  /// What it asks for.
  public let title: LocalizedText
  /// The day on which it was proposed.
  public let proposed: Day
  /// The contributions it came from directly, in order.
  public let contributions: [Identifier<CampaignContribution>]
  /// The priorities it came from by merging or splitting, in order.
  public let origins: [Identifier<Priority>]
  /// What became of it so far.
  public internal(set) var status: Status
  /// Whether at least one contribution leads to it, directly or over other priorities.
  public let isTraced: Bool
  /// The day on which it was merged, split or turned down; `nil` where it was not.
  public internal(set) var endedOn: Day?

  /// Whether it still stands for itself: neither merged, nor split, nor turned down.
  public var isLive: Bool {
    switch status {
    case .proposed, .accepted, .entered: true
    case .mergedInto, .split, .rejected: false
    }
  }
}

/// What the identifier of a planning document is a name for.
public enum PlanningDocumentName: Sendable {}

/// The strategy that an active circle builds together.
public struct EngagementStrategy: Hashable, Sendable, Serializable {
  /// What is to be reached.
  public let goals: [LocalizedText]
  /// Who is to be moved.
  public let audiences: [LocalizedText]
  /// What they are to hear.
  public let messages: [LocalizedText]
  /// Who is responsible for carrying it out.
  public let responsible: [ParticipantIdentifier]
  /// How it will be seen whether it works; `nil` where that is still open.
  public let monitoring: LocalizedText?

  /// A strategy, complete or not; what is missing is told by the campaign.
  public init(
    goals: [LocalizedText], audiences: [LocalizedText], messages: [LocalizedText],
    responsible: [ParticipantIdentifier], monitoring: LocalizedText?
  ) {
    self.goals = goals
    self.audiences = audiences
    self.messages = messages
    self.responsible = responsible
    self.monitoring = monitoring
  }

  /// The parts that a strategy must have and that this one lacks.
  public var missingParts: [Part] {
    Part.allCases.filter { part in
      switch part {
      case .goals: goals.isEmpty
      case .audiences: audiences.isEmpty
      case .messages: messages.isEmpty
      case .responsible: responsible.isEmpty
      case .monitoring: monitoring == nil
      }
    }
  }

  /// A part of a strategy.
  public enum Part: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
    /// What is to be reached.
    case goals
    /// Who is to be moved.
    case audiences
    /// What they are to hear.
    case messages
    /// Who carries it out.
    case responsible
    /// How it is watched.
    case monitoring

    /// The name in every language.
    public var label: LocalizedText {
      switch self {
      case .goals: LocalizedText(english: "goals", serbian: "ciljevi", polish: "cele")
      case .audiences:
        LocalizedText(english: "target audiences", serbian: "ciljna publika", polish: "grupy docelowe")
      case .messages:
        LocalizedText(english: "key messages", serbian: "ključne poruke", polish: "kluczowe przekazy")
      case .responsible:
        LocalizedText(
          english: "responsible persons", serbian: "odgovorna lica", polish: "osoby odpowiedzialne")
      case .monitoring:
        LocalizedText(english: "monitoring plan", serbian: "plan praćenja", polish: "plan monitorowania")
      }
    }
  }
}

/// What is known of one of the three key points.
public struct KeyPointRecord: Hashable, Sendable {
  /// How often it has been looked at.
  public internal(set) var observations: Int
  /// The latest day on which it was.
  public internal(set) var lastObserved: Day
  /// What was seen then.
  public internal(set) var latest: LocalizedText
}
