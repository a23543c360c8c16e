/// An agreement of positions: three sides state, compare and negotiate until they have a joint position or a
/// protocol of divergence, hand it over to a consultation, and learn what became of it.
///
/// Only a member of a side speaks for it.
///
/// Source: 001 (uzgadnianie stanowisk); the procedure is a proposal, see ``AgreementCharter``.
public struct PositionAgreement: Lifecycle {
  /// The stages of an agreement of positions.
  public enum Stage: String, ProcessName {
    /// A topic is set, and the sides gather.
    case topic
    /// The sides state their positions.
    case stating
    /// The positions are compared.
    case comparing
    /// The sides negotiate in rounds.
    case negotiating
    /// They have a joint position.
    case agreed
    /// They have a protocol of divergence.
    case diverged
    /// What they have is handed over to a consultation.
    case transferred
    /// The answer of the consultation is on record.
    case answered
    /// No answer came.
    case unanswered
    /// Every side knows what became of it.
    case reportedBack
    /// It was given up before it was handed over.
    case withdrawn
  }

  /// The name of the process on the wire.
  public static var processName: String { "positionAgreement" }
  /// An agreement begins with its topic.
  public static var initialStage: Stage { .topic }

  /// What was fixed when the topic was set.
  public let charter: AgreementCharter
  /// Where it stands.
  public private(set) var position: Position<Stage>
  /// Everybody who belongs to a side now.
  public private(set) var members: [ParticipantIdentifier: Membership] = [:]
  /// The day by which the sides are to state their positions; `nil` where none was set.
  public private(set) var statingUntil: Day?
  /// The positions of the sides, the latest of each, in the order in which sides first spoke.
  public private(set) var sidePositions = Roll<PlatformSide, SideStatement>()
  /// The points of the comparison.
  public private(set) var points: [ComparedPoint] = []
  /// The rounds, in order.
  public private(set) var rounds: [Round] = []
  /// The joint position or the protocol of divergence; `nil` before that.
  public private(set) var result: Result?
  /// The different positions of sides, in the order in which they first came.
  public private(set) var minorities = Roll<PlatformSide, SideStatement>()
  /// The consultation it was handed over to; `nil` before that.
  public private(set) var transfer: Transfer?
  /// The answer; `nil` where there is none.
  public private(set) var response: Response?
  /// What the sides were told, in order.
  public private(set) var reports = Roll<PlatformSide, Report>()

  /// The membership of a side.
  public struct Membership: Hashable, Sendable {
    /// The side.
    public let side: PlatformSide
    /// The day on which it began.
    public let since: Day
  }

  /// What a side said.
  public struct SideStatement: Hashable, Sendable {
    /// The name of the position; `nil` for a minority position, which has none of its own.
    public let id: Identifier<SidePosition>?
    /// The day.
    public let day: Day
    /// Who said it.
    public let speaker: ParticipantIdentifier
    /// What was said.
    public let statement: LocalizedText
  }

  /// A round of negotiation.
  public struct Round: Hashable, Sendable {
    /// The day on which it was opened.
    public let opened: Day
    /// The draft.
    public let draft: LocalizedText
    /// The votes of members, the latest of each.
    public internal(set) var votes: [ParticipantIdentifier: DraftVote] = [:]
  }

  /// What the sides ended with.
  public struct Result: Hashable, Sendable {
    /// Its name.
    public let id: Identifier<JointPosition>
    /// The day.
    public let day: Day
    /// The text; of a protocol of divergence the last draft.
    public let text: LocalizedText
    /// Whether it is a joint position, and no protocol of divergence.
    public let isJoint: Bool
    /// How the sides voted.
    public let votes: [SideVotes]
  }

  /// Where the result was handed over to.
  public struct Transfer: Hashable, Sendable {
    /// The consultation.
    public let consultation: Reference
    /// The day.
    public let day: Day
  }

  /// The answer of a consultation.
  public struct Response: Hashable, Sendable {
    /// What answers.
    public let answer: Reference
    /// What became of the position.
    public let outcome: PositionOutcome
    /// The day.
    public let day: Day
  }

  /// A report to a side.
  public struct Report: Hashable, Sendable {
    /// The name of the report.
    public let id: Identifier<PositionReport>
    /// The day.
    public let day: Day
  }

  /// An agreement on the day its topic is set.
  public init(charter: AgreementCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
    for member in charter.members { members[member.person] = Membership(side: member.side, since: day) }
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<PositionAgreement>) {
    let day = admission.occasion.happened
    let who = admission.occasion.who
    position = admission.position
    switch admission.event {
    case .noResponse, .withdrawn: break
    case .positionsInvited(let until): statingUntil = until
    case .positionStated(let side, let position, let statement):
      sidePositions.add(SideStatement(id: position, day: day, speaker: who, statement: statement), as: side)
    case .compared(let points): self.points = points
    case .roundOpened(let draft): rounds.append(Round(opened: day, draft: draft))
    case .draftAccepted: vote(.accepted, of: who)
    case .draftRejected: vote(.rejected, of: who)
    case .abstained: vote(.abstained, of: who)
    case .jointPositionReached(let position): end(position, isJoint: true, on: day)
    case .divergenceRecorded(let position): end(position, isJoint: false, on: day)
    case .minorityRecorded(let side, let statement):
      minorities.add(SideStatement(id: nil, day: day, speaker: who, statement: statement), as: side)
    case .transferred(let consultation): transfer = Transfer(consultation: consultation, day: day)
    case .responseReceived(let answer, let outcome):
      response = Response(answer: answer, outcome: outcome, day: day)
    case .reportedTo(let side, let report): reports.add(Report(id: report, day: day), as: side)
    case .memberJoined(let member, let side): members[member] = Membership(side: side, since: day)
    case .memberLeft(let member):
      members[member] = nil
      if let last = rounds.indices.last { rounds[last].votes[member] = nil }
    }
  }

  private mutating func vote(_ vote: DraftVote, of member: ParticipantIdentifier) {
    guard let last = rounds.indices.last else { return }
    rounds[last].votes[member] = vote
  }

  private mutating func end(_ name: Identifier<JointPosition>, isJoint: Bool, on day: Day) {
    let text = rounds.last?.draft ?? charter.topic
    result = Result(id: name, day: day, text: text, isJoint: isJoint, votes: votes)
  }
}

extension PositionAgreement {
  /// How the sides voted in the latest round, in the order of the sides; without a round nobody has voted.
  ///
  /// Complexity: O(members).
  public var votes: [SideVotes] {
    let votes = rounds.last?.votes ?? [:]
    return PlatformSide.allCases.map { side in
      var count = (members: 0, accepted: 0, rejected: 0, abstained: 0)
      for (person, membership) in members where membership.side == side {
        count.members += 1
        switch votes[person] {
        case .accepted?: count.accepted += 1
        case .rejected?: count.rejected += 1
        case .abstained?: count.abstained += 1
        case nil: break
        }
      }
      return SideVotes(
        side, members: count.members, accepted: count.accepted, rejected: count.rejected,
        abstained: count.abstained)
    }
  }

  /// Whether the votes of the latest round make a joint position.
  public var isAgreed: Bool { charter.rule.isAgreed(votes) }

  /// The members of a side, in the order of their names.
  public func members(of side: PlatformSide) -> [ParticipantIdentifier] {
    members.filter { $0.value.side == side }.keys.sorted()
  }

  /// The sides that have not stated their position, in the order of the sides.
  public var unstatedSides: [PlatformSide] {
    PlatformSide.allCases.filter { !sidePositions.contains($0) }
  }

  /// The sides that were not told what became of it, in the order of the sides.
  public var uninformedSides: [PlatformSide] {
    PlatformSide.allCases.filter { !reports.contains($0) }
  }

  /// What became of what: from the positions of the sides to the joint one or the protocol, the consultation,
  /// its answer, and the reports to the sides.
  ///
  /// Where there was no answer the reports follow on the consultation.
  public var trace: Trace {
    var edges: [TraceEdge] = []
    guard let result else { return Trace() }
    let joint = Reference(.jointPosition, result.id)
    for side in sidePositions {
      guard let id = side.value.id else { continue }
      edges.append(
        TraceEdge(
          from: Reference(.sidePosition, id), relation: result.isJoint ? .mergedInto : .enteredIn, to: joint,
          day: result.day))
    }
    if let transfer {
      edges.append(
        TraceEdge(from: joint, relation: .transferredTo, to: transfer.consultation, day: transfer.day))
      if let response {
        edges.append(
          TraceEdge(
            from: transfer.consultation, relation: .answeredBy, to: response.answer, day: response.day))
      }
      for report in reports {
        edges.append(
          TraceEdge(
            from: response?.answer ?? transfer.consultation, relation: .reportedIn,
            to: Reference(.positionReport, report.value.id), day: report.value.day))
      }
    }
    // The names of consultation and answer come from outside; an edge that would close a circle is left out.
    var trace = Trace()
    for edge in edges { try? trace.add(edge) }
    return trace
  }
}
