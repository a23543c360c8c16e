/// The part of society for which somebody speaks; the axis of every count “by sector”.
///
/// Somebody belongs to the sector in whose name they are present, not to the one that employs them: a teacher
/// at a meeting of neighbours is ``citizens``, the same teacher as delegate of a union is ``tradeUnion``. To
/// tell them apart:
///
/// - ``publicAdministration`` is administration of the state, ``localSelfGovernment`` is self-government of
///   any tier, ``publicService`` is an institution founded by either that delivers a service and decides no
///   policy.
/// - ``citizens`` speak for themselves, ``civilSociety`` for an organisation; ``affectedPeople`` for a group
///   that is affected by or at risk of exclusion, where the process gives that group a side of its own.
/// - ``business`` is an enterprise or a chamber, ``employers`` a party to social dialogue.
///
/// Source: sources 000–004; the group “sectors” of the terminology.
@nonexhaustive
public enum Sector: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Residents and citizens who act for themselves, not for an organisation.
  case citizens
  /// People affected by or at risk of social exclusion, who act for themselves or are spoken for.
  case affectedPeople
  /// Associations, foundations and other organisations that are neither public nor for profit.
  case civilSociety
  /// The state: government, ministries, agencies, and their offices in the regions.
  case publicAdministration
  /// Self-government of any tier: municipality, city, commune, county, voivodeship, province.
  case localSelfGovernment
  /// Public institutions that serve: schools, libraries, health and social centres, utilities.
  case publicService
  /// Enterprises and their chambers.
  case business
  /// Organisations of employers in social dialogue.
  case employers
  /// Organisations of workers in social dialogue.
  case tradeUnion
  /// Newspapers, broadcasters, portals and the journalists who work for them.
  case media
  /// Universities, institutes and the researchers who work there.
  case academia
  /// Political parties and groups of councillors.
  case politicalParty
  /// Churches and religious communities.
  case religiousCommunity
  /// Organisations of states and bodies of other countries, such as donors’ agencies.
  case international
  /// None of the others; a record that uses it should say what is meant.
  case other
}

extension Sector {
  /// The name of the sector, in all four languages.
  public var label: LocalizedText {
    switch self {
    case .citizens:
      LocalizedText(english: "citizens", serbian: "građani", polish: "obywatele")
    case .affectedPeople:
      LocalizedText(
        english: "people affected by or at risk of social exclusion",
        serbian: "lica pogođena socijalnom isključenošću ili u riziku od nje",
        polish: "osoby dotknięte wykluczeniem społecznym lub nim zagrożone")
    case .civilSociety:
      LocalizedText(
        english: "civil society", serbian: "civilno društvo", polish: "społeczeństwo obywatelskie")
    case .publicAdministration:
      LocalizedText(
        english: "state administration", serbian: "državna uprava", polish: "administracja rządowa")
    case .localSelfGovernment:
      LocalizedText(
        english: "local self-government", serbian: "lokalna samouprava", polish: "samorząd terytorialny")
    case .publicService:
      LocalizedText(
        english: "public service institutions",
        serbian: "javne službe",
        polish: "instytucje usług publicznych")
    case .business:
      LocalizedText(english: "business sector", serbian: "poslovni sektor", polish: "sektor prywatny")
    case .employers:
      LocalizedText(
        english: "employers' organisation",
        serbian: "udruženje poslodavaca",
        polish: "organizacja pracodawców")
    case .tradeUnion:
      LocalizedText(english: "trade union", serbian: "sindikat", polish: "związek zawodowy")
    case .media:
      LocalizedText(english: "media", serbian: "mediji", polish: "media")
    case .academia:
      LocalizedText(english: "academia", serbian: "akademska zajednica", polish: "środowisko akademickie")
    case .politicalParty:
      LocalizedText(english: "political party", serbian: "politička stranka", polish: "partia polityczna")
    case .religiousCommunity:
      LocalizedText(english: "religious community", serbian: "verska zajednica", polish: "związek wyznaniowy")
    case .international:
      LocalizedText(
        english: "international organisation",
        serbian: "međunarodna organizacija",
        polish: "organizacja międzynarodowa")
    case .other:
      LocalizedText(english: "other sector", serbian: "drugi sektor", polish: "inny sektor")
    }
  }
}

#if !hasFeature(Embedded)
  extension Sector: CodingKeyRepresentable {}
#endif

extension Sector {
  /// Whether the sector holds public authority: the state or self-government.
  ///
  /// “Both sectors” of the trainings in source 002 are this one and ``civilSociety``.
  public var isPublicAuthority: Bool {
    switch self {
    case .publicAdministration, .localSelfGovernment: true
    case .citizens, .affectedPeople, .civilSociety, .publicService, .business, .employers, .tradeUnion,
      .media, .academia, .politicalParty, .religiousCommunity, .international, .other:
      false
    }
  }
}
