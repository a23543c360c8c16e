public import Participation

/// An action plan with its commitments as a contact point can write it by hand.
///
/// It is a short way to say what the journals of an `ActionPlan` and of its commitments say at length: only
/// what matters is written, in any order, and texts may stand in one language. ``build()`` makes the journals
/// of it, and names everything that could not have happened. A JSON Schema of it is published with the
/// documentation.
///
/// Unknown keys are refused, so that a misspelt one is not lost in silence.
public struct PlanDocument: Hashable, Sendable, Codable {
  /// The name of the format on the wire.
  public static let format = "participation.plan"
  /// The version of the format that is written, and the only one that is read.
  public static let formatVersion = 1

  /// The language of texts that are written without one; English where none is named.
  public var language: Language
  /// What the document is about, in a few sentences.
  public var about: PlanText?
  /// Where it is told.
  public var sources: [Citation]
  /// The names of rulebooks to judge the plan by, beside those of its edition, see ``localRulebooks``.
  public var rulebooks: [String]
  /// The plan.
  public var plan: Plan
  /// What happened to the plan, in any order of the days; on one day in the order given.
  public var record: [PlanRecordLine]
  /// The commitments.
  public var commitments: [CommitmentLine]

  /// A document.
  public init(
    language: Language = .english, about: PlanText? = nil, sources: [Citation] = [],
    rulebooks: [String] = [], plan: Plan, record: [PlanRecordLine] = [], commitments: [CommitmentLine] = []
  ) {
    self.language = language
    self.about = about
    self.sources = sources
    self.rulebooks = rulebooks
    self.plan = plan
    self.record = record
    self.commitments = commitments
  }

  /// The rulebooks that a document can name, each with its name.
  public static var localRulebooks: [(name: String, rulebook: Rulebook<Journal<ActionPlan>>)] {
    [("RS-OGP", VlasotinceLocalPlan.rulebook())]
  }

  /// What is fixed of the plan.
  public struct Plan: Hashable, Sendable {
    /// The identifier of the plan.
    public var id: Identifier<ActionPlan>
    /// Its title.
    public var title: PlanText
    /// Whose plan it is; national where nothing is said.
    public var level: OpenGovernmentLevel
    /// The country or the local territory.
    public var territory: Identifier<Territory>
    /// Which plan of the territory it is, counted from 1; 1 where nothing is said.
    public var cycle: Int
    /// The edition it is held to; where nothing is said, the one in force on its first day.
    public var edition: OpenGovernmentEdition?
    /// The day on which it was announced; the first day of its period where nothing is said.
    public var announced: Day?
    /// When it runs.
    public var period: Period
    /// How many years it was meant to last; the years of its period, rounded, where nothing is said.
    public var years: Int?
    /// The day on which it was due.
    public var due: Day?
    /// The last day of the plan before.
    public var previousEnd: Day?
    /// The last day of the term of a local government.
    public var termEnd: Day?
    /// The body that leads it.
    public var lead: Identifier<Organisation>?
    /// The administrative languages of the territory.
    public var languages: [Identifier<LanguageTag>]

    /// What is fixed of a plan; whatever is not known stays out.
    public init(
      id: Identifier<ActionPlan>, title: PlanText, level: OpenGovernmentLevel = .national,
      territory: Identifier<Territory>, cycle: Int = 1, edition: OpenGovernmentEdition? = nil,
      announced: Day? = nil, period: Period, years: Int? = nil, due: Day? = nil, previousEnd: Day? = nil,
      termEnd: Day? = nil, lead: Identifier<Organisation>? = nil, languages: [Identifier<LanguageTag>] = []
    ) {
      self.id = id
      self.title = title
      self.level = level
      self.territory = territory
      self.cycle = cycle
      self.edition = edition
      self.announced = announced
      self.period = period
      self.years = years
      self.due = due
      self.previousEnd = previousEnd
      self.termEnd = termEnd
      self.lead = lead
      self.languages = languages
    }
  }
}

/// Something that happened to a plan or a commitment: an event of its process with the day.
public struct RecordLine<Process: Lifecycle>: Hashable, Sendable where Process.Role == Role {
  /// The day on which it happened.
  public var on: Day
  /// The day on which it was put on record; the same day where nothing is said.
  public var recorded: Day?
  /// Who brought it; the body that leads where nothing is said.
  public var by: ParticipantIdentifier?
  /// The role in which they acted; the first that may bring such an event where nothing is said.
  public var role: Role?
  /// What happened.
  public var event: Process.Event
  /// What the line rests on; `nil` where nothing is said.
  public var basis: LineBasis?

  /// A line of the record.
  public init(
    on day: Day, recorded: Day? = nil, by who: ParticipantIdentifier? = nil, as role: Role? = nil,
    _ event: Process.Event, basis: LineBasis? = nil
  ) {
    self.basis = basis
    self.on = day
    self.recorded = recorded
    self.by = who
    self.role = role
    self.event = event
  }
}

/// What a line of a document rests on.
public struct LineBasis: Hashable, Sendable, Serializable {
  /// The kinds of ground, strongest first.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Serializable {
    /// The source of the document says so.
    case source
    /// A dated reference outside the source says so.
    case reference
    /// Nothing says so; it is assumed.
    case assumed
  }

  /// The kind of ground.
  public var kind: Kind
  /// The words, the row or the dated fact; `nil` where nothing is said.
  public var note: String?

  /// A ground.
  public init(_ kind: Kind, note: String? = nil) {
    self.kind = kind
    self.note = note
  }
}

/// Something that happened to a plan.
public typealias PlanRecordLine = RecordLine<ActionPlan>

/// A commitment as it is written by hand, with short ways to say what is most often said.
public struct CommitmentLine: Hashable, Sendable {
  /// The identifier of the commitment.
  public var id: Identifier<Commitment>
  /// Its number in the plan.
  public var number: String?
  /// Its title.
  public var title: PlanText
  /// The theme under which it stands.
  public var theme: PolicyArea?
  /// The institution that answers for it.
  public var lead: Identifier<Organisation>?
  /// Those who support it.
  public var supporting: [Identifier<Organisation>]
  /// When it is to be carried out.
  public var period: Period?
  /// The day on which it entered the plan; the day of the first draft where nothing is said.
  public var entered: Day?
  /// What it says, by field.
  public var fields: [CommitmentField: PlanText]
  /// The values that it serves.
  public var values: [OpenGovernmentValue]
  /// What it is to cost.
  public var budget: Money?
  /// Links to other programmes and pages.
  public var links: [String]
  /// The commitment of the plan before that it continues.
  public var carriedForwardFrom: Identifier<Commitment>?
  /// Its milestones.
  public var milestones: [MilestoneLine]
  /// Its indicators.
  public var indicators: [IndicatorLine]
  /// The periods for which progress is declared.
  public var reporting: [Period]
  /// Within how many days of the end of a period it is to be declared.
  public var reportingDays: Int?
  /// What the implementer declared of the whole.
  public var declared: [DeclarationLine]
  /// What the reviewer found.
  public var assessed: [AssessmentLine]
  /// Anything else that happened to it.
  public var record: [RecordLine<Commitment>]

  /// A commitment; whatever is not known stays out.
  public init(
    id: Identifier<Commitment>, number: String? = nil, title: PlanText, theme: PolicyArea? = nil,
    lead: Identifier<Organisation>? = nil, supporting: [Identifier<Organisation>] = [],
    period: Period? = nil, entered: Day? = nil, fields: [CommitmentField: PlanText] = [:],
    values: [OpenGovernmentValue] = [], budget: Money? = nil, links: [String] = [],
    carriedForwardFrom: Identifier<Commitment>? = nil, milestones: [MilestoneLine] = [],
    indicators: [IndicatorLine] = [], reporting: [Period] = [], reportingDays: Int? = nil,
    declared: [DeclarationLine] = [], assessed: [AssessmentLine] = [],
    record: [RecordLine<Commitment>] = []
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.theme = theme
    self.lead = lead
    self.supporting = supporting
    self.period = period
    self.entered = entered
    self.fields = fields
    self.values = values
    self.budget = budget
    self.links = links
    self.carriedForwardFrom = carriedForwardFrom
    self.milestones = milestones
    self.indicators = indicators
    self.reporting = reporting
    self.reportingDays = reportingDays
    self.declared = declared
    self.assessed = assessed
    self.record = record
  }
}

/// A milestone as it is written by hand.
public struct MilestoneLine: Hashable, Sendable {
  /// The identifier within the commitment.
  public var id: Identifier<Milestone>
  /// What is to be done.
  public var title: PlanText
  /// What there is to be seen when it is done.
  public var deliverable: PlanText?
  /// By when.
  public var due: TargetDate?
  /// Who does it.
  public var lead: Identifier<Organisation>?
  /// Its weight among the milestones.
  public var weight: UInt16?
  /// What the implementer declared of it.
  public var declared: [DeclarationLine]

  /// A milestone; whatever is not known stays out.
  public init(
    id: Identifier<Milestone>, title: PlanText, deliverable: PlanText? = nil, due: TargetDate? = nil,
    lead: Identifier<Organisation>? = nil, weight: UInt16? = nil, declared: [DeclarationLine] = []
  ) {
    self.id = id
    self.title = title
    self.deliverable = deliverable
    self.due = due
    self.lead = lead
    self.weight = weight
    self.declared = declared
  }
}

/// An indicator as it is written by hand.
public struct IndicatorLine: Hashable, Sendable {
  /// The identifier within the commitment.
  public var id: Identifier<CommitmentIndicator>
  /// What is measured.
  public var title: PlanText
  /// The unit.
  public var unit: PlanText?
  /// The figure before the commitment.
  public var baseline: Int64?
  /// The figure to be reached.
  public var target: Int64?
  /// Where the figure is read.
  public var source: PlanText?

  /// An indicator; whatever is not known stays out.
  public init(
    id: Identifier<CommitmentIndicator>, title: PlanText, unit: PlanText? = nil, baseline: Int64? = nil,
    target: Int64? = nil, source: PlanText? = nil
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.baseline = baseline
    self.target = target
    self.source = source
  }
}

/// What was declared of a commitment or a milestone on a day.
public struct DeclarationLine: Hashable, Sendable {
  /// The day.
  public var on: Day
  /// How far it is.
  public var progress: DeclaredProgress
  /// The reporting period it is for.
  public var period: Period?
  /// What was done.
  public var text: PlanText?
  /// What stands in the way.
  public var challenges: PlanText?
  /// Why less is declared than before.
  public var reason: PlanText?
  /// What shows it.
  public var evidence: [DocumentedEvidence]
  /// What the line rests on; `nil` where nothing is said.
  public var basis: LineBasis?

  /// A declaration; whatever is not said stays out.
  public init(
    on day: Day, _ progress: DeclaredProgress, for period: Period? = nil, text: PlanText? = nil,
    challenges: PlanText? = nil, reason: PlanText? = nil, evidence: [DocumentedEvidence] = [],
    basis: LineBasis? = nil
  ) {
    self.basis = basis
    self.on = day
    self.progress = progress
    self.period = period
    self.text = text
    self.challenges = challenges
    self.reason = reason
    self.evidence = evidence
  }
}

/// What a reviewer found on a day.
public struct AssessmentLine: Hashable, Sendable {
  /// The day.
  public var on: Day
  /// The point of the plan.
  public var point: AssessmentPoint
  /// The findings; a field that is left out has no data.
  public var findings: CommitmentAssessment
  /// What the line rests on; `nil` where nothing is said.
  public var basis: LineBasis?

  /// An assessment.
  public init(
    on day: Day, _ point: AssessmentPoint, _ findings: CommitmentAssessment, basis: LineBasis? = nil
  ) {
    self.basis = basis
    self.on = day
    self.point = point
    self.findings = findings
  }
}
