public import Participation

/// Something wrong with a record of a consultation.
public struct ConsultationFinding: Hashable, Sendable, Serializable {
  /// What is wrong.
  public let problem: ConsultationProblem
  /// The field it is wrong with.
  public let field: ConsultationField
  /// Who would have refused the record.
  public let layer: RuleLayer
  /// The place of the record in the list, from 1.
  public let row: Int

  /// The number of the rule: 1 key, 2 publishing, 3 always asked for, 4 asked for since 2018, 5 rationale, 6
  /// choices; `nil` where the tracker has no such rule.
  ///
  /// Source: Canada, consultations, trigger.
  public var rule: Int? {
    switch problem {
    case .commaInKey, .keyRepeated: 1
    case .publishedThoughNotHeld: 2
    case .notAChoice: field == .publishable ? 2 : 6
    case .notADay: 3
    case .blankSince2018: 4
    case .blankThoughHighProfile: 5
    case .blank:
      if field == .registrationNumber {
        1
      } else if field == .publishable {
        2
      } else {
        layer == .form ? nil : 3
      }
    case .endsBeforeStart, .notOpenOn, .alreadyBegunOn, .reportMissing, .otherLanguageMissing: nil
    }
  }

  /// Whether the tracker's database takes the record nevertheless.
  public var isGap: Bool { layer != .database }

  /// One sentence with row, field and what is wrong.
  public var sentence: LocalizedText {
    LocalizedText(
      english: "Row \(row), {1}: {2}.", serbian: "Red \(row), {1}: {2}.", polish: "Wiersz \(row), {1}: {2}.",
      filling: [.verbatim(field.rawValue), problem.words])
  }
}

extension ConsultationFinding: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { sentence.text(in: .english) }
}

/// What can be wrong with a record of a consultation.
public enum ConsultationProblem: Hashable, Sendable, Serializable {
  /// Nothing is there.
  case blank
  /// Nothing is there, although the consultation ends after 1 January 2018.
  case blankSince2018
  /// Nothing is there, although the consultation is of high profile.
  case blankThoughHighProfile
  /// There is a comma in the key.
  case commaInKey
  /// An earlier record has the same key.
  case keyRepeated(row: Int)
  /// A value or a code is not among the choices.
  case notAChoice(String)
  /// The text is no day.
  case notADay(String)
  /// The record is to be published, although the consultation is not going forward.
  case publishedThoughNotHeld
  /// The last day comes before the first.
  case endsBeforeStart(Day)
  /// The status says open, and the day lies outside the consultation.
  case notOpenOn(Day)
  /// The status says planned, and the consultation has begun.
  case alreadyBegunOn(Day)
  /// The status says that the report is available, and it is not there.
  case reportMissing
  /// The address is there in one official language, and missing in this one.
  case otherLanguageMissing

  /// What is wrong, without the place.
  public var words: LocalizedText {
    switch self {
    case .blank:
      LocalizedText(english: "nothing is there", serbian: "ništa nije upisano", polish: "nic nie wpisano")
    case .blankSince2018:
      LocalizedText(
        english: "nothing is there, and it is asked for since 2018",
        serbian: "ništa nije upisano, a traži se od 2018.",
        polish: "nic nie wpisano, a wymaga się tego od 2018 r.")
    case .blankThoughHighProfile:
      LocalizedText(
        english: "nothing is there, and a consultation of high profile needs it",
        serbian: "ništa nije upisano, a potrebno je za važne konsultacije",
        polish: "nic nie wpisano, a potrzebne przy ważnych konsultacjach")
    case .commaInKey:
      LocalizedText(
        english: "there is a comma in the key", serbian: "u ključu je zarez",
        polish: "w kluczu jest przecinek")
    case .keyRepeated(let row):
      LocalizedText(
        english: "row \(row) has the same key", serbian: "red \(row) ima isti ključ",
        polish: "wiersz \(row) ma ten sam klucz")
    case .notAChoice(let text):
      LocalizedText(
        english: "{1} is not among the choices", serbian: "{1} nije među ponuđenim vrednostima",
        polish: "{1} nie należy do wartości do wyboru", filling: [.quoted(text)])
    case .notADay(let text):
      LocalizedText(
        english: "{1} is no day", serbian: "{1} nije datum", polish: "{1} nie jest datą",
        filling: [.quoted(text)])
    case .publishedThoughNotHeld:
      LocalizedText(
        english: "what is not going forward must not be published",
        serbian: "ono što se neće održati ne objavljuje se",
        polish: "tego, co się nie odbędzie, nie publikuje się")
    case .endsBeforeStart, .notOpenOn, .alreadyBegunOn, .reportMissing, .otherLanguageMissing: wordsOfOurs
    }
  }

  private var wordsOfOurs: LocalizedText {
    switch self {
    case .endsBeforeStart(let start):
      LocalizedText(
        english: "the last day comes before the first, {1}", serbian: "poslednji dan je pre prvog, {1}",
        polish: "ostatni dzień jest przed pierwszym, {1}", filling: [.verbatim(start)])
    case .notOpenOn(let day):
      LocalizedText(
        english: "the status says open, and on {1} it is not", serbian: "po statusu je otvoreno, a {1} nije",
        polish: "według statusu otwarte, a {1} nie jest", filling: [.verbatim(day)])
    case .alreadyBegunOn(let day):
      LocalizedText(
        english: "the status says planned, and on {1} it has begun",
        serbian: "po statusu je planirano, a {1} već traje",
        polish: "według statusu planowane, a {1} już trwa", filling: [.verbatim(day)])
    case .reportMissing:
      LocalizedText(
        english: "the status says that the report is available, and it is not here",
        serbian: "po statusu je izveštaj dostupan, a ovde ga nema",
        polish: "według statusu sprawozdanie jest dostępne, a tu go nie ma")
    case .otherLanguageMissing:
      LocalizedText(
        english: "the address is missing in this language", serbian: "adresa nedostaje na ovom jeziku",
        polish: "brakuje adresu w tym języku")
    case .blank, .blankSince2018, .blankThoughHighProfile, .commaInKey, .keyRepeated, .notAChoice, .notADay,
      .publishedThoughNotHeld:
      words
    }
  }
}
