/// One thing of any kind, named from outside: `contribution/c17`, `priority/p3`.
///
/// References join processes that do not know one another; a ``Trace`` is made of them.
public struct Reference: Hashable, Sendable {
  /// What kind of thing it is.
  public let kind: ReferenceKind
  /// Its identifier among the things of its kind.
  public let identifier: Identifier<Reference>

  /// A reference to a thing of a kind.
  public init<Subject>(_ kind: ReferenceKind, _ identifier: Identifier<Subject>) {
    self.kind = kind
    self.identifier = identifier.retyped()
  }

  /// A reference to a thing of a kind, by an identifier written where it stands.
  public init(_ kind: ReferenceKind, _ identifier: Identifier<Reference>) {
    self.kind = kind
    self.identifier = identifier
  }

  /// Reads a reference written as `kind/identifier`.
  ///
  /// - Throws: ``ReferenceError`` that says what is wrong with the text.
  public init(_ text: some StringProtocol) throws(ReferenceError) {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      throw .noKind(String(text.prefix(80)))
    }
    guard let kind = ReferenceKind(rawValue: String(text[..<slash])) else {
      throw .badKind(String(text[..<slash].prefix(80)))
    }
    do throws(IdentifierError) {
      self.init(kind, try Identifier<Reference>(text[text.utf8.index(after: slash)...]))
    } catch {
      throw .badIdentifier(error)
    }
  }
}

/// Why a text is no reference.
public enum ReferenceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no slash between kind and identifier.
  case noKind(String)
  /// The kind is not made of letters and digits, or is longer than 40.
  case badKind(String)
  /// What follows the slash is no identifier.
  case badIdentifier(IdentifierError)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .noKind(let text):
      "“\(text)” is no reference; write it as kind/identifier, such as contribution/c17."
    case .badKind(let text):
      "“\(text)” is no kind of thing; use 1 to 40 letters and digits, beginning with a letter."
    case .badIdentifier(let error): error.description
    }
  }
}

extension Reference: ExpressibleByStringLiteral {
  /// Takes a literal for a reference.
  ///
  /// A literal is written by the programmer: one that is no reference stops the program where it stands, as
  /// with
  /// ``Identifier``. For any other text use ``init(_:)-(StringProtocol)``, which throws.
  public init(stringLiteral literal: StaticString) {
    do throws(ReferenceError) {
      try self.init(literal.description)
    } catch {
      preconditionFailure(error.description)
    }
  }
}

extension Reference: Comparable, CustomStringConvertible {
  /// By kind, then by identifier.
  public static func < (left: Self, right: Self) -> Bool {
    left.kind == right.kind ? left.identifier < right.identifier : left.kind.rawValue < right.kind.rawValue
  }

  /// The reference as `kind/identifier`.
  public var description: String { "\(kind.rawValue)/\(identifier.text)" }
}

/// What kind of thing a reference names; an open vocabulary.
public struct ReferenceKind: RawRepresentable, Hashable, Sendable {
  /// The name of the kind: letters and digits, beginning with a letter.
  public let rawValue: String

  /// A kind of one's own, or `nil` where the name is not 1 to 40 letters and digits beginning with a letter.
  public init?(rawValue: String) {
    let bytes = rawValue.utf8
    guard let first = bytes.first, bytes.count <= 40, Self.isLetter(first),
      bytes.allSatisfy({ Self.isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    self.rawValue = rawValue
  }

  private init(known rawValue: String) { self.rawValue = rawValue }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  /// A campaign of public advocacy.
  public static let campaign = Self(known: "campaign")
  /// An activity of a campaign, such as a focus group.
  public static let activity = Self(known: "activity")
  /// A wave of a survey.
  public static let surveyWave = Self(known: "surveyWave")
  /// What somebody said, wrote or proposed.
  public static let contribution = Self(known: "contribution")
  /// A priority proposed from contributions.
  public static let priority = Self(known: "priority")
  /// A planning document in draft or in force.
  public static let planningDocument = Self(known: "planningDocument")
  /// A measure of a plan.
  public static let measure = Self(known: "measure")
  /// A commitment of an action plan.
  public static let commitment = Self(known: "commitment")
  /// A milestone of a commitment.
  public static let milestone = Self(known: "milestone")
  /// An indicator of a milestone.
  public static let indicator = Self(known: "indicator")
  /// An action plan of a government.
  public static let actionPlan = Self(known: "actionPlan")
  /// A theme under which a plan gathers commitments.
  public static let theme = Self(known: "theme")
  /// An institution that answers for commitments.
  public static let institution = Self(known: "institution")
  /// A consultation with the public.
  public static let consultation = Self(known: "consultation")
  /// A published response to contributions, with reasons.
  public static let reasonedResponse = Self(known: "reasonedResponse")
  /// A product of an independent reviewer.
  public static let reviewProduct = Self(known: "reviewProduct")
  /// A version of a document in a language.
  public static let languageVersion = Self(known: "languageVersion")
  /// A dispute of what was declared.
  public static let challenge = Self(known: "challenge")
  /// A coalition.
  public static let coalition = Self(known: "coalition")
  /// A position of a coalition.
  public static let coalitionPosition = Self(known: "coalitionPosition")
  /// A project.
  public static let project = Self(known: "project")
  /// What a project promised to deliver.
  public static let projectOutput = Self(known: "projectOutput")
  /// A programme of projects.
  public static let programme = Self(known: "programme")
  /// One of the three key points of an active circle.
  public static let keyPoint = Self(known: "keyPoint")
  /// An answer to one contribution or to a group of them.
  public static let contributionAnswer = Self(known: "contributionAnswer")
  /// A change of a contribution that somebody proposed.
  public static let proposedChange = Self(known: "proposedChange")
  /// Somebody who acts.
  public static let participant = Self(known: "participant")
  /// A public call, such as one to municipalities.
  public static let publicCall = Self(known: "publicCall")
  /// One municipality's way through a local programme.
  public static let localProgramme = Self(known: "localProgramme")
  /// A problem that was raised in a municipality.
  public static let localProblem = Self(known: "localProblem")
  /// One of the sides at a table, such as the media.
  public static let side = Self(known: "side")
  /// A cycle of a member of the Open Government Partnership: one plan from its making to its end.
  public static let membershipCycle = Self(known: "membershipCycle")
  /// A letter, a report or another document by itself.
  public static let document = Self(known: "document")
  /// Something reported to a public service.
  public static let feedbackItem = Self(known: "feedbackItem")
  /// An application to a public call.
  public static let callApplication = Self(known: "callApplication")
  /// A complaint about the outcome of a public call.
  public static let callComplaint = Self(known: "callComplaint")
  /// A petition or a civic initiative.
  public static let petition = Self(known: "petition")
  /// A poll.
  public static let poll = Self(known: "poll")
  /// A regional platform.
  public static let regionalPlatform = Self(known: "regionalPlatform")
  /// A seat of a regional platform.
  public static let platformSeat = Self(known: "platformSeat")
  /// One of the sides of a regional platform.
  public static let platformSide = Self(known: "platformSide")
  /// A report of a regional platform.
  public static let platformReport = Self(known: "platformReport")
  /// An agreement of positions between the sides of a platform.
  public static let positionAgreement = Self(known: "positionAgreement")
  /// The position of one side.
  public static let sidePosition = Self(known: "sidePosition")
  /// A joint position of the sides, or their protocol of divergence.
  public static let jointPosition = Self(known: "jointPosition")
  /// A report to the sides on what became of their position.
  public static let positionReport = Self(known: "positionReport")
  /// A territory.
  public static let territory = Self(known: "territory")
  /// An academy of participation.
  public static let academy = Self(known: "academy")
  /// A session of an academy.
  public static let academySession = Self(known: "academySession")
  /// A training.
  public static let training = Self(known: "training")
  /// A model of cooperation.
  public static let cooperationModel = Self(known: "cooperationModel")
  /// A part of a model of cooperation.
  public static let modelPart = Self(known: "modelPart")
  /// A product of a model of cooperation.
  public static let modelDeliverable = Self(known: "modelDeliverable")
  /// A group of experts.
  public static let expertGroup = Self(known: "expertGroup")
  /// A question to a group of experts.
  public static let expertQuestion = Self(known: "expertQuestion")
  /// An opinion of a group of experts.
  public static let expertOpinion = Self(known: "expertOpinion")
  /// A debate of a region.
  public static let debate = Self(known: "debate")
  /// A conclusion of a debate.
  public static let debateConclusion = Self(known: "debateConclusion")
  /// A bill or a draft that is followed.
  public static let bill = Self(known: "bill")
  /// A time in which a platform can join work on a bill.
  public static let joiningWindow = Self(known: "joiningWindow")
  /// A pilot of one public policy.
  public static let policyPilot = Self(known: "policyPilot")
  /// A finding of the diagnosis of a pilot.
  public static let pilotFinding = Self(known: "pilotFinding")
  /// A goal of a pilot.
  public static let pilotGoal = Self(known: "pilotGoal")
}

#if hasFeature(Embedded)
  extension Reference: Serializable {}
  extension ReferenceKind: Serializable {}
#else
  extension Reference: Codable {
    /// Reads the reference from a single text `kind/identifier`.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      do throws(ReferenceError) {
        try self.init(text)
      } catch {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
      }
    }

    /// Writes the reference as a single text `kind/identifier`.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(description)
    }
  }

  extension ReferenceKind: Codable {
    /// Reads the kind from a single text.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      guard let kind = Self(rawValue: text) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: ReferenceError.badKind(String(text.prefix(80))).description)
      }
      self = kind
    }

    /// Writes the kind as a single text.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(rawValue)
    }
  }
#endif
