/// One of the three sides of a regional platform.
///
/// Source: 001 (people affected by or at risk of exclusion, organisations, administration).
public enum PlatformSide: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// People affected by or at risk of social exclusion.
  case affectedPeople
  /// Non-governmental organisations.
  case organisations
  /// Administration of the self-government and of the government.
  case administration

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .affectedPeople:
      LocalizedText(
        english: "people affected by or at risk of social exclusion",
        serbian: "lica pogođena socijalnom isključenošću ili u riziku od nje",
        polish: "osoby dotknięte/zagrożone wykluczeniem społecznym")
    case .organisations:
      LocalizedText(
        english: "organisations", serbian: "organizacije", polish: "organizacje pozarządowe")
    case .administration:
      LocalizedText(english: "administration", serbian: "administracija", polish: "administracja")
    }
  }

  /// The role in which somebody speaks for the side.
  public var role: Role {
    switch self {
    case .affectedPeople: .affectedPeopleRepresentative
    case .organisations: .organisationRepresentative
    case .administration: .administrationRepresentative
    }
  }
}

/// Whom a seat of a platform is for: a side, where the administration has two levels.
public enum SeatKind: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// People affected by or at risk of social exclusion.
  case affectedPeople
  /// Non-governmental organisations.
  case organisations
  /// Administration of the self-government.
  case selfGovernment
  /// Administration of the government.
  case government

  /// The side that the seat belongs to.
  public var side: PlatformSide {
    switch self {
    case .affectedPeople: .affectedPeople
    case .organisations: .organisations
    case .selfGovernment, .government: .administration
    }
  }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .affectedPeople: PlatformSide.affectedPeople.label
    case .organisations: PlatformSide.organisations.label
    case .selfGovernment:
      LocalizedText(
        english: "administration of the self-government", serbian: "samoupravna administracija",
        polish: "administracja szczebla samorządowego")
    case .government:
      LocalizedText(
        english: "administration of the government", serbian: "državna administracija",
        polish: "administracja szczebla rządowego")
    }
  }
}

/// A seat of a platform.
public struct PlatformSeat: Hashable, Sendable, Serializable {
  /// The name of the seat.
  public let id: Identifier<PlatformSeat>
  /// Whom it is for.
  public let kind: SeatKind

  /// A seat.
  public init(_ id: Identifier<PlatformSeat>, for kind: SeatKind) {
    self.id = id
    self.kind = kind
  }
}

/// How many seats of a side, or of a level of administration, are represented, and how many must be.
public struct SideStrength: Hashable, Sendable {
  /// What is counted.
  public enum Part: Hashable, Sendable {
    /// All seats of a side.
    case side(PlatformSide)
    /// The seats of one level of the administration.
    case level(SeatKind)
  }

  /// What is counted.
  public let part: Part
  /// How many seats are represented.
  public let have: Int
  /// How many must be.
  public let need: Int

  /// A strength.
  public init(_ part: Part, have: Int, need: Int) {
    self.part = part
    self.have = have
    self.need = need
  }

  /// Whether enough are represented.
  public var isEnough: Bool { have >= need }
}

extension SideStrength: Labelled {
  /// What is counted, with both figures.
  public var label: LocalizedText {
    let name =
      switch part {
      case .side(let side): side.label
      case .level(let kind): kind.label
      }
    return LocalizedText(
      english: "{1} \(have) of \(need)", serbian: "{1} \(have) od \(need)", polish: "{1} \(have) z \(need)",
      filling: [name])
  }
}

/// What the identifier of a platform's report names; the type has no values.
public enum PlatformReport: Sendable {}

/// What the identifier of a platform's meeting names; the type has no values.
public enum PlatformMeeting: Sendable {}
