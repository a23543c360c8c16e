/// The letters of Serbian in both scripts, one by one.
enum SerbianLetters {
  /// The Latin letters of one Cyrillic letter.
  struct Latin {
    let first: Unicode.Scalar
    var second: (small: Unicode.Scalar, capital: Unicode.Scalar)?
    var isCapital = false
  }

  /// The Latin letters of a Cyrillic one, or `nil` where it is no letter of Serbian Cyrillic.
  static func latin(of letter: Unicode.Scalar) -> Latin? {
    switch letter {
    case "љ": Latin(first: "l", second: ("j", "J"))
    case "њ": Latin(first: "n", second: ("j", "J"))
    case "џ": Latin(first: "d", second: ("ž", "Ž"))
    case "Љ": Latin(first: "L", second: ("j", "J"), isCapital: true)
    case "Њ": Latin(first: "N", second: ("j", "J"), isCapital: true)
    case "Џ": Latin(first: "D", second: ("ž", "Ž"), isCapital: true)
    default: single(cyrillic: letter).map { Latin(first: $0) }
    }
  }

  /// The Cyrillic letter of two Latin ones that make one, or `nil` where they do not.
  static func cyrillic(of first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    switch (first, second) {
    case ("l", "j"): "љ"
    case ("n", "j"): "њ"
    case ("d", "ž"): "џ"
    case ("L", "j"), ("L", "J"): "Љ"
    case ("N", "j"), ("N", "J"): "Њ"
    case ("D", "ž"), ("D", "Ž"): "Џ"
    default: nil
    }
  }

  /// The Cyrillic letter of one Latin letter or ligature, or `nil` where it is none of Serbian.
  static func cyrillic(of letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter {
    case "\u{1C9}": "љ"
    case "\u{1CC}": "њ"
    case "\u{1C6}": "џ"
    case "\u{1C7}", "\u{1C8}": "Љ"
    case "\u{1CA}", "\u{1CB}": "Њ"
    case "\u{1C4}", "\u{1C5}": "Џ"
    default: single(latin: letter)
    }
  }

  /// Whether a scalar belongs to a run of letters: a letter, or the caron or acute of one written apart.
  static func isLetterOrMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar == "\u{30C}" || scalar == "\u{301}"
  }

  /// The run with every letter and mark that make one letter of Serbian put together.
  static func composed(_ run: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in run {
      if let last = result.last, let whole = composed(last, scalar) {
        result[result.count - 1] = whole
      } else {
        result.append(scalar)
      }
    }
    return result
  }

  private static func composed(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch (letter, mark) {
    case ("c", "\u{30C}"): "č"
    case ("s", "\u{30C}"): "š"
    case ("z", "\u{30C}"): "ž"
    case ("c", "\u{301}"): "ć"
    case ("C", "\u{30C}"): "Č"
    case ("S", "\u{30C}"): "Š"
    case ("Z", "\u{30C}"): "Ž"
    case ("C", "\u{301}"): "Ć"
    default: nil
    }
  }

  /// The Latin letter of a Cyrillic one that has exactly one.
  private static func single(cyrillic letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter {
    case "а": "a"
    case "б": "b"
    case "в": "v"
    case "г": "g"
    case "д": "d"
    case "ђ": "đ"
    case "е": "e"
    case "ж": "ž"
    case "з": "z"
    case "и": "i"
    case "ј": "j"
    case "к": "k"
    case "л": "l"
    case "м": "m"
    case "н": "n"
    case "о": "o"
    case "п": "p"
    case "р": "r"
    case "с": "s"
    case "т": "t"
    case "ћ": "ć"
    case "у": "u"
    case "ф": "f"
    case "х": "h"
    case "ц": "c"
    case "ч": "č"
    case "ш": "š"
    case "А": "A"
    case "Б": "B"
    case "В": "V"
    case "Г": "G"
    case "Д": "D"
    case "Ђ": "Đ"
    case "Е": "E"
    case "Ж": "Ž"
    case "З": "Z"
    case "И": "I"
    case "Ј": "J"
    case "К": "K"
    case "Л": "L"
    case "М": "M"
    case "Н": "N"
    case "О": "O"
    case "П": "P"
    case "Р": "R"
    case "С": "S"
    case "Т": "T"
    case "Ћ": "Ć"
    case "У": "U"
    case "Ф": "F"
    case "Х": "H"
    case "Ц": "C"
    case "Ч": "Č"
    case "Ш": "Š"
    default: nil
    }
  }

  /// The Cyrillic letter of one Latin letter.
  private static func single(latin letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter {
    case "a": "а"
    case "b": "б"
    case "v": "в"
    case "g": "г"
    case "d": "д"
    case "đ": "ђ"
    case "e": "е"
    case "ž": "ж"
    case "z": "з"
    case "i": "и"
    case "j": "ј"
    case "k": "к"
    case "l": "л"
    case "m": "м"
    case "n": "н"
    case "o": "о"
    case "p": "п"
    case "r": "р"
    case "s": "с"
    case "t": "т"
    case "ć": "ћ"
    case "u": "у"
    case "f": "ф"
    case "h": "х"
    case "c": "ц"
    case "č": "ч"
    case "š": "ш"
    case "A": "А"
    case "B": "Б"
    case "V": "В"
    case "G": "Г"
    case "D": "Д"
    case "Đ": "Ђ"
    case "E": "Е"
    case "Ž": "Ж"
    case "Z": "З"
    case "I": "И"
    case "J": "Ј"
    case "K": "К"
    case "L": "Л"
    case "M": "М"
    case "N": "Н"
    case "O": "О"
    case "P": "П"
    case "R": "Р"
    case "S": "С"
    case "T": "Т"
    case "Ć": "Ћ"
    case "U": "У"
    case "F": "Ф"
    case "H": "Х"
    case "C": "Ц"
    case "Č": "Ч"
    case "Š": "Ш"
    default: nil
    }
  }
}
