/// What a ledger proves: which contributions end in exactly one answer, and what is wrong with the others.
///
/// Every registered contribution is in exactly one of ``covered``, ``uncovered`` and ``repeated``, in the
/// order of the register. Whoever doubts it checks the named lines one by one.
public struct AnswerCoverage: Hashable, Sendable {
  /// A contribution that ends in exactly one answer.
  public struct Covered: Hashable, Sendable {
    /// The contribution.
    public let contribution: Identifier<Contribution>
    /// The place of its line, counted from 0.
    public let line: Int
    /// How it ends, over all mergers.
    public let end: End
  }

  /// How a contribution ends.
  public enum End: Hashable, Sendable {
    /// In an answer.
    case answer(Identifier<ContributionAnswer>)
    /// In the answers of the contributions into which it, or what it was merged into, was split.
    case parts([Identifier<Contribution>])
    /// It was withdrawn.
    case withdrawn
    /// It was not admitted.
    case inadmissible(InadmissibilityCode)
  }

  /// A contribution without an answer.
  public struct Uncovered: Hashable, Sendable {
    /// The contribution.
    public let contribution: Identifier<Contribution>
    /// Why.
    public let reason: Reason
  }

  /// Why a contribution has no answer.
  public enum Reason: Hashable, Sendable {
    /// No line names it.
    case noLine
    /// It goes on in one that is not registered.
    case goesOnOutside(Identifier<Contribution>)
    /// It goes on in one that has no answer itself, or more than one.
    case goesOnUnanswered(Identifier<Contribution>)
    /// It goes on in a circle.
    case circle
    /// It is split into nothing.
    case noParts
  }

  /// A contribution that several lines name.
  public struct Repeated: Hashable, Sendable {
    /// The contribution.
    public let contribution: Identifier<Contribution>
    /// The places of the lines, counted from 0; a line that names it twice stands twice.
    public let lines: [Int]
  }

  /// A line that names a contribution that is not registered.
  public struct Unknown: Hashable, Sendable {
    /// The contribution.
    public let contribution: Identifier<Contribution>
    /// The place of the line, counted from 0.
    public let line: Int
  }

  /// The contributions that end in exactly one answer.
  public let covered: [Covered]
  /// The contributions without an answer.
  public let uncovered: [Uncovered]
  /// The contributions with more than one line.
  public let repeated: [Repeated]
  /// What lines name that is not registered, in the order of the lines.
  public let unknown: [Unknown]
  /// The contributions that go on in one another, circle by circle.
  public let circles: [[Identifier<Contribution>]]
  /// The places of answers to nobody.
  public let emptyLines: [Int]

  /// Whether every registered contribution ends in exactly one answer.
  public var isComplete: Bool { uncovered.isEmpty && repeated.isEmpty }

  /// Whether nothing at all is wrong: complete, no answer to an unknown contribution or to nobody.
  public var isFaultless: Bool { isComplete && unknown.isEmpty && emptyLines.isEmpty }

  /// The figures.
  public var summary: LedgerSummary {
    LedgerSummary(
      covered: covered.count, uncovered: uncovered.count, repeated: repeated.count, unknown: unknown.count,
      circles: circles.count)
  }
}

/// The figures of a ledger, as a consultation keeps them.
public struct LedgerSummary: Hashable, Sendable {
  /// Contributions that end in exactly one answer.
  public let covered: Int
  /// Contributions without an answer.
  public let uncovered: Int
  /// Contributions with more than one.
  public let repeated: Int
  /// Contributions that are answered and not registered.
  public let unknown: Int
  /// Circles of contributions that go on in one another.
  public let circles: Int

  init(covered: Int, uncovered: Int, repeated: Int, unknown: Int, circles: Int) {
    self.covered = covered
    self.uncovered = uncovered
    self.repeated = repeated
    self.unknown = unknown
    self.circles = circles
  }

  /// All registered contributions.
  public var contributions: Int { covered + uncovered + repeated }

  /// Whether every registered contribution ends in exactly one answer.
  public var isComplete: Bool { uncovered == 0 && repeated == 0 }

  /// One sentence with the figures.
  public var sentence: LocalizedText {
    LocalizedText(
      english:
        "Answered exactly once: \(covered) of \(contributions) (none: \(uncovered), several: \(repeated)).",
      serbian:
        "Tačno jednom odgovoreno: \(covered) od \(contributions) (bez: \(uncovered), više: \(repeated)).",
      polish:
        "Dokładnie jedna odpowiedź: \(covered) z \(contributions) (brak: \(uncovered), kilka: \(repeated)).")
  }
}

#if hasFeature(Embedded)
  extension LedgerSummary: Serializable {}
#else
  extension LedgerSummary: Codable {
    private enum Key: String, CodingKey { case covered, uncovered, repeated, unknown, circles }

    /// Reads the figures; those that are 0 may be left out, and none may be below.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      func figure(_ key: Key) throws -> Int {
        let figure = try container.decodeIfPresent(Int.self, forKey: key) ?? 0
        // The limit keeps the sum of the figures an integer.
        guard (0...Int(Int32.max)).contains(figure) else {
          throw DecodingError.dataCorruptedError(
            forKey: key, in: container,
            debugDescription: "A ledger has \(figure) of them; give 0 to \(Int32.max).")
        }
        return figure
      }
      self.init(
        covered: try figure(.covered), uncovered: try figure(.uncovered), repeated: try figure(.repeated),
        unknown: try figure(.unknown), circles: try figure(.circles))
    }

    /// Writes the figures that are not 0.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      let figures: [(Key, Int)] = [
        (.covered, covered), (.uncovered, uncovered), (.repeated, repeated), (.unknown, unknown),
        (.circles, circles),
      ]
      for (key, figure) in figures where figure > 0 { try container.encode(figure, forKey: key) }
    }
  }
#endif
