extension RollUpRule {
  /// The progress of a whole from its parts, of which there is at least one.
  func progress(of whole: RollUpPart, from inputs: [RollUpInput], missing: MissingPolicy) -> RolledProgress {
    if self == .judged {
      guard let progress = whole.progress, progress.judgement != nil else {
        return .unknown(because: .notJudged)
      }
      return .known(share: progress.share, precision: .exact)
    }
    var terms: [(share: Share, weight: Int64)] = []
    var precision = RollUpPrecision.exact
    var unknown = false
    for input in inputs {
      switch input.progress {
      case .known(let share, let own):
        terms.append((share, input.weight))
        if own == .rounded { precision = .rounded }
      case .unknown:
        switch missing {
        case .makesUnknown: unknown = true
        case .leftOut: break
        case .countsAsNothing: terms.append((.nothing, input.weight))
        }
      }
    }
    if unknown {
      // Whatever the unknown parts are, they cannot lift a whole that one known part already decides.
      let isDecided =
        switch self {
        case .allComplete: terms.contains { $0.share != .whole }
        case .minimum: terms.contains { $0.share == .nothing }
        case .mean, .weightedMean, .judged: false
        }
      return isDecided ? .known(share: .nothing, precision: .exact) : .unknown(because: .partsUnknown)
    }
    guard !terms.isEmpty else { return .unknown(because: .allLeftOut) }
    return combined(terms, precision: precision)
  }

  private func combined(_ terms: [(share: Share, weight: Int64)], precision: RollUpPrecision)
    -> RolledProgress
  {
    switch self {
    case .allComplete:
      return .known(
        share: terms.allSatisfy { $0.share == .whole } ? .whole : .nothing, precision: .exact)
    case .minimum:
      return .known(share: terms.reduce(.whole) { min($0, $1.share) }, precision: precision)
    case .mean: return mean(of: terms.map { ($0.share, 1) }, precision: precision)
    case .weightedMean: return mean(of: terms, precision: precision)
    case .judged: return .unknown(because: .notJudged)
    }
  }

  private func mean(of terms: [(share: Share, weight: Int64)], precision: RollUpPrecision) -> RolledProgress {
    guard let mean = RollUpMean(terms).value else { return .unknown(because: .noWeight) }
    return .known(share: mean.share, precision: precision == .rounded ? .rounded : mean.precision)
  }
}
