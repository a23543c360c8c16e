import Participation

/// What the casebook has to know of a process beyond what the kernel tells it.
protocol CaseProcess: Lifecycle {
  /// The name of the process for people.
  static var noun: LocalizedText { get }
  /// The rulebooks that its records can be judged by, each with the name it is asked for by.
  static var rulebooks: [(name: String, rulebook: Rulebook<Journal<Self>>)] { get }
  /// What to say of several side by side, each with its heading.
  static func together(_ processes: [Self]) -> [CaseRemark]
  /// The place of a stage among the phases, counted from 1; `nil` where it is none.
  static func phase(of stage: Stage) -> CasePhase?
  /// Whether an event is shown in the timeline by itself.
  static func isNotable(_ event: Event) -> Bool

  /// The title of the process.
  var title: LocalizedText { get }
  /// What to say of the position beyond the stage, each with its heading.
  var remarks: [CaseRemark] { get }
  /// The indicators as far as the record tells.
  var figures: [Indicator] { get }
  /// What became of what; the subject is the name by which others know the process, where it has one.
  func trace(as subject: Reference?) -> Trace
  /// What a trace can begin with, such as the contributions, in order.
  var beginnings: [Reference] { get }
  /// The name or the words of a thing, where it has any of its own.
  func words(of reference: Reference) -> LocalizedText?
  /// What an event says beyond the label of its kind, in a few words; `nil` where the label says it all.
  func details(of event: Event, _ names: CaseNames, in language: Language) -> String?
}

extension CaseProcess {
  /// Nothing is said of several beyond what is said of each.
  static func together(_ processes: [Self]) -> [CaseRemark] { [] }

  /// What a thing is called: by the file, by the process itself, or by its identifier.
  func name(of reference: Reference, _ names: CaseNames, in language: Language) -> String {
    (names.name(of: reference) ?? words(of: reference))?.text(in: language) ?? reference.identifier.text
  }
}

/// The place of a stage among the phases.
struct CasePhase: Hashable {
  /// The name of the phase on the wire.
  let name: String
  /// The name of the phase for people.
  let label: LocalizedText
  /// Its number, counted from 1.
  let number: Int
  /// How many phases there are.
  let count: Int
}

/// Something to say of a position.
struct CaseRemark: Hashable {
  /// What it is about.
  let heading: LocalizedText
  /// What is to be said.
  let sentence: LocalizedText
}
