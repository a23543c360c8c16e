/// An application to a public call, with the points it was given.
public struct CallApplication: Hashable, Sendable {
  /// Who applies.
  public let applicant: ParticipantIdentifier
  /// The day on which it came.
  public let received: Day
  /// Whether it takes part, and if not, why.
  public internal(set) var standing = Standing.admitted
  /// The points, in the order in which they were given.
  public internal(set) var marks: [Mark] = []
  /// What became of it after it was selected; `nil` where that is not on record.
  public internal(set) var outcome: Outcome?

  init(applicant: ParticipantIdentifier, received: Day) {
    self.applicant = applicant
    self.received = received
  }

  /// Whether an application takes part.
  public enum Standing: Hashable, Sendable {
    /// It is scored with the others.
    case admitted
    /// It is not scored, for a reason with a code.
    case inadmissible(CallInadmissibility, on: Day)
    /// The applicant took it back.
    case withdrawn(on: Day)
  }

  /// The points that one assessor gave under one criterion.
  public struct Mark: Hashable, Sendable {
    /// The criterion.
    public let criterion: Identifier<CallCriterion>
    /// Who gave them.
    public let assessor: ParticipantIdentifier
    /// How many.
    public let points: Int
    /// The day.
    public let day: Day
  }

  /// What became of a selected application.
  public enum Outcome: Hashable, Sendable {
    /// What it was selected for was done.
    case finished(on: Day)
    /// It was given up.
    case givenUp(on: Day, reason: LocalizedText)
  }

  /// Whether it takes part.
  public var isAdmitted: Bool {
    switch standing {
    case .admitted: true
    case .inadmissible, .withdrawn: false
    }
  }

  /// The mean of the points under a criterion; `nil` where there are none.
  public func mean(under criterion: Identifier<CallCriterion>) -> CallScore? {
    var sum: Int64 = 0
    var count: Int64 = 0
    for mark in marks where mark.criterion == criterion {
      sum += Int64(mark.points)
      count += 1
    }
    return count == 0 ? nil : CallScore(sum: sum, over: count)
  }
}

/// Why an application is not scored.
public enum CallInadmissibility: String, ProcessName {
  /// It came after the last day.
  case late
  /// Something is missing.
  case incomplete
  /// The applicant is none of those who can apply.
  case ineligible
  /// The same applicant applied before.
  case duplicate
  /// It is about something else.
  case outsideScope
  /// None of the others; the reason says which.
  case other
}

/// A complaint about the outcome of a public call.
public struct CallComplaint: Hashable, Sendable {
  /// The application that it is about.
  public let application: Identifier<CallApplication>
  /// The day on which it was made.
  public let filed: Day
  /// Why.
  public let reason: LocalizedText
  /// What it was answered; `nil` while it was not.
  public internal(set) var answer: Answer?
  /// The day on which the applications were scored anew because of it; `nil` where they were not.
  public internal(set) var reopened: Day?

  init(application: Identifier<CallApplication>, filed: Day, reason: LocalizedText) {
    self.application = application
    self.filed = filed
    self.reason = reason
  }

  /// What a complaint was answered.
  public struct Answer: Hashable, Sendable {
    /// Whether it was right.
    public let isUpheld: Bool
    /// Why.
    public let reason: LocalizedText
    /// The day.
    public let day: Day
  }
}

/// A last day that was moved.
public struct CallExtension: Hashable, Sendable {
  /// The last day before.
  public let from: Day
  /// The last day after.
  public let until: Day
  /// The day on which it was moved.
  public let day: Day
  /// Why.
  public let reason: LocalizedText
}
