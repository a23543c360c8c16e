public import Participation

/// A campaign over many journals that are written at random, step by step.
public struct RandomWalk<Process: SampledLifecycle>: Sendable {
  /// How many events and corrections were offered.
  public private(set) var steps = 0
  /// How many journals there were.
  public private(set) var journals = 0
  /// How many events were accepted.
  public private(set) var accepted = 0
  /// How many corrections were accepted.
  public private(set) var correctionsMade = 0
  /// How many corrections were refused.
  public private(set) var correctionsRefused = 0
  /// What went wrong.
  public private(set) var failures = Failures()

  /// Runs the campaign.
  ///
  /// - Parameters:
  ///   - process: the process to be tried.
  ///   - steps: how many steps in all journals together.
  ///   - seed: the seed of the first journal; every further one has the next.
  ///   - longest: how many steps a journal has at most.
  ///   - corrections: whether corrections are tried as well.
  public init(
    _ process: Process.Type = Process.self, steps: Int, seed: UInt64 = 1, longest: Int = 80,
    corrections: Bool = true
  ) {
    while self.steps < steps {
      var walk = JournalWalk<Process>(seed: seed &+ UInt64(journals))
      var atRest = 0
      for _ in 0..<min(longest, steps - self.steps) where atRest < 12 {
        walk.step(corrections: corrections)
        self.steps += 1
        atRest = Process.isTerminal(walk.journal.stage) ? atRest + 1 : 0
      }
      walk.finish()
      journals += 1
      accepted += walk.accepted
      correctionsMade += walk.correctionsMade
      correctionsRefused += walk.correctionsTried - walk.correctionsMade
      failures.append(walk.failures)
    }
  }

  /// A journal written at random; the same seed gives the same journal.
  public static func journal(seed: UInt64, steps: Int = 40) -> Journal<Process> {
    var walk = JournalWalk<Process>(seed: seed)
    for _ in 0..<steps { walk.step(corrections: true) }
    return walk.journal
  }
}

extension Failures {
  /// Takes over the failures of a part.
  mutating func append(_ other: Failures) {
    for message in other.first { note(message) }
  }
}
