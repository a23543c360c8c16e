/// A participatory process as a value: its stages, its events and the one table that joins them.
///
/// A conforming type is a struct of facts. It says
/// - which ``Stage``s and ``Event``s there are, each a closed enum;
/// - in ``cell(_:_:)``, for every stage and every kind of event, where the event leads, who may bring it and
///   what it requires. Nothing repeats this table: diagrams, possible moves, exhaustive tests and the design
///   linter read it;
/// - in ``shortfall(of:for:on:)``, what is missing for a requirement, with figures;
/// - in ``record(_:)``, which facts an admitted event leaves behind.
///
/// Everything else comes from the kernel: ``obstacles(to:at:)``, ``apply(_:at:)``, ``moves(on:)``,
/// ``Journal``.
///
/// A lifecycle refuses only what cannot have happened. What should not have happened is judged by a
/// ``Rulebook``.
public protocol Lifecycle: Hashable, Sendable {
  /// The stages, without payload; facts stand beside the stage.
  associatedtype Stage: ProcessName
  /// What can happen.
  associatedtype Event: LifecycleEvent
  /// What an event can require beyond its place in the table.
  associatedtype Requirement: ProcessName
  /// What can be missing for a requirement, with its figures.
  associatedtype Shortfall: ShortfallReason
  /// Who can bring events; the shared vocabulary unless a process has its own.
  associatedtype Role: ProcessName = Participation.Role
  /// What somebody can owe while the process runs.
  associatedtype Duty: ProcessName = NoDuty
  /// What is fixed when the process is founded: its charter.
  associatedtype Charter: Hashable, Sendable, Serializable

  /// The name of the process on the wire and in diagrams, such as `campaign`.
  static var processName: String { get }

  /// The stage of a process that has just been founded.
  static var initialStage: Stage { get }

  /// The table: what an event of a kind means in a stage. Pure and total.
  ///
  /// Write it as nested switches over the stage and then the kind, without `default`, so that the compiler
  /// asks for every cell when a stage or an event is added.
  static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<Self>

  /// A requirement that an event of this kind has in every cell, such as "not suspended"; `nil` for none.
  static func standingRequirement(of kind: Event.Kind) -> Requirement?

  /// The kinds of event whose recording can satisfy a requirement; empty where it rests on the event itself,
  /// on time or on the charter. The linter and the hints in ``Move`` read it.
  static func sources(of requirement: Requirement) -> [Event.Kind]

  /// Who is responsible for a duty; `nil` is a finding of the linter.
  static func responsible(for duty: Duty) -> Role?

  /// By how many days an event may lie before the latest day on which something happened; 0 where days may
  /// not
  /// run backwards.
  static var backdating: Int { get }

  /// The process on the day it is founded.
  init(charter: Charter, founded day: Day)

  /// The charter that the process was founded with.
  var charter: Charter { get }

  /// Where the process stands.
  var position: Position<Stage> { get }

  /// What is missing for a requirement, or `nil` where it is met.
  ///
  /// - Parameters:
  ///   - requirement: one that the table names.
  ///   - event: the event to be judged, or `nil` where only its kind is known; then a requirement that rests
  ///     on
  ///     the event alone has nothing missing.
  ///   - day: the day on which the event would happen.
  /// - Returns: what is missing, with its figures.
  func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall?

  /// What is missing for a requirement of an event in hand, where it also matters who acts.
  ///
  /// Unless a process gives its own, it is ``shortfall(of:for:on:)`` on the day the event happened. One that
  /// asks, for instance, that only the author withdraws a contribution looks at the occasion here and leaves
  /// the rest to the other.
  func shortfall(
    of requirement: Requirement, for event: Event, at occasion: Occasion<Role>
  ) -> Shortfall?

  /// Takes down the facts of an admitted event, beginning with its ``Admission/position``.
  ///
  /// Only ``apply(_:at:)`` calls this: an ``Admission`` exists only for an event that had no obstacles.
  mutating func record(_ admission: Admission<Self>)

  /// Takes an event into the process, or throws and leaves the process exactly as it was.
  ///
  /// The kernel gives it: no obstacles, then ``record(_:)``. It stands among the requirements only so that
  /// generic
  /// code, such as decoding, calls it as it was compiled for the process; do not write your own.
  mutating func apply(_ event: Event, at occasion: Occasion<Role>) throws(Refusal<Self>)

  /// What is owed on a day, overdue or not, in a stated order.
  func obligations(on day: Day) -> [Obligation<Self>]
}

extension Lifecycle {
  /// It does not matter who acts.
  @inlinable
  public func shortfall(
    of requirement: Requirement, for event: Event, at occasion: Occasion<Role>
  ) -> Shortfall? {
    shortfall(of: requirement, for: event, on: occasion.happened)
  }

  /// No standing requirement.
  @inlinable
  public static func standingRequirement(of kind: Event.Kind) -> Requirement? { nil }

  /// No declared sources.
  public static func sources(of requirement: Requirement) -> [Event.Kind] { [] }

  /// Days may not run backwards.
  @inlinable
  public static var backdating: Int { 0 }

  /// Nothing is owed.
  public func obligations(on day: Day) -> [Obligation<Self>] { [] }

  /// The stage that the process is in.
  @inlinable
  public var stage: Stage { position.stage }
}

extension Lifecycle where Duty == NoDuty {
  /// There is no duty to be responsible for.
  public static func responsible(for duty: NoDuty) -> Role? { nil }
}

/// An event of a process: an enum whose associated values are all labelled.
public protocol LifecycleEvent: Hashable, Sendable, Serializable {
  /// The events without their payloads; the outcome belongs to the kind (`accept` and `reject`, not
  /// `decide`).
  associatedtype Kind: ProcessName
  /// The kind of this event.
  var kind: Kind { get }
}

/// A name out of a finite set: a stage, a kind of event, a requirement, a role, a duty.
public protocol ProcessName: CaseIterable, RawRepresentable, Labelled, Hashable, Sendable, Serializable
where RawValue == String, AllCases == [Self] {}

extension ProcessName {
  /// The name itself, its words set apart; a process that speaks more languages gives its own.
  public var label: LocalizedText { LocalizedText(english: spokenName) }

  /// The raw name with its words set apart: `memberJoined` becomes `member joined`.
  var spokenName: String {
    var words = ""
    for character in rawValue.unicodeScalars {
      if character.value >= 65 && character.value <= 90 {
        words.unicodeScalars.append(" ")
        words.unicodeScalars.append(Unicode.Scalar(UInt8(truncatingIfNeeded: character.value + 32)))
      } else {
        words.unicodeScalars.append(character)
      }
    }
    return words
  }
}

extension Role: ProcessName {}

/// The duties of a process that imposes none: a name of which there is no value.
public struct NoDuty: ProcessName {
  /// The name.
  public let rawValue: String
  /// There are no names, so that no text is one.
  public init?(rawValue: String) { nil }
  /// No duties.
  public static var allCases: [NoDuty] { [] }
}

/// Where a process stands: its stage, since when, and the latest day on which something happened.
public struct Position<Stage: ProcessName>: Hashable, Sendable {
  /// The stage.
  public let stage: Stage
  /// The day on which the stage was entered.
  public let since: Day
  /// The latest day on which an event happened.
  public let lastDay: Day

  @inlinable
  init(stage: Stage, since: Day, lastDay: Day) {
    self.stage = stage
    self.since = since
    self.lastDay = lastDay
  }

  /// The position of a process founded on a day.
  @inlinable
  public init(founded day: Day, in stage: Stage) {
    self.init(stage: stage, since: day, lastDay: day)
  }

  @inlinable
  func entering(_ next: Stage, on day: Day) -> Position {
    Position(stage: next, since: next == stage ? since : day, lastDay: max(day, lastDay))
  }
}

/// When something happened, when that was put on record, who brought it and in which role.
public struct Occasion<Role: ProcessName>: Hashable, Sendable {
  /// The day on which it happened.
  public let happened: Day
  /// The day on which it was put on record.
  public let recorded: Day
  /// Who brought it.
  public let who: ParticipantIdentifier
  /// The role in which they acted.
  public let role: Role

  /// An occasion; without a day of record it was recorded on the day it happened.
  @inlinable
  public init(on happened: Day, recorded: Day? = nil, by who: ParticipantIdentifier, as role: Role) {
    self.happened = happened
    self.recorded = recorded ?? happened
    self.who = who
    self.role = role
  }
}

/// The proof that an event had no obstacles, given to ``Lifecycle/record(_:)``.
///
/// Only ``Lifecycle/admit(_:at:)`` makes one, so that no facts change without an admitted event.
public struct Admission<Process: Lifecycle>: Sendable {
  /// The admitted event.
  public let event: Process.Event
  /// When it happened, who brought it and in which role.
  public let occasion: Occasion<Process.Role>
  /// Where the process stands after the event.
  public let position: Position<Process.Stage>

  @inlinable
  init(event: Process.Event, occasion: Occasion<Process.Role>, position: Position<Process.Stage>) {
    self.event = event
    self.occasion = occasion
    self.position = position
  }
}
