import Participation

extension TraceReport {
  /// The trace as a page of at most 80 columns.
  func text(_ style: TextStyle) -> String {
    var page = Page(style: style)
    let words = Report.Phrases(language: Language(rawValue: language) ?? .english)
    page.add(Self.line(for: thing, words), ink: .heading)
    let when = day.map { "\(words(Words.asOf)) \($0)" } ?? words(TraceWords.allOnRecord)
    page.add("\(thing.cases.joined(separator: ", "))\(Self.mark(of: thing.basis, words)) · \(when)")
    page.heading(words(TraceWords.origins))
    write(origins, "↑", nothing: TraceWords.noOrigins, on: &page, words)
    page.heading(words(TraceWords.consequences))
    write(consequences, "↓", nothing: TraceWords.noConsequences, on: &page, words)
    let all = [thing.basis].compactMap { $0 } + (origins + consequences).compactMap { $0.basis }
    if all.contains(where: { $0.assumed != nil }) {
      page.gap()
      page.add(words(Words.starred), first: "  * ", ink: .faint)
    }
    return page.text
  }

  private func write(
    _ steps: [Step], _ arrow: String, nothing: LocalizedText, on page: inout Page, _ words: Report.Phrases
  ) {
    if steps.isEmpty { page.add(words(nothing), first: "  ") }
    for step in steps {
      let indent = String(repeating: "  ", count: min(step.depth, 16))
      let place = step.cases.isEmpty ? words(TraceWords.join) : step.cases.joined(separator: ", ")
      page.add(
        "\(step.relation.label), \(step.day) · \(place)\(Self.mark(of: step.basis, words))",
        first: "\(indent)\(arrow) ", mark: .faint, ink: .faint)
      // A step between two cases is told with its reason, since no record has it.
      if step.cases.isEmpty, let note = step.basis?.note, !note.isEmpty {
        page.add(note, first: "\(indent)    ", ink: .faint)
      }
      let told = Self.line(for: step.thing, words)
      page.add(
        step.isToldBefore ? "\(told) (\(words(TraceWords.toldBefore)))" : told, first: "\(indent)  ",
        rest: "\(indent)    ")
    }
  }

  private static func line(for thing: Thing, _ words: Report.Phrases) -> String {
    let identifier =
      thing.reference.split(separator: "/", maxSplits: 1).last.map(String.init) ?? thing.reference
    return "\(thing.kind) \(identifier)" + (thing.words.map { ": \(words(Words.quoted($0)))" } ?? "")
  }

  private static func mark(of basis: Ground?, _ words: Report.Phrases) -> String {
    guard let basis, let mark = Words.mark(of: basis.kind) else { return "" }
    return " [\(words(mark))\(basis.assumed == nil ? "" : "*")]"
  }
}

/// The words of a trace through all cases.
enum TraceWords {
  static let allOnRecord = LocalizedText(
    english: "with all that is on record", serbian: "sa svim što je zabeleženo",
    polish: "ze wszystkim, co zapisano")
  static let origins = LocalizedText(
    english: "WHERE IT CAME FROM", serbian: "ODAKLE JE POTEKLO", polish: "SKĄD SIĘ WZIĘŁO")
  static let consequences = LocalizedText(
    english: "WHAT BECAME OF IT", serbian: "ŠTA JE OD TOGA POSTALO", polish: "CO Z TEGO WYNIKŁO")
  static let noOrigins = LocalizedText(
    english: "Nothing is on record that it came from.", serbian: "Nije zabeleženo od čega je poteklo.",
    polish: "Nie zapisano, skąd się wzięło.")
  static let noConsequences = LocalizedText(
    english: "Nothing is on record that came of it.", serbian: "Nije zabeleženo šta je od toga postalo.",
    polish: "Nie zapisano, co z tego wynikło.")
  static let join = LocalizedText(
    english: "between two cases", serbian: "između dva slučaja", polish: "między dwoma przypadkami")
  static let toldBefore = LocalizedText(
    english: "see above", serbian: "vidi gore", polish: "zob. wyżej")
}
