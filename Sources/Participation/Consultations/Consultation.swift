/// A consultation: a host asks people about a document, hears them, decides, and answers.
///
/// Two things come of it and never merge: the summary of what was said, and the decision on what is done.
/// Each has its day inside the host and its day of publication. The contributions are processes of their own,
/// ``Contribution``, joined by their identifiers; an ``AnswerLedger`` proves that each was answered.
///
/// Source: 001, 003, 004; Serbian Law on the Planning System art. 32–36; Polish Rules of Work of the Council
/// of Ministers par. 21, 36.
public struct Consultation: Lifecycle {
  /// The stages of a consultation.
  public enum Stage: String, ProcessName {
    /// It is prepared.
    case planned
    /// It is announced with its window.
    case announced
    /// Contributions are taken.
    case open
    /// Contributions are no longer asked for.
    case closed
    /// What was said is analysed.
    case analysed
    /// It is decided, and the contributions are answered, inside the host.
    case answered
    /// Summary and decision are published.
    case published
    /// Nothing is to follow any more.
    case concluded
    /// The host let the deadline pass and never answered.
    case neverAnswered
    /// It was called off before it closed.
    case cancelled
  }

  /// The name of the process on the wire.
  public static var processName: String { "consultation" }
  /// A consultation begins as a plan.
  public static var initialStage: Stage { .planned }

  /// What was fixed when it was planned.
  public let charter: ConsultationCharter
  /// Where it stands.
  public private(set) var position: Position<Stage>
  /// Who answers for it inside the host; `nil` until somebody is appointed.
  public private(set) var coordinator: ParticipantIdentifier?
  /// Its documents with their versions, in the order in which they were provided.
  public private(set) var documents = Roll<Reference, ConsultationDocument>()
  /// The techniques that were chosen, with the day.
  public private(set) var techniques = Roll<ConsultationTechnique, Day>()
  /// The ways in which people can contribute, with the day on which each was offered.
  public private(set) var ways = Roll<Channel, Day>()
  /// Its rounds, at least one; a review of the method begins another.
  public private(set) var rounds = [ConsultationRound()]
  /// Its meetings.
  public private(set) var meetings = Roll<Identifier<ConsultationMeeting>, ConsultationMeeting>()
  /// The contributions as they came, those that were withdrawn among them.
  public private(set) var receipts = Roll<Identifier<Contribution>, ContributionReceipt>()
  /// The versions of the summary of what was said, in order.
  public private(set) var summaries: [ConsultationSummary] = []
  /// The versions of the decision on what is done, in order.
  public private(set) var decisions: [ConsultationDecision] = []
  /// The day on which the host held it for answered; `nil` before.
  public private(set) var answered: Day?
  /// What a ledger of the answers said then; `nil` where none was shown.
  public private(set) var ledger: LedgerSummary?

  // The contribution of each person that stands, so that a second one is found without a search.
  private var byPerson: [ParticipantIdentifier: Identifier<Contribution>] = [:]

  /// A consultation on the day it is planned.
  public init(charter: ConsultationCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<Consultation>) {
    let day = admission.occasion.happened
    position = admission.position
    switch admission.event {
    case .analysed, .neverAnswered, .concluded, .cancelled: break
    case .documentProvided(let document, let kind):
      documents.add(ConsultationDocument(kind: kind, versions: [day]), as: document)
    case .documentRevised(let document): documents.update(document) { $0.versions.append(day) }
    case .coordinatorAppointed(let coordinator): self.coordinator = coordinator
    case .techniqueChosen(let technique): techniques.add(day, as: technique)
    case .wayAdded(let channel): ways.add(day, as: channel)
    case .announced(let period, let channels):
      changeRound {
        $0.announced = day
        $0.announcedPeriod = period
        $0.period = period
        $0.channels = channels
      }
    case .opened: changeRound { $0.opened = day }
    case .extended(let last, _):
      changeRound {
        $0.extensions.append(day)
        $0.period = $0.period.map { Period(ordered: $0.first, last) }
      }
    case .closed: changeRound { $0.closed = day }
    case .methodReviewed(_, let technique):
      changeRound {
        $0.closed = $0.closed ?? day
        $0.reviewed = day
      }
      techniques.add(day, as: technique)
      rounds.append(ConsultationRound())
    case .meetingPlanned(let meeting, let kind, let planned, let territory):
      meetings.add(
        ConsultationMeeting(kind: kind, day: planned, territory: territory, status: .planned), as: meeting)
    case .meetingHeld(let meeting, let attendance):
      meetings.update(meeting) { $0.status = .held(on: day, attendance) }
    case .meetingCancelled(let meeting, _): meetings.update(meeting) { $0.status = .cancelled(on: day) }
    case .contributionReceived(let contribution, let person, let channel, let submitted):
      let last = round.period?.last
      receipts.add(
        ContributionReceipt(
          person: person, channel: channel, submitted: submitted, received: day,
          isLate: last.map { submitted > $0 } ?? false),
        as: contribution)
      if let person, byPerson[person] == nil { byPerson[person] = contribution }
    case .contributionWithdrawn(let contribution):
      receipts.update(contribution) { $0.withdrawn = day }
      if let person = receipts[contribution]?.person, byPerson[person] == contribution {
        byPerson[person] = nil
      }
    case .summaryWritten(let document):
      summaries.append(ConsultationSummary(document: document, written: day))
    case .decisionTaken(let document, let manner, let generalInterest):
      decisions.append(
        ConsultationDecision(
          document: document, manner: manner, generalInterest: generalInterest, taken: day))
    case .summaryPublished(let channels):
      change(&summaries) {
        $0.published = day
        $0.channels = channels
      }
    case .decisionPublished(let channels):
      change(&decisions) {
        $0.published = day
        $0.channels = channels
      }
    case .answered(let ledger):
      answered = day
      self.ledger = ledger
    }
  }

  private mutating func changeRound(_ change: (inout ConsultationRound) -> Void) {
    self.change(&rounds, change)
  }

  private func change<Element>(_ list: inout [Element], _ change: (inout Element) -> Void) {
    if let last = list.indices.last { change(&list[last]) }
  }
}

extension Consultation {
  /// The round that it is in.
  public var round: ConsultationRound { rounds.last ?? ConsultationRound() }

  /// The first document that a consultation can be about; `nil` where there is none.
  public var subject: Reference? { documents.first { $0.value.kind.isSubject }?.key }

  /// The latest version of the summary; `nil` where there is none.
  public var summary: ConsultationSummary? { summaries.last }

  /// The latest version of the decision; `nil` where there is none.
  public var decision: ConsultationDecision? { decisions.last }

  /// The contribution of a person that stands; `nil` where there is none.
  ///
  /// Where a person may bring several it is the first one that stands, or `nil` after that one was withdrawn.
  /// Complexity: O(1).
  public func contribution(of person: ParticipantIdentifier) -> Identifier<Contribution>? {
    byPerson[person]
  }

  /// Whether its window has a day: what was announced, whatever was opened and closed since.
  ///
  /// Both ends belong to the window, so that on its last day it is open and not over.
  public func isInWindow(on day: Day) -> Bool { round.period?.contains(day) ?? false }

  /// Where it stands for the public.
  public var standing: ConsultationStanding {
    switch stage {
    case .planned, .announced: .notYetOpen
    case .open: .open
    case .closed, .analysed, .answered, .neverAnswered: .closed
    case .published, .concluded: .outcomePublished
    case .cancelled: .cancelled
    }
  }

  /// How many contributions and people it counts, paper and online apart.
  ///
  /// Complexity: O(contributions).
  public var counts: ConsultationCounts {
    var online = 0
    var offline = 0
    var withoutPerson = 0
    var late = 0
    var modes: [ParticipantIdentifier: (online: Bool, offline: Bool)] = [:]
    for element in receipts where element.value.withdrawn == nil {
      let receipt = element.value
      let isOnline = receipt.channel.isOnline
      if isOnline { online += 1 } else { offline += 1 }
      if receipt.isLate { late += 1 }
      guard let person = receipt.person else {
        withoutPerson += 1
        continue
      }
      let before = modes[person] ?? (false, false)
      modes[person] = (before.online || isOnline, before.offline || !isOnline)
    }
    return ConsultationCounts(
      online: online, offline: offline, people: modes.count, withoutPerson: withoutPerson,
      peopleOnBoth: modes.values.reduce(0) { $0 + ($1.online && $1.offline ? 1 : 0) }, late: late)
  }

  /// The contributions that stand, in the order in which they came.
  public var contributions: [Identifier<Contribution>] {
    receipts.compactMap { $0.value.withdrawn == nil ? $0.key : nil }
  }
}
