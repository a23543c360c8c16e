/// One line of a journal: when it happened, when it was recorded, who brought it, in which role, and what it
/// was.
public struct Entry<Process: Lifecycle>: Hashable, Sendable {
  /// When it happened, when it was recorded, by whom and in which role.
  public let occasion: Occasion<Process.Role>
  // A correction in five bytes that lie in the gap between the role and the event, so that entries that correct nothing
  // stay small. A number past 32 bits names no entry that could be in memory, and is kept as one that is never there.
  @usableFromInline let manner: Manner
  @usableFromInline let corrected: Int32
  /// What happened.
  public let event: Process.Event

  /// The earlier entry that this one corrects, and how; `nil` for an ordinary entry.
  public var correction: Correction? {
    switch manner {
    case .none: nil
    case .replaces: .replaces(Int(corrected))
    case .strikes: .strikes(Int(corrected))
    case .comesAfter: .comesAfter(Int(corrected))
    }
  }

  /// Whether the entry corrects another.
  @inlinable
  var isCorrection: Bool { manner != .none }

  @usableFromInline
  enum Manner: Hashable, Sendable {
    case none, replaces, strikes, comesAfter
  }

  @inlinable
  init(_ event: Process.Event, at occasion: Occasion<Process.Role>) {
    self.event = event
    self.occasion = occasion
    manner = .none
    corrected = 0
  }

  init(_ event: Process.Event, at occasion: Occasion<Process.Role>, correction: Correction?) {
    self.event = event
    self.occasion = occasion
    corrected = correction.map { Int32(exactly: $0.entry) ?? -1 } ?? 0
    switch correction {
    case .none: manner = .none
    case .replaces: manner = .replaces
    case .strikes: manner = .strikes
    case .comesAfter: manner = .comesAfter
    }
  }
}

/// How an entry corrects an earlier one.
///
/// Nothing is ever deleted: the earlier entry stays on record.
public enum Correction: Hashable, Sendable {
  /// The event and the day of this entry stand in place of those of another; who brought it and in which role
  /// stay.
  case replaces(Int)
  /// Another entry did not happen; this one repeats the event that is struck.
  case strikes(Int)
  /// An event that was left out, and that comes after another entry; 0 means right after the founding.
  case comesAfter(Int)

  /// The number of the entry that is named.
  public var entry: Int {
    switch self {
    case .replaces(let entry), .strikes(let entry), .comesAfter(let entry): entry
    }
  }
}

/// How a process began: its charter, the day, and who founded it.
public struct Founding<Process: Lifecycle>: Hashable, Sendable {
  /// What is fixed from the beginning.
  public let charter: Process.Charter
  /// When it was founded, by whom and in which role.
  public let occasion: Occasion<Process.Role>

  /// A founding.
  ///
  /// - Throws: ``FoundingError`` where it would be on record before it happened.
  public init(_ charter: Process.Charter, at occasion: Occasion<Process.Role>) throws(FoundingError) {
    guard occasion.recorded >= occasion.happened else {
      throw .recordedBeforeItHappened(happened: occasion.happened, recorded: occasion.recorded)
    }
    self.charter = charter
    self.occasion = occasion
  }

  /// A founding that is on record the day it happened.
  @inlinable
  public init(_ charter: Process.Charter, on day: Day, by who: ParticipantIdentifier, as role: Process.Role) {
    self.charter = charter
    self.occasion = Occasion(on: day, by: who, as: role)
  }

  /// The process on the day of its founding.
  @inlinable
  public func process() -> Process { Process(charter: charter, founded: occasion.happened) }
}

/// Why a process cannot have been founded so.
public enum FoundingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It would be on record before it happened.
  case recordedBeforeItHappened(happened: Day, recorded: Day)

  /// One sentence that says what does not fit.
  public var description: String {
    switch self {
    case .recordedBeforeItHappened(let happened, let recorded):
      "A founding of \(happened) cannot have been recorded on \(recorded)."
    }
  }
}

/// A stage that a process passed through.
public struct Passage<Stage: ProcessName>: Hashable, Sendable {
  /// The stage.
  public let stage: Stage
  /// The day on which it was entered.
  public let entered: Day
  /// The day on which it was left; `nil` where the process is still in it.
  public let left: Day?
}

/// Why a record cannot be replayed: the entry that cannot have happened, and what stood in its way.
public struct ReplayError<Process: Lifecycle>: Error, Hashable, Sendable, CustomStringConvertible {
  /// The number of the entry, counted from 1.
  public let entry: Int
  /// What stood in its way.
  public let refusal: Refusal<Process>

  @usableFromInline
  init(entry: Int, refusal: Refusal<Process>) {
    self.entry = entry
    self.refusal = refusal
  }

  /// The entry and the reasons, a sentence each.
  public var description: String { "Entry \(entry): \(refusal.description)" }
}

#if hasFeature(Embedded)
  extension Entry: Serializable {}
  extension Founding: Serializable {}
#else
  extension Entry: Codable {
    private enum Key: String, CodingKey {
      case happened, recorded, who, role, event, replaces, strikes, comesAfter
    }

    /// Reads an entry.
    ///
    /// `recorded` may be left out where it is the day it happened.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let happened = try container.decode(Day.self, forKey: .happened)
      self.init(
        try Self.event(in: container),
        at: Occasion(
          on: happened, recorded: try container.decodeIfPresent(Day.self, forKey: .recorded),
          by: try container.decode(ParticipantIdentifier.self, forKey: .who),
          as: try container.decode(Process.Role.self, forKey: .role)),
        correction: try Self.correction(in: container))
    }

    private static func event(in container: KeyedDecodingContainer<Key>) throws -> Process.Event {
      do {
        return try container.decode(Process.Event.self, forKey: .event)
      } catch {
        // What the standard library says of an event that does not exist helps nobody; its name does.
        guard let names = try? container.nestedContainer(keyedBy: TextKey.self, forKey: .event).allKeys else {
          throw error
        }
        guard names.count == 1, let name = names.first?.stringValue else {
          throw DecodingError.dataCorruptedError(
            forKey: .event, in: container,
            debugDescription: "An event is an object with one key, its name; here are \(names.count).")
        }
        guard Process.Event.Kind(rawValue: name) == nil else { throw error }
        let known = Process.Event.Kind.allCases.map { $0.rawValue }.joined(separator: ", ")
        throw DecodingError.dataCorruptedError(
          forKey: .event, in: container,
          debugDescription: "No event is called “\(name.prefix(80))”; there are: \(known).")
      }
    }

    private static func correction(in container: KeyedDecodingContainer<Key>) throws -> Correction? {
      var found: [Correction] = []
      if let entry = try container.decodeIfPresent(Int.self, forKey: .replaces) {
        found.append(.replaces(entry))
      }
      if let entry = try container.decodeIfPresent(Int.self, forKey: .strikes) {
        found.append(.strikes(entry))
      }
      if let entry = try container.decodeIfPresent(Int.self, forKey: .comesAfter) {
        found.append(.comesAfter(entry))
      }
      guard found.count < 2 else {
        throw DecodingError.dataCorrupted(
          .init(
            codingPath: container.codingPath,
            debugDescription: "An entry corrects in one way: give only one of replaces, strikes, comesAfter.")
        )
      }
      return found.first
    }

    /// Writes an entry.
    ///
    /// `recorded` is left out where it is the day it happened.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(occasion.happened, forKey: .happened)
      if occasion.recorded != occasion.happened { try container.encode(occasion.recorded, forKey: .recorded) }
      try container.encode(occasion.who, forKey: .who)
      try container.encode(occasion.role, forKey: .role)
      try container.encode(event, forKey: .event)
      switch correction {
      case .none: break
      case .replaces(let entry): try container.encode(entry, forKey: .replaces)
      case .strikes(let entry): try container.encode(entry, forKey: .strikes)
      case .comesAfter(let entry): try container.encode(entry, forKey: .comesAfter)
      }
    }
  }

  extension Founding: Codable {
    private enum Key: String, CodingKey { case happened, recorded, who, role, charter }

    /// Reads a founding.
    ///
    /// `recorded` may be left out where it is the day it happened.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let happened = try container.decode(Day.self, forKey: .happened)
      let recorded = try container.decodeIfPresent(Day.self, forKey: .recorded)
      let charter = try container.decode(Process.Charter.self, forKey: .charter)
      let who = try container.decode(ParticipantIdentifier.self, forKey: .who)
      let role = try container.decode(Process.Role.self, forKey: .role)
      do throws(FoundingError) {
        try self.init(
          charter,
          at: Occasion(on: happened, recorded: recorded, by: who, as: role))
      } catch {
        throw DecodingError.dataCorruptedError(
          forKey: .recorded, in: container, debugDescription: error.description)
      }
    }

    /// Writes a founding.
    ///
    /// `recorded` is left out where it is the day it happened.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(occasion.happened, forKey: .happened)
      if occasion.recorded != occasion.happened { try container.encode(occasion.recorded, forKey: .recorded) }
      try container.encode(occasion.who, forKey: .who)
      try container.encode(occasion.role, forKey: .role)
      try container.encode(charter, forKey: .charter)
    }
  }
#endif
