/// A level of the IAP2 Spectrum of Public Participation.
///
/// Source: International Association for Public Participation; names and order from memory, confidence high.
public enum IAP2Level: String, CaseIterable, Hashable, Sendable, Serializable {
  /// “We will keep you informed.”
  case inform
  /// “We will listen and say how your input influenced the decision.”
  case consult
  /// “We will work with you so that your concerns are reflected in the alternatives.”
  case involve
  /// “We will look to you for advice and put it into the decision as far as possible.”
  case collaborate
  /// “We will do what you decide.”
  case empower

  /// The level in the common order; the reading is this library’s own.
  public var level: LevelOfParticipation {
    switch self {
    case .inform: .inform
    case .consult: .consult
    case .involve: .involve
    case .collaborate: .coDecide
    case .empower: .citizenControl
    }
  }
}

/// A level of the Code of Good Practice for Civil Participation in the Decision-Making Process.
///
/// Source: Council of Europe, Conference of INGOs, 2009, revised 2019; checked against the text.
public enum CouncilOfEuropeLevel: String, CaseIterable, Hashable, Sendable, Serializable {
  /// The authority informs.
  case information
  /// The authority asks for opinions.
  case consultation
  /// Both talk, in general or about one policy.
  case dialogue
  /// Both share responsibility in every step.
  case partnership

  /// The level in the common order; the reading is this library’s own.
  public var level: LevelOfParticipation {
    switch self {
    case .information: .inform
    case .consultation: .consult
    case .dialogue: .involve
    case .partnership: .coDecide
    }
  }
}

/// A mechanism of participation in the comparison of the Council of Europe and ECNL.
///
/// Source: European Center for Not-for-Profit Law for the Council of Europe, 2016; checked against the text.
public enum CouncilOfEuropeMechanism: String, CaseIterable, Hashable, Sendable, Serializable {
  /// Information is there for everybody to take.
  case accessToInformation
  /// The authority asks for opinions.
  case consultation
  /// People take part in the work.
  case activeInvolvement
  /// Both talk, from the start on.
  case dialogue

  /// The level in the common order, where active involvement and dialogue fall together; the reading is this
  /// library’s own.
  public var level: LevelOfParticipation {
    switch self {
    case .accessToInformation: .inform
    case .consultation: .consult
    case .activeInvolvement, .dialogue: .involve
    }
  }
}

/// A rung of the ladder of citizen participation.
///
/// Source: Sherry R. Arnstein, “A Ladder of Citizen Participation”, 1969; names and order from memory,
/// confidence high.
public enum ArnsteinRung: String, CaseIterable, Hashable, Sendable, Serializable {
  /// People are put on committees to be worked upon.
  case manipulation
  /// People are to be cured of their opinions.
  case therapy
  /// People are told.
  case informing
  /// People are asked.
  case consultation
  /// A few chosen people advise.
  case placation
  /// Power is shared by agreement.
  case partnership
  /// People hold most of the power over a plan.
  case delegatedPower
  /// People govern.
  case citizenControl

  /// The level in the common order; the reading is this library’s own.
  ///
  /// The two lowest rungs are no participation; the two highest fall together, because people decide in both.
  public var level: LevelOfParticipation {
    switch self {
    case .manipulation, .therapy: .none
    case .informing: .inform
    case .consultation: .consult
    case .placation: .involve
    case .partnership: .coDecide
    case .delegatedPower, .citizenControl: .citizenControl
    }
  }
}

/// A level of participation in the Polish pilot project “Decydujmy razem”.
///
/// Source: the project’s materials, names from memory, confidence high; source 004 states co-deciding.
public enum DecydujmyRazemLevel: String, CaseIterable, Hashable, Sendable, Serializable {
  /// Residents are told.
  case informing
  /// Residents are asked.
  case consulting
  /// Residents and authorities decide together.
  case coDeciding

  /// The level in the common order; the reading is this library’s own.
  public var level: LevelOfParticipation {
    switch self {
    case .informing: .inform
    case .consulting: .consult
    case .coDeciding: .coDecide
    }
  }
}
