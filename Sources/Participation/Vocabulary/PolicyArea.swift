/// The area of public policy that a process is about.
///
/// Areas overlap on purpose (social policy holds social assistance): they are the words of those who choose
/// an area, not a partition.
///
/// Source: sources 000–004; the group “policy areas” of the terminology; the fields of commitments in Serbian
/// material of the Open Government Partnership (public participation, integrity, freedom of information,
/// fiscal transparency, public services, mineral and energy resources, open data).
@nonexhaustive
public enum PolicyArea: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Jobs and the measures that lead to them.
  case employment
  /// Founding and running enterprises.
  case entrepreneurship
  /// Economy of the territory as a whole.
  case economicDevelopment
  /// Social policy as a whole.
  case socialPolicy
  /// Bringing excluded people back into society.
  case socialIntegration
  /// Help and services for people in need.
  case socialAssistance
  /// Rights and benefits of social protection.
  case socialProtection
  /// Dwellings and their affordability.
  case housing
  /// Health of the public and care for the ill.
  case health
  /// Schools and learning.
  case education
  /// Policy for the young.
  case youth
  /// Culture, with libraries.
  case culture
  /// Sport and recreation.
  case sport
  /// Development that does not live off the future.
  case sustainableDevelopment
  /// Protection of nature, air, water and soil.
  case environment
  /// Mineral and energy resources.
  case naturalResources
  /// Water, waste, streets, lights, and reporting their problems.
  case municipalServices
  /// Traffic and public transport.
  case transport
  /// Use of land and building.
  case spatialPlanning
  /// Safety of the public.
  case safety
  /// Public money: drafting the budget and following its execution.
  case budget
  /// Openness of public money.
  case fiscalTransparency
  /// Openness of government as a whole.
  case openGovernment
  /// Data of public bodies that everybody may use.
  case openData
  /// Access to information of public importance.
  case freedomOfInformation
  /// Integrity of public office and the fight against corruption.
  case integrity
  /// Quality of and access to services of the administration.
  case publicServices
  /// Participation itself, where it is what a policy is about.
  case publicParticipation
  /// None of the others; a record that uses it should say what is meant.
  case other
}

extension PolicyArea {
  /// The name of the area, in all four languages.
  public var label: LocalizedText {
    switch self {
    case .employment:
      LocalizedText(english: "employment", serbian: "zapošljavanje", polish: "zatrudnienie")
    case .entrepreneurship:
      LocalizedText(english: "entrepreneurship", serbian: "preduzetništvo", polish: "przedsiębiorczość")
    case .economicDevelopment:
      LocalizedText(
        english: "economic development", serbian: "ekonomski razvoj", polish: "rozwój gospodarczy")
    case .socialPolicy:
      LocalizedText(english: "social policy", serbian: "socijalna politika", polish: "polityka społeczna")
    case .socialIntegration:
      LocalizedText(
        english: "social integration", serbian: "socijalna integracija", polish: "integracja społeczna")
    case .socialAssistance:
      LocalizedText(
        english: "social assistance and services",
        serbian: "socijalna pomoć i usluge",
        polish: "pomoc i usługi społeczne")
    case .socialProtection:
      LocalizedText(
        english: "social protection", serbian: "socijalna zaštita", polish: "zabezpieczenie społeczne")
    case .housing:
      LocalizedText(english: "housing", serbian: "stanovanje", polish: "mieszkalnictwo")
    case .health:
      LocalizedText(english: "health", serbian: "zdravstvo", polish: "zdrowie")
    case .education:
      LocalizedText(english: "education", serbian: "obrazovanje", polish: "edukacja")
    case .youth:
      LocalizedText(english: "youth policy", serbian: "omladinska politika", polish: "polityka młodzieżowa")
    case .culture:
      LocalizedText(english: "culture", serbian: "kultura", polish: "kultura")
    case .sport:
      LocalizedText(
        english: "sport and recreation", serbian: "sport i rekreacija", polish: "sport i rekreacja")
    case .sustainableDevelopment:
      LocalizedText(
        english: "sustainable development", serbian: "održivi razvoj", polish: "zrównoważony rozwój")
    case .environment:
      LocalizedText(english: "environment", serbian: "životna sredina", polish: "środowisko")
    case .naturalResources:
      LocalizedText(
        english: "mineral and energy resources",
        serbian: "mineralni i energetski resursi",
        polish: "zasoby mineralne i energetyczne")
    case .municipalServices:
      LocalizedText(english: "municipal services", serbian: "komunalne usluge", polish: "usługi komunalne")
    case .transport:
      LocalizedText(english: "transport", serbian: "saobraćaj", polish: "transport")
    case .spatialPlanning:
      LocalizedText(
        english: "spatial planning", serbian: "prostorno planiranje", polish: "planowanie przestrzenne")
    case .safety:
      LocalizedText(english: "public safety", serbian: "javna bezbednost", polish: "bezpieczeństwo publiczne")
    case .budget:
      LocalizedText(english: "public budget", serbian: "javni budžet", polish: "budżet publiczny")
    case .fiscalTransparency:
      LocalizedText(
        english: "fiscal transparency", serbian: "fiskalna transparentnost", polish: "przejrzystość fiskalna")
    case .openGovernment:
      LocalizedText(english: "open government", serbian: "otvorena uprava", polish: "otwarty rząd")
    case .openData:
      LocalizedText(english: "open data", serbian: "otvoreni podaci", polish: "otwarte dane")
    case .freedomOfInformation:
      LocalizedText(
        english: "freedom of information", serbian: "sloboda informacija", polish: "wolność informacji")
    case .integrity:
      LocalizedText(
        english: "public integrity", serbian: "javni integritet", polish: "uczciwość w życiu publicznym")
    case .publicServices:
      LocalizedText(english: "public services", serbian: "javne usluge", polish: "usługi publiczne")
    case .publicParticipation:
      LocalizedText(
        english: "public participation", serbian: "učešće javnosti", polish: "partycypacja publiczna")
    case .other:
      LocalizedText(english: "other area", serbian: "druga oblast", polish: "inny obszar")
    }
  }
}

#if !hasFeature(Embedded)
  extension PolicyArea: CodingKeyRepresentable {}
#endif
