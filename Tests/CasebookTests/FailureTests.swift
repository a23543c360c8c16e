import Foundation
import Testing

@Suite("What the casebook says of what is wrong")
struct FailureTests {
  @Test("Wrong arguments are told what to type next, with status 64")
  func arguments() throws {
    let rows: [(arguments: [String], needle: String)] = [
      (["--jsn"], "did you mean --json?"), (["--frobnicate"], "casebook --help"),
      (["--on"], "--on 2019-10-10"),
      (["--on", "2019-02-30"], "Month 2 of 2019 has 28 days"), (["--on", "yesterday"], "YYYY-MM-DD"),
      (["--language", "de"], "en, sr-Latn, sr-Cyrl, pl"), (["--json", "--diagram"], "choose one"),
      (["uzice-employment", "--rulebook", "SEED-999"], "use SEED-000"), (["--json=yes"], "takes no value"),
      (["uzice-employmnt"], "did you mean uzice-employment?"),
      (["kartuzy"], "the cases are: pilot-of-five, serbia-2018-2020, uzice-employment, vlasotince"),
      (["--record"], "--record vlasotince"),
      (["uzice-employment", "--record", "uzice"], "holds one record"),
      (["pilot-of-five", "--record", "vlasotinc"], "did you mean vlasotince?"),
      (["pilot-of-five", "--record", "subotica-grad"], "the records are: sombor, lapovo"),
      (["pilot-of-five", "--rulebook", "SEED-000"], "use RS-OGP, OGP-LOCAL"),
      (["uzice-employment", "another"], "one case at a time"),
      (["--diagram"], "--diagram needs a case"), (["--rulebook", "SEED-000"], "--rulebook needs a case"),
      (["--record", "lapovo"], "--record needs a case"), (["--timeline"], "--timeline needs a case"),
    ]
    var wrong: [String] = []
    for row in rows {
      let run = try Program.run(row.arguments)
      if run.status != 64 || !Self.isOneLine(run) || !run.errors.contains(row.needle) {
        wrong.append("\(row.arguments): \(run.status) \(run.errors)")
      }
    }
    #expect(wrong == [])
  }

  @Test("A file that cannot be read is told with status 66")
  func unreadable() throws {
    for path in ["/nowhere/at-all.json", FileManager.default.temporaryDirectory.path] {
      let run = try Program.run(path)
      #expect(run.status == 66 && Self.isOneLine(run) && run.errors.contains(path), "\(run.errors)")
    }
  }

  @Test("A broken file is told in one line that names the place, with status 65")
  func broken() throws {
    typealias Object = [String: Any]
    func changed(_ path: [Any], to value: Any?) throws -> Data {
      func change(_ node: Any, _ rest: ArraySlice<Any>) -> Any? {
        guard let key = rest.first else { return value }
        if let place = key as? Int, var list = node as? [Any] {
          if let new = change(list[place], rest.dropFirst()) {
            list[place] = new
          } else {
            list.remove(at: place)
          }
          return list
        }
        if let name = key as? String, var object = node as? Object {
          object[name] = change(object[name] ?? NSNull(), rest.dropFirst())
          return object
        }
        return node
      }
      return try JSONSerialization.data(withJSONObject: change(Program.caseObject(), path[...]) ?? [:])
    }
    let whole = try Program.caseFile()
    let rows: [(name: String, data: Data, needles: [String])] = [
      ("empty", Data(), ["at the top", "empty"]),
      ("truncated", whole.prefix(whole.count / 2), ["at the top", "no valid JSON"]),
      ("deeply nested", Data(String(repeating: "[", count: 200_000).utf8), ["no valid JSON"]),
      ("nested past the limit", Data(String(repeating: "{\"[\\\"[\":", count: 501).utf8), ["500 levels"]),
      ("another thing", Data("{}".utf8), ["at the top", "neither a journal", "nor a case file"]),
      ("a list", Data("[1]".utf8), ["at the top"]),
      (
        "a wrong type, deep", try changed(["journal", "entries", 11, "happened"], to: 5),
        ["at journal.entries[11].happened:", "a text is needed"]
      ),
      (
        "no such day", try changed(["journal", "entries", 11, "happened"], to: "2019-02-30"),
        ["at journal.entries[11].happened:", "28 days"]
      ),
      (
        "no such event", try changed(["journal", "entries", 1, "event"], to: ["memberJoind": Object()]),
        ["at journal.entries[1].event:", "did you mean “memberJoined”?"]
      ),
      (
        "two events",
        try changed(["journal", "entries", 1, "event"], to: ["planApproved": Object(), "closed": Object()]),
        ["at journal.entries[1].event:", "here are 2"]
      ),
      (
        "a missing key", try changed(["journal", "entries", 3, "who"], to: nil),
        ["at journal.entries[3]:", "“who” is missing"]
      ),
      (
        "an impossible history", try changed(["journal", "entries", 2], to: nil),
        ["at journal.entries[", "cannot happen in the stage “founded”"]
      ),
      (
        "another version", try changed(["journal", "version"], to: 99), ["at journal.version:", "Version 99"]
      ),
      (
        "another format", try changed(["journal", "format"], to: "x"),
        ["at journal.format:", "participation.journal"]
      ),
      (
        "another process", try changed(["journal", "process"], to: "petition"),
        ["at journal.process:", "“petition”", "knows: campaign"]
      ),
      (
        "a basis of no entry", try changed(["basis", "999"], to: ["kind": "source", "note": "x"]),
        ["at basis:", "“999” is no entry"]
      ),
      (
        "a basis of no kind", try changed(["basis", "4", "kind"], to: "rumour"),
        ["at basis[\"4\"].kind:", "“rumour”"]
      ),
      (
        "a rulebook that is not known", try changed(["case", "rulebooks"], to: ["SEED-000", "SEED-999"]),
        ["at case:", "“SEED-999”", "SEED-000"]
      ),
      ("a name for nobody", try changed(["names", "a b"], to: ["en": "x"]), ["at names:", "“a b”"]),
      (
        "a steering text", try changed(["journal", "process"], to: "\u{1B}[31mred\nline"),
        ["at journal.process:"]
      ),
    ]
    var wrong: [String] = []
    for row in rows {
      let run = try Program.withFile(row.data) { path -> Program.Run in
        let run = try Program.run(path)
        if !run.errors.hasPrefix("casebook: \(path):") { wrong.append("\(row.name): names no file") }
        return run
      }
      if run.status != 65 || !Self.isOneLine(run) || row.needles.contains(where: { !run.errors.contains($0) })
      {
        wrong.append("\(row.name): \(run.status) \(run.errors)")
      }
    }
    #expect(wrong == [])
  }

  /// Nothing is printed, and one line is told, without anything that steers a terminal.
  private static func isOneLine(_ run: Program.Run) -> Bool {
    run.output.isEmpty && run.errors.hasPrefix("casebook: ") && run.errors.hasSuffix("\n")
      && run.errors.dropLast().allSatisfy { !$0.isNewline } && !run.errors.contains("\u{1B}")
  }
}
