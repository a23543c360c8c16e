/// What is fixed when an academy is founded: what it is called, and for which regions it trains coordinators.
///
/// Source: 001 (Akademia Partycypacji Społecznej: 16 specialists and 16 consultants).
public struct AcademyCharter: Hashable, Sendable {
  /// What it is called.
  public let title: LocalizedText
  /// The regions to train for, each once; empty where it trains for none.
  ///
  /// Every one is to have a specialist and a consultant.
  public let regions: [Identifier<Territory>]
  /// The day by which every region is to have both; `nil` where none was set.
  public let coordinatorsDue: Day?

  /// A charter.
  ///
  /// - Throws: ``AcademyError`` where a region stands twice.
  public init(
    title: LocalizedText, regions: [Identifier<Territory>] = [], coordinatorsDue: Day? = nil
  ) throws(AcademyError) {
    var places: Set<Identifier<Territory>> = []
    for region in regions where !places.insert(region).inserted { throw .regionTwice(region) }
    self.title = title
    self.regions = regions
    self.coordinatorsDue = coordinatorsDue
  }
}

/// What a cycle of sessions consists of, and what it takes to complete it.
public struct CyclePlan: Hashable, Sendable {
  /// What it is called.
  public let title: LocalizedText
  /// The sessions, each identifier once; at least one.
  public let sessions: [AcademySession]
  /// How many sessions a person must attend; 1 up to the number of sessions, and no fewer than are
  /// compulsory.
  public let leastSessions: Int

  /// A plan; unless it says otherwise, every session must be attended.
  ///
  /// - Throws: ``AcademyError`` where a session stands twice or the least number cannot be.
  public init(
    title: LocalizedText, sessions: [AcademySession], leastSessions: Int? = nil
  ) throws(AcademyError) {
    var names: Set<Identifier<AcademySession>> = []
    for session in sessions where !names.insert(session.id).inserted { throw .sessionTwice(session.id) }
    let least = leastSessions ?? sessions.count
    let compulsory = sessions.filter { $0.isCompulsory }.count
    guard least >= max(1, compulsory), least <= sessions.count else {
      throw .leastSessions(least, sessions: sessions.count, compulsory: compulsory)
    }
    self.title = title
    self.sessions = sessions
    self.leastSessions = least
  }
}

/// A session as it is planned.
public struct AcademySession: Hashable, Sendable, Serializable {
  /// The name of the session.
  public let id: Identifier<AcademySession>
  /// What it is about.
  public let title: LocalizedText
  /// The day for which it is planned.
  public let day: Day
  /// Whether nobody completes the cycle without it.
  public let isCompulsory: Bool

  /// A planned session.
  public init(_ id: Identifier<AcademySession>, title: LocalizedText, on day: Day, isCompulsory: Bool = false)
  {
    self.id = id
    self.title = title
    self.day = day
    self.isCompulsory = isCompulsory
  }
}

/// What the identifier of a cycle names; the type has no values.
public enum AcademyCycle: Sendable {}

/// Why something is no charter of an academy, or no plan of a cycle.
public enum AcademyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A region stands twice.
  case regionTwice(Identifier<Territory>)
  /// A session stands twice.
  case sessionTwice(Identifier<AcademySession>)
  /// So many sessions cannot be asked for.
  case leastSessions(Int, sessions: Int, compulsory: Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .regionTwice(let region): "The region “\(region)” stands twice; name it once."
    case .sessionTwice(let session): "The session “\(session)” stands twice; name it once."
    case .leastSessions(let least, let sessions, let compulsory):
      "leastSessions is \(least); give at least 1 and \(compulsory) (compulsory), and at most \(sessions)."
    }
  }
}

#if hasFeature(Embedded)
  extension AcademyCharter: Serializable {}
  extension CyclePlan: Serializable {}
#else
  extension AcademyCharter: Codable {
    private enum CodingKeys: String, CodingKey { case title, regions, coordinatorsDue }

    /// Reads a charter and checks it; regions may be left out where there are none.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let title = try container.decode(LocalizedText.self, forKey: .title)
      let regions = try container.decodeIfPresent([Identifier<Territory>].self, forKey: .regions) ?? []
      let coordinatorsDue = try container.decodeIfPresent(Day.self, forKey: .coordinatorsDue)
      do throws(AcademyError) {
        try self.init(title: title, regions: regions, coordinatorsDue: coordinatorsDue)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }
  }

  extension CyclePlan: Codable {
    private enum CodingKeys: String, CodingKey { case title, sessions, leastSessions }

    /// Reads a plan and checks it.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let title = try container.decode(LocalizedText.self, forKey: .title)
      let sessions = try container.decode([AcademySession].self, forKey: .sessions)
      let leastSessions = try container.decode(Int.self, forKey: .leastSessions)
      do throws(AcademyError) {
        try self.init(title: title, sessions: sessions, leastSessions: leastSessions)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }
  }
#endif
