/// A product of the independent reviewer of a plan.
///
/// Source: Independent Reporting Mechanism, its products of 2013 to 2025; OGP Local Handbook.
public enum ReviewProduct: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// On the first year of a plan; 2013 to 2018.
  case progressReport
  /// On the second year, with what changed in practice; plans of 2013 to 2020.
  case endOfTermReport
  /// On how the plan was made and what it promises; 2018 to 2020.
  case designReport
  /// On how it was carried out; 2018 to 2020.
  case implementationReport
  /// In place of an implementation report at the change of 2021.
  case transitionalResultsReport
  /// Advice before or early in co-creation; since 2021.
  case coCreationBrief
  /// On the plan and its co-creation; since 2021.
  case actionPlanReview
  /// On a plan of four years at its refresh.
  case midtermReview
  /// On what came of the plan; since 2021.
  case resultsReport
  /// On a local plan after its submission.
  case inceptionAssessment
  /// On a commitment of a local plan after its completion.
  case endOfCommitmentAssessment
  /// On a local plan after its end.
  case endOfPlanAssessment

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .progressReport:
      LocalizedText(
        english: "progress report", serbian: "izveštaj o napretku", polish: "sprawozdanie z postępów")
    case .endOfTermReport:
      LocalizedText(
        english: "end-of-term report", serbian: "završni izveštaj", polish: "sprawozdanie końcowe")
    case .designReport:
      LocalizedText(
        english: "design report", serbian: "izveštaj o izradi plana", polish: "raport o opracowaniu planu")
    case .implementationReport:
      LocalizedText(
        english: "implementation report", serbian: "izveštaj o sprovođenju plana",
        polish: "raport o realizacji planu")
    case .transitionalResultsReport:
      LocalizedText(
        english: "transitional results report", serbian: "prelazni izveštaj o rezultatima",
        polish: "przejściowy raport o rezultatach")
    case .coCreationBrief:
      LocalizedText(
        english: "co-creation brief", serbian: "uputstvo za zajedničku izradu",
        polish: "wskazówki do współtworzenia")
    case .actionPlanReview:
      LocalizedText(
        english: "action plan review", serbian: "pregled akcionog plana", polish: "przegląd planu działania")
    case .midtermReview:
      LocalizedText(
        english: "midterm review", serbian: "srednjoročni pregled", polish: "przegląd śródokresowy")
    case .resultsReport:
      LocalizedText(
        english: "results report", serbian: "izveštaj o rezultatima", polish: "raport o rezultatach")
    case .inceptionAssessment:
      LocalizedText(
        english: "inception assessment", serbian: "početna procena", polish: "ocena początkowa")
    case .endOfCommitmentAssessment:
      LocalizedText(
        english: "end-of-commitment assessment", serbian: "procena po završetku obaveze",
        polish: "ocena po realizacji zobowiązania")
    case .endOfPlanAssessment:
      LocalizedText(
        english: "end-of-plan assessment", serbian: "procena po završetku plana",
        polish: "ocena po zakończeniu planu")
    }
  }
}

extension ReviewProduct {
  /// A short name, to point at the product from outside.
  public var identifier: Identifier<ReviewProduct> {
    switch self {
    case .progressReport: "progress"
    case .endOfTermReport: "endOfTerm"
    case .designReport: "design"
    case .implementationReport: "implementation"
    case .transitionalResultsReport: "transitionalResults"
    case .coCreationBrief: "coCreationBrief"
    case .actionPlanReview: "actionPlanReview"
    case .midtermReview: "midterm"
    case .resultsReport: "results"
    case .inceptionAssessment: "inception"
    case .endOfCommitmentAssessment: "endOfCommitment"
    case .endOfPlanAssessment: "endOfPlan"
    }
  }
}
