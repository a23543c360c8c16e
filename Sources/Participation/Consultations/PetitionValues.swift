/// What kind of instrument signatures are collected for.
public enum PetitionKind: String, ProcessName {
  /// A request that is answered.
  case petition
  /// A proposal by citizens that a local or regional assembly has to debate.
  ///
  /// Source: Serbian *građanska inicijativa*, Polish *obywatelska inicjatywa uchwałodawcza*.
  case civicInitiative
  /// A proposal by citizens to a parliament.
  ///
  /// Source: Serbian *narodna inicijativa*.
  case peoplesInitiative
  /// A proposal by citizens of several countries, with a minimum in several of them.
  ///
  /// Source: the European citizens' initiative.
  case transnationalInitiative
}

/// Whether signatures are taken by name, and how often one person counts.
public enum SignaturePolicy: String, ProcessName {
  /// Only counts are on record.
  case countsOnly
  /// By name, and a person once over both channels.
  case onePerPerson
  /// By name, and a person once in each channel.
  case onePerChannel
}

/// What enough signatures bring about.
public enum PetitionConsequence: String, ProcessName {
  /// The petition is valid and has to be dealt with.
  case validity
  /// The addressee has to answer.
  case answer
  /// The petition has to be debated.
  case debate
}

/// How far a consequence of enough signatures has come.
///
/// What is only awaited is lost with the threshold; what has begun or is done stays.
///
/// Source: alphagov/e-petitions (states that do not roll back when signatures are struck).
public enum ConsequenceStanding: Hashable, Sendable {
  /// There are not enough signatures.
  case pending
  /// There have been enough since a day.
  case awaiting(since: Day)
  /// It is arranged for a day.
  case arranged(for: Day)
  /// It was done on a day.
  case done(on: Day)
}

/// When a threshold was reached, and when it was lost.
public struct ThresholdRecord: Hashable, Sendable {
  /// The day since which it is reached; `nil` where it is not.
  public internal(set) var reached: Day?
  /// The times that it was reached before and lost.
  public internal(set) var losses: [Loss] = []

  /// A threshold that was reached, and lost because signatures were struck.
  public struct Loss: Hashable, Sendable {
    /// The day on which it was reached.
    public let reached: Day
    /// The day on which it was lost.
    public let lost: Day
  }

  init() {}

  mutating func update(_ isReached: Bool, on day: Day) {
    switch (reached, isReached) {
    case (nil, true): reached = day
    case (let since?, false):
      losses.append(Loss(reached: since, lost: day))
      reached = nil
    case (nil, false), (.some, true): break
    }
  }
}

/// What one person signed, channel by channel.
public struct PersonalSignature: Hashable, Sendable {
  /// The signature on paper; `nil` where there is none.
  public internal(set) var paper: Single?
  /// The signature on the internet; `nil` where there is none.
  public internal(set) var online: Single?

  /// One signature.
  public struct Single: Hashable, Sendable {
    /// The territory it counts for; `nil` where that is not on record.
    public let territory: Identifier<Territory>?
    /// The day on which it was given.
    public let day: Day
    /// The day on which it was struck; `nil` where it stands.
    public internal(set) var struck: Day?

    /// Whether it stands.
    public var isStanding: Bool { struck == nil }
  }

  /// The signature of a channel.
  public subscript(channel: SignatureChannel) -> Single? {
    get {
      switch channel {
      case .paper: paper
      case .online: online
      }
    }
    set {
      switch channel {
      case .paper: paper = newValue
      case .online: online = newValue
      }
    }
  }
}

/// Why signatures do not count.
public enum StrikeGround: String, ProcessName {
  /// The same person signed before.
  case duplicate
  /// The person may not sign.
  case notEligible
  /// It cannot be told who signed.
  case incomplete
  /// Somebody else signed.
  case forged
  /// The person took the signature back.
  case withdrawn
  /// None of the others.
  case other
}

/// Why a petition is not taken.
public enum PetitionRefusal: String, ProcessName {
  /// The addressee is not competent.
  case notCompetent
  /// The same is asked for elsewhere.
  case duplicate
  /// It asks for what the law does not allow.
  case unlawful
  /// It insults somebody.
  case offensive
  /// It cannot be told what is asked for.
  case unclear
  /// None of the others; the reason says which.
  case other
}

/// Why a petition came to its end without being dealt with.
public enum LapseGround: String, ProcessName {
  /// The time for collecting is over.
  case periodOver
  /// The body that it is addressed to was dissolved, or its term ended.
  case dissolution
  /// None of the others.
  case other
}

/// What was decided on a petition.
public struct PetitionDecision: Hashable, Sendable {
  /// The outcomes.
  public enum Outcome: Hashable, Sendable {
    /// What was asked for will be done.
    case accepted
    /// Part of it will be done.
    case partlyAccepted(reason: LocalizedText)
    /// None of it will be done.
    case turnedDown(reason: LocalizedText)
  }

  /// The outcome.
  public let outcome: Outcome
  /// The day.
  public let day: Day
}
