/// A coalition: organisations and people of several sectors who agree on a protocol and act together for a
/// common goal.
///
/// Members accede under conditions and may leave; where too few remain, the coalition rests from deciding and
/// stays. Whoever speaks for it has a mandate, and whoever disagrees with a position has the dissent recorded
/// with it.
///
/// Source: 000 (“Koalicije”); the thresholds and rules are those of its ``CoalitionCharter``.
public struct Coalition: Lifecycle {
  /// The stages of a coalition.
  public enum Stage: String, ProcessName {
    /// Members gather.
    case forming
    /// The protocol, the decision rule and the spokesperson are agreed.
    case agreed
    /// The members act together.
    case acting
    /// It has ended.
    case dissolved
  }

  /// The name of the process on the wire.
  public static var processName: String { "coalition" }
  /// A coalition begins forming.
  public static var initialStage: Stage { .forming }

  /// What the coalition fixed for itself.
  public let charter: CoalitionCharter
  /// Where it stands.
  public private(set) var position: Position<Stage>

  /// Everybody who ever acceded, in the order of their first accession; those who left have an exit.
  public private(set) var members = Roll<ParticipantIdentifier, CoalitionMember>()
  /// How many members there are.
  public private(set) var size = 0
  /// How many members each sector has; sectors without members are left out.
  public private(set) var sectorSizes: [Sector: Int] = [:]
  /// Since when there are fewer members or sectors than the charter asks for; `nil` while there are enough.
  public private(set) var belowThresholdsSince: Day?
  /// How many members have delegated their vote.
  public private(set) var delegations = 0

  /// The protocol, once it is agreed.
  public private(set) var agreement: Agreement?
  /// Who speaks for the coalition.
  public private(set) var spokesperson = Spokesperson.neverNamed
  /// The positions, in the order in which they were proposed.
  public private(set) var positions = Roll<Identifier<CoalitionPosition>, CoalitionPosition>()
  /// The first day on which something was voted on or done together; `nil` before that.
  public private(set) var firstAct: Day?
  private var openPositions: Set<Identifier<CoalitionPosition>> = []

  /// The protocol as it was agreed.
  public struct Agreement: Hashable, Sendable {
    /// The name of the protocol.
    public let document: Identifier<CoalitionProtocol>
    /// The day on which it was agreed.
    public let day: Day
    /// Who signed it, in the order of their names.
    public let signatories: [ParticipantIdentifier]
  }

  /// Who speaks for the coalition.
  public enum Spokesperson: Hashable, Sendable {
    /// Nobody has been named yet.
    case neverNamed
    /// A member was named on a day.
    case named(ParticipantIdentifier, on: Day)
    /// The spokesperson left the coalition on a day, and nobody was named since.
    case vacant(since: Day)
  }

  /// A coalition on the day it is founded, without members.
  public init(charter: CoalitionCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
    belowThresholdsSince = day
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<Coalition>) {
    let day = admission.occasion.happened
    position = admission.position
    switch admission.event {
    case .actionBegan, .dissolved: break
    case .memberAcceded(let member, let sector, _): accede(member, sector, on: day)
    case .memberExited(let member, _): exit(member, on: day)
    case .spokespersonNamed(let member): spokesperson = .named(member, on: day)
    case .protocolAgreed(let document, let signatories):
      agreement = Agreement(document: document, day: day, signatories: Set(signatories).sorted())
    case .mandateGranted(let member, let subject, let until):
      members.update(member) {
        $0.mandatesBySubject[subject] = Mandate(subject: subject, granted: day, until: until)
      }
    case .mandateWithdrawn(let member, let subject):
      members.update(member) { $0.mandatesBySubject[subject] = nil }
    case .spokenFor(let member, _): note(member, acted: day)
    case .actionJoined(let member, _): note(member, acted: day)
    case .voteDelegated(let from, let to):
      endDelegation(from: from)
      members.update(from) { $0.delegate = to }
      members.update(to) { $0.delegators.insert(from) }
      delegations += 1
    case .delegationEnded(let from): endDelegation(from: from)
    case .positionProposed(let position, let title):
      positions.add(CoalitionPosition(title: title, proposed: day), as: position)
      openPositions.insert(position)
    case .voteCast(let position, let member, let vote):
      positions.update(position) { $0.votes[member] = vote }
      note(member, acted: day)
    case .dissentRecorded(let position, let member, let statement):
      positions.update(position) { $0.dissents.add(Dissent(day: day, statement: statement), as: member) }
    case .positionAdopted(let position): decide(position, adopted: true, on: day)
    case .positionFailed(let position): decide(position, adopted: false, on: day)
    }
  }

  private mutating func accede(_ member: ParticipantIdentifier, _ sector: Sector, on day: Day) {
    if members.contains(member) {
      members.update(member) { $0.accedeAgain(sector, on: day) }
    } else {
      members.add(CoalitionMember(sector: sector, acceded: day), as: member)
    }
    size += 1
    sectorSizes[sector, default: 0] += 1
    noteThresholds(on: day)
  }

  /// An exit ends the member's mandates, the delegations from and to the member, and the votes on open
  /// positions.
  private mutating func exit(_ member: ParticipantIdentifier, on day: Day) {
    guard let leaving = members[member] else { return }
    endDelegation(from: member)
    for delegator in leaving.delegators { endDelegation(from: delegator) }
    for position in openPositions { positions.update(position) { $0.votes[member] = nil } }
    members.update(member) {
      $0.exited = day
      $0.mandatesBySubject = [:]
    }
    size -= 1
    let left = (sectorSizes[leaving.sector] ?? 1) - 1
    sectorSizes[leaving.sector] = left > 0 ? left : nil
    if case .named(member, _) = spokesperson { spokesperson = .vacant(since: day) }
    noteThresholds(on: day)
  }

  private mutating func endDelegation(from member: ParticipantIdentifier) {
    guard let delegate = members[member]?.delegate else { return }
    members.update(delegate) { $0.delegators.remove(member) }
    members.update(member) { $0.delegate = nil }
    delegations -= 1
  }

  private mutating func noteThresholds(on day: Day) {
    let isBelow = size < charter.leastMembers || sectors < charter.leastSectors
    belowThresholdsSince = isBelow ? belowThresholdsSince ?? day : nil
  }

  private mutating func note(_ member: ParticipantIdentifier, acted day: Day) {
    members.update(member) { $0.lastActed = day }
    firstAct = firstAct ?? day
  }

  private mutating func decide(_ position: Identifier<CoalitionPosition>, adopted: Bool, on day: Day) {
    guard let open = positions[position] else { return }
    let votes = countedVotes(open.votes)
    let decision = CoalitionPosition.Decision(day: day, tally: tally(votes), votes: votes)
    positions.update(position) { $0.status = adopted ? .adopted(decision) : .failed(decision) }
    openPositions.remove(position)
  }
}

extension Coalition {
  /// From how many sectors the members come.
  public var sectors: Int { sectorSizes.count }

  /// Whether somebody is a member now.
  ///
  /// Complexity: O(1).
  public func isMember(_ participant: ParticipantIdentifier) -> Bool {
    members[participant]?.isPresent ?? false
  }

  /// The members as they are now, in the order of their first accession.
  ///
  /// Complexity: O(members that ever were).
  public var presentMembers: [ParticipantIdentifier] {
    members.filter { $0.value.isPresent }.map { $0.key }
  }

  /// Whether positions cannot be adopted because members or sectors are too few; the coalition itself goes
  /// on.
  public var areDecisionsSuspended: Bool {
    switch stage {
    case .agreed, .acting: belowThresholdsSince != nil
    case .forming, .dissolved: false
    }
  }

  /// How many positions are proposed and not yet decided.
  public var openPositionCount: Int { openPositions.count }

  /// The mandate under which a member can speak on a subject on a day; `nil` where there is none.
  public func mandate(
    of member: ParticipantIdentifier, on subject: Identifier<MandateSubject>, day: Day
  ) -> Mandate? {
    members[member]?.mandatesBySubject[subject].flatMap { $0.isInForce(on: day) ? $0 : nil }
  }
}
