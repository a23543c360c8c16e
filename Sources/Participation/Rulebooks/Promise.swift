/// What the rulebooks of promises that projects made share.
enum Promise {
  /// A rule over the journal of a process, as it stood at the end of the day.
  static func rule<Process: Lifecycle>(
    _ identifier: RuleIdentifier, _ statement: LocalizedText, _ citation: Citation,
    judge: @escaping @Sendable (_ past: Journal<Process>, _ day: Day) -> Verdict
  ) -> Rule<Journal<Process>> {
    Rule(identifier, statement, severity: .mandatory, citation: citation) { journal, day in
      guard let past = journal.journal(on: day) else {
        return .unknown(
          .notYetDue,
          Finding(
            LocalizedText(
              english: "The record had not begun by \(day).", serbian: "Zapis nije počeo do \(day).",
              polish: "Zapis nie zaczął się do \(day).")))
      }
      return judge(past, day)
    }
  }

  /// A page with the words that a rule rests on.
  static func page(_ instrument: String, link: String? = nil, _ quotation: LocalizedText?) -> Citation {
    Citation(instrument: instrument, link: link, quotation: quotation, confidence: .verified)
  }

  /// Nothing is on record that would tell.
  static func nothing(_ reason: Unknown) -> Verdict {
    .unknown(
      reason,
      Finding(
        LocalizedText(
          english: "Nothing is on record.", serbian: "Ništa nije zabeleženo.", polish: "Niczego nie zapisano."
        )))
  }
}

/// One of many things that are judged by the same rule.
struct JudgedThing {
  let thing: Reference
  let name: LocalizedText
  let verdict: Verdict
}

extension Verdict {
  /// What has to be reached in the end: kept once it is, broken only when nothing can follow.
  static func reaching(_ isReached: Bool, isOpen: Bool, _ finding: Finding) -> Verdict {
    if isReached { return .satisfied(finding) }
    return isOpen ? .unknown(.notYetDue, finding) : .breached(finding)
  }

  /// One verdict on many things: broken where it is for one, unknown where one is not known; those that the
  /// rule does not concern are left out.
  static func together(_ judged: [JudgedThing]) -> Verdict {
    let applying = judged.filter { $0.verdict.unknown != .notApplicable }
    let kept = applying.filter { $0.verdict.isSatisfied }
    func finding(_ shown: [JudgedThing]) -> Finding {
      let count = LocalizedText(
        english: "Kept: \(kept.count) of \(applying.count).",
        serbian: "Ispunjeno: \(kept.count) od \(applying.count).",
        polish: "Spełniono: \(kept.count) z \(applying.count).")
      let details = shown.map { one in
        LocalizedText(
          english: "{1}: {2}", serbian: "{1}: {2}", polish: "{1}: {2}",
          filling: [one.name, one.verdict.finding.reason])
      }
      return Finding(
        .list([count] + details, separator: " "),
        evidence: [.count(found: kept.count, needed: applying.count)]
          + shown.map { .thing(reference: $0.thing) })
    }
    let broken = applying.filter { $0.verdict.isBreached }
    if !broken.isEmpty { return .breached(finding(broken)) }
    let open = applying.filter { $0.verdict.unknown != nil }
    let reasons = open.compactMap { $0.verdict.unknown }
    if let reason = reasons.first(where: { $0 != .notYetDue }) ?? reasons.first {
      return .unknown(reason, finding(open))
    }
    guard !applying.isEmpty else {
      return judged.isEmpty ? Promise.nothing(.noData) : .unknown(.notApplicable, finding([]))
    }
    return .satisfied(finding([]))
  }
}
