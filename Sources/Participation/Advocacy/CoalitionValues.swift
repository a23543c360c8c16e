/// A person or an organisation that belongs to a coalition, or once did.
public struct CoalitionMember: Hashable, Sendable {
  /// Whom the member speaks for.
  public internal(set) var sector: Sector
  /// The day of the accession, the latest where there were several.
  public internal(set) var acceded: Day
  /// The day of the exit; `nil` for whoever is a member.
  public internal(set) var exited: Day?
  /// The memberships before this one, in order.
  public internal(set) var earlierSpells: [Spell] = []
  /// To whom the member has delegated the vote; `nil` where to nobody.
  public internal(set) var delegate: ParticipantIdentifier?
  /// The latest day on which the member voted, spoke for the coalition or took part in an action, in this
  /// membership.
  public internal(set) var lastActed: Day?
  var mandatesBySubject: [Identifier<MandateSubject>: Mandate] = [:]
  var delegators: Set<ParticipantIdentifier> = []

  init(sector: Sector, acceded: Day) {
    self.sector = sector
    self.acceded = acceded
  }

  /// A membership that has ended.
  public struct Spell: Hashable, Sendable {
    /// The day of the accession.
    public let acceded: Day
    /// The day of the exit.
    public let exited: Day
  }

  /// Whether the member has not left.
  public var isPresent: Bool { exited == nil }

  /// Whether somebody was a member at the end of a day; on the day of an exit no longer.
  public func wasMember(on day: Day) -> Bool {
    if acceded <= day { return exited.map { day < $0 } ?? true }
    return earlierSpells.contains { $0.acceded <= day && day < $0.exited }
  }

  /// The mandates granted to the member and not withdrawn, one a subject, in the order of the subjects.
  ///
  /// A mandate whose last day has passed stays on record.
  public var mandates: [Mandate] { mandatesBySubject.values.sorted { $0.subject < $1.subject } }

  mutating func accedeAgain(_ sector: Sector, on day: Day) {
    if let exited { earlierSpells.append(Spell(acceded: acceded, exited: exited)) }
    self.sector = sector
    acceded = day
    exited = nil
    lastActed = nil
  }
}

/// Leave for a member to speak for the coalition on one subject.
public struct Mandate: Hashable, Sendable {
  /// The subject.
  public let subject: Identifier<MandateSubject>
  /// The day on which it was granted.
  public let granted: Day
  /// Its last day; `nil` where it lasts until it is withdrawn.
  public let until: Day?

  /// Whether the mandate can be used on a day.
  public func isInForce(on day: Day) -> Bool { granted <= day && (until.map { day <= $0 } ?? true) }
}

/// What the identifier of a mandate's subject names; the type has no values.
public enum MandateSubject: Sendable {}

/// What the identifier of a coalition's protocol names; the type has no values.
public enum CoalitionProtocol: Sendable {}

/// A joint position: proposed, voted on, adopted or failed, with the dissents that were recorded.
public struct CoalitionPosition: Hashable, Sendable {
  /// How far a position has come.
  public enum Status: Hashable, Sendable {
    /// It is proposed, and votes are cast.
    case open
    /// It is the position of the coalition.
    case adopted(Decision)
    /// It found too few votes.
    case failed(Decision)
  }

  /// How a position was decided.
  public struct Decision: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The votes as they counted.
    public let tally: VoteTally
    /// Every vote that counted, in the order of the members' first accession: what the tally is made of.
    public let votes: [CountedVote]
  }

  /// A member's vote as it counts: cast in person or by a delegate.
  public struct CountedVote: Hashable, Sendable {
    /// Whose vote it is.
    public let member: ParticipantIdentifier
    /// The vote.
    public let vote: CoalitionVote
    /// Who cast it: the member, or the first on the chain of delegates who voted.
    public let castBy: ParticipantIdentifier
  }

  /// What is to be said.
  public let title: LocalizedText
  /// The day on which it was proposed.
  public let proposed: Day
  /// How far it has come.
  public internal(set) var status = Status.open
  /// The votes that members cast in person, the latest of each; while it is open, those of present members
  /// only.
  public internal(set) var votes: [ParticipantIdentifier: CoalitionVote] = [:]
  /// The dissents, by member, in the order in which they first came.
  public internal(set) var dissents = Roll<ParticipantIdentifier, Dissent>()

  init(title: LocalizedText, proposed: Day) {
    self.title = title
    self.proposed = proposed
  }

  /// How it was decided; `nil` while it is open.
  public var decision: Decision? {
    switch status {
    case .open: nil
    case .adopted(let decision), .failed(let decision): decision
    }
  }

  /// Whether it is the position of the coalition.
  public var isAdopted: Bool {
    switch status {
    case .adopted: true
    case .open, .failed: false
    }
  }
}

/// What a member who disagrees with a position wants recorded with it.
public struct Dissent: Hashable, Sendable {
  /// The day on which it was recorded.
  public let day: Day
  /// The disagreement in the member's words.
  public let statement: LocalizedText
}

/// How a member votes on a position.
public enum CoalitionVote: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// For the position.
  case inFavour
  /// Against it.
  case against
  /// Neither.
  case abstained

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .inFavour: LocalizedText(english: "in favour", serbian: "za", polish: "za")
    case .against: LocalizedText(english: "against", serbian: "protiv", polish: "przeciw")
    case .abstained: LocalizedText(english: "abstained", serbian: "uzdržan", polish: "wstrzymał się")
    }
  }
}
