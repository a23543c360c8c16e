import Participation

/// All that is tried at random of every process, in one place: its table, long walks, round trips and damaged
/// documents.
///
/// Each trial says what went wrong, a sentence each; empty where nothing did. The sizes grow with
/// `PARTICIPATION_CAMPAIGN=full`: a million steps, a hundred thousand documents.
public enum ProcessTrial<Process: SampledLifecycle> {
  /// Every stage with every kind of event; every stage must be reached, and every way be gone.
  public static func table(walks: Int = 120, steps: Int = 60, perStage: Int = 4) -> [String] {
    let trial = TableCampaign<Process>(walks: walks, steps: steps, perStage: perStage, samples: 2)
    let pairs = Process.Stage.allCases.count * Process.Event.Kind.allCases.count
    return trial.failures.sentences
      + (trial.pairs == pairs
        ? [] : ["\(trial.pairs) of \(pairs) pairs were tried; not reached: \(trial.unreached)"])
      + trial.neverAccepted.map { "\($0) was never accepted" }
  }

  /// Journals written at random, with corrections.
  public static func walks(_ quick: Int = 10_000, longest: Int = 120) -> [String] {
    RandomWalk<Process>(steps: CampaignSize.size(quick, full: 1_000_000), longest: longest).failures.sentences
  }

  /// Journals that come back from the wire.
  public static func roundTrips() -> [String] {
    RoundTrip.failures(ofJournalsOf: Process.self, count: CampaignSize.size(60, full: 5_000)).sentences
  }

  /// Damaged documents of journals.
  public static func hostileDocuments() -> [String] {
    let journals = (1...16).map { RandomWalk<Process>.journal(seed: $0, steps: 60) }
    let attack = HostileJSON(
      attacking: journals, documents: CampaignSize.size(1_500, full: 100_000), seed: 7_000
    ) {
      Process.invariantViolations(of: $0.current)
    }
    let expected = attack.documents / 4
    return attack.failures.sentences
      + (attack.refused > expected
        ? [] : ["only \(attack.refused) of \(attack.documents) documents were refused"])
  }
}

extension Failures {
  /// The sentences, with the number of those left out.
  public var sentences: [String] {
    count > first.count ? first + ["and \(count - first.count) more"] : first
  }
}
