import Foundation
import Participation
import ParticipationInterchange
import Testing

@Suite("Schema of a plan document")
struct PlanSchemaTests {
  /// The object at a path of the published schema.
  private static func object(_ path: [String]) throws -> [String: Any] {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root = root.deletingLastPathComponent() }
    let file = root.appendingPathComponent("Documentation/Schemas/plan.schema.json")
    var object = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    for step in path { object = try #require(object[step] as? [String: Any], "there is no \(step)") }
    return object
  }

  private static func keys(_ path: String...) throws -> [String] { try object(path).keys.sorted() }

  private static func choices(_ path: String...) throws -> [String] {
    try #require(try object(path)["enum"] as? [String]).sorted()
  }

  private static func names<Name: CaseIterable & RawRepresentable>(_ type: Name.Type) -> [String]
  where Name.RawValue == String {
    type.allCases.map { $0.rawValue }.sorted()
  }

  @Test("names the events, fields, roles, themes and levels that there are, and no others")
  func names() throws {
    #expect(
      try Self.keys("$defs", "planLine", "properties", "event", "properties")
        == Self.names(ActionPlan.Event.Kind.self))
    #expect(
      try Self.keys("$defs", "commitmentLine", "properties", "event", "properties")
        == Self.names(Commitment.Event.Kind.self))
    #expect(
      try Self.keys("$defs", "commitment", "properties", "fields", "properties")
        == Self.names(CommitmentField.self))
    #expect(try Self.choices("$defs", "planLine", "properties", "as") == Self.names(Role.self))
    #expect(try Self.choices("$defs", "commitment", "properties", "theme") == Self.names(PolicyArea.self))
    #expect(
      try Self.choices("properties", "plan", "properties", "edition")
        == Self.names(OpenGovernmentEdition.self))
    #expect(
      try Self.choices("$defs", "declaration", "properties", "progress")
        == Self.names(DeclaredProgress.self))
  }

  @Test("names the same keys as the reader takes")
  func keys() throws {
    func commitment(_ part: String) -> String {
      """
      {"format": "participation.plan", "version": 1,
       "plan": {"id": "p", "title": "t", "territory": "x", "period": {"first": "2022-01-01"}},
       "commitments": [\(part)]}
      """
    }
    func list(_ name: String) -> String { commitment(#"{"id": "c", "title": "t", "\#(name)": [{"?": 0}]}"#) }
    let probes: [([String], String)] = [
      (["properties"], #"{"?": 0}"#),
      (
        ["properties", "plan", "properties"],
        #"{"format": "participation.plan", "version": 1, "plan": {"?": 0}}"#
      ),
      (["$defs", "commitment", "properties"], commitment(#"{"?": 0}"#)),
      (["$defs", "milestone", "properties"], list("milestones")),
      (["$defs", "indicator", "properties"], list("indicators")),
      (["$defs", "declaration", "properties"], list("declared")),
      (["$defs", "assessment", "properties"], list("assessed")),
      (["$defs", "commitmentLine", "properties"], list("record")),
    ]
    for (path, probe) in probes {
      // The reader answers an unknown key with all that it knows.
      do {
        _ = try JSONDecoder().decode(PlanDocument.self, from: Data(probe.utf8))
        Issue.record("an unknown key was taken at \(path)")
      } catch DecodingError.dataCorrupted(let context) {
        let known = context.debugDescription.components(separatedBy: "it can have: ").last?.dropLast()
          .components(separatedBy: ", ")
        #expect(try known?.sorted() == Self.object(path).keys.sorted(), "\(path)")
      }
    }
  }
}
