import Participation

extension Report.Judged {
  /// What a review says, in a language.
  init(_ review: Review, in language: Language) {
    func text(_ localized: LocalizedText) -> String { localized.text(in: language) }
    self.init(
      rulebook: text(review.title), edition: review.edition.name,
      rules: review.judgements.map { judgement in
        let (verdict, citation) = (judgement.verdict, judgement.citation)
        return Report.RuleJudged(
          rule: judgement.rule.text, statement: text(judgement.statement),
          severity: .init(name: judgement.severity.rawValue, label: text(judgement.severity.label)),
          verdict: .init(name: Report.wire(verdict), label: text(verdict.label)),
          reason: text(verdict.finding.reason), evidence: verdict.finding.evidence.map { text($0.text) },
          citation: citation.text(in: language),
          confidence: .init(name: citation.confidence.rawValue, label: text(citation.confidence.label)),
          link: citation.link, quotation: citation.quotation.map { text($0) })
      })
  }
}

extension Report {
  /// The name of a verdict on the wire.
  static func wire(_ verdict: Verdict) -> String {
    switch verdict {
    case .satisfied: "satisfied"
    case .breached: "breached"
    case .unknown: "unknown"
    }
  }
}
