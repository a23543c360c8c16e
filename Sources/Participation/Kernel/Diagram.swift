/// The table of a process as a picture, in the text of two drawing languages.
public struct Diagram<Process: Lifecycle>: Hashable, Sendable {
  /// One arrow: from a stage to another, with the kinds of event that lead there.
  public struct Arrow: Hashable, Sendable {
    /// The stage it leads from.
    public let from: Process.Stage
    /// The stage it leads to.
    public let to: Process.Stage
    /// The kinds of event, in the order of the table.
    public let events: [Process.Event.Kind]
  }

  /// The arrows between different stages, in the order of the table.
  public let arrows: [Arrow]
  /// The language of the labels.
  public let language: Language

  /// Reads the table of a process.
  ///
  /// Events that leave the stage as it is are not drawn.
  public init(of process: Process.Type = Process.self, in language: Language = .english) {
    self.language = language
    var arrows: [Arrow] = []
    for from in Process.Stage.allCases {
      for to in Process.Stage.allCases where to != from {
        let events = Process.Event.Kind.allCases.filter {
          Process.cell(from, $0).destinations(from: from).contains(to)
        }
        if !events.isEmpty { arrows.append(Arrow(from: from, to: to, events: events)) }
      }
    }
    self.arrows = arrows
  }

  /// The picture as a Mermaid state diagram.
  public var mermaid: String {
    var text = "stateDiagram-v2\n"
    for stage in Process.Stage.allCases {
      text += "  state \"\(Self.quoted(name(of: stage.label)))\" as \(stage.rawValue)\n"
    }
    text += "  [*] --> \(Process.initialStage.rawValue)\n"
    for arrow in arrows {
      text +=
        "  \(arrow.from.rawValue) --> \(arrow.to.rawValue): \(Self.quoted(label(of: arrow, separator: ", ")))\n"
    }
    for stage in Process.Stage.allCases where Process.isTerminal(stage) {
      text += "  \(stage.rawValue) --> [*]\n"
    }
    return text
  }

  /// The picture in the DOT language of Graphviz.
  public var dot: String {
    // Names stand in quotation marks: some, such as `node`, mean something in this language.
    var text = "digraph \"\(Process.processName)\" {\n"
    text += "  rankdir=TB;\n  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n"
    text += "  edge [fontname=\"sans-serif\", fontsize=10];\n  \"[*]\" [shape=point];\n"
    for stage in Process.Stage.allCases {
      let ends = Process.isTerminal(stage) ? ", peripheries=2" : ""
      text += "  \"\(stage.rawValue)\" [label=\"\(Self.quoted(name(of: stage.label)))\"\(ends)];\n"
    }
    text += "  \"[*]\" -> \"\(Process.initialStage.rawValue)\";\n"
    for arrow in arrows {
      text += "  \"\(arrow.from.rawValue)\" -> \"\(arrow.to.rawValue)\""
      text += " [label=\"\(Self.quoted(label(of: arrow, separator: "\\n")))\"];\n"
    }
    return text + "}\n"
  }

  /// The table as Markdown: a row for every stage, with the ways out of it and what they require.
  public var table: String {
    var text = "| stage | event | leads to | by | requires |\n|---|---|---|---|---|\n"
    for stage in Process.Stage.allCases {
      for kind in Process.Event.Kind.allCases {
        let cell = Process.cell(stage, kind)
        guard cell.isPossible else { continue }
        let standing = Process.standingRequirement(of: kind).map { [$0] } ?? []
        let requirements = (standing + cell.requirements).map { name(of: $0.label) }
        let condition = cell.forkCondition.map { " (\(name(of: $0.condition.label)))" } ?? ""
        text += "| \(name(of: stage.label)) | \(name(of: kind.label)) | "
        text += cell.destinations(from: stage).map { name(of: $0.label) }.joined(separator: " / ") + condition
        text += " | \(cell.roles.map { name(of: $0.label) }.joined(separator: ", "))"
        text += " | \(requirements.joined(separator: "; ")) |\n"
      }
    }
    return text
  }

  private func name(of label: LocalizedText) -> String { label.text(in: language) }

  private func label(of arrow: Arrow, separator: String) -> String {
    arrow.events.map { name(of: $0.label) }.joined(separator: separator)
  }

  private static func quoted(_ text: String) -> String {
    var quoted = ""
    for character in text { quoted += character == "\"" ? "'" : String(character) }
    return quoted
  }
}
