public import Participation

/// A process that can be tried at random: it makes its own plausible charters and events, and knows what must
/// always
/// hold of it.
public protocol SampledLifecycle: Lifecycle {
  /// A plausible charter.
  static func sampleCharter(_ generator: inout some RandomNumberGenerator) -> Charter

  /// An event of a kind: mostly one that fits the process as it stands on a day, sometimes a bad one.
  static func sample(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout some RandomNumberGenerator
  ) -> Event

  /// What is wrong with a process, a sentence each; empty where everything holds that must always hold.
  static func invariantViolations(of process: Self) -> [String]

  /// Processes in stages that random walks seldom reach, to begin walks from; none unless given.
  static func seeds() throws -> [Self]
}

extension SampledLifecycle {
  /// No seeds: random walks get everywhere by themselves.
  public static func seeds() throws -> [Self] { [] }
}
