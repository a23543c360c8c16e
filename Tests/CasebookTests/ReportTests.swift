import Foundation
import Participation
import Testing

@Suite("What the casebook prints")
struct ReportTests {
  /// A day in every stage of the case, one before it and one long after its record.
  static let days = [
    "2019-05-01", "2019-06-20", "2019-07-20", "2019-10-10", "2019-12-01", "2019-12-20", "2020-01-27",
    "2021-06-30",
  ]

  static let headings: [Language: [String]] = [
    .english: [
      "WHERE IT IS", "TIMELINE", "WHAT MAY HAPPEN NEXT", "WHAT IS DUE", "WAS IT DONE PROPERLY", "INDICATORS",
      "ONE TRACE", "THE RECORD",
    ],
    .serbianLatin: [
      "GDE SE NALAZI", "TOK", "ŠTA MOŽE DA USLEDI", "ŠTA TREBA URADITI", "DA LI JE POSTUPANO ISPRAVNO",
      "POKAZATELJI", "JEDAN TRAG", "ZAPIS",
    ],
    .serbianCyrillic: [
      "ГДЕ СЕ НАЛАЗИ", "ТОК", "ШТА МОЖЕ ДА УСЛЕДИ", "ШТА ТРЕБА УРАДИТИ", "ДА ЛИ ЈЕ ПОСТУПАНО ИСПРАВНО",
      "ПОКАЗАТЕЉИ", "ЈЕДАН ТРАГ", "ЗАПИС",
    ],
    .polish: [
      "GDZIE JEST", "PRZEBIEG", "CO MOŻE NASTĄPIĆ", "CO JEST DO ZROBIENIA", "CZY POSTĘPOWANO WŁAŚCIWIE",
      "WSKAŹNIKI", "JEDEN ŚLAD", "ZAPIS",
    ],
  ]

  @Test("It tells the case of Užice on the last day of its record")
  func defaultRun() throws {
    let run = try Program.run("uzice-employment")
    // The facts of the source and its dated references, and the arithmetic of the days by hand:
    // the presentation of 13 December is to be reported on within 30 days, by 12 January, 15 days before
    // the 27th.
    let facts = [
      "Local employment policies in the focus of active citizens", "as it stood on 2020-01-27",
      "Užice Centre for Human Rights and Democracy", "submitted, since 2020-01-27", "decision    unknown",
      "joint strategy · 42 days", "2019-10-10  activity held: focus group on youth employment",
      "(recorded 4 days later)", "answers: 1160 (put right on", "answers: 340",
      "! 2020-01-12  report on the activity", "OVERDUE by 15 days", "✓ SEED-000-1 · mandatory",
      "20 of 20 stand in the draft", "? SEED-000-6 · recommended", "unknown: no data",
      "priority attainment  100.0 %", "planning document lapz-uzice-2020",
    ]
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(facts.filter { !run.output.contains($0) } == [])
  }

  @Test("On every day it finds the stage that the day lies in")
  func stages() throws {
    let expected: [(day: String, stage: String?, since: String?, phase: Int?)] = [
      ("2019-05-01", nil, nil, nil), ("2019-06-16", nil, nil, nil),
      ("2019-06-17", "founded", "2019-06-17", nil),
      ("2019-06-30", "founded", "2019-06-17", nil), ("2019-07-01", "planning", "2019-07-01", 1),
      ("2019-09-01", "planning", "2019-07-01", 1), ("2019-09-02", "learning", "2019-09-02", 2),
      ("2019-12-15", "learning", "2019-09-02", 2), ("2019-12-16", "strategy", "2019-12-16", 3),
      ("2020-01-26", "strategy", "2019-12-16", 3), ("2020-01-27", "submitted", "2020-01-27", nil),
      ("2021-06-30", "submitted", "2020-01-27", nil),
    ]
    var wrong: [String] = []
    for row in expected {
      let report = try Program.run("uzice-employment", "--on", row.day, "--json").json
      let position = report["position"] as? [String: Any]
      let stage = (position?["stage"] as? [String: Any])?["name"] as? String
      let phase = (position?["phase"] as? [String: Any])?["number"] as? Int
      let isRight =
        stage == row.stage && position?["since"] as? String == row.since && phase == row.phase
        && report["day"] as? String == row.day && (report["notFounded"] != nil) == (row.stage == nil)
      if !isRight { wrong.append("\(row.day): \(stage ?? "-") \(phase ?? 0)") }
    }
    #expect(wrong == [])
  }

  @Test("Before the founding it says so plainly and nothing else")
  func beforeFounding() throws {
    let run = try Program.run("uzice-employment", "--on", "2019-05-01")
    let lines = run.output.split(separator: "\n").joined(separator: " ")
    // From 1 May to 17 June are 47 days.
    #expect(
      lines.contains("On 2019-05-01 this had not begun: the founding is dated 2019-06-17, 47 days   later."))
    #expect(
      Self.headings[.english]?.filter { run.output.contains("\n\($0)\n") } == ["WHERE IT IS", "THE RECORD"])
  }

  @Test("In every language it has the headings of that language and none of another, and 80 columns hold it")
  func languages() throws {
    var wrong: [String] = []
    var pages: Set<String> = []
    for language in Language.allCases {
      for day in Self.days {
        let run = try Program.run("uzice-employment", "--language", language.rawValue, "--on", day)
        let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
        // Every letter of the four languages is one column wide.
        for line in lines where line.count > 80 || line.last == " " {
          wrong.append("\(language) \(day): \(line)")
        }
        if run.status != 0 || !pages.insert(run.output).inserted { wrong.append("\(language) \(day)") }
        for (other, headings) in Self.headings where day != Self.days.first {
          for heading in headings {
            let isOwn = Self.headings[language]?.contains(heading) == true
            if lines.contains(Substring(heading)) != isOwn {
              wrong.append("\(language) \(day): \(other) \(heading)")
            }
          }
        }
      }
    }
    #expect(wrong == [])
  }

  @Test("What may happen next tells everything that is missing, with figures")
  func missing() throws {
    let learning = try Program.run("uzice-employment", "--on", "2019-12-10").output
    // The first eleven priorities are proposed on this day, 20 are needed; all activities are reported on.
    #expect(
      learning.contains(
        "✗ phase 3 began → joint strategy (coordinator)\n        Too few priorities: 11 of 20, 9 missing."))
    let early = try Program.run("uzice-employment", "--on", "2019-07-16").output
    let needs = [
      "✗ phase 2 began → learning and discussion (coordinator)", "The plan is not approved.",
    ]
    #expect(needs.filter { !early.contains($0) } == [])
    // By 16 July three of the three members needed have recognised the problem; nothing is missing there.
    #expect(!early.contains("members who recognise"))
  }

  @Test("The JSON object says the same as the page, in order and the same every time")
  func json() throws {
    let first = try Program.run("uzice-employment", "--json")
    let again = try Program.run("uzice-employment", "--json")
    #expect(first.output == again.output && first.status == 0)
    let rules = ((first.json["verdicts"] as? [[String: Any]])?.first?["rules"] as? [[String: Any]]) ?? []
    let verdicts = rules.map { "\($0["rule"] ?? "") \(($0["verdict"] as? [String: Any])?["name"] ?? "")" }
    #expect(
      verdicts == (1...7).map { "SEED-000-\($0) " + ($0 == 6 ? "unknown" : "satisfied") })
    let indicators = (first.json["indicators"] as? [[String: Any]]) ?? []
    #expect(indicators.count == IndicatorName.allCases.count)
    let page = try Program.run("uzice-employment").output
    let texts = indicators.compactMap { $0["value"] as? String } + rules.compactMap { $0["rule"] as? String }
    #expect(texts.filter { !page.contains($0) } == [])
    // Keys are sorted, so that two reports can be compared line by line.
    let top = first.output.split(separator: "\n").filter { $0.hasPrefix("  \"") }.map {
      $0.prefix { $0 != ":" }
    }
    #expect(top == top.sorted() && top.count > 8)
  }

  @Test("The trace leads from an activity over a contribution and priorities to the draft, and back")
  func trace() throws {
    let path = try Program.run("uzice-employment", "--json").json["trace"] as? [String: Any]
    let steps = (path?["steps"] as? [[String: Any]]) ?? []
    #expect(
      steps.map { "\($0["reference"] ?? "") \($0["day"] ?? "-")" } == [
        "activity/circle-meeting-2 -", "contribution/c-16 2019-11-25", "priority/p-15 2019-12-11",
        "priority/p-23 2019-12-16", "planningDocument/lapz-uzice-2020 2020-01-13",
      ])
    // Priorities: 22 proposed, less one turned down, and the one that two were merged into. Contributions: 25,
    // less the one that leads to no priority and the one that led to the priority turned down.
    let back = (path?["back"] as? [[String: Any]])?.map { "\($0["count"] ?? 0) \($0["kind"] ?? "")" }
    #expect(back?.prefix(2) == ["23 contribution", "22 priority"])
  }

  @Test("The diagram is that of the library, and nothing else")
  func diagram() throws {
    for language in Language.allCases {
      let run = try Program.run("uzice-employment", "--diagram", "--language", language.rawValue)
      #expect(run.output == Diagram(of: Campaign.self, in: language).mermaid)
    }
  }

  @Test("In a pipe there is no colour, whatever the environment says")
  func noColour() throws {
    for environment in [["TERM": "xterm-256color"], ["NO_COLOR": "1"], ["FORCE_COLOR": "1"]] {
      #expect(try !Program.run(["uzice-employment"], environment: environment).output.contains("\u{1B}"))
    }
  }

  @Test("The list and the help name the cases and every option")
  func help() throws {
    let help = try Program.run("--help")
    let options = [
      "--on", "--record", "--language", "--diagram", "--json", "--list", "--help", "--rulebook", "NO_COLOR",
      "uzice-employment", "pilot-of-five", "casebook trace", "casebook check",
    ]
    #expect(help.status == 0 && options.filter { !help.output.contains($0) } == [])
    #expect(help.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let list = try Program.run("--list").output.split(separator: "\n")
    let starts = ["pilot-of-five  Local action plans", "uzice-employment  Local employment policies"]
    #expect(starts.allSatisfy { start in list.contains { $0.hasPrefix(start) } })
  }
}
