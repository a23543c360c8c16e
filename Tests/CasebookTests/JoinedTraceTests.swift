import Foundation
import Participation
import Testing

@Suite("One thing followed through all cases")
struct JoinedTraceTests {
  typealias Object = [String: Any]

  /// The steps of one direction: depth, relation, thing, day, the cases and the basis mark.
  private static func steps(_ direction: String, _ arguments: String...) throws -> [String] {
    let trace = try Program.run(["trace", "--json"] + arguments).json
    return (trace[direction] as? [Object] ?? []).map { step in
      let thing = (step["thing"] as? Object)?["reference"] as? String ?? "-"
      let relation = (step["relation"] as? Object)?["name"] as? String ?? "-"
      let cases = (step["cases"] as? [String] ?? []).joined(separator: " + ")
      let basis = (step["basis"] as? Object)?["kind"] as? String ?? "-"
      return "\(step["depth"] ?? 0) \(relation) \(thing) \(step["day"] ?? "-") \(cases) [\(basis)]"
    }
  }

  @Test(
    "A sentence from a focus group in Užice leads to a priority and into the draft employment plan, and back")
  func uzice() throws {
    #expect(
      try Self.steps("consequences", "contribution/c-05") == [
        "1 proposedAs priority/p-05 2019-12-10 uzice-employment [assumed]",
        "2 enteredIn planningDocument/lapz-uzice-2020 2020-01-13 uzice-employment [assumed]",
      ])
    #expect(
      try Self.steps("origins", "c-05") == [
        "1 yielded activity/focus-youth-1 2019-10-10 uzice-employment [assumed]"
      ])
    let back = try Self.steps("origins", "lapz-uzice-2020")
    #expect(back.contains { $0.hasPrefix("2 proposedAs contribution/c-05") })
    #expect(back.contains { $0.hasPrefix("3 yielded activity/focus-youth-1") })
    // Twenty priorities stand in the draft.
    #expect(back.filter { $0.hasPrefix("1 ") }.count == 20)
    let page = try Program.run("trace", "c-05").output
    let facts = [
      "contribution c-05: “In secondary school nobody told us which trades are needed\nhere.”",
      "uzice-employment [assumed]", "WHERE IT CAME FROM", "WHAT BECAME OF IT",
      "↓ proposed as, 2019-12-10 · uzice-employment [assumed]", "priority p-05: “Career guidance",
      "↑ yielded, 2019-10-10", "activity focus-youth-1: “focus group on youth employment, first”",
    ]
    #expect(facts.filter { !page.contains($0) } == [], "\(page)")
  }

  @Test("The position of a side leads over a consultation to its answer and back to the sides")
  func platform() throws {
    let steps = try Self.steps("consequences", "sidePosition/position-affected")
    let chain = [
      "1 mergedInto jointPosition/services 2015-06-22 wrzos-agreement [assumed]",
      "2 transferredTo consultation/services 2015-06-30 wrzos-agreement + wrzos-platform [assumed]",
      "3 answeredBy contributionAnswer/services-answer 2015-09-21 wrzos-agreement [assumed]",
      "4 reportedIn positionReport/to-affected 2015-10-05 wrzos-agreement [assumed]",
      "4 reportedIn positionReport/to-ngos 2015-10-05 wrzos-agreement [assumed]",
      "4 reportedIn positionReport/to-offices 2015-10-06 wrzos-agreement [assumed]",
      "4 reportedIn platformReport/report-1 2015-10-12  [assumed]",
      "3 yielded contribution/services 2015-06-30 wrzos-consultation [assumed]",
      "4 answeredBy contributionAnswer/services-answer 2015-09-21 wrzos-contribution [assumed]",
    ]
    #expect(chain.filter { !steps.contains($0) } == [], "\(steps)")
    let back = try Self.steps("origins", "positionReport/to-affected")
    let sides = ["affected", "ngos", "offices"].map {
      "mergedInto sidePosition/position-\($0) "
    }
    #expect(sides.filter { side in !back.contains { $0.contains(side) } } == [], "\(back)")
  }

  @Test(
    "A proposal of 17 May 2019 in Vlasotince leads to a commitment of the plan and to its milestone, and back"
  )
  func vlasotince() throws {
    #expect(
      try Self.steps("consequences", "measure/library") == [
        "1 enteredIn actionPlan/vlasotince-2019 2019-06-20 pilot-of-five · vlasotince [reference]",
        "1 transferredTo commitment/library 2019-05-21  [source]",
        "2 enteredIn actionPlan/vlasotince-2019 2019-05-21 vlasotince [assumed]",
        "2 splitInto milestone/library-app 2019-06-20 vlasotince [assumed]",
      ])
    #expect(
      try Self.steps("origins", "library-app") == [
        "1 splitInto commitment/library 2019-06-20 vlasotince [assumed]",
        "2 transferredTo measure/library 2019-05-21  [source]",
        "3 proposedAs localProblem/feedback 2019-05-17 pilot-of-five · vlasotince [source]",
      ])
    // Two new measures were proposed at the meeting; nothing says what became of them.
    let unknown = try Program.run("trace", "new-measure-1")
    #expect(unknown.output.contains("Nothing is on record that came of it."), "\(unknown.errors)")
    let page = try Program.run("trace", "library-app").output
    #expect(page.contains("· between two cases [source*]") && page.contains("Source 003: the adopted plan"))
  }

  @Test("The page in the README is the one that is printed")
  func readme() throws {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.contains("```console\n" + (try Program.run("trace", "c-05").output) + "```\n"))
  }

  @Test("On a day the trace is what it was, and a step that came later is not there")
  func days() throws {
    #expect(try Self.steps("consequences", "c-05", "--on", "2019-12-09") == [])
    #expect(try Self.steps("consequences", "c-05", "--on", "2019-12-10").count == 1)
    #expect(try Self.steps("consequences", "measure/library", "--on", "2019-05-20") == [])
    #expect(try Self.steps("consequences", "measure/library", "--on", "2019-05-21").count == 2)
    let before = try Program.run("trace", "c-05", "--on", "2019-05-01")
    #expect(before.status == 64 && before.errors.contains("is in no trace"))
  }

  @Test("What is not there, or is more than one thing, is told with what to type, and status 64")
  func unknown() throws {
    let rows: [(arguments: [String], needles: [String])] = [
      (["c-055"], ["“c-055” is in no trace", "did you mean", "c-05"]),
      (["priority/p-99"], ["did you mean", "priority/p-"]),
      (["xyzzyxyzzyxyzzy"], ["things are called like contribution/c-04"]),
      (["library"], ["2 things", "commitment/library or measure/library"]),
      (["localProblem/informing"], ["several records", "pilot-of-five/vlasotince", "--record"]),
      (["c-05", "--record", "nowhere"], ["--record: “nowhere”"]), (["pri ority/x"], ["trace:", "kind"]),
      ([], ["trace needs a thing"]), (["c-05", "--diagram"], ["--diagram: a thing is followed"]),
      (["c-05", "--rulebook", "SEED-000"], ["--rulebook: a thing is followed"]),
      (["c-05", "c-06"], ["one thing at a time"]),
    ]
    var wrong: [String] = []
    for row in rows {
      let run = try Program.run(["trace"] + row.arguments)
      let isOneLine = run.output.isEmpty && run.errors.dropLast().allSatisfy { !$0.isNewline }
      if run.status != 64 || !isOneLine || row.needles.contains(where: { !run.errors.contains($0) }) {
        wrong.append("\(row.arguments): \(run.status) \(run.errors)")
      }
    }
    #expect(wrong == [])
    let one = try Program.run("trace", "localProblem/informing", "--record", "pilot-of-five/vlasotince")
    #expect(one.status == 0 && one.output.contains("measure budget"), "\(one.errors)")
  }

  @Test("In every language the page has its own words and keeps to 80 columns")
  func languages() throws {
    let words: [Language: [String]] = [
      .english: ["WHERE IT CAME FROM", "commitment library", "split into", "between two cases"],
      .serbianLatin: ["ODAKLE JE POTEKLO", "obaveza library", "podeljeno na", "između dva slučaja"],
      .serbianCyrillic: ["ОДАКЛЕ ЈЕ ПОТЕКЛО", "обавеза library", "подељено на", "између два случаја"],
      .polish: ["SKĄD SIĘ WZIĘŁO", "zobowiązanie library", "podzielono na", "między dwoma przypadkami"],
    ]
    var wrong: [String] = []
    for language in Language.allCases {
      for thing in ["measure/library", "lapz-uzice-2020", "jointPosition/services"] {
        let run = try Program.run("trace", thing, "--language", language.rawValue)
        let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
        for line in lines where line.count > 80 || line.last == " " { wrong.append("\(language): \(line)") }
        if run.status != 0 { wrong.append("\(language) \(thing): \(run.errors)") }
      }
      let page = try Program.run("trace", "measure/library", "--language", language.rawValue).output
      wrong += (words[language] ?? []).filter { !page.contains($0) }
    }
    #expect(wrong == [])
  }

  @Test("Whatever joins two cases is in both of them, and says what it rests on")
  func joins() throws {
    let joins = try Program.caseObject("joins")
    let steps = joins["steps"] as? [Object] ?? []
    let shared = joins["shared"] as? [Object] ?? []
    let ends =
      steps.flatMap { step in
        ["from", "to"].compactMap { step[$0] as? Object }.map { ($0["in"] as? String ?? "", $0["thing"]) }
      } + shared.flatMap { one in (one["in"] as? [String] ?? []).map { ($0, one["thing"]) } }
    var wrong: [String] = []
    for (record, thing) in ends {
      let run = try Program.run("trace", thing as? String ?? "", "--record", record)
      if run.status != 0 { wrong.append("\(record) \(thing ?? "-"): \(run.errors)") }
    }
    for join in steps + shared {
      let basis = join["basis"] as? [String: String] ?? [:]
      let isKnown = ["source", "reference", "assumed"].contains(basis["kind"] ?? "")
      if !isKnown || basis["note"]?.isEmpty != false { wrong.append("\(join)") }
    }
    #expect(wrong == [] && ends.count == 2 * steps.count + 11)
  }
}
