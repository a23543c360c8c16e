import Participation

extension Overview {
  /// The overview as a page of at most 80 columns.
  func text(_ style: TextStyle) -> String {
    var page = Page(style: style)
    let language = Language(rawValue: language) ?? .english
    func words(_ text: LocalizedText) -> String { text.text(in: language) }
    writeHeader(on: &page, words)
    page.heading(words(Words.positions))
    for place in places {
      writePlace(place, on: &page, words)
    }
    if places.contains(where: { $0.basis?.assumed != nil }) {
      page.add(words(Words.starred), first: "  * ", ink: .faint)
    }
    if !together.isEmpty {
      page.heading(words(Words.together))
      page.rows(together.map { ($0.heading, $0.text) })
    }
    writeVerdicts(on: &page, words)
    page.gap()
    page.add(words(Words.oneRecord(command)))
    return page.text
  }

  private func writeHeader(on page: inout Page, _ words: (LocalizedText) -> String) {
    page.add(self.case.title, ink: .heading)
    page.add(
      """
      \(words(Words.casebook)) \(self.case.id ?? "") · \(process.label) × \(places.count) · \
      \(words(Words.asOf)) \(day)
      """)
    for source in self.case.sources {
      page.add(
        source.text + (source.link.map { " (\($0))" } ?? ""), first: "\(words(Words.source)): ", rest: "  ")
    }
    if let summary = self.case.summary {
      page.gap()
      page.add(summary)
    }
    let all = places.reduce(0) { $0 + $1.source + $1.reference + $1.assumed }
    let assumed = places.reduce(0) { $0 + $1.assumed }
    if assumed > 0 {
      page.gap()
      page.add(words(Words.assumedTogether(assumed, of: all)) + " " + words(Words.caution), ink: .open)
    }
  }

  private func writePlace(
    _ place: Place, on page: inout Page, _ words: (LocalizedText) -> String
  ) {
    page.add(place.title, first: "  ", ink: .heading)
    guard let stage = place.stage, let since = place.since, let days = place.days else {
      return page.add(words(Words.notYet), first: "    ")
    }
    let mark = place.basis.flatMap { basis in
      Words.mark(of: basis.kind).map { " [\(words($0))\(basis.assumed == nil ? "" : "*")]" }
    }
    page.add(
      "\(stage.label), \(words(Words.since)) \(since) (\(words(Words.days(days))))\(mark ?? "")",
      first: "    ")
    if place.due > 0 {
      page.add(
        words(Words.dueCount(place.due, late: place.overdue)), first: "    ",
        ink: place.overdue > 0 ? .bad : nil)
    }
    for remark in place.remarks {
      page.add("\(remark.heading): \(remark.text)", first: "    ", rest: "      ")
    }
  }

  private func writeVerdicts(on page: inout Page, _ words: (LocalizedText) -> String) {
    page.heading(words(Words.verdicts))
    if verdicts.allSatisfy({ $0.rules.isEmpty }) { page.add(words(Words.noRulebook), first: "  ") }
    for judged in verdicts {
      page.add("\(judged.rulebook) (\(judged.edition))", first: "  ")
      for rule in judged.rules {
        page.add("\(rule.rule) · \(rule.severity.label) · \(rule.statement)", first: "  ", rest: "      ")
        let rows = [("satisfied", rule.satisfied), ("breached", rule.breached), ("unknown", rule.unknown)]
        for (verdict, records) in rows where !records.isEmpty {
          let (mark, ink) = Report.mark(of: verdict)
          page.add(records.joined(separator: ", "), first: "      \(mark) ", mark: ink)
        }
      }
    }
  }
}
