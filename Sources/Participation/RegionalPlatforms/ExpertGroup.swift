/// A group of experts that supports the work of platforms: named, appointed, asked, and answering in time.
///
/// Source: 001 (Grupa Ekspertów Społecznych).
public struct ExpertGroup: Lifecycle {
  /// The stages of a group of experts.
  public enum Stage: String, ProcessName {
    /// Experts are being named.
    case forming
    /// The group is appointed and answers questions.
    case appointed
    /// It has ended.
    case dissolved
  }
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// The person is not in the group.
    case expertNew
    /// The person is in the group.
    case expertPresent
    /// There are as many experts as the charter asks for.
    case expertsEnough
    /// The identifier of the question is free.
    case questionNew
    /// The last day has not passed.
    case dueAhead
    /// The question is asked and not answered.
    case questionOpen
    /// The identifier of the opinion is free.
    case opinionNew
    /// Whoever answers is in the group.
    case actsAsExpert
  }

  /// The name of the process on the wire.
  public static var processName: String { "expertGroup" }
  /// A group begins by naming experts.
  public static var initialStage: Stage { .forming }

  /// What was fixed when it was founded.
  public let charter: ExpertGroupCharter
  /// Where it stands.
  public private(set) var position: Position<Stage>
  /// The experts in the group, with their field and the day since when.
  public private(set) var experts: [ParticipantIdentifier: Expert] = [:]
  /// The questions, in the order in which they were asked.
  public private(set) var questions = Roll<Identifier<ExpertQuestion>, ExpertQuestion>()

  /// An expert of the group.
  public struct Expert: Hashable, Sendable {
    /// The field.
    public let field: PolicyArea
    /// The day on which the person was named.
    public let since: Day
  }

  /// A group on the day it is founded.
  public init(charter: ExpertGroupCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
  }

  /// The table of the group.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<ExpertGroup> {
    switch stage {
    case .forming:
      switch kind {
      case .expertNamed: .stays(by: .coordinator, .projectPromoter, if: .expertNew)
      case .expertLeft: .stays(by: .coordinator, .projectPromoter, .expert, if: .expertPresent)
      case .appointed: .to(.appointed, by: .coordinator, .projectPromoter, if: .expertsEnough)
      case .dissolved: .to(.dissolved, by: .coordinator, .projectPromoter)
      case .asked, .opined, .declined: .impossible
      }
    case .appointed:
      switch kind {
      case .expertNamed: .stays(by: .coordinator, .projectPromoter, if: .expertNew)
      case .expertLeft: .stays(by: .coordinator, .projectPromoter, .expert, if: .expertPresent)
      case .asked:
        .stays(
          by: .coordinator, .projectPromoter, .regionalSpecialist, .regionalConsultant, if: .questionNew,
          .dueAhead)
      case .opined: .stays(by: .expert, if: .questionOpen, .opinionNew, .actsAsExpert)
      case .declined: .stays(by: .expert, if: .questionOpen, .actsAsExpert)
      case .dissolved: .to(.dissolved, by: .coordinator, .projectPromoter)
      case .appointed: .impossible
      }
    case .dissolved: .impossible
    }
  }

  /// The kinds of event that can bring a requirement about; those that rest on the event itself have none.
  public static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .expertPresent, .expertsEnough, .actsAsExpert: [.expertNamed]
    case .questionOpen: [.asked]
    case .expertNew, .questionNew, .dueAhead, .opinionNew: []
    }
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<ExpertGroup>) {
    let day = admission.occasion.happened
    let who = admission.occasion.who
    position = admission.position
    switch admission.event {
    case .appointed, .dissolved: break
    case .expertNamed(let expert, let field): experts[expert] = Expert(field: field, since: day)
    case .expertLeft(let expert): experts[expert] = nil
    case .asked(let question, let about, let statement, let due):
      questions.add(
        ExpertQuestion(
          statement: statement, about: about, asked: day,
          due: due ?? charter.answerDays.map { day.adding(days: $0) }), as: question)
    case .opined(let question, let opinion, let text):
      questions.update(question) { $0.answer = .opinion(opinion, text: text, by: who, on: day) }
    case .declined(let question, let reason):
      questions.update(question) { $0.answer = .declined(reason: reason, by: who, on: day) }
    }
  }
}

/// A question to a group of experts.
public struct ExpertQuestion: Hashable, Sendable {
  /// How a question was closed.
  public enum Answer: Hashable, Sendable {
    /// The group gave an opinion.
    case opinion(Identifier<ExpertOpinion>, text: LocalizedText, by: ParticipantIdentifier, on: Day)
    /// The group declined.
    case declined(reason: LocalizedText, by: ParticipantIdentifier, on: Day)

    /// The day.
    public var day: Day {
      switch self {
      case .opinion(_, _, _, let day), .declined(_, _, let day): day
      }
    }
  }

  /// What is asked.
  public let statement: LocalizedText
  /// What it is about; `nil` where it is about nothing on record.
  public let about: Reference?
  /// The day on which it was asked.
  public let asked: Day
  /// The last day for the answer; `nil` where none was set.
  public let due: Day?
  /// How it was closed; `nil` while it is open.
  public internal(set) var answer: Answer?

  /// By how many days the answer is late on a day, or came late; 0 where it is or was in time.
  public func daysLate(on day: Day) -> Int {
    guard let due else { return 0 }
    return max(0, due.days(until: answer?.day ?? day))
  }
}

/// What the identifier of an opinion names; the type has no values.
public enum ExpertOpinion: Sendable {}

/// What is fixed when a group of experts is founded.
public struct ExpertGroupCharter: Hashable, Sendable {
  /// What it is called.
  public let title: LocalizedText
  /// How many experts it needs; 1 or more.
  public let leastExperts: Int
  /// The day by which it is to be appointed; `nil` where none was set.
  public let appointmentDue: Day?
  /// Within how many days a question is to be answered where it names no day; `nil` where no limit was set.
  public let answerDays: Int?

  /// A charter.
  ///
  /// - Throws: ``ExpertGroupCharterError`` where a figure is out of range.
  public init(
    title: LocalizedText, leastExperts: Int, appointmentDue: Day? = nil, answerDays: Int? = nil
  ) throws(ExpertGroupCharterError) {
    guard leastExperts >= 1 else { throw .leastExperts(leastExperts) }
    if let answerDays, answerDays < 0 { throw .answerDays(answerDays) }
    self.title = title
    self.leastExperts = leastExperts
    self.appointmentDue = appointmentDue
    self.answerDays = answerDays
  }
}

/// Why figures are no charter of a group of experts.
public enum ExpertGroupCharterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A group needs at least one expert.
  case leastExperts(Int)
  /// The days are below zero.
  case answerDays(Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .leastExperts(let least): "leastExperts is \(least); give 1 or more."
    case .answerDays(let days): "answerDays is \(days); give 0 or more, or leave it out."
    }
  }
}

#if hasFeature(Embedded)
  extension ExpertGroupCharter: Serializable {}
#else
  extension ExpertGroupCharter: Codable {
    private enum CodingKeys: String, CodingKey { case title, leastExperts, appointmentDue, answerDays }

    /// Reads the value and checks it; lists may be left out where they are empty.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let title = try container.decode(LocalizedText.self, forKey: .title)
      let leastExperts = try container.decode(Int.self, forKey: .leastExperts)
      let appointmentDue = try container.decodeIfPresent(Day.self, forKey: .appointmentDue)
      let answerDays = try container.decodeIfPresent(Int.self, forKey: .answerDays)
      do throws(ExpertGroupCharterError) {
        try self.init(
          title: title, leastExperts: leastExperts, appointmentDue: appointmentDue, answerDays: answerDays)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }
  }
#endif
