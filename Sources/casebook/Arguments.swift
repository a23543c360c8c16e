import Participation

/// What was typed after the name of the program.
struct Arguments: Hashable {
  /// What is to be printed.
  enum Task: Hashable {
    case report, json, diagram, timeline, burnDown, list, help
  }

  /// What is to be printed.
  private(set) var task = Task.report
  /// Whether what is printed is to be JSON.
  private(set) var isJSON = false
  /// Whether a plan document is to be checked.
  private(set) var isCheck = false
  /// Whether one thing is to be followed through all cases.
  private(set) var isTrace = false
  /// The case, the file or the thing to follow; `nil` for all sources.
  private(set) var subject: String?
  /// The day; `nil` for the last day of the record.
  private(set) var day: Day?
  /// The rulebook to judge by; `nil` for those that the file names.
  private(set) var rulebook: String?
  /// The record to tell of, where the case has several; `nil` for all of them side by side.
  private(set) var record: String?
  /// The language.
  private(set) var language = Language.english

  /// The options in the order of the help text.
  static let options = [
    "--on", "--record", "--language", "--rulebook", "--diagram", "--timeline", "--burn-down", "--json",
    "--list",
    "--help",
  ]

  /// Reads the arguments, given without the name of the program.
  init(_ arguments: [String]) throws(Failure) {
    var rest = arguments[...]
    var onlyNames = false
    while let argument = rest.popFirst() {
      if onlyNames || !argument.hasPrefix("-") {
        if subject == nil, !isCheck, !isTrace, !onlyNames, argument == "check" {
          isCheck = true
          continue
        }
        if subject == nil, !isCheck, !isTrace, !onlyNames, argument == "trace" {
          isTrace = true
          continue
        }
        guard subject == nil else {
          throw .usage(
            "one \(isTrace ? "thing" : "case") at a time: “\(subject ?? "")” or “\(argument)”.")
        }
        subject = argument
      } else if argument == "--" {
        onlyNames = true
      } else {
        try read(argument, &rest)
      }
    }
    if isCheck, subject == nil, task != .help {
      throw .usage("check needs a plan document, such as casebook check plan.json.")
    }
    try checkFit()
  }

  /// Refuses options that do not go with what is asked for.
  private func checkFit() throws(Failure) {
    let drawn: String? =
      switch task {
      case .diagram: "--diagram"
      case .timeline: "--timeline"
      case .burnDown: "--burn-down"
      case .report, .json, .list, .help: nil
      }
    if task == .list || task == .help { return }
    if isTrace {
      guard subject != nil else {
        throw .usage("trace needs a thing to follow, such as casebook trace contribution/c-04.")
      }
      if let option = drawn ?? (rulebook == nil ? nil : "--rulebook") {
        throw .usage("\(option): a thing is followed, and not drawn or judged; type it without.")
      }
    } else if subject == nil {
      let option = drawn ?? (rulebook != nil ? "--rulebook" : record != nil ? "--record" : nil)
      guard let option else { return }
      throw .usage("\(option) needs a case, such as casebook \(CaseLibrary.example) \(option).")
    }
  }

  private mutating func read(_ argument: String, _ rest: inout ArraySlice<String>) throws(Failure) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let option = String(parts.first ?? "")
    var attached = parts.count == 2 ? String(parts[1]) : nil
    func value(_ what: String) throws(Failure) -> String {
      if let own = attached {
        attached = nil
        return own
      }
      guard let next = rest.popFirst() else { throw .usage("\(option) needs \(what).") }
      return next
    }
    switch option {
    case "--on": day = try Self.day(value("a day, such as \(option) 2019-10-10"))
    case "--record": record = try value("the name of a record, such as \(option) vlasotince")
    case "--language": language = try Self.language(value("a language: \(Self.languages)"))
    case "--rulebook": rulebook = try value("the name of a rulebook, such as \(option) SEED-000")
    case "--diagram": try set(.diagram)
    case "--timeline": try set(.timeline)
    case "--burn-down": try set(.burnDown)
    case "--json": try setJSON()
    case "--list": try set(.list)
    case "--help", "-h": task = .help
    default:
      let nearest = Suggestion.nearest(to: option, among: Self.options)
      let hint =
        nearest.map { "did you mean \($0)?" } ?? "the options are \(Self.options.joined(separator: ", "))."
      throw .usage("“\(option)” is no option; \(hint) Type casebook --help for all of them.")
    }
    if attached != nil { throw .usage("\(option) takes no value; type it alone.") }
  }

  /// A chart as JSON is a Vega-Lite specification.
  private mutating func setJSON() throws(Failure) {
    isJSON = true
    if task == .report { try set(.json) }
  }

  private mutating func set(_ other: Task) throws(Failure) {
    if task == .help { return }
    let isChart = other == .timeline || other == .burnDown
    guard task == .report || task == other || task == .json && isChart else {
      throw .usage("choose one of --diagram, --timeline, --burn-down, --json and --list.")
    }
    task = other
  }

  private static func day(_ text: String) throws(Failure) -> Day {
    do throws(DayError) {
      return try Day(text)
    } catch {
      throw .usage("--on: \(error.description)")
    }
  }

  private static var languages: String {
    Language.allCases.map { $0.rawValue }.joined(separator: ", ")
  }

  private static func language(_ text: String) throws(Failure) -> Language {
    guard let language = Language(rawValue: text) else {
      throw .usage("--language: “\(text)” is not known; use one of \(languages).")
    }
    return language
  }
}
