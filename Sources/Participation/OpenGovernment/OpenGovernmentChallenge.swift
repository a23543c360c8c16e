/// One of the ten areas of the Open Gov Challenge.
///
/// Source: OGP, strategy 2023–2028.
public enum ChallengeArea: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Access to information.
  case accessToInformation
  /// Anti-corruption.
  case antiCorruption
  /// Civic space.
  case civicSpace
  /// Climate and environment.
  case climateAndEnvironment
  /// Digital governance.
  case digitalGovernance
  /// Fiscal openness.
  case fiscalOpenness
  /// Gender and inclusion.
  case genderAndInclusion
  /// Justice.
  case justice
  /// Media freedom.
  case mediaFreedom
  /// Public participation.
  case publicParticipation

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .accessToInformation:
      LocalizedText(
        english: "access to information", serbian: "pristup informacijama", polish: "dostęp do informacji")
    case .antiCorruption:
      LocalizedText(
        english: "anti-corruption", serbian: "borba protiv korupcije", polish: "przeciwdziałanie korupcji")
    case .civicSpace:
      LocalizedText(english: "civic space", serbian: "građanski prostor", polish: "przestrzeń obywatelska")
    case .climateAndEnvironment:
      LocalizedText(
        english: "climate and environment", serbian: "klima i životna sredina", polish: "klimat i środowisko")
    case .digitalGovernance:
      LocalizedText(
        english: "digital governance", serbian: "digitalna uprava", polish: "cyfrowe zarządzanie")
    case .fiscalOpenness:
      LocalizedText(
        english: "fiscal openness", serbian: "fiskalna otvorenost", polish: "otwartość fiskalna")
    case .genderAndInclusion:
      LocalizedText(
        english: "gender and inclusion", serbian: "rodna ravnopravnost i inkluzija",
        polish: "równość płci i włączanie")
    case .justice: LocalizedText(english: "justice", serbian: "pravosuđe", polish: "wymiar sprawiedliwości")
    case .mediaFreedom:
      LocalizedText(english: "media freedom", serbian: "sloboda medija", polish: "wolność mediów")
    case .publicParticipation:
      LocalizedText(
        english: "public participation", serbian: "učešće javnosti", polish: "partycypacja publiczna")
    }
  }
}

/// A commitment that is put forward for the Open Gov Challenge, as far as it is known.
///
/// It can come through a plan, by itself or for the awards, and through several of these at once.
///
/// Source: OGP, Open Gov Challenge, part of the strategy 2023–2028.
public struct OpenGovernmentChallenge: Hashable, Sendable, Serializable {
  /// How a commitment is put forward.
  public enum Pathway: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
    /// Through an action plan.
    case plan
    /// By itself.
    case standalone
    /// For the awards.
    case awards

    /// The name in every language.
    public var label: LocalizedText {
      switch self {
      case .plan: LocalizedText(english: "action plan", serbian: "akcioni plan", polish: "plan działania")
      case .standalone:
        LocalizedText(english: "by itself", serbian: "samostalno", polish: "samodzielnie")
      case .awards: LocalizedText(english: "awards", serbian: "nagrade", polish: "nagrody")
      }
    }
  }

  /// The title.
  public var title: LocalizedText
  /// The areas that it fits; empty where it fits none, `nil` where that is not known.
  public var areas: [ChallengeArea]?
  /// The part of society that owns it; `nil` where that is not known.
  public var owner: Sector?
  /// Whether its values of open government are clear; `nil` where nobody has judged.
  public var hasClearValues: Bool?
  /// The days of its milestones; empty where it has none, `nil` where they are not known.
  public var milestones: [Day]?
  /// The day on which it was put forward; `nil` where that is not known.
  public var submitted: Day?
  /// The ways in which it is put forward.
  public var pathways: [Pathway]

  /// A commitment; whatever is left out is not known.
  public init(
    title: LocalizedText, areas: [ChallengeArea]? = nil, owner: Sector? = nil, hasClearValues: Bool? = nil,
    milestones: [Day]? = nil, submitted: Day? = nil, pathways: [Pathway] = []
  ) {
    self.title = title
    self.areas = areas
    self.owner = owner
    self.hasClearValues = hasClearValues
    self.milestones = milestones
    self.submitted = submitted
    self.pathways = pathways
  }
}
