/// A figure by which a commitment can be followed: from where, to where, and where it is read.
///
/// Figures are whole numbers in the unit; for tenths choose the unit so ("tenths of a per cent").
public struct CommitmentIndicator: Hashable, Sendable, Serializable {
  /// The name within the commitment.
  public let id: Identifier<CommitmentIndicator>
  /// What is measured.
  public let title: LocalizedText
  /// The unit of the figures.
  public let unit: LocalizedText?
  /// The figure before the commitment; `nil` where it is not known.
  public let baseline: Int64?
  /// The figure to be reached; `nil` where none was set.
  public let target: Int64?
  /// Where the figure is read: the means of verification.
  public let source: LocalizedText?

  /// An indicator; whatever is not known stays out.
  public init(
    _ id: Identifier<CommitmentIndicator>, title: LocalizedText, unit: LocalizedText? = nil,
    baseline: Int64? = nil, target: Int64? = nil, source: LocalizedText? = nil
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.baseline = baseline
    self.target = target
    self.source = source
  }
}

/// An indicator with what was measured.
public struct FollowedIndicator: Hashable, Sendable {
  /// The indicator.
  public let indicator: CommitmentIndicator
  /// The latest figure with the day on which it was measured; `nil` where nothing was.
  public internal(set) var latest: Measurement?
  /// How many figures are on record.
  public internal(set) var measurements = 0

  /// A figure on a day.
  public struct Measurement: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The figure in the unit of the indicator.
    public let value: Int64
  }

  init(_ indicator: CommitmentIndicator) { self.indicator = indicator }

  /// The way gone from the baseline to the target, by the latest figure.
  ///
  /// Exact, from nothing to the whole: past the target is the whole, behind the baseline is nothing. A target
  /// below the baseline is reached downwards. `nil` where one of the three figures is not known.
  public var attainment: Share? {
    guard let latest, let baseline = indicator.baseline, let target = indicator.target else { return nil }
    if target == baseline { return latest.value == target ? .whole : .nothing }
    let rises = target > baseline
    if rises ? latest.value >= target : latest.value <= target { return .whole }
    if rises ? latest.value <= baseline : latest.value >= baseline { return .nothing }
    // Both distances lie within the way from baseline to target, which may be wider than a number holds.
    let (way, overflows) = target.subtractingReportingOverflow(baseline)
    if overflows || way == .min {
      return try? Share(abs(latest.value / 2 - baseline / 2), of: abs(target / 2 - baseline / 2))
    }
    return try? Share(abs(latest.value - baseline), of: abs(way))
  }
}
