/// Something reported to a public service, and what became of it: a municipal problem, a book that a library
/// lacks.
///
/// The service settles it; whether it is settled only who reported it can say. Of the same matter reported
/// twice, one report goes on and remembers the other.
///
/// Source: 003 (services to report local municipal problems, services that answer the proposals of citizens,
/// readers who recommend what they find missing), 004.
public struct FeedbackItem: Lifecycle {
  /// The stages of something reported.
  public enum Stage: String, ProcessName {
    /// It has arrived.
    case received
    /// The service has said that it has it.
    case acknowledged
    /// A unit is to see to it.
    case assigned
    /// The unit is at work.
    case inProgress
    /// It is done, as the service sees it.
    case resolved
    /// It will not be done.
    case declined
    /// Who reported it was not content, and it was taken up again.
    case reopened
    /// Who reported it is content.
    case confirmed
    /// It goes on as part of another report.
    case merged
  }

  /// The name of the process on the wire.
  public static var processName: String { "feedbackItem" }
  /// It begins when it arrives.
  public static var initialStage: Stage { .received }

  /// What was fixed when it arrived.
  public let charter: FeedbackCharter
  /// Where it stands.
  public private(set) var position: Position<Stage>
  /// The day on which it arrived.
  public let received: Day
  /// The day on which it was acknowledged; `nil` before that.
  public private(set) var acknowledged: Day?
  /// The units that were to see to it, the present one last.
  public private(set) var assignments: [FeedbackAssignment] = []
  /// How it was settled, the latest settlement last.
  public private(set) var settlements: [FeedbackSettlement] = []
  /// How often and why it was taken up again.
  public private(set) var reopenings: [FeedbackReopening] = []
  /// The day on which who reported it was content; `nil` before that.
  public private(set) var confirmed: Day?
  /// The item as part of which it goes on, and since when; `nil` where it goes on by itself.
  public private(set) var merger: Merger?
  /// The other reports of the same matter, in the order in which they were joined.
  public private(set) var duplicates = Roll<Identifier<FeedbackItem>, FeedbackDuplicate>()
  /// How who reported it rates the handling, the latest rating; `nil` where there is none.
  public private(set) var rating: ServiceRating?

  /// The item as part of which another goes on.
  public struct Merger: Hashable, Sendable {
    /// The item that goes on.
    public let item: Identifier<FeedbackItem>
    /// The day.
    public let day: Day
  }

  /// An item on the day it arrives.
  public init(charter: FeedbackCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
    received = day
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<FeedbackItem>) {
    let day = admission.occasion.happened
    position = admission.position
    switch admission.event {
    case .acknowledged: acknowledged = day
    case .assigned(let unit): assignments.append(FeedbackAssignment(unit: unit, day: day))
    case .workStarted: break
    case .resolved(let outcome):
      settlements.append(FeedbackSettlement(answer: .resolved(outcome: outcome), day: day))
    case .declined(let ground, let reason):
      settlements.append(FeedbackSettlement(answer: .declined(ground: ground, reason: reason), day: day))
    case .confirmed: confirmed = day
    case .reopened(let reason): reopenings.append(FeedbackReopening(reason: reason, day: day))
    case .merged(let item): merger = Merger(item: item, day: day)
    case .duplicateJoined(let item, let reporter):
      duplicates.add(FeedbackDuplicate(reporter: reporter, day: day), as: item)
    case .rated(let rating): self.rating = rating
    }
  }
}

extension FeedbackItem.Stage {
  /// On whom the next step lies.
  public enum Turn: String, ProcessName {
    /// The service has to act.
    case service
    /// Who reported it is asked.
    case reporter
    /// Nobody; it is over.
    case over
  }

  /// On whom the next step lies; every stage is in exactly one of the groups.
  public var turn: Turn {
    switch self {
    case .received, .acknowledged, .assigned, .inProgress, .reopened: .service
    case .resolved, .declined: .reporter
    case .confirmed, .merged: .over
    }
  }
}

extension FeedbackItem {
  /// The unit that is to see to it; `nil` before it is assigned.
  public var unit: Identifier<Organisation>? { assignments.last?.unit }

  /// Everybody who reported the matter, each once, the first one first.
  public var reporters: [ParticipantIdentifier] {
    var known: Set<ParticipantIdentifier> = [charter.reporter]
    return [charter.reporter] + duplicates.map { $0.value.reporter }.filter { known.insert($0).inserted }
  }

  /// After how many days it was acknowledged; `nil` where it was not.
  public var daysToAcknowledge: Int? { acknowledged.map { received.days(until: $0) } }

  /// After how many days it was settled for the first time; `nil` where it was not.
  public var daysToSettle: Int? { settlements.first.map { received.days(until: $0.day) } }

  /// Where it went and what was joined to it, as steps of a trace over all processes.
  public var traceEdges: [TraceEdge] {
    let here = Reference(.feedbackItem, charter.id)
    let joined = duplicates.map { element in
      TraceEdge(
        from: Reference(.feedbackItem, element.key), relation: .mergedInto, to: here, day: element.value.day)
    }
    guard let merger else { return joined }
    let onward = Reference(.feedbackItem, merger.item)
    return joined + [TraceEdge(from: here, relation: .mergedInto, to: onward, day: merger.day)]
  }
}
