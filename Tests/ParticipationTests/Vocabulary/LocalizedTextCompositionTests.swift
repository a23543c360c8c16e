import Participation
import Testing

@Suite("Texts made of texts")
struct LocalizedTextCompositionTests {
  private let cat = LocalizedText(english: "cat", serbian: "mačka", polish: "kot")
  private let dog = LocalizedText(english: "dog", serbian: "pas", polish: "pies")

  @Test("fill the gaps of a template in every language")
  func filling() {
    let text = LocalizedText(
      english: "{1} and {2}", serbian: "{1} i {2}", polish: "{2} i {1}", filling: [cat, dog])
    #expect(
      Language.allCases.map { text.text(in: $0) } == [
        "cat and dog", "mačka i pas", "мачка и пас", "pies i kot",
      ])
  }

  @Test("leave a gap without a text as it is written")
  func templates() {
    let rows: [(String, String)] = [
      ("no gap", "no gap"), ("{1}", "cat"), ("{1}{1}", "catcat"), ("{3} {2}", "{3} dog"), ("{0}", "{0}"),
      ("{-1}", "{-1}"), ("{", "{"), ("}", "}"), ("{}", "{}"), ("{1", "{1"), ("{{1}}", "{cat}"),
      ("{a} {1}", "{a} cat"), ("{99999999999999999999}", "{99999999999999999999}"), ("a{1}", "acat"),
      ("{9223372036854775807}", "{9223372036854775807}"),
      ("{-9223372036854775808}", "{-9223372036854775808}"),
    ]
    let wrong = rows.filter { template, expected in
      LocalizedText(english: template, serbian: "x", polish: "y", filling: [cat, dog]).text(in: .english)
        != expected
    }
    #expect(wrong.isEmpty, "\(wrong)")
  }

  @Test("do not fill what a filled text brings along")
  func nested() {
    let gap = LocalizedText(english: "{2}", serbian: "{2}", polish: "{2}")
    let text = LocalizedText(english: "{1} {2}", serbian: "{1}", polish: "{1}", filling: [gap, dog])
    #expect(text.text(in: .english) == "{2} dog")
  }

  @Test("stand in a list")
  func lists() {
    #expect(LocalizedText.list([cat, dog]).text(in: .polish) == "kot, pies")
    #expect(LocalizedText.list([cat, dog], separator: " / ").text(in: .serbianCyrillic) == "мачка / пас")
    #expect(
      LocalizedText.list([cat]).text(in: .english) == "cat"
        && LocalizedText.list([]).text(in: .english) == "—")
  }
}
