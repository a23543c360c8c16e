import Participation

extension Report {
  /// The report as a page of at most 80 columns.
  func text(_ style: TextStyle) -> String {
    var page = Page(style: style)
    let words = Phrases(language: Language(rawValue: language) ?? .english)
    writeHeader(on: &page, words)
    writePosition(on: &page, words)
    if notFounded == nil {
      writeTimeline(on: &page, words)
      writeMoves(on: &page, words)
      writeDue(on: &page, words)
      writeVerdicts(on: &page, words)
      writeIndicators(on: &page, words)
      writeTrace(on: &page, words)
    }
    writeRecord(on: &page, words)
    return page.text
  }

  /// The words of the casebook in one language.
  struct Phrases {
    let language: Language

    func callAsFunction(_ text: LocalizedText) -> String { text.text(in: language) }
  }

  private func writeHeader(on page: inout Page, _ words: Phrases) {
    page.add(self.case.title, ink: .heading)
    let named = self.case.id.map { "\(words(Words.casebook)) \($0) · " } ?? ""
    page.add("\(named)\(process.label) · \(words(Words.asOf)) \(day)")
    for source in self.case.sources {
      page.add(
        source.text + (source.link.map { " (\($0))" } ?? ""), first: "\(words(Words.source)): ", rest: "  ")
    }
    if let summary = self.case.summary {
      page.gap()
      page.add(summary)
    }
    if let basis = record.basis, basis.assumed > 0 {
      page.gap()
      page.add(
        words(Words.mostlyAssumed(basis.assumed, of: record.entries + 1)) + " " + words(Words.caution),
        ink: .open)
    }
  }

  private func writePosition(on page: inout Page, _ words: Phrases) {
    page.heading(words(Words.position))
    if let notFounded { page.add(notFounded, first: "  ") }
    guard let position else { return }
    var rows = [
      (
        words(Words.stage),
        """
        \(position.stage.label), \(words(Words.since)) \(position.since) \
        (\(words(Words.days(position.days))))
        """
      )
    ]
    if let phase = position.phase {
      rows.append(
        (words(Words.phase), words(Words.phase(phase.number, of: phase.count)) + ": " + phase.label))
    }
    rows.append((words(Words.founded), "\(position.founded) (\(position.founder))"))
    rows += position.remarks.map { ($0.heading, $0.text) }
    page.rows(rows)
  }

  private func writeTimeline(on page: inout Page, _ words: Phrases) {
    guard let timeline else { return }
    page.heading(words(Words.timeline))
    for (place, passage) in timeline.passages.enumerated() {
      page.add(
        "\(passage.stage.label) · \(words(Words.days(passage.days)))", first: "  \(passage.entered)  ")
      for event in timeline.events where event.passage == place {
        page.add(
          line(for: event, words), first: "    \(event.happened)  ", rest: String(repeating: " ", count: 18))
      }
    }
    if timeline.events.contains(where: { $0.basis?.assumed != nil }) {
      page.add(words(Words.starred), first: "  * ", ink: .faint)
    }
    if let late = timeline.late { page.add(words(Words.late(late.entries, late.mostDays)), first: "  ") }
  }

  private func line(for event: Happening, _ words: Phrases) -> String {
    var parts = [event.event.label + (event.details.map { ": \($0)" } ?? "")]
    if let mended = event.correction {
      parts.append("(\(words(Words.mended(by: mended.entry, on: mended.recorded))) \(mended.before))")
    } else if event.recorded > event.happened {
      parts.append(words(Words.recordedLater(event.happened.days(until: event.recorded))))
    }
    if let basis = event.basis, let mark = Words.mark(of: basis.kind) {
      parts.append("[\(words(mark))\(basis.assumed == nil ? "" : "*")]")
    }
    return parts.joined(separator: " ")
  }

  private func writeTrace(on page: inout Page, _ words: Phrases) {
    page.heading(words(Words.trace))
    guard let trace else { return page.add(words(Words.noTrace), first: "  ") }
    for step in trace.steps {
      if let relation = step.relation, let day = step.day {
        page.add("\(relation.label), \(day)", first: "    ↓ ", mark: .faint, ink: .faint)
      }
      let identifier =
        step.reference.split(separator: "/", maxSplits: 1).last.map(String.init) ?? step.reference
      page.add(
        "\(step.kind) \(identifier)" + (step.words.map { ": \(words(Words.quoted($0)))" } ?? ""), first: "  ",
        rest: "      ")
    }
    guard !trace.back.isEmpty else { return }
    let counts = trace.back.map { "\($0.count) × \($0.kind)" }.joined(separator: ", ")
    page.add("\(words(Words.back)) \(counts).", first: "  ")
  }

  private func writeRecord(on page: inout Page, _ words: Phrases) {
    page.heading(words(Words.record))
    page.add(
      """
      \(words(Words.entries)): \(record.entries), \(words(Words.ofThemCorrections)): \(record.corrections); \
      \(words(Words.from)) \(record.founded) \(words(Words.to)) \(record.lastRecorded)
      """, first: "  ")
    guard let basis = record.basis else { return page.add(words(Words.bare), first: "  ") }
    page.add(words(Words.foundingToo), first: "  ")
    var rows = [(words(Words.onSource), "\(basis.source)"), (words(Words.onReference), "\(basis.reference)")]
    if basis.detailsAssumed > 0 {
      rows.append(("  " + words(Words.detailsAssumed), "\(basis.detailsAssumed)"))
    }
    rows.append((words(Words.onNothing), "\(basis.assumed)"))
    if basis.withoutBasis > 0 { rows.append((words(Words.notSaid), "\(basis.withoutBasis)")) }
    page.rows(rows, indent: 4)
  }
}
