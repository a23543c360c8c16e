/// A commitment of an action plan, on three axes that are never merged.
///
/// 1. Declared: the ``Lifecycle/stage`` and ``declared``, as the implementer says. It may go back, with a
///    reason.
/// 2. Assessed: ``assessments``, as the independent reviewer found, with three kinds of unknown.
/// 3. Timeliness: ``schedule``, from dates alone, with the dates of first beside those of now.
///
/// Its milestones have the same three.
///
/// Source: lifecycles of open government; 10.3 of the reference on the Open Government Partnership.
public struct Commitment: Lifecycle {
  /// The stages of a commitment: how far it is declared to be, or how it ended.
  public enum Stage: String, ProcessName {
    /// Nothing is declared done.
    case notStarted
    /// A smaller part is declared done.
    case limited
    /// The larger part is declared done.
    case substantial
    /// All is declared done.
    case completed
    /// It was completed and then undone.
    case annulled
    /// It was given up.
    case withdrawn
    /// Another commitment took its place.
    case superseded
    /// It goes on in the next plan.
    case carriedForward
    /// Nothing more is recorded of it.
    case closed

    /// What is declared in the stage; `nil` where the stage is an end.
    public var declared: DeclaredProgress? {
      switch self {
      case .notStarted: .notStarted
      case .limited: .limited
      case .substantial: .substantial
      case .completed: .completed
      case .annulled, .withdrawn, .superseded, .carriedForward, .closed: nil
      }
    }
  }

  /// The name of the process on the wire.
  public static var processName: String { "commitment" }
  /// A commitment begins with nothing done.
  public static var initialStage: Stage { .notStarted }

  /// What it said when it entered the plan.
  public let charter: CommitmentCharter
  /// Where it stands.
  public private(set) var position: Position<Stage>
  /// What it says now.
  public var wording: Wording { currentWording.value }
  /// When it is to be carried out, as planned now; `nil` where no dates are set.
  public private(set) var period: Period?
  /// The milestones, in the order in which they came, those that were dropped among them.
  public private(set) var milestones = Roll<Identifier<Milestone>, Milestone>()
  /// The indicators, in order.
  public private(set) var indicators = Roll<Identifier<CommitmentIndicator>, FollowedIndicator>()
  /// The evidence that was given under a name, in order.
  public private(set) var evidence = Roll<Identifier<DocumentedEvidence>, DocumentedEvidence>()
  /// The declarations, in order.
  public private(set) var declarations: [Declaration] = []
  /// What reviewers found, by the point of the plan; a later finding replaces an earlier one of the same
  /// point.
  public private(set) var assessments: [AssessmentPoint: DatedAssessment] = [:]
  /// The disputes, in order.
  public private(set) var challenges = Roll<Identifier<Challenge>, Challenge>()
  /// The day since which it is declared completed; `nil` where it is not, or was undone.
  public private(set) var completed: Day?
  /// How it ended; `nil` while it is open or completed.
  public private(set) var ending: Ending?
  private var currentWording: Shared<Wording>

  /// What a commitment says, as amended.
  public struct Wording: Hashable, Sendable {
    /// The title.
    public internal(set) var title: LocalizedText
    /// The words by field.
    public internal(set) var fields: [CommitmentField: LocalizedText]
    /// The institution that answers for it.
    public internal(set) var lead: Identifier<Organisation>?
    /// Those who support it.
    public internal(set) var supporting: [Identifier<Organisation>]
    /// How many times it was amended.
    public internal(set) var amendments = 0
  }

  /// A declaration of the implementer.
  public struct Declaration: Hashable, Sendable {
    /// The day on which it was made.
    public let day: Day
    /// What was declared.
    public let progress: DeclaredProgress
    /// The reporting period it was for; `nil` where none was named.
    public let period: Period?
    /// How many pieces of evidence were named with it.
    public let evidence: Int
  }

  /// What a reviewer found, with the day.
  public struct DatedAssessment: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The findings.
    public var assessment: CommitmentAssessment { content.value }
    private let content: Shared<CommitmentAssessment>

    init(day: Day, _ assessment: CommitmentAssessment) {
      self.day = day
      content = Shared(assessment)
    }
  }

  /// How a commitment ended other than by being completed.
  public enum Ending: Hashable, Sendable {
    /// It was undone on a day.
    case annulled(on: Day)
    /// It was given up on a day.
    case withdrawn(on: Day)
    /// Another took its place on a day.
    case superseded(by: Identifier<Commitment>, on: Day)
    /// It goes on in the next plan.
    case carriedForward(to: Identifier<Commitment>, plan: Identifier<ActionPlan>, on: Day)
  }

  /// A commitment on the day it enters a plan.
  public init(charter: CommitmentCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
    period = charter.period
    currentWording = Shared(
      Wording(
        title: charter.title, fields: charter.fields, lead: charter.lead, supporting: charter.supporting))
    for plan in charter.milestones { milestones.add(Milestone(plan), as: plan.id) }
    for indicator in charter.indicators {
      indicators.add(FollowedIndicator(indicator), as: indicator.id)
    }
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<Commitment>) {
    let day = admission.occasion.happened
    let before = position.stage
    position = admission.position
    switch admission.event {
    case .declaredNotStarted(let report): declare(.notStarted, report, day)
    case .declaredLimited(let report): declare(.limited, report, day)
    case .declaredSubstantial(let report): declare(.substantial, report, day)
    case .declaredCompleted(let report): declare(.completed, report, day)
    case .annulled(_, let evidence):
      completed = nil
      ending = .annulled(on: day)
      take(evidence)
    case .withdrawn: ending = .withdrawn(on: day)
    case .superseded(let successor): ending = .superseded(by: successor, on: day)
    case .carriedForward(let successor, let plan):
      ending = .carriedForward(to: successor, plan: plan, on: day)
    case .closed: break
    case .milestoneAdded(let plan): milestones.add(Milestone(plan), as: plan.id)
    case .milestoneDeclared(let milestone, let progress, let report):
      take(report.evidence)
      milestones.update(milestone) {
        $0.declared = progress
        $0.completed = progress == .completed ? $0.completed ?? day : nil
        $0.evidence += report.evidence
      }
    case .milestoneReplanned(let milestone, let target, _):
      milestones.update(milestone) {
        $0.target = target
        $0.replannings += 1
      }
    case .milestoneDropped(let milestone, _): milestones.update(milestone) { $0.dropped = day }
    case .replanned(let period, _): self.period = period
    case .amended(let change, _): amend(change)
    case .indicatorAdded(let indicator): indicators.add(FollowedIndicator(indicator), as: indicator.id)
    case .indicatorMeasured(let indicator, let value, let evidence):
      take(evidence)
      indicators.update(indicator) {
        $0.latest = .init(day: day, value: value)
        $0.measurements += 1
      }
    case .assessed(let point, let assessment):
      assessments[point] = DatedAssessment(day: day, assessment)
    case .milestoneAssessed(let milestone, let completion):
      milestones.update(milestone) { $0.assessed = completion }
    case .challenged(let challenge, let statement):
      challenges.add(
        Challenge(day: day, by: admission.occasion.who, declared: before.declared, statement: statement),
        as: challenge)
    case .challengeAnswered(let challenge, let text):
      challenges.update(challenge) { $0.answer = .init(day: day, text: text) }
    }
  }

  private mutating func declare(_ progress: DeclaredProgress, _ report: ProgressReport, _ day: Day) {
    take(report.evidence)
    declarations.append(
      Declaration(day: day, progress: progress, period: report.period, evidence: report.evidence.count))
    completed = progress == .completed ? completed ?? day : nil
    ending = nil
  }

  private mutating func take(_ given: [DocumentedEvidence]) {
    for one in given { if let name = one.name { evidence.add(one, as: name) } }
  }

  private mutating func amend(_ change: CommitmentChange) {
    var wording = wording
    switch change {
    case .title(_, let after): wording.title = after
    case .field(let name, _, let after): wording.fields[name] = after
    case .lead(_, let after): wording.lead = after
    case .supporting(_, let after): wording.supporting = after
    }
    wording.amendments += 1
    currentWording = Shared(wording)
  }
}
