/// What a participant identifier names: a person or an organisation that acts in a process.
///
/// The type has no values. Processes and their journals hold identifiers only; names, addresses and
/// everything else personal live in a registry of their own, so that a person can be forgotten while the
/// journal stays whole.
public enum Participant: Sendable {}

/// The name of a person or an organisation that acts in a process.
///
/// Choose it so that it says nothing about the person: a number or a UUID, not initials or a birthday.
public typealias ParticipantIdentifier = Identifier<Participant>

extension Identifier where Subject == Organisation {
  /// The same organisation, as one that acts in a process.
  public var participant: ParticipantIdentifier { retyped(to: Participant.self) }
}
