/// Serbian in one script from Serbian in the other.
///
/// From Cyrillic to Latin the script decides everything. From Latin to Cyrillic a few decisions are needed:
///
/// - `lj`, `nj` and `dž` (also `Lj`, `LJ` and the ligatures of Unicode) are one letter, but for the stems
///   where two letters meet: *injekcija*, *konjunktura*, *konjugacija*, *Tanjug*, *nadživeti*, *odžvakati*
///   and their like.
/// - A run of letters with one of `q w x y` is foreign and stays as it is whole, so that no word mixes
///   scripts.
/// - A word (between white space) that contains `://`, `@` or `www.` is an address and stays as it is.
/// - A word in which letters hang together with digits is a name (`p-01`, `priority/p1`) and stays as it is,
///   as does
///   a formula with a root sign.
/// - Two or more of the capitals `I`, `V`, `X` that make a Roman numeral stay as they are; a single one is a
///   letter, because *I* at the start of a sentence is the conjunction.
/// - Everything else (digits, signs, letters of other alphabets) stays as it is.
///
/// Both directions are linear in the length of the text and accept any text.
public enum SerbianTransliteration {
  /// The text in Cyrillic, from a text in the Latin script; what is Cyrillic already stays as it is.
  public static func cyrillic(fromLatin text: String) -> String {
    var result = String.UnicodeScalarView()
    var word: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        appendCyrillic(of: word, to: &result)
        word.removeAll(keepingCapacity: true)
        result.append(scalar)
      } else {
        word.append(scalar)
      }
    }
    appendCyrillic(of: word, to: &result)
    return String(result)
  }

  /// The text in the Latin script, from a text in Cyrillic; what is Latin already stays as it is.
  ///
  /// `Љ`, `Њ` and `Џ` become two capitals where a capital follows, or where one precedes and no small letter
  /// follows (*ЊЕГОШ*, *КОЊ*); otherwise only the first is one (*Његош*).
  public static func latin(fromCyrillic text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      guard let letters = SerbianLetters.latin(of: scalar) else {
        result.append(scalar)
        continue
      }
      result.append(letters.first)
      guard let second = letters.second else { continue }
      result.append(letters.isCapital && isAmongCapitals(scalars, place) ? second.capital : second.small)
    }
    return String(result)
  }

  /// Whether a capital stands among capitals, so that both letters of its digraph are.
  private static func isAmongCapitals(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    if place + 1 < scalars.count, scalars[place + 1].properties.isAlphabetic {
      return scalars[place + 1].properties.isUppercase
    }
    return place > 0 && scalars[place - 1].properties.isUppercase
  }

  private static func appendCyrillic(of word: [Unicode.Scalar], to result: inout String.UnicodeScalarView) {
    guard !isAddress(word), !isName(word) else {
      result.append(contentsOf: word)
      return
    }
    var start = 0
    while start < word.count {
      var end = start
      while end < word.count, SerbianLetters.isLetterOrMark(word[end]) { end += 1 }
      if end > start {
        appendCyrillic(ofRun: SerbianLetters.composed(word[start..<end]), to: &result)
        start = end
      } else {
        result.append(word[start])
        start += 1
      }
    }
  }

  /// Appends a run of letters, with marks already composed.
  private static func appendCyrillic(ofRun run: [Unicode.Scalar], to result: inout String.UnicodeScalarView) {
    guard !isForeign(run), !isRomanNumeral(run) else {
      result.append(contentsOf: run)
      return
    }
    let split = SplitDigraphs.places(in: run)
    var place = 0
    while place < run.count {
      if place + 1 < run.count, !split.contains(place),
        let letter = SerbianLetters.cyrillic(of: run[place], run[place + 1])
      {
        result.append(letter)
        place += 2
      } else {
        result.append(SerbianLetters.cyrillic(of: run[place]) ?? run[place])
        place += 1
      }
    }
  }

  private static func isAddress(_ word: [Unicode.Scalar]) -> Bool {
    word.contains("@") || contains(word, [":", "/", "/"]) || contains(word, ["w", "w", "w", "."])
  }

  /// Whether the word is a name such as `p-01`, `plan-2020` or `priority/p1`, or a formula: letters that hang
  /// together
  /// with digits, or a root sign.
  private static func isName(_ word: [Unicode.Scalar]) -> Bool {
    var hasLetter = false
    var hasDigit = false
    for scalar in word {
      if scalar.properties.isAlphabetic { hasLetter = true }
      if scalar.value >= 48 && scalar.value <= 57 { hasDigit = true }
      if scalar == "√" { return true }
    }
    return hasLetter && hasDigit
  }

  private static func contains(_ word: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
    guard word.count >= part.count else { return false }
    return (0...(word.count - part.count)).contains { word[$0..<($0 + part.count)].elementsEqual(part) }
  }

  private static func isForeign(_ run: [Unicode.Scalar]) -> Bool {
    run.contains {
      switch $0 {
      case "q", "w", "x", "y", "Q", "W", "X", "Y": !isRomanNumeral(run)
      default: false
      }
    }
  }

  /// Whether the run is a Roman numeral of 2 to 39 in capitals, of two letters at least.
  private static func isRomanNumeral(_ run: [Unicode.Scalar]) -> Bool {
    guard run.count >= 2, run.count <= 7 else { return false }
    var rest = run[...]
    for _ in 0..<3 where rest.first == "X" { rest.removeFirst() }
    if rest.elementsEqual(["I", "X"]) || rest.elementsEqual(["I", "V"]) { return true }
    if rest.first == "V" { rest.removeFirst() }
    for _ in 0..<3 where rest.first == "I" { rest.removeFirst() }
    return rest.isEmpty
  }
}
