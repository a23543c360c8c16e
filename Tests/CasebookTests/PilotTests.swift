import Foundation
import Participation
import Testing

@Suite("The pilot of five municipalities")
struct PilotTests {
  private struct File: Decodable {
    struct Basis: Decodable {
      let kind: String
      let note: String
      let assumed: String?
    }

    struct Record: Decodable {
      let id: String
      let title: LocalizedText
      let basis: [String: Basis]
      let journal: Journal<LocalProgramme>
    }

    let names: [String: LocalizedText]
    let records: [Record]
  }

  private static func file() throws -> File {
    try JSONDecoder().decode(File.self, from: Program.caseFile("pilot-of-five"))
  }

  @Test("Five were selected on 22 February 2019; four plans are adopted, and of the fifth nothing is known")
  func outcomes() throws {
    let programmes = try Self.file().records.map { $0.journal.current }
    let cohort = LocalProgrammeCohort(of: "publicCall/pou-2019-2020", among: programmes)
    #expect(
      cohort.members.map { $0.territory } == ["sombor", "lapovo", "bela-palanka", "vlasotince", "novi-pazar"])
    #expect(cohort.members.allSatisfy { $0.selected == "2019-02-22" })
    #expect(cohort.placesOffered == 5 && cohort.count(of: .adopted) == 4)
    #expect(cohort.territories(with: .unknown) == ["bela-palanka"] && cohort.count(of: .notAdopted) == 0)
    #expect(programmes.allSatisfy { $0.charter.draftDue == "2019-05-31" && $0.missingSides.isEmpty })
    #expect(programmes.map { $0.roundTable?.day } == ["2019-03-12", "2019-03-11", nil, "2019-03-11", nil])
    let vlasotince = programmes[3]
    #expect(vlasotince.consultations.first?.value.period == (try Period("2019-05-13", "2019-05-21")))
    #expect(vlasotince.publicEvents.map { $0.day } == ["2019-05-17"])
    #expect(vlasotince.adoption?.day == "2019-06-20" && vlasotince.trace.edges.count == 9)
  }

  @Test("Every entry says what it rests on, and a day that no source gives is marked as assumed")
  func basis() throws {
    // The days of the source and of the dated references; any other day is assumed.
    let dated: Set<Day> = [
      "2019-02-22", "2019-03-11", "2019-03-12", "2019-05-13", "2019-05-17", "2019-05-21", "2019-06-20",
    ]
    var wrong: [String] = []
    for record in try Self.file().records {
      let journal = record.journal
      let again = try JSONDecoder().decode(Journal<LocalProgramme>.self, from: JSONEncoder().encode(journal))
      if again != journal { wrong.append("\(record.id) came back otherwise") }
      let occasions = [journal.founding.occasion] + journal.entries.map { $0.occasion }
      if Set(record.basis.keys) != Set(occasions.indices.map { "\($0)" }) {
        wrong.append("\(record.id) has entries without a basis")
      }
      for (number, occasion) in occasions.enumerated() {
        guard let basis = record.basis["\(number)"], !basis.note.isEmpty else { continue }
        let isAssumed = basis.kind == "assumed"
        if !["source", "reference", "assumed"].contains(basis.kind) || isAssumed && basis.assumed != nil {
          wrong.append("\(record.id) \(number) has no proper basis")
        }
        if !dated.contains(occasion.happened), !isAssumed, basis.assumed?.contains("the day") != true {
          wrong.append("\(record.id) \(number): the day \(occasion.happened) is not marked")
        }
      }
    }
    #expect(wrong == [])
  }

  @Test("Whoever acts is an organisation that has a name in four languages")
  func names() throws {
    let file = try Self.file()
    var acting: Set<String> = []
    for record in file.records {
      acting.insert(record.journal.founding.occasion.who.text)
      acting.formUnion(record.journal.entries.map { $0.occasion.who.text })
      acting.formUnion(record.journal.current.charter.organisers.map { $0.text })
    }
    #expect(acting.filter { file.names[$0] == nil } == [])
    let texts = Array(file.names.values) + file.records.map { $0.title }
    #expect(texts.filter { text in !Language.allCases.allSatisfy { text.hasText(in: $0) } } == [])
  }

  @Test("All of them side by side: where each is, what became of the call, and how to see one")
  func overview() throws {
    let run = try Program.run("pilot-of-five")
    let facts = [
      "Case pilot-of-five · local programme of open government × 5 · as it stood on", "Bela Palanka",
      "selected, since 2019-02-22 (312 days)", "due: 2, overdue: 1", "outcome: unknown",
      "plan adopted, since 2019-06-20 (194 days) [dated]\n",
      "plan adopted, since 2019-12-31 (0 days) [dated*]",
      "* with details that are assumed",
      "Selected: 5; plan adopted: 4; not adopted: 0; withdrawn: 0; unknown: 1.", "RS-OGP-002 · recommended",
      "✓ vlasotince", "? sombor, lapovo, bela-palanka, novi-pazar",
      "One of them in full: casebook pilot-of-five --record sombor",
    ]
    #expect(run.status == 0 && facts.filter { !run.output.contains($0) } == [], "\(run.errors)")
    let early = try Program.run("pilot-of-five", "--on", "2019-01-01")
    #expect(early.output.components(separatedBy: "had not begun").count == 6)
    // Of the five only the draft of Vlasotince has a day, and it lies after the end of May 2019.
    let promises = try Program.run("pilot-of-five", "--rulebook", "SEED-003").output
    let verdicts = ["SEED-003-2", "✗ vlasotince", "? sombor, lapovo, bela-palanka, novi-pazar", "SEED-003-4"]
    #expect(verdicts.filter { !promises.contains($0) } == [], "\(promises)")
    let judged = try Program.run("pilot-of-five", "--rulebook", "OGP-LOCAL").output
    #expect(judged.contains("OGP-LOCAL-MR-1.3") && !judged.contains("RS-OGP-002"))
  }

  @Test("The overview keeps to 80 columns and its language, and its object says the same")
  func languages() throws {
    let headings: [Language: [String]] = [
      .english: ["WHERE THEY ARE", "TOGETHER"], .serbianLatin: ["GDE SE NALAZE", "ZAJEDNO"],
      .serbianCyrillic: ["ГДЕ СЕ НАЛАЗЕ", "ЗАЈЕДНО"], .polish: ["GDZIE SĄ", "RAZEM"],
    ]
    var wrong: [String] = []
    for language in Language.allCases {
      for day in ["2019-01-01", "2019-03-11", "2019-05-20", "2021-06-30"] {
        let run = try Program.run("pilot-of-five", "--language", language.rawValue, "--on", day)
        let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
        for line in lines where line.count > 80 || line.last == " " { wrong.append("\(language): \(line)") }
        let isAll = headings[language]?.first.map { lines.contains(Substring($0)) } == true
        if run.status != 0 || !isAll { wrong.append("\(language) \(day)") }
      }
      let page = try Program.run("pilot-of-five", "--language", language.rawValue).output
      for heading in headings[language] ?? [] where !page.contains("\n\(heading)\n") { wrong.append(heading) }
    }
    #expect(wrong == [])
    let object = try Program.run("pilot-of-five", "--json").json
    let places = (object["places"] as? [[String: Any]]) ?? []
    #expect(
      places.map { "\($0["record"] ?? "") \(($0["stage"] as? [String: Any])?["name"] ?? "")" } == [
        "sombor adopted", "lapovo adopted", "bela-palanka selected", "vlasotince adopted",
        "novi-pazar adopted",
      ])
    #expect(places.allSatisfy { ($0["assumed"] as? Int).map { $0 > 0 } == true })
  }

  @Test("One record is told like a case of its own, on any day")
  func record() throws {
    let run = try Program.run("pilot-of-five", "--record", "vlasotince", "--on", "2019-05-20")
    // Eight days after 13 May is 21 May, the last day of the consultation.
    let facts = [
      "Case pilot-of-five · vlasotince", "public consultation, since 2019-05-13 (7 days)",
      "2019-05-17  public event held", "2019-05-21  close the consultation", "✓ RS-OGP-002",
      "measure budget", "a dated reference",
    ]
    #expect(run.status == 0 && facts.filter { !run.output.contains($0) } == [], "\(run.errors)")
    let diagram = try Program.run("pilot-of-five", "--diagram").output
    #expect(diagram == Diagram(of: LocalProgramme.self).mermaid)
    let one = try Program.run("pilot-of-five", "--record", "lapovo", "--json").json
    #expect((one["position"] as? [String: Any])?["since"] as? String == "2019-12-31")
  }

  @Test("What is wrong with a case of several records is told with its place")
  func broken() throws {
    typealias Object = [String: Any]
    func changed(_ change: (inout Object) -> Void) throws -> Data {
      var object = try Program.caseObject("pilot-of-five")
      change(&object)
      return try JSONSerialization.data(withJSONObject: object)
    }
    func record(_ place: Int, _ change: @escaping (inout Object) -> Void) throws -> Data {
      try changed { object in
        var records = object["records"] as? [Object] ?? []
        change(&records[place])
        object["records"] = records
      }
    }
    let rows: [(Data, [String])] = [
      (try changed { $0["case"] = nil }, ["at the top:", "“case” is missing"]),
      (try changed { $0["records"] = [] }, ["at records:", "no first record"]),
      (try record(1) { $0["id"] = "sombor" }, ["at records[1].id:", "“sombor”"]),
      (try record(1) { $0["basis"] = ["99": ["kind": "source", "note": "x"]] }, ["at records[1].basis:"]),
      (
        try record(0) { record in
          var journal = record["journal"] as? Object ?? [:]
          journal["process"] = "petition"
          record["journal"] = journal
        }, ["at records[0].journal.process:", "“petition”", "localProgramme"]
      ),
      (
        try record(2) { record in
          var journal = record["journal"] as? Object ?? [:]
          journal["process"] = "campaign"
          record["journal"] = journal
        }, ["at records[2].journal.process:"]
      ),
    ]
    var wrong: [String] = []
    for (data, needles) in rows {
      let run = try Program.withFile(data) { try Program.run($0) }
      if run.status != 65 || needles.contains(where: { !run.errors.contains($0) }) {
        wrong.append("\(run.status) \(run.errors)")
      }
    }
    #expect(wrong == [])
  }

  @Test("The standing of a member is told as well: a letter of 31 October 2017")
  func memberStanding() throws {
    var journal = Journal<MemberStanding>(
      try MemberStandingCharter(title: LocalizedText(english: "A member"), territory: "member"),
      on: "2011-09-20", by: "government", as: .contactPoint)
    try journal.record(
      .cycleFoundContrary(cycle: "nap4", reasons: [.moreThanFourMonthsLate], rulesOf: nil),
      on: "2017-10-31", by: "unit", as: .supportUnit)
    try journal.record(
      .letterSent(cycle: "nap4", letter: "document/nap-4-delay-letter"), on: "2017-10-31", by: "unit",
      as: .supportUnit)
    let run = try Program.withFile(JSONEncoder().encode(journal)) {
      try Program.run($0, "--rulebook", "OGP-STAND")
    }
    let facts = [
      "active, since 2011-09-20", "judged: 1, contrary to process: 1",
      "cycle found contrary to process: nap4: plan more than four",
      "letter sent: nap4, nap-4-delay-letter", "✓ OGP-STAND-LETTER", "✓ OGP-STAND-REASON",
    ]
    #expect(run.status == 0 && facts.filter { !run.output.contains($0) } == [], "\(run.errors)")
  }
}
