import Participation
import ParticipationTestSupport
import Testing

@Suite("Transliteration")
struct TransliterationTests {
  /// Latin and Cyrillic that follow from each other in both directions.
  static let pairs: [(latin: String, cyrillic: String)] = [
    ("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш"),
    ("ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ", "АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ"),
    ("ljubav, njegov, džep", "љубав, његов, џеп"),
    ("Ljubljana, Njegoš, Džordž", "Љубљана, Његош, Џорџ"),
    ("LJUBLJANA, NJEGOŠ, DŽORDŽ", "ЉУБЉАНА, ЊЕГОШ, ЏОРЏ"),
    ("KONJ, VOLJ", "КОЊ, ВОЉ"),
    ("građani i građanke", "грађани и грађанке"),
    (
      "Užice, Sevojno, Vlasotince, Lapovo, Sombor, Bela Palanka, Novi Pazar",
      "Ужице, Севојно, Власотинце, Лапово, Сомбор, Бела Паланка, Нови Пазар"
    ),
    ("Beogradska otvorena škola (BOŠ)", "Београдска отворена школа (БОШ)"),
    ("do 31. maja 2019. godine – 50%", "до 31. маја 2019. године – 50%"),
    ("I građani odlučuju", "И грађани одлучују"),
    ("u II fazi, XXI vek, XIV, IX i VIII", "у II фази, XXI век, XIV, IX и VIII"),
    (
      "injekcija, mikroinjekcija, Konjunktura, KONJUNKCIJA, konjugacija",
      "инјекција, микроинјекција, Конјунктура, КОНЈУНКЦИЈА, конјугација"
    ),
    (
      "nadživeti, odžvakati, podžupan, predživot, Tanjug, vanjezički",
      "надживети, оджвакати, поджупан, предживот, Танјуг, ванјезички"
    ),
    (
      "kanjon, panj, konjanik, konjušar, odžak, budžet, hodža",
      "кањон, пањ, коњаник, коњушар, оџак, буџет, хоџа"
    ),
    ("planovi na www.ogp.rs i pismo@grad.rs su tu", "планови на www.ogp.rs и pismo@grad.rs су ту"),
    ("vidi https://uecentar.com/konj danas", "види https://uecentar.com/konj данас"),
    ("web-sajt, workshop i Facebook", "web-сајт, workshop и Фацебоок"),
    ("", ""), (" \n\t", " \n\t"), ("123 — “…” 🙂", "123 — “…” 🙂"),
  ]

  @Test("Latin gives Cyrillic")
  func toCyrillic() {
    #expect(
      Self.pairs.map { SerbianTransliteration.cyrillic(fromLatin: $0.latin) } == Self.pairs.map(\.cyrillic))
  }

  @Test("Cyrillic gives Latin exactly")
  func toLatin() {
    #expect(
      Self.pairs.map { SerbianTransliteration.latin(fromCyrillic: $0.cyrillic) } == Self.pairs.map(\.latin))
  }

  @Test("Ligatures, marks written apart, lone and foreign letters have their decisions")
  func oneWay() {
    let toCyrillic = [
      ("\u{1C9}ubav \u{1CB}ego\u{161} \u{1C4}EP", "љубав Његош ЏЕП"),
      ("gra\u{111}ani c\u{30C}ita\u{306}ju s\u{30C}kole, kuc\u{301}a", "грађани чита\u{306}ју школе, кућа"),
      ("CIVIL, MI, Vi", "ЦИВИЛ, МИ, Ви"),
      ("ćevap qwerty", "ћевап qwerty"),
      ("caf\u{E9}", "цаф\u{E9}"),
      ("već ћирилица", "већ ћирилица"),
    ]
    #expect(toCyrillic.map { SerbianTransliteration.cyrillic(fromLatin: $0.0) } == toCyrillic.map(\.1))
    let toLatin = [
      ("Љ. Џ.", "Lj. Dž."), ("Љ", "Lj"), ("А Њ", "A Nj"), ("ЉЉ", "LJLJ"), ("ЉиЉ", "LjiLj"),
      ("мысль", "mыslь"),
    ]
    #expect(toLatin.map { SerbianTransliteration.latin(fromCyrillic: $0.0) } == toLatin.map(\.1))
  }

  @Test(
    "Random texts of both scripts never stop it, and Latin from Cyrillic leaves no Serbian Cyrillic letter")
  func random() {
    let seed: UInt64 = 0x5EB1A
    print("transliteration: seed \(seed)")
    var generator = SplitMix64(seed: seed)
    let alphabet = Array("abcčćdđžnjljNJDŽIVX qwx.@:/w\u{30C}\u{301}абвњџЉ😀")
    let cyrillic = Set("абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ".unicodeScalars)
    var left: [String] = []
    for _ in 0..<3000 {
      let text = String(
        (0..<Int.random(in: 0...25, using: &generator)).compactMap { _ in
          alphabet.randomElement(using: &generator)
        })
      let latin = SerbianTransliteration.latin(fromCyrillic: SerbianTransliteration.cyrillic(fromLatin: text))
      if latin.unicodeScalars.contains(where: cyrillic.contains) { left.append(text) }
    }
    #expect(left == [])
  }

  @Test("A word of a million letters takes no longer than a text of them", .timeLimit(.minutes(1)))
  func long() {
    let count = 150_000
    let latin = String(repeating: "injekc", count: count)
    #expect(SerbianTransliteration.cyrillic(fromLatin: latin) == String(repeating: "инјекц", count: count))
    #expect(
      SerbianTransliteration.latin(fromCyrillic: String(repeating: "Њ", count: count)).count == 2 * count)
  }
}
