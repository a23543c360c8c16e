/// A contribution to a consultation: from its first words to what became of it.
///
/// Its authors alone change it and take it back. It is answered inside the host first and in public when the
/// answer is published; until then the answer can be changed, and after that only an appeal gives a second
/// reading, once.
///
/// Source: 001, 003; Serbian Law on the Planning System art. 34; Polish Act on the Principles of Development
/// Policy art. 6(6).
public struct Contribution: Lifecycle {
  /// The stages of a contribution.
  public enum Stage: String, ProcessName {
    /// Its authors work on it.
    case drafted
    /// It is sent or handed in.
    case submitted
    /// It is admitted.
    case registered
    /// It is weighed.
    case analysed
    /// It is taken over.
    case accepted
    /// Part of it is taken over.
    case partlyAccepted
    /// It is not taken over.
    case rejected
    /// It is not admitted.
    case inadmissible
    /// Its authors ask for a second reading.
    case underAppeal
    /// It stands in a document.
    case enteredInDocument
    /// What becomes of it is watched elsewhere.
    case tracked
    /// Its authors took it back.
    case withdrawn
    /// It goes on in another contribution.
    case merged
    /// It goes on in several contributions.
    case split
    /// Nobody ever answered it.
    case neverAnswered
  }

  /// The name of the process on the wire.
  public static var processName: String { "contribution" }
  /// A contribution begins as a draft.
  public static var initialStage: Stage { .drafted }

  /// What was fixed when it was drafted.
  public let charter: ContributionCharter
  /// Where it stands.
  public private(set) var position: Position<Stage>
  /// Its versions, at least one.
  public private(set) var versions: [ContributionVersion]
  /// Who wrote it together with the author, with the day on which each joined; those who left are not among
  /// them.
  public private(set) var coAuthors: [CoAuthor] = []
  /// The changes that others proposed, in order.
  public private(set) var changes = Roll<Identifier<ProposedChange>, ProposedChange>()
  /// The day on which it was submitted, and the way; `nil` before.
  public private(set) var submission: Submission?
  /// Why it was not admitted; `nil` where it was, or where that is not decided.
  public private(set) var ruling: Ruling?
  /// The answers as they were given, the latest one last.
  public private(set) var answers: [GivenAnswer] = []
  /// The last day for the answer as it was set first; `nil` where none was set.
  public private(set) var firstAnswerDay: Day?
  /// The last day for the answer as it was set last; `nil` where none was set.
  public private(set) var lastAnswerDay: Day?
  /// The appeal; `nil` where there was none.
  public private(set) var appeal: Appeal?
  /// The contributions into which it was merged or split, and those that were copied from it.
  public private(set) var successors: [Successor] = []
  /// The documents in which it stands, with the day.
  public private(set) var documents = Roll<Reference, Day>()
  /// What it is watched in; `nil` where it is not.
  public private(set) var tracking: Tracking?

  /// Somebody who wrote a contribution together with its author.
  public struct CoAuthor: Hashable, Sendable {
    /// Who.
    public let who: ParticipantIdentifier
    /// The day on which they joined.
    public let joined: Day
  }

  /// How a contribution was submitted.
  public struct Submission: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The way.
    public let channel: Channel
  }

  /// Why a contribution was not admitted.
  public struct Ruling: Hashable, Sendable {
    /// The code.
    public let code: InadmissibilityCode
    /// The words.
    public let explanation: LocalizedText
    /// The day.
    public let day: Day
  }

  /// An appeal of the authors.
  public struct Appeal: Hashable, Sendable {
    /// Why.
    public let grounds: LocalizedText
    /// The day.
    public let day: Day
    /// Whether it is against the ruling that the contribution is inadmissible, and not against an answer.
    public let isAgainstRuling: Bool
  }

  /// A contribution that came of another.
  public struct Successor: Hashable, Sendable {
    /// The later contribution.
    public let contribution: Identifier<Contribution>
    /// How it came of this one.
    public let manner: ContributionOrigin.Manner
    /// The day.
    public let day: Day
  }

  /// Where a contribution is watched.
  public struct Tracking: Hashable, Sendable {
    /// The commitment, measure or project.
    public let reference: Reference
    /// The day.
    public let day: Day
  }

  /// A contribution on the day it is drafted.
  public init(charter: ContributionCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
    versions = [
      ContributionVersion(text: charter.text, amendments: charter.amendments, day: day, by: nil)
    ]
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<Contribution>) {
    let day = admission.occasion.happened
    let who = admission.occasion.who
    position = admission.position
    switch admission.event {
    case .registered: ruling = nil
    case .analysed, .withdrawn, .neverAnswered: break
    case .revised(let text, let amendments):
      versions.append(ContributionVersion(text: text, amendments: amendments, day: day, by: who))
    case .coAuthorAdded(let coAuthor): join(coAuthor, on: day)
    case .coAuthorLeft(let coAuthor): coAuthors.removeAll { $0.who == coAuthor }
    case .changeProposed(let change, let text):
      changes.add(ProposedChange(by: who, text: text, day: day, status: .pending), as: change)
    case .changeAccepted(let change):
      changes.update(change) { $0.status = .accepted(on: day) }
      if let accepted = changes[change] {
        versions.append(
          ContributionVersion(
            text: accepted.text, amendments: versions.last?.amendments ?? [], day: day, by: accepted.by))
        join(accepted.by, on: day)
      }
    case .changeRejected(let change, _): changes.update(change) { $0.status = .rejected(on: day) }
    case .changeWithdrawn(let change): changes.update(change) { $0.status = .withdrawn(on: day) }
    case .submitted(let channel): submission = Submission(day: day, channel: channel)
    case .ruledInadmissible(let code, let explanation):
      ruling = Ruling(code: code, explanation: explanation, day: day)
    case .merged(let into): successors.append(Successor(contribution: into, manner: .merged, day: day))
    case .split(let into):
      successors += into.map { Successor(contribution: $0, manner: .split, day: day) }
    case .copied(let to): successors.append(Successor(contribution: to, manner: .copied, day: day))
    case .dueSet(let due):
      firstAnswerDay = firstAnswerDay ?? due
      lastAnswerDay = due
    case .accepted(let answer, let reason): give(answer, .accepted(reason: reason), on: day)
    case .partlyAccepted(let answer, let reason): give(answer, .partlyAccepted(reason: reason), on: day)
    case .rejected(let answer, let reason): give(answer, .rejected(reason: reason), on: day)
    case .answerPublished: if let last = answers.indices.last { answers[last].published = day }
    case .appealed(let grounds):
      appeal = Appeal(grounds: grounds, day: day, isAgainstRuling: ruling != nil)
    case .enteredInDocument(let document): documents.add(day, as: document)
    case .tracked(let reference): tracking = Tracking(reference: reference, day: day)
    }
    if !isChangeable { lapseChanges(on: day) }
  }

  private mutating func join(_ coAuthor: ParticipantIdentifier, on day: Day) {
    if !isAuthor(coAuthor) { coAuthors.append(CoAuthor(who: coAuthor, joined: day)) }
  }

  private mutating func give(
    _ answer: Identifier<ContributionAnswer>, _ outcome: ContributionOutcome, on day: Day
  ) {
    answers.append(
      GivenAnswer(
        answer: ContributionAnswer(answer, outcome), given: day, isSecondReading: appeal != nil))
  }

  // All of them: what can no longer be changed leaves nothing pending.
  private mutating func lapseChanges(on day: Day) {
    for element in changes where element.value.isPending {
      changes.update(element.key) { $0.status = .lapsed(on: day) }
    }
  }
}

extension Contribution {
  /// What it says now.
  public var text: LocalizedText { versions.last?.text ?? charter.text }

  /// The changes of a text that it asks for now.
  public var amendments: [TextAmendment] { versions.last?.amendments ?? [] }

  /// Whether somebody is its author or a co-author.
  public func isAuthor(_ who: ParticipantIdentifier) -> Bool {
    who == charter.author || coAuthors.contains { $0.who == who }
  }

  /// Whether its authors can still change it.
  public var isChangeable: Bool {
    switch stage {
    case .drafted, .submitted, .registered: true
    case .analysed, .accepted, .partlyAccepted, .rejected, .inadmissible, .underAppeal, .enteredInDocument,
      .tracked, .withdrawn, .merged, .split, .neverAnswered:
      false
    }
  }

  /// The changes that wait for its authors, in order.
  public var pendingChanges: [Identifier<ProposedChange>] {
    changes.compactMap { $0.value.isPending ? $0.key : nil }
  }

  /// The answer as the host has it; `nil` before one was given, and while an appeal is read.
  public var answer: GivenAnswer? { stage == .underAppeal ? nil : answers.last }

  /// The answer as the public has it: the one that was published last; `nil` before.
  public var publishedAnswer: GivenAnswer? { answers.last { $0.published != nil } }

  /// The last day for its answer: as it was set last, or so many days after its submission; `nil` where there
  /// is none.
  public var answerDue: Day? {
    if let lastAnswerDay { return lastAnswerDay }
    guard let days = charter.answerDays else { return nil }
    return submission?.day.adding(days: days)
  }

  /// The last day for the decision on its appeal; `nil` where there is none.
  public var appealDue: Day? {
    guard let days = charter.appealAnswerDays else { return nil }
    return appeal?.day.adding(days: days)
  }

  /// The last day on which an appeal is in time; `nil` before there is something to appeal against, or where
  /// no limit was set.
  public var lastDayToAppeal: Day? {
    guard let days = charter.appealDays else { return nil }
    return (answers.first { $0.published != nil }?.published ?? ruling?.day)?.adding(days: days)
  }

  /// Whether its appeal came after the last day for it; `nil` where there is no appeal or no limit.
  public var isAppealLate: Bool? {
    guard let appeal, let days = charter.appealDays else { return nil }
    let against =
      appeal.isAgainstRuling
      ? ruling?.day : answers.last { !$0.isSecondReading && $0.published != nil }?.published
    return against.map { appeal.day > $0.adding(days: days) }
  }
}
