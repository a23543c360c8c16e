/// What an independent reviewer found about one commitment in one report.
///
/// A commitment is assessed once to three times. Which fields can be known depends on the edition of the
/// rules that its plan falls under: specificity up to 2017, verifiability from 2018 on; potential impact up
/// to 2019, potential for results from 2020 on; the effect up to 2020, early results from 2021 on. A field
/// that did not exist has no data. Every field is written, unknown ones as `{"unknown": "noData"}`.
///
/// Source: IRM, variables of the commitment tables from 2011 on.
public struct CommitmentAssessment: Hashable, Sendable, Serializable {
  /// How clear and measurable the commitment is; up to 2017.
  public var specificity: Assessed<Specificity>
  /// Whether the text says enough to check that it was carried out; from 2018 on.
  public var isVerifiable: Assessed<Bool>
  /// Which values of open government it serves; up to 2020.
  public var valueRelevance: AssessedByValue<Bool>
  /// Whether it has an open government lens; from 2020 on, in place of the relevance per value.
  public var hasLens: Assessed<Bool>
  /// How much it could change; up to 2019.
  public var potentialImpact: Assessed<PotentialImpact>
  /// What it could bring about; from 2020 on.
  public var potentialForResults: Assessed<PotentialForResults>
  /// How far it was carried out.
  public var completion: Assessed<AssessedCompletion>
  /// What it brought about by the end of the plan; from 2021 on.
  public var earlyResults: Assessed<EarlyResults>
  /// What changed in practice, overall; 2013 to 2020.
  public var openGovernmentEffect: Assessed<OpenGovernmentEffect>
  /// What changed in practice, for each value; up to 2020, without technology.
  public var effectPerValue: AssessedByValue<OpenGovernmentEffect>
  /// Whether the reviewer picked it out as promising; from 2021 on.
  public var isPromising: Assessed<Bool>
  /// Whether the next plan takes it up again.
  public var isCarriedForward: Assessed<Bool>

  /// An assessment; where a field is left out there is no data.
  public init(
    specificity: Assessed<Specificity> = .noData, isVerifiable: Assessed<Bool> = .noData,
    valueRelevance: AssessedByValue<Bool> = AssessedByValue(), hasLens: Assessed<Bool> = .noData,
    potentialImpact: Assessed<PotentialImpact> = .noData,
    potentialForResults: Assessed<PotentialForResults> = .noData,
    completion: Assessed<AssessedCompletion> = .noData, earlyResults: Assessed<EarlyResults> = .noData,
    openGovernmentEffect: Assessed<OpenGovernmentEffect> = .noData,
    effectPerValue: AssessedByValue<OpenGovernmentEffect> = AssessedByValue(),
    isPromising: Assessed<Bool> = .noData, isCarriedForward: Assessed<Bool> = .noData
  ) {
    self.specificity = specificity
    self.isVerifiable = isVerifiable
    self.valueRelevance = valueRelevance
    self.hasLens = hasLens
    self.potentialImpact = potentialImpact
    self.potentialForResults = potentialForResults
    self.completion = completion
    self.earlyResults = earlyResults
    self.openGovernmentEffect = openGovernmentEffect
    self.effectPerValue = effectPerValue
    self.isPromising = isPromising
    self.isCarriedForward = isCarriedForward
  }
}
