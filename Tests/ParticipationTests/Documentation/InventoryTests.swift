import Foundation
import Testing

@Suite("The inventory of the sources")
struct InventoryTests {
  @Test("has 195 rows, and every row is expressed, is page furniture, or says why it is not expressed")
  func rows() throws {
    let sections = try Inventory.sections()
    #expect(sections.map { $0.source } == ["000", "001", "002", "003", "004"])
    #expect(sections.map { $0.rows.count } == [46, 42, 29, 42, 36])
    let rows = sections.flatMap { $0.rows }
    #expect(sections.allSatisfy { $0.rows.map { $0.number } == Array(1...$0.rows.count) })
    #expect(rows.filter { $0.original.isEmpty || $0.gloss.isEmpty } == [])
    func says(_ row: Inventory.Row, _ words: String) -> Bool {
      // A reason is at least three words long.
      row.expression.hasPrefix("\(words): ") && row.expression.split(separator: " ").count > 4
    }
    let silent = rows.filter {
      $0.names.isEmpty && !says($0, "page furniture") && !says($0, "not expressed")
    }
    #expect(silent == [])
    // Few are left without an expression; whoever adds one sees it here.
    #expect(rows.count { $0.expression.hasPrefix("not expressed") } <= 7)
    #expect(rows.count { $0.expression.hasPrefix("page furniture") } == 14)
  }

  @Test(
    "names nothing that is not declared: types, cases and members by their declarations, rules by their names"
  )
  func names() throws {
    let declarations = try SourceDeclarations()
    let names = Set(try Inventory.sections().flatMap { $0.rows.flatMap { $0.names } })
    #expect(names.count > 150)
    #expect(names.filter { !declarations.has($0) }.sorted() == [])
    // The look-up itself tells what is there from what is not.
    let there = ["Campaign", "Campaign.Event.planningBegan", "Academy.Cycle.opened", "SEED-000-1"]
    let nowhere = [
      "Campain", "Campaign.Event.began", "Campaign.planningBegan", "Event.planningBegan", "SEED-9",
    ]
    #expect(there.filter { !declarations.has($0) } == [] && nowhere.filter { declarations.has($0) } == [])
  }
}

/// `Documentation/Inventory.md`, row by row.
private enum Inventory {
  struct Row: Equatable {
    let number: Int
    let original: String
    let gloss: String
    let expression: String

    /// What stands in code font in the last column.
    var names: [String] {
      expression.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
  }

  struct Section {
    let source: String
    var rows: [Row]
  }

  static func sections() throws -> [Section] {
    var sections: [Section] = []
    let text = try String(
      contentsOf: SourceDeclarations.root.appending(path: "Documentation/Inventory.md"), encoding: .utf8)
    for line in text.split(separator: "\n") {
      if line.hasPrefix("## Source ") {
        sections.append(Section(source: String(line.dropFirst(10).prefix(3)), rows: []))
      }
      let cells = line.components(separatedBy: " | ")
      guard cells.count == 4, line.hasPrefix("| "), let number = Int(cells[0].dropFirst(2)) else { continue }
      sections[sections.count - 1].rows.append(
        Row(
          number: number, original: cells[1], gloss: cells[2], expression: String(cells[3].dropLast(2))))
    }
    return sections
  }
}

/// What the library declares, by full names such as `Campaign.Event.planningBegan`, and the names of its rules.
///
/// Read from the text: two spaces for each level, as the formatter writes it.
private struct SourceDeclarations {
  private var names: Set<String> = []

  static var root: URL {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root
  }

  func has(_ name: String) -> Bool { names.contains(name) }

  init() throws {
    for module in ["Participation", "SocialChoice"] {
      let folder = Self.root.appending(path: "Sources/\(module)")
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      while let file = files?.nextObject() as? URL {
        guard file.pathExtension == "swift" else { continue }
        read(try String(contentsOf: file, encoding: .utf8))
      }
    }
  }

  private static let modifiers: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private", "private(set)", "internal(set)",
    "fileprivate(set)", "static", "mutating", "indirect", "final", "nonisolated", "@inlinable",
    "@usableFromInline", "@nonexhaustive", "@frozen", "@discardableResult", "@Sendable",
  ]
  private static let types: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "extension"]
  private static let members: Set<Substring> = ["case", "var", "let", "func", "typealias"]

  private mutating func read(_ text: String) {
    var owners: [(indent: Int, name: String)] = []
    var conditions = 0
    var isInText = false
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let first = words.first else { continue }
      if first == "#endif" { conditions -= 1 }
      if first == "#if" { conditions += 1 }
      let hadText = isInText
      if line.components(separatedBy: "\"\"\"").count % 2 == 0 { isInText.toggle() }
      if hadText || first.hasPrefix("//") || first.hasPrefix("#") { continue }
      readRule(line)
      let indent = line.prefix { $0 == " " }.count - 2 * conditions
      let declaration = words.drop { Self.modifiers.contains($0) }
      guard let keyword = declaration.first, let word = declaration.dropFirst().first else { continue }
      let name = String(word.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." })
      guard !name.isEmpty, Self.types.contains(keyword) || Self.members.contains(keyword) else { continue }
      while let last = owners.last, last.indent >= indent { owners.removeLast() }
      let isMember = owners.last.map { $0.indent + 2 == indent } ?? (indent == 0)
      guard isMember else { continue }
      let path = owners.last.map { "\($0.name).\(name)" } ?? name
      if Self.types.contains(keyword) {
        if keyword != "extension" { names.insert(path) }
        owners.append((indent, path))
      } else if keyword == "case" {
        for one in declaration.dropFirst().joined(separator: " ").components(separatedBy: ", ") {
          let own = one.prefix { $0.isLetter || $0.isNumber }
          names.insert(owners.last.map { "\($0.name).\(own)" } ?? String(own))
        }
      } else {
        names.insert(path)
      }
    }
  }

  /// The names of rules stand in quotation marks: capital letters, a hyphen, a digit in the end.
  private mutating func readRule(_ line: Substring) {
    for part in line.split(separator: "\"", omittingEmptySubsequences: false) {
      let isRule =
        part.contains("-") && part.last?.isNumber == true && part.first?.isUppercase == true
        && part.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "-" || $0 == "." }
      if isRule { names.insert(String(part)) }
    }
  }
}
