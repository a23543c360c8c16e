/// What a commitment could bring about, if it were carried out; plans from 2020 on.
///
/// Took the place of ``PotentialImpact``. Source: IRM, potential for results.
public enum PotentialForResults: String, AssessmentValue, Serializable {
  /// Repeats what is done already, or is too vague to tell.
  case unclear
  /// A good change on its own, without binding or lasting rules across government.
  case modest
  /// May change rules, practices or institutions, bindingly or lastingly.
  case substantial

  /// The published number, 0 to 2.
  public var code: Int {
    switch self {
    case .unclear: 0
    case .modest: 1
    case .substantial: 2
    }
  }

  /// The published words.
  public var publishedWords: [String] { [rawValue] }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .unclear: LocalizedText(english: "unclear", serbian: "nejasan", polish: "niejasny")
    case .modest: LocalizedText(english: "modest", serbian: "skroman", polish: "skromny")
    case .substantial: LocalizedText(english: "substantial", serbian: "znatan", polish: "znaczny")
    }
  }
}
