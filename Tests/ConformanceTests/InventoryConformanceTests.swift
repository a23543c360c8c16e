import Foundation
import Testing

private let path = "reference/law-and-models.md"

@Suite(
  "The inventory and the rows that were extracted",
  .enabled(if: ReferenceData.has(path), ReferenceData.absence(of: path)))
struct InventoryConformanceTests {
  /// The number of every row with its words in the original, by section.
  private func rows(_ text: String, heading: (Int) -> String) -> [[String]] {
    (1...5).map { section in
      text.components(separatedBy: "\n## ").filter { $0.hasPrefix(heading(section)) }
        .flatMap { $0.split(separator: "\n") }
        .compactMap { line in
          let cells = line.components(separatedBy: " | ")
          guard cells.count >= 4, cells[0].hasPrefix("| "), let number = Int(cells[0].dropFirst(2)) else {
            return nil
          }
          return "\(number) \(cells[1])"
        }
    }
  }

  @Test("Every row of the five sources is there, one for one, with its words in the original")
  func oneForOne() throws {
    let extracted = rows(try String(contentsOf: ReferenceData.file(path), encoding: .utf8)) { "1.\($0) " }
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let inventory = rows(
      try String(contentsOf: root.appending(path: "Documentation/Inventory.md"), encoding: .utf8)
    ) { "Source 00\($0 - 1):" }
    #expect(extracted.map { $0.count } == [46, 42, 29, 42, 36])
    for (own, found) in zip(inventory, extracted) {
      #expect(own == found, "\(own.difference(from: found))")
    }
  }
}
