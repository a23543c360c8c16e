import Foundation
import Participation
import Testing

/// A wrong literal of a day, an identifier or a reference stops the program where it stands.
///
/// In the library it would stop somebody else's program, so the sources are read for them.
@Suite("Literals in the library")
struct LiteralTests {
  private static func literals(matching pattern: Regex<(Substring, Substring)>) throws -> Set<String> {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let files = try #require(
      FileManager.default.enumerator(at: root.appending(path: "Sources"), includingPropertiesForKeys: nil))
    var found: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        if line.drop(while: { $0 == " " }).hasPrefix("//") { continue }
        for match in line.matches(of: pattern) { found.insert(String(match.1)) }
      }
    }
    return found
  }

  @Test("that look like a day are days")
  func days() throws {
    let found = try Self.literals(matching: /"(\d{4}-\d{2}-\d{2})"/)
    #expect(found.count > 20)
    #expect(found.filter { (try? Day($0)) == nil }.sorted() == [])
  }

  @Test("that look like the name of a rule are identifiers")
  func rules() throws {
    let found = try Self.literals(matching: /"([A-Z]{2,}[0-9A-Z]*-[A-Z0-9.-]+)"/)
    #expect(found.count > 40)
    #expect(found.filter { (try? RuleIdentifier($0)) == nil }.sorted() == [])
  }
}
