import Foundation
import Participation
import Testing

@Suite("The diagrams of the documentation")
struct DiagramFileTests {
  @Test("are those of the tables; `.ci/diagrams` draws them anew")
  func current() throws {
    #expect(try findings(Campaign.self) == [])
    #expect(try findings(Coalition.self) == [])
    #expect(try findings(Project.self) == [])
    #expect(try findings(ActionPlan.self) == [])
    #expect(try findings(Commitment.self) == [])
    #expect(try findings(MemberStanding.self) == [])
    #expect(try findings(LocalProgramme.self) == [])
    #expect(try findings(PublicCall.self) == [])
    #expect(try findings(Petition.self) == [])
    #expect(try findings(FeedbackItem.self) == [])
    #expect(try findings(Poll.self) == [])
  }

  @Test("of the regional platforms are those of the tables as well")
  func regionalPlatforms() throws {
    let found = try [
      findings(RegionalPlatform.self),
      findings(PositionAgreement.self),
      findings(Academy.self),
      findings(Training.self),
      findings(LegislativeMonitor.self),
      findings(CooperationModel.self),
      findings(ExpertGroup.self),
      findings(VoivodeshipDebate.self),
      findings(PolicyPilot.self),
    ]
    #expect(found.allSatisfy { $0.isEmpty }, "\(found)")
    #expect(try findings(Consultation.self) == [])
    #expect(try findings(Contribution.self) == [])
  }

  /// What is not up to date in the files of a process.
  private func findings<Process: Lifecycle>(_ process: Process.Type) throws -> [String] {
    let diagram = Diagram(of: process)
    var findings: [String] = []
    let name = process.processName
    if try text("Documentation/Diagrams/\(name).dot") != diagram.dot { findings.append("\(name).dot is old") }
    // Graphviz titles every arrow with its ends, and the one to the first stage comes from `[*]`.
    let expected =
      diagram.arrows.map { "\($0.from.rawValue)->\($0.to.rawValue)" } + [
        "[*]->\(process.initialStage.rawValue)"
      ]
    let picture = try text("Documentation/Participation.docc/Resources/\(name).svg")
    let drawn = picture.split(separator: "\n").compactMap { line in
      line.hasPrefix("<title>") && line.contains("&gt;")
        ? line.dropFirst(7).dropLast(8).replacingOccurrences(of: "&#45;&gt;", with: "->") : nil
    }
    if drawn.sorted() != expected.sorted() { findings.append("\(name).svg has \(drawn)") }
    // Labels of several events stand on several lines, so that each can be looked for by itself.
    let labels =
      Process.Stage.allCases.map { $0.label } + diagram.arrows.flatMap { $0.events.map { $0.label } }
    // Graphviz writes a hyphen as an entity.
    let words = picture.replacingOccurrences(of: "&#45;", with: "-")
    return findings + labels.map { $0.text(in: .english) }.filter { !words.contains(">\($0)<") }
  }

  private func text(_ path: String) throws -> String {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
