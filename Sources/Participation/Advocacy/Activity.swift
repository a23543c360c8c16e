/// Something that a campaign does with people: a meeting, a focus group, a survey, a public event.
public struct Activity: Hashable, Sendable {
  /// How far an activity has come.
  public enum Status: Hashable, Sendable {
    /// It is planned for a day.
    case planned
    /// It has been announced to the public.
    case announced
    /// It took place on a day.
    case held(on: Day)
    /// It took place on the one day and was reported on by the other.
    case reported(held: Day, reported: Day)
    /// It did not take place.
    case cancelled
  }

  /// What kind of activity it is.
  public let kind: ActivityKind
  /// Where it takes place; `nil` where it is not on record.
  public let territory: Identifier<Territory>?
  /// The day on which it was planned.
  public let plannedOn: Day
  /// The day for which it was planned.
  public let plannedFor: Day
  /// How far it has come.
  public internal(set) var status: Status
  /// Who came; `nil` until it was held, and where nobody counted.
  public internal(set) var attendance: Attendance?
  /// For how many days the clocks of the campaign had stood still when the activity was planned or held.
  var daysSuspended: Int

  /// The day on which it was held; `nil` where it was not.
  public var heldOn: Day? {
    switch status {
    case .held(let day), .reported(let day, _): day
    case .planned, .announced, .cancelled: nil
    }
  }

  /// Whether it was held and reported on.
  public var isReported: Bool {
    switch status {
    case .reported: true
    case .planned, .announced, .held, .cancelled: false
    }
  }

  /// Whether it is still to be held.
  public var isOpen: Bool {
    switch status {
    case .planned, .announced: true
    case .held, .reported, .cancelled: false
    }
  }
}

/// Who came to an activity: people counted by sector, online and in the room apart, and the stakeholders
/// among them.
public struct Attendance: Hashable, Sendable, Serializable {
  /// People counted by sector, in the order of the sectors' names; sectors without people are left out.
  public let bySector: [SectorCount]
  /// How many of them took part online.
  public let online: Int
  /// The stakeholders who were there, in order.
  public let stakeholders: [ParticipantIdentifier]

  /// How many people of one sector there were.
  public struct SectorCount: Hashable, Sendable, Serializable {
    /// The sector.
    public let sector: Sector
    /// How many people.
    public let people: Int
  }

  /// The attendance of an activity.
  ///
  /// - Throws: ``AttendanceError`` where a count is negative, or more people were online than there were.
  public init(
    _ people: [Sector: Int], online: Int = 0, stakeholders: [ParticipantIdentifier] = []
  ) throws(AttendanceError) {
    try self.init(
      counts: people.map { SectorCount(sector: $0.key, people: $0.value) }, online: online,
      stakeholders: stakeholders)
  }

  init(
    counts: [SectorCount], online: Int, stakeholders: [ParticipantIdentifier]
  ) throws(AttendanceError) {
    var total = 0
    var seen: Set<Sector> = []
    for count in counts {
      guard count.people >= 0 else { throw .negative(count.people) }
      guard seen.insert(count.sector).inserted else { throw .sectorTwice(count.sector) }
      let (sum, overflows) = total.addingReportingOverflow(count.people)
      guard !overflows else { throw .tooMany }
      total = sum
    }
    guard online >= 0 else { throw .negative(online) }
    guard online <= total else { throw .moreOnlineThanPresent(online: online, people: total) }
    bySector = counts.filter { $0.people > 0 }.sorted { $0.sector.rawValue < $1.sector.rawValue }
    self.online = online
    self.stakeholders = Set(stakeholders).sorted()
  }

  /// How many people took part, online or in the room.
  public var people: Int { bySector.reduce(0) { $0 + $1.people } }

  /// How many people of a sector took part.
  public func people(of sector: Sector) -> Int {
    bySector.first { $0.sector == sector }?.people ?? 0
  }
}

/// Why counts are no attendance.
public enum AttendanceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A count is below zero.
  case negative(Int)
  /// A sector was counted twice.
  case sectorTwice(Sector)
  /// More people were online than took part.
  case moreOnlineThanPresent(online: Int, people: Int)
  /// The counts are past what can be added up.
  case tooMany

  /// One sentence that says what does not fit.
  public var description: String {
    switch self {
    case .negative(let count): "A count of \(count) people cannot be; give 0 or more."
    case .sectorTwice(let sector): "The sector “\(sector.rawValue)” is counted twice; give one count."
    case .moreOnlineThanPresent(let online, let people):
      "\(online) people online among \(people) cannot be; those online are counted in their sectors as well."
    case .tooMany: "The counts are too large to be added up."
    }
  }
}

#if !hasFeature(Embedded)
  extension Attendance {
    private enum Key: String, CodingKey { case bySector, online, stakeholders }

    /// Reads an attendance and checks its counts.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let counts = try container.decode([SectorCount].self, forKey: .bySector)
      let online = try container.decodeIfPresent(Int.self, forKey: .online) ?? 0
      let stakeholders =
        try container.decodeIfPresent([ParticipantIdentifier].self, forKey: .stakeholders) ?? []
      do throws(AttendanceError) {
        try self.init(counts: counts, online: online, stakeholders: stakeholders)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes the counts.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(bySector, forKey: .bySector)
      if online > 0 { try container.encode(online, forKey: .online) }
      if !stakeholders.isEmpty { try container.encode(stakeholders, forKey: .stakeholders) }
    }
  }
#endif
