import Participation

extension PlanReport {
  /// The report as a page for a terminal.
  func text(_ style: TextStyle) -> String {
    var page = Page(style: style)
    let words = Report.Phrases(language: Language(rawValue: language) ?? .english)
    page.add(title, ink: .heading)
    page.add("\(plan) · \(words(Words.asOf)) \(day)")
    if let about { page.add(about) }
    page.heading(words(Words.position))
    if let missing { page.add(missing, first: "  ", ink: .open) }
    if let stage, let since {
      var rows = [(words(Words.stage), "\(stage.label), \(words(Words.since)) \(since)")]
      if let period { rows.append((words(PlanWords.period), Self.text(period))) }
      if let edition { rows.append((words(PlanWords.edition), edition.label)) }
      if let delivery { rows.append((words(PlanWords.delivery), delivery)) }
      page.rows(rows)
    }
    if !findings.isEmpty {
      page.heading(words(PlanWords.findings))
      for finding in findings {
        page.add("\(finding.path): \(finding.sentence)", first: "  ✗ ", rest: "      ", mark: .bad)
      }
    }
    if !commitments.isEmpty { writeCommitments(on: &page, words) }
    if !due.isEmpty || missing == nil { writeDue(on: &page, words) }
    if !verdicts.isEmpty { writeVerdicts(on: &page, words) }
    page.heading(words(Words.record))
    page.rows([
      (words(Words.onSource), "\(basis.source)"), (words(Words.onReference), "\(basis.reference)"),
      (words(Words.onNothing), "\(basis.assumed)"), (words(Words.notSaid), "\(basis.notSaid)"),
    ])
    return page.text
  }

  private static func text(_ period: Period) -> String {
    "\(period.first) – \(period.last.map { "\($0)" } ?? "…")"
  }

  private func writeCommitments(on page: inout Page, _ words: Report.Phrases) {
    page.heading(words(PlanWords.commitments))
    for one in commitments {
      let number = one.number.map { "\($0) · " } ?? ""
      page.add("\(number)\(one.title)", first: "  \(one.commitment)  ", rest: "    ", mark: .heading)
      write(one.axes, one.due, one.slip, one.daysLate, on: &page, words, indent: 6)
      for milestone in one.milestones {
        page.add(milestone.title, first: "      · \(milestone.milestone)  ", rest: "          ")
        write(milestone.axes, milestone.due, milestone.slip, milestone.daysLate, on: &page, words, indent: 10)
      }
      for indicator in one.indicators {
        let figures =
          "\(indicator.baseline.map { "\($0)" } ?? "?") → \(indicator.latest.map { "\($0)" } ?? "?") / "
          + "\(indicator.target.map { "\($0)" } ?? "?")"
        page.add(
          "\(indicator.title): \(figures)" + (indicator.attainment.map { " (\($0))" } ?? ""),
          first: "      # ",
          rest: "          ")
      }
    }
    if !rollUps.isEmpty { page.gap() }
    for rolled in rollUps { page.add(rolled.sentence, first: "  Σ ", rest: "    ") }
  }

  private func write(
    _ axes: Axes, _ due: Day?, _ slip: Int?, _ daysLate: Int, on page: inout Page, _ words: Report.Phrases,
    indent: Int
  ) {
    var time = axes.timeliness.label
    if let due { time += ", \(words(PlanWords.by)) \(due)" }
    if daysLate > 0 { time += " (\(words(PlanWords.late(daysLate))))" }
    if let slip, slip != 0 { time += "; \(words(PlanWords.slip(slip)))" }
    let declared = axes.declared?.label ?? axes.declaredInstead ?? words(PlanWords.nothing)
    page.rows(
      [
        (words(PlanWords.declared), declared), (words(PlanWords.assessed), axes.assessed),
        (words(PlanWords.timeliness), time),
      ], indent: indent)
  }

  private func writeDue(on page: inout Page, _ words: Report.Phrases) {
    page.heading(words(Words.due))
    if due.isEmpty { page.add(words(Words.nothingDue), first: "  ") }
    for one in due {
      let isLate = one.daysOverdue > 0
      var text = one.duty.label
      if !one.about.isEmpty { text += ": \(one.about)" }
      if let by = one.by { text += " (\(by.label))" }
      if isLate { text += "; \(words(Words.overdue(one.daysOverdue)))" }
      if let citation = one.citation { text += " [\(citation)]" }
      let day = one.due.map { "\($0)" } ?? Page.padded(words(Words.noDay), to: 10)
      page.add(
        text, first: "  \(isLate ? "!" : " ") \(day)  ", rest: String(repeating: " ", count: 16),
        mark: isLate ? .bad : nil)
    }
  }

  private func writeVerdicts(on page: inout Page, _ words: Report.Phrases) {
    page.heading(words(Words.verdicts))
    for judged in verdicts {
      page.add("\(judged.rulebook) (\(judged.edition))", first: "  ")
      for rule in judged.rules {
        let (mark, ink) = Report.mark(of: rule.verdict.name)
        page.add("\(rule.rule) · \(rule.statement)", first: "  \(mark) ", rest: "      ", mark: ink)
        page.add(
          "\(rule.verdict.label). \(rule.reason) [\(rule.citation)]", first: "      ", rest: "        ",
          ink: ink)
        if rule.verdict.name != "satisfied", !rule.evidence.isEmpty {
          page.add(rule.evidence.joined(separator: ", "), first: "      ", rest: "        ", ink: .faint)
        }
      }
    }
  }
}

/// The words of the report on a plan.
enum PlanWords {
  static let period = LocalizedText(english: "period", serbian: "period", polish: "okres")
  static let edition = LocalizedText(english: "held to", serbian: "meri se po", polish: "oceniany według")
  static let delivery = LocalizedText(english: "delivery", serbian: "dostavljanje", polish: "złożenie")
  static let findings = LocalizedText(
    english: "WHAT COULD NOT BE TAKEN", serbian: "ŠTA SE NIJE MOGLO UZETI",
    polish: "CZEGO NIE DAŁO SIĘ PRZYJĄĆ")
  static let commitments = LocalizedText(english: "COMMITMENTS", serbian: "OBAVEZE", polish: "ZOBOWIĄZANIA")
  static let declared = LocalizedText(english: "declared", serbian: "prijavljeno", polish: "zgłoszono")
  static let nothing = LocalizedText(english: "nothing", serbian: "ništa", polish: "nic")
  static let assessed = LocalizedText(english: "assessed", serbian: "ocenjeno", polish: "oceniono")
  static let timeliness = LocalizedText(english: "in time", serbian: "na vreme", polish: "terminowość")
  static let by = LocalizedText(english: "by", serbian: "do", polish: "do")

  static func late(_ days: Int) -> LocalizedText {
    LocalizedText(
      english: "{1} late", serbian: "kasni {1}", polish: "{1} po terminie", filling: [Words.days(days)])
  }

  static func slip(_ days: Int) -> LocalizedText {
    let size = Words.days(abs(days))
    return days > 0
      ? LocalizedText(
        english: "moved by {1}", serbian: "pomereno za {1}", polish: "przesunięto o {1}", filling: [size])
      : LocalizedText(
        english: "brought forward by {1}", serbian: "pomereno unapred za {1}", polish: "przyspieszono o {1}",
        filling: [size])
  }
}
