/// Who the participants are: the personal data that events never hold.
///
/// Journals name participants by identifier only. A registry maps the identifiers to what is known of the
/// people, and can forget one of them: the journals stay whole, and the identifier is never given to somebody
/// else.
public struct Registry<Record: Hashable & Sendable & Serializable>: Hashable, Sendable {
  private var places: [ParticipantIdentifier: Place] = [:]

  private enum Place: Hashable, Sendable {
    case known(Record)
    case forgotten(on: Day)
  }

  /// What a registry can tell of an identifier.
  public enum Knowledge: Hashable, Sendable {
    /// The record of the participant.
    case known(Record)
    /// The participant was registered, and was forgotten on a day.
    case forgotten(on: Day)
    /// The identifier was never registered.
    case unknown
  }

  /// An empty registry.
  public init() {}

  /// What is known of a participant.
  ///
  /// Complexity: O(1).
  public subscript(participant: ParticipantIdentifier) -> Knowledge {
    switch places[participant] {
    case .known(let record): .known(record)
    case .forgotten(let day): .forgotten(on: day)
    case .none: .unknown
    }
  }

  /// Registers a participant, or changes the record of one.
  ///
  /// - Throws: ``RegistryError/forgotten(_:on:)`` where the participant was forgotten: the identifier stays
  ///   taken.
  public mutating func register(
    _ record: Record, as participant: ParticipantIdentifier
  ) throws(RegistryError) {
    if case .forgotten(let day)? = places[participant] { throw .forgotten(participant, on: day) }
    places[participant] = .known(record)
  }

  /// Forgets a participant: the record is gone, the identifier stays taken.
  ///
  /// Forgetting twice keeps the first day.
  ///
  /// - Throws: ``RegistryError/unknown(_:)`` where the participant was never registered.
  public mutating func forget(_ participant: ParticipantIdentifier, on day: Day) throws(RegistryError) {
    switch places[participant] {
    case .known: places[participant] = .forgotten(on: day)
    case .forgotten: break
    case .none: throw .unknown(participant)
    }
  }

  /// All registered identifiers in order, the forgotten ones included.
  public var participants: [ParticipantIdentifier] { places.keys.sorted() }
}

/// Why a registry cannot do what it is asked.
public enum RegistryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The participant was forgotten on a day, and the identifier is not given again.
  case forgotten(ParticipantIdentifier, on: Day)
  /// The identifier was never registered.
  case unknown(ParticipantIdentifier)

  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .forgotten(let participant, let day):
      "“\(participant)” was forgotten on \(day) and is not used again; choose another identifier."
    case .unknown(let participant):
      "“\(participant)” is not registered; nothing is known that could be forgotten."
    }
  }
}

#if hasFeature(Embedded)
  extension Registry: Serializable {}
#else
  extension Registry: Codable {
    private struct Row: Codable {
      var participant: ParticipantIdentifier
      var record: Record?
      var forgotten: Day?
    }

    /// Reads a list of participants, each with its record or the day on which it was forgotten.
    public init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      while !list.isAtEnd {
        let path = list.codingPath + [PlaceKey(list.currentIndex)]
        let row = try list.decode(Row.self)
        let place: Place
        switch (row.record, row.forgotten) {
        case (let record?, nil): place = .known(record)
        case (nil, let day?): place = .forgotten(on: day)
        case (nil, nil), (_?, _?):
          throw DecodingError.dataCorrupted(
            .init(
              codingPath: path,
              debugDescription:
                "“\(row.participant)” needs either a record or the day on which it was forgotten."))
        }
        guard places.updateValue(place, forKey: row.participant) == nil else {
          throw DecodingError.dataCorrupted(
            .init(codingPath: path, debugDescription: "“\(row.participant)” is registered twice."))
        }
      }
    }

    /// Writes the participants in the order of their identifiers.
    public func encode(to encoder: any Encoder) throws {
      var list = encoder.unkeyedContainer()
      for participant in participants {
        switch places[participant] {
        case .known(let record): try list.encode(Row(participant: participant, record: record))
        case .forgotten(let day): try list.encode(Row(participant: participant, forgotten: day))
        case .none: continue
        }
      }
    }
  }
#endif
