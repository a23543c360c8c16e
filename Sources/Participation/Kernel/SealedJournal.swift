#if !hasFeature(Embedded)
  /// How a journal is sealed: the digest of an entry together with the seal before it.
  ///
  /// The caller brings the encoder and the cryptographic digest; the library has neither.
  public protocol Sealer<Seal> {
    /// The digest, such as a SHA-256 in hexadecimal digits.
    associatedtype Seal: Hashable, Sendable, Codable

    /// The seal of a value after the seal before it; `nil` before the first.
    ///
    /// It must be the same for the same value on every run: encode with sorted keys.
    func seal(_ value: some Encodable, after previous: Seal?) throws -> Seal
  }

  /// A journal in which every entry is sealed to the one before, so that a later change of any of them shows.
  public struct SealedJournal<Process: Lifecycle, Seal: Hashable & Sendable & Codable>: Hashable, Sendable,
    Codable
  {
    /// The journal.
    public private(set) var journal: Journal<Process>
    /// The seal of the founding, then one for each entry.
    public private(set) var seals: [Seal]

    /// Seals a journal from its founding to its last entry.
    public init(_ journal: Journal<Process>, by sealer: some Sealer<Seal>) throws {
      self.journal = journal
      seals = [try sealer.seal(journal.founding, after: nil)]
      for entry in journal.entries { seals.append(try sealer.seal(entry, after: seals.last)) }
    }

    /// Changes the journal through a closure, then seals the entries that were added.
    ///
    /// Nothing changes where either fails.
    ///
    /// - Throws: what the closure or the sealer throws, or ``SealedJournalError`` where the closure changed
    ///   what was
    ///   on record before.
    public mutating func update(
      by sealer: some Sealer<Seal>, _ change: (inout Journal<Process>) throws -> Void
    ) throws {
      var changed = journal
      try change(&changed)
      guard changed.founding == journal.founding, changed.entries.starts(with: journal.entries) else {
        throw SealedJournalError.rewritten
      }
      var added = seals
      for entry in changed.entries.dropFirst(journal.entries.count) {
        added.append(try sealer.seal(entry, after: added.last))
      }
      (journal, seals) = (changed, added)
    }

    private enum Key: String, CodingKey { case journal, seals }

    /// Reads a sealed journal; there is one seal for the founding and one for each entry.
    ///
    /// Whether they fit is asked of ``firstBrokenSeal(by:)``.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      journal = try container.decode(Journal<Process>.self, forKey: .journal)
      seals = try container.decode([Seal].self, forKey: .seals)
      guard seals.count == journal.entries.count + 1 else {
        throw DecodingError.dataCorruptedError(
          forKey: .seals, in: container,
          debugDescription:
            "There are \(seals.count) seals for a founding and \(journal.entries.count) entries.")
      }
    }

    /// Writes the journal and its seals.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(journal, forKey: .journal)
      try container.encode(seals, forKey: .seals)
    }

    /// The first entry whose seal does not fit, 0 for the founding; `nil` where all seals fit.
    public func firstBrokenSeal(by sealer: some Sealer<Seal>) throws -> Int? {
      let expected = try SealedJournal(journal, by: sealer).seals
      for (place, seal) in expected.enumerated() {
        guard place < seals.count, seals[place] == seal else { return place }
      }
      return seals.count > expected.count ? expected.count : nil
    }
  }

  /// Why a sealed journal cannot be changed so.
  public enum SealedJournalError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was on record and sealed is not there any more as it was.
    case rewritten

    /// One sentence that says what to do.
    public var description: String {
      switch self {
      case .rewritten: "What is sealed cannot be rewritten; put a correction on record."
      }
    }
  }
#endif
