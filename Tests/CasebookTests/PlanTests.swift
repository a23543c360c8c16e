import Foundation
import Testing

@Suite("What the casebook says of plans")
struct PlanTests {
  @Test("The plans of the casebook are taken without a finding, in every language")
  func cases() throws {
    for name in ["vlasotince", "serbia-2018-2020"] {
      for language in ["en", "sr-Latn", "sr-Cyrl", "pl"] {
        let run = try Program.run(name, "--json", "--language", language)
        #expect(run.status == 0 && (run.json["findings"] as? [Any])?.isEmpty == true, "\(name) \(run.errors)")
        #expect((run.json["verdicts"] as? [Any])?.isEmpty == false)
      }
    }
  }

  @Test(
    "Vlasotince adopted its plan 20 days after the day it was due, with four commitments from what was said")
  func vlasotince() throws {
    let before = try Program.run("vlasotince", "--on", "2019-06-19", "--json").json
    #expect((before["stage"] as? [String: String])?["name"] == "consulted")
    let run = try Program.run("vlasotince", "--on", "2019-06-20")
    // 31 May to 20 June: the adoption is no upload, so the plan is still to be delivered.
    let facts = [
      "adopted, since 2019-06-20", "OVERDUE by 20 days", "Users of the town library hear of new books",
      "declared  nothing", "assessed  not reviewed", "✓ RS-OGP-002",
    ]
    #expect(facts.filter { !run.output.contains($0) } == [], "\(run.output)")
  }

  @Test(
    "The trainings of the Serbian plan were due at the end of March 2020, and nothing is declared of them")
  func trainings() throws {
    func due(_ day: String) throws -> String? {
      let report = try Program.run("serbia-2018-2020", "--on", day, "--json").json
      let commitments = try #require(report["commitments"] as? [[String: Any]])
      let trainings = try #require(commitments.first { $0["commitment"] as? String == "trainings" })
      let axes = try #require(trainings["axes"] as? [String: Any])
      #expect(axes["declared"] == nil && axes["assessedUnknown"] as? String == "notReviewed")
      return (axes["timeliness"] as? [String: String])?["name"]
    }
    #expect(try due("2020-03-31") == "due")
    #expect(try due("2020-04-01") == "overdue")
  }

  @Test("check takes a document of one's own and names the place of what is wrong with it")
  func check() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("plan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("plan.json")
    let text = """
      {"format": "participation.plan", "version": 1,
       "plan": {"id": "p", "title": "Plan", "territory": "town", "level": "local",
                "period": {"first": "2022-01-01", "last": "2023-12-31"}},
       "record": [{"on": "2021-11-01", "event": {"drafted": {}}}],
       "commitments": [{"id": "c", "title": "Open data", "lead": "it",
          "milestones": [{"id": "m", "title": "Publish", "due": "2022-06"}],
          "declared": [{"on": "2022-05-01", "progress": "completed"}, {"on": "2022-08-01", "progress": "limited"}]}]}
      """
    try text.write(to: file, atomically: true, encoding: .utf8)
    let run = try Program.run("check", file.path, "--on", "2022-09-01")
    #expect(run.status == 0 && run.output.contains("commitments[0].declared[1]"), "\(run.output)")
    #expect(run.output.contains("overdue, by 2022-06-30 (63 days late)"))
    try text.replacingOccurrences(of: "\"lead\"", with: "\"leed\"").write(
      to: file, atomically: true, encoding: .utf8)
    let wrong = try Program.run("check", file.path)
    #expect(
      wrong.status == 65 && wrong.errors.contains("at commitments[0]") && wrong.errors.contains("“leed”"))
    let rows: [([String], Int32, String)] = [
      (["check"], 64, "needs a plan document"), (["check", "uzice-employment"], 65, "participation.plan"),
      (["uzice-employment", "--timeline"], 64, "plan documents"),
      (["vlasotince", "--rulebook", "SEED-000"], 64, "by the edition"),
    ]
    for (arguments, status, words) in rows {
      let run = try Program.run(arguments)
      #expect(run.status == status && run.errors.contains(words), "\(arguments): \(run.errors)")
    }
  }

  @Test("The timeline and the burn-down are drawn as text, and as Vega-Lite")
  func charts() throws {
    let timeline = try Program.run("serbia-2018-2020", "--timeline")
    #expect(timeline.output.contains("trainings (overdue)") && timeline.output.contains("as of 2021-12-31"))
    let burnDown = try Program.run("serbia-2018-2020", "--burn-down")
    // Two milestones of the trainings, and two commitments without any.
    #expect(burnDown.output.contains("2018-10-31  4 "))
    for option in ["--timeline", "--burn-down"] {
      let chart = try Program.run("serbia-2018-2020", option, "--json").json
      #expect((chart["$schema"] as? String)?.hasPrefix("https://vega.github.io/schema/vega-lite/v5") == true)
    }
  }
}
