/// What is fixed when a training is planned.
///
/// Source: 002.
public struct TrainingCharter: Hashable, Sendable, Serializable {
  /// What it is called.
  public let title: LocalizedText
  /// What it teaches, topic by topic.
  public let topics: [LocalizedText]
  /// Who organises it.
  public let organiser: Identifier<Organisation>
  /// What it is part of, such as a commitment of an action plan; `nil` where of nothing.
  public let partOf: Reference?
  /// The day by which it is to be announced; `nil` where none was set.
  public let announcementDue: Day?
  /// Within how many days it is to be evaluated, 0 or more; `nil` where no limit was set.
  public let evaluationDays: Int?

  /// A charter; a number of days below 0 counts as 0.
  public init(
    title: LocalizedText, topics: [LocalizedText] = [], organiser: Identifier<Organisation>,
    partOf: Reference? = nil, announcementDue: Day? = nil, evaluationDays: Int? = nil
  ) {
    self.title = title
    self.topics = topics
    self.organiser = organiser
    self.partOf = partOf
    self.announcementDue = announcementDue
    self.evaluationDays = evaluationDays
  }
}

/// People who took part in a training, counted by sector.
public struct SectorAttendance: Hashable, Sendable {
  /// How many people of each sector, in the order in which ``Sector`` names them; sectors without people are
  /// left out.
  public let counts: [Count]

  /// How many people of one sector there were.
  public struct Count: Hashable, Sendable, Serializable {
    /// The sector.
    public let sector: Sector
    /// How many people; 1 or more.
    public let people: Int
  }

  /// The largest count of one sector.
  public static var most: Int { 1_000_000 }

  /// An attendance.
  ///
  /// - Throws: ``SectorAttendanceError`` where a count is below 0 or above ``most``.
  public init(_ people: [Sector: Int]) throws(SectorAttendanceError) {
    var counts: [Count] = []
    for sector in Sector.allCases {
      guard let number = people[sector], number != 0 else { continue }
      guard (0...Self.most).contains(number) else { throw .outOfRange(sector, number) }
      counts.append(Count(sector: sector, people: number))
    }
    self.counts = counts
  }

  /// How many people took part.
  public var people: Int { counts.reduce(0) { $0 + $1.people } }

  /// How many people of a sector took part.
  public func people(of sector: Sector) -> Int { counts.first { $0.sector == sector }?.people ?? 0 }

  /// How many people of administration or self-government took part.
  public var publicAuthority: Int { counts.reduce(0) { $0 + ($1.sector.isPublicAuthority ? $1.people : 0) } }

  /// Whether public authority and civil society were both there.
  ///
  /// Source: 002 (“представници оба сектора”).
  public var hasBothSectors: Bool { publicAuthority > 0 && people(of: .civilSociety) > 0 }
}

/// Why counts are no attendance of a training.
public enum SectorAttendanceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A count is below 0 or too large.
  case outOfRange(Sector, Int)
  /// A sector is counted twice.
  case sectorTwice(Sector)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .outOfRange(let sector, let people):
      "\(people) people of “\(sector.rawValue)” cannot be; give 0 to \(SectorAttendance.most)."
    case .sectorTwice(let sector): "The sector “\(sector.rawValue)” is counted twice; give one count."
    }
  }
}

#if hasFeature(Embedded)
  extension SectorAttendance: Serializable {}
#else
  extension SectorAttendance: Codable {
    /// Reads a list of counts and checks them.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let counts = try container.decode([Count].self)
      var people: [Sector: Int] = [:]
      do throws(SectorAttendanceError) {
        for count in counts where people.updateValue(count.people, forKey: count.sector) != nil {
          throw .sectorTwice(count.sector)
        }
        try self.init(people)
      } catch {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
      }
    }

    /// Writes the list of counts.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(counts)
    }
  }
#endif
