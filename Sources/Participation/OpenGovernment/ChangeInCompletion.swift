/// How the completion of a commitment changed between the report at mid-term and that at the end of the plan.
///
/// Completion can fall: 12 of the 199 commitments of the published tables with both reports did. Source: IRM,
/// change in completion.
public enum ChangeInCompletion: String, AssessmentValue, Serializable {
  /// Less was found to be done than before.
  case decrease
  /// As much was done as before.
  case noChange
  /// More was done than before.
  case increase

  /// The direction of a number of steps on the scale of ``AssessedCompletion``.
  public init(steps: Int) {
    self = steps < 0 ? .decrease : steps == 0 ? .noChange : .increase
  }

  /// The sign of the published number, −1 to 1; tables write the number of steps, which can be larger.
  public var code: Int {
    switch self {
    case .decrease: -1
    case .noChange: 0
    case .increase: 1
    }
  }

  /// The published words.
  public var publishedWords: [String] { self == .noChange ? ["no change"] : [rawValue] }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .decrease: LocalizedText(english: "decrease", serbian: "smanjenje", polish: "spadek")
    case .noChange: LocalizedText(english: "no change", serbian: "bez promene", polish: "bez zmian")
    case .increase: LocalizedText(english: "increase", serbian: "povećanje", polish: "wzrost")
    }
  }
}
