/// What the identifier of a side's position names; the type has no values.
public enum SidePosition: Sendable {}

/// What the identifier of a joint position, or of a protocol of divergence, names; the type has no values.
public enum JointPosition: Sendable {}

/// What the identifier of a report to the sides names; the type has no values.
public enum PositionReport: Sendable {}

/// A point on which the positions of the sides were compared.
public struct ComparedPoint: Hashable, Sendable, Serializable {
  /// What it is about.
  public let title: LocalizedText
  /// Whether all sides say the same on it.
  public let isShared: Bool

  /// A compared point.
  public init(_ title: LocalizedText, isShared: Bool) {
    self.title = title
    self.isShared = isShared
  }
}

/// What a consultation made of a position.
public enum PositionOutcome: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// It was taken over.
  case accepted
  /// It was taken over in part.
  case partlyAccepted
  /// It was not taken over.
  case rejected

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .accepted: LocalizedText(english: "accepted", serbian: "prihvaćen", polish: "uwzględnione")
    case .partlyAccepted:
      LocalizedText(
        english: "partly accepted", serbian: "delimično prihvaćen", polish: "częściowo uwzględnione")
    case .rejected: LocalizedText(english: "rejected", serbian: "odbijen", polish: "nieuwzględnione")
    }
  }
}

/// How a member voted on a draft.
public enum DraftVote: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// The member accepts it.
  case accepted
  /// The member rejects it.
  case rejected
  /// Neither.
  case abstained

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .accepted: LocalizedText(english: "accepted", serbian: "prihvata", polish: "za")
    case .rejected: LocalizedText(english: "rejected", serbian: "odbija", polish: "przeciw")
    case .abstained: LocalizedText(english: "abstained", serbian: "uzdržan", polish: "wstrzymał się")
    }
  }
}
