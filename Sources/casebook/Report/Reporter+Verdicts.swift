import Participation

extension Reporter {
  /// What the rulebooks say on the day.
  var verdicts: [Report.Judged] {
    Process.rulebooks.filter { rulebooks.contains($0.name) }.map { _, rulebook in
      let review = rulebook.review(file.journal, on: day)
      return Report.Judged(
        rulebook: text(review.title), edition: review.edition.name,
        rules: review.judgements.map { judgement in
          let verdict = judgement.verdict
          return .init(
            rule: judgement.rule.text, statement: text(judgement.statement),
            severity: name(judgement.severity),
            verdict: .init(name: Self.wire(verdict), label: text(verdict.label)),
            reason: text(verdict.finding.reason), evidence: verdict.finding.evidence.map { text($0.text) },
            citation: judgement.citation.text(in: language), confidence: name(judgement.citation.confidence),
            link: judgement.citation.link, quotation: judgement.citation.quotation.map { text($0) })
        })
    }
  }

  static func wire(_ verdict: Verdict) -> String {
    switch verdict {
    case .satisfied: "satisfied"
    case .breached: "breached"
    case .unknown: "unknown"
    }
  }

  /// The indicators, each with what it was made of.
  func indicators(of process: Process) -> [Report.Figure] {
    process.figures.map { indicator in
      var unknown: String?
      if case .unknown(let reason) = indicator.value { unknown = reason.rawValue }
      return Report.Figure(
        indicator: name(indicator.name), value: indicator.value.text(in: language), unknown: unknown,
        formula: text(indicator.formula),
        inputs: indicator.inputs.map { .init(name: text($0.name), figure: $0.figure) })
    }
  }
}
