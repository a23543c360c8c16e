/// A campaign of public advocacy: an active circle that plans and gathers, learns and discusses, and builds a
/// strategy together, until its priorities lie before the competent body, and then watches what becomes of
/// them.
///
/// Thresholds are those of its ``CampaignCharter``. What the campaign promised beyond them, and what law asks
/// of it, is judged by rulebooks.
///
/// Source: 000.
public struct Campaign: Lifecycle {
  /// The stages of a campaign.
  public enum Stage: String, ProcessName {
    /// It is founded, and planning has not begun.
    case founded
    /// Phase 1: planning and gathering.
    case planning
    /// Phase 2: learning and discussion.
    case learning
    /// Phase 3: joint strategy.
    case strategy
    /// Its priorities lie before the competent body.
    case submitted
    /// All of them were taken over.
    case adopted
    /// Some of them were taken over.
    case partlyAdopted
    /// None of them was taken over.
    case rejected
    /// The circle watches what becomes of them.
    case monitoring
    /// It has ended.
    case closed
    /// It was given up.
    case abandoned

    /// The phase that the stage is; `nil` before and after the three.
    public var phase: Phase? {
      switch self {
      case .planning: .planning
      case .learning: .learning
      case .strategy: .strategy
      case .founded, .submitted, .adopted, .partlyAdopted, .rejected, .monitoring, .closed, .abandoned: nil
      }
    }
  }

  /// The name of the process on the wire.
  public static var processName: String { "campaign" }
  /// A campaign begins founded.
  public static var initialStage: Stage { .founded }

  /// What the campaign fixed for itself.
  public let charter: CampaignCharter
  /// Where it stands.
  public private(set) var position: Position<Stage>
  /// When it rested.
  public private(set) var suspensions = Suspensions()

  /// The problem, once it is put into words.
  public var problem: Problem? { statedProblem?.value }
  private var statedProblem: Shared<Problem>?
  /// Who recognised the problem, by member, and when.
  public private(set) var recognitions: [ParticipantIdentifier: Day] = [:]
  /// The map of power.
  public private(set) var stakeholders: [ParticipantIdentifier: Stakeholder] = [:]
  /// The active circle as it is.
  public private(set) var circle: [ParticipantIdentifier: CircleMember] = [:]
  /// Those who left the circle, and when; somebody who came back is in the circle again and not here.
  public private(set) var formerMembers: [ParticipantIdentifier: Day] = [:]
  /// How large the circle was at the end of each day on which it changed, in order.
  public private(set) var circleSizes: [CircleSize] = []
  /// The day on which the plan was approved; `nil` before that and after a return to planning.
  public private(set) var planApproved: Day?

  /// The activities.
  public private(set) var activities = Roll<Identifier<Activity>, Activity>()
  /// The contributions.
  public private(set) var contributions = Roll<Identifier<CampaignContribution>, CampaignContribution>()
  /// The waves of surveys, with the day on which each was counted.
  public private(set) var surveyWaves = Roll<Identifier<SurveyWave>, DatedSurveyWave>()
  /// How many people were reached, by channel; somebody reached twice is counted twice.
  public private(set) var reached: [Channel: Int] = [:]
  /// The priorities.
  public private(set) var priorities = Roll<Identifier<Priority>, Priority>()
  /// The latest order that the circle gave its priorities.
  public private(set) var ranking: [Identifier<Priority>] = []

  /// The strategy, once one is drafted.
  public var strategy: EngagementStrategy? { draftedStrategy?.value }
  private var draftedStrategy: Shared<EngagementStrategy>?
  /// When and how the strategy was adopted; `nil` before that, after a new draft and after a return.
  public private(set) var strategyAdoption: StrategyAdoption?
  /// When the priorities were submitted, and what the competent body decided.
  public private(set) var submission: Submission?
  /// What is known of each of the three key points; points that were never looked at are left out.
  public private(set) var keyPoints: [KeyPoint: KeyPointRecord] = [:]

  /// The size of the circle at the end of a day.
  public struct CircleSize: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// How many members there were at its end.
    public internal(set) var members: Int
  }

  /// A wave of a survey with the day on which it was counted.
  public struct DatedSurveyWave: Hashable, Sendable {
    /// The day on which it was counted.
    public let day: Day
    /// The counts.
    public let counts: SurveyWave
  }

  /// The adoption of the strategy.
  public struct StrategyAdoption: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The votes.
    public let votes: VoteCounts
    /// How many members the circle had.
    public let members: Int
  }

  /// The submission of the priorities and the decision on them.
  public struct Submission: Hashable, Sendable {
    /// The day on which they were submitted.
    public let day: Day
    /// The day of the decision and the priorities that were taken over; `nil` while it is awaited.
    public internal(set) var decision: Decision?

    /// What the competent body decided.
    public struct Decision: Hashable, Sendable {
      /// The day.
      public let day: Day
      /// The priorities that were taken over, in order.
      public let adopted: [Identifier<Priority>]
    }
  }

  /// A campaign on the day it is founded.
  public init(charter: CampaignCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<Campaign>) {
    let day = admission.occasion.happened
    let before = position.stage
    position = admission.position
    switch admission.event {
    case .planningBegan, .learningBegan, .strategyBegan, .monitoringBegan, .closed, .abandoned: break
    case .returned:
      strategyAdoption = nil
      if before == .learning { planApproved = nil }
    case .submitted: submission = Submission(day: day)
    case .adopted:
      let entered = enteredPriorities
      submission?.decision = .init(day: day, adopted: entered)
    case .partlyAdopted(let priorities):
      submission?.decision = .init(day: day, adopted: Set(priorities).sorted())
    case .rejected: submission?.decision = .init(day: day, adopted: [])
    case .suspended: suspensions.begin(on: day)
    case .resumed: suspensions.end(on: day)
    case .problemStated(let problem):
      if self.problem != problem { recognitions = [:] }
      statedProblem = Shared(problem)
    case .problemRecognised(let member): recognitions[member] = day
    case .stakeholderMapped(let stakeholder, let place): stakeholders[stakeholder] = place
    case .memberJoined(let member, let sector):
      circle[member] = CircleMember(sector: sector, joined: day)
      formerMembers[member] = nil
      noteCircle(on: day)
    case .memberLeft(let member):
      circle[member] = nil
      recognitions[member] = nil
      formerMembers[member] = day
      noteCircle(on: day)
    case .planApproved: planApproved = day
    case .activityPlanned(let activity, let kind, let planned, let territory):
      activities.add(
        Activity(
          kind: kind, territory: territory, plannedOn: day, plannedFor: planned, status: .planned,
          attendance: nil,
          daysSuspended: suspensions.days(on: day)),
        as: activity)
    case .activityAnnounced(let activity, _): activities.update(activity) { $0.status = .announced }
    case .activityHeld(let activity, let attendance):
      let daysSuspended = suspensions.days(on: day)
      activities.update(activity) {
        $0.status = .held(on: day)
        $0.attendance = attendance
        $0.daysSuspended = daysSuspended
      }
    case .activityReported(let activity):
      activities.update(activity) { $0.status = .reported(held: $0.heldOn ?? day, reported: day) }
    case .activityCancelled(let activity, _): activities.update(activity) { $0.status = .cancelled }
    case .contributionMade(let contribution, let activity, let channel, let text):
      contributions.add(
        CampaignContribution(day: day, activity: activity, channel: channel, text: text), as: contribution)
    case .surveyCounted(let wave, let counts):
      surveyWaves.add(DatedSurveyWave(day: day, counts: counts), as: wave)
    case .publicReached(let people, let channel):
      let (sum, overflows) = (reached[channel] ?? 0).addingReportingOverflow(people)
      reached[channel] = overflows ? Int.max : sum
    case .priorityProposed(let priority, let title, let contributions):
      add(priority, title, on: day, from: contributions, origins: [])
    case .prioritiesMerged(let into, let title, let origins):
      add(into, title, on: day, from: [], origins: origins)
      for origin in origins { end(origin, as: .mergedInto(into), on: day) }
    case .prioritySplit(let priority, let parts):
      for part in parts { add(part.priority, part.title, on: day, from: [], origins: [priority]) }
      end(priority, as: .split, on: day)
    case .priorityAccepted(let priority): priorities.update(priority) { $0.status = .accepted }
    case .priorityRejected(let priority, _): end(priority, as: .rejected, on: day)
    case .priorityEntered(let priority, let document):
      priorities.update(priority) { $0.status = .entered(document: document, on: day) }
    case .prioritiesRanked(let order): ranking = order
    case .strategyDrafted(let strategy):
      draftedStrategy = Shared(strategy)
      strategyAdoption = nil
    case .strategyAdopted(let votes):
      strategyAdoption = StrategyAdoption(day: day, votes: votes, members: circle.count)
    case .keyPointObserved(let point, let observation):
      let observations = (keyPoints[point]?.observations ?? 0) + 1
      keyPoints[point] = KeyPointRecord(observations: observations, lastObserved: day, latest: observation)
    }
  }

  private mutating func noteCircle(on day: Day) {
    if circleSizes.last?.day == day { circleSizes.removeLast() }
    circleSizes.append(CircleSize(day: day, members: circle.count))
  }

  private mutating func add(
    _ priority: Identifier<Priority>, _ title: LocalizedText, on day: Day,
    from contributions: [Identifier<CampaignContribution>], origins: [Identifier<Priority>]
  ) {
    priorities.add(
      Priority(
        title: title, proposed: day, contributions: Set(contributions).sorted(),
        origins: Set(origins).sorted(),
        status: .proposed,
        isTraced: !contributions.isEmpty || origins.contains { priorities[$0]?.isTraced ?? false }),
      as: priority)
  }

  private mutating func end(_ priority: Identifier<Priority>, as status: Priority.Status, on day: Day) {
    priorities.update(priority) {
      $0.status = status
      $0.endedOn = day
    }
  }
}

extension Campaign {
  /// From how many sectors the members of the circle come.
  public var sectors: Int { Set(circle.values.map { $0.sector }).count }

  /// The priorities that stand for themselves, in the order in which they were proposed.
  public var livePriorities: [Identifier<Priority>] {
    priorities.filter { $0.value.isLive }.map { $0.key }
  }

  /// The priorities that stand in the draft of the planning document, in the order in which they were
  /// proposed.
  public var enteredPriorities: [Identifier<Priority>] {
    priorities.filter { if case .entered = $0.value.status { true } else { false } }.map { $0.key }
  }

  /// What is known of a key point; `nil` where nobody has looked at it.
  public func keyPoint(_ point: KeyPoint) -> KeyPointRecord? { keyPoints[point] }
}
