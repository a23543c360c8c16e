/// What a commitment is about, in the taxonomy of the commitment tables of 2015 and 2016.
///
/// The order is that of the columns. The table of 2015 has no marginalized communities.
///
/// Source: IRM, table of 2016 (43 columns).
public enum PolicyTag2016: String, PublishedTag, Serializable {
  /// Published as “Anti-corruption”.
  case antiCorruption
  /// Published as “Conflicts of Interest”.
  case conflictsOfInterest
  /// Published as “Asset disclosure”.
  case assetDisclosure
  /// Published as “Audits & Controls”.
  case auditsAndControls
  /// Published as “Whistleblower Protections”.
  case whistleblowerProtections
  /// Published as “Fiscal Openness”.
  case fiscalOpenness
  /// Published as “Citizen Budgets”.
  case citizenBudgets
  /// Published as “Participatory Budgeting”.
  case participatoryBudgeting
  /// Published as “E-petitions”.
  case ePetitions
  /// Published as “Social Audits”.
  case socialAudits
  /// Published as “Public Participation”.
  case publicParticipation
  /// Published as “Public Procurement”.
  case publicProcurement
  /// Published as “Access to Information”.
  case accessToInformation
  /// Published as “Records Management”.
  case recordsManagement
  /// Published as “Open Data”.
  case openData
  /// Published as “Elections & Political Finance”.
  case electionsAndPoliticalFinance
  /// Published as “Law Enforcement & Justice”.
  case lawEnforcementAndJustice
  /// Published as “Public Service Delivery”.
  case publicServiceDelivery
  /// Published as “E-government”.
  case eGovernment
  /// Published as “Capacity Building”.
  case capacityBuilding
  /// Published as “Legislation & Regulation”.
  case legislationAndRegulation
  /// Published as “Private sector”.
  case privateSector
  /// Published as “Legislature”.
  case legislature
  /// Published as “Sub-national”.
  case subnational
  /// Published as “Judiciary”.
  case judiciary
  /// Published as “Media & Telecommunications”.
  case mediaAndTelecommunications
  /// Published as “Education”.
  case education
  /// Published as “Health & Nutrition”.
  case healthAndNutrition
  /// Published as “Citizenship & Immigration”.
  case citizenshipAndImmigration
  /// Published as “Welfare & Social Security”.
  case welfareAndSocialSecurity
  /// Published as “Water & Sanitation”.
  case waterAndSanitation
  /// Published as “Infrastructure”.
  case infrastructure
  /// Published as “Public Safety”.
  case publicSafety
  /// Published as “Defense”.
  case defense
  /// Published as “Natural Resources”.
  case naturalResources
  /// Published as “Aid”.
  case aid
  /// Published as “Nonprofits”.
  case nonprofits
  /// Published as “Labor”.
  case labor
  /// Published as “Science & Technology”.
  case scienceAndTechnology
  /// Published as “Gender & Sexuality”.
  case genderAndSexuality
  /// Published as “Human Rights”.
  case humanRights
  /// Published as “Marginalized Communities”.
  case marginalizedCommunities
  /// Published as “OGP”.
  case partnership
}

#if !hasFeature(Embedded)
  extension PolicyTag2016: CodingKeyRepresentable {}
#endif
