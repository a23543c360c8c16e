extension RollUpNode: CustomStringConvertible {
  /// One sentence with the progress, the rule, and what was missing.
  public var sentence: LocalizedText {
    var pieces = [
      LocalizedText(
        english: "{1}: {2}", serbian: "{1}: {2}", polish: "{1}: {2}", filling: [name, progress.words])
    ]
    if let judgement { pieces.append(judgement.words) }
    if let rule {
      pieces.append(
        LocalizedText(
          english: "rule “{1}”", serbian: "pravilo „{1}”", polish: "reguła „{1}”", filling: [rule.label]))
      pieces.append(
        LocalizedText(
          english: "parts: \(inputs.count), complete: \(completeParts)",
          serbian: "delova: \(inputs.count), završenih: \(completeParts)",
          polish: "części: \(inputs.count), zakończonych: \(completeParts)"))
    }
    if let missing {
      let count = inputs.count { $0.progress.share == nil }
      pieces.append(
        LocalizedText(
          english: "without known progress: \(count) ({1})", serbian: "bez poznatog napretka: \(count) ({1})",
          polish: "bez znanego postępu: \(count) ({1})", filling: [missing.label]))
    }
    return LocalizedText(
      english: "{1}.", serbian: "{1}.", polish: "{1}.", filling: [.list(pieces, separator: "; ")])
  }

  /// The sentence in English.
  public var description: String { sentence.text(in: .english) }

  private var name: LocalizedText {
    LocalizedText(
      english: part.description, serbian: part.description, cyrillic: part.description,
      polish: part.description)
  }
}

extension ProgressJudgement {
  fileprivate var words: LocalizedText {
    let judge = judge.description
    return LocalizedText(
      english: "judged by \(judge) on \(day)", serbian: "ocena: \(judge), \(day)",
      cyrillic: "оцена: \(judge), \(day)", polish: "ocena: \(judge), \(day)")
  }
}

extension RolledProgress {
  /// The share in per cent with one decimal, or why there is none.
  ///
  /// Only all of the whole is written as 100 per cent, and only nothing as 0: what rounds to them stops a
  /// tenth short.
  public var words: LocalizedText {
    switch self {
    case .known(let share, let precision):
      let tenths =
        share == .whole ? 1000 : share == .nothing ? 0 : min(999, max(1, share.tenthsOfPercent))
      let (whole, tenth) = (tenths / 10, tenths % 10)
      return switch precision {
      case .exact:
        LocalizedText(
          english: "\(whole).\(tenth)%", serbian: "\(whole),\(tenth)%", polish: "\(whole),\(tenth)%")
      case .rounded:
        LocalizedText(
          english: "about \(whole).\(tenth)%", serbian: "oko \(whole),\(tenth)%",
          polish: "około \(whole),\(tenth)%")
      }
    case .unknown(let gap):
      return LocalizedText(
        english: "not known ({1})", serbian: "nije poznato ({1})", polish: "nieznany ({1})",
        filling: [gap.label])
    }
  }
}
