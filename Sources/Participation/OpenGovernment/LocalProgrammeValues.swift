/// What citizens and others said is missing in their municipality.
///
/// Source: 003, conclusions of the meetings in Lapovo, Vlasotince and Sombor.
public enum LocalNeed: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Citizens are to be informed better about plans and decisions.
  case betterInformation
  /// Services are needed by which local municipal problems can be reported.
  case problemReporting
  /// Services are needed that answer the proposals of citizens.
  case feedbackOnProposals
  /// Databases are to be published.
  case openDatabases
  /// Something else.
  case other

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .betterInformation:
      LocalizedText(
        english: "better information on plans and decisions",
        serbian: "bolje informisanje o planovima i odlukama",
        polish: "lepsze informowanie o planach i decyzjach")
    case .problemReporting:
      LocalizedText(
        english: "services for reporting local problems",
        serbian: "servisi za prijavljivanje lokalnih komunalnih problema",
        polish: "usługi zgłaszania lokalnych problemów")
    case .feedbackOnProposals:
      LocalizedText(
        english: "services that answer proposals of citizens",
        serbian: "servisi za povratni odgovor na predloge građana",
        polish: "usługi odpowiadające na propozycje mieszkańców")
    case .openDatabases:
      LocalizedText(
        english: "publication of databases", serbian: "objavljivanje baza podataka",
        polish: "publikowanie baz danych")
    case .other: LocalizedText(english: "another need", serbian: "druga potreba", polish: "inna potrzeba")
    }
  }
}

/// A problem that was raised on the way to a plan.
public struct LocalProblem: Hashable, Sendable {
  /// The day on which it was raised.
  public let day: Day
  /// What is missing.
  public let need: LocalNeed
  /// The problem in words; `nil` where only the need is on record.
  public let statement: LocalizedText?
  /// The side that raised it; `nil` where that is not on record.
  public let side: LocalSide?
}

/// A measure that was proposed for a local action plan.
public struct LocalMeasure: Hashable, Sendable {
  /// The day on which it was proposed.
  public let day: Day
  /// What is to be done.
  public let title: LocalizedText
  /// The problems that it answers, in the order given.
  public let problems: [Identifier<LocalProblem>]
  /// The side that proposed it; `nil` where that is not on record.
  public let side: LocalSide?
}

/// Who supports an application by letter; `nil` where that is not on record.
///
/// Source: OGP Local, eligibility (the head of the government and a non-governmental leader).
public struct LetterOfSupport: Hashable, Sendable, Serializable {
  /// Whether the head of the local government signed.
  public let headOfGovernment: Bool?
  /// Whether a leader from outside the government signed.
  public let nonGovernmentalLeader: Bool?

  /// A letter.
  public init(headOfGovernment: Bool?, nonGovernmentalLeader: Bool?) {
    self.headOfGovernment = headOfGovernment
    self.nonGovernmentalLeader = nonGovernmentalLeader
  }

  /// Whether both signed; no where one did not, `nil` where that cannot be said.
  public var isByBoth: Bool? {
    if headOfGovernment == false || nonGovernmentalLeader == false { return false }
    return headOfGovernment == nil || nonGovernmentalLeader == nil ? nil : true
  }
}

/// Which sides came, and how many people of each where they were counted.
public struct SideAttendance: Hashable, Sendable {
  /// One side that came.
  public struct Count: Hashable, Sendable, Serializable {
    /// The side.
    public let side: LocalSide
    /// How many people; `nil` where nobody counted.
    public let people: Int?

    /// A side that came.
    public init(_ side: LocalSide, people: Int? = nil) {
      self.side = side
      self.people = people
    }
  }

  /// The sides that came, in the order of the cases.
  public let counts: [Count]

  /// An attendance.
  ///
  /// - Throws: ``SideAttendanceError`` where a side stands twice or a count is negative or too large.
  public init(_ counts: [Count]) throws(SideAttendanceError) {
    var seen: Set<LocalSide> = []
    for count in counts {
      guard seen.insert(count.side).inserted else { throw .sideTwice(count.side) }
      if let people = count.people, !(0...1_000_000_000).contains(people) { throw .people(people) }
    }
    self.counts = LocalSide.allCases.compactMap { side in counts.first { $0.side == side } }
  }

  /// The sides that came.
  public var sides: [LocalSide] { counts.map { $0.side } }

  /// How many people came; `nil` where one of the sides was not counted.
  public var people: Int? {
    var total = 0
    for count in counts {
      guard let people = count.people else { return nil }
      total += people
    }
    return total
  }
}

/// Why something is no attendance.
public enum SideAttendanceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A side stands twice.
  case sideTwice(LocalSide)
  /// A count of people is below zero or above a thousand million.
  case people(Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .sideTwice(let side): "The side “\(side.rawValue)” stands twice; count it once."
    case .people(let people): "people is \(people); give 0 to 1000000000, or leave it out."
    }
  }
}

#if hasFeature(Embedded)
  extension SideAttendance: Serializable {}
#else
  extension SideAttendance: Codable {
    /// Reads the array of sides and checks it.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let counts = try container.decode([Count].self)
      do throws(SideAttendanceError) {
        try self.init(counts)
      } catch {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
      }
    }

    /// Writes the array of sides.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(counts)
    }
  }
#endif
