import Participation

extension SourcesOverview {
  /// The overview as a page of at most 80 columns.
  func text(_ style: TextStyle) -> String {
    var page = Page(style: style)
    let words = Report.Phrases(language: Language(rawValue: language) ?? .english)
    page.add(words(SourceWords.title), ink: .heading)
    page.add(day.map { "\(words(Words.asOf)) \($0)" } ?? words(SourceWords.lastDays))
    for source in sources {
      page.gap()
      page.add(source.title, first: "\(source.number)  ", ink: .heading)
      for one in source.cases { write(one, on: &page, words) }
    }
    page.gap()
    page.add(words(SourceWords.follow))
    return page.text
  }

  private func write(_ one: Case, on page: inout Page, _ words: Report.Phrases) {
    page.add("\(one.id) · \(one.process.label) · \(one.day)", first: "  ")
    for standing in one.records {
      let name = standing.record.map { "\($0): " } ?? ""
      guard let stage = standing.stage, let since = standing.since else {
        page.add("\(name)\(words(Words.notYet))", first: "    ")
        continue
      }
      page.add(
        "\(name)\(stage.label), \(words(Words.since)) \(since)", first: "    ", rest: "      ")
      var counts = words(Words.dueCount(standing.due, late: standing.overdue))
      if let verdicts = standing.verdicts { counts += "; \(words(SourceWords.counted(verdicts)))" }
      page.add(counts, first: "      ", rest: "        ", ink: standing.overdue > 0 ? .open : nil)
    }
    page.add(one.command, first: "    → ", mark: .faint)
  }
}

/// The words of the overview of all sources.
enum SourceWords {
  static let title = LocalizedText(
    english: "The sources and their cases", serbian: "Izvori i njihovi slučajevi",
    polish: "Źródła i ich przypadki")
  static let lastDays = LocalizedText(
    english: "each case as it stood on the last day of its record",
    serbian: "svaki slučaj sa stanjem na poslednji dan svog zapisa",
    polish: "każdy przypadek według stanu na ostatni dzień zapisu")
  static let follow = LocalizedText(
    english: "One thing through all of them: {1}", serbian: "Jedna stvar kroz sve njih: {1}",
    polish: "Jedna rzecz przez wszystkie: {1}",
    filling: [Words.verbatim("casebook trace contribution/c-04")])

  static func counted(_ verdicts: SourcesOverview.Verdicts) -> LocalizedText {
    LocalizedText(
      english:
        """
        rules satisfied: \(verdicts.satisfied), breached: \(verdicts.breached), unknown: \
        \(verdicts.unknown)
        """,
      serbian:
        """
        pravila ispunjena: \(verdicts.satisfied), prekršena: \(verdicts.breached), nepoznato: \
        \(verdicts.unknown)
        """,
      polish:
        """
        reguły spełnione: \(verdicts.satisfied), naruszone: \(verdicts.breached), nie wiadomo: \
        \(verdicts.unknown)
        """)
  }
}
