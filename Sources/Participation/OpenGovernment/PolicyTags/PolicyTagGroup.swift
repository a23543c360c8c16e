/// A group of tags, as the first line of the commitment table of 2015 names them.
///
/// Source: IRM, table of 2015.
public enum PolicyTagGroup: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Published as “Public Integrity Measures”.
  case publicIntegrity
  /// Published as “Fiscal Openness”.
  case fiscalOpenness
  /// Published as “Citizen Engagement”.
  case citizenEngagement
  /// Published as “Procurement”.
  case procurement
  /// Published as “Access to Information Mechanisms”.
  case accessToInformation
  /// Published as “Open Data”.
  case openData
  /// Published as “Elections”.
  case elections
  /// Published as “Justice”.
  case justice
  /// Published as “Public Services”.
  case publicServices
  /// Published as “How is it Done?”.
  case means
  /// Published as “Who is Affected?”.
  case affected
  /// Published as “Sectors”.
  case sectors
  /// Published as “Mainstreaming Issues”.
  case mainstreaming
  /// Published as “OGP”.
  case partnership

  /// The name in the published table.
  public var publishedName: String {
    switch self {
    case .publicIntegrity: "Public Integrity Measures"
    case .fiscalOpenness: "Fiscal Openness"
    case .citizenEngagement: "Citizen Engagement"
    case .procurement: "Procurement"
    case .accessToInformation: "Access to Information Mechanisms"
    case .openData: "Open Data"
    case .elections: "Elections"
    case .justice: "Justice"
    case .publicServices: "Public Services"
    case .means: "How is it Done?"
    case .affected: "Who is Affected?"
    case .sectors: "Sectors"
    case .mainstreaming: "Mainstreaming Issues"
    case .partnership: "OGP"
    }
  }

  /// The name in every language; the Serbian and Polish ones are translations of the published name.
  public var label: LocalizedText {
    switch self {
    case .publicIntegrity:
      LocalizedText(
        english: "public integrity measures", serbian: "javni integritet",
        polish: "uczciwość w życiu publicznym")
    case .fiscalOpenness:
      LocalizedText(
        english: "fiscal openness", serbian: "otvorenost javnih finansija",
        polish: "jawność finansów publicznych")
    case .citizenEngagement:
      LocalizedText(
        english: "citizen engagement", serbian: "uključivanje građana",
        polish: "zaangażowanie obywateli")
    case .procurement: LocalizedText(english: "procurement", serbian: "nabavke", polish: "zamówienia")
    case .accessToInformation:
      LocalizedText(
        english: "access to information mechanisms", serbian: "mehanizmi pristupa informacijama",
        polish: "mechanizmy dostępu do informacji")
    case .openData: LocalizedText(english: "open data", serbian: "otvoreni podaci", polish: "otwarte dane")
    case .elections: LocalizedText(english: "elections", serbian: "izbori", polish: "wybory")
    case .justice: LocalizedText(english: "justice", serbian: "pravda", polish: "sprawiedliwość")
    case .publicServices:
      LocalizedText(
        english: "public services", serbian: "javne usluge",
        polish: "usługi publiczne")
    case .means:
      LocalizedText(
        english: "how it is done", serbian: "način izvođenja",
        polish: "sposób realizacji")
    case .affected:
      LocalizedText(
        english: "who is affected", serbian: "koga se tiče",
        polish: "kogo dotyczy")
    case .sectors: LocalizedText(english: "sectors", serbian: "sektori", polish: "sektory")
    case .mainstreaming:
      LocalizedText(
        english: "mainstreaming issues", serbian: "opšta pitanja",
        polish: "zagadnienia przekrojowe")
    case .partnership:
      LocalizedText(
        english: "Open Government Partnership", serbian: "partnerstvo",
        polish: "partnerstwo")
    }
  }

  /// The tags of the group, in the order of the columns.
  public var tags: [PolicyTag2016] { PolicyTag2016.allCases.filter { $0.group == self } }
}

extension PolicyTag2016 {
  /// The group in which the table of 2015 has the tag.
  ///
  /// That table lacks marginalized communities; they are put with the mainstreaming issues, among which the
  /// table of 2016 has their column.
  public var group: PolicyTagGroup {
    switch self {
    case .antiCorruption, .conflictsOfInterest, .assetDisclosure, .auditsAndControls,
      .whistleblowerProtections:
      .publicIntegrity
    case .fiscalOpenness, .citizenBudgets, .participatoryBudgeting:
      .fiscalOpenness
    case .ePetitions, .socialAudits, .publicParticipation:
      .citizenEngagement
    case .publicProcurement:
      .procurement
    case .accessToInformation, .recordsManagement:
      .accessToInformation
    case .openData:
      .openData
    case .electionsAndPoliticalFinance:
      .elections
    case .lawEnforcementAndJustice:
      .justice
    case .publicServiceDelivery:
      .publicServices
    case .eGovernment, .capacityBuilding, .legislationAndRegulation:
      .means
    case .privateSector, .legislature, .subnational, .judiciary:
      .affected
    case .mediaAndTelecommunications, .education, .healthAndNutrition, .citizenshipAndImmigration,
      .welfareAndSocialSecurity, .waterAndSanitation, .infrastructure, .publicSafety, .defense,
      .naturalResources, .aid, .nonprofits, .labor, .scienceAndTechnology:
      .sectors
    case .genderAndSexuality, .humanRights, .marginalizedCommunities:
      .mainstreaming
    case .partnership:
      .partnership
    }
  }
}
