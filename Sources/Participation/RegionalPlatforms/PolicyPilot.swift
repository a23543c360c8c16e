/// A pilot of one public policy in a district, a commune or a county: with a team of residents,
/// organisations,
/// business, officials and councillors, an animator and advisers.
///
/// Source: 004 (Decydujmy razem); the steps between choice and evaluation are a reconstruction from the
/// source,
/// the tasks of the project and general knowledge.
public struct PolicyPilot: Lifecycle {
  /// The stages of a pilot of a public policy.
  public enum Stage: String, ProcessName {
    /// The authority declares that it is open to take part.
    case declared
    /// The area and the one policy of the pilot are chosen.
    case areaChosen
    /// The team is complete.
    case teamFormed
    /// Needs and potential are known.
    case diagnosed
    /// The goals are set.
    case goalsSet
    /// The policy is drafted.
    case drafted
    /// The draft is consulted on.
    case consulted
    /// The policy is adopted.
    case adopted
    /// It is being carried out.
    case implementing
    /// It is evaluated.
    case evaluated
    /// The pilot was given up.
    case abandoned
  }

  /// The name of the process on the wire.
  public static var processName: String { "policyPilot" }
  /// A pilot begins with a declaration.
  public static var initialStage: Stage { .declared }

  /// What was fixed when it was declared.
  public let charter: PilotCharter
  /// Where it stands.
  public private(set) var position: Position<Stage>
  /// The one policy; `nil` before the choice.
  public private(set) var policy: Policy?
  /// Who is in the team, with the part and the day since when.
  public private(set) var team: [ParticipantIdentifier: Membership] = [:]
  /// What was found, in order.
  public private(set) var findings = Roll<Identifier<PilotFinding>, PilotFinding>()
  /// The goals, in order.
  public private(set) var goals = Roll<Identifier<PilotGoal>, PilotGoal>()
  /// The drafts, each with its day and, once it was consulted on, the consultation, in order.
  public private(set) var drafts: [Draft] = []
  /// The adoption; `nil` before that.
  public private(set) var adoption: Adoption?
  /// What the evaluation found; `nil` before that.
  public private(set) var evaluation: LocalizedText?

  /// The policy of a pilot.
  public struct Policy: Hashable, Sendable {
    /// Its name.
    public let id: Identifier<PilotPolicy>
    /// What it is called.
    public let title: LocalizedText
    /// Its area.
    public let area: PolicyArea
    /// The day of the choice.
    public let chosen: Day
  }

  /// A membership of the team.
  public struct Membership: Hashable, Sendable {
    /// The part.
    public let part: PilotPart
    /// The day on which it began.
    public let since: Day
  }

  /// A draft of the policy.
  public struct Draft: Hashable, Sendable {
    /// Its name.
    public let document: Identifier<PilotDocument>
    /// The day.
    public let day: Day
    /// The consultation on it; `nil` before that.
    public internal(set) var consultation: Reference?
    /// The day of that consultation; `nil` before that.
    public internal(set) var consulted: Day?
  }

  /// The adoption of the policy.
  public struct Adoption: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The resolution; `nil` where that is not on record.
    public let resolution: Reference?
  }

  /// A pilot on the day it is declared.
  public init(charter: PilotCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<PolicyPilot>) {
    let day = admission.occasion.happened
    position = admission.position
    switch admission.event {
    case .teamFormed, .diagnosed, .goalsSet, .implementationBegan, .abandoned: break
    case .areaChosen(let area, let policy, let title):
      self.policy = Policy(id: policy, title: title, area: area, chosen: day)
    case .drafted(let document): drafts.append(Draft(document: document, day: day))
    case .consulted(let consultation):
      guard let last = drafts.indices.last else { return }
      drafts[last].consultation = consultation
      drafts[last].consulted = day
    case .adopted(let resolution): adoption = Adoption(day: day, resolution: resolution)
    case .evaluated(let findings): evaluation = findings
    case .memberJoined(let person, let part): team[person] = Membership(part: part, since: day)
    case .memberLeft(let person): team[person] = nil
    case .findingRecorded(let finding, let kind, let statement):
      findings.add(
        PilotFinding(kind: kind, statement: statement, day: day, by: admission.occasion.who), as: finding)
    case .goalSet(let goal, let title, let findings):
      goals.add(PilotGoal(title: title, findings: findings, proposed: day), as: goal)
    case .goalReached(let goal): goals.update(goal) { $0.reached = day }
    }
  }
}

extension PolicyPilot {
  /// The parts that the charter asks for and nobody has, in the order of the charter.
  public var vacantParts: [PilotPart] {
    charter.parts.filter { part in !team.values.contains { $0.part == part } }
  }

  /// What became of what: from the findings over the goals to the draft, the consultation and the resolution.
  public var trace: Trace {
    var edges: [TraceEdge] = []
    func lead(_ from: Reference, _ relation: TraceRelation, _ to: Reference, _ day: Day) {
      edges.append(TraceEdge(from: from, relation: relation, to: to, day: day))
    }
    for goal in goals {
      let reference = Reference(.pilotGoal, goal.key)
      for finding in Set(goal.value.findings).sorted() {
        lead(Reference(.pilotFinding, finding), .proposedAs, reference, goal.value.proposed)
      }
      if let draft = drafts.last {
        lead(reference, .enteredIn, Reference(.planningDocument, draft.document), draft.day)
      }
    }
    for draft in drafts {
      guard let consultation = draft.consultation, let day = draft.consulted else { continue }
      lead(Reference(.planningDocument, draft.document), .transferredTo, consultation, day)
    }
    if let adoption, let resolution = adoption.resolution, let draft = drafts.last {
      lead(Reference(.planningDocument, draft.document), .adoptedAs, resolution, adoption.day)
    }
    // The names of consultations and resolutions come from outside; an edge that would close a circle is
    // left out.
    var trace = Trace()
    for edge in edges { try? trace.add(edge) }
    return trace
  }
}
