public import Participation

extension CommitmentTableFinding: CustomStringConvertible {
  /// One sentence with the place, what is wrong there and what was made of it.
  public var sentence: LocalizedText {
    let words = problem.words
    guard let column else {
      return LocalizedText(
        english: "Row \(row): \(words.english).", serbian: "Red \(row): \(words.serbian).",
        polish: "Wiersz \(row): \(words.polish).")
    }
    let name = column.name.cut
    return LocalizedText(
      english: "Row \(row), column \(column.number) (“\(name)”): \(words.english).",
      serbian: "Red \(row), kolona \(column.number) („\(name)”): \(words.serbian).",
      polish: "Wiersz \(row), kolumna \(column.number) („\(name)”): \(words.polish).")
  }

  /// The sentence in English.
  public var description: String { sentence.text(in: .english) }
}

private typealias Words = (english: String, serbian: String, polish: String)

extension CommitmentTableProblem {
  fileprivate var words: Words {
    switch self {
    case .layoutUnknown:
      (
        "the header is that of no known table of commitments; no row was read",
        "zaglavlje nije zaglavlje nijedne poznate tabele obaveza; nijedan red nije pročitan",
        "nagłówek nie należy do żadnej znanej tabeli zobowiązań; nie odczytano żadnego wiersza"
      )
    case .columnMissing(let name):
      (
        "the column “\(name.cut)” is missing; it has no data",
        "nedostaje kolona „\(name.cut)”; podataka nema", "brakuje kolumny „\(name.cut)”; brak danych"
      )
    case .ragged(let count, let expected):
      (
        "cells found: \(count), expected as in the header: \(expected)",
        "nađeno ćelija: \(count), očekivano kao u zaglavlju: \(expected)",
        "znalezionych komórek: \(count), oczekiwano jak w nagłówku: \(expected)"
      )
    case .noCommitment:
      (
        "the row names no country and no plan; it was left out",
        "red ne navodi ni zemlju ni plan; izostavljen je",
        "wiersz nie podaje ani kraju, ani planu; został pominięty"
      )
    case .tagCountDiffers(let published, let counted):
      (
        "number of tags: \(counted), published: \(published)",
        "broj oznaka: \(counted), objavljeno: \(published)",
        "liczba znaczników: \(counted), opublikowano: \(published)"
      )
    case .wordsAndCodeDiffer, .wordsUnknown, .codeUnknown, .spellingUnusual, .resultNotYetReported:
      wordsAboutCodes
    case .valueUnknown, .labelInexact, .labelTurnedIntoDate, .dateAmbiguous, .dateImpossible,
      .dateNotUnderstood:
      wordsAboutCells
    }
  }

  private var wordsAboutCodes: Words {
    switch self {
    case .wordsAndCodeDiffer(let words, let code):
      (
        "“\(words.cut)” and its number “\(code.cut)” name different values; the number was taken",
        "„\(words.cut)” i njegov broj „\(code.cut)” nisu ista vrednost; uzet je broj",
        "„\(words.cut)” i jego liczba „\(code.cut)” to różne wartości; przyjęto liczbę"
      )
    case .wordsUnknown(let words, let code?):
      (
        "“\(words.cut)” is no value of the column; its number “\(code.cut)” was taken",
        "„\(words.cut)” nije vrednost ove kolone; uzet je njen broj „\(code.cut)”",
        "„\(words.cut)” nie jest wartością tej kolumny; przyjęto jej liczbę „\(code.cut)”"
      )
    case .wordsUnknown(let words, nil):
      (
        "“\(words.cut)” is no value of the column; it has no data",
        "„\(words.cut)” nije vrednost ove kolone; podataka nema",
        "„\(words.cut)” nie jest wartością tej kolumny; brak danych"
      )
    case .codeUnknown(let code, let words?):
      (
        "“\(code.cut)” is no number of the column; the words “\(words.cut)” were taken",
        "„\(code.cut)” nije broj ove kolone; uzete su reči „\(words.cut)”",
        "„\(code.cut)” nie jest liczbą tej kolumny; przyjęto słowa „\(words.cut)”"
      )
    case .codeUnknown(let code, nil):
      (
        "“\(code.cut)” is no number of the column; it has no data",
        "„\(code.cut)” nije broj ove kolone; podataka nema",
        "„\(code.cut)” nie jest liczbą tej kolumny; brak danych"
      )
    case .spellingUnusual(let text, let usual):
      (
        "“\(text.cut)” is written “\(usual)” elsewhere", "„\(text.cut)” se inače piše „\(usual)”",
        "„\(text.cut)” pisze się zwykle „\(usual)”"
      )
    case .resultNotYetReported:
      (
        "there is no result to report yet; it counts as not reviewed, not as “did not change”",
        "rezultata još nema; računa se kao nerazmotreno, a ne kao „bez promene”",
        "nie ma jeszcze wyniku; liczy się jako nieocenione, a nie jako „bez zmian”"
      )
    case .layoutUnknown, .columnMissing, .ragged, .noCommitment, .tagCountDiffers, .valueUnknown,
      .labelInexact,
      .labelTurnedIntoDate, .dateAmbiguous, .dateImpossible, .dateNotUnderstood:
      words
    }
  }

  private var wordsAboutCells: Words {
    switch self {
    case .valueUnknown(let text):
      (
        "“\(text.cut)” is no value of the column; it has no data",
        "„\(text.cut)” nije vrednost ove kolone; podataka nema",
        "„\(text.cut)” nie jest wartością tej kolumny; brak danych"
      )
    case .labelInexact(let text):
      (
        "the label “\(text.cut)” is a number as a spreadsheet's arithmetic leaves it",
        "oznaka „\(text.cut)” je broj kakav ostavlja računica tabele",
        "etykieta „\(text.cut)” jest liczbą pozostawioną przez rachunki arkusza"
      )
    case .labelTurnedIntoDate(let text):
      (
        "the label “\(text.cut)” has become a date", "oznaka „\(text.cut)” je postala datum",
        "etykieta „\(text.cut)” zamieniła się w datę"
      )
    case .dateAmbiguous(let text):
      (
        "in “\(text.cut)” either number can be the month",
        "u „\(text.cut)” svaki od dva broja može biti mesec",
        "w „\(text.cut)” każda z dwóch liczb może być miesiącem"
      )
    case .dateImpossible(let text):
      (
        "“\(text.cut)” is no day of the calendar", "„\(text.cut)” nije dan u kalendaru",
        "„\(text.cut)” nie jest dniem kalendarza"
      )
    case .dateNotUnderstood(let text):
      (
        "the date “\(text.cut)” is not understood", "datum „\(text.cut)” nije razumljiv",
        "data „\(text.cut)” nie jest zrozumiała"
      )
    case .layoutUnknown, .columnMissing, .ragged, .noCommitment, .tagCountDiffers, .wordsAndCodeDiffer,
      .wordsUnknown, .codeUnknown, .spellingUnusual, .resultNotYetReported:
      words
    }
  }
}

extension String {
  /// The text, or its first 80 scalars and an ellipsis.
  fileprivate var cut: String {
    let scalars = unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: 80, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return self }
    return String(scalars[..<end]) + "…"
  }
}
