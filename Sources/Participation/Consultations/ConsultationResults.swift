/// A contribution as its consultation counts it: who brought it, how, and when.
public struct ContributionReceipt: Hashable, Sendable {
  /// The key of the person or organisation; `nil` where none is known.
  public let person: ParticipantIdentifier?
  /// The way in which it came.
  public let channel: Channel
  /// The day on which it was sent or handed in.
  public let submitted: Day
  /// The day on which it arrived.
  public let received: Day
  /// Whether it was sent after the last day of the window.
  public let isLate: Bool
  /// The day on which it was withdrawn; `nil` while it stands.
  public internal(set) var withdrawn: Day?
}

/// How many contributions and people a consultation counts, paper and online apart; withdrawn ones do not
/// count.
public struct ConsultationCounts: Hashable, Sendable {
  /// Contributions that came over the internet.
  public let online: Int
  /// Contributions that came in any other way.
  public let offline: Int
  /// People with at least one contribution, each counted once over all ways.
  public let people: Int
  /// Contributions whose person is not known.
  public let withoutPerson: Int
  /// People who used both.
  public let peopleOnBoth: Int
  /// Contributions that came too late.
  public let late: Int

  /// All contributions.
  public var contributions: Int { online + offline }
}

/// A version of the summary of what was said.
public struct ConsultationSummary: Hashable, Sendable {
  /// The document.
  public let document: Reference
  /// The day on which it was finished inside the host.
  public let written: Day
  /// The day on which it was published; `nil` while it is internal.
  public internal(set) var published: Day?
  /// Where it was published.
  public internal(set) var channels: [Channel] = []
}

/// A version of the decision on what is done.
public struct ConsultationDecision: Hashable, Sendable {
  /// The document.
  public let document: Reference
  /// Who decided.
  public let manner: DecisionManner
  /// How the general interest bears on it; `nil` where it does not say.
  public let generalInterest: LocalizedText?
  /// The day on which it was taken inside the host.
  public let taken: Day
  /// The day on which it was published; `nil` while it is internal.
  public internal(set) var published: Day?
  /// Where it was published.
  public internal(set) var channels: [Channel] = []
}

/// Who decides after a consultation.
public enum DecisionManner: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// The authority alone.
  case authorityAlone
  /// The authority and the participants together.
  case together
  /// The participants; the authority carries it out.
  case participants

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .authorityAlone:
      LocalizedText(english: "by the authority alone", serbian: "odlučuje organ", polish: "decyduje organ")
    case .together:
      LocalizedText(english: "together", serbian: "odlučuje se zajedno", polish: "decyzja wspólna")
    case .participants:
      LocalizedText(
        english: "by the participants", serbian: "odlučuju učesnici", polish: "decydują uczestnicy")
    }
  }
}

/// Where a consultation stands for the public.
public enum ConsultationStanding: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Nothing can be contributed yet.
  case notYetOpen
  /// Contributions are taken.
  case open
  /// Contributions are no longer taken; the outcome is not published.
  case closed
  /// The outcome is published.
  case outcomePublished
  /// It was called off.
  case cancelled

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .notYetOpen: LocalizedText(english: "not yet open", serbian: "još nije otvoreno", polish: "przed")
    case .open: LocalizedText(english: "open", serbian: "otvoreno", polish: "otwarte")
    case .closed: LocalizedText(english: "closed", serbian: "zatvoreno", polish: "zamknięte")
    case .outcomePublished:
      LocalizedText(
        english: "outcome published", serbian: "objavljen ishod", polish: "wynik opublikowany")
    case .cancelled: LocalizedText(english: "cancelled", serbian: "otkazano", polish: "odwołane")
    }
  }
}
