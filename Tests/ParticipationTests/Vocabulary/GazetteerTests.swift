import Participation
import ParticipationTestSupport
import Testing

private func named(_ english: String, _ serbian: String, _ polish: String) -> LocalizedText {
  LocalizedText(english: english, serbian: serbian, polish: polish)
}

private func place(_ id: Identifier<Territory>, in parent: Identifier<Territory>? = nil) -> Territory {
  Territory(id: id, name: named(id.text, id.text, id.text), level: .settlement, parent: parent)
}

private func error(of territories: [Territory]) -> GazetteerError? {
  do throws(GazetteerError) {
    _ = try Gazetteer(territories)
    return nil
  } catch {
    return error
  }
}

@Suite("Territories")
struct GazetteerTests {
  // Source: source 000 (the City of Užice with the city municipality of Sevojno); ISO 3166-2:RS.
  let serbia = Territory(
    id: "RS", name: named("Serbia", "Srbija", "Serbia"), level: .country, codes: [.iso3166: "RS"])
  let zlatibor = Territory(
    id: "RS-16", name: named("Zlatibor District", "Zlatiborski okrug", "okręg zlatiborski"), level: .district,
    parent: "RS", codes: [.iso3166: "RS-16"])
  let uzice = Territory(
    id: "uzice", name: named("City of Užice", "Grad Užice", "miasto Užice"), level: .city, parent: "RS-16")
  let sevojno = Territory(
    id: "sevojno",
    name: named("City Municipality of Sevojno", "Gradska opština Sevojno", "dzielnica miejska Sevojno"),
    level: .cityMunicipality, parent: "uzice")

  @Test("Sevojno lies in Užice, in the district, in Serbia, and not the other way round")
  func within() throws {
    let gazetteer = try Gazetteer([sevojno, uzice, serbia, zlatibor, place("elsewhere")])
    #expect(gazetteer.ancestors(of: "sevojno") == [uzice, zlatibor, serbia])
    #expect(gazetteer.children(of: "RS-16") == [uzice] && gazetteer.children(of: "sevojno") == [])
    let rows: [(Identifier<Territory>, Identifier<Territory>, Bool)] = [
      ("sevojno", "uzice", true), ("sevojno", "RS", true), ("uzice", "uzice", true),
      ("uzice", "sevojno", false),
      ("elsewhere", "RS", false), ("RS", "elsewhere", false), ("nowhere", "RS", false),
      ("RS", "nowhere", false),
      ("nowhere", "nowhere", false),
    ]
    #expect(rows.map { gazetteer.isWithin($0.0, $0.1) } == rows.map(\.2))
    #expect(gazetteer.enclosing("sevojno", at: .district) == zlatibor)
    #expect(gazetteer.enclosing("uzice", at: .city) == uzice && gazetteer.enclosing("RS", at: .city) == nil)
    #expect(gazetteer["nowhere"] == nil && gazetteer.ancestors(of: "nowhere") == [])
    #expect(gazetteer.territories(at: .settlement).map(\.id) == ["elsewhere"])
    #expect(gazetteer["uzice"]?.name.text(in: .serbianCyrillic) == "Град Ужице")
  }

  @Test("Territories that do not fit together are refused by name")
  func refusals() {
    let rows: [([Territory], GazetteerError?)] = [
      ([], nil),
      ([place("a"), place("a", in: "a")], .duplicate("a")),
      ([place("a", in: "b")], .missingParent("b", of: "a")),
      ([place("a", in: "a")], .cycle(through: "a")),
      ([place("a", in: "b"), place("b", in: "c"), place("c", in: "b"), place("r")], .cycle(through: "b")),
    ]
    #expect(rows.map { error(of: $0.0) } == rows.map(\.1))
    #expect(rows.allSatisfy { $0.1?.description.hasSuffix(".") ?? true })
  }

  @Test("Lying within agrees with walking up, in random forests")
  func agreement() throws {
    let seed: UInt64 = 0x6A2E
    print("gazetteer: seed \(seed)")
    var generator = SplitMix64(seed: seed)
    var wrong = 0
    for size in [1, 2, 5, 40, 120] {
      let territories = (0..<size).map { number in
        let parent = Int.random(in: -1..<max(number, 1), using: &generator)
        return place(
          Identifier(number: UInt64(number)),
          in: parent < 0 || number == 0 ? nil : Identifier(number: UInt64(parent)))
      }
      let gazetteer = try Gazetteer(territories.shuffled(using: &generator))
      for inner in territories {
        let above = Set(gazetteer.ancestors(of: inner.id).map(\.id)).union([inner.id])
        for outer in territories where gazetteer.isWithin(inner.id, outer.id) != above.contains(outer.id) {
          wrong += 1
        }
      }
    }
    #expect(wrong == 0)
  }

  @Test(
    "A chain of a hundred thousand is checked, and one that bites its tail refused", .timeLimit(.minutes(1)))
  func longChain() throws {
    let chain = (0..<100_000).map { number in
      place(
        Identifier(number: UInt64(number)), in: number == 0 ? nil : Identifier(number: UInt64(number - 1)))
    }
    let gazetteer = try Gazetteer(chain)
    #expect(gazetteer.isWithin("99999", "0") && !gazetteer.isWithin("0", "99999"))
    #expect(error(of: [place("0", in: "99999")] + chain.dropFirst()) != nil)
  }

  @Test("A gazetteer comes back from the wire in the order of identifiers")
  func coding() throws {
    let gazetteer = try Gazetteer([uzice, serbia, zlatibor, sevojno])
    let wire = try json(gazetteer)
    #expect(try value(Gazetteer.self, of: wire) == gazetteer)
    #expect(try Gazetteer([sevojno, zlatibor, serbia, uzice]).hashValue == gazetteer.hashValue)
    #expect(
      wire.hasPrefix(
        #"[{"codes":{"ISO3166":"RS"},"id":"RS","level":"country","#
          + #""name":{"en":"Serbia","pl":"Serbia","sr-Latn":"Srbija"}},"#
      ))
    let counted = Territory(
      id: "x", name: named("x", "x", "x"), level: .city, population: try Population(59_747, year: 2011))
    #expect(try value(Territory.self, of: json(counted)) == counted)
  }

  @Test(
    "Hostile territories are refused",
    arguments: [
      #"{}"#, #"[null]"#, #"[{"id":"a"}]"#,
      #"[{"id":"a b","name":{"en":"x"},"level":"city"}]"#,
      #"[{"id":"a","name":{},"level":"city"}]"#,
      #"[{"id":"a","name":{"en":"x"},"level":"planet"}]"#,
      #"[{"id":"a","name":{"en":"x"},"level":"city","parent":"a"}]"#,
      #"[{"id":"a","name":{"en":"x"},"level":"city","parent":"b"}]"#,
      #"[{"id":"a","name":{"en":"x"},"level":"city"},{"id":"a","name":{"en":"x"},"level":"city"}]"#,
      #"[{"id":"a","name":{"en":"x"},"level":"city","codes":{"a b":"c"}}]"#,
      #"[{"id":"a","name":{"en":"x"},"level":"city","codes":{"TERYT":""}}]"#,
      #"[{"id":"a","name":{"en":"x"},"level":"city","population":{"residents":-1}}]"#,
      #"[{"id":"a","name":{"en":"x"},"level":"city","population":{"residents":1,"year":292277026596}}]"#,
    ])
  func hostile(text: String) {
    #expect(refusal(of: text, as: Gazetteer.self)?.isEmpty == false)
  }

  @Test("A population is not below nothing, and of a year that has been")
  func population() {
    #expect(throws: PopulationError.negative(-1)) { try Population(-1) }
    #expect(throws: PopulationError.badYear(0)) { try Population(1, year: 0) }
  }

  @Test("An organisation keeps its sector and comes back from the wire")
  func organisation() throws {
    let centre = Organisation(
      id: "uecentar",
      name: named(
        "Užice Centre for Human Rights and Democracy", "Užički centar za ljudska prava i demokratiju",
        "Użyckie Centrum Praw Człowieka i Demokracji"), sector: .civilSociety, territory: "uzice",
      kind: named("citizens' association", "udruženje građana", "stowarzyszenie"))
    #expect(try value(Organisation.self, of: json(centre)) == centre)
    #expect(centre.id.participant.text == "uecentar")
    #expect(refusal(of: #"{"id":"a","name":{"en":"x"},"sector":"planet"}"#, as: Organisation.self) != nil)
    #expect(refusal(of: #"{"id":"a","name":"x","sector":"media"}"#, as: Organisation.self) != nil)
  }
}
