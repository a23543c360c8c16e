/// What is fixed when a bill or a draft begins to be followed.
///
/// Source: 001 (bieżący monitoring prac legislacyjnych w obszarze polityki społecznej).
public struct MonitorCharter: Hashable, Sendable {
  /// What the bill is called.
  public let title: LocalizedText
  /// The area of policy that it belongs to.
  public let area: PolicyArea
  /// Under which name the bill is known elsewhere; `nil` where that is not on record.
  public let bill: Reference?
  /// The platforms that follow it from the first day, each once.
  public let platforms: [Reference]
  /// At least every how many days somebody looks for news, 1 or more; `nil` where no rhythm was set.
  public let checkDays: Int?

  /// A charter.
  ///
  /// - Throws: ``MonitorCharterError`` where a platform stands twice or the rhythm is below one day.
  public init(
    title: LocalizedText, area: PolicyArea, bill: Reference? = nil, platforms: [Reference] = [],
    checkDays: Int? = nil
  ) throws(MonitorCharterError) {
    var names: Set<Reference> = []
    for platform in platforms where !names.insert(platform).inserted { throw .platformTwice(platform) }
    if let checkDays, checkDays < 1 { throw .rhythm(checkDays) }
    self.title = title
    self.area = area
    self.bill = bill
    self.platforms = platforms
    self.checkDays = checkDays
  }
}

/// Why something is no charter of a monitoring.
public enum MonitorCharterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A platform stands twice.
  case platformTwice(Reference)
  /// So few days are no rhythm.
  case rhythm(Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .platformTwice(let platform): "The platform “\(platform)” stands twice; name it once."
    case .rhythm(let days): "checkDays is \(days); give 1 or more, or leave it out."
    }
  }
}

#if hasFeature(Embedded)
  extension MonitorCharter: Serializable {}
#else
  extension MonitorCharter: Codable {
    private enum CodingKeys: String, CodingKey { case title, area, bill, platforms, checkDays }

    /// Reads the value and checks it; lists may be left out where they are empty.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let title = try container.decode(LocalizedText.self, forKey: .title)
      let area = try container.decode(PolicyArea.self, forKey: .area)
      let bill = try container.decodeIfPresent(Reference.self, forKey: .bill)
      let platforms = try container.decodeIfPresent([Reference].self, forKey: .platforms) ?? []
      let checkDays = try container.decodeIfPresent(Int.self, forKey: .checkDays)
      do throws(MonitorCharterError) {
        try self.init(title: title, area: area, bill: bill, platforms: platforms, checkDays: checkDays)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }
  }
#endif

/// How a platform can join the work on a bill.
public enum JoiningKind: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// In a public consultation.
  case publicConsultation
  /// By an opinion it was asked for.
  case opinion
  /// In a public hearing.
  case publicHearing
  /// At a meeting of a committee of parliament.
  case committeeMeeting

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .publicConsultation:
      LocalizedText(
        english: "public consultation", serbian: "javne konsultacije", polish: "konsultacje publiczne")
    case .opinion: LocalizedText(english: "opinion", serbian: "mišljenje", polish: "opiniowanie")
    case .publicHearing:
      LocalizedText(english: "public hearing", serbian: "javno slušanje", polish: "wysłuchanie publiczne")
    case .committeeMeeting:
      LocalizedText(
        english: "meeting of a parliamentary committee", serbian: "sednica skupštinskog odbora",
        polish: "posiedzenie komisji")
    }
  }
}

/// A time in which platforms can join the work on a bill.
public struct JoiningWindow: Hashable, Sendable {
  /// How they can join.
  public let kind: JoiningKind
  /// The first day.
  public let from: Day
  /// The last day.
  public internal(set) var until: Day
  /// The day on which the window became known.
  public let known: Day
  /// What platforms decided, in the order in which they did.
  public internal(set) var decisions = Roll<Reference, Decision>()

  init(kind: JoiningKind, from: Day, until: Day, known: Day) {
    self.kind = kind
    self.from = from
    self.until = until
    self.known = known
  }

  /// What a platform decided.
  public struct Decision: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// Whether it joined.
    public let isJoined: Bool
  }
}

/// A window that a platform has not decided on, with the days.
public struct JoiningAlert: Hashable, Sendable {
  /// How urgent it is.
  public enum Standing: Hashable, Sendable {
    /// It opens in so many days.
    case opens(inDays: Int)
    /// It is open, and so many days are left; 0 on the last day.
    case open(daysLeft: Int)
    /// It ended so many days ago.
    case missed(daysAgo: Int)
  }

  /// The platform.
  public let platform: Reference
  /// The window.
  public let window: Identifier<JoiningWindow>
  /// How the platform can join.
  public let kind: JoiningKind
  /// How urgent it is.
  public let standing: Standing
}
