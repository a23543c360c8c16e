/// How a tag is made of others.
public enum TagDerivation: Hashable, Sendable, Serializable {
  /// It fits where one of these does.
  case anyOf([PolicyTag])
  /// It fits where all of these do.
  case allOf([PolicyTag])
}

extension PolicyTag {
  /// The tag that goes with this one wherever this one fits; `nil` where there is none.
  ///
  /// The right to information stands among the columns on corruption without being a child of it.
  ///
  /// Source: holds without exception in the 558 rows of the table of 2024.
  public var parent: PolicyTag? {
    switch self {
    case .antiCorruptionInstitutions, .antiCorruptionStrategies, .assetDisclosure, .audits,
      .beneficialOwnership, .conflictsOfInterest, .elections, .politicalFinance, .lobbying,
      .openContracting, .publicProcurement, .whistleblowerProtections:
      .antiCorruption
    case .freedomOfAssembly, .freedomOfAssociation, .freedomOfExpression:
      .civicSpace
    case .digitalParticipation, .mainstreamingParticipation, .regulatoryGovernance, .socialAccountability:
      .democratizingDecisionMaking
    case .automatedDecisionMaking, .dataStewardshipAndPrivacy, .digitalInclusion, .disinformation,
      .onlineCivicSpace:
      .digitalGovernance
    case .climateFinance, .climateMitigationAndAdaptation, .environmentalRegulation,
      .internationalEnvironmentalAgreements:
      .environmentAndClimate
    case .publicationOfFiscalInformation, .participationInFiscalPolicy, .oversightOfFiscalPolicies,
      .stimulusAndRecovery, .tax, .debt:
      .fiscalOpenness
    case .gender, .genderBasedViolence, .economicInclusion, .lgbtqia, .peopleWithDisabilities, .youth:
      .inclusion
    case .accessToJustice, .openJustice, .policingAndCorrections, .judiciary:
      .justice
    case .citizenshipAndImmigration, .education, .healthAndNutrition, .infrastructureAndTransport,
      .waterAndSanitation:
      .publicServiceDelivery
    case .antiCorruption, .rightToInformation, .civicSpace, .democratizingDecisionMaking,
      .digitalGovernance, .environmentAndClimate, .fiscalOpenness, .inclusion, .justice,
      .openParliaments, .publicServiceDelivery, .capacityBuilding, .digitalTransformation,
      .legislation, .regulation, .legislativeOversight, .openData, .publicParticipation, .aid,
      .energy, .extractiveIndustries, .landAndSpatialPlanning, .mediaAndTelecommunications,
      .scienceAndTechnology, .securityAndPublicSafety, .labor, .privateSector, .subnational,
      .humanRights, .openParliamentPlan, .sustainableDevelopmentGoals, .openDataOnWater,
      .openDataOnHealth, .openDataOnEducation, .participationInLawmaking, .accessToInformation,
      .moneyInPolitics:
      nil
    }
  }

  /// The tags whose parent this is, in the order of the columns.
  public var children: [PolicyTag] { Self.allCases.filter { $0.parent == self } }

  /// How the tag is made of others; `nil` where it was given by hand.
  ///
  /// Participation in lawmaking is given by hand, though it stands among those that are made of others.
  ///
  /// Source: exact in the 558 rows of the table of 2024.
  public var derivation: TagDerivation? {
    switch self {
    case .accessToInformation: .anyOf([.rightToInformation, .openData])
    case .moneyInPolitics: .anyOf([.assetDisclosure, .conflictsOfInterest, .politicalFinance, .lobbying])
    case .openDataOnWater: .allOf([.openData, .waterAndSanitation])
    case .openDataOnHealth: .allOf([.openData, .healthAndNutrition])
    case .openDataOnEducation: .allOf([.openData, .education])
    case .antiCorruption, .antiCorruptionInstitutions, .antiCorruptionStrategies, .assetDisclosure,
      .audits, .beneficialOwnership, .conflictsOfInterest, .elections, .politicalFinance, .lobbying,
      .openContracting, .publicProcurement, .rightToInformation, .whistleblowerProtections,
      .civicSpace, .freedomOfAssembly, .freedomOfAssociation, .freedomOfExpression,
      .democratizingDecisionMaking, .digitalParticipation, .mainstreamingParticipation,
      .regulatoryGovernance, .socialAccountability, .digitalGovernance, .automatedDecisionMaking,
      .dataStewardshipAndPrivacy, .digitalInclusion, .disinformation, .onlineCivicSpace,
      .environmentAndClimate, .climateFinance, .climateMitigationAndAdaptation,
      .environmentalRegulation, .internationalEnvironmentalAgreements, .fiscalOpenness,
      .publicationOfFiscalInformation, .participationInFiscalPolicy, .oversightOfFiscalPolicies,
      .stimulusAndRecovery, .tax, .debt, .inclusion, .gender, .genderBasedViolence,
      .economicInclusion, .lgbtqia, .peopleWithDisabilities, .youth, .justice, .accessToJustice,
      .openJustice, .policingAndCorrections, .judiciary, .openParliaments, .publicServiceDelivery,
      .citizenshipAndImmigration, .education, .healthAndNutrition, .infrastructureAndTransport,
      .waterAndSanitation, .capacityBuilding, .digitalTransformation, .legislation, .regulation,
      .legislativeOversight, .openData, .publicParticipation, .aid, .energy, .extractiveIndustries,
      .landAndSpatialPlanning, .mediaAndTelecommunications, .scienceAndTechnology,
      .securityAndPublicSafety, .labor, .privateSector, .subnational, .humanRights,
      .openParliamentPlan, .sustainableDevelopmentGoals, .participationInLawmaking:
      nil
    }
  }
}
