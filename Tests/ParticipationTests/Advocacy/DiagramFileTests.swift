import Foundation
import Participation
import Testing

@Suite("The diagrams of the documentation")
struct DiagramFileTests {
  @Test("are those of the tables; `.ci/diagrams` draws them anew")
  func current() throws {
    let diagram = Diagram(of: Campaign.self)
    #expect(try text("Documentation/Diagrams/campaign.dot") == diagram.dot)
    // Graphviz titles every arrow with its ends, and the one to the first stage comes from `[*]`.
    let expected = diagram.arrows.map { "\($0.from.rawValue)->\($0.to.rawValue)" }
    let picture = try text("Documentation/Participation.docc/Resources/campaign.svg")
    let drawn = picture.split(separator: "\n").compactMap { line in
      line.hasPrefix("<title>") && line.contains("&gt;")
        ? line.dropFirst(7).dropLast(8).replacingOccurrences(of: "&#45;&gt;", with: "->") : nil
    }
    #expect(drawn.sorted() == (expected + ["[*]->\(Campaign.initialStage.rawValue)"]).sorted())
    // Labels of several events stand on several lines, so that each can be looked for by itself.
    let labels =
      Campaign.Stage.allCases.map { $0.label } + diagram.arrows.flatMap { $0.events.map { $0.label } }
    #expect(labels.map { $0.text(in: .english) }.filter { !picture.contains(">\($0)<") } == [])
  }

  private func text(_ path: String) throws -> String {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
