import Participation
import Testing

@Suite("Diagrams")
struct DiagramTests {
  @Test("draw the table in Mermaid")
  func mermaid() {
    #expect(
      Diagram<SamplePetition>().mermaid == """
        stateDiagram-v2
          state "drafting" as drafting
          state "collecting" as collecting
          state "submitted" as submitted
          state "answered" as answered
          state "rejected" as rejected
          state "lapsed" as lapsed
          state "withdrawn" as withdrawn
          [*] --> drafting
          drafting --> collecting: open
          drafting --> withdrawn: withdraw
          collecting --> submitted: submit
          collecting --> lapsed: submit
          collecting --> withdrawn: withdraw
          submitted --> answered: answer
          submitted --> rejected: reject
          submitted --> withdrawn: withdraw
          answered --> [*]
          rejected --> [*]
          lapsed --> [*]
          withdrawn --> [*]

        """)
  }

  @Test("draw the table in the DOT language, in another language")
  func dot() {
    #expect(
      Diagram(of: SamplePetition.self, in: .serbianCyrillic).dot == """
        digraph "petition" {
          rankdir=TB;
          node [shape=box, style=rounded, fontname="sans-serif"];
          edge [fontname="sans-serif", fontsize=10];
          "[*]" [shape=point];
          "drafting" [label="израда"];
          "collecting" [label="прикупљање"];
          "submitted" [label="поднета"];
          "answered" [label="одговорена", peripheries=2];
          "rejected" [label="одбијена", peripheries=2];
          "lapsed" [label="пропала", peripheries=2];
          "withdrawn" [label="повучена", peripheries=2];
          "[*]" -> "drafting";
          "drafting" -> "collecting" [label="open"];
          "drafting" -> "withdrawn" [label="withdraw"];
          "collecting" -> "submitted" [label="submit"];
          "collecting" -> "lapsed" [label="submit"];
          "collecting" -> "withdrawn" [label="withdraw"];
          "submitted" -> "answered" [label="answer"];
          "submitted" -> "rejected" [label="reject"];
          "submitted" -> "withdrawn" [label="withdraw"];
        }

        """)
  }

  @Test("write the table in Markdown, with roles, forks and requirements")
  func table() {
    #expect(
      Diagram<SamplePetition>(in: .polish).table == """
        | stage | event | leads to | by | requires |
        |---|---|---|---|---|
        | opracowanie | amend | opracowanie | organiser | running; readable |
        | opracowanie | open | zbieranie | organiser | running; titled |
        | opracowanie | withdraw | wycofana | organiser | running |
        | zbieranie | sign | zbieranie |  | running; new signature |
        | zbieranie | suspend | zbieranie | authority | running |
        | zbieranie | resume | zbieranie | authority | suspended |
        | zbieranie | submit | złożona / wygasła (enough signatures) | organiser | running; enough time |
        | zbieranie | withdraw | wycofana | organiser | running |
        | złożona | suspend | złożona | authority | running |
        | złożona | resume | złożona | authority | suspended |
        | złożona | answer | rozpatrzona | authority | running; deliberated |
        | złożona | reject | odrzucona | authority, office | running |
        | złożona | withdraw | wycofana | organiser | running |

        """)
  }

  /// Two events lead the same way, and the labels hold quotation marks.
  struct Door: Lifecycle {
    enum Stage: String, ProcessName {
      case shut, open

      var label: LocalizedText { LocalizedText(english: "the \"\(rawValue)\" one", serbian: "", polish: "") }
    }

    enum Event: String, LifecycleEvent, ProcessName {
      case push, pull
      var kind: Event { self }
    }

    enum Requirement: ProcessName {
      case never
      var rawValue: String { "never" }
      init?(rawValue: String) { nil }
    }

    struct Shortfall: ShortfallReason {
      var sentence: LocalizedText { LocalizedText(english: "Never.", serbian: "", polish: "") }
    }

    static let processName = "door"
    static let initialStage = Stage.shut
    static func cell(_ stage: Stage, _ kind: Event) -> Cell<Self> {
      stage == .shut ? .to(.open) : .impossible
    }
    let charter: Int
    var position: Position<Stage>
    init(charter: Int, founded day: Day) {
      self.charter = charter
      position = Position(founded: day, in: .shut)
    }
    func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? { nil }
    mutating func record(_ admission: Admission<Self>) { position = admission.position }
  }

  @Test("join the events of one arrow, and keep quotation marks out of labels")
  func arrows() {
    let diagram = Diagram<Door>()
    #expect(diagram.arrows.count == 1 && diagram.arrows.first?.events == [.push, .pull])
    #expect(diagram.arrows.first?.from == .shut && diagram.arrows.first?.to == .open)
    #expect(
      diagram.mermaid.contains("state \"the 'shut' one\" as shut")
        && diagram.mermaid.contains("shut --> open: push, pull")
        && diagram.dot.contains("\"shut\" -> \"open\" [label=\"push\\npull\"];"))
  }
}
