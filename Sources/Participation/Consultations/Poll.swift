/// A poll: questions that anybody who has a key answers once.
///
/// What comes out are counts; whose answer was which cannot be asked of it. The days of the charter close it
/// by themselves: nobody has to close it in time for late answers to be refused.
///
/// Source: 004 (“Is the information on this page useful to you?”).
public struct Poll: Lifecycle {
  /// The stages of a poll.
  public enum Stage: String, ProcessName {
    /// Its questions are being written.
    case draft
    /// It is being answered.
    case open
    /// It is over.
    case closed
  }

  /// What can happen in a poll.
  public enum Event: LifecycleEvent {
    /// A question is added, or written anew where it stands.
    indirect case questionSet(question: PollQuestion)
    /// A question is taken out.
    case questionDropped(question: Identifier<PollQuestion>)
    /// It begins.
    case opened
    /// Somebody answers some questions or all.
    case answered(respondent: Identifier<PollRespondent>, answers: [PollAnswer])
    /// It ends.
    case closed

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// A question set.
      case questionSet
      /// A question less.
      case questionDropped
      /// Begun.
      case opened
      /// Answered by somebody.
      case answered
      /// Ended.
      case closed
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .questionSet: .questionSet
      case .questionDropped: .questionDropped
      case .opened: .opened
      case .answered: .answered
      case .closed: .closed
      }
    }
  }

  /// The name of the process on the wire.
  public static var processName: String { "poll" }
  /// A poll begins as a draft.
  public static var initialStage: Stage { .draft }

  /// What was fixed when it was begun.
  public let charter: PollCharter
  /// Where it stands.
  public private(set) var position: Position<Stage>
  /// The questions, in order.
  public private(set) var questions: [PollQuestion] = []
  /// The day on which it was opened; `nil` before that.
  public private(set) var opened: Day?
  /// The day on which it was closed; `nil` before that.
  public private(set) var closed: Day?
  var responses = Roll<Identifier<PollRespondent>, Response>()

  struct Response: Hashable, Sendable {
    let day: Day
    let answers: [PollAnswer]
  }

  /// A poll on the day it is begun.
  public init(charter: PollCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<Poll>) {
    let day = admission.occasion.happened
    position = admission.position
    switch admission.event {
    case .questionSet(let question):
      if let place = questions.firstIndex(where: { $0.id == question.id }) {
        questions[place] = question
      } else {
        questions.append(question)
      }
    case .questionDropped(let question): questions.removeAll { $0.id == question }
    case .opened: opened = day
    case .answered(let respondent, let answers):
      responses.add(Response(day: day, answers: answers), as: respondent)
    case .closed: closed = day
    }
  }
}

extension Poll {
  /// How many people answered.
  public var respondents: Int { responses.count }

  /// Whether somebody has answered.
  public func hasAnswered(_ respondent: Identifier<PollRespondent>) -> Bool { responses.contains(respondent) }

  /// Whether answers are taken on a day: it has been opened, not closed, and the day is one of the charter's.
  public func takesAnswers(on day: Day) -> Bool { stage == .open && charter.takesAnswers(on: day) }

  /// Whether enough people answered; `nil` where the charter asks for no number.
  public var isQuorumReached: Bool? { charter.quorum.map { $0.isReached(by: respondents) } }

  /// What somebody can owe while a poll runs.
  public enum Duty: String, ProcessName {
    /// Open it on its first day.
    case open
    /// Close it after its last day.
    case close
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .open, .close: .clerk
    }
  }

  /// What is owed on a day: to open it, to close it.
  ///
  /// It is to be closed on the day after its last day at the latest.
  public func obligations(on day: Day) -> [Obligation<Poll>] {
    switch stage {
    case .draft: charter.opens.map { [Obligation(.open, since: position.since, due: $0)] } ?? []
    case .open:
      charter.closes.map { [Obligation(.close, since: position.since, due: $0.adding(days: 1))] } ?? []
    case .closed: []
    }
  }
}
