/// Which tier of government or of settlement a territory is, in the words of Serbia and Poland.
///
/// Tiers are not ordered: what lies in what is said by each territory, and differs between countries.
///
/// Source: sources 000–004; the group “territory and bodies” of the terminology.
@nonexhaustive
public enum TerritoryLevel: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// A state.
  case country
  /// A region without a government of its own, such as a statistical one.
  case region
  /// An autonomous province of Serbia.
  case autonomousProvince
  /// A voivodeship of Poland, with self-government and a governor of the state.
  case voivodeship
  /// An administrative district of Serbia: offices of the state, no self-government.
  case district
  /// A county of Poland (powiat).
  case county
  /// A city that is also a county of Poland.
  case cityWithCountyRights
  /// A city with self-government.
  case city
  /// A municipality of Serbia or a commune of Poland (gmina).
  case municipality
  /// A municipality inside a city, such as Sevojno in the City of Užice.
  case cityMunicipality
  /// A neighbourhood with a body of its own: mesna zajednica, dzielnica.
  case localCommunity
  /// A village or another settlement.
  case settlement
}

extension TerritoryLevel {
  /// The name of the tier, in all four languages.
  public var label: LocalizedText {
    switch self {
    case .country: LocalizedText(english: "country", serbian: "država", polish: "państwo")
    case .region: LocalizedText(english: "region", serbian: "region", polish: "region")
    case .autonomousProvince:
      LocalizedText(
        english: "autonomous province", serbian: "autonomna pokrajina", polish: "prowincja autonomiczna")
    case .voivodeship: LocalizedText(english: "voivodeship", serbian: "vojvodstvo", polish: "województwo")
    case .district:
      LocalizedText(
        english: "administrative district", serbian: "upravni okrug", polish: "okręg administracyjny")
    case .county: LocalizedText(english: "county (powiat)", serbian: "okrug (poviat)", polish: "powiat")
    case .cityWithCountyRights:
      LocalizedText(
        english: "city with county rights", serbian: "grad sa pravima okruga",
        polish: "miasto na prawach powiatu")
    case .city: LocalizedText(english: "city", serbian: "grad", polish: "miasto")
    case .municipality: LocalizedText(english: "municipality / commune", serbian: "opština", polish: "gmina")
    case .cityMunicipality:
      LocalizedText(english: "city municipality", serbian: "gradska opština", polish: "dzielnica miasta")
    case .localCommunity:
      LocalizedText(english: "district / neighbourhood", serbian: "mesna zajednica", polish: "dzielnica")
    case .settlement: LocalizedText(english: "settlement", serbian: "naselje", polish: "miejscowość")
    }
  }
}

#if !hasFeature(Embedded)
  extension TerritoryLevel: CodingKeyRepresentable {}
#endif
