/// What kind of matter somebody brings to a public service.
///
/// Source: 003 (municipal problems, proposals of citizens, what a library lacks).
public enum FeedbackKind: String, ProcessName {
  /// Something is broken, dirty or dangerous in public space.
  case municipalProblem
  /// A reader recommends what a library should have.
  case libraryRecommendation
  /// Somebody proposes how a service could be better.
  case serviceProposal
  /// Somebody is not content with how a service was given.
  case complaint
}

/// Why a service declines to do what was asked for.
public enum FeedbackDecline: String, ProcessName {
  /// Somebody else is competent.
  case notCompetent
  /// There is nothing to be done.
  case unfounded
  /// It will be done anyway, within a plan.
  case plannedAlready
  /// There is no money for it.
  case noFunds
  /// What was asked for cannot be had.
  case unavailable
  /// It cannot be told what was meant.
  case unclear
  /// None of the others; the reason says which.
  case other
}

/// How content somebody is with the handling of a matter, from 1 to 5.
public enum ServiceRating: Int, CaseIterable, Comparable, Hashable, Sendable, Serializable, Labelled {
  /// Not at all content.
  case veryPoor = 1
  /// Rather not content.
  case poor
  /// Neither the one nor the other.
  case fair
  /// Rather content.
  case good
  /// Entirely content.
  case veryGood

  /// Whether one rating is worse than the other.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The unit that a matter was assigned to.
public struct FeedbackAssignment: Hashable, Sendable {
  /// The unit.
  public let unit: Identifier<Organisation>
  /// The day.
  public let day: Day
}

/// How a matter was settled.
public struct FeedbackSettlement: Hashable, Sendable {
  /// The two ways to settle a matter.
  public enum Answer: Hashable, Sendable {
    /// What was asked for is done; what came of it, where that is on record.
    case resolved(outcome: LocalizedText?)
    /// What was asked for will not be done.
    case declined(ground: FeedbackDecline, reason: LocalizedText)
  }

  /// What the answer was.
  public let answer: Answer
  /// The day.
  public let day: Day
}

/// A matter that was taken up again by who reported it.
public struct FeedbackReopening: Hashable, Sendable {
  /// Why.
  public let reason: LocalizedText
  /// The day.
  public let day: Day
}

/// Another report of the same matter, joined to this one.
public struct FeedbackDuplicate: Hashable, Sendable {
  /// Who reported it.
  public let reporter: ParticipantIdentifier
  /// The day on which it was joined.
  public let day: Day
}
