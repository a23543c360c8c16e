public import Participation

/// Who would have refused a row: the tracker's database, only its forms, or nobody before this library.
public enum RuleLayer: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// The database refuses the row.
  case database
  /// The spreadsheet or the web form asks for it; the database takes the row.
  case form
  /// The tracker has no such rule; the finding is of this library.
  case ours

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .database: LocalizedText(english: "database", serbian: "baza podataka", polish: "baza danych")
    case .form: LocalizedText(english: "form", serbian: "obrazac", polish: "formularz")
    case .ours: LocalizedText(english: "this library", serbian: "ova biblioteka", polish: "ta biblioteka")
    }
  }
}

/// Something wrong with a row of progress.
public struct ProgressFinding: Hashable, Sendable, Serializable {
  /// What is wrong.
  public let problem: ProgressProblem
  /// The field it is wrong with.
  public let field: ProgressField
  /// Who would have refused the row.
  public let layer: RuleLayer
  /// The place of the row in the list, from 1.
  public let row: Int

  /// The number of the rule: 1 key, 2 required, 3 choices, 5 evidence in both languages, 6 challenges; `nil`
  /// where the tracker has no such rule.
  ///
  /// Source: Canada, plans 4 to 6, triggers and forms.
  public var rule: Int? {
    switch problem {
    case .keyBlank, .keyRepeated: 1
    case .requiredBlank: 2
    case .notAChoice, .notBelow: 3
    case .otherLanguageMissing:
      field == .challengesEnglish || field == .challengesFrench ? 6 : 5
    case .blankWithStatus: 6
    case .statusFell, .overdue: nil
    }
  }

  /// Whether the tracker's database takes the row nevertheless.
  public var isGap: Bool { layer != .database }

  /// One sentence with row, field and what is wrong.
  public var sentence: LocalizedText {
    LocalizedText(
      english: "Row \(row), {1}: {2}.", serbian: "Red \(row), {1}: {2}.", polish: "Wiersz \(row), {1}: {2}.",
      filling: [.verbatim(field.rawValue), problem.words])
  }
}

extension ProgressFinding: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { sentence.text(in: .english) }
}

/// What can be wrong with a row of progress.
public enum ProgressProblem: Hashable, Sendable, Serializable {
  /// A field of the key is blank.
  case keyBlank
  /// An earlier row has the same organisation, period and indicator.
  case keyRepeated(row: Int)
  /// A field that is always asked for is blank.
  case requiredBlank
  /// The value is not among the choices.
  case notAChoice(String)
  /// The code does not lie below the one above it.
  case notBelow(String, above: String)
  /// The text is there in one official language, and missing in this one.
  case otherLanguageMissing
  /// The text is asked for with this status, and missing.
  case blankWithStatus(CanadianStatus)
  /// The status is lower than in the period before; whoever undoes something should say so.
  case statusFell(from: CanadianStatus, in: YearMonth, to: CanadianStatus)
  /// The deadline passed before the end of the period, and the status is not complete.
  case overdue(deadline: Day)

  /// What is wrong, without the place.
  public var words: LocalizedText {
    switch self {
    case .keyBlank:
      LocalizedText(
        english: "the key is blank", serbian: "ključ je prazan", polish: "klucz jest pusty")
    case .keyRepeated(let row):
      LocalizedText(
        english: "row \(row) has the same key", serbian: "red \(row) ima isti ključ",
        polish: "wiersz \(row) ma ten sam klucz")
    case .requiredBlank:
      LocalizedText(english: "nothing is there", serbian: "ništa nije upisano", polish: "nic nie wpisano")
    case .notAChoice(let text):
      LocalizedText(
        english: "{1} is not among the choices", serbian: "{1} nije među ponuđenim vrednostima",
        polish: "{1} nie należy do wartości do wyboru", filling: [.quoted(text)])
    case .notBelow(let text, let above):
      LocalizedText(
        english: "{1} does not lie below {2}", serbian: "{1} nije ispod {2}", polish: "{1} nie leży pod {2}",
        filling: [.quoted(text), .quoted(above)])
    case .otherLanguageMissing:
      LocalizedText(
        english: "the text is missing in this language", serbian: "tekst nedostaje na ovom jeziku",
        polish: "brakuje tekstu w tym języku")
    case .blankWithStatus(let status):
      LocalizedText(
        english: "the status {1} asks for this text", serbian: "uz status {1} traži se ovaj tekst",
        polish: "przy statusie {1} wymagany jest ten tekst", filling: [.quoted(status.rawValue)])
    case .statusFell(let from, let period, let to):
      LocalizedText(
        english: "the status fell from {1} ({2}) to {3}", serbian: "status je pao sa {1} ({2}) na {3}",
        polish: "status spadł z {1} ({2}) na {3}",
        filling: [.quoted(from.rawValue), .verbatim(period), .quoted(to.rawValue)])
    case .overdue(let deadline):
      LocalizedText(
        english: "the deadline {1} has passed", serbian: "rok {1} je prošao", polish: "termin {1} minął",
        filling: [.verbatim(deadline)])
    }
  }
}
