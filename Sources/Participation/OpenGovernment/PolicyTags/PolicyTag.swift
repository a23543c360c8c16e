/// What a commitment is about, in the taxonomy of the commitment table of 2024.
///
/// A commitment has any number of tags. Some have a parent that goes with them, some are made of others, see
/// ``parent`` and ``derivation``. Whether a tag fits can be unknown, see ``TagAssignment``. The order is that
/// of the columns.
///
/// Source: IRM, table of 2024 (86 columns).
public enum PolicyTag: String, PublishedTag, Serializable {
  /// Published as “Anti-Corruption and Integrity”.
  case antiCorruption
  /// Published as “Anti-corruption Institutions”.
  case antiCorruptionInstitutions
  /// Published as “Anti-Corruption Strategies”.
  case antiCorruptionStrategies
  /// Published as “Asset Disclosure”.
  case assetDisclosure
  /// Published as “Audits”.
  case audits
  /// Published as “Beneficial Ownership”.
  case beneficialOwnership
  /// Published as “Conflicts Of Interest”.
  case conflictsOfInterest
  /// Published as “Elections”.
  case elections
  /// Published as “Political Finance”.
  case politicalFinance
  /// Published as “Lobbying”.
  case lobbying
  /// Published as “Open Contracting”.
  case openContracting
  /// Published as “Public Procurement”.
  case publicProcurement
  /// Published as “Right To Information”.
  case rightToInformation
  /// Published as “Whistleblower Protections”.
  case whistleblowerProtections
  /// Published as “Civic Space and Enabling Environment”.
  case civicSpace
  /// Published as “Freedom of Assembly”.
  case freedomOfAssembly
  /// Published as “Freedom of Association”.
  case freedomOfAssociation
  /// Published as “Freedom of Expression”.
  case freedomOfExpression
  /// Published as “Democratizing Decision-Making”.
  case democratizingDecisionMaking
  /// Published as “Digital Participation”.
  case digitalParticipation
  /// Published as “Mainstreaming Participation”.
  case mainstreamingParticipation
  /// Published as “Regulatory Governance”.
  case regulatoryGovernance
  /// Published as “Social Accountability”.
  case socialAccountability
  /// Published as “Digital Governance”.
  case digitalGovernance
  /// Published as “Automated Decision-making”.
  case automatedDecisionMaking
  /// Published as “Data Stewardship and Privacy”.
  case dataStewardshipAndPrivacy
  /// Published as “Digital Inclusion”.
  case digitalInclusion
  /// Published as “Disinformation/Misinformation”.
  case disinformation
  /// Published as “Online Civic Space”.
  case onlineCivicSpace
  /// Published as “Environment & Climate”.
  case environmentAndClimate
  /// Published as “Climate Finance”.
  case climateFinance
  /// Published as “Climate Mitigation and Adaptation”.
  case climateMitigationAndAdaptation
  /// Published as “Environmental Regulation”.
  case environmentalRegulation
  /// Published as “International Environmental Agreements”.
  case internationalEnvironmentalAgreements
  /// Published as “Fiscal Openness”.
  case fiscalOpenness
  /// Published as “Publication Of Budget/Fiscal Information”.
  case publicationOfFiscalInformation
  /// Published as “Public Participation In Budget/Fiscal Policy”.
  case participationInFiscalPolicy
  /// Published as “Oversight Of Budget/Fiscal Policies”.
  case oversightOfFiscalPolicies
  /// Published as “Stimulus and Economic Recovery”.
  case stimulusAndRecovery
  /// Published as “Tax”.
  case tax
  /// Published as “Debt”.
  case debt
  /// Published as “Inclusion”.
  case inclusion
  /// Published as “Gender”.
  case gender
  /// Published as “Gender-Based Violence”.
  case genderBasedViolence
  /// Published as “Economic Inclusion”.
  case economicInclusion
  /// Published as “LGBTQIA+”.
  case lgbtqia
  /// Published as “People with Disabilities”.
  case peopleWithDisabilities
  /// Published as “Youth”.
  case youth
  /// Published as “Justice”.
  case justice
  /// Published as “Access to Justice”.
  case accessToJustice
  /// Published as “Open Justice”.
  case openJustice
  /// Published as “Policing & Corrections”.
  case policingAndCorrections
  /// Published as “Judiciary”.
  case judiciary
  /// Published as “Open Parliaments”.
  case openParliaments
  /// Published as “Public Service Delivery”.
  case publicServiceDelivery
  /// Published as “Citizenship & Immigration”.
  case citizenshipAndImmigration
  /// Published as “Education”.
  case education
  /// Published as “Health & Nutrition”.
  case healthAndNutrition
  /// Published as “Infrastructure & Transport”.
  case infrastructureAndTransport
  /// Published as “Water & Sanitation”.
  case waterAndSanitation
  /// Published as “Capacity Building”.
  case capacityBuilding
  /// Published as “Digital Transformation”.
  case digitalTransformation
  /// Published as “Legislation”.
  case legislation
  /// Published as “Regulation”.
  case regulation
  /// Published as “Legislative Oversight”.
  case legislativeOversight
  /// Published as “Open Data”.
  case openData
  /// Published as “Public Participation”.
  case publicParticipation
  /// Published as “Aid”.
  case aid
  /// Published as “Energy”.
  case energy
  /// Published as “Extractive Industries”.
  case extractiveIndustries
  /// Published as “Land and Spatial Planning”.
  case landAndSpatialPlanning
  /// Published as “Media & Telecommunications”.
  case mediaAndTelecommunications
  /// Published as “Science & Technology”.
  case scienceAndTechnology
  /// Published as “Security & Public Safety”.
  case securityAndPublicSafety
  /// Published as “Labor”.
  case labor
  /// Published as “Private Sector”.
  case privateSector
  /// Published as “Subnational”.
  case subnational
  /// Published as “Human Rights”.
  case humanRights
  /// Published as “Open Parliament Plan”.
  case openParliamentPlan
  /// Published as “Sustainable Development Goals”.
  case sustainableDevelopmentGoals
  /// Published as “Open Data (Water/Sanitation)”.
  case openDataOnWater
  /// Published as “Open Data (Health)”.
  case openDataOnHealth
  /// Published as “Open Data (Education)”.
  case openDataOnEducation
  /// Published as “Participation in Lawmaking”.
  case participationInLawmaking
  /// Published as “Access to information”.
  case accessToInformation
  /// Published as “Money in Politics”.
  case moneyInPolitics
}

#if !hasFeature(Embedded)
  extension PolicyTag: CodingKeyRepresentable {}
#endif
