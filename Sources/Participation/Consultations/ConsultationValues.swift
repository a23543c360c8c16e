/// What a document of a consultation is for.
@nonexhaustive
public enum ConsultationDocumentKind: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// The draft that is consulted on.
  case draft
  /// What the draft rests on, before there is one.
  case startingPoints
  /// Why the draft is as it is.
  case explanation
  /// What belongs to the draft.
  case annex
  /// The analysis of its effects.
  case impactAnalysis

  /// Whether it can be what a consultation is about.
  public var isSubject: Bool {
    switch self {
    case .draft, .startingPoints: true
    case .explanation, .annex, .impactAnalysis: false
    }
  }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .draft: LocalizedText(english: "draft", serbian: "nacrt", polish: "projekt dokumentu")
    case .startingPoints:
      LocalizedText(english: "starting points", serbian: "polazne osnove", polish: "założenia")
    case .explanation: LocalizedText(english: "explanation", serbian: "obrazloženje", polish: "uzasadnienie")
    case .annex: LocalizedText(english: "annex", serbian: "prilog", polish: "załącznik")
    case .impactAnalysis:
      LocalizedText(english: "impact analysis", serbian: "analiza efekata", polish: "ocena skutków")
    }
  }
}

/// A document of a consultation and its versions.
public struct ConsultationDocument: Hashable, Sendable {
  /// What it is for.
  public let kind: ConsultationDocumentKind
  /// The days of its versions, the first one first; at least one.
  public internal(set) var versions: [Day]
}

/// A technique of consulting.
///
/// Source: Law on the Planning System art. 34 and Regulation 8/2019, which name the first six as the most
/// usual.
@nonexhaustive
public enum ConsultationTechnique: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// A led conversation of a small chosen group.
  case focusGroup
  /// A conversation of several sides on equal terms.
  case roundTable
  /// A conversation with one person along prepared questions.
  case semiStructuredInterview
  /// A conversation of experts before those concerned.
  case panel
  /// A questionnaire.
  case survey
  /// Comments in writing.
  case writtenComments
  /// A meeting open to everybody.
  case publicMeeting
  /// Joint work on a text.
  case workshop

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .focusGroup: LocalizedText(english: "focus group", serbian: "fokus grupa", polish: "grupa fokusowa")
    case .roundTable: LocalizedText(english: "round table", serbian: "okrugli sto", polish: "okrągły stół")
    case .semiStructuredInterview:
      LocalizedText(
        english: "semi-structured interview", serbian: "polustrukturisani intervju",
        polish: "wywiad częściowo ustrukturyzowany")
    case .panel: LocalizedText(english: "panel", serbian: "panel", polish: "panel")
    case .survey: LocalizedText(english: "survey", serbian: "anketa", polish: "ankieta")
    case .writtenComments:
      LocalizedText(
        english: "written comments", serbian: "prikupljanje pisanih komentara", polish: "uwagi pisemne")
    case .publicMeeting:
      LocalizedText(english: "public meeting", serbian: "javni skup", polish: "spotkanie otwarte")
    case .workshop: LocalizedText(english: "workshop", serbian: "radionica", polish: "warsztat")
    }
  }
}

/// One opening of a consultation, from its announcement to its closing; a review of the method begins
/// another.
///
/// The window that was announced and the days on which it was opened and closed are kept apart: where they
/// differ, both stay on record.
public struct ConsultationRound: Hashable, Sendable {
  /// The day of the announcement that stands; `nil` while nothing is announced.
  public internal(set) var announced: Day?
  /// Where it was announced.
  public internal(set) var channels: [Channel] = []
  /// The window as announced first; `nil` while nothing is announced.
  public internal(set) var announcedPeriod: Period?
  /// The window as it stands, with every extension; both ends belong to it.
  public internal(set) var period: Period?
  /// The days on which it was extended.
  public internal(set) var extensions: [Day] = []
  /// The day on which it was opened.
  public internal(set) var opened: Day?
  /// The day on which it was closed.
  public internal(set) var closed: Day?
  /// The day on which its method was found wanting; `nil` where it was not.
  public internal(set) var reviewed: Day?

  /// By how many days it was opened later than announced, below zero for earlier; `nil` where it was not
  /// opened.
  public var openingSlip: Int? {
    guard let opened, let first = announcedPeriod?.first else { return nil }
    return first.days(until: opened)
  }

  /// By how many days it was closed later than its window says, below zero for earlier; `nil` where it was
  /// not closed.
  public var closingSlip: Int? {
    guard let closed, let last = period?.last else { return nil }
    return last.days(until: closed)
  }
}

/// A meeting of a consultation: planned, held with people, or cancelled.
public struct ConsultationMeeting: Hashable, Sendable {
  /// What kind of activity it is.
  public let kind: ActivityKind
  /// The day for which it is planned.
  public let day: Day
  /// Where; `nil` where it has no place or none is on record.
  public let territory: Identifier<Territory>?
  /// What became of it.
  public internal(set) var status: Status

  /// What became of a meeting.
  public enum Status: Hashable, Sendable {
    /// It lies ahead.
    case planned
    /// It took place, with so many people; `nil` where nobody counted.
    case held(on: Day, MeetingAttendance?)
    /// It does not take place.
    case cancelled(on: Day)
  }

  /// Whether it still lies ahead.
  public var isAhead: Bool { status == .planned }

  /// The day on which it took place; `nil` where it did not.
  public var heldOn: Day? {
    switch status {
    case .held(let day, _): day
    case .planned, .cancelled: nil
    }
  }

  /// How many people came; `nil` where it did not take place or nobody counted.
  public var attendance: MeetingAttendance? {
    switch status {
    case .held(_, let attendance): attendance
    case .planned, .cancelled: nil
    }
  }
}

/// How many people came to a meeting, in the room and over the internet.
public struct MeetingAttendance: Hashable, Sendable {
  /// How many came in person.
  public let inPerson: Int
  /// How many took part over the internet.
  public let online: Int

  /// How many people came.
  ///
  /// - Throws: ``MeetingAttendanceError`` where a figure is below zero.
  public init(inPerson: Int, online: Int = 0) throws(MeetingAttendanceError) {
    guard inPerson >= 0, online >= 0 else { throw .negative(inPerson: inPerson, online: online) }
    self.inPerson = inPerson
    self.online = online
  }

  /// All of them; stops at the largest integer.
  public var people: Int {
    let (sum, overflow) = inPerson.addingReportingOverflow(online)
    return overflow ? .max : sum
  }
}

/// Why figures are no attendance.
public enum MeetingAttendanceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A figure is below zero.
  case negative(inPerson: Int, online: Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .negative(let inPerson, let online):
      "\(inPerson) in person and \(online) online cannot have come; give 0 or more."
    }
  }
}

#if hasFeature(Embedded)
  extension MeetingAttendance: Serializable {}
#else
  extension MeetingAttendance: Codable {
    private enum Key: String, CodingKey { case inPerson, online }

    /// Reads the figures and checks them; those online may be left out where there were none.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let inPerson = try container.decode(Int.self, forKey: .inPerson)
      let online = try container.decodeIfPresent(Int.self, forKey: .online) ?? 0
      do throws(MeetingAttendanceError) {
        try self.init(inPerson: inPerson, online: online)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes the figures.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(inPerson, forKey: .inPerson)
      if online > 0 { try container.encode(online, forKey: .online) }
    }
  }
#endif
