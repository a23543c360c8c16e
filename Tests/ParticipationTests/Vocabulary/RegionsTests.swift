import Participation
import Testing

@Suite("The regions of Poland and Serbia")
struct RegionsTests {
  @Test("Poland has sixteen voivodeships, with even TERYT codes from 02 to 32 and the codes of ISO 3166-2")
  func poland() {
    let regions = Gazetteer.poland.territories(at: .voivodeship)
    #expect(regions.map { $0.codes[.teryt]?.text } == (1...16).map { $0 < 5 ? "0\(2 * $0)" : "\(2 * $0)" })
    #expect(regions.allSatisfy { $0.codes[.iso3166]?.text == "PL-\($0.codes[.teryt]?.text ?? "")" })
    #expect(regions.allSatisfy { $0.parent == "PL" && $0.codes[.iso3166]?.text == $0.id.text })
    let names = [
      "dolnośląskie", "kujawsko-pomorskie", "lubelskie", "lubuskie", "łódzkie", "małopolskie", "mazowieckie",
      "opolskie", "podkarpackie", "podlaskie", "pomorskie", "śląskie", "świętokrzyskie",
      "warmińsko-mazurskie",
      "wielkopolskie", "zachodniopomorskie",
    ]
    #expect(regions.map { $0.name.text(in: .polish) } == names.map { "województwo \($0)" })
    let former = "DS KP LU LB LD MA MZ OP PK PD PM SL SK WN WP ZP".split(separator: " ")
    #expect(regions.map { $0.codes[.iso3166Before2018]?.text } == former.map { "PL-\($0)" })
  }

  @Test("Kartuzy County lies in Pomerania")
  func kartuzy() {
    let gazetteer = Gazetteer.poland
    #expect(gazetteer["PL-22-05"]?.codes[.teryt] == "2205")
    #expect(gazetteer.enclosing("PL-22-05", at: .voivodeship)?.id == "PL-22")
    #expect(gazetteer.territories.count == 18)
  }

  @Test("Serbia has twenty-four districts with the codes of ISO 3166-2, and Belgrade beside them")
  func serbia() {
    let gazetteer = Gazetteer.serbia
    let districts = gazetteer.territories(at: .district)
    #expect(districts.map { $0.id.text } == (1...24).map { $0 < 10 ? "RS-0\($0)" : "RS-\($0)" })
    #expect(gazetteer["RS-00"]?.level == .city && gazetteer.children(of: "RS").count == 25)
    // The districts of the places that the sources name.
    let known: [(Identifier<Territory>, String)] = [
      ("RS-05", "Zapadnobački okrug"), ("RS-12", "Šumadijski okrug"), ("RS-16", "Zlatiborski okrug"),
      ("RS-18", "Raški okrug"), ("RS-22", "Pirotski okrug"), ("RS-23", "Jablanički okrug"),
    ]
    #expect(known.allSatisfy { gazetteer[$0.0]?.name.text(in: .serbianLatin) == $0.1 })
    #expect(gazetteer["RS-16"]?.name.text(in: .serbianCyrillic) == "Златиборски округ")
  }

  @Test("Every region has a name in every language, and the codes say how far they can be relied on")
  func words() {
    let all = Gazetteer.poland.territories + Gazetteer.serbia.territories
    #expect(
      all.filter { one in !Language.allCases.allSatisfy { one.name.hasText(in: $0) } }.map { $0.id } == [])
    let found: [Confidence?] = [
      Gazetteer.confidence(of: .teryt, in: "PL"), Gazetteer.confidence(of: .iso3166, in: "PL"),
      Gazetteer.confidence(of: .iso3166, in: "RS"), Gazetteer.confidence(of: .nuts, in: "RS"),
    ]
    #expect(found == [.verified, .fromMemory, .fromMemory, nil])
  }
}
