public import Participation

extension TableFinding: CustomStringConvertible {
  /// One sentence with the place and what is wrong there.
  public var sentence: LocalizedText {
    let problem = problem.words
    let (english, serbian, polish) =
      if let column {
        (
          "Line \(line), row \(row), column \(column)", "Linija \(line), red \(row), kolona \(column)",
          "Linia \(line), wiersz \(row), kolumna \(column)"
        )
      } else {
        ("Line \(line), row \(row)", "Linija \(line), red \(row)", "Linia \(line), wiersz \(row)")
      }
    return LocalizedText(
      english: "\(english): \(problem.english).", serbian: "\(serbian): \(problem.serbian).",
      polish: "\(polish): \(problem.polish).")
  }

  /// The sentence in English.
  public var description: String { sentence.text(in: .english) }
}

extension TableProblem {
  fileprivate var words: (english: String, serbian: String, polish: String) {
    switch self {
    case .noHeader: ("there is no header", "nema zaglavlja", "brak nagłówka")
    case .headerBlank: ("the column has no name", "kolona nema ime", "kolumna nie ma nazwy")
    case .headerRepeated(let name, let column):
      (
        "the column is named “\(name.shortened)” like column \(column)",
        "kolona se zove „\(name.shortened)” kao i kolona \(column)",
        "kolumna nazywa się „\(name.shortened)” tak jak kolumna \(column)"
      )
    case .columnMissing(let name):
      (
        "the column “\(name.shortened)” is missing", "nedostaje kolona „\(name.shortened)”",
        "brakuje kolumny „\(name.shortened)”"
      )
    case .ragged(let count, let expected):
      (
        "cells found: \(count), expected as in the header: \(expected)",
        "nađeno ćelija: \(count), očekivano kao u zaglavlju: \(expected)",
        "znalezionych komórek: \(count), oczekiwano jak w nagłówku: \(expected)"
      )
    case .tooManyCells(let count, let limit):
      (
        "cells found: \(count), at most: \(limit)", "nađeno ćelija: \(count), najviše: \(limit)",
        "znalezionych komórek: \(count), najwyżej: \(limit)"
      )
    case .cellTooLong(let count, let limit):
      (
        "bytes in the cell: \(count), at most: \(limit)", "bajtova u ćeliji: \(count), najviše: \(limit)",
        "bajtów w komórce: \(count), najwyżej: \(limit)"
      )
    case .quoteUnterminated, .quoteInPlainCell, .textAfterQuote, .invalidUTF8, .nul: wordsAboutCharacters
    }
  }

  private var wordsAboutCharacters: (english: String, serbian: String, polish: String) {
    switch self {
    case .quoteUnterminated:
      (
        "the quote that opens the cell is never closed", "navodnik koji otvara ćeliju nigde nije zatvoren",
        "cudzysłów otwierający komórkę nie jest nigdzie zamknięty"
      )
    case .quoteInPlainCell:
      (
        "there is a quote in a cell that does not begin with one; put the cell in quotes and double it",
        "u ćeliji koja ne počinje navodnikom stoji navodnik; stavite ćeliju pod navodnike i udvojte ga",
        "w komórce, która nie zaczyna się cudzysłowem, jest cudzysłów; ujmij komórkę w cudzysłów i podwój go"
      )
    case .textAfterQuote:
      (
        "something follows the quote that closes the cell; double the quotes inside it",
        "iza navodnika koji zatvara ćeliju još nešto stoji; udvojte navodnike u njoj",
        "po cudzysłowie zamykającym komórkę coś jeszcze stoi; podwój cudzysłowy w komórce"
      )
    case .invalidUTF8:
      (
        "the cell is not UTF-8; save the text in UTF-8", "ćelija nije u UTF-8; sačuvajte tekst u UTF-8",
        "komórka nie jest w UTF-8; zapisz tekst w UTF-8"
      )
    case .nul:
      (
        "there is a NUL character in the cell", "u ćeliji stoji znak NUL", "w komórce jest znak NUL"
      )
    case .noHeader, .headerBlank, .headerRepeated, .columnMissing, .ragged, .tooManyCells, .cellTooLong: words
    }
  }
}

extension String {
  /// The text, or its first 80 scalars and an ellipsis.
  fileprivate var shortened: String {
    let scalars = unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: 80, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return self }
    return String(scalars[..<end]) + "…"
  }
}
