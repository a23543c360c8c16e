/// What is fixed when a regional platform is proposed: its region, its seats and its least composition.
///
/// Source: 001; the figures are those of each platform.
public struct PlatformCharter: Hashable, Sendable {
  /// What it is called.
  public let title: LocalizedText
  /// The region it works in.
  public let region: Identifier<Territory>
  /// Its seats, each identifier once.
  public let seats: [PlatformSeat]
  /// How many seats of every side must be represented for a decision; 1 or more.
  public let leastPerSide: Int
  /// Whether both levels of the administration must be represented as well.
  public let needsBothLevels: Bool
  /// The day by which it is to be appointed; `nil` where none was set.
  public let appointmentDue: Day?
  /// Within how many days a vacant seat is to be filled; `nil` where no limit was set.
  public let vacancyDays: Int?
  /// Within how many days of joining a consultation it is to be reported on; `nil` where no limit was set.
  public let reportDays: Int?

  /// A charter.
  ///
  /// - Throws: ``PlatformCharterError`` where the seats can never make the least composition, a seat stands
  ///   twice, or a figure is out of range.
  public init(
    title: LocalizedText, region: Identifier<Territory>, seats: [PlatformSeat], leastPerSide: Int = 1,
    needsBothLevels: Bool = true, appointmentDue: Day? = nil, vacancyDays: Int? = nil, reportDays: Int? = nil
  ) throws(PlatformCharterError) {
    guard leastPerSide >= 1 else { throw .leastPerSide(leastPerSide) }
    var names: Set<Identifier<PlatformSeat>> = []
    for seat in seats where !names.insert(seat.id).inserted { throw .seatTwice(seat.id) }
    for side in PlatformSide.allCases {
      let count = seats.filter { $0.kind.side == side }.count
      guard count >= leastPerSide else { throw .tooFewSeats(side, seats: count, need: leastPerSide) }
    }
    for level in [SeatKind.selfGovernment, .government] where needsBothLevels {
      guard seats.contains(where: { $0.kind == level }) else { throw .levelWithoutSeat(level) }
    }
    if let vacancyDays, vacancyDays < 0 { throw .negativeDays("vacancyDays", vacancyDays) }
    if let reportDays, reportDays < 0 { throw .negativeDays("reportDays", reportDays) }
    self.title = title
    self.region = region
    self.seats = seats
    self.leastPerSide = leastPerSide
    self.needsBothLevels = needsBothLevels
    self.appointmentDue = appointmentDue
    self.vacancyDays = vacancyDays
    self.reportDays = reportDays
  }
}

/// Why something is no charter of a regional platform.
public enum PlatformCharterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A side must have at least one representative.
  case leastPerSide(Int)
  /// A seat stands twice.
  case seatTwice(Identifier<PlatformSeat>)
  /// A side has fewer seats than must be represented.
  case tooFewSeats(PlatformSide, seats: Int, need: Int)
  /// A level of the administration must be represented and has no seat.
  case levelWithoutSeat(SeatKind)
  /// A number of days, by its name, is below zero.
  case negativeDays(String, Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .leastPerSide(let least): "leastPerSide is \(least); every side needs at least 1."
    case .seatTwice(let seat): "The seat “\(seat)” stands twice; name it once."
    case .tooFewSeats(let side, let seats, let need):
      "The side “\(side.rawValue)” has \(seats) seats and needs \(need); add seats or lower leastPerSide."
    case .levelWithoutSeat(let level):
      "The level “\(level.rawValue)” has no seat; add one or set needsBothLevels to false."
    case .negativeDays(let name, let days): "\(name) is \(days); give 0 or more, or leave it out."
    }
  }
}

#if hasFeature(Embedded)
  extension PlatformCharter: Serializable {}
#else
  extension PlatformCharter: Codable {
    private enum CodingKeys: String, CodingKey {
      case title, region, seats, leastPerSide, needsBothLevels, appointmentDue, vacancyDays, reportDays
    }

    /// Reads a charter and checks it.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let title = try container.decode(LocalizedText.self, forKey: .title)
      let region = try container.decode(Identifier<Territory>.self, forKey: .region)
      let seats = try container.decode([PlatformSeat].self, forKey: .seats)
      let leastPerSide = try container.decode(Int.self, forKey: .leastPerSide)
      let needsBothLevels = try container.decode(Bool.self, forKey: .needsBothLevels)
      let appointmentDue = try container.decodeIfPresent(Day.self, forKey: .appointmentDue)
      let vacancyDays = try container.decodeIfPresent(Int.self, forKey: .vacancyDays)
      let reportDays = try container.decodeIfPresent(Int.self, forKey: .reportDays)
      do throws(PlatformCharterError) {
        try self.init(
          title: title, region: region, seats: seats, leastPerSide: leastPerSide,
          needsBothLevels: needsBothLevels, appointmentDue: appointmentDue, vacancyDays: vacancyDays,
          reportDays: reportDays)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }
  }
#endif
