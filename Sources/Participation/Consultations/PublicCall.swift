/// A public call: criteria that are fixed before it opens, applications, points, and a selection that can be
/// computed again by everybody.
///
/// Late applications are on record like the others; whether one is excluded is decided, with a code. How many
/// of the selected finish is a later fact.
///
/// Source: 003 (a call for local self-governments, of which five were selected); later pages on the same call
/// name four plans as adopted.
public struct PublicCall: Lifecycle {
  /// The stages of a public call.
  public enum Stage: String, ProcessName {
    /// It is being written.
    case drafted
    /// It is known to the public.
    case published
    /// Applications are taken.
    case open
    /// Applications are taken no longer.
    case closed
    /// Every application has its points.
    case scored
    /// The selection is made.
    case selected
    /// The selection is known to the public.
    case announced
    /// The selection stands.
    case final
    /// Nothing more is looked for.
    case concluded
    /// It was called off.
    case cancelled
  }

  /// How many assessors can score one application under one criterion.
  ///
  /// Up to this number every total is exact.
  public static var mostAssessors: Int { 20 }
  /// How many criteria a call can have.
  public static var mostCriteria: Int { 100 }

  /// The name of the process on the wire.
  public static var processName: String { "publicCall" }
  /// A public call begins as a draft.
  public static var initialStage: Stage { .drafted }

  /// What was fixed when it was drafted.
  public let charter: PublicCallCharter
  /// Where it stands.
  public private(set) var position: Position<Stage>
  /// The criteria, in order; they cannot change once it is open.
  public private(set) var criteria: [CallCriterion] = []
  /// The days on which applications are taken as planned last, both included; `nil` before the publication.
  public private(set) var period: Period?
  /// The times that the last day was moved, in order.
  public private(set) var extensions: [CallExtension] = []
  /// The day on which it was published; `nil` before that.
  public private(set) var published: Day?
  /// The day on which it was opened; `nil` before that.
  public private(set) var opened: Day?
  /// The day on which it was closed; `nil` before that.
  public private(set) var closed: Day?
  /// The applications, in the order in which they came, excluded and withdrawn ones among them.
  public private(set) var applications = Roll<Identifier<CallApplication>, CallApplication>()
  /// The lots that were drawn: each application with its place among the lots.
  public private(set) var lots = Roll<Identifier<CallApplication>, Int>()
  /// The selection as it was made; `nil` before that, and while it is made again.
  public private(set) var selection: CallSelection?
  /// The day on which the selection was announced last; `nil` before that.
  public private(set) var announced: Day?
  /// The complaints, in order.
  public private(set) var complaints = Roll<Identifier<CallComplaint>, CallComplaint>()

  /// A public call on the day it is drafted.
  public init(charter: PublicCallCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<PublicCall>) {
    let day = admission.occasion.happened
    position = admission.position
    switch admission.event {
    case .criterionSet(let criterion):
      if let place = criteria.firstIndex(where: { $0.id == criterion.id }) {
        criteria[place] = criterion
      } else {
        criteria.append(criterion)
      }
    case .criterionDropped(let criterion): criteria.removeAll { $0.id == criterion }
    case .published(let period):
      published = day
      self.period = period
    case .opened: opened = day
    case .applicationReceived(let application, let applicant):
      applications.add(CallApplication(applicant: applicant, received: day), as: application)
    case .applicationWithdrawn(let application):
      applications.update(application) { $0.standing = .withdrawn(on: day) }
    case .applicationExcluded(let application, let code, _):
      applications.update(application) { $0.standing = .inadmissible(code, on: day) }
    case .applicationReadmitted(let application, _):
      applications.update(application) { $0.standing = .admitted }
    case .deadlineExtended(let until, let reason): extend(until: until, reason: reason, on: day)
    case .closed: closed = day
    case .scored(let application, let criterion, let points):
      let mark = CallApplication.Mark(
        criterion: criterion, assessor: admission.occasion.who, points: points, day: day)
      applications.update(application) { $0.marks.append(mark) }
    case .scoresAnnulled(let application, _): applications.update(application) { $0.marks = [] }
    case .scoringCompleted: lots = Roll()
    case .lotsDrawn(let order):
      lots = Roll()
      for (place, application) in order.enumerated() { lots.add(place, as: application) }
    case .selectionMade: selection = ranking
    case .announced: announced = day
    case .complaintFiled(let complaint, let application, let reason):
      complaints.add(CallComplaint(application: application, filed: day, reason: reason), as: complaint)
    case .complaintUpheld(let complaint, let reason):
      complaints.update(complaint) {
        $0.answer = CallComplaint.Answer(isUpheld: true, reason: reason, day: day)
      }
    case .complaintDismissed(let complaint, let reason):
      complaints.update(complaint) {
        $0.answer = CallComplaint.Answer(isUpheld: false, reason: reason, day: day)
      }
    case .scoringReopened(let complaint):
      complaints.update(complaint) { $0.reopened = day }
      selection = nil
    case .finished(let application): applications.update(application) { $0.outcome = .finished(on: day) }
    case .givenUp(let application, let reason):
      applications.update(application) { $0.outcome = .givenUp(on: day, reason: reason) }
    case .finalised, .concluded, .cancelled: break
    }
  }

  private mutating func extend(until: Day, reason: LocalizedText, on day: Day) {
    guard let present = period, let last = present.last else { return }
    extensions.append(CallExtension(from: last, until: until, day: day, reason: reason))
    period = (try? Period(present.first, until)) ?? present
  }
}

extension PublicCall {
  /// By how many days an application was late, measured by the last day as it was planned last; 0 where it
  /// was in time, `nil` where there is no such application.
  public func daysLate(_ application: Identifier<CallApplication>) -> Int? {
    applications[application].map { one in
      guard let last = period?.last else { return 0 }
      return max(0, last.days(until: one.received))
    }
  }

  /// How many of the selected have finished, and how many have given up.
  public var followUp: CallFollowUp {
    var finished = 0
    var givenUp = 0
    for application in applications {
      switch application.value.outcome {
      case .finished?: finished += 1
      case .givenUp?: givenUp += 1
      case nil: break
      }
    }
    return CallFollowUp(finished: finished, givenUp: givenUp)
  }
}

/// What became of the selected applications of a public call.
///
/// Source: 003 (five selected); later pages on the same call name four plans as adopted.
public struct CallFollowUp: Hashable, Sendable {
  /// How many did what they were selected for.
  public let finished: Int
  /// How many gave it up.
  public let givenUp: Int
}
