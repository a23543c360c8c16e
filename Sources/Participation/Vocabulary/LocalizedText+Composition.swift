extension LocalizedText {
  /// A text with gaps `{1}`, `{2}` …, filled in every language with the texts given.
  ///
  /// A gap without a text stays as it is written.
  public init(english: String, serbian: String, polish: String, filling gaps: [LocalizedText]) {
    // The Cyrillic text is filled by itself: what fills a gap may have no Serbian, and must not be transliterated.
    self.init(
      english: Self.fill(english, with: gaps, in: .english),
      serbian: Self.fill(serbian, with: gaps, in: .serbianLatin),
      cyrillic: Self.fill(
        SerbianTransliteration.cyrillic(fromLatin: serbian), with: gaps, in: .serbianCyrillic),
      polish: Self.fill(polish, with: gaps, in: .polish))
  }

  /// The texts one after the other in every language.
  public static func list(_ texts: [LocalizedText], separator: String = ", ") -> LocalizedText {
    func joined(in language: Language) -> String {
      texts.map { $0.text(in: language) }.joined(separator: separator)
    }
    return LocalizedText(
      english: joined(in: .english), serbian: joined(in: .serbianLatin),
      cyrillic: joined(in: .serbianCyrillic), polish: joined(in: .polish))
  }

  private static func fill(_ template: String, with gaps: [LocalizedText], in language: Language) -> String {
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"),
        let place = Int(rest[rest.index(after: open)..<close]), place > 0, place <= gaps.count
      else {
        text.append("{")
        rest = rest.dropFirst()
        continue
      }
      text += gaps[place - 1].text(in: language)
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
