import Participation
import ParticipationTestSupport
import Testing

@Suite("A registry of participants")
struct RegistryTests {
  struct Person: Hashable, Codable {
    var name: String
  }

  private func registry() throws -> Registry<Person> {
    var registry = Registry<Person>()
    try registry.register(Person(name: "Bojan"), as: "p2")
    try registry.register(Person(name: "Ana"), as: "p1")
    return registry
  }

  @Test("knows, changes and forgets a person, and never gives the identifier again")
  func forget() throws {
    var registry = try registry()
    try registry.register(Person(name: "Ana B."), as: "p1")
    #expect(registry["p1"] == .known(Person(name: "Ana B.")) && registry["p3"] == .unknown)
    try registry.forget("p1", on: "2019-05-17")
    try registry.forget("p1", on: "2020-01-01")  // the first day stays
    #expect(registry["p1"] == .forgotten(on: "2019-05-17") && registry.participants == ["p1", "p2"])
    do throws(RegistryError) {
      try registry.register(Person(name: "Someone else"), as: "p1")
      Issue.record("The identifier was given again.")
    } catch {
      #expect(
        error.description
          == "“p1” was forgotten on 2019-05-17 and is not used again; choose another identifier.")
    }
    do throws(RegistryError) {
      try registry.forget("p9", on: "2019-05-17")
      Issue.record("A stranger was forgotten.")
    } catch {
      #expect(
        error == .unknown("p9")
          && error.description == "“p9” is not registered; nothing is known that could be forgotten.")
    }
  }

  @Test("forgets a person without a change in the journal that names them")
  func journals() throws {
    var registry = try registry()
    var journal = try opened()
    try journal.record(.sign(signatory: "p1"), on: "2019-01-05", by: "p1", as: .supporter)
    let json = try RoundTrip.json(journal)
    try registry.forget("p1", on: "2019-05-17")
    #expect(try RoundTrip.json(journal) == json && journal.current.signatories == ["p1"])
    #expect(try !RoundTrip.json(registry).contains("Ana") && !json.contains("Ana\""))
  }

  @Test("is written in the order of the identifiers, and comes back equal")
  func coding() throws {
    var registry = try registry()
    try registry.forget("p2", on: "2019-05-17")
    #expect(
      try RoundTrip.json(registry)
        == #"[{"participant":"p1","record":{"name":"Ana"}},{"forgotten":"2019-05-17","participant":"p2"}]"#)
    #expect(RoundTrip.failure(of: registry) == nil && RoundTrip.failure(of: Registry<Person>()) == nil)
  }

  @Test("is refused where a row is double, empty or both known and forgotten")
  func refused() {
    let rows: [(String, String, String)] = [
      (
        #"[{"participant":"p1","record":{"name":"A"}},{"participant":"p1","forgotten":"2019-05-17"}]"#,
        "Index 1",
        "“p1” is registered twice."
      ),
      (
        #"[{"participant":"p1"}]"#, "Index 0",
        "“p1” needs either a record or the day on which it was forgotten."
      ),
      (
        #"[{"participant":"p1","record":{"name":"A"},"forgotten":"2019-05-17"}]"#, "Index 0",
        "“p1” needs either a record or the day on which it was forgotten."
      ),
    ]
    #expect(
      rows.allSatisfy { json, path, sentence in
        let error = decodingError(Registry<Person>.self, json)
        return error?.path == path && error?.sentence == sentence
      })
  }

  @Test("stands damaged documents")
  func hostile() throws {
    var registry = try registry()
    try registry.forget("p2", on: "2019-05-17")
    let attack = HostileJSON(
      attacking: [registry], documents: CampaignSize.size(300, full: 20_000), seed: 40_000
    ) {
      $0.participants == $0.participants.sorted() ? [] : ["not in order"]
    }
    #expect(attack.failures.isEmpty && attack.decodedOtherwise > 5, "\(attack)")
  }
}
