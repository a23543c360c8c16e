import Participation
import Testing

private func text(_ text: String, in language: Language) throws -> LocalizedText {
  try LocalizedText(text, in: language)
}

@Suite("Localised texts")
struct LocalizedTextTests {
  let circle = LocalizedText(english: "active circle", serbian: "aktivni krug", polish: "aktywny krąg")

  @Test("A text in three languages answers in four")
  func fourLanguages() {
    let expected = ["active circle", "aktivni krug", "активни круг", "aktywny krąg"]
    #expect(Language.allCases.map { circle.text(in: $0) } == expected)
    #expect(Language.allCases.allSatisfy(circle.hasText))
    #expect(circle.given == [.english, .serbianLatin, .polish])
  }

  @Test("A language that is missing falls back: the other script, English, Serbian, Polish")
  func fallback() throws {
    let latin = try text("građani", in: .serbianLatin)
    let cyrillic = try text("грађани", in: .serbianCyrillic)
    let polish = try text("obywatele", in: .polish)
    let rows: [(LocalizedText, [String], [Bool])] = [
      (latin, ["građani", "građani", "грађани", "građani"], [false, true, true, false]),
      (cyrillic, ["грађани", "građani", "грађани", "грађани"], [false, true, true, false]),
      (polish, ["obywatele", "obywatele", "obywatele", "obywatele"], [false, false, false, true]),
      (
        try polish.adding("citizens", in: .english), ["citizens", "citizens", "citizens", "obywatele"],
        [true, false, false, true]
      ),
      (
        try polish.adding("građani", in: .serbianLatin), ["građani", "građani", "грађани", "obywatele"],
        [false, true, true, true]
      ),
    ]
    #expect(rows.map { row in Language.allCases.map { row.0.text(in: $0) } } == rows.map(\.1))
    #expect(rows.map { row in Language.allCases.map { row.0.hasText(in: $0) } } == rows.map(\.2))
  }

  @Test("An explicit Cyrillic text is preferred to the derived one")
  func explicitCyrillic() {
    let text = LocalizedText(
      english: "web page", serbian: "web strana", cyrillic: "веб-страна", polish: "strona www")
    #expect(text.text(in: .serbianCyrillic) == "веб-страна")
    #expect(text.text(in: .serbianLatin) == "web strana")
  }

  @Test("A blank text is refused, and never stands in a text of many languages")
  func blank() throws {
    for blank in ["", " ", "\t\n", "\u{A0}\u{2003}"] {
      #expect(throws: LocalizedTextError.blank(.polish)) { try LocalizedText(blank, in: .polish) }
      #expect(throws: LocalizedTextError.blank(.english)) { try circle.adding(blank, in: .english) }
    }
    #expect(LocalizedText(english: "a", serbian: " ", polish: "") == (try text("a", in: .english)))
    #expect(LocalizedText(english: "", serbian: " ", polish: "").text(in: .polish) == "—")
    #expect(LocalizedTextError.blank(.polish).description.contains("pl"))
  }

  @Test("On the wire stand the languages that were given, keyed by their tags")
  func coding() throws {
    let wire = #"{"en":"active circle","pl":"aktywny krąg","sr-Latn":"aktivni krug"}"#
    #expect(try json(circle) == wire)
    #expect(try value(LocalizedText.self, of: wire) == circle)
    let cyrillic = try text("круг", in: .serbianCyrillic)
    #expect(try json(cyrillic) == #"{"sr-Cyrl":"круг"}"#)
    #expect(try value(LocalizedText.self, of: json(cyrillic)) == cyrillic)
  }

  @Test(
    "A text that cannot be is refused with path and sentence",
    arguments: [
      (#"{}"#, ": A text has no language; give it in at least one of en, sr-Latn, sr-Cyrl or pl."),
      (#"{"en":""}"#, "en: The text in “en” is empty; write something, or leave the language out."),
      (#"{"pl":" \n"}"#, "pl: The text in “pl” is empty; write something, or leave the language out."),
      (#"{"sr":"krug"}"#, "sr: “sr” is no language of a text; use en, sr-Latn, sr-Cyrl or pl."),
      (
        #"{"en":"a","zz":"b","de":"c"}"#, "de: “de” is no language of a text; use en, sr-Latn, sr-Cyrl or pl."
      ),
    ])
  func refusals(text: String, expected: String) {
    #expect(refusal(of: text, as: LocalizedText.self) == expected)
  }

  @Test("Anything but an object of texts is refused")
  func shapes() {
    let shapes = [
      #""circle""#, "null", "1", "[]", #"["circle"]"#, #"{"en":null}"#, #"{"en":1}"#, #"{"en":{}}"#,
    ]
    #expect(shapes.filter { refusal(of: $0, as: LocalizedText.self) == nil } == [])
  }
}
