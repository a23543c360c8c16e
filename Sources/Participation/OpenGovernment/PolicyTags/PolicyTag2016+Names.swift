extension PolicyTag2016 {
  /// The place of each tag in the order of the taxonomy, from 0.
  public static let places = Dictionary(zip(allCases, 0...)) { first, _ in first }

  /// The name of the column in the table of 2016.
  public var publishedName: String {
    switch self {
    case .antiCorruption: "Anti-corruption"
    case .conflictsOfInterest: "Conflicts of Interest"
    case .assetDisclosure: "Asset disclosure"
    case .auditsAndControls: "Audits & Controls"
    case .whistleblowerProtections: "Whistleblower Protections"
    case .fiscalOpenness: "Fiscal Openness"
    case .citizenBudgets: "Citizen Budgets"
    case .participatoryBudgeting: "Participatory Budgeting"
    case .ePetitions: "E-petitions"
    case .socialAudits: "Social Audits"
    case .publicParticipation: "Public Participation"
    case .publicProcurement: "Public Procurement"
    case .accessToInformation: "Access to Information"
    case .recordsManagement: "Records Management"
    case .openData: "Open Data"
    case .electionsAndPoliticalFinance: "Elections & Political Finance"
    case .lawEnforcementAndJustice: "Law Enforcement & Justice"
    case .publicServiceDelivery: "Public Service Delivery"
    case .eGovernment: "E-government"
    case .capacityBuilding: "Capacity Building"
    case .legislationAndRegulation: "Legislation & Regulation"
    case .privateSector: "Private sector"
    case .legislature: "Legislature"
    case .subnational: "Sub-national"
    case .judiciary: "Judiciary"
    case .mediaAndTelecommunications: "Media & Telecommunications"
    case .education: "Education"
    case .healthAndNutrition: "Health & Nutrition"
    case .citizenshipAndImmigration: "Citizenship & Immigration"
    case .welfareAndSocialSecurity: "Welfare & Social Security"
    case .waterAndSanitation: "Water & Sanitation"
    case .infrastructure: "Infrastructure"
    case .publicSafety: "Public Safety"
    case .defense: "Defense"
    case .naturalResources: "Natural Resources"
    case .aid: "Aid"
    case .nonprofits: "Nonprofits"
    case .labor: "Labor"
    case .scienceAndTechnology: "Science & Technology"
    case .genderAndSexuality: "Gender & Sexuality"
    case .humanRights: "Human Rights"
    case .marginalizedCommunities: "Marginalized Communities"
    case .partnership: "OGP"
    }
  }

  /// The name of the column in the table of 2015; `nil` for the one that it does not have.
  public var publishedNameOf2015: String? {
    switch self {
    case .antiCorruption: "Anti-Corruption"
    case .assetDisclosure: "Asset Disclosure"
    case .fiscalOpenness: "Budget Transparency"
    case .publicServiceDelivery: "Public Service Delivery Improvement"
    case .privateSector: "Private Sector"
    case .subnational: "Sub-national governance"
    case .marginalizedCommunities: nil
    case .conflictsOfInterest, .auditsAndControls, .whistleblowerProtections, .citizenBudgets,
      .participatoryBudgeting, .ePetitions, .socialAudits, .publicParticipation, .publicProcurement,
      .accessToInformation, .recordsManagement, .openData, .electionsAndPoliticalFinance,
      .lawEnforcementAndJustice, .eGovernment, .capacityBuilding, .legislationAndRegulation,
      .legislature, .judiciary, .mediaAndTelecommunications, .education, .healthAndNutrition,
      .citizenshipAndImmigration, .welfareAndSocialSecurity, .waterAndSanitation, .infrastructure,
      .publicSafety, .defense, .naturalResources, .aid, .nonprofits, .labor, .scienceAndTechnology,
      .genderAndSexuality, .humanRights, .partnership:
      publishedName
    }
  }

  /// The name in every language; the Serbian and Polish ones are translations of the published name.
  public var label: LocalizedText {
    switch self {
    case .antiCorruption:
      LocalizedText(
        english: "anti-corruption", serbian: "borba protiv korupcije",
        polish: "przeciwdziałanie korupcji")
    case .conflictsOfInterest:
      LocalizedText(
        english: "conflicts of interest", serbian: "sukob interesa",
        polish: "konflikt interesów")
    case .assetDisclosure:
      LocalizedText(
        english: "asset disclosure", serbian: "prijava imovine",
        polish: "oświadczenia majątkowe")
    case .auditsAndControls:
      LocalizedText(
        english: "audits and controls", serbian: "revizije i kontrole",
        polish: "audyty i kontrole")
    case .whistleblowerProtections:
      LocalizedText(
        english: "whistleblower protections", serbian: "zaštita uzbunjivača",
        polish: "ochrona sygnalistów")
    case .fiscalOpenness:
      LocalizedText(
        english: "fiscal openness", serbian: "otvorenost javnih finansija",
        polish: "jawność finansów publicznych")
    case .citizenBudgets:
      LocalizedText(
        english: "citizen budgets", serbian: "građanski budžeti",
        polish: "budżety w wersji dla obywateli")
    case .participatoryBudgeting:
      LocalizedText(
        english: "participatory budgeting", serbian: "participativno budžetiranje",
        polish: "budżet obywatelski")
    case .ePetitions:
      LocalizedText(
        english: "e-petitions", serbian: "elektronske peticije",
        polish: "petycje elektroniczne")
    case .socialAudits:
      LocalizedText(
        english: "social audits", serbian: "društvena revizija",
        polish: "audyty społeczne")
    case .publicParticipation:
      LocalizedText(
        english: "public participation", serbian: "učešće javnosti",
        polish: "partycypacja publiczna")
    case .publicProcurement:
      LocalizedText(
        english: "public procurement", serbian: "javne nabavke",
        polish: "zamówienia publiczne")
    case .accessToInformation:
      LocalizedText(
        english: "access to information", serbian: "pristup informacijama",
        polish: "dostęp do informacji")
    case .recordsManagement:
      LocalizedText(
        english: "records management", serbian: "upravljanje dokumentima",
        polish: "zarządzanie dokumentacją")
    case .openData: LocalizedText(english: "open data", serbian: "otvoreni podaci", polish: "otwarte dane")
    case .electionsAndPoliticalFinance:
      LocalizedText(
        english: "elections and political finance", serbian: "izbori i finansiranje politike",
        polish: "wybory i finansowanie polityki")
    case .lawEnforcementAndJustice:
      LocalizedText(
        english: "law enforcement and justice", serbian: "sprovođenje zakona i pravda",
        polish: "egzekwowanie prawa i sprawiedliwość")
    case .publicServiceDelivery:
      LocalizedText(
        english: "public service delivery", serbian: "pružanje javnih usluga",
        polish: "świadczenie usług publicznych")
    case .eGovernment:
      LocalizedText(
        english: "e-government", serbian: "elektronska uprava",
        polish: "administracja elektroniczna")
    case .capacityBuilding:
      LocalizedText(
        english: "capacity building", serbian: "izgradnja kapaciteta",
        polish: "budowanie potencjału")
    case .legislationAndRegulation:
      LocalizedText(
        english: "legislation and regulation", serbian: "zakoni i propisi",
        polish: "ustawy i przepisy")
    case .privateSector:
      LocalizedText(
        english: "private sector", serbian: "privatni sektor",
        polish: "sektor prywatny")
    case .legislature:
      LocalizedText(
        english: "legislature", serbian: "zakonodavna vlast",
        polish: "władza ustawodawcza")
    case .subnational:
      LocalizedText(
        english: "sub-national", serbian: "niži nivoi vlasti",
        polish: "niższe szczeble władzy")
    case .judiciary: LocalizedText(english: "judiciary", serbian: "sudstvo", polish: "sądownictwo")
    case .mediaAndTelecommunications:
      LocalizedText(
        english: "media and telecommunications", serbian: "mediji i telekomunikacije",
        polish: "media i telekomunikacja")
    case .education: LocalizedText(english: "education", serbian: "obrazovanje", polish: "edukacja")
    case .healthAndNutrition:
      LocalizedText(
        english: "health and nutrition", serbian: "zdravlje i ishrana",
        polish: "zdrowie i żywienie")
    case .citizenshipAndImmigration:
      LocalizedText(
        english: "citizenship and immigration", serbian: "državljanstvo i useljavanje",
        polish: "obywatelstwo i imigracja")
    case .welfareAndSocialSecurity:
      LocalizedText(
        english: "welfare and social security", serbian: "socijalna zaštita",
        polish: "opieka i zabezpieczenie społeczne")
    case .waterAndSanitation:
      LocalizedText(
        english: "water and sanitation", serbian: "voda i kanalizacija",
        polish: "woda i kanalizacja")
    case .infrastructure:
      LocalizedText(
        english: "infrastructure", serbian: "infrastruktura",
        polish: "infrastruktura")
    case .publicSafety:
      LocalizedText(
        english: "public safety", serbian: "javna bezbednost",
        polish: "bezpieczeństwo publiczne")
    case .defense: LocalizedText(english: "defense", serbian: "odbrana", polish: "obrona")
    case .naturalResources:
      LocalizedText(
        english: "natural resources", serbian: "prirodni resursi",
        polish: "zasoby naturalne")
    case .aid: LocalizedText(english: "aid", serbian: "pomoć", polish: "pomoc rozwojowa")
    case .nonprofits:
      LocalizedText(
        english: "nonprofits", serbian: "neprofitne organizacije",
        polish: "organizacje non-profit")
    case .labor: LocalizedText(english: "labor", serbian: "rad", polish: "praca")
    case .scienceAndTechnology:
      LocalizedText(
        english: "science and technology", serbian: "nauka i tehnologija",
        polish: "nauka i technologia")
    case .genderAndSexuality:
      LocalizedText(
        english: "gender and sexuality", serbian: "rod i seksualnost",
        polish: "płeć i seksualność")
    case .humanRights:
      LocalizedText(
        english: "human rights", serbian: "ljudska prava",
        polish: "prawa człowieka")
    case .marginalizedCommunities:
      LocalizedText(
        english: "marginalized communities", serbian: "marginalizovane zajednice",
        polish: "społeczności marginalizowane")
    case .partnership:
      LocalizedText(
        english: "Open Government Partnership", serbian: "Partnerstvo za otvorenu upravu",
        polish: "Partnerstwo Otwartego Rządu")
    }
  }
}
