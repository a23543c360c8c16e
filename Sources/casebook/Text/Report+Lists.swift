import Participation

extension Report {
  func writeMoves(on page: inout Page, _ words: Phrases) {
    page.heading(words(Words.next))
    guard !moves.isEmpty else { return page.add(words(Words.nothingNext), first: "  ") }
    let open = moves.filter { $0.isOpen }
    if !open.isEmpty { page.add(words(Words.open), first: "  ") }
    for move in open where !move.staysInStage {
      page.add(Self.line(for: move), first: "    → ", rest: "      ", mark: .good)
    }
    let staying = open.filter { $0.staysInStage }.map { $0.event.label }
    if !staying.isEmpty {
      page.add(
        "\(words(Words.stays)) \(staying.joined(separator: "; "))", first: "    ○ ", rest: "      ",
        mark: .good)
    }
    let closed = moves.filter { !$0.isOpen }
    if !closed.isEmpty { page.add(words(Words.closed), first: "  ") }
    for move in closed {
      page.add(Self.line(for: move), first: "    ✗ ", rest: "      ", mark: .bad)
      for lacking in move.missing {
        var text = lacking.sentence
        if let citation = lacking.citation { text += " [\(citation)]" }
        if let day = lacking.firstDay { text += " (\(words(Words.opens(day))))" }
        page.add(text, first: "        ")
      }
      if let day = move.firstDay, move.missing.count > 1 {
        page.add(words(Words.opens(day)), first: "        = ")
      }
    }
  }

  private static func line(for move: NextMove) -> String {
    var text = move.event.label
    if !move.staysInStage {
      let names = move.leadsTo.map { $0.label }
      if names != [move.event.label] { text += " → " + names.joined(separator: " / ") }
    }
    return move.by.isEmpty ? text : text + " (" + move.by.map { $0.label }.joined(separator: ", ") + ")"
  }

  func writeDue(on page: inout Page, _ words: Phrases) {
    page.heading(words(Words.due))
    guard !due.isEmpty else { return page.add(words(Words.nothingDue), first: "  ") }
    for one in due {
      let isLate = one.daysOverdue > 0
      var text = one.duty.label
      if one.about.count > 1 { text = "\(one.about.count) × \(text)" }
      // A few things are told by their names, many by their identifiers.
      let about =
        one.about.count <= 3
        ? one.about.map { $0.name }
        : one.about.map {
          $0.reference.split(separator: "/", maxSplits: 1).last.map(String.init) ?? $0.reference
        }
      if !about.isEmpty { text += ": " + about.joined(separator: ", ") }
      if let by = one.by { text += " (\(by.label))" }
      text += ", \(words(Words.since)) \(one.since)"
      if isLate { text += "; " + words(Words.overdue(one.daysOverdue)) }
      if let citation = one.citation { text += " [\(citation)]" }
      let day = one.due.map { "\($0)" } ?? Page.padded(words(Words.noDay), to: 10)
      page.add(
        text, first: "  \(isLate ? "!" : " ") \(day)  ", rest: String(repeating: " ", count: 16),
        mark: isLate ? .bad : nil)
    }
  }

  func writeVerdicts(on page: inout Page, _ words: Phrases) {
    page.heading(words(Words.verdicts))
    if verdicts.isEmpty { page.add(words(Words.noRulebook), first: "  ") }
    for judged in verdicts {
      page.add("\(judged.rulebook) (\(judged.edition))", first: "  ")
      for rule in judged.rules {
        let (mark, ink) = Self.mark(of: rule.verdict.name)
        page.add(
          "\(rule.rule) · \(rule.severity.label) · \(rule.statement)", first: "  \(mark) ", rest: "      ",
          mark: ink)
        page.add("\(rule.verdict.label). \(rule.reason)", first: "      ", rest: "        ", ink: ink)
      }
      // Rules that rest on one page are told of it once.
      var told: [String] = []
      for rule in judged.rules {
        let text = "\(rule.citation) · \(rule.confidence.label)" + (rule.link.map { " · \($0)" } ?? "")
        guard !told.contains(text) else { continue }
        told.append(text)
        let rules = judged.rules.filter { $0.citation == rule.citation && $0.link == rule.link }
        let span =
          rules.count == judged.rules.count ? "" : rules.map { $0.rule }.joined(separator: ", ") + ": "
        page.add(span + text, first: "  § ", rest: "    ", mark: .faint, ink: .faint)
      }
    }
  }

  static func mark(of verdict: String) -> (String, TextStyle.Ink) {
    switch verdict {
    case "satisfied": ("✓", .good)
    case "breached": ("✗", .bad)
    default: ("?", .open)
    }
  }

  func writeIndicators(on page: inout Page, _ words: Phrases) {
    if indicators.isEmpty { return }
    page.heading(words(Words.indicators))
    let widest = indicators.map { Width.of($0.indicator.label) }.max() ?? 0
    for figure in indicators {
      let inputs = figure.inputs.map { "\($0.name): \($0.figure.map { "\($0)" } ?? "?")" }.joined(
        separator: ", ")
      page.add(
        figure.value, first: Page.padded(figure.indicator.label, to: widest, indent: 2) + "  ",
        ink: figure.unknown == nil ? nil : .open)
      page.add("= \(figure.formula); \(inputs)", first: "      ", rest: "        ", mark: .faint, ink: .faint)
    }
  }
}
